# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Pedido { $code }
order-description = Su pedido y sus entradas.
# Before the order's code.
order-code = Pedido
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

order-waiting-title = Esperamos la respuesta del banco
order-waiting-text = El banco todavía no ha confirmado el pago. Suele tardar unos segundos. Si ya ha pagado, no pague otra vez. Puede cerrar esta página: en cuanto se confirme el pago, le enviaremos las entradas por correo. Si el pago llega demasiado tarde y ya no podemos darle las localidades, le devolveremos todo el importe.
order-look-again = Comprobar de nuevo
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Ir al banco a pagar { $total }
order-not-paid = ¿Todavía no ha pagado?
order-not-paid-text = Le guardamos las localidades hasta las { $time }.
order-pay-again = Intentar de nuevo el pago de { $total }
order-pay-other = Pagar de otra forma: { $means }
order-theatre-time = { $time } h (hora del teatro)

order-failed-title = El pago no se ha completado
order-failed-nothing = No se le ha cobrado nada.
order-unfit-text = El banco le ha cobrado { $total }, un importe distinto del solicitado, y con él no se paga este pedido. Se lo devolvemos íntegro por el mismo medio de pago.
order-unfit-refused = El banco le ha cobrado { $total }, un importe distinto del solicitado, y con él no se paga este pedido.
order-unfit-title = El importe cobrado no es correcto
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] Le guardamos las localidades hasta las { $time } y puede intentarlo una vez más.
   *[other] Le guardamos las localidades hasta las { $time } y puede intentarlo { $attempts } veces más.
}
order-failed-last-text = Este pedido ya no se puede pagar. Anúlelo y podrá volver a elegir las localidades enseguida.
# A button: the order ends, its seats can be bought again.
order-give-up = Anular el pedido

order-paid-title = Gracias. Aquí tiene sus entradas.
order-paid-charged = Hemos recibido su pago de { $total }.
order-mail-waiting = Le estamos enviando las entradas a { $email }.
order-mail-sent = Le hemos enviado las entradas a { $email }.
order-mail-failing = El correo a { $email } aún no ha podido entregarse; seguimos intentándolo. De todos modos, aquí tiene sus entradas.
order-paid-door = En la puerta basta con mostrar el código, impreso o en el móvil.

order-expired-title = El plazo para pagar ha terminado
order-expired-text = No hemos recibido el pago a tiempo y las localidades han vuelto a la venta. Si ya ha pagado, espere nuestro correo antes de volver a comprar: le enviaremos las entradas, siempre que las localidades sigan disponibles; si no, le devolveremos todo el importe.
order-given-up-title = Ha anulado el pedido
order-given-up-text = Las localidades de este pedido han vuelto a la venta. No hemos recibido ningún pago. Si aun así ha pagado en el banco, espere nuestro correo antes de volver a comprar: le enviaremos las entradas, siempre que las localidades sigan disponibles; si no, le devolveremos todo el importe.
order-choose-again = Volver a elegir localidades

# Why money goes back: before each of the texts below.
order-back-late = Su pago llegó demasiado tarde: ya no podíamos darle las localidades. No tiene entradas de este pedido.
order-back-unpaid = Solo se pagó una parte de este pedido; las localidades han vuelto a la venta y no tiene entradas de él.
order-back-unfit = El banco le cobró un importe distinto del de este pedido y el plazo para pagar ya ha terminado. No tiene entradas de este pedido.
order-back-cancelled = La función se canceló antes de que llegara su pago; no tiene entradas de este pedido.
order-refunding-title = Le devolvemos su dinero
order-refunding-text = Le devolvemos el importe íntegro ({ $total }) por el mismo medio de pago; no tiene que hacer nada. El banco puede tardar unos días en abonárselo. También le escribimos a { $email }.
order-refunded-title = Le hemos devuelto su dinero
order-refunded-text = Le hemos devuelto el importe íntegro ({ $total }) por el mismo medio de pago; el banco puede tardar unos días en reflejarlo. También le hemos escrito a { $email }.
order-owed-title = Aún tenemos que devolverle su dinero
order-owed-text = Hemos intentado devolverle { $total }, pero su banco ha rechazado el abono. El dinero sigue siendo suyo: la taquilla está avisada y le escribirá a { $email } para acordar otra forma de devolvérselo. Si lo prefiere, llame a la taquilla (el teléfono está al pie de esta página) e indique el número de pedido.

