# An order's timeline, for the staff: each step that was recorded.

# How an order ended.
timeline-end-expired = nicht rechtzeitig bezahlt
timeline-end-late = Zahlung zu spät eingegangen
timeline-end-cancelled = Vorstellung abgesagt
timeline-end-refunded = erstattet

# Where a step was written down.
timeline-source-journal = Journal
timeline-source-payments = Zahlungen
timeline-source-refunds = Erstattungen
timeline-source-ledger = Buchhaltung
timeline-source-receivables = Rechnungen
timeline-source-admissions = Karten
timeline-source-barcodes = Codes der Karten
timeline-source-prints = Ausdrucke und Downloads
timeline-source-scans = Einlassscans
timeline-source-mails = E-Mails

# Who did it.
timeline-who-guest = Kundin oder Kunde
timeline-who-customer = Kundin oder Kunde, angemeldet
timeline-who-recipient = Empfängerin oder Empfänger
timeline-who-staff = Personal
timeline-who-job = System
timeline-who-console = Kommandozeile

# Actions that the journal records.
timeline-order-place = Bestellung aufgegeben
timeline-order-invite = Freikarten ausgegeben
timeline-detail-giver = ausgegeben von
timeline-detail-beyond = über das Kontingent hinaus
timeline-order-pay = Bestellung bezahlt
timeline-order-reserve = Auf Rechnung reserviert
timeline-order-expire = Bestellung nicht rechtzeitig bezahlt
timeline-order-give-up = Plätze von der Kundin oder dem Kunden freigegeben
timeline-payment-try = Weiterleitung zur Bank
timeline-payment-capture = Meldung der Bank: bezahlt
timeline-payment-decline = Meldung der Bank: abgelehnt
timeline-payment-abandon = Meldung der Bank: Zahlung abgebrochen
timeline-payment-nothing = Zahlung eingegangen, die nicht für diese Bestellung verwendet wird
timeline-refund-ask = Erstattung angefordert
timeline-refund-done = Erstattung abgeschlossen
timeline-refund-refuse = Erstattung von der Bank abgelehnt
timeline-refund-owe = Erstattung ist ohne Bank auszuzahlen
timeline-refund-settle = Erstattung auf anderem Weg ausgezahlt
timeline-invoice-issue = Rechnung ausgestellt
timeline-reservation-release = Reservierung aufgehoben
timeline-reservation-change = Reservierung geändert
timeline-reservation-split = Reservierung geteilt
timeline-reservation-end = Reservierung vom Personal beendet
timeline-ticket-proof = Nachweis anerkannt
timeline-ticket-replace = Karte mit neuem Code ausgestellt
timeline-ticket-resend = Karten erneut per E-Mail gesendet
timeline-order-address = E-Mail-Adresse der Bestellung korrigiert
timeline-order-name = Name der Käuferin oder des Käufers korrigiert
timeline-order-full-invoice = Rechnung mit Kundendaten ausgestellt

# What the tables tell.
timeline-payment-opened = Zahlung begonnen
timeline-payment-answered = Antwort der Bank eingegangen
timeline-payment-captured = Zahlung eingezogen
timeline-payment-failed = Zahlung fehlgeschlagen
timeline-payment-asks = Abfrage bei der Bank
timeline-refund-requested = Erstattung angefordert
timeline-refund-given = Erstattung abgeschlossen
timeline-refund-failed = Erstattung von der Bank endgültig abgelehnt
timeline-refund-owed = Erstattung ist ohne Bank auszuzahlen
timeline-refund-settled = Erstattung auf anderem Weg ausgezahlt
timeline-refund-tries = Erstattungsversuch
timeline-ledger-sale = Verkauf gebucht
timeline-ledger-captured-for-nothing = Zahlung ohne Verkauf gebucht
timeline-ledger-refund = Erstattung gebucht
timeline-ledger-refund-refused = Buchung: geschuldete Erstattung
timeline-ledger-debt-settled = Auf anderem Weg ausgezahlte Erstattung gebucht
timeline-ledger-refund-after-all = Nachträglich erfolgte Erstattung gebucht
timeline-receivable-due = Rechnung fällig
timeline-receivable-settled = Rechnung bezahlt
timeline-receivable-reopened = Rechnung wieder offen
timeline-receivable-settle = Zahlung einer Rechnung eingetragen
timeline-receivable-return = Zahlung einer Rechnung von der Bank zurückgegeben
timeline-ledger-receivable-settled = Zahlung einer Rechnung gebucht
timeline-ledger-receivable-offset = Rechnung mit Guthaben bezahlt, gebucht
timeline-ledger-receivable-overpaid = Überzahlung als Guthaben gebucht
timeline-ledger-receivable-given-back = Bereits bezahlter Betrag als Guthaben gebucht
timeline-ledger-receivable-returned = Rückgabe einer Zahlung gebucht
timeline-ledger-return-fee = Gebühr der Bank für eine Rückgabe gebucht
timeline-account-return-fees = Gebühren für zurückgegebene Zahlungen
timeline-admission-issued = Karten ausgestellt
timeline-admission-suspended = Karten bis zum Nachweis zurückgehalten
timeline-admission-offered = Karten zum Weiterverkauf angeboten
timeline-admission-cancelled = Karten storniert
timeline-barcode-issued = Code ausgestellt
timeline-barcode-ended = Code deaktiviert
timeline-print-pdf = Karten als PDF heruntergeladen, eine pro Seite
timeline-print-sheet = Karten als PDF heruntergeladen, vier pro Seite
timeline-print-stock = Karten auf Eintrittskartenpapier gedruckt
timeline-print-counter = Karten an der Kasse gedruckt
timeline-print-apple = Karten für Apple Wallet heruntergeladen
timeline-print-google = Karten für Google Wallet heruntergeladen
timeline-scan-admitted = Eingelassen
timeline-scan-refused = Am Einlass abgewiesen
timeline-letter-written = E-Mail erstellt
timeline-letter-sent = E-Mail gesendet
timeline-letter-dropped = E-Mail nicht gesendet: nicht mehr nötig
timeline-letter-dead = E-Mail konnte nicht gesendet werden
timeline-letter-bounced = E-Mail kam als unzustellbar zurück
timeline-letter-waits = Versandversuch der E-Mail

