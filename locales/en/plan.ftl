# The performance's plan: seats, prices, choice, view in words. The browser gets these lines
# as data: one variable in braces, one plural a message, nothing more.

plan-title = Seating plan
plan-seats = Seats
plan-stage = Stage
plan-legend-title = Prices
plan-key = What colours and shapes mean
plan-key-free = available
plan-key-taken = taken
plan-key-mine = your seats
plan-key-wheelchair = wheelchair space
plan-key-companion = companion seat
# While a subscription is bought: a seat that isn’t free for all its performances.
plan-key-partly = available for this performance only
plan-zone-free = { $count ->
    [one] { $count } available
   *[other] { $count } available
}
plan-zone-not-for-sale = not on sale

# A seat's place. The area is a name such as Stalls, the section one such as Box 12.
plan-place-row = { $area }, row { $row }, seat { $seat }
plan-place-seat = { $area }, seat { $seat }
plan-place-section-row = { $area }, { $section }, row { $row }, seat { $seat }
plan-place-section-seat = { $area }, { $section }, seat { $seat }
plan-place-box-row = { $area }, { $section }, row { $row }, seat { $seat }
# The same where the section was said of the seat before.
plan-place-near-row = row { $row }, seat { $seat }
plan-place-near-seat = seat { $seat }
# One place after the other; each has commas of its own.
plan-places = { $list }; { $next }

# What a screen reader says of a seat before its view.
plan-seat-free = { $place }, { $price }, available
plan-seat-taken = { $place }, taken
plan-seat-partly = { $place }, available for this performance, but not for all of them
plan-seat-mine = { $place }, { $price }, your seat
plan-seat-held = { $place }, in your basket

# The view in words: where one sits, how high, what one sees.
plan-view-middle = { $metres } m from the stage, in the centre.
plan-view-slightly-left = { $metres } m from the stage, slightly left of centre.
plan-view-slightly-right = { $metres } m from the stage, slightly right of centre.
plan-view-left = { $metres } m from the stage, on the left side.
plan-view-right = { $metres } m from the stage, on the right side.
plan-view-above = Your eye level is { $metres } m above the stage floor.
plan-view-below = Your eye level is { $metres } m below the stage floor.
plan-view-all = You see the whole stage and the surtitles.
plan-view-no-surtitles = You see the whole stage, but not the surtitles.
plan-view-nearly = You see almost the whole stage and the surtitles.
plan-view-nearly-no-surtitles = You see almost the whole stage, but not the surtitles.
# Of a seat with a restricted view, which is said beside it.
plan-view-surtitles = The surtitles are visible.
plan-view-surtitles-hidden = The surtitles aren’t visible.

plan-attribute-wheelchair = wheelchair space
plan-attribute-companion = companion seat beside a wheelchair space
plan-attribute-restricted-view = restricted view
# How much of the stage is seen is said where it is less than most of it.
plan-sight-restricted = restricted view ({ $percent }% of the stage)
plan-sight-listening = listening seat (no view of the stage)

plan-card = Seat
plan-card-close = Close
plan-card-zone = Zone { $number }, { $name }
plan-card-taken = taken
plan-card-partly = this seat isn’t available for every performance
# What a subscription costs less than tickets for the same performances; $saved is an amount.
plan-card-saved = you save { $saved }
# Stands small beside a price that has fees in it; $fees is an amount.
plan-fees = includes { $fees } in fees
# Stands beside a price that is shown without its fees.
plan-fees-apart = plus { $fees } in fees
plan-card-choose = Choose this seat
plan-card-let-go = Remove
plan-card-held = In your basket
plan-card-give-back = Remove from basket
plan-card-see = View from this seat

