# Carnés de abono que fabrica un proveedor externo.
cardrequest-waiting = Estamos encargando su carné de abono. Las entradas de esta página son válidas sin él.
cardrequest-ordered = Hemos encargado su carné de abono y le llegará por correo postal. Las entradas de esta página son válidas sin él.
cardrequest-failed = Todavía no hemos podido encargar su carné de abono. Las entradas de esta página son válidas sin él. Si tiene alguna duda sobre el carné, consulte en la taquilla.
mail-card-subject = Carné de abono, pedido { $code }
mail-card =
    Les rogamos que fabriquen un carné de abono.
    Nombre: { $name }
    Dirección: { $address }
    Abono: { $subscription }, { $season }
    Código del carné: { $code }
    Encargo: { $request }
