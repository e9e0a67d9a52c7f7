# Warum etwas nicht geschehen ist. Jeder Text sagt, was war und was man jetzt tun kann. Die
# Absagen einer Reservierung stehen in plan.ftl, weil auch der Browser sie ausspricht.

# Mehr Zeit für den Warenkorb.
refusal-extend-ended = Die Zeit ist abgelaufen, bevor sie verlängert werden konnte, und Ihre Plätze sind wieder im Verkauf. Es wurde nichts abgebucht. Plätze, die noch frei sind, können Sie erneut wählen.
refusal-extend-none-left = Die Zeit lässt sich nicht noch einmal verlängern. Ihre Plätze bleiben bis zum Ablauf der Zeit reserviert. Bitte schließen Sie Ihren Kauf bis dahin ab.
refusal-extend-needs-address = Ohne Ihre E-Mail-Adresse lässt sich die Zeit nicht noch einmal verlängern. Ihre Plätze bleiben bis zum Ablauf der Zeit reserviert. Bitte melden Sie sich an; danach können Sie die Zeit bis zu zehnmal verlängern.

# Eine Bestellung aufgeben.
refusal-place-basket-empty = Ihr Warenkorb ist leer; es wurde nichts bestellt und nichts abgebucht. Bitte wählen Sie zuerst Ihre Plätze.
refusal-place-holds-ended = Die Zeit ist abgelaufen, und Ihre Plätze sind wieder im Verkauf. Es wurde nichts abgebucht. Plätze, die noch frei sind, können Sie erneut wählen.
refusal-place-total-changed = Der Gesamtbetrag hat sich von { $shown } auf { $total } geändert. Es wurde nichts abgebucht. Bitte prüfen Sie den neuen Betrag, bevor Sie bestellen.
refusal-place-basket-changed = Der Inhalt Ihres Warenkorbs hat sich geändert, vielleicht in einem anderen Fenster. Es wurde nichts abgebucht. Bitte prüfen Sie den Warenkorb, bevor Sie bestellen.
refusal-place-credit-changed = Ihr Guthaben hat sich inzwischen geändert. Es wurde nichts abgebucht. Bitte prüfen Sie die Beträge, bevor Sie bestellen.
refusal-place-credit-of-another = Ihr Guthaben können Sie nur für Bestellungen mit Ihrer eigenen E-Mail-Adresse ({ $email }) verwenden. Es wurde nichts abgebucht. Bitte geben Sie diese Adresse ein oder bezahlen Sie ohne Guthaben.
refusal-place-sale-closed = „{ $title }“ ist nicht mehr im Verkauf. Es wurde nichts abgebucht. Bitte entfernen Sie die Karten dafür aus dem Warenkorb, um alles Übrige zu kaufen.
refusal-place-price-type-fewest = { $least ->
    [one] Die Kartenart „{ $price_type }“ gibt es ab { $least } Karte; Sie haben { $count } im Warenkorb. Bitte wählen Sie im Warenkorb eine andere Kartenart oder weitere Plätze.
   *[other] Die Kartenart „{ $price_type }“ gibt es erst ab { $least } Karten; Sie haben { $count } im Warenkorb. Bitte wählen Sie im Warenkorb eine andere Kartenart, oder nehmen Sie weitere Plätze dazu.
}
refusal-place-price-type-most = { $most ->
    [one] Von der Kartenart „{ $price_type }“ kann eine Person höchstens { $most } Karte kaufen; Sie haben { $count } im Warenkorb. Bitte wählen Sie im Warenkorb für einen Teil der Plätze eine andere Kartenart.
   *[other] Von der Kartenart „{ $price_type }“ kann eine Person höchstens { $most } Karten kaufen; Sie haben { $count } im Warenkorb. Bitte wählen Sie im Warenkorb für einen Teil der Plätze eine andere Kartenart.
}
refusal-place-tickets-fewest = { $least ->
    [one] Eine Bestellung für „{ $title }“ muss mindestens { $least } Karte für dieselbe Vorstellung enthalten; Sie haben { $count }. Bitte wählen Sie weitere Plätze für diese Vorstellung, oder nehmen Sie die Vorstellung aus dem Warenkorb.
   *[other] Eine Bestellung für „{ $title }“ muss mindestens { $least } Karten für dieselbe Vorstellung enthalten; Sie haben { $count }. Bitte wählen Sie weitere Plätze für diese Vorstellung, oder nehmen Sie die Vorstellung aus dem Warenkorb.
}
refusal-place-tickets-most = { $most ->
    [one] Eine Bestellung für „{ $title }“ kann höchstens { $most } Karte für dieselbe Vorstellung enthalten; Sie haben { $count }. Bitte behalten Sie nur einen dieser Plätze im Warenkorb.
   *[other] Eine Bestellung für „{ $title }“ kann höchstens { $most } Karten für dieselbe Vorstellung enthalten; Sie haben { $count }. Bitte nehmen Sie einige dieser Plätze aus dem Warenkorb.
}
refusal-place-package-unfinished = „{ $name }“ ist noch nicht vollständig. Noch zu wählen: { $parts }. Bitte wählen Sie die fehlenden Vorstellungen, oder entfernen Sie dieses Angebot aus dem Warenkorb.
refusal-place-offer-closed = „{ $name }“ ist nicht mehr im Verkauf. Bitte entfernen Sie dieses Angebot aus dem Warenkorb, um alles Übrige zu kaufen.
refusal-place-below-promise = Einer Ihrer Plätze für „{ $title }“ ist zum Weiterverkauf freigegeben und kostet mindestens { $amount }. Mehrfachkarten und hohe Ermäßigungen gelten dafür nicht. Ihre Plätze sind weiterhin für Sie reserviert. Bitte wählen Sie eine andere Kartenart oder einen anderen Platz.
refusal-place-payment-method-gone = Mit dieser Zahlungsart können Sie nicht mehr alles in Ihrem Warenkorb bezahlen. Es wurde nichts bestellt und nichts abgebucht. Bitte wählen Sie eine andere Zahlungsart.
refusal-place-below-minimum = Der Zahlbetrag liegt unter { $amount }, dem Mindestbetrag für diese Zahlungsart. Es wurde nichts bestellt, und Ihre Plätze bleiben reserviert. Bitte wählen Sie eine andere Zahlungsart, oder legen Sie noch etwas in den Warenkorb.
refusal-place-odd-amount = Mit dieser Zahlungsart lassen sich nur Vielfache von { $step } bezahlen. Es wurde nichts bestellt, und Ihre Plätze bleiben reserviert. Bitte wählen Sie eine andere Zahlungsart, oder wenden Sie sich an die Theaterkasse.
refusal-place-currency-not-taken = Mit dieser Zahlungsart kann in unserer Währung nicht bezahlt werden. Es wurde nichts bestellt, und Ihre Plätze bleiben reserviert. Bitte wählen Sie eine andere Zahlungsart, oder wenden Sie sich an die Theaterkasse.
refusal-place-too-many-attempts = Für diese Bestellung gab es zu viele Zahlungsversuche. Es wurde nichts abgebucht. Bitte wählen Sie Ihre Plätze neu, oder wenden Sie sich an die Theaterkasse.
refusal-place-unpaid-seats = Unter dieser E-Mail-Adresse sind bereits zu viele unbezahlte Plätze reserviert (höchstens { $most } ohne Anmeldung). Es wurde nichts abgebucht, und Ihre Plätze bleiben reserviert. Bitte melden Sie sich mit dieser Adresse an, oder bezahlen Sie zuerst die anderen Bestellungen.
refusal-place-too-many-mails = An diese Adresse haben wir bereits zu viele E-Mails gesendet; deshalb können wir Ihre kostenlosen Karten zurzeit nicht dorthin senden. Es wurde nichts bestellt, und Ihre Plätze bleiben reserviert. Bitte melden Sie sich mit dieser Adresse an, versuchen Sie es in einer Stunde oder morgen noch einmal oder wenden Sie sich an die Theaterkasse.
refusal-place-bad-key = Dieses Formular war nicht mehr aktuell. Es wurde nichts abgebucht. Wir haben das Formular erneuert und Ihre Eingaben übernommen. Bitte senden Sie es noch einmal ab.
refusal-place-gateway-unreachable = Wir können die Bank zurzeit nicht erreichen. Es wurde nichts abgebucht, und Ihre Plätze bleiben reserviert. Bitte versuchen Sie es in einigen Minuten noch einmal.

