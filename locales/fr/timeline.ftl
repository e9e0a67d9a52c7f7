# An order's timeline, for the staff: each step that was recorded.

# How an order ended.
timeline-end-expired = non payée à temps
timeline-end-late = paiement reçu trop tard
timeline-end-cancelled = représentation annulée
timeline-end-refunded = remboursée

# Where a step was written down.
timeline-source-journal = Journal
timeline-source-payments = Paiements
timeline-source-refunds = Remboursements
timeline-source-ledger = Grand livre
timeline-source-receivables = Factures
timeline-source-admissions = Billets
timeline-source-barcodes = Codes-barres
timeline-source-prints = Impressions et téléchargements
timeline-source-scans = Contrôle à l’entrée
timeline-source-mails = E-mails

# Who did it.
timeline-who-guest = Acheteur
timeline-who-customer = Acheteur avec compte
timeline-who-recipient = Destinataire
timeline-who-staff = Personnel
timeline-who-job = Système
timeline-who-console = Ligne de commande

# Actions that the journal records.
timeline-order-place = Commande passée
timeline-order-invite = Billets offerts
timeline-detail-giver = offerts par
timeline-detail-beyond = au-delà du quota
timeline-order-pay = Commande payée
timeline-order-reserve = Réservation à régler sur facture
timeline-order-expire = Commande non payée à temps
timeline-order-give-up = Places libérées par l’acheteur
timeline-payment-try = Acheteur redirigé vers la banque
timeline-payment-capture = Réponse de la banque : paiement effectué
timeline-payment-decline = Réponse de la banque : paiement refusé
timeline-payment-abandon = Réponse de la banque : paiement abandonné par l’acheteur
timeline-payment-nothing = Paiement reçu qui ne règle pas cette commande
timeline-refund-ask = Remboursement demandé
timeline-refund-done = Remboursement effectué
timeline-refund-refuse = Remboursement refusé par la banque
timeline-refund-owe = Remboursement à verser sans passer par la banque
timeline-refund-settle = Remboursement versé par un autre moyen
timeline-invoice-issue = Facture émise
timeline-reservation-release = Réservation libérée
timeline-reservation-change = Réservation modifiée
timeline-reservation-split = Réservation partagée en deux
timeline-reservation-end = Réservation annulée par le personnel
timeline-ticket-proof = Justificatif accepté
timeline-ticket-replace = Nouveau code attribué au billet
timeline-ticket-resend = Billets renvoyés par e-mail
timeline-order-address = Adresse e-mail de la commande corrigée
timeline-order-name = Correction du nom de l’acheteur
timeline-order-full-invoice = Facture établie au nom du client

# What the tables tell.
timeline-payment-opened = Paiement commencé
timeline-payment-answered = Réponse reçue de la banque
timeline-payment-captured = Paiement encaissé
timeline-payment-failed = Paiement non abouti
timeline-payment-asks = Demande à la banque
timeline-refund-requested = Remboursement demandé
timeline-refund-given = Remboursement effectué
timeline-refund-failed = Remboursement définitivement refusé par la banque
timeline-refund-owed = Remboursement à verser sans passer par la banque
timeline-refund-settled = Remboursement versé par un autre moyen
timeline-refund-tries = Tentative de remboursement
timeline-ledger-sale = Vente comptabilisée
timeline-ledger-captured-for-nothing = Paiement sans vente, comptabilisé
timeline-ledger-refund = Remboursement comptabilisé
timeline-ledger-refund-refused = Écriture : remboursement dû à l’acheteur
timeline-ledger-debt-settled = Remboursement versé par un autre moyen, comptabilisé
timeline-ledger-refund-after-all = Remboursement finalement effectué, comptabilisé
timeline-receivable-due = Facture échue
timeline-receivable-settled = Facture réglée
timeline-receivable-reopened = Facture rouverte
timeline-receivable-settle = Paiement d’une facture enregistré
timeline-receivable-return = Paiement d’une facture rejeté par la banque
timeline-ledger-receivable-settled = Paiement d’une facture comptabilisé
timeline-ledger-receivable-offset = Facture réglée avec l’avoir, comptabilisée
timeline-ledger-receivable-overpaid = Trop-perçu comptabilisé comme avoir
timeline-ledger-receivable-given-back = Montant déjà payé comptabilisé comme avoir
timeline-ledger-receivable-returned = Rejet d’un paiement comptabilisé
timeline-ledger-return-fee = Frais de rejet de la banque comptabilisés
timeline-account-return-fees = frais de paiements rejetés
timeline-admission-issued = Billets émis
timeline-admission-suspended = Billets en attente d’un justificatif
timeline-admission-offered = Billets remis en vente
timeline-admission-cancelled = Billets annulés
timeline-barcode-issued = Code-barres émis
timeline-barcode-ended = Code-barres désactivé
timeline-print-pdf = Billets téléchargés en PDF, un par page
timeline-print-sheet = Billets téléchargés en PDF, quatre par page
timeline-print-stock = Billets imprimés sur papier billetterie
timeline-print-counter = Billets imprimés au guichet
timeline-print-apple = Billets téléchargés pour Apple Wallet
timeline-print-google = Billets téléchargés pour Google Wallet
timeline-scan-admitted = Entrée acceptée
timeline-scan-refused = Entrée refusée
timeline-letter-written = E-mail créé
timeline-letter-sent = E-mail envoyé
timeline-letter-dropped = E-mail non envoyé : plus nécessaire
timeline-letter-dead = Échec définitif de l’envoi de l’e-mail
timeline-letter-bounced = E-mail revenu sans avoir été remis
timeline-letter-waits = Tentative d’envoi de l’e-mail

