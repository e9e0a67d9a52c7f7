# The performance that comes next, on the page of the account.

next-title = Su próxima función
next-today = Hoy
next-tomorrow = Mañana
next-days = { $days ->
    [one] Dentro de { $days } día
   *[other] Dentro de { $days } días
}
# Opens the tickets below.
next-tickets = { $count ->
    [one] Mostrar la entrada con su código
   *[other] Mostrar las { $count } entradas con sus códigos
}
# A link to a map, after the theatre's address.
next-journey = Cómo llegar
# Above programme books, drinks and the like that were bought for it.
next-extras = Extras ya pagados para esta función
# Buttons.
next-order = Ver el pedido
next-handed = Abrir la entrada que le han cedido
# Said of a picture.
next-view = Vista del escenario desde su localidad: { $place }
