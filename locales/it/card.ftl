# Tessere di abbonamento prodotte da un fornitore esterno.
cardrequest-waiting = La Sua tessera di abbonamento è in ordinazione. I biglietti in questa pagina sono validi anche senza.
cardrequest-ordered = La Sua tessera di abbonamento è stata ordinata e arriverà per posta. I biglietti in questa pagina sono validi anche senza.
cardrequest-failed = La Sua tessera di abbonamento non è stata ancora ordinata. I biglietti in questa pagina sono validi anche senza; per la tessera si rivolga alla biglietteria.
mail-card-subject = Tessera di abbonamento (ordine { $code })
mail-card =
    Si prega di produrre una tessera di abbonamento.
    Nome: { $name }
    Indirizzo: { $address }
    Abbonamento: { $subscription }, { $season }
    Codice della tessera: { $code }
    Richiesta: { $request }
