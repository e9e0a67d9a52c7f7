# An order's story, for the staff: each step that was written down.

# How an order ended.
story-end-expired = no se pagó a tiempo
story-end-late = el dinero llegó tarde
story-end-cancelled = anulado
story-end-refunded = devuelto

# Where a step was written down.
story-source-journal = Diario
story-source-payments = Pagos
story-source-refunds = Devoluciones
story-source-ledger = Libro mayor
story-source-receivables = Facturas
story-source-admissions = Entradas
story-source-barcodes = Códigos de barras
story-source-scans = Puerta
story-source-letters = Correos

# Who did it.
story-who-guest = Comprador
story-who-customer = Comprador con cuenta
story-who-staff = Personal
story-who-job = El sistema, automáticamente
story-who-console = En la consola

# The journal's deeds.
story-order-place = Pedido hecho
story-order-pay = Pedido pagado
story-order-reserve = Reservado con factura
story-order-expire = Pedido terminado sin pago
story-order-give-up = El comprador renunció al pedido
story-payment-try = Enviado al banco
story-payment-capture = El banco dice: pagado
story-payment-decline = El banco dice: rechazado
story-payment-abandon = El banco dice: abandonado
story-payment-nothing = El banco dice: pagado, pero nada
story-refund-ask = Devolución decidida
story-refund-done = Devolución hecha
story-refund-refuse = El banco rechazó la devolución
story-refund-settle = Deuda pagada de otra manera
story-invoice-issue = Factura emitida
story-reservation-release = Reserva liberada
story-ticket-proof = Justificante aceptado
story-ticket-replace = Entrada sustituida
story-ticket-resend = Entradas enviadas de nuevo

# What the tables tell.
story-payment-opened = Pago abierto
story-payment-answered = El banco respondió
story-payment-captured = Dinero cobrado
story-payment-failed = Pago fallido
story-payment-asks = Se pregunta al banco
story-refund-requested = Devolución solicitada
story-refund-given = Dinero devuelto
story-refund-failed = Devolución rechazada definitivamente
story-refund-settled = Pagado de otra manera
story-refund-tries = Se intenta la devolución
story-ledger-sale = Venta anotada
story-ledger-captured-for-nothing = Dinero por nada anotado
story-ledger-refund = Devolución anotada
story-ledger-refund-refused = Deuda del teatro anotada
story-ledger-debt-settled = Deuda saldada anotada
story-ledger-refund-after-all = Devolución antes rechazada, anotada
story-receivable-due = Vence la factura
story-receivable-settled = Factura pagada
story-receivable-reopened = Factura reabierta
story-admission-issued = Entradas emitidas
story-admission-suspended = Entradas a la espera de un justificante
story-admission-cancelled = Entradas anuladas
story-barcode-issued = Código de barras emitido
story-barcode-ended = Código de barras anulado
story-scan-admitted = Entró
story-scan-refused = Rechazado en la puerta
story-letter-written = Correo preparado
story-letter-sent = Correo enviado
story-letter-dropped = Correo descartado: ya no era necesario
story-letter-dead = Correo no enviado; no habrá más intentos
story-letter-waits = Próximo envío del correo

# Names of details.
story-detail-attempt = intento
story-detail-attempts = intentos
story-detail-undecided = sin decidir
story-detail-reference = referencia
story-detail-merchant = cuenta
story-detail-asked = preguntado
story-detail-tries = intentos
story-detail-reason = motivo
story-detail-cause = causa
story-detail-evidence = se supo por
story-detail-late = tarde
story-detail-tickets = entradas
story-detail-admissions = entradas
story-detail-performance = función
story-detail-medium = en
story-detail-code = el código acaba en
story-detail-device = aparato
story-detail-letter = correo
story-detail-rule = regla

# Their values.
story-value-return = el regreso del comprador
story-value-notification = el aviso del banco
story-value-query = nuestra pregunta
story-value-ticket = entrada
story-value-wallet = móvil
story-value-card = carné
story-value-external = otro sistema
story-value-replaced = sustituido
story-value-cancelled = anulado
story-value-exchanged = cambiado
story-value-transferred = cedido
story-value-tickets = entradas
story-value-money-back = el dinero vuelve
story-value-refund-refused = devolución rechazada
story-value-letter = correo sobre un pedido
story-value-login-code = código para iniciar sesión

# Why the door let in or refused.
story-reason-valid = válida
story-reason-unknown-code = código desconocido
story-reason-replaced = sustituida
story-reason-cancelled = anulada
story-reason-proof-needed = falta el justificante
story-reason-already-entered = ya está dentro
story-reason-other-performance = otra función
story-reason-too-early = demasiado pronto
story-reason-over = la función ha terminado
story-reason-abandoned = abandonado

# Chargebacks, and more than one means of paying.
story-source-disputes = Disputas
story-dispute-open = Pago disputado
story-dispute-win = Disputa ganada
story-dispute-lose = Disputa perdida
story-dispute-ignore = Disputa sin cobro que le corresponda
story-dispute-opened = El banco retiró el dinero
story-dispute-won = El dinero vuelve al teatro
story-dispute-lost = Dinero perdido
story-ledger-refund-undone = Devolución anulada en el libro
story-ledger-dispute = Disputa anotada
story-ledger-dispute-won = Disputa ganada anotada
story-admission-disputed = Entradas detenidas por la disputa
story-detail-means = con
story-detail-invoice = número
story-means-card = tarjeta
story-means-bizum = Bizum
story-means-paypal = PayPal
story-reason-payment-disputed = pago disputado

# Accounts of the ledger; the gateway's is followed by its own name.
story-account-gateway = en la pasarela de
story-account-receivables = deudas con el teatro
story-account-sales = ventas
story-account-fees = gastos
story-account-goods = carnés y extras
story-account-vat = IVA
story-account-refunds-due = devoluciones pendientes
story-account-debts = deudas del teatro
story-dispute-paid = Devolución bancaria perdida, pagada de otra manera
story-dispute-write-off = Devolución bancaria perdida, dada por incobrable
story-ledger-owed-paid = Pago de lo debido contabilizado
story-ledger-written-off = Incobrable contabilizado
story-ledger-write-off-undone = Incobrable anulado en la contabilidad
story-account-paid-in = pagado de otra manera
story-account-bad-debts = incobrables
story-reason-paid-another-way = se había pagado de otra manera

# Entradas que anuló el personal.
story-order-cancel = Entradas anuladas
story-order-release = Localidades de la taquilla puestas a la venta
story-ledger-cancel = Anulación anotada
story-ledger-part = Parte de una compra anotada
story-ledger-part-returned = Parte devuelta en los libros
story-detail-fees-back = con los gastos
story-detail-seats = las localidades
story-value-on-sale = de nuevo a la venta
story-value-box-office = reservadas para la taquilla

# Why money was refunded.
story-cause-late = el pago llegó fuera de plazo
story-cause-mismatch = se cobró otro importe
story-cause-double = pagado dos veces
story-cause-cancelled = función cancelada por el teatro
story-cause-unpaid = pedido no pagado por completo
story-cause-cancel = entradas anuladas por el personal
