# The pages of subscriptions: one seat for several evenings.

offers-title = Abonnements
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: die Abonnementreihen mit einem festen Platz, ihre Termine und Preise.
offers-lede = Ein eigener Platz für alle Vorstellungen einer Reihe, günstiger als mit Einzelkarten.
offers-none = Zurzeit sind keine Abonnements im Verkauf.
offers-evenings = { $count ->
    [one] { $count } Vorstellung
   *[other] { $count } Vorstellungen
}
# Of the cheapest and of the dearest seat.
offers-price-range = { $from } bis { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }: ein fester Platz für { $titles }.
offer-lede = Derselbe Platz in all diesen Vorstellungen.
offer-prices = Preise
# Heads of the columns of prices.
offer-zone = Preisgruppe
offer-price = Abonnement
offer-tickets-price = Einzelkarten
offer-all = Alle Abonnements
offer-sold-out = Kein Platz ist mehr an allen Abenden frei.
