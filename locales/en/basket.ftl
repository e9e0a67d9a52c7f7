# The basket.

basket-title = Basket
basket-description = The seats that are kept for you, and what they cost.
basket-empty-title = Your basket is empty
basket-empty-text = { $minutes ->
    [one] The seats that you choose are kept here for { $minutes } minute, and longer if you need it. Tickets that you have bought are in our e-mail.
   *[other] The seats that you choose are kept here for { $minutes } minutes, and longer if you need it. Tickets that you have bought are in our e-mail.
}
basket-empty-link = See the season
basket-order-waiting = You have an order that isn’t paid yet; its seats are kept for you.
basket-to-order = Go to the order
# Before the time that is left, such as 12:41.
basket-countdown = We keep your seats for
# Before the time that is left in the last two minutes.
basket-countdown-last = Your seats go back on sale in
# A button: the whole time anew.
basket-extend = { $minutes ->
    [one] Start the { $minutes } minute again
   *[other] Start the { $minutes } minutes again
}
# $time is minutes and seconds, such as 12:41.
basket-extend-none = The time can’t be extended again: you have { $time } left to buy.
basket-extend-address = Your seats are reserved for another { $time }. To extend the time again, please sign in with your email address.
basket-extend-sign-in = Sign in and keep the seats
basket-remove = Remove
# What a ticket costs for whom, such as Full price; opens into the others.
basket-tariff = { $tariff } · change
basket-tariff-label = Tariff for { $place }
basket-tariff-apply = Apply
basket-empty-all = Empty the basket
# Before the button that empties the basket.
basket-empty-all-why = The seats go back on sale at once, and other people can book them. Extras and promo codes are removed as well.
basket-empty-all-yes = Yes, empty the basket
# Places in an unnumbered area, such as 2 × Standing.
basket-places = { $count } × { $area }
basket-continue = Continue
basket-next-step = In the next step you see the whole amount before you pay. There is no right to cancel tickets for a fixed date; if the evening is cancelled, you get your money back.
basket-more = Choose more seats
# What the clock took of one evening: the production, the date, the seats.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] The time ran out, and this seat has gone back on sale. If it is still free, you can take it again.
   *[other] The time ran out, and these seats have gone back on sale. Those that are still free can be taken again.
}
basket-no-cookies = Your browser keeps no cookies, and without one we can’t keep a basket for you. Allow cookies for this page and choose again.
basket-lone-seat = The seats are yours. They leave a single seat free beside them; if you can move by one, someone else will be glad.
