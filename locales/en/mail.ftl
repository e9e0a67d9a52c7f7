# Emails about an order. Plain sentences, no promises that the house doesn't keep.

mail-greeting = Dear { $name },
mail-greeting-unnamed = Hello,
mail-closing =
    Kind regards,
    { $house }
mail-footer = You are receiving this email because this address was given with an order. We use it for that order, and for news only if you asked for it. If you have any questions, please reply to this email or contact the box office.
mail-footer-recipient = You are receiving this email because someone gave us this address so that we could send you tickets. We use it only for that. If you have any questions, please reply to this email or contact the box office.
mail-footer-gift = You are receiving this email because someone gave us this address so that we could send you a gift. We use it only for that. If you have any questions, please reply to this email or contact the box office.
mail-footer-gift-accepted = You are receiving this email because a gift was accepted with this address. We use it only for messages about this gift. If you have any questions, please reply to this email or contact the box office.
mail-footer-account = You are receiving this email because you have an account with us. If you have any questions, please reply to this email or contact the box office.
mail-footer-subscription = You are receiving this email because this address was given for a subscription with us. If you have any questions, please reply to this email or contact the box office.

# One ticket's performance, under the title of the work.
mail-performance = { $date }, { $time }, { $hall }
# A line of the sum: what, and how much.
mail-sum = { $name }: { $amount }
mail-fees = Booking fee
mail-total = Total paid
mail-elsewhere = Other tickets and extras in this order
mail-part-credit = Paid from your credit
mail-part-voucher = Paid from the gift voucher ending in { $digits }
mail-part-cash = Paid in cash
mail-part-terminal = Paid by card
mail-exchange-total = Price of the new ticket
mail-exchange-total-several = Price of the new tickets
# The VAT that the total contains.
mail-tax = including { $percent }% VAT
mail-order-link = View your order

# Names of the attached files, without their ending.
mail-attachment-tickets = tickets-{ $code }
mail-attachment-calendar = calendar-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Your order { $code }
mail-order-intro = Thank you. Your order has been paid for in full.
mail-present-intro = Thank you. Your order has been paid for in full. You told us that it is a gift: you can now write the greeting card and choose the day on which we’ll send it, or print it yourself.
mail-tickets-subject = Your tickets, order { $code }
mail-tickets-intro = Thank you for your order. We look forward to seeing you. These are your seats:
mail-tickets-attached = Your tickets are attached as a PDF. Please print them or show them on your phone. The second attachment adds your performances to your calendar.
mail-tickets-elsewhere = Not all tickets can be printed. Your order page explains for each ticket how you get in.
mail-tickets-good-to-know = If you lose a ticket, or someone else may have a copy of it, please request a new code on your order page. The old code will then no longer be accepted at the door.

mail-money-back-subject = Your refund for order { $code }
mail-money-back-late = Your payment of { $amount } for order { $code } reached us too late, and the seats could no longer be reserved for you. You have no tickets from this order, and we are refunding your payment in full.
mail-money-back-unpaid = Only part of order { $code } was paid in time: { $amount }. You therefore have no tickets from this order, and we are refunding this amount in full.
mail-money-back-cancelled = The performance in order { $code } was cancelled before your payment reached us. We are refunding your payment of { $amount } in full.
mail-money-back-double = We have received a second payment of { $amount } for order { $code }, which had already been paid for. Your order and your tickets remain valid, and we are refunding the second payment in full.
mail-money-back-again = We have received a second payment of { $amount } for a part of order { $code } that had already been paid for. We are refunding the second payment in full. Your order page shows its current status.
mail-money-back-mismatch = For order { $code } we received { $amount }, which isn’t the amount we asked for. This payment couldn’t be used for your order, and we are refunding all of it.
mail-money-back-won = You disputed a payment for order { $code } (a chargeback), and your bank has decided in our favour. Because tickets in this order had already been cancelled, we are refunding { $amount } to you.
mail-money-back-next = We’ll send the refund to the card or account you paid with, and you don’t need to do anything. Your bank may take a few days to show it.
mail-money-back-credit = You paid this with your credit, so it is now part of your credit again. You don’t need to do anything.

