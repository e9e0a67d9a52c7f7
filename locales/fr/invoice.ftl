# Les représentations réservées à une catégorie, les établissements scolaires par exemple : réservées maintenant, réglées sur facture.

# Au-dessus de la liste des représentations, chacune avec son montant et le dernier jour de paiement.
invoice-title = Paiement après chaque représentation
invoice-due = à régler au plus tard le { $date }
invoice-paid = réglé
invoice-due-rest = reste { $open } à régler au plus tard le { $date }
invoice-overdue = { $open } : paiement en retard depuis le { $date }, à régler dès maintenant
invoice-returned = reste { $open } à régler : votre banque a rejeté un paiement
invoice-cancelled = annulée ; rien à régler
# In the basket, below the way to the checkout.
invoice-next-step = À l’étape suivante, vous verrez le total et la date limite de paiement. Rien n’est débité maintenant. Vous ne payez pas les représentations annulées.
invoice-checkout-title = Vos coordonnées et votre réservation
# Le bouton qui oblige à payer, mais pas maintenant ; $total est le montant total.
invoice-reserve = Réserver avec obligation de paiement : { $total }
invoice-obliges = En appuyant sur ce bouton, vous vous engagez à payer. Rien n’est débité maintenant. Nous vous envoyons vos billets immédiatement et vous trouverez les factures (une par vendeur) sur la page de votre commande. Vous payez après chaque représentation.
invoice-order-title = Votre réservation est confirmée. Voici vos billets.
invoice-order-text = { $count ->
    [one] Vos billets sont valables. Vous n’avez encore rien payé. La facture se trouve en bas de cette page et vous payez après chaque représentation.
   *[other] Vos billets sont valables. Vous n’avez encore rien payé. Les factures (une par vendeur) se trouvent en bas de cette page et vous payez après chaque représentation.
}
invoice-all-paid = Vos billets sont valables et tout est réglé.
invoice-some-paid = Vos billets sont valables. Une partie de cette commande est réglée. Veuillez régler le reste au plus tard aux dates indiquées.
invoice-some-returned = Vos billets sont valables, mais votre banque a rejeté un paiement. Veuillez régler le montant indiqué par virement ou au guichet.
# Après la date et le montant d’une commande.
invoice-account = réservée, à régler après chaque représentation

order-invoiced-title = Votre commande est confirmée. Voici vos billets.
order-invoiced-text = { $count ->
    [one] Vos billets sont valables. Vous n’avez encore rien payé. La facture se trouve en bas de cette page. Veuillez payer au plus tard à la date indiquée.
   *[other] Vos billets sont valables. Vous n’avez encore rien payé. Les factures (une par vendeur) se trouvent en bas de cette page. Veuillez payer au plus tard à la date indiquée.
}
order-invoiced-account = à régler sur facture
mail-invoiced-subject = Vos billets et votre facture, commande { $code }
mail-invoiced-intro = Merci pour votre commande. Vos billets sont valables. Les factures (une par vendeur) se trouvent sur la page de votre commande. Veuillez payer au plus tard à la date indiquée ci-dessous.

