# How an order is paid: the means, and several payments for several companies.

payment-means-title = How you pay
payment-means-card = Card
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-total = { $means }: { $total } in all
payment-chosen = Buy with obligation to pay

payment-parts-title = Several payments
payment-parts-text = Several companies sell what you buy, and each is paid by itself, one after the other. All of it is yours once all of it is paid; if a payment fails for good, the others go back to you.
payment-part-paid = paid

order-partly-title = One part is paid
order-partly-text = We have received { $paid }. Please pay the rest until { $time }: your seats are kept until then. If you don’t, we give back what you have paid.
order-partly-stands = The { $paid } that you have paid already stand.
order-partly-last-text = This order can’t be paid any more. The { $paid } that you have paid go back to you as soon as you give the seats back, or at { $time } at the latest.
order-pay-next = Pay the next { $total }