mail-cancelled-subject = Tickets cancelled, order { $code }
mail-cancelled-body = Our box office has cancelled tickets in your order { $code }. The cancelled tickets are no longer valid and are not accepted at the door.
mail-cancelled-pieces = No longer part of your order: { $extras }.
mail-cancelled-money = We are refunding { $amount } to the card or account you paid with, and you don’t need to do anything. Your bank may take a few days to show it.
mail-cancelled-cash = You have received { $amount } in cash at our box office.
mail-cancelled-credit = You paid { $amount } with your credit, and it is now part of your credit again.
mail-cancelled-exchange = { $amount } came from an exchange: it is what your earlier purchase was worth. It is now part of your credit.
mail-cancelled-credit-both = { $amount } came from your credit and from an exchange, in which your earlier purchase paid a part. It is now part of your credit.
mail-cancelled-rest = { $count ->
    [one] This ticket remains valid:
   *[other] These tickets remain valid:
}

# The house has cancelled a performance; $performance is its title, date and time.
mail-performance-cancelled-subject = Performance cancelled, order { $code }
mail-performance-cancelled = { $performance }: this performance has been cancelled, and your tickets for it are no longer valid. We’ll refund everything you paid for them, fees included. Your order page explains how.

# The house has cancelled a performance or moved it; $performance is its title, date and time.
mail-changed-cancelled = { $performance }: we are sorry, but this performance has been cancelled. Your tickets for it are no longer valid. You’ll get back everything you paid for them, fees included.
mail-changed-cancelled-only = { $performance }: we are sorry, but this performance has been cancelled. Your tickets for it are no longer valid.
mail-changed-cancelled-choose = Please choose on your order page by { $until }. We can refund the card or account you paid with, or add the same amount to your credit. If you choose nothing, we’ll refund single tickets to the card or account you paid with; tickets from a subscription or package become credit.
mail-changed-cancelled-back = You don’t need to do anything: after { $until }, you’ll automatically get the amount back the way you paid. If you would like it sooner, you can choose this on your order page.
mail-changed-cancelled-later = There is nothing more to pay for this performance.
mail-changed-later-both = You have already paid { $paid } for it. Of that, { $settles } will be taken off what you still owe for this order, and { $credit } will be added to your credit. You can choose this on your order page straight away; otherwise it will happen automatically after { $until }.
mail-changed-later-settles = You have already paid { $paid } for it. This amount will be taken off what you still owe for this order. You can choose this on your order page straight away; otherwise it will happen automatically after { $until }.
mail-changed-later-credit = You have already paid { $paid } for it. This amount will be added to your credit. You can choose this on your order page straight away; otherwise it will happen automatically after { $until }.
mail-changed-moved-subject = New date for your performance, order { $code }
mail-changed-moved = { $performance }: this is the new date of your performance. The previous date was { $before }. Your tickets are valid for the new date, and you don’t need to do anything.
mail-changed-moved-date = { $performance }: this is the new date of your performance. The previous date was { $before }.
mail-changed-moved-time-subject = New time for your performance, order { $code }
mail-changed-moved-time = { $performance }: this is the new time of your performance. The previous time was { $before }.
mail-changed-moved-time-valid = Your tickets remain valid, and you don’t need to do anything.
mail-changed-moved-offered = { $count ->
    [one] The seat that you offered for resale is still on sale. If you would like to go yourself, please take your ticket back on your order page.
   *[other] The { $count } seats that you offered for resale are still on sale. If you would like to go yourself, please take your tickets back on your order page.
}
mail-changed-offer-ended = { $count ->
    [one] Your seat is no longer offered for resale.
   *[other] Your { $count } seats are no longer offered for resale.
}
mail-changed-moved-choose = If this doesn’t suit you, please tell us on your order page by { $until }. We can refund the card or account you paid with, or add the same amount to your credit.
mail-changed-moved-back = If you can no longer come, you can return your tickets on your order page by { $until }. You’ll then get the amount back the way you paid.
mail-changed-moved-later = If you can no longer come, you can return your tickets on your order page by { $until }. There will then be nothing more to pay for them. What you have already paid for them will first be taken off what you still owe for this order. Anything left will be added to your credit.
mail-changed-amount = The amount for your tickets is { $amount }, fees included.
mail-changed-to-voucher = You paid { $amount } of this with a gift voucher. This part goes back to the voucher in any case.
mail-changed-to-credit = You paid { $amount } of this with your credit. This part becomes credit again in any case.
mail-changed-to-exchange = { $amount } of this came from an exchange: it is what your earlier purchase was worth. This part becomes credit in any case.
mail-changed-to-credit-both = { $amount } of this came from your credit and from an exchange, in which your earlier purchase paid a part. All of this becomes credit in any case.
# What the buyer chooses about, where another part goes back in any case.
mail-changed-by-bank = You paid { $amount } of this by card or from an account. We can refund this part or add it to your credit.
mail-changed-exchange = On the same page, you can also exchange your tickets for another date. The exchange itself is free of charge. If the new seat costs more, including any booking fee, you’ll pay the difference. Before you choose, you’ll see for each date what is left to pay.
mail-changed-calendar-moved = If you added the performance to your calendar, open the attached file: it moves the entry.
mail-changed-calendar-off = If you added the performance to your calendar, open the attached file: it removes the entry.
mail-changed-after-all-subject = Your performance will take place, order { $code }
mail-changed-after-all = { $performance }: we told you that this performance had been cancelled. It will now take place after all. Your tickets are valid again with the same codes, and you don’t need to do anything.
mail-changed-after-all-choose = If you can no longer come, please tell us on your order page by { $until }. We can refund the card or account you paid with, or add the same amount to your credit.
mail-changed-cancelled-counter = Please choose on your order page by { $until }: a refund, or the same amount as credit. If you choose nothing, we’ll refund single tickets; tickets from a subscription or package that you paid for at the box office are refunded there, too.
mail-changed-moved-counter = If you can’t come then, please tell us on your order page by { $until }. You can choose a refund, or the same amount as credit.
mail-changed-after-all-counter = If you can no longer come, please tell us on your order page by { $until }. You can choose a refund, or the same amount as credit.
mail-changed-counter = You paid { $amount } of this at the box office. For a refund, please come to the box office: we will pay this amount back to you there.
mail-changed-calendar-after-all = If you use a calendar, open the attached file: it adds the performance again.
mail-changed-after-all-handed-subject = Your performance will take place
mail-changed-after-all-handed = { $count ->
    [one] We told you that this performance had been cancelled. It will now take place after all. The ticket that { $from } gave you is valid again, with the same code. We have attached it again as a PDF.
   *[other] We told you that this performance had been cancelled. It will now take place after all. The tickets that { $from } gave you are valid again, with the same codes. We have attached them again as a PDF.
}
mail-changed-taken = { $count ->
    [one] Your ticket for { $performance } is no longer valid.
   *[other] Your tickets for { $performance } are no longer valid.
}
mail-changed-settled = You had already paid for these tickets. We have taken { $amount } of that off what you still owe for this order.
# After some tickets of an order that is paid later are gone. The days and their sums follow.
mail-still-to-pay = For order { $code }, { $amount } is still to be paid. This replaces the amounts in our earlier emails.
mail-nothing-to-pay = There is nothing left to pay for order { $code }.
mail-changed-off-subject = Your tickets for the cancelled performance, order { $code }
mail-changed-returned-subject = Tickets returned for the moved performance, order { $code }
mail-exchanged-subject = Ticket exchanged, order { $code }
mail-waived-subject = Ticket returned, order { $code }
mail-exchanged = Your ticket for { $performance } has been exchanged and is no longer valid. You’ll receive your new ticket in a separate email.
mail-exchanged-several = These tickets have been exchanged and are no longer valid. You’ll receive your new tickets in a separate email.
mail-exchanged-handed = Your ticket for { $performance }, which you gave to someone, has been exchanged for another date. Nothing changes for you, and there is nothing to pay.
mail-exchanged-gift = { $name } has exchanged a ticket from your gift ({ $performance }) for another date. Nothing changes for you, and there is nothing to pay.
mail-waived = You have returned your ticket for { $performance }. It is no longer valid.
mail-changed-credit = { $amount } has been added to your credit. You can use it for anything except gift vouchers: just sign in with { $email }.

