# The pages of subscriptions and packages; those of performances chosen one by one say more in
# choice.ftl.

offers-title = Subscriptions and packages
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: subscriptions with the same seat for every performance, and packages that you put together yourself, with dates and prices.
offers-lede = See several performances for less than the price of single tickets: keep the same seat for a whole series, or choose the performances yourself.
offers-none = No subscriptions or packages are on sale at the moment.
# After the name of a package of which there are several, for several people.
offers-one-of = ({ $number } of { $count })
offers-performances = { $count ->
    [one] { $count } performance
   *[other] { $count } performances
}
# Of the cheapest and of the dearest seat.
offers-price-range = from { $from } to { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }: the same seat for { $titles }.
offer-lede = The same seat for every performance in the series.
offer-prices = Prices
# Heads of the columns of prices.
offer-zone = Price zone
offer-price = Subscription
offer-tickets-price = Single tickets
offer-all = All subscriptions and packages
offer-sold-out = No seat is available for all these performances any more.
