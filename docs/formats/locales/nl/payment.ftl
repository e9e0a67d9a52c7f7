# How an order is paid, and orders with several payments.
payment-means-title = Betaalwijze
payment-means-card = Bankpas of creditcard
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-credit = Tegoed
payment-means-cash = Contant
payment-means-terminal = Pas aan de kassa
payment-means-total = { $means }: { $total } in totaal
payment-chosen = Bestellen en betalen
payment-parts-title = Betalingen
payment-parts-text = Uw bestelling bevat producten van meer verkopers, en elke verkoper wordt apart betaald, na elkaar. Uw bestelling is compleet als alles betaald is. Lukt een van de betalingen niet, dan betalen we de andere terug.
payment-part-paid = · betaald
payment-part-open = · nog te betalen
order-partly-title = Een deel van uw bestelling is betaald
order-partly-text = We hebben { $paid } ontvangen, maar u hebt de kaarten nog niet. Betaal de rest vóór { $time }; tot dan zijn uw plaatsen voor u gereserveerd. Betaalt u de rest niet, of ziet u van de plaatsen af, dan komen ze weer in de verkoop en betalen we terug wat u hebt betaald.
order-partly-overdue-text = We hebben { $paid } ontvangen, maar u hebt de kaarten nog niet. De termijn om de rest te betalen is verstreken; voorlopig houden we uw plaatsen voor u vrij. Neem contact op met de kassa om de rest te betalen. Ziet u van de plaatsen af, dan betalen we terug wat u hebt betaald.
order-partly-failed-text = { $attempts ->
    [one] Deze betaling is niet gelukt. Uw plaatsen zijn tot { $time } voor u gereserveerd en u kunt het nog één keer proberen.
   *[other] Deze betaling is niet gelukt. Uw plaatsen zijn tot { $time } voor u gereserveerd en u kunt het nog { $attempts } keer proberen.
}
order-partly-stands = De { $paid } die u al hebt betaald, hebben we ontvangen; die hoeft u niet nog een keer te betalen.
order-partly-last-text = Deze bestelling kan niet meer worden betaald. De { $paid } die u hebt betaald, betalen we terug zodra u van de plaatsen afziet, en uiterlijk om { $time }.
order-pay-next = Volgende deel betalen: { $total }
order-pay-rest = Rest betalen: { $total }
