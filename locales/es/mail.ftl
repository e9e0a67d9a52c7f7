# Emails about an order. Plain sentences, no promises that the house doesn't keep.

# Neutral as to gender: $name is first and last name.
mail-greeting = Hola, { $name }:
mail-greeting-unnamed = Hola:
mail-closing =
    Un cordial saludo,
    { $house }
mail-footer = Recibe este correo porque esta dirección se indicó en un pedido. La usamos para ese pedido, y para enviarle novedades solo si las ha solicitado. Si tiene alguna pregunta, responda a este correo o contacte con la taquilla.
mail-footer-recipient = Recibe este correo porque alguien nos indicó esta dirección para hacerle llegar entradas. Solo la usamos para eso. Si tiene alguna pregunta, responda a este correo o contacte con la taquilla.
mail-footer-gift = Recibe este correo porque alguien nos indicó esta dirección para hacerle llegar un regalo. Solo la usamos para eso. Si tiene alguna pregunta, responda a este correo o contacte con la taquilla.
mail-footer-gift-accepted = Recibe este correo porque se aceptó un regalo con esta dirección. Solo la usamos para escribirle sobre ese regalo. Si tiene alguna pregunta, responda a este correo o contacte con la taquilla.
mail-footer-account = Recibe este correo porque tiene una cuenta con nosotros. Si tiene alguna pregunta, responda a este correo o contacte con la taquilla.
mail-footer-subscription = Recibe este correo porque esta dirección se indicó para un abono con nosotros. Si tiene alguna pregunta, responda a este correo o contacte con la taquilla.

# One ticket's performance, under the title of the work.
mail-performance = { $date }, { $time } h, { $hall }
# A line of the sum: what, and how much.
mail-sum = { $name }: { $amount }
mail-fees = Gastos de gestión
mail-total = Total pagado
mail-elsewhere = Otras entradas y extras de este pedido
mail-part-credit = Pagado con su saldo
mail-part-voucher = Pagado con la tarjeta regalo terminada en { $digits }
mail-part-cash = Pagado en efectivo
mail-part-terminal = Pagado con tarjeta
mail-exchange-total = Precio de la nueva entrada
mail-exchange-total-several = Precio de las nuevas entradas
# The VAT that the total contains.
mail-tax = IVA incluido ({ $percent } %)
mail-order-link = Ver su pedido

# Names of the attached files, without their ending.
mail-attachment-tickets = entradas-{ $code }
mail-attachment-calendar = calendario-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Confirmación de su pedido { $code }
mail-order-intro = Gracias por su compra. Su pedido está pagado.
mail-present-intro = Gracias por su compra. Su pedido está pagado por completo. Nos indicó que es un regalo: ahora puede escribir la tarjeta de felicitación y elegir qué día se envía, o imprimirla usted.
mail-tickets-subject = Sus entradas del pedido { $code }
mail-tickets-intro = Gracias por su compra. Será un placer recibirle. Estas son sus localidades:
mail-tickets-attached = Adjuntamos sus entradas en un PDF: imprímalas o muéstrelas en el móvil. Con el segundo archivo adjunto puede añadir las funciones a su calendario.
mail-tickets-elsewhere = Para las entradas que no se pueden imprimir, la página de su pedido indica cómo acceder a la sala.
mail-tickets-good-to-know = Si pierde una entrada o cree que otra persona puede tener una copia, solicite un código nuevo en la página de su pedido. El código anterior dejará de aceptarse en la puerta.

mail-money-back-subject = Reembolso de su pedido { $code }
mail-money-back-late = Su pago de { $amount } por el pedido { $code } llegó demasiado tarde y ya no fue posible reservarle las localidades. No tiene entradas de este pedido y le reembolsamos el importe íntegro.
mail-money-back-unpaid = Del pedido { $code } solo se pagó a tiempo una parte: { $amount }. Por eso el pedido no se ha completado, sus localidades han vuelto a la venta y le reembolsamos íntegramente ese importe.
mail-money-back-cancelled = La función de su pedido { $code } se canceló antes de que llegara su pago. Le reembolsamos íntegramente su pago de { $amount }.
mail-money-back-double = Hemos recibido un segundo pago de { $amount } por el pedido { $code }, que ya estaba pagado. Su pedido y sus entradas siguen siendo válidos y le reembolsamos íntegramente el segundo pago.
mail-money-back-again = Hemos recibido un segundo pago de { $amount } por una parte del pedido { $code } que ya estaba pagada. Le reembolsamos íntegramente ese segundo pago. En la página del pedido puede consultar su estado actual.
mail-money-back-mismatch = Por el pedido { $code } hemos recibido { $amount }, un importe distinto del que le habíamos solicitado. Por eso no hemos podido aceptar el pago y se lo reembolsamos íntegramente.
mail-money-back-won = Su banco ha resuelto a nuestro favor su reclamación sobre el pago del pedido { $code } (retrocesión o chargeback). Como ya se habían anulado entradas de ese pedido, le reembolsamos { $amount }.
mail-money-back-next = El reembolso se hace en la tarjeta o cuenta con la que pagó y no tiene que hacer nada. Su banco puede tardar unos días en mostrarlo.
mail-money-back-credit = Había pagado este importe con su saldo y vuelve a formar parte de él. No tiene que hacer nada.

