# Questions and answers, made from the house’s rules: what the house doesn’t offer isn’t on the page.
help-title = Questions and answers
help-lede = Tickets, exchanges, gift vouchers and your visit: answers to the questions we are asked most often.
# Links from the pages of subscriptions and packages.
help-conditions = If you can’t come: what you can do with your tickets

help-tickets = Where do I find my tickets?
help-tickets-text = We’ll email your tickets as soon as they have been paid for. Sign in with the email address you used when you bought them, and you’ll find all your orders and tickets in your account. You don’t need a password: we’ll email you a code.
help-lost = I have lost my ticket or the email. What can I do?
help-lost-text = Please check your spam folder first. If the email isn’t there, open the order in your account: you can show, print or save your tickets there at any time.

help-exchange = Can I exchange my ticket for another date?
help-return = Can I return my ticket?
help-resale = Can I resell my ticket here?
# After each list of rules.
help-shown = In your account, you can see beside each ticket what is possible, and until when. If you bought without an account, sign in with the email address of your order, and we’ll create one for you.
# Where a rule holds for some productions only. $words is the rule in full sentences.
help-of-productions = { $words } This applies to: { $titles }.
help-some-dates = { $title } (some dates)
help-until-days = { $count ->
    [one] The deadline is { $count } day before the performance begins.
   *[other] The deadline is { $count } days before the performance begins.
}
help-until-hours = { $count ->
    [one] The deadline is { $count } hour before the performance begins.
   *[other] The deadline is { $count } hours before the performance begins.
}
help-until-date = The deadline is { $when }.
help-until-sale = You can do this as long as the performance is on sale here.
help-from-days = { $count ->
    [one] This is possible from { $count } day before the performance begins.
   *[other] This is possible from { $count } days before the performance begins.
}
help-from-hours = { $count ->
    [one] This is possible from { $count } hour before the performance begins.
   *[other] This is possible from { $count } hours before the performance begins.
}
help-from-date = This is possible from { $when }.
help-exchange-production = You can choose another date of the same production.
help-exchange-zone = You can choose another date of the same production, in the same price zone.
help-exchange-any = You can choose any other performance.
help-exchange-free = The exchange itself is free of charge.
help-exchange-first = { $free ->
    [one] The first exchange is free; after that, each exchange costs { $fee }.
   *[other] The first { $free } exchanges are free; after that, each exchange costs { $fee }.
}
help-exchange-most-ticket = { $most ->
    [one] Each ticket can be exchanged once.
   *[other] Each ticket can be exchanged up to { $most } times.
}
help-exchange-most-seat = { $most ->
    [one] One exchange is possible for each seat.
   *[other] Up to { $most } exchanges are possible for each seat.
}
help-return-credit = You’ll get the full price of the ticket as credit. If you paid with a gift voucher, the amount goes back to that voucher first.
# After what can be returned.
help-return-not-tickets = Single tickets can’t be returned.
help-most-performances = { $most ->
    [one] This is possible for one performance per seat.
   *[other] This is possible for up to { $most } performances per seat.
}
help-resale-share = Your seat goes on sale to everyone. Once it is sold, you’ll get { $percent }% of what you paid for the ticket or, if that is less, of its price on the day you offer it. If nobody buys the seat, you keep your ticket.
help-resale-numbered = Only tickets for numbered seats can be offered for resale.
help-pass-on = Can I give my ticket to someone else?
help-pass-on-text = Yes. Open the ticket in your account, choose to give it to someone and enter their email address. They’ll get a link to the ticket and don’t need an account. You can also send an order as a gift, with a card and your own message. Once the ticket has been accepted, only its new code is valid at the door.

help-subscriptions = What is a subscription, and how do I renew it?
# The same where no renewal is announced.
help-subscription = What is a subscription?
help-renewal = We’ll email you when it is time to renew. The email tells you the deadline for your answer, the price for next season and what happens if you don’t answer.
help-renewal-over = The deadline for the latest renewals has passed. If you had a subscription, you’ll find the result in your account.
help-subscription-return = If you can’t attend one of the performances, you may be able to return your ticket for credit. Find out more:
help-subscription-pass-on = In your account, you can also give a whole subscription to someone else.
help-vouchers = What do I need to know about gift vouchers?
help-voucher-forever = Our vouchers don’t expire.
help-voucher-months = { $months ->
    [one] A voucher is valid for one month from the day it is issued.
   *[other] A voucher is valid for { $months } months from the day it is issued.
}
help-voucher-printed = Each voucher says how long it is valid.
help-voucher-withdraw = You can withdraw from the purchase of a voucher within 14 days, as long as nothing has been paid with it. We’ll then refund what you paid for it.
help-payment = How do I pay, and what if I have paid twice?
help-payment-text = At checkout, you’ll see the payment methods available for your order. You’ll then pay on the bank’s or payment provider’s own page.
help-payment-twice = If you have paid for an order twice, we’ll refund the second payment to the card or account it came from. You don’t need to ask. Your statement may show both payments for a few days. If you have placed the same order twice by mistake, please contact the box office.
help-concessions = Which reduced-price tickets do I need proof for?
help-proof-door = Please show your proof with the ticket at the door.
help-proof-box-office = Please show your proof at the box office. You’ll then get your ticket.

help-wheelchair = Where can I find wheelchair spaces and companion seats?
help-late = What happens if I’m late?
help-children = Do children need a ticket?
help-contact = How can I contact you?
