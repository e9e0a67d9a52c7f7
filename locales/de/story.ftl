# An order's story, for the staff: each step that was written down.

# How an order ended.
story-end-expired = nicht rechtzeitig bezahlt
story-end-late = Geld kam zu spät
story-end-cancelled = vom Käufer zurückgezogen
story-end-refunded = erstattet

# Where a step was written down.
story-source-journal = Journal
story-source-payments = Zahlungen
story-source-refunds = Rückzahlungen
story-source-ledger = Hauptbuch
story-source-receivables = Rechnungen
story-source-admissions = Karten
story-source-barcodes = Barcodes
story-source-scans = Einlass
story-source-letters = Briefe

# Who did it.
story-who-guest = Käufer
story-who-customer = Käufer, angemeldet
story-who-staff = Personal
story-who-job = Das Haus von selbst
story-who-console = An der Konsole

# The journal's deeds.
story-order-place = Bestellung aufgegeben
story-order-pay = Bestellung bezahlt
story-order-reserve = Auf Rechnung reserviert
story-order-expire = Bestellung endete unbezahlt
story-order-give-up = Vom Käufer zurückgezogen
story-payment-try = Zur Bank geschickt
story-payment-capture = Die Bank sagt: bezahlt
story-payment-decline = Die Bank sagt: abgelehnt
story-payment-abandon = Die Bank sagt: abgebrochen
story-payment-nothing = Die Bank sagt: bezahlt, aber nichts
story-refund-ask = Rückzahlung beschlossen
story-refund-done = Rückzahlung erfolgt
story-refund-refuse = Rückzahlung von der Bank verweigert
story-refund-settle = Schuld auf anderem Weg gezahlt
story-invoice-issue = Rechnung ausgestellt
story-reservation-release = Reservierung freigegeben
story-ticket-proof = Nachweis angenommen
story-ticket-replace = Karte ersetzt
story-ticket-resend = Karten noch einmal geschickt

# What the tables tell.
story-payment-opened = Zahlung eröffnet
story-payment-answered = Die Bank antwortete
story-payment-captured = Geld eingenommen
story-payment-failed = Zahlung gescheitert
story-payment-asks = Die Bank wird gefragt
story-refund-requested = Rückzahlung verlangt
story-refund-given = Geld zurückgegeben
story-refund-failed = Rückzahlung endgültig verweigert
story-refund-settled = Auf anderem Weg gezahlt
story-refund-tries = Die Rückzahlung wird versucht
story-ledger-sale = Verkauf gebucht
story-ledger-captured-for-nothing = Geld für nichts gebucht
story-ledger-refund = Rückzahlung gebucht
story-ledger-refund-refused = Schuld des Hauses gebucht
story-ledger-debt-settled = Beglichene Schuld gebucht
story-ledger-refund-after-all = Rückzahlung doch noch gebucht
story-receivable-due = Rechnung fällig
story-receivable-settled = Rechnung beglichen
story-receivable-reopened = Rechnung wieder offen
story-admission-issued = Karten ausgestellt
story-admission-suspended = Karten warten auf einen Nachweis
story-admission-cancelled = Karten ungültig gemacht
story-barcode-issued = Barcode ausgestellt
story-barcode-ended = Barcode beendet
story-scan-admitted = Eingelassen
story-scan-refused = Am Einlass abgewiesen
story-letter-written = Brief geschrieben
story-letter-sent = Brief verschickt
story-letter-dropped = Brief verworfen: Es gab nichts mehr zu sagen
story-letter-dead = Versand des Briefs eingestellt
story-letter-waits = Der Brief wird verschickt

# Names of details.
story-detail-attempt = Versuch
story-detail-attempts = Versuche
story-detail-undecided = unentschieden
story-detail-reference = Referenz
story-detail-merchant = Konto
story-detail-asked = gefragt
story-detail-tries = Versuche
story-detail-reason = Grund
story-detail-cause = Anlass
story-detail-evidence = erfahren durch
story-detail-late = zu spät
story-detail-tickets = Karten
story-detail-admissions = Karten
story-detail-performance = Vorstellung
story-detail-medium = auf
story-detail-code = Code endet auf
story-detail-device = Gerät
story-detail-letter = Brief
story-detail-rule = Regel

