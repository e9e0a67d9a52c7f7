# The waiting list of a performance that is sold out.
waiting-title = Waiting list
waiting-link = Join the waiting list
waiting-lede = If seats become available, we’ll reserve them for you and email you a link. You’ll then have at least two hours to add them to your basket, unless sales end sooner; the email tells you by when.
waiting-order = Seats are offered in the order in which people joined.
waiting-free-now = { $count ->
    [one] { $count } ticket is available now. You only need to wait if it doesn’t suit you.
   *[other] { $count } tickets are available now. You only need to wait if they don’t suit you.
}
waiting-choose = See the available seats
waiting-count = How many tickets?
waiting-zones = In which price zones?
waiting-zones-hint = Leave them all unticked if any zone will do.
waiting-zone = { $zone }, { $price }
waiting-zone-free = { $zone }, { $price } – tickets are available now
waiting-together = Would you like to sit together?
waiting-together-yes = Only next to each other
waiting-together-no = Separate seats are fine too
waiting-email = Your email address
waiting-send = Join the waiting list
waiting-back = Back to the performance
waiting-page-title = Your place on the waiting list
waiting-check-mail = We have sent an email to { $email }. Please open the link in it. You are on the waiting list once your address has been confirmed.
waiting-confirm = Confirm and join
waiting-confirmed = Thank you. You are on the waiting list.
waiting-first = You are first on the waiting list.
waiting-ahead = { $count ->
    [one] { $count } request is ahead of yours.
   *[other] { $count } requests are ahead of yours.
}
waiting-told = We’ll email { $email } as soon as we can offer you seats. You don’t need to keep this page open.
waiting-wish = Your request: { $wish }
waiting-wish-count = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
}
waiting-wish-any-zone = any price zone
waiting-wish-together = next to each other
waiting-wish-apart = separate seats are fine too
waiting-leave = Leave the waiting list
waiting-left = You have left the waiting list.
waiting-offered = These seats are reserved for you until { $until }.
waiting-offered-places = { $count ->
    [one] { $count } place is reserved for you until { $until }.
   *[other] { $count } places are reserved for you until { $until }.
}
waiting-price = { $count ->
    [one] { $zone }: { $price } for { $count } seat, fees included
   *[other] { $zone }: { $count } seats at { $price } each, fees included
}
waiting-minutes = { $minutes ->
    [one] Once you have added this offer to your basket, you’ll have { $minutes } minute to order.
   *[other] Once you have added this offer to your basket, you’ll have { $minutes } minutes to order.
}
waiting-take = Add to my basket
waiting-decline = Decline and leave the list
waiting-end-taken = You have added these seats to your basket.
waiting-end-ordered = You have ordered tickets for this performance. You’ll find them in your order.
waiting-end-given-back = You added these seats to your basket, but they are no longer in it. Seats that are removed from a basket or not ordered in time go back on sale. You can join the list again.
waiting-end-left = You are no longer on this waiting list. You can join again if you wish.
waiting-end-expired = This offer has expired, and the seats have been offered to the next person on the list. You can join the list again.
waiting-end-over = Sales have ended, so this waiting list is closed.
waiting-again = Join again
waiting-basket = Go to the basket
waiting-unknown-performance = We can’t find this performance.
waiting-not-on-sale = This performance isn’t on sale at the moment.
waiting-seats-free = Enough tickets are available at the moment, so there is no need to wait. Please choose your seats.
waiting-bad-address = Please check the email address: it doesn’t look complete.
waiting-bad-count = Please choose how many tickets you would like.
waiting-unknown-zone = This zone doesn’t exist for this performance. Please choose another.
waiting-too-many-mails = We have sent too many emails to this address. Please try again tomorrow.
waiting-unknown = We can’t find this place on the waiting list. Please use the link from our email.
waiting-not-offered = This offer is no longer available.
mail-waiting-confirm-subject = Please confirm: waiting list for { $performance }
mail-waiting-confirm = You have asked to join the waiting list for { $performance }. Please confirm with the link below. If this wasn’t you, simply ignore this email.
mail-waiting-confirm-link = Confirm and join the waiting list
mail-waiting-joined-subject = You are on the waiting list for { $performance }
mail-waiting-joined = You are on the waiting list for { $performance }. We’ll email you as soon as we can offer you seats.
mail-waiting-open = See your place or leave the list
mail-waiting-offered-subject = Seats for { $performance } are reserved for you
mail-waiting-offered = { $count ->
    [one] { $count } seat for { $performance } is reserved for you. Please add it to your basket by { $until }; after that, we’ll offer it to the next person on the list.
   *[other] { $count } seats for { $performance } are reserved for you. Please add them to your basket by { $until }; after that, we’ll offer them to the next person on the list.
}
mail-waiting-take = See the seats
waiting-unconfirmed = Please confirm that you would like to join the waiting list. We’ll write to you at { $email }.
mail-waiting-footer = You are receiving this email because this address was put on a waiting list. We use it only for that. If you have any questions, please reply to this email or contact the box office.