# Another ticket type for a ticket in the basket.
refusal-price-type-unknown-line = Dieser Platz liegt nicht mehr in Ihrem Warenkorb. Alles andere im Warenkorb ist unverändert. Wenn der Platz noch frei ist, können Sie ihn erneut wählen.
refusal-price-type-not-sold = Diese Kartenart ist für diesen Platz nicht erhältlich oder für Ihr Konto nicht verfügbar. Ihr Platz bleibt mit der bisherigen Kartenart reserviert.

# Felder des Bestellformulars.
refusal-field-given-name-missing = Bitte geben Sie Ihren Vornamen ein.
refusal-field-name-too-long = Dieser Name ist zu lang. Er darf höchstens 100 Zeichen haben.
refusal-letters-name = Diese Zeichen können wir auf Karten und Rechnungen nicht drucken: { $letters }. Bitte schreiben Sie den Namen in lateinischen Buchstaben, so wie er im Reisepass steht.
refusal-letters-address = Diese Zeichen können wir auf Rechnungen nicht drucken: { $letters }. Bitte schreiben Sie Namen und Anschrift in lateinischen Buchstaben.
refusal-field-email-missing = Bitte geben Sie Ihre E-Mail-Adresse ein.
refusal-field-email-wrong = Bitte geben Sie die vollständige E-Mail-Adresse ein, zum Beispiel maria@example.org.
refusal-field-terms-not-accepted = Bitte stimmen Sie den Allgemeinen Geschäftsbedingungen zu, um fortzufahren.

