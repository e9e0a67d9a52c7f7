# A holder exchanges a ticket for a seat on another date.
exchange-link = Exchange for another date
exchange-title = Exchange your ticket
exchange-worth = When you exchange it, your ticket is worth { $value }: the price you paid, including the booking fee.
exchange-worth-plain = When you exchange it, your ticket is worth { $value }: the price you paid.
exchange-worth-handed = What was paid for your ticket counts towards the new seat. For each date below, you can see what is left to pay.
exchange-fee = The exchange costs { $fee }, which we deduct from the value of your ticket.
exchange-free = The exchange itself is free of charge. For each date below, you can see what is left to pay for the new seat, including any booking fee.
exchange-dearer = If the new seat costs more, you’ll pay the difference. If it costs less, nothing is refunded.
exchange-until = Your ticket stays yours and remains valid until the new seat is paid for. After that, it is no longer valid at the door.
exchange-dearer-free = If the new seat is in the same price zone, there is no difference to pay. In a more expensive zone you’ll pay the difference. In a cheaper zone, nothing is refunded.
exchange-dearer-back = If the new seat costs more, you’ll pay the difference. If it costs less, we’ll refund the difference the way you paid.
exchange-dearer-changed = If the new seat costs more, you’ll pay the difference. If it costs less, we’ll add the difference to your credit. Any part of it that you paid with a gift voucher goes back to that voucher first.
exchange-dearer-changed-free = There is no difference to pay for a seat in the same price zone. For a seat in a more expensive zone, you’ll pay the difference. If the new seat costs less, we’ll add the difference to your credit. Any part of it that you paid with a gift voucher goes back to that voucher first.
exchange-dearer-changed-handed = If the new seat costs more, you’ll pay the difference. If it costs less, the difference first goes back to the person who gave you the ticket, up to what they paid. Anything beyond that is added to your credit. Any part of it that you paid with a gift voucher goes back to that voucher first.
exchange-dearer-changed-handed-free = There is no difference to pay for a seat in the same price zone. For a seat in a more expensive zone, you’ll pay the difference. If the new seat costs less, the difference first goes back to the person who gave you the ticket, up to what they paid. Anything beyond that is added to your credit. Any part of it that you paid with a gift voucher goes back to that voucher first.
exchange-single-price = The new seat is sold as a single ticket. The discount of your subscription or package doesn’t apply to it.
exchange-until-changed = Until the new seat is paid for, your ticket stays as it is. You can still choose something else on your order page.
exchange-next-fee = If you exchange the new ticket later, the fee will be { $fee }.
exchange-next-fee-item = The next exchange from the same subscription or package will cost { $fee } per ticket.
exchange-loses-waiver = Unlike this ticket, the new one can’t be returned.
exchange-resale-share = If you offer the new ticket for resale, you’ll get { $new }% of its price, not { $own }% as with this ticket.
# What was bought beside tickets, for the date of the ticket that is exchanged.
exchange-extras = Not part of the exchange: { $extras }. This part of your order is still for { $when }. You can collect it then by showing its code, even without a ticket.
exchange-instead = You are already exchanging another ticket: { $title }, { $when }, { $place }. If you choose a date below, that exchange is cancelled and that ticket stays as it is. If you want to keep that exchange, please complete it in your basket first.
exchange-instead-seat = The seat you choose then will replace the seat in your basket.
exchange-instead-begun = You have begun to exchange another ticket, but haven’t chosen a seat for it yet: { $title }, { $when }, { $place }. If you choose a date below, you exchange this ticket first. The other one stays as it is, and you can exchange it afterwards.
exchange-basket-first = There are already seats in your basket. During an exchange, the basket holds nothing else, so what you choose here replaces them. If you want to keep these seats, please complete that purchase first.
exchange-waiting = You have already started to exchange this ticket, and that order is waiting for your payment. If you place another order for the same ticket, only the one that is paid first counts. If you pay for both, the other payment is refunded.
exchange-dates = Choose a new date
exchange-same-date = another seat on the same date
exchange-has-ticket = you already have a ticket for this date
exchange-with-other = the date of your other ticket
# Under a date: what a seat costs, then what is left to pay or of the ticket’s value.
exchange-date-alike = In your price zone: { $price }
exchange-date-alike-handed = In your price zone
exchange-date-cheapest = Cheapest seats: { $price }
exchange-date-cheapest-handed = Cheapest seats
exchange-date-pays = You pay { $amount }
exchange-date-even = Nothing more to pay
exchange-date-loses = { $amount } is not refunded
exchange-date-credits = You get back { $amount }
exchange-none = At the moment there are no other dates on sale for which you could exchange this ticket.
exchange-later = You’ll be able to exchange your ticket for these dates once booking for them is open:
exchange-keep = Keep my ticket
exchange-now = You are exchanging this ticket: { $title }, { $when }, { $place }.
exchange-now-choose = Choose one new seat, then go to checkout.
exchange-now-confirm = Your new seat is reserved below. Your ticket is exchanged only once you have confirmed this at checkout.
# On the plan; the link leads to the basket, where the exchange can be stopped.
exchange-on-plan = You are exchanging this ticket: { $title }, { $when }. We’ll deduct up to { $pays } from the price of one seat here.
exchange-on-plan-handed = You are exchanging this ticket: { $title }, { $when }. What was paid for it counts towards one seat here. The amounts below are what is left to pay, including the exchange fee.
exchange-beside = Your other ticket for this performance: { $place }.
# Beside a price: what it is less by, at most, for the ticket that is exchanged.
exchange-taken-off = For the ticket you are exchanging, we’ll deduct up to { $pays } from this price.
# Behind an amount that the exchanged ticket pays.
exchange-fee-off = The exchange fee of { $fee } has already been deducted from this amount.
# Of what a former ticket is credited with.
exchange-fee-of-it = Of this, { $fee } pays the exchange fee.
exchange-on-plan-link = Details
exchange-stop = Cancel the exchange
exchange-stopped = { $count ->
    [one] Your ticket stays as it is.
   *[other] Your tickets stay as they are.
}
exchange-stopped-seats = { $count ->
    [one] The seat you had chosen for the exchange is no longer reserved for you.
   *[other] The seats you had chosen for the exchange are no longer reserved for you.
}
exchange-pays-title = The ticket you are exchanging
exchange-pays = { $title }, { $when }: { $used } is deducted from the total.
exchange-pays-handed = { $title }, { $when }: what was paid for this ticket counts towards the new seat.
exchange-rest = { $rest } left to pay.
exchange-all = Your previous ticket covers the new seat. There is nothing more to pay.
exchange-lost = The new seat costs less than we could deduct for your ticket. The difference of { $amount } is not refunded.
exchange-confirm = Exchange the ticket: nothing to pay
exchange-obliges = By pressing this button you exchange your ticket for the new seat. There is nothing to pay.
exchange-part = Exchanged ticket
exchange-not-refunded = { $amount } of your previous ticket’s value is not refunded.
exchange-fee-line = Exchange fee
exchange-to-pay = To pay for the exchange
exchange-paid = Paid for the exchange
exchange-fee-included = including the exchange fee of { $fee }
exchange-fee-alone = the exchange fee
exchange-done = Exchanged for another date.
exchange-gone = You have exchanged a ticket for another date, but the new ticket is no longer valid. You’ll find the details on the page of the new order.
exchange-complete = Your exchange is complete.
exchange-other-too = Exchange your other ticket too: { $place }
exchange-unknown = We can’t find this ticket in your account. Please sign in with the email address that was used to buy it.
exchange-not-allowed = This ticket can’t be exchanged online. Please ask the box office.
exchange-too-early = You can exchange this ticket from { $date }.
exchange-too-late = The deadline for exchanging this ticket has passed.
exchange-often = { $most ->
    [one] This ticket has already been exchanged once, which is the limit.
   *[other] This ticket has already been exchanged { $most } times, which is the limit.
}
exchange-invalid = This ticket isn’t valid at the moment, so it can’t be exchanged.
exchange-owed = Part of this order is still to be paid, so this ticket can’t be exchanged yet. Once everything has been paid, you can exchange it here.
exchange-offered = This ticket is offered for resale or has been offered to someone. Please take it back first, then exchange it.
exchange-other-seat = This ticket can’t be exchanged for that seat. Only other dates of the same production are possible, and for some tickets only seats in the same price zone. Your ticket is unchanged. Please choose another seat.
exchange-one-seat = You can exchange your ticket for one seat only, with nothing else in your basket. Your ticket is unchanged. Please remove the rest from your basket, or cancel the exchange.
exchange-other-person = To exchange this ticket, please enter the email address it was bought with or given to. Your ticket is unchanged.
exchange-changed = The value of the ticket you are exchanging has changed. Nothing has been charged. Please check the total and confirm again.
exchange-another = You are already exchanging another ticket. Your tickets are unchanged. Please complete that exchange in your basket first, or cancel it there.
# Several tickets are exchanged in one go.
exchange-title-several = Exchange your tickets
exchange-worth-several = When you exchange them, your tickets are worth { $value } in total: the price you paid, including any booking fees.
exchange-fee-several = The exchange costs { $fee } in total, which we deduct from the value of your tickets.
exchange-free-several = The exchange itself is free of charge. For each date below, you can see what is left to pay for the new seats, including any booking fees.
exchange-dearer-several = If the new seats cost more in total, you’ll pay the difference. If they cost less, nothing is refunded.
exchange-dearer-free-several = If the new seats are in the same price zones, there is no difference to pay. In a more expensive zone you’ll pay the difference. In a cheaper zone, nothing is refunded.
exchange-dearer-back-several = If the new seats cost more in total, you’ll pay the difference. If they cost less, we’ll refund the difference the way you paid.
exchange-dearer-changed-several = If the new seats cost more in total, you’ll pay the difference. If they cost less, we’ll add the difference to your credit. Any part of it that you paid with a gift voucher goes back to that voucher first.
exchange-dearer-changed-free-several = There is no difference to pay for seats in the same price zones. For seats in a more expensive zone, you’ll pay the difference. If the new seats cost less in total, we’ll add the difference to your credit. Any part of it that you paid with a gift voucher goes back to that voucher first.
exchange-until-several = Your tickets stay yours and remain valid until the new seats are paid for. After that, they are no longer valid at the door. Either all of them are exchanged or none.
exchange-until-changed-several = Until the new seats are paid for, your tickets stay as they are. You can still choose something else on your order page.
exchange-single-price-several = The new seats are sold as single tickets. The discount of your subscription or package doesn’t apply to them.
exchange-next-fee-several = If you exchange the new tickets later, the fee will be { $fee } for each ticket.
exchange-loses-waiver-several = Unlike these tickets, the new ones can’t be returned.
exchange-resale-share-several = If you offer the new tickets for resale, you’ll get { $new }% of their price, not { $own }% as with these tickets.
exchange-date-alike-several = In your price zone, all seats together: { $price }
exchange-date-cheapest-several = Cheapest seats, all together: { $price }
exchange-keep-several = Keep my tickets
# Below the boxes of the other tickets for the same performance, and the button that applies them.
exchange-together-text = All selected tickets are exchanged for the same new date, in one order.
exchange-together-show = Show dates for the selected tickets
exchange-rules = How the exchange works
exchange-now-several = You are exchanging these tickets: { $title }, { $when }, { $place }.
exchange-now-choose-several = Choose one new seat for each ticket, all on the same date, then go to checkout.
exchange-now-confirm-several = Your new seats are reserved below. Your tickets are exchanged only once you have confirmed this at checkout.
exchange-on-plan-several = You are exchanging several tickets: { $title }, { $when }. We’ll deduct up to { $pays } from the total price of the new seats.
exchange-on-plan-each = Please choose one seat here for each ticket.
exchange-on-plan-more = { $count ->
    [one] Please choose one more seat.
   *[other] Please choose { $count } more seats.
}
exchange-on-plan-chosen = { $count ->
    [one] A new seat is already reserved for you. If you choose another one here, it replaces that seat.
   *[other] The new seats are already reserved for you. If you choose others here, they replace those seats.
}
exchange-taken-off-several = For the tickets you are exchanging, we’ll deduct up to { $pays } from the total price of the new seats.
exchange-pays-title-several = The tickets you are exchanging
exchange-all-several = Your previous tickets cover the new seats. There is nothing more to pay.
exchange-lost-several = The new seats cost less than we could deduct for your tickets. The difference of { $amount } is not refunded.
exchange-confirm-several = Exchange the tickets: nothing to pay
exchange-obliges-several = By pressing this button you exchange your tickets for the new seats. There is nothing to pay.
exchange-part-several = Exchanged tickets
exchange-not-refunded-several = { $amount } of your previous tickets’ value is not refunded.
exchange-seats = You can choose one seat for each ticket, all on the same date, with nothing else in your basket. Your tickets are unchanged. Please choose as many seats as you are exchanging tickets, or cancel the exchange.
exchange-not-together = Only tickets of the same order for the same performance can be exchanged together. Your tickets are unchanged. Please exchange this ticket on its own.
# Before the reason why that ticket can’t be exchanged.
exchange-refused-ticket = Nothing has been exchanged, because of this ticket: { $place }.
