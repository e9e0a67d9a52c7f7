# The pages of subscriptions and packages; those of evenings chosen one by one say more in
# choice.ftl.

offers-title = Abonos y paquetes
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: abonos con localidad fija y paquetes a su gusto, con funciones y precios.
offers-lede = Varias funciones a menor precio que con entradas sueltas: siempre en su localidad, o a su elección.
offers-none = En este momento no hay abonos ni paquetes a la venta.
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
offer-all = Todos los abonos y paquetes
offer-sold-out = Ya no hay ninguna localidad libre en todas las funciones.
