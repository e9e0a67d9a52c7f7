# Why something was not done. Each says what happened and what can be done now. Refusals of a
# hold are in plan.ftl, since the browser says them too.

# More time for the basket.
refusal-extend-ended = Your time ran out before it could be extended, and your seats have been released. Nothing has been charged. If they are still available, you can choose them again.
refusal-extend-none-left = The time can’t be extended again. Your seats are still reserved until the time runs out. Please complete your purchase before then.
refusal-extend-needs-address = The time can’t be extended again without your email address. Your seats are still reserved until the time runs out. Please sign in; you can then extend the time up to ten times.

# Placing an order.
refusal-place-basket-empty = Your basket is empty, so nothing has been ordered or charged. Please choose your seats first.
refusal-place-holds-ended = Your time has run out, and your seats have been released. Nothing has been charged. If they are still available, you can choose them again.
refusal-place-total-changed = The total has changed from { $shown } to { $total }. Nothing has been charged. Please check the new total before you order.
refusal-place-basket-changed = The contents of your basket have changed, perhaps in another window. Nothing has been charged. Please check your basket before you order.
refusal-place-credit-changed = Your credit has changed in the meantime. Nothing has been charged. Please check the amounts before you order.
refusal-place-credit-of-another = Credit can only be used for orders with your own email address, { $email }. Nothing has been charged. Please enter this address, or pay without your credit.
refusal-place-sale-closed = { $title } is no longer on sale. Nothing has been charged. Please remove it from your basket to buy the rest.
refusal-place-price-type-fewest = { $least ->
    [one] The ticket type “{ $price_type }” requires at least { $least } ticket; you have { $count }. Please choose another ticket type in your basket, or add more seats.
   *[other] The ticket type “{ $price_type }” requires at least { $least } tickets; you have { $count }. Please choose another ticket type in your basket, or add more seats.
}
refusal-place-price-type-most = { $most ->
    [one] One person can buy no more than { $most } ticket of the type “{ $price_type }”; you have { $count }. Please choose another ticket type for some of the seats in your basket.
   *[other] One person can buy no more than { $most } tickets of the type “{ $price_type }”; you have { $count }. Please choose another ticket type for some of the seats in your basket.
}
refusal-place-tickets-fewest = { $least ->
    [one] An order for { $title } must include at least { $least } ticket for the same performance; you have { $count }. Please add seats for this performance, or remove it from your basket.
   *[other] An order for { $title } must include at least { $least } tickets for the same performance; you have { $count }. Please add seats for this performance, or remove it from your basket.
}
refusal-place-tickets-most = { $most ->
    [one] An order for { $title } can include no more than { $most } ticket for the same performance; you have { $count }. Please keep only one of these seats in your basket.
   *[other] An order for { $title } can include no more than { $most } tickets for the same performance; you have { $count }. Please remove some of these seats from your basket.
}
refusal-place-package-unfinished = “{ $name }” isn’t complete yet. Still to choose: { $parts }. Please choose the missing performances, or remove the package from your basket.
refusal-place-offer-closed = “{ $name }” is no longer on sale. Please remove it from your basket to buy the rest.
refusal-place-below-promise = One of your seats for { $title } is offered for resale by its holder and costs at least { $amount }. Multi-visit passes and large reductions can’t be used for it. Your seats are still reserved for you. Please choose another ticket type or another seat.
refusal-place-payment-method-gone = This payment method is no longer available for everything in your basket. Nothing has been ordered or charged. Please choose another payment method.
refusal-place-below-minimum = This payment is below { $amount }, the minimum for this payment method. Nothing has been ordered, and your seats are still reserved. Please choose another payment method, or add something to your basket.
refusal-place-odd-amount = This payment method accepts only multiples of { $step }. Nothing has been ordered, and your seats are still reserved. Please choose another payment method, or contact the box office.
refusal-place-currency-not-taken = This payment method doesn’t accept the currency of our prices. Nothing has been ordered, and your seats are still reserved. Please choose another payment method, or contact the box office.
refusal-place-too-many-attempts = There have been too many attempts to pay for this order. Nothing has been charged. Please choose your seats again, or contact the box office.
refusal-place-unpaid-seats = Too many seats are already waiting for payment under this email address (limit without signing in: { $most }). Nothing has been charged, and your seats are still reserved. Please sign in with this address, or pay for the other orders first.
refusal-place-too-many-mails = We have already sent too many emails to this address, so we can’t send it the tickets of this free order at the moment. Nothing has been ordered, and your seats are still reserved. Please sign in with this address, try again in an hour or tomorrow, or contact the box office.
refusal-place-bad-key = This form was out of date, so we have renewed it and kept everything you typed. Nothing has been charged. Please send it again.
refusal-place-gateway-unreachable = We can’t connect to the bank at the moment. Nothing has been charged, and your seats are still reserved. Please try again in a few minutes.

