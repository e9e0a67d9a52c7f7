# Signing in by a code, and the reader's account.

signin-title = Iniciar sesión
signin-description = Inicie sesión con un código que le enviamos por correo electrónico.
signin-lede = No necesita contraseña: le enviamos un código por correo electrónico y usted lo escribe aquí. Si todavía no tiene cuenta, se creará al introducir el código.
signin-ticket = Para poner a la venta, cambiar o ceder una entrada se necesita una cuenta. Utilice el correo electrónico de su pedido. Después de iniciar sesión volverá directamente a su entrada.
signin-email-hint = Escriba el correo electrónico que usa al comprar entradas; así sus pedidos aparecerán en su cuenta.
# A button.
signin-send = Enviarme un código
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = { house-seller } conserva su correo electrónico para su cuenta y lo usa para enviarle el código. No lo comunica a nadie más.
signin-basket-kept = Sus localidades siguen reservadas en la cesta.
signin-no-cookies = Su navegador no acepta cookies y sin ellas no se puede iniciar sesión. Permita las cookies para esta tienda y vuelva a intentarlo.

signin-code-title = Escriba el código
signin-code-sent = Hemos enviado un código a { $email }. Es válido durante diez minutos.
signin-code-wait = Si el correo no llega en uno o dos minutos, busque en la carpeta de correo no deseado.
signin-code = Código recibido por correo
signin-code-hint = Ocho cifras
# A button.
signin-open = Iniciar sesión
# A button.
signin-again = Enviar otro código
signin-resent = Le hemos enviado otro código. El anterior ya no es válido.
signin-other = Usar otro correo electrónico

# Read out before the name in the page's head.
account-aloud = Cuenta:
# In the page's head, where no name is known.
account-short = Cuenta
account-title = Su cuenta
account-description = Sus pedidos, carnés, bonos y datos personales.
account-signed-in = Sesión iniciada con { $email }
account-no-name = Su nombre aparecerá aquí cuando haga su primer pedido.
# A button.
account-sign-out = Cerrar sesión
account-signed-out = Ha cerrado la sesión.
# Above the names of other persons whom the account acts for.
account-others = Personas para las que compra

# What the house knows a person as, such as a school.
account-kinds = Colectivos
account-kind-youth = Menores de 30
account-kind-senior = Mayores de 65
account-kind-school = Centro escolar
account-kind-friend = Amigos del teatro
account-from = desde el { $date }
account-until = hasta el { $date }
account-span = del { $from } al { $until }
account-passes = Carnés y bonos
account-seniority = Con abono desde
# $first is the name of the first season, $count how many there were.
account-seniority-seasons = { $count ->
    [one] { $first }
   *[other] { $first } ({ $count } temporadas)
}

account-orders = Sus pedidos
account-orders-which = Aquí aparecen los pedidos hechos con { $email }.
account-orders-none = Todavía no se ha hecho ningún pedido con este correo electrónico.
account-orders-more = { $count ->
    [one] Mostrar { $count } pedido anterior
   *[other] Mostrar { $count } pedidos anteriores
}
account-order-placed = Fecha del pedido: { $date }
# Where an order stands.
account-order-paid = pagado
account-order-by-exchange = { $count ->
    [one] a cambio de otra entrada
   *[other] a cambio de otras entradas
}
account-order-exchanged = { $count ->
    [one] una entrada cambiada
   *[other] { $count } entradas cambiadas
}
account-order-gone-returned = { $count ->
    [one] una entrada devuelta
   *[other] { $count } entradas devueltas
}
account-order-gone-refunded = { $count ->
    [one] una entrada reembolsada
   *[other] { $count } entradas reembolsadas
}
account-order-gone-cancelled = { $count ->
    [one] una entrada anulada
   *[other] { $count } entradas anuladas
}
account-order-gone-sold = { $count ->
    [one] una entrada revendida
   *[other] { $count } entradas revendidas
}
account-order-gone-given = { $count ->
    [one] una entrada cedida
   *[other] { $count } entradas cedidas
}
account-order-waiting = pendiente de pago
account-order-failed = pago no completado
account-order-expired = no se pagó a tiempo
account-order-given-up = cancelado por usted
account-order-cancelled = anulado
account-order-refunding = reembolso en curso
account-order-refunded = reembolsado
account-order-owed = reembolso no completado
account-order-owed-counter = reembolso pendiente en la taquilla

