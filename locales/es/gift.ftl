# Compras que se regalan. Primero, lo que ve quien regala.
gift-link = Regalar
checkout-present = Es un regalo. Después de pagar podrá escribir una tarjeta de felicitación y elegir qué día se envía.
order-present = Su regalo
order-present-text = Escriba ahora una tarjeta de felicitación, vea cómo queda y elija qué día se envía, o imprímala usted. En ella no aparece ningún precio.
order-present-write = Escribir la tarjeta
gift-title = Regalar esta compra
gift-lede = Usted escribe una tarjeta de felicitación y quien la recibe abre el regalo desde ella. No necesita tener una cuenta y nunca verá el precio.
gift-until = Hasta que esa persona lo acepte, el regalo sigue siendo de usted y las entradas que tiene son válidas. Mientras tanto puede anularlo.
gift-after = Cuando esa persona acepte el regalo, las entradas y tarjetas regalo que incluye tendrán códigos nuevos y los que usted tiene dejarán de ser válidos.
gift-money = La factura es para usted. Si se cancela una función, el reembolso también.
gift-what = Su regalo
gift-vouchers = { $count ->
    [one] Una tarjeta regalo
   *[other] { $count } tarjetas regalo
}
gift-name = Nombre de quien recibe el regalo
gift-words = Dedicatoria (opcional)
gift-words-hint = Hasta { $most } caracteres. Aparece en la tarjeta y en la página del regalo. Los emojis no se imprimen.
gift-design = Modelo de tarjeta
gift-language = Idioma de la tarjeta
gift-delivery = ¿Cómo quiere entregar la tarjeta?
gift-delivery-now = Por correo electrónico, ahora
gift-delivery-at = Por correo electrónico, el día y a la hora que yo elija
gift-delivery-printed = La imprimo y la entrego yo
gift-email = Correo electrónico de quien recibe el regalo
gift-day = Día
gift-hour = Hora
gift-zone = Zona horaria de quien recibe el regalo
# Time zones by their largest cities.
gift-zone-honolulu = Honolulu
gift-zone-los-angeles = Los Ángeles
gift-zone-denver = Denver
gift-zone-mexico-city = Ciudad de México
gift-zone-chicago = Chicago
gift-zone-bogota = Bogotá
gift-zone-new-york = Nueva York
gift-zone-santiago = Santiago de Chile
gift-zone-buenos-aires = Buenos Aires
gift-zone-sao-paulo = São Paulo
gift-zone-canary = Canarias
gift-zone-london = Londres, Lisboa
gift-zone-madrid = Madrid
gift-zone-paris = París, Bruselas
gift-zone-rome = Roma
gift-zone-berlin = Berlín, Viena
gift-zone-athens = Atenas
gift-zone-moscow = Moscú
gift-zone-dubai = Dubái
gift-zone-kolkata = Bombay, Nueva Delhi
gift-zone-shanghai = Shanghái, Pekín
gift-zone-tokyo = Tokio
gift-zone-sydney = Sídney
gift-zone-auckland = Auckland
gift-preview = Vista previa de la tarjeta
gift-give = Regalar
gift-save = Guardar los cambios
gift-order = Volver al pedido
gift-preview-title = Vista previa de la tarjeta
gift-state-title = Regalo para { $name }
gift-state-waiting = Enviaremos la tarjeta a { $email } el { $date }, a las { $time } (zona horaria: { $zone }).
gift-state-waiting-here = Enviaremos la tarjeta a { $email } el { $date }, a las { $time }.
gift-state-sending = Estamos enviando la tarjeta a { $email }.
gift-state-sent = Hemos enviado la tarjeta a { $email }. El regalo todavía no se ha aceptado.
gift-state-failed = No hemos podido entregar el correo a { $email }. No se ha perdido nada. Revise la dirección y envíe la tarjeta de nuevo.
gift-state-printed = Imprima la tarjeta y entréguela: lleva un código con el que se abre el regalo.
gift-state-accepted = { $name } ha aceptado el regalo. Las entradas y tarjetas regalo que incluye tienen ahora códigos nuevos.
gift-state-language = Idioma de la tarjeta y de nuestros correos a quien recibe el regalo: { $language }.
gift-print = Tarjeta para imprimir (PDF)
gift-call-back = Anular el regalo
gift-call-back-text = El enlace y el código de la tarjeta dejarán de funcionar y el contenido del regalo seguirá siendo de usted. Si ya hemos enviado la tarjeta por correo electrónico, avisaremos a quien la recibió.
gift-called-back = Ha anulado el regalo y su contenido sigue siendo de usted. El enlace y el código de la tarjeta ya no funcionan.
gift-change = Modificar la tarjeta
# En la tarjeta y en la página que abre. $from: quien regala. $name: quien lo recibe.
gift-heading-present = Un regalo
gift-heading-birthday = Feliz cumpleaños
gift-heading-congratulations = Enhorabuena
gift-page-to = Para { $name }
gift-page-from = De { $from }
gift-page-open = Acepte el regalo y será suyo. No necesita tener una cuenta ni pagar nada.
gift-page-accept = Aceptar el regalo
gift-page-email = Su correo electrónico
gift-page-email-hint = Le enviaremos el enlace a sus entradas y le avisaremos si cambia alguna función.
gift-page-accepted = El regalo ya es suyo. También le hemos enviado el enlace a { $email }.
gift-page-tickets = Sus entradas
gift-page-yours = En la puerta, muestre los códigos en el móvil o en papel. Con el enlace de nuestro correo puede volver siempre a esta página.
gift-page-pdf = Todas las entradas en PDF
gift-page-ticket = Abrir esta entrada
gift-page-vouchers-pdf = Tarjetas regalo en PDF
gift-page-called-back = { $from } ha anulado este regalo. Si tiene dudas, pregunte a { $from }.
gift-page-gone = Este regalo ya no se puede aceptar. Pregunte a { $from }.
gift-page-exchanged = { $count ->
    [one] Ha cambiado una entrada de este regalo por otra fecha. Le hemos enviado la nueva por correo electrónico.
   *[other] Ha cambiado { $count } entradas de este regalo por otra fecha. Le hemos enviado las nuevas por correo electrónico.
}
gift-card-title = Regalo para { $name }
gift-card-how = Para abrir el regalo, escanee el código con el móvil o entre en esta dirección.
gift-card-qr = Código QR que abre el regalo
gift-card-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
gift-card-file = tarjeta
gift-tickets-file = entradas
# Correos a quien recibe el regalo y después a quien regala.
mail-gift-deliver-subject = { $from } tiene un regalo para usted
mail-gift-deliver = { $from } le hace un regalo. Ábralo para ver qué es y leer la dedicatoria. No necesita tener una cuenta ni pagar nada.
mail-gift-open = Abrir el regalo
mail-gift-received-subject = Su regalo de { $from }
mail-gift-received = Ha aceptado el regalo de { $from }. Guarde este correo: con este enlace puede volver a abrir el regalo cuando quiera.
mail-gift-tickets = Abrir mi regalo
mail-gift-accepted-subject = Han aceptado su regalo
mail-gift-accepted = { $name } ha aceptado su regalo (pedido { $code }). Las entradas y tarjetas regalo que incluye tienen ahora códigos nuevos, y los que usted tiene ya no son válidos.
mail-gift-page = Abrir la página del regalo
mail-gift-delivered-subject = Hemos enviado su regalo
mail-gift-delivered = Hemos enviado su tarjeta de felicitación a { $email } (pedido { $code }). Puede anular el regalo hasta que { $name } lo acepte.
mail-gift-failed-subject = No hemos podido entregar su regalo
mail-gift-failed = Hemos intentado enviar su tarjeta de felicitación a { $email } (pedido { $code }), pero el correo no se ha podido entregar. No se ha perdido nada. Revise la dirección y envíe la tarjeta de nuevo, o imprímala.
mail-gift-correct = Corregir la dirección
mail-gift-called-back-subject = { $from } ha anulado un regalo
mail-gift-called-back = { $from } ha anulado el regalo que le anunciamos por correo electrónico. El enlace de nuestro correo ya no funciona. No tiene que hacer nada. Si tiene alguna pregunta, póngase en contacto con { $from }.
refusal-gift-not-paid = Este pedido no está pagado y no se puede regalar.
refusal-gift-nothing = En este pedido no hay nada que se pueda regalar: las entradas se han usado, se han cedido o están puestas a la venta.
refusal-gift-name = Escriba el nombre de quien recibe el regalo.
refusal-gift-email = Revise el correo electrónico: parece incompleto.
refusal-gift-words = La dedicatoria no cabe en la tarjeta. Acórtela: caben { $most } caracteres y 12 líneas como máximo.
refusal-gift-letters = No podemos imprimir estos caracteres en la tarjeta: { $letters }. Quítelos o escriba la dedicatoria con letras latinas, griegas o cirílicas.
refusal-gift-time = Elija un día y una hora.
refusal-gift-time-past = Esa hora ya ha pasado. Elija una posterior o envíe la tarjeta ahora.
refusal-gift-time-late = Elija un momento anterior al comienzo de la función y dentro de un año como máximo.
refusal-gift-sent = La tarjeta ya se ha enviado y no se puede cambiar. Puede anular el regalo y volver a hacerlo.
refusal-gift-accepted = El regalo ya se ha aceptado y no se puede cambiar ni anular.
refusal-gift-called-back = Este regalo se ha anulado.
refusal-gift-too-many = Hoy se han enviado demasiados correos a esta dirección o de su parte. Inténtelo mañana o imprima la tarjeta.
