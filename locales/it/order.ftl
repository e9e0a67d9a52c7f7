# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Ordine { $code }
order-description = Lo stato del Suo ordine e i Suoi biglietti.
# Before the order's code.
order-code = Ordine
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

# On the day of the performance; $time is its beginning.
order-today-title = Oggi alle { $time }: { $title }
# Before that day.
order-next = La Sua prossima visita: { $title }, { $when }. Le porte si aprono alle { $doors }.

order-unpaid-title = Il Suo ordine non è ancora stato pagato
order-exchanged-title = Biglietto cambiato
order-exchanged-handed-title = Un biglietto che aveva ceduto è stato cambiato
order-waiting-title = Attendiamo la conferma della banca
order-waiting-text = La Sua banca non ha ancora confermato il pagamento; di solito bastano pochi secondi. Se ha già pagato, non paghi di nuovo. Può chiudere questa pagina: appena il pagamento sarà confermato, Le invieremo i biglietti per e-mail. Se il pagamento arriva troppo tardi e i posti non sono più disponibili, Le rimborseremo l’intero importo.
order-look-again = Controlla di nuovo
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Vai alla banca e paga { $total }
order-give-up-why = I Suoi posti tornano subito in vendita e altre persone possono acquistarli.
order-give-up-yes = Sì, rinuncia ai posti
order-not-paid = Non ha ancora pagato?
order-not-paid-text = I posti restano riservati per Lei fino al termine per il pagamento: { $time }.
order-pay-again = Riprova a pagare { $total }
order-pay-other = Paga in altro modo: { $means }
order-theatre-time = ore { $time } (ora locale del teatro)
order-theatre-when = { $when } (ora locale del teatro)

order-failed-title = Il pagamento non è andato a buon fine
order-failed-nothing = Non Le è stato addebitato nulla.
order-unfit-text = La banca ha addebitato { $total }, un importo diverso da quello richiesto, perciò il Suo ordine non risulta pagato. Le rimborseremo l’intera somma sulla carta o sul conto con cui ha pagato.
order-unfit-refused = La banca ha addebitato { $total }, un importo diverso da quello richiesto, perciò il Suo ordine non risulta pagato.
order-unfit-title = L’importo addebitato non è corretto
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] Può riprovare a pagare ancora una volta. I posti restano riservati per Lei fino al termine per il pagamento: { $time }.
   *[other] Può riprovare a pagare ancora { $attempts } volte. I posti restano riservati per Lei fino al termine per il pagamento: { $time }.
}
order-failed-last-text = Questo ordine non può più essere pagato. Qui sotto può rinunciare ai posti e sceglierli subito di nuovo in un altro ordine.
# A button: the order ends, its seats can be bought again.
order-give-up = Rinuncia ai posti

order-paid-title = Grazie. Ecco i Suoi biglietti.
order-paid-present-title = Grazie. Il Suo regalo è pronto.
order-paid-by-exchange = Il cambio è stato effettuato. Dal prezzo abbiamo detratto { $used } per il biglietto precedente.
order-paid-by-exchange-several = Il cambio è stato effettuato. Dal prezzo abbiamo detratto { $used } per i biglietti precedenti.
order-paid-charged = Abbiamo ricevuto { $total }.
order-mail-waiting = Stiamo inviando i biglietti a { $email }.
order-mail-sent = I biglietti sono stati inviati a { $email }.
# Where other tickets of the order wait at the box office.
order-mail-waiting-others = { $count ->
    [one] Stiamo inviando l’altro biglietto a { $email }.
   *[other] Stiamo inviando gli altri biglietti a { $email }.
}
order-mail-sent-others = { $count ->
    [one] L’altro biglietto è stato inviato a { $email }.
   *[other] Gli altri biglietti sono stati inviati a { $email }.
}
order-mail-failing = Non siamo ancora riusciti a recapitare l’e-mail a { $email }; continueremo a provare. Trova i biglietti anche in questa pagina.
order-address-title = La nostra e-mail non è arrivata
order-address-text = Non è stato possibile recapitare la nostra e-mail a { $email }. I Suoi biglietti sono validi e li trova in questa pagina. Corregga l’indirizzo e Le invieremo lì i biglietti.
order-address-send = Correggi e invia di nuovo
order-address-done = Stiamo inviando i Suoi biglietti a { $email }.
order-paid-door = All’ingresso mostri il codice sul telefono o su carta.
# A link further down the page, after the sentence above.
order-tickets-below = Vedi i biglietti

