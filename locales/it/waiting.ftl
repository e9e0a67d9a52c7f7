# The waiting list of a performance that is sold out.
waiting-title = Lista d’attesa
waiting-link = Entra in lista d’attesa
waiting-lede = Se si liberano dei posti, li riserviamo per Lei e Le inviamo un link per e-mail. Avrà almeno due ore per aggiungerli al carrello, a meno che la vendita non termini prima; l’e-mail indica fino a quando.
waiting-order = I posti vengono offerti nell’ordine di iscrizione.
waiting-free-now = { $count ->
    [one] Al momento è disponibile { $count } biglietto. Deve attendere solo se non fa per Lei.
   *[other] Al momento sono disponibili { $count } biglietti. Deve attendere solo se non fanno per Lei.
}
waiting-choose = Vedi i posti disponibili
waiting-count = Quanti biglietti?
waiting-zones = In quali zone di prezzo?
waiting-zones-hint = Se va bene qualsiasi zona, non ne selezioni nessuna.
waiting-zone = { $zone }, { $price }
waiting-zone-free = { $zone }, { $price } (ora ci sono biglietti disponibili)
waiting-together = Desidera posti vicini?
waiting-together-yes = Sì, solo posti vicini
waiting-together-no = Vanno bene anche posti separati
waiting-email = Il Suo indirizzo e-mail
waiting-send = Entra in lista d’attesa
waiting-back = Torna allo spettacolo
waiting-page-title = La Sua posizione nella lista d’attesa
waiting-check-mail = Abbiamo inviato un’e-mail a { $email }. Apra il link che contiene: sarà in lista d’attesa quando il Suo indirizzo sarà confermato.
waiting-confirm = Conferma l’iscrizione
waiting-confirmed = Grazie. È in lista d’attesa.
waiting-first = La Sua richiesta è la prima in lista d’attesa.
waiting-ahead = { $count ->
    [one] Prima della Sua c’è { $count } richiesta.
   *[other] Prima della Sua ci sono { $count } richieste.
}
waiting-told = Scriveremo a { $email } appena potremo offrirLe dei posti. Non occorre tenere aperta questa pagina.
waiting-wish = La Sua richiesta: { $wish }
waiting-wish-count = { $count ->
    [one] { $count } biglietto
   *[other] { $count } biglietti
}
waiting-wish-any-zone = qualsiasi zona di prezzo
waiting-wish-together = solo posti vicini
waiting-wish-apart = anche posti separati
waiting-leave = Esci dalla lista d’attesa
waiting-left = Non è più in lista d’attesa.
waiting-offered = Questi posti sono riservati per Lei fino a { $until }.
waiting-offered-places = { $count ->
    [one] { $count } posto è riservato per Lei fino a { $until }.
   *[other] { $count } posti sono riservati per Lei fino a { $until }.
}
waiting-price = { $count ->
    [one] { $zone }: { $count } posto a { $price }, diritti di prevendita compresi
   *[other] { $zone }: { $count } posti a { $price } ciascuno, diritti di prevendita compresi
}
waiting-minutes = { $minutes ->
    [one] Dopo aver aggiunto questa offerta al carrello, avrà { $minutes } minuto per completare l’ordine.
   *[other] Dopo aver aggiunto questa offerta al carrello, avrà { $minutes } minuti per completare l’ordine.
}
waiting-take = Aggiungi al carrello
waiting-decline = Rinuncia ed esci dalla lista
waiting-end-taken = Ha aggiunto questi posti al carrello.
waiting-end-ordered = Ha ordinato biglietti per questo spettacolo. Li trova nel Suo ordine.
waiting-end-given-back = Aveva aggiunto questi posti al carrello, ma ora non ci sono più. I posti tolti dal carrello o non ordinati in tempo tornano in vendita. Può entrare di nuovo in lista d’attesa.
waiting-end-left = Non è più in questa lista d’attesa. Se vuole, può entrarvi di nuovo.
waiting-end-expired = Il tempo per questi posti è scaduto: sono stati offerti alla persona successiva della lista. Può entrare di nuovo in lista d’attesa.
waiting-end-over = La vendita è terminata, perciò questa lista d’attesa è chiusa.
waiting-again = Entra di nuovo in lista d’attesa
waiting-basket = Vai al carrello
waiting-unknown-performance = Non troviamo questo spettacolo. Scelga uno spettacolo dalla pagina della stagione.
waiting-not-on-sale = Questo spettacolo al momento non è in vendita, perciò non è possibile entrare in lista d’attesa.
waiting-seats-free = Al momento ci sono abbastanza biglietti disponibili, perciò non serve attendere. Scelga i Suoi posti.
waiting-bad-address = Controlli l’indirizzo e-mail: sembra incompleto.
waiting-bad-count = Scelga quanti biglietti desidera.
waiting-unknown-zone = Questa zona non esiste per questo spettacolo. Ne scelga un’altra.
waiting-too-many-mails = A questo indirizzo abbiamo già inviato troppe e-mail. Riprovi domani.
waiting-unknown = Non troviamo questa richiesta nella lista d’attesa. Usi il link della nostra e-mail.
waiting-not-offered = Questi posti non sono più riservati per Lei.
mail-waiting-confirm-subject = Da confermare: lista d’attesa per { $performance }
mail-waiting-confirm = ha chiesto di entrare in lista d’attesa: { $performance }. Confermi con il link qui sotto. Se non lo ha chiesto Lei, ignori questa e-mail.
mail-waiting-confirm-link = Conferma l’iscrizione
mail-waiting-joined-subject = È in lista d’attesa per { $performance }
mail-waiting-joined = è in lista d’attesa per { $performance }. Le scriveremo appena potremo offrirLe dei posti.
mail-waiting-open = Vedi la mia posizione o esci dalla lista
mail-waiting-offered-subject = Posti riservati per Lei: { $performance }
mail-waiting-offered = { $count ->
    [one] abbiamo riservato per Lei { $count } posto per { $performance }. Lo aggiunga al carrello entro il giorno { $until }; poi lo offriremo alla persona successiva della lista.
   *[other] abbiamo riservato per Lei { $count } posti per { $performance }. Li aggiunga al carrello entro il giorno { $until }; poi li offriremo alla persona successiva della lista.
}
mail-waiting-take = Vedi i posti
waiting-unconfirmed = Confermi che desidera entrare nella lista d’attesa. Le scriveremo a { $email }.
mail-waiting-footer = Riceve questa e-mail perché questo indirizzo è stato iscritto a una lista d’attesa. Lo usiamo solo per questo. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.
