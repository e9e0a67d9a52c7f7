# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Questo biglietto è riservato per Lei in biglietteria. Mostri lì il documento che dà diritto alla tariffa, per esempio la carta d’identità o la tessera universitaria: subito dopo riceve il biglietto per e-mail e lo trova anche in questa pagina.
mail-proof = { $count ->
    [one] { $count } biglietto è riservato per Lei in biglietteria: mostri lì il documento che dà diritto alla tariffa, per esempio la carta d’identità o la tessera universitaria, e lo riceve subito.
   *[other] { $count } biglietti sono riservati per Lei in biglietteria: mostri lì il documento che dà diritto alla tariffa, per esempio la carta d’identità o la tessera universitaria, e li riceve subito.
}
refusal-ticket-proof = Questo biglietto resta riservato per Lei in biglietteria. Mostri lì il documento che dà diritto alla tariffa, per esempio la carta d’identità o la tessera universitaria: subito dopo riceve il biglietto.
refusal-ticket-on-offer = Questo biglietto è in vendita, oppure il posto è già stato venduto. Se è ancora in vendita, lo riprenda prima.
