# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Ordine { $code }
order-description = Il Suo ordine e i biglietti.
# Before the order's code.
order-code = Ordine
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

order-waiting-title = In attesa della banca
order-waiting-text = La banca non ha ancora confermato il pagamento; di solito bastano pochi secondi. Se ha già pagato, non paghi di nuovo. Può attendere qui o chiudere questa pagina: appena il pagamento è confermato, Le inviamo i biglietti per e-mail; se arriva troppo tardi e i posti non sono più disponibili, Le restituiamo l’intero importo.
order-look-again = Controlla di nuovo
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Alla pagina della banca per pagare { $total }
order-not-paid = Non ha ancora pagato?
order-not-paid-text = I posti restano riservati fino alle { $time }.
order-pay-again = Riprova a pagare { $total }
order-pay-other = Paga in altro modo: { $means }
order-theatre-time = ore { $time } (ora del teatro)

order-failed-title = Il pagamento non è andato a buon fine
order-failed-nothing = Non Le è stato addebitato nulla.
order-unfit-text = La banca ha addebitato { $total }, un importo diverso da quello richiesto, che non paga questo ordine. Le restituiamo l’intera somma sulla carta o sul conto con cui ha pagato.
order-unfit-refused = La banca ha addebitato { $total }, un importo diverso da quello richiesto, che non paga questo ordine.
order-unfit-title = L’importo addebitato non è corretto
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] I posti restano riservati fino alle { $time }; può riprovare ancora una volta.
   *[other] I posti restano riservati fino alle { $time }; può riprovare ancora { $attempts } volte.
}
order-failed-last-text = Questo ordine non può più essere pagato. Rinunci ai posti e potrà sceglierli di nuovo subito.
# A button: the order ends, its seats can be bought again.
order-give-up = Rinuncia ai posti

order-paid-title = Grazie. Ecco i Suoi biglietti.
order-paid-charged = Abbiamo ricevuto { $total }.
order-mail-waiting = Stiamo inviando i biglietti a { $email }.
order-mail-sent = I biglietti sono stati inviati a { $email }.
order-mail-failing = L’e-mail a { $email } non è ancora stata recapitata; continuiamo a provare. Intanto i biglietti sono qui.
order-paid-door = All’ingresso basta mostrare il codice, stampato o sul telefono.

order-expired-title = Il tempo per pagare è scaduto
order-expired-text = Il pagamento non è arrivato in tempo e i posti sono tornati in vendita. Se ha già pagato, attenda la nostra e-mail prima di ordinare di nuovo: appena il pagamento arriva, Le inviamo i biglietti, se i posti sono ancora liberi, oppure Le restituiamo l’intero importo.
order-given-up-title = Ha rinunciato ai posti
order-given-up-text = I posti di questo ordine sono tornati in vendita. Non abbiamo ricevuto alcun pagamento. Se ha già pagato, attenda la nostra e-mail prima di ordinare di nuovo: Le inviamo i biglietti, se i posti sono ancora liberi, oppure Le restituiamo l’intero importo.
order-choose-again = Scegli di nuovo i posti

# Why money goes back: before each of the texts below.
order-back-late = Il pagamento è arrivato troppo tardi: i posti non erano più disponibili e per questo ordine non ci sono biglietti.
order-back-unpaid = Questo ordine è stato pagato solo in parte e non è stato completato: i posti sono di nuovo in vendita e non ci sono biglietti.
order-back-unfit = La banca ha addebitato un importo diverso da quello di questo ordine e il tempo per pagare è scaduto: per questo ordine non ci sono biglietti.
order-back-cancelled = Lo spettacolo è stato annullato prima che arrivasse il pagamento: per questo ordine non ci sono biglietti.
order-refunding-title = Rimborso in corso
order-refunding-text = Le restituiamo l’intero importo ({ $total }) sulla carta o sul conto con cui ha pagato; non deve fare nulla. La banca può impiegare qualche giorno per accreditarlo. Le scriviamo anche a { $email }.
order-refunded-title = Rimborso effettuato
order-refunded-text = Le abbiamo restituito l’intero importo ({ $total }) sulla carta o sul conto con cui ha pagato; la banca può impiegare qualche giorno per accreditarlo. Le abbiamo scritto anche a { $email }.
order-owed-title = Le dobbiamo un rimborso
order-owed-text = La Sua banca ha rifiutato il rimborso di { $total }. Il denaro resta Suo: la biglietteria è avvisata e Le scriverà a { $email } per concordare un altro modo di rimborso. Se preferisce, può telefonarci al numero in fondo alla pagina.

