# Funciones para un tipo de público, como los centros escolares: se reservan ahora y se pagan con factura.

# Encima de la lista de funciones, cada una con su importe y el último día de pago.
invoice-title = Pago después de la función
invoice-due = a pagar hasta el { $date }
invoice-cancelled = cancelada; no hay que pagar nada por ella
# In the basket, below the way to the checkout.
invoice-next-step = En el paso siguiente verá el importe total y hasta cuándo se paga. Ahora no se cobra nada; si una función se cancela, no tendrá que pagarla.
invoice-checkout-title = Sus datos y la reserva
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Reservar con obligación de pago: { $total }
invoice-obliges = Ahora no se cobra nada: recibe las entradas enseguida y encontrará la factura (una de cada vendedor) en la página de su pedido. Se paga después de cada función.
invoice-order-title = Reserva hecha. Aquí tiene sus entradas.
invoice-order-text = Sus entradas son válidas. Todavía no ha pagado nada: la factura (una de cada vendedor) está al final de esta página y se paga después de cada función.
# After the date and the sum of an order.
invoice-account = reservado, a pagar después de la función

mail-reserved-subject = Su reserva (pedido { $code })
mail-reserved-intro = Gracias por su reserva. Estas localidades son suyas y las entradas son válidas. Encontrará la factura (una de cada vendedor) en la página de su pedido. Se paga después de cada función.
# Above the sum of all evenings.
mail-reserved-total = Total
# $evening is a title with its date, $due the last day to pay.
mail-reserved-invoice = { $evening }: { $amount }, a pagar hasta el { $due }
mail-reserved-cancelled = { $evening }: función cancelada, no hay que pagar nada por ella.

# $kind is what the house calls such accounts: Centro escolar.
refusal-hold-other-kind = Esta cuenta es de tipo «{ $kind }» y solo reserva lo que está previsto para ella. Para las demás funciones, cierre la sesión y compre sin cuenta.
refusal-put-other-kind = Esta cuenta solo reserva lo que está previsto para ella, y esto no lo está.
refusal-place-other-kind = Esta cuenta es de tipo «{ $kind }» y solo reserva lo que está previsto para ella. Quite «{ $title }»; no se ha cobrado nada.
# Both are lists of titles.
refusal-place-paid-in-parts = «{ $later }» se paga con factura después de la función; «{ $now }», al momento. Quite lo uno o lo otro y pídalo aparte; no se ha cobrado nada.
