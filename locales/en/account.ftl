# Signing in with a code, and the reader's account.

signin-title = Sign in
signin-description = Sign in with a code that we send to your email address.
signin-lede = You don’t need a password. We’ll email you a code to enter here. If you don’t have an account yet, we’ll create one for you when you enter the code.
signin-ticket = You need an account to exchange or resell a ticket, or to give it to someone. Please use the email address of your order. Once you have signed in, you’ll go straight to your ticket.
signin-email-hint = Please use the email address you buy tickets with, so that your orders appear in your account.
# A button.
signin-send = Email me a code
# Who holds the data and why, where the email address is asked.
signin-privacy = { house-seller } keeps your email address for your account and uses it to send you the code. We don’t pass it on to anyone else.
signin-basket-kept = Your seats stay reserved in your basket.
signin-no-cookies = Your browser doesn’t accept cookies, and you can’t sign in without cookies. Please allow cookies for this site and try again.

signin-code-title = Enter the code
signin-code-sent = We have sent a code to { $email }. It is valid for ten minutes.
signin-code-wait = If the email hasn’t arrived after a minute or two, please check your spam folder.
signin-code = Code from the email
signin-code-hint = Eight digits
# A button.
signin-open = Sign in
# A button.
signin-again = Send another code
signin-resent = We have sent you a new code. The previous code no longer works.
signin-other = Use a different email address

# Read out before the name in the page's head.
account-aloud = Account:
# In the page's head, where no name is known.
account-short = Account
account-title = Your account
account-description = Your orders, memberships, passes and personal details.
account-signed-in = Signed in as { $email }
account-no-name = We’ll take your name from your first order.
# A button.
account-sign-out = Sign out
account-signed-out = You have signed out.
# Above the names of other persons whom the account acts for.
account-others = People you buy for

# What the house knows a person as, such as a school.
account-kinds = Status
account-kind-youth = Under 30
account-kind-senior = 65 and over
account-kind-school = School
account-kind-friend = Friend
account-from = from { $date }
account-until = until { $date }
account-span = { $from } to { $until }
account-passes = Memberships and passes
account-seniority = Subscriber since
# $first is the name of the first season, $count how many there were.
account-seniority-seasons = { $count ->
    [one] { $first }
   *[other] { $first } ({ $count } seasons)
}

account-orders = Your orders
account-orders-which = Orders placed with { $email } appear here.
account-orders-none = No orders have been placed with this email address yet.
account-orders-more = { $count ->
    [one] Show { $count } earlier order
   *[other] Show { $count } earlier orders
}
account-order-placed = Placed on { $date }
# Where an order stands.
account-order-paid = paid
account-order-by-exchange = { $count ->
    [one] in exchange for another ticket
   *[other] in exchange for other tickets
}
account-order-exchanged = { $count ->
    [one] one ticket exchanged
   *[other] { $count } tickets exchanged
}
account-order-gone-returned = { $count ->
    [one] one ticket returned
   *[other] { $count } tickets returned
}
account-order-gone-refunded = { $count ->
    [one] one ticket refunded
   *[other] { $count } tickets refunded
}
account-order-gone-cancelled = { $count ->
    [one] one ticket cancelled
   *[other] { $count } tickets cancelled
}
account-order-gone-sold = { $count ->
    [one] one ticket resold
   *[other] { $count } tickets resold
}
account-order-gone-given = { $count ->
    [one] one ticket given to someone
   *[other] { $count } tickets given to others
}
account-order-waiting = waiting for payment
account-order-failed = payment did not go through
account-order-expired = not paid in time
account-order-given-up = seats released
account-order-cancelled = cancelled
account-order-refunding = refund in progress
account-order-refunded = refunded
account-order-owed = refund did not go through
account-order-owed-counter = refund waiting at the box office

