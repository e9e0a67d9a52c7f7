# Die Seite der Bestellung: wie es um sie steht, und ihre Karten.

# Der Titel im Browser; $code ist etwa K7Q-M4XR.
order-title = Bestellung { $code }
order-description = Ihre Bestellung mit den Karten.
# Vor dem Code der Bestellung.
order-code = Bestellung
# Ein Ort und der Saal darin.
order-venue = { $venue }, { $hall }

order-waiting-title = Wir warten auf die Bank
order-waiting-text = Die Bank hat die Zahlung noch nicht bestätigt. Meist dauert das nur ein paar Sekunden. Sie können diese Seite auch schließen: Trifft die Zahlung ein, kommen die Karten per E-Mail; kommt sie zu spät und sind die Plätze vergeben, erhalten Sie alles zurück.
order-look-again = Noch einmal nachsehen
# Ein Knopf: öffnet die Seite der Bank noch einmal; $total ist der Gesamtbetrag.
order-to-bank-again = Zur Bank: { $total } zahlen

order-failed-title = Die Zahlung hat nicht geklappt
# $time ist eine Uhrzeit, etwa 19:41.
order-failed-text = { $attempts ->
    [one] Es wurde nichts abgebucht. Ihre Plätze bleiben bis { $time } Uhr reserviert, und Sie haben noch einen Versuch.
   *[other] Es wurde nichts abgebucht. Ihre Plätze bleiben bis { $time } Uhr reserviert, und Sie haben noch { $attempts } Versuche.
}
order-failed-last-text = Es wurde nichts abgebucht, und diese Bestellung lässt sich nicht mehr bezahlen. Geben Sie die Plätze zurück, dann können Sie sie gleich wieder wählen.
# A button: the order ends, its seats can be bought again.
order-give-up = Plätze zurückgeben

order-paid-title = Vielen Dank. Hier sind Ihre Karten.
order-paid-charged = Wir haben { $total } erhalten.
order-mail-waiting = Die Karten gehen gerade an { $email }.
order-mail-sent = Die Karten wurden an { $email } gesendet.
order-mail-failing = Die E-Mail an { $email } konnte noch nicht zugestellt werden; wir versuchen es weiter. Ihre Karten finden Sie auf jeden Fall hier.
order-paid-door = Am Einlass genügt der Code auf Ihrem Telefon.

order-expired-title = Die Zeit ist abgelaufen
order-expired-text = Die Zahlung ist nicht rechtzeitig eingetroffen, und die Plätze sind wieder im Verkauf. Es wurde nichts abgebucht.
order-given-up-title = Sie haben die Bestellung zurückgezogen
order-given-up-text = Die Bestellung ist zurückgezogen; ihre Plätze sind wieder im Verkauf. Es wurde nichts abgebucht.
order-choose-again = Neue Plätze wählen

# Why money goes back: before each of the texts below.
order-back-late = Ihre Zahlung kam, als wir Ihnen die Plätze nicht mehr verkaufen konnten.
order-back-unpaid = Diese Bestellung wurde nur zum Teil bezahlt, und ihre Zeit ist um: Die Plätze sind wieder im Verkauf.
order-back-cancelled = Die Vorstellung wurde abgesagt, bevor Ihre Zahlung kam.
order-refunding-title = Ihr Geld ist auf dem Rückweg
order-refunding-text = Wir erstatten alles ({ $total }) auf demselben Weg und schreiben Ihnen dazu auch an { $email }.
order-refunded-title = Ihr Geld ist erstattet
order-refunded-text = Wir haben alles ({ $total }) auf demselben Weg erstattet; bis die Bank das anzeigt, können einige Tage vergehen. Wir haben Ihnen dazu auch an { $email } geschrieben.
order-owed-title = Wir schulden Ihnen Geld
order-owed-text = Ihre Bank hat die { $total } nicht angenommen, die wir Ihnen erstatten wollten. Das Geld gehört weiterhin Ihnen: Unsere Theaterkasse weiß Bescheid und schreibt Ihnen an { $email }, um einen anderen Weg zu vereinbaren.

# Jemand kommt in einem anderen Browser von der Bank zurück, als in dem bestellt wurde.
order-elsewhere-title = Zurück von der Bank
order-elsewhere-text = Die Seite dieser Bestellung öffnet sich nur in dem Browser, in dem sie aufgegeben wurde. Wenn die Zahlung geklappt hat, sind die Karten und ein Link zur Bestellung an die dort angegebene E-Mail-Adresse unterwegs.

order-tickets = Karten
order-pdf = Alle Karten als PDF
# Namen der Dateien, nur Buchstaben ohne Umlaut.
order-pdf-file = karten.pdf
order-calendar = In den Kalender
order-calendar-file = termine.ics
order-resend = E-Mail erneut senden
order-resent = Die Karten sind noch einmal unterwegs, mit denselben Codes.

# Auf einer Karte, vor dem jeweiligen Wert.
order-ticket-area = Bereich
order-ticket-section = Abschnitt
order-ticket-row = Reihe
order-ticket-seat = Platz
order-ticket-doors = Einlass
order-ticket-entered = Eingelassen um { $time } Uhr
order-ticket-replaced = Diese Karte wurde ersetzt. Nur der Code, den Sie hier sehen, gilt am Einlass.
# Vorgelesen statt des Bildes eines Codes; $place ist der Platz.
order-ticket-qr = QR-Code der Karte: { $place }
order-ticket-bars = Strichcode der Karte: { $place }
order-ticket-pdf = Karte als PDF
order-ticket-replace = Diese Karte ersetzen

order-replace-title = Diese Karte ersetzen?
order-replace-text = Sie erhalten eine Karte mit neuem Code. Die bisherige, ob auf Papier, in einer E-Mail oder auf dem Telefon, wird ab dann am Einlass nicht mehr angenommen.
order-replace-confirm = Karte ersetzen
order-replace-keep = So lassen, wie sie ist
order-replaced = Die Karte wurde ersetzt. Der bisherige Code gilt am Einlass nicht mehr.

order-cancelled-title = Die Karten sind storniert
order-cancelled-text = Die Theaterkasse hat Karten dieser Bestellung storniert; sie sind nicht mehr gültig.
order-cancelled-goes = Sie erhalten { $total } auf dem Zahlungsweg zurück.
order-cancelled-went = Sie haben { $total } auf dem Zahlungsweg zurückerhalten; bis die Bank das anzeigt, können einige Tage vergehen.
