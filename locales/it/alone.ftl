# Uno spettacolo di una tessera di abbonamento riceve un biglietto proprio.
alone-link = Biglietto solo per questo spettacolo
alone-title = Stampare questo spettacolo a parte?
alone-text = Riceverà per questo spettacolo un biglietto con un codice proprio, per esempio per prestarlo o cederlo. La Sua tessera di abbonamento non sarà più accettata all’ingresso per questo spettacolo e resterà valida per tutti gli altri.
alone-confirm = Chiedi un biglietto a parte
alone-keep = Lascialo sulla tessera
alone-done = Questo spettacolo ha ora un biglietto proprio. La Sua tessera non è più valida per questo spettacolo e resta valida per tutti gli altri.
refusal-ticket-not-on-card = Questo biglietto ha già un codice proprio. Può stamparlo in qualsiasi momento.
timeline-ticket-print-alone = Spettacolo stampato a parte
timeline-reason-printed-alone = questo spettacolo è stato stampato a parte
