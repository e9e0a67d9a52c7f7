# Emails about an order. Plain sentences, no promises that the theatre doesn't keep.

# After its comma, the first sentence begins in lower case, as Italian correspondence does.
mail-greeting = Gentile { $name },
mail-greeting-unnamed = Gentile cliente,
mail-closing =
    Cordiali saluti
    { $house }
mail-footer = Riceve questa e-mail perché questo indirizzo è stato indicato in un ordine. Lo usiamo per quell’ordine e, solo se le ha richieste, per inviarLe le nostre novità. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.
mail-footer-recipient = Riceve questa e-mail perché qualcuno ci ha indicato questo indirizzo per farLe avere dei biglietti. Lo usiamo solo per questo. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.
mail-footer-gift = Riceve questa e-mail perché qualcuno ci ha indicato questo indirizzo per farLe avere un regalo. Lo usiamo solo per questo. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.
mail-footer-gift-accepted = Riceve questa e-mail perché con questo indirizzo è stato accettato un regalo. Lo usiamo solo per comunicazioni su questo regalo. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.
mail-footer-account = Riceve questa e-mail perché ha un account presso di noi. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.
mail-footer-subscription = Riceve questa e-mail perché questo indirizzo è stato indicato per un abbonamento presso di noi. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.

# One ticket's performance, under the title of the work.
mail-performance = { $date }, ore { $time }, { $hall }
# A line of the sum: what, and how much.
mail-sum = { $name }: { $amount }
mail-fees = Diritti di prevendita
mail-total = Totale pagato
mail-elsewhere = Altri biglietti ed extra di questo ordine
mail-part-credit = Pagato con il Suo credito
mail-part-voucher = Pagato con il buono regalo che termina con { $digits }
mail-part-cash = Pagato in contanti
mail-part-terminal = Pagato con carta
mail-exchange-total = Prezzo del nuovo biglietto
mail-exchange-total-several = Prezzo dei nuovi biglietti
# The VAT that the total contains.
mail-tax = di cui IVA ({ $percent }%)
mail-order-link = Vai all’ordine

# Names of the attached files, without their ending.
mail-attachment-tickets = biglietti-{ $code }
mail-attachment-calendar = calendario-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Il Suo ordine { $code }
mail-order-intro = grazie per il Suo ordine, che è stato pagato per intero.
mail-present-intro = grazie per il Suo ordine, che è stato pagato per intero. Ci ha indicato che è un regalo: ora può scrivere il biglietto d’auguri e scegliere il giorno in cui lo invieremo, oppure stamparlo.
mail-tickets-subject = I Suoi biglietti (ordine { $code })
mail-tickets-intro = grazie per il Suo ordine. Saremo lieti di darLe il benvenuto a teatro. Ecco i Suoi posti:
mail-tickets-attached = I biglietti sono allegati in formato PDF: può stamparli o mostrarli sul telefono. Con il secondo allegato può aggiungere gli spettacoli al Suo calendario.
mail-tickets-elsewhere = Per i biglietti che non si possono stampare, nella pagina del Suo ordine è indicato come entrare.
mail-tickets-good-to-know = Se perde un biglietto o qualcun altro potrebbe averne una copia, richieda un nuovo codice nella pagina del Suo ordine. Da quel momento il codice precedente non è più accettato all’ingresso.