mail-cancelled-subject = Entradas anuladas de su pedido { $code }
mail-cancelled-body = La taquilla ha anulado entradas de su pedido { $code }. Las entradas anuladas ya no son válidas y no se aceptan en la puerta.
mail-cancelled-pieces = Ya no forma parte de su pedido: { $extras }.
mail-cancelled-money = Le reembolsamos { $amount } en la tarjeta o cuenta con la que pagó y no tiene que hacer nada. Su banco puede tardar unos días en mostrarlo.
mail-cancelled-cash = Ha recibido { $amount } en efectivo en nuestra taquilla.
mail-cancelled-credit = Había pagado { $amount } con su saldo: ese importe vuelve a formar parte de él.
mail-cancelled-exchange = { $amount } proceden de un cambio: es lo que valía su compra anterior. Ahora forman parte de su saldo.
mail-cancelled-credit-both = { $amount } proceden de su saldo y de un cambio en el que su compra anterior pagó una parte. Ahora forman parte de su saldo.
mail-cancelled-rest = { $count ->
    [one] Esta entrada sigue siendo válida:
   *[other] Estas entradas siguen siendo válidas:
}

# The house has cancelled a performance; $performance is its title, date and time.
mail-performance-cancelled-subject = Función cancelada: pedido { $code }
mail-performance-cancelled = { $performance }: esta función se ha cancelado y sus entradas ya no son válidas. Le devolvemos todo lo que pagó por ellas, gastos de gestión incluidos. En la página de su pedido le explicamos cómo.

