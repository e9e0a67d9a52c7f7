# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Esta entrada se recoge en la taquilla. Presente allí un documento que acredite su derecho a esta tarifa, por ejemplo un documento de identidad o el carné de estudiante. Después la entrada aparecerá aquí y se la enviaremos por correo electrónico.
mail-proof = { $count ->
    [one] Una de sus entradas se recoge en la taquilla. Presente allí un documento que acredite su derecho a esa tarifa, por ejemplo un documento de identidad o el carné de estudiante, y se la entregaremos en el momento.
   *[other] { $count } de sus entradas se recogen en la taquilla. Presente allí los documentos que acrediten su derecho a esas tarifas, por ejemplo un documento de identidad o el carné de estudiante, y se las entregaremos en el momento.
}
refusal-ticket-proof = Todavía no podemos emitir esta entrada, pero sigue reservada para usted. Presente en la taquilla un documento que acredite su derecho a esta tarifa, por ejemplo un documento de identidad o el carné de estudiante.
refusal-ticket-on-offer = Esta entrada está a la venta o su localidad ya se ha vendido. Si todavía está a la venta, recupérela primero.
