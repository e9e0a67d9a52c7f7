# The pages of subscriptions and packages; those of performances chosen one by one say more in
# choice.ftl.

offers-title = Abonos y paquetes
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: abonos con la misma localidad en todas las funciones y paquetes con las funciones que usted elija, con fechas y precios.
offers-lede = Asista a varias funciones a mejor precio que con entradas sueltas: con la misma localidad durante todo el turno o con las funciones que usted elija.
offers-none = En este momento no hay abonos ni paquetes a la venta.
offers-one-of = ({ $number } de { $count })
offers-performances = { $count ->
    [one] { $count } función
   *[other] { $count } funciones
}
# Of the cheapest and of the dearest seat.
offers-price-range = de { $from } a { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }. La misma localidad para todas estas funciones: { $titles }.
offer-lede = La misma localidad en todas las funciones del turno.
offer-prices = Precios
# Heads of the columns of prices.
offer-zone = Zona de precio
offer-price = Abono
offer-tickets-price = Entradas sueltas
offer-all = Todos los abonos y paquetes
offer-sold-out = Ya no queda ninguna localidad disponible en todas estas funciones. Puede elegir otro abono o comprar entradas sueltas.
