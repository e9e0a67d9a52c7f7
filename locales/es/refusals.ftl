# Why something was not done. Each says what happened and what can be done now. Refusals of a
# hold are in plan.ftl, since the browser says them too.

# More time for the basket.
refusal-extend-ended = El plazo terminó antes de poder ampliarlo. Puede elegir de nuevo las localidades que sigan libres.
refusal-extend-none-left = El plazo ya no se puede ampliar.
refusal-extend-needs-address = El plazo ya no se puede ampliar sin su correo electrónico. Sus localidades siguen reservadas hasta que termine el plazo. Inicie sesión y podrá ampliarlo hasta diez veces.

# Placing an order.
refusal-place-basket-empty = Su cesta está vacía: no había nada que pedir.
refusal-place-holds-ended = El plazo ha terminado y sus localidades han vuelto a la venta. Puede elegir de nuevo las que sigan libres. No se le ha cobrado nada.
refusal-place-total-changed = El importe ha pasado de { $shown } a { $total }. Revíselo antes de comprar. No se le ha cobrado nada.
refusal-place-basket-changed = El contenido de su cesta ha cambiado, quizá en otra ventana. Revíselo antes de comprar. No se le ha cobrado nada.
refusal-place-sale-closed = Ya no se venden entradas para «{ $title }». Quítelas de la cesta para comprar el resto. No se le ha cobrado nada.
refusal-place-tariff-fewest = La tarifa «{ $tariff }» es a partir de { $least } entradas; usted tiene { $count }. Elija otra en la cesta o añada localidades. No se le ha cobrado nada.
refusal-place-tariff-most = De la tarifa «{ $tariff }» cada persona puede comprar { $most }; usted tiene { $count }. Elija otra para algunas localidades en la cesta. No se le ha cobrado nada.
refusal-place-package-unfinished = «{ $name }» no está completo; falta: { $parts }. Elija lo que falta o quítelo de la cesta. No se le ha cobrado nada.
refusal-place-offer-closed = «{ $name }» ya no se vende. Quítelo de la cesta para comprar el resto. No se le ha cobrado nada.
refusal-place-means-gone = Esta forma de pago ya no sirve para toda su compra. No se ha pedido nada; elija otra, por favor.
refusal-place-below-minimum = Este pago no llega a { $amount }, el mínimo que se puede pagar de esta forma. No se ha pedido nada y seguimos guardándole las localidades: elija otra forma de pago o añada algo a su cesta.
refusal-place-too-many-attempts = Este pedido se ha intentado demasiadas veces. No se le ha cobrado nada; vuelva a elegir sus localidades.
refusal-place-unpaid-seats = Ya hay demasiadas localidades pendientes de pago con este correo electrónico (máximo sin iniciar sesión: { $most }). No se le ha cobrado nada y sus localidades siguen reservadas. Inicie sesión con este correo o pague primero los otros pedidos.
refusal-place-too-many-mails = Este pedido es gratuito y no podemos enviarle las entradas: ya se han enviado muchos correos a esta dirección. Sus localidades siguen reservadas. Inicie sesión con este correo, inténtelo de nuevo dentro de una hora o mañana, o diríjase a la taquilla.
refusal-place-bad-key = Este formulario había caducado o se había modificado. Lo hemos renovado con lo que escribió: envíelo otra vez. No se le ha cobrado nada.
refusal-place-gateway-unreachable = El banco no responde en este momento. No se le ha cobrado nada y seguimos guardándole las localidades: inténtelo de nuevo dentro de un momento.

# Another tariff for a ticket of the basket.
refusal-tariff-unknown-line = Esta localidad ya no está en su cesta.
refusal-tariff-not-sold = Esta tarifa no se vende para esta localidad o no es para usted. Se mantiene la anterior.

# Fields of the checkout form.
refusal-field-given-name-missing = Escriba su nombre.
refusal-field-family-name-missing = Escriba sus apellidos.
refusal-field-name-too-long = El nombre es demasiado largo: caben 100 letras como máximo.
refusal-field-email-missing = Escriba su correo electrónico.
refusal-field-email-wrong = Escriba la dirección completa, por ejemplo, maria@example.org.
refusal-field-terms-not-accepted = Para continuar, acepte las condiciones de venta.

# Paying again.
refusal-pay-not-open = Este pedido ya no se puede pagar.
refusal-pay-too-many-attempts = Este pedido se ha intentado demasiadas veces. Vuelva a elegir sus localidades.
refusal-pay-means-gone = Este pedido ya no se puede pagar de esa forma. Seguimos guardándole las localidades: pague de otra forma, por favor.
refusal-pay-still-at-bank = El pago anterior sigue abierto en el banco. Termínelo o cancélelo allí, y después podrá pagar de otra forma.
refusal-pay-gateway-unreachable = El banco no responde en este momento. Seguimos guardándole las localidades: inténtelo de nuevo dentro de un momento.

# Tickets.
refusal-ticket-not-paid = Hasta que se pague el pedido no hay entradas.
refusal-ticket-already-entered = Esta entrada ya se ha usado en la puerta y no se puede sustituir.
refusal-ticket-just-sent = Acabamos de enviar las entradas. El correo se toma su tiempo; mire también en la carpeta de correo no deseado.
refusal-ticket-performance-cancelled = La función se ha cancelado: sus entradas ya no son válidas y no se pueden imprimir. En la página de su pedido se explica cómo recupera su dinero.
refusal-ticket-sent-often = Hoy ya se han enviado las entradas tantas veces como es posible (máximo: { $most }). Son válidas y puede descargarlas en esta página en cualquier momento. Mire también en la carpeta de correo no deseado o diríjase a la taquilla.

# Signing in.
refusal-ask-too-many = Se han pedido demasiados códigos. No se pierde nada: el último código que recibió sigue siendo válido durante diez minutos. Inténtelo de nuevo dentro de una hora o mañana, o siga sin cuenta. Si no los pidió usted, lo hizo otra persona: abra el enlace de uno de esos correos en este dispositivo y pida allí un código nuevo.
refusal-code-missing = Escriba las ocho cifras del correo.
refusal-code-wrong = { $tries ->
    [one] Ese no es el código. Le queda un intento.
   *[other] Ese no es el código. Le quedan { $tries } intentos.
}
refusal-code-wrong-last = Ese no era el código y ya no se puede volver a probar. Pida otro.
refusal-code-ended = Este código ya no sirve: ha caducado, ya se usó o se pidió en otro navegador. Pida otro.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = «{ $name }» no se vende aquí en este momento, o no para usted. Elija otra oferta o una entrada suelta.
refusal-offer-full = En «{ $name }» no cabe esta función: todavía falta otra cosa. Complételo primero o elija una entrada suelta.
refusal-offer-most = De «{ $name }», cada persona puede tener { $most } como máximo.
refusal-offer-extras = { $most ->
    [one] La entrada adicional es para una función que «{ $name }» ya tiene: { $most } como máximo.
   *[other] Las entradas adicionales son para una función que «{ $name }» ya tiene: { $most } como máximo.
}
