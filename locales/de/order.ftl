# Die Seite der Bestellung: wie es um sie steht, und ihre Karten.

# Der Titel im Browser; $code ist etwa K7Q-M4XR.
order-title = Bestellung { $code }
order-description = Ihre Bestellung und Ihre Karten.
# Vor dem Code der Bestellung.
order-code = Bestellung
# Ein Ort und der Saal darin.
order-venue = { $venue }, { $hall }

# On the day of the performance; $time is its beginning.
order-today-title = Heute um { $time } Uhr: { $title }
# Before that day.
order-next = Ihr nächster Besuch: { $title }, { $when }. Einlass ab { $doors } Uhr.

order-unpaid-title = Ihre Bestellung ist noch nicht bezahlt
order-exchanged-title = Karte getauscht
order-exchanged-handed-title = Eine weitergegebene Karte wurde getauscht
order-waiting-title = Wir warten auf die Bestätigung Ihrer Bank
order-waiting-text = Ihre Bank hat die Zahlung noch nicht bestätigt; meist dauert das nur wenige Sekunden. Wenn Sie bei der Bank bereits gezahlt haben, zahlen Sie bitte nicht noch einmal. Sie können diese Seite schließen: Sobald die Zahlung bestätigt ist, senden wir Ihnen die Karten per E-Mail. Geht Ihre Zahlung zu spät bei uns ein und sind die Plätze nicht mehr frei, erstatten wir Ihnen den vollen Betrag.
order-look-again = Seite aktualisieren
# Ein Knopf: öffnet die Seite der Bank noch einmal; $total ist der Gesamtbetrag.
order-to-bank-again = Zur Bank: { $total } zahlen
order-give-up-why = Ihre Plätze gehen sofort wieder in den Verkauf, und andere können sie buchen.
order-give-up-yes = Ja, Plätze freigeben
order-not-paid = Sie haben noch nicht gezahlt?
order-not-paid-text = Ihre Plätze sind bis { $time } für Sie reserviert.
order-pay-again = Noch einmal versuchen: { $total } zahlen
order-pay-other = Mit { $means } bezahlen
order-theatre-time = { $time } Uhr (Ortszeit des Theaters)
order-theatre-when = { $when } (Ortszeit des Theaters)

order-failed-title = Die Zahlung war nicht erfolgreich
order-failed-nothing = Es wurde nichts abgebucht.
order-unfit-text = Die Bank hat { $total } abgebucht. Das ist nicht der geforderte Betrag; Ihre Bestellung ist daher nicht bezahlt. Wir erstatten Ihnen diesen Betrag vollständig auf demselben Weg, auf dem Sie bezahlt haben.
order-unfit-refused = Die Bank hat { $total } abgebucht. Das ist nicht der geforderte Betrag; Ihre Bestellung ist daher nicht bezahlt.
order-unfit-title = Es wurde ein falscher Betrag abgebucht
# $time ist eine Uhrzeit, etwa 19:41.
order-failed-text = { $attempts ->
    [one] Ihre Plätze sind bis { $time } für Sie reserviert. Sie haben noch { $attempts } Zahlungsversuch.
   *[other] Ihre Plätze sind bis { $time } für Sie reserviert. Sie haben noch { $attempts } Zahlungsversuche.
}
order-failed-last-text = Diese Bestellung kann nicht mehr bezahlt werden. Sie können die Plätze unten freigeben und gleich danach neu bestellen.
# A button: the order ends, its seats can be bought again.
order-give-up = Plätze freigeben