account-season = Su temporada
account-season-none = No tiene entradas para próximas funciones.
account-season-cancelled = Esta función se ha cancelado.
account-season-choose-cancelled = Esta función se ha cancelado. Tiene hasta el { $until } para elegir cómo desea recuperar lo que pagó.
account-season-choose-cancelled-later = Esta función se ha cancelado y no tiene que pagarla. Hasta el { $until } puede elegir que le abonemos de inmediato lo que ya pagó por ella.
account-season-choose-moved = { $count ->
    [one] La función ha cambiado de fecha (antes: { $before }). Su entrada es válida para la nueva fecha. Si no le viene bien, puede recuperar todo lo que pagó; tiene hasta el { $until } para elegir.
   *[other] La función ha cambiado de fecha (antes: { $before }). Sus entradas son válidas para la nueva fecha. Si no le viene bien, puede recuperar todo lo que pagó; tiene hasta el { $until } para elegir.
}
account-season-choose-moved-handed = La función ha cambiado de fecha (antes: { $before }). La entrada es válida para la nueva fecha para quien la tiene ahora. Como la pagó usted, solo usted puede devolverla y recuperar todo lo que pagó; en ese caso, dejará de ser válida también para esa persona. Tiene hasta el { $until } para elegir.
account-season-choose-moved-later = { $count ->
    [one] La función ha cambiado de fecha (antes: { $before }). Su entrada es válida para la nueva fecha. Si no le viene bien, puede devolverla y no tendrá que pagarla; tiene hasta el { $until } para elegir.
   *[other] La función ha cambiado de fecha (antes: { $before }). Sus entradas son válidas para la nueva fecha. Si no le viene bien, puede devolverlas y no tendrá que pagarlas; tiene hasta el { $until } para elegir.
}
account-season-choose-moved-later-handed = La función ha cambiado de fecha (antes: { $before }). La entrada es válida para la nueva fecha para quien la tiene ahora. Solo usted puede devolverla; en ese caso no tendrá que pagarla y dejará de ser válida también para esa persona. Tiene hasta el { $until } para elegir.
account-season-choose-after-all = { $count ->
    [one] Finalmente, esta función sí se celebra y su entrada vuelve a ser válida. Si ya no puede asistir, puede decírnoslo hasta el { $until }.
   *[other] Finalmente, esta función sí se celebra y sus entradas vuelven a ser válidas. Si ya no puede asistir, puede decírnoslo hasta el { $until }.
}
account-season-choose-after-all-handed = Finalmente, esta función sí se celebra y la entrada vuelve a ser válida para quien la tiene ahora. Como la pagó usted, solo usted puede devolverla, hasta el { $until }; en ese caso, dejará de ser válida también para esa persona.
account-season-choose-moved-offered = { $count ->
    [one] La función ha cambiado de fecha (antes: { $before }). Su localidad sigue a la venta. Si prefiere asistir, recupere su entrada. O bien puede elegir, hasta el { $until }, que le devolvamos todo lo que pagó.
   *[other] La función ha cambiado de fecha (antes: { $before }). Sus localidades siguen a la venta. Si prefiere asistir, recupere sus entradas. O bien puede elegir, hasta el { $until }, que le devolvamos todo lo que pagó.
}
account-season-moved = La función ha cambiado de fecha (antes: { $before }).
account-season-off-handed = Usted cedió o regaló esta entrada a { $email }, pero ya no es válida. Lo que se pagó por ella se le devuelve a usted.
account-season-choose = Ver opciones y elegir
account-season-proof = Todavía no es válida. Presente en la taquilla un documento que acredite su derecho a esta tarifa.
account-season-single = Entradas sueltas
account-season-seats = { $count ->
    [one] { $name } · { $places }
   *[other] { $name } · { $count } localidades: { $places }
}
account-season-seat = Asiento { $seat }
account-season-ways = { $place }: { $ways }
account-season-way-exchange = cambiar
account-season-way-resale = revender
account-season-way-return = devolver
account-season-more = { $count ->
    [one] Mostrar { $count } función más
   *[other] Mostrar { $count } funciones más
}
account-season-gone = { $count ->
    [one] { $count } función sin entrada válida
   *[other] { $count } funciones sin entrada válida
}
account-season-past = { $count ->
    [one] { $count } función pasada
   *[other] { $count } funciones pasadas
}
account-season-until-resale = Reventa hasta el { $until } (recibirá como máximo el { $percent } % de lo que pagó)
account-season-until-exchange = Cambio de fecha hasta el { $until }
account-season-exchange-once-paid = Cambio de fecha: posible en cuanto el pedido esté pagado por completo (último vencimiento: { $date })
account-season-until-waiver = Devolución hasta el { $until }
account-season-exchanged = Cambiada por { $title }, { $when }
account-season-waived = Entrada devuelta
account-season-back-cancelled = Esta función se canceló. Ver lo que se le ha devuelto por la entrada
account-season-back-moved = Entrada devuelta tras el cambio de fecha. Ver lo que se le ha devuelto por ella
# Above boxes to tick, on the page where a ticket is offered, returned or given to somebody.
together-title = Incluir también sus otras localidades de esta función
account-resale-offer = Poner a la venta
account-resale-take-back = Recuperar mi entrada
account-resale-offered = Su localidad está a la venta. Cuando se venda, recibirá { $amount } como saldo. Mientras esté a la venta, su entrada no sirve para acceder a la sala.
account-resale-sold = Su localidad se ha vendido. Hemos añadido { $amount } a su saldo.
account-resale-title = Poner su localidad a la venta
account-resale-rather = También puede devolver esta entrada: recibirá { $full } de inmediato. Si la pone a la venta, recibirá { $amount }, y solo cuando se venda su localidad.
account-resale-on-sale = Ponemos su localidad a la venta al precio vigente en el momento de la compra. Nunca la venderemos por menos del importe que usted recibe.
account-resale-begins = Su localidad se ofrecerá a partir del { $when }, cuando salgan a la venta las primeras entradas para esta función. Hasta entonces su entrada es válida y puede recuperarla cuando quiera.
account-resale-begins-all = La venta general empieza el { $when }.
account-resale-share = Cuando se venda su localidad, recibirá { $amount } como saldo. Este importe no cambia, pague lo que pague quien la compre.
account-resale-share-of = Es el { $percent } % de { $price }, lo que pagó por la entrada.
account-resale-share-of-today = Es el { $percent } % del precio actual de la entrada, { $price }, que es inferior al que usted pagó.
# Where fees were paid.
account-fees-kept = Los gastos de gestión no se reembolsan.
account-resale-debt = Una parte de este pedido está pendiente de pago. El importe que reciba se destinará primero a pagarla.
account-resale-until = Puede recuperar su entrada en cualquier momento mientras no se haya vendido. Si nadie la compra antes del { $until }, volverá a ser suya automáticamente.
account-resale-not-valid = Mientras su localidad esté a la venta, su entrada no sirve para acceder a la sala.
account-resale-confirm = Poner mi localidad a la venta
account-resale-confirm-parts = Poner mi localidad a la venta: { $parts }
account-resale-confirm-more = Poner a la venta esta localidad y las demás marcadas
account-resale-keep = Conservar mi entrada
account-resale-done = { $count ->
    [one] Su localidad está a la venta. Mientras no se haya vendido, puede recuperarla en la página de la entrada.
   *[other] Sus localidades están a la venta. Mientras no se hayan vendido, puede recuperar cada entrada en su propia página.
}
account-resale-to-ticket = Ir a la entrada
account-resale-planned = { $count ->
    [one] Ofreceremos su localidad cuando empiece la venta. Hasta entonces su entrada es válida y puede recuperarla en su página.
   *[other] Ofreceremos sus localidades cuando empiece la venta. Hasta entonces sus entradas son válidas y puede recuperar cada una en su página.
}
account-resale-taken-back = La entrada vuelve a ser suya y es válida con el mismo código de antes.
account-resale-unknown = No encontramos esta entrada en su cuenta. Inicie sesión con el correo electrónico con el que se compró.
account-resale-not-allowed = Esta entrada no se puede poner a la venta.
account-resale-too-early = Podrá poner esta entrada a la venta a partir del { $date }.
account-resale-too-late = El plazo para poner esta entrada a la venta ha terminado.
account-resale-often = { $most ->
    [one] Ya ha puesto a la venta su localidad para { $most } función de este abono o paquete, el máximo permitido.
   *[other] Ya ha puesto a la venta su localidad para { $most } funciones de este abono o paquete, el máximo permitido.
}
account-resale-invalid = Esta entrada no es válida en este momento y no se puede poner a la venta.
account-resale-is-offered = Esta entrada ya está a la venta.
account-resale-not-offered = Esta entrada no está a la venta. Es suya y es válida.
account-resale-being-bought = Alguien está comprando su localidad en este momento. Si no termina la compra, podrá recuperar su entrada en unos minutos.
account-resale-is-sold = Su localidad ya se ha vendido, por lo que no puede recuperar esta entrada. En su cuenta puede ver adónde ha ido su parte.
account-resale-less-than-shown = El importe que recibiría por su localidad acaba de bajar. No hemos puesto su localidad a la venta y su entrada sigue siendo válida. Compruebe el nuevo importe antes de ponerla a la venta.
account-credit-balance = Su saldo: { $amount }
account-credit-link = Ver todos los movimientos
account-credit-title = Su saldo
account-credit-csv = Descargar como hoja de cálculo (CSV)
account-credit-how = Puede usar su saldo en esta web para cualquier compra, salvo tarjetas regalo. Al renovar un abono, solo puede usarlo si paga con el enlace de nuestro correo, no si paga por domiciliación, con factura o con una tarjeta guardada. También puede pedir en la taquilla que se lo transfiramos a su cuenta bancaria.
account-credit-none = Todavía no hay movimientos.
account-credit-unconfirmed = Su saldo está a salvo. Estamos revisando todos los saldos después de un fallo técnico, por lo que todavía no puede usarlo ni pedir que se lo transfiramos. Inténtelo de nuevo dentro de unos días o póngase en contacto con la taquilla.
account-credit-paid = Saldo pagado a usted por el teatro
account-credit-date = Fecha
account-credit-cause = Concepto
account-credit-about = Función y localidad
account-credit-amount = Importe
account-credit-after = Saldo
account-credit-resale = Localidad vendida, pedido { $code }
account-credit-spent = Usado en el pedido { $code }
account-credit-returned = Devolución del pedido { $code }
account-credit-exchanged = Entrada cambiada, pedido { $code }
account-credit-waived = Entrada devuelta a cambio de saldo, pedido { $code }
account-credit-handed-in = Cambio de una entrada que le cedieron, pedido { $code }
account-credit-handed-out = Cambio hecho por la persona a la que cedió su entrada, pedido { $code }
account-credit-handed-back = Reembolso tras el cambio de una entrada que usted cedió
account-credit-handed-home = Devuelto a la persona que le cedió la entrada
account-credit-voucher = Devuelto a su tarjeta regalo, pedido { $code }
account-credit-overpaid = Importe pagado de más, pedido { $code }
account-credit-debt = Destinado al importe pendiente, pedido { $code }
account-credit-corrected = Corrección después de un fallo técnico: este importe ya se había usado
