# Les représentations réservées à une catégorie, les établissements scolaires par exemple : réservées maintenant, réglées sur facture.

# Au-dessus de la liste des représentations, chacune avec son montant et le dernier jour de paiement.
invoice-title = Paiement après chaque représentation
invoice-due = à régler au plus tard le { $date }
invoice-cancelled = annulée ; rien à régler
# In the basket, below the way to the checkout.
invoice-next-step = À l’étape suivante, vous verrez le total et la date limite de paiement. Rien n’est débité maintenant. Vous ne payez pas les représentations annulées.
invoice-checkout-title = Vos coordonnées et votre réservation
# Le bouton qui oblige à payer, mais pas maintenant ; $total est le montant total.
invoice-reserve = Réserver avec obligation de paiement : { $total }
invoice-obliges = Rien n’est débité maintenant. Nous vous envoyons vos billets immédiatement et vous trouverez les factures (une par vendeur) sur la page de votre commande. Vous payez après chaque représentation.
invoice-order-title = Votre réservation est confirmée. Voici vos billets.
invoice-order-text = Vos billets sont valables. Vous n’avez encore rien payé. Les factures (une par vendeur) se trouvent en bas de cette page et vous payez après chaque représentation.
# Après la date et le montant d’une commande.
invoice-account = réservée, à régler après chaque représentation

mail-reserved-subject = Votre réservation, commande { $code }
mail-reserved-intro = Merci pour votre réservation. Ces places sont réservées pour vous et vos billets sont valables. Les factures (une par vendeur) se trouvent sur la page de votre commande. Vous payez après chaque représentation.
# Au-dessus du montant de toutes les représentations.
mail-reserved-total = Total
# $performance est un titre avec sa date, $due le dernier jour de paiement.
mail-reserved-invoice = { $performance } : { $amount }, à régler au plus tard le { $due }
mail-reserved-cancelled = { $performance } : cette représentation est annulée ; vous n’avez rien à payer.

# $kind est le nom que la maison donne à ces comptes : Établissement scolaire.
refusal-hold-other-kind = Ce compte est enregistré comme « { $kind } » et ne peut réserver que les représentations destinées à ce groupe. Votre panier n’a pas changé. Pour réserver d’autres représentations, déconnectez-vous et achetez sans compte.
refusal-put-other-kind = Votre compte est enregistré pour un groupe particulier et ne peut réserver que les offres destinées à ce groupe. Votre panier n’a pas changé. Pour acheter cette offre, déconnectez-vous et achetez sans compte.
refusal-place-other-kind = Ce compte est enregistré comme « { $kind } » et ne peut réserver que les offres destinées à ce groupe. Rien n’a été débité. Retirez « { $title } » de votre panier pour continuer.
# Des listes de titres l’une et l’autre.
refusal-place-paid-in-parts = Ces achats ne peuvent pas être réunis dans une même commande. À payer sur facture après la représentation : { $later }. À payer maintenant : { $now }. Rien n’a été débité. Ne gardez dans votre panier que les achats de l’une de ces deux listes et commandez les autres ensuite.
