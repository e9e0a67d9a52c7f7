# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = This ticket waits for you at the box office. Bring what its tariff asks for: then you get it by e-mail and here.
mail-proof = { $count ->
    [one] One ticket waits for you at the box office: bring what its tariff asks for, and you get it there and then.
   *[other] { $count } tickets wait for you at the box office: bring what their tariff asks for, and you get them there and then.
}
refusal-ticket-proof = This ticket waits at the box office until you have shown what its tariff asks for.
