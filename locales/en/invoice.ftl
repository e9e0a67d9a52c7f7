# Performances meant for one kind of person, such as schools: reserved now, paid by invoice.

# Above the list of performances, each with its sum and the last day to pay.
invoice-title = Payment after each performance
invoice-due = payable by { $date }
invoice-paid = paid
invoice-due-rest = { $open } still to be paid by { $date }
invoice-overdue = { $open } overdue since { $date }; please pay now
invoice-returned = { $open } still to be paid: your bank returned a payment
invoice-cancelled = cancelled; nothing to pay
# In the basket, below the way to the checkout.
invoice-next-step = You’ll see the total and when it is due on the next page. Nothing is charged now. If a performance is cancelled, there is nothing to pay for it.
invoice-checkout-title = Your details and reservation
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Reserve with obligation to pay { $total }
invoice-obliges = By pressing this button you commit to paying. Nothing is charged now. We’ll send your tickets at once, and you’ll find the invoices (one from each seller) on your order page. You pay after each performance.
invoice-order-title = Your reservation is confirmed. Here are your tickets.
invoice-order-text = { $count ->
    [one] Your tickets are valid. You haven’t paid anything yet. The invoice is at the foot of this page, and you pay after each performance.
   *[other] Your tickets are valid. You haven’t paid anything yet. The invoices (one from each seller) are at the foot of this page, and you pay after each performance.
}
invoice-all-paid = Your tickets are valid, and everything has been paid.
invoice-some-paid = Your tickets are valid. Part of this order has been paid. Please pay the rest by the dates shown.
invoice-some-returned = Your tickets are valid, but your bank has returned a payment. Please pay the amount shown by bank transfer or at the box office.
# After the date and the sum of an order.
invoice-account = reserved, payable after the performance

# Sold at the box office by invoice, with its date of payment.
order-invoiced-title = Your order is confirmed. Here are your tickets.
order-invoiced-text = { $count ->
    [one] Your tickets are valid. You haven’t paid anything yet. The invoice is at the foot of this page. Please pay by the date shown.
   *[other] Your tickets are valid. You haven’t paid anything yet. The invoices (one from each seller) are at the foot of this page. Please pay by the date shown.
}
order-invoiced-account = payable by invoice
mail-invoiced-subject = Your tickets and invoice, order { $code }
mail-invoiced-intro = Thank you for your order. Your tickets are valid. The invoices (one from each seller) are on your order page. Please pay by the date shown below.

mail-reserved-subject = Your reservation, order { $code }
mail-reserved-intro = Thank you for your reservation. These seats are reserved for you, and your tickets are valid. The invoices (one from each seller) are on your order page. You pay after each performance.
# $until: a date and a time. Seats that the box office keeps for somebody who has not paid.
mail-held-intro = We have reserved these seats for you until { $until }. Please pay by then, on your order page or at the box office. Your reservation number: { $code }. If you don’t pay in time, the seats will go back on sale.
mail-held-link = Pay for your reservation
# One day before the seats go back on sale, to a buyer who has not paid; the second one, to a buyer who has paid a deposit.
mail-held-ending-subject = Your reservation ends soon, order { $code }
mail-held-ending = These seats are still reserved for you until { $until }. Please pay by then, on your order page or at the box office; otherwise the seats will go back on sale. Your reservation number: { $code }.
mail-held-ending-rest = Thank you for your deposit. These seats are still reserved for you until { $until }. Please pay the rest by then, on your order page or at the box office. Your reservation number: { $code }.
# The receipt of a deposit that a buyer has paid at the box office for a reservation.
mail-deposit-subject = Deposit of { $amount } received, order { $code }
mail-deposit = Thank you. On { $date } we received your deposit of { $amount } for the seats that we have reserved for you. Your reservation number: { $code }.
mail-deposit-cash = You paid in cash at the box office.
mail-deposit-terminal = You paid by card at the box office. Number of the card receipt: { $slip }
mail-deposit-rest = Still to be paid: { $open }. The seats are reserved for you until { $until }. You can pay the rest by then on your order page, or at the box office.
mail-deposit-keep = Please keep this email as your receipt.
# The time is over, and a deposit was paid: the box office decides.
mail-held-overdue-subject = Please contact us about your reservation, order { $code }
mail-held-overdue = This reservation was to be paid by { $until }. We have received your deposit, so we are keeping the seats for you for now. Please contact the box office: you can pay the rest there, or end the reservation and get your deposit back. Your reservation number: { $code }.
mail-held-ended-subject = Your reservation has ended, order { $code }
mail-held-ended-time = The seats below were reserved for you until { $until } and had not been paid in full by then. They are no longer reserved for you.
mail-held-ended-house = The box office has ended your reservation { $code }. The seats below are no longer reserved for you.
# $performance: one or several performances, each a title with date and time.
mail-held-ended-cancelled = Unfortunately, this performance has been cancelled: { $performance }. Your whole reservation { $code } has therefore ended, and you have nothing more to pay.
mail-held-ended-paid = You had already paid { $amount }. We are refunding this amount; a separate email will tell you how.
mail-held-ended-nothing = Nothing has been charged.
mail-held-moved-subject = New date or time for your reservation, order { $code }
mail-held-moved = A performance in your reservation { $code } has a new date or time. Below is your reservation as it stands now; your seats are reserved for you until { $until }. If the new date doesn’t suit you, please tell the box office: we’ll end the reservation and refund what you have paid.
mail-held-moved-overdue = A performance in your reservation { $code } has a new date or time. Below is your reservation as it stands now. The time to pay the rest is over, but we have received your deposit and are keeping the seats for you for now. Please contact the box office: you can pay the rest there. If the new date doesn’t suit you, we’ll end the reservation and refund what you have paid.
# Both before a sum.
mail-held-paid = Already paid
mail-held-left = Still to be paid
# Above the sum of all performances.
mail-reserved-total = Total
# $performance is a title with its date, $due the last day to pay.
mail-reserved-invoice = { $performance }: { $amount }, payable by { $due }
mail-reserved-paid = { $performance }: { $amount }, paid
# A payment of what is paid later came back from a bank.
mail-payment-returned-subject = Your bank returned a payment for order { $code }
mail-payment-returned = Your bank has returned a payment of { $amount } for order { $code }. Please pay { $open } by bank transfer or at the box office. Due date: { $due }. Your tickets remain valid. If you think that this is a mistake, please contact us.
mail-payment-returned-credit = Your bank has returned a payment of { $amount } for order { $code }. That amount had been added to your credit, so we have taken it off again. You don’t need to do anything. If you think that this is a mistake, please contact us.
mail-payment-returned-later = Please do not transfer the rest: as agreed, we’ll debit { $amount } from your account on { $date }.
mail-payment-returned-also = We’ll debit a further { $amount } on { $date }.
mail-payment-returned-kept = Until we have received your payment, { $amount } of your credit is on hold.
mail-payment-returned-link = See your order
# Staff let a customer’s credit pay for an order at the counter.
mail-credit-spent-subject = { $amount } of your credit was used: order { $code }
mail-credit-spent = Our staff have used { $amount } of your credit to pay for order { $code }. If you did not ask for this, please tell us at once: reply to this email or contact the box office. We will look into it and put the amount back if it was a mistake.
mail-credit-spent-link = See your order
mail-reserved-cancelled = { $performance }: this performance has been cancelled, and there is nothing to pay for it.

