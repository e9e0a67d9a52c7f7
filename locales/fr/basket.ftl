# Le panier.

basket-title = Panier
basket-description = Les places réservées pour vous et leur prix.
basket-empty-title = Votre panier est vide
basket-empty-text = { $minutes ->
    [one] Nous réservons pendant { $minutes } minute les places que vous choisissez, et vous pouvez demander plus de temps. Vous cherchez des billets déjà achetés ? Ils se trouvent dans l’e-mail que nous vous avons envoyé.
   *[other] Nous réservons pendant { $minutes } minutes les places que vous choisissez, et vous pouvez demander plus de temps. Vous cherchez des billets déjà achetés ? Ils se trouvent dans l’e-mail que nous vous avons envoyé.
}
basket-empty-link = Voir la saison
basket-order-waiting = Vous avez une commande qui n’est pas encore payée. Ses places restent réservées pour vous.
basket-to-order = Voir votre commande
# Devant le temps qui reste, par exemple 12:41.
basket-countdown = Places réservées pour vous pendant encore
# Sans décompte ; $time est une heure, comme 21 h 57.
basket-countdown-until = Places réservées pour vous jusqu’à { $time }
# Devant le temps qui reste, dans les deux dernières minutes.
basket-countdown-last = Vos places seront remises en vente dans
# Un bouton : tout le délai, à nouveau.
basket-extend = { $minutes ->
    [one] Prolonger à { $minutes } minute
   *[other] Prolonger à { $minutes } minutes
}
# $time : des minutes et des secondes, par exemple 12:41.
basket-extend-none = Le délai ne peut plus être prolongé. Vous avez jusqu’à { $time } pour terminer votre achat.
basket-extend-address = Vos places sont réservées jusqu’à { $time }. Pour prolonger de nouveau le délai, connectez-vous avec votre adresse e-mail.
basket-extend-sign-in = Se connecter pour garder les places
basket-remove = Retirer
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $price_type } · modifier
basket-price-type-label = Tarif pour { $place }
basket-price-type-apply = Appliquer
# Behind a ticket type that can't be chosen: for fewer tickets, and for more.
basket-price-type-from = { $count ->
    [one] à partir de { $count } billet
   *[other] à partir de { $count } billets
}
basket-price-type-up-to = { $count } au maximum
basket-empty-all = Vider le panier
# Avant le bouton qui vide le panier.
basket-empty-all-why = Vos places seront immédiatement remises en vente et d’autres personnes pourront les réserver. Les suppléments et les codes promotionnels seront retirés aussi.
basket-empty-all-extras = Tout le contenu de votre panier sera retiré, y compris les codes promotionnels.
basket-empty-all-yes = Oui, vider le panier
# Des places non numérotées, par exemple 2 × Fosse (debout).
basket-places = { $count } × { $area }
# What a package costs less; $fees is what single tickets would cost in fees, and it doesn’t.
basket-saved-fees = { $saved } de moins qu’avec des billets à l’unité, dont { $fees } de frais de réservation
basket-continue = Passer à la commande
basket-next-step = À l’étape suivante, vous indiquerez vos coordonnées et vérifierez la commande avant de payer. Le droit de rétractation ne s’applique pas aux billets à date fixe. Si une représentation est annulée, nous vous remboursons intégralement.
basket-next-step-extras = À l’étape suivante, vous indiquerez vos coordonnées et vérifierez la commande avant de payer.
basket-more = Choisir d’autres places
# Les places d’une représentation dont le délai s’est écoulé : le spectacle, la date, la place.
basket-ended-line = { $title }, { $when } : { $places }
basket-ended = { $count ->
    [one] Le délai est écoulé et cette place a été libérée. Si elle est encore disponible, vous pouvez la choisir de nouveau.
   *[other] Le délai est écoulé et ces places ont été libérées. Vous pouvez choisir de nouveau celles qui sont encore disponibles.
}
basket-no-cookies = Votre navigateur n’accepte pas les cookies et, sans eux, nous ne pouvons pas conserver votre panier. Autorisez les cookies pour ce site et choisissez de nouveau vos places.
basket-lone-seat = Vos places sont réservées. À côté, il reste une seule place isolée, qui sera difficile à vendre. Si vous le pouvez, décalez votre choix d’une place.

# After something was taken out; the button beside it puts it back.
basket-change-seat = Changer cette place
basket-removed = Retiré du panier : { $what }
basket-extra-put = Panier mis à jour : { $what }
basket-extra-already = Déjà dans votre panier : { $what }
basket-extra-already-more = Déjà dans votre panier : { $what }. Si vous en souhaitez davantage, modifiez-y la quantité.
basket-undo = Annuler
basket-restored = Votre panier a été rétabli.
basket-restored-partly = Certains suppléments ou codes promotionnels n’ont pas pu être rétablis. Vérifiez votre panier.
basket-price-type-changed = Le tarif a été changé.
basket-emptied = Votre panier a été vidé.

# Ways out of a package that isn't finished.
basket-keep-as-singles = Garder comme billets à l’unité
basket-remove-package = Retirer la formule
basket-kept-as-singles = Vos places sont désormais des billets à l’unité, au prix correspondant.
basket-not-as-singles = Ces places ne peuvent pas être gardées comme billets à l’unité, car toutes les représentations ne sont pas en vente à l’unité. Votre formule n’a pas changé.
notice-close = Fermer
