# Preguntas y respuestas según las reglas del teatro.
help-title = Preguntas y respuestas
help-lede = Entradas, cambios, tarjetas regalo y su visita: respuestas a lo que más nos preguntan.
help-conditions = Si no puede venir: qué puede hacer con sus entradas

help-tickets = ¿Dónde encuentro mis entradas?
help-tickets-text = Le enviamos las entradas por correo electrónico en cuanto están pagadas. Si inicia sesión con el correo electrónico que usó en la compra, encontrará todos sus pedidos y entradas en su cuenta. No necesita contraseña: le enviamos un código.
help-lost = He perdido la entrada o el correo electrónico. ¿Qué puedo hacer?
help-lost-text = Mire primero en la carpeta de correo no deseado. Si el mensaje no está ahí, abra el pedido en su cuenta: desde allí puede mostrar, imprimir o guardar sus entradas en cualquier momento.

help-exchange = ¿Puedo cambiar mi entrada por otra fecha?
help-return = ¿Puedo devolver mi entrada?
help-resale = ¿Puedo revender mi entrada en esta web?
help-shown = En su cuenta se indica junto a cada entrada qué es posible y hasta cuándo. Si compró sin cuenta, inicie sesión con el correo electrónico de su pedido y le crearemos una.
help-of-productions = { $words } Se aplica a: { $titles }.
help-some-dates = { $title } (algunas fechas)
help-until-days = { $count ->
    [one] Es posible hasta { $count } día antes del comienzo de la función.
   *[other] Es posible hasta { $count } días antes del comienzo de la función.
}
help-until-hours = { $count ->
    [one] Es posible hasta { $count } hora antes del comienzo de la función.
   *[other] Es posible hasta { $count } horas antes del comienzo de la función.
}
help-until-date = Es posible hasta el { $when }.
help-until-sale = Es posible mientras la función esté a la venta en esta web.
help-from-days = { $count ->
    [one] Es posible desde { $count } día antes del comienzo de la función.
   *[other] Es posible desde { $count } días antes del comienzo de la función.
}
help-from-hours = { $count ->
    [one] Es posible desde { $count } hora antes del comienzo de la función.
   *[other] Es posible desde { $count } horas antes del comienzo de la función.
}
help-from-date = Es posible desde el { $when }.
help-exchange-production = Puede elegir otra fecha de la misma producción.
help-exchange-zone = Puede elegir otra fecha de la misma producción, en la misma zona de precio.
help-exchange-any = Puede elegir cualquier otra función.
help-exchange-free = El cambio es gratuito.
help-exchange-first = { $free ->
    [one] El primer cambio es gratuito; después, cada cambio cuesta { $fee }.
   *[other] Los primeros { $free } cambios son gratuitos; después, cada cambio cuesta { $fee }.
}
help-exchange-most-ticket = { $most ->
    [one] Cada entrada se puede cambiar una vez.
   *[other] Cada entrada se puede cambiar hasta { $most } veces.
}
help-exchange-most-seat = { $most ->
    [one] Se permite un cambio por localidad.
   *[other] Se permiten hasta { $most } cambios por localidad.
}
help-return-credit = Recibirá como saldo el precio completo de la entrada. Si pagó con una tarjeta regalo, el importe vuelve primero a esa tarjeta.
# After what can be returned.
help-return-not-tickets = Las entradas sueltas no se pueden devolver.
help-most-performances = { $most ->
    [one] Es posible para una función por localidad.
   *[other] Es posible para un máximo de { $most } funciones por localidad.
}
help-resale-share = Su localidad se pone a la venta para todo el público. Cuando se venda, recibirá el { $percent } % de lo que pagó por la entrada o, si es menos, del precio que tenga el día en que la ofrezca. Si nadie la compra, la entrada sigue siendo suya.
help-resale-numbered = Solo se pueden poner a la venta entradas de localidades numeradas.
help-pass-on = ¿Puedo ceder mi entrada a otra persona?
help-pass-on-text = Sí. Abra la entrada en su cuenta, elija cederla y escriba el correo electrónico de la otra persona: recibirá un enlace a la entrada y no necesita tener una cuenta. También puede regalar un pedido, con una tarjeta y una dedicatoria. En cuanto se acepta la entrada, en la puerta solo es válido el código nuevo.

help-subscriptions = ¿Qué es un abono y cómo se renueva?
# The same where no renewal is announced.
help-subscription = ¿Qué es un abono?
help-renewal = Cuando llegue el momento de renovar, le escribiremos. En el mensaje verá hasta cuándo puede responder, cuánto cuesta la próxima temporada y qué ocurre si no responde.
help-renewal-over = El plazo de la última renovación ha terminado. Si tenía un abono, puede ver el resultado en su cuenta.
help-subscription-return = Si no puede asistir a una de las funciones, es posible que pueda devolver la entrada y recibir su importe como saldo. Más información:
help-subscription-pass-on = También puede ceder un abono entero a otra persona, desde su cuenta.
help-vouchers = ¿Qué debo saber de las tarjetas regalo?
help-voucher-forever = Nuestras tarjetas regalo no caducan.
help-voucher-months = { $months ->
    [one] Una tarjeta regalo es válida durante un mes desde el día en que se emite.
   *[other] Una tarjeta regalo es válida durante { $months } meses desde el día en que se emite.
}
help-voucher-printed = En cada tarjeta regalo se indica hasta cuándo es válida.
help-voucher-withdraw = Puede desistir de la compra de una tarjeta regalo en los 14 días siguientes, siempre que no se haya pagado nada con ella. Le reembolsaremos lo que pagó.
help-payment = ¿Cómo se paga? ¿Y si he pagado dos veces?
help-payment-text = Al finalizar la compra verá las formas de pago posibles para su pedido. El pago se hace en la página del banco o del proveedor de pagos.
help-payment-twice = Si ha pagado dos veces un pedido, reembolsamos el segundo pago en la tarjeta o cuenta desde la que se hizo, sin que tenga que pedirlo. Es posible que durante unos días los dos pagos figuren en su extracto. Si ha hecho dos veces el mismo pedido por error, consulte en la taquilla.
help-concessions = ¿Para qué entradas con descuento hace falta un documento acreditativo?
help-proof-door = Muestre el documento acreditativo en la puerta, junto con la entrada.
help-proof-box-office = Presente el documento acreditativo en la taquilla y recibirá la entrada.

help-wheelchair = ¿Dónde encuentro plazas para silla de ruedas y para acompañantes?
help-late = ¿Qué pasa si llego tarde?
help-children = ¿Necesitan entrada los niños?
help-contact = ¿Cómo puedo ponerme en contacto con ustedes?
