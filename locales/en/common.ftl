# What every page says.

# This language's own name, for the language switch.
language-name = English

# $amount is written with the language's own separators, such as 1,234.50; $symbol is € or a currency's code.
money-amount = { $symbol }{ $amount }

# The browser's title: the page's own title, then the house.
common-title = { $page } · { $house }
# Of a page whose form was refused.
common-title-error = Error: { $page } · { $house }
common-skip = Skip to main content
# Read out before the navigation of the page's head.
common-nav = Main
# Read out before the current language's name.
common-language = Language:
common-season = Season
# A link in the head of every page to subscriptions and packages; short.
common-offers = Subscriptions
common-sign-in = Sign in
# A date and a time, such as Thursday, 3 December 2026 and 19:30.
common-today = Today: { $when }
common-when = { $date }, { $time }
common-choose-seats = Choose seats
common-poster = Poster for { $title }
# The lowest price of a performance or a production.
common-price-from = from { $price }
# Availability of a performance.
common-available = available
common-few = few seats left
common-wheelchairs-only = wheelchair spaces only
common-sold-out = sold out
common-cancelled = cancelled
common-tickets = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
}

# The sum of a basket or an order.
sum-title = Summary
sum-fee = Booking fee
sum-fee-each = { $count ->
    [one] { $price } for one ticket
   *[other] { $count } tickets at { $price } each
}
# $percent is the fee's rate, such as 10; $base the sum that it is charged on.
sum-fee-percent = { $percent }% of { $base }
sum-fee-package = { $count ->
    [one] { $price } for one subscription or package
   *[other] { $count } subscriptions or packages at { $price } each
}
sum-fee-order = once per order
# What a subscription or package costs less than its tickets alone.
sum-package = Subscription or package discount
# Below the discount.
sum-package-why = on ticket prices, excluding fees
sum-seniority = Discount for your seasons as a subscriber
sum-code = Promo code { $code }
sum-total = Total
sum-goes-back = To be refunded
sum-went-back = Refunded
sum-became-credit = Added to credit
# $rate is a percentage, such as 10.
sum-tax = VAT included ({ $rate }%)
# A company, where several sell what is in the basket.
sum-seller = Sold by { $name }

# The demo's page of mails that would have been sent.
mailbox-title = Demo emails
mailbox-lede = These are the emails that the shop would have sent. This page exists in the demo and in test mode, for as long as no mail server is set up.
mailbox-none = No emails have been sent yet.
mailbox-to = to { $email }
mailbox-html = View the email as it was sent
mailbox-attachments = { $count ->
    [one] { $count } attachment
   *[other] { $count } attachments
}

# The connection was lost when a form was to be sent.
common-unreachable = We can’t connect to the ticket shop at the moment. Nothing has been sent, and what you have entered is still here. Please check your internet connection and try again.
