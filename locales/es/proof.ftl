# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Esta entrada le espera en taquilla. Traiga lo que pide su tarifa: después la recibirá por correo y aparecerá aquí.
mail-proof = { $count ->
    [one] Una entrada le espera en taquilla: traiga lo que pide su tarifa y la recibirá en ese momento.
   *[other] { $count } entradas le esperan en taquilla: traiga lo que pide su tarifa y las recibirá en ese momento.
}
refusal-ticket-proof = Esta entrada espera en taquilla hasta que muestre lo que pide su tarifa.
