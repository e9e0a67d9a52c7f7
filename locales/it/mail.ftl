# Emails about an order. Plain sentences, no promises that the theatre doesn't keep.

# After its comma, the first sentence begins in lower case, as Italian correspondence does.
mail-greeting = Gentile { $name },
mail-greeting-unnamed = Buongiorno,
mail-closing =
    Cordiali saluti
    { $house }
mail-footer = Per domande su questo ordine può rispondere a questa e-mail o rivolgersi alla biglietteria. Riceve questa e-mail perché il Suo indirizzo è stato indicato in questo ordine; lo usiamo soltanto per questo ordine.
mail-footer-account = Riceve questa e-mail perché ha un account presso di noi. Per domande può rispondere a questa e-mail o rivolgersi alla biglietteria.

# One ticket's performance, under the title of the work.
mail-performance = { $date }, ore { $time }, { $hall }
# A line of the sum: what, and how much.
mail-sum = { $name }: { $amount }
mail-fees = Diritti di prevendita
mail-total = Totale pagato
# The VAT that the total contains.
mail-tax = di cui IVA ({ $percent }%)
mail-order-link = Vai all’ordine

# Names of the attached files, without their ending.
mail-attachment-tickets = biglietti-{ $code }
mail-attachment-calendar = calendario-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Il Suo ordine { $code }
mail-order-intro = grazie per il Suo acquisto. L’ordine è pagato.
mail-tickets-subject = I Suoi biglietti (ordine { $code })
mail-tickets-intro = grazie per il Suo acquisto. L’ordine è pagato e questi posti sono confermati:
mail-tickets-attached = I biglietti sono allegati in formato PDF: può stamparli o mostrarli sul telefono. L’altro allegato inserisce data e ora nel Suo calendario.
mail-tickets-elsewhere = Per i biglietti che non si possono stampare, nella pagina del Suo ordine è indicato come entrare.
mail-tickets-good-to-know = Se perde un biglietto o teme che qualcuno lo abbia copiato, lo sostituisca nella pagina dell’ordine: da quel momento il biglietto precedente non è più valido all’ingresso.

mail-money-back-subject = Rimborso per il Suo ordine { $code }
mail-money-back-late = il Suo pagamento di { $amount } per l’ordine { $code } è arrivato quando i posti non erano più disponibili. Le rimborsiamo l’intero importo.
mail-money-back-unpaid = entro il termine previsto è stata pagata solo una parte dell’ordine { $code } ({ $amount }), perciò l’ordine non è stato completato. Le rimborsiamo l’intero importo ricevuto.
mail-money-back-cancelled = lo spettacolo dell’ordine { $code } è stato annullato. Le rimborsiamo l’intero pagamento di { $amount }.
mail-money-back-double = l’ordine { $code } era già pagato quando abbiamo ricevuto un altro pagamento di { $amount }. Il Suo ordine resta valido e Le rimborsiamo questo secondo pagamento.
mail-money-back-again = per l’ordine { $code } abbiamo ricevuto un secondo pagamento di { $amount } per una parte che era già pagata. Le rimborsiamo interamente questo secondo pagamento. Nella pagina dell’ordine trova la situazione attuale.
mail-money-back-mismatch = per l’ordine { $code } abbiamo ricevuto { $amount }, un importo diverso da quello richiesto. L’ordine non risulta pagato e Le rimborsiamo l’intera somma ricevuta.
mail-money-back-won = la Sua banca ha deciso a nostro favore la contestazione (chargeback) relativa all’ordine { $code }. Poiché alcuni biglietti erano già stati annullati, Le rimborsiamo l’importo corrispondente, pari a { $amount }.
mail-money-back-next = Riceve il rimborso con lo stesso mezzo di pagamento che ha usato; non deve fare nulla. A seconda della Sua banca, l’accredito può richiedere alcuni giorni.
mail-money-back-credit = Aveva pagato con il Suo credito: l’importo è di nuovo nel Suo credito. Non deve fare nulla.

mail-cancelled-subject = Biglietti annullati (ordine { $code })
mail-cancelled-body = la nostra biglietteria ha annullato uno o più biglietti del Suo ordine { $code }. I biglietti annullati non sono più validi all’ingresso.
mail-cancelled-money = Le rimborsiamo { $amount } con lo stesso mezzo di pagamento che ha usato; non deve fare nulla. A seconda della Sua banca, l’accredito può richiedere alcuni giorni.
mail-cancelled-credit = Aveva pagato { $amount } con il Suo credito: l’importo è di nuovo nel Suo credito.
mail-cancelled-rest = Questi biglietti restano validi:

