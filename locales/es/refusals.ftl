# Why something was not done. Each says what happened and what can be done now. Refusals of a
# hold are in plan.ftl, since the browser says them too.

# More time for the basket.
refusal-extend-ended = El plazo terminó antes de que se pudiera ampliar y sus localidades han vuelto a la venta. No se le ha cobrado nada. Puede elegir de nuevo las localidades que sigan disponibles.
refusal-extend-none-left = El plazo ya no se puede ampliar más. Sus localidades siguen reservadas hasta que termine. Finalice la compra antes de que se agote el tiempo.
refusal-extend-needs-address = El plazo ya no se puede ampliar sin su correo electrónico. Sus localidades siguen reservadas hasta que termine el plazo. Inicie sesión y podrá ampliarlo hasta diez veces.

# Placing an order.
refusal-place-basket-empty = Su cesta está vacía, por lo que no se ha pedido ni cobrado nada. Elija primero sus localidades.
refusal-place-holds-ended = El plazo ha terminado y sus localidades han vuelto a la venta. No se le ha cobrado nada. Puede elegir de nuevo las que sigan disponibles.
refusal-place-total-changed = El importe ha pasado de { $shown } a { $total }. No se le ha cobrado nada. Revíselo antes de comprar.
refusal-place-basket-changed = El contenido de su cesta ha cambiado, quizá en otra ventana. No se le ha cobrado nada. Revise la cesta antes de comprar.
refusal-place-credit-changed = Su saldo ha cambiado entretanto. No se le ha cobrado nada. Compruebe los importes antes de comprar.
refusal-place-credit-of-another = El saldo solo se puede usar en compras con su propia dirección de correo, { $email }. No se le ha cobrado nada. Escriba esa dirección o pague sin usar el saldo.
refusal-place-sale-closed = Las entradas para «{ $title }» ya no están a la venta. No se le ha cobrado nada. Para comprar el resto, quite esas entradas de la cesta.
refusal-place-price-type-fewest = { $least ->
    [one] La tarifa «{ $price_type }» está disponible a partir de { $least } entrada; usted tiene { $count }. Elija otra tarifa en la cesta o añada más localidades.
   *[other] La tarifa «{ $price_type }» está disponible a partir de { $least } entradas; usted tiene { $count }. Elija otra tarifa en la cesta o añada más localidades.
}
refusal-place-price-type-most = { $most ->
    [one] Cada persona puede comprar como máximo { $most } entrada de la tarifa «{ $price_type }»; usted tiene { $count }. Elija otra tarifa para algunas de las localidades de la cesta.
   *[other] Cada persona puede comprar como máximo { $most } entradas de la tarifa «{ $price_type }»; usted tiene { $count }. Elija otra tarifa para algunas de las localidades de la cesta.
}
refusal-place-tickets-fewest = { $least ->
    [one] Un pedido para «{ $title }» debe incluir al menos { $least } entrada de la misma función; usted tiene { $count }. Añada localidades de esta función o quítela de la cesta.
   *[other] Un pedido para «{ $title }» debe incluir al menos { $least } entradas de la misma función; usted tiene { $count }. Añada localidades de esta función o quítela de la cesta.
}
refusal-place-tickets-most = { $most ->
    [one] Un pedido para «{ $title }» puede incluir { $most } entrada de la misma función como máximo; usted tiene { $count }. Deje en la cesta una sola de estas localidades.
   *[other] Un pedido para «{ $title }» puede incluir { $most } entradas de la misma función como máximo; usted tiene { $count }. Quite de la cesta algunas de estas localidades.
}
refusal-place-package-unfinished = Todavía no ha elegido todas las funciones de «{ $name }». Falta por elegir: { $parts }. Elija las funciones que faltan o quite «{ $name }» de la cesta.
refusal-place-offer-closed = «{ $name }» ya no está a la venta. Para comprar el resto, quite «{ $name }» de la cesta.
refusal-place-below-promise = Una de sus localidades para «{ $title }» la ha puesto a la venta su titular y cuesta { $amount } como mínimo. No admite bonos ni descuentos elevados. Sus localidades siguen reservadas para usted. Elija otra tarifa u otra localidad.
refusal-place-payment-method-gone = Esta forma de pago ya no está disponible para todo lo que hay en su cesta. No se ha pedido ni cobrado nada. Elija otra forma de pago.
refusal-place-below-minimum = El importe es inferior a { $amount }, el mínimo de esta forma de pago. No se ha pedido nada y sus localidades siguen reservadas. Elija otra forma de pago o añada algo a su cesta.
refusal-place-odd-amount = Con esta forma de pago solo se pueden pagar múltiplos de { $step }. No se ha pedido nada y sus localidades siguen reservadas. Elija otra forma de pago o consulte en la taquilla.
refusal-place-currency-not-taken = Esta forma de pago no admite la moneda de nuestros precios. No se ha pedido nada y sus localidades siguen reservadas. Elija otra forma de pago o consulte en la taquilla.
refusal-place-too-many-attempts = Se ha superado el número de intentos de pago de este pedido. No se le ha cobrado nada. Elija de nuevo sus localidades o contacte con la taquilla.
refusal-place-unpaid-seats = Con este correo electrónico ya hay demasiadas localidades pendientes de pago (máximo sin iniciar sesión: { $most }). No se le ha cobrado nada y sus localidades siguen reservadas. Inicie sesión con este correo electrónico o pague antes los otros pedidos.
refusal-place-too-many-mails = Ya hemos enviado demasiados correos a esta dirección, por lo que ahora no podemos enviarle las entradas de este pedido gratuito. No se ha pedido nada y sus localidades siguen reservadas. Inicie sesión con este correo electrónico, inténtelo de nuevo dentro de una hora o mañana, o contacte con la taquilla.
refusal-place-bad-key = Este formulario había caducado; lo hemos renovado y hemos conservado todo lo que escribió. No se le ha cobrado nada. Envíelo de nuevo.
refusal-place-gateway-unreachable = En este momento no podemos conectar con el banco. No se le ha cobrado nada y sus localidades siguen reservadas. Inténtelo de nuevo dentro de unos minutos.

