# An order's timeline, for the staff: each step that was recorded.

# How an order ended.
timeline-end-expired = no se pagó a tiempo
timeline-end-late = pago recibido fuera de plazo
timeline-end-cancelled = función cancelada
timeline-end-refunded = reembolsado

# Where a step was written down.
timeline-source-journal = Diario
timeline-source-payments = Pagos
timeline-source-refunds = Reembolsos
timeline-source-ledger = Contabilidad
timeline-source-receivables = Facturas
timeline-source-admissions = Entradas
timeline-source-barcodes = Códigos de barras
timeline-source-prints = Impresiones y descargas
timeline-source-scans = Lecturas en la puerta
timeline-source-mails = Correos

# Who did it.
timeline-who-guest = Comprador
timeline-who-customer = Comprador con sesión iniciada
timeline-who-recipient = Destinatario
timeline-who-staff = Personal
timeline-who-job = Sistema
timeline-who-console = Línea de comandos

# Actions that the journal records.
timeline-order-place = Pedido hecho
timeline-order-invite = Invitaciones dadas
timeline-detail-giver = de parte de
timeline-detail-beyond = por encima del cupo
timeline-order-pay = Pedido pagado
timeline-order-reserve = Reservado; se paga con factura
timeline-order-expire = Pedido no pagado a tiempo
timeline-order-give-up = Pedido cancelado por el comprador
timeline-payment-try = Comprador enviado al banco
timeline-payment-capture = Respuesta del banco: pagado
timeline-payment-decline = Respuesta del banco: rechazado
timeline-payment-abandon = Respuesta del banco: abandonado por el comprador
timeline-payment-nothing = Pago recibido con el que no se paga este pedido
timeline-refund-ask = Reembolso solicitado
timeline-refund-done = Reembolso completado
timeline-refund-refuse = Reembolso rechazado por el banco
timeline-refund-owe = Reembolso que se paga sin banco
timeline-refund-settle = Reembolso pagado por otro medio
timeline-invoice-issue = Factura expedida
timeline-reservation-release = Reserva liberada
timeline-reservation-change = Reserva modificada
timeline-reservation-split = Reserva dividida en dos
timeline-reservation-end = Reserva anulada por el personal
timeline-ticket-proof = Documento acreditativo aceptado
timeline-ticket-replace = Código nuevo para una entrada
timeline-ticket-resend = Entradas enviadas de nuevo
timeline-order-address = Dirección de correo del pedido corregida
timeline-order-name = Nombre del comprador corregido
timeline-order-full-invoice = Factura emitida con los datos del cliente

# What the tables tell.
timeline-payment-opened = Pago iniciado
timeline-payment-answered = Respuesta del banco
timeline-payment-captured = Pago cobrado
timeline-payment-failed = Pago fallido
timeline-payment-asks = Consulta al banco
timeline-refund-requested = Reembolso solicitado
timeline-refund-given = Reembolso completado
timeline-refund-failed = Reembolso rechazado definitivamente por el banco
timeline-refund-owed = Reembolso que se paga sin banco
timeline-refund-settled = Reembolso pagado por otro medio
timeline-refund-tries = Intento de reembolso
timeline-ledger-sale = Venta contabilizada
timeline-ledger-captured-for-nothing = Pago sin venta contabilizado
timeline-ledger-refund = Reembolso contabilizado
timeline-ledger-refund-refused = Asiento: reembolso que se debe al comprador
timeline-ledger-debt-settled = Reembolso pagado por otro medio, contabilizado
timeline-ledger-refund-after-all = Reembolso completado tras un rechazo, contabilizado
timeline-receivable-due = Vencimiento de la factura
timeline-receivable-settled = Factura pagada
timeline-receivable-reopened = Factura reabierta
timeline-receivable-settle = Pago de una factura registrado
timeline-receivable-return = Pago de una factura devuelto por el banco
timeline-ledger-receivable-settled = Pago de una factura contabilizado
timeline-ledger-receivable-offset = Pago de una factura con saldo, contabilizado
timeline-ledger-receivable-overpaid = Importe pagado de más, contabilizado como saldo
timeline-ledger-receivable-given-back = Importe ya pagado, contabilizado como saldo
timeline-ledger-receivable-returned = Devolución del pago de una factura, contabilizada
timeline-ledger-return-fee = Comisión del banco por una devolución, contabilizada
timeline-account-return-fees = comisiones por pagos devueltos
timeline-admission-issued = Entradas emitidas
timeline-admission-suspended = Entradas a la espera de un documento acreditativo
timeline-admission-offered = Entradas puestas a la venta
timeline-admission-cancelled = Entradas anuladas
timeline-barcode-issued = Código de barras emitido
timeline-barcode-ended = Código de barras desactivado
timeline-print-pdf = Entradas descargadas en PDF, una por página
timeline-print-sheet = Entradas descargadas en PDF, cuatro por página
timeline-print-stock = Entradas impresas en papel de entradas
timeline-print-counter = Entradas impresas en taquilla
timeline-print-apple = Entradas descargadas para Apple Wallet
timeline-print-google = Entradas descargadas para Google Wallet
timeline-scan-admitted = Entrada aceptada en la puerta
timeline-scan-refused = Entrada rechazada en la puerta
timeline-letter-written = Correo creado
timeline-letter-sent = Correo enviado
timeline-letter-dropped = Correo no enviado: ya no era necesario
timeline-letter-dead = No se ha podido enviar el correo
timeline-letter-bounced = Correo devuelto sin entregar
timeline-letter-waits = Intento de envío del correo