# The theatre has cancelled a performance; $performance is its title, date and time.
mail-performance-cancelled-subject = Spettacolo annullato (ordine { $code })
mail-performance-cancelled = purtroppo questo spettacolo è stato annullato: { $performance }. I Suoi biglietti per questa data non sono più validi. Le restituiamo tutto ciò che ha pagato per questi biglietti, diritti di prevendita compresi. La pagina del Suo ordine mostra come.

# Il teatro ha annullato o spostato uno spettacolo.
mail-changed-cancelled = purtroppo questo spettacolo è stato annullato: { $performance }. I biglietti non sono più validi. Le restituiamo tutto ciò che ha pagato per questi biglietti, diritti di prevendita compresi.
mail-changed-cancelled-choose = Nella pagina del Suo ordine può scegliere il rimborso con lo stesso mezzo di pagamento oppure lo stesso importo come credito nel nostro negozio online. Ultimo giorno per scegliere: { $until }. Se non sceglie, rimborsiamo i biglietti singoli con lo stesso mezzo di pagamento; quelli di un abbonamento o pacchetto diventano credito.
mail-changed-cancelled-later = Per questo spettacolo non deve pagare nulla.
mail-changed-moved-subject = Nuova data del Suo spettacolo (ordine { $code })
mail-changed-moved = questa è la nuova data del Suo spettacolo: { $performance }. Era previsto per { $before }. I biglietti sono validi per la nuova data; non deve fare nulla.
mail-changed-moved-choose = Se la nuova data non Le va bene, nella pagina del Suo ordine può scegliere il rimborso con lo stesso mezzo di pagamento oppure lo stesso importo come credito nel nostro negozio online. Ultimo giorno per scegliere: { $until }.
mail-changed-exchange = Nella stessa pagina può anche cambiare i biglietti con un’altra data. Il cambio è gratuito.
mail-changed-calendar-moved = Se ha aggiunto lo spettacolo al Suo calendario, apra il file allegato: sposta l’appuntamento alla nuova data.
mail-changed-calendar-off = Se ha aggiunto lo spettacolo al Suo calendario, apra il file allegato: segna l’appuntamento come annullato.
mail-changed-taken = i biglietti per { $performance } non sono più validi.
mail-exchanged-subject = Biglietto cambiato (ordine { $code })
mail-waived-subject = Biglietto restituito (ordine { $code })
mail-exchanged = il Suo biglietto per { $performance } è stato cambiato e non è più valido; il nuovo arriva con un’altra e-mail.
mail-exchanged-handed = la persona che ha ricevuto da Lei il biglietto per { $performance } lo ha cambiato con un’altra data. Per Lei non cambia nulla e non c’è nulla da pagare.
mail-waived = ha restituito il Suo biglietto per { $performance }. Non è più valido.
mail-changed-credit = Abbiamo aggiunto { $amount } al Suo credito. Può usarlo per qualsiasi acquisto da noi se accede con { $email }.

mail-refund-refused-subject = Rimborso non riuscito (ordine { $code })
mail-refund-refused-body = non siamo riusciti a rimborsare { $amount } per l’ordine { $code } sulla carta o sul conto con cui ha pagato. L’importo Le è ancora dovuto.
mail-refund-refused-next = La nostra biglietteria è informata e Le scriverà per concordare un’altra modalità di rimborso. Può anche rispondere a questa e-mail.

# The code that signs in.
mail-code-subject = Il Suo codice di accesso: { $code }
mail-code-intro = Ecco il codice per accedere al Suo account presso il { $house }:
mail-code-how = Lo inserisca nella pagina in cui lo ha richiesto. È valido per dieci minuti e si può usare una sola volta.
mail-code-link = Apri la pagina di accesso
mail-code-not-you = Se non ha richiesto questo codice, non deve fare nulla: senza il codice nessuno può accedere al Suo account. Non lo comunichi a nessuno; noi non glielo chiederemo mai.
mail-code-footer = Riceve questa e-mail perché questo indirizzo è stato inserito nella nostra pagina di accesso.

# To staff who have forgotten their password.
mail-password-subject = Imposti una nuova password
mail-password-intro = qui può impostare una nuova password per le pagine del personale:
mail-password-link = Imposta una nuova password
mail-password-how = Il link è valido per un’ora e si può usare una sola volta. Le servirà anche il codice dell’app di autenticazione o uno dei Suoi codici di recupero.
mail-password-not-you = Se non l’ha richiesto, non deve fare nulla: senza il Suo codice nessuno può cambiare la password.

# A colleague has reset the account of one of the staff. { $date }, { $time }: when.
mail-reset-subject = Il Suo account del personale è stato reimpostato
mail-reset-said = In data { $date }, ore { $time }, il Suo account del personale ({ $house }) è stato reimpostato. La password, l’app di autenticazione e i codici di recupero non sono più validi e tutte le sessioni sono state chiuse.
mail-reset-next = Chi gestisce gli account del personale ha un link per Lei, con cui potrà impostare una nuova password e collegare di nuovo un’app di autenticazione. Chieda il link di persona o per telefono.
mail-reset-not-you = Se non l’ha richiesto Lei, avvisi subito la direzione del teatro. Finché Lei non usa il link, un’altra persona potrebbe usarlo e agire a Suo nome.

