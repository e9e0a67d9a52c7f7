# Comment une commande est payée : le moyen de paiement, et plusieurs paiements à plusieurs sociétés.

payment-means-title = Moyen de paiement
payment-means-card = Carte bancaire
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-total = { $means } : { $total } au total
payment-chosen = Commander avec obligation de paiement

payment-parts-title = Plusieurs paiements
payment-parts-text = Vos achats sont vendus par plusieurs sociétés, et chacune encaisse sa part, l’une après l’autre. Tout est à vous dès que tout est payé ; si un paiement échoue définitivement, les autres vous sont remboursés.
payment-part-paid = · payé
payment-part-open = · reste à payer

order-partly-title = Une partie est payée
order-partly-text = Nous avons reçu { $paid }, mais les billets ne sont pas encore à vous. Payez le reste avant { $time } : jusque-là, vos places restent réservées. Sinon, ou si vous rendez les places, elles seront remises en vente et nous vous rembourserons ce que vous avez payé.
order-partly-failed-text = { $attempts ->
    [one] Ce paiement n’a pas abouti et n’a pas été débité. Vos places restent réservées jusqu’à { $time } ; vous pouvez réessayer une fois.
   *[other] Ce paiement n’a pas abouti et n’a pas été débité. Vos places restent réservées jusqu’à { $time } ; vous pouvez réessayer { $attempts } fois.
}
order-partly-stands = Les { $paid } déjà payés sont bien enregistrés pour cette commande.
order-partly-last-text = Cette commande ne peut plus être payée. Les { $paid } déjà payés vous sont remboursés dès que vous rendez les places, ou à { $time } au plus tard.
order-pay-next = Payer la part suivante : { $total }
