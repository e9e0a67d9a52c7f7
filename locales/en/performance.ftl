# The page of a performance, and the list of its seats.

# A production's title and the performance's date and time.
performance-title = { $title }, { $when }
performance-other-dates = Other dates
# Leads to the production’s page where this is its only date to come.
performance-production = About the production
performance-list-title = List of available seats
performance-list-text = You can also choose from a list of all available seats. It gives the price of each seat and describes the view.
performance-list-link = Choose from the list
performance-add = Add to basket
performance-no-count = Please choose how many tickets you would like.
# Fees that differ from zone to zone; $from and $to are amounts.
performance-fees-range = { $from } to { $to }
performance-fees-once = Some of the fees are charged only once per order, however many tickets you buy.
# What a seat is bought as: a ticket of this performance, or the same seat for several.
performance-packages-now = As part of a subscription or package, you can book this performance now.
# Before their sale; $price is an amount or “from €20.00 to €90.00”.
performance-tickets-cost = Single tickets will cost { $price }.
performance-change-seat = You are changing this seat: { $seat }. Until you choose another one, it stays reserved for you.
performance-change-keep = Keep my seat
performance-ticket-type = Ticket type
performance-show-prices = Show prices
performance-standard-price = Full price
performance-products = Single ticket, subscription or package
performance-product-ticket = This performance only
# Of an unnumbered area, seated or standing.
performance-unnumbered = No numbered seats: take any free place in this area.
# $name is a subscription, such as Series A.
performance-product-performances = { $count ->
    [one] { $name }, { $count } performance
   *[other] { $name }, { $count } performances
}
# What the prices on the plan are for; $name is a subscription, such as Series A.
performance-product-prices = { $count ->
    [one] { $name }: prices are for one seat at { $count } performance
   *[other] { $name }: prices are for one seat at all { $count } performances
}
# Why a seat can’t be had for a subscription; $performances are titles and dates, parted by commas.
performance-missing = This seat is already taken for: { $performances }.
# Before the names of up to three seats.
performance-missing-near = Nearest seats available for all performances:
performance-missing-none = There is no longer a seat available for all performances.
performance-not-yet = Booking opens on { $when }.
# For whoever may buy before everybody; $when is their own date, $all that of everybody else.
performance-not-yet-own = You can buy tickets from { $when }. General booking opens on { $all }.
# Who may buy before the reader; $who such as Friends of the house.
performance-early = { $who }: from { $when }.
# Where the house has no name for them.
performance-early-others = Priority booking
performance-closed = Online sales for this performance have ended. The box office may still have tickets.
performance-cancelled = This performance has been cancelled. If you have tickets for it, your order page explains how you’ll be refunded.
performance-past = This performance has already taken place.
performance-sold-out = This performance is sold out.
# Above the button to the waiting list.
performance-sold-out-text = Seats sometimes become available again. If you join the waiting list and we can offer you seats, we’ll reserve them for you and email you.
performance-wheelchairs-only = Only wheelchair spaces and their companion seats are still available.
performance-few = Only a few seats are still available.
# Beside the plan; the two lowest numbers of neighbours, such as 1 and 3.
performance-by-twos = Seat numbers go up in twos: seats { $low } and { $high } are next to each other.
performance-by-twos-centre = Seat numbers go up in twos: seats { $low } and { $high } are next to each other. In the centre, so are seats { $left } and { $right }.

seats-title = Choose from the list
seats-description = All available seats for this performance, with prices and a description of the view.
seats-back = Back to the seating plan
# A part of the house and a section in it, such as Stalls, left.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] none available
   *[other] { $count } available
}
seats-free-from = from { $price }
seats-row = Row { $row }
seats-section-row = { $section }, row { $row }
# A seat's number in its row.
seats-number = Seat { $number }
# The view from a seat in a few words: how far from the stage, how far off the centre.
seats-view-middle = { $metres } m, centre
seats-view-slightly-left = { $metres } m, slightly left
seats-view-slightly-right = { $metres } m, slightly right
seats-view-left = { $metres } m, left side
seats-view-right = { $metres } m, right side
seats-view-no-surtitles = no surtitles
# A number of seats and their sum follow.
seats-ticked = Chosen:
seats-ticked-elsewhere = Chosen in other sections
seats-wheelchair = Wheelchair spaces and companion seats
seats-companion = Companion seats are sold only together with the wheelchair space beside them.
seats-view-note = For each seat we show its distance from the stage and whether it is in the centre, to the left or to the right. Unless stated otherwise, you have a good view of the stage and the surtitles.

# Shown beside the plan, and read when one comes to the seats by keyboard.
performance-keys = Keyboard: the arrow keys move along the row and to the next row, Page Up and Page Down to another section. N goes to the next available seat, W to the next wheelchair space. Enter chooses a seat, V describes the view from the seat, B goes to “Add to basket”, + and − zoom.