# Names of details.
timeline-detail-attempt = tentative de paiement
timeline-detail-attempts = tentatives
timeline-detail-undecided = sans réponse
timeline-detail-reference = référence
timeline-detail-merchant = compte commerçant
timeline-detail-asked = demandes à la banque
timeline-detail-tries = tentatives
timeline-detail-reason = motif
timeline-detail-cause = cause
timeline-detail-evidence = signalé par
timeline-detail-late = en retard
timeline-detail-tickets = billets
timeline-detail-admissions = billets
timeline-detail-performance = représentation
timeline-detail-medium = support
timeline-detail-code = fin du code
timeline-detail-device = appareil
timeline-detail-letter = e-mail
timeline-detail-rule = règle
timeline-detail-of-order = commande

# Their values.
timeline-value-return = le retour de l’acheteur depuis la banque
timeline-value-notification = la notification de la banque
timeline-value-query = notre demande à la banque
timeline-value-ticket = billet
timeline-value-wallet = portefeuille mobile
timeline-value-card = carte
timeline-value-external = autre système
timeline-value-replaced = remplacé
timeline-value-cancelled = annulé
timeline-value-exchanged = échangé
timeline-value-transferred = cédé
timeline-value-tickets = billets
timeline-value-money-back = remboursement
timeline-value-refund-refused = remboursement refusé
timeline-value-receivable-due = échéance de paiement proche
timeline-value-receivable-overdue = paiement en retard
timeline-value-payment-received = paiement reçu
timeline-value-deposit = acompte reçu
timeline-value-reserved = réservation
timeline-value-letter = e-mail au sujet d’une commande
timeline-value-login-code = code de connexion

# Why the door let in or refused.
timeline-reason-valid = valable
timeline-reason-unknown-code = code inconnu
timeline-reason-replaced = remplacé
timeline-reason-cancelled = annulé
timeline-reason-proof-needed = justificatif pas encore présenté
timeline-reason-already-entered = déjà utilisé
timeline-reason-already-used = déjà remis
timeline-reason-other-performance = valable pour une autre représentation
timeline-reason-too-early = trop tôt
timeline-reason-over = représentation terminée
timeline-reason-abandoned = abandonné par l’acheteur