# Names of details.
timeline-detail-attempt = intento de pago
timeline-detail-attempts = intentos
timeline-detail-undecided = sin decidir
timeline-detail-reference = referencia
timeline-detail-merchant = cuenta de comercio
timeline-detail-asked = consultas al banco
timeline-detail-tries = intentos
timeline-detail-reason = motivo
timeline-detail-cause = causa
timeline-detail-evidence = comunicado por
timeline-detail-late = fuera de plazo
timeline-detail-tickets = entradas
timeline-detail-admissions = entradas
timeline-detail-performance = función
timeline-detail-medium = formato
timeline-detail-code = código terminado en
timeline-detail-device = dispositivo
timeline-detail-letter = correo
timeline-detail-rule = regla
timeline-detail-of-order = pedido

# Their values.
timeline-value-return = vuelta del comprador desde el banco
timeline-value-notification = aviso del banco
timeline-value-query = nuestra consulta al banco
timeline-value-ticket = entrada
timeline-value-wallet = cartera del móvil
timeline-value-card = carné
timeline-value-external = otro sistema
timeline-value-replaced = sustituido
timeline-value-cancelled = anulado
timeline-value-exchanged = cambiado
timeline-value-transferred = cedido
timeline-value-tickets = entradas
timeline-value-money-back = reembolso
timeline-value-refund-refused = reembolso rechazado
timeline-value-receivable-due = recordatorio de pago
timeline-value-receivable-overdue = pago vencido
timeline-value-payment-received = pago recibido
timeline-value-deposit = anticipo recibido
timeline-value-reserved = reserva
timeline-value-letter = correo sobre un pedido
timeline-value-login-code = código para iniciar sesión

# Why the door let in or refused.
timeline-reason-valid = válida
timeline-reason-unknown-code = código desconocido
timeline-reason-replaced = sustituida
timeline-reason-cancelled = anulada
timeline-reason-proof-needed = falta el documento acreditativo
timeline-reason-already-entered = ya utilizada
timeline-reason-already-used = ya entregado
timeline-reason-other-performance = válida para otra función
timeline-reason-too-early = demasiado pronto
timeline-reason-over = la función ha terminado
timeline-reason-abandoned = abandonado por el comprador

