# Signing in by a code, and the reader's account.

signin-title = Accedi
signin-description = Acceda con un codice ricevuto per e-mail.
signin-lede = Non serve una password: Le inviamo un codice per e-mail e Lei lo inserisce qui. Se non ha ancora un account, lo creiamo quando inserisce il codice.
signin-ticket = Per rimettere in vendita, cambiare o cedere un biglietto serve un account. Usi l’indirizzo e-mail del Suo ordine. Dopo l’accesso tornerà direttamente al Suo biglietto.
signin-email-hint = Usi l’indirizzo con cui acquista i biglietti: così trova i Suoi ordini nell’account.
# A button.
signin-send = Inviami un codice
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = { house-seller } conserva il Suo indirizzo e-mail per il Suo account e per inviarLe il codice; non lo comunica a nessun altro.
signin-basket-kept = I Suoi posti restano riservati nel carrello.
signin-no-cookies = Il Suo browser non accetta i cookie, necessari per accedere. Li consenta per questo sito e riprovi.

signin-code-title = Inserisca il codice
signin-code-sent = Abbiamo inviato un codice a { $email }. È valido per dieci minuti.
signin-code-wait = Se l’e-mail non arriva entro un paio di minuti, controlli la cartella dello spam.
signin-code = Codice ricevuto per e-mail
signin-code-hint = Otto cifre
# A button.
signin-open = Accedi
# A button.
signin-again = Invia un altro codice
signin-resent = Le abbiamo inviato un altro codice. Il codice precedente non è più valido.
signin-other = Usa un altro indirizzo

# Read out before the name in the page's head.
account-aloud = Account:
# In the page's head, where no name is known.
account-short = Account
account-title = Il Suo account
account-description = I Suoi ordini, le tessere, i carnet e i Suoi dati.
account-signed-in = Accesso effettuato con { $email }
account-no-name = Il Suo nome comparirà qui dopo il primo ordine.
# A button.
account-sign-out = Esci
account-signed-out = Disconnessione effettuata.
# Above the names of other persons whom the account buys for.
account-others = Persone per cui acquista

# What the theatre knows a person as, such as a school.
account-kinds = Categoria
account-kind-youth = Under 30
account-kind-senior = Over 65
account-kind-school = Scuola
account-kind-friend = Amici del teatro
account-from = dal giorno { $date }
account-until = fino al giorno { $date }
account-span = validità: { $from } – { $until }
account-passes = Tessere e carnet
account-seniority = Primo abbonamento
# $first is the name of the first season, $count how many there were.
account-seniority-seasons = { $count ->
    [one] { $first }
   *[other] { $first } (in tutto { $count } stagioni)
}

account-orders = I Suoi ordini
account-orders-which = Qui trova gli ordini effettuati con l’indirizzo { $email }.
account-orders-none = Con questo indirizzo e-mail non risultano ancora ordini.
account-orders-more = { $count ->
    [one] Mostra { $count } ordine precedente
   *[other] Mostra { $count } ordini precedenti
}
account-order-placed = Data dell’ordine: { $date }
# Where an order stands.
account-order-paid = pagato
account-order-by-exchange = { $count ->
    [one] in cambio di un altro biglietto
   *[other] in cambio di altri biglietti
}
account-order-exchanged = { $count ->
    [one] un biglietto cambiato
   *[other] { $count } biglietti cambiati
}
account-order-gone-returned = { $count ->
    [one] un biglietto restituito
   *[other] { $count } biglietti restituiti
}
account-order-gone-refunded = { $count ->
    [one] un biglietto rimborsato
   *[other] { $count } biglietti rimborsati
}
account-order-gone-cancelled = { $count ->
    [one] un biglietto annullato
   *[other] { $count } biglietti annullati
}
account-order-gone-sold = { $count ->
    [one] un biglietto rivenduto
   *[other] { $count } biglietti rivenduti
}
account-order-gone-given = { $count ->
    [one] un biglietto ceduto
   *[other] { $count } biglietti ceduti
}
account-order-waiting = in attesa di pagamento
account-order-failed = pagamento non riuscito
account-order-expired = non pagato in tempo
account-order-given-up = rinuncia ai posti
account-order-cancelled = annullato
account-order-refunding = rimborso in corso
account-order-refunded = rimborsato
account-order-owed = rimborso non riuscito
account-order-owed-counter = rimborso da ritirare in biglietteria

