# Was auf jeder Seite steht.

# Der Name dieser Sprache in ihr selbst, für die Sprachwahl.
language-name = Deutsch

# $amount steht mit den Trennzeichen der Sprache, etwa 1.234,50; $symbol ist € oder ein Währungskürzel.
money-amount = { $amount } { $symbol }

# Der Titel im Browser: der Titel der Seite, dann das Haus.
common-title = { $page } · { $house }
# Of a page whose form was refused.
common-title-error = Fehler: { $page } · { $house }
common-skip = Zum Inhalt springen
# Vorgelesen vor der Navigation im Kopf der Seite.
common-nav = Hauptmenü
# Vorgelesen vor dem Namen der gewählten Sprache.
common-language = Sprache:
common-season = Spielplan
common-offers = Abos
common-sign-in = Anmelden
# Datum und Uhrzeit, etwa Donnerstag, 3. Dezember 2026 und 19:30.
common-today = Heute: { $when }
common-when = { $date }, { $time } Uhr
common-choose-seats = Plätze wählen
common-poster = Plakat: { $title }
# Der niedrigste Preis einer Vorstellung oder einer Produktion.
common-price-from = ab { $price }
# Was für eine Vorstellung noch da ist.
common-available = Plätze frei
common-few = Restkarten
common-wheelchairs-only = nur Rollstuhlplätze
common-sold-out = ausverkauft
common-cancelled = abgesagt
common-tickets = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}

# Die Summe eines Warenkorbs oder einer Bestellung.
sum-title = Preisübersicht
sum-fee = Vorverkaufsgebühr
sum-fee-each = { $count ->
    [one] { $price } für { $count } Karte
   *[other] { $count } Karten zu je { $price }
}
# $percent is the fee's rate, such as 10; $base the sum that it is charged on.
sum-fee-percent = { $percent } % von { $base }
sum-fee-package = { $count ->
    [one] { $price } für { $count } Abonnement oder Paket
   *[other] { $count } Abonnements oder Pakete zu je { $price }
}
sum-fee-order = einmal je Bestellung
# What a subscription or package costs less than its tickets alone.
sum-package = Abonnement- oder Paketermäßigung
# Below the discount.
sum-package-why = auf die Kartenpreise, ohne Gebühren
sum-seniority = Treuerabatt für Spielzeiten im Abonnement
sum-code = Aktionscode { $code }
sum-total = Gesamtbetrag
sum-goes-back = Wird erstattet
sum-went-back = Erstattet
sum-became-credit = Als Guthaben
# $rate ist ein Prozentsatz, etwa 10.
sum-tax = Enthaltene MwSt. ({ $rate } %)
# Eine Firma, wo mehrere verkaufen, was im Warenkorb liegt.
sum-seller = Verkäufer: { $name }

# Die Seite der Demo mit den E-Mails, die verschickt worden wären.
mailbox-title = E-Mails der Demo
mailbox-lede = Diese E-Mails hätte der Kartenshop gesendet. Diese Seite gibt es in der Demo und im Testbetrieb, solange kein Mailserver eingerichtet ist.
mailbox-none = Es wurden noch keine E-Mails gesendet.
mailbox-to = an { $email }
mailbox-html = Die E-Mail, wie sie ankommt
mailbox-attachments = { $count ->
    [one] { $count } Anhang
   *[other] { $count } Anhänge
}

# The connection was lost when a form was to be sent.
common-unreachable = Der Kartenshop ist zurzeit nicht erreichbar. Es wurde nichts gesendet, und Ihre Eingaben sind noch da. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.
