# Più biglietti insieme: stamparli o chiedere nuovi codici.
several-title = Stampare o sostituire più biglietti
several-print = Stampa i biglietti selezionati
several-print-saving = Stampa i biglietti selezionati, quattro per pagina
several-replace = Richiedi nuovi codici per i biglietti selezionati
several-pdf-title = I Suoi biglietti
several-replace-title = { $count ->
    [one] Richiedere un nuovo codice per questo biglietto?
   *[other] Richiedere nuovi codici per questi { $count } biglietti?
}
several-replace-text = { $count ->
    [one] Riceverà un biglietto con un nuovo codice, qui e per e-mail. Il codice precedente, su carta, in un’e-mail o sul telefono, non sarà più accettato all’ingresso.
   *[other] Riceverà i biglietti con nuovi codici, qui e per e-mail. I codici precedenti, su carta, in un’e-mail o sul telefono, non saranno più accettati all’ingresso.
}
several-replace-card = I biglietti che hanno lo stesso codice, come quelli di una tessera di abbonamento, vengono sostituiti insieme.
several-replace-confirm = { $count ->
    [one] Richiedi un nuovo codice
   *[other] Richiedi nuovi codici
}
several-replaced-mailed = { $count ->
    [one] Il biglietto ha un nuovo codice. Lo abbiamo inviato anche per e-mail. Il codice precedente non è più valido.
   *[other] I Suoi { $count } biglietti hanno nuovi codici. Li abbiamo inviati anche per e-mail. I codici precedenti non sono più validi.
}
several-replaced = { $count ->
    [one] Il biglietto ha un nuovo codice. Quello precedente non è più valido. Oggi non possiamo inviare altre e-mail per questo ordine: stampi il biglietto da questa pagina.
   *[other] I Suoi { $count } biglietti hanno nuovi codici. Quelli precedenti non sono più validi. Oggi non possiamo inviare altre e-mail per questo ordine: stampi i biglietti da questa pagina.
}
refusal-ticket-nothing-chosen = Non ha selezionato nessun biglietto. Ne selezioni almeno uno.
mail-new-codes-subject = Nuovi codici per i Suoi biglietti (ordine { $code })
mail-new-codes = ha richiesto nuovi codici per i Suoi biglietti. I codici precedenti non sono più accettati all’ingresso, perciò elimini le stampe e le e-mail precedenti. Ecco i Suoi biglietti:
mail-new-codes-attached = I biglietti sono allegati in formato PDF: può stamparli o mostrarli sul telefono.
timeline-value-new-codes = biglietti con nuovi codici
