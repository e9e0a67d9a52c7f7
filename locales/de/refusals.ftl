# Warum etwas nicht geschehen ist. Jeder Text sagt, was war und was man jetzt tun kann. Die
# Absagen einer Reservierung stehen in plan.ftl, weil auch der Browser sie ausspricht.

# Mehr Zeit für den Warenkorb.
refusal-extend-ended = Die Zeit war abgelaufen, bevor sie verlängert werden konnte. Plätze, die noch frei sind, können Sie erneut wählen.
refusal-extend-none-left = Die Zeit lässt sich nicht mehr verlängern.
refusal-extend-needs-address = Ohne Ihre E-Mail-Adresse lässt sich die Zeit nicht weiter verlängern. Bis zum Ablauf bleiben Ihre Plätze für Sie reserviert. Melden Sie sich an; danach können Sie die Zeit bis zu zehnmal verlängern.

# Eine Bestellung aufgeben.
refusal-place-basket-empty = Ihr Warenkorb ist leer: Es gab nichts zu bestellen.
refusal-place-holds-ended = Die Zeit ist abgelaufen, und Ihre Plätze sind wieder im Verkauf. Die noch freien können Sie erneut wählen. Es wurde nichts abgebucht.
refusal-place-total-changed = Der Betrag hat sich von { $shown } auf { $total } geändert. Bitte prüfen Sie ihn, bevor Sie kaufen. Es wurde nichts abgebucht.
refusal-place-basket-changed = Der Inhalt Ihres Warenkorbs hat sich geändert, vielleicht in einem anderen Fenster. Bitte prüfen Sie ihn, bevor Sie kaufen. Es wurde nichts abgebucht.
refusal-place-sale-closed = { $title } ist nicht mehr im Verkauf. Nehmen Sie die Karten dafür aus dem Warenkorb, um die übrigen zu kaufen. Es wurde nichts abgebucht.
refusal-place-price-type-fewest = Die Preisart „{ $tariff }“ beginnt bei { $least } Karten; Sie haben { $count }. Wählen Sie im Warenkorb eine andere oder nehmen Sie Plätze dazu. Es wurde nichts abgebucht.
refusal-place-price-type-most = Zur Preisart „{ $tariff }“ kann eine Person { $most } Karten kaufen; Sie haben { $count }. Wählen Sie im Warenkorb für einige Plätze eine andere. Es wurde nichts abgebucht.
refusal-place-package-unfinished = „{ $name }“ ist nicht vollständig; es fehlt: { $parts }. Wählen Sie das Fehlende, oder nehmen Sie es aus dem Warenkorb. Es wurde nichts abgebucht.
refusal-place-offer-closed = „{ $name }“ ist nicht mehr im Verkauf. Nehmen Sie es aus dem Warenkorb, um das Übrige zu kaufen. Es wurde nichts abgebucht.
refusal-place-means-gone = Mit dieser Zahlungsart lässt sich nicht mehr alles bezahlen. Es wurde nichts bestellt; wählen Sie bitte eine andere.
refusal-place-below-minimum = Diese Zahlung liegt unter { $amount }, dem Mindestbetrag dieser Zahlungsart. Es wurde nichts bestellt, und Ihre Plätze bleiben reserviert: Wählen Sie eine andere Zahlungsart, oder legen Sie noch etwas in den Warenkorb.
refusal-place-too-many-attempts = Für diese Bestellung gab es zu viele Versuche. Es wurde nichts abgebucht; wählen Sie Ihre Plätze bitte neu.
refusal-place-unpaid-seats = Unter dieser E-Mail-Adresse warten bereits zu viele Plätze auf die Zahlung (Höchstzahl ohne Anmeldung: { $most }). Es wurde nichts abgebucht, und Ihre Plätze bleiben reserviert. Melden Sie sich mit dieser Adresse an, oder bezahlen Sie zuerst die anderen Bestellungen.
refusal-place-too-many-mails = Diese Bestellung kostet nichts, und wir können ihre Karten nicht zusenden: An diese Adresse gingen bereits viele E-Mails. Ihre Plätze bleiben reserviert. Melden Sie sich mit dieser Adresse an, versuchen Sie es in einer Stunde oder morgen noch einmal, oder wenden Sie sich an die Theaterkasse.
refusal-place-bad-key = Dieses Formular war zu alt oder wurde verändert. Wir haben es mit Ihren Eingaben erneuert: Senden Sie es noch einmal. Es wurde nichts abgebucht.
refusal-place-gateway-unreachable = Die Bank antwortet gerade nicht. Es wurde nichts abgebucht, und Ihre Plätze bleiben reserviert: Versuchen Sie es gleich noch einmal.

