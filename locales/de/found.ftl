# Customers and orders found by staff, and who looked at whom.
staff-find-title = Kundin oder Kunden suchen
staff-find-short = Kundensuche
staff-find-lede = Suchen Sie mit dem, was Sie wissen: einem Teil des Namens, der Telefonnummer, der Anschrift, der E-Mail-Adresse oder dem Code einer Bestellung oder Karte.
staff-find-label = Was wissen Sie über die Person?
staff-find-hint = Reihenfolge der Wörter, Großschreibung und Akzente spielen keine Rolle. Von einer Telefonnummer genügen die letzten Ziffern. Ein weiteres Wort grenzt die Liste ein.
staff-find-none = Es wurde niemand gefunden. Prüfen Sie die Schreibweise, oder versuchen Sie es mit einer anderen Angabe.
staff-find-found = Gefundene Kundinnen und Kunden
staff-find-nameless = Ohne Namen
staff-find-more = { $count ->
    [one] Eine weitere Person wurde gefunden. Ein weiteres Wort grenzt die Liste ein.
   *[other] { $number } weitere Personen wurden gefunden. Ein weiteres Wort grenzt die Liste ein.
}
staff-find-many-more = Es wurden noch viele weitere Personen gefunden. Ein weiteres Wort grenzt die Liste ein.
staff-views-title = Wer diese Kundendaten angesehen hat
staff-views-lede = Wer vom Personal die Seite dieser Person oder die Seite einer ihrer Bestellungen geöffnet hat, die neuesten zuerst. Jede Seite wird höchstens einmal pro Stunde eingetragen, und jeder Eintrag bleibt zwei Jahre lang stehen.
staff-views-what = Seite
staff-views-person = Kundenseite
staff-views-search = Suche mit wenigen Treffern
staff-views-none = Noch niemand hat die Seiten dieser Person geöffnet.
staff-orders-any = Bestellung, Kundin, Kunde oder Karte
staff-orders-any-lede = Geben Sie ein, was Sie wissen: den Bestellcode, den Barcode der Karte, einen Teil des Namens, eine E-Mail-Adresse, eine Telefonnummer oder die letzten vier Ziffern der Zahlungskarte.
staff-orders-none = Es wurde keine Bestellung gefunden. Prüfen Sie die Schreibweise, oder fragen Sie nach dem Bestellcode.
staff-orders-found = Gefundene Bestellungen, die neuesten zuerst
staff-orders-older = Ältere Bestellungen anzeigen
staff-orders-filters = Nach Zeit, Vorstellung oder Platz filtern
staff-orders-filter = Bestellungen anzeigen
staff-orders-from = Aufgegeben ab
staff-orders-to = Aufgegeben bis
staff-orders-performance = Schlüssel der Vorstellung
staff-orders-seat = Platz, etwa Parkett/12/7
staff-orders-wrong-time = Bitte geben Sie die Zeit in der Form 2026-12-01T10:00 ein.
staff-orders-wrong-performance = Es gibt keine Vorstellung mit diesem Schlüssel. Sie finden ihn auf der Seite der Vorstellung.
staff-orders-wrong-seat = Im Saalplan dieser Vorstellung gibt es diesen Platz nicht, oder mehrere Plätze heißen so. Bitte geben Sie Bereich, Reihe und Platz an.
staff-orders-wrong-alone = Bitte geben Sie die Vorstellung an, zu der der Platz gehört.
staff-orders-seat-history = Was mit diesem Platz geschah
staff-orders-order = Bestellung
staff-seat-ordered = Bestellt
staff-seat-sold = Bezahlt
staff-seat-offered = Zum Weiterverkauf freigegeben
staff-seat-resold = Weiterverkauft
staff-seat-resale-ended = Weiterverkauf beendet, Platz nicht weiterverkauft
staff-seat-exchanged = Umgetauscht
staff-seat-returned = Storniert
staff-seat-ended = Bestellung beendet
