# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
goods-title = Passes and extras
# A price that its giver names.
goods-your-amount = an amount of your choice
# Dates of a pass.
goods-valid = Valid from { $from } to { $until }.
goods-add = Add to basket
goods-evening = For which performance
goods-quantity = How many
goods-amount = Your gift
goods-amount-other = Another amount
goods-sold-out = Sold out
# Such as 2 × Programme book.
goods-count = { $count } × { $name }
# For search engines.
goods-description = { $name }, { $season }.

basket-goods = Also in your basket
basket-goods-quantity = How many: { $name }
basket-goods-change = Change
basket-extras = To go with it
basket-code = Promo code
basket-code-open = I have a promo code
basket-code-number = Member’s number
basket-code-apply = Apply
basket-code-saved = { $code }: { $amount } less
basket-code-idle = { $code }: there is nothing in the basket that it is good for.
basket-code-remove = Remove { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }: { $left } of { $of } left
order-paid-goods-title = Thank you.
order-goods-mail = The confirmation goes to { $email }.
order-goods = Also yours
order-goods-collect = Show this order where you collect it.
mail-goods = Your order also includes: { $goods }.
mail-goods-collect = Your order also includes: { $goods }. Show this email when you collect it.

refusal-put-not-sold = This isn’t sold any more, or not to you. Nothing has changed.
refusal-put-other-evening = Choose a performance that this goes with.
refusal-put-too-many = One order can have { $most } of these.
refusal-put-sold-out = { $left ->
    [0] These are sold out.
    [one] Only { $left } of these is left.
   *[other] Only { $left } of these are left.
}
refusal-put-amount = Enter an amount from { $least } to { $most }.
refusal-promo-unknown = We don’t know this code. Check it letter by letter.
refusal-promo-not-now = This code can’t be used today: its time hasn’t come, or is over.
refusal-promo-used-up = This code has been used as often as it can be.
refusal-promo-number-needed = This code is for members of a club. Enter the code together with your member’s number.
refusal-promo-not-a-member = The club doesn’t know this number. Check it.
refusal-promo-list-unreachable = The club can’t be asked just now. Try again in a moment; your basket stays as it is.
refusal-promo-too-many = A basket takes five codes. Remove one first.
refusal-promo-too-many-tries = Too many codes that we don’t know were entered. Your basket is unchanged, and your seats are still reserved. Try again in an hour, sign in with your email address, or contact the box office.
refusal-place-right-gone = For { $title } you need a right that isn’t in your basket any more: a pass, or your account. Put the pass back, sign in, or give the seats back. Nothing has been charged.
refusal-place-good-gone = { $name } isn’t sold any more, or not to you. Remove it to buy the rest. Nothing has been charged.
refusal-place-good-sold-out = { $left ->
    [0] { $name }: sold out. Remove it to buy the rest. Nothing has been charged.
   *[other] { $name }: only { $left } left. Take fewer to go on. Nothing has been charged.
}
refusal-place-most-for-person = { $name }: one person can have { $most }, other orders included. Take fewer, or choose something else. Nothing has been charged.
refusal-place-flat-rate-used = { $name }: it is good for { $most } tickets, and so many are taken already. Choose another tariff for some seats. Nothing has been charged.
refusal-place-code-gone = The code { $code } can’t be used any more. Remove it to go on. Nothing has been charged.

# How a price came about.
why-title = Why this price
why-listed = Listed price
why-occupancy = Much of this zone is sold
why-seniority = { $years ->
    [one] { $years } season as a subscriber
   *[other] { $years } seasons as a subscriber
}
why-code = Code { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = The reduction “{ $name }” no longer applies, so the price is higher. To get it back, add the membership to your basket again or sign in.
why-single = As a single ticket, which costs less
