# An order's story, for the staff: each step that was written down.

# How an order ended.
timeline-end-expired = no se pagó a tiempo
timeline-end-late = el dinero llegó tarde
timeline-end-cancelled = anulado
timeline-end-refunded = devuelto

# Where a step was written down.
timeline-source-journal = Diario
timeline-source-payments = Pagos
timeline-source-refunds = Devoluciones
timeline-source-ledger = Libro mayor
timeline-source-receivables = Facturas
timeline-source-admissions = Entradas
timeline-source-barcodes = Códigos de barras
timeline-source-scans = Puerta
timeline-source-mails = Correos

# Who did it.
timeline-who-guest = Comprador
timeline-who-customer = Comprador con cuenta
timeline-who-staff = Personal
timeline-who-job = El sistema, automáticamente
timeline-who-console = En la consola

# The journal's deeds.
timeline-order-place = Pedido hecho
timeline-order-pay = Pedido pagado
timeline-order-reserve = Reservado con factura
timeline-order-expire = Pedido terminado sin pago
timeline-order-give-up = El comprador renunció al pedido
timeline-payment-try = Enviado al banco
timeline-payment-capture = El banco dice: pagado
timeline-payment-decline = El banco dice: rechazado
timeline-payment-abandon = El banco dice: abandonado
timeline-payment-nothing = El banco dice: pagado, pero nada
timeline-refund-ask = Devolución decidida
timeline-refund-done = Devolución hecha
timeline-refund-refuse = El banco rechazó la devolución
timeline-refund-settle = Deuda pagada de otra manera
timeline-invoice-issue = Factura emitida
timeline-reservation-release = Reserva liberada
timeline-ticket-proof = Justificante aceptado
timeline-ticket-replace = Entrada sustituida
timeline-ticket-resend = Entradas enviadas de nuevo

# What the tables tell.
timeline-payment-opened = Pago abierto
timeline-payment-answered = El banco respondió
timeline-payment-captured = Dinero cobrado
timeline-payment-failed = Pago fallido
timeline-payment-asks = Se pregunta al banco
timeline-refund-requested = Devolución solicitada
timeline-refund-given = Dinero devuelto
timeline-refund-failed = Devolución rechazada definitivamente
timeline-refund-settled = Pagado de otra manera
timeline-refund-tries = Se intenta la devolución
timeline-ledger-sale = Venta anotada
timeline-ledger-captured-for-nothing = Dinero por nada anotado
timeline-ledger-refund = Devolución anotada
timeline-ledger-refund-refused = Deuda del teatro anotada
timeline-ledger-debt-settled = Deuda saldada anotada
timeline-ledger-refund-after-all = Devolución antes rechazada, anotada
timeline-receivable-due = Vence la factura
timeline-receivable-settled = Factura pagada
timeline-receivable-reopened = Factura reabierta
timeline-admission-issued = Entradas emitidas
timeline-admission-suspended = Entradas a la espera de un justificante
timeline-admission-cancelled = Entradas anuladas
timeline-barcode-issued = Código de barras emitido
timeline-barcode-ended = Código de barras anulado
timeline-scan-admitted = Entró
timeline-scan-refused = Rechazado en la puerta
timeline-letter-written = Correo preparado
timeline-letter-sent = Correo enviado
timeline-letter-dropped = Correo descartado: ya no era necesario
timeline-letter-dead = Correo no enviado; no habrá más intentos
timeline-letter-waits = Próximo envío del correo

# Names of details.
timeline-detail-attempt = intento
timeline-detail-attempts = intentos
timeline-detail-undecided = sin decidir
timeline-detail-reference = referencia
timeline-detail-merchant = cuenta
timeline-detail-asked = preguntado
timeline-detail-tries = intentos
timeline-detail-reason = motivo
timeline-detail-cause = causa
timeline-detail-evidence = se supo por
timeline-detail-late = tarde
timeline-detail-tickets = entradas
timeline-detail-admissions = entradas
timeline-detail-performance = función
timeline-detail-medium = en
timeline-detail-code = el código acaba en
timeline-detail-device = aparato
timeline-detail-letter = correo
timeline-detail-rule = regla

