# The basket.

basket-title = Basket
basket-description = The seats reserved for you, and what they cost.
basket-empty-title = Your basket is empty
basket-empty-text = { $minutes ->
    [one] Seats that you choose are reserved for you here for { $minutes } minute, and you can ask for more time. Looking for tickets you have already bought? They are in the email we sent you.
   *[other] Seats that you choose are reserved for you here for { $minutes } minutes, and you can ask for more time. Looking for tickets you have already bought? They are in the email we sent you.
}
basket-empty-link = See what’s on
basket-order-waiting = You have an order that hasn’t been paid for yet. Its seats are still reserved for you.
basket-to-order = Go to your order
# Before the time that is left, such as 12:41.
basket-countdown = Reserved for you for another
# Where nothing counts down; $time is on the clock, such as 21:57.
basket-countdown-until = Reserved for you until { $time }
# Before the time that is left in the last two minutes.
basket-countdown-last = Your seats go back on sale in
# A button: the whole time anew.
basket-extend = { $minutes ->
    [one] Extend to { $minutes } minute
   *[other] Extend to { $minutes } minutes
}
# $time is minutes and seconds, such as 12:41.
basket-extend-none = The time can’t be extended again. You have until { $time } to complete your purchase.
basket-extend-address = Your seats are reserved until { $time }. To extend the time again, please sign in with your email address.
basket-extend-sign-in = Sign in to keep your seats
basket-remove = Remove
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $price_type } · change
basket-price-type-label = Ticket type for { $place }
basket-price-type-apply = Apply
# Behind a ticket type that can't be chosen: for fewer tickets, and for more.
basket-price-type-from = { $count ->
    [one] { $count } ticket or more
   *[other] { $count } tickets or more
}
basket-price-type-up-to = no more than { $count }
basket-empty-all = Empty the basket
# Before the button that empties the basket.
basket-empty-all-why = Your seats go back on sale at once, and other people can book them. Extras and promo codes are removed as well.
basket-empty-all-extras = Everything in your basket will be removed, including promo codes.
basket-empty-all-yes = Yes, empty the basket
# Places in an unnumbered area, such as 2 × Standing.
basket-places = { $count } × { $area }
# What a package costs less; $fees is what single tickets would cost in fees, and it doesn’t.
basket-saved-fees = { $saved } less than single tickets, including { $fees } in booking fees
basket-continue = Go to checkout
basket-next-step = On the next page, you’ll enter your details and can check your order before you pay. There is no right of withdrawal for tickets for a fixed date. If a performance is cancelled, we’ll refund you in full.
basket-next-step-extras = On the next page, you’ll enter your details and can check your order before you pay.
basket-more = Choose more seats
# The seats of one performance whose time ran out: the production, the date, the seats.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] Your time has run out, and this seat has been released. If it is still available, you can choose it again.
   *[other] Your time has run out, and these seats have been released. If they are still available, you can choose them again.
}
basket-no-cookies = Your browser doesn’t accept cookies, and without cookies we can’t keep a basket for you. Please allow cookies for this site and choose your seats again.
basket-lone-seat = Your seats are reserved. A single empty seat is left beside them, and single seats are hard to sell. If you can, please move along by one seat.

# After something was taken out; the button beside it puts it back.
basket-change-seat = Change this seat
basket-removed = Removed from your basket: { $what }
basket-extra-put = Now in your basket: { $what }
basket-extra-already = Already in your basket: { $what }
basket-extra-already-more = Already in your basket: { $what }. If you would like more, please change the quantity there.
basket-undo = Undo
basket-restored = Your basket is as it was before.
basket-restored-partly = Some extras or promo codes couldn’t be put back. Please check your basket.
basket-price-type-changed = The ticket type has been changed.
basket-emptied = Your basket has been emptied.

# Ways out of a package that isn't finished.
basket-keep-as-singles = Keep as single tickets
basket-remove-package = Remove the package
basket-kept-as-singles = Your seats are now single tickets, at the single-ticket price.
basket-not-as-singles = These seats can’t be kept as single tickets, because single tickets aren’t on sale for all of the performances. Your package hasn’t changed.
notice-close = Close
