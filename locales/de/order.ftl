# Die Seite der Bestellung: wie es um sie steht, und ihre Karten.

# Der Titel im Browser; $code ist etwa K7Q-M4XR.
order-title = Bestellung { $code }
order-description = Ihre Bestellung mit den Karten.
# Vor dem Code der Bestellung.
order-code = Bestellung
# Ein Ort und der Saal darin.
order-venue = { $venue }, { $hall }

order-waiting-title = Wir warten auf die Bank
order-waiting-text = Die Bank hat uns Ihre Zahlung noch nicht bestätigt; meist dauert das nur wenige Sekunden. Wenn Sie bereits gezahlt haben, zahlen Sie bitte nicht noch einmal; Sie können diese Seite dann schließen. Trifft die Zahlung ein, kommen die Karten per E-Mail; trifft sie zu spät ein und sind die Plätze vergeben, erhalten Sie den vollen Betrag zurück.
order-look-again = Noch einmal nachsehen
# Ein Knopf: öffnet die Seite der Bank noch einmal; $total ist der Gesamtbetrag.
order-to-bank-again = Zur Bank: { $total } zahlen
order-not-paid = Noch nicht gezahlt?
order-not-paid-text = Ihre Plätze bleiben bis { $time } reserviert.
order-pay-again = Noch einmal versuchen: { $total } zahlen
order-pay-other = Anders bezahlen: { $means }
order-theatre-time = { $time } Uhr (Ortszeit des Theaters)

order-failed-title = Die Zahlung ist nicht zustande gekommen
order-failed-nothing = Es wurde nichts abgebucht.
order-unfit-text = Die Bank hat { $total } abgebucht; das ist nicht der verlangte Betrag, und die Bestellung ist damit nicht bezahlt. Wir erstatten Ihnen alles auf demselben Weg, auf dem Sie gezahlt haben.
order-unfit-refused = Die Bank hat { $total } abgebucht; das ist nicht der verlangte Betrag, und die Bestellung ist damit nicht bezahlt.
order-unfit-title = Der abgebuchte Betrag stimmt nicht
# $time ist eine Uhrzeit, etwa 19:41.
order-failed-text = { $attempts ->
    [one] Ihre Plätze bleiben bis { $time } reserviert; Sie haben noch einen Versuch, auch mit einer anderen Bankkarte.
   *[other] Ihre Plätze bleiben bis { $time } reserviert; Sie haben noch { $attempts } Versuche, auch mit einer anderen Bankkarte.
}
order-failed-last-text = Diese Bestellung lässt sich nicht mehr bezahlen. Geben Sie die Plätze zurück, dann können Sie sie gleich wieder wählen.
# A button: the order ends, its seats can be bought again.
order-give-up = Plätze zurückgeben

order-paid-title = Vielen Dank. Hier sind Ihre Karten.
order-paid-charged = Wir haben { $total } erhalten.
order-mail-waiting = Die Karten gehen gerade an { $email }.
order-mail-sent = Die Karten wurden an { $email } gesendet.
order-mail-failing = Die E-Mail an { $email } konnte noch nicht zugestellt werden; wir versuchen es weiter. Ihre Karten finden Sie auf jeden Fall hier.
order-paid-door = Am Einlass zeigen Sie den Code auf dem Telefon oder ausgedruckt.

order-expired-title = Die Reservierung ist abgelaufen
order-expired-text = Bis zum Ablauf der Zeit ist bei uns keine Zahlung eingetroffen; die Plätze sind wieder im Verkauf. Wenn Sie doch gezahlt haben, bestellen Sie bitte nicht neu, sondern warten Sie auf unsere E-Mail: Sind die Plätze noch frei, erhalten Sie die Karten, sonst den vollen Betrag zurück.
order-given-up-title = Sie haben die Plätze zurückgegeben
order-given-up-text = Die Bestellung ist damit beendet, und die Plätze sind wieder im Verkauf. Wir haben keine Zahlung erhalten. Wenn Sie doch gezahlt haben, bestellen Sie bitte nicht neu, sondern warten Sie auf unsere E-Mail: Sind die Plätze noch frei, erhalten Sie die Karten, sonst den vollen Betrag zurück.
order-choose-again = Plätze erneut wählen

