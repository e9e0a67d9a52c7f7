# The pages of subscriptions: one seat for several evenings.

offers-title = Abonnements
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season } : les séries d’abonnement à place fixe, leurs dates et leurs prix.
offers-lede = Votre place pour toutes les représentations d’une série, à un prix inférieur à celui des billets à l’unité.
offers-none = Aucun abonnement n’est en vente pour le moment.
offers-evenings = { $count ->
    [one] { $count } représentation
   *[other] { $count } représentations
}
# Of the cheapest and of the dearest seat.
offers-price-range = de { $from } à { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season } : une même place pour { $titles }.
offer-lede = La même place à toutes ces représentations.
offer-prices = Prix
# Heads of the columns of prices.
offer-zone = Catégorie
offer-price = Abonnement
offer-tickets-price = Billets à l’unité
offer-all = Tous les abonnements
offer-sold-out = Plus aucune place n’est libre à toutes les dates.
