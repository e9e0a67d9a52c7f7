# The basket.

basket-title = Cesta
basket-description = Las localidades reservadas para usted y lo que cuestan.
basket-empty-title = Su cesta está vacía
basket-empty-text = { $minutes ->
    [one] Le reservamos durante { $minutes } minuto las localidades que elija, y puede ampliar el plazo. Si ya ha comprado, sus entradas están en el correo que le enviamos.
   *[other] Le reservamos durante { $minutes } minutos las localidades que elija, y puede ampliar el plazo. Si ya ha comprado, sus entradas están en el correo que le enviamos.
}
basket-empty-link = Ver la temporada
basket-order-waiting = Tiene un pedido pendiente de pago. Las localidades de ese pedido siguen reservadas para usted.
basket-to-order = Ir al pedido
# Before the time that is left, such as 12:41.
basket-countdown = Sus localidades están reservadas. Le quedan
# Where nothing counts down; $time is on the clock, such as 21:57.
basket-countdown-until = Sus localidades están reservadas para usted hasta las { $time }
# Before the time that is left in the last two minutes.
basket-countdown-last = Sus localidades vuelven a la venta dentro de
# A button: the whole time anew.
basket-extend = { $minutes ->
    [one] Ampliar a { $minutes } minuto
   *[other] Ampliar a { $minutes } minutos
}
# $time is minutes and seconds, such as 12:41.
basket-extend-none = El plazo ya no se puede ampliar. Tiene hasta las { $time } para completar la compra.
basket-extend-address = Sus localidades están reservadas hasta las { $time }. Para ampliar de nuevo el plazo, inicie sesión con su correo electrónico.
basket-extend-sign-in = Iniciar sesión y ampliar el plazo
basket-remove = Quitar
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $price_type } · cambiar
basket-price-type-label = Tarifa para { $place }
basket-price-type-apply = Aplicar
# Behind a ticket type that can't be chosen: for fewer tickets, and for more.
basket-price-type-from = { $count ->
    [one] desde { $count } entrada
   *[other] desde { $count } entradas
}
basket-price-type-up-to = { $count } como máximo
basket-empty-all = Vaciar la cesta
# Delante del botón que vacía la cesta.
basket-empty-all-why = Sus localidades volverán enseguida a la venta y otras personas podrán comprarlas. También se quitarán los extras y los códigos promocionales.
basket-empty-all-extras = Se quitará todo lo que hay en su cesta, también los códigos promocionales.
basket-empty-all-yes = Sí, vaciar la cesta
# Places in an unnumbered area, such as 2 × Standing.
basket-places = { $count } × { $area }
# What a package costs less; $fees is what single tickets would cost in fees, and it doesn’t.
basket-saved-fees = { $saved } menos que con entradas sueltas, incluidos { $fees } de gastos de gestión
basket-continue = Continuar con la compra
basket-next-step = En la página siguiente indicará sus datos y podrá revisar el pedido antes de pagar. Para las entradas con fecha determinada no hay derecho de desistimiento. Si una función se cancela, le reembolsaremos todo lo que haya pagado por ella.
basket-next-step-extras = En la página siguiente indicará sus datos y podrá revisar el pedido antes de pagar.
basket-more = Elegir más localidades
# What the clock took: the production, the performance, the seat.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] El plazo ha terminado y esta localidad ha vuelto a la venta. Si todavía está disponible, puede volver a elegirla.
   *[other] El plazo ha terminado y estas localidades han vuelto a la venta. Puede volver a elegir las que sigan disponibles.
}
basket-no-cookies = Su navegador no acepta cookies y, sin ellas, no podemos guardar su cesta. Permita las cookies para esta tienda y elija de nuevo sus localidades.
basket-lone-seat = Sus localidades están reservadas. A su lado queda una localidad suelta, que será difícil de vender. Si no le importa, elija otras, un puesto más a la derecha o a la izquierda.

# After something was taken out; the button beside it puts it back.
basket-change-seat = Cambiar de localidad
basket-removed = Se ha quitado de la cesta: { $what }
basket-extra-put = Ya está en su cesta: { $what }
basket-extra-already = Ya estaba en su cesta: { $what }
basket-extra-already-more = Ya estaba en su cesta: { $what }. Si desea más, cambie ahí la cantidad.
basket-undo = Deshacer
basket-restored = Su cesta está como antes.
basket-restored-partly = Algunos extras o códigos promocionales no se han podido recuperar. Revise su cesta.
basket-price-type-changed = Se ha cambiado la tarifa.
basket-emptied = Se ha vaciado la cesta.

# Ways out of a package that isn't finished.
basket-keep-as-singles = Conservar como entradas sueltas
basket-remove-package = Quitar el paquete
basket-kept-as-singles = Sus localidades son ahora entradas sueltas, al precio de entrada suelta.
basket-not-as-singles = Estas localidades no se pueden conservar como entradas sueltas, porque no todas las funciones tienen entradas sueltas a la venta. Su paquete no ha cambiado.
notice-close = Cerrar
