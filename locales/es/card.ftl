# Carnés de abono que fabrica un proveedor externo.
cardrequest-waiting = Su carné de abono se está encargando. Sus entradas de esta página son válidas sin él.
cardrequest-ordered = Su carné de abono está encargado y le llegará por correo postal. Sus entradas de esta página son válidas sin él.
cardrequest-failed = Su carné de abono aún no se ha podido encargar. Sus entradas de esta página son válidas sin él; pregunte por el carné en la taquilla.
mail-card-subject = Carné de abono, pedido { $code }
mail-card =
    Rogamos fabriquen un carné de abono.
    Nombre: { $name }
    Dirección: { $address }
    Abono: { $subscription }, { $season }
    Código del carné: { $code }
    Encargo: { $request }