order-expired-title = Il tempo per pagare è scaduto
order-expired-text = Il pagamento non è arrivato in tempo e i posti sono tornati in vendita. Se ha già pagato nella pagina della banca, attenda la nostra e-mail prima di ordinare di nuovo. Se i posti sono ancora disponibili, Le invieremo i biglietti; altrimenti Le rimborseremo l’intero importo.
order-expired-later = Il pagamento non è arrivato in tempo e i posti non sono più riservati per Lei. Andranno in vendita il giorno { $date }. Se ha già pagato nella pagina della banca, attenda la nostra e-mail prima di ordinare di nuovo. Se i posti sono ancora disponibili, Le invieremo i biglietti; altrimenti Le rimborseremo l’intero importo.
order-given-up-title = Ha rinunciato ai posti
order-given-up-text = Ha rinunciato a questo ordine e i posti sono tornati in vendita. Non abbiamo ricevuto alcun pagamento. Se ha già pagato nella pagina della banca, attenda la nostra e-mail prima di ordinare di nuovo. Se i posti sono ancora disponibili, Le invieremo i biglietti; altrimenti Le rimborseremo l’intero importo.
order-choose-again = Scelga di nuovo i posti

# Why money goes back: before each of the texts below.
order-back-late = Il Suo pagamento è arrivato troppo tardi e non è stato più possibile riservare i posti per Lei. Per questo ordine non ha biglietti.
order-back-unpaid = Di questo ordine è stata pagata solo una parte. I posti sono tornati in vendita e per questo ordine non ha biglietti.
order-back-unfit = La banca ha addebitato un importo diverso da quello di questo ordine, che nel frattempo è scaduto. Per questo ordine non ha biglietti.
order-back-cancelled = Lo spettacolo è stato annullato prima dell’arrivo del Suo pagamento. Per questo ordine non ha biglietti.
order-refunding-title = Le stiamo rimborsando il pagamento
order-refunding-text = Le rimborsiamo l’intero importo ({ $total }) sulla carta o sul conto con cui ha pagato; non deve fare nulla. La banca può impiegare qualche giorno per accreditarlo. Le scriveremo anche a { $email }.
order-refunded-title = Il Suo pagamento è stato rimborsato
order-refunded-text = Le abbiamo rimborsato l’intero importo ({ $total }) sulla carta o sul conto con cui ha pagato; la banca può impiegare qualche giorno per accreditarlo. Le abbiamo scritto anche a { $email }.
order-owed-title = Il Suo rimborso non è riuscito
order-owed-text = La Sua banca ha rifiutato il rimborso di { $total }. L’importo Le è ancora dovuto: la biglietteria Le scriverà a { $email } per concordare un altro modo di rimborsarLa. Se preferisce, può telefonare alla biglietteria; il numero è in fondo alla pagina.
order-owed-counter-title = Il Suo rimborso La aspetta in biglietteria
order-owed-counter = Ha pagato in biglietteria. Venga in biglietteria con il codice dell’ordine: lì Le rimborseremo { $total }. Se non può venire, ci telefoni; il numero è in fondo alla pagina.
order-owed-another-title = Le dobbiamo un rimborso
order-owed-another-way = Le dobbiamo { $total }. La biglietteria Le scriverà a { $email } per concordare come rimborsarLa. Se preferisce, può telefonare alla biglietteria; il numero è in fondo alla pagina.

