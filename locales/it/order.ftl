# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Ordine { $code }
order-description = Il Suo ordine e i Suoi biglietti.
# Before the order's code.
order-code = Ordine
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

# On the day of the performance; $time is its beginning.
order-today-title = Oggi alle { $time }: { $title }
# Before that day.
order-next = La Sua prossima visita: { $title }, { $when }. Apertura porte alle { $doors }.

order-unpaid-title = Il Suo ordine non è ancora stato pagato
order-exchanged-title = Biglietto cambiato
order-waiting-title = In attesa della conferma della banca
order-waiting-text = La banca non ha ancora confermato il pagamento; di solito bastano pochi secondi. Se ha già pagato, non paghi di nuovo. Può attendere qui o chiudere questa pagina: appena il pagamento è confermato, Le inviamo i biglietti per e-mail. Se la conferma arriva troppo tardi e i posti non sono più disponibili, Le rimborsiamo l’intero importo.
order-look-again = Controlla di nuovo
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Vai alla banca e paga { $total }
order-give-up-why = I Suoi posti tornano subito in vendita e altri possono acquistarli.
order-give-up-yes = Sì, rinuncio
order-not-paid = Non ha ancora pagato?
order-not-paid-text = I posti restano riservati per Lei. Scadenza: { $time }.
order-pay-again = Riprova a pagare { $total }
order-pay-other = Paga in altro modo: { $means }
order-theatre-time = { $time } (ora del teatro)

order-failed-title = Il pagamento non è andato a buon fine
order-failed-nothing = Non Le è stato addebitato nulla.
order-unfit-text = La banca ha addebitato { $total }, un importo diverso da quello richiesto, perciò questo ordine non risulta pagato. Le rimborsiamo l’intera somma sulla carta o sul conto con cui ha pagato.
order-unfit-refused = La banca ha addebitato { $total }, un importo diverso da quello richiesto, perciò questo ordine non risulta pagato.
order-unfit-title = L’importo addebitato non è corretto
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] I posti restano riservati per Lei e può riprovare ancora una volta. Scadenza: { $time }.
   *[other] I posti restano riservati per Lei e può riprovare ancora { $attempts } volte. Scadenza: { $time }.
}
order-failed-last-text = Questo ordine non può più essere pagato. Prema «Rinuncia ai posti»: subito dopo può sceglierli di nuovo.
# A button: the order ends, its seats can be bought again.
order-give-up = Rinuncia ai posti

order-paid-title = Grazie. Ecco i Suoi biglietti.
order-paid-by-exchange = Il cambio è fatto. Il biglietto precedente ha coperto { $used }.
order-paid-charged = Abbiamo ricevuto { $total }.
order-mail-waiting = Stiamo inviando i biglietti a { $email }.
order-mail-sent = I biglietti sono stati inviati a { $email }.
order-mail-failing = Non siamo ancora riusciti a recapitare l’e-mail a { $email }; continuiamo a provare. I Suoi biglietti sono comunque disponibili qui.
order-address-title = La nostra e-mail non è arrivata
order-address-text = Non è stato possibile recapitare la nostra e-mail a { $email }. I Suoi biglietti sono validi e li trova in questa pagina. Corregga l’indirizzo e Le invieremo lì i biglietti.
order-address-send = Correggi e invia di nuovo
order-address-done = Stiamo inviando i Suoi biglietti a { $email }.
order-paid-door = All’ingresso basta mostrare il codice, stampato o sul telefono.

order-expired-title = Il tempo per pagare è scaduto
order-expired-text = Il pagamento non è arrivato in tempo e i posti sono tornati in vendita. Se ha già pagato, attenda la nostra e-mail prima di ordinare di nuovo: appena il pagamento arriva, Le inviamo i biglietti se i posti sono ancora disponibili; altrimenti Le rimborsiamo l’intero importo.
order-given-up-title = Ha rinunciato ai posti
order-given-up-text = I posti di questo ordine sono tornati in vendita. Per questo ordine non risulta nessun pagamento. Se ha già pagato, attenda la nostra e-mail prima di ordinare di nuovo: appena il pagamento arriva, Le inviamo i biglietti se i posti sono ancora disponibili; altrimenti Le rimborsiamo l’intero importo.
order-choose-again = Scegli di nuovo i posti

