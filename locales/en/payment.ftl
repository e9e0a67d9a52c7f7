# How an order is paid: the payment methods, and several payments for several companies.

payment-means-title = Payment method
payment-means-card = Card
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-credit = Credit
payment-means-cash = Cash
payment-means-terminal = Card at the box office
payment-means-total = { $means }: { $total } in total
payment-chosen = Order and pay

payment-parts-title = Payments
payment-parts-text = Your order includes items from several sellers, and each seller is paid separately, one after the other. Your order is complete once everything is paid. If one payment can’t be made, we’ll refund the others.
payment-part-paid = · paid
payment-part-open = · still to be paid

order-partly-title = Part of your order has been paid
order-partly-text = We have received { $paid }, but you don’t have the tickets yet. Please pay the rest by { $time }; your seats are reserved for you until then. If you don’t pay the rest, or if you release the seats, they go back on sale and we’ll refund what you have paid.
order-partly-overdue-text = We have received { $paid }, but you don’t have the tickets yet. The time to pay the rest is over, but we are keeping your seats for you for now. Please contact the box office to pay the rest. If you release the seats, we’ll refund what you have paid.
order-partly-failed-text = { $attempts ->
    [one] This payment didn’t go through. Your seats are reserved for you until { $time }, and you can try once more.
   *[other] This payment didn’t go through. Your seats are reserved for you until { $time }, and you can try { $attempts } more times.
}
order-partly-stands = We have received the { $paid } that you have already paid, and you don’t need to pay it again.
order-partly-last-text = This order can no longer be paid. We’ll refund the { $paid } you have paid as soon as you release the seats, or by { $time } at the latest.
order-pay-next = Pay the next part: { $total }
order-pay-rest = Pay the rest: { $total }