# Somebody comes back from the bank in a browser other than the order’s.
order-elsewhere-title = Ritorno dalla pagina della banca
order-elsewhere-text = Per sicurezza, la pagina di questo ordine si apre solo nel browser in cui è stato effettuato l’ordine. Se il pagamento è riuscito, i biglietti e un link all’ordine arriveranno all’indirizzo e-mail indicato.

order-tickets = Biglietti
# Of a subscription; those of its next performance stand open above.
order-tickets-more = { $count ->
    [one] { $count } altro biglietto
   *[other] Altri { $count } biglietti
}
order-yours = Il Suo ordine
order-was-for = Che cosa comprendeva l’ordine
order-taken-back = Biglietti annullati
order-pdf = Biglietti in PDF
order-pdf-saving = Quattro biglietti per pagina (PDF)
# Names of the files, letters without accents only.
order-pdf-file = biglietti.pdf
order-calendar = Aggiungi al calendario
order-calendar-off = Aggiorna il calendario
order-calendar-file = spettacoli.ics
order-resend = Invia di nuovo l’e-mail
# Shares the performance's page, not the order.
order-share = Condividi questo spettacolo
order-share-by = Condividi tramite { $name }
# What friends are sent with the link of the performance.
order-share-words = Vado a vedere «{ $title }»: { $when }. Vieni anche tu?
order-resent = Le inviamo di nuovo i biglietti, con gli stessi codici.
order-resent-vouchers = { $count ->
    [one] Le inviamo di nuovo il buono regalo, con lo stesso codice.
   *[other] Le inviamo di nuovo i buoni regalo, con gli stessi codici.
}
order-resent-confirmation = Le inviamo di nuovo la conferma dell’ordine.

# Labels on a ticket, before their values.
order-ticket-area = Settore
order-ticket-section = Posizione
order-ticket-row = Fila
order-ticket-seat = Posto
order-ticket-entrance = Ingresso
order-ticket-door = Porta
order-ticket-doors = Apertura porte
order-ticket-entered = Usato alle { $time }
order-ticket-replaced = Ha richiesto un nuovo codice per questo biglietto. Vale soltanto il codice indicato qui.
# Read out instead of the picture of a code; $place is the seat.
order-ticket-qr = Codice QR del biglietto: { $place }
order-ticket-bars = Codice a barre del biglietto: { $place }
# A button: the code alone on a white screen, for the scanner.
order-ticket-show = Mostra all’ingresso
order-ticket-close = Chiudi
order-ticket-pdf = Biglietto in PDF
order-ticket-replace = Biglietto smarrito? Richiedi un nuovo codice

order-replace-keep = Tieni il codice attuale

