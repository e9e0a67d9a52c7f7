# How an order is paid: the payment methods, and several payments for several companies.

payment-means-title = Metodo di pagamento
payment-means-card = Carta
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-credit = Credito
payment-means-cash = Contanti
payment-means-terminal = Carta in biglietteria
payment-means-total = { $means }: { $total } in tutto
payment-chosen = Ordina con obbligo di pagare

payment-parts-title = Pagamenti
payment-parts-text = Il Suo ordine comprende acquisti da più venditori, che si pagano separatamente, uno dopo l’altro. L’ordine è completo quando tutto è pagato. Se un pagamento non riesce, Le rimborsiamo gli altri.
payment-part-paid = · pagato
payment-part-open = · ancora da pagare

order-partly-title = Il Suo ordine è pagato solo in parte
order-partly-text = Abbiamo ricevuto { $paid }, ma i biglietti non sono ancora stati emessi. I posti restano riservati per Lei fino al termine per pagare il resto: { $time }. Se non paga il resto o rinuncia ai posti, questi tornano in vendita e Le rimborsiamo quanto ha pagato.
order-partly-overdue-text = Abbiamo ricevuto { $paid }, ma i biglietti non sono ancora stati emessi. Il termine per pagare il resto è scaduto, ma per ora teniamo i posti riservati per Lei. Per pagare il resto La preghiamo di contattare la biglietteria. Se rinuncia ai posti, Le rimborsiamo quanto ha pagato.
order-partly-failed-text = { $attempts ->
    [one] Questo pagamento non è riuscito e il relativo importo non Le è stato addebitato. Può riprovare ancora una volta. I posti restano riservati per Lei fino al termine per il pagamento: { $time }.
   *[other] Questo pagamento non è riuscito e il relativo importo non Le è stato addebitato. Può riprovare ancora { $attempts } volte. I posti restano riservati per Lei fino al termine per il pagamento: { $time }.
}
order-partly-stands = Abbiamo ricevuto l’importo che ha già pagato ({ $paid }); non deve pagarlo di nuovo.
order-partly-last-text = Questo ordine non può più essere pagato. Le rimborsiamo l’importo già pagato ({ $paid }) appena rinuncia ai posti, o al più tardi al termine per il pagamento: { $time }.
order-pay-next = Paga la parte successiva: { $total }
order-pay-rest = Paga il resto: { $total }
