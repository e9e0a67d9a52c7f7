# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Adhésions et suppléments
# A price that its giver names.
extras-your-amount = le montant de votre choix
# Dates of a pass.
extras-valid = Valable du { $from } au { $until }.
extras-add = Ajouter au panier
extras-performance = Pour quelle représentation
extras-quantity = Combien
extras-amount = Votre don
extras-amount-other = Un autre montant
extras-sold-out = Épuisé
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Aussi dans votre panier
basket-extras-quantity = Combien : { $name }
basket-extras-change = Modifier
basket-suggestions = Pour accompagner
basket-code = Code promotionnel
basket-code-open = J’ai un code promotionnel
basket-code-number = Numéro d’adhérent
basket-code-apply = Appliquer
basket-code-saved = { $code } : { $amount } de moins
basket-code-idle = { $code } : le panier ne contient rien qui y donne droit.
basket-code-remove = Retirer { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name } : il en reste { $left } sur { $of }
order-paid-extras-title = Merci.
order-extras-mail = La confirmation part à { $email }.
order-extras = Aussi à vous
order-extras-collect = Présentez cette commande au retrait.
mail-extras = Votre commande comprend aussi : { $goods }.
mail-extras-collect = Votre commande comprend aussi : { $goods }. Présentez cet e-mail au retrait.

refusal-put-not-sold = Cela n’est plus en vente, ou pas pour vous. Rien n’a changé.
refusal-put-other-performance = Choisissez une représentation qui va avec.
refusal-put-too-many = Une commande peut en compter { $most }.
refusal-put-sold-out = { $left ->
    [0] C’est épuisé.
    [one] Il n’en reste que { $left }.
   *[other] Il n’en reste que { $left }.
}
refusal-put-amount = Saisissez un montant de { $least } à { $most }.
refusal-promo-unknown = Nous ne connaissons pas ce code. Vérifiez-le lettre par lettre.
refusal-promo-not-now = Ce code ne peut pas servir aujourd’hui : il n’est pas encore valable, ou ne l’est plus.
refusal-promo-used-up = Ce code a déjà servi autant de fois que possible.
refusal-promo-number-needed = Ce code est réservé aux adhérents d’un club. Saisissez-le avec votre numéro d’adhérent.
refusal-promo-not-a-member = Le club ne connaît pas ce numéro. Vérifiez-le.
refusal-promo-list-unreachable = Le club ne peut pas être interrogé pour l’instant. Réessayez dans un moment ; votre panier reste tel quel.
refusal-promo-too-many = Un panier accepte cinq codes. Retirez-en un d’abord.
refusal-promo-too-many-tries = Trop de codes inconnus ont été saisis. Votre panier n’a pas changé et vos places restent réservées. Réessayez dans une heure, connectez-vous avec votre adresse e-mail ou adressez-vous à la billetterie.
refusal-place-right-gone = Pour « { $title } », il faut un droit qui n’est plus dans votre panier : une carte, ou votre compte. Remettez la carte, connectez-vous ou rendez les places. Rien n’a été débité.
refusal-place-extra-gone = « { $name } » n’est plus en vente, ou pas pour vous. Retirez-le pour acheter le reste. Rien n’a été débité.
refusal-place-extra-sold-out = { $left ->
    [0] « { $name } » : épuisé. Retirez-le pour acheter le reste. Rien n’a été débité.
   *[other] « { $name } » : il n’en reste que { $left }. Prenez-en moins pour continuer. Rien n’a été débité.
}
refusal-place-most-for-person = « { $name } » : une personne peut en avoir { $most }, autres commandes comprises. Prenez-en moins ou choisissez autre chose. Rien n’a été débité.
refusal-place-flat-rate-used = « { $name } » : cette carte vaut { $most } billets, et ils sont déjà pris. Choisissez un autre tarif pour certaines places. Rien n’a été débité.
refusal-place-code-gone = Le code { $code } ne peut plus servir. Retirez-le pour continuer. Rien n’a été débité.

# How a price came about.
why-title = Pourquoi ce prix
why-listed = Prix de base
why-occupancy = Une grande partie de cette catégorie est vendue
why-seniority = { $years ->
    [one] { $years } saison d’abonnement
   *[other] { $years } saisons d’abonnement
}
why-code = Code { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = La réduction « { $name } » ne s’applique plus, le prix est donc plus élevé. Pour en bénéficier à nouveau, remettez l’adhésion dans votre panier ou connectez-vous.
why-single = Comme billet à l’unité, qui coûte moins
