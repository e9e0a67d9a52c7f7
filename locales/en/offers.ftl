# The pages of subscriptions and packages; those of evenings chosen one by one say more in
# choice.ftl.

offers-title = Subscriptions and packages
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: subscriptions with a seat of one’s own and packages of one’s own choice, with evenings and prices.
offers-lede = Several evenings at a lower price than with single tickets: on one seat of your own, or as you choose them.
offers-none = There are no subscriptions and no packages on sale at present.
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
offer-all = All subscriptions and packages
offer-sold-out = No seat is free on all evenings any more.
