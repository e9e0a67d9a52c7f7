# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Order { $code }
order-description = Your order and your tickets.
# Before the order's code.
order-code = Order
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

# On the day of the performance; $time is its beginning.
order-today-title = Today at { $time }: { $title }
# Before that day.
order-next = Your next visit: { $title }, { $when }. Doors open at { $doors }.

order-unpaid-title = Your order has not been paid for yet
order-exchanged-title = Ticket exchanged
order-exchanged-handed-title = A ticket you gave to someone has been exchanged
order-waiting-title = We are waiting for your bank to confirm the payment
order-waiting-text = Your bank hasn’t confirmed the payment yet; this usually takes a few seconds. If you have already paid at the bank, please do not pay again. You can close this page: once the payment is confirmed, we’ll email you the tickets. If your payment reaches us too late and the seats are no longer available, we’ll refund it in full.
order-look-again = Check again
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Go to the bank and pay { $total }
order-give-up-why = Your seats will go back on sale at once, and other people can book them.
order-give-up-yes = Yes, release them
order-not-paid = Haven’t paid yet?
order-not-paid-text = Your seats are reserved for you until { $time }.
order-pay-again = Try again: pay { $total }
order-pay-other = Pay another way: { $means }
order-theatre-time = { $time } (local time at the theatre)
order-theatre-when = { $when } (local time at the theatre)

order-failed-title = The payment did not go through
order-failed-nothing = Nothing has been charged.
order-unfit-text = The bank took { $total }, which isn’t the amount we asked for, so your order hasn’t been paid. We’ll refund all of it to the card or account you paid with.
order-unfit-refused = The bank took { $total }, which isn’t the amount we asked for, so your order hasn’t been paid.
order-unfit-title = The wrong amount was charged
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] Your seats are reserved for you until { $time }, and you can try to pay once more.
   *[other] Your seats are reserved for you until { $time }, and you can try to pay { $attempts } more times.
}
order-failed-last-text = This order can no longer be paid. You can release these seats below, and then choose them again straight away in a new order.
# A button: the order ends, its seats can be bought again.
order-give-up = Release these seats

order-paid-title = Thank you. Here are your tickets.
order-paid-present-title = Thank you. Your gift is ready.
order-paid-by-exchange = Your exchange is complete. We deducted { $used } for your previous ticket.
order-paid-by-exchange-several = Your exchange is complete. We deducted { $used } for your previous tickets.
order-paid-charged = We have received { $total }.
order-mail-waiting = The tickets are on their way to { $email }.
order-mail-sent = The tickets have been sent to { $email }.
# Where other tickets of the order wait at the box office.
order-mail-waiting-others = { $count ->
    [one] The other ticket is on its way to { $email }.
   *[other] The other tickets are on their way to { $email }.
}
order-mail-sent-others = { $count ->
    [one] The other ticket has been sent to { $email }.
   *[other] The other tickets have been sent to { $email }.
}
order-mail-failing = We haven’t been able to deliver the email to { $email } yet, and will keep trying. You can also find your tickets on this page.
order-address-title = Our email did not arrive
order-address-text = Our email to { $email } couldn’t be delivered. Your tickets are valid; you can find them on this page. Please correct the address, and we’ll send the tickets there.
order-address-send = Correct and send again
order-address-done = We are sending your tickets to { $email }.
order-paid-door = At the door, please show the code on your phone or on paper.
# A link further down the page, after the sentence above.
order-tickets-below = See your tickets

order-expired-title = The time to pay has run out
order-expired-text = We received no payment in time, and the seats are back on sale. If you have already paid at the bank, please wait for our email before you order again. In that case, we’ll send you the tickets if the seats are still available, or refund you in full.
order-expired-later = We received no payment in time, so the seats are no longer reserved for you. They go on sale on { $date }. If you have already paid at the bank, please wait for our email before you order again. In that case, we’ll send you the tickets if the seats are still available, or refund you in full.
order-given-up-title = You have released your seats
order-given-up-text = You released the seats in this order, and they are back on sale. We have received no payment. If you have already paid at the bank, please wait for our email before you order again. In that case, we’ll send you the tickets if the seats are still available, or refund you in full.
order-choose-again = Choose seats again