# Another ticket type for a ticket in the basket.
refusal-price-type-unknown-line = Esta localidad ya no está en su cesta. El resto de la cesta no ha cambiado. Si la localidad todavía está disponible, puede elegirla de nuevo.
refusal-price-type-not-sold = Esta tarifa no está disponible para esta localidad o para su cuenta. La localidad sigue reservada con la tarifa que tenía antes.

# Fields of the checkout form.
refusal-field-given-name-missing = Escriba su nombre.
refusal-field-name-too-long = El nombre es demasiado largo. Escriba 100 caracteres como máximo.
refusal-letters-name = No podemos imprimir estos caracteres en las entradas ni en las facturas: { $letters }. Escriba el nombre con letras latinas, como figura en el pasaporte.
refusal-letters-address = No podemos imprimir estos caracteres en las facturas: { $letters }. Escriba el nombre y la dirección con letras latinas.
refusal-field-email-missing = Escriba su correo electrónico.
refusal-field-email-wrong = Escriba la dirección completa, por ejemplo: maria@example.org.
refusal-field-terms-not-accepted = Para continuar, acepte las condiciones de venta.

# Paying again.
refusal-pay-not-open = Este pedido ya no está pendiente de pago, por lo que ahora no se ha cambiado ni cobrado nada. En la página del pedido puede ver su estado actual. Si ya ha pagado en el banco, no pague otra vez.
refusal-pay-too-many-attempts = Se ha superado el número de intentos de pago de este pedido, por lo que no se ha iniciado ningún pago nuevo. En la página del pedido puede ver su estado actual. Elija de nuevo sus localidades o contacte con la taquilla.
refusal-pay-payment-method-gone = Esta forma de pago ya no está disponible para este pedido. Sus localidades siguen reservadas. Elija otra forma de pago.
refusal-pay-still-at-bank = Un pago anterior de este pedido sigue abierto en el banco. Sus localidades siguen reservadas. Complete o cancele allí ese pago; después podrá elegir otra forma de pago.
refusal-pay-credit-changed = Su saldo ha cambiado entretanto, por lo que no se ha pagado nada con él. Sus localidades siguen reservadas. El botón indica ahora cuánto puede usar.
refusal-pay-gateway-unreachable = En este momento no podemos conectar con el banco. En este intento no se le ha cobrado nada y sus localidades siguen reservadas. Inténtelo de nuevo dentro de unos minutos.

