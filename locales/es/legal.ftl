# Pages that the law asks for: accessibility, data protection, terms of sale.

accessibility-title = Accesibilidad
accessibility-lede = Declaración de accesibilidad de la tienda de entradas: { house-name }
accessibility-aim = Esta tienda aspira a cumplir la norma EN 301 549 y las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. Todo lo que se puede hacer con el plano de la sala se puede hacer también con el teclado, con un lector de pantalla y sin JavaScript.
accessibility-checked-title = Lo que hemos comprobado
accessibility-checked-seats = Cada localidad tiene nombre, precio y una descripción de lo que se ve desde ella.
accessibility-checked-keyboard = Todas las páginas se pueden usar solo con el teclado y el foco está siempre visible.
accessibility-checked-zoom = El texto se puede ampliar hasta el 400 % sin perder contenido ni funciones.
accessibility-checked-time = El plazo durante el que las localidades están reservadas en la cesta se puede ampliar con una sola acción, hasta diez veces.
accessibility-checked-colour = Las localidades disponibles, ocupadas y elegidas se distinguen por la forma, no solo por el color.
accessibility-missing-title = Limitaciones conocidas
accessibility-missing-text = La vista en tres dimensiones es una imagen. Lo que muestra se describe también con palabras junto a cada localidad.
accessibility-places-title = Plazas para silla de ruedas
accessibility-places-text = Las plazas para silla de ruedas y las localidades de acompañante contiguas están señaladas en el plano de la sala y en la lista de localidades. Se venden como todas las demás: no pedimos ningún justificante ni guardamos ningún dato sobre una discapacidad.
accessibility-contact-title = Contacto
accessibility-contact-text = Si algo no le funciona, escríbanos a { house-email-accessibility }. Respondemos en un plazo de cinco días hábiles. Si nuestra respuesta no le satisface, puede acudir al organismo público competente en materia de accesibilidad digital de su país.

privacy-title = Protección de datos
privacy-lede = Qué datos suyos guardamos, para qué y durante cuánto tiempo
privacy-controller = El responsable del tratamiento de sus datos es { house-seller }, { house-seller-address }. Contacto: { house-email-privacy }.
privacy-what-title = Qué guardamos
privacy-what-name = Su nombre y su correo electrónico, tal como los escribe al comprar.
privacy-what-order = Qué compró, cuándo y si se pagó. El número de su tarjeta solo lo ve el banco.
privacy-what-account = Si tiene una cuenta: el teléfono, la dirección postal y la cuenta bancaria que nos haya indicado, los colectivos a los que pertenece, como el de centro escolar, y sus carnés, sus bonos y sus temporadas de abono.
privacy-what-cookie = Tres cookies propias: una identifica su cesta e indica si ha iniciado sesión; otra recuerda su idioma, y otra conserva el nombre y el correo electrónico que ha indicado al comprar hasta que se realiza el pedido y, como máximo, lo que dura su cesta. No usamos más cookies y no se carga nada de servidores de otras empresas.
privacy-what-device = Una página con sus entradas se queda en su dispositivo cuando la ha abierto, para que pueda mostrar el código sin conexión. No se guarda en ningún otro lugar.
privacy-why-title = Para qué
privacy-why-text = Para enviarle sus entradas, permitirle el acceso a la función, avisarle de los cambios, abonarle lo que le corresponda, llevar las cuentas como exige la ley y, si lo ha aceptado, enviarle novedades. La base jurídica es el contrato con usted, el cumplimiento de nuestras obligaciones legales y, para las novedades, su consentimiento.
privacy-how-long-title = Durante cuánto tiempo
privacy-how-long-text = Conservamos los pedidos y las facturas el tiempo que exige la normativa fiscal, y las cestas que no llegaron a convertirse en un pedido, seis meses como máximo.
privacy-who-title = Quién recibe sus datos
privacy-who-text = Nadie, salvo el banco o el servicio de pago que tramita su pago, el proveedor que fabrica su carné de abono, si recibe uno, y, cuando se indica en la página, la entidad organizadora de la función.
privacy-rights-title = Sus derechos
privacy-rights-text = Puede ejercer sus derechos de acceso, rectificación, supresión, limitación del tratamiento, oposición y portabilidad: escriba a { house-email-privacy }. Si usamos sus datos porque usted lo ha aceptado, puede retirar su consentimiento en cualquier momento; lo que hayamos hecho hasta entonces sigue siendo lícito. También puede presentar una reclamación ante la autoridad de protección de datos.

