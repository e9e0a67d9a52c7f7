# Who buys, what it costs, and the button that obliges to pay.

checkout-title = Sus datos y el pago
checkout-description = Sus datos, el importe total y el pago.
checkout-who = Sus datos
checkout-sign-in-why = Con su cuenta rellenamos sus datos y aplicamos sus descuentos.
# A link.
checkout-sign-in = Iniciar sesión (la cesta se conserva)
checkout-given-name = Nombre
checkout-family-name = Apellidos
checkout-name-chosen = { $name } · cambiar
checkout-email = Correo electrónico
checkout-email-hint = A esta dirección le enviaremos las entradas y le avisaremos si algo cambia.
checkout-email-hint-extras = A esta dirección le enviaremos su compra y le avisaremos si algo cambia.
# The domain of the typed address looks misspelt: gmial.com.
checkout-email-meant = ¿Quería decir { $meant }? Si { $typed } es correcto, vuelva a pulsar el botón de compra.
checkout-email-use = Usar { $meant }
checkout-language = Idioma de las entradas y los correos
checkout-language-extras = Idioma de los correos
# The language's own name; opens into the others.
checkout-language-chosen = Entradas y correos: { $language } · cambiar
checkout-language-chosen-extras = Correos: { $language } · cambiar
# Who holds the data and why, where the e-mail address is asked.
checkout-privacy = Usted compra a { $sellers }, que conserva su nombre y su correo para enviarle su compra, avisarle de los cambios y cumplir con sus obligaciones fiscales.
checkout-privacy-several = Usted compra a { $sellers }, que conservan su nombre y su correo para enviarle su compra, avisarle de los cambios y cumplir con sus obligaciones fiscales.
checkout-organiser = Entidad organizadora de { $titles }: { $organiser }. Esta entidad también recibe su nombre y su correo electrónico.
checkout-terms = Acepto las condiciones de venta. Sé que no hay derecho de desistimiento para las entradas con fecha determinada.
checkout-terms-extras = Acepto las condiciones de venta.
checkout-terms-read = Leer las condiciones de venta
# The button that obliges to pay; $total is the whole amount. Consumer law (art. 98.2 of the
# TRLGDCU) asks that the button itself say that one pays.
checkout-pay = Comprar y pagar { $total }
checkout-obliges = Al pulsar este botón, se compromete a pagar. Después pagará en la página del banco o del proveedor de pago; el teatro nunca ve los datos de su tarjeta.
# The button of an order that costs nothing.
checkout-take = Confirmar el pedido ({ $total })
checkout-free = No tiene que pagar nada.
checkout-purchase = Su compra
checkout-change = Modificar la cesta
# Above the list of what is wrong in the form.
checkout-wrong = { $count ->
    [one] Corrija un dato, por favor
   *[other] Corrija { $count } datos, por favor
}
checkout-wrong-nothing-lost = No se le ha cobrado nada y sus localidades siguen reservadas.

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
    [one] La localidad vuelve a estar reservada para usted. Todavía no se le ha cobrado nada: revise el total antes de pagar.
   *[other] Las localidades vuelven a estar reservadas para usted. Todavía no se le ha cobrado nada: revise el total antes de pagar.
}
# Delante de las localidades que ya tiene otra persona; $count es su número.
checkout-again-some = { $count ->
    [one] Todo lo demás vuelve a estar reservado para usted, pero esta localidad ya no está disponible. No se le ha cobrado nada.
   *[other] Todo lo demás vuelve a estar reservado para usted, pero estas localidades ya no están disponibles. No se le ha cobrado nada.
}
# Delante de las localidades, ninguna de las cuales se pudo reservar.
checkout-again-none = { $count ->
    [one] No hemos podido volver a reservar esta localidad. No se le ha cobrado nada. Elija otra localidad.
   *[other] No hemos podido volver a reservar ninguna de estas localidades. No se le ha cobrado nada. Elija otras localidades.
}

# On the way to the bank's page.
checkout-bank-title = Pago en la página del banco
checkout-bank-text = Hemos registrado su pedido y sus localidades están reservadas para usted. Pague ahora en la página del banco; después volverá a nuestra tienda.
checkout-bank-go = Ir a la página del banco

# A second order for the same within minutes.

repeat-title = ¿Quiere hacer un segundo pedido?
repeat-performance = { $title } ({ $date })
repeat-paid = { $minutes ->
    [0] Hace un momento hizo y pagó otro pedido: { $what }.
    [one] Hace un minuto hizo y pagó otro pedido: { $what }.
   *[other] Hace { $minutes } minutos hizo y pagó otro pedido: { $what }.
}
repeat-waiting = { $minutes ->
    [0] Hace un momento hizo otro pedido: { $what }. Ese pedido está pendiente de pago y sus localidades están reservadas para usted.
    [one] Hace un minuto hizo otro pedido: { $what }. Ese pedido está pendiente de pago y sus localidades están reservadas para usted.
   *[other] Hace { $minutes } minutos hizo otro pedido: { $what }. Ese pedido está pendiente de pago y sus localidades están reservadas para usted.
}
repeat-address = { $minutes ->
    [0] Hace un momento se hizo un pedido con este correo electrónico: { $what }. Si lo hizo usted, consulte el correo sobre ese pedido antes de comprar.
    [one] Hace un minuto se hizo un pedido con este correo electrónico: { $what }. Si lo hizo usted, consulte el correo sobre ese pedido antes de comprar.
   *[other] Hace { $minutes } minutos se hizo un pedido con este correo electrónico: { $what }. Si lo hizo usted, consulte el correo sobre ese pedido antes de comprar.
}
repeat-text = El pedido de esta página todavía no se ha hecho y no se le ha cobrado nada por él. Si también quiere este segundo pedido, marque la casilla y pulse el botón de compra. Si no, no tiene que hacer nada: el primer pedido no cambia.
repeat-yes = Sí, quiero también este segundo pedido
repeat-no = No, volver a la cesta
repeat-open = Ver su pedido { $code }

checkout-credit-title = Su saldo
checkout-credit-use = Usar mi saldo de { $balance }
checkout-credit-used = Se descontarán { $used } de su saldo.
checkout-credit-all = El saldo cubre todo lo que queda por pagar: no tiene que pagar nada más.
checkout-credit-order = Comprar y pagar { $total } con mi saldo
checkout-credit-obliges = Al pulsar el botón, la compra es firme y se paga con su saldo.
checkout-both-order = Comprar y pagar { $total } con la tarjeta regalo y mi saldo
checkout-both-obliges = Al pulsar el botón, la compra es firme y se paga con su tarjeta regalo y su saldo.
checkout-credit-changed = Ha marcado o desmarcado el uso de su saldo. El pedido todavía no se ha hecho y no se le ha cobrado nada. Compruebe el importe del botón y vuelva a pulsarlo.
checkout-keep-card = Guardar esta tarjeta para renovar el abono. Antes de cada renovación le comunicaremos el precio y podrá decidir no renovar.