# Tickets.
refusal-ticket-not-paid = Sus entradas todavía no están disponibles, porque el pedido no está pagado. En la página del pedido puede ver su estado actual.
refusal-ticket-already-entered = Esta entrada ya se ha utilizado en la puerta y no puede recibir un código nuevo. Si usted no la ha utilizado, contacte con la taquilla.
refusal-ticket-just-sent = Acabamos de enviar un correo sobre este pedido y puede tardar unos minutos en llegar. No se ha enviado nada más. Mire también en la carpeta de correo no deseado.
refusal-address-elsewhere = Por seguridad, la dirección solo se puede corregir en el navegador con el que se hizo el pedido. No se ha cambiado nada. Llame a la taquilla e indique el código de su pedido; el teléfono figura al pie de esta página.
refusal-address-same = Esta es la dirección que ya tenemos. Escriba otra.
refusal-address-not-failed = Nuestro correo a esta dirección no ha sido devuelto, así que no se ha cambiado nada. Si no lo recibe, llame a la taquilla; el teléfono figura al pie de esta página.
refusal-address-account = Hay una cuenta con esta dirección, así que aquí no se ha cambiado nada. Inicie sesión y cambie la dirección en su perfil, o llame a la taquilla.
refusal-ticket-performance-cancelled = Esta función se ha cancelado, por lo que sus entradas ya no son válidas y no se pueden imprimir. En la página de su pedido se explica cómo se hará el reembolso.
refusal-ticket-sent-often = Hoy ya se ha enviado el correo de este pedido el máximo de veces permitido ({ $most }). Todo lo que contiene está también en esta página. Mire también en la carpeta de correo no deseado o contacte con la taquilla.
refusal-ticket-nothing-to-send = Todo lo que había en este pedido es ahora de otra persona o se ha cambiado, devuelto o anulado, así que no hay nada que enviarle otra vez. No se ha enviado ningún correo.

# Signing in.
refusal-ask-too-many = Se han solicitado demasiados códigos. El último que recibió sigue siendo válido durante diez minutos desde su envío. Inténtelo de nuevo dentro de una hora o mañana, o continúe sin cuenta. Si no los ha solicitado usted, otra persona ha escrito su dirección: abra el enlace de uno de esos correos en este dispositivo y solicite allí un código nuevo.
refusal-code-missing = Escriba las ocho cifras del correo.
refusal-code-wrong = { $tries ->
    [one] El código no es correcto. Le queda un intento.
   *[other] El código no es correcto. Le quedan { $tries } intentos.
}
refusal-code-wrong-last = El código no es correcto y ya no se puede utilizar. Solicite un código nuevo.
refusal-code-ended = Este código ya no es válido: ha caducado, ya se ha utilizado o se solicitó en otro navegador. Solicite un código nuevo.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = «{ $name }» no está a la venta en línea en este momento o no está disponible para su cuenta. Elija otro abono o paquete, o una entrada suelta.
refusal-offer-full = En «{ $name }» ya no se puede incluir esta función, pero todavía quedan otras por elegir. Elija primero las que faltan o compre una entrada suelta.
refusal-offer-most = Ya se ha alcanzado el máximo de «{ $name }» por persona ({ $most }). Elija otra opción o una entrada suelta.
refusal-offer-extra-tickets = { $most ->
    [one] Puede añadir como máximo { $most } entrada adicional, y solo para una función que ya forme parte de «{ $name }». Elija una entrada suelta.
   *[other] Puede añadir como máximo { $most } entradas adicionales, y solo para funciones que ya formen parte de «{ $name }». Elija una entrada suelta.
}
