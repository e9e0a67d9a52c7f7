# The performance's plan: seats, prices, choice, view in words. The browser gets these lines
# as data: one variable in braces, one plural a message, nothing more.

plan-title = Seat plan
plan-seats = Seats
plan-stage = Stage
plan-legend-title = Prices
plan-key-free = free
plan-key-taken = taken
plan-key-mine = yours
plan-key-wheelchair = wheelchair
# While a subscription is bought: a seat that isn’t free on all its evenings.
plan-key-partly = free this evening only
plan-zone-free = { $count ->
    [one] { $count } free
   *[other] { $count } free
}
plan-zone-not-for-sale = not for sale

# A seat's place. The area is a name such as Stalls, the section one such as Box 12.
plan-place-row = { $area }, row { $row }, seat { $seat }
plan-place-seat = { $area }, seat { $seat }
plan-place-section-row = { $area }, { $section }, row { $row }, seat { $seat }
plan-place-section-seat = { $area }, { $section }, seat { $seat }
plan-place-box-row = { $area }, { $section }, row { $row }, seat { $seat }
# One place after the other; each has commas of its own.
plan-places = { $list }; { $next }

# What a screen reader says of a seat before its view.
plan-seat-free = { $place }, free, { $price }
plan-seat-taken = { $place }, taken
plan-seat-partly = { $place }, free this evening, but not on all evenings
plan-seat-mine = { $place }, yours, { $price }

# The view in words: where one sits, how high, what one sees.
plan-view-middle = { $metres } m from the stage, in the middle.
plan-view-left = { $metres } m from the stage, { $degrees }° left of the middle.
plan-view-right = { $metres } m from the stage, { $degrees }° right of the middle.
plan-view-above = Your eyes are { $metres } m above the stage floor.
plan-view-below = Your eyes are { $metres } m below the stage floor.
plan-view-all = You see the whole stage and the surtitles.
plan-view-no-surtitles = You see the whole stage, but not the surtitles.
plan-view-part = You see { $percent }% of the stage, and the surtitles.
plan-view-part-no-surtitles = You see { $percent }% of the stage, and no surtitles.

plan-attribute-wheelchair = wheelchair place
plan-attribute-companion = companion seat of a wheelchair place
plan-attribute-restricted-view = restricted view

plan-card = Seat
plan-card-close = Close
plan-card-zone = Zone { $number }, { $name }
plan-card-taken = taken
plan-card-partly = not free on all evenings
# What a subscription costs less than tickets for the same evenings; $saved is an amount.
plan-card-saved = saves { $saved }
plan-card-choose = Choose this seat
plan-card-let-go = Remove this seat
plan-card-held = In your basket
plan-card-give-back = Give this seat back
plan-card-see = See from here

plan-selection = Your choice
plan-selection-hint = Tap a seat to choose it.
plan-selection-held = Your basket holds seats for this evening.
plan-selection-count = { $count ->
    [0] no seat yet
    [one] { $count } seat, fees included
   *[other] { $count } seats, fees included
}
plan-selection-remove = Remove { $seat }
plan-selection-clear = Clear all
plan-selection-saved = { $saved } less than single tickets
plan-selection-hold = Add to basket
plan-too-many = You can take { $max } tickets of one evening at most.
plan-product-lost = { $count ->
    [one] { $seats } isn’t free on all evenings and is no longer chosen.
   *[other] { $count } seats aren’t free on all evenings and are no longer chosen: { $seats }.
}
plan-warn-lone = { $seat } would be left on its own. If you can, take it as well or move by one.
plan-warn-companion = { $seat } is a companion seat: it is sold together with its wheelchair place.
plan-gone-meanwhile = { $count ->
    [one] A seat that you had chosen has since been taken.
   *[other] { $count } seats that you had chosen have since been taken.
}
plan-chosen-several = { $count ->
    [one] { $count } seat chosen.
   *[other] { $count } seats chosen.
}
plan-chosen-now = { $count ->
    [0] No seat chosen.
    [one] { $count } seat chosen, { $total } with fees.
   *[other] { $count } seats chosen, { $total } with fees.
}
plan-held = In your basket: the seats are kept for you while its time runs.
plan-held-best = Kept for you in your basket: { $seats }.
plan-given-back = { $seat } is back on sale. If you change your mind, tap it again.
plan-to-basket = Go to basket
# To the evenings of a package that a seat has gone into.
plan-next-evening = Choose the next evening
plan-fault = Something went wrong on our side; nothing has been charged, and your choice is still here. If it happens again, please tell us this code: { $code }
plan-unreachable = We could not be reached. Your choice is still here; please try again.

