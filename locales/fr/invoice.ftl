# Les représentations réservées à une catégorie, les établissements scolaires par exemple : réservées maintenant, réglées sur facture.

# Au-dessus de la liste des représentations, chacune avec son montant et le dernier jour de paiement.
invoice-title = Paiement après la représentation
invoice-due = à régler au plus tard le { $date }
invoice-cancelled = annulée ; il n’y a rien à régler
# In the basket, below the way to the checkout.
invoice-next-step = À l’étape suivante, vous voyez le montant total et la date limite de paiement. Rien n’est débité maintenant ; si une représentation est annulée, vous n’avez pas à la régler.
invoice-checkout-title = Vos coordonnées et la réservation
# Le bouton qui oblige à payer, mais pas maintenant ; $total est le montant total.
invoice-reserve = Réserver avec obligation de paiement : { $total }
invoice-obliges = Rien n’est débité maintenant : les billets arrivent tout de suite et la facture (une par vendeur) se trouve sur la page de votre commande. Vous réglez après chaque représentation.
invoice-order-title = C’est réservé. Voici vos billets.
invoice-order-text = Vos billets sont valables et rien n’a été débité. La facture (une par vendeur) se trouve en bas de cette page ; vous réglez après chaque représentation.
# Après la date et le montant d’une commande.
invoice-account = réservée, à régler après la représentation

mail-reserved-subject = Votre réservation, commande { $code }
mail-reserved-intro = Merci de votre réservation. Ces places sont à vous et les billets sont valables. La facture (une par vendeur) se trouve sur la page de votre commande. Vous réglez après chaque représentation.
# Au-dessus du montant de toutes les représentations.
mail-reserved-total = Total
# $evening est un titre avec sa date, $due le dernier jour de paiement.
mail-reserved-invoice = { $evening } : { $amount }, à régler au plus tard le { $due }
mail-reserved-cancelled = { $evening } : représentation annulée, il n’y a rien à régler.

# $kind est le nom que la maison donne à ces comptes : Établissement scolaire.
refusal-hold-other-kind = Ce compte est de la catégorie « { $kind } » et ne réserve que ce qui lui est destiné. Pour les autres représentations, déconnectez-vous et achetez sans compte.
refusal-put-other-kind = Ce compte ne réserve que ce qui lui est destiné, et ceci ne l’est pas.
refusal-place-other-kind = Ce compte est de la catégorie « { $kind } » et ne réserve que ce qui lui est destiné. Retirez « { $title } » ; rien n’a été débité.
# Des listes de titres l’une et l’autre.
refusal-place-paid-in-parts = « { $later } » se règle sur facture après la représentation, « { $now } » tout de suite. Retirez l’un ou l’autre et commandez-le à part ; rien n’a été débité.
