# Letters about an order. Plain sentences, no promises that the house doesn't keep.

mail-greeting = Dear { $name },
mail-closing = { $house }
mail-footer = You receive this e-mail because this address was given with an order. We use it for your order only.

# One ticket's evening, under the title of the work.
mail-evening = { $date }, { $time }, { $hall }
# A line of the sum: what, and how much.
mail-sum = { $name }: { $amount }
mail-fees = Booking fees
mail-total = Total paid
# The VAT that the total contains.
mail-tax = including { $percent }% VAT
mail-order-link = See your order

# Names of the attached files, without their ending.
mail-attachment-tickets = tickets-{ $code }
mail-attachment-calendar = calendar-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Your order { $code }
mail-order-intro = Thank you for your order. It has been paid.
mail-tickets-subject = Your tickets, order { $code }
mail-tickets-intro = Thank you for your order. It is paid, and these seats are yours:
mail-tickets-attached = Your tickets are attached as a PDF: print them, or show them on your phone. The second attachment puts the evening into your calendar.
mail-tickets-good-to-know = If a ticket gets lost or falls into other hands, replace it on the page of your order: the former one is then refused at the door.

mail-money-back-subject = Your payment goes back to you, order { $code }
mail-money-back-late = Your payment of { $amount } for order { $code } reached us when it could no longer buy these seats. We are giving all of it back.
mail-money-back-unpaid = Only a part of order { $code } was paid in time: { $amount }. The order has ended, and we are giving all of it back.
mail-money-back-cancelled = Order { $code } is for a performance that was cancelled. We are giving your payment of { $amount } back.
mail-money-back-double = Order { $code } was paid already when another payment of { $amount } came. Your order stands; we are giving this payment back.
mail-money-back-again = We have received a second payment of { $amount } for something already paid for in order { $code }. We are refunding it in full. The page of your order shows where it stands.
mail-money-back-mismatch = For order { $code } we received { $amount }, which is not the sum that was asked for. It buys nothing, and we are giving all of it back.
mail-money-back-won = Your bank decided on your objection to order { $code } in our favour. Tickets of it had been taken back, so { $amount } of it is yours: we are giving it back.
mail-money-back-next = The money returns the way it came, without anything for you to do. Depending on your bank it arrives within a few days.

mail-cancelled-subject = Tickets cancelled, order { $code }
mail-cancelled-body = our box office has cancelled tickets of your order { $code }. They no longer admit anybody.
mail-cancelled-money = { $amount } goes back to you the way it was paid, without anything for you to do.
mail-cancelled-rest = These tickets stay valid:

# The house has cancelled a performance; $evening is its title, date and time.
mail-performance-cancelled-subject = Performance cancelled, order { $code }
mail-performance-cancelled = { $evening }: this performance has been cancelled, and your tickets for it are no longer valid. We will refund everything you paid for them, fees included. Our box office arranges each refund by hand, and we will e-mail you when the money is on its way.

mail-refund-refused-subject = Your refund did not go through, order { $code }
mail-refund-refused-body = The { $amount } that we owe you for order { $code } could not be sent to the card or account that paid. The money is still yours.
mail-refund-refused-next = Our box office has been told and will write to you to agree on another way. You can also reply to this e-mail.

# The code that signs in.
mail-code-subject = Your code: { $code }
mail-code-intro = With this code you sign in at { $house }:
mail-code-how = Enter it on the page where you asked for it. It works once, for ten minutes.
mail-code-link = Open the sign-in page
mail-code-not-you = If you didn’t ask for it, there is nothing to do: nobody gets in without this code. Give it to nobody; we never ask for it.
mail-code-footer = You receive this e-mail because this address was entered on our sign-in page.
