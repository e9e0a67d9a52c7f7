# Subscriptions that go on in the next season.
renewal-title = Il Suo abbonamento nella prossima stagione
renewal-account-link = Rinnova l’abbonamento
renewal-none = Al momento non ha abbonamenti da rinnovare. Quando sarà il momento, Le scriveremo un’e-mail.
renewal-holder = Per { $name }
renewal-performances = { $count ->
    [one] { $count } spettacolo
   *[other] { $count } spettacoli
}
renewal-open = Il Suo posto è riservato per Lei. Ci dica entro il giorno { $until } se desidera rinnovare.
renewal-open-several = I Suoi posti sono riservati per Lei, per un totale di { $total }. Ci dica entro il giorno { $until } se desidera rinnovare.
renewal-itself-ends = Se non fa nulla, l’abbonamento termina e il Suo posto va in vendita.
renewal-itself-ends-several = Se non fa nulla, gli abbonamenti terminano e i Suoi posti vanno in vendita.
renewal-confirmed = Ha scelto di rinnovare. Può cambiare idea fino al giorno { $until } compreso.
renewal-declined = Ha scelto di non rinnovare. Può cambiare idea fino al giorno { $until } compreso.
renewal-waiting = Il termine è scaduto. Stiamo elaborando tutti i rinnovi e Le scriveremo un’e-mail.
renewal-renewed = Il Suo abbonamento è stato rinnovato.
renewal-order-link = Vedi i biglietti
renewal-to-pay = Per conservare il Suo posto, paghi { $amount } entro il giorno { $date }.
renewal-other-to-pay = Da pagare anche, entro il giorno { $until } compreso: { $what }
renewal-pay-link = Paga ora
renewal-unpaid = Il rinnovo non è stato pagato in tempo, perciò il Suo posto è andato in vendita.
renewal-unpaid-later = Il rinnovo non è stato pagato in tempo, perciò il Suo posto non è più riservato per Lei. Andrà in vendita il giorno { $date }.
renewal-end-declined = Ha scelto di non rinnovare questo abbonamento.
renewal-end-unanswered = Non abbiamo ricevuto una Sua risposta, perciò questo abbonamento è terminato.
renewal-end-seat-gone = Il Suo posto non è disponibile nella prossima stagione e non è stato possibile assegnarLe nessuno dei posti richiesti.
renewal-end-former-gone = L’abbonamento che aveva è stato annullato, perciò non è stato rinnovato.
renewal-end-nothing-left = Non è stato possibile rinnovare questo abbonamento, perché nessuno dei suoi spettacoli avrà luogo.
renewal-end-most = Non è stato possibile rinnovare questo abbonamento: ha già il numero massimo di abbonamenti di questo turno.
renewal-seat-gone = Il Suo posto non è disponibile nella prossima stagione. Ne richieda un altro entro il giorno { $until }.
renewal-pay-legend = Come desidera pagare?
renewal-credit-link = Dispone di un credito di { $amount }. Per usarlo, scelga il pagamento con carta: dopo l’accesso, la pagina aperta dal link di pagamento Le propone di pagare prima con il credito. Con l’addebito diretto e la fattura il credito non viene usato.
renewal-credit-card-kept = Dispone di un credito di { $amount }. Con la carta salvata, l’addebito diretto o la fattura non viene usato. Per usarlo, rimuova la carta salvata e scelga qui il pagamento con carta: riceverà un link di pagamento e potrà pagare prima con il credito.
renewal-credit-no-way = Dispone di un credito di { $amount }. Con i metodi di pagamento offerti qui non viene usato; resta Suo per altri acquisti.
renewal-pay-card = Con carta. Dopo il termine Le invieremo un link per pagare.
renewal-pay-card-kept = Con la carta usata il giorno { $date }
renewal-pay-debit = Con addebito diretto
renewal-pay-debit-signed = Con addebito diretto sul conto che termina con { $end } (mandato { $mandate })
renewal-pay-invoice = Con fattura
renewal-due = Pagamento previsto: { $dates }
renewal-iban = IBAN
renewal-iban-hint = Indichi un conto intestato a Lei oppure un conto che ha l’autorizzazione a usare.
renewal-account-holder = Nome dell’intestatario del conto
renewal-mandate-text = Scegliendo l’addebito diretto autorizza il creditore ({ $house }) a richiedere alla Sua banca l’addebito di questi importi sul Suo conto e la Sua banca a procedere a tale addebito conformemente alle disposizioni impartite dal creditore. Ha diritto di ottenere il rimborso dalla Sua banca secondo le condizioni del contratto con essa. Il rimborso deve essere richiesto entro otto settimane a decorrere dalla data di addebito sul conto.
renewal-confirm = Rinnova con obbligo di pagare { $amount }
renewal-confirm-wish = Rinnova con un altro posto e con obbligo di pagare
renewal-decline = Non rinnovare
renewal-decline-several = Non rinnovare questi abbonamenti
renewal-change-answer = Cambia la risposta
renewal-each-link = Rispondere separatamente per ogni posto
renewal-answered-confirmed = Grazie. Rinnoveremo l’abbonamento ({ $what }) dopo la scadenza del termine e Le scriveremo un’e-mail.
renewal-answered-declined = Non rinnoveremo il Suo abbonamento ({ $what }). Può ancora cambiare idea prima della scadenza del termine.
renewal-card-forget = Rimuovi la carta salvata
renewal-card-forgotten = La carta salvata è stata rimossa.
saved-title = Addebito diretto e carta salvata
saved-lede = Che cosa possiamo addebitare sul Suo conto o sulla Sua carta, e come può revocare l’autorizzazione.
saved-link = Vedi o modifica
saved-none = Non ha autorizzato addebiti diretti né salvato carte.
saved-mandate-title = Mandato di addebito diretto
saved-mandate = Conto che termina con { $end }, intestato a { $name }, mandato { $mandate }, valido dal giorno { $date }
saved-mandate-creditor = Creditore: { $creditor }
saved-mandate-debits = Addebiti con questo mandato:
saved-mandate-debit = { $package }: { $amount } il giorno { $date }
saved-mandate-debit-past = { $package }: { $amount }, previsto il giorno { $date }; la risposta della banca non è ancora registrata
saved-mandate-order = Ordine { $code }
saved-mandate-end-nothing = Al momento non c’è nulla da addebitare. Può revocare il mandato in qualsiasi momento.
saved-mandate-end-open = Se revoca il mandato, restano da pagare { $open } alle stesse date, con bonifico o in biglietteria. Le coordinate bancarie sono indicate nella pagina di ogni ordine.
saved-mandate-on-its-way = Un addebito già inviato alla Sua banca può ancora essere eseguito. Se un importo viene pagato due volte, lo aggiungeremo al Suo credito.
saved-mandate-end-renewals = Se ha scelto l’addebito diretto per un rinnovo non ancora eseguito, riceverà invece un link per pagarlo.
saved-mandate-end = Revoca il mandato
saved-mandate-ended = Il mandato è stato revocato. Lo abbiamo confermato per e-mail.
saved-mandate-unknown = Non è cambiato nulla: questo mandato era già stato revocato.
saved-card-title = Carta salvata
saved-card = La carta usata per il pagamento del giorno { $date }
saved-card-end = Se la rimuove, non effettueremo più addebiti su questa carta. Se un rinnovo doveva essere pagato con questa carta, riceverà invece un link per pagarlo.
mail-mandate-ended-subject = Il mandato di addebito diretto { $mandate } è stato revocato
mail-mandate-ended = come da Sua richiesta, il mandato di addebito diretto { $mandate } è stato revocato. Non addebiteremo più nulla con questo mandato.
mail-mandate-ended-open = Ancora da pagare per l’ordine { $code }: { $amount }, entro il giorno { $due }.
mail-card-removed-subject = La carta salvata è stata rimossa
mail-card-removed = come da Sua richiesta, la carta salvata è stata rimossa e non vi effettueremo più addebiti. Se un rinnovo doveva essere pagato con questa carta, riceverà invece un link per pagarlo.
renewal-wishes = Altri posti richiesti
renewal-wish-link = Scelga un altro posto sulla pianta
renewal-wish-link-seat = Scelga sulla pianta un altro posto in cambio di: { $seat }
renewal-wish-list = Scelga un posto da un elenco
renewal-wish-remove = Rimuovi questo posto
renewal-wish-removed = Il posto è stato rimosso dal Suo elenco.
renewal-wish-granted = Questo posto è Suo.
renewal-wish-taken = Non è possibile: il posto non è disponibile.
renewal-wish-kept = Non è disponibile: chi lo aveva già in abbonamento lo ha tenuto, oppure è andato a chi ha maggiore anzianità di abbonamento.
renewal-wish-not-needed = Non è stato necessario: ha già un posto che viene prima nel Suo elenco.
renewal-wish-title = Richiedere un altro posto
renewal-wish-title-seat = Richiedere un altro posto in cambio di: { $seat }
renewal-wish-lede = Il posto attuale resta Suo, a meno che non possiamo assegnarLe uno di quelli che richiede. Può richiedere fino a tre posti: cominci da quello che preferisce.
renewal-wish-order = Decidiamo dopo il termine. Se più persone richiedono lo stesso posto, va a chi ha maggiore anzianità di abbonamento.
renewal-wish-package = Turno
renewal-wish-part = Settore
renewal-wish-show = Mostra i posti
renewal-wish-row = Fila { $row }
renewal-wish-row-label = Fila
renewal-wish-price-type = Tariffa
renewal-wish-send = Richiedi questo posto
renewal-wish-back = Torna all’abbonamento
renewal-wish-sent = Il posto è stato aggiunto al Suo elenco. Il posto attuale resta Suo, a meno che non possiamo assegnarLene un altro.
renewal-plan-lede = Scelga un settore e poi un posto. Prima di richiederlo vedrà quanto costa e come si vede il palcoscenico.
renewal-plan-more = { $total }, { $difference } in più rispetto a oggi
renewal-plan-less = { $total }, { $difference } in meno rispetto a oggi
renewal-plan-same = { $total }, come oggi
renewal-plan-own = il Suo posto attuale
renewal-plan-own-other = l’altro Suo posto
renewal-plan-kept = riservato a un altro abbonamento
renewal-plan-taken = non disponibile
renewal-plan-kept-text = Questo posto è riservato a un altro abbonamento. Potremo assegnarLe questo posto soltanto se si libera.
renewal-plan-none = In questo settore non è possibile richiedere posti. Scelga un altro settore.
renewal-plan-no-answer = Richiedere un posto non vale come risposta: potrà rispondere nella pagina successiva.
renewal-plan-answered = Ha già confermato. Se possiamo assegnarLe questo posto, pagherà il prezzo indicato qui.
renewal-plan-itself = Se non fa altro, rinnoviamo l’abbonamento. Se possiamo assegnarLe questo posto, pagherà il prezzo indicato qui.
renewal-plan-asked = Non deve fare altro. Se possiamo assegnarLe questo posto, pagherà il prezzo indicato qui.
renewal-plan-back = Torna alla pianta
renewal-choice-free = { $number } – disponibile
renewal-choice-kept = { $number } – riservato a un altro abbonamento
renewal-choice-taken = { $number } – non disponibile
renewal-choice-own = { $number } – il Suo
renewal-choice-own-other = { $number } – l’altro Suo posto
renewal-unknown = Non troviamo questo abbonamento nel Suo account. Acceda con l’indirizzo e-mail con cui è stato acquistato.
renewal-too-late = Il termine è scaduto. Si rivolga alla biglietteria.
renewal-price-changed = Il prezzo è appena cambiato. Non è stato rinnovato né addebitato nulla. Controlli il nuovo prezzo prima di rinnovare.
renewal-payment-not-offered = Questo metodo di pagamento non è disponibile per questo abbonamento. Ne scelga un altro.
renewal-mandate-missing = Inserisca l’IBAN del conto e il nome dell’intestatario.
renewal-bad-iban = Questo IBAN non è corretto. Lo controlli: la Sua risposta non è ancora stata salvata.
renewal-account-holder-missing = Inserisca il nome dell’intestatario del conto.
renewal-unknown-seat = Questo posto non è in vendita per questo turno. Ne scelga un altro.
renewal-seat-taken = Questo posto non è disponibile nella prossima stagione. Ne scelga un altro.
renewal-same-seat = Ha già questo posto, oppure è nel Suo elenco.
renewal-other-own-seat = Ha già questo posto in un altro abbonamento.
renewal-unknown-package = Non può passare a questo turno. Ne scelga un altro.
renewal-unknown-price-type = Questa tariffa non è disponibile per il Suo account. Ne scelga un’altra.
renewal-too-many-wishes = Può richiedere fino a tre posti. Ne rimuova prima uno.
mail-renewal-asked-subject = Il Suo abbonamento per la prossima stagione: { $what }
mail-renewal-asked-several-subject = I Suoi abbonamenti per la prossima stagione: { $what }
mail-renewal-asked = è il momento di rinnovare il Suo abbonamento per la prossima stagione ({ $season }).
mail-renewal-asked-several = è il momento di rinnovare i Suoi abbonamenti per la prossima stagione ({ $season }).
mail-renewal-asked-gone = Purtroppo lo stesso posto non è disponibile. Ne richieda un altro entro il giorno { $until }.
mail-renewal-open = Rinnova, modifica o disdici l’abbonamento
mail-renewal-open-several = Rinnova, modifica o disdici gli abbonamenti
mail-renewal-open-gone = Richiedi un altro posto
mail-renewal-open-unseated = Richiedi un posto in un turno
mail-renewal-change = Vedi o cambia la risposta
mail-renewal-see = Vedi l’abbonamento
mail-renewal-to-pay-subject = Abbonamento da pagare: { $what }
mail-renewal-to-pay = il Suo posto è riservato per Lei fino al giorno { $until } compreso. La preghiamo di pagare { $amount } entro tale data. L’abbonamento sarà rinnovato non appena avremo ricevuto il pagamento. Codice dell’ordine: { $code }
mail-renewal-to-pay-several = { $count } dei Suoi abbonamenti sono ancora da pagare. Per ciascuno riceve un’e-mail e paga separatamente; questa e-mail riguarda quello indicato sopra.
mail-renewal-pay = Paga l’abbonamento: { $amount }
mail-renewal-pay-reminder-subject = Riservato per Lei fino al giorno { $until }: { $what }
mail-renewal-pay-reminder = non abbiamo ancora ricevuto il Suo pagamento di { $amount }. Il Suo posto è riservato per Lei fino al giorno { $until } compreso. Senza pagamento entro quel termine l’abbonamento non sarà rinnovato e il posto sarà messo in vendita. Codice dell’ordine: { $code }
mail-renewal-gone-subject = { $count ->
    [one] Non è stato possibile rinnovare il Suo abbonamento: { $what }
   *[other] Non è stato possibile rinnovare i Suoi abbonamenti: { $what }
}
mail-renewal-gone = { $count ->
    [one] purtroppo non è stato possibile rinnovare questo abbonamento. Trova il motivo nel Suo account, alla pagina «Il Suo abbonamento nella prossima stagione». Non Le è stato addebitato nulla.
   *[other] purtroppo non è stato possibile rinnovare questi abbonamenti. Trova i motivi nel Suo account, alla pagina «Il Suo abbonamento nella prossima stagione». Non Le è stato addebitato nulla.
}
mail-renewal-offers = Vedi tutti gli abbonamenti
renewal-ask-first = Il Suo posto non sarà disponibile nella prossima stagione. Ne richieda prima un altro.
order-to-pay-title = Paghi il Suo abbonamento
order-to-pay-text = Termine per il pagamento: { $until }. Fino ad allora i posti sono riservati per Lei. L’abbonamento sarà rinnovato non appena avremo ricevuto il pagamento.
order-reserved-to-pay-title = La Sua prenotazione
order-reserved-to-pay-text = Termine per il pagamento: { $until }. Fino ad allora i posti sono riservati per Lei. Riceverà i biglietti non appena avremo ricevuto il pagamento.
order-pay-now = Paga { $total }
order-pay-credit = Paga { $used } con il credito
order-pay-credit-rest = Usa { $used } di credito e paga { $rest }
# Read by those who aren’t signed in, whether they have credit or not.
order-credit-sign-in = Se ha del credito presso di noi, acceda prima di pagare. Potrà così usarlo per questo ordine.
order-renewed-title = Il Suo abbonamento è stato rinnovato. Ecco i Suoi biglietti.
order-renewed-invoice = { $count ->
    [one] I Suoi biglietti sono validi. Paghi ogni importo entro la data indicata. La fattura è in fondo a questa pagina.
   *[other] I Suoi biglietti sono validi. Paghi ogni importo entro la data indicata. Le fatture (una per ciascun venditore) sono in fondo a questa pagina.
}
order-renewed-debit = I Suoi biglietti sono validi. Addebiteremo ogni importo sul Suo conto alla data indicata.
order-debit-day = Addebiteremo { $amount } il giorno { $date }.
order-debit-past = L’addebito di { $amount } era previsto il giorno { $date }. La risposta della banca non è ancora registrata.
order-renewed-amounts = Importi e date
order-renewed-account = rinnovato, da pagare alle date indicate
mail-renewed-subject = Il Suo abbonamento è stato rinnovato (ordine { $code })
mail-renewed-invoice = il Suo abbonamento è stato rinnovato e i biglietti sono validi. Paghi ogni importo entro la data indicata.
mail-renewed-debit = il Suo abbonamento è stato rinnovato e i biglietti sono validi. Addebiteremo ogni importo sul Suo conto alla data indicata.
renewal-flexible-title = Preferisce un abbonamento a scelta?
renewal-flexible-lede = Con un abbonamento a scelta è Lei a scegliere gli spettacoli e i posti. Il Suo posto attuale andrà in vendita dopo il termine.
renewal-flexible-seasons = La Sua anzianità di abbonamento non cambia.
renewal-flexible-change = Passa a: { $name }
renewal-flexible = Ha scelto di passare a un abbonamento a scelta: { $name }. Può cambiare idea fino al giorno { $until } compreso.
renewal-flexible-now = Può già scegliere gli spettacoli e i posti.
renewal-flexible-until = Può scegliere gli spettacoli e i posti fino al giorno { $until } compreso.
renewal-flexible-from = Potrà scegliere gli spettacoli e i posti dal giorno { $from }.
renewal-flexible-span = Potrà scegliere gli spettacoli e i posti dal giorno { $from } al giorno { $until } compreso.
renewal-flexible-link = Scelga gli spettacoli e i posti
renewal-end-flexible = Ora ha un abbonamento a scelta: { $name }.
renewal-answered-flexible = Grazie. Dopo il termine Le invieremo un’e-mail con un link per scegliere gli spettacoli e i posti. Fino ad allora può cambiare idea.
mail-renewal-flexible-subject = Scelga gli spettacoli del Suo abbonamento a scelta: { $what }
mail-renewal-flexible = ora ha un abbonamento a scelta: { $name } ({ $season }). Pagherà dopo aver scelto.
renewal-flexible-again = Anche nella prossima stagione è Lei a scegliere gli spettacoli e i posti.
renewal-unseated-open = Desidera lo stesso posto per tutti gli spettacoli di un turno? Può richiederne uno fino al giorno { $until } compreso.
renewal-unseated-asked = Ha richiesto un posto fisso. Può cambiare idea fino al giorno { $until } compreso.
renewal-unseated-link = Scelga un posto sulla pianta
renewal-unseated-lede = Se possiamo assegnarLe uno dei posti che richiede, sarà Suo per tutti gli spettacoli del turno. Può richiedere fino a tre posti: cominci da quello che preferisce.
renewal-unseated-confirm = Richiedi questi posti con obbligo di pagare
renewal-unseated-decline = Non richiedere posti
renewal-unseated-over = Non ha richiesto un posto in un turno. Può acquistare di nuovo un abbonamento a scelta.
renewal-end-not-granted = Non è stato possibile assegnarLe nessuno dei posti richiesti. Non Le è stato addebitato nulla.
renewal-ask-for-seat = Richieda prima un posto.
mail-renewal-asked-flexible = ha un abbonamento a scelta. Nella prossima stagione ({ $season }) può avere invece un posto fisso in un turno.
mail-renewal-not-granted-subject = Non è stato possibile assegnarLe i posti richiesti: { $what }
mail-renewal-not-granted = purtroppo non è stato possibile assegnarLe nessuno dei posti richiesti. Non Le è stato addebitato nulla.
renewal-itself-renews = Se non fa nulla, rinnoviamo l’abbonamento.
renewal-itself-renews-several = Se non fa nulla, rinnoviamo gli abbonamenti.
renewal-next-card = Dopo il giorno { $until } addebiteremo { $amount } sulla carta con cui ha pagato il giorno { $date } e Le invieremo i biglietti per e-mail.
renewal-next-card-several = Dopo il giorno { $until } addebiteremo ogni abbonamento separatamente sulla carta con cui ha pagato il giorno { $date }, per un totale di { $amount }, e Le invieremo i biglietti per e-mail.
renewal-next-debit = Dopo il giorno { $until } Le invieremo i biglietti per e-mail e addebiteremo { $amount } sul conto che termina con { $end } (mandato { $mandate }). Addebito previsto: { $dates }.
renewal-next-invoice = Dopo il giorno { $until } Le invieremo per e-mail i biglietti e i dati per pagare { $amount } con bonifico. Pagamento entro: { $dates }.
renewal-next-link = Dopo il giorno { $until } Le invieremo per e-mail un link per pagare { $amount }. Il Suo posto resta riservato fino alla data indicata nell’e-mail.
renewal-next-link-several = Dopo il giorno { $until } Le invieremo per ogni abbonamento un’e-mail con un link per il pagamento, per un totale di { $amount }. I Suoi posti restano riservati fino alla data indicata in queste e-mail.
renewal-next-wish = Dopo il giorno { $until } Le diremo se possiamo assegnarLe uno dei posti richiesti. In caso contrario non pagherà nulla.
renewal-wish-price = Se possiamo assegnarLe uno dei posti del Suo elenco, pagherà invece il prezzo indicato accanto a quel posto.
renewal-wish-unsaid = Aggiungere un posto a questo elenco non rinnova l’abbonamento. Prema anche «Rinnova» qui sotto.
renewal-wish-apart = Il Suo altro posto, accanto a questo ({ $seat }), resta lo stesso. Se qui ottiene un posto diverso, i Suoi due posti non saranno più vicini.
renewal-wish-apart-asked = Ha richiesto di cambiare anche il Suo altro posto, accanto a questo ({ $seat }). Decidiamo separatamente per ogni abbonamento: i Suoi due posti potrebbero non essere più vicini.
renewal-wish-beside = Questo posto è accanto a quello che ha richiesto per l’altro abbonamento ({ $seat }). Decidiamo separatamente per ogni abbonamento. Se possiamo assegnarLe solo uno dei due, i Suoi posti non saranno più vicini.
renewal-unseated-unsaid = Aggiungere un posto a questo elenco non basta. Prema anche «Richiedi questi posti» qui sotto.
renewal-other-unsaid = Con la risposta che ha dato non terremo conto di questi posti. Se ne desidera uno, cambi la risposta qui sotto.
mail-renewal-reminder-subject = Promemoria: il Suo abbonamento per la prossima stagione ({ $what })
mail-renewal-reminder-several-subject = Promemoria: i Suoi abbonamenti per la prossima stagione ({ $what })
mail-renewal-reminder = non abbiamo ancora ricevuto una Sua risposta riguardo all’abbonamento per la prossima stagione ({ $season }).
mail-renewal-reminder-several = non abbiamo ancora ricevuto una Sua risposta riguardo agli abbonamenti per la prossima stagione ({ $season }).
mail-renewal-confirmed-subject = La Sua risposta: rinnovo dell’abbonamento ({ $what })
mail-renewal-confirmed = grazie: ha scelto di rinnovare l’abbonamento. Può cambiare idea fino al giorno { $until } compreso.
mail-renewal-confirmed-several-subject = La Sua risposta: rinnovo degli abbonamenti ({ $what })
mail-renewal-confirmed-several = grazie: ha scelto di rinnovare { $count } abbonamenti, per un totale di { $total }. Può cambiare idea fino al giorno { $until } compreso.
mail-renewal-left = Per gli abbonamenti seguenti non ha ancora risposto. Ci dica nella stessa pagina se desidera rinnovarli:
mail-renewal-declined-subject = { $count ->
    [one] La Sua risposta: nessun rinnovo dell’abbonamento ({ $what })
   *[other] La Sua risposta: nessun rinnovo degli abbonamenti ({ $what })
}
mail-renewal-declined = { $count ->
    [one] ha scelto di non rinnovare l’abbonamento. Può cambiare idea fino al giorno { $until } compreso.
   *[other] ha scelto di non rinnovare questi abbonamenti. Può cambiare idea fino al giorno { $until } compreso.
}
mail-renewal-declined-next = { $count ->
    [one] Non Le sarà addebitato nulla. Dopo il giorno { $until } il Suo posto andrà in vendita.
   *[other] Non Le sarà addebitato nulla. Dopo il giorno { $until } i Suoi posti andranno in vendita.
}
mail-renewal-changed-subject = La Sua risposta: passaggio a un abbonamento a scelta ({ $what })
mail-renewal-changed = grazie: ha scelto di passare a un abbonamento a scelta ({ $name }). Può cambiare idea fino al giorno { $until } compreso.
mail-renewal-changed-next = Dopo il giorno { $until } Le invieremo per e-mail un link per scegliere gli spettacoli e i posti. Pagherà solo allora.
mail-renewal-wishes-subject = I posti che ha richiesto per la prossima stagione: { $what }
mail-renewal-wishes = abbiamo esaminato tutte le richieste di altri posti. Ecco l’esito delle Sue richieste:
mail-renewal-wishes-seat = Il Suo posto nella prossima stagione: { $seat } ({ $amount }). Riceverà i biglietti, o un link per pagare, con un’altra e-mail.
mail-renewal-unpaid-subject = { $count ->
    [one] Abbonamento non rinnovato, pagamento non ricevuto: { $what }
   *[other] Abbonamenti non rinnovati, pagamento non ricevuto: { $what }
}
mail-renewal-unpaid = { $count ->
    [one] non abbiamo ricevuto in tempo il Suo pagamento di { $amount }, perciò l’abbonamento non è stato rinnovato.
   *[other] non abbiamo ricevuto in tempo i Suoi pagamenti ({ $amount } in tutto), perciò gli abbonamenti non sono stati rinnovati.
}
mail-renewal-ended-subject = { $count ->
    [one] Il Suo abbonamento è terminato: { $what }
   *[other] I Suoi abbonamenti sono terminati: { $what }
}
mail-renewal-ended = { $count ->
    [one] non abbiamo ricevuto una Sua risposta entro il termine, perciò l’abbonamento non è stato rinnovato.
   *[other] non abbiamo ricevuto una Sua risposta entro il termine, perciò gli abbonamenti non sono stati rinnovati.
}
mail-renewal-ended-next = { $count ->
    [one] Il Suo posto è ora in vendita e non Le è stato addebitato nulla. Può abbonarsi di nuovo, se ci sono posti disponibili.
   *[other] I Suoi posti sono ora in vendita e non Le è stato addebitato nulla. Può abbonarsi di nuovo, se ci sono posti disponibili.
}
mail-renewal-ended-later = { $count ->
    [one] Il Suo posto andrà in vendita il giorno { $date } e non Le è stato addebitato nulla. Da quel giorno potrà abbonarsi di nuovo, se ci saranno posti disponibili.
   *[other] I Suoi posti andranno in vendita il giorno { $date } e non Le è stato addebitato nulla. Da quel giorno potrà abbonarsi di nuovo, se ci saranno posti disponibili.
}
mail-renewal-card-failed = Non è stato possibile effettuare l’addebito sulla carta con cui ha pagato l’ultima volta: non è stato prelevato nulla.
mail-renewed-paid = il Suo abbonamento è stato rinnovato e pagato, e i biglietti sono validi. Abbiamo addebitato { $amount } sulla carta con cui ha pagato l’ultima volta.
mail-renewed-paid-yourself = grazie per il pagamento. Il Suo abbonamento è stato rinnovato e i biglietti sono validi.
renewal-together-title = Rinnovare insieme tutti gli abbonamenti
renewal-together-some-title = Rinnovare insieme più abbonamenti
renewal-together-text = Con una sola risposta rinnova questi abbonamenti, ciascuno per il posto e con il metodo di pagamento indicati qui. Se desidera un altro posto o un altro metodo di pagamento, risponda separatamente per quell’abbonamento più in basso.
renewal-together-left = Non sono compresi gli abbonamenti seguenti. Risponda separatamente per ciascuno:
renewal-together-no-seat = Il Suo posto non è disponibile nella prossima stagione. Ne richieda un altro.
renewal-together-no-way = Scelga come desidera pagare.
renewal-together-most = Se possiamo assegnarLe i posti che ha richiesto, pagherà il relativo prezzo: al massimo { $amount } in tutto.
renewal-together-confirm = Rinnova tutti gli abbonamenti con obbligo di pagare { $amount }
renewal-together-some-confirm = Rinnova questi abbonamenti con obbligo di pagare { $amount }
renewal-answered-together = Grazie. Rinnoveremo questi abbonamenti dopo il termine e Le scriveremo un’e-mail: { $what }. Può cambiare idea fino al giorno { $until } compreso.
renewal-declined-together = Non rinnoveremo questi abbonamenti: { $what }. Può ancora cambiare idea prima della scadenza del termine.
renewal-left = Ancora senza risposta: { $what }.
renewal-missing = Non ha ancora risposto per tutti gli abbonamenti. Ancora senza risposta:
renewal-creditor = { $name }, identificativo del creditore { $identifier }
renewal-one-order = Questi { $count } abbonamenti formeranno un solo ordine. Pagherà { $amount } in tutto e riceverà una sola e-mail con tutti i biglietti.
renewal-leave-out = Non includere questo abbonamento: { $what }
renewal-include-all = Rispondere di nuovo per tutti insieme
renewal-with = Rinnova insieme anche: { $what }. Sarà un solo ordine. Per rinnovare questo abbonamento separatamente, cambi la risposta solo per questo.
renewal-none-answered = { $why } Abbonamento interessato: { $what }. La Sua risposta non è stata salvata per nessuno degli abbonamenti e non è stato addebitato nulla.
renewal-next-card-together = Dopo il giorno { $until } addebiteremo { $amount } per tutti, in un’unica operazione, sulla carta con cui ha pagato il giorno { $date } e Le invieremo i biglietti per e-mail.
renewal-next-link-together = Dopo il giorno { $until } Le invieremo per e-mail un solo link per pagare tutti gli abbonamenti: { $amount }. I Suoi posti restano riservati fino alla data indicata nell’e-mail.
renewal-to-pay-together = Per conservare i Suoi posti, paghi { $amount } entro il giorno { $date }. Con un solo pagamento salda { $count } abbonamenti.
mail-renewal-to-pay-together-subject = Abbonamenti da pagare: { $what }
mail-renewal-to-pay-together = i Suoi posti sono riservati per Lei fino al giorno { $until } compreso. La preghiamo di pagare { $amount } entro tale data; con un solo pagamento salda tutti gli abbonamenti indicati sotto. Saranno rinnovati non appena avremo ricevuto il pagamento. Codice dell’ordine: { $code }
mail-renewal-pay-together = Paga gli abbonamenti: { $amount }
mail-renewal-pay-reminder-together = non abbiamo ancora ricevuto il Suo pagamento di { $amount }. I Suoi posti sono riservati per Lei fino al giorno { $until } compreso. Senza pagamento entro quel termine nessuno degli abbonamenti indicati sotto sarà rinnovato e i posti saranno messi in vendita. Codice dell’ordine: { $code }
order-to-pay-title-several = Paghi i Suoi abbonamenti
order-to-pay-text-several = Termine per il pagamento: { $until }. Fino ad allora i posti sono riservati per Lei. Gli abbonamenti saranno rinnovati non appena avremo ricevuto il pagamento.
order-renewed-title-several = I Suoi abbonamenti sono stati rinnovati. Ecco i Suoi biglietti.
mail-renewed-several-subject = I Suoi abbonamenti sono stati rinnovati (ordine { $code })
mail-renewed-several-invoice = i Suoi abbonamenti sono stati rinnovati e i biglietti sono validi. Paghi ogni importo entro la data indicata.
mail-renewed-several-debit = i Suoi abbonamenti sono stati rinnovati e i biglietti sono validi. Addebiteremo ogni importo sul Suo conto alla data indicata.
mail-renewed-several-paid = i Suoi abbonamenti sono stati rinnovati e pagati, e i biglietti sono validi. Abbiamo addebitato { $amount } in un’unica operazione sulla carta con cui ha pagato l’ultima volta.
mail-renewed-several-paid-yourself = grazie per il pagamento. I Suoi abbonamenti sono stati rinnovati e i biglietti sono validi.
renewal-two-text = Oppure richieda due posti vicini per i Suoi due abbonamenti: { $seats }, { $total } in tutto. Riceverà entrambi i posti o nessuno dei due, così restano vicini.
renewal-two-send = Richiedi entrambi i posti: { $seats }
renewal-two-beside = Per entrambi gli abbonamenti insieme, con: { $seat }
renewal-two-apart = Non è possibile: l’altro abbonamento non viene rinnovato e questi posti erano richiesti per entrambi.
renewal-wishes-mixed = Posti per entrambi gli abbonamenti e posti per uno solo non possono stare nello stesso elenco. Rimuova prima i posti dal Suo elenco.