terms-title = Condiciones de venta
terms-lede = Lo que usted y el teatro acuerdan cuando compra entradas
terms-seller = El vendedor es { house-seller }, { house-seller-address }. El contrato se celebra cuando se confirma el pago o, si paga con factura o no hay nada que pagar, cuando confirmamos su pedido. Puede celebrarse en cualquiera de los idiomas de esta tienda.
terms-price-title = Precios
terms-price-text = Todos los precios incluyen el IVA. Los gastos de gestión están incluidos en los precios mostrados o se indican junto a ellos, y forman siempre parte del total que usted ve antes de pagar. El pago se hace en la página del banco o del proveedor de pago, con una de las formas de pago que se ofrecen al finalizar la compra.
terms-withdrawal-title = Derecho de desistimiento
terms-withdrawal-text = Las entradas corresponden a servicios de esparcimiento con una fecha determinada. La ley no reconoce para ellas el derecho de desistimiento: no puede anular la compra por haber cambiado de opinión. Algunas entradas se pueden cambiar, devolver a cambio de saldo, revender o ceder a otra persona; en su cuenta se indica junto a cada entrada qué es posible. Las tarjetas regalo se pueden devolver en los 14 días siguientes a la compra, siempre que no se haya pagado nada con ellas. Un carné de amigo o un bono se puede devolver en los 14 días siguientes a la compra, siempre que no se haya usado. Los artículos, como un programa de mano, se pueden devolver en los 14 días siguientes a su recepción. En ambos casos, escríbanos a { house-email }.
terms-cancelled-title = Si una función se cancela o cambia de fecha
terms-cancelled-text = Si una función se cancela, le devolvemos todo lo que pagó por ella, gastos de gestión incluidos. Le avisamos por correo electrónico y, hasta la fecha indicada en él, puede elegir en la página de su pedido entre un reembolso en la tarjeta o cuenta con la que pagó y un saldo en nuestra tienda. Si no elige nada, reembolsamos las entradas sueltas en la tarjeta o cuenta con la que pagó; las de un abono o paquete pasan a su saldo. Si una función cambia de fecha, sus entradas son válidas para la nueva; hasta la fecha indicada en nuestro correo puede elegir en su lugar un reembolso o un saldo. Un cambio en el reparto no da derecho a reembolso. Lo que pagó en la taquilla se reembolsa allí.
terms-ticket-title = Entradas
terms-ticket-text = Cada entrada da acceso a una persona, una sola vez. Si pierde una entrada o cree que alguien puede haberla copiado, solicite un código nuevo en la página de su pedido. Desde ese momento, el código anterior deja de aceptarse en la puerta.
terms-entry-title = Acceso
terms-entry-text = Las puertas se abren antes del comienzo de la función; la hora figura en su entrada. Quien llegue tarde podrá entrar en el siguiente descanso.
terms-entry-children = Los niños necesitan su propia entrada.
terms-complaints-title = Reclamaciones
terms-complaints-text = Si tiene una queja, le rogamos que primero nos escriba a { house-email }. Si nuestra respuesta no le satisface, puede acudir a un organismo de protección de los consumidores de su país.

# Who runs the shop and who sells in it.
imprint-title = Aviso legal
imprint-lede = { house-name }: quién gestiona esta tienda y quién vende las entradas
imprint-operator-title = Titular de esta tienda
# Here a house adds what its law asks for, such as its register and its supervisory authority.
imprint-more = El titular es responsable del contenido de estas páginas.
imprint-sellers-title = Venta de las entradas
imprint-sellers-text = En su factura figura la empresa a la que ha comprado. En esta tienda, la venta de las entradas corre a cargo de:
