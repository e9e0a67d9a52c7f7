# The performance's plan: seats, prices, choice, view in words. The browser gets these lines
# as data: one variable in braces, one plural a message, nothing more.

plan-title = Plano de la sala
plan-seats = Localidades
plan-stage = Escenario
plan-legend-title = Precios
plan-key = Qué significan los colores y las formas
plan-key-free = disponible
plan-key-taken = ocupada
plan-key-mine = elegida
plan-key-wheelchair = plaza para silla de ruedas
plan-key-companion = localidad de acompañante
# While a subscription is bought: a seat that isn’t free for all its performances.
plan-key-partly = disponible solo en esta función
plan-zone-free = { $count ->
    [one] { $count } disponible
   *[other] { $count } disponibles
}
plan-zone-not-for-sale = no está a la venta

# A seat's place. The area is a name such as Terraza, the section one such as Palco 12.
plan-place-row = { $area }, fila { $row }, asiento { $seat }
plan-place-seat = { $area }, asiento { $seat }
plan-place-section-row = { $area }, { $section }, fila { $row }, asiento { $seat }
plan-place-section-seat = { $area }, { $section }, asiento { $seat }
plan-place-box-row = { $area }, { $section }, fila { $row }, asiento { $seat }
# The same where the section was said of the seat before.
plan-place-near-row = fila { $row }, asiento { $seat }
plan-place-near-seat = asiento { $seat }
# One place after the other; each has commas of its own.
plan-places = { $list }; { $next }

# What a screen reader says of a seat before its view.
plan-seat-free = { $place }, { $price }, disponible
plan-seat-taken = { $place }, ocupada
plan-seat-partly = { $place }, disponible en esta función, pero no en todas
plan-seat-mine = { $place }, { $price }, elegida
plan-seat-held = { $place }, en su cesta

# The view in words: where one sits, how high, what one sees.
plan-view-middle = A { $metres } m del escenario, en el centro.
plan-view-slightly-left = A { $metres } m del escenario, un poco a la izquierda del centro.
plan-view-slightly-right = A { $metres } m del escenario, un poco a la derecha del centro.
plan-view-left = A { $metres } m del escenario, en el lado izquierdo.
plan-view-right = A { $metres } m del escenario, en el lado derecho.
plan-view-above = Altura de la vista: { $metres } m por encima del suelo del escenario.
plan-view-below = Altura de la vista: { $metres } m por debajo del suelo del escenario.
plan-view-all = Se ven todo el escenario y los sobretítulos.
plan-view-no-surtitles = Se ve todo el escenario, pero no los sobretítulos.
plan-view-nearly = Se ven casi todo el escenario y los sobretítulos.
plan-view-nearly-no-surtitles = Se ve casi todo el escenario, pero no los sobretítulos.
# Of a seat with a restricted view, which is said beside it.
plan-view-surtitles = Se ven los sobretítulos.
plan-view-surtitles-hidden = No se ven los sobretítulos.

plan-attribute-wheelchair = plaza para silla de ruedas
plan-attribute-companion = localidad de acompañante junto a una plaza para silla de ruedas
plan-attribute-restricted-view = visibilidad reducida
# How much of the stage is seen is said where it is less than most of it.
plan-sight-restricted = visibilidad reducida: { $percent } % del escenario
plan-sight-listening = localidad sin visibilidad

plan-card = Localidad
plan-card-close = Cerrar
plan-card-zone = Zona { $number }, { $name }
plan-card-taken = ocupada
plan-card-partly = esta localidad no está disponible en todas las funciones
# What a subscription costs less than tickets for the same performances; $saved is an amount.
plan-card-saved = ahorra { $saved }
# Stands small beside a price that has fees in it; $fees is an amount.
plan-fees = incluye { $fees } de gastos de gestión
# Stands beside a price that is shown without its fees.
plan-fees-apart = más { $fees } de gastos de gestión
plan-card-choose = Elegir localidad
plan-card-let-go = Quitar localidad
plan-card-held = en su cesta
plan-card-give-back = Quitar de la cesta
plan-card-see = Ver desde aquí

