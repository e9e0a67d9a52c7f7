# Wer kauft, was es kostet, und der Knopf, der zum Zahlen verpflichtet.

checkout-title = Ihre Angaben und Zahlung
checkout-description = Ihre Angaben, der Gesamtbetrag und die Zahlung.
checkout-who = Ihre Angaben
checkout-sign-in-why = Mit Ihrem Konto füllen wir Ihre Angaben aus und berücksichtigen Ihre Ermäßigungen.
# A link.
checkout-sign-in = Anmelden (Ihr Warenkorb bleibt erhalten)
checkout-given-name = Vorname
checkout-family-name = Nachname
checkout-name-chosen = { $name } · ändern
checkout-email = E-Mail-Adresse
checkout-email-hint = An diese Adresse senden wir Ihre Karten und eine Nachricht, falls sich etwas ändert.
checkout-email-hint-extras = An diese Adresse senden wir Ihre Bestellung und eine Nachricht, falls sich etwas ändert.
# The domain of the typed address looks misspelt: gmial.com.
checkout-email-meant = Meinten Sie { $meant }? Wenn { $typed } stimmt, senden Sie die Bestellung bitte noch einmal ab.
checkout-email-use = { $meant } verwenden
checkout-language = Sprache der Karten und E-Mails
checkout-language-extras = Sprache der E-Mails
# The language's own name; opens into the others.
checkout-language-chosen = Sprache der Karten: { $language } · ändern
checkout-language-chosen-extras = Sprache der E-Mails: { $language } · ändern
# Wer die Daten hat und warum, dort, wo nach der Adresse gefragt wird.
checkout-privacy = Sie kaufen bei { $sellers }. Das Unternehmen speichert Ihren Namen und Ihre E-Mail-Adresse, um Ihnen die Bestellung zu senden, Sie über Änderungen zu informieren und seine steuerlichen Pflichten zu erfüllen.
checkout-privacy-several = Sie kaufen bei { $sellers }. Die Unternehmen speichern Ihren Namen und Ihre E-Mail-Adresse, um Ihnen die Bestellung zu senden, Sie über Änderungen zu informieren und ihre steuerlichen Pflichten zu erfüllen.
checkout-organiser = Veranstalter von { $titles }: { $organiser }. Der Veranstalter erhält ebenfalls Ihren Namen und Ihre E-Mail-Adresse.
checkout-terms = Ich akzeptiere die Allgemeinen Geschäftsbedingungen. Mir ist bekannt, dass für Karten zu einem festen Termin kein Widerrufsrecht besteht.
checkout-terms-extras = Ich akzeptiere die Allgemeinen Geschäftsbedingungen.
checkout-terms-read = Allgemeine Geschäftsbedingungen lesen
# Der Knopf, der zum Zahlen verpflichtet (§ 312j Abs. 3 BGB); $total ist der Gesamtbetrag.
checkout-pay = Jetzt kaufen und { $total } zahlen
checkout-obliges = Mit diesem Schritt bestellen Sie zahlungspflichtig. Sie bezahlen anschließend bei der Bank oder dem Zahlungsdienst; die Daten Ihrer Bankkarte sieht das Theater nicht.
# Der Knopf einer Bestellung, die nichts kostet.
checkout-take = Kostenlos bestellen ({ $total })
checkout-free = Es ist nichts zu bezahlen.
checkout-purchase = Ihre Bestellung
checkout-change = Warenkorb ändern
# Über der Liste dessen, was im Formular nicht stimmt.
checkout-wrong = { $count ->
    [one] Bitte korrigieren Sie eine Angabe
   *[other] Bitte korrigieren Sie { $count } Angaben
}
checkout-wrong-nothing-lost = Es wurde nichts abgebucht, und Ihre Plätze bleiben reserviert.

# Die Zeit ist abgelaufen, während das Formular offen war: über dem Knopf, der die Plätze wieder reserviert.
checkout-ended-title = Die Zeit ist abgelaufen
checkout-ended-text = Ihre Plätze sind nicht mehr für Sie reserviert. Es wurde nichts abgebucht, und alle Ihre Eingaben sind noch da.
# Ein Knopf; $count ist die Zahl der Karten.
checkout-ended-again = { $count ->
    [one] Denselben Platz wieder reservieren
   *[other] Dieselben Plätze wieder reservieren
}
# Ein Link zur Saison.
checkout-ended-others = Andere Plätze wählen
checkout-again-done = { $count ->
    [one] Der Platz ist wieder für Sie reserviert. Es wurde noch nichts abgebucht. Bitte prüfen Sie den Gesamtbetrag und bezahlen Sie dann.
   *[other] Die Plätze sind wieder für Sie reserviert. Es wurde noch nichts abgebucht. Bitte prüfen Sie den Gesamtbetrag und bezahlen Sie dann.
}
# Vor den Plätzen, die inzwischen jemand anderes hat; $count ist ihre Zahl.
checkout-again-some = { $count ->
    [one] Alles Übrige ist wieder für Sie reserviert, aber dieser Platz ist nicht mehr frei. Es wurde nichts abgebucht.
   *[other] Alles Übrige ist wieder für Sie reserviert, aber diese Plätze sind nicht mehr frei. Es wurde nichts abgebucht.
}
# Vor den Plätzen, von denen keiner reserviert werden konnte.
checkout-again-none = { $count ->
    [one] Dieser Platz konnte nicht wieder reserviert werden. Es wurde nichts abgebucht. Bitte wählen Sie einen anderen Platz.
   *[other] Keiner dieser Plätze konnte wieder reserviert werden. Es wurde nichts abgebucht. Bitte wählen Sie andere Plätze.
}