order-paid-title = Vielen Dank. Hier sind Ihre Karten.
order-paid-present-title = Vielen Dank. Ihr Geschenk ist bereit.
order-paid-by-exchange = Der Tausch ist abgeschlossen. Für Ihre bisherige Karte haben wir { $used } angerechnet.
order-paid-by-exchange-several = Der Tausch ist abgeschlossen. Für Ihre bisherigen Karten haben wir { $used } angerechnet.
order-paid-charged = Wir haben { $total } erhalten.
order-mail-waiting = Wir senden die Karten gerade an { $email }.
order-mail-sent = Die Karten wurden an { $email } gesendet.
# Where other tickets of the order wait at the box office.
order-mail-waiting-others = { $count ->
    [one] Die andere Karte senden wir gerade an { $email }.
   *[other] Die übrigen Karten senden wir gerade an { $email }.
}
order-mail-sent-others = { $count ->
    [one] Die andere Karte wurde an { $email } gesendet.
   *[other] Die übrigen Karten wurden an { $email } gesendet.
}
order-mail-failing = Die E-Mail an { $email } konnte noch nicht zugestellt werden; wir versuchen es weiter. Ihre Karten finden Sie auch auf dieser Seite.
order-address-title = Unsere E-Mail ist nicht angekommen
order-address-text = Unsere E-Mail an { $email } konnte nicht zugestellt werden. Ihre Karten sind gültig; Sie finden sie auf dieser Seite. Bitte korrigieren Sie die Adresse, dann senden wir die Karten dorthin.
order-address-send = Korrigieren und erneut senden
order-address-done = Wir senden Ihre Karten an { $email }.
order-paid-door = Bitte zeigen Sie den Code am Einlass auf dem Smartphone oder ausgedruckt vor.
# A link further down the page, after the sentence above.
order-tickets-below = Zu Ihren Karten

order-expired-title = Die Zeit zum Bezahlen ist abgelaufen
order-expired-text = Wir haben in dieser Zeit keine Zahlung erhalten, und die Plätze sind wieder im Verkauf. Wenn Sie bei der Bank bereits gezahlt haben, warten Sie bitte auf unsere E-Mail, bevor Sie noch einmal bestellen. Sind die Plätze noch frei, senden wir Ihnen die Karten; andernfalls erstatten wir Ihnen den vollen Betrag.
order-expired-later = Wir haben in dieser Zeit keine Zahlung erhalten, und die Plätze sind nicht mehr für Sie reserviert. Diese Plätze kommen am { $date } in den Verkauf. Wenn Sie bei der Bank bereits gezahlt haben, warten Sie bitte auf unsere E-Mail, bevor Sie noch einmal bestellen. Sind die Plätze noch frei, senden wir Ihnen die Karten; andernfalls erstatten wir Ihnen den vollen Betrag.
order-given-up-title = Sie haben Ihre Plätze freigegeben
order-given-up-text = Die Bestellung ist damit beendet, und die Plätze sind wieder im Verkauf. Wir haben keine Zahlung erhalten. Wenn Sie bei der Bank bereits gezahlt haben, warten Sie bitte auf unsere E-Mail, bevor Sie noch einmal bestellen. Sind die Plätze noch frei, senden wir Ihnen die Karten; andernfalls erstatten wir Ihnen den vollen Betrag.
order-choose-again = Plätze erneut wählen

