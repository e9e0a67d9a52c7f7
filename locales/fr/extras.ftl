# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Adhésions, pass et suppléments
# A price that its giver names.
extras-your-amount = montant de votre choix
# Dates of a pass.
extras-valid = Valable du { $from } au { $until }.
extras-add = Ajouter au panier
extras-performance = Représentation
extras-quantity = Quantité
extras-amount = Votre don
extras-amount-other = Autre montant
extras-sold-out = Épuisé
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Également dans votre panier
basket-extras-quantity = Quantité : { $name }
basket-extras-change = Modifier
basket-suggestions = Vous aimerez peut-être aussi
basket-code = Code promotionnel ou carte cadeau
basket-code-open = Saisir un code promotionnel ou une carte cadeau
basket-code-number = Numéro d’adhérent
basket-code-apply = Appliquer
basket-code-saved = { $code } : vous économisez { $amount }
basket-code-idle = Le code promotionnel { $code } ne s’applique pas au contenu de votre panier.
basket-code-idle-performance = Le code promotionnel { $code } n’est valable que pour d’autres représentations.
basket-code-idle-offer = Le code promotionnel { $code } n’est pas valable pour ce type de billet ou d’offre.
basket-code-idle-zone = Le code promotionnel { $code } n’est valable que pour d’autres catégories de prix.
basket-code-idle-type = { $count ->
    [one] Le code promotionnel { $code } n’est valable que pour ce tarif : { $types }.
   *[other] Le code promotionnel { $code } n’est valable que pour ces tarifs : { $types }.
}
basket-code-idle-customer = Le code promotionnel { $code } est réservé à certains clients. Si vous en faites partie, connectez-vous.
basket-code-idle-curtain = Le code promotionnel { $code } ne peut pas être utilisé pour cette représentation en ce moment.
basket-code-idle-beaten = Le code promotionnel { $code } ne réduit pas davantage le prix : les autres réductions de votre panier sont déjà égales ou supérieures.
basket-code-remove = Retirer { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $left ->
    [0] { $name } : aucun billet restant sur { $of }
    [one] { $name } : { $left } billet restant sur { $of }
   *[other] { $name } : { $left } billets restants sur { $of }
}
order-paid-extras-title = Merci pour votre commande.
order-extras-mail = La confirmation vous est envoyée à { $email }.
order-extras-mail-sent = La confirmation vous a été envoyée à { $email }.
order-extras-returned = Articles rendus
order-extras = Également dans votre commande
order-extras-collect = Pour le retrait, présentez les codes. Chaque code ne sert qu’une fois.
receipt-counter = Code { $number } sur { $count }
receipt-for = À retirer
# On the page of an extra’s code, printed like a ticket: heads price and order; the conditions; what a screen reader says of the codes.
receipt-order = Votre commande
receipt-terms = Présentez ce code au point de retrait, sur papier ou sur votre téléphone. Il n’est valable qu’une fois et ne remplace pas un billet d’entrée.
receipt-qr-code = Code QR pour le retrait
receipt-bar-code = Code-barres pour le retrait
receipt-pdf = Codes de retrait en PDF
receipt-show = { $count ->
    [one] Afficher le code
   *[other] Afficher les { $count } codes
}
receipt-used = Remis le { $date } à { $time }.
receipt-given = { $count ->
    [one] { $count } article appartient désormais à la personne qui a accepté votre cadeau.
   *[other] { $count } articles appartiennent désormais à la personne qui a accepté votre cadeau.
}
mail-extras = Votre commande comprend également : { $extras }.
mail-extras-collect = Votre commande comprend également : { $extras }. Pour le retrait, présentez les codes : ils figurent dans le PDF joint et sur la page de votre commande. Chaque code ne sert qu’une fois.
mail-extras-collect-alone = Pour le retrait, présentez les codes : ils figurent dans le PDF joint et sur la page de votre commande. Chaque code ne sert qu’une fois.