# Another ticket type for a ticket in the basket.
refusal-price-type-unknown-line = This seat is no longer in your basket. Nothing else in your basket has changed. If the seat is still available, you can choose it again.
refusal-price-type-not-sold = This ticket type isn’t available for this seat, or isn’t available to your account. Your seat is still reserved, with the ticket type it had before.

# Fields of the checkout form.
refusal-field-given-name-missing = Please enter your first name.
refusal-field-name-too-long = This name is too long. Please use up to 100 characters.
refusal-letters-name = We can’t print these characters on tickets and invoices: { $letters }. Please write the name in the Latin alphabet, as in the passport.
refusal-letters-address = We can’t print these characters on invoices: { $letters }. Please write the name and the address in the Latin alphabet.
refusal-field-email-missing = Please enter your email address.
refusal-field-email-wrong = Please enter the complete email address, for example maria@example.org.
refusal-field-terms-not-accepted = Please accept the terms of sale to continue.

# Paying again.
refusal-pay-not-open = This order is no longer waiting for payment, so nothing has been changed or charged now. Your order page shows its current status. If you have already paid at the bank, please do not pay again.
refusal-pay-too-many-attempts = There have been too many attempts to pay for this order, so we haven’t started another payment. Your order page shows its current status. Please choose your seats again, or contact the box office.
refusal-pay-payment-method-gone = This payment method is no longer available for this order. Your seats are still reserved. Please choose another payment method.
refusal-pay-still-at-bank = An earlier payment for this order is still open at the bank. Your seats are still reserved. Please complete or cancel it there; after that you can choose another payment method.
refusal-pay-credit-changed = Your credit has changed in the meantime, so nothing has been paid with it. Your seats are still reserved. The button now shows how much can be used.
refusal-pay-gateway-unreachable = We can’t connect to the bank at the moment, so no new payment has been started and nothing has been charged. Your seats are still reserved. Please try again in a few minutes.

# Tickets.
refusal-ticket-not-paid = Your tickets aren’t available yet, because the order hasn’t been paid for. Your order page shows its current status.
refusal-ticket-already-entered = This ticket has already been used at the door, so we can’t give it a new code. If you haven’t used the ticket yourself, please contact the box office.
refusal-ticket-just-sent = We sent an email about this order a moment ago, and it can take a few minutes to arrive. Nothing more has been sent. Please check your spam folder as well.
refusal-address-elsewhere = For security, the address can only be corrected in the browser in which the order was placed. Nothing has been changed. Please call the box office and give your order code; the number is at the foot of this page.
refusal-address-same = This is the address that we already have. Please enter another one.
refusal-address-not-failed = Our email to this address hasn’t come back, so nothing has been changed. If you don’t receive it, please call the box office; the number is at the foot of this page.
refusal-address-account = There is an account with this address, so nothing has been changed here. Please sign in and change the address in your profile, or call the box office.
refusal-ticket-performance-cancelled = This performance has been cancelled, so its tickets are no longer valid and can’t be printed. Your order page explains how you’ll be refunded.
refusal-ticket-sent-often = The email for this order has already been sent as often as possible today (limit: { $most }). Everything in it is also on this page. Please check your spam folder as well, or contact the box office.
refusal-ticket-nothing-to-send = Everything in this order has gone to someone else or has been exchanged, returned or cancelled, so there is nothing to send you again. No email has been sent.

# Signing in.
refusal-ask-too-many = Too many codes have been requested. The last code you received remains valid for ten minutes from when it was sent. Please try again in an hour or tomorrow, or continue without an account. If you didn’t request these codes, someone else entered your email address. In that case, open the link in one of these emails on this device, and request a new code there.
refusal-code-missing = Please enter the eight digits from the email.
refusal-code-wrong = { $tries ->
    [one] This code isn’t correct. You can try once more.
   *[other] This code isn’t correct. You can try { $tries } more times.
}
refusal-code-wrong-last = This code wasn’t correct, and you have no tries left. Please request a new code.
refusal-code-ended = This code is no longer valid: it is too old, has already been used, or was requested in another browser. Please request a new code.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = “{ $name }” isn’t on sale online at the moment, or isn’t available to your account. Please choose another subscription or package, or a single ticket.
refusal-offer-full = You can’t add this performance to “{ $name }”: the performances still to be chosen are of another kind. Please complete the package first, or choose a single ticket.
refusal-offer-most = One person can have no more than { $most } of “{ $name }”. Please choose something else, or a single ticket.
refusal-offer-extra-tickets = { $most ->
    [one] You can add no more than { $most } extra ticket, and only for a performance that is already part of “{ $name }”. Please choose a single ticket instead.
   *[other] You can add no more than { $most } extra tickets, and only for performances that are already part of “{ $name }”. Please choose a single ticket instead.
}