# Why money goes back: before each of the texts below.
order-back-late = Il pagamento è arrivato troppo tardi: i posti non erano più disponibili e per questo ordine non ci sono biglietti.
order-back-unpaid = Questo ordine è stato pagato solo in parte e non è stato completato: i posti sono di nuovo in vendita e non ci sono biglietti.
order-back-unfit = La banca ha addebitato un importo diverso da quello di questo ordine e nel frattempo il tempo per pagare è scaduto: per questo ordine non ci sono biglietti.
order-back-cancelled = Lo spettacolo è stato annullato prima che arrivasse il pagamento: per questo ordine non ci sono biglietti.
order-refunding-title = Rimborso in corso
order-refunding-text = Le rimborsiamo l’intero importo ({ $total }) sulla carta o sul conto con cui ha pagato; non deve fare nulla. La banca può impiegare qualche giorno per accreditarlo. Le scriviamo anche a { $email }.
order-refunded-title = Rimborso effettuato
order-refunded-text = Le abbiamo rimborsato l’intero importo ({ $total }) sulla carta o sul conto con cui ha pagato; la banca può impiegare qualche giorno per accreditarlo. Le abbiamo scritto anche a { $email }.
order-owed-title = Il rimborso non è riuscito
order-owed-text = La Sua banca ha rifiutato il rimborso di { $total }. L’importo Le è ancora dovuto: la biglietteria Le scriverà a { $email } per concordare un altro modo di rimborsarLa. Se preferisce, può telefonare alla biglietteria; il numero è in fondo alla pagina.

# Somebody comes back from the bank in a browser other than the order’s.
order-elsewhere-title = Ritorno dalla pagina della banca
order-elsewhere-text = Per sicurezza la pagina di questo ordine si apre soltanto nel browser in cui l’ordine è stato effettuato. Se il pagamento è andato a buon fine, all’indirizzo e-mail indicato riceve i biglietti e un link all’ordine.

order-tickets = Biglietti
order-yours = Il Suo ordine
order-was-for = L’ordine comprendeva
order-taken-back = Biglietti annullati
order-pdf = Biglietti in PDF
order-pdf-saving = Quattro biglietti per pagina (PDF)
# Names of the files, letters without accents only.
order-pdf-file = biglietti.pdf
order-calendar = Aggiungi al calendario
order-calendar-file = spettacoli.ics
order-resend = Invia di nuovo l’e-mail
# Shares the performance's page, not the order.
order-share = Dillo agli amici
order-share-by = Condividi tramite { $name }
# What friends are sent with the link of the performance.
order-share-words = Vado a vedere «{ $title }»: { $when }. Vieni anche tu?
order-resent = Le inviamo di nuovo i biglietti, con gli stessi codici.

# Labels on a ticket, before their values.
order-ticket-area = Settore
order-ticket-section = Posizione
order-ticket-row = Fila
order-ticket-seat = Posto
order-ticket-entrance = Ingresso
order-ticket-door = Porta
order-ticket-doors = Apertura porte
order-ticket-entered = Utilizzato alle ore { $time }
order-ticket-replaced = Questo biglietto ne sostituisce un altro. All’ingresso vale soltanto il codice che vede qui.
# Read out instead of the picture of a code; $place is the seat.
order-ticket-qr = Codice QR del biglietto: { $place }
order-ticket-bars = Codice a barre del biglietto: { $place }
# A button: the code alone on a white screen, for the scanner.
order-ticket-show = Mostra all’ingresso
order-ticket-close = Chiudi
order-ticket-pdf = Biglietto in PDF
order-ticket-replace = Biglietto smarrito? Richiedi un nuovo codice

order-replace-keep = No, tieni il codice attuale

order-cancelled-title = I biglietti sono stati annullati
order-cut-title = Una parte dei biglietti è stata annullata
order-cancelled-text = Tutti i biglietti di questo ordine sono stati annullati; non sono più validi.
order-cancelled-help = Per qualsiasi domanda può telefonare alla biglietteria; il numero è in fondo alla pagina.
order-cancelled-some-text = La biglietteria ha annullato una parte dei biglietti di questo ordine. Restano validi soltanto quelli che qui sotto hanno un codice.
order-waived-title = Ha restituito dei biglietti
order-waived-text = Ha restituito tutti i biglietti di questo ordine; non sono più validi.
order-waived-some-text = Ha restituito alcuni biglietti di questo ordine. Restano validi soltanto quelli che qui sotto hanno un codice.
order-exchanged = Biglietti cambiati
order-exchanged-text = Ha cambiato i biglietti di questo ordine con un’altra data. I loro codici non sono più accettati all’ingresso.
order-exchanged-some-text = Ha cambiato alcuni biglietti di questo ordine con un’altra data. Restano validi soltanto quelli che qui sotto hanno un codice.
order-exchanged-handed-text = Le persone che hanno ricevuto da Lei biglietti di questo ordine li hanno cambiati con un’altra data. Per Lei non cambia nulla.
order-cancelled-goes = Le rimborsiamo { $total } sulla carta o sul conto con cui ha pagato; non deve fare nulla. La banca può impiegare qualche giorno per accreditare l’importo.
order-cancelled-went = Le abbiamo rimborsato { $total } sulla carta o sul conto con cui ha pagato; la banca può impiegare qualche giorno per accreditare l’importo.

