# The pages of subscriptions: one seat for several evenings.

offers-title = Subscriptions
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: the series of evenings that can be had with one seat, their dates and prices.
offers-lede = One seat of your own for a whole series of evenings, at a lower price than with single tickets.
offers-none = There are no subscriptions on sale at present.
offers-evenings = { $count ->
    [one] { $count } evening
   *[other] { $count } evenings
}
# Of the cheapest and of the dearest seat.
offers-price-range = from { $from } to { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }: one seat for { $titles }.
offer-lede = One seat of your own on all these evenings.
offer-prices = Prices
# Heads of the columns of prices.
offer-zone = Price zone
offer-price = Subscription
offer-tickets-price = Single tickets
offer-all = All subscriptions
offer-sold-out = No seat is free on all evenings any more.
