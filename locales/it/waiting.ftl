# The waiting list of a performance that is sold out.
waiting-title = Lista d’attesa
waiting-link = Entra in lista d’attesa
waiting-lede = Se si liberano dei posti, li riserveremo per Lei e Le invieremo un link per e-mail. Avrà almeno due ore per acquistarli, a meno che la vendita non termini prima; nell’e-mail troverà entro quando.
waiting-order = I posti vengono offerti nell’ordine di iscrizione.
waiting-count = Quanti biglietti?
waiting-zones = In quali zone di prezzo?
waiting-zones-hint = Se va bene qualsiasi zona, non selezioni nulla.
waiting-zone = { $zone }, { $price }
waiting-zone-free = { $zone }, { $price } – ora ci sono biglietti disponibili
waiting-together = Desidera posti vicini?
waiting-together-yes = Sì, solo posti vicini
waiting-together-no = Vanno bene anche separati
waiting-email = Il Suo indirizzo e-mail
waiting-send = Entra in lista d’attesa
waiting-back = Torna allo spettacolo
waiting-page-title = La Sua posizione nella lista d’attesa
waiting-check-mail = Abbiamo inviato un’e-mail a { $email }. Apra il link che contiene e confermi: solo allora sarà nella lista d’attesa.
waiting-confirm = Conferma l’iscrizione
waiting-confirmed = Grazie. È nella lista d’attesa.
waiting-first = La Sua richiesta è la prima della lista d’attesa.
waiting-ahead = { $count ->
    [one] Prima della Sua c’è { $count } richiesta.
   *[other] Prima della Sua ci sono { $count } richieste.
}
waiting-told = Scriveremo a { $email } appena potremo offrirLe dei posti. Non occorre tenere aperta questa pagina.
waiting-leave = Esci dalla lista d’attesa
waiting-left = Non è più nella lista d’attesa.
waiting-offered = Riservato per Lei. Scadenza: { $until }.
waiting-offered-places = { $count ->
    [one] { $count } posto è riservato per Lei. Scadenza: { $until }.
   *[other] { $count } posti sono riservati per Lei. Scadenza: { $until }.
}
waiting-take = Aggiungi al carrello
waiting-decline = Rinuncia ed esci dalla lista
waiting-end-taken = Ha accettato questa offerta e l’ha aggiunta al carrello.
waiting-end-left = Non è più nella lista d’attesa.
waiting-end-expired = Il tempo per questa offerta è scaduto e i posti sono stati offerti alla persona successiva. Può iscriversi di nuovo.
waiting-end-over = La vendita è terminata e questa lista d’attesa è chiusa.
waiting-again = Entra di nuovo in lista d’attesa
waiting-basket = Vai al carrello
waiting-unknown-performance = Non troviamo questo spettacolo. Scelga un altro spettacolo dalla pagina della stagione.
waiting-not-on-sale = Questo spettacolo al momento non è in vendita, perciò non è possibile entrare in lista d’attesa.
waiting-seats-free = Al momento ci sono abbastanza biglietti disponibili: la lista d’attesa non serve. Scelga i Suoi posti.
waiting-bad-address = Controlli l’indirizzo e-mail: sembra incompleto.
waiting-bad-count = Scelga quanti biglietti desidera.
waiting-unknown-zone = Questa zona non esiste per questo spettacolo. Ne scelga un’altra.
waiting-too-many-mails = Oggi sono già state inviate troppe e-mail a questo indirizzo. Riprovi domani.
waiting-unknown = Non troviamo questa iscrizione nella lista d’attesa. Usi il link della nostra e-mail.
waiting-not-offered = Questa offerta non è più disponibile.
mail-waiting-confirm-subject = Confermi l’iscrizione alla lista d’attesa: { $performance }
mail-waiting-confirm = abbiamo ricevuto una richiesta di iscrizione alla lista d’attesa con questo indirizzo: { $performance }. Confermi con il link qui sotto. Se non lo ha chiesto Lei, può eliminare questa e-mail.
mail-waiting-confirm-link = Conferma l’iscrizione
mail-waiting-joined-subject = Iscrizione alla lista d’attesa confermata: { $performance }
mail-waiting-joined = la Sua iscrizione alla lista d’attesa è confermata: { $performance }. Le scriveremo appena potremo offrirLe dei posti.
mail-waiting-open = Apri la pagina della lista d’attesa
mail-waiting-offered-subject = Posti riservati per Lei: { $performance }
mail-waiting-offered = { $count ->
    [one] abbiamo riservato per Lei { $count } posto per { $performance }. Lo aggiunga al carrello prima della scadenza: { $until }. In seguito sarà offerto alla persona successiva nella lista.
   *[other] abbiamo riservato per Lei { $count } posti per { $performance }. Li aggiunga al carrello prima della scadenza: { $until }. In seguito saranno offerti alla persona successiva nella lista.
}
mail-waiting-take = Vedi i posti
waiting-unconfirmed = Confermi che desidera entrare nella lista d’attesa. Le scriveremo a { $email }.
mail-waiting-footer = Riceve questa e-mail perché questo indirizzo è stato inserito in una lista d’attesa. Lo usiamo solo per questo. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.