# Their values.
story-value-return = Rückkehr des Käufers
story-value-notification = Nachricht der Bank
story-value-query = unsere Frage
story-value-ticket = Karte
story-value-wallet = Wallet
story-value-card = Ausweis
story-value-external = anderes System
story-value-replaced = ersetzt
story-value-cancelled = ungültig
story-value-exchanged = umgetauscht
story-value-transferred = weitergegeben
story-value-tickets = Karten
story-value-money-back = Geld geht zurück
story-value-refund-refused = Rückzahlung verweigert
story-value-letter = Brief zu einer Bestellung
story-value-login-code = Code zum Anmelden

# Why the door let in or refused.
story-reason-valid = gültig
story-reason-unknown-code = unbekannter Code
story-reason-replaced = ersetzt
story-reason-cancelled = ungültig
story-reason-proof-needed = Nachweis fehlt noch
story-reason-already-entered = schon im Haus
story-reason-other-performance = andere Vorstellung
story-reason-too-early = zu früh
story-reason-over = Vorstellung ist vorbei
story-reason-abandoned = abgebrochen

# Chargebacks, and more than one means of paying.
story-source-disputes = Rückbelastungen
story-dispute-open = Zahlung angefochten
story-dispute-win = Rückbelastung abgewehrt
story-dispute-lose = Rückbelastung verloren
story-dispute-ignore = Anfechtung ohne Zahlung
story-dispute-opened = Geld von der Bank zurückgeholt
story-dispute-won = Geld wieder beim Haus
story-dispute-lost = Geld verloren
story-ledger-refund-undone = Rückzahlung zurückgenommen
story-ledger-dispute = Rückbelastung gebucht
story-ledger-dispute-won = Abgewehrte Rückbelastung gebucht
story-admission-disputed = Karten wegen Anfechtung gesperrt
story-detail-means = mit
story-detail-invoice = Nummer
story-means-card = Kreditkarte
story-means-bizum = Bizum
story-means-paypal = PayPal
story-reason-payment-disputed = Zahlung angefochten

# Accounts of the ledger; the gateway's is followed by its own name.
story-account-gateway = beim Zahlungsdienst
story-account-receivables = Forderungen
story-account-sales = Verkäufe
story-account-fees = Gebühren
story-account-goods = Ausweise und Extras
story-account-vat = Umsatzsteuer
story-account-refunds-due = fällige Rückzahlungen
story-account-debts = Schulden des Hauses
story-dispute-paid = Verlorene Rückbelastung auf anderem Weg bezahlt
story-dispute-write-off = Verlorene Rückbelastung ausgebucht
story-ledger-owed-paid = Zahlung des offenen Betrags gebucht
story-ledger-written-off = Ausbuchung gebucht
story-ledger-write-off-undone = Ausbuchung zurückgenommen
story-account-paid-in = auf anderem Weg bezahlt
story-account-bad-debts = ausgebucht
story-reason-paid-another-way = es war auf anderem Weg bezahlt worden

# Karten, die das Personal zurücknahm.
story-order-cancel = Karten zurückgenommen
story-order-release = Zurückgelegte Plätze in den Verkauf gegeben
story-ledger-cancel = Rücknahme gebucht
story-ledger-part = Teil eines Kaufs gebucht
story-ledger-part-returned = Teil in den Büchern zurückgegeben
story-detail-fees-back = mit Gebühren
story-detail-seats = die Plätze
story-value-on-sale = wieder im Verkauf
story-value-box-office = für die Theaterkasse zurückgelegt

# Why money was refunded.
story-cause-late = Zahlung zu spät eingegangen
story-cause-mismatch = anderer Betrag eingezogen
story-cause-double = doppelt bezahlt
story-cause-cancelled = Vorstellung vom Haus abgesagt
story-cause-unpaid = Bestellung nicht vollständig bezahlt
story-cause-cancel = Karten vom Personal storniert
