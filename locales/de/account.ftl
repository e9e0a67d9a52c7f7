# Signing in by a code, and the reader's account.

signin-title = Anmelden
signin-description = Melden Sie sich mit einem Code an, den wir Ihnen per E-Mail senden.
signin-lede = Sie brauchen kein Passwort. Wir senden Ihnen per E-Mail einen Code, den Sie hier eingeben. Wenn Sie noch kein Konto haben, legen wir dabei eines für Sie an.
signin-ticket = Um eine Karte zum Weiterverkauf anzubieten, zu tauschen oder weiterzugeben, brauchen Sie ein Konto. Bitte verwenden Sie die E-Mail-Adresse Ihrer Bestellung. Nach der Anmeldung geht es gleich mit Ihrer Karte weiter.
signin-email-hint = Bitte geben Sie die E-Mail-Adresse an, mit der Sie Karten bestellen. So finden Sie Ihre Bestellungen in Ihrem Konto.
# A button.
signin-send = Code per E-Mail anfordern
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = { house-seller } speichert Ihre E-Mail-Adresse für Ihr Konto und sendet Ihnen den Code an diese Adresse. Wir geben sie nicht an andere weiter.
signin-basket-kept = Ihre Plätze bleiben im Warenkorb reserviert.
signin-no-cookies = Ihr Browser nimmt keine Cookies an; ohne Cookies ist keine Anmeldung möglich. Bitte erlauben Sie Cookies für diese Website und versuchen Sie es noch einmal.

signin-code-title = Code eingeben
signin-code-sent = Wir haben einen Code an { $email } gesendet. Er ist zehn Minuten lang gültig.
signin-code-wait = Wenn die E-Mail nach ein bis zwei Minuten noch nicht da ist, sehen Sie bitte auch im Spam-Ordner nach.
signin-code = Code aus der E-Mail
signin-code-hint = Acht Ziffern
# A button.
signin-open = Anmelden
# A button.
signin-again = Neuen Code anfordern
signin-resent = Wir haben Ihnen einen neuen Code gesendet. Der vorherige ist nicht mehr gültig.
signin-other = Andere E-Mail-Adresse verwenden

# Read out before the name in the page's head.
account-aloud = Konto:
# In the page's head, where no name is known.
account-short = Konto
account-title = Ihr Konto
account-description = Ihre Bestellungen, Mitgliedschaften, Mehrfachkarten und persönlichen Angaben.
account-signed-in = Angemeldet als { $email }
account-no-name = Ihren Namen übernehmen wir aus Ihrer ersten Bestellung.
# A button.
account-sign-out = Abmelden
account-signed-out = Sie haben sich abgemeldet.
# Above the names of other persons whom the account acts for.
account-others = Personen, für die Sie kaufen

# What the house knows a person as, such as a school.
account-kinds = Status
account-kind-youth = Unter 30
account-kind-senior = Ab 65
account-kind-school = Schule
account-kind-friend = Freunde des Hauses
account-from = ab { $date }
account-until = bis { $date }
account-span = { $from } bis { $until }
account-passes = Mitgliedschaften und Mehrfachkarten
account-seniority = Im Abonnement seit
# $first is the name of the first season, $count how many there were.
account-seniority-seasons = { $count ->
    [one] { $first }
   *[other] { $first } ({ $count } Spielzeiten)
}

