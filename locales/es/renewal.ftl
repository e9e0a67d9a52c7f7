# Subscriptions that go on in the next season.
renewal-title = Su abono en la próxima temporada
renewal-account-link = Renovar el abono
renewal-none = Ahora mismo no tiene ningún abono que renovar. Cuando llegue el momento, le avisaremos por correo electrónico.
renewal-holder = Para { $name }
renewal-performances = { $count ->
    [one] { $count } función
   *[other] { $count } funciones
}
renewal-open = Su localidad está reservada para usted. Tiene hasta el { $until } para decirnos si desea renovar.
renewal-open-several = Sus localidades están reservadas para usted, por un total de { $total }. Tiene hasta el { $until } para decirnos si desea renovar.
renewal-itself-ends = Si no hace nada, su abono termina y su localidad sale a la venta.
renewal-itself-ends-several = Si no hace nada, sus abonos terminan y sus localidades salen a la venta.
renewal-confirmed = Ha decidido renovar. Puede cambiar de opinión hasta el { $until }.
renewal-declined = Ha decidido no renovar. Puede cambiar de opinión hasta el { $until }.
renewal-waiting = El plazo ha terminado. Estamos tramitando todas las renovaciones y le avisaremos por correo electrónico.
renewal-renewed = Su abono está renovado.
renewal-order-link = Ver sus entradas
renewal-to-pay = Para conservar su localidad, pague { $amount } a más tardar el { $date }.
renewal-other-to-pay = También pendiente de pago, hasta el final del día { $until }: { $what }
renewal-pay-link = Pagar ahora
renewal-unpaid = La renovación no se pagó a tiempo, por lo que su localidad ha salido a la venta.
renewal-unpaid-later = La renovación no se pagó a tiempo, por lo que su localidad ya no está reservada para usted. Saldrá a la venta el { $date }.
renewal-end-declined = No ha renovado este abono.
renewal-end-unanswered = No recibimos su respuesta, por lo que este abono ha terminado.
renewal-end-seat-gone = Su localidad no estaba disponible en la próxima temporada y no se le pudo asignar ninguna de las que pidió.
renewal-end-former-gone = Su abono anterior se anuló y por eso no se ha renovado.
renewal-end-nothing-left = Este abono no se ha podido renovar: no se celebrará ninguna de sus funciones.
renewal-end-most = Este abono no se ha podido renovar: ya tiene el número máximo de abonos de este turno.
renewal-seat-gone = Su localidad no estará disponible la próxima temporada. Puede pedir otra hasta el { $until }.
renewal-pay-legend = ¿Cómo desea pagar?
renewal-credit-link = Tiene un saldo de { $amount }. Para usarlo, elija el pago con tarjeta: si ha iniciado sesión, la página del enlace de pago le ofrece pagar primero con su saldo. Con domiciliación o factura no se utiliza.
renewal-credit-card-kept = Tiene un saldo de { $amount }. Con la tarjeta guardada, la domiciliación o la factura no se utiliza. Para usarlo, quite la tarjeta guardada y elija aquí el pago con tarjeta: recibirá un enlace de pago y podrá pagar primero con su saldo.
renewal-credit-no-way = Tiene un saldo de { $amount }. Con las formas de pago que se ofrecen aquí no se utiliza; lo conserva para otras compras.
renewal-pay-card = Con tarjeta. Cuando termine el plazo le enviaremos un enlace de pago.
renewal-pay-card-kept = Con la tarjeta que usó el { $date }
renewal-pay-debit = Por domiciliación bancaria
renewal-pay-debit-signed = Por domiciliación en la cuenta terminada en { $end } (mandato { $mandate })
renewal-pay-invoice = Con factura
renewal-due = Vencimiento: { $dates }
renewal-iban = IBAN
renewal-iban-hint = La cuenta debe estar a su nombre o usted debe tener autorización para usarla.
renewal-account-holder = Nombre del titular de la cuenta
renewal-mandate-text = Al elegir la domiciliación bancaria, autoriza al acreedor ({ $house }) a enviar órdenes a su entidad bancaria para adeudar estos importes en su cuenta, y a su entidad a adeudarlos según esas órdenes. Puede solicitar a su entidad el reembolso de cada adeudo, en los términos de su contrato con ella, dentro de las ocho semanas siguientes a la fecha de adeudo.
renewal-confirm = Renovar con obligación de pago: { $amount }
renewal-confirm-wish = Renovar con otra localidad, con obligación de pago
renewal-decline = No renovar
renewal-decline-several = No renovar estos abonos
renewal-change-answer = Cambiar la respuesta
renewal-each-link = Responder por separado para cada localidad
renewal-answered-confirmed = Gracias. Su abono ({ $what }) se renovará cuando termine el plazo y le avisaremos por correo electrónico.
renewal-answered-declined = No renovaremos su abono ({ $what }). Todavía puede cambiar de opinión antes de que termine el plazo.
renewal-card-forget = Borrar mi tarjeta guardada
renewal-card-forgotten = Hemos borrado su tarjeta guardada.
saved-title = Domiciliación y tarjeta guardada
saved-lede = Qué podemos cargar en su cuenta bancaria o cobrar con su tarjeta, y cómo revocar la autorización.
saved-link = Ver y cambiar
saved-none = No tiene ninguna domiciliación ni ninguna tarjeta guardada.
saved-mandate-title = Mandato de domiciliación
saved-mandate = Cuenta terminada en { $end }, a nombre de { $name }, mandato { $mandate }, desde el { $date }
saved-mandate-creditor = Acreedor: { $creditor }
saved-mandate-debits = Cobros con este mandato:
saved-mandate-debit = { $package }: { $amount } el { $date }
saved-mandate-debit-past = { $package }: { $amount }, previsto para el { $date }; aún no hemos registrado la respuesta del banco
saved-mandate-order = Pedido { $code }
saved-mandate-end-nothing = Ahora no hay nada que cobrar. Puede revocar el mandato cuando quiera.
saved-mandate-end-open = Si revoca el mandato, quedan por pagar { $open } en las mismas fechas, por transferencia o en la taquilla. Los datos bancarios figuran en la página de cada pedido.
saved-mandate-on-its-way = Todavía puede cobrarse un cargo que ya se haya enviado a su banco. Si un importe se paga dos veces, lo añadiremos a su saldo.
saved-mandate-end-renewals = Si ha elegido la domiciliación para una renovación que aún no hemos tramitado, recibirá en su lugar un enlace de pago.
saved-mandate-end = Revocar este mandato
saved-mandate-ended = El mandato se ha revocado. Se lo hemos confirmado por correo electrónico.
saved-mandate-unknown = No se ha cambiado nada: este mandato ya estaba revocado.
saved-card-title = Tarjeta guardada
saved-card = La tarjeta con la que pagó el { $date }
saved-card-end = Si borra esta tarjeta, no se le hará ningún cargo más con ella. Si tenía una renovación pendiente de cobrar con ella, recibirá en su lugar un enlace de pago.
mail-mandate-ended-subject = Mandato de domiciliación { $mandate } revocado
mail-mandate-ended = Tal como nos pidió, hemos dado de baja su mandato de domiciliación { $mandate }. Ya no haremos ningún cargo con él.
mail-mandate-ended-open = Quedan por pagar { $amount } del pedido { $code }, a más tardar el { $due }.
mail-card-removed-subject = Hemos borrado su tarjeta guardada
mail-card-removed = Tal como nos pidió, hemos borrado su tarjeta guardada. No se le hará ningún cargo más con ella. Si tenía una renovación pendiente de cobrar con ella, recibirá en su lugar un enlace de pago.
renewal-wishes = Otras localidades que ha pedido
renewal-wish-link = Elegir otra localidad en el plano
renewal-wish-link-seat = Elegir en el plano otra localidad en lugar de: { $seat }
renewal-wish-list = Elegir una localidad en una lista
renewal-wish-remove = Quitar esta localidad
renewal-wish-removed = La localidad se ha quitado de su lista.
renewal-wish-granted = Asignada a usted
renewal-wish-taken = No asignada: la localidad no está disponible.
renewal-wish-kept = No asignada: la conserva quien ya la tenía en su abono o la ha pedido alguien con más temporadas de abono.
renewal-wish-not-needed = No ha hecho falta: se le ha asignado otra localidad que estaba antes en su lista.
renewal-wish-title = Pedir otra localidad
renewal-wish-title-seat = Pedir otra localidad en lugar de: { $seat }
renewal-wish-lede = Conservará su localidad salvo que podamos asignarle una de las que pida. Puede indicar hasta tres, empezando por la que prefiera.
renewal-wish-order = Decidimos cuando termina el plazo. Si varias personas piden la misma localidad, se asigna a quien lleva más temporadas de abono.
renewal-wish-package = Turno
renewal-wish-part = Parte de la sala
renewal-wish-show = Ver localidades
renewal-wish-row = Fila { $row }
renewal-wish-row-label = Fila
renewal-wish-price-type = Tarifa
renewal-wish-send = Pedir esta localidad
renewal-wish-back = Volver a su abono
renewal-wish-sent = Hemos añadido la localidad a su lista. Conservará su localidad actual salvo que podamos asignarle otra.
renewal-plan-lede = Elija una parte de la sala y después una localidad. Antes de pedirla verá cuánto cuesta y cómo se ve el escenario desde ella.
renewal-plan-more = { $total }, { $difference } más que ahora
renewal-plan-less = { $total }, { $difference } menos que ahora
renewal-plan-same = { $total }, lo mismo que ahora
renewal-plan-own = su localidad actual
renewal-plan-own-other = su otra localidad
renewal-plan-kept = reservada para otro abono
renewal-plan-taken = no disponible
renewal-plan-kept-text = Esta localidad está reservada para otro abono. Solo podremos asignársela si queda libre.
renewal-plan-none = En esta parte de la sala no se puede pedir ninguna localidad. Elija otra parte.
renewal-plan-no-answer = Pedir una localidad no cuenta como respuesta. Podrá responder en la página siguiente.
renewal-plan-answered = Usted ya ha confirmado. Si podemos asignarle esta localidad, pagará el precio que aquí figura.
renewal-plan-itself = Si no hace nada más, renovaremos su abono. Si podemos asignarle esta localidad, pagará el precio que aquí figura.
renewal-plan-asked = No tiene que hacer nada más. Si podemos asignarle esta localidad, pagará el precio que aquí figura.
renewal-plan-back = Volver al plano
renewal-choice-free = { $number } – disponible
renewal-choice-kept = { $number } – reservada para otro abono
renewal-choice-taken = { $number } – no disponible
renewal-choice-own = { $number } – la suya
renewal-choice-own-other = { $number } – su otra localidad
renewal-unknown = No encontramos este abono en su cuenta. Inicie sesión con el correo electrónico con el que se compró.
renewal-too-late = El plazo para responder ha terminado. Consulte en la taquilla.
renewal-price-changed = El precio acaba de cambiar. No se ha renovado ni cobrado nada. Compruebe el nuevo precio antes de renovar.
renewal-payment-not-offered = Esta forma de pago no está disponible para este abono. Elija otra.
renewal-mandate-missing = Escriba el IBAN de la cuenta y el nombre de su titular.
renewal-bad-iban = Este IBAN no es correcto. Compruébelo; su respuesta todavía no se ha guardado.
renewal-account-holder-missing = Escriba el nombre del titular de la cuenta.
renewal-unknown-seat = Esta localidad no se vende en este turno. Elija otra.
renewal-seat-taken = Esta localidad no está disponible la próxima temporada. Elija otra.
renewal-same-seat = Ya tiene esta localidad o está en su lista.
renewal-other-own-seat = Ya tiene esta localidad en otro abono.
renewal-unknown-package = No puede cambiar a este turno. Elija otro.
renewal-unknown-price-type = Esta tarifa no está disponible para usted. Elija otra.
renewal-too-many-wishes = Puede indicar hasta tres localidades. Quite antes una.
mail-renewal-asked-subject = Su abono para la próxima temporada: { $what }
mail-renewal-asked-several-subject = Sus abonos para la próxima temporada: { $what }
mail-renewal-asked = Ya puede renovar su abono para la próxima temporada ({ $season }).
mail-renewal-asked-several = Ya puede renovar sus abonos para la próxima temporada ({ $season }).
mail-renewal-asked-gone = Lamentablemente, su localidad no estará disponible. Puede pedir otra hasta el { $until }.
mail-renewal-open = Renovar el abono, cambiarlo o darlo de baja
mail-renewal-open-several = Renovar los abonos, cambiarlos o darlos de baja
mail-renewal-open-gone = Pedir otra localidad
mail-renewal-open-unseated = Pedir una localidad en un turno
mail-renewal-change = Ver o cambiar su respuesta
mail-renewal-see = Ver su abono
mail-renewal-to-pay-subject = Su abono está pendiente de pago: { $what }
mail-renewal-to-pay = Su localidad está reservada para usted hasta el { $until }. Pague { $amount } antes de que termine ese día. Su abono quedará renovado en cuanto recibamos el pago. Código del pedido: { $code }
mail-renewal-to-pay-several = Tiene { $count } abonos pendientes de pago. Recibirá un correo por cada uno y cada uno se paga por separado; este correo se refiere al indicado arriba.
mail-renewal-pay = Pagar el abono: { $amount }
mail-renewal-pay-reminder-subject = Reservado para usted hasta el { $until }: { $what }
mail-renewal-pay-reminder = Todavía no hemos recibido su pago de { $amount }. Su localidad está reservada para usted hasta el final del día { $until }. Si no ha pagado para entonces, el abono no se renovará y su localidad saldrá a la venta. Código del pedido: { $code }
mail-renewal-gone-subject = { $count ->
    [one] No se ha podido renovar su abono: { $what }
   *[other] No se han podido renovar sus abonos: { $what }
}
mail-renewal-gone = { $count ->
    [one] Lamentablemente, no hemos podido renovar este abono. Encontrará el motivo en su cuenta, en la página «Su abono en la próxima temporada». No se le ha cobrado nada.
   *[other] Lamentablemente, no hemos podido renovar estos abonos. Encontrará los motivos en su cuenta, en la página «Su abono en la próxima temporada». No se le ha cobrado nada.
}
mail-renewal-offers = Ver todos los abonos
renewal-ask-first = Su localidad no está disponible en la próxima temporada. Pida antes otra.
order-to-pay-title = Su abono está pendiente de pago
order-to-pay-text = Sus localidades están reservadas para usted. Plazo para pagar: { $until }. Su abono quedará renovado en cuanto recibamos el pago.
order-reserved-to-pay-title = Su reserva
order-reserved-to-pay-text = Sus localidades están reservadas para usted. Plazo para pagar: { $until }. Recibirá las entradas en cuanto recibamos el pago.
order-pay-now = Pagar { $total }
order-pay-credit = Pagar { $used } con su saldo
order-pay-credit-rest = Usar { $used } de su saldo y pagar { $rest }
# Read by those who aren’t signed in, whether they have credit or not.
order-credit-sign-in = Si tiene saldo con nosotros, inicie sesión antes de pagar. Así podrá usarlo para este pedido.
order-renewed-title = Su abono está renovado. Aquí tiene sus entradas.
order-renewed-invoice = { $count ->
    [one] Sus entradas son válidas. Pague cada importe a más tardar en la fecha indicada. La factura está al final de esta página.
   *[other] Sus entradas son válidas. Pague cada importe a más tardar en la fecha indicada. Las facturas (una de cada vendedor) están al final de esta página.
}
order-renewed-debit = Sus entradas son válidas. Cargaremos cada importe en su cuenta bancaria en la fecha indicada.
order-debit-day = Cargaremos { $amount } en su cuenta el { $date }.
order-debit-past = El cobro de { $amount } estaba previsto para el { $date }. Aún no hemos registrado la respuesta del banco.
order-renewed-amounts = Importes y fechas
order-renewed-account = renovado, pendiente de pago en las fechas indicadas
mail-renewed-subject = Su abono está renovado, pedido { $code }
mail-renewed-invoice = Su abono está renovado y sus entradas son válidas. Pague cada importe a más tardar en la fecha indicada.
mail-renewed-debit = Su abono está renovado y sus entradas son válidas. Cargaremos cada importe en su cuenta bancaria en la fecha indicada.
renewal-flexible-title = ¿Prefiere un abono flexible?
renewal-flexible-lede = Con un abono flexible, usted elige las funciones y sus localidades. Su localidad actual saldrá a la venta cuando termine el plazo.
renewal-flexible-seasons = Sus temporadas de abono anteriores siguen contando.
renewal-flexible-change = Cambiar a: { $name }
renewal-flexible = Ha decidido cambiar a un abono flexible: { $name }. Puede cambiar de opinión hasta el { $until }.
renewal-flexible-now = Ya puede elegir sus funciones y localidades.
renewal-flexible-until = Puede elegir sus funciones y localidades hasta el { $until }.
renewal-flexible-from = Podrá elegir sus funciones y localidades a partir del { $from }.
renewal-flexible-span = Podrá elegir sus funciones y localidades a partir del { $from } y hasta el { $until }.
renewal-flexible-link = Elegir funciones y localidades
renewal-end-flexible = Ha cambiado a un abono flexible: { $name }.
renewal-answered-flexible = Gracias. Cuando termine el plazo, le enviaremos por correo electrónico un enlace para elegir sus funciones y localidades. Hasta entonces puede cambiar de opinión.
mail-renewal-flexible-subject = Elija las funciones de su abono flexible: { $what }
mail-renewal-flexible = Ha cambiado a un abono flexible: { $name } ({ $season }). No pagará hasta que haya elegido.
renewal-flexible-again = La próxima temporada volverá a elegir las funciones y sus localidades.
renewal-unseated-open = ¿Le gustaría tener la misma localidad en todas las funciones de un turno? Puede pedir una hasta el { $until }.
renewal-unseated-asked = Ha pedido una localidad fija. Puede cambiar de opinión hasta el { $until }.
renewal-unseated-link = Elegir una localidad en el plano
renewal-unseated-lede = Si podemos asignarle una de las localidades que pida, será suya en todas las funciones del turno. Puede indicar hasta tres, empezando por la que prefiera.
renewal-unseated-confirm = Pedir estas localidades con obligación de pago
renewal-unseated-decline = No pedir ninguna localidad
renewal-unseated-over = No pidió ninguna localidad fija. Puede volver a comprar un abono flexible.
renewal-end-not-granted = No hemos podido asignarle ninguna de las localidades que pidió. No se le ha cobrado nada.
renewal-ask-for-seat = Pida primero una localidad.
mail-renewal-asked-flexible = Tiene un abono flexible. La próxima temporada ({ $season }) puede tener en su lugar una localidad fija en un turno.
mail-renewal-not-granted-subject = No hemos podido asignarle las localidades que pidió: { $what }
mail-renewal-not-granted = Lamentablemente, no hemos podido asignarle ninguna de las localidades que pidió. No se le ha cobrado nada.
renewal-itself-renews = Si no hace nada, renovaremos su abono.
renewal-itself-renews-several = Si no hace nada, renovaremos sus abonos.
renewal-next-card = Después del { $until } cobraremos { $amount } en la tarjeta con la que pagó el { $date } y le enviaremos sus entradas por correo electrónico.
renewal-next-card-several = Después del { $until } cobraremos cada abono por separado en la tarjeta con la que pagó el { $date }, por un total de { $amount }, y le enviaremos sus entradas por correo electrónico.
renewal-next-debit = Después del { $until } le enviaremos sus entradas por correo electrónico y cargaremos { $amount } en la cuenta terminada en { $end } (mandato { $mandate }). Vencimiento: { $dates }.
renewal-next-invoice = Después del { $until } le enviaremos por correo electrónico sus entradas y los datos para pagar { $amount } por transferencia. Vencimiento: { $dates }.
renewal-next-link = Después del { $until } le enviaremos por correo electrónico un enlace para pagar { $amount }. Su localidad seguirá reservada hasta la fecha que se indique en ese correo.
renewal-next-link-several = Después del { $until } le enviaremos por correo electrónico un enlace de pago para cada abono, por un total de { $amount }. Sus localidades seguirán reservadas hasta la fecha que se indique en esos correos.
renewal-next-wish = Después del { $until } le diremos si podemos asignarle una de las localidades que ha pedido. Si no es posible, no pagará nada.
renewal-wish-price = Si podemos asignarle una de las localidades de su lista, pagará el precio que figura junto a ella y no el de su localidad actual.
renewal-wish-unsaid = Añadir una localidad a esta lista no renueva el abono. Pulse también «Renovar», más abajo.
renewal-wish-apart = Su otra localidad, la de al lado ({ $seat }), no cambia. Si aquí se le asigna otra, sus dos localidades dejarán de ser contiguas.
renewal-wish-apart-asked = También ha pedido otra localidad en lugar de la de al lado ({ $seat }). Decidimos sobre cada abono por separado, por lo que sus dos localidades podrían dejar de ser contiguas.
renewal-wish-beside = Esta localidad está junto a la que ha pedido para su otro abono ({ $seat }). Decidimos sobre cada abono por separado. Si solo podemos asignarle una de las dos, sus localidades no serán contiguas.
renewal-unseated-unsaid = Añadir una localidad a esta lista no basta. Pulse también «Pedir estas localidades», más abajo.
renewal-other-unsaid = Con la respuesta que ha dado no tendremos en cuenta estas localidades. Si desea alguna de ellas, cambie su respuesta más abajo.
mail-renewal-reminder-subject = Recordatorio: su abono para la próxima temporada ({ $what })
mail-renewal-reminder-several-subject = Recordatorio: sus abonos para la próxima temporada ({ $what })
mail-renewal-reminder = Todavía no nos ha dicho si desea renovar su abono para la próxima temporada ({ $season }).
mail-renewal-reminder-several = Todavía no nos ha dicho si desea renovar sus abonos para la próxima temporada ({ $season }).
mail-renewal-confirmed-subject = Su respuesta: desea renovar el abono ({ $what })
mail-renewal-confirmed = Gracias. Ha decidido renovar su abono. Puede cambiar de opinión hasta el { $until }.
mail-renewal-confirmed-several-subject = Su respuesta: desea renovar los abonos ({ $what })
mail-renewal-confirmed-several = Gracias. Ha decidido renovar { $count } abonos, por un total de { $total }. Puede cambiar de opinión hasta el { $until }.
mail-renewal-left = Todavía no ha respondido para los siguientes abonos. Díganos en la misma página si desea renovarlos:
mail-renewal-declined-subject = { $count ->
    [one] Su respuesta: no desea renovar el abono ({ $what })
   *[other] Su respuesta: no desea renovar los abonos ({ $what })
}
mail-renewal-declined = { $count ->
    [one] Ha decidido no renovar su abono. Puede cambiar de opinión hasta el { $until }.
   *[other] Ha decidido no renovar estos abonos. Puede cambiar de opinión hasta el { $until }.
}
mail-renewal-declined-next = { $count ->
    [one] No se le cobrará nada. Después del { $until }, su localidad saldrá a la venta.
   *[other] No se le cobrará nada. Después del { $until }, sus localidades saldrán a la venta.
}
mail-renewal-changed-subject = Su respuesta: desea cambiar a un abono flexible ({ $what })
mail-renewal-changed = Gracias. Ha decidido cambiar a un abono flexible: { $name }. Puede cambiar de opinión hasta el { $until }.
mail-renewal-changed-next = Después del { $until } le enviaremos por correo electrónico un enlace para elegir sus funciones y localidades. Hasta entonces no pagará nada.
mail-renewal-wishes-subject = Las localidades que pidió para la próxima temporada: { $what }
mail-renewal-wishes = Ya hemos decidido sobre todas las peticiones de cambio de localidad. Este es el resultado de las suyas:
mail-renewal-wishes-seat = Su localidad en la próxima temporada: { $seat } ({ $amount }). Recibirá sus entradas, o un enlace para pagar, en otro correo electrónico.
mail-renewal-unpaid-subject = { $count ->
    [one] Abono no renovado por falta de pago: { $what }
   *[other] Abonos no renovados por falta de pago: { $what }
}
mail-renewal-unpaid = { $count ->
    [one] No hemos recibido a tiempo su pago de { $amount }, por lo que su abono no se ha renovado.
   *[other] No hemos recibido a tiempo sus pagos ({ $amount } en total), por lo que sus abonos no se han renovado.
}
mail-renewal-ended-subject = { $count ->
    [one] Su abono ha terminado: { $what }
   *[other] Sus abonos han terminado: { $what }
}
mail-renewal-ended = { $count ->
    [one] No hemos recibido su respuesta dentro del plazo, por lo que su abono no se ha renovado.
   *[other] No hemos recibido su respuesta dentro del plazo, por lo que sus abonos no se han renovado.
}
mail-renewal-ended-next = { $count ->
    [one] Su localidad ha salido a la venta y no se le ha cobrado nada. Puede volver a abonarse si quedan localidades disponibles.
   *[other] Sus localidades han salido a la venta y no se le ha cobrado nada. Puede volver a abonarse si quedan localidades disponibles.
}
mail-renewal-ended-later = { $count ->
    [one] Su localidad saldrá a la venta el { $date } y no se le ha cobrado nada. A partir de ese día puede volver a abonarse si quedan localidades disponibles.
   *[other] Sus localidades saldrán a la venta el { $date } y no se le ha cobrado nada. A partir de ese día puede volver a abonarse si quedan localidades disponibles.
}
mail-renewal-card-failed = No hemos podido cobrar el importe en la tarjeta con la que pagó la última vez. No se ha hecho ningún cargo en ella.
mail-renewed-paid = Su abono está renovado y pagado, y sus entradas son válidas. Hemos cobrado { $amount } en la tarjeta con la que pagó la última vez.
mail-renewed-paid-yourself = Gracias por su pago. Su abono está renovado y sus entradas son válidas.
renewal-together-title = Renovar todos sus abonos a la vez
renewal-together-some-title = Renovar varios abonos a la vez
renewal-together-text = Con una sola respuesta renueva estos abonos, cada uno con la localidad y la forma de pago que se indican aquí. Si desea otra localidad u otra forma de pago, responda por separado para ese abono más abajo.
renewal-together-left = Los siguientes abonos no están incluidos. Responda por separado para cada uno de ellos:
renewal-together-no-seat = Su localidad no estará disponible la próxima temporada. Pida otra, por favor.
renewal-together-no-way = Elija cómo desea pagar.
renewal-together-most = Si podemos asignarle las localidades que ha pedido, pagará el precio de estas: { $amount } en total como máximo.
renewal-together-confirm = Renovar todos los abonos con obligación de pago: { $amount }
renewal-together-some-confirm = Renovar estos abonos con obligación de pago: { $amount }
renewal-answered-together = Gracias. Estos abonos se renovarán cuando termine el plazo y le avisaremos por correo electrónico: { $what }. Puede cambiar de opinión hasta el { $until }.
renewal-declined-together = No renovaremos estos abonos: { $what }. Puede cambiar de opinión antes de que termine el plazo.
renewal-left = Todavía sin respuesta: { $what }.
renewal-missing = Todavía no ha respondido para todos sus abonos. Sin respuesta:
renewal-creditor = { $name }, identificador de acreedor { $identifier }
renewal-one-order = Con estos { $count } abonos haremos un solo pedido. Pagará { $amount } en total y recibirá un solo correo electrónico con todas las entradas.
renewal-leave-out = No incluir este abono: { $what }
renewal-include-all = Responder de nuevo para todos a la vez
renewal-with = Renueva a la vez también: { $what }. Será un solo pedido. Para renovar este abono por separado, cambie la respuesta solo para él.
renewal-none-answered = { $why } Abono afectado: { $what }. No hemos guardado su respuesta para ninguno de los abonos y no se ha cobrado nada.
renewal-next-card-together = Después del { $until } cobraremos { $amount } por todos ellos, en un solo cargo, en la tarjeta con la que pagó el { $date } y le enviaremos sus entradas por correo electrónico.
renewal-next-link-together = Después del { $until } le enviaremos por correo electrónico un solo enlace para pagar todos los abonos: { $amount }. Sus localidades seguirán reservadas hasta la fecha que se indique en ese correo.
renewal-to-pay-together = Para conservar sus localidades, pague { $amount } a más tardar el { $date }. Con un solo pago quedan pagados { $count } abonos.
mail-renewal-to-pay-together-subject = Sus abonos están pendientes de pago: { $what }
mail-renewal-to-pay-together = Sus localidades están reservadas para usted hasta el { $until }. Pague { $amount } antes de que termine ese día; con un solo pago quedan pagados todos los abonos que figuran abajo. Quedarán renovados en cuanto recibamos el pago. Código del pedido: { $code }
mail-renewal-pay-together = Pagar los abonos: { $amount }
mail-renewal-pay-reminder-together = Todavía no hemos recibido su pago de { $amount }. Sus localidades están reservadas para usted hasta el final del día { $until }. Si no ha pagado para entonces, no se renovará ninguno de los abonos que figuran abajo y sus localidades saldrán a la venta. Código del pedido: { $code }
order-to-pay-title-several = Sus abonos están pendientes de pago
order-to-pay-text-several = Sus localidades están reservadas para usted. Plazo para pagar: { $until }. Sus abonos quedarán renovados en cuanto recibamos el pago.
order-renewed-title-several = Sus abonos están renovados. Aquí tiene sus entradas.
mail-renewed-several-subject = Sus abonos están renovados, pedido { $code }
mail-renewed-several-invoice = Sus abonos están renovados y sus entradas son válidas. Pague cada importe a más tardar en la fecha indicada.
mail-renewed-several-debit = Sus abonos están renovados y sus entradas son válidas. Cargaremos cada importe en su cuenta bancaria en la fecha indicada.
mail-renewed-several-paid = Sus abonos están renovados y pagados, y sus entradas son válidas. Hemos cobrado { $amount }, en un solo cargo, en la tarjeta con la que pagó la última vez.
mail-renewed-several-paid-yourself = Gracias por su pago. Sus abonos están renovados y sus entradas son válidas.
renewal-two-text = O pida dos localidades contiguas para sus dos abonos: { $seats }, { $total } en total. Le asignaremos las dos o ninguna, de modo que seguirán siendo contiguas.
renewal-two-send = Pedir las dos localidades: { $seats }
renewal-two-beside = Para los dos abonos a la vez, con: { $seat }
renewal-two-apart = No es posible: su otro abono no se renueva, y pidió estas localidades para los dos.
renewal-wishes-mixed = En una misma lista no puede haber localidades para los dos abonos y localidades para uno solo. Quite primero las localidades de su lista.
