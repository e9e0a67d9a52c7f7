# How an order is paid: the means, and several payments for several companies.

payment-means-title = How you pay
payment-means-card = Card
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-total = { $means }: { $total } in all
payment-chosen = Buy with obligation to pay

payment-parts-title = Several payments
payment-parts-text = Your order comes from several sellers, and each is paid separately, one after the other. It is yours once everything is paid; if one payment cannot be made, we refund the others.
payment-part-paid = · paid
payment-part-open = · still to be paid

order-partly-title = Part of your order is paid
order-partly-text = We have received { $paid }; you do not have the tickets yet. Please pay the rest by { $time }; your seats are held until then. If you do not, or if you give up the seats, they go back on sale and we refund what you have paid.
order-partly-failed-text = { $attempts ->
    [one] This payment was not taken. Your seats are held until { $time }, and you can try once more.
   *[other] This payment was not taken. Your seats are held until { $time }, and you can try { $attempts } more times.
}
order-partly-stands = The { $paid } you have already paid still counts.
order-partly-last-text = This order can no longer be paid. We will refund the { $paid } you have paid as soon as you give up the seats, or by { $time } at the latest.
order-pay-next = Pay the next part: { $total }
