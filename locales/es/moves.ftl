# A performance is cancelled or moved by page: what is asked, what it will do, and to whom.
staff-performances-title = Cancelar o trasladar funciones
staff-performances-lede = Elija una función. Antes de que ocurra nada verá qué efectos tiene y quién recibe qué correo electrónico.
staff-performances-hall = Sala
staff-performances-none = No hay próximas funciones.
staff-change-deed = ¿Qué desea hacer?
staff-change-cancel = Cancelar esta función
staff-change-move = Trasladarla a otra fecha u hora
staff-change-starts = Nueva fecha y hora
staff-change-starts-hint = Solo para un traslado, según la hora de la sala ({ $zone }).
staff-change-note = Una frase suya (opcional)
staff-change-note-hint = Por ejemplo, el motivo. La frase figura en los correos electrónicos y en las páginas de los pedidos. Si un idioma queda vacío, allí se lee la frase en este idioma: { $language }.
staff-change-look = Ver qué ocurrirá
staff-change-off = Esta función está cancelada. Para recuperarla, escriba «no» en la columna «cancelled» de la hoja «performances» e importe la hoja: quienes tienen entradas sabrán entonces que al final se celebra.
staff-change-over = Esta función ha empezado o ya ha pasado, o la nueva fecha es anterior a hoy. No se ha cambiado nada.
staff-change-begun = Esta función ha empezado o ya ha pasado, por lo que aquí ya no se puede cancelar ni trasladar.
staff-change-nothing-chosen = Elija qué desea hacer.
staff-change-wrong-time = Indique la fecha y la hora; por ejemplo, 5 de enero de 2027, 20:00.
staff-change-skipped = Esa hora no existe ese día por el cambio de hora. Elija otra.
staff-change-unknown = Esa función no existe. No se ha cambiado nada.
staff-change-is-cancelled = Esta función ya está cancelada. Ahora no se ha cambiado nada.
staff-change-same-time = Esta función ya tiene esta fecha y hora. Ahora no se ha cambiado nada.
staff-change-hall-taken = A esa hora hay otra función en la sala. No se ha cambiado nada. Elija otra hora.
staff-change-out-of-season = Esa fecha queda fuera de la temporada. No se ha cambiado nada. Elija otra o cambie antes los días de la temporada en su hoja.
staff-change-meanwhile = Alguien ha cambiado esta función entretanto, por lo que ahora no se ha hecho nada. Arriba figura tal como está. Revísela de nuevo.
staff-change-note-long = Una frase es demasiado larga: como máximo { $most } caracteres. No se ha cambiado nada.
staff-change-check-cancel = Qué efectos tendrá la cancelación
staff-change-check-move = Qué efectos tendrá el traslado
staff-change-moves = Fecha anterior: { $before }. Nueva fecha: { $after }.
staff-change-money = { $count ->
    [one] { $count } entrada, vendida por { $amount }
   *[other] { $count } entradas, vendidas por { $amount }
}
staff-change-orders = { $count ->
    [one] en { $count } pedido
   *[other] en { $count } pedidos
}
staff-change-subscriptions = { $count ->
    [one] { $count } de estas entradas pertenece a un abono
   *[other] { $count } de estas entradas pertenecen a abonos
}
staff-change-reservations = { $count ->
    [one] { $count } reserva abierta
   *[other] { $count } reservas abiertas
}
staff-change-offers = { $count ->
    [one] { $count } entrada puesta a la venta por su titular
   *[other] { $count } entradas puestas a la venta por su titular
}
staff-change-waiting = { $count ->
    [one] { $count } anotación en la lista de espera
   *[other] { $count } anotaciones en la lista de espera
}
staff-change-nothing-sold = No se ha vendido nada y nadie espera.
staff-change-until-cancel = Hasta el { $date }, quienes compraron pueden elegir entre reembolso y saldo en la página de su pedido. Si no eligen nada, las entradas sueltas se reembolsan por el medio con el que se pagaron; las de abonos y paquetes pasan a ser saldo.
staff-change-until-move = Hasta el { $date }, si la nueva fecha no les conviene, quienes compraron pueden elegir reembolso o saldo en la página de su pedido. Si no eligen nada, sus entradas valen para la nueva fecha.
staff-change-undo-cancel = Una cancelación solo se deshace importando la hoja «performances» con «no» en la columna «cancelled». Todos sabrán entonces que la función se celebra; quien ya haya recibido su dinero se lo queda.
staff-change-undo-move = Para deshacer el traslado, traslade la función otra vez: entonces todos reciben un segundo correo electrónico.
staff-change-sheets = También lo dirá la próxima exportación de la temporada. La importación de una hoja anterior se rechaza hasta que alguien acepte expresamente que lo deshace.
staff-change-mails = Los correos electrónicos que se enviarán
staff-change-no-mails = No se enviará ningún correo electrónico.
staff-change-mail-buyers = { $count ->
    [one] A quienes compraron, { $language }: { $count } correo electrónico
   *[other] A quienes compraron, { $language }: { $count } correos electrónicos
}
staff-change-mail-recipients = { $count ->
    [one] A quienes recibieron una entrada de otra persona, { $language }: { $count } correo electrónico
   *[other] A quienes recibieron una entrada de otra persona, { $language }: { $count } correos electrónicos
}
staff-change-mail-reservers = { $count ->
    [one] A quienes tienen una reserva, { $language }: { $count } correo electrónico
   *[other] A quienes tienen una reserva, { $language }: { $count } correos electrónicos
}
staff-change-mail-of = Este es el correo electrónico del pedido { $code }. Los demás cambian en el nombre, las localidades y los importes. Los enlaces no funcionan aquí.
staff-change-without-address = { $count ->
    [one] { $count } correo electrónico no se puede enviar porque falta la dirección. Avise a esa persona por otro medio.
   *[other] { $count } correos electrónicos no se pueden enviar porque falta la dirección. Avise a esas personas por otro medio.
}
staff-change-concerned = A quién afecta
staff-change-all = { $count ->
    [one] { $count } línea, por nombre
   *[other] { $count } líneas, por nombre
}
staff-change-unnamed = Los nombres, las direcciones y los correos electrónicos los ven quienes tienen también el permiso «{ $right }» para todo el teatro.
staff-change-name = Nombre
staff-change-as = Relación
staff-change-tickets = Entradas
staff-change-address = Correo electrónico
staff-change-no-name = sin nombre
staff-change-no-address = sin dirección
staff-change-as-buyer = compró entradas
staff-change-as-recipient = recibió una entrada
staff-change-as-reserver = tiene una reserva
staff-change-as-extras = compró solo extras; se le reembolsan sin elección
staff-change-nobody = No afecta a nadie.
staff-change-page = Página { $page } de { $pages }
staff-change-page-before = Página anterior
staff-change-page-after = Página siguiente
staff-change-do-cancel = { $count ->
    [one] Cancelar la función y avisar a { $count } persona
   *[other] Cancelar la función y avisar a { $count } personas
}
staff-change-do-move = { $count ->
    [one] Trasladar la función y avisar a { $count } persona
   *[other] Trasladar la función y avisar a { $count } personas
}
staff-change-do-cancel-alone = Cancelar la función
staff-change-do-move-alone = Trasladar la función
staff-done-off = La función está cancelada. Los correos electrónicos salen en un minuto.
staff-done-moved = La función se ha trasladado. Los correos electrónicos salen en un minuto.
staff-order-moved = { $what } · trasladada; fecha anterior: { $before }