mail-money-back-subject = Il rimborso per il Suo ordine { $code }
mail-money-back-late = il Suo pagamento di { $amount } per l’ordine { $code } è arrivato troppo tardi e non è stato più possibile riservare i posti per Lei. Per questo ordine non ha biglietti e Le rimborsiamo l’intero importo.
mail-money-back-unpaid = dell’ordine { $code } è stata pagata in tempo solo una parte: { $amount }. Per questo ordine non ha quindi biglietti e Le rimborsiamo l’intero importo.
mail-money-back-cancelled = lo spettacolo dell’ordine { $code } è stato annullato prima dell’arrivo del Suo pagamento. Le rimborsiamo l’intero importo di { $amount }.
mail-money-back-double = abbiamo ricevuto un secondo pagamento di { $amount } per l’ordine { $code }, che era già pagato. Il Suo ordine e i Suoi biglietti restano validi e Le rimborsiamo per intero il secondo pagamento.
mail-money-back-again = abbiamo ricevuto un secondo pagamento di { $amount } per una parte già pagata dell’ordine { $code }. Le rimborsiamo per intero il secondo pagamento. La pagina del Suo ordine indica a che punto è.
mail-money-back-mismatch = per l’ordine { $code } abbiamo ricevuto { $amount }, un importo diverso da quello richiesto. Non abbiamo potuto usare questo pagamento per il Suo ordine e Le rimborsiamo l’intera somma.
mail-money-back-won = ha contestato un pagamento per l’ordine { $code } (chargeback) e la Sua banca ha deciso a nostro favore. Poiché alcuni biglietti di questo ordine erano già stati annullati, Le rimborsiamo { $amount }.
mail-money-back-next = Riceve il rimborso sulla carta o sul conto con cui ha pagato; non deve fare nulla. La banca può impiegare qualche giorno per accreditarlo.
mail-money-back-credit = Aveva pagato con il Suo credito, perciò l’importo è di nuovo nel Suo credito. Non deve fare nulla.

mail-cancelled-subject = Biglietti annullati (ordine { $code })
mail-cancelled-body = la nostra biglietteria ha annullato uno o più biglietti del Suo ordine { $code }. I biglietti annullati non sono più validi e non vengono accettati all’ingresso.
mail-cancelled-pieces = Non fa più parte del Suo ordine: { $extras }.
mail-cancelled-money = Le rimborsiamo { $amount } sulla carta o sul conto con cui ha pagato; non deve fare nulla. La banca può impiegare qualche giorno per accreditare l’importo.
mail-cancelled-cash = Ha ricevuto { $amount } in contanti alla nostra biglietteria.
mail-cancelled-credit = Aveva pagato { $amount } con il Suo credito: questo importo è di nuovo nel Suo credito.
mail-cancelled-exchange = { $amount } provengono da un cambio: è il valore del Suo acquisto precedente. Ora fanno parte del Suo credito.
mail-cancelled-credit-both = { $amount } provengono dal Suo credito e da un cambio, nel quale il Suo acquisto precedente ha pagato una parte. Ora fanno parte del Suo credito.
mail-cancelled-rest = { $count ->
    [one] Questo biglietto resta valido:
   *[other] Questi biglietti restano validi:
}

# The theatre has cancelled a performance; $performance is its title, date and time.
mail-performance-cancelled-subject = Spettacolo annullato (ordine { $code })
mail-performance-cancelled = purtroppo questo spettacolo è stato annullato: { $performance }. I Suoi biglietti per questa data non sono più validi. Le restituiamo tutto ciò che ha pagato, diritti di prevendita compresi. Nella pagina del Suo ordine è spiegato come.

