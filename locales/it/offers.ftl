# The pages of subscriptions and packages; those of performances chosen one by one say more in
# choice.ftl.

offers-title = Abbonamenti e pacchetti
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: abbonamenti con posto fisso e pacchetti a scelta, con spettacoli e prezzi.
offers-lede = Più spettacoli a un prezzo inferiore a quello dei biglietti singoli: con lo stesso posto per tutto il turno, oppure con gli spettacoli che sceglie Lei.
offers-none = Al momento non ci sono abbonamenti né pacchetti in vendita.
offers-one-of = ({ $number } di { $count })
offers-performances = { $count ->
    [one] { $count } spettacolo
   *[other] { $count } spettacoli
}
# Of the cheapest and of the dearest seat.
offers-price-range = da { $from } a { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }: lo stesso posto per { $titles }.
offer-lede = Lo stesso posto per tutti gli spettacoli del turno.
offer-prices = Prezzi
# Heads of the columns of prices.
offer-zone = Zona di prezzo
offer-price = Abbonamento
offer-tickets-price = Biglietti singoli
offer-all = Tutti gli abbonamenti e pacchetti
offer-sold-out = Non c’è più nessun posto disponibile per tutti questi spettacoli.
