# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Esta entrada le espera en la taquilla. Traiga un documento que acredite la tarifa, por ejemplo el DNI, el carné de estudiante o el título de familia numerosa. Después la recibirá por correo electrónico y aparecerá aquí.
mail-proof = { $count ->
    [one] Una entrada le espera en la taquilla. Traiga un documento que acredite la tarifa, por ejemplo el DNI, el carné de estudiante o el título de familia numerosa, y se la entregaremos en el momento.
   *[other] { $count } entradas le esperan en la taquilla. Traiga los documentos que acrediten las tarifas, por ejemplo el DNI, el carné de estudiante o el título de familia numerosa, y se las entregaremos en el momento.
}
refusal-ticket-proof = Esta entrada está reservada para usted, pero no se emite hasta que presente en la taquilla un documento que acredite la tarifa, por ejemplo el DNI, el carné de estudiante o el título de familia numerosa.