plan-selection = Your selection
plan-selection-hint = Choose a seat.
plan-selection-held = { $count ->
    [one] Your seat is in the basket.
   *[other] Your seats are in the basket.
}
plan-selection-count = { $count ->
    [0] no seats chosen yet
    [one] { $count } seat chosen
   *[other] { $count } seats chosen
}
plan-selection-remove = Remove { $seat }
plan-selection-clear = Remove all
plan-selection-saved = { $saved } less than single tickets
plan-selection-change = Change to this seat
plan-selection-hold = Add to basket
plan-taken = { $seat } is taken. Please choose another seat.
plan-too-many = { $max ->
    [one] You can buy no more than { $max } ticket for one performance.
   *[other] You can buy no more than { $max } tickets for one performance.
}
plan-product-lost = { $count ->
    [one] { $seats } isn’t available for all performances and has been removed from your selection.
   *[other] { $count } seats aren’t available for all performances and have been removed from your selection: { $seats }.
}
plan-warn-lone = { $seat } would be left as a single empty seat.
plan-warn-companion = { $seat } is a companion seat. It is sold only together with the wheelchair space beside it.
plan-offer-companion = The companion seat beside the wheelchair space is available: { $seat }.
plan-add-companion = Add companion seat
plan-add-space = Add wheelchair space
plan-shift = Move along by one seat
plan-gone-meanwhile = { $count ->
    [one] A seat that you had chosen has just been taken by someone else.
   *[other] { $count } seats that you had chosen have just been taken by someone else.
}
plan-chosen-several = { $count ->
    [one] { $count } seat chosen.
   *[other] { $count } seats chosen.
}
plan-chosen-now = { $count ->
    [0] No seats chosen.
    [one] { $count } seat chosen, { $total } in total.
   *[other] { $count } seats chosen, { $total } in total.
}
plan-held = Reserved for you in your basket.
plan-held-best = Added to your basket and reserved for you: { $seats }.
plan-is-held = { $seat } is already in your basket. To remove it, choose “Remove from basket”.
plan-given-back = { $seat } has been removed from your basket and is back on sale. If you change your mind, you can choose it again.
plan-to-basket = Go to basket
# To the performances of a package that a seat has gone into.
plan-next-performance = Choose the next performance
plan-fault = Something went wrong on our side. Your selection is still here. Please try again. If this problem happens again, please call the box office and quote this code: { $code }
plan-unreachable = We can’t connect to the ticket shop at the moment. Your selection is still here. Please check your internet connection and try again.

plan-nearer = Zoom in
plan-further = Zoom out
plan-whole = Show the whole auditorium
plan-several = Drag to choose several seats
plan-state-live = Live plan: seats that other people take are marked straight away.
plan-state-lost = Connection lost. The plan may be out of date; we are trying to reconnect.

# A link to the form below, in a line of small buttons.
plan-best-short = Best seats
plan-best-title = Best available seats together
plan-best-count = Number of seats
plan-best-where = Price zone
plan-best-anywhere = Any
plan-best-zone = Zone { $number }: { $name }, { $price } each
plan-best-price = { $name }, { $price } each
plan-best-hold = Find and reserve seats
plan-area-count = Number of tickets
plan-area-total = { $total } in total

plan-switch = View
plan-switch-plan = Plan
plan-hall = The auditorium in 3D
plan-neighbours = Neighbouring seats
plan-neighbour-front = Seat in front
plan-neighbour-behind = Seat behind
plan-neighbour-left = Seat to the left
plan-neighbour-right = Seat to the right
plan-pair = Show another two seats together
plan-pair-found = Two available seats together: { $seats }. Please choose them one after the other.
plan-pair-none = We couldn’t find two available seats together.
plan-no-hall = This device can’t show the auditorium in 3D. The details of each seat describe the view from it.
plan-hall-missed = There is no seat at this point.
plan-full = Full screen
plan-turn = Look around by moving the phone
plan-turn-refused = Your phone doesn’t let this page use its motion sensor. Drag the picture to look around, or allow motion access in the browser settings.