# Noch einmal zahlen.
refusal-pay-not-open = Diese Bestellung wartet nicht mehr auf eine Zahlung. Es wurde jetzt nichts geändert und nichts abgebucht. Den aktuellen Stand sehen Sie auf der Seite Ihrer Bestellung. Wenn Sie bei der Bank bereits gezahlt haben, zahlen Sie bitte nicht noch einmal.
refusal-pay-too-many-attempts = Für diese Bestellung gab es zu viele Zahlungsversuche; deshalb haben wir keine weitere Zahlung begonnen. Den aktuellen Stand sehen Sie auf der Seite Ihrer Bestellung. Bitte wählen Sie Ihre Plätze neu, oder wenden Sie sich an die Theaterkasse.
refusal-pay-payment-method-gone = Diese Zahlungsart steht für diese Bestellung nicht mehr zur Verfügung. Ihre Plätze bleiben reserviert. Bitte wählen Sie eine andere Zahlungsart.
refusal-pay-still-at-bank = Eine frühere Zahlung für diese Bestellung ist bei der Bank noch offen. Ihre Plätze bleiben reserviert. Bitte schließen Sie diese Zahlung dort ab, oder brechen Sie sie ab; danach können Sie eine andere Zahlungsart wählen.
refusal-pay-credit-changed = Ihr Guthaben hat sich inzwischen geändert; deshalb wurde nichts davon verwendet. Ihre Plätze sind weiterhin reserviert. Auf der Schaltfläche steht jetzt, wie viel Sie davon verwenden können.
refusal-pay-gateway-unreachable = Wir können die Bank zurzeit nicht erreichen. Es wurde keine neue Zahlung begonnen und nichts abgebucht. Ihre Plätze bleiben reserviert. Bitte versuchen Sie es in einigen Minuten noch einmal.