# El teatro ha cancelado una función o la ha cambiado de fecha.
mail-changed-cancelled = { $performance }: lo sentimos, esta función se ha cancelado. Sus entradas ya no son válidas. Le devolvemos todo lo que pagó por ellas, gastos de gestión incluidos.
mail-changed-cancelled-only = { $performance }: lo sentimos, esta función se ha cancelado. Sus entradas ya no son válidas.
mail-changed-cancelled-choose = Hasta el { $until } puede elegir en la página de su pedido cómo desea recibirlo: en la tarjeta o cuenta con la que pagó o como saldo en nuestra tienda. Si no elige nada, reembolsaremos las entradas sueltas en la tarjeta o cuenta con la que pagó. El importe de las entradas de un abono o paquete pasará a su saldo.
mail-changed-cancelled-back = No tiene que hacer nada: después del { $until } le devolveremos automáticamente el importe por el mismo medio con el que pagó. Si lo prefiere antes, puede elegirlo en la página de su pedido.
mail-changed-cancelled-later = Ya no tiene que pagar nada por esta función.
mail-changed-later-both = Ya había pagado { $paid } por ella. De esa suma, { $settles } se descuentan de lo que queda por pagar de este pedido y { $credit } pasan a su saldo. Puede elegirlo ya en la página de su pedido; si no, se hará automáticamente después del { $until }.
mail-changed-later-settles = Ya había pagado { $paid } por ella. Esta suma se descuenta de lo que queda por pagar de este pedido. Puede elegirlo ya en la página de su pedido; si no, se hará automáticamente después del { $until }.
mail-changed-later-credit = Ya había pagado { $paid } por ella. Esta suma pasa a su saldo. Puede elegirlo ya en la página de su pedido; si no, se hará automáticamente después del { $until }.
mail-changed-moved-subject = Nueva fecha de su función: pedido { $code }
mail-changed-moved = { $performance }: esta es la nueva fecha de su función. Estaba prevista para el { $before }. Sus entradas son válidas para la nueva fecha y no tiene que hacer nada.
mail-changed-moved-date = { $performance }: esta es la nueva fecha de su función. Estaba prevista para el { $before }.
mail-changed-moved-time-subject = Nueva hora de su función: pedido { $code }
mail-changed-moved-time = { $performance }: esta es la nueva hora de su función. Antes estaba prevista para el { $before }.
mail-changed-moved-time-valid = Sus entradas siguen siendo válidas y no tiene que hacer nada.
mail-changed-moved-offered = { $count ->
    [one] La localidad que puso a la venta sigue a la venta. Si prefiere asistir, recupere su entrada en la página de su pedido.
   *[other] Las { $count } localidades que puso a la venta siguen a la venta. Si prefiere asistir, recupere sus entradas en la página de su pedido.
}
mail-changed-offer-ended = { $count ->
    [one] Su localidad ya no está a la venta.
   *[other] Sus { $count } localidades ya no están a la venta.
}
mail-changed-moved-choose = Si no le conviene, puede devolver sus entradas en la página de su pedido hasta el { $until }. Puede elegir entre un reembolso en la tarjeta o cuenta con la que pagó y el mismo importe como saldo en nuestra tienda.
mail-changed-moved-back = Si ya no puede asistir, puede devolver sus entradas en la página de su pedido hasta el { $until }. Le devolveremos el importe por el mismo medio con el que pagó.
mail-changed-moved-later = Si ya no puede asistir, puede devolver sus entradas en la página de su pedido hasta el { $until }. Ya no tendrá que pagar nada más por ellas. Lo que ya haya pagado por ellas se descuenta primero de lo que queda por pagar de este pedido. Si queda algo, pasa a su saldo.
mail-changed-amount = El importe de sus entradas es de { $amount }, gastos de gestión incluidos.
mail-changed-to-voucher = De ese importe, pagó { $amount } con una tarjeta regalo. Esa parte vuelve en todo caso a la tarjeta regalo.
mail-changed-to-credit = De ese importe, pagó { $amount } con su saldo. Esa parte vuelve en todo caso a su saldo.
mail-changed-to-exchange = De ese importe, { $amount } proceden de un cambio: es lo que valía su compra anterior. Esa parte pasa en todo caso a su saldo.
mail-changed-to-credit-both = De ese importe, { $amount } proceden de su saldo y de un cambio en el que su compra anterior pagó una parte. Todo ello pasa en cualquier caso a su saldo.
mail-changed-by-bank = De ese importe, pagó { $amount } con tarjeta o desde una cuenta. Podemos reembolsarle esa parte o añadirla a su saldo.
mail-changed-exchange = Allí también puede cambiar sus entradas por otra fecha. El cambio en sí es gratuito. Si la nueva localidad cuesta más, gastos de gestión incluidos, usted paga la diferencia. Antes de elegir, verá en cada fecha lo que queda por pagar.
mail-changed-calendar-moved = Si añadió la función a su calendario, abra el archivo adjunto: cambia la cita.
mail-changed-calendar-off = Si añadió la función a su calendario, abra el archivo adjunto: elimina la cita.
mail-changed-after-all-subject = Su función sí se celebra: pedido { $code }
mail-changed-after-all = { $performance }: le habíamos comunicado que esta función se cancelaba, pero finalmente sí se celebra. Sus entradas vuelven a ser válidas con los mismos códigos y no tiene que hacer nada.
mail-changed-after-all-choose = Si ya no puede asistir, puede devolver sus entradas en la página de su pedido hasta el { $until }. Puede elegir entre un reembolso en la tarjeta o cuenta con la que pagó y el mismo importe como saldo en nuestra tienda.
mail-changed-cancelled-counter = Hasta el { $until } puede elegir en la página de su pedido entre un reembolso y el mismo importe como saldo en nuestra tienda. Si no elige nada, reembolsaremos las entradas sueltas. Las entradas de un abono o paquete que pagó en la taquilla también se reembolsan allí.
mail-changed-moved-counter = Si no le conviene, puede devolver sus entradas en la página de su pedido hasta el { $until }. Puede elegir entre un reembolso y el mismo importe como saldo en nuestra tienda.
mail-changed-after-all-counter = Si ya no puede asistir, puede devolver sus entradas en la página de su pedido hasta el { $until }. Puede elegir entre un reembolso y el mismo importe como saldo en nuestra tienda.
mail-changed-counter = De ese importe, pagó { $amount } en la taquilla. Para un reembolso, acuda a la taquilla: allí le devolveremos esa cantidad.
mail-changed-calendar-after-all = Si utiliza un calendario, abra el archivo adjunto: vuelve a añadir la función.
mail-changed-after-all-handed-subject = Su función sí se celebra
mail-changed-after-all-handed = { $count ->
    [one] Le habíamos comunicado que esta función se cancelaba, pero finalmente sí se celebra. La entrada que recibió de { $from } vuelve a ser válida, con el mismo código. La adjuntamos de nuevo en PDF.
   *[other] Le habíamos comunicado que esta función se cancelaba, pero finalmente sí se celebra. Las entradas que recibió de { $from } vuelven a ser válidas, con los mismos códigos. Las adjuntamos de nuevo en PDF.
}
mail-changed-taken = { $count ->
    [one] Su entrada para { $performance } ya no es válida.
   *[other] Sus entradas para { $performance } ya no son válidas.
}
mail-changed-settled = Ya había pagado por estas entradas. De esa suma, hemos descontado { $amount } de lo que queda por pagar de este pedido.
mail-still-to-pay = Del pedido { $code } quedan por pagar { $amount }. Este importe sustituye a los que figuran en nuestros correos anteriores.
mail-nothing-to-pay = Del pedido { $code } ya no queda nada por pagar.
mail-changed-off-subject = Sus entradas para la función cancelada: pedido { $code }
mail-changed-returned-subject = Entradas devueltas de la función que cambió de fecha: pedido { $code }
mail-exchanged-subject = Entrada cambiada: pedido { $code }
mail-waived-subject = Entrada devuelta: pedido { $code }
mail-exchanged = Su entrada para { $performance } se ha cambiado y ya no es válida. Recibirá la nueva en otro correo.
mail-exchanged-several = Estas entradas se han cambiado y ya no son válidas. Recibirá las nuevas en otro correo.
mail-exchanged-handed = La persona a la que cedió la entrada para { $performance } la ha cambiado por otra fecha. Para usted no cambia nada y no tiene que pagar nada.
mail-exchanged-gift = { $name } ha cambiado por otra fecha una entrada de su regalo ({ $performance }). Para usted no cambia nada y no tiene que pagar nada.
mail-waived = Ha devuelto su entrada para { $performance }. Ya no es válida.
mail-changed-credit = Hemos añadido { $amount } a su saldo. Puede usarlo para todo lo que vendemos, salvo tarjetas regalo, si inicia sesión con { $email }.