mail-reserved-subject = Votre réservation, commande { $code }
mail-reserved-intro = Merci pour votre réservation. Ces places sont réservées pour vous et vos billets sont valables. Les factures (une par vendeur) se trouvent sur la page de votre commande. Vous payez après chaque représentation.
mail-held-intro = Nous avons réservé ces places pour vous jusqu’au { $until }. Vous pouvez les payer d’ici là sur la page de votre commande ou au guichet. Votre numéro de réservation : { $code }. Sans paiement dans ce délai, les places seront remises en vente.
mail-held-link = Payer la réservation
mail-held-ending-subject = Votre réservation se termine bientôt, commande { $code }
mail-deposit-subject = Acompte de { $amount } reçu, commande { $code }
mail-deposit = Merci. Nous avons bien reçu, le { $date }, votre acompte de { $amount } pour les places que nous avons réservées pour vous. Votre numéro de réservation : { $code }.
mail-deposit-cash = Vous avez payé en espèces au guichet.
mail-deposit-terminal = Vous avez payé par carte au guichet. Numéro du ticket de paiement : { $slip }
mail-deposit-rest = Reste à payer : { $open }. Les places sont toujours réservées pour vous. Délai de paiement : { $until }. Vous pouvez payer le solde d’ici là sur la page de votre commande ou au guichet.
mail-deposit-keep = Conservez cet e-mail : il vous sert de reçu.
mail-held-ending = Ces places sont encore réservées pour vous jusqu’au { $until }. Merci de les payer d’ici là sur la page de votre commande ou au guichet ; sinon, elles seront remises en vente. Votre numéro de réservation : { $code }.
mail-held-ending-rest = Merci pour votre acompte. Ces places sont encore réservées pour vous jusqu’au { $until }. Merci de payer le solde d’ici là sur la page de votre commande ou au guichet. Votre numéro de réservation : { $code }.
mail-held-overdue-subject = Merci de nous contacter au sujet de votre réservation, commande { $code }
mail-held-overdue = Le délai de paiement de cette réservation a pris fin le { $until }. Nous avons bien reçu votre acompte et gardons les places pour vous pour le moment. Merci de contacter la billetterie : vous pouvez y payer le solde, ou renoncer à la réservation et récupérer votre acompte. Votre numéro de réservation : { $code }.
mail-held-ended-subject = Votre réservation a pris fin, commande { $code }
mail-held-ended-time = Les places ci-dessous étaient réservées pour vous jusqu’au { $until } et n’ont pas été entièrement payées dans ce délai. Elles ne sont plus réservées pour vous.
mail-held-ended-house = Notre billetterie a mis fin à votre réservation { $code }. Les places ci-dessous ne sont plus réservées pour vous.
mail-held-ended-cancelled = Malheureusement, cette représentation est annulée : { $performance }. Toute votre réservation { $code } prend donc fin et vous n’avez plus rien à payer.
mail-held-ended-paid = Vous aviez déjà payé { $amount }. Nous vous remboursons ce montant ; un autre e-mail vous explique comment.
mail-held-ended-nothing = Rien n’a été débité.
mail-held-moved-subject = Nouvelle date ou nouvel horaire pour votre réservation, commande { $code }
mail-held-moved = Une représentation de votre réservation { $code } change de date ou d’horaire. Voici votre réservation telle qu’elle est désormais ; vos places sont réservées pour vous jusqu’au { $until }. Si la nouvelle date ne vous convient pas, merci de le signaler à la billetterie : nous mettrons fin à la réservation et vous rembourserons ce que vous avez payé.
mail-held-moved-overdue = Une représentation de votre réservation { $code } change de date ou d’horaire. Voici votre réservation telle qu’elle est désormais. Le délai pour payer le solde a pris fin, mais nous avons bien reçu votre acompte et gardons les places pour vous pour le moment. Merci de contacter la billetterie : vous pouvez y payer le solde. Si la nouvelle date ne vous convient pas, nous mettrons fin à la réservation et vous rembourserons ce que vous avez payé.
mail-held-paid = Déjà payé
mail-held-left = Reste à payer
# Au-dessus du montant de toutes les représentations.
mail-reserved-total = Total
# $performance est un titre avec sa date, $due le dernier jour de paiement.
mail-reserved-invoice = { $performance } : { $amount }, à régler au plus tard le { $due }
mail-reserved-paid = { $performance } : { $amount }, réglé
# Un paiement rejeté par la banque.
mail-payment-returned-subject = Votre banque a rejeté un paiement : commande { $code }
mail-payment-returned = Votre banque a rejeté un paiement de { $amount } pour la commande { $code }. Veuillez régler { $open } par virement ou au guichet. Échéance : { $due }. Vos billets restent valables. Si vous pensez qu’il s’agit d’une erreur, contactez-nous.
mail-payment-returned-credit = Votre banque a rejeté un paiement de { $amount } pour la commande { $code }. Ce montant avait été ajouté à votre avoir ; nous l’en avons donc retiré. Vous n’avez rien à faire. Si vous pensez qu’il s’agit d’une erreur, contactez-nous.
mail-payment-returned-later = Ne faites pas de virement pour le reste : comme convenu, nous prélèverons { $amount } sur votre compte le { $date }.
mail-payment-returned-also = Nous prélèverons ensuite { $amount } le { $date }.
mail-payment-returned-kept = Jusqu’à la réception de votre paiement, nous retenons { $amount } de votre avoir.
mail-payment-returned-link = Voir votre commande
mail-credit-spent-subject = { $amount } de votre avoir ont été utilisés : commande { $code }
mail-credit-spent = Notre équipe a utilisé { $amount } de votre avoir pour régler la commande { $code }. Si vous ne l’avez pas demandé, prévenez-nous aussitôt : répondez à cet e-mail ou adressez-vous à la billetterie. Nous vérifierons et, en cas d’erreur, nous vous rendrons ce montant sous forme d’avoir.
mail-credit-spent-link = Voir votre commande
mail-reserved-cancelled = { $performance } : cette représentation est annulée ; vous n’avez rien à payer.

