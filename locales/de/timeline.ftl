# An order's story, for the staff: each step that was written down.

# How an order ended.
timeline-end-expired = nicht rechtzeitig bezahlt
timeline-end-late = Geld kam zu spät
timeline-end-cancelled = vom Käufer zurückgezogen
timeline-end-refunded = erstattet

# Where a step was written down.
timeline-source-journal = Journal
timeline-source-payments = Zahlungen
timeline-source-refunds = Rückzahlungen
timeline-source-ledger = Hauptbuch
timeline-source-receivables = Rechnungen
timeline-source-admissions = Karten
timeline-source-barcodes = Barcodes
timeline-source-scans = Einlass
timeline-source-mails = Briefe

# Who did it.
timeline-who-guest = Käufer
timeline-who-customer = Käufer, angemeldet
timeline-who-staff = Personal
timeline-who-job = Das Haus von selbst
timeline-who-console = An der Konsole

# The journal's deeds.
timeline-order-place = Bestellung aufgegeben
timeline-order-pay = Bestellung bezahlt
timeline-order-reserve = Auf Rechnung reserviert
timeline-order-expire = Bestellung endete unbezahlt
timeline-order-give-up = Vom Käufer zurückgezogen
timeline-payment-try = Zur Bank geschickt
timeline-payment-capture = Die Bank sagt: bezahlt
timeline-payment-decline = Die Bank sagt: abgelehnt
timeline-payment-abandon = Die Bank sagt: abgebrochen
timeline-payment-nothing = Die Bank sagt: bezahlt, aber nichts
timeline-refund-ask = Rückzahlung beschlossen
timeline-refund-done = Rückzahlung erfolgt
timeline-refund-refuse = Rückzahlung von der Bank verweigert
timeline-refund-settle = Schuld auf anderem Weg gezahlt
timeline-invoice-issue = Rechnung ausgestellt
timeline-reservation-release = Reservierung freigegeben
timeline-ticket-proof = Nachweis angenommen
timeline-ticket-replace = Karte ersetzt
timeline-ticket-resend = Karten noch einmal geschickt

# What the tables tell.
timeline-payment-opened = Zahlung eröffnet
timeline-payment-answered = Die Bank antwortete
timeline-payment-captured = Geld eingenommen
timeline-payment-failed = Zahlung gescheitert
timeline-payment-asks = Die Bank wird gefragt
timeline-refund-requested = Rückzahlung verlangt
timeline-refund-given = Geld zurückgegeben
timeline-refund-failed = Rückzahlung endgültig verweigert
timeline-refund-settled = Auf anderem Weg gezahlt
timeline-refund-tries = Die Rückzahlung wird versucht
timeline-ledger-sale = Verkauf gebucht
timeline-ledger-captured-for-nothing = Geld für nichts gebucht
timeline-ledger-refund = Rückzahlung gebucht
timeline-ledger-refund-refused = Schuld des Hauses gebucht
timeline-ledger-debt-settled = Beglichene Schuld gebucht
timeline-ledger-refund-after-all = Rückzahlung doch noch gebucht
timeline-receivable-due = Rechnung fällig
timeline-receivable-settled = Rechnung beglichen
timeline-receivable-reopened = Rechnung wieder offen
timeline-admission-issued = Karten ausgestellt
timeline-admission-suspended = Karten warten auf einen Nachweis
timeline-admission-cancelled = Karten ungültig gemacht
timeline-barcode-issued = Barcode ausgestellt
timeline-barcode-ended = Barcode beendet
timeline-scan-admitted = Eingelassen
timeline-scan-refused = Am Einlass abgewiesen
timeline-letter-written = Brief geschrieben
timeline-letter-sent = Brief verschickt
timeline-letter-dropped = Brief verworfen: Es gab nichts mehr zu sagen
timeline-letter-dead = Versand des Briefs eingestellt
timeline-letter-waits = Der Brief wird verschickt

# Names of details.
timeline-detail-attempt = Versuch
timeline-detail-attempts = Versuche
timeline-detail-undecided = unentschieden
timeline-detail-reference = Referenz
timeline-detail-merchant = Konto
timeline-detail-asked = gefragt
timeline-detail-tries = Versuche
timeline-detail-reason = Grund
timeline-detail-cause = Anlass
timeline-detail-evidence = erfahren durch
timeline-detail-late = zu spät
timeline-detail-tickets = Karten
timeline-detail-admissions = Karten
timeline-detail-performance = Vorstellung
timeline-detail-medium = auf
timeline-detail-code = Code endet auf
timeline-detail-device = Gerät
timeline-detail-letter = Brief
timeline-detail-rule = Regel

