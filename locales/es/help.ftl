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
help-resale = ¿Puedo revender mi entrada a través de ustedes?
help-shown = En su cuenta se indica junto a cada entrada qué es posible y hasta cuándo. Si compró sin cuenta, inicie sesión con el correo electrónico de su pedido y le crearemos una.
help-of-productions = { $words } Se aplica a: { $titles }.
help-some-dates = { $title } (algunas fechas)
help-until-days = { $count ->
    [one] Posible hasta { $count } día antes del comienzo de la función.
   *[other] Posible hasta { $count } días antes del comienzo de la función.
}
help-until-hours = { $count ->
    [one] Posible hasta { $count } hora antes del comienzo de la función.
   *[other] Posible hasta { $count } horas antes del comienzo de la función.
}
help-until-date = Posible hasta el { $when }.
help-until-sale = Posible mientras la función esté a la venta en esta página.
help-from-days = { $count ->
    [one] Posible desde { $count } día antes del comienzo de la función.
   *[other] Posible desde { $count } días antes del comienzo de la función.
}
help-from-hours = { $count ->
    [one] Posible desde { $count } hora antes del comienzo de la función.
   *[other] Posible desde { $count } horas antes del comienzo de la función.
}
help-from-date = Posible desde el { $when }.
help-exchange-production = Puede elegir otra fecha de la misma producción.
help-exchange-zone = Puede elegir otra fecha de la misma producción, en la misma zona de precio.
help-exchange-any = Puede elegir cualquier otra función.
help-exchange-free = El cambio es gratuito.
help-exchange-first = { $free ->
    [one] El primer cambio es gratuito; después, cada cambio cuesta { $fee }.
   *[other] Los primeros { $free } cambios son gratuitos; después, cada cambio cuesta { $fee }.
}
help-exchange-most-ticket = { $most ->
    [one] Cada entrada se puede cambiar una vez.
   *[other] Cada entrada se puede cambiar hasta { $most } veces.
}
help-exchange-most-seat = { $most ->
    [one] Por cada localidad es posible un cambio.
   *[other] Por cada localidad son posibles hasta { $most } cambios.
}
help-return-credit = Recibe como saldo el precio completo de la entrada. Si pagó con una tarjeta regalo, el importe vuelve primero a esa tarjeta.
# After what can be returned.
help-return-not-tickets = Las entradas sueltas no se pueden devolver.
help-most-performances = { $most ->
    [one] Es posible para una función por localidad.
   *[other] Es posible para un máximo de { $most } funciones por localidad.
}
help-resale-share = Su localidad se pone a la venta. Cuando se venda, recibirá el { $percent } % de lo que pagó por la entrada o, si es menos, del precio que tenga el día en que la ofrezca. Si nadie la compra, la entrada sigue siendo suya.
help-pass-on = ¿Puedo ceder mi entrada a otra persona?
help-pass-on-text = Sí. Abra la entrada en su cuenta, elija cederla y escriba el correo electrónico de la otra persona: recibirá un enlace a la entrada y no necesita tener una cuenta. También puede regalar un pedido, con una tarjeta y unas palabras suyas. En cuanto se acepta la entrada, en la puerta solo vale el código nuevo.

help-subscriptions = ¿Qué es un abono y cómo se renueva?
help-renewal = Cuando llegue el momento de renovar, le escribiremos. En el mensaje verá hasta cuándo puede responder, cuánto cuesta la próxima temporada y qué ocurre si no responde.
help-renewal-over = El plazo de la última renovación ha terminado. Si tenía un abono, puede ver el resultado en su cuenta.
help-subscription-return = Si no puede asistir a una de las funciones, es posible que pueda devolver la entrada y recibir su importe como saldo. Más información:
help-subscription-pass-on = También puede ceder un abono entero a otra persona, desde su cuenta.
help-vouchers = ¿Qué debo saber de las tarjetas regalo?
help-voucher-forever = Nuestras tarjetas regalo no caducan.
help-voucher-months = { $months ->
    [one] Una tarjeta regalo es válida durante un mes desde el día en que se emite.
   *[other] Una tarjeta regalo es válida durante { $months } meses desde el día en que se emite.
}
help-voucher-printed = En cada tarjeta regalo se indica hasta cuándo es válida.
help-voucher-withdraw = Puede devolver una tarjeta regalo en los 14 días siguientes a la compra, siempre que no se haya pagado nada con ella. Le reembolsaremos lo que pagó.
help-payment = ¿Cómo se paga? ¿Y si he pagado dos veces?
help-payment-text = Al finalizar la compra verá las formas de pago posibles para su pedido. El pago se hace en la página del banco o del proveedor de pagos.
help-payment-twice = Si un pedido se pagó dos veces, reembolsamos el segundo pago a la tarjeta o cuenta de la que vino, sin que tenga que pedirlo. En su extracto pueden verse los dos pagos durante unos días. Si ha hecho el mismo pedido dos veces por error, consulte en la taquilla.
help-concessions = ¿Para qué entradas reducidas hace falta un justificante?
help-proof-door = Muestre el justificante junto con la entrada en la puerta.
help-proof-box-office = Muestre el justificante en la taquilla. Después recibirá la entrada.

help-wheelchair = ¿Dónde encuentro plazas para silla de ruedas y para acompañantes?
help-late = ¿Qué pasa si llego tarde?
help-children = ¿Necesitan entrada los niños?
help-contact = ¿Cómo puedo ponerme en contacto con ustedes?