# Why money goes back: before each of the texts below.
order-back-late = Your payment reached us too late, and the seats could no longer be reserved for you. You have no tickets from this order.
order-back-unpaid = Only part of this order was paid. Its seats are back on sale, and you have no tickets from this order.
order-back-unfit = The bank took an amount that didn’t match this order, and the order has since ended. You have no tickets from this order.
order-back-cancelled = The performance was cancelled before your payment reached us, so there are no tickets.
order-refunding-title = We are refunding your payment
order-refunding-text = We are refunding the full { $total } to the card or account you paid with; you don’t need to do anything. We’ll also email { $email }.
order-refunded-title = Your payment has been refunded
order-refunded-text = We have refunded the full { $total } to the card or account you paid with; your bank may take a few days to show it. We have also emailed { $email }.
order-owed-title = Your refund did not go through
order-owed-text = Your bank rejected the refund of { $total }. We still owe you this money. Our box office will write to { $email } to arrange another way of paying you back. You can also call the box office; its number is at the foot of this page.
order-owed-counter-title = Your refund is waiting at the box office
order-owed-counter = You paid at the box office. Please come to the box office with your order code: we will refund { $total } there. If you cannot come, please call us; the number is at the foot of this page.
order-owed-another-title = We owe you a refund
order-owed-another-way = We owe you { $total }. Our box office will write to { $email } to arrange how we pay you back. You can also call the box office; its number is at the foot of this page.

order-cancelled-title = { $count ->
    [one] Your ticket has been cancelled
   *[other] Your tickets have been cancelled
}
order-cut-title = Part of your order has been cancelled
order-cancelled-help = If you have any questions, please call the box office; its number is at the foot of this page.
# What is gone of an order, by whom; then which tickets the door still takes.
order-gone-title = What has changed in your order
order-gone = Tickets that are no longer valid
order-returned = Returned tickets
order-gone-cancelled = { $count ->
    [one] Our box office has cancelled a ticket in this order.
   *[other] Our box office has cancelled { $count } tickets in this order.
}
order-gone-returned = { $count ->
    [one] You have returned a ticket in this order.
   *[other] You have returned { $count } tickets in this order.
}
order-gone-exchanged = { $count ->
    [one] You have exchanged a ticket in this order for another date.
   *[other] You have exchanged { $count } tickets in this order for another date.
}
order-gone-rest = { $count ->
    [one] Only the ticket shown below with a code is valid; no other ticket in this order is accepted at the door.
   *[other] Only the tickets shown below with a code are valid; the others are no longer accepted at the door.
}
order-gone-codes = { $count ->
    [one] Its code is no longer accepted at the door.
   *[other] Their codes are no longer accepted at the door.
}
order-gone-other = Part of this order has been cancelled. The rest stays as it is.
order-cancelled-extras-title = Your order has been cancelled
order-cancelled-extras-text = Nothing in this order can be used any more.
order-disputed-title = The payment for your order is being disputed
order-disputed-text = The bank has taken back the payment for this order, or for a gift voucher or credit used in it (a chargeback). Until this is settled, your tickets are not accepted at the door. Please call the box office; its number is at the foot of this page.
order-waived-title = You have returned tickets
order-exchanged = Exchanged tickets
order-exchanged-handed-text = One or more tickets that you gave to someone have been exchanged for another date. Nothing changes for you.
order-exchanged-handed-back = A ticket that you gave to someone was exchanged for another date. You get back the part of your payment that is no longer needed for the new ticket.
order-cancelled-goes = We are refunding { $total } to the card or account you paid with; you don’t need to do anything.
order-cancelled-went = We have refunded { $total } to the card or account you paid with; your bank may take a few days to show it.
order-cancelled-cash = You have received { $total } in cash at our box office.
order-cancelled-otherwise = We have refunded { $total } to you in another way, as arranged with our box office.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Your performance has been cancelled
   *[other] Your performances have been cancelled
}
order-called-off-some-title = { $count ->
    [one] { $title }, { $date }: this performance has been cancelled
   *[other] { $count } performances in your order have been cancelled
}
order-called-off-what = { $title }, { $when }: this performance won’t take place. Your tickets for it are no longer valid.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = You’ll get back everything you paid for these tickets, fees included. We’ll email { $email } once it is done. If you haven’t heard from us, please call the box office and give the order code { $code }. The number is at the foot of this page.
order-called-off-others = Your other tickets remain valid.
# Above the seats of cancelled performances.
order-called-off = Cancelled performances