plan-selection = Su selección
plan-selection-hint = Elija una localidad.
plan-selection-held = { $count ->
    [one] Su localidad está en la cesta.
   *[other] Sus localidades están en la cesta.
}
plan-selection-count = { $count ->
    [0] ninguna localidad todavía
    [one] { $count } localidad elegida
   *[other] { $count } localidades elegidas
}
plan-selection-remove = Quitar { $seat }
plan-selection-clear = Quitar todas
plan-selection-saved = { $saved } menos que con entradas sueltas
plan-selection-change = Cambiar a esta
plan-selection-hold = Añadir a la cesta
plan-taken = { $seat }: ya está ocupada. Elija otra localidad.
plan-too-many = { $max ->
    [one] Para una misma función puede comprar como máximo { $max } entrada.
   *[other] Para una misma función puede comprar como máximo { $max } entradas.
}
plan-product-lost = { $count ->
    [one] Esta localidad no está disponible en todas las funciones y se ha quitado de su selección: { $seats }.
   *[other] { $count } localidades no están disponibles en todas las funciones y se han quitado de su selección: { $seats }.
}
plan-warn-lone = Quedaría una localidad suelta: { $seat }.
plan-warn-companion = Localidad de acompañante: { $seat }. Solo se vende junto con la plaza para silla de ruedas contigua.
plan-offer-companion = La localidad de acompañante junto a la plaza para silla de ruedas está disponible: { $seat }.
plan-add-companion = Añadir la localidad de acompañante
plan-add-space = Añadir la plaza para silla de ruedas
plan-shift = Desplazar mi selección
plan-gone-meanwhile = { $count ->
    [one] Otra persona acaba de ocupar una localidad que usted había elegido. Puede elegir otra en el plano.
   *[other] Otras personas acaban de ocupar { $count } localidades que usted había elegido. Puede elegir otras en el plano.
}
plan-chosen-several = { $count ->
    [one] { $count } localidad elegida.
   *[other] { $count } localidades elegidas.
}
plan-chosen-now = { $count ->
    [0] Ninguna localidad elegida.
    [one] { $count } localidad elegida: { $total } en total.
   *[other] { $count } localidades elegidas: { $total } en total.
}
plan-held = Añadido a su cesta y reservado para usted.
plan-held-best = Añadido a su cesta y reservado para usted: { $seats }.
plan-is-held = { $seat } está en su cesta. Para quitarla, pulse «Quitar de la cesta».
plan-given-back = Localidad quitada de su cesta y de nuevo a la venta: { $seat }. Si cambia de idea, puede elegirla otra vez.
plan-to-basket = Ir a la cesta
# To the performances of a package that a seat has gone into.
plan-next-performance = Elegir la siguiente función
plan-fault = Ha ocurrido un error en nuestro sistema. Su selección sigue aquí. Inténtelo de nuevo. Si vuelve a ocurrir, llame a la taquilla e indique este código: { $code }
plan-unreachable = En este momento no podemos conectar con la tienda de entradas. Su selección sigue aquí. Compruebe su conexión a internet e inténtelo de nuevo.

plan-nearer = Acercar
plan-further = Alejar
plan-whole = Mostrar toda la sala
plan-several = Arrastrar para elegir varias localidades
plan-state-live = En directo: las localidades que se ocupan se muestran al instante.
plan-state-lost = Sin conexión: es posible que el plano no esté actualizado. Estamos intentando conectar de nuevo.

# A link to the form below, in a line of small buttons.
plan-best-short = Mejores localidades
plan-best-title = Las mejores localidades contiguas
plan-best-count = Número de localidades
plan-best-where = Zona de precio
plan-best-anywhere = Cualquier zona
plan-best-zone = Zona { $number }: { $name }, { $price } por localidad
plan-best-price = { $name }, { $price } por localidad
plan-best-hold = Buscar y reservar
plan-area-count = Número de entradas
plan-area-total = { $total } en total

plan-switch = Vista
plan-switch-plan = Plano
plan-hall = La sala en 3D
plan-neighbours = Localidades vecinas
plan-neighbour-front = Localidad de delante
plan-neighbour-behind = Localidad de detrás
plan-neighbour-left = Localidad de la izquierda
plan-neighbour-right = Localidad de la derecha
plan-pair = Ver otras dos localidades contiguas
plan-pair-found = Dos localidades contiguas disponibles: { $seats }. Elíjalas una a una.
plan-pair-none = No hemos encontrado dos localidades contiguas disponibles.
plan-no-hall = Este dispositivo no puede mostrar la sala en 3D. Los datos de cada localidad describen lo que se ve desde ella.
plan-hall-missed = En este punto no hay ninguna localidad.
plan-full = Pantalla completa
plan-turn = Mirar alrededor moviendo el teléfono
plan-turn-refused = Su teléfono no permite que esta página use el sensor de movimiento. Arrastre la imagen para mirar alrededor o permita el acceso en los ajustes del navegador.

badge-basket = Cesta
badge-left = tiempo restante
# In the page's head, while the basket is empty.
badge-order-waiting = Pago pendiente
badge-last = Sus localidades vuelven a la venta en menos de dos minutos.
badge-ended = El plazo ha terminado y las localidades de su cesta han vuelto a la venta. Puede elegir de nuevo las que sigan disponibles.
badge-extend = Ampliar el plazo
badge-none-left = El plazo ya no se puede ampliar más. Sus localidades siguen reservadas hasta que termine. Finalice la compra antes de que se agote el tiempo.
badge-last-address = Sus localidades vuelven a la venta en menos de dos minutos. Para conservarlas más tiempo, inicie sesión con su correo electrónico.
badge-needs-address = El plazo ya no se puede ampliar sin su correo electrónico. Sus localidades siguen reservadas hasta que termine el plazo. Inicie sesión desde la cesta y podrá ampliarlo hasta diez veces.
badge-unreachable = En este momento no podemos conectar con la tienda de entradas. Sus localidades siguen reservadas hasta que termine el plazo. Compruebe su conexión a internet e inténtelo de nuevo.

