# Funciones para un tipo de público, como los centros escolares: se reservan ahora y se pagan con factura.

# Encima de la lista de funciones, cada una con su importe y el último día de pago.
invoice-title = Pago después de cada función
invoice-due = fecha límite de pago: { $date }
invoice-paid = pagado
invoice-due-rest = quedan { $open } por pagar; fecha límite de pago: { $date }
invoice-overdue = vencido el { $date }: pague cuanto antes { $open }
invoice-returned = quedan { $open } por pagar: su banco ha devuelto un pago
invoice-cancelled = cancelada; no tiene que pagar nada por ella
# In the basket, below the way to the checkout.
invoice-next-step = En la página siguiente indicará sus datos y verá hasta cuándo debe pagar. Ahora no se cobra nada. Si una función se cancela, no tendrá que pagar nada por ella.
invoice-checkout-title = Sus datos y la reserva
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Reservar con obligación de pago: { $total }
invoice-obliges = Al pulsar este botón, se compromete a pagar. Ahora no se cobra nada. Le enviamos las entradas enseguida y encontrará las facturas (una de cada vendedor) en la página de su pedido. Se paga después de cada función.
invoice-order-title = Reserva confirmada. Aquí tiene sus entradas.
invoice-order-text = { $count ->
    [one] Sus entradas son válidas. Todavía no ha pagado nada. La factura está al final de esta página y se paga después de cada función.
   *[other] Sus entradas son válidas. Todavía no ha pagado nada. Las facturas (una de cada vendedor) están al final de esta página y se pagan después de cada función.
}
invoice-all-paid = Sus entradas son válidas y todo está pagado.
invoice-some-paid = Sus entradas son válidas. Una parte de este pedido ya está pagada. Pague el resto a más tardar en las fechas indicadas.
invoice-some-returned = Sus entradas son válidas, pero su banco ha devuelto un pago. Pague el importe indicado por transferencia o en la taquilla.
# After the date and the sum of an order.
invoice-account = reservado; se paga después de la función

order-invoiced-title = Pedido confirmado. Aquí tiene sus entradas.
order-invoiced-text = { $count ->
    [one] Sus entradas son válidas. Todavía no ha pagado nada. La factura está al final de esta página. Páguela a más tardar en la fecha indicada.
   *[other] Sus entradas son válidas. Todavía no ha pagado nada. Las facturas (una de cada vendedor) están al final de esta página. Páguelas a más tardar en la fecha indicada.
}
order-invoiced-account = pendiente de pago mediante factura
mail-invoiced-subject = Sus entradas y su factura: pedido { $code }
mail-invoiced-intro = Gracias por su pedido. Sus entradas son válidas. Las facturas (una de cada vendedor) están en la página de su pedido. Páguelas a más tardar en la fecha que se indica más abajo.

