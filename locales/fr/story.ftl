# An order's story, for the staff: each step that was written down.

# How an order ended.
story-end-expired = non payée à temps
story-end-late = argent arrivé trop tard
story-end-cancelled = annulée
story-end-refunded = remboursée

# Where a step was written down.
story-source-journal = Journal
story-source-payments = Paiements
story-source-refunds = Remboursements
story-source-ledger = Grand livre
story-source-receivables = Factures
story-source-admissions = Billets
story-source-barcodes = Codes-barres
story-source-scans = Entrée
story-source-letters = Lettres

# Who did it.
story-who-guest = Acheteur
story-who-customer = Acheteur connecté
story-who-staff = Personnel
story-who-job = La maison, d’elle-même
story-who-console = À la console

# The journal's deeds.
story-order-place = Commande passée
story-order-pay = Commande payée
story-order-reserve = Réservé sur facture
story-order-expire = Commande close sans paiement
story-order-give-up = L’acheteur a renoncé à la commande
story-payment-try = Envoyé à la banque
story-payment-capture = La banque dit : payé
story-payment-decline = La banque dit : refusé
story-payment-abandon = La banque dit : abandonné
story-payment-nothing = La banque dit : payé, mais rien
story-refund-ask = Remboursement décidé
story-refund-done = Remboursement effectué
story-refund-refuse = Remboursement refusé par la banque
story-refund-settle = Dette payée autrement
story-invoice-issue = Facture émise
story-reservation-release = Réservation libérée
story-ticket-proof = Justificatif accepté
story-ticket-replace = Billet remplacé
story-ticket-resend = Billets renvoyés

# What the tables tell.
story-payment-opened = Paiement ouvert
story-payment-answered = La banque a répondu
story-payment-captured = Argent encaissé
story-payment-failed = Paiement échoué
story-payment-asks = La banque est interrogée
story-refund-requested = Remboursement demandé
story-refund-given = Argent rendu
story-refund-failed = Remboursement refusé définitivement
story-refund-settled = Payé autrement
story-refund-tries = Le remboursement est tenté
story-ledger-sale = Vente inscrite
story-ledger-captured-for-nothing = Argent pour rien inscrit
story-ledger-refund = Remboursement inscrit
story-ledger-refund-refused = Dette de la maison inscrite
story-ledger-debt-settled = Règlement de la dette inscrit
story-ledger-refund-after-all = Remboursement finalement inscrit
story-receivable-due = Facture échue
story-receivable-settled = Facture réglée
story-receivable-reopened = Facture rouverte
story-admission-issued = Billets émis
story-admission-suspended = Billets en attente d’un justificatif
story-admission-cancelled = Billets annulés
story-barcode-issued = Code-barres émis
story-barcode-ended = Code-barres périmé
story-scan-admitted = Entré
story-scan-refused = Refusé à l’entrée
story-letter-written = Lettre écrite
story-letter-sent = Lettre envoyée
story-letter-dropped = Lettre non envoyée : devenue sans objet
story-letter-dead = Lettre abandonnée
story-letter-waits = La lettre est envoyée

# Names of details.
story-detail-attempt = essai
story-detail-attempts = essais
story-detail-undecided = non décidés
story-detail-reference = référence
story-detail-merchant = compte
story-detail-asked = demandé
story-detail-tries = essais
story-detail-reason = raison
story-detail-cause = cause
story-detail-evidence = appris par
story-detail-late = en retard
story-detail-tickets = billets
story-detail-admissions = billets
story-detail-performance = représentation
story-detail-medium = sur
story-detail-code = le code finit par
story-detail-device = appareil
story-detail-letter = lettre
story-detail-rule = règle

# Their values.
story-value-return = le retour de l’acheteur
story-value-notification = l’avis de la banque
story-value-query = notre question
story-value-ticket = billet
story-value-wallet = téléphone
story-value-card = carte
story-value-external = autre système
story-value-replaced = remplacé
story-value-cancelled = annulé
story-value-exchanged = échangé
story-value-transferred = cédé
story-value-tickets = billets
story-value-money-back = l’argent revient
story-value-refund-refused = remboursement refusé
story-value-letter = lettre au sujet d’une commande
story-value-login-code = code de connexion

# Why the door let in or refused.
story-reason-valid = valable
story-reason-unknown-code = code inconnu
story-reason-replaced = remplacé
story-reason-cancelled = annulé
story-reason-proof-needed = justificatif pas encore vu
story-reason-already-entered = déjà entré
story-reason-other-performance = autre représentation
story-reason-too-early = trop tôt
story-reason-over = représentation finie
story-reason-abandoned = abandonné

# Chargebacks, and more than one means of paying.
story-source-disputes = Litiges
story-dispute-open = Paiement contesté
story-dispute-win = Litige gagné
story-dispute-lose = Litige perdu
story-dispute-ignore = Litige sans encaissement
story-dispute-opened = Argent repris par la banque
story-dispute-won = Argent rendu à la maison
story-dispute-lost = Argent perdu
story-ledger-refund-undone = Remboursement annulé dans les livres
story-ledger-dispute = Litige inscrit
story-ledger-dispute-won = Litige gagné inscrit
story-admission-disputed = Billets arrêtés par le litige
story-detail-means = par
story-detail-invoice = numéro
story-means-card = carte
story-means-bizum = Bizum
story-means-paypal = PayPal
story-reason-payment-disputed = paiement contesté

# Accounts of the ledger; the gateway's is followed by its own name.
story-account-gateway = chez la passerelle de
story-account-receivables = dû à la maison
story-account-sales = ventes
story-account-fees = frais
story-account-goods = cartes et extras
story-account-vat = TVA
story-account-refunds-due = remboursements dus
story-account-debts = dettes de la maison
story-dispute-paid = Rétrofacturation perdue, payée autrement
story-dispute-write-off = Rétrofacturation perdue, passée en perte
story-ledger-owed-paid = Paiement du dû comptabilisé
story-ledger-written-off = Passage en perte comptabilisé
story-ledger-write-off-undone = Passage en perte annulé en comptabilité
story-account-paid-in = payé autrement
story-account-bad-debts = pertes
story-reason-paid-another-way = il avait été payé autrement

# Billets repris par le personnel.
story-order-cancel = Billets repris
story-order-release = Places gardées remises en vente
story-ledger-cancel = Reprise comptabilisée
story-ledger-part = Part d’un achat comptabilisée
story-ledger-part-returned = Part rendue dans les livres
story-detail-fees-back = avec les frais
story-detail-seats = les places
story-value-on-sale = de nouveau en vente
story-value-box-office = gardées pour le guichet

# Why money was refunded.
story-cause-late = paiement reçu trop tard
story-cause-mismatch = un autre montant a été encaissé
story-cause-double = payé deux fois
story-cause-cancelled = représentation annulée par la maison
story-cause-unpaid = commande non réglée en totalité
story-cause-cancel = billets annulés par le personnel
