# The performance's plan: seats, prices, choice, view in words. The browser gets these lines
# as data: one variable in braces, one plural a message, nothing more.

plan-title = Plano de la sala
plan-seats = Localidades
plan-stage = Escenario
plan-legend-title = Precios
plan-key-free = disponible
plan-key-taken = ocupada
plan-key-mine = elegida
plan-key-wheelchair = silla de ruedas
# While a subscription is bought: a seat that isn’t free on all its evenings.
plan-key-partly = disponible solo en esta función
plan-zone-free = { $count ->
    [one] { $count } disponible
   *[other] { $count } disponibles
}
plan-zone-not-for-sale = no está a la venta

# A seat's place. The area is a name such as Terraza, the section one such as Palco 12.
plan-place-row = { $area }, fila { $row }, butaca { $seat }
plan-place-seat = { $area }, butaca { $seat }
plan-place-section-row = { $area }, { $section }, fila { $row }, butaca { $seat }
plan-place-section-seat = { $area }, { $section }, butaca { $seat }
plan-place-box-row = { $area }, { $section }, fila { $row }, butaca { $seat }
# One place after the other; each has commas of its own.
plan-places = { $list }; { $next }

# What a screen reader says of a seat before its view.
plan-seat-free = { $place }, disponible, { $price }
plan-seat-taken = { $place }, ocupada
plan-seat-partly = { $place }, disponible en esta función, pero no en todas
plan-seat-mine = { $place }, elegida, { $price }

# The view in words: where one sits, how high, what one sees.
plan-view-middle = A { $metres } m del escenario, en el centro.
plan-view-left = A { $metres } m del escenario, { $degrees }° a la izquierda del centro.
plan-view-right = A { $metres } m del escenario, { $degrees }° a la derecha del centro.
plan-view-above = Altura de los ojos: { $metres } m por encima del escenario.
plan-view-below = Altura de los ojos: { $metres } m por debajo del escenario.
plan-view-all = Se ven todo el escenario y los sobretítulos.
plan-view-no-surtitles = Se ve todo el escenario, pero no los sobretítulos.
plan-view-part = Se ve el { $percent } % del escenario, y también los sobretítulos.
plan-view-part-no-surtitles = Se ve el { $percent } % del escenario, pero no los sobretítulos.

plan-attribute-wheelchair = plaza para silla de ruedas
plan-attribute-companion = localidad para acompañante de persona en silla de ruedas
plan-attribute-restricted-view = visibilidad reducida

plan-card = Localidad
plan-card-close = Cerrar
plan-card-zone = Zona { $number }, { $name }
plan-card-taken = ocupada
plan-card-partly = no está disponible en todas las funciones
# What a subscription costs less than tickets for the same evenings; $saved is an amount.
plan-card-saved = ahorra { $saved }
plan-card-choose = Elegir
plan-card-let-go = Quitar
plan-card-held = en su cesta
plan-card-give-back = Devolver
plan-card-see = Ver desde aquí

plan-selection = Su elección
plan-selection-hint = Toque una localidad para elegirla.
plan-selection-held = En su cesta hay localidades para esta función.
plan-selection-count = { $count ->
    [0] ninguna localidad todavía
    [one] { $count } localidad, gastos incluidos
   *[other] { $count } localidades, gastos incluidos
}
plan-selection-remove = Quitar { $seat }
plan-selection-clear = Quitar todas
plan-selection-saved = { $saved } menos que con entradas sueltas
plan-selection-hold = Añadir a la cesta
plan-too-many = { $max ->
    [one] Para una misma función puede elegir { $max } entrada como máximo.
   *[other] Para una misma función puede elegir { $max } entradas como máximo.
}
plan-product-lost = { $count ->
    [one] { $seats } no está disponible en todas las funciones y ya no está elegida.
   *[other] { $count } localidades no están disponibles en todas las funciones y ya no están elegidas: { $seats }.
}
plan-warn-lone = Quedaría una localidad suelta: { $seat }. Si puede, elíjala también o desplácese un sitio.
plan-warn-companion = Localidad de acompañante: { $seat }. Se vende junto con su plaza para silla de ruedas.
plan-gone-meanwhile = { $count ->
    [one] Una localidad que había elegido ya está ocupada.
   *[other] { $count } localidades que había elegido ya están ocupadas.
}
plan-chosen-several = { $count ->
    [one] { $count } localidad elegida.
   *[other] { $count } localidades elegidas.
}
plan-chosen-now = { $count ->
    [0] Ninguna localidad elegida.
    [one] { $count } localidad elegida, { $total } con gastos.
   *[other] { $count } localidades elegidas, { $total } con gastos.
}
plan-held = Ya están en su cesta: se las guardamos hasta que termine el plazo.
plan-held-best = Le guardamos en la cesta: { $seats }.
plan-given-back = Devuelta: { $seat }. Vuelve a estar a la venta; si cambia de idea, tóquela de nuevo.
plan-to-basket = Ir a la cesta
# To the evenings of a package that a seat has gone into.
plan-next-performance = Elegir la siguiente función
plan-fault = Ha fallado algo por nuestra parte; usted no ha perdido nada. Si vuelve a ocurrir, díganos este código: { $code }
plan-unreachable = No hemos podido conectar. Su elección sigue aquí; inténtelo de nuevo.

