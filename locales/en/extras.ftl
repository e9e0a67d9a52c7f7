# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Passes and extras
# A price that its giver names.
extras-your-amount = amount of your choice
# Dates of a pass.
extras-valid = Valid from { $from } to { $until }.
extras-add = Add to basket
extras-performance = Performance
extras-quantity = Quantity
extras-amount = Your donation
extras-amount-other = Another amount
extras-sold-out = Sold out
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Also in your basket
basket-extras-quantity = Quantity: { $name }
basket-extras-change = Change
basket-suggestions = You may also like
basket-code = Promo code or gift voucher
basket-code-open = Enter a promo code or a gift voucher
basket-code-number = Membership number
basket-code-apply = Apply
basket-code-saved = { $code }: you save { $amount }
basket-code-idle = Promo code { $code } doesn’t apply to anything in your basket.
basket-code-idle-performance = Promo code { $code } is valid only for other performances.
basket-code-idle-offer = Promo code { $code } isn’t valid for this kind of ticket or offer.
basket-code-idle-zone = Promo code { $code } is valid only in other price zones.
basket-code-idle-type = { $count ->
    [one] Promo code { $code } is valid only for this ticket type: { $types }.
   *[other] Promo code { $code } is valid only for these ticket types: { $types }.
}
basket-code-idle-customer = Promo code { $code } is only for certain customers. If that includes you, please sign in.
basket-code-idle-curtain = Promo code { $code } can’t be used for this performance at the moment.
basket-code-idle-beaten = Promo code { $code } doesn’t reduce the price any further: other reductions in your basket already take off as much or more.
basket-code-remove = Remove { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }: { $left } of { $of } left
order-paid-extras-title = Thank you for your order.
order-extras-mail = We are sending the confirmation to { $email }.
order-extras-mail-sent = We have sent the confirmation to { $email }.
order-extras-returned = Returned items
order-extras = Also in your order
order-extras-collect = To collect these extras, please show their codes. Each code can be used once.
receipt-counter = Code { $number } of { $count }
receipt-for = To collect
# On the page of an extra’s code, printed like a ticket: heads price and order; the conditions; what a screen reader says of the codes.
receipt-order = Your order
receipt-terms = Please show this code, on paper or on your phone, to collect what you have bought. It can be used once and doesn’t admit you to a performance.
receipt-qr-code = QR code for collection
receipt-bar-code = Barcode for collection
receipt-pdf = Codes for extras as PDF
receipt-show = { $count ->
    [one] Show the code
   *[other] Show { $count } codes
}
receipt-used = Handed out on { $date } at { $time }.
receipt-given = { $count ->
    [one] { $count } extra now belongs to the person who accepted your gift.
   *[other] { $count } extras now belong to the person who accepted your gift.
}
mail-extras = Your order also includes: { $extras }.
mail-extras-collect = Your order also includes: { $extras }. To collect your extras, please show their codes. You will find them in the attached PDF and on the page of your order; each code can be used once.
mail-extras-collect-alone = To collect your extras, please show their codes. You will find them in the attached PDF and on the page of your order; each code can be used once.

refusal-put-not-sold = This pass or extra is no longer on sale, or isn’t available to your account. For help, please contact the box office.
refusal-put-other-performance = This extra isn’t available for the performance you chose. Please choose another performance.
refusal-put-too-many = The limit for this pass or extra is { $most } in one order. Please choose a smaller quantity.
refusal-put-sold-out = { $left ->
    [0] This pass or extra is sold out. You can continue without it.
    [one] Only { $left } is left. Please choose a smaller quantity.
   *[other] Only { $left } are left. Please choose a smaller quantity.
}
refusal-put-amount = Please enter an amount from { $least } to { $most }.
refusal-put-odd-amount = Please enter an amount that is a multiple of { $step }.
refusal-promo-unknown = We don’t recognise this promo code. Please check the code and enter it again.
refusal-promo-not-now = This promo code isn’t valid at the moment: either the offer hasn’t started yet, or it has ended. Please check the dates of the offer, or continue without the code.
refusal-promo-used-up = This promo code has already been used the maximum number of times. You can continue without the code.
refusal-promo-number-needed = This promo code is for members of a partner club. Please enter the code together with your membership number.
refusal-promo-not-a-member = The club doesn’t recognise this membership number. Please check the number and enter it again.
refusal-promo-list-unreachable = We can’t check your membership number with the club at the moment. Please try again in a few minutes.
refusal-promo-too-many = You can use up to five promo codes at a time. To add this code, please remove another one first.
refusal-promo-too-many-tries = Too many incorrect promo codes have been entered. Any seats in your basket are still reserved for you. Please try again in an hour, sign in with your email address, or contact the box office.
refusal-place-right-gone = Your ticket for { $title } depends on a pass, a membership or a concession that is no longer in your basket or account. Please add the pass or membership again, sign in, or remove the ticket.
refusal-place-extra-gone = “{ $name }” is no longer on sale, or isn’t available to your account. Please remove it from your basket to buy the rest.
refusal-place-extra-sold-out = { $left ->
    [0] “{ $name }” is sold out. Please remove it from your basket to buy the rest.
    [one] “{ $name }”: only { $left } is left. Please reduce the quantity in your basket.
   *[other] “{ $name }”: only { $left } are left. Please reduce the quantity in your basket.
}
refusal-place-most-for-person = “{ $name }”: one person can have no more than { $most }, including earlier orders. Please reduce the quantity in your basket.
refusal-place-flat-rate-used = { $most ->
    [one] “{ $name }” covers no more than { $most } ticket, and you have chosen more. Nothing has been charged. Please choose another ticket type for some of your seats.
   *[other] “{ $name }” covers no more than { $most } tickets, and you have chosen more. Nothing has been charged. Please choose another ticket type for some of your seats.
}
refusal-place-code-gone = The promo code { $code } is no longer valid. Please remove the code from your basket to continue.

# How a price came about.
why-title = How this price is calculated
why-listed = Full price
why-occupancy = Price for high demand in this zone
why-seniority = { $years ->
    [one] { $years } season as a subscriber
   *[other] { $years } seasons as a subscriber
}
why-code = Promo code { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = The reduction “{ $name }” no longer applies, so the price is higher. To get the reduction back, please add the membership to your basket again or sign in.
why-resold-least = This seat is offered for resale by its holder and costs at least { $amount }. Please choose another ticket type or another seat.
why-single = Single-ticket price, which is lower
