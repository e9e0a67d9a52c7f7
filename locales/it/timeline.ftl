# An order's timeline, for the staff: each step that was recorded.

# How an order ended.
timeline-end-expired = non pagato in tempo
timeline-end-late = pagamento arrivato troppo tardi
timeline-end-cancelled = annullato
timeline-end-refunded = rimborsato

# Where a step was written down.
timeline-source-journal = Registro
timeline-source-payments = Pagamenti
timeline-source-refunds = Rimborsi
timeline-source-ledger = Contabilità
timeline-source-receivables = Fatture
timeline-source-admissions = Biglietti
timeline-source-barcodes = Codici a barre
timeline-source-prints = Stampe e download
timeline-source-scans = Ingresso
timeline-source-mails = E-mail

# Who did it.
timeline-who-guest = Acquirente
timeline-who-customer = Acquirente con account
timeline-who-recipient = Destinatario
timeline-who-staff = Personale
timeline-who-job = Sistema (automatico)
timeline-who-console = Riga di comando

# The journal's actions.
timeline-order-place = Ordine effettuato
timeline-order-invite = Biglietti omaggio emessi
timeline-detail-giver = dati da
timeline-detail-beyond = oltre il contingente
timeline-order-pay = Ordine pagato
timeline-order-reserve = Prenotato, da pagare con fattura
timeline-order-expire = Ordine scaduto senza pagamento
timeline-order-give-up = L’acquirente ha rinunciato ai posti
timeline-payment-try = Acquirente inviato alla pagina della banca
timeline-payment-capture = Esito della banca: pagato
timeline-payment-decline = Esito della banca: rifiutato
timeline-payment-abandon = Esito della banca: interrotto
timeline-payment-nothing = Esito della banca: pagato, ma nessun importo incassato
timeline-refund-ask = Rimborso disposto
timeline-refund-done = Rimborso effettuato
timeline-refund-refuse = Rimborso rifiutato dalla banca
timeline-refund-owe = Rimborso da pagare senza la banca
timeline-refund-settle = Debito saldato in altro modo
timeline-invoice-issue = Fattura emessa
timeline-reservation-release = Prenotazione annullata, posti liberati
timeline-reservation-change = Prenotazione modificata
timeline-reservation-split = Prenotazione divisa in due
timeline-reservation-end = Prenotazione annullata dal personale
timeline-ticket-proof = Documento accettato
timeline-ticket-replace = Biglietto sostituito
timeline-ticket-resend = Biglietti inviati di nuovo
timeline-order-address = Indirizzo e-mail dell’ordine corretto
timeline-order-name = Correzione del nome dell’acquirente
timeline-order-full-invoice = Fattura emessa con i dati del cliente

# What the tables tell.
timeline-payment-opened = Pagamento avviato
timeline-payment-answered = La banca ha risposto
timeline-payment-captured = Pagamento incassato
timeline-payment-failed = Pagamento non riuscito
timeline-payment-asks = Richiesta dell’esito alla banca
timeline-refund-requested = Rimborso richiesto
timeline-refund-given = Rimborso eseguito
timeline-refund-failed = Rimborso rifiutato definitivamente
timeline-refund-owed = Rimborso da pagare senza la banca
timeline-refund-settled = Rimborsato in altro modo
timeline-refund-tries = Invio del rimborso
timeline-ledger-sale = Vendita contabilizzata
timeline-ledger-captured-for-nothing = Incasso senza biglietti: contabilizzato
timeline-ledger-refund = Rimborso contabilizzato
timeline-ledger-refund-refused = Scrittura contabile: rimborso dovuto all’acquirente
timeline-ledger-debt-settled = Saldo del debito contabilizzato
timeline-ledger-refund-after-all = Rimborso prima rifiutato: contabilizzato
timeline-receivable-due = Scadenza della fattura
timeline-receivable-settled = Fattura saldata
timeline-receivable-reopened = Fattura riaperta
timeline-receivable-settle = Pagamento di una fattura registrato
timeline-receivable-return = Pagamento di una fattura restituito dalla banca
timeline-ledger-receivable-settled = Pagamento di una fattura contabilizzato
timeline-ledger-receivable-offset = Fattura pagata con il credito, contabilizzata
timeline-ledger-receivable-overpaid = Importo pagato in eccesso contabilizzato come credito
timeline-ledger-receivable-given-back = Importo già pagato contabilizzato come credito
timeline-ledger-receivable-returned = Restituzione di un pagamento contabilizzata
timeline-ledger-return-fee = Commissione della banca per una restituzione contabilizzata
timeline-account-return-fees = commissioni per pagamenti restituiti
timeline-admission-issued = Biglietti emessi
timeline-admission-suspended = Biglietti in attesa di un documento
timeline-admission-offered = Biglietti rimessi in vendita
timeline-admission-cancelled = Biglietti annullati
timeline-barcode-issued = Codice a barre emesso
timeline-barcode-ended = Codice a barre disattivato
timeline-print-pdf = Biglietti scaricati in PDF, uno per pagina
timeline-print-sheet = Biglietti scaricati in PDF, quattro per pagina
timeline-print-stock = Biglietti stampati su carta per biglietti
timeline-print-counter = Biglietti stampati in biglietteria
timeline-print-apple = Biglietti scaricati per Apple Wallet
timeline-print-google = Biglietti scaricati per Google Wallet
timeline-scan-admitted = Ingresso consentito
timeline-scan-refused = Ingresso rifiutato
timeline-letter-written = E-mail preparata
timeline-letter-sent = E-mail inviata
timeline-letter-dropped = E-mail non inviata: non più necessaria
timeline-letter-dead = Invio dell’e-mail non riuscito
timeline-letter-bounced = E-mail tornata indietro
timeline-letter-waits = Invio dell’e-mail

