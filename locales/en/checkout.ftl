# Who buys, what it costs, and the button that obliges to pay.

checkout-title = Your details and payment
checkout-description = Your details, the total, and payment.
checkout-who = Your details
checkout-sign-in-why = With your account, we fill in your details and apply your concessions.
# A link.
checkout-sign-in = Sign in (your basket stays as it is)
checkout-given-name = First name
checkout-family-name = Last name
checkout-name-chosen = { $name } · change
checkout-email = Email address
checkout-email-hint = We’ll send your tickets to this address, and let you know if anything changes.
checkout-email-hint-extras = We’ll send what you buy to this address, and let you know if anything changes.
# The domain of the typed address looks misspelt: gmial.com.
checkout-email-meant = Did you mean { $meant }? If { $typed } is right, please press the order button once more.
checkout-email-use = Use { $meant }
checkout-language = Language of your tickets and emails
checkout-language-extras = Language of your emails
# The language's own name; opens into the others.
checkout-language-chosen = Language of tickets: { $language } · change
checkout-language-chosen-extras = Language of emails: { $language } · change
# Who sells, who holds the data and why, where the email address is asked. $sellers: names of
# companies.
checkout-privacy = You are buying from { $sellers }, which keeps your name and email address to send you your order, tell you about changes and meet its tax obligations.
checkout-privacy-several = You are buying from { $sellers }, which keep your name and email address to send you your order, tell you about changes and meet their tax obligations.
# Performances in the basket that another company organises; $titles: their productions.
checkout-organiser = Organiser of { $titles }: { $organiser }. The organiser also receives your name and email address.
checkout-terms = I accept the terms of sale. I understand that there is no right of withdrawal for tickets for a fixed date.
checkout-terms-extras = I accept the terms of sale.
checkout-terms-read = Read the terms of sale
# The button that obliges to pay; $total is the whole amount.
checkout-pay = Order and pay { $total }
checkout-obliges = By pressing this button you commit to paying. You’ll then pay on the bank’s or payment provider’s own page; the theatre never sees your card details.
# The button of an order that costs nothing.
checkout-take = Place your order ({ $total })
checkout-free = There is nothing to pay.
checkout-purchase = Your order
checkout-change = Change your basket
# Above the list of what is wrong in the form.
checkout-wrong = { $count ->
    [one] Please check this field
   *[other] Please check these { $count } fields
}
checkout-wrong-nothing-lost = Nothing has been charged, and your seats are still reserved.

# The time ran out while the form was open: above the button that reserves the seats again.
checkout-ended-title = Your time has run out
checkout-ended-text = Your seats are no longer reserved for you. Nothing has been charged, and everything you typed has been kept.
# A button; $count is the number of tickets.
checkout-ended-again = { $count ->
    [one] Reserve the same seat again
   *[other] Reserve the same seats again
}
# A link to the season.
checkout-ended-others = Choose other seats
checkout-again-done = { $count ->
    [one] The seat is reserved for you again. Nothing has been charged yet: please check the total, then pay.
   *[other] The seats are reserved for you again. Nothing has been charged yet: please check the total, then pay.
}
# Before the seats that somebody else has by now; $count is their number.
checkout-again-some = { $count ->
    [one] The rest of your basket is reserved for you again, but this seat is no longer available. Nothing has been charged.
   *[other] The rest of your basket is reserved for you again, but these seats are no longer available. Nothing has been charged.
}
# Before the seats, none of which could be reserved.
checkout-again-none = { $count ->
    [one] This seat couldn’t be reserved again. Nothing has been charged. Please choose another seat.
   *[other] None of these seats could be reserved again. Nothing has been charged. Please choose other seats.
}

# On the way to the bank's page.
checkout-bank-title = Continue to the bank
checkout-bank-text = Your order has been placed and your seats are reserved. Please pay on the bank’s page; we’ll bring you back here afterwards.
checkout-bank-go = Go to the bank’s page

# A second order for the same within minutes.

repeat-title = Would you like to place a second order?
repeat-performance = { $title }, { $date }
repeat-paid =
    { $minutes ->
        [0] A moment ago you ordered and paid for { $what }.
        [one] One minute ago you ordered and paid for { $what }.
       *[other] { $minutes } minutes ago you ordered and paid for { $what }.
    }
repeat-waiting =     { $minutes ->
        [0] A moment ago you ordered { $what }. That order hasn’t been paid for yet; its seats are reserved for you.
        [one] One minute ago you ordered { $what }. That order hasn’t been paid for yet; its seats are reserved for you.
       *[other] { $minutes } minutes ago you ordered { $what }. That order hasn’t been paid for yet; its seats are reserved for you.
    }
repeat-address =     { $minutes ->
        [0] A moment ago an order for { $what } was placed with this email address. If that was you, please check the email about that order before you place another one.
        [one] One minute ago an order for { $what } was placed with this email address. If that was you, please check the email about that order before you place another one.
       *[other] { $minutes } minutes ago an order for { $what } was placed with this email address. If that was you, please check the email about that order before you place another one.
    }
repeat-text = The order on this page hasn’t been placed, and nothing has been charged for it. If you want this second order as well, tick the box below and place the order. If not, you don’t need to do anything: your first order stays as it is.
repeat-yes = Yes, I want this second order as well
repeat-no = No, back to the basket
repeat-open = See your order { $code }

checkout-credit-title = Your credit
checkout-credit-use = Use my credit of { $balance }
checkout-credit-used = { $used } will be taken from your credit.
checkout-credit-all = Your credit covers everything still to be paid. There is nothing more to pay.
checkout-credit-order = Order and pay { $total } from your credit
checkout-credit-obliges = By pressing this button you place a binding order and pay for it with your credit.
checkout-both-order = Order and pay { $total } by gift voucher and credit
checkout-both-obliges = By pressing this button you place a binding order and pay for it with your gift voucher and your credit.
checkout-credit-changed = You have changed how much is paid from your credit. Nothing has been ordered yet: please check the amount on the button, then press it again.
checkout-keep-card = Save this card for renewing my subscription. We’ll tell you the price before each renewal, and you can decline it.
