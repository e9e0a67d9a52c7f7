# Suggestions for seats together: how many, up to which price; then up to three cards.

suggest-title = Mejores localidades
suggest-description = Propuestas de localidades contiguas, con su precio y la vista desde ellas.
suggest-back = Elegir en el plano
# A link beside a date.
suggest-link = Mejores localidades
suggest-price = Precio por localidad
suggest-any-price = Cualquier precio
suggest-up-to = Hasta { $price }
suggest-wheelchair = Una plaza para silla de ruedas, con localidades de acompañante
suggest-more = Más de ocho
# Opens the fields below.
suggest-options = Precio, tarifa, abono, silla de ruedas
suggest-show = Ver propuestas
# Read aloud in place of a bare number.
suggest-seats-count = { $count ->
    [one] una localidad
   *[other] { $count } localidades
}
# Before a sum that includes fees.
suggest-seats-with-fees = { $count ->
    [one] una localidad, gastos incluidos
   *[other] { $count } localidades, gastos incluidos
}
# Below what the seats of a subscription cost together.
suggest-for-performances = { $count ->
    [one] para { $count } función
   *[other] para { $count } funciones
}
# Read aloud when the suggestions have changed.
suggest-found = { $count ->
    [0] Ninguna propuesta
    [one] { $count } propuesta
   *[other] { $count } propuestas
}
suggest-none = { $count ->
    [1] No queda ninguna localidad disponible a este precio. Pruebe con un precio más alto o elija una en el plano.
   *[other] No hemos encontrado { $count } localidades contiguas a este precio. Pruebe con un precio más alto o con menos localidades, o elíjalas en el plano.
}
suggest-none-wheelchair = { $count ->
    [1] No queda ninguna plaza para silla de ruedas a este precio. Llame a la taquilla; a menudo pueden ayudarle.
   *[other] No queda ninguna plaza para silla de ruedas con suficientes localidades de acompañante a este precio. Pruebe con menos localidades o llame a la taquilla; a menudo pueden ayudarle.
}
# Why seats are suggested.
suggest-kind-view = La mejor vista
suggest-kind-price = El precio más bajo
suggest-kind-centre = Las más centradas
suggest-kind-wheelchair = Plaza para silla de ruedas
suggest-kind-beside = Junto a su otra entrada
# Read aloud in place of the picture.
suggest-picture = Vista desde { $seat }
# Where one stands, in a hall without seats.
suggest-area-picture = Vista del escenario: { $area }
suggest-on-plan = Ver en el plano
# Several seats of one row. $seats: `4–8` or `2, 4, 6`.
suggest-row-seats = { $place }, fila { $row }, asientos { $seats }
# The same where the place has no rows, such as a box.
suggest-area-seats = { $place }, asientos { $seats }
suggest-seats-and = { $list } y { $last }
suggest-side-by-side = contiguos
# Several seats, at least two.
suggest-apart = No hemos encontrado { $count } localidades contiguas. Estas son las más cercanas entre sí.
# How many are side by side each: `3 + 2 + 3`.
suggest-groups = No todas contiguas: { $groups }
# Straight on to the checkout.
suggest-buy = Ir al pago

# No seats together at any price.
suggest-none-any = { $count ->
    [one] Aquí ya no queda ninguna localidad disponible. Pruebe con otra fecha.
   *[other] Aquí ya no quedan { $count } localidades contiguas. Pruebe con menos localidades o con otra fecha, o elija en el plano.
}