# Their values.
timeline-value-return = Rückkehr des Käufers
timeline-value-notification = Nachricht der Bank
timeline-value-query = unsere Frage
timeline-value-ticket = Karte
timeline-value-wallet = Wallet
timeline-value-card = Ausweis
timeline-value-external = anderes System
timeline-value-replaced = ersetzt
timeline-value-cancelled = ungültig
timeline-value-exchanged = umgetauscht
timeline-value-transferred = weitergegeben
timeline-value-tickets = Karten
timeline-value-money-back = Geld geht zurück
timeline-value-refund-refused = Rückzahlung verweigert
timeline-value-letter = Brief zu einer Bestellung
timeline-value-login-code = Code zum Anmelden

# Why the door let in or refused.
timeline-reason-valid = gültig
timeline-reason-unknown-code = unbekannter Code
timeline-reason-replaced = ersetzt
timeline-reason-cancelled = ungültig
timeline-reason-proof-needed = Nachweis fehlt noch
timeline-reason-already-entered = schon im Haus
timeline-reason-other-performance = andere Vorstellung
timeline-reason-too-early = zu früh
timeline-reason-over = Vorstellung ist vorbei
timeline-reason-abandoned = abgebrochen

# Chargebacks, and more than one means of paying.
timeline-source-disputes = Rückbelastungen
timeline-dispute-open = Zahlung angefochten
timeline-dispute-win = Rückbelastung abgewehrt
timeline-dispute-lose = Rückbelastung verloren
timeline-dispute-ignore = Anfechtung ohne Zahlung
timeline-dispute-opened = Geld von der Bank zurückgeholt
timeline-dispute-won = Geld wieder beim Haus
timeline-dispute-lost = Geld verloren
timeline-ledger-refund-undone = Rückzahlung zurückgenommen
timeline-ledger-dispute = Rückbelastung gebucht
timeline-ledger-dispute-won = Abgewehrte Rückbelastung gebucht
timeline-admission-disputed = Karten wegen Anfechtung gesperrt
timeline-detail-means = mit
timeline-detail-invoice = Nummer
timeline-means-card = Kreditkarte
timeline-means-bizum = Bizum
timeline-means-paypal = PayPal
timeline-reason-payment-disputed = Zahlung angefochten

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = beim Zahlungsdienst
timeline-account-receivables = Forderungen
timeline-account-sales = Verkäufe
timeline-account-fees = Gebühren
timeline-account-goods = Ausweise und Extras
timeline-account-vat = Umsatzsteuer
timeline-account-refunds-due = fällige Rückzahlungen
timeline-account-debts = Schulden des Hauses
timeline-dispute-paid = Verlorene Rückbelastung auf anderem Weg bezahlt
timeline-dispute-write-off = Verlorene Rückbelastung ausgebucht
timeline-ledger-owed-paid = Zahlung des offenen Betrags gebucht
timeline-ledger-written-off = Ausbuchung gebucht
timeline-ledger-write-off-undone = Ausbuchung zurückgenommen
timeline-account-paid-in = auf anderem Weg bezahlt
timeline-account-bad-debts = ausgebucht
timeline-reason-paid-another-way = es war auf anderem Weg bezahlt worden

# Karten, die das Personal zurücknahm.
timeline-order-cancel = Karten zurückgenommen
timeline-order-release = Zurückgelegte Plätze in den Verkauf gegeben
timeline-ledger-cancel = Rücknahme gebucht
timeline-ledger-part = Teil eines Kaufs gebucht
timeline-ledger-part-returned = Teil in den Büchern zurückgegeben
timeline-detail-fees-back = mit Gebühren
timeline-detail-seats = die Plätze
timeline-value-on-sale = wieder im Verkauf
timeline-value-box-office = für die Theaterkasse zurückgelegt

# Why money was refunded.
timeline-cause-late = Zahlung zu spät eingegangen
timeline-cause-mismatch = anderer Betrag eingezogen
timeline-cause-double = doppelt bezahlt
timeline-cause-cancelled = Vorstellung vom Haus abgesagt
timeline-cause-unpaid = Bestellung nicht vollständig bezahlt
timeline-cause-cancel = Karten vom Personal storniert
