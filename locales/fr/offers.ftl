# The pages of subscriptions and packages; those of performances chosen one by one say more in
# choice.ftl.

offers-title = Abonnements et formules
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season } : abonnements avec la même place à chaque représentation et formules à composer vous-même, avec les dates et les prix.
offers-lede = Assistez à plusieurs représentations à un prix inférieur à celui des billets à l’unité : à la même place pour toute une série, ou aux représentations de votre choix.
offers-none = Aucun abonnement ni aucune formule n’est en vente pour le moment.
offers-one-of = ({ $number } sur { $count })
offers-performances = { $count ->
    [one] { $count } représentation
   *[other] { $count } représentations
}
# Of the cheapest and of the dearest seat.
offers-price-range = de { $from } à { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season } : la même place pour { $titles }.
offer-lede = La même place pour toutes les représentations de la série.
offer-prices = Prix
# Heads of the columns of prices.
offer-zone = Catégorie
offer-price = Abonnement
offer-tickets-price = Billets à l’unité
offer-all = Tous les abonnements et formules
offer-sold-out = Il n’y a plus de place disponible pour toutes ces représentations à la fois. Il reste peut-être des billets à l’unité.
