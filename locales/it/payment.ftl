# Come si paga un ordine: il metodo, e più pagamenti a più società.

payment-means-title = Metodo di pagamento
payment-means-card = Carta
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-total = { $means }: { $total } in tutto
payment-chosen = Acquista con obbligo di pagamento

payment-parts-title = Più pagamenti
payment-parts-text = Ciò che acquista è venduto da più società, e ognuna incassa la sua parte, una dopo l’altra. Tutto è Suo quando tutto è pagato; se un pagamento non riesce in via definitiva, Le restituiamo gli altri.
payment-part-paid = pagato

order-partly-title = Una parte è pagata
order-partly-text = Abbiamo ricevuto { $paid }. Paghi il resto entro le { $time }: fino ad allora i posti sono riservati per Lei. Altrimenti Le restituiamo quanto ha pagato.
order-partly-stands = I { $paid } già pagati restano validi.
order-partly-last-text = Questo ordine non può più essere pagato. Le restituiamo i { $paid } già pagati appena restituisce i posti, al più tardi alle { $time }.
order-pay-next = Paga i prossimi { $total }