order-cancelled-title = { $count ->
    [one] Il Suo biglietto è stato annullato
   *[other] I Suoi biglietti sono stati annullati
}
order-cut-title = Una parte del Suo ordine è stata annullata
order-cancelled-help = Per qualsiasi domanda può telefonare alla biglietteria; il numero è in fondo alla pagina.
order-gone-title = Che cosa è cambiato nel Suo ordine
order-gone = Biglietti non più validi
order-returned = Biglietti restituiti
order-gone-cancelled = { $count ->
    [one] La biglietteria ha annullato un biglietto di questo ordine.
   *[other] La biglietteria ha annullato { $count } biglietti di questo ordine.
}
order-gone-returned = { $count ->
    [one] Ha restituito un biglietto di questo ordine.
   *[other] Ha restituito { $count } biglietti di questo ordine.
}
order-gone-exchanged = { $count ->
    [one] Ha cambiato un biglietto di questo ordine con uno per un’altra data.
   *[other] Ha cambiato { $count } biglietti di questo ordine con biglietti per un’altra data.
}
order-gone-rest = { $count ->
    [one] È valido soltanto il biglietto mostrato qui sotto con un codice; nessun altro biglietto di questo ordine è accettato all’ingresso.
   *[other] Sono validi soltanto i biglietti mostrati qui sotto con un codice; gli altri non sono più accettati all’ingresso.
}
order-gone-codes = { $count ->
    [one] Il codice di questo biglietto non è più accettato all’ingresso.
   *[other] I codici di questi biglietti non sono più accettati all’ingresso.
}
order-gone-other = Una parte di questo ordine è stata annullata. Il resto non cambia.
order-cancelled-extras-title = Il Suo ordine è stato annullato
order-cancelled-extras-text = Ciò che ha acquistato con questo ordine non si può più usare.
order-disputed-title = Il pagamento del Suo ordine è contestato
order-disputed-text = La banca ha stornato il pagamento di questo ordine, oppure di un buono regalo o di un credito usato per pagarlo (contestazione). Finché la questione non è risolta, i biglietti non vengono accettati all’ingresso. Telefoni alla biglietteria; il numero è in fondo alla pagina.
order-waived-title = Ha restituito dei biglietti
order-exchanged = Biglietti cambiati
order-exchanged-handed-text = Uno o più biglietti che aveva ceduto sono stati cambiati con biglietti per un’altra data. Per Lei non cambia nulla.
order-exchanged-handed-back = Un biglietto che aveva ceduto o regalato è stato cambiato con uno per un’altra data. Le restituiamo la parte del Suo pagamento che non serve più per il nuovo biglietto.
order-cancelled-goes = Le rimborsiamo { $total } sulla carta o sul conto con cui ha pagato; non deve fare nulla. La banca può impiegare qualche giorno per accreditare l’importo.
order-cancelled-went = Le abbiamo rimborsato { $total } sulla carta o sul conto con cui ha pagato; la banca può impiegare qualche giorno per accreditare l’importo.
order-cancelled-cash = Ha ricevuto { $total } in contanti alla nostra biglietteria.
order-cancelled-otherwise = Le abbiamo rimborsato { $total } in altro modo, come concordato con la nostra biglietteria.