# The house has cancelled a performance or moved it: the buyer chooses what becomes of the tickets.
order-change-title = Choose what happens to your tickets
order-change-cancelled = { $title }, { $when }, has been cancelled. You’ll get back everything you paid for these tickets, fees included. Please choose how by { $until }. If you choose nothing, we’ll refund single tickets the way you paid for them; tickets from a subscription or package become credit.
order-change-cancelled-back = { $title }, { $when }, has been cancelled. You’ll get back everything you paid for these tickets, fees included, the way you paid. You can choose this straight away; otherwise it will happen automatically after { $until }.
order-change-cancelled-later = { $title }, { $when }, has been cancelled. There is nothing more to pay for it. What you have already paid for it will first be taken off what you still owe for this order. Anything left will be added to your credit. You can choose this straight away; otherwise it will happen automatically after { $until }.
order-change-moved = { $title } has been moved from { $before } to { $when }. Your tickets are valid for the new date. If it doesn’t suit you, please tell us by { $until }. If you choose nothing, you keep your tickets.
order-change-moved-time = { $title } begins at another time: { $when }. The previous time was { $before }. Your tickets remain valid. If the new time doesn’t suit you, please tell us by { $until }. If you choose nothing, you keep your tickets.
order-change-moved-handed = { $title } has been moved from { $before } to { $when }. You gave your tickets to others, and they are valid for the new date. Because you paid for them, only you can return them: please tell us by { $until }. If you choose nothing, nothing changes.
order-change-moved-offered = { $count ->
    [one] { $title } has been moved from { $before } to { $when }. A seat that you offered for resale is still on sale. If you would like to go yourself, please choose to keep your tickets; the seat will then no longer be on sale. If you choose nothing by { $until }, the seat will stay on sale.
   *[other] { $title } has been moved from { $before } to { $when }. { $count } seats that you offered for resale are still on sale. If you would like to go yourself, please choose to keep your tickets; the seats will then no longer be on sale. If you choose nothing by { $until }, the seats will stay on sale.
}
order-change-after-all = { $title }, { $when }, will take place after all, and your tickets are valid again. If you can no longer come, please tell us by { $until }. If you choose nothing, you keep your tickets.
order-change-after-all-handed = { $title }, { $when }, will take place after all, and the tickets you gave to others are valid again. Because you paid for them, only you can return them: please tell us by { $until }. If you choose nothing, nothing changes.
order-change-after-all-keep-hint = They are valid, with the same codes.
order-change-keep = Keep my tickets
order-change-keep-handed = Change nothing
order-change-keep-hint = They remain valid.
order-change-keep-offered-hint = Any seat still offered for resale will be taken off sale, and your tickets will be valid for the new date.
order-change-money-back = Refund
order-change-money-back-of = Refund of { $amount }
order-change-back-voucher = { $voucher } back on the gift voucher ending in { $digits }
order-change-back-both = { $voucher } back on the gift voucher ending in { $digits } and a refund of { $amount }
order-change-money-back-some = Refund of { $amount } and a credit of { $credit }
order-change-back-hint = You can use the voucher again straight away.
order-change-money-back-hint = To the card or account you paid with.
order-change-counter-hint = You paid { $counter } at the box office. Please come to the box office: we will refund this amount there.
order-change-rest-hint = The rest goes back to the card or account you paid with.
order-change-credit = Credit
order-change-credit-of = Credit of { $amount }
order-change-credit-both = { $voucher } back on the gift voucher ending in { $digits } and a credit of { $amount }
order-change-credit-hint = You can use this credit straight away for anything except gift vouchers: just sign in with { $email }. The credit can be paid out to a bank account from { $date }.
order-change-credit-only-hint = You can use this credit straight away for anything except gift vouchers: just sign in with { $email }.
order-change-voucher-hint = What you paid with a gift voucher goes back to that voucher.
order-change-later-hint = There will be nothing more to pay for these tickets.
order-change-tickets-end = The tickets will no longer be valid.
order-change-settles = { $settles } less to pay
order-change-settles-both = { $settles } less to pay, and a credit of { $credit }
order-change-return = Return my tickets
# Of several tickets, some alone; those that were ticked, and what becomes of the others.
order-change-some = Return only some of the tickets
order-change-some-show = Show what you get back
order-change-some-title = { $count ->
    [one] Return this ticket
   *[other] Return these tickets
}
order-change-some-rest = Nothing changes for your other tickets for this performance. You can still choose what happens to them by { $until }; if you choose nothing, they stay as they are.
order-change-final = Your choice is final and can’t be changed afterwards.
order-change-confirm = Confirm: { $choice }
order-change-exchange = Another date
order-change-exchange-ticket = Another date for { $place }
order-change-exchange-hint = You choose a new seat on another date. The exchange itself is free of charge. If the new seat costs more, including any booking fee, you’ll pay the difference. Before you choose, you’ll see for each date what is left to pay.
order-change-exchange-each = You choose a new seat on another date. On the next page, you can include your other tickets for this performance. The exchange itself is free of charge. If the new seats cost more in total, including any booking fee, you’ll pay the difference. Before you choose, you’ll see for each date what is left to pay. Tickets that you don’t include stay as they are.
order-change-handed-cancelled = { $place }: you gave this ticket to { $to }. We are also writing to them. What was paid for it goes back to you.
order-change-handed-moved = { $place }: you gave this ticket to { $to }. It stays valid unless it is among the tickets you return for a refund or credit. In that case, { $to } loses this ticket, so please ask first.
order-change-pieces = Also for this performance: { $extras }. If you return all your tickets, this is returned with them, and what you paid for it goes back to you as well.
order-change-pieces-off = Also for this performance: { $extras }. What was paid for it goes back to you as well.
order-change-pieces-handed = { $to } also has this from your gift: { $extras }. If you return all your tickets, { $to } loses this as well, and what was paid for it goes back to you.
order-change-pieces-handed-off = { $to } also has this from your gift: { $extras }. It can no longer be collected. What was paid for it goes back to you.
order-change-done-keep = You have chosen to keep your tickets, and they are valid.
order-change-done-keep-none = Your choice has been saved: nothing has been returned.
order-change-done-theirs-kept = { $count ->
    [one] The ticket you gave to { $to } stays valid, with the same code.
   *[other] The tickets you gave to { $to } stay valid, with the same codes.
}
order-change-done-theirs-ended = { $count ->
    [one] The ticket you gave to { $to } is no longer valid. We’ll also email them about it.
   *[other] The tickets you gave to { $to } are no longer valid. We’ll also email them about it.
}
order-change-done-money-back = We are refunding { $refund }. You’ll receive an email about it.
order-change-done-counter = You have chosen a refund. Please come to the box office: we will refund { $total } there.
order-change-done-credit = { $credit } is now part of your credit. You’ll receive an email about it.
order-change-done-settles = You now have { $settles } less to pay for this order. You’ll receive an email about it.
order-change-done-settles-both = You now have { $settles } less to pay for this order, and { $credit } is now part of your credit. You’ll receive an email about it.
order-change-done-both = { $voucher } is back on your gift voucher, and { $credit } is now part of your credit. You’ll receive an email about it.
order-change-done-voucher = { $voucher } is back on your gift voucher. You’ll receive an email about it.
order-change-done = Your choice has been saved. You’ll receive an email about it.
order-change-done-pieces = This includes { $extras }, which can no longer be collected.
order-change-taken-cancelled = { $count ->
    [one] { $title }, { $when }, was cancelled. Your ticket for it is no longer valid.
   *[other] { $title }, { $when }, was cancelled. Your tickets for it are no longer valid.
}
order-change-taken-moved = { $count ->
    [one] Your ticket for { $title }, { $when }, has been returned and is no longer valid.
   *[other] Your tickets for { $title }, { $when }, have been returned and are no longer valid.
}
order-cancelled-credited = { $total } was added to your credit.
order-cancelled-exchanged = { $count ->
    [one] { $total } went towards the ticket you received in exchange.
   *[other] { $total } went towards the tickets you received in exchange.
}
order-change-unknown = This option isn’t available for this order. Nothing has changed. Please choose one of the options on the page.
order-change-chosen = You have already chosen a different option for these tickets. Nothing has changed; you can see your choice on this page.
order-change-over = The deadline for choosing has passed. On this page you can see what happens to your tickets.
order-change-amount-changed = The amount has just changed. Nothing has been returned or refunded. Please check the new amount on this page and choose again.
order-change-offers-changed = A seat that you offered for resale has just been sold, or is no longer on sale. Nothing else has changed. Please check on this page which tickets you still have, and choose again.
order-change-tickets-changed = At least one of these tickets has already been returned, exchanged or used. Nothing has been returned twice. This page shows which tickets you still have; please choose again if you wish.
order-change-being-bought = Someone is buying one of the seats you offered for resale. Nothing has changed. Please try again in a few minutes.
order-change-not-possible = This can’t be done online for these tickets: a ticket has already been used, or a bank is still deciding about the payment. Nothing has changed. Please call the box office; its number is at the foot of this page.

