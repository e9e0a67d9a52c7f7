# Suggestions for seats together: how many, up to which price; then up to three cards.

suggest-title = Best seats
suggest-description = Suggestions for seats together, with prices and the view from them.
suggest-back = Choose on the seating plan instead
# A link beside a date.
suggest-link = Best seats
suggest-price = Price per seat
suggest-any-price = Any price
suggest-up-to = Up to { $price }
suggest-wheelchair = One wheelchair space, with companion seats beside it
suggest-more = More than eight
# Opens the fields below.
suggest-options = Price, ticket type, subscription, wheelchair space
suggest-show = Show suggestions
# Read aloud in place of a bare number.
suggest-seats-count = { $count ->
    [one] one seat
   *[other] { $count } seats
}
# Before a sum that includes fees.
suggest-seats-with-fees = { $count ->
    [one] one seat, fees included
   *[other] { $count } seats, fees included
}
# Below what the seats of a subscription cost together.
suggest-for-performances = { $count ->
    [one] for { $count } performance
   *[other] for { $count } performances
}
# Read aloud when the suggestions have changed.
suggest-found = { $count ->
    [0] No suggestions
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
suggest-none = { $count ->
    [1] No seat is available at this price. Please try a higher price, or choose a seat on the plan.
   *[other] We couldn’t find { $count } seats together at this price. Please try a higher price or fewer seats, or choose seats on the plan.
}
suggest-none-wheelchair = { $count ->
    [1] No wheelchair space is available at this price. Please call the box office; they can often help.
   *[other] No wheelchair space with enough companion seats is available at this price. Please try fewer seats, or call the box office; they can often help.
}
# Why seats are suggested.
suggest-kind-view = Best view
suggest-kind-price = Lowest price
suggest-kind-centre = Most central
suggest-kind-wheelchair = Wheelchair space
suggest-kind-beside = Next to your other ticket
# Read aloud in place of the picture.
suggest-picture = The view from { $seat }
# Where one stands, in a hall without seats.
suggest-area-picture = The view of the stage: { $area }
suggest-on-plan = Show on the plan
# Several seats of one row. $seats: `4–8` or `2, 4, 6`.
suggest-row-seats = { $place }, row { $row }, seats { $seats }
# The same where the place has no rows, such as a box.
suggest-area-seats = { $place }, seats { $seats }
suggest-seats-and = { $list } and { $last }
suggest-side-by-side = side by side
# Several seats, at least two.
suggest-apart = We found no { $count } seats side by side. These are the closest to each other.
# How many are side by side each: `3 + 2 + 3`.
suggest-groups = Not all side by side: { $groups }
# Straight on to the checkout.
suggest-buy = Go to checkout

# No seats together at any price.
suggest-none-any = { $count ->
    [one] No seats are available here any more. Please try another date.
   *[other] { $count } seats together are no longer available here. Please try fewer seats or another date, or choose on the seating plan.
}