# Why money goes back: before each of the texts below.
order-back-late = Ihre Zahlung ist zu spät bei uns eingegangen; die Plätze konnten nicht mehr für Sie reserviert werden. Sie haben keine Karten aus dieser Bestellung.
order-back-unpaid = Diese Bestellung wurde nur zum Teil bezahlt. Die Plätze sind wieder im Verkauf, und Sie haben keine Karten aus dieser Bestellung.
order-back-unfit = Die Bank hat einen Betrag abgebucht, der nicht zu dieser Bestellung passt, und die Bestellung ist inzwischen beendet. Sie haben keine Karten aus dieser Bestellung.
order-back-cancelled = Die Vorstellung wurde abgesagt, bevor Ihre Zahlung bei uns eingegangen ist. Sie haben keine Karten aus dieser Bestellung.
order-refunding-title = Wir erstatten Ihre Zahlung
order-refunding-text = Wir erstatten Ihnen den vollen Betrag von { $total } auf demselben Weg, auf dem Sie bezahlt haben; Sie müssen nichts tun. Wir senden Ihnen auch eine E-Mail an { $email }.
order-refunded-title = Ihre Zahlung wurde erstattet
order-refunded-text = Wir haben Ihnen den vollen Betrag von { $total } auf demselben Weg erstattet, auf dem Sie bezahlt haben. Bis er auf Ihrem Bankkonto erscheint, können einige Tage vergehen. Wir haben Ihnen auch eine E-Mail an { $email } gesendet.
order-owed-title = Ihre Erstattung ist fehlgeschlagen
order-owed-text = Ihre Bank hat die Erstattung von { $total } abgelehnt. Wir schulden Ihnen diesen Betrag weiterhin: Unsere Theaterkasse schreibt Ihnen an { $email }, um einen anderen Weg für die Erstattung zu vereinbaren. Sie können die Theaterkasse auch anrufen; die Nummer steht am Ende dieser Seite.
order-owed-counter-title = Ihre Erstattung liegt an der Theaterkasse bereit
order-owed-counter = Sie haben an der Theaterkasse bezahlt. Bitte kommen Sie mit Ihrem Bestellcode an die Theaterkasse: Dort erstatten wir Ihnen { $total }. Wenn Sie nicht kommen können, rufen Sie uns bitte an; die Nummer steht am Ende dieser Seite.
order-owed-another-title = Wir schulden Ihnen eine Erstattung
order-owed-another-way = Wir schulden Ihnen { $total }. Unsere Theaterkasse schreibt Ihnen an { $email }, um den Weg der Erstattung zu vereinbaren. Sie können die Theaterkasse auch anrufen; die Nummer steht am Ende dieser Seite.

# Jemand kommt in einem anderen Browser von der Bank zurück, als in dem bestellt wurde.
order-elsewhere-title = Zurück von der Bank
order-elsewhere-text = Aus Sicherheitsgründen lässt sich die Seite dieser Bestellung nur in dem Browser öffnen, in dem Sie bestellt haben. Wenn die Zahlung erfolgreich war, senden wir die Karten und einen Link zur Bestellung an die E-Mail-Adresse, die Sie dort angegeben haben.

order-tickets = Karten
# Of a subscription; those of its next performance stand open above.
order-tickets-more = { $count ->
    [one] { $count } weitere Karte
   *[other] { $count } weitere Karten
}
order-yours = Ihre Bestellung
order-was-for = Inhalt der Bestellung
order-taken-back = Stornierte Karten
order-pdf = Karten als PDF
order-pdf-saving = Karten als PDF, vier pro Seite
# Namen der Dateien, nur Buchstaben ohne Umlaut.
order-pdf-file = karten.pdf
order-calendar = In den Kalender
order-calendar-off = Kalender aktualisieren
order-calendar-file = termine.ics
order-resend = E-Mail erneut senden
# Shares the performance's page, not the order.
order-share = Diese Vorstellung teilen
order-share-by = Teilen über { $name }
# What friends are sent with the link of the performance.
order-share-words = Ich gehe zu „{ $title }“: { $when }. Kommst du mit?
order-resent = Wir senden Ihnen die Karten noch einmal, mit denselben Codes.
order-resent-vouchers = { $count ->
    [one] Wir senden Ihnen den Geschenkgutschein noch einmal, mit demselben Code.
   *[other] Wir senden Ihnen die Geschenkgutscheine noch einmal, mit denselben Codes.
}
order-resent-confirmation = Wir senden Ihnen die Bestellbestätigung noch einmal.

# Auf einer Karte, vor dem jeweiligen Wert.
order-ticket-area = Bereich
order-ticket-section = Abschnitt
order-ticket-row = Reihe
order-ticket-seat = Platz
order-ticket-entrance = Eingang
order-ticket-door = Tür
order-ticket-doors = Einlass
order-ticket-entered = Um { $time } Uhr am Einlass verwendet
order-ticket-replaced = Sie haben für diese Karte einen neuen Code angefordert. Nur der hier gezeigte Code ist gültig.
# Vorgelesen statt des Bildes eines Codes; $place ist der Platz.
order-ticket-qr = QR-Code der Karte: { $place }
order-ticket-bars = Strichcode der Karte: { $place }
# A button: the code alone on a white screen, for the scanner.
order-ticket-show = Am Einlass vorzeigen
order-ticket-close = Schließen
order-ticket-pdf = Karte als PDF
order-ticket-replace = Karte verloren? Neuen Code anfordern

