# Suggestions for seats together: how many, up to which price; then up to three cards.

best-title = Les meilleures places
best-description = Des suggestions de places côte à côte, avec leur prix et la vue depuis chacune.
best-back = Choisir plutôt sur le plan
# A link beside a date.
best-link = Meilleures places
best-price = Prix par place
best-any-price = Tous les prix
best-up-to = Jusqu’à { $price }
best-wheelchair = Une place fauteuil roulant, avec des places accompagnateur
best-more = Plus de huit
# Opens the fields below.
best-options = Prix, abonnement, fauteuil roulant
best-show = Afficher les suggestions
# Read aloud in place of a bare number.
best-seats-count = { $count ->
    [one] une place
   *[other] { $count } places
}
# Read aloud when the suggestions have changed.
best-found = { $count ->
    [0] Aucune suggestion
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
best-none = { $count ->
    [1] Aucune place n’est disponible à ce prix. Essayez un prix plus élevé, ou choisissez une place sur le plan.
   *[other] Il n’y a pas { $count } places côte à côte disponibles à ce prix. Essayez un prix plus élevé ou moins de places, ou choisissez-les sur le plan.
}
best-none-wheelchair = { $count ->
    [1] Aucune place fauteuil roulant n’est disponible à ce prix. Appelez la billetterie : elle trouve souvent une solution.
   *[other] Aucune place fauteuil roulant avec assez de places accompagnateur n’est disponible à ce prix. Essayez avec moins de places, ou appelez la billetterie : elle trouve souvent une solution.
}
# Why seats are suggested.
best-kind-view = La meilleure vue
best-kind-price = Le prix le plus bas
best-kind-centre = Les plus centrales
best-kind-wheelchair = Place fauteuil roulant
# Read aloud in place of the picture.
best-picture = La vue depuis { $seat }
best-on-plan = Voir sur le plan