plan-nearer = Nearer
plan-further = Further away
plan-whole = The whole house
plan-several = Choose several by dragging
plan-state-live = Live: what others take shows at once.
plan-state-lost = No connection: the plan may be out of date. We keep trying.

plan-best-title = The best seats together
plan-best-count = How many
plan-best-where = Where
plan-best-anywhere = Anywhere
plan-best-zone = Zone { $number }: { $name }, { $price }
plan-best-price = { $name }, { $price }
plan-best-hold = Find and keep them
plan-area-count = How many people
plan-area-total = { $total } with fees

plan-switch = View
plan-switch-plan = Plan
plan-hall = The house in three dimensions
plan-neighbours = Neighbouring seats
plan-neighbour-front = Seat in front
plan-neighbour-behind = Seat behind
plan-neighbour-left = Seat to the left
plan-neighbour-right = Seat to the right
plan-no-hall = The house can’t be shown in 3D on this device. Each seat’s card says what one sees from it.

badge-basket = Basket
badge-left = time left
# In the page's head, while the basket is empty.
badge-order-waiting = 1 order to pay
badge-last = Your seats go back on sale in less than two minutes.
badge-ended = The time ran out: the seats in your basket have gone back on sale.
badge-extend = Give me more time
badge-none-left = The time of this basket can’t be extended again.
badge-last-address = Your seats go back on sale in less than two minutes. To keep them longer, sign in with your email address.
badge-needs-address = The time can’t be extended again without your email address. Your seats are still reserved until the time runs out. Sign in from your basket, and then you can extend the time up to ten times.
badge-unreachable = We could not be reached; please try again.

refusal-hold-unknown-performance = There is no such performance.
refusal-hold-not-yet-on-sale = Sale has not begun yet.
refusal-hold-sale-closed = Sale has ended.
refusal-hold-cancelled = This performance is cancelled.
refusal-hold-past = This performance is over.
refusal-hold-nothing-chosen = Choose a seat first.
refusal-hold-too-many = { $max ->
    [one] You can have { $max } ticket of this performance in your basket.
   *[other] You can have { $max } tickets of this performance in your basket.
}
refusal-hold-unknown-seat = This seat is not in this hall.
refusal-hold-seats-taken = { $count ->
    [one] Somebody was faster: { $seats }. Your other seats are still chosen.
   *[other] Somebody was faster with { $count } seats: { $seats }. Your other seats are still chosen.
}
refusal-hold-not-for-sale = { $seat } is not for sale here.
refusal-hold-companion-alone = { $seat } is sold together with its wheelchair place only.
# An offer joins several evenings: a subscription, a package.
refusal-hold-offer-unknown = This offer isn’t sold for this evening any more. Please choose another, or a single ticket.
# $evenings: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat } is free tonight, but not on all evenings: { $evenings }. Please choose another seat, or a single ticket.
refusal-hold-none-together = { $count ->
    [one] No seat like that is free any more.
   *[other] There are no { $count } free seats together.
}
refusal-hold-places-gone = { $left ->
    [0] There are no places left.
    [one] There is only { $left } place left.
   *[other] There are only { $left } places left.
}
refusal-hold-basket-ordered = Your basket is being paid for: nothing can be added until that is done.
refusal-hold-guest-seats = Without signing in you can keep a limited number of seats at a time (limit: { $most }). The seats in your basket are still reserved. Pay for them first, or sign in with your email address to add more.
refusal-hold-network-guest-seats = Many seats are reserved from your internet connection at the moment (limit without signing in: { $most }). Your basket is unchanged. Sign in with your email address to go on, try again in a few minutes, or contact the box office.
refusal-hold-account-seats = Your account already has the largest number of seats that can wait for payment at a time (limit: { $most }). The seats in your basket are still reserved. Pay for them first, or contact the box office for a larger group.
refusal-hold-network-seats = Too many seats are reserved from your internet connection at the moment (limit: { $most }). Your basket is unchanged. Try again in a few minutes, use another connection, or contact the box office.