# $kind est le nom que la maison donne à ces comptes : Établissement scolaire.
refusal-hold-other-kind = Ce compte est enregistré comme « { $kind } » et ne peut réserver que les représentations destinées à ce groupe. Pour réserver d’autres représentations, déconnectez-vous et achetez sans compte.
refusal-put-other-kind = Votre compte est enregistré pour un groupe particulier et ne peut réserver que les offres destinées à ce groupe. Pour acheter cette offre, déconnectez-vous et achetez sans compte.
refusal-place-other-kind = Ce compte est enregistré comme « { $kind } » et ne peut réserver que les offres destinées à ce groupe. Retirez « { $title } » de votre panier pour continuer.
# Des listes de titres l’une et l’autre.
refusal-place-paid-in-parts = Ces achats ne peuvent pas être réunis dans une même commande. À payer sur facture après la représentation : { $later }. À payer maintenant : { $now }. Ne gardez dans votre panier que les achats de l’une de ces deux listes et commandez les autres ensuite.
invoice-transfer-title = Comment payer par virement
invoice-transfer = Veuillez faire un virement à { $holder }, IBAN { $iban }, avec la référence { $reference }. Cette référence nous permet de reconnaître votre paiement.
invoice-transfer-due = Au plus tard le { $date }
mail-payment-due-subject = Paiement attendu au plus tard le { $due }, commande { $code }
mail-payment-due = Un paiement de votre commande { $code } arrive à échéance : { $amount }, à régler au plus tard le { $due }. Si vous avez déjà payé, ne tenez pas compte de cet e-mail.
mail-payment-due-what = Abonnement : { $what }
mail-debit-due-subject = Prélèvement de { $amount } le { $due }, commande { $code }
mail-debit-due = Comme convenu, nous prélèverons { $amount } sur votre compte le { $due } pour la commande { $code }. Vous n’avez rien à faire ; veillez simplement à ce que le compte soit approvisionné.
mail-debit-due-mandate = Compte se terminant par { $end }, mandat { $mandate }, créancier : { $creditor }
mail-payment-overdue-subject = Paiement en retard depuis le { $due }, commande { $code }
mail-payment-overdue = Nous n’avons pas encore reçu votre paiement de { $amount } pour la commande { $code }. Il était à régler au plus tard le { $due }. Veuillez le régler maintenant, par virement ou au guichet. Si vous avez payé ces derniers jours, ne tenez pas compte de cet e-mail.
mail-payment-overdue-meanwhile = Vos billets restent valables. Jusqu’à réception de votre paiement, ils ne peuvent être ni échangés ni rendus.
# Ce qui a été reçu pour une commande payée plus tard.
mail-payment-received-subject = Paiement de { $amount } reçu, commande { $code }
mail-payment-received = Merci. Nous avons bien reçu, le { $date }, votre paiement de { $amount } pour la commande { $code }.
mail-payment-received-part = Sur le montant dû le { $due }, il reste { $open } à régler.
mail-payment-received-open = Il reste { $open } à régler pour cette commande. Les échéances figurent sur la page de votre commande.
mail-payment-received-all = Cette commande est maintenant entièrement réglée.
mail-payment-received-credit = Vous avez payé { $amount } de plus que le montant dû. Nous avons ajouté cette somme à votre avoir.
mail-payment-received-orders-subject = Paiement de { $amount } reçu, commandes { $code }
mail-payment-received-orders = Merci. Nous avons bien reçu, le { $date }, votre paiement de { $amount }. Il a été affecté aux commandes suivantes : { $code }.
mail-payment-received-orders-open = Il reste { $open } à régler au total pour ces commandes. Les échéances figurent sur la page de chaque commande.
mail-payment-received-orders-all = Ces commandes sont maintenant entièrement réglées.
