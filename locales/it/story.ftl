# An order's story, for the staff: each step that was written down.

# How an order ended.
story-end-expired = non pagato in tempo
story-end-late = denaro arrivato tardi
story-end-cancelled = annullato
story-end-refunded = rimborsato

# Where a step was written down.
story-source-journal = Giornale
story-source-payments = Pagamenti
story-source-refunds = Rimborsi
story-source-ledger = Libro mastro
story-source-receivables = Fatture
story-source-admissions = Biglietti
story-source-barcodes = Codici a barre
story-source-scans = Ingresso
story-source-letters = Lettere

# Who did it.
story-who-guest = Acquirente
story-who-customer = Acquirente con account
story-who-staff = Personale
story-who-job = La casa, da sé
story-who-console = Alla console

# The journal's deeds.
story-order-place = Ordine effettuato
story-order-pay = Ordine pagato
story-order-reserve = Prenotato con fattura
story-order-expire = Ordine chiuso senza pagamento
story-order-give-up = L’acquirente ha rinunciato all’ordine
story-payment-try = Mandato alla banca
story-payment-capture = La banca dice: pagato
story-payment-decline = La banca dice: rifiutato
story-payment-abandon = La banca dice: abbandonato
story-payment-nothing = La banca dice: pagato, ma nulla
story-refund-ask = Rimborso deciso
story-refund-done = Rimborso effettuato
story-refund-refuse = Rimborso rifiutato dalla banca
story-refund-settle = Debito pagato in altro modo
story-invoice-issue = Fattura emessa
story-reservation-release = Prenotazione liberata
story-ticket-proof = Documento accettato
story-ticket-replace = Biglietto sostituito
story-ticket-resend = Biglietti inviati di nuovo

# What the tables tell.
story-payment-opened = Pagamento aperto
story-payment-answered = La banca ha risposto
story-payment-captured = Denaro incassato
story-payment-failed = Pagamento fallito
story-payment-asks = Si chiede alla banca
story-refund-requested = Rimborso richiesto
story-refund-given = Denaro restituito
story-refund-failed = Rimborso rifiutato definitivamente
story-refund-settled = Pagato in altro modo
story-refund-tries = Si tenta il rimborso
story-ledger-sale = Vendita registrata
story-ledger-captured-for-nothing = Denaro per nulla registrato
story-ledger-refund = Rimborso registrato
story-ledger-refund-refused = Debito della casa registrato
story-ledger-debt-settled = Pagamento del debito registrato
story-ledger-refund-after-all = Rimborso prima rifiutato, ora registrato
story-receivable-due = Scade la fattura
story-receivable-settled = Fattura saldata
story-receivable-reopened = Fattura riaperta
story-admission-issued = Biglietti emessi
story-admission-suspended = Biglietti in attesa di un documento
story-admission-cancelled = Biglietti annullati
story-barcode-issued = Codice a barre emesso
story-barcode-ended = Codice a barre cessato
story-scan-admitted = Entrato
story-scan-refused = Respinto all’ingresso
story-letter-written = Lettera scritta
story-letter-sent = Lettera inviata
story-letter-dropped = Lettera scartata: non c’era più nulla da dire
story-letter-dead = Lettera abbandonata
story-letter-waits = Si invia la lettera

# Names of details.
story-detail-attempt = tentativo
story-detail-attempts = tentativi
story-detail-undecided = non decisi
story-detail-reference = riferimento
story-detail-merchant = conto
story-detail-asked = chiesto
story-detail-tries = tentativi
story-detail-reason = motivo
story-detail-cause = causa
story-detail-evidence = saputo da
story-detail-late = tardi
story-detail-tickets = biglietti
story-detail-admissions = biglietti
story-detail-performance = recita
story-detail-medium = su
story-detail-code = il codice finisce in
story-detail-device = apparecchio
story-detail-letter = lettera
story-detail-rule = regola

# Their values.
story-value-return = il ritorno dell’acquirente
story-value-notification = l’avviso della banca
story-value-query = nostra domanda
story-value-ticket = biglietto
story-value-wallet = telefono
story-value-card = tessera
story-value-external = altro sistema
story-value-replaced = sostituito
story-value-cancelled = annullato
story-value-exchanged = cambiato
story-value-transferred = ceduto
story-value-tickets = biglietti
story-value-money-back = il denaro torna
story-value-refund-refused = rimborso rifiutato
story-value-letter = lettera su un ordine
story-value-login-code = codice di accesso

# Why the door let in or refused.
story-reason-valid = valido
story-reason-unknown-code = codice sconosciuto
story-reason-replaced = sostituito
story-reason-cancelled = annullato
story-reason-proof-needed = documento non ancora visto
story-reason-already-entered = già entrato
story-reason-other-performance = altra recita
story-reason-too-early = troppo presto
story-reason-over = recita finita
story-reason-abandoned = abbandonato

# Chargebacks, and more than one means of paying.
story-source-disputes = Contestazioni
story-dispute-open = Pagamento contestato
story-dispute-win = Contestazione vinta
story-dispute-lose = Contestazione persa
story-dispute-ignore = Contestazione senza incasso
story-dispute-opened = Denaro ripreso dalla banca
story-dispute-won = Denaro di nuovo alla casa
story-dispute-lost = Denaro perso
story-ledger-refund-undone = Rimborso stornato
story-ledger-dispute = Contestazione registrata
story-ledger-dispute-won = Contestazione vinta registrata
story-admission-disputed = Biglietti fermati dalla contestazione
story-detail-means = con
story-detail-invoice = numero
story-means-card = carta
story-means-bizum = Bizum
story-means-paypal = PayPal
story-value-mismatch = è stato incassato un altro importo
story-value-double = pagato due volte
story-value-late = denaro arrivato tardi
story-reason-payment-disputed = pagamento contestato

# Accounts of the ledger; the gateway's is followed by its own name.
story-account-gateway = al gateway di
story-account-receivables = crediti della casa
story-account-sales = vendite
story-account-fees = commissioni
story-account-goods = tessere ed extra
story-account-vat = IVA
story-account-refunds-due = rimborsi dovuti
story-account-debts = debiti della casa
story-dispute-paid = Chargeback perso, pagato in altro modo
story-dispute-write-off = Chargeback perso, stralciato
story-ledger-owed-paid = Pagamento del dovuto contabilizzato
story-ledger-written-off = Stralcio contabilizzato
story-ledger-write-off-undone = Stralcio annullato in contabilità
story-account-paid-in = pagato in altro modo
story-account-bad-debts = crediti stralciati
story-reason-paid-another-way = era stato pagato in altro modo

# Biglietti ritirati dal personale.
story-order-cancel = Biglietti ritirati
story-order-release = Posti riservati alla biglietteria rimessi in vendita
story-ledger-cancel = Ritiro registrato
story-ledger-part = Parte di un acquisto registrata
story-ledger-part-returned = Parte restituita nei libri
story-detail-fees-back = con le commissioni
story-detail-seats = i posti
story-value-cancel = biglietti ritirati
story-value-on-sale = di nuovo in vendita
story-value-box-office = riservati alla biglietteria
