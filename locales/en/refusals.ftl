# Why something was not done. Each says what happened and what can be done now. Refusals of a
# hold are in plan.ftl, since the browser says them too.

# More time for the basket.
refusal-extend-ended = The time ran out before it could be extended. Seats that are still free can be taken again.
refusal-extend-none-left = The time can’t be extended again.
refusal-extend-needs-address = The time can’t be extended again without your email address. Your seats are still reserved until the time runs out. Sign in, and then you can extend the time up to ten times.

# Placing an order.
refusal-place-basket-empty = Your basket is empty: there was nothing to order.
refusal-place-holds-ended = The time ran out, and your seats have gone back on sale. Those that are still free can be taken again. Nothing has been charged.
refusal-place-total-changed = The amount has changed from { $shown } to { $total }. Please check it before you buy. Nothing has been charged.
refusal-place-basket-changed = The contents of your basket have changed, perhaps in another window. Please check them before you buy. Nothing has been charged.
refusal-place-sale-closed = { $title } is no longer sold. Take it out of the basket to buy the rest. Nothing has been charged.
refusal-place-tariff-fewest = The tariff “{ $tariff }” begins at { $least } tickets; you have { $count }. Choose another in the basket, or more seats. Nothing has been charged.
refusal-place-tariff-most = Of the tariff “{ $tariff }” one person can buy { $most }; you have { $count }. Choose another for some seats in the basket. Nothing has been charged.
refusal-place-package-unfinished = “{ $name }” isn’t complete: { $parts } still missing. Choose what is missing, or take it out of the basket. Nothing has been charged.
refusal-place-offer-closed = “{ $name }” is no longer sold. Take it out of the basket to buy the rest. Nothing has been charged.
refusal-place-means-gone = This means of payment can’t be used for all of your purchase any more. Nothing has been ordered; please choose another.
refusal-place-below-minimum = This payment is below { $amount }, the least that can be paid this way. Nothing has been ordered and your seats are still kept: choose another way to pay, or add something to your basket.
refusal-place-too-many-attempts = There were too many attempts to pay for this order. Nothing has been charged; choose your seats again.
refusal-place-unpaid-seats = Too many seats already wait for payment under this email address (limit without signing in: { $most }). Nothing has been charged, and your seats are still reserved. Sign in with this address, or pay for the other orders first.
refusal-place-too-many-mails = This order costs nothing, and we can’t email its tickets: many emails went to this address already. Your seats are still reserved. Sign in with this address, try again in an hour or tomorrow, or contact the box office.
refusal-place-bad-key = This form was too old or had been changed. It has been renewed with what you typed: send it again. Nothing has been charged.
refusal-place-gateway-unreachable = The bank isn’t answering just now. Nothing has been charged, and your seats are still kept: try again in a moment.

# Another tariff for a ticket of the basket.
refusal-tariff-unknown-line = This seat isn’t in your basket any more.
refusal-tariff-not-sold = This tariff isn’t sold for this seat, or not to you. The former one stays.

# Fields of the checkout form.
refusal-field-given-name-missing = Enter your first name.
refusal-field-family-name-missing = Enter your last name.
refusal-field-name-too-long = The name is too long: at most 100 letters fit.
refusal-field-email-missing = Enter your e-mail address.
refusal-field-email-wrong = Enter the whole address, such as maria@example.org.
refusal-field-terms-not-accepted = Accept the terms of sale to go on.

# Paying again.
refusal-pay-not-open = This order can’t be paid any more.
refusal-pay-too-many-attempts = There were too many attempts to pay for this order. Choose your seats again.
refusal-pay-means-gone = This order can’t be paid that way any more. Your seats are still kept: please pay another way.
refusal-pay-still-at-bank = Your earlier payment is still open at the bank. Finish it or cancel it there; after that you can pay another way.
refusal-pay-gateway-unreachable = The bank isn’t answering just now. Your seats are still kept: try again in a moment.

# Tickets.
refusal-ticket-not-paid = There are no tickets before the order is paid.
refusal-ticket-already-entered = This ticket has been used at the door and can’t be replaced.
refusal-ticket-just-sent = The tickets were sent a moment ago. Mail takes its time; look into your spam folder too.
refusal-ticket-performance-cancelled = The performance has been cancelled, so its tickets are no longer valid and cannot be printed. Your order page explains how you get your money back.
refusal-ticket-sent-often = Today the tickets have been emailed as often as possible (limit: { $most }). They are valid, and you can download them on this page at any time. Please check your spam folder too, or contact the box office.

# Signing in.
refusal-ask-too-many = Too many codes were asked for. Nothing is lost: the last code that you received stays valid for its ten minutes. Try again in an hour or tomorrow, or go on without an account. If you did not ask for them, somebody else did: open the link in one of these emails on this device, and ask again there.
refusal-code-missing = Enter the eight digits from the e-mail.
refusal-code-wrong = { $tries ->
    [one] That is not the code. You can try once more.
   *[other] That is not the code. You can try { $tries } more times.
}
refusal-code-wrong-last = That was not the code, and it can’t be tried again. Have another one sent.
refusal-code-ended = This code no longer works: it is too old, was used, or was asked for in another browser. Have another one sent.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = “{ $name }” isn’t sold here at present, or not to you. Please choose another offer, or a single ticket.
refusal-offer-full = “{ $name }” has no room for this evening: something else is still missing in it. Complete it first, or choose a single ticket.
refusal-offer-most = One person can have { $most } of “{ $name }”.
refusal-offer-extras = { $most ->
    [one] An extra ticket goes with an evening that “{ $name }” has already: { $most } at most.
   *[other] Extra tickets go with an evening that “{ $name }” has already: { $most } at most.
}
