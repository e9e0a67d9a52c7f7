# The pages of subscriptions: one seat for several evenings.

offers-title = Abbonamenti
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: i turni di abbonamento con lo stesso posto, le date e i prezzi.
offers-lede = Il Suo posto per tutte le recite di un turno, a un prezzo inferiore a quello dei biglietti singoli.
offers-none = Al momento non ci sono abbonamenti in vendita.
offers-evenings = { $count ->
    [one] { $count } recita
   *[other] { $count } recite
}
# Of the cheapest and of the dearest seat.
offers-price-range = da { $from } a { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }: lo stesso posto per { $titles }.
offer-lede = Lo stesso posto in tutte queste recite.
offer-prices = Prezzi
# Heads of the columns of prices.
offer-zone = Settore
offer-price = Abbonamento
offer-tickets-price = Biglietti singoli
offer-all = Tutti gli abbonamenti
offer-sold-out = Nessun posto è più libero in tutte le date.