# Qualcuno torna dalla banca in un browser diverso da quello dell’ordine.
order-elsewhere-title = Di ritorno dalla banca
order-elsewhere-text = La pagina di questo ordine si apre solo nel browser in cui è stato fatto. Se il pagamento è andato a buon fine, i biglietti e un link all’ordine sono in viaggio verso l’indirizzo e-mail indicato.

order-tickets = Biglietti
order-yours = Il Suo ordine
order-was-for = L’ordine comprendeva
order-taken-back = Biglietti annullati
order-pdf = Biglietti in PDF
# Names of the files, letters without accents only.
order-pdf-file = biglietti.pdf
order-calendar = Aggiungi al calendario
order-calendar-file = spettacoli.ics
order-resend = Invia di nuovo l’e-mail
order-resent = I biglietti sono di nuovo in viaggio, con gli stessi codici.

# Labels on a ticket, before their values.
order-ticket-area = Settore
order-ticket-section = Posizione
order-ticket-row = Fila
order-ticket-seat = Posto
order-ticket-doors = Apertura porte
order-ticket-entered = Utilizzato alle ore { $time }
order-ticket-replaced = Questo biglietto ne sostituisce un altro. All’ingresso vale soltanto il codice che vede qui.
# Read out instead of the picture of a code; $place is the seat.
order-ticket-qr = Codice QR del biglietto: { $place }
order-ticket-bars = Codice a barre del biglietto: { $place }
order-ticket-pdf = Biglietto in PDF
order-ticket-replace = Biglietto smarrito? Nuovo codice

order-replace-title = Sostituire questo biglietto?
order-replace-text = Riceverà un biglietto con un nuovo codice. Il precedente, su carta, in un’e-mail o sul telefono, da quel momento non varrà più all’ingresso.
order-replace-confirm = Sostituisci il biglietto
order-replace-keep = Lascia com’è
order-replaced = Il biglietto è stato sostituito. Il codice precedente non è più valido all’ingresso.

order-cancelled-title = I biglietti sono stati annullati
order-cut-title = Una parte dei biglietti è stata annullata
order-cancelled-text = La biglietteria ha annullato tutti i biglietti di questo ordine; non sono più validi.
order-cancelled-help = Per qualsiasi domanda ci telefoni al numero in fondo alla pagina.
order-cancelled-some-text = La biglietteria ha annullato una parte dei biglietti di questo ordine. Restano validi solo quelli con un codice qui sotto.
order-cancelled-goes = Le restituiamo { $total } sulla carta o sul conto con cui ha pagato; non deve fare nulla. La banca può impiegare qualche giorno per accreditare l’importo.
order-cancelled-went = Le abbiamo restituito { $total } sulla carta o sul conto con cui ha pagato; la banca può impiegare qualche giorno per accreditare l’importo.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Il Suo spettacolo è stato annullato
   *[other] I Suoi spettacoli sono stati annullati
}
order-called-off-some-title = { $count ->
    [one] Uno spettacolo del Suo ordine è stato annullato
   *[other] { $count } spettacoli del Suo ordine sono stati annullati
}
order-called-off-what = { $title }, { $when }: lo spettacolo non avrà luogo. I Suoi biglietti per questa data non sono più validi.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Le rimborseremo tutto ciò che ha pagato per questi biglietti, diritti di prevendita compresi. La biglietteria dispone ogni rimborso manualmente; quando il denaro sarà in viaggio, scriveremo a { $email }. Se non riceve nostre notizie, telefoni alla biglietteria e indichi il codice d’ordine { $code }; il numero è in fondo alla pagina.
order-called-off-others = Gli altri Suoi biglietti restano validi.
# Above the seats of cancelled performances.
order-called-off = Spettacoli annullati
