# Suggestions for seats together: how many, up to which price; then up to three cards.

best-title = Best seats
best-description = Suggestions for seats together, with prices and the view from them.
best-back = Choose on the seat plan instead
# A link beside a date.
best-link = Best seats
best-price = Price per seat
best-any-price = Any price
best-up-to = Up to { $price }
best-wheelchair = One wheelchair space, with companion seats beside it
best-more = More than eight
# Opens the fields below.
best-options = Price, subscription, wheelchair space
best-show = Show suggestions
# Read aloud in place of a bare number.
best-seats-count = { $count ->
    [one] one seat
   *[other] { $count } seats
}
# Read aloud when the suggestions have changed.
best-found = { $count ->
    [0] No suggestions
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
best-none = { $count ->
    [1] No seat is available at this price. Please try a higher price, or choose a seat on the plan.
   *[other] There are no { $count } available seats together at this price. Please try a higher price or fewer seats, or choose seats on the plan.
}
best-none-wheelchair = { $count ->
    [1] No wheelchair space is available at this price. Please call the box office; they can often help.
   *[other] No wheelchair space with enough companion seats is available at this price. Please try fewer seats, or call the box office; they can often help.
}
# Why seats are suggested.
best-kind-view = Best view
best-kind-price = Lowest price
best-kind-centre = Most central
best-kind-wheelchair = Wheelchair space
# Read aloud in place of the picture.
best-picture = The view from { $seat }
best-on-plan = Show on the plan
