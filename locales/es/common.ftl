# What every page says.

# This language's own name, for the language switch.
language-name = Español

# $amount is written with the language's own separators, such as 1.234,50; $symbol is € or a currency's code.
money-amount = { $amount } { $symbol }

# The browser's title: the page's own title, then the house.
common-title = { $page } · { $house }
# Of a page whose form was refused.
common-title-error = Error: { $page } · { $house }
common-skip = Ir al contenido
# Read out before the navigation of the page's head.
common-nav = Principal
# Read out before the current language's name.
common-language = Idioma:
common-season = Temporada
common-offers = Abonos
common-sign-in = Iniciar sesión
# A date and a time, such as jueves, 3 de diciembre de 2026 and 19:30.
common-today = Hoy: { $when }
common-when = { $date }, { $time } h
common-choose-seats = Elegir localidades
common-poster = Cartel de «{ $title }»
# The lowest price of a performance or a production.
common-price-from = desde { $price }
# Availability of a performance.
common-available = hay entradas
common-few = últimas entradas
common-wheelchairs-only = solo plazas para silla de ruedas
common-sold-out = entradas agotadas
common-cancelled = cancelada
common-tickets = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}

# The sum of a basket or an order.
sum-title = Resumen
sum-fee = Gastos de gestión
sum-fee-each = { $count ->
    [one] { $price } por una entrada
   *[other] { $price } por cada una de las { $count } entradas
}
# $percent is the fee's rate, such as 10; $base the sum that it is charged on.
sum-fee-percent = { $percent } % de { $base }
sum-fee-package = { $count ->
    [one] { $price } por un abono o paquete
   *[other] { $price } por cada uno de los { $count } abonos o paquetes
}
sum-fee-order = una vez por pedido
# What a subscription or package costs less than its tickets alone.
sum-package = Descuento por abono o paquete
# Below the discount.
sum-package-why = sobre el precio de las entradas, sin contar los gastos de gestión
sum-seniority = Descuento por temporadas de abono
sum-code = Código promocional { $code }
sum-total = Total
sum-goes-back = Pendiente de reembolso
sum-went-back = Reembolsado
sum-became-credit = Añadido al saldo
# $rate is a percentage, such as 10.
sum-tax = IVA incluido ({ $rate } %)
# A company, where several sell what is in the basket.
sum-seller = Vendido por { $name }

# The demo's page of mails that would have been sent.
mailbox-title = Correos de la demostración
mailbox-lede = Estos son los correos que la tienda habría enviado. Esta página existe en la demostración y en el modo de prueba, mientras no haya un servidor de correo configurado.
mailbox-none = Todavía no se ha enviado ningún correo.
mailbox-to = para { $email }
mailbox-html = Ver el correo con su diseño
mailbox-attachments = { $count ->
    [one] { $count } archivo adjunto
   *[other] { $count } archivos adjuntos
}

# The connection was lost when a form was to be sent.
common-unreachable = En este momento no podemos conectar con la tienda de entradas. No se ha enviado nada y sus datos siguen aquí. Compruebe su conexión a internet e inténtelo de nuevo.