# Karten.
refusal-ticket-not-paid = Diese Bestellung ist noch nicht bezahlt. Ihre Karten erhalten Sie, sobald die Zahlung eingegangen ist. Den aktuellen Stand sehen Sie auf der Seite Ihrer Bestellung.
refusal-ticket-already-entered = Diese Karte wurde am Einlass bereits verwendet; deshalb können wir ihr keinen neuen Code geben. Wenn Sie sie nicht selbst verwendet haben, wenden Sie sich bitte an die Theaterkasse.
refusal-ticket-just-sent = Zu dieser Bestellung haben wir gerade erst eine E-Mail gesendet; bis sie ankommt, kann es einige Minuten dauern. Es wurde nichts weiter gesendet. Bitte sehen Sie auch im Spam-Ordner nach.
refusal-address-elsewhere = Aus Sicherheitsgründen lässt sich die Adresse nur in dem Browser korrigieren, in dem bestellt wurde. Es wurde nichts geändert. Bitte rufen Sie die Theaterkasse an und nennen Sie Ihren Bestellcode; die Nummer steht am Ende dieser Seite.
refusal-address-same = Diese Adresse haben wir bereits. Bitte geben Sie eine andere ein.
refusal-address-not-failed = Unsere E-Mail an diese Adresse ist nicht zurückgekommen; deshalb wurde nichts geändert. Falls Sie sie nicht erhalten, rufen Sie bitte die Theaterkasse an; die Nummer steht am Ende dieser Seite.
refusal-address-account = Zu dieser Adresse gibt es ein Konto; deshalb wurde hier nichts geändert. Bitte melden Sie sich an und ändern Sie die Adresse in Ihrem Profil, oder rufen Sie die Theaterkasse an.
refusal-ticket-performance-cancelled = Diese Vorstellung ist abgesagt. Ihre Karten dafür gelten nicht mehr und können nicht gedruckt werden. Auf der Seite Ihrer Bestellung steht, wie Sie Ihr Geld zurückerhalten.
refusal-ticket-sent-often = Die E-Mail zu dieser Bestellung wurde heute bereits so oft gesendet, wie es möglich ist (höchstens { $most }-mal). Alles, was darin steht, finden Sie auch auf dieser Seite. Bitte sehen Sie auch im Spam-Ordner nach, oder wenden Sie sich an die Theaterkasse.
refusal-ticket-nothing-to-send = Alles aus dieser Bestellung hat inzwischen jemand anderes oder wurde getauscht, zurückgegeben oder storniert. Deshalb gibt es nichts, was wir Ihnen noch einmal senden könnten. Es wurde keine E-Mail gesendet.

# Signing in.
refusal-ask-too-many = Es wurden zu viele Codes angefordert. Der letzte Code, den Sie erhalten haben, bleibt ab dem Versand zehn Minuten lang gültig. Bitte versuchen Sie es in einer Stunde oder morgen noch einmal, oder fahren Sie ohne Konto fort. Falls Sie diese Codes nicht angefordert haben, hat jemand anderes Ihre E-Mail-Adresse eingegeben. Öffnen Sie dann bitte auf diesem Gerät den Link in einer der E-Mails und fordern Sie dort einen neuen Code an.
refusal-code-missing = Bitte geben Sie die acht Ziffern aus der E-Mail ein.
refusal-code-wrong = { $tries ->
    [one] Dieser Code stimmt nicht. Bitte prüfen Sie die acht Ziffern in der neuesten E-Mail. Sie haben noch { $tries } Versuch.
   *[other] Dieser Code stimmt nicht. Bitte prüfen Sie die acht Ziffern in der neuesten E-Mail. Sie haben noch { $tries } Versuche.
}
refusal-code-wrong-last = Dieser Code hat nicht gestimmt und kann nicht mehr verwendet werden. Bitte fordern Sie einen neuen Code an.
refusal-code-ended = Dieser Code ist nicht mehr gültig: Er ist zu alt, wurde bereits verwendet oder in einem anderen Browser angefordert. Bitte fordern Sie einen neuen Code an.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = „{ $name }“ ist zurzeit nicht online erhältlich oder für Ihr Konto nicht verfügbar. Bitte wählen Sie ein anderes Abonnement oder Paket oder eine Einzelkarte.
refusal-offer-full = Zu „{ $name }“ können Sie diese Vorstellung nicht hinzufügen: Dort fehlen noch Vorstellungen anderer Art. Bitte wählen Sie zuerst diese aus, oder nehmen Sie für diese Vorstellung eine Einzelkarte.
refusal-offer-most = „{ $name }“ ist pro Person höchstens { $most }-mal erhältlich. Bitte wählen Sie ein anderes Angebot oder eine Einzelkarte.
refusal-offer-extra-tickets = { $most ->
    [one] Sie können höchstens { $most } Zusatzkarte hinzufügen, und nur zu einer Vorstellung, die bereits zu „{ $name }“ gehört. Bitte wählen Sie eine Einzelkarte.
   *[other] Sie können höchstens { $most } Zusatzkarten hinzufügen, und nur zu Vorstellungen, die bereits zu „{ $name }“ gehören. Bitte wählen Sie eine Einzelkarte.
}
