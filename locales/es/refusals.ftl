# Why something was not done. Each says what happened and what can be done now. Refusals of a
# hold are in plan.ftl, since the browser says them too.

# More time for the basket.
refusal-extend-ended = El plazo terminó antes de poder ampliarlo. No se le ha cobrado nada. Puede elegir de nuevo las localidades que sigan disponibles.
refusal-extend-none-left = El plazo ya no se puede ampliar más. Sus localidades siguen reservadas hasta que termine. Finalice la compra antes de esa hora.
refusal-extend-needs-address = El plazo ya no se puede ampliar sin su correo electrónico. Sus localidades siguen reservadas hasta que termine el plazo. Inicie sesión y podrá ampliarlo hasta diez veces.

# Placing an order.
refusal-place-basket-empty = Su cesta está vacía: no se ha pedido ni cobrado nada. Elija primero sus localidades.
refusal-place-holds-ended = El plazo ha terminado y sus localidades han vuelto a la venta. Puede elegir de nuevo las que sigan disponibles. No se le ha cobrado nada.
refusal-place-total-changed = El importe ha pasado de { $shown } a { $total }. Revíselo antes de comprar. No se le ha cobrado nada.
refusal-place-basket-changed = El contenido de su cesta ha cambiado, quizá en otra ventana. Revíselo antes de comprar. No se le ha cobrado nada.
refusal-place-sale-closed = Ya no se venden entradas para «{ $title }». Quítelas de la cesta para comprar el resto. No se le ha cobrado nada.
refusal-place-price-type-fewest = { $least ->
    [one] La tarifa «{ $tariff }» está disponible a partir de { $least } entrada; usted tiene { $count }. No se le ha cobrado nada. Elija otra tarifa en la cesta o añada localidades.
   *[other] La tarifa «{ $tariff }» está disponible a partir de { $least } entradas; usted tiene { $count }. No se le ha cobrado nada. Elija otra tarifa en la cesta o añada localidades.
}
refusal-place-price-type-most = { $most ->
    [one] Cada persona puede comprar como máximo { $most } entrada de la tarifa «{ $tariff }»; usted tiene { $count }. No se le ha cobrado nada. Elija otra tarifa para algunas de las localidades de la cesta.
   *[other] Cada persona puede comprar como máximo { $most } entradas de la tarifa «{ $tariff }»; usted tiene { $count }. No se le ha cobrado nada. Elija otra tarifa para algunas de las localidades de la cesta.
}
refusal-place-package-unfinished = «{ $name }» todavía no está completo. Falta por elegir: { $parts }. No se le ha cobrado nada. Elija las funciones que faltan o quite el paquete de la cesta.
refusal-place-offer-closed = «{ $name }» ya no está a la venta. No se le ha cobrado nada. Quítelo de la cesta para comprar el resto.
refusal-place-means-gone = Esta forma de pago ya no está disponible para toda su compra. No se ha pedido ni cobrado nada. Elija otra forma de pago.
refusal-place-below-minimum = Este pago no alcanza { $amount }, el mínimo de esta forma de pago. No se ha pedido nada y sus localidades siguen reservadas. Elija otra forma de pago o añada algo a su cesta.
refusal-place-too-many-attempts = Se ha intentado pagar este pedido demasiadas veces. No se le ha cobrado nada. Elija de nuevo sus localidades o diríjase a la taquilla.
refusal-place-unpaid-seats = Ya hay demasiadas localidades pendientes de pago con este correo electrónico (máximo sin iniciar sesión: { $most }). No se le ha cobrado nada y sus localidades siguen reservadas. Inicie sesión con este correo o pague primero los otros pedidos.
refusal-place-too-many-mails = Este pedido es gratuito, pero sus entradas se envían por correo electrónico y ya hemos enviado demasiados correos a esta dirección. Sus localidades siguen reservadas. Inicie sesión con este correo, inténtelo de nuevo dentro de una hora o mañana, o diríjase a la taquilla.
refusal-place-bad-key = Este formulario había caducado, así que lo hemos renovado con los datos que escribió. No se le ha cobrado nada. Envíelo otra vez.
refusal-place-gateway-unreachable = En este momento no podemos conectar con el banco. No se le ha cobrado nada y sus localidades siguen reservadas. Inténtelo de nuevo dentro de unos minutos.