# Chargebacks, and more than one payment method.
timeline-source-disputes = Rétrofacturations
timeline-dispute-open = Rétrofacturation (chargeback) ouverte
timeline-dispute-win = Rétrofacturation (chargeback) gagnée
timeline-dispute-lose = Rétrofacturation (chargeback) perdue
timeline-dispute-ignore = Rétrofacturation (chargeback) ignorée : le paiement n’avait pas été encaissé
timeline-dispute-opened = Paiement récupéré par la banque (rétrofacturation)
timeline-dispute-won = Paiement restitué au théâtre (rétrofacturation gagnée)
timeline-dispute-lost = Paiement perdu (rétrofacturation perdue)
timeline-ledger-refund-undone = Remboursement annulé en comptabilité
timeline-ledger-dispute = Rétrofacturation comptabilisée
timeline-ledger-dispute-won = Rétrofacturation gagnée, comptabilisée
timeline-ledger-voucher-first = Retour sur une carte cadeau, comptabilisé
timeline-voucher-give-back = Montant recrédité sur la carte cadeau utilisée pour payer
timeline-exchange-hand-back = Montant rendu à la personne qui avait cédé le billet
timeline-admission-disputed = Billets bloqués par une rétrofacturation
timeline-detail-means = moyen de paiement
timeline-detail-invoice = numéro de facture
timeline-payment-method-card = carte
timeline-payment-method-bizum = Bizum
timeline-payment-method-paypal = PayPal
timeline-payment-method-cash = espèces
timeline-payment-method-terminal = terminal de paiement
timeline-value-cash = espèces
timeline-value-terminal = terminal de paiement
timeline-reason-payment-disputed = rétrofacturation du paiement

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = prestataire de paiement
timeline-account-cash = espèces
timeline-account-cash-paid-in = entrée de caisse
timeline-account-cash-paid-out = sortie de caisse
timeline-account-terminal = terminal de paiement
timeline-account-receivables = créances clients
timeline-account-sales = ventes
timeline-account-fees = frais
timeline-account-goods = adhésions, pass et suppléments
timeline-account-vat = TVA
timeline-account-refunds-due = remboursements dus
timeline-account-debts = dû aux acheteurs
timeline-account-advances = encaissé avant la vente
timeline-account-customer-credit = avoirs de clients
timeline-account-resale-shares = parts de la revente
timeline-account-pay-outs-due = virements à effectuer
timeline-account-paid-out = remboursé par un autre moyen
timeline-dispute-paid = Rétrofacturation perdue, réglée par un autre moyen
timeline-dispute-write-off = Rétrofacturation perdue, passée en perte
timeline-dispute-reach = Billets refusés : payés avec une carte cadeau ou un avoir d’une commande en rétrofacturation
timeline-dispute-leave = La rétrofacturation de l’autre commande ne concerne plus cette commande
timeline-ledger-owed-paid = Règlement de la somme due comptabilisé
timeline-ledger-written-off = Passage en perte comptabilisé
timeline-ledger-write-off-undone = Passage en perte annulé en comptabilité
timeline-ledger-write-off-returned = Passage en perte annulé en comptabilité : le paiement a été rendu
timeline-account-paid-in = réglé par un autre moyen
timeline-account-bad-debts = créances passées en perte
timeline-reason-paid-another-way = ne peut pas revenir par le moyen de paiement d’origine
timeline-reason-at-counter = payé au guichet ; à rembourser au guichet

# Tickets that staff cancelled.
timeline-order-cancel = Billets annulés
timeline-order-choose = Choix après une représentation annulée ou reportée
timeline-ticket-hand-on = Billet proposé à quelqu’un
timeline-ticket-keep = Billet proposé, puis repris
timeline-ticket-accept = Billet accepté par quelqu’un
timeline-ticket-decline = Billet refusé par une autre personne
timeline-ticket-exchange = Billet échangé contre une autre date
timeline-order-release = Places gardées remises en vente
timeline-ledger-cancel = Annulation comptabilisée
timeline-ledger-part = Partie d’un achat comptabilisée
timeline-ledger-part-returned = Partie d’un achat annulée en comptabilité
timeline-detail-fees-back = frais remboursés
timeline-detail-seats = places
timeline-value-on-sale = remises en vente
timeline-value-box-office = gardées pour le guichet

# Why money was refunded.
timeline-cause-late = paiement reçu trop tard
timeline-cause-mismatch = un autre montant a été encaissé
timeline-cause-double = payé deux fois
timeline-cause-cancelled = représentation annulée par le théâtre
timeline-cause-unpaid = commande non payée en totalité
timeline-cause-cancel = billets annulés par le personnel
timeline-cause-chosen = choisi par l’acheteur après le changement de la représentation
timeline-cause-unchosen = représentation annulée ; aucun choix de l’acheteur dans le délai
timeline-cause-exchanged = billets échangés
timeline-cause-waived = billets rendus par l’acheteur
timeline-cause-withdrawn = rétractation de l’acheteur
