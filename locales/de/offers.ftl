# The pages of subscriptions and packages; those of evenings chosen one by one say more in
# choice.ftl.

offers-title = Abonnements und Pakete
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: Abonnements mit festem Platz und Pakete nach eigener Wahl, mit Vorstellungen und Preisen.
offers-lede = Mehrere Vorstellungen, günstiger als mit Einzelkarten: auf einem eigenen Platz oder ganz nach Ihrer Wahl.
offers-none = Zurzeit sind keine Abonnements und keine Pakete im Verkauf.
offers-performances = { $count ->
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
offer-all = Alle Abonnements und Pakete
offer-sold-out = Kein Platz ist mehr an allen Abenden frei.