# Auf dem Weg zur Seite der Bank.
checkout-bank-title = Weiter zur Bank
checkout-bank-text = Ihre Bestellung ist eingegangen, und Ihre Plätze sind reserviert. Bitte bezahlen Sie auf der Seite der Bank; danach gelangen Sie wieder hierher.
checkout-bank-go = Zur Seite der Bank

# A second order for the same within minutes.

repeat-title = Möchten Sie ein zweites Mal bestellen?
repeat-performance = { $title }, { $date }
repeat-paid =
    { $minutes ->
        [0] Gerade eben haben Sie bestellt und bezahlt: { $what }.
        [one] Vor einer Minute haben Sie bestellt und bezahlt: { $what }.
       *[other] Vor { $minutes } Minuten haben Sie bestellt und bezahlt: { $what }.
    }
repeat-waiting =
    { $minutes ->
        [0] Gerade eben haben Sie bestellt: { $what }. Diese Bestellung ist noch nicht bezahlt; die Plätze daraus sind für Sie reserviert.
        [one] Vor einer Minute haben Sie bestellt: { $what }. Diese Bestellung ist noch nicht bezahlt; die Plätze daraus sind für Sie reserviert.
       *[other] Vor { $minutes } Minuten haben Sie bestellt: { $what }. Diese Bestellung ist noch nicht bezahlt; die Plätze daraus sind für Sie reserviert.
    }
repeat-address =
    { $minutes ->
        [0] Gerade eben wurde mit dieser E-Mail-Adresse bestellt: { $what }. Falls Sie das waren, sehen Sie bitte in der E-Mail zu dieser Bestellung nach, bevor Sie noch einmal bestellen.
        [one] Vor einer Minute wurde mit dieser E-Mail-Adresse bestellt: { $what }. Falls Sie das waren, sehen Sie bitte in der E-Mail zu dieser Bestellung nach, bevor Sie noch einmal bestellen.
       *[other] Vor { $minutes } Minuten wurde mit dieser E-Mail-Adresse bestellt: { $what }. Falls Sie das waren, sehen Sie bitte in der E-Mail zu dieser Bestellung nach, bevor Sie noch einmal bestellen.
    }
repeat-text = Die Bestellung auf dieser Seite haben Sie noch nicht aufgegeben; dafür wurde nichts abgebucht. Wenn Sie diese zweite Bestellung zusätzlich möchten, setzen Sie unten das Häkchen und senden Sie die Bestellung ab. Andernfalls müssen Sie nichts tun: Ihre erste Bestellung bleibt, wie sie ist.
repeat-yes = Ja, ich möchte ein zweites Mal bestellen
repeat-no = Nein, zurück zum Warenkorb
repeat-open = Bestellung { $code } ansehen

checkout-credit-title = Ihr Guthaben
checkout-credit-use = Mein Guthaben von { $balance } verwenden
checkout-credit-used = { $used } werden von Ihrem Guthaben abgezogen.
checkout-credit-all = Ihr Guthaben deckt alles, was noch zu zahlen ist. Sie müssen nichts weiter bezahlen.
checkout-credit-order = Bestellen und { $total } mit Guthaben bezahlen
checkout-credit-obliges = Mit diesem Schritt bestellen Sie verbindlich und bezahlen mit Ihrem Guthaben.
checkout-both-order = Bestellen und { $total } mit Gutschein und Guthaben bezahlen
checkout-both-obliges = Mit diesem Schritt bestellen Sie verbindlich und bezahlen mit Ihrem Geschenkgutschein und Ihrem Guthaben.
checkout-credit-changed = Sie haben geändert, ob Ihr Guthaben verwendet wird. Es ist noch nichts bestellt. Bitte prüfen Sie den Betrag auf der Schaltfläche und senden Sie die Bestellung dann noch einmal ab.
checkout-keep-card = Meine Bankkarte für die Verlängerung des Abonnements speichern. Vor jeder Verlängerung nennen wir Ihnen den Preis, und Sie können ablehnen.