# Names of details.
timeline-detail-attempt = Zahlungsversuch
timeline-detail-attempts = Versuche
timeline-detail-undecided = noch offen
timeline-detail-reference = Referenz
timeline-detail-merchant = Händlerkonto
timeline-detail-asked = Abfragen bei der Bank
timeline-detail-tries = Versuche
timeline-detail-reason = Grund
timeline-detail-cause = Anlass
timeline-detail-evidence = gemeldet durch
timeline-detail-late = verspätet
timeline-detail-tickets = Karten
timeline-detail-admissions = Karten
timeline-detail-performance = Vorstellung
timeline-detail-medium = ausgestellt als
timeline-detail-code = Code endet auf
timeline-detail-device = Gerät
timeline-detail-letter = E-Mail
timeline-detail-rule = Regel
timeline-detail-of-order = Bestellung

# Their values.
timeline-value-return = Rückkehr von der Seite der Bank
timeline-value-notification = Benachrichtigung der Bank
timeline-value-query = unsere Abfrage bei der Bank
timeline-value-ticket = Karte
timeline-value-wallet = Wallet
timeline-value-card = Ausweis
timeline-value-external = anderes System
timeline-value-replaced = ersetzt
timeline-value-cancelled = storniert
timeline-value-exchanged = getauscht
timeline-value-transferred = weitergegeben
timeline-value-tickets = Karten
timeline-value-money-back = Erstattung
timeline-value-refund-refused = Erstattung abgelehnt
timeline-value-receivable-due = Zahlung bald fällig
timeline-value-receivable-overdue = Zahlung überfällig
timeline-value-payment-received = Zahlung eingegangen
timeline-value-deposit = Anzahlung erhalten
timeline-value-reserved = Reservierung
timeline-value-letter = E-Mail zu einer Bestellung
timeline-value-login-code = Anmeldecode

# Why the door let in or refused.
timeline-reason-valid = gültig
timeline-reason-unknown-code = unbekannter Code
timeline-reason-replaced = ersetzt
timeline-reason-cancelled = storniert
timeline-reason-proof-needed = Nachweis noch nicht erbracht
timeline-reason-already-entered = bereits verwendet
timeline-reason-already-used = bereits ausgegeben
timeline-reason-other-performance = gilt für eine andere Vorstellung
timeline-reason-too-early = zu früh
timeline-reason-over = Vorstellung bereits beendet
timeline-reason-abandoned = von der Kundin oder dem Kunden abgebrochen