# Il teatro ha annullato o spostato uno spettacolo.
mail-changed-cancelled = purtroppo questo spettacolo è stato annullato: { $performance }. I Suoi biglietti per questa data non sono più validi. Le restituiamo tutto ciò che ha pagato, diritti di prevendita compresi.
mail-changed-cancelled-only = purtroppo questo spettacolo è stato annullato: { $performance }. I Suoi biglietti per questa data non sono più validi.
mail-changed-cancelled-choose = Nella pagina del Suo ordine può scegliere tra rimborso e credito, fino al giorno { $until } compreso. Il rimborso arriva sulla carta o sul conto con cui ha pagato; il credito ha lo stesso valore e si usa nella nostra biglietteria online. Se non sceglie, rimborsiamo i biglietti singoli sulla carta o sul conto con cui ha pagato; i biglietti di un abbonamento o pacchetto diventano credito.
mail-changed-cancelled-back = Non deve fare nulla: dopo il giorno { $until } riavrà automaticamente l’importo nello stesso modo in cui ha pagato. Se lo desidera prima, può chiederlo nella pagina del Suo ordine.
mail-changed-cancelled-later = Per questo spettacolo non c’è più nulla da pagare.
mail-changed-later-both = Per questo spettacolo ha già pagato { $paid }. Di questa somma, { $settles } vengono detratti da quanto Le resta da pagare per questo ordine e { $credit } vengono aggiunti al Suo credito. Può chiederlo subito nella pagina del Suo ordine; altrimenti avverrà automaticamente dopo il giorno { $until }.
mail-changed-later-settles = Per questo spettacolo ha già pagato { $paid }. Questa somma viene detratta da quanto Le resta da pagare per questo ordine. Può chiederlo subito nella pagina del Suo ordine; altrimenti avverrà automaticamente dopo il giorno { $until }.
mail-changed-later-credit = Per questo spettacolo ha già pagato { $paid }. Questa somma viene aggiunta al Suo credito. Può chiederlo subito nella pagina del Suo ordine; altrimenti avverrà automaticamente dopo il giorno { $until }.
mail-changed-moved-subject = Nuova data del Suo spettacolo (ordine { $code })
mail-changed-moved = il Suo spettacolo ha una nuova data: { $performance }. La data precedente era { $before }. I Suoi biglietti sono validi per la nuova data; non deve fare nulla.
mail-changed-moved-date = il Suo spettacolo ha una nuova data: { $performance }. La data precedente era { $before }.
mail-changed-moved-time-subject = Nuovo orario del Suo spettacolo (ordine { $code })
mail-changed-moved-time = il Suo spettacolo ha un nuovo orario: { $performance }. L’orario precedente era { $before }.
mail-changed-moved-time-valid = I Suoi biglietti restano validi; non deve fare nulla.
mail-changed-moved-offered = { $count ->
    [one] Il posto che ha rimesso in vendita resta in vendita anche per la nuova data. Se desidera assistere allo spettacolo, si riprenda il biglietto nella pagina del Suo ordine.
   *[other] I { $count } posti che ha rimesso in vendita restano in vendita anche per la nuova data. Se desidera assistere allo spettacolo, si riprenda i biglietti nella pagina del Suo ordine.
}
mail-changed-offer-ended = { $count ->
    [one] Il Suo posto non è più in vendita.
   *[other] I Suoi { $count } posti non sono più in vendita.
}
mail-changed-moved-choose = Se non Le va bene, nella pagina del Suo ordine può scegliere tra rimborso e credito, fino al giorno { $until } compreso. Il rimborso arriva sulla carta o sul conto con cui ha pagato; il credito ha lo stesso valore e si usa nella nostra biglietteria online.
mail-changed-moved-back = Se non può più venire, può restituire i biglietti nella pagina del Suo ordine fino al giorno { $until } compreso. Riavrà l’importo nello stesso modo in cui ha pagato.
mail-changed-moved-later = Se non può più venire, può restituire i biglietti nella pagina del Suo ordine fino al giorno { $until } compreso. Per questi biglietti non dovrà più pagare nulla. Quanto ha già pagato viene prima detratto da ciò che Le resta da pagare per questo ordine; l’eventuale rimanenza viene aggiunta al Suo credito.
mail-changed-amount = Per i Suoi biglietti l’importo è di { $amount }, diritti di prevendita compresi.
mail-changed-to-voucher = Di questo importo, { $amount } erano stati pagati con un buono regalo. Questa parte torna in ogni caso sul buono.
mail-changed-to-credit = Di questo importo, { $amount } erano stati pagati con il Suo credito. Questa parte torna in ogni caso al Suo credito.
mail-changed-to-exchange = Di questo importo, { $amount } provengono da un cambio: è il valore del Suo acquisto precedente. Questa parte diventa in ogni caso credito.
mail-changed-to-credit-both = Di questo importo, { $amount } provengono dal Suo credito e da un cambio, nel quale il Suo acquisto precedente ha pagato una parte. Tutto questo diventa in ogni caso credito.
mail-changed-by-bank = Di questo importo, { $amount } erano stati pagati con carta o da un conto. Questa parte può essere rimborsata o aggiunta al Suo credito.
mail-changed-exchange = Nella stessa pagina può anche cambiare i biglietti e scegliere un’altra data. Il cambio in sé è gratuito. Se il nuovo posto costa di più, compresi eventuali diritti di prevendita, paga la differenza. Prima di scegliere vedrà per ogni data quanto resta da pagare.
mail-changed-calendar-moved = Se ha aggiunto lo spettacolo al Suo calendario, apra il file allegato: sposta l’appuntamento.
mail-changed-calendar-off = Se ha aggiunto lo spettacolo al Suo calendario, apra il file allegato: l’appuntamento verrà rimosso.
mail-changed-after-all-subject = Il Suo spettacolo si terrà regolarmente (ordine { $code })
mail-changed-after-all = contrariamente a quanto Le avevamo comunicato, questo spettacolo si terrà: { $performance }. I Suoi biglietti sono di nuovo validi, con gli stessi codici; non deve fare nulla.
mail-changed-after-all-choose = Se non può più venire, nella pagina del Suo ordine può scegliere tra rimborso e credito, fino al giorno { $until } compreso. Il rimborso arriva sulla carta o sul conto con cui ha pagato; il credito ha lo stesso valore e si usa nella nostra biglietteria online.
mail-changed-cancelled-counter = Nella pagina del Suo ordine può scegliere tra rimborso e credito dello stesso importo, fino al giorno { $until } compreso. Se non sceglie, rimborsiamo i biglietti singoli. Anche i biglietti di un abbonamento o pacchetto pagati in biglietteria vengono rimborsati lì.
mail-changed-moved-counter = Se non Le va bene, nella pagina del Suo ordine può scegliere tra rimborso e credito dello stesso importo, fino al giorno { $until } compreso.
mail-changed-after-all-counter = Se non può più venire, nella pagina del Suo ordine può scegliere tra rimborso e credito dello stesso importo, fino al giorno { $until } compreso.
mail-changed-counter = Di questo importo, { $amount } sono stati pagati in biglietteria. Per un rimborso, venga in biglietteria: lì Le restituiremo questa somma.
mail-changed-calendar-after-all = Se usa un calendario, apra il file allegato: lo spettacolo verrà inserito di nuovo.
mail-changed-after-all-handed-subject = Il Suo spettacolo si terrà regolarmente
mail-changed-after-all-handed = { $count ->
    [one] Contrariamente a quanto Le avevamo comunicato, questo spettacolo si terrà. Il biglietto che ha ricevuto da { $from } è di nuovo valido, con lo stesso codice. Lo trova di nuovo allegato in formato PDF.
   *[other] Contrariamente a quanto Le avevamo comunicato, questo spettacolo si terrà. I biglietti che ha ricevuto da { $from } sono di nuovo validi, con gli stessi codici. Li trova di nuovo allegati in formato PDF.
}
mail-changed-taken = { $count ->
    [one] il biglietto per { $performance } non è più valido.
   *[other] i biglietti per { $performance } non sono più validi.
}
mail-changed-settled = Aveva già pagato per questi biglietti. Di quella somma, { $amount } sono stati detratti da quanto Le resta da pagare per questo ordine.
mail-still-to-pay = Per l’ordine { $code } restano da pagare { $amount }. Questo importo sostituisce quelli indicati nelle nostre e-mail precedenti.
mail-nothing-to-pay = Per l’ordine { $code } non resta nulla da pagare.
mail-changed-off-subject = I Suoi biglietti per lo spettacolo annullato (ordine { $code })
mail-changed-returned-subject = Biglietti restituiti per lo spettacolo spostato (ordine { $code })
mail-exchanged-subject = Biglietto cambiato (ordine { $code })
mail-waived-subject = Biglietto restituito (ordine { $code })
mail-exchanged = il Suo biglietto per { $performance } è stato cambiato e non è più valido. Il nuovo biglietto arriva con un’altra e-mail.
mail-exchanged-several = questi biglietti sono stati cambiati e non sono più validi. I nuovi biglietti arrivano con un’altra e-mail.
mail-exchanged-handed = il Suo biglietto per { $performance }, che aveva ceduto, è stato cambiato con uno per un’altra data. Per Lei non cambia nulla e non c’è nulla da pagare.
mail-exchanged-gift = { $name } ha cambiato un biglietto del Suo regalo ({ $performance }) con uno per un’altra data. Per Lei non cambia nulla e non c’è nulla da pagare.
mail-waived = ha restituito il Suo biglietto per { $performance }, che non è più valido.
mail-changed-credit = Abbiamo aggiunto { $amount } al Suo credito. Per usarlo, acceda con { $email }: vale per qualsiasi acquisto nella nostra biglietteria online, tranne i buoni regalo.

