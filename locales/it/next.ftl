# The performance that comes next, on the page of the account.

next-title = Il Suo prossimo spettacolo
next-today = Oggi
next-tomorrow = Domani
next-days = { $days ->
    [one] Tra { $days } giorno
   *[other] Tra { $days } giorni
}
# Opens the tickets below.
next-tickets = { $count ->
    [one] Mostra il biglietto con il codice
   *[other] Mostra i { $count } biglietti con il codice
}
# A link to a map, after the theatre's address.
next-journey = Come arrivare
# Above programme books, drinks and the like that were bought for it.
next-extras = Già pagato per questo spettacolo
# Buttons.
next-order = Vedi l’ordine
next-handed = Apri il biglietto ricevuto
# Said of a picture.
next-view = La vista sul palcoscenico dal Suo posto: { $place }
