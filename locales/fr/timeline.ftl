# An order's story, for the staff: each step that was written down.

# How an order ended.
timeline-end-expired = non payée à temps
timeline-end-late = argent arrivé trop tard
timeline-end-cancelled = annulée
timeline-end-refunded = remboursée

# Where a step was written down.
timeline-source-journal = Journal
timeline-source-payments = Paiements
timeline-source-refunds = Remboursements
timeline-source-ledger = Grand livre
timeline-source-receivables = Factures
timeline-source-admissions = Billets
timeline-source-barcodes = Codes-barres
timeline-source-scans = Entrée
timeline-source-mails = Lettres

# Who did it.
timeline-who-guest = Acheteur
timeline-who-customer = Acheteur connecté
timeline-who-staff = Personnel
timeline-who-job = La maison, d’elle-même
timeline-who-console = À la console

# The journal's deeds.
timeline-order-place = Commande passée
timeline-order-pay = Commande payée
timeline-order-reserve = Réservé sur facture
timeline-order-expire = Commande close sans paiement
timeline-order-give-up = L’acheteur a renoncé à la commande
timeline-payment-try = Envoyé à la banque
timeline-payment-capture = La banque dit : payé
timeline-payment-decline = La banque dit : refusé
timeline-payment-abandon = La banque dit : abandonné
timeline-payment-nothing = La banque dit : payé, mais rien
timeline-refund-ask = Remboursement décidé
timeline-refund-done = Remboursement effectué
timeline-refund-refuse = Remboursement refusé par la banque
timeline-refund-settle = Dette payée autrement
timeline-invoice-issue = Facture émise
timeline-reservation-release = Réservation libérée
timeline-ticket-proof = Justificatif accepté
timeline-ticket-replace = Billet remplacé
timeline-ticket-resend = Billets renvoyés

# What the tables tell.
timeline-payment-opened = Paiement ouvert
timeline-payment-answered = La banque a répondu
timeline-payment-captured = Argent encaissé
timeline-payment-failed = Paiement échoué
timeline-payment-asks = La banque est interrogée
timeline-refund-requested = Remboursement demandé
timeline-refund-given = Argent rendu
timeline-refund-failed = Remboursement refusé définitivement
timeline-refund-settled = Payé autrement
timeline-refund-tries = Le remboursement est tenté
timeline-ledger-sale = Vente inscrite
timeline-ledger-captured-for-nothing = Argent pour rien inscrit
timeline-ledger-refund = Remboursement inscrit
timeline-ledger-refund-refused = Dette de la maison inscrite
timeline-ledger-debt-settled = Règlement de la dette inscrit
timeline-ledger-refund-after-all = Remboursement finalement inscrit
timeline-receivable-due = Facture échue
timeline-receivable-settled = Facture réglée
timeline-receivable-reopened = Facture rouverte
timeline-admission-issued = Billets émis
timeline-admission-suspended = Billets en attente d’un justificatif
timeline-admission-cancelled = Billets annulés
timeline-barcode-issued = Code-barres émis
timeline-barcode-ended = Code-barres périmé
timeline-scan-admitted = Entré
timeline-scan-refused = Refusé à l’entrée
timeline-letter-written = Lettre écrite
timeline-letter-sent = Lettre envoyée
timeline-letter-dropped = Lettre non envoyée : devenue sans objet
timeline-letter-dead = Lettre abandonnée
timeline-letter-waits = La lettre est envoyée

# Names of details.
timeline-detail-attempt = essai
timeline-detail-attempts = essais
timeline-detail-undecided = non décidés
timeline-detail-reference = référence
timeline-detail-merchant = compte
timeline-detail-asked = demandé
timeline-detail-tries = essais
timeline-detail-reason = raison
timeline-detail-cause = cause
timeline-detail-evidence = appris par
timeline-detail-late = en retard
timeline-detail-tickets = billets
timeline-detail-admissions = billets
timeline-detail-performance = représentation
timeline-detail-medium = sur
timeline-detail-code = le code finit par
timeline-detail-device = appareil
timeline-detail-letter = lettre
timeline-detail-rule = règle

# Their values.
timeline-value-return = le retour de l’acheteur
timeline-value-notification = l’avis de la banque
timeline-value-query = notre question
timeline-value-ticket = billet
timeline-value-wallet = téléphone
timeline-value-card = carte
timeline-value-external = autre système
timeline-value-replaced = remplacé
timeline-value-cancelled = annulé
timeline-value-exchanged = échangé
timeline-value-transferred = cédé
timeline-value-tickets = billets
timeline-value-money-back = l’argent revient
timeline-value-refund-refused = remboursement refusé
timeline-value-letter = lettre au sujet d’une commande
timeline-value-login-code = code de connexion

# Why the door let in or refused.
timeline-reason-valid = valable
timeline-reason-unknown-code = code inconnu
timeline-reason-replaced = remplacé
timeline-reason-cancelled = annulé
timeline-reason-proof-needed = justificatif pas encore vu
timeline-reason-already-entered = déjà entré
timeline-reason-other-performance = autre représentation
timeline-reason-too-early = trop tôt
timeline-reason-over = représentation finie
timeline-reason-abandoned = abandonné

# Chargebacks, and more than one means of paying.
timeline-source-disputes = Litiges
timeline-dispute-open = Paiement contesté
timeline-dispute-win = Litige gagné
timeline-dispute-lose = Litige perdu
timeline-dispute-ignore = Litige sans encaissement
timeline-dispute-opened = Argent repris par la banque
timeline-dispute-won = Argent rendu à la maison
timeline-dispute-lost = Argent perdu
timeline-ledger-refund-undone = Remboursement annulé dans les livres
timeline-ledger-dispute = Litige inscrit
timeline-ledger-dispute-won = Litige gagné inscrit
timeline-admission-disputed = Billets arrêtés par le litige
timeline-detail-means = par
timeline-detail-invoice = numéro
timeline-means-card = carte
timeline-means-bizum = Bizum
timeline-means-paypal = PayPal
timeline-reason-payment-disputed = paiement contesté

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = chez la passerelle de
timeline-account-receivables = dû à la maison
timeline-account-sales = ventes
timeline-account-fees = frais
timeline-account-goods = cartes et extras
timeline-account-vat = TVA
timeline-account-refunds-due = remboursements dus
timeline-account-debts = dettes de la maison
timeline-dispute-paid = Rétrofacturation perdue, payée autrement
timeline-dispute-write-off = Rétrofacturation perdue, passée en perte
timeline-ledger-owed-paid = Paiement du dû comptabilisé
timeline-ledger-written-off = Passage en perte comptabilisé
timeline-ledger-write-off-undone = Passage en perte annulé en comptabilité
timeline-account-paid-in = payé autrement
timeline-account-bad-debts = pertes
timeline-reason-paid-another-way = il avait été payé autrement

# Billets repris par le personnel.
timeline-order-cancel = Billets repris
timeline-order-release = Places gardées remises en vente
timeline-ledger-cancel = Reprise comptabilisée
timeline-ledger-part = Part d’un achat comptabilisée
timeline-ledger-part-returned = Part rendue dans les livres
timeline-detail-fees-back = avec les frais
timeline-detail-seats = les places
timeline-value-on-sale = de nouveau en vente
timeline-value-box-office = gardées pour le guichet

# Why money was refunded.
timeline-cause-late = paiement reçu trop tard
timeline-cause-mismatch = un autre montant a été encaissé
timeline-cause-double = payé deux fois
timeline-cause-cancelled = représentation annulée par la maison
timeline-cause-unpaid = commande non réglée en totalité
timeline-cause-cancel = billets annulés par le personnel
