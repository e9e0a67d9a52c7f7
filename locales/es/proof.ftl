# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Esta entrada se recoge en la taquilla. Presente allí un documento que acredite su derecho a esta tarifa. Después la entrada aparecerá aquí y se la enviaremos por correo electrónico.
mail-proof = { $count ->
    [one] Una de sus entradas se recoge en la taquilla. Presente allí un documento que acredite su derecho a esa tarifa, y se la entregaremos en el momento.
   *[other] { $count } de sus entradas se recogen en la taquilla. Presente allí los documentos que acrediten su derecho a esas tarifas, y se las entregaremos en el momento.
}
refusal-ticket-proof = Todavía no podemos emitir esta entrada, pero sigue reservada para usted. Presente en la taquilla un documento que acredite su derecho a esta tarifa.
refusal-ticket-on-offer = Esta entrada está a la venta o su localidad ya se ha vendido. Si todavía está a la venta, recupérela primero.

staff-proof-title = Documento acreditativo
staff-proof-text = { $count ->
    [one] { $count } entrada está pendiente de que usted vea el documento acreditativo que exige su tarifa. Cuando lo acepte, la entrada será válida y el cliente la recibirá por correo electrónico.
   *[other] { $count } entradas están pendientes de que usted vea los documentos acreditativos que exigen sus tarifas. Cuando los acepte, las entradas serán válidas y el cliente las recibirá por correo electrónico.
}
staff-proof-accept = He visto el documento: emitir las entradas
staff-proof-none = Ninguna entrada de este pedido está ya pendiente de un documento acreditativo.
staff-proof-not-paid = Este pedido no está pagado o se ha anulado, por lo que no tiene entradas.
staff-done-proof = El documento se ha aceptado. Las entradas son válidas y se envían por correo electrónico.
staff-address-title = Dirección de correo del pedido
staff-address-text = Antes de cambiarla, pregunte por el código del pedido y por el nombre con el que se hizo. A partir de entonces, todos los correos sobre el pedido van a la nueva dirección y las entradas se envían allí enseguida.
staff-address-new = Nueva dirección de correo
staff-address-send = Cambiar y enviar las entradas
staff-address-bounced = El último correo sobre este pedido ha sido devuelto sin entregar.
staff-address-failing = El último correo sobre este pedido todavía no se ha podido enviar.
staff-done-address = Se ha cambiado la dirección. Las entradas se envían allí.
staff-name-title = Nombre del comprador
staff-name-text = Antes de cambiarlo, pida el código del pedido. Las facturas que ya tienen número conservan el nombre con el que se emitieron.
staff-name-save = Cambiar el nombre
staff-name-same = El pedido ya está a este nombre. No se ha cambiado nada.
staff-name-not-paid = Este pedido no está pagado o ha terminado. No se ha cambiado nada.
staff-done-name = Se ha cambiado el nombre.
staff-full-title = Factura con los datos del cliente
staff-full-text = Escriba el nombre, el NIF y la dirección tal como deben aparecer. La nueva factura sustituye a la que no lleva estos datos.
staff-full-do = Emitir esta factura
staff-full-not-now = Ahora no se puede emitir una factura con los datos del cliente para este pedido. Ya hay una, o ha terminado el año natural de la primera factura. Los documentos siguen siendo válidos.
staff-done-invoice = Se ha emitido la factura.