# Alguien vuelve del banco en otro navegador que el del pedido.
order-elsewhere-title = De vuelta del banco
order-elsewhere-text = La página de este pedido solo se abre en el navegador en el que se hizo. Si el pago se ha completado, las entradas y un enlace al pedido van de camino a la dirección de correo que se indicó.

order-tickets = Entradas
order-yours = Su pedido
order-was-for = Lo que había pedido
order-taken-back = Entradas anuladas
order-pdf = Entradas en PDF
# Names of the files, letters without accents only.
order-pdf-file = entradas.pdf
order-calendar = Añadir al calendario
order-calendar-file = funciones.ics
order-resend = Enviar el correo otra vez
order-resent = Le enviamos otra vez las entradas, con los mismos códigos.

# Labels on a ticket, before their values.
order-ticket-area = Ubicación
order-ticket-section = Sector
order-ticket-row = Fila
order-ticket-seat = Butaca
order-ticket-doors = Apertura de puertas
order-ticket-entered = Usada a las { $time } h
order-ticket-replaced = Esta entrada sustituye a otra. Solo sirve para entrar el código que ve aquí.
# Read out instead of the picture of a code; $place is the seat.
order-ticket-qr = Código QR de la entrada: { $place }
order-ticket-bars = Código de barras de la entrada: { $place }
order-ticket-pdf = Entrada en PDF
order-ticket-replace = Sustituir esta entrada

order-replace-title = ¿Sustituir esta entrada?
order-replace-text = Recibirá una entrada con un código nuevo. La anterior, en papel, en un correo o en el móvil, ya no servirá para entrar.
order-replace-confirm = Sustituir la entrada
order-replace-keep = Dejarla como está
order-replaced = La entrada se ha sustituido. El código anterior ya no sirve para entrar.

order-cancelled-title = Las entradas están anuladas
order-cut-title = Se ha anulado parte de sus entradas
order-cancelled-text = La taquilla ha anulado las entradas de este pedido; ya no son válidas.
order-cancelled-help = Si tiene alguna duda, llámenos al teléfono que figura al pie de esta página.
order-cancelled-some-text = La taquilla ha anulado parte de las entradas de este pedido. Las que figuran al final como «Entradas anuladas» ya no dan acceso, aunque las tenga impresas o en el correo. Las que aparecen con su código siguen siendo válidas.
order-cancelled-goes = Le devolvemos { $total } por el mismo medio de pago; no tiene que hacer nada. El banco puede tardar unos días en reflejar el abono.
order-cancelled-went = Le hemos devuelto { $total } por el mismo medio de pago; el banco puede tardar unos días en reflejar el abono.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Su función se ha cancelado
   *[other] Sus funciones se han cancelado
}
order-called-off-some-title = { $count ->
    [one] Se ha cancelado una función de su pedido
   *[other] Se han cancelado { $count } funciones de su pedido
}
order-called-off-what = { $title }, { $when }: esta función no se celebrará. Sus entradas para ella ya no son válidas.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Le devolveremos todo lo que pagó por estas entradas, gastos incluidos. La taquilla tramita cada reembolso a mano; cuando el dinero esté en camino, escribiremos a { $email }. Si no tiene noticias nuestras, llame a la taquilla e indique el código de pedido { $code }; el teléfono figura al pie de esta página.
order-called-off-others = Sus demás entradas siguen siendo válidas.
# Above the seats of cancelled performances.
order-called-off = Funciones canceladas
