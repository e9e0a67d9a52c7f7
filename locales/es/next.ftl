# The performance that comes next, on the page of the account.

next-title = Su próxima función
next-today = Hoy
next-tomorrow = Mañana
next-days = { $days ->
    [one] Dentro de { $days } día
   *[other] Dentro de { $days } días
}
# A link to a map, after the theatre's address.
next-journey = Cómo llegar
# Above programme books, drinks and the like that were bought for it.
next-extras = Ya pagado para esta función
# Buttons.
next-order = Abrir el pedido de esta entrada
next-handed = Abrir la entrada que le han dado
# Said of a picture.
next-view = La vista del escenario desde su asiento: { $place }