mail-reserved-subject = Su reserva: pedido { $code }
mail-reserved-intro = Gracias por su reserva. Estas localidades están reservadas para usted y sus entradas son válidas. Las facturas (una de cada vendedor) están en la página de su pedido y se pagan después de cada función.
mail-held-intro = Le hemos reservado estas localidades hasta el { $until }. Puede pagarlas hasta entonces en la página de su pedido o en la taquilla. Su número de reserva: { $code }. Si no paga a tiempo, las localidades volverán a la venta.
mail-held-link = Pagar la reserva
mail-deposit-subject = Hemos recibido su anticipo de { $amount }: pedido { $code }
mail-deposit = Gracias. El { $date } recibimos su anticipo de { $amount } por las localidades que le hemos reservado. Su número de reserva: { $code }.
mail-deposit-cash = Pagó en efectivo en la taquilla.
mail-deposit-terminal = Pagó con tarjeta en la taquilla. Número del recibo de la tarjeta: { $slip }
mail-deposit-rest = Pendiente de pago: { $open }. Las localidades siguen reservadas para usted. Fin del plazo de pago: { $until }. Puede pagar el resto antes de esa hora en la página de su pedido o en la taquilla.
mail-deposit-keep = Conserve este correo como justificante del pago.
mail-held-ending-subject = Su reserva vence pronto: pedido { $code }
mail-held-ending = Estas localidades siguen reservadas para usted hasta el { $until }. Páguelas antes de esa hora en la página de su pedido o en la taquilla; de lo contrario, volverán a la venta. Su número de reserva: { $code }.
mail-held-ending-rest = Gracias por su anticipo. Estas localidades siguen reservadas para usted hasta el { $until }. Pague el resto antes de esa hora en la página de su pedido o en la taquilla. Su número de reserva: { $code }.
mail-held-overdue-subject = Póngase en contacto con nosotros sobre su reserva: pedido { $code }
mail-held-overdue = El plazo para pagar esta reserva venció el { $until }. Hemos recibido su anticipo y, por ahora, le guardamos las localidades. Póngase en contacto con la taquilla: allí puede pagar el resto, o anular la reserva y recuperar el anticipo. Su número de reserva: { $code }.
mail-held-ended-subject = Su reserva ya no está vigente: pedido { $code }
mail-held-ended-time = Las localidades que figuran abajo estaban reservadas para usted hasta el { $until } y no se pagaron por completo dentro del plazo. Ya no están reservadas para usted.
mail-held-ended-house = La taquilla ha anulado su reserva { $code }. Las localidades que figuran abajo ya no están reservadas para usted.
mail-held-ended-cancelled = Lamentablemente, esta función se ha cancelado: { $performance }. Por eso queda anulada toda su reserva { $code }, y no tiene que pagar nada más.
mail-held-ended-paid = Ya había pagado { $amount }. Le reembolsamos este importe; en otro correo le explicamos cómo.
mail-held-ended-nothing = No se le ha cobrado nada.
mail-held-moved-subject = Nueva fecha u hora en su reserva: pedido { $code }
mail-held-moved = Una función de su reserva { $code } tiene nueva fecha u hora. Abajo figura la reserva tal como queda ahora; las localidades están reservadas para usted hasta el { $until }. Si la nueva fecha no le viene bien, avise en la taquilla: anularemos la reserva y le reembolsaremos lo que haya pagado.
mail-held-moved-overdue = Una función de su reserva { $code } tiene nueva fecha u hora. Abajo figura la reserva tal como queda ahora. El plazo para pagar el resto ha vencido, pero hemos recibido su anticipo y, por ahora, le guardamos las localidades. Póngase en contacto con la taquilla: allí puede pagar el resto. Si la nueva fecha no le viene bien, anularemos la reserva y le reembolsaremos lo que haya pagado.
mail-held-paid = Ya pagado
mail-held-left = Pendiente de pago
# Above the sum of all performances.
mail-reserved-total = Total
# $performance is a title with its date, $due the last day to pay.
mail-reserved-invoice = { $performance }: { $amount } (fecha límite de pago: { $due })
mail-reserved-paid = { $performance }: { $amount }, pagado
# Un pago devuelto por el banco.
mail-payment-returned-subject = Su banco ha devuelto un pago: pedido { $code }
mail-payment-returned = Su banco ha devuelto un pago de { $amount } del pedido { $code }. Le rogamos que pague { $open } por transferencia o en la taquilla. Fecha de vencimiento: { $due }. Sus entradas siguen siendo válidas. Si cree que es un error, póngase en contacto con nosotros.
mail-payment-returned-credit = Su banco ha devuelto un pago de { $amount } del pedido { $code }. Habíamos añadido ese importe a su saldo, por lo que lo hemos vuelto a descontar. No tiene que hacer nada. Si cree que es un error, póngase en contacto con nosotros.
mail-payment-returned-later = No transfiera el resto: según lo acordado, cargaremos { $amount } en su cuenta el { $date }.
mail-payment-returned-also = Después cargaremos otros { $amount } el { $date }.
mail-payment-returned-kept = Hasta que recibamos su pago, retenemos { $amount } de su saldo.
mail-payment-returned-link = Ver su pedido
mail-credit-spent-subject = Hemos usado { $amount } de su saldo: pedido { $code }
mail-credit-spent = Nuestro personal ha usado { $amount } de su saldo para pagar el pedido { $code }. Si usted no lo ha pedido, avísenos enseguida: responda a este correo o contacte con la taquilla. Lo comprobaremos y, si ha sido un error, devolveremos el importe a su saldo.
mail-credit-spent-link = Ver su pedido
mail-reserved-cancelled = { $performance }: esta función se ha cancelado y no tiene que pagar nada por ella.