account-orders = Ihre Bestellungen
account-orders-which = Hier finden Sie alle Bestellungen, die mit der Adresse { $email } aufgegeben wurden.
account-orders-none = Unter dieser E-Mail-Adresse gibt es noch keine Bestellungen.
account-orders-more = { $count ->
    [one] { $count } frühere Bestellung anzeigen
   *[other] { $count } frühere Bestellungen anzeigen
}
account-order-placed = Bestellt am { $date }
# Where an order stands.
account-order-paid = bezahlt
account-order-by-exchange = { $count ->
    [one] im Tausch gegen eine andere Karte
   *[other] im Tausch gegen andere Karten
}
account-order-exchanged = { $count ->
    [one] eine Karte getauscht
   *[other] { $count } Karten getauscht
}
account-order-gone-returned = { $count ->
    [one] eine Karte zurückgegeben
   *[other] { $count } Karten zurückgegeben
}
account-order-gone-refunded = { $count ->
    [one] eine Karte erstattet
   *[other] { $count } Karten erstattet
}
account-order-gone-cancelled = { $count ->
    [one] eine Karte storniert
   *[other] { $count } Karten storniert
}
account-order-gone-sold = { $count ->
    [one] eine Karte weiterverkauft
   *[other] { $count } Karten weiterverkauft
}
account-order-gone-given = { $count ->
    [one] eine Karte weitergegeben
   *[other] { $count } Karten weitergegeben
}
account-order-waiting = Zahlung ausstehend
account-order-failed = Zahlung nicht erfolgreich
account-order-expired = nicht rechtzeitig bezahlt
account-order-given-up = Plätze freigegeben
account-order-cancelled = storniert
account-order-refunding = wird erstattet
account-order-refunded = erstattet
account-order-owed = Erstattung fehlgeschlagen
account-order-owed-counter = Erstattung liegt an der Theaterkasse bereit

