# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Order { $code }
order-description = Your order and its tickets.
# Before the order's code.
order-code = Order
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

order-waiting-title = We are waiting for the bank
order-waiting-text = Your bank has not confirmed the payment yet; this usually takes a few seconds. If you have already paid at the bank, please do not pay again. You may close this page: once the payment is confirmed, we will e-mail you the tickets. If your payment reaches us too late and the seats have gone, we will refund it in full.
order-look-again = Check again
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Go to the bank and pay { $total }
order-not-paid = Not paid yet?
order-not-paid-text = Your seats are held until { $time }.
order-pay-again = Try again: pay { $total }
order-pay-other = Pay another way: { $means }
order-theatre-time = { $time } (theatre time)

order-failed-title = The payment did not go through
order-failed-nothing = Nothing has been charged.
order-unfit-text = The bank took { $total }, which is not the amount we asked for, so it does not pay for this order. All of it goes back to the card or account it came from.
order-unfit-refused = The bank took { $total }, which is not the amount we asked for, so it does not pay for this order.
order-unfit-title = The wrong amount was charged
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] Your seats are held until { $time }, and you can try once more.
   *[other] Your seats are held until { $time }, and you can try { $attempts } more times.
}
order-failed-last-text = This order can no longer be paid. Give up these seats, and you can choose them again straight away.
# A button: the order ends, its seats can be bought again.
order-give-up = Give up these seats

order-paid-title = Thank you. Your tickets are here.
order-paid-charged = We have received { $total }.
order-mail-waiting = The tickets are on their way to { $email }.
order-mail-sent = The tickets have been sent to { $email }.
order-mail-failing = We could not deliver the e-mail to { $email } yet and will keep trying. Your tickets are here all the same.
order-paid-door = At the door, show the code on your phone or on paper.

order-expired-title = The time to pay has run out
order-expired-text = We received no payment in time, and the seats are back on sale. If you have already paid at the bank, please wait for our e-mail before you order again: we will send you the tickets if the seats are still free, or refund you in full.
order-given-up-title = You have given up your seats
order-given-up-text = You gave up this order, and its seats are back on sale. We have received no payment. If you have already paid at the bank, please wait for our e-mail before you order again: we will send you the tickets if the seats are still free, or refund you in full.
order-choose-again = Choose seats again

# Why money goes back: before each of the texts below.
order-back-late = Your payment reached us too late, and the seats could no longer be held. You have no tickets from this order.
order-back-unpaid = Only part of this order was paid; the seats are back on sale, and you have no tickets from it.
order-back-unfit = The bank took an amount that did not match this order, and the order has since ended. You have no tickets from it.
order-back-cancelled = The performance was cancelled before your payment reached us, so there are no tickets.
order-refunding-title = We are refunding your payment
order-refunding-text = We are refunding the full { $total } to the card or account you paid with; there is nothing you need to do. We will also e-mail { $email }.
order-refunded-title = Your payment has been refunded
order-refunded-text = We have refunded the full { $total } to the card or account you paid with; your bank may take a few days to show it. We have also e-mailed { $email }.
order-owed-title = Your refund did not go through
order-owed-text = Your bank refused the refund of { $total }. We still owe you this money: our box office will write to { $email } to arrange another way, or you can call the box office; its number is at the foot of this page.

order-cancelled-title = Your tickets have been cancelled
order-cut-title = Part of your order has been cancelled
order-cancelled-text = The box office has cancelled all the tickets in this order; they are no longer valid.
order-cancelled-help = If you have any questions, please call the box office; its number is at the foot of this page.
order-cancelled-some-text = The box office has cancelled part of this order. Only the tickets shown below with a code are valid; any others will be refused at the door.
order-cancelled-goes = We are refunding { $total } to the card or account you paid with; there is nothing you need to do.
order-cancelled-went = We have refunded { $total } to the card or account you paid with; your bank may take a few days to show it.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Your performance has been cancelled
   *[other] Your performances have been cancelled
}
order-called-off-some-title = { $count ->
    [one] One performance in your order has been cancelled
   *[other] { $count } performances in your order have been cancelled
}
order-called-off-what = { $title }, { $when }: this performance will not take place. Your tickets for it are no longer valid.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = We will refund everything you paid for these tickets, fees included. Our box office arranges each refund by hand; when the money is on its way, we will e-mail { $email }. If you have not heard from us, please call the box office and give the order code { $code }; the number is at the foot of this page.
order-called-off-others = Your other tickets remain valid.
# Above the seats of cancelled performances.
order-called-off = Cancelled performances

# Somebody comes back from the bank in another browser than the one that ordered.
order-elsewhere-title = Back from the bank
order-elsewhere-text = The page of this order opens only in the browser in which it was placed. If the payment went through, the tickets and a link to the order are on their way to the e-mail address given there.

order-tickets = Tickets
order-yours = Your order
order-was-for = What this order was for
order-taken-back = Cancelled tickets
order-pdf = Tickets as PDF
# Names of the files, letters without accents only.
order-pdf-file = tickets.pdf
order-calendar = Add to calendar
order-calendar-file = evenings.ics
order-resend = Send the e-mail again
order-resent = The tickets are on their way again, with the same codes.

# Labels on a ticket, before their values.
order-ticket-area = Area
order-ticket-section = Section
order-ticket-row = Row
order-ticket-seat = Seat
order-ticket-doors = Doors open
order-ticket-entered = Used at { $time }
order-ticket-replaced = This ticket was replaced. Only the code that you see here opens the door.
# Read out instead of the picture of a code; $place is the seat.
order-ticket-qr = QR code of the ticket: { $place }
order-ticket-bars = Barcode of the ticket: { $place }
order-ticket-pdf = Ticket as PDF
order-ticket-replace = Ticket lost? Get a new code

order-replace-title = Get a new code for this ticket?
order-replace-text = You get a ticket with a new code. The old one, on paper, in an e-mail or on a phone, will then be refused at the door.
order-replace-confirm = Get a new code
order-replace-keep = Keep it as it is
order-replaced = The ticket has been replaced. The former code no longer opens the door.