plan-nearer = Acercar
plan-further = Alejar
plan-whole = Toda la sala
plan-several = Elegir varias arrastrando
plan-state-live = En directo: lo que otros eligen se ve al instante.
plan-state-lost = Sin conexión: puede que el plano no esté al día. Seguimos intentándolo.

plan-best-title = Las mejores localidades juntas
plan-best-count = Cuántas
plan-best-where = Dónde
plan-best-anywhere = En cualquier zona
plan-best-zone = Zona { $number }: { $name }, { $price }
plan-best-price = { $name }, { $price }
plan-best-hold = Buscar y guardar
plan-area-count = Cuántas personas
plan-area-total = { $total } con gastos

plan-switch = Vista
plan-switch-plan = Plano
plan-hall = La sala en tres dimensiones
plan-neighbours = Localidades vecinas
plan-neighbour-front = Localidad de delante
plan-neighbour-behind = Localidad de detrás
plan-neighbour-left = Localidad de la izquierda
plan-neighbour-right = Localidad de la derecha
plan-no-hall = Este dispositivo no puede mostrar la sala en 3D. La ficha de cada localidad explica lo que se ve desde ella.

badge-basket = Cesta
badge-left = tiempo restante
# In the page's head, while the basket is empty.
badge-order-waiting = 1 pedido por pagar
badge-last = Sus localidades vuelven a la venta en menos de dos minutos.
badge-ended = El plazo ha terminado: las localidades de su cesta han vuelto a la venta.
badge-extend = Necesito más tiempo
badge-none-left = El plazo de esta cesta ya no se puede ampliar.
badge-last-address = Sus localidades vuelven a la venta en menos de dos minutos. Si necesita más tiempo, inicie sesión con su correo electrónico.
badge-needs-address = El plazo ya no se puede ampliar sin su correo electrónico. Sus localidades siguen reservadas hasta que termine el plazo. Inicie sesión desde la cesta y podrá ampliarlo hasta diez veces.
badge-unreachable = No hemos podido conectar; inténtelo de nuevo.

refusal-hold-unknown-performance = Esta función no existe.
refusal-hold-not-yet-on-sale = La venta todavía no ha empezado.
refusal-hold-sale-closed = La venta ha terminado.
refusal-hold-cancelled = Esta función se ha cancelado.
refusal-hold-past = Esta función ya se ha celebrado.
refusal-hold-nothing-chosen = Elija antes una localidad.
refusal-hold-too-many = { $max ->
    [one] En la cesta puede tener { $max } entrada para esta función.
   *[other] En la cesta puede tener hasta { $max } entradas para esta función.
}
refusal-hold-unknown-seat = Esta localidad no existe en esta sala.
refusal-hold-seats-taken = { $count ->
    [one] Alguien se ha adelantado: { $seats }. Las demás localidades siguen elegidas.
   *[other] Alguien se ha adelantado en { $count } localidades: { $seats }. Las demás siguen elegidas.
}
refusal-hold-not-for-sale = Esta localidad no se vende aquí: { $seat }.
refusal-hold-companion-alone = Esta localidad solo se vende junto con su plaza para silla de ruedas: { $seat }.
# An offer joins several evenings: a subscription, a package.
refusal-hold-offer-unknown = Esta oferta ya no se vende para esta función. Elija otra o una entrada suelta.
# $evenings: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat }: esta localidad está disponible en esta función, pero no en todas: { $evenings }. Elija otra localidad o una entrada suelta.
refusal-hold-none-together = { $count ->
    [one] Ya no queda disponible ninguna localidad así.
   *[other] No quedan { $count } localidades disponibles juntas.
}
refusal-hold-places-gone = { $left ->
    [0] Ya no quedan plazas.
    [one] Solo queda { $left } plaza.
   *[other] Solo quedan { $left } plazas.
}
refusal-hold-basket-ordered = Su cesta se está pagando: hasta que termine, no se puede añadir nada.
refusal-hold-guest-seats = Sin iniciar sesión puede reservar un número limitado de localidades a la vez (máximo: { $most }). Las localidades de su cesta siguen reservadas. Páguelas primero o inicie sesión con su correo electrónico para añadir más.
refusal-hold-network-guest-seats = En este momento hay muchas localidades reservadas desde su conexión a internet (máximo sin iniciar sesión: { $most }). Su cesta no ha cambiado. Inicie sesión con su correo electrónico para continuar, inténtelo de nuevo dentro de unos minutos o diríjase a la taquilla.
refusal-hold-account-seats = Su cuenta ya tiene el número máximo de localidades pendientes de pago (máximo: { $most }). Las localidades de su cesta siguen reservadas. Páguelas primero o, si se trata de un grupo mayor, diríjase a la taquilla.
refusal-hold-network-seats = En este momento hay demasiadas localidades reservadas desde su conexión a internet (máximo: { $most }). Su cesta no ha cambiado. Inténtelo de nuevo dentro de unos minutos, use otra conexión o diríjase a la taquilla.
