# Tessere di abbonamento prodotte da un fornitore esterno.
cardrequest-waiting = Stiamo ordinando la Sua tessera di abbonamento. I biglietti in questa pagina sono validi anche senza tessera.
cardrequest-ordered = La Sua tessera di abbonamento è stata ordinata al nostro fornitore e arriverà per posta. I biglietti in questa pagina sono validi anche senza tessera.
cardrequest-failed = Non siamo ancora riusciti a ordinare la Sua tessera di abbonamento. I biglietti in questa pagina sono validi anche senza tessera; per la tessera si rivolga alla biglietteria.
mail-card-subject = Tessera di abbonamento (ordine { $code })
mail-card =
    Si prega di produrre una tessera di abbonamento.
    Nome: { $name }
    Indirizzo: { $address }
    Abbonamento: { $subscription }, { $season }
    Codice della tessera: { $code }
    Richiesta: { $request }