mail-refund-refused-subject = Reembolso de su pedido { $code }: no se ha podido completar
mail-refund-refused-body = Hemos intentado reembolsarle { $amount } del pedido { $code }, pero no ha sido posible hacerlo en la tarjeta o cuenta con la que pagó. Seguimos debiéndole este importe.
mail-refund-refused-next = La taquilla le escribirá para acordar otra forma de reembolso. También puede responder a este correo o llamar a la taquilla. No nos envíe datos de tarjetas por correo electrónico.
mail-refund-owed-subject = Reembolso de su pedido { $code }
mail-refund-owed-body = Le corresponde un reembolso de { $amount } por el pedido { $code }. No podemos enviárselo por el medio con el que pagó y, hasta que lo reciba, le debemos este importe.
mail-refund-counter-subject = El reembolso de su pedido { $code } le espera en la taquilla
mail-refund-counter-body = Pagó el pedido { $code } en la taquilla. Acuda a la taquilla: allí le reembolsaremos { $amount }. Traiga este correo o el código del pedido.
mail-refund-counter-next = Si no puede venir, responda a este correo o llame a la taquilla y acordaremos otra forma de reembolso. No nos envíe datos de tarjetas por correo electrónico.

# The code that signs in.
mail-code-subject = Su código para iniciar sesión: { $code }
mail-code-intro = Este es su código para iniciar sesión ({ $house }):
mail-code-how = Escríbalo en la página donde lo solicitó. Es válido durante diez minutos y solo se puede usar una vez.
mail-code-link = Abrir la página de inicio de sesión
mail-code-not-you = Si no ha solicitado este código, no tiene que hacer nada: sin él nadie puede iniciar sesión. No comparta el código con nadie. Nosotros nunca se lo pediremos.
mail-code-footer = Recibe este correo porque esta dirección se escribió en nuestra página de inicio de sesión.

