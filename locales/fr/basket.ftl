# Le panier.

basket-title = Panier
basket-description = Les places qui vous sont réservées, et leur prix.
basket-empty-title = Votre panier est vide
basket-empty-text = { $minutes ->
    [one] Les places que vous choisissez vous sont réservées ici pendant { $minutes } minute, et plus longtemps si vous le souhaitez. Les billets déjà achetés se trouvent dans notre e-mail.
   *[other] Les places que vous choisissez vous sont réservées ici pendant { $minutes } minutes, et plus longtemps si vous le souhaitez. Les billets déjà achetés se trouvent dans notre e-mail.
}
basket-empty-link = Voir la saison
basket-order-waiting = Vous avez une commande qui n’est pas encore payée ; ses places vous sont réservées.
basket-to-order = Aller à la commande
# Devant le temps qui reste, par exemple 12:41.
basket-countdown = Vos places vous sont encore réservées pendant
# Devant le temps qui reste, dans les deux dernières minutes.
basket-countdown-last = Vos places seront remises en vente dans
# Un bouton : tout le délai, à nouveau.
basket-extend = { $minutes ->
    [one] Réserver encore { $minutes } minute
   *[other] Réserver encore { $minutes } minutes
}
# $time : des minutes et des secondes, par exemple 12:41.
basket-extend-none = Le délai ne peut plus être prolongé : il vous reste { $time } min pour acheter ces places.
basket-extend-address = Vos places sont réservées pendant encore { $time } min. Pour prolonger de nouveau le délai, connectez-vous avec votre adresse e-mail.
basket-extend-sign-in = Se connecter et garder les places
basket-remove = Retirer
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $tariff } · modifier
basket-price-type-label = Tarif pour { $place }
basket-price-type-apply = Appliquer
basket-empty-all = Vider le panier
# Avant le bouton qui vide le panier.
basket-empty-all-why = Les places sont aussitôt remises en vente et d’autres personnes peuvent les réserver. Les suppléments et les codes promotionnels sont retirés aussi.
basket-empty-all-yes = Oui, vider le panier
# Des places non numérotées, par exemple 2 × Fosse (debout).
basket-places = { $count } × { $area }
basket-continue = Continuer
basket-next-step = À l’étape suivante, vous verrez le montant total avant de payer. Les billets à date fixe n’ouvrent pas droit à rétractation ; si la soirée est annulée, nous vous remboursons.
basket-more = Choisir d’autres places
# Ce que l’horloge a repris : le spectacle, la date, la place.
basket-ended-line = { $title }, { $when } : { $places }
basket-ended = { $count ->
    [one] Le délai est écoulé et cette place a été remise en vente. Si elle est encore libre, vous pouvez la reprendre.
   *[other] Le délai est écoulé et ces places ont été remises en vente. Vous pouvez reprendre celles qui sont encore libres.
}
basket-no-cookies = Votre navigateur ne conserve aucun cookie et, sans cela, nous ne pouvons pas garder de panier pour vous. Autorisez les cookies pour ce site et choisissez de nouveau.
basket-lone-seat = Ces places sont à vous. Elles laissent à côté d’elles une place isolée ; si vous pouvez vous décaler d’un siège, vous ferez plaisir à quelqu’un.