# The theatre has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Il Suo spettacolo è stato annullato
   *[other] I Suoi spettacoli sono stati annullati
}
order-called-off-some-title = { $count ->
    [one] { $title }, { $date }: spettacolo annullato
   *[other] { $count } spettacoli del Suo ordine sono stati annullati
}
order-called-off-what = { $title }, { $when }: purtroppo lo spettacolo non avrà luogo. I Suoi biglietti per questa data non sono più validi.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Le restituiamo tutto ciò che ha pagato per questi biglietti, diritti di prevendita compresi. Quando il rimborso sarà stato effettuato, Le scriveremo a { $email }. Se non riceve nostre notizie, telefoni alla biglietteria e indichi il codice dell’ordine { $code }; il numero è in fondo alla pagina.
order-called-off-others = Gli altri Suoi biglietti restano validi.
# Above the seats of cancelled performances.
order-called-off = Spettacoli annullati
order-ticket-on-offer = Questo biglietto è rimesso in vendita e per ora non vale all’ingresso.
order-ticket-disputed = Per ora questo biglietto non vale all’ingresso, perché il pagamento è contestato. Telefoni alla biglietteria.
# Il teatro ha annullato o spostato uno spettacolo: chi ha acquistato sceglie.
order-change-title = Scelga che cosa fare dei Suoi biglietti
order-change-cancelled = «{ $title }», { $when }: lo spettacolo è stato annullato. Le restituiamo tutto ciò che ha pagato per questi biglietti, diritti di prevendita compresi. Scelga entro il giorno { $until } se preferisce il rimborso o un credito. Se non sceglie, rimborsiamo i biglietti singoli con lo stesso mezzo con cui ha pagato; i biglietti di un abbonamento o pacchetto diventano credito.
order-change-cancelled-back = «{ $title }», { $when }: lo spettacolo è stato annullato. Riavrà tutto ciò che ha pagato per questi biglietti, diritti di prevendita compresi, nello stesso modo in cui ha pagato. Può chiederlo subito; altrimenti avverrà automaticamente dopo il giorno { $until }.
order-change-cancelled-later = «{ $title }», { $when }: lo spettacolo è stato annullato. Per questo spettacolo non c’è più nulla da pagare. Quanto ha già pagato viene prima detratto da ciò che Le resta da pagare per questo ordine; l’eventuale rimanenza viene aggiunta al Suo credito. Può chiederlo subito; altrimenti avverrà automaticamente dopo il giorno { $until }.
order-change-moved = «{ $title }»: lo spettacolo è stato spostato da { $before } a { $when }. I Suoi biglietti sono validi per la nuova data. Se non Le va bene, ce lo comunichi entro il giorno { $until }. Se non sceglie, i biglietti restano Suoi.
order-change-moved-time = «{ $title }»: lo spettacolo inizia a un altro orario, { $when } (prima: { $before }). I Suoi biglietti restano validi. Se il nuovo orario non Le va bene, ce lo comunichi entro il giorno { $until }. Se non sceglie, i biglietti restano Suoi.
order-change-moved-handed = «{ $title }»: lo spettacolo è stato spostato da { $before } a { $when }. Ha ceduto o regalato i biglietti, che valgono per la nuova data. Poiché li ha pagati Lei, solo Lei può restituirli: scelga entro il giorno { $until }. Se non sceglie nulla, non cambia nulla.
order-change-moved-offered = { $count ->
    [one] «{ $title }»: lo spettacolo è stato spostato da { $before } a { $when }. Un posto che ha rimesso in vendita resta in vendita anche per la nuova data. Se desidera assistere allo spettacolo, scelga di tenere i biglietti: il posto verrà ritirato dalla vendita. Se non sceglie entro il giorno { $until }, il posto resta in vendita.
   *[other] «{ $title }»: lo spettacolo è stato spostato da { $before } a { $when }. { $count } posti che ha rimesso in vendita restano in vendita anche per la nuova data. Se desidera assistere allo spettacolo, scelga di tenere i biglietti: i posti verranno ritirati dalla vendita. Se non sceglie entro il giorno { $until }, i posti restano in vendita.
}
order-change-after-all = «{ $title }», { $when }: lo spettacolo si terrà regolarmente e i Suoi biglietti sono di nuovo validi. Se non può più venire, ce lo comunichi entro il giorno { $until }. Se non sceglie, i biglietti restano Suoi.
order-change-after-all-handed = «{ $title }», { $when }: lo spettacolo si terrà regolarmente e i biglietti che ha ceduto o regalato sono di nuovo validi. Poiché li ha pagati Lei, solo Lei può restituirli: scelga entro il giorno { $until }. Se non sceglie nulla, non cambia nulla.
order-change-after-all-keep-hint = Sono validi, con gli stessi codici.
order-change-keep = Tieni i miei biglietti
order-change-keep-handed = Non cambiare nulla
order-change-keep-hint = Restano validi.
order-change-keep-offered-hint = I posti che ha rimesso in vendita verranno ritirati dalla vendita e i Suoi biglietti saranno validi per la nuova data.
order-change-money-back = Rimborso
order-change-money-back-of = Rimborso di { $amount }
order-change-back-voucher = { $voucher } di nuovo sul buono regalo che termina con { $digits }
order-change-back-both = { $voucher } di nuovo sul buono regalo che termina con { $digits } e rimborso di { $amount }
order-change-money-back-some = Rimborso di { $amount } e credito di { $credit }
order-change-back-hint = Potrà usare di nuovo subito il buono.
order-change-money-back-hint = Sulla carta o sul conto con cui ha pagato.
order-change-counter-hint = Ha pagato { $counter } in biglietteria. Venga in biglietteria: lì Le rimborseremo questo importo.
order-change-rest-hint = Il resto viene rimborsato sulla carta o sul conto con cui ha pagato.
order-change-credit = Credito
order-change-credit-of = Credito di { $amount }
order-change-credit-both = { $voucher } di nuovo sul buono regalo che termina con { $digits } e credito di { $amount }
order-change-credit-hint = Può usare il credito subito per qualsiasi acquisto, tranne i buoni regalo: basta accedere con { $email }. Potrà essere versato su un conto bancario dal giorno { $date }.
order-change-credit-only-hint = Può usare il credito subito per qualsiasi acquisto, tranne i buoni regalo: basta accedere con { $email }.
order-change-voucher-hint = Ciò che ha pagato con un buono regalo torna su quel buono.
order-change-later-hint = Per questi biglietti non ci sarà più nulla da pagare.
order-change-tickets-end = I biglietti non saranno più validi.
order-change-settles = { $settles } in meno da pagare
order-change-settles-both = { $settles } in meno da pagare e un credito di { $credit }
order-change-return = Restituisci i biglietti
# Of several tickets, some alone; those that were ticked, and what becomes of the others.
order-change-some = Restituisci solo alcuni biglietti
order-change-some-show = Mostra quanto Le viene restituito
order-change-some-title = { $count ->
    [one] Restituire questo biglietto
   *[other] Restituire questi biglietti
}
order-change-some-rest = Per gli altri biglietti di questo spettacolo non cambia nulla. Può ancora scegliere che cosa farne entro il giorno { $until }; se non sceglie, restano come sono.
order-change-final = La scelta è definitiva: in seguito non si potrà cambiare.
order-change-confirm = Conferma: { $choice }
order-change-exchange = Un’altra data
order-change-exchange-ticket = Un’altra data per { $place }
order-change-exchange-hint = Sceglie un nuovo posto per un’altra data. Il cambio in sé è gratuito. Se il nuovo posto costa di più, compresi eventuali diritti di prevendita, paga la differenza. Prima di scegliere vedrà per ogni data quanto resta da pagare.
order-change-exchange-each = Può scegliere un nuovo posto per un’altra data. Nella pagina successiva può selezionare anche gli altri Suoi biglietti per questo spettacolo. Il cambio in sé è gratuito. Se i nuovi posti costano di più in tutto, compresi eventuali diritti di prevendita, paga la differenza. Prima di scegliere vedrà per ogni data quanto resta da pagare. I biglietti che non seleziona restano come sono.
order-change-handed-cancelled = { $place }: ha ceduto o regalato questo biglietto a { $to }. Avvisiamo anche questa persona. L’importo pagato per il biglietto torna a Lei.
order-change-handed-moved = { $place }: ha ceduto o regalato questo biglietto a { $to }. Resta valido, a meno che non sia tra i biglietti che restituisce per un rimborso o un credito. In tal caso { $to } perde questo biglietto: ne parli prima di scegliere.
order-change-pieces = Sempre per questo spettacolo: { $extras }. Se restituisce tutti i biglietti, viene restituito anche questo e riavrà anche quanto ha pagato per questo.
order-change-pieces-off = Sempre per questo spettacolo: { $extras }. Riavrà anche quanto ha pagato per questo.
order-change-pieces-handed = { $to } ha ricevuto con il Suo regalo anche: { $extras }. Se restituisce tutti i biglietti, { $to } perde anche questo e la somma pagata per questo torna a Lei.
order-change-pieces-handed-off = { $to } ha ricevuto con il Suo regalo anche: { $extras }. Non si può più ritirare. La somma pagata per questo torna a Lei.
order-change-done-keep = I biglietti restano Suoi e sono validi.
order-change-done-keep-none = La Sua scelta è stata salvata: nulla è stato restituito.
order-change-done-theirs-kept = { $count ->
    [one] Il biglietto che ha ceduto o regalato a { $to } resta valido con lo stesso codice.
   *[other] I biglietti che ha ceduto o regalato a { $to } restano validi con gli stessi codici.
}
order-change-done-theirs-ended = { $count ->
    [one] Il biglietto che ha ceduto o regalato a { $to } non è più valido. Avvisiamo via e-mail anche questa persona.
   *[other] I biglietti che ha ceduto o regalato a { $to } non sono più validi. Avvisiamo via e-mail anche chi li ha ricevuti.
}
order-change-done-money-back = Le rimborsiamo { $refund }. Riceverà un’e-mail di conferma.
order-change-done-counter = Ha scelto un rimborso. Venga in biglietteria: lì Le rimborseremo { $total }.
order-change-done-credit = Abbiamo aggiunto { $credit } al Suo credito. Riceverà un’e-mail di conferma.
order-change-done-settles = Ora ha { $settles } in meno da pagare per questo ordine. Riceverà un’e-mail di conferma.
order-change-done-settles-both = Ora ha { $settles } in meno da pagare per questo ordine, e abbiamo aggiunto { $credit } al Suo credito. Riceverà un’e-mail di conferma.
order-change-done-both = { $voucher } sono di nuovo sul Suo buono regalo e abbiamo aggiunto { $credit } al Suo credito. Riceverà un’e-mail di conferma.
order-change-done-voucher = { $voucher } sono di nuovo sul Suo buono regalo. Riceverà un’e-mail di conferma.
order-change-done = La Sua scelta è stata registrata. Riceverà un’e-mail di conferma.
order-change-done-pieces = È compreso anche: { $extras }. Non si può più ritirare.
order-change-taken-cancelled = { $count ->
    [one] «{ $title }», { $when }: lo spettacolo è stato annullato. Il Suo biglietto non è più valido.
   *[other] «{ $title }», { $when }: lo spettacolo è stato annullato. I Suoi biglietti non sono più validi.
}
order-change-taken-moved = { $count ->
    [one] «{ $title }», { $when }: il Suo biglietto è stato restituito e non è più valido.
   *[other] «{ $title }», { $when }: i Suoi biglietti sono stati restituiti e non sono più validi.
}
order-cancelled-credited = Abbiamo aggiunto { $total } al Suo credito.
order-cancelled-exchanged = { $count ->
    [one] { $total } sono stati detratti dal prezzo del nuovo biglietto ottenuto con il cambio.
   *[other] { $total } sono stati detratti dal prezzo dei nuovi biglietti ottenuti con il cambio.
}
order-change-unknown = Questa opzione non è disponibile per questo ordine. Non è cambiato nulla. Scelga una delle opzioni indicate nella pagina.
order-change-chosen = Per questi biglietti ha già fatto un’altra scelta, che trova in questa pagina. Non è cambiato nulla.
order-change-over = Il termine per scegliere è scaduto. In questa pagina trova che cosa ne sarà dei Suoi biglietti.
order-change-amount-changed = L’importo è appena cambiato. Non è stato restituito né rimborsato nulla. Controlli il nuovo importo in questa pagina e scelga di nuovo.
order-change-offers-changed = Un posto che era in vendita è stato appena venduto o non è più in vendita. Non è cambiato altro. Controlli in questa pagina quali biglietti ha ancora e scelga di nuovo.
order-change-tickets-changed = Almeno uno di questi biglietti è già stato restituito, cambiato o usato. Nulla è stato restituito due volte. In questa pagina vede quali biglietti ha ancora; se vuole, scelga di nuovo.
order-change-being-bought = Qualcuno sta acquistando uno dei posti che ha messo in vendita. Non è cambiato nulla. Riprovi tra qualche minuto.
order-change-not-possible = Per questi biglietti l’operazione non è possibile online: un biglietto è già stato usato, oppure una banca deve ancora decidere sul pagamento. Non è cambiato nulla. Telefoni alla biglietteria; il numero è in fondo alla pagina.