# The theatre has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Il Suo spettacolo è stato annullato
   *[other] I Suoi spettacoli sono stati annullati
}
order-called-off-some-title = { $count ->
    [one] Uno spettacolo del Suo ordine è stato annullato
   *[other] { $count } spettacoli del Suo ordine sono stati annullati
}
order-called-off-what = { $title }, { $when }: purtroppo lo spettacolo non avrà luogo. I Suoi biglietti per questa data non sono più validi.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Le restituiamo tutto ciò che ha pagato per questi biglietti, diritti di prevendita compresi. Quando sarà fatto, Le scriveremo a { $email }. Se non riceve nostre notizie, telefoni alla biglietteria e indichi il codice d’ordine { $code }; il numero è in fondo alla pagina.
order-called-off-others = I biglietti per gli altri spettacoli restano validi.
# Above the seats of cancelled performances.
order-called-off = Spettacoli annullati
order-ticket-on-offer = Questo biglietto è in vendita e per ora non vale all’ingresso.
# Il teatro ha annullato o spostato uno spettacolo: chi ha acquistato sceglie.
order-change-title = Scelga che cosa fare dei biglietti
order-change-cancelled = { $title }, { $when }: lo spettacolo è stato annullato. Le restituiamo tutto ciò che ha pagato per questi biglietti, diritti di prevendita compresi. Scelga in che forma. Ultimo giorno per scegliere: { $until }. Se non sceglie, rimborsiamo i biglietti singoli con lo stesso mezzo di pagamento; quelli di un abbonamento o pacchetto diventano credito.
order-change-moved = { $title } ha una nuova data. Prima: { $before }. Ora: { $when }. I biglietti sono validi per la nuova data. Se non Le va bene, ce lo comunichi. Ultimo giorno utile: { $until }. Se non sceglie, i biglietti restano Suoi.
order-change-keep = Tieni i biglietti
order-change-keep-hint = Sono validi per la nuova data.
order-change-money-back = Rimborso
order-change-money-back-hint = Con lo stesso mezzo di pagamento. I biglietti non saranno più validi.
order-change-credit = Credito
order-change-credit-hint = Può usarlo subito per qualsiasi acquisto da noi: basta accedere con { $email }. Quanto aveva pagato con un buono regalo torna su quel buono. I biglietti non saranno più validi.
order-change-exchange = Un’altra data
order-change-exchange-ticket = Un’altra data per { $place }
order-change-exchange-hint = Sceglie un nuovo posto in un’altra data. Il cambio è gratuito.
order-change-exchange-each = I biglietti si cambiano uno alla volta: per ciascuno sceglie un nuovo posto in un’altra data. Il cambio è gratuito. Gli altri biglietti restano come sono.
order-change-done-keep = I biglietti restano Suoi. Sono validi per la nuova data.
order-change-done-money-back = Le stiamo rimborsando i biglietti. Riceverà un’e-mail.
order-change-done-credit = Quanto aveva pagato con un buono regalo è tornato su quel buono; il resto è ora nel Suo credito. Riceverà un’e-mail di conferma.
order-change-taken-text = I biglietti di uno spettacolo annullato o spostato sono stati restituiti e non sono più validi.
order-cancelled-credited = Abbiamo aggiunto { $total } al Suo credito.
order-change-unknown = Questa scelta non riguarda questo ordine. Nulla è cambiato.
order-change-chosen = Per questi biglietti aveva già scelto altro. Nulla è cambiato: questa pagina mostra che cosa vale.
order-change-over = Il termine per scegliere è scaduto. Questa pagina mostra che cosa vale per i Suoi biglietti.
order-change-not-possible = Per questi biglietti non è possibile online: un biglietto è già stato usato, oppure una banca deve ancora decidere sul pagamento. Nulla è cambiato. Telefoni alla biglietteria; il numero è in fondo alla pagina.