refusal-put-not-sold = Cette offre n’est plus en vente ou n’est pas disponible pour votre compte. Pour toute question, adressez-vous à la billetterie.
refusal-put-other-performance = Cette offre n’est pas disponible pour la représentation choisie. Choisissez une autre représentation.
refusal-put-too-many = La quantité maximale par commande est de { $most }. Choisissez une quantité inférieure.
refusal-put-sold-out = { $left ->
    [0] Cette offre est épuisée. Vous pouvez poursuivre votre achat sans cette offre.
   *[other] La quantité encore disponible est de { $left }. Choisissez une quantité inférieure.
}
refusal-put-amount = Saisissez un montant compris entre { $least } et { $most }.
refusal-put-odd-amount = Saisissez un multiple de { $step }.
refusal-promo-unknown = Ce code promotionnel n’est pas reconnu. Vérifiez le code et saisissez-le de nouveau.
refusal-promo-not-now = Ce code promotionnel n’est pas valable actuellement : l’offre n’a pas encore commencé ou elle est terminée. Vérifiez les dates de l’offre ou continuez sans le code.
refusal-promo-used-up = Ce code promotionnel a atteint son nombre maximal d’utilisations. Vous pouvez continuer sans le code.
refusal-promo-number-needed = Ce code promotionnel est réservé aux adhérents d’un club partenaire. Saisissez le code avec votre numéro d’adhérent.
refusal-promo-not-a-member = Le club ne reconnaît pas ce numéro d’adhérent. Vérifiez le numéro et saisissez-le de nouveau.
refusal-promo-list-unreachable = Nous ne pouvons pas vérifier votre numéro d’adhérent auprès du club pour le moment. Réessayez dans quelques minutes.
refusal-promo-too-many = Vous pouvez utiliser au maximum cinq codes promotionnels à la fois. Pour ajouter ce code, retirez-en d’abord un autre.
refusal-promo-too-many-tries = Trop de codes promotionnels non reconnus ont été saisis. Les places de votre panier restent réservées pour vous. Réessayez dans une heure, connectez-vous avec votre adresse e-mail ou adressez-vous à la billetterie.
refusal-place-right-gone = Le tarif de votre billet pour « { $title } » nécessite un pass ou une adhésion qui ne figure plus dans votre panier, ou un avantage lié à votre compte. Remettez le pass ou l’adhésion dans votre panier, connectez-vous ou retirez ce billet.
refusal-place-extra-gone = « { $name } » n’est plus en vente ou n’est pas disponible pour votre compte. Retirez cet article de votre panier pour commander le reste.
refusal-place-extra-sold-out = { $left ->
    [0] « { $name } » : article épuisé. Retirez-le de votre panier pour commander le reste.
    [one] « { $name } » : plus que { $left } disponible. Réduisez la quantité dans votre panier.
   *[other] « { $name } » : plus que { $left } disponibles. Réduisez la quantité dans votre panier.
}
refusal-place-most-for-person = « { $name } » : la quantité maximale par personne est de { $most }, commandes précédentes comprises. Réduisez la quantité dans votre panier.
refusal-place-flat-rate-used = { $most ->
    [one] « { $name } » donne droit à { $most } billet au plus, et vous en avez choisi davantage. Rien n’a été débité. Choisissez un autre tarif pour une partie de vos places.
   *[other] « { $name } » donne droit à { $most } billets au plus, et vous en avez choisi davantage. Rien n’a été débité. Choisissez un autre tarif pour une partie de vos places.
}
refusal-place-code-gone = Le code promotionnel { $code } n’est plus valable. Retirez ce code de votre panier pour continuer.

# How a price came about.
why-title = Détail du prix
why-listed = Plein tarif
why-occupancy = Forte demande dans cette catégorie
why-seniority = { $years ->
    [one] Ancienneté : { $years } saison d’abonnement
   *[other] Ancienneté : { $years } saisons d’abonnement
}
why-code = Code promotionnel { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = La réduction « { $name } » ne s’applique plus ; le prix est donc plus élevé. Pour en bénéficier de nouveau, remettez l’adhésion dans votre panier ou connectez-vous.
why-resold-least = Cette place a été remise en vente par son titulaire et coûte au moins { $amount }. Choisissez un autre tarif ou une autre place.
why-single = Prix du billet à l’unité, plus avantageux
