# Wie eine Bestellung bezahlt wird: die Zahlungsart, und mehrere Zahlungen an mehrere Firmen.

payment-means-title = Zahlungsart
payment-means-card = Debit- oder Kreditkarte
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-credit = Guthaben
payment-means-cash = Bar
payment-means-terminal = Karte an der Theaterkasse
payment-means-total = { $means }: insgesamt { $total }
payment-chosen = Zahlungspflichtig bestellen

payment-parts-title = Zahlungen
payment-parts-text = Ihre Bestellung umfasst Angebote mehrerer Verkäufer. Sie bezahlen die Verkäufer einzeln nacheinander. Ihre Bestellung ist abgeschlossen, sobald alles bezahlt ist. Kommt eine der Zahlungen nicht zustande, erstatten wir Ihnen die anderen.
payment-part-paid = · bezahlt
payment-part-open = · noch zu bezahlen

order-partly-title = Ein Teil Ihrer Bestellung ist bezahlt
order-partly-text = Wir haben { $paid } erhalten, Sie haben aber noch keine Karten. Bitte zahlen Sie den Rest bis { $time }; bis dahin sind Ihre Plätze für Sie reserviert. Wenn Sie den Rest nicht zahlen oder die Plätze freigeben, gehen die Plätze wieder in den Verkauf, und wir erstatten Ihnen, was Sie bezahlt haben.
order-partly-overdue-text = Wir haben { $paid } erhalten, Sie haben aber noch keine Karten. Die Frist für die Zahlung des Rests ist abgelaufen; vorerst halten wir Ihre Plätze für Sie frei. Wenn Sie den Rest bezahlen möchten, wenden Sie sich bitte an die Theaterkasse. Wenn Sie die Plätze freigeben, erstatten wir Ihnen, was Sie bezahlt haben.
order-partly-failed-text = { $attempts ->
    [one] Diese Zahlung war nicht erfolgreich. Ihre Plätze sind bis { $time } für Sie reserviert. Sie haben noch { $attempts } Zahlungsversuch.
   *[other] Diese Zahlung war nicht erfolgreich. Ihre Plätze sind bis { $time } für Sie reserviert. Sie haben noch { $attempts } Zahlungsversuche.
}
order-partly-stands = Wir haben bereits { $paid } erhalten; diesen Betrag müssen Sie nicht noch einmal zahlen.
order-partly-last-text = Diese Bestellung kann nicht mehr bezahlt werden. Wir erstatten Ihnen die bereits bezahlten { $paid }, sobald Sie die Plätze freigeben, spätestens jedoch mit Ablauf der Zahlungsfrist: { $time }.
order-pay-next = Nächsten Teil zahlen: { $total }
order-pay-rest = Rest zahlen: { $total }
