# Compras que se regalan. Primero, lo que ve quien regala.
gift-link = Regalar
checkout-present = Es un regalo. Después de pagar podrá escribir una tarjeta de felicitación y elegir qué día se envía.
order-present = Su regalo
order-present-text = Escriba ahora una tarjeta de felicitación, vea cómo queda y elija qué día se envía, o imprímala usted.
order-present-write = Escribir la tarjeta
gift-title = Regalar esta compra
gift-lede = La persona a la que hace el regalo recibirá una tarjeta con su dedicatoria y podrá abrirlo con el enlace o el código que figura en ella. No necesita tener una cuenta.
gift-price = En la felicitación no aparece ningún precio.
gift-price-voucher = { $count ->
    [one] En la felicitación aparece el valor de la tarjeta regalo.
   *[other] En la felicitación aparece el valor de cada tarjeta regalo.
}
gift-price-both = { $count ->
    [one] En la felicitación aparece el valor de la tarjeta regalo, pero ningún otro precio.
   *[other] En la felicitación aparece el valor de cada tarjeta regalo, pero ningún otro precio.
}
gift-until = Hasta que esa persona lo acepte, el regalo sigue siendo de usted y puede anularlo.
gift-until-tickets = { $count ->
    [one] Hasta entonces, la entrada es válida con el código que usted tiene.
   *[other] Hasta entonces, las entradas son válidas con los códigos que usted tiene.
}
gift-until-vouchers = { $count ->
    [one] Cuando haya escrito la tarjeta de felicitación, nadie podrá pagar con la tarjeta regalo hasta que se acepte el regalo.
   *[other] Cuando haya escrito la tarjeta de felicitación, nadie podrá pagar con las tarjetas regalo hasta que se acepte el regalo.
}
gift-until-ends = { $count ->
    [one] La fecha de caducidad de la tarjeta regalo no cambia.
   *[other] La fecha de caducidad de las tarjetas regalo no cambia.
}
gift-after = Cuando esa persona acepte el regalo, todo lo que incluye tendrá códigos nuevos y los que usted tiene dejarán de ser válidos.
gift-after-tickets = { $count ->
    [one] Cuando esa persona acepte el regalo, la entrada tendrá un código nuevo y el que usted tiene dejará de ser válido.
   *[other] Cuando esa persona acepte el regalo, las entradas tendrán códigos nuevos y los que usted tiene dejarán de ser válidos.
}
gift-after-vouchers = { $count ->
    [one] Cuando esa persona acepte el regalo, la tarjeta regalo tendrá un código nuevo y el que usted tiene dejará de ser válido.
   *[other] Cuando esa persona acepte el regalo, las tarjetas regalo tendrán códigos nuevos y los que usted tiene dejarán de ser válidos.
}
gift-money = La factura es para usted. Si se cancela una función, el reembolso también.
gift-withdrawal = { $count ->
    [one] Puede desistir de la compra de la tarjeta regalo hasta el { $day } inclusive, siempre que no se haya pagado nada con ella, incluso después de que se haya aceptado el regalo.
   *[other] Puede desistir de la compra de cada tarjeta regalo hasta el { $day } inclusive, siempre que no se haya pagado nada con ella, incluso después de que se haya aceptado el regalo.
}
gift-what = Su regalo
gift-kept-title = Lo que sigue siendo de usted
gift-kept = Esto no forma parte del regalo que se ha aceptado. Encontrará los códigos en la página de su pedido.
gift-kept-tickets = Allí también puede ceder una entrada a otra persona.
gift-voucher-until = Tarjeta regalo de { $value }, válida hasta el { $day }
# To the recipient, also on paper.
gift-voucher-withdrawal = { $from } puede desistir de la compra de esta tarjeta regalo hasta el { $day } inclusive, mientras no se haya pagado nada con ella. Después de un desistimiento, la tarjeta ya no se puede usar.
gift-name = Nombre de quien recibe el regalo
gift-words = Dedicatoria (opcional)
gift-words-hint = Hasta { $most } caracteres. Aparece en la tarjeta y en la página del regalo. Nuestro correo también puede citarlo, salvo que contenga una dirección web, un correo electrónico o un teléfono. Los emojis no se imprimen.
gift-extras = ¿Para quién son los extras de este pedido?
gift-extras-go = Van con el regalo
gift-extras-keep = Me los quedo
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
gift-send-again = Enviar la tarjeta de nuevo
gift-order = Volver al pedido
gift-preview-title = Vista previa de la tarjeta
gift-card-shown = La tarjeta
gift-state-title = Regalo para { $name }
gift-state-waiting = Enviaremos la tarjeta a { $email } el { $date }, a las { $time } (zona horaria: { $zone }).
gift-state-waiting-here = Enviaremos la tarjeta a { $email } el { $date }, a las { $time }.
gift-state-sending = Estamos enviando la tarjeta a { $email }.
gift-state-sent = Hemos enviado la tarjeta a { $email }. El regalo todavía no se ha aceptado.
gift-state-failed = No se ha podido entregar el correo electrónico a { $email }. Revise la dirección y vuelva a enviar la tarjeta. El regalo sigue siendo de usted.
gift-state-printed = Imprima la tarjeta y entréguela: lleva un código con el que se abre el regalo.
gift-state-accepted = { $name } ha aceptado el regalo.
gift-codes = Todo lo que incluye tiene ahora códigos nuevos, y los que usted tiene ya no son válidos.
gift-codes-tickets = { $count ->
    [one] La entrada tiene ahora un código nuevo, y el que usted tiene ya no es válido.
   *[other] Las entradas tienen ahora códigos nuevos, y los que usted tiene ya no son válidos.
}
gift-codes-vouchers = { $count ->
    [one] La tarjeta regalo tiene ahora un código nuevo, y el que usted tiene ya no es válido.
   *[other] Las tarjetas regalo tienen ahora códigos nuevos, y los que usted tiene ya no son válidos.
}
gift-state-over = { $name } aceptó el regalo. Lo que incluía se anuló después y ya no es válido.
gift-state-called-back = Anuló este regalo el { $date }. El enlace y el código de la tarjeta ya no funcionan.
gift-handed = En su regalo para { $name }, que lo ha aceptado y tiene un código nuevo.
gift-handed-off = En su regalo para { $name }, que lo ha aceptado. La función se ha cancelado y la entrada ya no es válida.
gift-ticket-leaves = Esta entrada forma parte de su regalo para { $name }. Si continúa, dejará de estar en el regalo.
gift-state-language = Idioma de la tarjeta y de nuestros correos a quien recibe el regalo: { $language }.
gift-print = Tarjeta para imprimir (PDF)
gift-manage = Ver, modificar o anular el regalo
gift-call-back = Anular el regalo
gift-call-back-text = El enlace y el código de la tarjeta dejarán de funcionar y el contenido del regalo seguirá siendo de usted.
gift-call-back-told = Si la tarjeta ha llegado por correo electrónico, avisaremos a esa persona de que ha anulado el regalo.
gift-call-back-yes = Sí, anular el regalo
gift-called-back = Ha anulado el regalo y su contenido sigue siendo de usted. El enlace y el código de la tarjeta ya no funcionan.
gift-change = Modificar la tarjeta
gift-correct = Corregir la tarjeta y enviarla de nuevo
gift-correct-text = Si la dirección no era correcta o quiere cambiar el mensaje, corríjalo aquí. Enviaremos una tarjeta nueva; el enlace y el código de la anterior dejarán de funcionar.
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
gift-page-tickets = { $count ->
    [one] Su entrada
   *[other] Sus entradas
}
gift-page-yours = { $count ->
    [one] En la puerta, muestre el código en el móvil o en papel. Con el enlace de nuestro correo puede volver siempre a esta página.
   *[other] En la puerta, muestre los códigos en el móvil o en papel. Con el enlace de nuestro correo puede volver siempre a esta página.
}
gift-page-yours-phone = { $count ->
    [one] En la puerta, muestre el código en el móvil. Con el enlace de nuestro correo puede volver siempre a esta página.
   *[other] En la puerta, muestre los códigos en el móvil. Con el enlace de nuestro correo puede volver siempre a esta página.
}
gift-page-pdf = { $count ->
    [one] Entrada en PDF
   *[other] Todas las entradas en PDF
}
gift-page-ticket = Abrir esta entrada
gift-page-extras = También en su regalo
gift-page-vouchers-pdf = { $count ->
    [one] Tarjeta regalo en PDF
   *[other] Tarjetas regalo en PDF
}
gift-page-called-back = { $from } ha anulado este regalo. Si tiene dudas, pregunte a { $from }.
gift-page-gone = Este regalo ya no se puede aceptar. Pregunte a { $from }.
gift-since-moved = { $count ->
    [one] { $performance }: esta es la nueva fecha; antes era el { $before }. Su entrada es válida para la nueva fecha. Si no le viene bien, pregunte a { $from }.
   *[other] { $performance }: esta es la nueva fecha; antes era el { $before }. Sus entradas son válidas para la nueva fecha. Si no le viene bien, pregunte a { $from }.
}
gift-since-moved-exchange = { $count ->
    [one] { $performance }: esta es la nueva fecha; antes era el { $before }. Su entrada es válida para la nueva fecha. Si no le viene bien, puede cambiar la entrada más abajo.
   *[other] { $performance }: esta es la nueva fecha; antes era el { $before }. Sus entradas son válidas para la nueva fecha. Si no le viene bien, puede cambiar una entrada más abajo.
}
gift-since-exchanged = { $count ->
    [one] { $performance }: { $from } ha cambiado una entrada por otra fecha, por lo que ya no forma parte de este regalo. Pregunte a { $from } por la nueva entrada.
   *[other] { $performance }: { $from } ha cambiado { $count } entradas por otra fecha, por lo que ya no forman parte de este regalo. Pregunte a { $from } por las nuevas entradas.
}
gift-since-left = { $count ->
    [one] { $performance }: una entrada ya no forma parte de este regalo. Si no lo esperaba, pregunte a { $from }.
   *[other] { $performance }: { $count } entradas ya no forman parte de este regalo. Si no lo esperaba, pregunte a { $from }.
}
gift-since-cancelled = { $count ->
    [one] { $performance }: una entrada de este regalo se ha anulado y ya no es válida. Si no lo esperaba, pregunte a { $from }.
   *[other] { $performance }: { $count } entradas de este regalo se han anulado y ya no son válidas. Si no lo esperaba, pregunte a { $from }.
}
gift-since-voucher = La compra de la tarjeta regalo de { $value } se ha anulado y la tarjeta ya no puede usarse. Si tiene dudas, pregunte a { $from }.
gift-since-voucher-over = La tarjeta regalo de { $value } era válida hasta el { $day } y ya no forma parte de este regalo. Si tiene dudas, pregunte en la taquilla.
gift-since-extras = Ya no forma parte de este regalo: { $extras }. Si no lo esperaba, pregunte a { $from }.
gift-former-title = Este enlace ya no funciona
gift-former-text = La tarjeta de este regalo se ha modificado. La nueva tiene su propio enlace y puede haberse enviado a otra dirección de correo. Si no la encuentra, pregunte a la persona que quería hacerle el regalo.
gift-former-accepted = Este regalo ya se ha aceptado y el enlace de la tarjeta ya no lo abre. Si lo aceptó usted, encontrará su propio enlace en el correo que le enviamos entonces.
gift-page-account = Si inicia sesión con { $email }, encontrará este regalo también en su cuenta.
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
mail-gift-words = { $from } le escribe: «{ $words }»
mail-gift-open = Abrir el regalo
mail-gift-received-subject = Su regalo de { $from }
mail-gift-received = Ha aceptado el regalo de { $from }. Guarde este correo: con el enlace que figura más abajo puede volver a abrir el regalo cuando quiera.
mail-gift-extras = Su regalo incluye también: { $extras }.
mail-gift-attached = { $count ->
    [one] Adjuntamos un PDF con el código, que puede imprimir o mostrar en el móvil.
   *[other] Adjuntamos un PDF con los códigos, que puede imprimir o mostrar en el móvil.
}
mail-gift-attached-dates = { $count ->
    [one] Adjuntamos la fecha para su calendario.
   *[other] Adjuntamos las fechas para su calendario.
}
mail-gift-tickets = Abrir mi regalo
mail-gift-accepted-subject = Han aceptado su regalo
mail-gift-accepted = { $name } ha aceptado su regalo (pedido { $code }).
mail-gift-page = Abrir la página del regalo
mail-gift-delivered-subject = Hemos enviado su regalo
mail-gift-delivered = Hemos enviado su tarjeta de felicitación a { $email } (pedido { $code }). Puede anular el regalo hasta que { $name } lo acepte.
mail-gift-failed-subject = No hemos podido entregar su regalo
mail-gift-failed = Hemos intentado enviar su tarjeta a { $email } (pedido { $code }), pero el correo no se ha podido entregar. El regalo sigue siendo de usted. Revise la dirección y vuelva a enviar la tarjeta, o imprímala.
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
refusal-gift-changed = Este regalo se acaba de modificar desde otra página. Compruébelo abajo e inténtelo de nuevo.
refusal-gift-accepted = El regalo ya se ha aceptado y no se puede cambiar ni anular.
refusal-gift-called-back = Este regalo se ha anulado.
refusal-gift-too-many = Hoy se han enviado demasiados correos a esta dirección o de su parte. Inténtelo mañana o imprima la tarjeta.
