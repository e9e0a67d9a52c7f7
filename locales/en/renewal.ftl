# Subscriptions that go on in the next season.
renewal-title = Your subscription next season
renewal-account-link = Renew your subscription
renewal-none = You have no subscription to renew at the moment. When the time comes, we’ll email you.
renewal-holder = For { $name }
renewal-performances = { $count ->
    [one] { $count } performance
   *[other] { $count } performances
}
renewal-open = Your seat is reserved for you. Please tell us by { $until } whether you would like to renew.
renewal-open-several = Your seats are reserved for you, for { $total } in total. Please tell us by { $until } whether you would like to renew.
renewal-itself-ends = If you do nothing, your subscription will end and your seat will go on sale.
renewal-itself-ends-several = If you do nothing, your subscriptions will end and your seats will go on sale.
renewal-confirmed = You have chosen to renew. You can change your mind until { $until }.
renewal-declined = You have chosen not to renew. You can change your mind until { $until }.
renewal-waiting = The deadline has passed. We are now processing all renewals and will email you.
renewal-renewed = Your subscription has been renewed.
renewal-order-link = See your tickets
renewal-to-pay = Please pay { $amount } by { $date } to keep your seat.
renewal-other-to-pay = Also to be paid by the end of { $until }: { $what }
renewal-pay-link = Pay now
renewal-unpaid = The renewal wasn’t paid in time, so your seat has gone on sale.
renewal-unpaid-later = The renewal wasn’t paid in time, so your seat is no longer reserved for you. It goes on sale on { $date }.
renewal-end-declined = You chose not to renew this subscription.
renewal-end-unanswered = We didn’t hear from you, so this subscription has ended.
renewal-end-seat-gone = Your seat isn’t available next season, and we couldn’t give you any of the seats you asked for.
renewal-end-former-gone = The subscription you had was cancelled, so it wasn’t renewed.
renewal-end-nothing-left = We couldn’t renew this subscription because none of its performances will take place.
renewal-end-most = We couldn’t renew this subscription: you already have the maximum number of subscriptions to this series.
renewal-seat-gone = Your seat isn’t available next season. Please ask for another one by { $until }.
renewal-pay-legend = How would you like to pay?
renewal-credit-link = You have { $amount } of credit. To use it, please choose payment by card. If you are signed in when you open the payment link, you can pay with your credit first. Your credit isn’t used for direct debits and invoices.
renewal-credit-card-kept = You have { $amount } of credit. It isn’t used when you pay by saved card, direct debit or invoice. To use it, please remove the saved card and then choose payment by card here. We’ll email you a payment link, and there you can pay with your credit first.
renewal-credit-no-way = You have { $amount } of credit. It can’t be used with the payment methods offered here; you keep it for other purchases.
renewal-pay-card = By card. We’ll email you a payment link after the deadline.
renewal-pay-card-kept = By card, using the one you paid with on { $date }
renewal-pay-debit = By direct debit
renewal-pay-debit-signed = By direct debit from the account ending in { $end } (mandate { $mandate })
renewal-pay-invoice = By invoice
renewal-due = Due on { $dates }
renewal-iban = IBAN
renewal-iban-hint = It must be your own account, or one you are authorised to use.
renewal-account-holder = Name of the account holder
renewal-mandate-text = By choosing direct debit, you authorise { $house } to send instructions to your bank to debit these amounts from your account, and your bank to debit your account in accordance with those instructions. As part of your rights, you are entitled to a refund from your bank under the terms and conditions of your agreement with your bank. A refund must be claimed within eight weeks starting from the date on which your account was debited.
renewal-confirm = Renew with obligation to pay { $amount }
renewal-confirm-wish = Renew with a different seat, with obligation to pay
renewal-decline = Do not renew
renewal-decline-several = Do not renew these subscriptions
renewal-change-answer = Change your answer
renewal-each-link = Answer for each seat separately
renewal-answered-confirmed = Thank you. Your subscription ({ $what }) will be renewed after the deadline, and we’ll email you.
renewal-answered-declined = We won’t renew your subscription ({ $what }). You can still change your mind before the deadline.
renewal-card-forget = Remove my saved card
renewal-card-forgotten = Your saved card has been removed.
saved-title = Direct debit and saved card
saved-lede = What we may collect from your bank account or charge to your card, and how you can stop this.
saved-link = View or change
saved-none = You haven’t set up a direct debit or saved a card.
saved-mandate-title = Direct debit mandate
saved-mandate = Account ending in { $end } (account holder: { $name }), mandate { $mandate }, since { $date }
saved-mandate-creditor = Creditor: { $creditor }
saved-mandate-debits = What is collected under this mandate:
saved-mandate-debit = { $package }: { $amount } on { $date }
saved-mandate-debit-past = { $package }: { $amount }, due on { $date }; we haven’t recorded the bank’s answer yet
saved-mandate-order = Order { $code }
saved-mandate-end-nothing = There is nothing to collect at the moment. You can end the mandate at any time.
saved-mandate-end-open = If you end the mandate, you’ll still need to pay { $open } on the same dates, by bank transfer or at the box office. You’ll find the bank details on the page of each order.
saved-mandate-on-its-way = A direct debit that has already been sent to your bank may still be collected. If an amount is paid twice, we’ll add it to your credit.
saved-mandate-end-renewals = If you have chosen direct debit for a renewal that we haven’t processed yet, you’ll receive a payment link instead.
saved-mandate-end = End this mandate
saved-mandate-ended = The mandate has ended. We have confirmed this by email.
saved-mandate-unknown = Nothing has been changed: this mandate had already ended.
saved-card-title = Saved card
saved-card = The card you paid with on { $date }
saved-card-end = Once you remove this card, it will no longer be charged. If a renewal was due to be charged to it, you’ll receive a payment link instead.
mail-mandate-ended-subject = Your direct debit mandate { $mandate } has ended
mail-mandate-ended = As you asked, we have ended your direct debit mandate { $mandate }. We’ll no longer collect anything under this mandate.
mail-mandate-ended-open = Still to be paid for order { $code }: { $amount }, payable by { $due }.
mail-card-removed-subject = Your saved card has been removed
mail-card-removed = As you asked, we have removed your saved card. It will no longer be charged. If a renewal was due to be charged to it, you’ll receive a payment link instead.
renewal-wishes = Seats you have asked for instead
renewal-wish-link = Choose a different seat on the plan
renewal-wish-link-seat = Choose a different seat on the plan instead of: { $seat }
renewal-wish-list = Choose a seat from a list
renewal-wish-remove = Remove this seat
renewal-wish-removed = The seat has been removed from your list.
renewal-wish-granted = This seat is yours.
renewal-wish-taken = Not possible: the seat isn’t available.
renewal-wish-kept = Not available: its current subscriber has kept it, or it went to someone who has subscribed for more seasons.
renewal-wish-not-needed = Not needed: you have a seat higher on your list.
renewal-wish-title = Ask for a different seat
renewal-wish-title-seat = Ask for a different seat instead of: { $seat }
renewal-wish-lede = You keep your seat unless we can give you one you ask for. You can ask for up to three seats; please start with the one you would like most.
renewal-wish-order = We decide after the deadline. If several people ask for the same seat, it goes to the person who has subscribed for the most seasons.
renewal-wish-package = Series
renewal-wish-part = Part of the house
renewal-wish-show = Show seats
renewal-wish-row = Row { $row }
renewal-wish-row-label = Row
renewal-wish-price-type = Ticket type
renewal-wish-send = Ask for this seat
renewal-wish-back = Back to your subscription
renewal-wish-sent = We have added the seat to your list. You keep your current seat unless we can give you another.
renewal-plan-lede = Choose a part of the house, then a seat. Before you ask for the seat, you’ll see its price and its view of the stage.
renewal-plan-more = { $total }, { $difference } more than now
renewal-plan-less = { $total }, { $difference } less than now
renewal-plan-same = { $total }, the same as now
renewal-plan-own = your current seat
renewal-plan-own-other = your other seat
renewal-plan-kept = held for another subscriber
renewal-plan-taken = not available
renewal-plan-kept-text = This seat is held for another subscriber. You can have it only if that subscriber gives it up.
renewal-plan-none = There are no seats you can ask for in this part of the house. Please choose another part.
renewal-plan-no-answer = Asking for a seat doesn’t count as your answer. You can give your answer on the next page.
renewal-plan-answered = You have already confirmed. If we can give you this seat, you’ll pay the price shown here.
renewal-plan-itself = If you do nothing more, we’ll renew your subscription. If we can give you this seat, you’ll pay the price shown here.
renewal-plan-asked = You don’t need to do anything else. If we can give you this seat, you’ll pay the price shown here.
renewal-plan-back = Back to the plan
renewal-choice-free = { $number } – available
renewal-choice-kept = { $number } – held for another subscriber
renewal-choice-taken = { $number } – not available
renewal-choice-own = { $number } – yours
renewal-choice-own-other = { $number } – your other seat
renewal-unknown = We can’t find this subscription in your account. Please sign in with the email address that was used to buy it.
renewal-too-late = The deadline has passed. Please contact the box office.
renewal-price-changed = The price has just changed. Nothing has been renewed and nothing has been charged. Please check the new price before you renew.
renewal-payment-not-offered = This payment method isn’t available for this subscription. Please choose another.
renewal-mandate-missing = Please enter the IBAN and the name of the account holder.
renewal-bad-iban = This IBAN isn’t correct. Please check it; your answer hasn’t been saved yet.
renewal-account-holder-missing = Please enter the name of the account holder.
renewal-unknown-seat = This seat isn’t sold in this series. Please choose another.
renewal-seat-taken = This seat isn’t available next season. Please choose another.
renewal-same-seat = You already have this seat, or it is on your list.
renewal-other-own-seat = You already have this seat in another subscription.
renewal-unknown-package = You can’t change to this series. Please choose another.
renewal-unknown-price-type = This ticket type isn’t available to you. Please choose another.
renewal-too-many-wishes = You can ask for up to three seats. Please remove one first.
mail-renewal-asked-subject = Your subscription for next season: { $what }
mail-renewal-asked-several-subject = Your subscriptions for next season: { $what }
mail-renewal-asked = It is time to renew your subscription for { $season }.
mail-renewal-asked-several = It is time to renew your subscriptions for { $season }.
mail-renewal-asked-gone = Unfortunately the same seat isn’t available. Please ask for another one by { $until }.
mail-renewal-open = Renew, change or end your subscription
mail-renewal-open-several = Renew, change or end your subscriptions
mail-renewal-open-gone = Ask for another seat
mail-renewal-open-unseated = Ask for a seat in a series
mail-renewal-change = See or change your answer
mail-renewal-see = See your subscription
mail-renewal-to-pay-subject = Please pay for your subscription: { $what }
mail-renewal-to-pay = Your seat is reserved for you until { $until }. Please pay { $amount } by then. Your subscription will be renewed once we have received your payment. Order code: { $code }
mail-renewal-to-pay-several = { $count } of your subscriptions still need to be paid for. Each has its own email and is paid for separately; this email is about the subscription named above.
mail-renewal-pay = Pay { $amount } for your subscription
mail-renewal-pay-reminder-subject = Reserved for you until { $until }: { $what }
mail-renewal-pay-reminder = We are still waiting for your payment of { $amount }. Your seat is reserved for you until the end of { $until }. If you haven’t paid by then, your subscription will not be renewed and your seat will go on sale. Order code: { $code }
mail-renewal-gone-subject = { $count ->
    [one] Your subscription could not be renewed: { $what }
   *[other] Your subscriptions could not be renewed: { $what }
}
mail-renewal-gone = { $count ->
    [one] We are sorry, but we couldn’t renew this subscription. You can see the reason under “Your subscription next season” in your account. You haven’t been charged.
   *[other] We are sorry, but we couldn’t renew these subscriptions. You can see the reasons under “Your subscription next season” in your account. You haven’t been charged.
}
mail-renewal-offers = See all subscriptions
renewal-ask-first = Your seat isn’t available next season. Please ask for another one first.
order-to-pay-title = Please pay for your subscription
# $until: a time, or a date and a time, then “(local time at the theatre)”.
order-to-pay-text = Your seats are reserved for you until { $until }. Your subscription will be renewed once we have received your payment.
# Of seats that the box office keeps for somebody.
order-reserved-to-pay-title = Your reservation
# $until: a time, or a date and a time, then “(local time at the theatre)”.
order-reserved-to-pay-text = Your seats are reserved for you until { $until }. You’ll receive your tickets once we have received your payment.
order-pay-now = Pay { $total }
order-pay-credit = Pay { $used } with your credit
order-pay-credit-rest = Use { $used } of your credit and pay { $rest }
# Read by those who aren’t signed in, whether they have credit or not.
order-credit-sign-in = If you have credit with us, please sign in before you pay. You can then use it for this order.
order-renewed-title = Your subscription has been renewed. Here are your tickets.
order-renewed-invoice = { $count ->
    [one] Your tickets are valid. Please pay each amount by the date shown. The invoice is at the foot of this page.
   *[other] Your tickets are valid. Please pay each amount by the date shown. The invoices (one from each seller) are at the foot of this page.
}
order-renewed-debit = Your tickets are valid. We’ll collect each amount from your bank account on the date shown.
order-debit-day = We’ll collect { $amount } on { $date }.
order-debit-past = { $amount } was due to be collected on { $date }. We haven’t recorded the bank’s answer yet.
order-renewed-amounts = Amounts and dates
order-renewed-account = renewed, payable on the dates shown
mail-renewed-subject = Your subscription has been renewed, order { $code }
mail-renewed-invoice = Your subscription has been renewed and your tickets are valid. Please pay each amount by the date shown.
mail-renewed-debit = Your subscription has been renewed and your tickets are valid. We’ll collect each amount from your bank account on the date shown.
renewal-flexible-title = Would you prefer a flexible subscription?
renewal-flexible-lede = With a flexible subscription, you choose the performances and your seats. Your current seat will go on sale after the deadline.
renewal-flexible-seasons = Your past seasons as a subscriber still count.
renewal-flexible-change = Change to { $name }
renewal-flexible = You have chosen to change to a flexible subscription: { $name }. You can change your mind until { $until }.
renewal-flexible-now = You can choose your performances and seats now.
renewal-flexible-until = You can choose your performances and seats until { $until }.
renewal-flexible-from = You can choose your performances and seats from { $from }.
renewal-flexible-span = You can choose your performances and seats from { $from } until { $until }.
renewal-flexible-link = Choose performances and seats
renewal-end-flexible = You have changed to a flexible subscription: { $name }.
renewal-answered-flexible = Thank you. After the deadline, we’ll email you a link to choose your performances and seats. You can change your mind until then.
mail-renewal-flexible-subject = Choose the performances of your flexible subscription: { $what }
mail-renewal-flexible = You have changed to a flexible subscription: { $name } ({ $season }). You’ll pay once you have chosen.
renewal-flexible-again = You choose the performances and your seats again next season.
renewal-unseated-open = Would you like the same seat at every performance of a series? You can ask for one until { $until }.
renewal-unseated-asked = You have asked for a seat of your own. You can change your mind until { $until }.
renewal-unseated-link = Choose a seat on the plan
renewal-unseated-lede = If we can give you one of the seats you ask for, it is yours at every performance of the series. You can ask for up to three seats; please start with the one you would like most.
renewal-unseated-confirm = Ask for these seats with obligation to pay
renewal-unseated-decline = Do not ask for a seat
renewal-unseated-over = You didn’t ask for a seat in a series. You can buy a flexible subscription again.
renewal-end-not-granted = We couldn’t give you any of the seats you asked for. You haven’t been charged.
renewal-ask-for-seat = Please ask for a seat first.
mail-renewal-asked-flexible = You have a flexible subscription. Next season ({ $season }), you can have a seat of your own in a series instead.
mail-renewal-not-granted-subject = We could not give you the seats you asked for: { $what }
mail-renewal-not-granted = We are sorry, but we couldn’t give you any of the seats you asked for. You haven’t been charged.
renewal-itself-renews = If you do nothing, we’ll renew your subscription.
renewal-itself-renews-several = If you do nothing, we’ll renew your subscriptions.
renewal-next-card = After { $until }, we’ll charge { $amount } to the card you paid with on { $date }, and email you your tickets.
renewal-next-card-several = After { $until }, we’ll charge each subscription separately to the card you paid with on { $date }, { $amount } in total, and email you your tickets.
renewal-next-debit = After { $until }, we’ll email you your tickets and collect { $amount } from the account ending in { $end } (mandate { $mandate }). Payment is due on { $dates }.
renewal-next-invoice = After { $until }, we’ll email you your tickets and the details for paying { $amount } by bank transfer. Payment is due on { $dates }.
renewal-next-link = After { $until }, we’ll email you a payment link for { $amount }. Your seat stays reserved until the date given in that email.
renewal-next-link-several = After { $until }, we’ll email you a separate payment link for each subscription, for { $amount } in total. Your seats stay reserved until the date given in those emails.
renewal-next-wish = After { $until }, we’ll tell you whether we can give you one of the seats you asked for. If we can’t, you pay nothing.
renewal-wish-price = If we can give you one of the seats on your list, you’ll pay the price shown beside that seat instead.
renewal-wish-unsaid = Adding a seat to this list doesn’t renew your subscription. Please also press “Renew” below.
renewal-wish-apart = Your other seat next to this one ({ $seat }) stays where it is. If you are given a different seat here, your two seats will no longer be side by side.
renewal-wish-apart-asked = You have another seat next to this one ({ $seat }), and you have asked for a different seat there, too. We decide on each subscription separately, so your two seats may no longer be side by side.
renewal-wish-beside = This seat is next to the one you have asked for in your other subscription ({ $seat }). We decide on each subscription separately. If we can give you only one of the two, your seats will no longer be side by side.
renewal-unseated-unsaid = Adding a seat to this list isn’t enough. Please also press “Ask for these seats” below.
renewal-other-unsaid = With the answer you have given, we won’t consider these seats. If you would like one of them, please change your answer below.
mail-renewal-reminder-subject = Reminder: your subscription for next season ({ $what })
mail-renewal-reminder-several-subject = Reminder: your subscriptions for next season ({ $what })
mail-renewal-reminder = We have not heard from you yet about your subscription for { $season }.
mail-renewal-reminder-several = We have not heard from you yet about your subscriptions for { $season }.
mail-renewal-confirmed-subject = You have chosen to renew your subscription: { $what }
mail-renewal-confirmed = Thank you. You have chosen to renew your subscription. You can change your mind until { $until }.
mail-renewal-confirmed-several-subject = You have chosen to renew your subscriptions: { $what }
mail-renewal-confirmed-several = Thank you. You have chosen to renew { $count } subscriptions, for { $total } in total. You can change your mind until { $until }.
mail-renewal-left = You haven’t answered for the following subscriptions yet. Please tell us on the same page whether you would like to renew them:
mail-renewal-declined-subject = { $count ->
    [one] You have chosen not to renew your subscription: { $what }
   *[other] You have chosen not to renew your subscriptions: { $what }
}
mail-renewal-declined = { $count ->
    [one] You have chosen not to renew your subscription. You can change your mind until { $until }.
   *[other] You have chosen not to renew these subscriptions. You can change your mind until { $until }.
}
mail-renewal-declined-next = { $count ->
    [one] You won’t be charged. After { $until }, your seat will go on sale.
   *[other] You won’t be charged. After { $until }, your seats will go on sale.
}
mail-renewal-changed-subject = You have chosen a flexible subscription: { $what }
mail-renewal-changed = Thank you. You have chosen to change to a flexible subscription: { $name }. You can change your mind until { $until }.
mail-renewal-changed-next = After { $until }, we’ll email you a link to choose your performances and seats. You’ll pay once you have chosen.
mail-renewal-wishes-subject = The seats you asked for next season: { $what }
mail-renewal-wishes = We have now decided on all requests for different seats. Here is the result of yours:
mail-renewal-wishes-seat = Your seat next season: { $seat } ({ $amount }). You’ll receive your tickets, or a payment link, in another email.
mail-renewal-unpaid-subject = { $count ->
    [one] Subscription not renewed, no payment received: { $what }
   *[other] Subscriptions not renewed, no payment received: { $what }
}
mail-renewal-unpaid = { $count ->
    [one] We did not receive your payment of { $amount } in time, so your subscription has not been renewed.
   *[other] We did not receive your payments in time ({ $amount } in total), so your subscriptions have not been renewed.
}
mail-renewal-ended-subject = { $count ->
    [one] Your subscription has ended: { $what }
   *[other] Your subscriptions have ended: { $what }
}
mail-renewal-ended = { $count ->
    [one] We did not hear from you by the deadline, so your subscription has not been renewed.
   *[other] We did not hear from you by the deadline, so your subscriptions have not been renewed.
}
mail-renewal-ended-next = { $count ->
    [one] Your seat is now on sale, and nothing has been charged. You can subscribe again if there are seats available.
   *[other] Your seats are now on sale, and nothing has been charged. You can subscribe again if there are seats available.
}
mail-renewal-ended-later = { $count ->
    [one] Your seat goes on sale on { $date }, and nothing has been charged. You can subscribe again from then on if there are seats available.
   *[other] Your seats go on sale on { $date }, and nothing has been charged. You can subscribe again from then on if there are seats available.
}
mail-renewal-card-failed = We could not charge the card you paid with last time. Nothing has been taken from it.
mail-renewed-paid = Your subscription has been renewed and paid for, and your tickets are valid. We charged { $amount } to the card you paid with last time.
mail-renewed-paid-yourself = Thank you for your payment. Your subscription has been renewed, and your tickets are valid.
renewal-together-title = Renew all your subscriptions together
renewal-together-some-title = Renew several subscriptions together
renewal-together-text = With one answer you renew these subscriptions, each with the seat and the payment method shown here. If you would like a different seat or payment method, please answer for that subscription separately below.
renewal-together-left = This button does not renew the following. Please answer for each of them separately:
renewal-together-no-seat = Your seat isn’t available next season. Please ask for another one.
renewal-together-no-way = Please choose how you would like to pay.
renewal-together-most = If we can give you seats you have asked for instead, you’ll pay their prices: no more than { $amount } in total.
renewal-together-confirm = Renew all with obligation to pay { $amount }
renewal-together-some-confirm = Renew these subscriptions with obligation to pay { $amount }
renewal-answered-together = Thank you. These subscriptions will be renewed after the deadline, and we’ll email you: { $what }. You can change your mind until { $until }.
renewal-declined-together = We won’t renew these subscriptions: { $what }. You can still change your mind before the deadline.
renewal-left = Still without an answer: { $what }.
renewal-missing = You haven’t answered for all your subscriptions yet. Still without an answer:
renewal-creditor = { $name }, creditor identifier { $identifier }
renewal-one-order = We’ll make one order of these { $count } subscriptions. You’ll pay { $amount } in total and receive one email with all the tickets.
renewal-leave-out = Leave this one out: { $what }
renewal-include-all = Answer for all of them together again
renewal-with = You are renewing together with: { $what }. They become one order. To keep this subscription separate, please change your answer for it alone.
renewal-none-answered = { $why } This is about: { $what }. We haven’t saved your answer for any of the subscriptions, and you haven’t been charged.
renewal-next-card-together = After { $until }, we’ll charge { $amount } for all of them in one payment to the card you paid with on { $date }, and email you your tickets.
renewal-next-link-together = After { $until }, we’ll email you one payment link for all of them, for { $amount }. Your seats stay reserved until the date given in that email.
renewal-to-pay-together = Please pay { $amount } by { $date } to keep your seats. One payment covers { $count } subscriptions.
mail-renewal-to-pay-together-subject = Please pay for your subscriptions: { $what }
mail-renewal-to-pay-together = Your seats are reserved for you until { $until }. Please pay { $amount } by then; one payment covers all the subscriptions below. They will be renewed once we have received it. Order code: { $code }
mail-renewal-pay-together = Pay { $amount } for your subscriptions
mail-renewal-pay-reminder-together = We are still waiting for your payment of { $amount }. Your seats are reserved for you until the end of { $until }. If you haven’t paid by then, none of the subscriptions below will be renewed and your seats will go on sale. Order code: { $code }
order-to-pay-title-several = Please pay for your subscriptions
# $until: a time, or a date and a time, then “(local time at the theatre)”.
order-to-pay-text-several = Your seats are reserved for you until { $until }. Your subscriptions will be renewed once we have received your payment.
order-renewed-title-several = Your subscriptions have been renewed. Here are your tickets.
mail-renewed-several-subject = Your subscriptions have been renewed, order { $code }
mail-renewed-several-invoice = Your subscriptions have been renewed and your tickets are valid. Please pay each amount by the date shown.
mail-renewed-several-debit = Your subscriptions have been renewed and your tickets are valid. We’ll collect each amount from your bank account on the date shown.
mail-renewed-several-paid = Your subscriptions have been renewed and paid for, and your tickets are valid. We charged { $amount } in one payment to the card you paid with last time.
mail-renewed-several-paid-yourself = Thank you for your payment. Your subscriptions have been renewed, and your tickets are valid.
renewal-two-text = Or ask for two seats side by side for your two subscriptions: { $seats }, { $total } in total. We give you both seats or neither, so you stay together.
renewal-two-send = Ask for both seats: { $seats }
renewal-two-beside = For both subscriptions together, with: { $seat }
renewal-two-apart = Not possible: your other subscription isn’t being renewed, and you asked for these seats for both.
renewal-wishes-mixed = Seats for both subscriptions and seats for one of them can’t be on the same list. Please remove the seats on your list first.
