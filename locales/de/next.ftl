# The performance that comes next, on the page of the account.

next-title = Ihre nächste Vorstellung
next-today = Heute
next-tomorrow = Morgen
next-days = { $days ->
    [one] In { $days } Tag
   *[other] In { $days } Tagen
}
# Opens the tickets below.
next-tickets = { $count ->
    [one] Karte mit Code anzeigen
   *[other] { $count } Karten mit Code anzeigen
}
# A link to a map, after the theatre's address.
next-journey = Anfahrt
# Above programme books, drinks and the like that were bought for it.
next-extras = Für diese Vorstellung schon bezahlt
# Buttons.
next-order = Bestellung ansehen
next-handed = Erhaltene Karte öffnen
# Said of a picture.
next-view = Der Blick auf die Bühne von Ihrem Platz: { $place }