account-season = Ihre Spielzeit
account-season-none = Sie haben keine Karten für kommende Vorstellungen.
account-season-cancelled = Diese Vorstellung wurde abgesagt.
account-season-choose-cancelled = Diese Vorstellung wurde abgesagt. Bitte wählen Sie bis zum { $until }, wie Sie den gezahlten Betrag zurückerhalten möchten.
account-season-choose-cancelled-later = Diese Vorstellung wurde abgesagt; Sie brauchen sie nicht zu bezahlen. Bis zum { $until } können Sie wählen, dass wir Ihnen den schon gezahlten Betrag sofort gutschreiben.
account-season-choose-moved = { $count ->
    [one] Die Vorstellung wurde verlegt (bisher: { $before }). Ihre Karte gilt für den neuen Termin. Passt er Ihnen nicht, erhalten Sie auf Wunsch den vollen gezahlten Betrag zurück; bitte wählen Sie bis zum { $until }.
   *[other] Die Vorstellung wurde verlegt (bisher: { $before }). Ihre Karten gelten für den neuen Termin. Passt er Ihnen nicht, erhalten Sie auf Wunsch den vollen gezahlten Betrag zurück; bitte wählen Sie bis zum { $until }.
}
account-season-choose-moved-handed = Die Vorstellung wurde verlegt (bisher: { $before }). Die Karte gilt für den neuen Termin, und zwar für die Person, die sie jetzt hat. Weil Sie bezahlt haben, können nur Sie die Karte zurückgeben und den vollen gezahlten Betrag zurückerhalten; dann gilt sie auch für diese Person nicht mehr. Bitte wählen Sie bis zum { $until }.
account-season-choose-moved-later = { $count ->
    [one] Die Vorstellung wurde verlegt (bisher: { $before }). Ihre Karte gilt für den neuen Termin. Passt er Ihnen nicht, können Sie die Karte zurückgeben und brauchen sie nicht zu bezahlen; bitte wählen Sie bis zum { $until }.
   *[other] Die Vorstellung wurde verlegt (bisher: { $before }). Ihre Karten gelten für den neuen Termin. Passt er Ihnen nicht, können Sie die Karten zurückgeben und brauchen sie nicht zu bezahlen; bitte wählen Sie bis zum { $until }.
}
account-season-choose-moved-later-handed = Die Vorstellung wurde verlegt (bisher: { $before }). Die Karte gilt für den neuen Termin, und zwar für die Person, die sie jetzt hat. Nur Sie können die Karte zurückgeben. Sie brauchen sie dann nicht zu bezahlen, und sie gilt auch für diese Person nicht mehr; bitte wählen Sie bis zum { $until }.
account-season-choose-after-all = { $count ->
    [one] Diese Vorstellung findet doch statt, und Ihre Karte ist wieder gültig. Wenn Sie nicht mehr kommen können, sagen Sie es uns bitte bis zum { $until }.
   *[other] Diese Vorstellung findet doch statt, und Ihre Karten sind wieder gültig. Wenn Sie nicht mehr kommen können, sagen Sie es uns bitte bis zum { $until }.
}
account-season-choose-after-all-handed = Diese Vorstellung findet doch statt, und die Karte ist für die Person, die sie jetzt hat, wieder gültig. Weil Sie bezahlt haben, können nur Sie die Karte zurückgeben, und zwar bis zum { $until }; dann gilt sie auch für diese Person nicht mehr.
account-season-choose-moved-offered = { $count ->
    [one] Die Vorstellung wurde verlegt (bisher: { $before }). Ihr Platz wird weiter zum Verkauf angeboten. Wenn Sie selbst kommen möchten, nehmen Sie Ihre Karte bitte zurück. Oder Sie wählen bis zum { $until }, dass Sie den vollen gezahlten Betrag zurückerhalten.
   *[other] Die Vorstellung wurde verlegt (bisher: { $before }). Ihre Plätze werden weiter zum Verkauf angeboten. Wenn Sie selbst kommen möchten, nehmen Sie Ihre Karten bitte zurück. Oder Sie wählen bis zum { $until }, dass Sie den vollen gezahlten Betrag zurückerhalten.
}
account-season-moved = Die Vorstellung wurde verlegt (bisher: { $before }).
account-season-off-handed = Diese Karte haben Sie an { $email } weitergegeben; sie ist nicht mehr gültig. Was für die Karte bezahlt wurde, bekommen Sie zurück.
account-season-choose = Möglichkeiten ansehen
account-season-proof = Noch nicht gültig. Bitte legen Sie an der Theaterkasse den Nachweis für Ihre Kartenart vor.
account-season-single = Einzelkarten
account-season-seats = { $count ->
    [one] { $name } · { $places }
   *[other] { $name } · { $count } Plätze: { $places }
}
account-season-seat = Platz { $seat }
account-season-ways = { $place }: { $ways }
account-season-way-exchange = tauschen
account-season-way-resale = weiterverkaufen
account-season-way-return = zurückgeben
account-season-more = { $count ->
    [one] { $count } weitere Vorstellung anzeigen
   *[other] { $count } weitere Vorstellungen anzeigen
}
account-season-gone = { $count ->
    [one] { $count } Vorstellung ohne gültige Karte
   *[other] { $count } Vorstellungen ohne gültige Karte
}
account-season-past = { $count ->
    [one] { $count } vergangene Vorstellung
   *[other] { $count } vergangene Vorstellungen
}
account-season-until-resale = Weiterverkauf bis { $until }: Sie erhalten bis zu { $percent } % des Kartenpreises
account-season-until-exchange = Tausch bis { $until }
account-season-exchange-once-paid = Tausch: möglich, sobald diese Bestellung vollständig bezahlt ist (letzte Fälligkeit: { $date })
account-season-until-waiver = Rückgabe bis { $until }
account-season-exchanged = Getauscht gegen { $title }, { $when }
account-season-waived = Karte zurückgegeben
account-season-back-cancelled = Diese Vorstellung wurde abgesagt. Ansehen, was Sie für die Karte zurückerhalten haben
account-season-back-moved = Karte nach der Terminänderung zurückgegeben. Ansehen, was Sie dafür zurückerhalten haben
# Above boxes to tick, on the page where a ticket is offered, returned or given to somebody.
together-title = Auch für Ihre anderen Plätze in dieser Vorstellung
account-resale-offer = Zum Weiterverkauf anbieten
account-resale-take-back = Karte zurücknehmen
account-resale-offered = Ihr Platz wird zum Weiterverkauf angeboten. Sobald er verkauft ist, erhalten Sie { $amount } als Guthaben. Solange er angeboten wird, gilt Ihre Karte am Einlass nicht.
account-resale-sold = Ihr Platz wurde verkauft. { $amount } wurden Ihrem Guthaben gutgeschrieben.
account-resale-title = Ihren Platz zum Weiterverkauf anbieten
account-resale-rather = Sie können diese Karte auch zurückgeben: Dann erhalten Sie sofort { $full }. Beim Weiterverkauf erhalten Sie { $amount }, und das erst, wenn Ihr Platz verkauft ist.
account-resale-on-sale = Ihr Platz geht zum jeweils geltenden Preis in den Verkauf, jedoch nie für weniger als den Betrag, den Sie erhalten.
account-resale-begins = Ihr Platz wird ab { $when } zum Weiterverkauf angeboten: Dann gehen die ersten Karten für diese Vorstellung in den Verkauf. Bis dahin ist Ihre Karte gültig, und Sie können sie jederzeit zurücknehmen.
account-resale-begins-all = Der allgemeine Verkauf beginnt am { $when }.
account-resale-share = Sobald Ihr Platz verkauft ist, erhalten Sie { $amount } als Guthaben. An diesem Betrag ändert sich nichts, auch wenn beim Weiterverkauf mehr oder weniger gezahlt wird.
account-resale-share-of = Das sind { $percent } % des Preises, den Sie für die Karte bezahlt haben ({ $price }).
account-resale-share-of-today = Das sind { $percent } % des heutigen Kartenpreises von { $price }; er ist niedriger als der Preis, den Sie bezahlt haben.
# Where fees were paid.
account-fees-kept = Vorverkaufsgebühren werden nicht erstattet.
account-resale-debt = Ein Teil dieser Bestellung ist noch offen. Der Betrag, den Sie erhalten, wird zuerst damit verrechnet.
account-resale-until = Bis zum Verkauf können Sie Ihre Karte jederzeit zurücknehmen. Ist Ihr Platz bis { $until } nicht verkauft, gehört die Karte automatisch wieder Ihnen.
account-resale-not-valid = Solange Ihr Platz angeboten wird, gilt Ihre Karte am Einlass nicht.
account-resale-confirm = Platz zum Weiterverkauf anbieten
account-resale-confirm-parts = Meinen Platz zum Weiterverkauf anbieten: { $parts }
account-resale-confirm-more = Diesen und alle angekreuzten Plätze zum Weiterverkauf anbieten
account-resale-keep = Karte behalten
account-resale-done = { $count ->
    [one] Ihr Platz wird zum Weiterverkauf angeboten. Bis er verkauft ist, können Sie Ihre Karte auf ihrer Seite zurücknehmen.
   *[other] Ihre Plätze werden zum Weiterverkauf angeboten. Bis sie verkauft sind, können Sie jede Karte auf ihrer eigenen Seite zurücknehmen.
}
account-resale-to-ticket = Zur Karte
account-resale-planned = { $count ->
    [one] Wir bieten Ihren Platz zum Weiterverkauf an, sobald der Vorverkauf beginnt. Bis dahin ist Ihre Karte gültig, und Sie können sie auf ihrer Seite zurücknehmen.
   *[other] Wir bieten Ihre Plätze zum Weiterverkauf an, sobald der Vorverkauf beginnt. Bis dahin sind Ihre Karten gültig, und Sie können jede auf ihrer eigenen Seite zurücknehmen.
}
account-resale-taken-back = Die Karte gehört wieder Ihnen und gilt mit demselben Code wie zuvor.
account-resale-unknown = Wir finden diese Karte nicht in Ihrem Konto. Bitte melden Sie sich mit der E-Mail-Adresse an, mit der sie gekauft wurde.
account-resale-not-allowed = Diese Karte kann nicht zum Weiterverkauf angeboten werden.
account-resale-too-early = Sie können diese Karte ab dem { $date } zum Weiterverkauf anbieten.
account-resale-too-late = Die Frist, diese Karte zum Weiterverkauf anzubieten, ist abgelaufen.
account-resale-often = { $most ->
    [one] Sie haben aus diesem Abonnement oder Paket bereits { $most } Vorstellung angeboten; mehr sind nicht möglich.
   *[other] Sie haben aus diesem Abonnement oder Paket bereits { $most } Vorstellungen angeboten; mehr sind nicht möglich.
}
account-resale-invalid = Diese Karte gilt zurzeit nicht und kann deshalb nicht angeboten werden.
account-resale-is-offered = Diese Karte wird bereits angeboten.
account-resale-not-offered = Diese Karte wird nicht angeboten. Sie gehört weiterhin Ihnen und ist gültig.
account-resale-being-bought = Gerade kauft jemand Ihren Platz. Wird der Kauf nicht abgeschlossen, können Sie Ihre Karte in einigen Minuten zurücknehmen.
account-resale-is-sold = Ihr Platz wurde schon verkauft; Sie können diese Karte deshalb nicht mehr zurücknehmen. In Ihrem Konto sehen Sie, wohin Ihr Anteil gegangen ist.
account-resale-less-than-shown = Der Betrag, den Sie für Ihren Platz erhalten würden, ist gerade niedriger geworden. Ihr Platz wird nicht angeboten, und Ihre Karte ist weiterhin gültig. Bitte prüfen Sie den neuen Betrag, bevor Sie Ihren Platz anbieten.
account-credit-balance = Ihr Guthaben: { $amount }
account-credit-link = Alle Umsätze ansehen
account-credit-title = Ihr Guthaben
account-credit-csv = Als Tabelle herunterladen (CSV)
account-credit-how = Mit Ihrem Guthaben können Sie auf dieser Website alles bezahlen außer Gutscheinen. Bei der Verlängerung eines Abonnements geht das nur, wenn Sie über den Link in unserer E-Mail bezahlen, nicht bei Lastschrift, Rechnung oder gespeicherter Karte. Auf Wunsch überweist die Theaterkasse das Guthaben auf Ihr Bankkonto.
account-credit-none = Es gibt noch keine Umsätze.
account-credit-unconfirmed = Ihr Guthaben bleibt erhalten. Nach einer technischen Störung prüfen wir alle Guthaben, deshalb können Sie es noch nicht verwenden oder auszahlen lassen. Bitte versuchen Sie es in einigen Tagen noch einmal, oder wenden Sie sich an die Theaterkasse.
account-credit-paid = Von der Theaterkasse ausgezahlt
account-credit-date = Datum
account-credit-cause = Wofür
account-credit-about = Vorstellung und Platz
account-credit-amount = Betrag
account-credit-after = Guthaben danach
account-credit-resale = Platz verkauft, Bestellung { $code }
account-credit-spent = Verwendet für Bestellung { $code }
account-credit-returned = Erstattung aus Bestellung { $code }
account-credit-exchanged = Karte getauscht, Bestellung { $code }
account-credit-waived = Karte gegen Guthaben zurückgegeben, Bestellung { $code }
account-credit-handed-in = Tausch einer Karte, die Sie bekommen haben, Bestellung { $code }
account-credit-handed-out = Tausch einer Karte, die Sie weitergegeben haben, Bestellung { $code }
account-credit-handed-back = Erstattung für eine weitergegebene Karte nach deren Tausch
account-credit-handed-home = Zurück an die Person, von der Sie die Karte bekommen haben
account-credit-voucher = Zurück auf Ihren Gutschein, Bestellung { $code }
account-credit-overpaid = Überzahlung, Bestellung { $code }
account-credit-debt = Mit dem offenen Betrag verrechnet, Bestellung { $code }
account-credit-corrected = Korrektur nach einer technischen Störung: Dieser Betrag war schon verwendet
