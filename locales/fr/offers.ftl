# The pages of subscriptions and packages; those of evenings chosen one by one say more in
# choice.ftl.

offers-title = Abonnements et formules
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season } : les abonnements à place fixe et les formules au choix, avec les dates et les prix.
offers-lede = Plusieurs représentations à un prix inférieur à celui des billets à l’unité : à votre place attitrée, ou comme vous les choisissez.
offers-none = Aucun abonnement et aucune formule ne sont en vente pour le moment.
offers-performances = { $count ->
    [one] { $count } représentation
   *[other] { $count } représentations
}
# Of the cheapest and of the dearest seat.
offers-price-range = de { $from } à { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season } : une même place pour { $titles }.
offer-lede = La même place à toutes ces représentations.
offer-prices = Prix
# Heads of the columns of prices.
offer-zone = Catégorie
offer-price = Abonnement
offer-tickets-price = Billets à l’unité
offer-all = Tous les abonnements et formules
offer-sold-out = Plus aucune place n’est libre à toutes les dates.