# The tickets to come, on the page of the account.
account-season = Your season
account-season-none = You have no tickets for upcoming performances.
account-season-cancelled = This performance has been cancelled.
account-season-choose-cancelled = This performance has been cancelled. Please choose by { $until } how you’d like to get back what you paid.
account-season-choose-cancelled-later = This performance has been cancelled, and you don’t have to pay for it. We can credit what you have already paid for it straight away: please choose this by { $until }.
account-season-choose-moved = { $count ->
    [one] Moved from { $before }. Your ticket is valid for the new date. If it doesn’t suit you, you can get back everything you paid; please choose by { $until }.
   *[other] Moved from { $before }. Your tickets are valid for the new date. If it doesn’t suit you, you can get back everything you paid; please choose by { $until }.
}
account-season-choose-moved-handed = Moved from { $before }. The ticket is valid for the new date for the person who has it now. You paid for it, so only you can return it and get back everything you paid; in that case, it will no longer be valid for that person. Please choose by { $until }.
account-season-choose-moved-later = { $count ->
    [one] Moved from { $before }. Your ticket is valid for the new date. If it doesn’t suit you, you can return your ticket by { $until } and won’t have to pay for it.
   *[other] Moved from { $before }. Your tickets are valid for the new date. If it doesn’t suit you, you can return your tickets by { $until } and won’t have to pay for them.
}
account-season-choose-moved-later-handed = Moved from { $before }. The ticket is valid for the new date for the person who has it now. Only you can return it, by { $until }; in that case, you won’t have to pay for it, and it will no longer be valid for that person.
account-season-choose-after-all = { $count ->
    [one] This performance will take place after all, and your ticket is valid again. If you can no longer come, please tell us by { $until }.
   *[other] This performance will take place after all, and your tickets are valid again. If you can no longer come, please tell us by { $until }.
}
account-season-choose-after-all-handed = This performance will take place after all, and the ticket is valid again for the person who has it now. You paid for it, so only you can return it, by { $until }; in that case, it will no longer be valid for that person.
account-season-choose-moved-offered = { $count ->
    [one] Moved from { $before }. Your seat is still offered for resale. If you would like to go yourself, please take your ticket back. Or you can get back everything you paid; please choose by { $until }.
   *[other] Moved from { $before }. Your seats are still offered for resale. If you would like to go yourself, please take your tickets back. Or you can get back everything you paid; please choose by { $until }.
}
account-season-moved = Moved from { $before }.
account-season-off-handed = You gave this ticket to { $email }, who can no longer use it. What was paid for it goes back to you.
account-season-choose = View your options
account-season-proof = Not valid yet. Please show proof at the box office that you are entitled to this ticket type.
account-season-single = Single tickets
account-season-seats = { $count ->
    [one] { $name } · { $places }
   *[other] { $name } · { $count } seats: { $places }
}
account-season-seat = Seat { $seat }
# On the link to a ticket: its seat, and a list of what can be done with it.
account-season-ways = { $place }: { $ways }
account-season-way-exchange = exchange
account-season-way-resale = resell
account-season-way-return = return
account-season-more = { $count ->
    [one] Show { $count } more performance
   *[other] Show { $count } more performances
}
account-season-gone = { $count ->
    [one] { $count } performance without a valid ticket
   *[other] { $count } performances without a valid ticket
}
account-season-past = { $count ->
    [one] { $count } past performance
   *[other] { $count } past performances
}
account-season-until-resale = Resale until { $until } (up to { $percent }% back)
account-season-until-exchange = Exchange until { $until }
account-season-exchange-once-paid = Exchange: possible once this order has been paid for in full (last due date: { $date })
account-season-until-waiver = Return until { $until }
account-season-exchanged = Exchanged for { $title }, { $when }
account-season-waived = Ticket returned
account-season-back-cancelled = This performance was cancelled. See what you got back for your ticket
account-season-back-moved = Ticket returned after the date was changed. See what you got back for it
# Above boxes to tick, on the page where a ticket is offered, returned or given to somebody.
together-title = Include your other seats at this performance
# A holder offers a ticket for resale: buttons, what is said before, and what became of it.
account-resale-offer = Offer for resale
account-resale-take-back = Take my ticket back
account-resale-offered = Your seat is offered for resale. Once it is sold, you’ll get { $amount } as credit. While it is offered, your ticket is not valid at the door.
account-resale-sold = Your seat has been sold. { $amount } has been added to your credit.
account-resale-title = Offer your seat for resale
account-resale-rather = You can also return this ticket: you’ll then get { $full } straight away. If you offer it for resale instead, you’ll get { $amount }, and only once your seat has been sold.
account-resale-on-sale = Your seat goes on sale at the price that applies when it is bought. We won’t sell it for less than the amount you get.
account-resale-begins = Your seat will be offered for resale from { $when }, when the first tickets for this performance go on sale. Until then, your ticket is valid, and you can take it back at any time.
account-resale-begins-all = General booking opens on { $when }.
account-resale-share = Once your seat is sold, you’ll get { $amount } as credit. This amount stays the same, whatever the buyer pays.
account-resale-share-of = That is { $percent }% of the { $price } that you paid for the ticket.
account-resale-share-of-today = That is { $percent }% of today’s ticket price of { $price }, which is lower than the price you paid.
# Where fees were paid.
account-fees-kept = Booking fees aren’t refunded.
account-resale-debt = Part of this order is still to be paid. The amount you get will go towards that first.
account-resale-until = You can take your ticket back at any time until it is sold. If nobody buys it by { $until }, it is automatically yours again.
account-resale-not-valid = While your seat is offered for resale, your ticket is not valid at the door.
account-resale-confirm = Offer my seat for resale
account-resale-confirm-parts = Offer my seat for resale: { $parts }
account-resale-confirm-more = Offer this seat and any other ticked seats for resale
account-resale-keep = Keep my ticket
account-resale-done = { $count ->
    [one] Your seat is offered for resale. Until it is sold, you can take your ticket back on its page.
   *[other] Your seats are offered for resale. Until they are sold, you can take each ticket back on its own page.
}
account-resale-to-ticket = Go to the ticket
account-resale-planned = { $count ->
    [one] We’ll offer your seat for resale when booking opens. Until then, your ticket is valid, and you can take it back on its page.
   *[other] We’ll offer your seats for resale when booking opens. Until then, your tickets are valid, and you can take each of them back on its own page.
}
account-resale-taken-back = Your ticket is yours again, and it is valid with the same code as before.
# Why a ticket is not offered, or not taken back.
account-resale-unknown = We can’t find this ticket in your account. Please sign in with the email address that was used to buy it.
account-resale-not-allowed = This ticket can’t be offered for resale.
account-resale-too-early = You can offer this ticket for resale from { $date }.
account-resale-too-late = The deadline for offering this ticket for resale has passed.
account-resale-often = { $most ->
    [one] You have already offered { $most } performance of this subscription or package, which is the maximum.
   *[other] You have already offered { $most } performances of this subscription or package, which is the maximum.
}
account-resale-invalid = This ticket isn’t valid at the moment, so it can’t be offered for resale.
account-resale-is-offered = This ticket is already offered for resale.
account-resale-not-offered = This ticket isn’t offered for resale. It is still yours, and it is valid.
account-resale-being-bought = Someone is buying your seat at this moment. If the purchase isn’t completed, you can take your ticket back in a few minutes.
account-resale-is-sold = Your seat has already been sold, so you can’t take this ticket back. You can see in your account where your share went.
account-resale-less-than-shown = The amount that you would get for your seat has just gone down. Your seat hasn’t been offered for resale, and your ticket is still valid. Please check the new amount before you offer your seat.
# What resales have brought, as a statement.
account-credit-balance = Your credit: { $amount }
account-credit-link = See all transactions
account-credit-title = Your credit
account-credit-csv = Download as a spreadsheet (CSV)
account-credit-how = You can use your credit for anything except gift vouchers on this website. When you renew a subscription, you can use it only if you pay with the link in our email, not if you renew by direct debit, invoice or saved card. The box office can also transfer your credit to your bank account.
account-credit-none = There have been no transactions yet.
account-credit-unconfirmed = Your credit is safe. After a technical fault we are checking all credit, so you can’t use it or have it paid out yet. Please try again in a few days, or contact the box office.
account-credit-paid = Paid out by the theatre
account-credit-date = Date
account-credit-cause = Details
account-credit-about = Performance and seat
account-credit-amount = Amount
account-credit-after = Balance
account-credit-resale = Seat sold, order { $code }
account-credit-spent = Used for order { $code }
account-credit-returned = Refund for order { $code }
account-credit-exchanged = Ticket exchanged, order { $code }
account-credit-waived = Ticket returned for credit, order { $code }
account-credit-handed-in = Exchange of a ticket given to you, order { $code }
account-credit-handed-out = Exchange of a ticket you gave to someone, order { $code }
account-credit-handed-back = Refund after the exchange of a ticket you gave to someone
account-credit-handed-home = Returned to the person who gave you the ticket
account-credit-voucher = Returned to your gift voucher, order { $code }
account-credit-overpaid = Overpayment, order { $code }
account-credit-debt = Used to pay the amount still due, order { $code }
account-credit-corrected = Correction after a technical fault: this amount had already been used
