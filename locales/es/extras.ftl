# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Carnés, bonos y extras
# A price that its giver names.
extras-your-amount = importe a su elección
# Dates of a pass.
extras-valid = Validez: del { $from } al { $until }.
extras-add = Añadir a la cesta
extras-performance = Función
extras-quantity = Cantidad
extras-amount = Su donación
extras-amount-other = Otro importe
extras-sold-out = Agotado
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = También en su cesta
basket-extras-quantity = Cantidad: { $name }
basket-extras-change = Cambiar
basket-suggestions = También le puede interesar
basket-code = Código promocional o tarjeta regalo
basket-code-open = Añadir un código promocional o una tarjeta regalo
basket-code-number = Número de socio
basket-code-apply = Aplicar
basket-code-saved = { $code }: ahorra { $amount }
basket-code-idle = El código promocional { $code } no se aplica a nada de lo que hay en su cesta.
basket-code-idle-performance = El código promocional { $code } solo es válido para otras funciones.
basket-code-idle-offer = El código promocional { $code } no es válido para este tipo de entrada u oferta.
basket-code-idle-zone = El código promocional { $code } solo es válido en otras zonas de precio.
basket-code-idle-type = { $count ->
    [one] El código promocional { $code } solo es válido para esta tarifa: { $types }.
   *[other] El código promocional { $code } solo es válido para estas tarifas: { $types }.
}
basket-code-idle-customer = El código promocional { $code } es solo para determinados clientes. Si es su caso, inicie sesión.
basket-code-idle-curtain = El código promocional { $code } no puede usarse ahora para esta función.
basket-code-idle-beaten = El código promocional { $code } no reduce más el precio: los otros descuentos de su cesta ya lo igualan o lo superan.
basket-code-remove = Quitar { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }: { $left } de { $of } entradas disponibles
order-paid-extras-title = Gracias por su pedido.
order-extras-mail = Le estamos enviando la confirmación a { $email }.
order-extras-mail-sent = Hemos enviado la confirmación a { $email }.
order-extras-returned = Artículos devueltos
order-extras = También en su pedido
order-extras-collect = Para recoger los extras, muestre sus códigos. Cada uno sirve una sola vez.
receipt-counter = Código { $number } de { $count }
receipt-for = Para recoger
# On the page of an extra’s code, printed like a ticket: heads price and order; the conditions; what a screen reader says of the codes.
receipt-order = Su pedido
receipt-terms = Muestre este código, en papel o en el móvil, al recoger el artículo. Es válido una sola vez y no da acceso a ninguna función.
receipt-qr-code = Código QR para la recogida
receipt-bar-code = Código de barras para la recogida
receipt-pdf = Códigos de los extras en PDF
receipt-show = { $count ->
    [one] Ver el código
   *[other] Ver los { $count } códigos
}
receipt-used = Entregado el { $date } a las { $time }.
receipt-given = { $count ->
    [one] { $count } extra pertenece ahora a quien aceptó su regalo.
   *[other] { $count } extras pertenecen ahora a quien aceptó su regalo.
}
mail-extras = Su pedido incluye también: { $extras }.
mail-extras-collect = Su pedido incluye también: { $extras }. Para recoger los extras, muestre sus códigos: los encontrará en el PDF adjunto y en la página de su pedido. Cada uno sirve una sola vez.
mail-extras-collect-alone = Para recoger los extras, muestre sus códigos: los encontrará en el PDF adjunto y en la página de su pedido. Cada uno sirve una sola vez.

