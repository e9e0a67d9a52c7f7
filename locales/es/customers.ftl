# A customer as colleagues see them: their file, notes, records that are one person's, and the customer
# of a sale at the desk.
staff-action-merge-customers = Unir y separar fichas de clientes
staff-action-erase-customers = Borrar definitivamente a clientes sin correo electrónico
staff-file-nameless = Cliente sin nombre
staff-file-returned = { $count ->
    [one] Un banco devolvió un pago de este cliente.
   *[other] Los bancos devolvieron { $count } pagos de este cliente.
}
staff-file-owes = Se deben { $sum } por el pedido { $order }.
staff-file-sale = Nueva venta para este cliente
staff-file-seasons = Temporadas
staff-file-season = { $season } · entradas: { $tickets } · funciones a las que asistió: { $attended } de { $past }
staff-file-subscriptions = Abonos y paquetes
staff-file-orders = Pedidos
staff-file-tickets = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
staff-file-ended = ya no es válido
staff-file-unpaid = sin pagar
staff-file-proof = falta ver el justificante
staff-file-passes = Carnés de amigo y bonos
staff-file-pass-ended = { $kind }, desde el { $from }, ya no es válido
staff-file-credit = Saldo
staff-file-vouchers = Tarjetas regalo compradas
staff-file-voucher = Quedan { $left } de { $value } (pedido { $order })
staff-file-voucher-ended = { $value }, ya no es válida (pedido { $order })
staff-file-debts = Por pagar
staff-file-debt = { $sum } por el pedido { $order }, con vencimiento el { $day }
staff-file-debt-returned = { $sum } por el pedido { $order }: el banco devolvió el pago
staff-file-consents = Consentimientos
staff-file-newsletter = Boletín: sí, desde el { $day }
staff-file-no-newsletter = Boletín: no, desde el { $day }
staff-file-answers = Respuestas a nuestras preguntas
staff-notes-title = Notas
staff-notes-write = Nota nueva
staff-notes-hint = La leen los compañeros, y también el cliente si pide una copia de sus datos.
staff-notes-keep = Guardar la nota
staff-notes-delete = Eliminar la nota
staff-notes-empty = La nota está vacía. No se ha guardado nada. Escriba algo, por favor.
staff-notes-too-long = La nota es demasiado larga. No se ha guardado nada. Redúzcala a 1000 caracteres.
staff-notes-too-many = Este cliente tiene demasiadas notas. No se ha guardado nada. Elimine primero alguna antigua.
staff-notes-unknown = Esta nota ya no existe o la escribió otra persona. No se ha eliminado nada.
staff-done-note = Se han actualizado las notas.
staff-done-merged = Las dos fichas son ahora una sola. Tiene un día para volver a separarlas.
staff-done-parted = Las fichas vuelven a estar separadas, como antes.
staff-done-erased = Se han borrado los datos del cliente.
staff-doubles-title = Otras fichas de este cliente
staff-doubles-mailbox = mismo buzón, escrito de otra forma
staff-doubles-phone = mismo nombre y teléfono
staff-doubles-address = mismos apellidos y dirección
staff-merge-compare = Comparar
staff-merge-find = Buscar otra ficha de este cliente
staff-merge-was = Unida con { $name } { $email } el { $when }
staff-merge-part = Volver a separar
staff-merge-part-until = posible hasta el { $when }
staff-merge-title = Unir dos fichas de un cliente
staff-merge-lede = Únalas solo si está seguro de que son la misma persona. Los pedidos, las entradas, el saldo, los abonos y los consentimientos de la segunda ficha pasarán a la primera. Tiene un día para volver a separarlas.
staff-merge-kept = Esta ficha se queda
staff-merge-gone = Esta ficha se añade a la otra
staff-merge-turn = Conservar la otra ficha
staff-merge-back = Volver al cliente
staff-merge-do = Unir las dos fichas
staff-merge-conflicts = Lo que tienen las dos fichas
staff-merge-orders = { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
}
staff-merge-tickets = { $count ->
    [one] { $count } entrada para una función futura
   *[other] { $count } entradas para funciones futuras
}
staff-merge-subscriptions = { $count ->
    [one] { $count } abono
   *[other] { $count } abonos
}
staff-merge-passes = { $count ->
    [one] { $count } carné o bono
   *[other] { $count } carnés o bonos
}
staff-merge-kinds = { $count ->
    [one] { $count } colectivo
   *[other] { $count } colectivos
}
staff-merge-seasons = { $count ->
    [one] { $count } temporada con abono
   *[other] { $count } temporadas con abono
}
staff-merge-consents = { $count ->
    [one] { $count } consentimiento
   *[other] { $count } consentimientos
}
staff-merge-debts = { $count ->
    [one] { $count } importe por pagar
   *[other] { $count } importes por pagar
}
staff-merge-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
staff-merge-credit = Saldo: { $sum }
staff-merge-both-names = Los nombres son distintos. Se conserva el de la ficha que se queda.
staff-merge-both-emails = Los correos electrónicos son distintos. Los mensajes se envían al de la ficha que se queda. Con el otro también se llega a esa ficha.
staff-merge-both-phones = Los teléfonos son distintos. Se conserva el de la ficha que se queda.
staff-merge-both-addresses = Las direcciones postales son distintas. Se conserva la de la ficha que se queda.
staff-merge-both-accounts = Las dos tienen cuenta. Los dos correos abrirán la cuenta de la ficha que se queda.
staff-merge-both-answers = { $count ->
    [one] { $count } respuesta a las preguntas del teatro es distinta. Se conserva la de la ficha que se queda.
   *[other] { $count } respuestas a las preguntas del teatro son distintas. Se conservan las de la ficha que se queda.
}
staff-merge-both-kinds = { $count ->
    [one] Las dos tienen { $count } colectivo asignado desde el mismo día.
   *[other] Las dos tienen { $count } colectivos asignados desde el mismo día.
}
staff-merge-bank-account = La cuenta bancaria de la segunda ficha no se traspasa. El cliente puede volver a indicarla.
staff-merge-both-mandates = Las dos tienen una orden de domiciliación. Se usa la de la ficha que se queda.
staff-merge-both-parties = Las dos tienen datos de facturación. Se conservan los de la ficha que se queda.
staff-merge-both-consents = { $count ->
    [one] { $count } consentimiento es distinto. Vale la respuesta más reciente.
   *[other] { $count } consentimientos son distintos. Vale la respuesta más reciente.
}
staff-merge-unknown = Una de las dos fichas no existe. No se ha cambiado nada.
staff-merge-same = Es la misma ficha. No se ha cambiado nada.
staff-merge-before = Una de estas fichas ya se unió con otra. No se ha cambiado nada. Abra de nuevo el cliente.
staff-merge-keep-other = Solo la segunda ficha tiene cuenta, correo electrónico u orden de domiciliación, así que debe quedarse. No se ha cambiado nada. Conserve la otra ficha.
staff-merge-of-staff = Una de las fichas es la cuenta de un compañero y no se puede unir. No se ha cambiado nada.
staff-merge-erased = Uno de los clientes ha pedido que se borren sus datos. No se ha cambiado nada. Espere a que se borren o a que el cliente retire la solicitud.
staff-merge-unconfirmed = El saldo de uno de los clientes aún debe confirmarse tras restaurar la base de datos. No se ha cambiado nada. Confirme antes el saldo.
staff-merge-changed = Una de las fichas ha cambiado desde que abrió esta página. No se ha unido nada. Compruebe lo que ve ahora.
staff-merge-too-late = Estas fichas se unieron hace más de un día o ya están separadas. No se ha cambiado nada.
staff-merge-on = Después de esta unión, la ficha se unió con otra más. No se ha cambiado nada. Deshaga antes esa otra unión.
staff-merge-credit-spent = Desde la unión se ha gastado saldo de las dos fichas. Si se separaran, a una le faltaría saldo. No se ha cambiado nada. Las fichas deben seguir unidas.
staff-merge-money-moved = Desde la unión se ha revendido o cambiado una entrada por saldo, o se ha transferido saldo. Ya no se sabe a cuál de las dos fichas corresponde ese saldo. No se ha cambiado nada. Las fichas deben seguir unidas.
staff-erase-title = Borrar los datos de este cliente
staff-erase-text = Este cliente no tiene correo electrónico y no puede pedirlo en línea. Su nombre, teléfono, dirección y notas se borran al momento y no se pueden recuperar. Las facturas y la contabilidad se conservan, como exige la ley.
staff-erase-asked = El cliente lo ha pedido y he comprobado su identidad
staff-erase-do = Borrar los datos
staff-erase-not-asked = Confirme que el cliente lo ha pedido. No se ha borrado nada.
staff-erase-has-address = Este cliente tiene correo electrónico o cuenta. No se ha borrado nada. Pídale que elimine su cuenta: debe iniciar sesión con esa dirección y confirmarlo con un código.
staff-erase-of-account = Esta persona figura en la cuenta de otro cliente. No se ha borrado nada. Pida a ese cliente que la quite de su cuenta.
staff-erase-obstacles = Este cliente aún tiene algo pendiente con nosotros: una entrada para una función futura, un pedido, una renovación, un reembolso, un importe por pagar, saldo o una retrocesión (chargeback). No se ha borrado nada. Resuélvalo antes; esta página lo muestra.
staff-customers-too-often = Ha buscado demasiadas veces en un minuto. Espere un momento e inténtelo de nuevo.
staff-customers-too-many = En una hora ha visto más clientes de los que el trabajo requiere, y esto ha quedado registrado. Inténtelo de nuevo en la próxima hora. Los pedidos se pueden seguir buscando por su código.
staff-desk-customer = Cliente
staff-desk-customer-choose = Elegir o añadir un cliente
staff-desk-customer-change = Elegir otro cliente
staff-desk-customer-nobody = Vender sin cliente
staff-desk-customer-not-sold = En esta venta hay algo que no se puede vender a este cliente. La venta sigue como estaba. Quítelo de la venta antes de elegir al cliente.
staff-desk-customer-known-title = Cliente ya registrado
staff-desk-customer-find = Nombre, teléfono, correo, dirección o pedido
staff-desk-customer-find-hint = Basta con una parte.
staff-desk-customer-none = No se ha encontrado a nadie. Pruebe con otra parte del nombre o con el teléfono.
staff-desk-customer-more = Hay más clientes. Añada otra palabra.
staff-desk-customer-new-title = Cliente nuevo
staff-desk-customer-make = Añadir este cliente y elegirlo
staff-desk-customer-another = Es otra persona
staff-desk-customer-out-of-reach = Escriba también un correo electrónico, un teléfono o una dirección postal. No se ha añadido a nadie.
staff-desk-customer-known = Ya hay un cliente con este correo electrónico. No se ha añadido a nadie. Puede elegirlo aquí.
staff-desk-customer-doubles = Puede que este cliente ya esté registrado. No se ha añadido a nadie. Elija uno de estos o indique que es otra persona.
staff-desk-kind-none = Sin colectivo
staff-desk-to-sale = Volver a la venta
staff-desk-person = Para quién
staff-desk-person-change = Cambiar la persona
staff-desk-take-credit = Cobrar { $credit } del saldo del cliente
staff-desk-take-credit-and-cash = Cobrar { $credit } del saldo del cliente y { $rest } en efectivo
