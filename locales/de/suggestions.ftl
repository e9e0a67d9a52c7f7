# Suggestions for seats together: how many, up to which price; then up to three cards.

suggest-title = Die besten Plätze
suggest-description = Vorschläge für Plätze nebeneinander, mit Preisen und der Sicht von dort.
suggest-back = Stattdessen im Saalplan wählen
# A link beside a date.
suggest-link = Beste Plätze
suggest-price = Preis pro Platz
suggest-any-price = Jeder Preis
suggest-up-to = Bis { $price }
suggest-wheelchair = Ein Rollstuhlplatz mit Begleitplätzen daneben
suggest-more = Mehr als acht
# Opens the fields below.
suggest-options = Weitere Wünsche
suggest-show = Vorschläge anzeigen
# Read aloud in place of a bare number.
suggest-seats-count = { $count ->
    [one] ein Platz
   *[other] { $count } Plätze
}
# Before a sum that includes fees.
suggest-seats-with-fees = { $count ->
    [one] ein Platz einschließlich Gebühren
   *[other] { $count } Plätze einschließlich Gebühren
}
# Below what the seats of a subscription cost together.
suggest-for-performances = { $count ->
    [one] für { $count } Vorstellung
   *[other] für { $count } Vorstellungen
}
# Read aloud when the suggestions have changed.
suggest-found = { $count ->
    [0] Keine Vorschläge
    [one] { $count } Vorschlag
   *[other] { $count } Vorschläge
}
suggest-none = { $count ->
    [1] Zu diesem Preis ist kein Platz frei. Bitte versuchen Sie es mit einem höheren Preis, oder wählen Sie einen Platz im Saalplan.
   *[other] Zu diesem Preis haben wir keine { $count } Plätze nebeneinander gefunden. Bitte versuchen Sie es mit einem höheren Preis oder weniger Plätzen, oder wählen Sie Plätze im Saalplan.
}
suggest-none-wheelchair = { $count ->
    [1] Zu diesem Preis ist kein Rollstuhlplatz frei. Bitte rufen Sie die Theaterkasse an; dort findet sich oft eine Lösung.
   *[other] Zu diesem Preis ist kein Rollstuhlplatz mit genügend Begleitplätzen frei. Bitte versuchen Sie es mit weniger Plätzen, oder rufen Sie die Theaterkasse an; dort findet sich oft eine Lösung.
}
# Why seats are suggested.
suggest-kind-view = Beste Sicht
suggest-kind-price = Niedrigster Preis
suggest-kind-centre = Möglichst mittig
suggest-kind-wheelchair = Rollstuhlplatz
suggest-kind-beside = Neben Ihrer anderen Karte
# Read aloud in place of the picture.
suggest-picture = Die Sicht von { $seat }
# Where one stands, in a hall without seats.
suggest-area-picture = Der Blick auf die Bühne: { $area }
suggest-on-plan = Im Saalplan zeigen
# Several seats of one row. $seats: `4–8` or `2, 4, 6`.
suggest-row-seats = { $place }, Reihe { $row }, Plätze { $seats }
# The same where the place has no rows, such as a box.
suggest-area-seats = { $place }, Plätze { $seats }
suggest-seats-and = { $list } und { $last }
suggest-side-by-side = nebeneinander
# Several seats, at least two.
suggest-apart = Wir haben keine { $count } Plätze nebeneinander gefunden. Diese liegen am nächsten beieinander.
# How many are side by side each: `3 + 2 + 3`.
suggest-groups = Nicht alle nebeneinander: { $groups }
# Straight on to the checkout.
suggest-buy = Zur Kasse

# No seats together at any price.
suggest-none-any = { $count ->
    [one] Hier ist kein Platz mehr frei. Bitte versuchen Sie es mit einem anderen Termin.
   *[other] { $count } Plätze nebeneinander sind hier nicht mehr frei. Bitte versuchen Sie es mit weniger Plätzen oder einem anderen Termin, oder wählen Sie Plätze im Saalplan.
}
