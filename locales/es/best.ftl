# Suggestions for seats together: how many, up to which price; then up to three cards.

best-title = Mejores localidades
best-description = Propuestas de localidades juntas, con su precio y la vista desde ellas.
best-back = Elegir en el plano
# A link beside a date.
best-link = Mejores localidades
best-price = Precio por localidad
best-any-price = Cualquier precio
best-up-to = Hasta { $price }
best-wheelchair = Una plaza para silla de ruedas, con asientos de acompañante
best-more = Más de ocho
# Opens the fields below.
best-options = Precio, abono, silla de ruedas
best-show = Ver propuestas
# Read aloud in place of a bare number.
best-seats-count = { $count ->
    [one] una localidad
   *[other] { $count } localidades
}
# Read aloud when the suggestions have changed.
best-found = { $count ->
    [0] Ninguna propuesta
    [one] { $count } propuesta
   *[other] { $count } propuestas
}
best-none = { $count ->
    [1] No queda ninguna localidad disponible a este precio. Pruebe con un precio más alto o elija una en el plano.
   *[other] No quedan { $count } localidades juntas a este precio. Pruebe con un precio más alto o con menos localidades, o elíjalas en el plano.
}
best-none-wheelchair = { $count ->
    [1] No queda ninguna plaza para silla de ruedas a este precio. Llame a taquilla; a menudo pueden ayudarle.
   *[other] No queda ninguna plaza para silla de ruedas con suficientes asientos de acompañante a este precio. Pruebe con menos localidades o llame a taquilla; a menudo pueden ayudarle.
}
# Why seats are suggested.
best-kind-view = La mejor vista
best-kind-price = El precio más bajo
best-kind-centre = Las más centradas
best-kind-wheelchair = Plaza para silla de ruedas
# Read aloud in place of the picture.
best-picture = Vista desde { $seat }
best-on-plan = Ver en el plano
