# Suggestions for seats together: how many, up to which price; then up to three cards.

suggest-title = Les meilleures places
suggest-description = Des suggestions de places côte à côte, avec leur prix et la vue depuis chacune.
suggest-back = Choisir plutôt sur le plan
# A link beside a date.
suggest-link = Meilleures places
suggest-price = Prix par place
suggest-any-price = Tous les prix
suggest-up-to = Jusqu’à { $price }
suggest-wheelchair = Une place fauteuil roulant, avec des places d’accompagnant
suggest-more = Plus de huit
# Opens the fields below.
suggest-options = Prix, tarif, abonnement, fauteuil roulant
suggest-show = Afficher les suggestions
# Read aloud in place of a bare number.
suggest-seats-count = { $count ->
    [one] une place
   *[other] { $count } places
}
# Before a sum that includes fees.
suggest-seats-with-fees = { $count ->
    [one] une place, frais compris
   *[other] { $count } places, frais compris
}
# Below what the seats of a subscription cost together.
suggest-for-performances = { $count ->
    [one] pour { $count } représentation
   *[other] pour { $count } représentations
}
# Read aloud when the suggestions have changed.
suggest-found = { $count ->
    [0] Aucune suggestion
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
suggest-none = { $count ->
    [1] Aucune place n’est disponible à ce prix. Essayez un prix plus élevé, ou choisissez une place sur le plan.
   *[other] Nous n’avons pas trouvé { $count } places côte à côte à ce prix. Essayez un prix plus élevé ou moins de places, ou choisissez-les sur le plan.
}
suggest-none-wheelchair = { $count ->
    [1] Aucune place fauteuil roulant n’est disponible à ce prix. Appelez la billetterie : nous trouvons souvent une solution.
   *[other] Aucune place fauteuil roulant avec assez de places d’accompagnant n’est disponible à ce prix. Essayez avec moins de places, ou appelez la billetterie : nous trouvons souvent une solution.
}
# Why seats are suggested.
suggest-kind-view = La meilleure vue
suggest-kind-price = Le prix le plus bas
suggest-kind-centre = Les plus centrales
suggest-kind-wheelchair = Place fauteuil roulant
suggest-kind-beside = À côté de votre autre billet
# Read aloud in place of the picture.
suggest-picture = La vue depuis { $seat }
# Where one stands, in a hall without seats.
suggest-area-picture = La vue sur la scène : { $area }
suggest-on-plan = Voir sur le plan
# Several seats of one row. $seats: `4–8` or `2, 4, 6`.
suggest-row-seats = { $place }, rang { $row }, places { $seats }
# The same where the place has no rows, such as a box.
suggest-area-seats = { $place }, places { $seats }
suggest-seats-and = { $list } et { $last }
suggest-side-by-side = côte à côte
# Several seats, at least two.
suggest-apart = Nous n’avons pas trouvé { $count } places côte à côte. Voici les plus proches les unes des autres.
# How many are side by side each: `3 + 2 + 3`.
suggest-groups = Pas toutes côte à côte : { $groups }
# Straight on to the checkout.
suggest-buy = Passer à la commande

# No seats together at any price.
suggest-none-any = { $count ->
    [one] Il n’y a plus de place ici. Essayez une autre date.
   *[other] Il n’y a plus { $count } places côte à côte ici. Essayez avec moins de places ou une autre date, ou choisissez sur le plan.
}
