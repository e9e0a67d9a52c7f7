# The basket.

basket-title = Cesta
basket-description = Las localidades que le guardamos y su precio.
basket-empty-title = Su cesta está vacía
basket-empty-text = { $minutes ->
    [one] Aquí le guardamos durante { $minutes } minuto las localidades que elija, y más tiempo si lo necesita. Si ya ha comprado, sus entradas están en el correo que le enviamos.
   *[other] Aquí le guardamos durante { $minutes } minutos las localidades que elija, y más tiempo si lo necesita. Si ya ha comprado, sus entradas están en el correo que le enviamos.
}
basket-empty-link = Ver la temporada
basket-order-waiting = Tiene un pedido sin pagar; sus localidades siguen reservadas para usted.
basket-to-order = Ir al pedido
# Before the time that is left, such as 12:41.
basket-countdown = Le guardamos las localidades. Tiempo restante:
# Before the time that is left in the last two minutes.
basket-countdown-last = Sus localidades vuelven a la venta en
# A button: the whole time anew.
basket-extend = { $minutes ->
    [one] Guardarlas { $minutes } minuto más
   *[other] Guardarlas { $minutes } minutos más
}
# $time is minutes and seconds, such as 12:41.
basket-extend-none = El plazo ya no se puede ampliar: tiene { $time } para completar la compra.
basket-extend-address = Sus localidades siguen reservadas durante { $time }. Para volver a ampliar el plazo, inicie sesión con su correo electrónico.
basket-extend-sign-in = Iniciar sesión y conservar las localidades
basket-remove = Quitar
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $tariff } · cambiar
basket-price-type-label = Tarifa para { $place }
basket-price-type-apply = Aplicar
basket-empty-all = Vaciar la cesta
# Delante del botón que vacía la cesta.
basket-empty-all-why = Las localidades vuelven a la venta de inmediato y otras personas podrán reservarlas. También se quitan los extras y los códigos promocionales.
basket-empty-all-yes = Sí, vaciar la cesta
# Places in an unnumbered area, such as 2 × Standing.
basket-places = { $count } × { $area }
basket-continue = Continuar
basket-next-step = En el paso siguiente verá el importe total antes de pagar. Las entradas para una fecha determinada no admiten desistimiento; si la función se cancela, le devolvemos su dinero.
basket-more = Elegir más localidades
# What the clock took: the production, the evening, the seat.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] El plazo ha terminado y esta localidad ha vuelto a la venta. Si sigue disponible, puede elegirla de nuevo.
   *[other] El plazo ha terminado y estas localidades han vuelto a la venta. Puede elegir de nuevo las que sigan disponibles.
}
basket-no-cookies = Su navegador no acepta cookies y sin ellas no podemos guardarle la cesta. Permítalas en esta página y elija de nuevo.
basket-lone-seat = Las localidades son suyas. A su lado queda una suelta: si puede desplazarse un sitio, alguien se lo agradecerá.
