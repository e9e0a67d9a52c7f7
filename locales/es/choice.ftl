# Packages whose performances are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; performances of one’s own choice, which count
# as years as a subscriber; performances together at a lower price.
choice-kind-subscription = Abonos
choice-kind-flexible = Abonos flexibles
choice-kind-package = Paquetes
# $price is an amount or a range of amounts.
choice-price-each = { $price } por función
choice-price-all = { $price } por todas las funciones
# At the head of a package’s page: how it is chosen.
choice-how = Elija una fecha y después sus localidades. Volverá a esta página para la siguiente función; cuando las haya elegido todas, vaya a la cesta.
choice-percent = { $percent } %
# $less is such as 10% or 2.50 €.
choice-less = { $less } de descuento
choice-less-from = { $less } de descuento a partir de { $count } funciones
# Further tickets for performances of a package, for whoever comes along.
choice-extra-tickets = { $count ->
    [one] { $count } entrada adicional
   *[other] hasta { $count } entradas adicionales
}
# The same, with what they cost less: $less is such as 5%.
choice-extra-tickets-less = { $count ->
    [one] { $count } entrada adicional con { $less } de descuento
   *[other] hasta { $count } entradas adicionales con { $less } de descuento
}
# Marks a ticket beyond the one for its performance.
choice-extra = entrada adicional
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, entrada adicional
# So many performances of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-performances = { $count ->
    [one] { $number } función
   *[other] { $number } funciones
}
choice-part-opera = { $count ->
    [one] { $number } ópera
   *[other] { $number } óperas
}
choice-part-ballet = { $count ->
    [one] { $number } ballet
   *[other] { $number } ballets
}
choice-part-concert = { $count ->
    [one] { $number } concierto
   *[other] { $number } conciertos
}
choice-part-family = { $count ->
    [one] { $number } función familiar
   *[other] { $number } funciones familiares
}
# $title is a production.
choice-part-work = { $count ->
    [1] { $title }
   *[other] { $title } ({ $number })
}
# One part after the other.
choice-parts = { $list }, { $next }
# How far it has come; $least is how many performances it needs.
choice-progress = { $least ->
    [one] { $chosen } de { $least } función elegida
   *[other] { $chosen } de { $least } funciones elegidas
}
choice-progress-whole = { $count ->
    [one] { $count } función elegida; ya no falta ninguna
   *[other] { $count } funciones elegidas; ya no falta ninguna
}
# $parts are such as 1 opera, 2 ballets.
choice-missing = Falta por elegir: { $parts }
# A link to the performances that can be chosen.
choice-more = Añadir otra función (hasta { $most } en total)
# On the page of a performance; $part is such as 1 opera.
choice-here-fills = Esta función cuenta como: { $part }.
choice-here-chosen = Ya ha elegido una localidad para esta función. Si elige otra, empezará un segundo paquete o abono para otra persona.
choice-here-full = Ya ha elegido todas las funciones de este tipo que se pueden incluir. Puede comprar una entrada suelta.
# A link to all packages that the performance can be chosen for.
choice-others = Abonos y paquetes que incluyen esta función
# The list, when it shows only those of one performance.
choice-with = Abonos y paquetes que incluyen esta función: { $title }, { $when }.
# Marks a performance.
choice-chosen = ha elegido: { $seats }
# Behind the heading of a group of performances from which enough were chosen.
choice-group-done = elección hecha
# After a seat was put into the basket.
choice-held = Añadido a su cesta. Para «{ $name }» ha elegido { $chosen } de { $least } funciones.
choice-held-whole = Añadido a su cesta. Para «{ $name }» ya ha elegido todas las funciones necesarias.
choice-how-many = ¿Para cuántas personas?
choice-people = { $count ->
    [one] Para { $count } persona
   *[other] Para { $count } personas
}
choice-people-hint = { $count ->
    [one] Elija { $count } localidad para cada función.
   *[other] Elija { $count } localidades para cada función: cada persona tendrá su propio paquete.
}