mail-refund-refused-subject = Your refund for order { $code } could not be completed
mail-refund-refused-body = We tried to refund { $amount } for order { $code }, but the card or account you paid with didn’t accept it. We still owe you this money.
mail-refund-refused-next = Our box office will write to you to arrange another way of paying you back. You can also reply to this email or call the box office. Please do not send us any card details by email.
mail-refund-owed-subject = Your refund for order { $code }
mail-refund-owed-body = You are due a refund of { $amount } for order { $code }. We can’t send it back the way you paid; until you have received it, we owe you this money.
mail-refund-counter-subject = Your refund for order { $code } is waiting at the box office
mail-refund-counter-body = You paid for order { $code } at the box office. Please come to the box office: we will refund { $amount } there. Please bring this email or the order code.
mail-refund-counter-next = If you cannot come, please reply to this email or call the box office, and we will agree on another way. Please do not send us any card details by email.

# The code that signs in.
mail-code-subject = Your sign-in code: { $code }
mail-code-intro = Here is your code to sign in to { $house }:
mail-code-how = Please enter it on the page where you asked for it. It is valid for ten minutes and can be used once.
mail-code-link = Open the sign-in page
mail-code-not-you = If you did not ask for this code, you do not need to do anything: nobody can sign in without it. Please do not share the code with anyone. We will never ask you for it.
mail-code-footer = You are receiving this email because this address was entered on our sign-in page.

