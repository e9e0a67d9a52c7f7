# Who buys, what it costs, and the button that obliges to pay.

checkout-title = Sus datos y el pago
checkout-description = Sus datos, el importe total y el pago.
checkout-who = Quién recibe las entradas
checkout-sign-in-why = Si tiene una cuenta, inicie sesión: no tendrá que escribir sus datos y se le aplicarán sus ventajas. Las localidades seguirán en la cesta.
# A link.
checkout-sign-in = Iniciar sesión
checkout-given-name = Nombre
checkout-family-name = Apellidos
checkout-email = Correo electrónico
checkout-email-hint = A esta dirección le enviaremos las entradas y, si algo cambia, el aviso.
checkout-language = Idioma de las entradas y los correos
# Who holds the data and why, where the e-mail address is asked.
checkout-privacy = Gran Teatro Parterre, S. A., conserva su nombre y su correo electrónico para enviarle las entradas, avisarle de los cambios y cumplir sus obligaciones fiscales.
checkout-terms = Acepto las condiciones de venta. Sé que las entradas para una fecha determinada no se pueden devolver (no hay derecho de desistimiento).
checkout-terms-read = Leer las condiciones de venta
# The button that obliges to pay; $total is the whole amount. Consumer law (art. 98.2 of the
# TRLGDCU) asks that the button itself say that one pays.
checkout-pay = Comprar y pagar { $total }
checkout-obliges = Al pulsar este botón se obliga usted a pagar. Después se abre la página del banco; el teatro nunca ve su tarjeta.
# The button of an order that costs nothing.
checkout-take = Pedir sin coste ({ $total })
checkout-free = No se le cobra nada.
checkout-purchase = Su compra
checkout-change = Modificar la cesta
# Above the list of what is wrong in the form.
checkout-wrong = { $count ->
    [one] Revise un punto
   *[other] Revise { $count } puntos
}
checkout-wrong-nothing-lost = No se le ha cobrado nada y seguimos guardándole las localidades.

# El plazo terminó con el formulario abierto: encima del botón que vuelve a reservar las localidades.
checkout-ended-title = El plazo ha terminado
checkout-ended-text = Sus localidades ya no están reservadas para usted. No se le ha cobrado nada y hemos conservado todo lo que ha escrito.
# Un botón; $count es el número de entradas.
checkout-ended-again = { $count ->
    [one] Volver a reservar la misma localidad
   *[other] Volver a reservar las mismas localidades
}
# Un enlace a la temporada.
checkout-ended-others = Elegir otras localidades
checkout-again-done = { $count ->
    [one] La localidad vuelve a estar reservada para usted. Aún no se le ha cobrado nada: revise el total y después pague.
   *[other] Las localidades vuelven a estar reservadas para usted. Aún no se le ha cobrado nada: revise el total y después pague.
}
# Delante de las localidades que ya tiene otra persona; $count es su número.
checkout-again-some = { $count ->
    [one] Todo lo demás vuelve a estar reservado para usted, pero esta localidad ya no está disponible. No se le ha cobrado nada.
   *[other] Todo lo demás vuelve a estar reservado para usted, pero estas localidades ya no están disponibles. No se le ha cobrado nada.
}
# Delante de las localidades, ninguna de las cuales se pudo reservar.
checkout-again-none = { $count ->
    [one] No hemos podido volver a reservar esta localidad. No se le ha cobrado nada. Elija otra, por favor.
   *[other] No hemos podido volver a reservar ninguna de estas localidades. No se le ha cobrado nada. Elija otras, por favor.
}

# On the way to the bank's page.
checkout-bank-title = Siguiente paso: el banco
checkout-bank-text = Su pedido está hecho y le guardamos las localidades. Pague en la página del banco; después volverá aquí.
checkout-bank-go = Ir a la página del banco

# A second order for the same within minutes.

repeat-title = ¿Quiere hacer un segundo pedido?
repeat-performance = { $title } ({ $date })
repeat-paid =
    { $minutes ->
        [0] Hace un momento hizo y pagó usted otro pedido: { $what }.
        [one] Hace un minuto hizo y pagó usted otro pedido: { $what }.
       *[other] Hace { $minutes } minutos hizo y pagó usted otro pedido: { $what }.
    }
repeat-waiting =
    { $minutes ->
        [0] Hace un momento hizo usted otro pedido: { $what }. Ese pedido está pendiente de pago y sus localidades siguen reservadas.
        [one] Hace un minuto hizo usted otro pedido: { $what }. Ese pedido está pendiente de pago y sus localidades siguen reservadas.
       *[other] Hace { $minutes } minutos hizo usted otro pedido: { $what }. Ese pedido está pendiente de pago y sus localidades siguen reservadas.
    }
repeat-address =
    { $minutes ->
        [0] Hace un momento alguien hizo un pedido con esta dirección de correo: { $what }. Si fue usted, el correo sobre ese pedido dice cómo está.
        [one] Hace un minuto alguien hizo un pedido con esta dirección de correo: { $what }. Si fue usted, el correo sobre ese pedido dice cómo está.
       *[other] Hace { $minutes } minutos alguien hizo un pedido con esta dirección de correo: { $what }. Si fue usted, el correo sobre ese pedido dice cómo está.
    }
repeat-text = Este segundo pedido aún no se ha hecho y no se le ha cobrado nada por él. Si no lo quiere, no tiene que hacer nada: el primero no cambia. Si lo quiere también, marque la casilla y pulse de nuevo el botón de compra, más abajo.
repeat-yes = Sí, quiero también este segundo pedido
repeat-no = No, volver a la cesta
repeat-open = Abrir el pedido { $code }