mail-refund-refused-subject = Rimborso non riuscito (ordine { $code })
mail-refund-refused-body = abbiamo provato a rimborsarLe { $amount } per l’ordine { $code }, ma la carta o il conto con cui ha pagato non ha accettato il rimborso. Questo importo Le è ancora dovuto.
mail-refund-refused-next = La biglietteria Le scriverà per concordare un altro modo di rimborsarLa. Può anche rispondere a questa e-mail o telefonare alla biglietteria. Non ci invii dati della carta per e-mail.
mail-refund-owed-subject = Rimborso dell’ordine { $code }
mail-refund-owed-body = Le spetta un rimborso di { $amount } per l’ordine { $code }. Non possiamo effettuarlo con il metodo con cui ha pagato: fino a quando non lo avrà ricevuto, questo importo Le è dovuto.
mail-refund-counter-subject = Il rimborso dell’ordine { $code } La aspetta in biglietteria
mail-refund-counter-body = l’ordine { $code } è stato pagato in biglietteria. Venga in biglietteria: lì Le rimborseremo { $amount }. Porti con sé questa e-mail o il codice dell’ordine.
mail-refund-counter-next = Se non può venire, risponda a questa e-mail o telefoni alla biglietteria: concorderemo un altro modo. Non ci invii dati della carta per e-mail.

