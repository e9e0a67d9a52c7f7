# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Questo biglietto è riservato per Lei in biglietteria. Porti con sé un documento che attesti il Suo diritto alla tariffa. Dopo il controllo riceverà il biglietto per e-mail e lo troverà anche in questa pagina.
mail-proof = { $count ->
    [one] Un biglietto è riservato per Lei in biglietteria. Porti con sé un documento che attesti il Suo diritto alla tariffa: Le consegneremo subito il biglietto.
   *[other] { $count } biglietti sono riservati per Lei in biglietteria. Porti con sé i documenti che attestano il Suo diritto alle tariffe: Le consegneremo subito i biglietti.
}
refusal-ticket-proof = Non possiamo ancora emettere questo biglietto, ma resta riservato per Lei. Presenti in biglietteria un documento che attesti il Suo diritto alla tariffa.
refusal-ticket-on-offer = Questo biglietto è in vendita, oppure il posto è già stato venduto. Se è ancora in vendita, lo riprenda prima.

staff-proof-title = Documento giustificativo
staff-proof-text = { $count ->
    [one] { $count } biglietto è sospeso finché non avrà visto il documento richiesto dalla tariffa. Quando lo accetta, il biglietto è valido e il cliente lo riceve per e-mail.
   *[other] { $count } biglietti sono sospesi finché non avrà visto i documenti richiesti dalle tariffe. Quando li accetta, i biglietti sono validi e il cliente li riceve per e-mail.
}
staff-proof-accept = Ho visto il documento: emetti i biglietti
staff-proof-none = Nessun biglietto di questo ordine è più in attesa di un documento.
staff-proof-not-paid = Questo ordine non è pagato o è stato annullato, perciò non ha biglietti.
staff-done-proof = Il documento è stato accettato. I biglietti sono validi e vengono inviati per e-mail.
staff-address-title = Indirizzo e-mail dell’ordine
staff-address-text = Prima di modificarlo, chieda il codice dell’ordine e il nome con cui è stato fatto. Da quel momento tutte le e-mail sull’ordine vanno al nuovo indirizzo e i biglietti vi vengono inviati subito.
staff-address-new = Nuovo indirizzo e-mail
staff-address-send = Modifica e invia i biglietti
staff-address-bounced = L’ultima e-mail su questo ordine è tornata indietro.
staff-address-failing = Non è ancora stato possibile inviare l’ultima e-mail su questo ordine.
staff-done-address = L’indirizzo è stato modificato. I biglietti vi vengono inviati.
staff-name-title = Nome dell’acquirente
staff-name-text = Prima di cambiare il nome, chieda il codice dell’ordine. Le fatture già numerate mantengono il nome che riportano.
staff-name-save = Cambia il nome
staff-name-same = L’ordine è già a questo nome. Non è cambiato nulla.
staff-name-not-paid = Questo ordine non è pagato o è terminato. Non è cambiato nulla.
staff-done-name = Il nome è stato cambiato.
staff-full-title = Fattura con i dati del cliente
staff-full-text = Scriva nome, codice fiscale o partita IVA e indirizzo come devono comparire sulla fattura. La nuova fattura sostituisce quella senza questi dati.
staff-full-do = Emetti questa fattura
staff-full-not-now = Al momento non si può emettere una fattura con i dati del cliente per questo ordine: ce n’è già una, oppure l’anno solare della prima fattura è finito. I documenti restano validi.
staff-done-invoice = La fattura è stata emessa.