# Why money goes back: before each of the texts below.
order-back-late = Ihre Zahlung traf erst ein, als wir Ihnen die Plätze nicht mehr verkaufen konnten. Die Bestellung ist damit beendet; Sie haben keine Karten.
order-back-unpaid = Diese Bestellung wurde nur zum Teil bezahlt; die Plätze sind wieder im Verkauf, und Sie haben keine Karten.
order-back-unfit = Die Bank hat nicht den Betrag dieser Bestellung abgebucht, sondern einen anderen, und die Zeit zum Bezahlen ist abgelaufen. Sie haben keine Karten aus dieser Bestellung.
order-back-cancelled = Die Vorstellung wurde abgesagt, bevor Ihre Zahlung eintraf; Sie haben daher keine Karten.
order-refunding-title = Sie erhalten Ihr Geld zurück
order-refunding-text = Wir erstatten den vollen Betrag von { $total } auf demselben Weg, auf dem Sie gezahlt haben; je nach Bank dauert das einige Tage. Sie müssen nichts tun. Dazu schreiben wir Ihnen auch an { $email }.
order-refunded-title = Ihr Geld ist erstattet
order-refunded-text = Wir haben den vollen Betrag von { $total } auf demselben Weg erstattet, auf dem Sie gezahlt haben; bis das Geld auf Ihrem Konto erscheint, können einige Tage vergehen. Dazu haben wir Ihnen auch an { $email } geschrieben.
order-owed-title = Ihre Erstattung steht noch aus
order-owed-text = Ihre Bank hat die { $total } nicht angenommen, die wir Ihnen erstatten wollten. Das Geld gehört weiterhin Ihnen: Unsere Theaterkasse weiß Bescheid und schreibt Ihnen an { $email }, um einen anderen Weg zu vereinbaren. Sie können uns auch anrufen; die Nummer steht am Ende dieser Seite.

# Jemand kommt in einem anderen Browser von der Bank zurück, als in dem bestellt wurde.
order-elsewhere-title = Zurück von der Bank
order-elsewhere-text = Die Seite dieser Bestellung öffnet sich nur in dem Browser, in dem sie aufgegeben wurde. Wenn die Zahlung geklappt hat, sind die Karten und ein Link zur Bestellung an die dort angegebene E-Mail-Adresse unterwegs.

order-tickets = Karten
order-yours = Ihre Bestellung
order-was-for = Inhalt der Bestellung
order-taken-back = Stornierte Karten
order-pdf = Karten als PDF
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
order-ticket-replace = Verlorene Karte ersetzen

order-replace-title = Diese Karte ersetzen?
order-replace-text = Sie erhalten eine Karte mit neuem Code. Die bisherige, ob auf Papier, in einer E-Mail oder auf dem Telefon, wird ab dann am Einlass nicht mehr angenommen.
order-replace-confirm = Karte ersetzen
order-replace-keep = So lassen, wie sie ist
order-replaced = Die Karte wurde ersetzt. Der bisherige Code gilt am Einlass nicht mehr.

order-cancelled-title = Die Karten sind storniert
order-cut-title = Ein Teil Ihrer Karten ist storniert
order-cancelled-text = Die Theaterkasse hat alle Karten dieser Bestellung storniert; sie sind nicht mehr gültig.
order-cancelled-help = Bei Fragen rufen Sie uns bitte an; die Nummer steht am Ende dieser Seite.
order-cancelled-some-text = Die Theaterkasse hat einen Teil der Karten storniert. Diese Karten stehen weiter unten und gelten nicht mehr, auch nicht ausgedruckt. Die Karten mit Code auf dieser Seite gelten weiterhin.
order-cancelled-goes = Wir erstatten Ihnen { $total } auf demselben Weg, auf dem Sie gezahlt haben; je nach Bank dauert das einige Tage. Sie müssen nichts tun.
order-cancelled-went = Wir haben Ihnen { $total } auf demselben Weg erstattet, auf dem Sie gezahlt haben; bis das Geld auf Ihrem Konto erscheint, können einige Tage vergehen.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Ihre Vorstellung ist abgesagt
   *[other] Ihre Vorstellungen sind abgesagt
}
order-called-off-some-title = { $count ->
    [one] Eine Vorstellung Ihrer Bestellung ist abgesagt
   *[other] { $count } Vorstellungen Ihrer Bestellung sind abgesagt
}
order-called-off-what = { $title }, { $when }: Diese Vorstellung findet nicht statt. Ihre Karten dafür gelten nicht mehr.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Wir erstatten Ihnen alles, was Sie für diese Karten bezahlt haben, auch die Gebühren. Die Theaterkasse veranlasst jede Erstattung von Hand; sobald das Geld unterwegs ist, schreiben wir an { $email }. Wenn Sie nichts von uns hören, rufen Sie bitte die Theaterkasse an und nennen Sie den Bestellcode { $code }; die Nummer steht am Ende dieser Seite.
order-called-off-others = Ihre übrigen Karten gelten weiterhin.
# Above the seats of cancelled performances.
order-called-off = Abgesagte Vorstellungen