# The code that signs in.
mail-code-subject = Il Suo codice di accesso: { $code }
mail-code-intro = Ecco il codice per accedere al Suo account ({ $house }):
mail-code-how = Lo inserisca nella pagina in cui lo ha richiesto. È valido per dieci minuti e si può usare una sola volta.
mail-code-link = Apri la pagina di accesso
mail-code-not-you = Se non ha richiesto questo codice, non deve fare nulla: senza il codice nessuno può accedere. Non lo comunichi a nessuno: noi non glielo chiederemo mai.
mail-code-footer = Riceve questa e-mail perché questo indirizzo è stato inserito nella nostra pagina di accesso.

# To staff who have forgotten their password.
mail-password-subject = Imposti una nuova password
mail-password-intro = qui può impostare una nuova password per le pagine del personale:
mail-password-link = Imposta una nuova password
mail-password-how = Il link è valido per un’ora e si può usare una sola volta. Le servirà anche il codice dell’app di autenticazione o uno dei Suoi codici di recupero.
mail-password-not-you = Se non l’ha richiesto Lei, non deve fare nulla: senza il Suo codice nessuno può cambiare la password.

# A colleague has reset the account of one of the staff. { $date }, { $time }: when.
mail-reset-subject = Il Suo account del personale è stato reimpostato
mail-reset-said = In data { $date }, ore { $time }, il Suo account del personale ({ $house }) è stato reimpostato. La password, l’app di autenticazione e i codici di recupero non sono più validi e tutte le sessioni sono state chiuse.
mail-reset-next = Chi gestisce gli account del personale ha un link per Lei, con cui potrà impostare una nuova password e collegare di nuovo un’app di autenticazione. Chieda il link di persona o per telefono.
mail-reset-not-you = Se non l’ha richiesto Lei, avvisi subito la direzione del teatro. Finché Lei non usa il link, un’altra persona potrebbe usarlo e agire a Suo nome.