# $kind is what the house calls such accounts: Centro escolar.
refusal-hold-other-kind = Su cuenta está registrada como «{ $kind }» y con ella solo se pueden reservar las funciones previstas para ese colectivo. Para reservar otras funciones, cierre la sesión y compre sin cuenta.
refusal-put-other-kind = Su cuenta está registrada para un colectivo y con ella solo se puede comprar lo previsto para ese colectivo. Para hacer esta compra, cierre la sesión y compre sin cuenta.
refusal-place-other-kind = Su cuenta está registrada como «{ $kind }» y con ella solo se puede reservar lo previsto para ese colectivo. Para continuar, quite «{ $title }» de la cesta.
# Both are lists of titles.
refusal-place-paid-in-parts = No todo lo que hay en su cesta se puede pagar a la vez. Se paga con factura después de la función: { $later }. Se paga ahora: { $now }. Quite de la cesta una de las dos partes y pídala después por separado.
invoice-transfer-title = Cómo pagar por transferencia
invoice-transfer = Haga una transferencia a { $holder }, IBAN { $iban }, e indique como concepto { $reference }. Así sabremos que el pago es suyo.
invoice-transfer-due = Hasta el { $date }
mail-payment-due-subject = Recordatorio de pago del pedido { $code } (fecha límite: { $due })
mail-payment-due = Le recordamos que debe pagar { $amount } de su pedido { $code } a más tardar el { $due }. Si ya ha pagado, no tenga en cuenta este correo.
mail-payment-due-what = Abono: { $what }
mail-debit-due-subject = Cargo en cuenta de { $amount } el { $due }, pedido { $code }
mail-debit-due = Según lo acordado, el { $due } cargaremos en su cuenta { $amount } por el pedido { $code }. No tiene que hacer nada; solo asegúrese de que haya fondos suficientes en la cuenta.
mail-debit-due-mandate = Cuenta terminada en { $end }, mandato { $mandate }, acreedor: { $creditor }
mail-payment-overdue-subject = Pago pendiente desde el { $due }, pedido { $code }
mail-payment-overdue = Todavía no hemos recibido su pago de { $amount } del pedido { $code }. El plazo terminó el { $due }. Por favor, pague ahora, por transferencia o en la taquilla. Si ha pagado en los últimos días, no haga caso de este correo.
mail-payment-overdue-meanwhile = Sus entradas siguen siendo válidas. Hasta que recibamos su pago, no se pueden cambiar ni devolver.
# What came in for an order that is paid later.
mail-payment-received-subject = Hemos recibido su pago de { $amount }, pedido { $code }
mail-payment-received = Gracias. El { $date } recibimos su pago de { $amount } del pedido { $code }.
mail-payment-received-part = Del importe con vencimiento el { $due }, quedan por pagar { $open }.
mail-payment-received-open = De este pedido quedan por pagar { $open }. Las fechas están en la página de su pedido.
mail-payment-received-all = Este pedido está pagado por completo.
mail-payment-received-credit = Ha pagado { $amount } más de lo debido. Hemos añadido ese importe a su saldo.
mail-payment-received-orders-subject = Hemos recibido su pago de { $amount }, pedidos { $code }
mail-payment-received-orders = Gracias. El { $date } recibimos su pago de { $amount }. Lo hemos aplicado a estos pedidos: { $code }.
mail-payment-received-orders-open = De estos pedidos quedan por pagar { $open } en total. Las fechas están en la página de cada pedido.
mail-payment-received-orders-all = Estos pedidos están pagados por completo.