# To staff who have forgotten their password.
mail-password-subject = Cree una contraseña nueva
mail-password-intro = Aquí puede crear una contraseña nueva para las páginas del personal:
mail-password-link = Crear una contraseña nueva
mail-password-how = El enlace es válido durante una hora y se puede usar una sola vez. También necesitará el código de su aplicación de autenticación o uno de sus códigos de recuperación.
mail-password-not-you = Si no lo ha solicitado, no tiene que hacer nada: nadie puede cambiar su contraseña sin su código.

# A colleague has reset the account of one of the staff. { $date }, { $time }: when.
mail-reset-subject = Se ha restablecido su cuenta del personal
mail-reset-said = El { $date } ({ $time } h) se restableció su cuenta del personal ({ $house }). Su contraseña, su aplicación de autenticación y sus códigos de recuperación ya no sirven, y se ha cerrado su sesión en todos los dispositivos.
mail-reset-next = La persona que administra las cuentas del personal tiene un enlace para usted. Con él podrá crear una contraseña nueva y volver a configurar la aplicación de autenticación. Pídale el enlace en persona o por teléfono.
mail-reset-not-you = Si no lo ha solicitado, avise de inmediato a la dirección del teatro. Mientras usted no use el enlace, otra persona podría usarlo y actuar en su nombre.

mail-resale-offered-subject = Su localidad está a la venta, pedido { $code }
mail-resale-offered = Hemos puesto su localidad a la venta. En cuanto alguien la compre, recibirá { $amount } como saldo. Hasta entonces puede recuperar su entrada en cualquier momento. Mientras la localidad esté a la venta, su entrada no sirve para acceder a la sala.
mail-resale-offered-parts = Hemos puesto su localidad a la venta. En cuanto alguien la compre, recibirá { $amount }: { $parts }. Hasta entonces puede recuperar su entrada en cualquier momento. Mientras la localidad esté a la venta, su entrada no sirve para acceder a la sala.
mail-resale-taken-back-subject = Ha recuperado su entrada, pedido { $code }
mail-resale-taken-back = Su localidad ya no está a la venta. Su entrada vuelve a ser válida, con el mismo código de antes.
mail-resale-unsold-subject = Su localidad no se ha vendido, pedido { $code }
mail-resale-unsold = La venta en línea ha terminado y nadie ha comprado su localidad. Su entrada vuelve a ser válida, con el mismo código de antes.
mail-resale-sold-subject = Su localidad se ha vendido, pedido { $code }
mail-resale-sold = Alguien ha comprado su localidad. Hemos añadido { $amount } a su saldo. Su entrada anterior ya no es válida.
mail-resale-sold-parts = Alguien ha comprado su localidad. Su parte es de { $amount }: { $parts }. Su entrada anterior ya no es válida.
mail-resale-sold-gone = Alguien ha comprado su localidad. Su entrada anterior ya no es válida.
mail-resale-link = Abrir su temporada

