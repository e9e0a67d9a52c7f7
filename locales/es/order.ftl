# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Pedido { $code }
order-description = Su pedido y sus entradas.
# Before the order's code.
order-code = Pedido
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

# On the day of the performance; $time is its beginning.
order-today-title = Hoy a las { $time }: { $title }
# Before that day.
order-next = Su próxima visita: { $title }, { $when }. Apertura de puertas a las { $doors }.

order-unpaid-title = Su pedido aún no está pagado
order-exchanged-title = Entrada cambiada
order-exchanged-handed-title = Se ha cambiado una entrada que usted cedió
order-waiting-title = Esperamos la confirmación del banco
order-waiting-text = Su banco todavía no ha confirmado el pago; suele tardar unos segundos. Si ya ha pagado, no pague otra vez. Puede cerrar esta página: en cuanto se confirme el pago, le enviaremos las entradas por correo electrónico. Si el pago llega demasiado tarde y las localidades ya no están disponibles, le reembolsaremos el importe íntegro.
order-look-again = Comprobar de nuevo
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Ir al banco y pagar { $total }
order-give-up-why = Sus localidades vuelven a la venta de inmediato y otras personas pueden comprarlas.
order-give-up-yes = Sí, liberar las localidades
order-not-paid = ¿Todavía no ha pagado?
order-not-paid-text = Sus localidades están reservadas para usted. Plazo para pagar: { $time }.
order-pay-again = Intentar otra vez el pago de { $total }
order-pay-other = Pagar de otra forma: { $means }
order-theatre-time = hasta las { $time } (hora del teatro)
order-theatre-when = { $when } (hora del teatro)

order-failed-title = El pago no se ha completado
order-failed-nothing = No se le ha cobrado nada.
order-unfit-text = El banco ha cobrado { $total }, un importe distinto del que le habíamos solicitado, y por eso su pedido no está pagado. Le reembolsaremos el importe íntegro en la tarjeta o cuenta con la que pagó.
order-unfit-refused = El banco ha cobrado { $total }, un importe distinto del que le habíamos solicitado, y por eso su pedido no está pagado.
order-unfit-title = El importe cobrado no es correcto
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] Puede intentar el pago una vez más. Sus localidades están reservadas para usted. Plazo para pagar: { $time }.
   *[other] Puede intentar el pago { $attempts } veces más. Sus localidades están reservadas para usted. Plazo para pagar: { $time }.
}
order-failed-last-text = Este pedido ya no se puede pagar. Si libera las localidades, podrá volver a elegirlas enseguida.
# A button: the order ends, its seats can be bought again.
order-give-up = Liberar las localidades

order-paid-title = Gracias. Aquí tiene sus entradas.
order-paid-present-title = Gracias. Su regalo está listo.
order-paid-by-exchange = El cambio se ha realizado. Por su entrada anterior hemos descontado { $used }.
order-paid-by-exchange-several = El cambio se ha realizado. Por sus entradas anteriores hemos descontado { $used }.
order-paid-charged = Hemos recibido su pago de { $total }.
order-mail-waiting = Le estamos enviando las entradas a { $email }.
order-mail-sent = Le hemos enviado las entradas a { $email }.
# Where other tickets of the order wait at the box office.
order-mail-waiting-others = { $count ->
    [one] Le estamos enviando la otra entrada a { $email }.
   *[other] Le estamos enviando las demás entradas a { $email }.
}
order-mail-sent-others = { $count ->
    [one] Le hemos enviado la otra entrada a { $email }.
   *[other] Le hemos enviado las demás entradas a { $email }.
}
order-mail-failing = Todavía no hemos podido entregar el correo a { $email } y seguiremos intentándolo. También tiene sus entradas en esta página.
order-address-title = Nuestro correo no ha llegado
order-address-text = No se ha podido entregar nuestro correo a { $email }. Sus entradas son válidas y las tiene en esta página. Corrija la dirección y se las enviaremos allí.
order-address-send = Corregir y enviar de nuevo
order-address-done = Estamos enviando sus entradas a { $email }.
order-paid-door = En la puerta, muestre el código en el móvil o en papel.
# A link further down the page, after the sentence above.
order-tickets-below = Ver sus entradas

