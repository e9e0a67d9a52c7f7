# Packages whose performances are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; performances of one’s own choice, which count
# as years as a subscriber; performances together at a lower price.
choice-kind-subscription = Abonnements
choice-kind-flexible = Abonnements au choix
choice-kind-package = Formules
# $price is an amount or a range of amounts.
choice-price-each = { $price } par représentation
choice-price-all = { $price } pour toutes les représentations
# At the head of a package’s page: how it is chosen.
choice-how = Choisissez une date, puis vos places. Vous reviendrez ensuite sur cette page pour la représentation suivante ; une fois votre choix complet, passez au panier.
choice-percent = { $percent } %
# $less is such as 10% or 2.50 €.
choice-less = { $less } de réduction
choice-less-from = { $count ->
    [one] { $less } de réduction dès { $count } représentation
   *[other] { $less } de réduction dès { $count } représentations
}
# Further tickets for performances of a package, for whoever comes along.
choice-extra-tickets = { $count ->
    [one] { $count } billet supplémentaire
   *[other] jusqu’à { $count } billets supplémentaires
}
# The same, with what they cost less: $less is such as 5%.
choice-extra-tickets-less = { $count ->
    [one] { $count } billet supplémentaire, avec { $less } de réduction
   *[other] jusqu’à { $count } billets supplémentaires, avec { $less } de réduction
}
# Marks a ticket beyond the one for its performance.
choice-extra = billet supplémentaire
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, billet supplémentaire
# So many performances of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-performances = { $count ->
    [one] { $number } représentation
   *[other] { $number } représentations
}
choice-part-opera = { $count ->
    [one] { $number } opéra
   *[other] { $number } opéras
}
choice-part-ballet = { $count ->
    [one] { $number } ballet
   *[other] { $number } ballets
}
choice-part-concert = { $count ->
    [one] { $number } concert
   *[other] { $number } concerts
}
choice-part-family = { $count ->
    [one] { $number } spectacle en famille
   *[other] { $number } spectacles en famille
}
# $title is a production.
choice-part-work = { $count ->
    [1] « { $title } »
   *[other] « { $title } » ({ $number })
}
# One part after the other.
choice-parts = { $list }, { $next }
# How far it has come; $least is how many performances it needs.
choice-progress = { $chosen ->
    [one] { $chosen } représentation choisie sur { $least }
   *[other] { $chosen } représentations choisies sur { $least }
}
choice-progress-whole = { $count ->
    [one] Formule complète : { $count } représentation choisie
   *[other] Formule complète : { $count } représentations choisies
}
# $parts are such as 1 opera, 2 ballets.
choice-missing = Il reste à choisir : { $parts }
# A link to the performances that can be chosen.
choice-more = Ajouter une représentation ({ $most } au maximum)
# On the page of a performance; $part is such as 1 opera.
choice-here-fills = Dans votre formule, cette représentation compte pour { $part }.
choice-here-chosen = Cette représentation fait déjà partie de votre formule. Si vous choisissez une autre place pour cette date, vous commencez une seconde formule, par exemple pour une autre personne.
choice-here-full = Cette représentation ne peut pas être ajoutée : votre formule comprend déjà le nombre maximal de représentations de ce type. Vous pouvez choisir un billet à l’unité.
# A link to all packages that the performance can be chosen for.
choice-others = Abonnements et formules avec cette représentation
# The list, when it shows only those of one performance.
choice-with = Abonnements et formules pour cette représentation : { $title }, { $when }.
# Marks a performance.
choice-chosen = votre choix : { $seats }
# Behind the heading of a group of performances from which enough were chosen.
choice-group-done = choix fait
# After a seat was put into the basket.
choice-held = { $chosen ->
    [one] Ajouté à votre panier. { $name } : { $chosen } représentation choisie sur { $least }.
   *[other] Ajouté à votre panier. { $name } : { $chosen } représentations choisies sur { $least }.
}
choice-held-whole = Ajouté à votre panier. { $name } : toutes les représentations sont choisies.
choice-how-many = Pour combien de personnes ?
choice-people = { $count ->
    [one] Pour { $count } personne
   *[other] Pour { $count } personnes
}
choice-people-hint = { $count ->
    [one] Choisissez { $count } place pour chaque représentation.
   *[other] Choisissez { $count } places pour chaque représentation : chaque personne aura sa propre formule.
}
