# The pages of subscriptions and packages; those of evenings chosen one by one say more in
# choice.ftl.

offers-title = Abbonamenti e pacchetti
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: abbonamenti con posto fisso e pacchetti a scelta, con recite e prezzi.
offers-lede = Più recite a un prezzo inferiore a quello dei biglietti singoli: sempre nel Suo posto, oppure a Sua scelta.
offers-none = Al momento non ci sono abbonamenti né pacchetti in vendita.
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
offer-all = Tutti gli abbonamenti e pacchetti
offer-sold-out = Nessun posto è più libero in tutte le date.