# Names of details.
timeline-detail-attempt = tentativo
timeline-detail-attempts = tentativi
timeline-detail-undecided = in attesa di esito
timeline-detail-reference = riferimento
timeline-detail-merchant = conto esercente
timeline-detail-asked = richieste
timeline-detail-tries = tentativi
timeline-detail-reason = motivo
timeline-detail-cause = causa
timeline-detail-evidence = comunicato da
timeline-detail-late = in ritardo
timeline-detail-tickets = biglietti
timeline-detail-admissions = biglietti
timeline-detail-performance = spettacolo
timeline-detail-medium = supporto
timeline-detail-code = il codice termina con
timeline-detail-device = dispositivo
timeline-detail-letter = e-mail
timeline-detail-rule = regola
timeline-detail-of-order = ordine

# Their values.
timeline-value-return = ritorno dell’acquirente
timeline-value-notification = avviso della banca
timeline-value-query = nostra richiesta
timeline-value-ticket = biglietto
timeline-value-wallet = wallet sul telefono
timeline-value-card = tessera
timeline-value-external = altro sistema
timeline-value-replaced = sostituito
timeline-value-cancelled = annullato
timeline-value-exchanged = cambiato
timeline-value-transferred = ceduto
timeline-value-tickets = biglietti
timeline-value-money-back = rimborso
timeline-value-refund-refused = rimborso rifiutato
timeline-value-receivable-due = pagamento in scadenza
timeline-value-receivable-overdue = pagamento scaduto
timeline-value-payment-received = pagamento ricevuto
timeline-value-deposit = acconto ricevuto
timeline-value-reserved = prenotazione
timeline-value-letter = e-mail su un ordine
timeline-value-login-code = codice di accesso

# Why the door let in or refused.
timeline-reason-valid = valido
timeline-reason-unknown-code = codice sconosciuto
timeline-reason-replaced = sostituito
timeline-reason-cancelled = annullato
timeline-reason-proof-needed = documento non ancora verificato
timeline-reason-already-entered = già utilizzato
timeline-reason-already-used = già consegnato
timeline-reason-other-performance = altro spettacolo
timeline-reason-too-early = troppo presto
timeline-reason-over = spettacolo già terminato
timeline-reason-abandoned = interrotto