mail-resale-offered-subject = Il Suo posto è in vendita, ordine { $code }
mail-resale-offered = Abbiamo rimesso in vendita il Suo posto. Appena qualcuno lo acquisterà, riceverà { $amount } come credito. Fino ad allora può riprendersi il biglietto in qualsiasi momento. Finché il posto è in vendita, il Suo biglietto non vale all’ingresso.
mail-resale-taken-back-subject = Ha ripreso il Suo biglietto, ordine { $code }
mail-resale-taken-back = Il Suo posto non è più in vendita. Il Suo biglietto è di nuovo valido, con lo stesso codice di prima.
mail-resale-unsold-subject = Il Suo posto non è stato venduto, ordine { $code }
mail-resale-unsold = Nessuno ha acquistato il Suo posto prima della chiusura della vendita online. Il Suo biglietto è di nuovo valido, con lo stesso codice di prima.
mail-resale-sold-subject = Il Suo posto è stato venduto, ordine { $code }
mail-resale-sold = Il Suo posto è stato acquistato. Abbiamo aggiunto { $amount } al Suo credito. Il biglietto precedente non è più valido.
mail-resale-sold-voucher = Il Suo posto è stato acquistato. La Sua quota è di { $amount }. Di questo importo, { $voucher } sono tornati sul buono regalo con cui aveva pagato. Se resta qualcosa, lo riceverà nel modo scelto quando ha messo in vendita il posto. Il biglietto precedente non è più valido.
mail-resale-sold-debt = Il Suo posto è stato acquistato. La Sua quota è di { $amount }. Di questo importo, { $debt } sono serviti a pagare quanto era ancora dovuto per questo ordine. Se resta qualcosa, lo riceverà nel modo scelto quando ha messo in vendita il posto. Il biglietto precedente non è più valido.
mail-resale-link = Apri la mia stagione

# Un biglietto viene ceduto a un’altra persona.
mail-transfer-offered-subject = Un biglietto per Lei
mail-transfer-offered = { $from } desidera cederLe questo biglietto. Apra il link e lo accetti: riceverà un codice tutto Suo per l’ingresso. Non serve un account e non paga nulla. Se non conosce { $from }, può eliminare questa e-mail.
mail-transfer-link = Accetta il biglietto
mail-transfer-taken-back-subject = Il biglietto non viene più ceduto
mail-transfer-taken-back = { $from } ha ripreso questo biglietto. Il link nella nostra e-mail precedente non funziona più; non deve fare nulla.
mail-transfer-received-subject = Il Suo biglietto
mail-transfer-received = { $from } Le ha ceduto questo biglietto, che ora è Suo. Lo trova in allegato come PDF; all’ingresso può mostrare il codice sul telefono o su carta.
mail-transfer-received-plain = { $from } Le ha ceduto questo biglietto, che ora è Suo. Nella pagina del biglietto è indicato come entrare.
mail-transfer-open = Apri il biglietto
mail-transfer-handed-subject = Il Suo biglietto è stato accettato (ordine { $code })
mail-transfer-handed = { $email } ha accettato il Suo biglietto. Il Suo codice non è più valido all’ingresso.
mail-handed-cancelled-subject = Spettacolo annullato
mail-handed-cancelled = purtroppo questo spettacolo è stato annullato: { $performance }. Il biglietto che ha ricevuto da { $from } non è più valido. Il rimborso spetta a { $from }.
mail-handed-moved-subject = Nuova data per il Suo spettacolo
mail-handed-moved = questa è la nuova data del Suo spettacolo: { $performance }. Era previsto per { $before }. Il biglietto che ha ricevuto da { $from } è valido per la nuova data, con lo stesso codice. Lo trova di nuovo allegato in PDF.
mail-handed-ended-subject = Il Suo biglietto non è più valido
mail-handed-ended = il biglietto che ha ricevuto da { $from } è stato annullato: { $performance }. Il codice non è più valido all’ingresso. Se non se lo aspettava, si rivolga a { $from }.

# Instead of the picture of a ticket’s code, where a mail program shows none; $place is its seat.
mail-ticket-code = Codice QR del Suo biglietto: { $place }

# The morning after a performance, where the house has set so. { $date }: a day.
mail-thanks-subject = Grazie per aver assistito a «{ $title }»
mail-thanks = grazie per aver assistito a «{ $title }» il giorno { $date }. Speriamo che lo spettacolo Le sia piaciuto e saremmo lieti di rivederLa presto.
mail-thanks-programme = Vedi il programma
