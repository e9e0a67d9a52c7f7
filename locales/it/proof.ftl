# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Questo biglietto è riservato per Lei in biglietteria. Presenti lì un documento che attesti il Suo diritto alla tariffa, per esempio la carta d’identità o la tessera universitaria: subito dopo riceverà il biglietto per e-mail e lo troverà anche in questa pagina.
mail-proof = { $count ->
    [one] Un biglietto è riservato per Lei in biglietteria. Presenti lì un documento che attesti il Suo diritto alla tariffa, per esempio la carta d’identità o la tessera universitaria: Le consegneremo subito il biglietto.
   *[other] { $count } biglietti sono riservati per Lei in biglietteria. Presenti lì i documenti che attestano il Suo diritto alle tariffe, per esempio la carta d’identità o la tessera universitaria: Le consegneremo subito i biglietti.
}
refusal-ticket-proof = Non possiamo ancora emettere questo biglietto, ma resta riservato per Lei. Presenti in biglietteria un documento che attesti il Suo diritto alla tariffa, per esempio la carta d’identità o la tessera universitaria.
refusal-ticket-on-offer = Questo biglietto è in vendita, oppure il posto è già stato venduto. Se è ancora in vendita, lo riprenda prima.
