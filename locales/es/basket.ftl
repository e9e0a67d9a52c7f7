# The basket.

basket-title = Cesta
basket-description = Las localidades reservadas para usted y su precio.
basket-empty-title = Su cesta está vacía
basket-empty-text = { $minutes ->
    [one] Las localidades que elija quedan reservadas aquí durante { $minutes } minuto y puede ampliar el plazo. Si ya ha comprado, encontrará sus entradas en el correo que le enviamos.
   *[other] Las localidades que elija quedan reservadas aquí durante { $minutes } minutos y puede ampliar el plazo. Si ya ha comprado, encontrará sus entradas en el correo que le enviamos.
}
basket-empty-link = Ver la temporada
basket-order-waiting = Tiene un pedido pendiente de pago. Sus localidades siguen reservadas para usted.
basket-to-order = Ir al pedido
# Before the time that is left, such as 12:41.
basket-countdown = Reservado para usted. Tiempo restante:
# Before the time that is left in the last two minutes.
basket-countdown-last = Sus localidades vuelven a la venta en
# A button: the whole time anew.
basket-extend = { $minutes ->
    [one] Ampliar a { $minutes } minuto
   *[other] Ampliar a { $minutes } minutos
}
# $time is minutes and seconds, such as 12:41.
basket-extend-none = El plazo ya no se puede ampliar. Le quedan { $time } para completar la compra.
basket-extend-address = Sus localidades siguen reservadas durante { $time }. Para volver a ampliar el plazo, inicie sesión con su correo electrónico.
basket-extend-sign-in = Iniciar sesión y ampliar el plazo
basket-remove = Quitar
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $price_type } · cambiar
basket-price-type-label = Tarifa para { $place }
basket-price-type-apply = Aplicar
basket-empty-all = Vaciar la cesta
# Delante del botón que vacía la cesta.
basket-empty-all-why = Las localidades vuelven a la venta de inmediato y otras personas podrán reservarlas. También se quitan los extras y los códigos promocionales.
basket-empty-all-yes = Sí, vaciar la cesta
# Places in an unnumbered area, such as 2 × Standing.
basket-places = { $count } × { $area }
basket-continue = Continuar
basket-next-step = En la página siguiente verá el importe total antes de pagar. No hay derecho de desistimiento para las entradas con fecha determinada. Si una función se cancela, le reembolsamos todo lo que haya pagado por ella.
basket-more = Elegir más localidades
# What the clock took: the production, the evening, the seat.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] El plazo ha terminado y esta localidad ha vuelto a la venta. Si todavía está disponible, puede elegirla de nuevo.
   *[other] El plazo ha terminado y estas localidades han vuelto a la venta. Puede elegir de nuevo las que sigan disponibles.
}
basket-no-cookies = Su navegador no acepta cookies y sin ellas no podemos guardarle la cesta. Permita las cookies en este sitio y elija de nuevo sus localidades.
basket-lone-seat = Sus localidades están reservadas. Junto a ellas queda una sola localidad disponible, que será difícil de vender. Si puede, elija localidades un asiento más a la derecha o a la izquierda.