mail-resale-offered-subject = Il Suo posto è stato rimesso in vendita (ordine { $code })
mail-resale-offered = abbiamo rimesso in vendita il Suo posto. Appena qualcuno lo acquisterà, riceverà { $amount } come credito. Fino ad allora può riprendersi il biglietto in qualsiasi momento. Finché il posto è in vendita, il Suo biglietto non vale all’ingresso.
mail-resale-offered-parts = abbiamo rimesso in vendita il Suo posto. Appena qualcuno lo acquisterà, riceverà { $amount }: { $parts }. Fino ad allora può riprendersi il biglietto in qualsiasi momento. Finché il posto è in vendita, il Suo biglietto non vale all’ingresso.
mail-resale-taken-back-subject = Ha ripreso il Suo biglietto (ordine { $code })
mail-resale-taken-back = il Suo posto non è più in vendita. Il Suo biglietto è di nuovo valido, con lo stesso codice di prima.
mail-resale-unsold-subject = Il Suo posto non è stato venduto (ordine { $code })
mail-resale-unsold = nessuno ha acquistato il Suo posto prima della chiusura della vendita online. Il Suo biglietto è di nuovo valido, con lo stesso codice di prima.
mail-resale-sold-subject = Il Suo posto è stato venduto (ordine { $code })
mail-resale-sold = il Suo posto è stato venduto. Abbiamo aggiunto { $amount } al Suo credito. Il Suo biglietto non è più valido.
mail-resale-sold-parts = il Suo posto è stato venduto. La Sua quota è di { $amount }: { $parts }. Il Suo biglietto non è più valido.
mail-resale-sold-gone = il Suo posto è stato venduto. Il Suo biglietto non è più valido.
mail-resale-link = Apri «La Sua stagione»