# Chargebacks, and more than one payment method.
timeline-source-disputes = Contestazioni (chargeback)
timeline-dispute-open = Pagamento contestato
timeline-dispute-win = Contestazione vinta
timeline-dispute-lose = Contestazione persa
timeline-dispute-ignore = Contestazione senza incasso corrispondente
timeline-dispute-opened = Importo ripreso dalla banca
timeline-dispute-won = Importo restituito al teatro
timeline-dispute-lost = Importo perso in via definitiva
timeline-ledger-refund-undone = Rimborso stornato in contabilità
timeline-ledger-dispute = Contestazione contabilizzata
timeline-ledger-dispute-won = Contestazione vinta contabilizzata
timeline-ledger-voucher-first = Riaccredito su un buono regalo contabilizzato
timeline-voucher-give-back = Importo riaccreditato sul buono regalo usato per pagare
timeline-exchange-hand-back = Importo di un biglietto ceduto, restituito a chi lo aveva ceduto
timeline-admission-disputed = Biglietti bloccati per contestazione
timeline-detail-means = metodo
timeline-detail-invoice = numero
timeline-payment-method-card = carta
timeline-payment-method-bizum = Bizum
timeline-payment-method-paypal = PayPal
timeline-payment-method-cash = contanti
timeline-payment-method-terminal = terminale per carte
timeline-value-cash = contanti
timeline-value-terminal = terminale per carte
timeline-reason-payment-disputed = pagamento contestato

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = presso il servizio di pagamento
timeline-account-cash = contanti
timeline-account-cash-paid-in = entrata di contanti
timeline-account-cash-paid-out = uscita di contanti
timeline-account-terminal = terminale per carte
timeline-account-receivables = crediti del teatro
timeline-account-sales = vendite
timeline-account-fees = diritti di prevendita
timeline-account-goods = tessere, carnet ed extra
timeline-account-vat = IVA
timeline-account-refunds-due = rimborsi dovuti
timeline-account-debts = debiti del teatro
timeline-account-advances = incassato prima della vendita
timeline-account-customer-credit = credito dei clienti
timeline-account-resale-shares = quote della rivendita
timeline-account-pay-outs-due = bonifici da eseguire
timeline-account-paid-out = rimborsato in altro modo
timeline-dispute-paid = Contestazione persa: importo pagato in altro modo
timeline-dispute-write-off = Contestazione persa: importo stralciato
timeline-dispute-reach = Biglietti rifiutati: pagati con un buono regalo o con il credito di un ordine contestato (chargeback)
timeline-dispute-leave = La contestazione dell’altro ordine non riguarda più questo ordine
timeline-ledger-owed-paid = Pagamento dell’importo dovuto dall’acquirente contabilizzato
timeline-ledger-written-off = Stralcio contabilizzato
timeline-ledger-write-off-undone = Stralcio annullato in contabilità
timeline-ledger-write-off-returned = Stralcio annullato in contabilità: il pagamento è stato restituito
timeline-account-paid-in = pagato in altro modo
timeline-account-bad-debts = crediti stralciati
timeline-reason-paid-another-way = non può tornare con il metodo con cui è stato pagato
timeline-reason-at-counter = pagato in biglietteria; da restituire lì

# Tickets cancelled by the staff.
timeline-order-cancel = Biglietti annullati
timeline-order-choose = Scelta dopo uno spettacolo annullato o spostato
timeline-ticket-hand-on = Biglietto offerto a un’altra persona
timeline-ticket-keep = Biglietto offerto, ripreso
timeline-ticket-accept = Biglietto accettato da un’altra persona
timeline-ticket-decline = Biglietto rifiutato da un’altra persona
timeline-ticket-exchange = Biglietto cambiato con un’altra data
timeline-order-release = Posti riservati alla biglietteria rimessi in vendita
timeline-ledger-cancel = Annullamento contabilizzato
timeline-ledger-part = Parte di un acquisto contabilizzata
timeline-ledger-part-returned = Parte annullata in contabilità
timeline-detail-fees-back = diritti di prevendita rimborsati
timeline-detail-seats = posti
timeline-value-on-sale = di nuovo in vendita
timeline-value-box-office = riservati alla biglietteria

# Why money was refunded.
timeline-cause-late = pagamento arrivato troppo tardi
timeline-cause-mismatch = è stato incassato un altro importo
timeline-cause-double = pagato due volte
timeline-cause-cancelled = spettacolo annullato dal teatro
timeline-cause-unpaid = ordine non pagato per intero
timeline-cause-cancel = biglietti annullati dal personale
timeline-cause-chosen = scelto dall’acquirente dopo la modifica dello spettacolo
timeline-cause-unchosen = spettacolo annullato; nessuna scelta dell’acquirente in tempo
timeline-cause-exchanged = biglietti cambiati
timeline-cause-waived = biglietti restituiti dall’acquirente
timeline-cause-withdrawn = recesso dell’acquirente
