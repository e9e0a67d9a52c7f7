# Uno spettacolo di una tessera di abbonamento riceve un biglietto proprio.
alone-link = Biglietto a parte per questo spettacolo
alone-title = Desidera un biglietto a parte per questo spettacolo?
alone-text = Per questo spettacolo riceverà un biglietto a parte con un codice proprio, che può prestare o cedere. La Sua tessera di abbonamento non sarà più accettata all’ingresso per questo spettacolo, ma resta valida per tutti gli altri.
alone-confirm = Richiedi un biglietto a parte
alone-keep = Lascia questo spettacolo sulla tessera
alone-done = Questo spettacolo ha ora un biglietto a parte. La Sua tessera di abbonamento non è più valida per questo spettacolo e resta valida per tutti gli altri.
refusal-ticket-not-on-card = Questo biglietto ha già un proprio codice e non è su una tessera. Può stamparlo in qualsiasi momento.
refusal-ticket-not-on-paper = Questo biglietto non si può stampare. Nella pagina del Suo ordine è indicato come entrare.
timeline-ticket-print-alone = Biglietto a parte per uno spettacolo della tessera
timeline-reason-printed-alone = per questo spettacolo c’è un biglietto a parte