refusal-put-not-sold = Lo que ha elegido ya no está a la venta o no está disponible para su cuenta. Si necesita ayuda, contacte con la taquilla.
refusal-put-other-performance = Este extra no está disponible para la función elegida. Elija otra función.
refusal-put-too-many = { $most ->
    [one] Puede comprar como máximo { $most } unidad por pedido. Elija una cantidad menor.
   *[other] Puede comprar como máximo { $most } unidades por pedido. Elija una cantidad menor.
}
refusal-put-sold-out = { $left ->
    [0] Ya no queda ninguna unidad. Puede continuar con el resto de su compra.
    [one] Solo queda { $left } unidad. Elija una cantidad menor.
   *[other] Solo quedan { $left } unidades. Elija una cantidad menor.
}
refusal-put-amount = Indique un importe entre { $least } y { $most }.
refusal-put-odd-amount = Indique un múltiplo de { $step }.
refusal-promo-unknown = No reconocemos este código promocional. Revise el código y escríbalo de nuevo.
refusal-promo-not-now = Este código promocional no es válido en este momento: la promoción todavía no ha empezado o ya ha terminado. Compruebe las fechas de la promoción o continúe sin el código.
refusal-promo-used-up = Este código promocional ya se ha utilizado el máximo de veces permitido. Puede continuar sin el código.
refusal-promo-number-needed = Este código promocional es para los socios de un club colaborador. Escriba el código junto con su número de socio.
refusal-promo-not-a-member = El club no reconoce este número de socio. Revise el número y escríbalo de nuevo.
refusal-promo-list-unreachable = En este momento no podemos comprobar su número de socio con el club. Inténtelo de nuevo dentro de unos minutos.
refusal-promo-too-many = Puede usar como máximo cinco códigos promocionales a la vez. Para añadir este código, quite antes otro.
refusal-promo-too-many-tries = Se han introducido demasiados códigos promocionales que no reconocemos. Las localidades de su cesta siguen reservadas para usted. Inténtelo de nuevo dentro de una hora, inicie sesión con su correo electrónico o contacte con la taquilla.
refusal-place-right-gone = La tarifa de su entrada para «{ $title }» requiere un carné, un bono o un descuento que ya no figura en su cesta ni en su cuenta. Añada de nuevo el carné o el bono, inicie sesión o quite la entrada de la cesta.
refusal-place-extra-gone = «{ $name }» ya no está a la venta o no está disponible para su cuenta. Para comprar el resto, quite «{ $name }» de la cesta.
refusal-place-extra-sold-out = { $left ->
    [0] «{ $name }» se ha agotado. Para comprar el resto, quite «{ $name }» de la cesta.
    [one] Solo queda { $left } unidad de «{ $name }». Reduzca la cantidad en la cesta.
   *[other] Solo quedan { $left } unidades de «{ $name }». Reduzca la cantidad en la cesta.
}
refusal-place-most-for-person = { $most ->
    [one] Cada persona puede tener como máximo { $most } unidad de «{ $name }», contando los pedidos anteriores. Reduzca la cantidad en la cesta.
   *[other] Cada persona puede tener como máximo { $most } unidades de «{ $name }», contando los pedidos anteriores. Reduzca la cantidad en la cesta.
}
refusal-place-flat-rate-used = { $most ->
    [one] «{ $name }» cubre como máximo { $most } entrada y usted ha elegido más. No se le ha cobrado nada. Elija otra tarifa para algunas de las localidades.
   *[other] «{ $name }» cubre como máximo { $most } entradas y usted ha elegido más. No se le ha cobrado nada. Elija otra tarifa para algunas de las localidades.
}
refusal-place-code-gone = El código promocional { $code } ya no es válido. Para continuar, quite el código de la cesta.

# How a price came about.
why-title = Cómo se calcula el precio
why-listed = Tarifa general
why-occupancy = Precio por alta demanda en esta zona
why-seniority = { $years ->
    [one] { $years } temporada de abono
   *[other] { $years } temporadas de abono
}
why-code = Código promocional { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = El descuento «{ $name }» ya no se aplica y por eso el precio es más alto. Para recuperarlo, añada de nuevo el carné de amigo a la cesta o inicie sesión.
why-resold-least = Quien compró esta localidad la ha puesto a la venta y su precio es de { $amount } como mínimo. Elija otra tarifa u otra localidad.
why-single = Precio como entrada suelta, que es más bajo