badge-basket = Basket
badge-left = time left
# In the page's head, while the basket is empty.
badge-order-waiting = Unpaid order
badge-last = Your seats go back on sale in less than two minutes.
badge-ended = Your time has run out, and the seats in your basket have been released. If they are still available, you can choose them again.
badge-extend = Extend the time
badge-none-left = The time can’t be extended again. Your seats are still reserved until the time runs out. Please complete your purchase before then.
badge-last-address = Your seats go back on sale in less than two minutes. To keep them for longer, please sign in with your email address.
badge-needs-address = The time can’t be extended again without your email address. Your seats are still reserved until the time runs out. Please sign in from your basket; you can then extend the time up to ten times.
badge-unreachable = We can’t connect to the ticket shop at the moment. Your seats stay reserved until the time runs out. Please check your internet connection and try again.

refusal-hold-unknown-performance = We can’t find this performance. Please choose a performance from the season page.
refusal-hold-not-yet-on-sale = Single tickets for this performance aren’t on sale yet. You’ll find the date when booking opens on the performance’s page.
refusal-hold-sale-closed = Online sales for this performance have ended. The box office may still have tickets.
refusal-hold-cancelled = This performance has been cancelled. Please choose another date.
refusal-hold-past = This performance has already taken place. Please choose another date.
refusal-hold-nothing-chosen = Please choose a seat first.
refusal-hold-too-many = { $max ->
    [one] You can have no more than { $max } ticket for this performance in your basket. Please choose just one seat.
   *[other] You can have no more than { $max } tickets for this performance in your basket. Please choose fewer seats.
}
refusal-hold-unknown-seat = We can’t find this seat in this auditorium. Please reload the page and choose a seat on the plan.
refusal-hold-plan-changed = The seating plan of this performance has changed since you opened this page. Nothing was added to your basket; any seats already in it are still reserved for you. You now see the new plan. Please choose your seats again.
refusal-hold-seats-taken = { $count ->
    [one] Someone else has just taken this seat: { $seats }. Please choose another seat.
   *[other] Someone else has just taken { $count } of your seats: { $seats }. Please choose other seats.
}
refusal-hold-not-for-sale = { $seat } isn’t on sale online. Please choose another seat.
refusal-hold-companion-alone = { $seat } is sold only together with the wheelchair space beside it. Please choose both, or choose another seat.
# An offer joins several performances: a subscription, a package.
refusal-hold-offer-unknown = This ticket type, subscription or package is no longer on sale for this performance. Please choose another one.
# $performances: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat } is available for this performance, but not for all the others. The seat is already taken for: { $performances }. Please choose another seat, or a single ticket.
refusal-hold-none-together = { $count ->
    [one] We couldn’t find an available seat. Please try another price zone, or choose a seat on the plan.
   *[other] We couldn’t find { $count } available seats together. Please try fewer seats or another price zone, or choose your seats on the plan.
}
refusal-hold-places-gone = { $left ->
    [0] There are no places left in this area. Please choose another area or another date.
    [one] There is only { $left } place left in this area. Please choose fewer tickets.
   *[other] There are only { $left } places left in this area. Please choose fewer tickets.
}
refusal-hold-basket-ordered = You have an order that is waiting for payment, and its seats are still reserved for you. You can add more seats once that order has been paid for, or once you have released its seats.
refusal-hold-guest-seats = Without signing in you can reserve a limited number of seats at a time (limit: { $most }). The seats in your basket are still reserved for you. Please pay for them first. If you have bought tickets here before, you can sign in to add more.
refusal-hold-network-guest-seats = Many seats are reserved from your internet connection at the moment (limit until the first purchase: { $most }). Any seats in your basket are still reserved for you. If you have bought tickets here before, please sign in with the same email address. Otherwise try again in a few minutes, or contact the box office.
refusal-hold-account-seats = Your account already has the maximum number of unpaid seats allowed at a time (limit: { $most }). The seats in your basket are still reserved. Please pay for them first, or contact the box office for a larger group.
refusal-hold-network-seats = Too many seats are reserved from your internet connection at the moment (limit: { $most }). Any seats in your basket are still reserved for you. Please try again in a few minutes, use another connection, or contact the box office.
