# Wie eine Bestellung bezahlt wird: die Zahlungsart, und mehrere Zahlungen an mehrere Firmen.

payment-means-title = Zahlungsart
payment-means-card = Debit- oder Kreditkarte
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-total = { $means }: insgesamt { $total }
payment-chosen = Zahlungspflichtig bestellen

payment-parts-title = Mehrere Zahlungen
payment-parts-text = Sie kaufen bei mehreren Firmen und zahlen an jede einzeln, eine Zahlung nach der anderen. Alles gehört Ihnen, sobald alles bezahlt ist; kommt eine Zahlung endgültig nicht zustande, erhalten Sie die anderen zurück.
payment-part-paid = · bezahlt
payment-part-open = · noch offen

order-partly-title = Ein Teil ist bezahlt
order-partly-text = Wir haben { $paid } erhalten. Die Karten gehören Ihnen, sobald auch der Rest bezahlt ist; bis { $time } sind die Plätze dafür reserviert. Wenn Sie den Rest nicht zahlen oder die Plätze zurückgeben, erhalten Sie die { $paid } zurück.
order-partly-failed-text = { $attempts ->
    [one] Diese Zahlung ist nicht zustande gekommen und wurde nicht abgebucht. Ihre Plätze bleiben bis { $time } reserviert; Sie können es noch einmal versuchen.
   *[other] Diese Zahlung ist nicht zustande gekommen und wurde nicht abgebucht. Ihre Plätze bleiben bis { $time } reserviert; Sie können es noch { $attempts }-mal versuchen.
}
order-partly-stands = Die { $paid }, die Sie schon bezahlt haben, werden angerechnet.
order-partly-last-text = Diese Bestellung lässt sich nicht mehr bezahlen. Die bezahlten { $paid } erhalten Sie zurück, sobald Sie die Plätze zurückgeben, spätestens um { $time }.
order-pay-next = Weitere { $total } zahlen