# Chargebacks, and more than one payment method.
timeline-source-disputes = Retrocesiones
timeline-dispute-open = Retrocesión abierta
timeline-dispute-win = Retrocesión ganada
timeline-dispute-lose = Retrocesión perdida
timeline-dispute-ignore = Retrocesión de un pago que no se cobró: sin efecto
timeline-dispute-opened = El banco ha retirado el pago (retrocesión)
timeline-dispute-won = El teatro recupera el pago (retrocesión ganada)
timeline-dispute-lost = Pago perdido (retrocesión perdida)
timeline-ledger-refund-undone = Reembolso anulado en la contabilidad
timeline-ledger-dispute = Retrocesión contabilizada
timeline-ledger-dispute-won = Retrocesión ganada contabilizada
timeline-ledger-voucher-first = Devolución a una tarjeta regalo contabilizada
timeline-voucher-give-back = Importe devuelto a la tarjeta regalo con la que se pagó
timeline-exchange-hand-back = Importe de una entrada cedida, devuelto a quien la cedió
timeline-admission-disputed = Entradas bloqueadas por una retrocesión
timeline-detail-means = forma de pago
timeline-detail-invoice = número de factura
timeline-payment-method-card = tarjeta
timeline-payment-method-bizum = Bizum
timeline-payment-method-paypal = PayPal
timeline-payment-method-cash = efectivo
timeline-payment-method-terminal = datáfono
timeline-value-cash = efectivo
timeline-value-terminal = datáfono
timeline-reason-payment-disputed = retrocesión del pago

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = proveedor de pago
timeline-account-cash = efectivo
timeline-account-cash-paid-in = entrada de efectivo
timeline-account-cash-paid-out = salida de efectivo
timeline-account-terminal = datáfono
timeline-account-receivables = pendiente de cobro
timeline-account-sales = ventas
timeline-account-fees = gastos de gestión
timeline-account-goods = carnés, bonos y extras
timeline-account-vat = IVA
timeline-account-refunds-due = reembolsos pendientes
timeline-account-debts = deudas con compradores
timeline-account-advances = cobrado antes de la venta
timeline-account-customer-credit = saldo de clientes
timeline-account-resale-shares = importes de la reventa
timeline-account-pay-outs-due = transferencias pendientes
timeline-account-paid-out = reembolsado por otro medio
timeline-dispute-paid = Retrocesión perdida, pagada por otro medio
timeline-dispute-write-off = Retrocesión perdida, dada por incobrable
timeline-dispute-reach = Entradas rechazadas: pagadas con una tarjeta regalo o con saldo de un pedido con retrocesión
timeline-dispute-leave = La retrocesión del otro pedido ya no afecta a este
timeline-ledger-owed-paid = Pago del importe debido, contabilizado
timeline-ledger-written-off = Importe incobrable contabilizado
timeline-ledger-write-off-undone = Importe incobrable anulado en la contabilidad
timeline-ledger-write-off-returned = Importe incobrable anulado en la contabilidad: el pago se ha devuelto
timeline-account-paid-in = pagado por otro medio
timeline-account-bad-debts = incobrables
timeline-reason-paid-another-way = no puede volver por el medio con el que se pagó
timeline-reason-at-counter = se pagó en la taquilla; se devuelve allí

# Entradas que anuló el personal.
timeline-order-cancel = Entradas anuladas
timeline-order-choose = Elección tras una función cancelada o cambiada de fecha
timeline-ticket-hand-on = Entrada ofrecida a otra persona
timeline-ticket-keep = Entrada ofrecida, recuperada
timeline-ticket-accept = Entrada aceptada por otra persona
timeline-ticket-decline = Entrada rechazada por otra persona
timeline-ticket-exchange = Entrada cambiada por otra fecha
timeline-order-release = Localidades de la taquilla puestas de nuevo a la venta
timeline-ledger-cancel = Anulación contabilizada
timeline-ledger-part = Parte de una compra contabilizada
timeline-ledger-part-returned = Parte de una compra anulada en la contabilidad
timeline-detail-fees-back = gastos de gestión reembolsados
timeline-detail-seats = localidades
timeline-value-on-sale = de nuevo a la venta
timeline-value-box-office = reservadas para la taquilla

# Why money was refunded.
timeline-cause-late = el pago llegó fuera de plazo
timeline-cause-mismatch = se cobró otro importe
timeline-cause-double = pagado dos veces
timeline-cause-cancelled = función cancelada por el teatro
timeline-cause-unpaid = pedido pagado solo en parte
timeline-cause-cancel = entradas anuladas por el personal
timeline-cause-chosen = elegido por el comprador tras el cambio de la función
timeline-cause-unchosen = función cancelada; el comprador no eligió nada a tiempo
timeline-cause-exchanged = entradas cambiadas
timeline-cause-waived = entradas devueltas por el comprador
timeline-cause-withdrawn = desistimiento del comprador
