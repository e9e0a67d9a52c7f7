# The pages of subscriptions and packages; those of performances chosen one by one say more in
# choice.ftl.

offers-title = Abonnements und Pakete
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: Abonnements mit festem Platz und Pakete, die Sie selbst zusammenstellen, mit Terminen und Preisen.
offers-lede = Besuchen Sie mehrere Vorstellungen günstiger als mit Einzelkarten: im Abonnement mit Ihrem festen Platz für eine ganze Reihe oder mit Vorstellungen, die Sie selbst auswählen.
offers-none = Zurzeit sind keine Abonnements oder Pakete im Verkauf. Einzelkarten finden Sie im Spielplan.
offers-one-of = ({ $number } von { $count })
offers-performances = { $count ->
    [one] { $count } Vorstellung
   *[other] { $count } Vorstellungen
}
# Of the cheapest and of the dearest seat.
offers-price-range = { $from } bis { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }: derselbe Platz für { $titles }.
offer-lede = Derselbe Platz in allen Vorstellungen dieser Reihe.
offer-prices = Preise
# Heads of the columns of prices.
offer-zone = Preisgruppe
offer-price = Abonnement
offer-tickets-price = Einzelkarten
offer-all = Alle Abonnements und Pakete
offer-sold-out = Es gibt keinen Platz mehr, der in allen diesen Vorstellungen frei ist. Möglicherweise sind noch Einzelkarten erhältlich.