account-season = La Sua stagione
account-season-none = Non ha biglietti per i prossimi spettacoli.
account-season-cancelled = Questo spettacolo è stato annullato.
account-season-choose-cancelled = Questo spettacolo è stato annullato. Scelga entro il giorno { $until } come riavere ciò che ha pagato.
account-season-choose-cancelled-later = Questo spettacolo è stato annullato e non dovrà pagarlo. Entro il giorno { $until } può chiedere che quanto ha già pagato Le sia accreditato subito.
account-season-choose-moved = { $count ->
    [one] Spettacolo spostato; data precedente: { $before }. Il Suo biglietto vale per la nuova data. Se la nuova data non Le va bene, può riavere tutto ciò che ha pagato; scelga entro il giorno { $until }.
   *[other] Spettacolo spostato; data precedente: { $before }. I Suoi biglietti valgono per la nuova data. Se la nuova data non Le va bene, può riavere tutto ciò che ha pagato; scelga entro il giorno { $until }.
}
account-season-choose-moved-handed = Spettacolo spostato; data precedente: { $before }. Il biglietto vale per la nuova data, per chi lo ha adesso. Poiché lo ha pagato Lei, solo Lei può restituirlo e riavere tutto ciò che ha pagato; in tal caso non vale più neanche per quella persona. Scelga entro il giorno { $until }.
account-season-choose-moved-later = { $count ->
    [one] Spettacolo spostato; data precedente: { $before }. Il Suo biglietto vale per la nuova data. Se la nuova data non Le va bene, può restituire il biglietto e non dovrà pagarlo; scelga entro il giorno { $until }.
   *[other] Spettacolo spostato; data precedente: { $before }. I Suoi biglietti valgono per la nuova data. Se la nuova data non Le va bene, può restituire i biglietti e non dovrà pagarli; scelga entro il giorno { $until }.
}
account-season-choose-moved-later-handed = Spettacolo spostato; data precedente: { $before }. Il biglietto vale per la nuova data, per chi lo ha adesso. Solo Lei può restituirlo: non dovrà pagarlo, e non varrà più neanche per quella persona. Scelga entro il giorno { $until }.
account-season-choose-after-all = { $count ->
    [one] Questo spettacolo si terrà regolarmente e il Suo biglietto è di nuovo valido. Se non può più venire, ce lo comunichi entro il giorno { $until }.
   *[other] Questo spettacolo si terrà regolarmente e i Suoi biglietti sono di nuovo validi. Se non può più venire, ce lo comunichi entro il giorno { $until }.
}
account-season-choose-after-all-handed = Questo spettacolo si terrà regolarmente e il biglietto è di nuovo valido per chi lo ha adesso. Poiché lo ha pagato Lei, solo Lei può restituirlo, entro il giorno { $until }; in tal caso non vale più neanche per quella persona.
account-season-choose-moved-offered = { $count ->
    [one] Spettacolo spostato; data precedente: { $before }. Il Suo posto è ancora in vendita. Se desidera assistere allo spettacolo, si riprenda il biglietto. Oppure, entro il giorno { $until }, può scegliere di riavere tutto ciò che ha pagato.
   *[other] Spettacolo spostato; data precedente: { $before }. I Suoi posti sono ancora in vendita. Se desidera assistere allo spettacolo, si riprenda i biglietti. Oppure, entro il giorno { $until }, può scegliere di riavere tutto ciò che ha pagato.
}
account-season-moved = Spettacolo spostato; data precedente: { $before }.
account-season-off-handed = Ha ceduto o regalato questo biglietto a { $email }, ma non è più valido. L’importo pagato per il biglietto torna a Lei.
account-season-choose = Vedi le opzioni
account-season-proof = Non ancora valido. Presenti in biglietteria il documento richiesto per la Sua tariffa.
account-season-single = Biglietti singoli
account-season-seats = { $count ->
    [one] { $name } · { $places }
   *[other] { $name } · { $count } posti: { $places }
}
account-season-seat = Posto { $seat }
account-season-ways = { $place }: { $ways }
account-season-way-exchange = cambiare
account-season-way-resale = rivendere
account-season-way-return = restituire
account-season-more = { $count ->
    [one] Mostra { $count } altro spettacolo
   *[other] Mostra altri { $count } spettacoli
}
account-season-gone = { $count ->
    [one] { $count } spettacolo senza biglietto valido
   *[other] { $count } spettacoli senza biglietto valido
}
account-season-past = { $count ->
    [one] { $count } spettacolo passato
   *[other] { $count } spettacoli passati
}
account-season-until-resale = Rivendita possibile fino al giorno { $until } (importo massimo: { $percent }% del prezzo)
account-season-until-exchange = Cambio di data possibile fino al giorno { $until }
account-season-exchange-once-paid = Cambio di data: possibile quando l’ordine sarà interamente pagato (ultima scadenza: { $date })
account-season-until-waiver = Restituzione possibile fino al giorno { $until }
account-season-exchanged = Cambiato con { $title }, { $when }
account-season-waived = Biglietto restituito
account-season-back-cancelled = Questo spettacolo è stato annullato. Vedi che cosa Le è stato restituito per il biglietto
account-season-back-moved = Biglietto restituito dopo il cambio di data. Vedi che cosa Le è stato restituito
# Above boxes to tick, on the page where a ticket is offered, returned or given to somebody.
together-title = Può includere anche gli altri Suoi posti per questo spettacolo
account-resale-offer = Rimetti in vendita
account-resale-take-back = Riprendi il biglietto
account-resale-offered = Il Suo posto è stato rimesso in vendita. Quando sarà venduto, riceverà { $amount } come credito. Finché è in vendita, il Suo biglietto non vale all’ingresso.
account-resale-sold = Il Suo posto è stato venduto. Abbiamo aggiunto { $amount } al Suo credito.
account-resale-title = Rimettere in vendita il posto
account-resale-rather = Può anche restituire questo biglietto: riceve subito { $full }. Se lo rimette in vendita, riceverà { $amount }, e solo quando il posto sarà venduto.
account-resale-on-sale = Il Suo posto torna in vendita al prezzo valido al momento dell’acquisto. Non lo venderemo a meno dell’importo che riceve Lei.
account-resale-begins = Il Suo posto sarà in vendita da { $when }, quando si aprono le prime vendite per questo spettacolo. Fino ad allora il Suo biglietto è valido e può riprenderselo in qualsiasi momento.
account-resale-begins-all = La vendita per tutti si apre { $when }.
account-resale-share = Quando il Suo posto sarà venduto, riceverà { $amount } come credito. Questo importo non cambia, qualunque sia il prezzo pagato da chi acquista.
account-resale-share-of = La Sua quota: { $percent }% di { $price }, il prezzo che ha pagato per il biglietto.
account-resale-share-of-today = La Sua quota: { $percent }% del prezzo attuale del biglietto ({ $price }), inferiore a quello che ha pagato.
# Where fees were paid.
account-fees-kept = I diritti di prevendita non vengono rimborsati.
account-resale-debt = Una parte di questo ordine è ancora da pagare. L’importo che riceve viene usato prima per pagarla.
account-resale-until = Può riprendersi il biglietto in qualsiasi momento finché il posto non è venduto. Se nessuno lo acquista entro { $until }, torna Suo automaticamente.
account-resale-not-valid = Finché il posto è in vendita, il Suo biglietto non vale all’ingresso.
account-resale-confirm = Rimetti in vendita il mio posto
account-resale-confirm-parts = Rimetti in vendita il mio posto: { $parts }
account-resale-confirm-more = Rimetti in vendita questo posto e gli altri selezionati
account-resale-keep = Tieni il biglietto
account-resale-done = { $count ->
    [one] Il Suo posto è ora in vendita. Finché non è venduto, può riprendersi il biglietto dalla sua pagina.
   *[other] I Suoi posti sono ora in vendita. Finché non sono venduti, può riprendersi ciascun biglietto dalla sua pagina.
}
account-resale-to-ticket = Vai al biglietto
account-resale-planned = { $count ->
    [one] Il Suo posto sarà rimesso in vendita quando si apriranno le vendite. Fino ad allora il Suo biglietto è valido e può riprenderselo nella sua pagina.
   *[other] I Suoi posti saranno rimessi in vendita quando si apriranno le vendite. Fino ad allora i Suoi biglietti sono validi e può riprendersi ciascuno nella sua pagina.
}
account-resale-taken-back = Il biglietto è di nuovo Suo e vale con lo stesso codice di prima.
account-resale-unknown = Non troviamo questo biglietto nel Suo account. Acceda con l’indirizzo e-mail con cui è stato acquistato.
account-resale-not-allowed = Questo biglietto non può essere rimesso in vendita.
account-resale-too-early = Potrà rimettere in vendita questo biglietto dal giorno { $date }.
account-resale-too-late = Il termine per rimettere in vendita questo biglietto è scaduto.
account-resale-often = { $most ->
    [one] Ha già rimesso in vendita { $most } spettacolo di questo abbonamento o pacchetto: è il massimo consentito.
   *[other] Ha già rimesso in vendita { $most } spettacoli di questo abbonamento o pacchetto: è il massimo consentito.
}
account-resale-invalid = Al momento questo biglietto non è valido e non può essere rimesso in vendita.
account-resale-is-offered = Questo biglietto è già in vendita.
account-resale-not-offered = Questo biglietto non è in vendita. È ancora Suo ed è valido.
account-resale-being-bought = In questo momento qualcuno sta acquistando il Suo posto. Se l’acquisto non viene completato, potrà riprendersi il biglietto tra qualche minuto.
account-resale-is-sold = Il Suo posto è già stato venduto: non può più riprendersi il biglietto. Nel Suo account vede dove è andata la Sua quota.
account-resale-less-than-shown = L’importo che riceverebbe per il Suo posto è appena diminuito. Il posto non è stato rimesso in vendita e il Suo biglietto è ancora valido. Controlli il nuovo importo prima di rimettere in vendita il posto.
account-credit-balance = Il Suo credito: { $amount }
account-credit-link = Vedi tutti i movimenti
account-credit-title = Il Suo credito
account-credit-csv = Scarica come foglio di calcolo (CSV)
account-credit-how = Può usare il credito su questo sito per qualsiasi acquisto tranne i buoni regalo. Per il rinnovo di un abbonamento può usarlo solo se paga con il link della nostra e-mail, non con addebito diretto, fattura o carta salvata. Può anche chiedere in biglietteria che Le venga versato sul conto bancario.
account-credit-none = Non ci sono ancora movimenti.
account-credit-unconfirmed = Il Suo credito è al sicuro. Dopo un guasto tecnico stiamo controllando tutti i crediti, perciò per ora non può usarlo né farselo versare. Riprovi tra qualche giorno o si rivolga alla biglietteria.
account-credit-paid = Versato a Lei dal teatro
account-credit-date = Data
account-credit-cause = Causale
account-credit-about = Spettacolo e posto
account-credit-amount = Importo
account-credit-after = Saldo
account-credit-resale = Posto venduto, ordine { $code }
account-credit-spent = Usato per l’ordine { $code }
account-credit-returned = Riaccredito dall’ordine { $code }
account-credit-exchanged = Biglietto cambiato, ordine { $code }
account-credit-waived = Biglietto restituito in cambio di un credito, ordine { $code }
account-credit-handed-in = Cambio di un biglietto ricevuto da altri, ordine { $code }
account-credit-handed-out = Cambio fatto da chi ha ricevuto il Suo biglietto, ordine { $code }
account-credit-handed-back = Rimborso dopo il cambio di un biglietto che aveva ceduto
account-credit-handed-home = Importo restituito a chi Le aveva ceduto il biglietto
account-credit-voucher = Riaccreditato sul Suo buono regalo, ordine { $code }
account-credit-overpaid = Importo pagato in eccesso, ordine { $code }
account-credit-debt = Usato per l’importo ancora dovuto, ordine { $code }
account-credit-corrected = Correzione dopo un guasto tecnico: questo importo era già stato usato
