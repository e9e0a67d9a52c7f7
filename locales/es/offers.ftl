# The pages of subscriptions: one seat for several evenings.

offers-title = Abonos
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: los turnos de abono con la misma localidad, sus fechas y precios.
offers-lede = Su localidad para todas las funciones de un turno, a menor precio que con entradas sueltas.
offers-none = En este momento no hay abonos a la venta.
offers-evenings = { $count ->
    [one] { $count } función
   *[other] { $count } funciones
}
# Of the cheapest and of the dearest seat.
offers-price-range = de { $from } a { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }: una misma localidad para { $titles }.
offer-lede = La misma localidad en todas estas funciones.
offer-prices = Precios
# Heads of the columns of prices.
offer-zone = Zona
offer-price = Abono
offer-tickets-price = Entradas sueltas
offer-all = Todos los abonos
offer-sold-out = Ya no hay ninguna localidad libre en todas las funciones.
