# The waiting list of a performance that is sold out.
waiting-title = Lista de espera
waiting-link = Apuntarse a la lista de espera
waiting-lede = Si se liberan localidades, se las reservaremos y le enviaremos un enlace por correo electrónico. Tendrá al menos dos horas para añadirlas a su cesta, salvo que la venta termine antes; en el correo se indica hasta cuándo.
waiting-order = Las localidades se ofrecen por orden de inscripción.
waiting-free-now = { $count ->
    [one] Ahora mismo queda { $count } entrada. Solo hace falta esperar si no le sirve.
   *[other] Ahora mismo quedan { $count } entradas. Solo hace falta esperar si no le sirven.
}
waiting-choose = Ver las localidades disponibles
waiting-count = ¿Cuántas entradas?
waiting-zones = ¿En qué zonas de precio?
waiting-zones-hint = No marque ninguna si le sirve cualquier zona.
waiting-zone = { $zone }, { $price }
waiting-zone-free = { $zone }, { $price } (quedan entradas)
waiting-together = ¿Quiere localidades contiguas?
waiting-together-yes = Sí, solo contiguas
waiting-together-no = También separadas
waiting-email = Su correo electrónico
waiting-send = Apuntarse a la lista de espera
waiting-back = Volver a la función
waiting-page-title = Su puesto en la lista de espera
waiting-check-mail = Hemos enviado un correo a { $email }. Abra el enlace que contiene. Estará en la lista de espera en cuanto su dirección esté confirmada.
waiting-confirm = Confirmar y apuntarse
waiting-confirmed = Gracias. Está en la lista de espera.
waiting-first = Su solicitud es la primera de la lista de espera.
waiting-ahead = { $count ->
    [one] Hay { $count } solicitud antes de la suya.
   *[other] Hay { $count } solicitudes antes de la suya.
}
waiting-told = Escribiremos a { $email } en cuanto podamos ofrecerle localidades. No hace falta dejar abierta esta página.
waiting-wish = Su solicitud: { $wish }
waiting-wish-count = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
waiting-wish-any-zone = cualquier zona de precio
waiting-wish-together = solo contiguas
waiting-wish-apart = también separadas
waiting-leave = Salir de la lista de espera
waiting-left = Ha salido de la lista de espera.
waiting-offered = Reservado para usted hasta el { $until }:
waiting-offered-places = { $count ->
    [one] Hay { $count } entrada reservada para usted hasta el { $until }.
   *[other] Hay { $count } entradas reservadas para usted hasta el { $until }.
}
waiting-price = { $count ->
    [one] { $zone }: { $count } localidad por { $price }, gastos incluidos
   *[other] { $zone }: { $count } localidades a { $price } cada una, gastos incluidos
}
waiting-minutes = { $minutes ->
    [one] Cuando añada esta oferta a su cesta, tendrá { $minutes } minuto para hacer el pedido.
   *[other] Cuando añada esta oferta a su cesta, tendrá { $minutes } minutos para hacer el pedido.
}
waiting-take = Añadir a la cesta
waiting-decline = Renunciar y salir de la lista de espera
waiting-end-taken = Ha añadido la reserva a su cesta.
waiting-end-ordered = Ha pedido entradas para esta función. Las encontrará en su pedido.
waiting-end-given-back = Había añadido estas localidades a su cesta, pero ya no están en ella. Las localidades que se quitan de la cesta o no se piden a tiempo vuelven a la venta. Puede volver a apuntarse.
waiting-end-left = Ya no está en esta lista de espera. Si lo desea, puede volver a apuntarse.
waiting-end-expired = El plazo de esta oferta ha terminado y las localidades se han ofrecido a la siguiente persona. Puede volver a apuntarse.
waiting-end-over = La venta ha terminado y esta lista de espera está cerrada.
waiting-again = Volver a apuntarse
waiting-basket = Ir a la cesta
waiting-unknown-performance = No encontramos esta función.
waiting-not-on-sale = Esta función no está a la venta en este momento.
waiting-seats-free = Ahora mismo hay entradas suficientes, no hace falta esperar. Elija sus localidades.
waiting-bad-address = Revise el correo electrónico: parece incompleto.
waiting-bad-count = Elija cuántas entradas desea.
waiting-unknown-zone = Esta zona no existe en esta función. Elija otra.
waiting-too-many-mails = Hoy se han enviado demasiados correos a esta dirección. Inténtelo de nuevo mañana.
waiting-unknown = No encontramos este puesto en la lista de espera. Use el enlace de nuestro correo.
waiting-not-offered = Esta oferta ya no está disponible.
mail-waiting-confirm-subject = Confirme su inscripción en la lista de espera: { $performance }
mail-waiting-confirm = Ha solicitado apuntarse a la lista de espera de esta función: { $performance }. Para confirmarlo, abra el enlace de abajo. Si no ha sido usted, no haga caso de este correo.
mail-waiting-confirm-link = Confirmar y apuntarse
mail-waiting-joined-subject = Está en la lista de espera: { $performance }
mail-waiting-joined = Está en la lista de espera de esta función: { $performance }. Le escribiremos en cuanto podamos ofrecerle localidades.
mail-waiting-open = Ver su puesto o salir de la lista
mail-waiting-offered-subject = Reserva de la lista de espera: { $performance }
mail-waiting-offered = { $count ->
    [one] Le hemos reservado { $count } localidad para esta función: { $performance }. Tiene hasta el { $until } para añadirla a su cesta; después se ofrecerá a la siguiente persona de la lista.
   *[other] Le hemos reservado { $count } localidades para esta función: { $performance }. Tiene hasta el { $until } para añadirlas a su cesta; después se ofrecerán a la siguiente persona de la lista.
}
mail-waiting-take = Ver las localidades
waiting-unconfirmed = Confirme que desea apuntarse a la lista de espera. Le escribiremos a { $email }.
mail-waiting-footer = Recibe este correo porque esta dirección se apuntó a una lista de espera. Solo la usamos para eso. Si tiene alguna pregunta, responda a este correo o consulte en la taquilla.
