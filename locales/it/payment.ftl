# How an order is paid: the payment methods, and several payments for several companies.

payment-means-title = Metodo di pagamento
payment-means-card = Carta
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-credit = Credito
payment-means-total = { $means }: totale { $total }
payment-chosen = Acquista con obbligo di pagamento

payment-parts-title = Pagamenti separati
payment-parts-text = Ciò che acquista è venduto da più società: paga ciascuna separatamente, una dopo l’altra. L’acquisto è concluso quando tutti i pagamenti sono riusciti; se uno di essi non riesce, Le rimborsiamo gli altri.
payment-part-paid = · pagato
payment-part-open = · da pagare

order-partly-title = L’ordine è pagato solo in parte
order-partly-text = Abbiamo ricevuto { $paid }; i biglietti non sono ancora stati emessi. Paghi il resto entro la scadenza: { $time }. Fino ad allora i posti restano riservati per Lei. Se non paga il resto o se rinuncia, i posti tornano in vendita e Le rimborsiamo quanto ha pagato.
order-partly-failed-text = { $attempts ->
    [one] Questo pagamento non è riuscito: il relativo importo non Le è stato addebitato. I posti restano riservati per Lei e può riprovare ancora una volta. Scadenza: { $time }.
   *[other] Questo pagamento non è riuscito: il relativo importo non Le è stato addebitato. I posti restano riservati per Lei e può riprovare ancora { $attempts } volte. Scadenza: { $time }.
}
order-partly-stands = L’importo già pagato ({ $paid }) resta valido per questo ordine.
order-partly-last-text = Questo ordine non può più essere pagato. Le rimborsiamo l’importo già pagato ({ $paid }) appena rinuncia ai posti, al più tardi alla scadenza: { $time }.
order-pay-next = Paga ora { $total }