# Another tariff for a ticket of the basket.
refusal-price-type-unknown-line = Esta localidad ya no está en su cesta. El resto de la cesta no ha cambiado.
refusal-price-type-not-sold = Esta tarifa no está disponible para esta localidad o para su cuenta. La localidad sigue reservada con la tarifa anterior.

# Fields of the checkout form.
refusal-field-given-name-missing = Escriba su nombre.
refusal-field-family-name-missing = Escriba sus apellidos.
refusal-field-name-too-long = El nombre es demasiado largo. Escriba 100 caracteres como máximo.
refusal-field-email-missing = Escriba su correo electrónico.
refusal-field-email-wrong = Escriba la dirección completa, por ejemplo, maria@example.org.
refusal-field-terms-not-accepted = Para continuar, acepte las condiciones de venta.

# Paying again.
refusal-pay-not-open = Este pedido ya no se puede modificar. Si ya ha pagado en el banco, no vuelva a pagar y espere nuestro correo. Si no, elija de nuevo sus localidades o diríjase a la taquilla.
refusal-pay-too-many-attempts = Se ha intentado pagar este pedido demasiadas veces. Elija de nuevo sus localidades o diríjase a la taquilla.
refusal-pay-means-gone = Esta forma de pago ya no está disponible para este pedido. Sus localidades siguen reservadas. Elija otra forma de pago.
refusal-pay-still-at-bank = El pago anterior de este pedido sigue abierto en el banco. Sus localidades siguen reservadas. Termínelo o cancélelo allí; después podrá elegir otra forma de pago.
refusal-pay-gateway-unreachable = En este momento no podemos conectar con el banco. Sus localidades siguen reservadas. Inténtelo de nuevo dentro de unos minutos.

# Tickets.
refusal-ticket-not-paid = Las entradas están disponibles cuando el pedido está pagado.
refusal-ticket-already-entered = Esta entrada ya se ha usado en la puerta y no se puede sustituir.
refusal-ticket-just-sent = Acabamos de enviar sus entradas. El correo puede tardar unos minutos. Mire también en la carpeta de correo no deseado.
refusal-ticket-performance-cancelled = Esta función se ha cancelado: sus entradas ya no son válidas y no se pueden imprimir. En la página de su pedido se explica cómo se le reembolsa.
refusal-ticket-sent-often = Hoy ya se han enviado las entradas tantas veces como es posible (máximo: { $most }). Son válidas y puede descargarlas en esta página en cualquier momento. Mire también en la carpeta de correo no deseado o diríjase a la taquilla.

# Signing in.
refusal-ask-too-many = Se han pedido demasiados códigos. El último que recibió sigue siendo válido durante diez minutos desde su envío. Inténtelo de nuevo dentro de una hora o mañana, o siga sin cuenta. Si no los pidió usted, otra persona ha escrito su dirección: abra el enlace de uno de esos correos en este dispositivo y pida allí un código nuevo.
refusal-code-missing = Escriba las ocho cifras del correo.
refusal-code-wrong = { $tries ->
    [one] El código no es correcto. Le queda un intento.
   *[other] El código no es correcto. Le quedan { $tries } intentos.
}
refusal-code-wrong-last = El código no era correcto y ya no se puede utilizar. Pida un código nuevo.
refusal-code-ended = Este código ya no es válido: ha caducado, ya se ha usado o se pidió en otro navegador. Pida un código nuevo.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = «{ $name }» no está a la venta en línea en este momento o no está disponible para su cuenta. Su cesta no ha cambiado. Elija otro abono o paquete, o una entrada suelta.
refusal-offer-full = Esta función ya no se puede añadir a «{ $name }», pero todavía quedan otras funciones por elegir. Su cesta no ha cambiado. Complételo primero o elija una entrada suelta.
refusal-offer-most = «{ $name }»: como máximo { $most } por persona. Su cesta no ha cambiado. Elija otra cosa o una entrada suelta.
refusal-offer-extra-tickets = { $most ->
    [one] Puede añadir como máximo { $most } entrada adicional, y solo para una función que ya forme parte de «{ $name }». Su cesta no ha cambiado.
   *[other] Puede añadir como máximo { $most } entradas adicionales, y solo para funciones que ya formen parte de «{ $name }». Su cesta no ha cambiado.
}
