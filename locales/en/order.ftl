# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Order { $code }
order-description = Your order and its tickets.
# Before the order's code.
order-code = Order
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

order-waiting-title = We are waiting for the bank
order-waiting-text = The bank hasn’t confirmed the payment yet. It usually takes a few seconds. You may also close this page: if the payment arrives, the tickets come by mail; if it arrives too late and the seats are gone, all of it goes back to you.
order-look-again = Look again
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Go to the bank again and pay { $total }

order-failed-title = The payment didn’t go through
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] Nothing has been charged. Your seats are kept until { $time }, and you can try once more.
   *[other] Nothing has been charged. Your seats are kept until { $time }, and you can try { $attempts } more times.
}
order-failed-last-text = Nothing has been charged, and this order can’t be paid any more. Give the seats back, and you can choose them again at once.
# A button: the order ends, its seats can be bought again.
order-give-up = Give the seats back

order-paid-title = Thank you. Your tickets are here.
order-paid-charged = We have received { $total }.
order-mail-waiting = The tickets are on their way to { $email }.
order-mail-sent = The tickets have been sent to { $email }.
order-mail-failing = The mail to { $email } could not be delivered yet; we keep trying. Your tickets are here all the same.
order-paid-door = At the door it is enough to show the code on your phone.

order-expired-title = The time has run out
order-expired-text = No payment arrived in time, and the seats have gone back on sale. Nothing has been charged.
order-given-up-title = The order is given up
order-given-up-text = You gave this order up, and its seats have gone back on sale. Nothing has been charged.
order-choose-again = Choose seats again

# Why money goes back: before each of the texts below.
order-back-late = Your payment came when the seats could no longer be sold to you.
order-back-unpaid = Only a part of this order was paid, and its time is up: the seats have gone back on sale.
order-back-cancelled = The performance was cancelled before your payment came.
order-refunding-title = Your money is on its way back
order-refunding-text = We are giving back all of it ({ $total }) the way it came; we write to { $email } about it too.
order-refunded-title = You have your money back
order-refunded-text = We have given back all of it ({ $total }) the way it came; the bank may take some days to show it. We have written to { $email } about it too.
order-owed-title = We owe you money
order-owed-text = Your bank refused the { $total } that we tried to give back. The money is still yours: our box office has been told and writes to { $email } to agree on another way.

order-cancelled-title = The tickets were cancelled
order-cancelled-text = Tickets of this order were cancelled by the box office; they are no longer valid.
order-cancelled-goes = { $total } goes back to you the way it was paid.
order-cancelled-went = { $total } has gone back to you the way it was paid; the bank may take some days to show it.

# Somebody comes back from the bank in another browser than the one that ordered.
order-elsewhere-title = Back from the bank
order-elsewhere-text = The page of this order opens only in the browser in which it was placed. If the payment went through, the tickets and a link to the order are on their way to the e-mail address given there.

order-tickets = Tickets
order-pdf = All tickets as PDF
# Names of the files, letters without accents only.
order-pdf-file = tickets.pdf
order-calendar = Add to the calendar
order-calendar-file = evenings.ics
order-resend = Send the mail again
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
order-ticket-replace = Replace this ticket

order-replace-title = Replace this ticket?
order-replace-text = You get a ticket with a new code. The former one, on paper, in a mail or on a phone, is refused at the door from then on.
order-replace-confirm = Replace the ticket
order-replace-keep = Keep it as it is
order-replaced = The ticket has been replaced. The former code no longer opens the door.
