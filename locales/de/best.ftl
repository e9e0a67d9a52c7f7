# Suggestions for seats together: how many, up to which price; then up to three cards.

best-title = Die besten Plätze
best-description = Vorschläge für Plätze nebeneinander, mit Preisen und der Sicht von dort.
best-back = Stattdessen im Saalplan wählen
# A link beside a date.
best-link = Beste Plätze
best-price = Preis pro Platz
best-any-price = Jeder Preis
best-up-to = Bis { $price }
best-wheelchair = Ein Rollstuhlplatz mit Begleitplätzen daneben
best-more = Mehr als acht
# Opens the fields below.
best-options = Preis, Abonnement, Rollstuhlplatz
best-show = Vorschläge anzeigen
# Read aloud in place of a bare number.
best-seats-count = { $count ->
    [one] ein Platz
   *[other] { $count } Plätze
}
# Read aloud when the suggestions have changed.
best-found = { $count ->
    [0] Keine Vorschläge
    [one] { $count } Vorschlag
   *[other] { $count } Vorschläge
}
best-none = { $count ->
    [1] Zu diesem Preis ist kein Platz frei. Bitte versuchen Sie es mit einem höheren Preis, oder wählen Sie einen Platz im Saalplan.
   *[other] Zu diesem Preis sind keine { $count } Plätze nebeneinander frei. Bitte versuchen Sie es mit einem höheren Preis oder weniger Plätzen, oder wählen Sie Plätze im Saalplan.
}
best-none-wheelchair = { $count ->
    [1] Zu diesem Preis ist kein Rollstuhlplatz frei. Bitte rufen Sie die Theaterkasse an; dort findet sich oft eine Lösung.
   *[other] Zu diesem Preis ist kein Rollstuhlplatz mit genügend Begleitplätzen frei. Bitte versuchen Sie es mit weniger Plätzen, oder rufen Sie die Theaterkasse an; dort findet sich oft eine Lösung.
}
# Why seats are suggested.
best-kind-view = Beste Sicht
best-kind-price = Niedrigster Preis
best-kind-centre = Am zentralsten
best-kind-wheelchair = Rollstuhlplatz
# Read aloud in place of the picture.
best-picture = Die Sicht von { $seat }
best-on-plan = Im Saalplan zeigen
