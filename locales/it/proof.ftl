# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Questo biglietto La aspetta in biglietteria. Porti quanto richiesto dalla tariffa: poi lo riceverà per e-mail e comparirà qui.
mail-proof = { $count ->
    [one] Un biglietto La aspetta in biglietteria: porti quanto richiesto dalla tariffa e lo riceverà subito.
   *[other] { $count } biglietti La aspettano in biglietteria: porti quanto richiesto dalla tariffa e li riceverà subito.
}
refusal-ticket-proof = Questo biglietto resta in biglietteria finché non mostra quanto richiesto dalla tariffa.