# Una entrada se cede a otra persona.
mail-transfer-offered-subject = Una entrada para usted
mail-transfer-offered-subject-several = Entradas para usted
mail-transfer-offered = { $count ->
    [one] { $from } quiere cederle esta entrada. Abra el enlace y acéptela: recibirá un código propio para la puerta. No necesita tener una cuenta ni pagar nada.
   *[other] { $from } quiere cederle estas { $count } entradas. Abra uno de los enlaces y acéptelas: recibirá códigos propios para la puerta. No necesita tener una cuenta ni pagar nada.
}
mail-transfer-stranger = Si no conoce a { $from }, no haga caso de este correo.
mail-transfer-link = Aceptar la entrada
mail-transfer-taken-back-subject = La cesión de la entrada se ha anulado
mail-transfer-taken-back = { $from } ha recuperado esta entrada. El enlace de nuestro correo anterior ya no funciona; no tiene que hacer nada.
mail-transfer-received-subject = Su entrada
mail-transfer-received = { $from } le ha cedido esta entrada y ya es suya. Va adjunta en PDF; en la puerta puede mostrar el código en el móvil o en papel.
mail-transfer-received-plain = { $from } le ha cedido esta entrada y ya es suya. En la página de la entrada se indica cómo acceder a la sala.
mail-transfer-open = Abrir la entrada
mail-transfer-handed-subject = Su entrada se ha aceptado: pedido { $code }
mail-transfer-handed = { $email } ha aceptado su entrada. El código que usted tenía ya no es válido en la puerta.
mail-transfer-declined-subject = Cesión rechazada: la entrada sigue siendo suya, pedido { $code }
mail-transfer-declined = { $email } ha rechazado su entrada. Sigue siendo suya y es válida en la puerta con el mismo código. En su cuenta puede cederla a otra persona.
mail-handed-cancelled-subject = Función cancelada
mail-handed-cancelled = { $count ->
    [one] Lo sentimos: esta función se ha cancelado. La entrada que recibió de { $from } ya no es válida. El reembolso es para { $from }, que pagó la entrada. No tiene que hacer nada.
   *[other] Lo sentimos: esta función se ha cancelado. Las entradas que recibió de { $from } ya no son válidas. El reembolso es para { $from }, que las pagó. No tiene que hacer nada.
}
mail-handed-moved-subject = Nueva fecha de su función
mail-handed-moved-time-subject = Nueva hora de su función
mail-handed-moved-time = { $count ->
    [one] Esta función empieza a otra hora. Antes estaba prevista para el { $before }. La entrada que recibió de { $from } sigue siendo válida, con el mismo código. La adjuntamos de nuevo en PDF.
   *[other] Esta función empieza a otra hora. Antes estaba prevista para el { $before }. Las entradas que recibió de { $from } siguen siendo válidas, con los mismos códigos. Las adjuntamos de nuevo en PDF.
}
mail-handed-moved = { $count ->
    [one] Esta función tiene una nueva fecha. Estaba prevista para el { $before }. La entrada que recibió de { $from } es válida para la nueva fecha, con el mismo código. La adjuntamos de nuevo en PDF.
   *[other] Esta función tiene una nueva fecha. Estaba prevista para el { $before }. Las entradas que recibió de { $from } son válidas para la nueva fecha, con los mismos códigos. Las adjuntamos de nuevo en PDF.
}
mail-handed-moved-exchange = { $count ->
    [one] Si no le viene bien, puede cambiar la entrada por otra fecha disponible en su página (enlace más abajo). El cambio en sí es gratuito; si la nueva localidad cuesta más, paga la diferencia. Solo { $from }, que pagó la entrada, puede devolverla.
   *[other] Si no le viene bien, puede cambiar las entradas una a una por otra fecha disponible en su página (enlace más abajo). El cambio en sí es gratuito; si una nueva localidad cuesta más, paga la diferencia. Solo { $from }, que pagó las entradas, puede devolverlas.
}
mail-handed-moved-ask = { $count ->
    [one] Si no le viene bien, consulte a { $from }: solo quien pagó la entrada puede devolverla.
   *[other] Si no le viene bien, consulte a { $from }: solo quien pagó las entradas puede devolverlas.
}
mail-handed-ended-subject = Su entrada ya no es válida
mail-handed-ended = La entrada que recibió de { $from } se ha anulado y su código ya no es válido en la puerta. Si no lo esperaba, consulte a { $from }.
mail-handed-ended-moved = Hemos cambiado la fecha de esta función. Después, { $from } devolvió la entrada que usted había recibido, y su código ya no es válido en la puerta. Si no lo esperaba, consulte a { $from }.
mail-handed-pieces = Esto formaba parte de su regalo y ya no se puede recoger: { $extras }.
mail-handed-back-subject = Reembolso de una entrada que cedió: pedido { $code }
mail-handed-back = La persona a la que cedió o regaló una entrada la cambió por otra para esta función: { $performance }. Esa nueva entrada se ha anulado. Le devolvemos la parte de su pago que se destinó a ella.
mail-handed-back-off = La persona a la que cedió o regaló una entrada la cambió por otra para esta función: { $performance }. Hemos tenido que cancelar esa función. Le devolvemos la parte de su pago que se destinó a la nueva entrada.
mail-handed-back-rest = La persona a la que cedió o regaló una entrada la cambió por otra. Como hemos cancelado o cambiado de fecha esa función, ha vuelto a cambiarla por una más barata: { $performance }. Le devolvemos la parte de su pago que ya no hace falta.

# Instead of the picture of a ticket’s code, where a mail program shows none; $place is its seat.
mail-ticket-code = Código QR de su entrada: { $place }

# The morning after a performance, where the house has set so. { $date }: a day.
mail-thanks-subject = Gracias por venir a «{ $title }»
mail-thanks = Gracias por acompañarnos el { $date } en «{ $title }». Esperamos que haya disfrutado de la función y que podamos recibirle de nuevo muy pronto.
mail-thanks-programme = Ver la programación
