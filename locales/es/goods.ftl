# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
goods-title = Carnés y extras
# A price that its giver names.
goods-your-amount = el importe que usted elija
# Dates of a pass.
goods-valid = Válido del { $from } al { $until }.
goods-add = Añadir a la cesta
goods-evening = Para qué función
goods-quantity = Cuántos
goods-amount = Su donación
goods-amount-other = Otro importe
goods-sold-out = Agotado
# Such as 2 × Programme book.
goods-count = { $count } × { $name }
# For search engines.
goods-description = { $name }, { $season }.

basket-goods = También en su cesta
basket-goods-quantity = Cuántos: { $name }
basket-goods-change = Cambiar
basket-extras = Para acompañar
basket-code = Código promocional
basket-code-open = Tengo un código promocional
basket-code-number = Número de socio
basket-code-apply = Aplicar
basket-code-saved = { $code }: { $amount } menos
basket-code-idle = { $code }: en la cesta no hay nada para lo que sirva.
basket-code-remove = Quitar { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }: quedan { $left } de { $of }
order-paid-goods-title = Gracias.
order-goods-mail = La confirmación va a { $email }.
order-goods = También es suyo
order-goods-collect = Muestre este pedido al recogerlo.
mail-goods = Su pedido incluye también: { $goods }.
mail-goods-collect = Su pedido incluye también: { $goods }. Para recogerlo, muestre este correo.

refusal-put-not-sold = Ya no se vende, o no es para usted. No ha cambiado nada.
refusal-put-other-evening = Elija una función a la que acompañe.
refusal-put-too-many = Un pedido admite { $most }.
refusal-put-sold-out = { $left ->
    [0] Está agotado.
    [one] Solo queda { $left }.
   *[other] Solo quedan { $left }.
}
refusal-put-amount = Escriba un importe de { $least } a { $most }.
refusal-promo-unknown = No conocemos este código. Compruébelo letra por letra.
refusal-promo-not-now = Este código no se puede usar hoy: aún no es válido o ya ha caducado.
refusal-promo-used-up = Este código ya se ha usado tantas veces como se puede.
refusal-promo-number-needed = Este código es para socios de un club. Escríbalo junto con su número de socio.
refusal-promo-not-a-member = El club no conoce este número. Compruébelo.
refusal-promo-list-unreachable = Ahora mismo no podemos consultar al club. Inténtelo de nuevo dentro de un momento; su cesta no cambia.
refusal-promo-too-many = Una cesta admite cinco códigos. Quite uno primero.
refusal-promo-too-many-tries = Se han introducido demasiados códigos desconocidos. Su cesta no ha cambiado y sus localidades siguen reservadas. Inténtelo de nuevo dentro de una hora, inicie sesión con su correo electrónico o diríjase a la taquilla.
refusal-place-right-gone = Para «{ $title }» hace falta un derecho que ya no está en su cesta: un carné o su cuenta. Vuelva a añadir el carné, inicie sesión o devuelva las localidades. No se le ha cobrado nada.
refusal-place-good-gone = «{ $name }» ya no se vende, o no es para usted. Quítelo para comprar el resto. No se le ha cobrado nada.
refusal-place-good-sold-out = { $left ->
    [0] «{ $name }»: agotado. Quítelo para comprar el resto. No se le ha cobrado nada.
   *[other] «{ $name }»: solo quedan { $left }. Reduzca la cantidad para continuar. No se le ha cobrado nada.
}
refusal-place-most-for-person = «{ $name }»: cada persona puede tener { $most }, contando otros pedidos. Reduzca la cantidad o elija otra cosa. No se le ha cobrado nada.
refusal-place-flat-rate-used = «{ $name }»: vale para { $most } entradas y ya se han usado. Elija otra tarifa para algunas localidades. No se le ha cobrado nada.
refusal-place-code-gone = El código { $code } ya no se puede usar. Quítelo para continuar. No se le ha cobrado nada.

# How a price came about.
why-title = Por qué este precio
why-listed = Precio de lista
why-occupancy = Gran parte de esta zona está vendida
why-seniority = { $years ->
    [one] { $years } temporada de abono
   *[other] { $years } temporadas de abono
}
why-code = Código { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = El descuento «{ $name }» ya no se aplica y por eso el precio es más alto. Para recuperarlo, añada de nuevo el carné de amigo a la cesta o inicie sesión.
why-single = Como entrada suelta, que cuesta menos