# Another tariff for a ticket of the basket.
refusal-price-type-unknown-line = Dieser Platz ist nicht mehr in Ihrem Warenkorb.
refusal-price-type-not-sold = Diese Preisart gibt es für diesen Platz nicht oder nicht für Sie. Die bisherige bleibt.

# Felder des Bestellformulars.
refusal-field-given-name-missing = Bitte geben Sie Ihren Vornamen an.
refusal-field-family-name-missing = Bitte geben Sie Ihren Nachnamen an.
refusal-field-name-too-long = Der Name ist zu lang: Mehr als 100 Buchstaben sind nicht möglich.
refusal-field-email-missing = Bitte geben Sie Ihre E-Mail-Adresse an.
refusal-field-email-wrong = Geben Sie die ganze Adresse an, etwa maria@example.org.
refusal-field-terms-not-accepted = Akzeptieren Sie die Geschäftsbedingungen, um fortzufahren.

# Noch einmal zahlen.
refusal-pay-not-open = Diese Bestellung kann nicht mehr bezahlt werden.
refusal-pay-too-many-attempts = Für diese Bestellung gab es zu viele Versuche. Wählen Sie Ihre Plätze bitte neu.
refusal-pay-means-gone = Diese Bestellung lässt sich so nicht mehr bezahlen. Ihre Plätze bleiben reserviert: Zahlen Sie bitte auf andere Weise.
refusal-pay-still-at-bank = Die vorige Zahlung ist bei der Bank noch offen. Schließen Sie sie dort ab oder brechen Sie sie ab; danach können Sie auf andere Weise zahlen.
refusal-pay-gateway-unreachable = Die Bank antwortet gerade nicht. Ihre Plätze bleiben reserviert: Versuchen Sie es gleich noch einmal.

# Karten.
refusal-ticket-not-paid = Karten gibt es erst, wenn die Bestellung bezahlt ist.
refusal-ticket-already-entered = Diese Karte wurde am Einlass schon verwendet und kann nicht ersetzt werden.
refusal-ticket-just-sent = Die Karten wurden gerade erst verschickt. E-Mails brauchen manchmal etwas Zeit; sehen Sie auch im Spam-Ordner nach.
refusal-ticket-performance-cancelled = Die Vorstellung ist abgesagt; ihre Karten gelten nicht mehr und können nicht gedruckt werden. Auf der Seite Ihrer Bestellung steht, wie Sie Ihr Geld zurückbekommen.
refusal-ticket-sent-often = Die Karten wurden heute bereits so oft verschickt, wie es möglich ist (Höchstzahl: { $most }). Sie sind gültig, und Sie können sie auf dieser Seite jederzeit herunterladen. Sehen Sie bitte auch im Spam-Ordner nach, oder wenden Sie sich an die Theaterkasse.

# Signing in.
refusal-ask-too-many = Es wurden zu viele Codes angefordert. Es geht nichts verloren: Der letzte Code, den Sie erhalten haben, bleibt zehn Minuten lang gültig. Versuchen Sie es in einer Stunde oder morgen noch einmal, oder fahren Sie ohne Konto fort. Haben Sie die Codes nicht angefordert, war es jemand anderes: Öffnen Sie den Link in einer dieser E-Mails auf diesem Gerät und fordern Sie dort einen neuen Code an.
refusal-code-missing = Geben Sie die acht Ziffern aus der E-Mail ein.
refusal-code-wrong = { $tries ->
    [one] Das ist nicht der Code. Sie haben noch einen Versuch.
   *[other] Das ist nicht der Code. Sie haben noch { $tries } Versuche.
}
refusal-code-wrong-last = Das war nicht der Code, und er lässt sich nicht mehr eingeben. Lassen Sie sich einen neuen senden.
refusal-code-ended = Dieser Code gilt nicht mehr: Er ist zu alt, wurde schon verwendet oder in einem anderen Browser angefordert. Lassen Sie sich einen neuen senden.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = „{ $name }“ ist hier zurzeit nicht im Verkauf, oder nicht für Sie. Wählen Sie bitte ein anderes Angebot oder eine Einzelkarte.
refusal-offer-full = In „{ $name }“ ist für diese Vorstellung kein Platz: Es fehlt darin noch etwas anderes. Vervollständigen Sie es zuerst, oder wählen Sie eine Einzelkarte.
refusal-offer-most = Von „{ $name }“ kann eine Person höchstens { $most } haben.
refusal-offer-extra-tickets = { $most ->
    [one] Eine Zusatzkarte gehört zu einer Vorstellung, die in „{ $name }“ schon gewählt ist: höchstens { $most }.
   *[other] Zusatzkarten gehören zu einer Vorstellung, die in „{ $name }“ schon gewählt ist: höchstens { $most }.
}