# Somebody comes back from the bank in another browser than the one that ordered.
order-elsewhere-title = Back from the bank
order-elsewhere-text = For security, this order page opens only in the browser in which the order was placed. If the payment went through, the tickets and a link to the order are on their way to the email address given there.

order-tickets = Tickets
# Of a subscription; those of its next performance stand open above.
order-tickets-more = { $count ->
    [one] { $count } more ticket
   *[other] { $count } more tickets
}
order-yours = Your order
order-was-for = What was in this order
order-taken-back = Cancelled tickets
order-pdf = Tickets as PDF
order-pdf-saving = Tickets as PDF, four to a page
# Names of the files, letters without accents only.
order-pdf-file = tickets.pdf
order-calendar = Add to calendar
order-calendar-off = Update calendar
order-calendar-file = performances.ics
order-resend = Send the email again
# Shares the performance's page, not the order.
order-share = Share this performance
order-share-by = Share via { $name }
# What friends are sent with the link of the performance.
order-share-words = I’m going to see { $title }: { $when }. Would you like to come along?
order-resent = We are sending your tickets again, with the same codes.
order-resent-vouchers = { $count ->
    [one] We are sending your gift voucher again, with the same code.
   *[other] We are sending your gift vouchers again, with the same codes.
}
order-resent-confirmation = We are sending the confirmation of your order again.

# Labels on a ticket, before their values.
order-ticket-area = Area
order-ticket-section = Section
order-ticket-row = Row
order-ticket-seat = Seat
order-ticket-entrance = Entrance
order-ticket-door = Door
order-ticket-doors = Doors open
order-ticket-entered = Used at { $time }
order-ticket-replaced = You asked for a new code for this ticket. Only the code shown here is valid.
# Read out instead of the picture of a code; $place is the seat.
order-ticket-qr = QR code of the ticket: { $place }
order-ticket-bars = Barcode of the ticket: { $place }
# A button: the code alone on a white screen, for the scanner.
order-ticket-show = Show at the door
order-ticket-close = Close
order-ticket-pdf = Ticket as PDF
order-ticket-replace = Lost this ticket? Get a new code

order-replace-keep = Keep the current code
# In place of a ticket’s code.
order-ticket-on-offer = This ticket is offered for resale and not valid at the door for now.
order-ticket-disputed = This ticket is not valid at the door for now, because its payment is being disputed. Please call the box office.
