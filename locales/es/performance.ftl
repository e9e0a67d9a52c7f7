# The page of a performance, and the list of its seats.

# A production's title and the performance's date and time.
performance-title = { $title }, { $when }
performance-other-dates = Otras fechas
# Leads to the production’s page where this is its only date to come.
performance-production = Sobre la producción
performance-list-title = Lista de localidades disponibles
performance-list-text = Si prefiere no usar el plano, puede elegir en una lista de todas las localidades disponibles, con el precio de cada una y una descripción de lo que se ve desde ella.
performance-list-link = Elegir en la lista
performance-add = Añadir a la cesta
performance-no-count = Indique cuántas entradas desea.
# Fees that differ from zone to zone; $from and $to are amounts.
performance-fees-range = de { $from } a { $to }
performance-fees-once = Una parte de los gastos se cobra una sola vez por pedido, sea cual sea el número de entradas.
# What a seat is bought as: a ticket of this performance, or the same seat for several performances.
performance-packages-now = Con un abono o un paquete puede comprar ya esta función.
# Before their sale; $price is an amount or “from €20.00 to €90.00”.
performance-tickets-cost = Las entradas sueltas costarán { $price }.
performance-change-seat = Va a cambiar esta localidad: { $seat }. Hasta que elija otra, sigue reservada para usted.
performance-change-keep = Conservar mi localidad
performance-ticket-type = Tarifa
performance-show-prices = Ver precios
performance-standard-price = Tarifa general
performance-products = Entrada suelta, abono o paquete
performance-product-ticket = Solo esta función
# Of an unnumbered area, seated or standing.
performance-unnumbered = Sin numerar: puede ocupar cualquier sitio libre de esta zona.
# $name is a subscription, such as Series A.
performance-product-performances = { $count ->
    [one] { $name }, { $count } función
   *[other] { $name }, { $count } funciones
}
# What the prices on the plan are for; $name is a subscription, such as Series A.
performance-product-prices = { $count ->
    [one] { $name }: precio de una localidad para { $count } función
   *[other] { $name }: precio de una localidad para las { $count } funciones
}
# Why a seat can’t be had for a subscription; $performances are titles and dates, parted by commas.
performance-missing = Esta localidad ya está ocupada en: { $performances }.
# Before the names of up to three seats.
performance-missing-near = Localidades más cercanas disponibles en todas las funciones:
performance-missing-none = Ya no queda ninguna localidad disponible en todas las funciones.
performance-not-yet = Las entradas todavía no están a la venta. Inicio de la venta: { $when }.
# For whoever may buy before everybody; $when is their own date, $all that of everybody else.
performance-not-yet-own = Usted puede comprar desde el { $when }. Venta general: { $all }.
# Who may buy before the reader; $who such as Friends of the house.
performance-early = { $who }: desde el { $when }.
# Where the house has no name for them.
performance-early-others = Compra anticipada
performance-closed = La venta en línea de esta función ha terminado. Es posible que queden entradas en la taquilla.
performance-cancelled = Esta función se ha cancelado. Si tiene entradas, en la página de su pedido se explica cómo se hará el reembolso.
performance-past = Esta función ya se ha celebrado.
performance-sold-out = Las entradas para esta función están agotadas.
# Above the button to the waiting list.
performance-sold-out-text = A veces vuelven a quedar localidades disponibles. Apúntese a la lista de espera: si podemos ofrecerle alguna, se la reservaremos y le avisaremos por correo electrónico.
performance-wheelchairs-only = Solo quedan plazas para silla de ruedas y localidades de acompañante.
performance-few = Quedan pocas entradas.
# Beside the plan; the two lowest numbers of neighbours, such as 1 and 3.
performance-by-twos = La numeración va de dos en dos: las localidades { $low } y { $high } son contiguas.
performance-by-twos-centre = La numeración va de dos en dos: las localidades { $low } y { $high } son contiguas. En el centro también lo son la { $left } y la { $right }.

seats-title = Lista de localidades
seats-description = Todas las localidades disponibles para esta función, con su precio y una descripción de lo que se ve desde ellas.
seats-back = Volver al plano
# A part of the house and a section in it, such as Terraza, centro.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] ninguna disponible
    [one] { $count } disponible
   *[other] { $count } disponibles
}
seats-free-from = desde { $price }
seats-row = Fila { $row }
seats-section-row = { $section }, fila { $row }
# A seat's number in its row; in a box it is a letter.
seats-number = Asiento { $number }
# The view from a seat in a few words: how far from the stage, how far off the middle.
seats-view-middle = { $metres } m, en el centro
seats-view-slightly-left = { $metres } m, un poco a la izquierda
seats-view-slightly-right = { $metres } m, un poco a la derecha
seats-view-left = { $metres } m, lado izquierdo
seats-view-right = { $metres } m, lado derecho
seats-view-no-surtitles = sin sobretítulos
# A number of seats and their sum follow.
seats-ticked = Elegidas:
seats-ticked-elsewhere = Elegidas en otros sectores
seats-wheelchair = Plazas para silla de ruedas y localidades de acompañante
seats-companion = Las localidades de acompañante solo se venden junto con la plaza para silla de ruedas contigua.
seats-view-note = Junto a cada localidad se indica a cuántos metros está del escenario y si queda en el centro, a la izquierda o a la derecha. Si no se dice otra cosa, se ven bien el escenario y los sobretítulos.

# Shown beside the plan, and read when one comes to the seats by keyboard.
performance-keys = Teclado: las flechas recorren la fila y pasan a la fila vecina; Re Pág y Av Pág cambian de sector. N va a la siguiente localidad disponible y W a la siguiente plaza para silla de ruedas. Intro elige la localidad, V describe lo que se ve desde la localidad, B va a «Añadir a la cesta», + y − acercan y alejan.
