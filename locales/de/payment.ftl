# Wie eine Bestellung bezahlt wird: die Zahlungsart, und mehrere Zahlungen an mehrere Firmen.

payment-means-title = Zahlungsart
payment-means-card = Karte
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-total = { $means }: insgesamt { $total }
payment-chosen = Zahlungspflichtig bestellen

payment-parts-title = Mehrere Zahlungen
payment-parts-text = Was Sie kaufen, verkaufen mehrere Firmen, und jede zieht ihren Teil selbst ein, eine nach der anderen. Alles gehört Ihnen, sobald alles bezahlt ist; scheitert eine Zahlung endgültig, erhalten Sie die anderen zurück.
payment-part-paid = bezahlt

order-partly-title = Ein Teil ist bezahlt
order-partly-text = Wir haben { $paid } erhalten. Bitte zahlen Sie den Rest bis { $time }; so lange sind Ihre Plätze reserviert. Sonst erhalten Sie zurück, was Sie bezahlt haben.
order-partly-stands = Die bereits bezahlten { $paid } bleiben gültig.
order-partly-last-text = Diese Bestellung lässt sich nicht mehr bezahlen. Die bezahlten { $paid } erhalten Sie zurück, sobald Sie die Plätze zurückgeben, spätestens um { $time }.
order-pay-next = Die nächsten { $total } zahlen