order-expired-title = El plazo de pago ha terminado
order-expired-text = No hemos recibido el pago a tiempo y las localidades han vuelto a la venta. Si ya ha pagado en el banco, espere nuestro correo antes de volver a comprar. Le enviaremos las entradas si las localidades siguen disponibles; si no, le reembolsaremos el importe íntegro.
order-expired-later = No hemos recibido el pago a tiempo y las localidades ya no están reservadas para usted. Saldrán a la venta el { $date }. Si ya ha pagado en el banco, espere nuestro correo antes de volver a comprar. Le enviaremos las entradas si las localidades siguen disponibles; si no, le reembolsaremos el importe íntegro.
order-given-up-title = Ha cancelado el pedido
order-given-up-text = Ha cancelado este pedido y sus localidades han vuelto a la venta. No hemos recibido ningún pago. Si ya ha pagado en el banco, espere nuestro correo antes de volver a comprar. Le enviaremos las entradas si las localidades siguen disponibles; si no, le reembolsaremos el importe íntegro.
order-choose-again = Elegir localidades de nuevo

# Why money goes back: before each of the texts below.
order-back-late = Su pago llegó demasiado tarde y ya no fue posible reservarle las localidades. No tiene entradas de este pedido.
order-back-unpaid = Solo se pagó una parte de este pedido. Sus localidades han vuelto a la venta y no tiene entradas de este pedido.
order-back-unfit = El banco cobró un importe que no correspondía a este pedido y, entretanto, el pedido se ha cerrado. No tiene entradas de este pedido.
order-back-cancelled = La función se canceló antes de que llegara su pago. No tiene entradas de este pedido.
order-refunding-title = Le estamos reembolsando su pago
order-refunding-text = Le reembolsamos el importe íntegro ({ $total }) en la tarjeta o cuenta con la que pagó; no tiene que hacer nada. También le escribiremos a { $email }.
order-refunded-title = Le hemos reembolsado su pago
order-refunded-text = Le hemos reembolsado el importe íntegro ({ $total }) en la tarjeta o cuenta con la que pagó; su banco puede tardar unos días en mostrarlo. También le hemos escrito a { $email }.
order-owed-title = No se ha podido completar su reembolso
order-owed-text = Su banco ha rechazado el reembolso de { $total }. Seguimos debiéndole este importe: la taquilla le escribirá a { $email } para acordar otra forma de reembolso. Si lo prefiere, llame a la taquilla; el teléfono figura al pie de esta página.
order-owed-counter-title = Su reembolso le espera en la taquilla
order-owed-counter = Pagó en la taquilla. Acuda a la taquilla con el código de su pedido: allí le reembolsaremos { $total }. Si no puede venir, llámenos; el teléfono figura al pie de esta página.
order-owed-another-title = Le debemos un reembolso
order-owed-another-way = Le debemos { $total }. La taquilla le escribirá a { $email } para acordar cómo se lo reembolsamos. Si lo prefiere, llame a la taquilla; el teléfono figura al pie de esta página.

# Alguien vuelve del banco en otro navegador que el del pedido.
order-elsewhere-title = De vuelta del banco
order-elsewhere-text = Por seguridad, la página del pedido solo se abre en el navegador con el que se hizo la compra. Si el pago se ha completado, las entradas y un enlace al pedido se están enviando al correo electrónico que se indicó.

order-tickets = Entradas
# Of a subscription; those of its next performance stand open above.
order-tickets-more = { $count ->
    [one] { $count } entrada más
   *[other] { $count } entradas más
}
order-yours = Su pedido
order-was-for = Contenido del pedido
order-taken-back = Entradas anuladas
order-pdf = Entradas en PDF
order-pdf-saving = Cuatro entradas por página (PDF)
# Names of the files, letters without accents only.
order-pdf-file = entradas.pdf
order-calendar = Añadir al calendario
order-calendar-off = Actualizar el calendario
order-calendar-file = funciones.ics
order-resend = Enviar el correo otra vez
# Shares the performance's page, not the order.
order-share = Compartir esta función
order-share-by = Compartir por { $name }
# What friends are sent with the link of the performance.
order-share-words = Voy a ver «{ $title }»: { $when }. ¿Vienes conmigo?
order-resent = Le estamos enviando otra vez las entradas, con los mismos códigos.
order-resent-vouchers = { $count ->
    [one] Le estamos enviando otra vez la tarjeta regalo, con el mismo código.
   *[other] Le estamos enviando otra vez las tarjetas regalo, con los mismos códigos.
}
order-resent-confirmation = Le estamos enviando otra vez la confirmación del pedido.