# Chargebacks, and more than one payment method.
timeline-source-disputes = Rückbuchungen
timeline-dispute-open = Rückbuchung (Chargeback) eröffnet
timeline-dispute-win = Rückbuchung (Chargeback) gewonnen
timeline-dispute-lose = Rückbuchung (Chargeback) verloren
timeline-dispute-ignore = Rückbuchung (Chargeback) zu einer nicht eingezogenen Zahlung: nicht berücksichtigt
timeline-dispute-opened = Zahlung von der Bank zurückgebucht (Chargeback)
timeline-dispute-won = Zahlung wieder beim Theater (Rückbuchung gewonnen)
timeline-dispute-lost = Zahlung verloren (Rückbuchung verloren)
timeline-ledger-refund-undone = Buchung der Erstattung storniert
timeline-ledger-dispute = Rückbuchung (Chargeback) verbucht
timeline-ledger-dispute-won = Gewonnene Rückbuchung verbucht
timeline-ledger-voucher-first = Rückgabe auf einen Gutschein gebucht
timeline-voucher-give-back = Betrag dem Gutschein gutgeschrieben, mit dem bezahlt wurde
timeline-exchange-hand-back = Weitergegebene Karte: Geld zurück an die Person, die sie weitergegeben hatte
timeline-admission-disputed = Karten wegen Rückbuchung gesperrt
timeline-detail-means = Zahlungsart
timeline-detail-invoice = Rechnungsnummer
timeline-payment-method-card = Debit- oder Kreditkarte
timeline-payment-method-bizum = Bizum
timeline-payment-method-paypal = PayPal
timeline-payment-method-cash = bar
timeline-payment-method-terminal = Kartenterminal
timeline-value-cash = bar
timeline-value-terminal = Kartenterminal
timeline-reason-payment-disputed = Zahlung zurückgebucht (Chargeback)

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = Zahlungsdienst
timeline-account-cash = Bargeld
timeline-account-cash-paid-in = Bareinzahlung
timeline-account-cash-paid-out = Barauszahlung
timeline-account-terminal = Kartenterminal
timeline-account-receivables = Forderungen
timeline-account-sales = Verkäufe
timeline-account-fees = Gebühren
timeline-account-goods = Mitgliedschaften und Extras
timeline-account-vat = Mehrwertsteuer
timeline-account-refunds-due = ausstehende Erstattungen
timeline-account-debts = noch geschuldete Erstattungen
timeline-account-advances = vor dem Verkauf erhalten
timeline-account-customer-credit = Guthaben von Kundinnen und Kunden
timeline-account-resale-shares = Anteile aus dem Weiterverkauf
timeline-account-pay-outs-due = noch zu überweisen
timeline-account-paid-out = auf anderem Weg erstattet
timeline-dispute-paid = Verlorene Rückbuchung auf anderem Weg bezahlt
timeline-dispute-write-off = Verlorene Rückbuchung ausgebucht
timeline-dispute-reach = Karten abgewiesen: bezahlt mit einem Gutschein oder Guthaben aus einer Bestellung mit Rückbuchung
timeline-dispute-leave = Die Rückbuchung der anderen Bestellung betrifft diese Bestellung nicht mehr
timeline-ledger-owed-paid = Zahlung des offenen Betrags gebucht
timeline-ledger-written-off = Ausbuchung verbucht
timeline-ledger-write-off-undone = Ausbuchung wieder storniert
timeline-ledger-write-off-returned = Ausbuchung storniert: Die Zahlung ging zurück
timeline-account-paid-in = auf anderem Weg bezahlt
timeline-account-bad-debts = ausgebuchte Forderungen
timeline-reason-paid-another-way = kann nicht auf dem Zahlungsweg zurückgehen
timeline-reason-at-counter = an der Kasse bezahlt; dort auszuzahlen

# Karten, die das Personal stornierte.
timeline-order-cancel = Karten storniert
timeline-order-choose = Auswahl nach abgesagter oder verlegter Vorstellung
timeline-ticket-hand-on = Karte jemandem angeboten
timeline-ticket-keep = Angebotene Karte zurückgenommen
timeline-ticket-accept = Karte von jemandem angenommen
timeline-ticket-decline = Angebotene Karte abgelehnt
timeline-ticket-exchange = Karte gegen einen anderen Termin getauscht
timeline-order-release = Zurückgelegte Plätze wieder in den Verkauf gegeben
timeline-ledger-cancel = Stornierung gebucht
timeline-ledger-part = Teil eines Kaufs gebucht
timeline-ledger-part-returned = Teil eines Kaufs in der Buchhaltung storniert
timeline-detail-fees-back = Gebühren erstattet
timeline-detail-seats = Plätze
timeline-value-on-sale = wieder im Verkauf
timeline-value-box-office = für die Theaterkasse zurückgelegt

# Why money was refunded.
timeline-cause-late = Zahlung zu spät eingegangen
timeline-cause-mismatch = abweichender Betrag eingezogen
timeline-cause-double = doppelt bezahlt
timeline-cause-cancelled = Vorstellung vom Theater abgesagt
timeline-cause-unpaid = Bestellung nicht vollständig bezahlt
timeline-cause-cancel = Karten vom Personal storniert
timeline-cause-chosen = Erstattung gewählt, nachdem die Vorstellung geändert wurde
timeline-cause-unchosen = Vorstellung abgesagt; in der Frist wurde nichts gewählt
timeline-cause-exchanged = Karten umgetauscht
timeline-cause-waived = Karten zurückgegeben
timeline-cause-withdrawn = Widerruf des Kaufs
