# The next performance, in the account.
next-title = Uw volgende voorstelling
next-today = Vandaag
next-tomorrow = Morgen
next-days = { $days ->
    [one] Over { $days } dag
   *[other] Over { $days } dagen
}
next-tickets = { $count ->
    [one] Kaart met code tonen
   *[other] { $count } kaarten met code tonen
}
next-journey = Route
next-extras = Al betaald voor deze voorstelling
next-order = Bestelling bekijken
next-handed = Kaart openen die u hebt gekregen
next-view = Het zicht op het toneel vanaf uw plaats: { $place }