refusal-hold-unknown-performance = No encontramos esta función. Elija una función en la página de la temporada.
refusal-hold-not-yet-on-sale = Las entradas sueltas para esta función todavía no están a la venta. La fecha de inicio de la venta figura en la página de esta función.
refusal-hold-sale-closed = La venta en línea de esta función ha terminado. Es posible que queden entradas en la taquilla.
refusal-hold-cancelled = Esta función se ha cancelado. Elija otra fecha.
refusal-hold-past = Esta función ya se ha celebrado. Elija otra fecha.
refusal-hold-nothing-chosen = Elija primero una localidad.
refusal-hold-too-many = { $max ->
    [one] En la cesta puede tener como máximo { $max } entrada para esta función. Elija una sola localidad.
   *[other] En la cesta puede tener como máximo { $max } entradas para esta función. Elija menos localidades.
}
refusal-hold-unknown-seat = No encontramos esta localidad en la sala. Vuelva a cargar la página y elija una localidad en el plano.
refusal-hold-plan-changed = El plano de esta función ha cambiado desde que usted abrió esta página. No se ha añadido nada a su cesta; las localidades que ya contiene siguen reservadas para usted. Ahora ve el plano nuevo. Elija de nuevo sus localidades.
refusal-hold-seats-taken = { $count ->
    [one] Otra persona acaba de ocupar esta localidad: { $seats }. Elija otra en su lugar.
   *[other] Otras personas acaban de ocupar { $count } de sus localidades: { $seats }. Elija otras en su lugar.
}
refusal-hold-not-for-sale = Esta localidad no está a la venta en línea: { $seat }. Elija otra localidad.
refusal-hold-companion-alone = Esta localidad solo se vende junto con la plaza para silla de ruedas contigua: { $seat }. Elija las dos u otra localidad.
# An offer joins several performances: a subscription, a package.
refusal-hold-offer-unknown = Esta tarifa, este abono o este paquete ya no está a la venta para esta función. Elija otra opción.
# $performances: titles and dates, parted by commas.
refusal-hold-offer-taken = Esta localidad está disponible en esta función, pero no en todas las demás: { $seat }. Está ocupada en: { $performances }. Elija otra localidad o una entrada suelta.
refusal-hold-none-together = { $count ->
    [one] Ya no queda ninguna localidad disponible de este tipo. Elija otra zona de precio o una localidad en el plano.
   *[other] No quedan { $count } localidades contiguas disponibles. Pruebe con menos localidades o con otra zona de precio, o elija las localidades en el plano.
}
refusal-hold-places-gone = { $left ->
    [0] En esta zona ya no quedan entradas. Elija otra zona u otra fecha.
    [one] En esta zona solo queda { $left } entrada. Elija menos entradas.
   *[other] En esta zona solo quedan { $left } entradas. Elija menos entradas.
}
refusal-hold-basket-ordered = Tiene un pedido pendiente de pago y sus localidades siguen reservadas para usted. Podrá añadir más localidades cuando ese pedido esté pagado o cancelado.
refusal-hold-guest-seats = Sin iniciar sesión puede reservar un número limitado de localidades a la vez (máximo: { $most }). Las localidades de su cesta siguen reservadas para usted. Páguelas primero. Si ya ha comprado entradas aquí, puede iniciar sesión para añadir más.
refusal-hold-network-guest-seats = En este momento hay muchas localidades reservadas desde su conexión a internet (máximo antes de la primera compra: { $most }). Las localidades de su cesta siguen reservadas para usted. Si ya ha comprado entradas aquí, inicie sesión con el mismo correo electrónico. Si no, inténtelo de nuevo dentro de unos minutos o póngase en contacto con la taquilla.
refusal-hold-account-seats = Su cuenta ya tiene el número máximo de localidades pendientes de pago (máximo: { $most }). Las localidades de su cesta siguen reservadas. Pague primero los pedidos que tenga pendientes o, si se trata de un grupo mayor, contacte con la taquilla.
refusal-hold-network-seats = En este momento hay demasiadas localidades reservadas desde su conexión a internet (máximo: { $most }). Las localidades de su cesta siguen reservadas para usted. Inténtelo de nuevo dentro de unos minutos, use otra conexión o contacte con la taquilla.
