# An order's history, for the staff: each step that was written down.

# How an order ended.
story-end-expired = non pagato in tempo
story-end-late = pagamento arrivato tardi
story-end-cancelled = annullato
story-end-refunded = rimborsato

# Where a step was written down.
story-source-journal = Registro
story-source-payments = Pagamenti
story-source-refunds = Rimborsi
story-source-ledger = Contabilità
story-source-receivables = Fatture
story-source-admissions = Biglietti
story-source-barcodes = Codici a barre
story-source-scans = Ingresso
story-source-letters = E-mail

# Who did it.
story-who-guest = Acquirente
story-who-customer = Acquirente con account
story-who-staff = Personale
story-who-job = Sistema (automatico)
story-who-console = Da riga di comando

# The journal's actions.
story-order-place = Ordine effettuato
story-order-pay = Ordine pagato
story-order-reserve = Prenotato con pagamento su fattura
story-order-expire = Ordine scaduto senza pagamento
story-order-give-up = Rinuncia all’ordine da parte dell’acquirente
story-payment-try = Acquirente inviato alla pagina della banca
story-payment-capture = Esito della banca: pagato
story-payment-decline = Esito della banca: rifiutato
story-payment-abandon = Esito della banca: interrotto
story-payment-nothing = Esito della banca: pagato, ma per un importo nullo
story-refund-ask = Rimborso disposto
story-refund-done = Rimborso effettuato
story-refund-refuse = Rimborso rifiutato dalla banca
story-refund-settle = Debito saldato in altro modo
story-invoice-issue = Fattura emessa
story-reservation-release = Prenotazione annullata, posti liberati
story-ticket-proof = Documento accettato
story-ticket-replace = Biglietto sostituito
story-ticket-resend = Biglietti inviati di nuovo

# What the tables tell.
story-payment-opened = Pagamento avviato
story-payment-answered = La banca ha risposto
story-payment-captured = Pagamento incassato
story-payment-failed = Pagamento non riuscito
story-payment-asks = Richiesta di esito alla banca
story-refund-requested = Rimborso richiesto
story-refund-given = Rimborso eseguito
story-refund-failed = Rimborso rifiutato definitivamente
story-refund-settled = Rimborsato in altro modo
story-refund-tries = Invio del rimborso
story-ledger-sale = Vendita contabilizzata
story-ledger-captured-for-nothing = Incasso senza biglietti contabilizzato
story-ledger-refund = Rimborso contabilizzato
story-ledger-refund-refused = Debito del teatro contabilizzato
story-ledger-debt-settled = Saldo del debito contabilizzato
story-ledger-refund-after-all = Rimborso inizialmente rifiutato, ora contabilizzato
story-receivable-due = Scadenza della fattura
story-receivable-settled = Fattura saldata
story-receivable-reopened = Fattura riaperta
story-admission-issued = Biglietti emessi
story-admission-suspended = Biglietti in attesa di un documento
story-admission-cancelled = Biglietti annullati
story-barcode-issued = Codice a barre emesso
story-barcode-ended = Codice a barre disattivato
story-scan-admitted = Ingresso consentito
story-scan-refused = Ingresso rifiutato
story-letter-written = E-mail preparata
story-letter-sent = E-mail inviata
story-letter-dropped = E-mail non inviata: non più necessaria
story-letter-dead = Invio dell’e-mail non riuscito
story-letter-waits = Invio dell’e-mail

# Names of details.
story-detail-attempt = tentativo
story-detail-attempts = tentativi
story-detail-undecided = in attesa di esito
story-detail-reference = riferimento
story-detail-merchant = conto esercente
story-detail-asked = richieste
story-detail-tries = tentativi
story-detail-reason = motivo
story-detail-cause = causa
story-detail-evidence = comunicato da
story-detail-late = in ritardo
story-detail-tickets = biglietti
story-detail-admissions = biglietti
story-detail-performance = spettacolo
story-detail-medium = supporto
story-detail-code = il codice termina con
story-detail-device = dispositivo
story-detail-letter = e-mail
story-detail-rule = regola

# Their values.
story-value-return = ritorno dell’acquirente
story-value-notification = avviso della banca
story-value-query = nostra richiesta
story-value-ticket = biglietto
story-value-wallet = wallet sul telefono
story-value-card = tessera
story-value-external = altro sistema
story-value-replaced = sostituito
story-value-cancelled = annullato
story-value-exchanged = cambiato
story-value-transferred = ceduto
story-value-tickets = biglietti
story-value-money-back = rimborso
story-value-refund-refused = rimborso rifiutato
story-value-letter = e-mail su un ordine
story-value-login-code = codice di accesso

# Why the door let in or refused.
story-reason-valid = valido
story-reason-unknown-code = codice sconosciuto
story-reason-replaced = sostituito
story-reason-cancelled = annullato
story-reason-proof-needed = documento non ancora verificato
story-reason-already-entered = già utilizzato
story-reason-other-performance = altro spettacolo
story-reason-too-early = troppo presto
story-reason-over = spettacolo terminato
story-reason-abandoned = interrotto

# Chargebacks, and more than one means of paying.
story-source-disputes = Contestazioni
story-dispute-open = Pagamento contestato
story-dispute-win = Contestazione vinta
story-dispute-lose = Contestazione persa
story-dispute-ignore = Contestazione senza incasso corrispondente
story-dispute-opened = Importo riaddebitato dalla banca
story-dispute-won = Importo restituito al teatro
story-dispute-lost = Importo perso
story-ledger-refund-undone = Rimborso stornato in contabilità
story-ledger-dispute = Contestazione contabilizzata
story-ledger-dispute-won = Contestazione vinta contabilizzata
story-admission-disputed = Biglietti bloccati per contestazione
story-detail-means = metodo
story-detail-invoice = numero
story-means-card = carta
story-means-bizum = Bizum
story-means-paypal = PayPal
story-reason-payment-disputed = pagamento contestato

# Accounts of the ledger; the gateway's is followed by its own name.
story-account-gateway = presso il gateway
story-account-receivables = crediti del teatro
story-account-sales = vendite
story-account-fees = diritti di prevendita
story-account-goods = tessere, carnet ed extra
story-account-vat = IVA
story-account-refunds-due = rimborsi dovuti
story-account-debts = debiti del teatro
story-dispute-paid = Chargeback perso, pagato in altro modo
story-dispute-write-off = Chargeback perso, stralciato
story-ledger-owed-paid = Pagamento del credito contabilizzato
story-ledger-written-off = Stralcio contabilizzato
story-ledger-write-off-undone = Stralcio annullato in contabilità
story-account-paid-in = pagato in altro modo
story-account-bad-debts = crediti stralciati
story-reason-paid-another-way = era stato pagato in altro modo

# Tickets cancelled by the staff.
story-order-cancel = Biglietti annullati
story-order-release = Posti riservati alla biglietteria rimessi in vendita
story-ledger-cancel = Annullamento contabilizzato
story-ledger-part = Parte di un acquisto contabilizzata
story-ledger-part-returned = Parte annullata in contabilità
story-detail-fees-back = diritti di prevendita rimborsati
story-detail-seats = posti
story-value-on-sale = di nuovo in vendita
story-value-box-office = riservati alla biglietteria

# Why money was refunded.
story-cause-late = pagamento arrivato tardi
story-cause-mismatch = è stato incassato un altro importo
story-cause-double = pagato due volte
story-cause-cancelled = spettacolo annullato dal teatro
story-cause-unpaid = ordine non pagato per intero
story-cause-cancel = biglietti annullati dal personale
