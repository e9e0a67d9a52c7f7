# Wer kauft, was es kostet, und der Knopf, der zum Zahlen verpflichtet.

checkout-title = Angaben und Zahlung
checkout-description = Ihre Angaben, der Gesamtbetrag und die Zahlung.
checkout-who = An wen gehen die Karten?
checkout-sign-in-why = Haben Sie ein Konto? Dann sind Ihre Angaben schon eingetragen, und Ihre Vergünstigungen gelten. Ihre Plätze bleiben im Warenkorb.
# A link.
checkout-sign-in = Anmelden
checkout-given-name = Vorname
checkout-family-name = Nachname
checkout-email = E-Mail-Adresse
checkout-email-hint = Hierhin senden wir die Karten und eine Nachricht, falls sich etwas ändert.
checkout-language = Sprache der Karten und E-Mails
# Wer die Daten hat und warum, dort, wo nach der Adresse gefragt wird.
checkout-privacy = Die Gran Teatro Parterre, S. A. speichert Ihren Namen und Ihre E-Mail-Adresse, um Ihnen die Karten zu senden, Sie über Änderungen zu informieren und ihre steuerlichen Pflichten zu erfüllen.
checkout-terms = Ich akzeptiere die Allgemeinen Geschäftsbedingungen. Mir ist bekannt, dass für Karten zu einem festen Termin kein Widerrufsrecht besteht.
checkout-terms-read = Geschäftsbedingungen lesen
# Der Knopf, der zum Zahlen verpflichtet (§ 312j Abs. 3 BGB); $total ist der Gesamtbetrag.
checkout-pay = Jetzt kaufen und { $total } zahlen
checkout-obliges = Sie bestellen zahlungspflichtig. Bezahlt wird anschließend auf der Seite der Bank; Ihre Zahlungsdaten sehen wir nicht.
# Der Knopf einer Bestellung, die nichts kostet.
checkout-take = Kostenlos bestellen ({ $total })
checkout-free = Es wird nichts abgebucht.
checkout-purchase = Ihr Einkauf
checkout-change = Warenkorb ändern
# Über der Liste dessen, was im Formular nicht stimmt.
checkout-wrong = { $count ->
    [one] Bitte prüfen Sie eine Angabe
   *[other] Bitte prüfen Sie { $count } Angaben
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
    [one] Der Platz ist wieder für Sie reserviert. Es wurde noch nichts abgebucht: Bitte prüfen Sie die Summe, und bezahlen Sie dann.
   *[other] Die Plätze sind wieder für Sie reserviert. Es wurde noch nichts abgebucht: Bitte prüfen Sie die Summe, und bezahlen Sie dann.
}
# Vor den Plätzen, die inzwischen jemand anderes hat; $count ist ihre Zahl.
checkout-again-some = { $count ->
    [one] Alles andere ist wieder für Sie reserviert, aber dieser Platz ist nicht mehr frei. Es wurde nichts abgebucht.
   *[other] Alles andere ist wieder für Sie reserviert, aber diese Plätze sind nicht mehr frei. Es wurde nichts abgebucht.
}
# Vor den Plätzen, von denen keiner reserviert werden konnte.
checkout-again-none = { $count ->
    [one] Dieser Platz konnte nicht wieder reserviert werden. Es wurde nichts abgebucht. Bitte wählen Sie einen anderen Platz.
   *[other] Keiner dieser Plätze konnte wieder reserviert werden. Es wurde nichts abgebucht. Bitte wählen Sie andere Plätze.
}

# Auf dem Weg zur Seite der Bank.
checkout-bank-title = Weiter zur Bank
checkout-bank-text = Ihre Bestellung ist eingegangen, Ihre Plätze sind reserviert. Zahlen Sie auf der Seite der Bank; danach kommen Sie hierher zurück.
checkout-bank-go = Zur Seite der Bank

# A second order for the same within minutes.

repeat-title = Möchten Sie ein zweites Mal bestellen?
repeat-performance = { $title }, { $date }
repeat-paid =
    { $minutes ->
        [0] Gerade eben haben Sie bestellt und bezahlt: { $what }.
        [one] Vor einer Minute haben Sie bestellt und bezahlt: { $what }.
       *[other] Vor { $minutes } Minuten haben Sie bestellt und bezahlt: { $what }.
    }
repeat-waiting =
    { $minutes ->
        [0] Gerade eben haben Sie bestellt: { $what }. Diese Bestellung wartet auf die Zahlung, ihre Plätze bleiben für Sie reserviert.
        [one] Vor einer Minute haben Sie bestellt: { $what }. Diese Bestellung wartet auf die Zahlung, ihre Plätze bleiben für Sie reserviert.
       *[other] Vor { $minutes } Minuten haben Sie bestellt: { $what }. Diese Bestellung wartet auf die Zahlung, ihre Plätze bleiben für Sie reserviert.
    }
repeat-address =
    { $minutes ->
        [0] Gerade eben wurde mit dieser E-Mail-Adresse bestellt: { $what }. Waren Sie es, steht in der E-Mail dazu, wie es um die Bestellung steht.
        [one] Vor einer Minute wurde mit dieser E-Mail-Adresse bestellt: { $what }. Waren Sie es, steht in der E-Mail dazu, wie es um die Bestellung steht.
       *[other] Vor { $minutes } Minuten wurde mit dieser E-Mail-Adresse bestellt: { $what }. Waren Sie es, steht in der E-Mail dazu, wie es um die Bestellung steht.
    }
repeat-text = Die Bestellung auf dieser Seite wäre eine zweite. Sie ist noch nicht aufgegeben, und für sie wurde nichts abgebucht. Möchten Sie sie zusätzlich, bestätigen Sie das hier und kaufen Sie weiter unten. Sonst brauchen Sie nichts zu tun.
repeat-yes = Ja, ich möchte ein zweites Mal bestellen
repeat-no = Nein, zurück zum Warenkorb
repeat-open = Bestellung { $code } öffnen
