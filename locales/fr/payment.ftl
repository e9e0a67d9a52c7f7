# Comment une commande est payée : le moyen de paiement, et plusieurs paiements à plusieurs sociétés.

payment-means-title = Moyen de paiement
payment-means-card = Carte bancaire
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-credit = Avoir
payment-means-cash = Espèces
payment-means-terminal = Carte bancaire à la billetterie
payment-means-total = { $means } : { $total } au total
payment-chosen = Commander et payer

payment-parts-title = Paiements
payment-parts-text = Votre commande comprend des achats auprès de plusieurs vendeurs ; vous payez chaque vendeur séparément, l’un après l’autre. Votre commande n’est confirmée qu’une fois tout payé. Si l’un des paiements ne peut pas être effectué, nous vous remboursons les autres.
payment-part-paid = · payé
payment-part-open = · reste à payer

order-partly-title = Une partie de votre commande est payée
order-partly-text = Nous avons reçu { $paid }, mais vous n’avez pas encore les billets. Payez le reste avant { $time } ; vos places sont réservées pour vous jusque-là. Si vous ne payez pas le reste ou si vous renoncez aux places, elles seront remises en vente et nous vous rembourserons ce que vous avez payé.
order-partly-overdue-text = Nous avons reçu { $paid }, mais vous n’avez pas encore les billets. Le délai pour payer le reste a pris fin ; pour le moment, nous gardons vos places pour vous. Pour payer le reste, merci de contacter la billetterie. Si vous renoncez aux places, nous vous rembourserons ce que vous avez payé.
order-partly-failed-text = { $attempts ->
    [one] Ce paiement n’a pas abouti. Vos places sont réservées pour vous jusqu’à { $time } ; il vous reste une tentative de paiement.
   *[other] Ce paiement n’a pas abouti. Vos places sont réservées pour vous jusqu’à { $time } ; il vous reste { $attempts } tentatives de paiement.
}
order-partly-stands = Nous avons bien reçu les { $paid } que vous avez déjà payés ; vous n’avez pas à les payer de nouveau.
order-partly-last-text = Cette commande ne peut plus être payée. Nous vous rembourserons les { $paid } déjà payés dès que vous renoncerez aux places, ou au plus tard à la fin du délai de paiement : { $time }.
order-pay-next = Payer la partie suivante : { $total }
order-pay-rest = Payer le reste : { $total }