# $kind is what the house calls such accounts: School.
refusal-hold-other-kind = This account is registered as “{ $kind }” and can book only performances for that group. To book other performances, please sign out and buy as a guest.
refusal-put-other-kind = Your account is registered for a particular group and can book only offers for that group. To buy this, please sign out and buy as a guest.
refusal-place-other-kind = This account is registered as “{ $kind }” and can book only offers for that group. Please remove { $title } from your basket to continue.
# Both are lists of titles.
refusal-place-paid-in-parts = Your basket contains purchases that are paid at different times, which need separate orders. After the performance, by invoice: { $later }. Now: { $now }. Please remove one of the two groups from your basket and order it afterwards.
invoice-transfer-title = How to pay by bank transfer
invoice-transfer = Please transfer the money to { $holder }, IBAN { $iban }, with the reference { $reference }. The reference tells us that the payment is yours.
invoice-transfer-due = By { $date }
mail-payment-due-subject = Payment due on { $due }, order { $code }
mail-payment-due = A payment for order { $code } is due soon: { $amount }, payable by { $due }. If you have already paid it, please ignore this email.
mail-payment-due-what = Subscription: { $what }
mail-debit-due-subject = Direct debit of { $amount } on { $due }, order { $code }
mail-debit-due = As agreed, we’ll debit { $amount } for order { $code } from your account on { $due }. You don’t need to do anything; please just make sure that there is enough money in the account.
mail-debit-due-mandate = Account ending in { $end }, mandate { $mandate }, creditor: { $creditor }
mail-payment-overdue-subject = Payment overdue since { $due }, order { $code }
mail-payment-overdue = We haven’t received your payment of { $amount } for order { $code } yet. It was due by { $due }. Please pay it now, by bank transfer or at the box office. If you have paid it in the last few days, please ignore this email.
mail-payment-overdue-meanwhile = Your tickets remain valid. Until we have received the payment, they can’t be exchanged or returned.
# What came in for an order that is paid later.
mail-payment-received-subject = Payment of { $amount } received, order { $code }
mail-payment-received = Thank you. We received your payment of { $amount } for order { $code } on { $date }.
mail-payment-received-part = Of the amount due on { $due }, { $open } is still to be paid.
mail-payment-received-open = Still to be paid for this order: { $open }. You’ll find the dates on your order page.
mail-payment-received-all = This order has now been paid for in full.
mail-payment-received-credit = You paid { $amount } more than was due. We have added that amount to your credit.
mail-payment-received-orders-subject = Payment of { $amount } received, orders { $code }
mail-payment-received-orders = Thank you. We received your payment of { $amount } on { $date }. It counts towards these orders: { $code }.
mail-payment-received-orders-open = Still to be paid for these orders: { $open }. You’ll find the dates on the page of each order.
mail-payment-received-orders-all = These orders have now been paid for in full.
