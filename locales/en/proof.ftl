# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = This ticket is waiting for you at the box office. Please bring proof that you are entitled to this ticket type, for example an ID card or a student card. Once we have seen it, your ticket appears here and we email it to you.
mail-proof = { $count ->
    [one] One ticket is waiting for you at the box office. Please bring proof that you are entitled to this ticket type, for example an ID card or a student card. We will then issue the ticket on the spot.
   *[other] { $count } tickets are waiting for you at the box office. Please bring proof that you are entitled to these ticket types, for example an ID card or a student card. We will then issue the tickets on the spot.
}
refusal-ticket-proof = This ticket is reserved for you, but we cannot issue it yet. Please show proof at the box office that you are entitled to this ticket type, for example an ID card or a student card.
refusal-ticket-on-offer = This ticket is on offer for resale, or its seat has been sold. If it is still on offer, please take it back first.
