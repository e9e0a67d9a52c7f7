# Letters about an order. Plain sentences, no promises that the house doesn't keep.

# Neutral as to gender: $name is first and last name.
mail-greeting = Hola, { $name }:
mail-closing = Un cordial saludo, { $house }
mail-footer = Recibe este correo porque en un pedido se indicó esta dirección. Solo la usamos para ese pedido.

# One ticket's evening, under the title of the work.
mail-performance = { $date }, { $time } h, { $hall }
# A line of the sum: what, and how much.
mail-sum = { $name }: { $amount }
mail-fees = Gastos de gestión
mail-total = Total pagado
# The VAT that the total contains.
mail-tax = IVA incluido ({ $percent } %)
mail-order-link = Ver su pedido

# Names of the attached files, without their ending.
mail-attachment-tickets = entradas-{ $code }
mail-attachment-calendar = calendario-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Su pedido { $code }
mail-order-intro = Gracias por su compra. El pedido está pagado.
mail-tickets-subject = Sus entradas (pedido { $code })
mail-tickets-intro = Gracias por su compra. El pedido está pagado y estas localidades son suyas:
mail-tickets-attached = Las entradas van adjuntas en un PDF: imprímalas o muéstrelas en el móvil. El otro archivo adjunto apunta la función en su calendario.
mail-tickets-good-to-know = Si pierde una entrada o cae en otras manos, sustitúyala en la página de su pedido: la anterior dejará de ser válida en la puerta.

mail-money-back-subject = Le devolvemos su pago (pedido { $code })
mail-money-back-late = Su pago de { $amount } por el pedido { $code } llegó cuando ya no era posible venderle estas localidades. Se lo devolvemos íntegro.
mail-money-back-unpaid = Del pedido { $code } solo se pagó a tiempo una parte: { $amount }. El pedido ha terminado y se lo devolvemos íntegro.
mail-money-back-cancelled = El pedido { $code } es de una función que se ha cancelado. Le devolvemos su pago de { $amount }.
mail-money-back-double = El pedido { $code } ya estaba pagado cuando llegó otro pago de { $amount }. Su pedido sigue en pie; le devolvemos este pago.
mail-money-back-again = Por el pedido { $code } hemos recibido un segundo pago de { $amount } por algo que ya estaba pagado. Le devolvemos ese segundo pago; la página del pedido le dice en qué estado está.
mail-money-back-mismatch = Por el pedido { $code } hemos recibido { $amount }, que no es el importe solicitado. No sirve para comprar nada y se lo devolvemos íntegro.
mail-money-back-won = Su banco resolvió a nuestro favor la reclamación sobre el pedido { $code }. Como ya se habían anulado entradas de ese pedido, { $amount } le corresponden a usted: se los devolvemos.
mail-money-back-next = El dinero vuelve por el mismo medio con el que pagó, sin que tenga que hacer nada. Según su banco, llegará en unos días.

mail-cancelled-subject = Entradas anuladas, pedido { $code }
mail-cancelled-body = Nuestra taquilla ha anulado entradas de su pedido { $code }. Ya no dan acceso.
mail-cancelled-money = Le devolvemos { $amount } por el mismo medio de pago, sin que tenga que hacer nada.
mail-cancelled-rest = Estas entradas siguen siendo válidas:

# The house has cancelled a performance; $evening is its title, date and time.
mail-performance-cancelled-subject = Función cancelada, pedido { $code }
mail-performance-cancelled = { $evening }: esta función se ha cancelado y sus entradas para ella ya no son válidas. Le devolveremos todo lo que pagó por ellas, gastos incluidos. La taquilla tramita cada reembolso a mano y le escribiremos cuando el dinero esté en camino.

mail-refund-refused-subject = Aún tenemos que devolverle su dinero, pedido { $code }
mail-refund-refused-body = No hemos podido enviar a la tarjeta o cuenta con la que pagó los { $amount } que le debemos por el pedido { $code }. El dinero sigue siendo suyo.
mail-refund-refused-next = Nuestra taquilla está avisada y le escribirá para acordar otra forma de devolvérselo. También puede responder a este correo.

# The code that signs in.
mail-code-subject = Su código: { $code }
mail-code-intro = Con este código inicia sesión en { $house }:
mail-code-how = Escríbalo en la página donde lo pidió. Sirve una sola vez, durante diez minutos.
mail-code-link = Abrir la página de inicio de sesión
mail-code-not-you = Si no lo ha pedido, no tiene que hacer nada: sin este código nadie puede entrar. No se lo dé a nadie; nosotros nunca se lo pediremos.
mail-code-footer = Recibe este correo porque esta dirección se escribió en nuestra página de inicio de sesión.