order-replace-keep = Bisherigen Code behalten

order-cancelled-title = { $count ->
    [one] Ihre Karte wurde storniert
   *[other] Ihre Karten wurden storniert
}
order-cut-title = Ein Teil Ihrer Bestellung wurde storniert
order-cancelled-help = Bei Fragen rufen Sie bitte die Theaterkasse an; die Nummer steht am Ende dieser Seite.
order-gone-title = Änderungen an Ihrer Bestellung
order-gone = Nicht mehr gültige Karten
order-returned = Zurückgegebene Karten
order-gone-cancelled = { $count ->
    [one] Unsere Theaterkasse hat eine Karte dieser Bestellung storniert.
   *[other] Unsere Theaterkasse hat { $count } Karten dieser Bestellung storniert.
}
order-gone-returned = { $count ->
    [one] Sie haben eine Karte dieser Bestellung zurückgegeben.
   *[other] Sie haben { $count } Karten dieser Bestellung zurückgegeben.
}
order-gone-exchanged = { $count ->
    [one] Sie haben eine Karte dieser Bestellung gegen einen anderen Termin getauscht.
   *[other] Sie haben { $count } Karten dieser Bestellung gegen einen anderen Termin getauscht.
}
order-gone-rest = { $count ->
    [one] Gültig ist nur noch die Karte, bei der unten ein Code steht; keine andere wird am Einlass noch angenommen.
   *[other] Gültig sind nur noch die Karten, bei denen unten ein Code steht; die anderen werden am Einlass nicht mehr angenommen.
}
order-gone-codes = { $count ->
    [one] Der Code dieser Karte wird am Einlass nicht mehr angenommen.
   *[other] Die Codes dieser Karten werden am Einlass nicht mehr angenommen.
}
order-gone-other = Ein Teil dieser Bestellung wurde storniert. Alles andere bleibt, wie es ist.
order-cancelled-extras-title = Ihre Bestellung wurde storniert
order-cancelled-extras-text = Was Sie damit gekauft haben, ist nicht mehr gültig.
order-disputed-title = Die Zahlung für Ihre Bestellung ist strittig
order-disputed-text = Eine Bank hat eine Zahlung zu dieser Bestellung zurückgebucht (Chargeback). Betroffen sein kann auch die Zahlung für einen Gutschein oder ein Guthaben, mit dem Sie bezahlt haben. Bis das geklärt ist, werden Ihre Karten am Einlass nicht angenommen. Bitte rufen Sie die Theaterkasse an; die Nummer steht am Ende dieser Seite.
order-waived-title = Sie haben Karten zurückgegeben
order-exchanged = Getauschte Karten
order-exchanged-handed-text = Eine oder mehrere Karten dieser Bestellung, die Sie weitergegeben oder verschenkt haben, wurden gegen einen anderen Termin getauscht. Für Sie ändert sich nichts.
order-exchanged-handed-back = Eine Karte, die Sie weitergegeben oder verschenkt haben, wurde gegen einen anderen Termin getauscht. Den Teil Ihrer Zahlung, der für die neue Karte nicht mehr gebraucht wird, bekommen Sie zurück.
order-cancelled-goes = Wir erstatten Ihnen { $total } auf demselben Weg, auf dem Sie bezahlt haben; Sie müssen nichts tun.
order-cancelled-went = Wir haben Ihnen { $total } auf demselben Weg erstattet, auf dem Sie bezahlt haben. Bis der Betrag auf Ihrem Bankkonto erscheint, können einige Tage vergehen.
order-cancelled-cash = Sie haben { $total } bar an unserer Theaterkasse erhalten.
order-cancelled-otherwise = Wir haben Ihnen { $total } auf anderem Weg erstattet, wie mit unserer Theaterkasse vereinbart.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Ihre Vorstellung ist abgesagt
   *[other] Ihre Vorstellungen sind abgesagt
}
order-called-off-some-title = { $count ->
    [one] { $title }, { $date }: Diese Vorstellung ist abgesagt
   *[other] { $count } Vorstellungen aus Ihrer Bestellung sind abgesagt
}
order-called-off-what = { $title }, { $when }: Diese Vorstellung findet nicht statt. Ihre Karten dafür sind nicht mehr gültig.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Sie erhalten alles zurück, was Sie für diese Karten bezahlt haben, einschließlich der Gebühren. Sobald wir das Geld erstattet haben, schreiben wir Ihnen an { $email }. Wenn Sie nichts von uns hören, rufen Sie bitte die Theaterkasse an und nennen Sie den Bestellcode { $code }; die Nummer steht am Ende dieser Seite.
order-called-off-others = Ihre übrigen Karten bleiben gültig.
# Above the seats of cancelled performances.
order-called-off = Abgesagte Vorstellungen
order-ticket-on-offer = Diese Karte wird zum Weiterverkauf angeboten und gilt zurzeit nicht am Einlass.
order-ticket-disputed = Diese Karte gilt zurzeit nicht am Einlass, weil die Zahlung strittig ist. Bitte rufen Sie die Theaterkasse an.
# Das Haus hat eine Vorstellung abgesagt oder verlegt: Der Käufer entscheidet über die Karten.
order-change-title = Was soll mit Ihren Karten geschehen?
order-change-cancelled = „{ $title }“, { $when }, ist abgesagt. Sie erhalten alles zurück, was Sie für diese Karten bezahlt haben, einschließlich der Gebühren. Bitte wählen Sie bis { $until }, auf welchem Weg. Wenn Sie nichts wählen, erstatten wir Einzelkarten auf dem Weg, auf dem Sie bezahlt haben. Den Wert von Karten aus einem Abonnement oder Paket schreiben wir Ihrem Guthaben gut.
order-change-cancelled-back = „{ $title }“, { $when }, ist abgesagt. Alles, was Sie für diese Karten bezahlt haben, einschließlich der Gebühren, bekommen Sie auf dem Weg zurück, auf dem Sie bezahlt haben. Sie können das sofort wählen; sonst geschieht es nach dem { $until } automatisch.
order-change-cancelled-later = „{ $title }“, { $when }, ist abgesagt. Dafür ist nichts mehr zu zahlen. Was Sie dafür schon bezahlt haben, verrechnen wir zuerst mit dem offenen Betrag dieser Bestellung; einen Rest schreiben wir Ihrem Guthaben gut. Sie können das sofort wählen; sonst geschieht es nach dem { $until } automatisch.
order-change-moved = „{ $title }“ hat einen neuen Termin: { $when } (bisher { $before }). Ihre Karten gelten für den neuen Termin. Wenn Ihnen dieser Termin nicht passt, sagen Sie es uns bitte bis { $until }. Wenn Sie nichts wählen, behalten Sie Ihre Karten.
order-change-moved-time = „{ $title }“ beginnt zu einer anderen Uhrzeit: { $when } (bisher { $before }). Ihre Karten bleiben gültig. Wenn Ihnen die neue Uhrzeit nicht passt, sagen Sie es uns bitte bis { $until }. Wenn Sie nichts wählen, behalten Sie Ihre Karten.
order-change-moved-handed = „{ $title }“ hat einen neuen Termin: { $when } (bisher { $before }). Sie haben Ihre Karten weitergegeben; sie gelten für den neuen Termin. Weil Sie bezahlt haben, können nur Sie die Karten zurückgeben: Bitte wählen Sie bis { $until }. Wenn Sie nichts wählen, ändert sich nichts.
order-change-moved-offered = { $count ->
    [one] „{ $title }“ hat einen neuen Termin: { $when } (bisher { $before }). Ein Platz, den Sie zum Weiterverkauf angeboten haben, wird weiter angeboten. Wenn Sie selbst kommen möchten, wählen Sie bitte „Karten behalten“; dann endet das Angebot. Wenn Sie bis { $until } nichts wählen, wird der Platz weiter angeboten.
   *[other] „{ $title }“ hat einen neuen Termin: { $when } (bisher { $before }). { $count } Plätze, die Sie zum Weiterverkauf angeboten haben, werden weiter angeboten. Wenn Sie selbst kommen möchten, wählen Sie bitte „Karten behalten“; dann enden die Angebote. Wenn Sie bis { $until } nichts wählen, werden die Plätze weiter angeboten.
}
order-change-after-all = „{ $title }“, { $when }, findet doch statt, und Ihre Karten sind wieder gültig. Wenn Sie nicht mehr kommen können, sagen Sie es uns bitte bis { $until }. Wenn Sie nichts wählen, behalten Sie Ihre Karten.
order-change-after-all-handed = „{ $title }“, { $when }, findet doch statt, und die Karten, die Sie weitergegeben haben, sind wieder gültig. Weil Sie bezahlt haben, können nur Sie die Karten zurückgeben: Bitte wählen Sie bis { $until }. Wenn Sie nichts wählen, ändert sich nichts.
order-change-after-all-keep-hint = Die Karten sind mit denselben Codes gültig.
order-change-keep = Karten behalten
order-change-keep-handed = Nichts ändern
order-change-keep-hint = Die Karten bleiben gültig.
order-change-keep-offered-hint = Dann wird keiner Ihrer Plätze mehr angeboten, und Ihre Karten gelten für den neuen Termin.
order-change-money-back = Erstattung
order-change-money-back-of = Erstattung von { $amount }
order-change-back-voucher = { $voucher } zurück auf den Geschenkgutschein mit den Endziffern { $digits }
order-change-back-both = { $voucher } zurück auf den Geschenkgutschein mit den Endziffern { $digits } und Erstattung von { $amount }
order-change-money-back-some = Erstattung von { $amount } und Guthaben von { $credit }
order-change-back-hint = Sie können den Gutschein sofort wieder einlösen.
order-change-money-back-hint = Auf demselben Weg, auf dem Sie bezahlt haben.
order-change-counter-hint = Sie haben { $counter } an der Theaterkasse bezahlt. Bitte kommen Sie an die Theaterkasse: Dort erstatten wir Ihnen diesen Betrag.
order-change-rest-hint = Den Rest erstatten wir auf die Bankkarte oder das Bankkonto, mit dem Sie bezahlt haben.
order-change-credit = Guthaben
order-change-credit-of = Guthaben von { $amount }
order-change-credit-both = { $voucher } zurück auf den Geschenkgutschein mit den Endziffern { $digits } und Guthaben von { $amount }
order-change-credit-hint = Mit diesem Guthaben können Sie sofort alles außer Geschenkgutscheinen bezahlen: Melden Sie sich dafür einfach mit { $email } an. Auf ein Bankkonto auszahlen lassen können Sie es ab { $date }.
order-change-credit-only-hint = Mit diesem Guthaben können Sie sofort alles außer Geschenkgutscheinen bezahlen: Melden Sie sich dafür einfach mit { $email } an.
order-change-voucher-hint = Was Sie mit einem Gutschein bezahlt haben, geht auf diesen Gutschein zurück.
order-change-later-hint = Für diese Karten ist dann nichts mehr zu zahlen.
order-change-tickets-end = Die Karten sind dann nicht mehr gültig.
order-change-settles = { $settles } weniger zu zahlen
order-change-settles-both = { $settles } weniger zu zahlen und ein Guthaben von { $credit }
order-change-return = Karten zurückgeben
# Of several tickets, some alone; those that were ticked, and what becomes of the others.
order-change-some = Nur einzelne Karten zurückgeben
order-change-some-show = Anzeigen, was Sie zurückbekommen
order-change-some-title = { $count ->
    [one] Diese Karte zurückgeben
   *[other] Diese Karten zurückgeben
}
order-change-some-rest = Ihre übrigen Karten für diese Vorstellung bleiben, wie sie sind. Was mit ihnen geschehen soll, können Sie noch bis { $until } wählen; wenn Sie nichts wählen, ändert sich nichts.
order-change-final = Ihre Wahl ist endgültig und lässt sich danach nicht mehr ändern.
order-change-confirm = Bestätigen: { $choice }
order-change-exchange = Anderer Termin
order-change-exchange-ticket = Anderer Termin für { $place }
order-change-exchange-hint = Sie wählen einen neuen Platz an einem anderen Termin. Der Tausch selbst kostet nichts. Kostet der neue Platz einschließlich einer eventuellen Vorverkaufsgebühr mehr, zahlen Sie die Differenz. Was zu zahlen bleibt, sehen Sie bei jedem Termin, bevor Sie ihn wählen.
order-change-exchange-each = Sie wählen einen neuen Platz an einem anderen Termin. Auf der nächsten Seite können Sie Ihre anderen Karten für diese Vorstellung mit auswählen. Der Tausch selbst kostet nichts. Kosten die neuen Plätze einschließlich eventueller Vorverkaufsgebühren zusammen mehr, zahlen Sie die Differenz. Was zu zahlen bleibt, sehen Sie bei jedem Termin, bevor Sie ihn wählen. Karten, die Sie nicht mit auswählen, bleiben, wie sie sind.
order-change-handed-cancelled = { $place }: Diese Karte haben Sie an { $to } weitergegeben. Wir benachrichtigen auch diese Person. Was für die Karte bezahlt wurde, bekommen Sie zurück.
order-change-handed-moved = { $place }: Diese Karte haben Sie an { $to } weitergegeben. Sie bleibt gültig, solange Sie sie nicht gegen Erstattung oder Guthaben mit zurückgeben. Geben Sie sie mit zurück, verliert { $to } die Karte; bitte fragen Sie vorher nach.
order-change-pieces = Außerdem zu dieser Vorstellung: { $extras }. Wenn Sie alle Ihre Karten zurückgeben, wird auch das zurückgegeben, und Sie erhalten auch den dafür bezahlten Betrag zurück.
order-change-pieces-off = Außerdem zu dieser Vorstellung: { $extras }. Auch den dafür bezahlten Betrag erhalten Sie zurück.
order-change-pieces-handed = { $to } hat aus Ihrem Geschenk außerdem: { $extras }. Wenn Sie alle Ihre Karten zurückgeben, verliert { $to } auch das, und der dafür bezahlte Betrag geht an Sie zurück.
order-change-pieces-handed-off = { $to } hat aus Ihrem Geschenk außerdem: { $extras }. Das kann nicht mehr abgeholt werden. Der dafür bezahlte Betrag geht an Sie zurück.
order-change-done-keep = Sie behalten Ihre Karten; diese sind gültig.
order-change-done-keep-none = Ihre Wahl ist gespeichert: Es wurde nichts zurückgegeben.
order-change-done-theirs-kept = { $count ->
    [one] Die Karte, die Sie an { $to } weitergegeben haben, bleibt mit demselben Code gültig.
   *[other] Die Karten, die Sie an { $to } weitergegeben haben, bleiben mit denselben Codes gültig.
}
order-change-done-theirs-ended = { $count ->
    [one] Die Karte, die Sie an { $to } weitergegeben haben, gilt nicht mehr. Wir schreiben auch dorthin eine E-Mail.
   *[other] Die Karten, die Sie an { $to } weitergegeben haben, gelten nicht mehr. Wir schreiben auch dorthin eine E-Mail.
}
order-change-done-money-back = Wir erstatten Ihnen { $refund }. Sie erhalten dazu eine E-Mail.
order-change-done-counter = Sie haben eine Erstattung gewählt. Bitte kommen Sie an die Theaterkasse: Dort erstatten wir Ihnen { $total }.
order-change-done-credit = { $credit } wurden Ihrem Guthaben gutgeschrieben. Sie erhalten dazu eine E-Mail.
order-change-done-settles = Sie haben jetzt für diese Bestellung { $settles } weniger zu zahlen. Sie erhalten dazu eine E-Mail.
order-change-done-settles-both = Sie haben jetzt für diese Bestellung { $settles } weniger zu zahlen, und { $credit } wurden Ihrem Guthaben gutgeschrieben. Sie erhalten dazu eine E-Mail.
order-change-done-both = { $voucher } sind wieder auf Ihrem Gutschein, und { $credit } wurden Ihrem Guthaben gutgeschrieben. Sie erhalten dazu eine E-Mail.
order-change-done-voucher = { $voucher } sind wieder auf Ihrem Gutschein. Sie erhalten dazu eine E-Mail.
order-change-done = Ihre Auswahl ist gespeichert. Sie erhalten dazu eine E-Mail.
order-change-done-pieces = Darin enthalten ist auch: { $extras }. Das kann nicht mehr abgeholt werden.
order-change-taken-cancelled = { $count ->
    [one] „{ $title }“, { $when }, ist abgesagt. Ihre Karte dafür ist nicht mehr gültig.
   *[other] „{ $title }“, { $when }, ist abgesagt. Ihre Karten dafür sind nicht mehr gültig.
}
order-change-taken-moved = { $count ->
    [one] Ihre Karte für „{ $title }“, { $when }, wurde zurückgegeben und ist nicht mehr gültig.
   *[other] Ihre Karten für „{ $title }“, { $when }, wurden zurückgegeben und sind nicht mehr gültig.
}
order-cancelled-credited = { $total } wurden Ihrem Guthaben gutgeschrieben.
order-cancelled-exchanged = { $count ->
    [one] { $total } wurden auf die Karte angerechnet, die Sie im Tausch erhalten haben.
   *[other] { $total } wurden auf die Karten angerechnet, die Sie im Tausch erhalten haben.
}
order-change-unknown = Diese Möglichkeit gibt es für diese Bestellung nicht. Es wurde nichts geändert. Bitte wählen Sie eine der Möglichkeiten auf der Seite.
order-change-chosen = Sie haben für diese Karten schon etwas anderes gewählt. Es wurde nichts geändert; Ihre Wahl sehen Sie auf dieser Seite.
order-change-over = Die Frist für Ihre Auswahl ist abgelaufen. Was mit Ihren Karten geschieht, sehen Sie auf dieser Seite.
order-change-amount-changed = Der Betrag hat sich gerade geändert. Es wurde nichts zurückgegeben oder erstattet. Bitte prüfen Sie den neuen Betrag auf dieser Seite und wählen Sie noch einmal.
order-change-offers-changed = Ein Platz, den Sie zum Weiterverkauf angeboten hatten, wurde gerade verkauft oder wird nicht mehr angeboten. Sonst hat sich nichts geändert. Bitte sehen Sie auf dieser Seite nach, welche Karten Sie noch haben, und wählen Sie noch einmal.
order-change-tickets-changed = Mindestens eine dieser Karten wurde bereits zurückgegeben, getauscht oder benutzt. Es wurde nichts doppelt zurückgegeben. Auf dieser Seite sehen Sie, welche Karten Sie noch haben; wenn Sie möchten, wählen Sie bitte erneut.
order-change-being-bought = Gerade kauft jemand einen der Plätze, die Sie zum Weiterverkauf anbieten. Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten noch einmal.
order-change-not-possible = Für diese Karten ist das online nicht möglich: Eine Karte wurde schon verwendet, oder eine Bank entscheidet noch über die Zahlung. Es wurde nichts geändert. Bitte rufen Sie die Theaterkasse an; die Nummer steht am Ende dieser Seite.
