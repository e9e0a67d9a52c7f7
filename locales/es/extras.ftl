# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Carnés, bonos y extras
# A price that its giver names.
extras-your-amount = el importe que usted elija
# Dates of a pass.
extras-valid = Validez: { $from } – { $until }.
extras-add = Añadir a la cesta
extras-performance = Para qué función
extras-quantity = Cantidad
extras-amount = Su donación
extras-amount-other = Otro importe
extras-sold-out = Agotado
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Además, en su cesta
basket-extras-quantity = Cantidad: { $name }
basket-extras-change = Cambiar
basket-suggestions = Complete su visita
basket-code = Código promocional
basket-code-open = Tengo un código promocional
basket-code-number = Número de socio
basket-code-apply = Aplicar
basket-code-saved = { $code }: { $amount } de descuento
basket-code-idle = { $code }: este código no se aplica a nada de lo que hay en la cesta.
basket-code-remove = Quitar { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }: quedan { $left } de { $of } usos
order-paid-extras-title = Gracias.
order-extras-mail = Hemos enviado la confirmación a { $email }.
order-extras = Además, en este pedido
order-extras-collect = Para recogerlo, muestre este pedido.
mail-extras = Su pedido incluye también: { $goods }.
mail-extras-collect = Su pedido incluye también: { $goods }. Para recogerlo, muestre este correo.

refusal-put-not-sold = Este artículo ya no está a la venta o no está disponible para su cuenta. Su cesta no ha cambiado.
refusal-put-other-performance = Este artículo no se ofrece para la función elegida. Su cesta no ha cambiado. Elija otra función.
refusal-put-too-many = Como máximo { $most } por pedido. Su cesta no ha cambiado.
refusal-put-sold-out = { $left ->
    [0] Este artículo está agotado. Su cesta no ha cambiado.
    [one] Solo queda { $left } unidad. Su cesta no ha cambiado; elija una cantidad menor.
   *[other] Solo quedan { $left } unidades. Su cesta no ha cambiado; elija una cantidad menor.
}
refusal-put-amount = Indique un importe entre { $least } y { $most }.
refusal-promo-unknown = No reconocemos este código promocional. Su cesta no ha cambiado. Revise el código y escríbalo de nuevo.
refusal-promo-not-now = Este código promocional no es válido hoy: su plazo aún no ha empezado o ya ha terminado. Su cesta no ha cambiado.
refusal-promo-used-up = Este código promocional ya se ha utilizado el máximo de veces permitido. Su cesta no ha cambiado.
refusal-promo-number-needed = Este código promocional es para los socios de un club. Escríbalo junto con su número de socio.
refusal-promo-not-a-member = El club no ha reconocido este número de socio. Su cesta no ha cambiado. Revise el número y escríbalo de nuevo.
refusal-promo-list-unreachable = En este momento no podemos comprobar su número de socio con el club. Su cesta no ha cambiado. Inténtelo de nuevo dentro de unos minutos.
refusal-promo-too-many = En cada cesta se pueden usar cinco códigos promocionales como máximo. Quite uno antes de añadir otro.
refusal-promo-too-many-tries = Se han introducido demasiados códigos desconocidos. Su cesta no ha cambiado y sus localidades siguen reservadas. Inténtelo de nuevo dentro de una hora, inicie sesión con su correo electrónico o diríjase a la taquilla.
refusal-place-right-gone = Para comprar «{ $title }» necesita un carné o una condición que ya no constan en su cesta. No se le ha cobrado nada. Añada de nuevo el carné, inicie sesión o quite esas localidades de la cesta.
refusal-place-extra-gone = «{ $name }» ya no está a la venta o no está disponible para su cuenta. No se le ha cobrado nada. Quítelo de la cesta para comprar el resto.
refusal-place-extra-sold-out = { $left ->
    [0] «{ $name }» está agotado. No se le ha cobrado nada. Quítelo de la cesta para comprar el resto.
    [one] De «{ $name }» solo queda { $left } unidad. No se le ha cobrado nada. Reduzca la cantidad en la cesta.
   *[other] De «{ $name }» solo quedan { $left } unidades. No se le ha cobrado nada. Reduzca la cantidad en la cesta.
}
refusal-place-most-for-person = «{ $name }»: como máximo { $most } por persona, contando los pedidos anteriores. No se le ha cobrado nada. Reduzca la cantidad en la cesta.
refusal-place-flat-rate-used = «{ $name }» es válido para { $most } entradas y ya se han utilizado todas. No se le ha cobrado nada. Elija otra tarifa para algunas de las localidades.
refusal-place-code-gone = El código promocional { $code } ya no es válido. No se le ha cobrado nada. Quítelo de la cesta para continuar.

# How a price came about.
why-title = Por qué este precio
why-listed = Precio base
why-occupancy = Precio según la demanda de esta zona
why-seniority = { $years ->
    [one] { $years } temporada de abono
   *[other] { $years } temporadas de abono
}
why-code = Código promocional { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = El descuento «{ $name }» ya no se aplica y por eso el precio es más alto. Para recuperarlo, añada de nuevo el carné de amigo a la cesta o inicie sesión.
why-single = Precio de la entrada suelta, que es más bajo
