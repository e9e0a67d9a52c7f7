# The page of a performance, and the list of its seats.

# A production's title and the evening's date and time.
performance-title = { $title }, { $when }
performance-other-dates = Other dates
performance-list-title = Without the plan
performance-list-text = All free seats, with their price and what one sees from them, are also in a list.
performance-list-link = Choose from a list
performance-add = Add to the basket
performance-no-count = Say first how many tickets you would like.
# Stands beside prices that are without it; $fee is an amount.
performance-fee = plus { $fee } fee a ticket
# What a seat is bought as: a ticket of this evening, or the same seat on several evenings.
performance-products = What you are buying
performance-product-ticket = This evening
# $name is a subscription, such as Series A.
performance-product-evenings = { $count ->
    [one] { $name }, { $count } evening
   *[other] { $name }, { $count } evenings
}
# Why a seat can’t be had for a subscription; $evenings are titles and dates, parted by commas.
performance-missing = This seat is taken on: { $evenings }.
# Before the names of up to three seats.
performance-missing-near = The nearest seats that are free on all evenings:
performance-missing-none = No seat is free on all evenings any more.
performance-not-yet = Tickets go on sale on { $when }.
performance-closed = Tickets for this evening are no longer sold here. The box office may still have some.
performance-cancelled = This performance has been cancelled. If you have tickets for it, your order page explains how you get your money back.
performance-past = This evening is over.

seats-title = Choose from a list
seats-description = All free seats of the evening with price and view.
seats-back = Back to the plan
# A part of the house and a section in it, such as Stalls, left.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] none free
   *[other] { $count } free
}
seats-free-from = from { $price }
seats-row = Row { $row }
seats-section-row = { $section }, row { $row }
# A seat's number in its row.
seats-number = no. { $number }
# The view from a seat in a few words: how far from the stage, how far off the middle.
seats-view-middle = { $metres } m, in the middle
seats-view-left = { $metres } m, { $degrees }° left
seats-view-right = { $metres } m, { $degrees }° right
seats-view-part = { $percent }% of the stage
seats-view-no-surtitles = no surtitles
seats-view-note = Each seat says how far it is from the stage and how far off the middle. Where nothing else is said, you see the whole stage and the surtitles.