# Un biglietto viene ceduto a un’altra persona.
mail-transfer-offered-subject = Un biglietto per Lei
mail-transfer-offered-subject-several = Biglietti per Lei
mail-transfer-offered = { $count ->
    [one] { $from } desidera cederLe questo biglietto. Apra il link e lo accetti: riceverà un nuovo codice per l’ingresso. Non serve un account e non c’è nulla da pagare.
   *[other] { $from } desidera cederLe questi { $count } biglietti. Apra uno dei link e li accetti: riceverà nuovi codici per l’ingresso. Non serve un account e non c’è nulla da pagare.
}
mail-transfer-stranger = Se non conosce { $from }, ignori questa e-mail.
mail-transfer-link = Accetta il biglietto
mail-transfer-taken-back-subject = La cessione di un biglietto è stata annullata
mail-transfer-taken-back = { $from } ha ripreso questo biglietto. Il link nella nostra e-mail precedente non funziona più; non deve fare nulla.
mail-transfer-received-subject = Il Suo biglietto
mail-transfer-received = { $from } Le ha ceduto questo biglietto, che ora è Suo. Lo trova allegato in formato PDF; all’ingresso può mostrare il codice sul telefono o su carta.
mail-transfer-received-plain = { $from } Le ha ceduto questo biglietto, che ora è Suo. Nella pagina del biglietto è indicato come entrare.
mail-transfer-open = Apri il biglietto
mail-transfer-handed-subject = Il Suo biglietto è stato accettato (ordine { $code })
mail-transfer-handed = { $email } ha accettato il Suo biglietto. Il Suo codice non è più valido all’ingresso.
mail-transfer-declined-subject = Il Suo biglietto è stato rifiutato e resta Suo (ordine { $code })
mail-transfer-declined = { $email } ha rifiutato il Suo biglietto, che resta Suo e vale all’ingresso con lo stesso codice. Dal Suo account può cederlo a un’altra persona.
mail-handed-cancelled-subject = Spettacolo annullato
mail-handed-cancelled = { $count ->
    [one] Purtroppo questo spettacolo è stato annullato. Il biglietto che ha ricevuto da { $from } non è più valido. Il rimborso spetta a { $from }, che ha pagato il biglietto. Non deve fare nulla.
   *[other] Purtroppo questo spettacolo è stato annullato. I biglietti che ha ricevuto da { $from } non sono più validi. Il rimborso spetta a { $from }, che li ha pagati. Non deve fare nulla.
}
mail-handed-moved-subject = Nuova data per il Suo spettacolo
mail-handed-moved-time-subject = Nuovo orario del Suo spettacolo
mail-handed-moved-time = { $count ->
    [one] Questo spettacolo inizia a un altro orario. L’orario precedente era { $before }. Il biglietto che ha ricevuto da { $from } resta valido, con lo stesso codice. Lo trova di nuovo allegato in formato PDF.
   *[other] Questo spettacolo inizia a un altro orario. L’orario precedente era { $before }. I biglietti che ha ricevuto da { $from } restano validi, con gli stessi codici. Li trova di nuovo allegati in formato PDF.
}
mail-handed-moved = { $count ->
    [one] Questo spettacolo ha una nuova data. La data precedente era { $before }. Il biglietto che ha ricevuto da { $from } è valido per la nuova data, con lo stesso codice. Lo trova di nuovo allegato in formato PDF.
   *[other] Questo spettacolo ha una nuova data. La data precedente era { $before }. I biglietti che ha ricevuto da { $from } sono validi per la nuova data, con gli stessi codici. Li trova di nuovo allegati in formato PDF.
}
mail-handed-moved-exchange = { $count ->
    [one] Se non Le va bene, può cambiare il biglietto con un’altra data disponibile dalla Sua pagina (link qui sotto). Il cambio in sé è gratuito; se il nuovo posto costa di più, paga la differenza. Solo { $from }, che ha pagato il biglietto, può restituirlo.
   *[other] Se non Le va bene, può cambiare i biglietti uno alla volta con un’altra data disponibile dalla Sua pagina (link qui sotto). Il cambio in sé è gratuito; se un nuovo posto costa di più, paga la differenza. Solo { $from }, che ha pagato i biglietti, può restituirli.
}
mail-handed-moved-ask = { $count ->
    [one] Se non Le va bene, si rivolga a { $from }: solo chi ha pagato il biglietto può restituirlo.
   *[other] Se non Le va bene, si rivolga a { $from }: solo chi ha pagato i biglietti può restituirli.
}
mail-handed-ended-subject = Il Suo biglietto non è più valido
mail-handed-ended = Il biglietto che ha ricevuto da { $from } è stato annullato. Il codice non è più accettato all’ingresso. Se non se lo aspettava, si rivolga a { $from }.
mail-handed-ended-moved = Abbiamo spostato questo spettacolo a un’altra data e in seguito { $from } ha restituito il biglietto che Lei aveva ricevuto. Il codice non è più accettato all’ingresso. Se non se lo aspettava, si rivolga a { $from }.
mail-handed-pieces = Questo faceva parte del Suo regalo e non si può più ritirare: { $extras }.
mail-handed-back-subject = Rimborso di un biglietto che aveva ceduto (ordine { $code })
mail-handed-back = la persona a cui aveva ceduto o regalato un biglietto lo aveva cambiato con uno per questo spettacolo: { $performance }. Il nuovo biglietto è stato ora annullato. Le restituiamo la parte del Suo pagamento usata per il cambio.
mail-handed-back-off = la persona a cui aveva ceduto o regalato un biglietto lo aveva cambiato con uno per questo spettacolo: { $performance }. Abbiamo dovuto annullare questo spettacolo. Le restituiamo la parte del Suo pagamento usata per il cambio.
mail-handed-back-rest = la persona a cui aveva ceduto o regalato un biglietto lo aveva cambiato. Poiché abbiamo annullato o spostato quello spettacolo, lo ha cambiato di nuovo, con un biglietto meno caro: { $performance }. Le restituiamo la parte del Suo pagamento che non serve più.

# Instead of the picture of a ticket’s code, where a mail program shows none; $place is its seat.
mail-ticket-code = Codice QR del Suo biglietto: { $place }

# The morning after a performance, where the house has set so. { $date }: a day.
mail-thanks-subject = Grazie per aver assistito a «{ $title }»
mail-thanks = grazie per aver assistito a «{ $title }» il giorno { $date }. Speriamo che lo spettacolo Le sia piaciuto e saremmo lieti di rivederLa presto.
mail-thanks-programme = Scopri i prossimi spettacoli
