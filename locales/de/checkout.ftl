# Wer kauft, was es kostet, und der Knopf, der zum Zahlen verpflichtet.

checkout-title = Angaben und Zahlung
checkout-description = Ihre Angaben, der Gesamtbetrag und die Zahlung.
checkout-who = An wen gehen die Karten?
checkout-sign-in-why = Mit einem Konto sind Ihre Angaben schon ausgefüllt, und Ihre Vergünstigungen gelten.
# A link.
checkout-sign-in = Anmelden; Ihre Plätze bleiben im Warenkorb
checkout-given-name = Vorname
checkout-family-name = Nachname
checkout-email = E-Mail-Adresse
checkout-email-hint = Hierhin senden wir die Karten und eine Nachricht, falls sich etwas ändert.
checkout-language = Sprache der Karten und E-Mails
# Wer die Daten hat und warum, dort, wo nach der Adresse gefragt wird.
checkout-privacy = Die Gran Teatro Parterre, S. A. speichert Ihren Namen und Ihre E-Mail-Adresse, um Ihnen die Karten zu senden, Sie über Änderungen zu informieren und ihre steuerlichen Pflichten zu erfüllen; sonst erhält niemand diese Daten.
checkout-terms = Ich akzeptiere die Allgemeinen Geschäftsbedingungen. Mir ist bekannt, dass für Karten zu einem festen Termin kein Widerrufsrecht besteht.
checkout-terms-read = Geschäftsbedingungen lesen
# Der Knopf, der zum Zahlen verpflichtet (§ 312j Abs. 3 BGB); $total ist der Gesamtbetrag.
checkout-pay = Jetzt kaufen und { $total } zahlen
checkout-obliges = Diese Bestellung ist zahlungspflichtig. Anschließend öffnet sich die Seite der Bank; Ihre Zahlungsdaten sieht das Haus nie.
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

# Auf dem Weg zur Seite der Bank.
checkout-bank-title = Weiter zur Bank
checkout-bank-text = Ihre Bestellung ist eingegangen, Ihre Plätze sind reserviert. Zahlen Sie auf der Seite der Bank; danach kommen Sie hierher zurück.
checkout-bank-go = Zur Seite der Bank

# A second order for the same within minutes.

repeat-title = Möchten Sie beides?
repeat-evening = { $title }, { $date }
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
repeat-text = Diese zweite Bestellung ist noch nicht aufgegeben, und für sie wurde nichts abgebucht. Sagen Sie uns, ob Sie auch sie möchten, und kaufen Sie dann weiter unten.
repeat-yes = Ja, ich möchte auch diese Bestellung
repeat-open = Bestellung { $code } öffnen