# Their values.
timeline-value-return = el regreso del comprador
timeline-value-notification = el aviso del banco
timeline-value-query = nuestra pregunta
timeline-value-ticket = entrada
timeline-value-wallet = móvil
timeline-value-card = carné
timeline-value-external = otro sistema
timeline-value-replaced = sustituido
timeline-value-cancelled = anulado
timeline-value-exchanged = cambiado
timeline-value-transferred = cedido
timeline-value-tickets = entradas
timeline-value-money-back = el dinero vuelve
timeline-value-refund-refused = devolución rechazada
timeline-value-letter = correo sobre un pedido
timeline-value-login-code = código para iniciar sesión

# Why the door let in or refused.
timeline-reason-valid = válida
timeline-reason-unknown-code = código desconocido
timeline-reason-replaced = sustituida
timeline-reason-cancelled = anulada
timeline-reason-proof-needed = falta el justificante
timeline-reason-already-entered = ya está dentro
timeline-reason-other-performance = otra función
timeline-reason-too-early = demasiado pronto
timeline-reason-over = la función ha terminado
timeline-reason-abandoned = abandonado

# Chargebacks, and more than one means of paying.
timeline-source-disputes = Disputas
timeline-dispute-open = Pago disputado
timeline-dispute-win = Disputa ganada
timeline-dispute-lose = Disputa perdida
timeline-dispute-ignore = Disputa sin cobro que le corresponda
timeline-dispute-opened = El banco retiró el dinero
timeline-dispute-won = El dinero vuelve al teatro
timeline-dispute-lost = Dinero perdido
timeline-ledger-refund-undone = Devolución anulada en el libro
timeline-ledger-dispute = Disputa anotada
timeline-ledger-dispute-won = Disputa ganada anotada
timeline-admission-disputed = Entradas detenidas por la disputa
timeline-detail-means = con
timeline-detail-invoice = número
timeline-means-card = tarjeta
timeline-means-bizum = Bizum
timeline-means-paypal = PayPal
timeline-reason-payment-disputed = pago disputado

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = en la pasarela de
timeline-account-receivables = deudas con el teatro
timeline-account-sales = ventas
timeline-account-fees = gastos
timeline-account-goods = carnés y extras
timeline-account-vat = IVA
timeline-account-refunds-due = devoluciones pendientes
timeline-account-debts = deudas del teatro
timeline-dispute-paid = Devolución bancaria perdida, pagada de otra manera
timeline-dispute-write-off = Devolución bancaria perdida, dada por incobrable
timeline-ledger-owed-paid = Pago de lo debido contabilizado
timeline-ledger-written-off = Incobrable contabilizado
timeline-ledger-write-off-undone = Incobrable anulado en la contabilidad
timeline-account-paid-in = pagado de otra manera
timeline-account-bad-debts = incobrables
timeline-reason-paid-another-way = se había pagado de otra manera

# Entradas que anuló el personal.
timeline-order-cancel = Entradas anuladas
timeline-order-release = Localidades de la taquilla puestas a la venta
timeline-ledger-cancel = Anulación anotada
timeline-ledger-part = Parte de una compra anotada
timeline-ledger-part-returned = Parte devuelta en los libros
timeline-detail-fees-back = con los gastos
timeline-detail-seats = las localidades
timeline-value-on-sale = de nuevo a la venta
timeline-value-box-office = reservadas para la taquilla

# Why money was refunded.
timeline-cause-late = el pago llegó fuera de plazo
timeline-cause-mismatch = se cobró otro importe
timeline-cause-double = pagado dos veces
timeline-cause-cancelled = función cancelada por el teatro
timeline-cause-unpaid = pedido no pagado por completo
timeline-cause-cancel = entradas anuladas por el personal