# To staff who have forgotten their password.
mail-password-subject = Set a new password
mail-password-intro = You can set a new password for the staff pages here:
mail-password-link = Set a new password
mail-password-how = The link is valid for one hour and can be used once. You will also need the code from your authenticator app or one of your recovery codes.
mail-password-not-you = If you did not ask for this, you do not need to do anything: nobody can change your password without your code.

# A colleague has reset the account of one of the staff. { $date }, { $time }: when.
mail-reset-subject = Your staff account has been reset
mail-reset-said = Your staff account at { $house } was reset on { $date } at { $time }. Your password, your authenticator app and your recovery codes no longer work, and you have been signed out everywhere.
mail-reset-next = A colleague who manages the staff accounts has a link for you. Use it to set a new password and to connect an authenticator app again. Please ask for the link in person or by phone.
mail-reset-not-you = If you did not ask for this, please tell the theatre’s management at once. Until you have used the link, somebody else could use it and act in your name.

# A ticket that its holder offers for resale: offered, taken back, not sold, sold.
# $percent is what they get of the price, $amount what they got.
mail-resale-offered-subject = Your ticket is offered for resale, order { $code }
mail-resale-offered = We are offering your seat for resale. As soon as someone buys it, you’ll get { $amount } as credit. Until then, you can take your ticket back at any time. While your seat is offered, your ticket is not valid at the door.
mail-resale-offered-parts = We are offering your seat for resale. As soon as someone buys it, you’ll get { $amount }: { $parts }. Until then, you can take your ticket back at any time. While your seat is offered, your ticket is not valid at the door.
mail-resale-taken-back-subject = You have taken your ticket back, order { $code }
mail-resale-taken-back = Your seat is no longer offered for resale. Your ticket is valid again, with the same code as before.
mail-resale-unsold-subject = Your seat was not sold, order { $code }
mail-resale-unsold = Nobody bought your seat before online sales ended. Your ticket is valid again, with the same code as before.
mail-resale-sold-subject = Your seat has been sold, order { $code }
mail-resale-sold = Someone has bought your seat. We have added { $amount } to your credit. Your previous ticket is no longer valid.
mail-resale-sold-parts = Someone has bought your seat. Your share is { $amount }: { $parts }. Your previous ticket is no longer valid.
mail-resale-sold-gone = Someone has bought your seat. Your previous ticket is no longer valid.
mail-resale-link = Open your season

