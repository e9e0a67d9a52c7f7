# Come si paga un ordine: il metodo, e più pagamenti a più società.

payment-means-title = Metodo di pagamento
payment-means-card = Carta
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-total = { $means }: { $total } in tutto
payment-chosen = Acquista con obbligo di pagamento

payment-parts-title = Più pagamenti
payment-parts-text = Ciò che acquista è venduto da più società e ciascuna incassa la propria parte, una dopo l’altra. L’acquisto è concluso quando tutto è pagato; se alla fine un pagamento non riesce, Le restituiamo gli altri.
payment-part-paid = · pagato
payment-part-open = · da pagare

order-partly-title = Manca ancora un pagamento
order-partly-text = Abbiamo ricevuto { $paid }. Paghi il resto entro le { $time }: fino ad allora i posti restano riservati. I biglietti arrivano quando tutto è pagato; se non paga il resto o rinuncia ai posti, tornano in vendita e Le restituiamo ciò che ha pagato.
order-partly-failed-text = { $attempts ->
    [one] Questo pagamento non è riuscito e non è stato addebitato. I posti restano riservati fino alle { $time }; può riprovare ancora una volta.
   *[other] Questo pagamento non è riuscito e non è stato addebitato. I posti restano riservati fino alle { $time }; può riprovare ancora { $attempts } volte.
}
order-partly-stands = I { $paid } già pagati non vanno persi: valgono per questo ordine.
order-partly-last-text = Questo ordine non può più essere pagato. Le restituiamo i { $paid } che ha pagato appena rinuncia ai posti, o al più tardi alle { $time }.
order-pay-next = Paga ora { $total }