# Labels on a ticket, before their values.
order-ticket-area = Ubicación
order-ticket-section = Sector
order-ticket-row = Fila
order-ticket-seat = Asiento
order-ticket-entrance = Acceso
order-ticket-door = Puerta
order-ticket-doors = Apertura de puertas
order-ticket-entered = Utilizada a las { $time }
order-ticket-replaced = Ha solicitado un código nuevo para esta entrada. Solo es válido el código que aparece aquí.
# Read out instead of the picture of a code; $place is the seat.
order-ticket-qr = Código QR de la entrada: { $place }
order-ticket-bars = Código de barras de la entrada: { $place }
# A button: the code alone on a white screen, for the scanner.
order-ticket-show = Mostrar el código en la puerta
order-ticket-close = Cerrar
order-ticket-pdf = Entrada en PDF
order-ticket-replace = ¿Ha perdido esta entrada? Obtener un código nuevo

order-replace-keep = Conservar el código actual

order-cancelled-title = { $count ->
    [one] Su entrada se ha anulado
   *[other] Sus entradas se han anulado
}
order-cut-title = Se ha anulado parte de su pedido
order-cancelled-help = Si tiene alguna pregunta, llame a la taquilla; el teléfono figura al pie de esta página.
order-gone-title = Cambios en su pedido
order-gone = Entradas que ya no son válidas
order-returned = Entradas devueltas
order-gone-cancelled = { $count ->
    [one] La taquilla ha anulado una entrada de este pedido.
   *[other] La taquilla ha anulado { $count } entradas de este pedido.
}
order-gone-returned = { $count ->
    [one] Usted ha devuelto una entrada de este pedido.
   *[other] Usted ha devuelto { $count } entradas de este pedido.
}
order-gone-exchanged = { $count ->
    [one] Usted ha cambiado una entrada de este pedido por otra fecha.
   *[other] Usted ha cambiado { $count } entradas de este pedido por otra fecha.
}
order-gone-rest = { $count ->
    [one] Solo es válida la entrada que aparece más abajo con su código; ninguna otra se acepta ya en la puerta.
   *[other] Solo son válidas las entradas que aparecen más abajo con su código; las demás ya no se aceptan en la puerta.
}
order-gone-codes = { $count ->
    [one] El código de esa entrada ya no se acepta en la puerta.
   *[other] Los códigos de esas entradas ya no se aceptan en la puerta.
}
order-gone-other = Se ha anulado parte de este pedido. El resto sigue igual.
order-cancelled-extras-title = Su pedido se ha anulado
order-cancelled-extras-text = Lo que incluía este pedido ya no se puede usar.
order-disputed-title = El pago de su pedido se ha reclamado al banco
order-disputed-text = El banco ha retirado el pago de este pedido, o el de una tarjeta regalo o un saldo usados en él (retrocesión o chargeback). Mientras no se resuelva la reclamación, sus entradas no se aceptan en la puerta. Llame a la taquilla; el teléfono figura al pie de esta página.
order-waived-title = Ha devuelto entradas
order-exchanged = Entradas cambiadas
order-exchanged-handed-text = Una o varias entradas de este pedido que usted cedió se han cambiado por otra fecha. Para usted no cambia nada.
order-exchanged-handed-back = Una entrada que usted cedió o regaló se cambió por otra fecha. Le devolvemos la parte de su pago que ya no hace falta para la nueva entrada.
order-cancelled-goes = Le reembolsamos { $total } en la tarjeta o cuenta con la que pagó; no tiene que hacer nada.
order-cancelled-went = Le hemos reembolsado { $total } en la tarjeta o cuenta con la que pagó; su banco puede tardar unos días en mostrarlo.
order-cancelled-cash = Ha recibido { $total } en efectivo en nuestra taquilla.
order-cancelled-otherwise = Le hemos reembolsado { $total } de otra forma, según lo acordado con nuestra taquilla.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Su función se ha cancelado
   *[other] Sus funciones se han cancelado
}
order-called-off-some-title = { $count ->
    [one] { $title }, { $date }: función cancelada
   *[other] Se han cancelado { $count } funciones de su pedido
}
order-called-off-what = { $title }, { $when }: esta función no se celebrará. Sus entradas ya no son válidas.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Le devolvemos todo lo que pagó por estas entradas, gastos de gestión incluidos. Cuando esté hecho, le escribiremos a { $email }. Si no tiene noticias nuestras, llame a la taquilla e indique el código de pedido { $code }; el teléfono figura al pie de esta página.
order-called-off-others = Sus demás entradas siguen siendo válidas.
# Above the seats of cancelled performances.
order-called-off = Funciones canceladas
order-ticket-on-offer = Esta entrada está a la venta y, por ahora, no sirve para acceder a la sala.
order-ticket-disputed = Por ahora, esta entrada no sirve para acceder a la sala, porque su pago se ha reclamado al banco. Llame a la taquilla.
# El teatro ha cancelado una función o la ha cambiado de fecha: quien compró elige.
order-change-title = Elija qué hacer con sus entradas
order-change-cancelled = { $title }, { $when }: la función se ha cancelado. Le devolvemos todo lo que pagó por estas entradas, gastos de gestión incluidos. Hasta el { $until } puede elegir de qué forma. Si no elige nada, reembolsaremos las entradas sueltas por el mismo medio con el que pagó. El importe de las entradas de un abono o paquete pasará a su saldo.
order-change-cancelled-back = { $title }, { $when }: la función se ha cancelado. Recuperará todo lo que pagó por estas entradas, gastos de gestión incluidos, por el mismo medio con el que pagó. Puede elegirlo ya; si no, se hará automáticamente después del { $until }.
order-change-cancelled-later = { $title }, { $when }: la función se ha cancelado. Ya no tiene que pagar nada por ella. Lo que ya haya pagado por ella se descuenta primero de lo que queda por pagar de este pedido. Si queda algo, pasa a su saldo. Puede elegirlo ya; si no, se hará automáticamente después del { $until }.
order-change-moved = La función de { $title } cambia de fecha: estaba prevista para el { $before } y será el { $when }. Sus entradas son válidas para la nueva fecha. Si no le viene bien, puede decírnoslo hasta el { $until }. Si no elige nada, conservará sus entradas.
order-change-moved-time = «{ $title }» empieza a otra hora: { $when } (antes, { $before }). Sus entradas siguen siendo válidas. Si la nueva hora no le conviene, díganoslo como muy tarde el { $until }. Si no elige nada, conserva sus entradas.
order-change-moved-handed = La función de { $title } cambia de fecha: estaba prevista para el { $before } y será el { $when }. Usted cedió o regaló sus entradas, que son válidas para la nueva fecha. Como las pagó usted, solo usted puede devolverlas: tiene hasta el { $until } para elegir. Si no elige nada, no cambia nada.
order-change-moved-offered = { $count ->
    [one] La función de { $title } cambia de fecha: estaba prevista para el { $before } y será el { $when }. Una localidad que puso a la venta sigue a la venta. Si prefiere asistir, conserve sus entradas y la retiraremos de la venta. Si no elige nada hasta el { $until }, seguirá a la venta.
   *[other] La función de { $title } cambia de fecha: estaba prevista para el { $before } y será el { $when }. { $count } localidades que puso a la venta siguen a la venta. Si prefiere asistir, conserve sus entradas y las retiraremos de la venta. Si no elige nada hasta el { $until }, seguirán a la venta.
}
order-change-after-all = { $title }, { $when }: finalmente, la función sí se celebra y sus entradas vuelven a ser válidas. Si ya no puede asistir, puede decírnoslo hasta el { $until }. Si no elige nada, conservará sus entradas.
order-change-after-all-handed = { $title }, { $when }: finalmente, esta función sí se celebra, y las entradas que cedió o regaló vuelven a ser válidas. Como las pagó usted, solo usted puede devolverlas: tiene hasta el { $until } para elegir. Si no elige nada, no cambia nada.
order-change-after-all-keep-hint = Son válidas, con los mismos códigos.
order-change-keep = Conservar mis entradas
order-change-keep-handed = No cambiar nada
order-change-keep-hint = Siguen siendo válidas.
order-change-keep-offered-hint = Sus localidades dejarán de estar a la venta y sus entradas serán válidas para la nueva fecha.
order-change-money-back = Reembolso
order-change-money-back-of = Reembolso de { $amount }
order-change-back-voucher = Devolución de { $voucher } a la tarjeta regalo terminada en { $digits }
order-change-back-both = Devolución de { $voucher } a la tarjeta regalo terminada en { $digits } y reembolso de { $amount }
order-change-money-back-some = Reembolso de { $amount } y saldo de { $credit }
order-change-back-hint = Podrá volver a usar la tarjeta de inmediato.
order-change-money-back-hint = En la tarjeta o cuenta con la que pagó.
order-change-counter-hint = Pagó { $counter } en la taquilla. Acuda a la taquilla: allí le reembolsaremos ese importe.
order-change-rest-hint = El resto se reembolsa en la tarjeta o cuenta con la que pagó.
order-change-credit = Saldo
order-change-credit-of = Saldo de { $amount }
order-change-credit-both = Devolución de { $voucher } a la tarjeta regalo terminada en { $digits } y saldo de { $amount }
order-change-credit-hint = Puede usar el saldo enseguida para todo lo que vendemos, salvo tarjetas regalo: basta con iniciar sesión con { $email }. Se podrá transferir a una cuenta bancaria a partir del { $date }.
order-change-credit-only-hint = Puede usar el saldo enseguida para todo lo que vendemos, salvo tarjetas regalo: basta con iniciar sesión con { $email }.
order-change-voucher-hint = Lo que pagó con una tarjeta regalo vuelve a esa tarjeta.
order-change-later-hint = Ya no tendrá que pagar nada más por estas entradas.
order-change-tickets-end = Las entradas dejarán de ser válidas.
order-change-settles = Descontar { $settles } de lo que queda por pagar
order-change-settles-both = Descontar { $settles } de lo que queda por pagar y añadir { $credit } al saldo
order-change-return = Devolver mis entradas
# Of several tickets, some alone; those that were ticked, and what becomes of the others.
order-change-some = Devolver solo algunas entradas
order-change-some-show = Ver lo que recupera
order-change-some-title = { $count ->
    [one] Devolver esta entrada
   *[other] Devolver estas entradas
}
order-change-some-rest = Con sus demás entradas para esta función no cambia nada. Hasta el { $until } puede elegir qué hacer con ellas; si no elige nada, se quedan como están.
order-change-final = La elección es definitiva: después no se puede cambiar.
order-change-confirm = Confirmar: { $choice }
order-change-exchange = Otra fecha
order-change-exchange-ticket = Otra fecha para { $place }
order-change-exchange-hint = Podrá elegir una nueva localidad en otra fecha. El cambio en sí es gratuito. Si la nueva localidad cuesta más, gastos de gestión incluidos, usted paga la diferencia. Antes de elegir, verá en cada fecha lo que queda por pagar.
order-change-exchange-each = Podrá elegir una nueva localidad en otra fecha. En la página siguiente puede marcar también sus otras entradas para esta función. El cambio en sí es gratuito. Si las nuevas localidades cuestan más en total, gastos de gestión incluidos, usted paga la diferencia. Antes de elegir, verá en cada fecha lo que queda por pagar. Las entradas que no marque quedan como están.
order-change-handed-cancelled = { $place }: usted cedió o regaló esta entrada a { $to }. También avisamos a esa persona. Lo que se pagó por la entrada se le devuelve a usted.
order-change-handed-moved = { $place }: usted cedió o regaló esta entrada a { $to }. Sigue siendo válida, salvo que esté entre las entradas que devuelva a cambio de un reembolso o de saldo. En ese caso, { $to } pierde esta entrada: consúltelo antes de elegir.
order-change-pieces = También para esta función: { $extras }. Si devuelve todas las entradas, esto se devuelve con ellas y también recupera lo que pagó por ello.
order-change-pieces-off = También para esta función: { $extras }. Lo pagado por ello también se le devuelve.
order-change-pieces-handed = { $to } también tiene de su regalo: { $extras }. Si devuelve todas las entradas, { $to } pierde también esto, y lo pagado por ello se le devuelve a usted.
order-change-pieces-handed-off = { $to } también tiene de su regalo: { $extras }. Ya no se puede recoger. Lo pagado por ello se le devuelve a usted.
order-change-done-keep = Ha decidido conservar sus entradas, que son válidas.
order-change-done-keep-none = Su elección se ha guardado: no se ha devuelto nada.
order-change-done-theirs-kept = { $count ->
    [one] La entrada que cedió o regaló a { $to } sigue siendo válida con el mismo código.
   *[other] Las entradas que cedió o regaló a { $to } siguen siendo válidas con los mismos códigos.
}
order-change-done-theirs-ended = { $count ->
    [one] La entrada que cedió o regaló a { $to } ya no es válida. También avisamos a esa persona por correo electrónico.
   *[other] Las entradas que cedió o regaló a { $to } ya no son válidas. También avisamos por correo electrónico a quienes las recibieron.
}
order-change-done-money-back = Le reembolsamos { $refund }. Recibirá un correo electrónico.
order-change-done-counter = Ha elegido un reembolso. Acuda a la taquilla: allí le reembolsaremos { $total }.
order-change-done-credit = Hemos añadido { $credit } a su saldo. Recibirá un correo electrónico.
order-change-done-settles = Hemos descontado { $settles } de lo que queda por pagar de este pedido. Recibirá un correo electrónico.
order-change-done-settles-both = Hemos descontado { $settles } de lo que queda por pagar de este pedido y añadido { $credit } a su saldo. Recibirá un correo electrónico.
order-change-done-both = Hemos devuelto { $voucher } a su tarjeta regalo y añadido { $credit } a su saldo. Recibirá un correo electrónico.
order-change-done-voucher = Hemos devuelto { $voucher } a su tarjeta regalo. Recibirá un correo electrónico.
order-change-done = Hemos guardado su elección. Recibirá un correo electrónico.
order-change-done-pieces = Esto incluye también: { $extras }. Ya no se puede recoger.
order-change-taken-cancelled = { $count ->
    [one] { $title }, { $when }: la función se ha cancelado. Su entrada ya no es válida.
   *[other] { $title }, { $when }: la función se ha cancelado. Sus entradas ya no son válidas.
}
order-change-taken-moved = { $count ->
    [one] { $title }, { $when }: su entrada se ha devuelto y ya no es válida.
   *[other] { $title }, { $when }: sus entradas se han devuelto y ya no son válidas.
}
order-cancelled-credited = Hemos añadido { $total } a su saldo.
order-cancelled-exchanged = { $count ->
    [one] Hemos descontado { $total } del precio de la entrada nueva por la que cambió la suya.
   *[other] Hemos descontado { $total } del precio de las entradas nuevas por las que cambió las suyas.
}
order-change-unknown = Esta opción no corresponde a este pedido. No se ha cambiado nada. Elija una de las opciones de la página.
order-change-chosen = Ya había elegido otra opción para estas entradas. No se ha cambiado nada: en esta página figura la opción elegida.
order-change-over = El plazo para elegir ha terminado. En esta página puede ver qué se hará con sus entradas.
order-change-amount-changed = El importe acaba de cambiar. No se ha devuelto ni reembolsado nada. Compruebe el nuevo importe en esta página y elija de nuevo.
order-change-offers-changed = Una localidad que estaba a la venta acaba de venderse o ya no está a la venta. No se ha cambiado nada más. Compruebe en esta página qué entradas tiene y elija de nuevo.
order-change-tickets-changed = Al menos una de estas entradas ya se ha devuelto, cambiado o utilizado. No se ha devuelto nada dos veces. En esta página puede ver qué entradas tiene todavía y, si quiere, elegir de nuevo.
order-change-being-bought = Alguien está comprando una de las localidades que tiene a la venta. No se ha cambiado nada. Inténtelo de nuevo en unos minutos.
order-change-not-possible = Con estas entradas no es posible hacerlo por internet: alguna ya se ha utilizado o el banco todavía no ha resuelto una reclamación sobre el pago. No se ha cambiado nada. Llame a la taquilla; el teléfono figura al pie de esta página.