# A ticket that is handed on to somebody else. $from: its former holder; $email: the other person's address.
mail-transfer-offered-subject = A ticket for you
mail-transfer-offered-subject-several = Tickets for you
mail-transfer-offered = { $count ->
    [one] { $from } would like to give you this ticket. Open the link and accept it to get a code of your own for the door. You don’t need an account, and there is nothing to pay.
   *[other] { $from } would like to give you these { $count } tickets. Open one of the links and accept the tickets to get codes of your own for the door. You don’t need an account, and there is nothing to pay.
}
mail-transfer-stranger = If you don’t know { $from }, please ignore this email.
mail-transfer-link = Accept the ticket
mail-transfer-taken-back-subject = The ticket was taken back
mail-transfer-taken-back = { $from } has taken this ticket back. The link in our earlier email no longer works, and you don’t need to do anything.
mail-transfer-received-subject = Your ticket
mail-transfer-received = { $from } has given you this ticket, and it is now yours. It is attached as a PDF; you can show the code at the door on your phone or on paper.
mail-transfer-received-plain = { $from } has given you this ticket, and it is now yours. The ticket’s page explains how you get in.
mail-transfer-open = Open the ticket
mail-transfer-handed-subject = Your ticket has been accepted, order { $code }
mail-transfer-handed = { $email } has accepted your ticket. Your code for it is no longer valid at the door.
mail-transfer-declined-subject = Your ticket was declined and stays yours, order { $code }
mail-transfer-declined = { $email } has declined your ticket. It stays yours and is valid at the door with the same code. You can give it to someone else in your account.
mail-handed-cancelled-subject = Performance cancelled
mail-handed-cancelled = { $count ->
    [one] We are sorry: this performance has been cancelled. The ticket that { $from } gave you is no longer valid. The refund goes to { $from }, who paid for it. You don’t need to do anything.
   *[other] We are sorry: this performance has been cancelled. The tickets that { $from } gave you are no longer valid. The refund goes to { $from }, who paid for them. You don’t need to do anything.
}
mail-handed-moved-subject = New date for your performance
mail-handed-moved-time-subject = New time for your performance
mail-handed-moved-time = { $count ->
    [one] This performance begins at another time. The previous time was { $before }. The ticket that { $from } gave you remains valid, with the same code. We have attached it again as a PDF.
   *[other] This performance begins at another time. The previous time was { $before }. The tickets that { $from } gave you remain valid, with the same codes. We have attached them again as a PDF.
}
mail-handed-moved = { $count ->
    [one] This performance has a new date. The previous date was { $before }. The ticket that { $from } gave you is valid for the new date, with the same code. We have attached it again as a PDF.
   *[other] This performance has a new date. The previous date was { $before }. The tickets that { $from } gave you are valid for the new date, with the same codes. We have attached them again as a PDF.
}
mail-handed-moved-exchange = { $count ->
    [one] If this doesn’t suit you, you can exchange the ticket for another available date on your page (link below). The exchange itself is free of charge; if the new seat costs more, you pay the difference. Only { $from }, who paid for the ticket, can return it.
   *[other] If this doesn’t suit you, you can exchange the tickets one by one for another available date on your page (link below). The exchange itself is free of charge; if a new seat costs more, you pay the difference. Only { $from }, who paid for the tickets, can return them.
}
mail-handed-moved-ask = { $count ->
    [one] If this doesn’t suit you, please ask { $from }. Only the person who paid for a ticket can return it.
   *[other] If this doesn’t suit you, please ask { $from }. Only the person who paid for tickets can return them.
}
mail-handed-ended-subject = Your ticket is no longer valid
mail-handed-ended = The ticket that { $from } gave you has been cancelled, and its code is no longer valid at the door. If you didn’t expect this, please ask { $from }.
mail-handed-ended-moved = We moved this performance to another date, and { $from } has since returned the ticket you were given. Its code is no longer valid at the door. If you didn’t expect this, please ask { $from }.
mail-handed-pieces = This came with your gift and can no longer be collected: { $extras }.
mail-handed-back-subject = Refund for a ticket you gave to someone, order { $code }
mail-handed-back = You gave a ticket to someone, and they exchanged it for this performance: { $performance }. The new ticket has now been cancelled. You’ll get back the part of your payment that went towards it.
mail-handed-back-off = You gave a ticket to someone, and they exchanged it for this performance: { $performance }. We have had to cancel this performance. You’ll get back the part of your payment that went towards the new ticket.
mail-handed-back-rest = You gave a ticket to someone, and they exchanged it. Because we cancelled or moved that performance, they have now exchanged the new ticket for a less expensive one: { $performance }. You’ll get back the part of your payment that is no longer needed.

# Instead of the picture of a ticket’s code, where a mail program shows none; $place is its seat.
mail-ticket-code = QR code of your ticket: { $place }

# The morning after a performance, where the house has set so. { $date }: a day.
mail-thanks-subject = Thank you for coming to “{ $title }”
mail-thanks = Thank you for being with us for “{ $title }” on { $date }. We hope you enjoyed the performance and look forward to seeing you again.
mail-thanks-programme = See what is on next
