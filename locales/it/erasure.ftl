# L’account viene cancellato: che cosa sparisce, che cosa resta, che cosa lo impedisce, e il codice.
erasure-section = Cancellare l’account
erasure-section-text = Cancelliamo tutto ciò che sappiamo di Lei, tranne quanto la legge ci obbliga a conservare per la contabilità.
erasure-link = Cancella il mio account
erasure-title = Cancellare l’account
erasure-how = Per essere certi che sia Lei, inviamo un codice a { $email }.
erasure-confirm = Cancella il mio account
erasure-goes = Che cosa cancelliamo
erasure-goes-person = Il Suo nome, indirizzo e-mail, telefono e indirizzo postale
erasure-goes-people = I nomi delle persone per cui acquista e la Sua eventuale condizione particolare presso di noi
erasure-goes-orders = Nome e indirizzo e-mail nei Suoi ordini, gli indirizzi a cui ha ceduto biglietti e le carte salvate
erasure-goes-lists = I Suoi posti nelle liste d’attesa e il consenso a ricevere novità via e-mail
erasure-goes-logins = Tutti gli accessi: nessuno può più aprire l’account
erasure-stays = Che cosa dobbiamo conservare
erasure-stays-invoices = Le fatture così come sono state emesse, la nostra contabilità e i mandati di addebito utilizzati, per { $years } anni (Codice di commercio spagnolo, articolo 30)
erasure-stays-orders = Ciò che è stato venduto e pagato, senza il Suo nome e senza il Suo indirizzo
erasure-wait = { $days ->
    [one] Può ripensarci per { $days } giorno. Fino ad allora l’account funziona come sempre.
   *[other] Può ripensarci per { $days } giorni. Fino ad allora l’account funziona come sempre.
}
erasure-after = Dopo, non conosciamo più il Suo indirizzo e-mail. Se lo usa di nuovo, comincia con un account nuovo e vuoto.
erasure-due = Il Suo account sarà cancellato in questa data: { $date }. Fino ad allora può ripensarci qui.
erasure-call-back = Conserva il mio account
erasure-called-back = Il Suo account resta com’è. Non è stato cancellato nulla.
# Che cosa lo impedisce, e che cosa fare prima.
erasure-obstacles = L’account non si può ancora cancellare
erasure-tickets = Biglietti per spettacoli futuri: { $count }. Attenda di averli usati, oppure li restituisca dove è possibile.
erasure-open-orders = Ordini in attesa di pagamento: { $count }. Li paghi o vi rinunci.
erasure-renewals = Abbonamenti che Le abbiamo proposto di rinnovare: { $count }. Prima risponda, per favore.
erasure-refunds = Rimborsi in corso o ancora da scegliere: { $count }. Attenda che il denaro sia arrivato.
erasure-disputes = Pagamenti su cui una banca deve ancora decidere: { $count }. Attenda la decisione.
erasure-staff = Questo account apre anche le pagine del personale. Chieda prima a chi gestisce quegli account di chiuderlo.
erasure-owed = Ci deve ancora { $amount }. Si rivolga alla biglietteria.
erasure-credit = Ha ancora un credito di { $amount }. Lo usi, oppure chieda alla biglietteria di versarglielo.
# Perché non viene inviato o accettato un codice.
erasure-too-many-mails = Sono stati inviati troppi codici al Suo indirizzo. Non è stato cancellato nulla. Riprovi tra un’ora.
erasure-confirmed-before = Ha già confermato la cancellazione del Suo account.

# Le e-mail al riguardo.
mail-erasure-code-subject = Codice per cancellare il Suo account: { $code }
mail-erasure-code = Con questo codice conferma di voler cancellare il Suo account:
mail-erasure-code-not-you = Il codice è valido per dieci minuti. Se non lo ha richiesto Lei, non lo dia a nessuno ed esca da tutti gli altri dispositivi nel Suo account.
mail-erasure-confirmed-subject = Il Suo account sarà cancellato
mail-erasure-confirmed = In questa data cancelleremo il Suo account con tutto ciò che sappiamo di Lei: { $date }. Conserviamo soltanto le fatture e la nostra contabilità per { $years } anni, come richiede la legge. Fino a quel giorno può ripensarci: acceda e scelga “Conserva il mio account”. Dopo, non riceverà più e-mail da noi.
mail-erasure-stopped-subject = Il Suo account non è stato cancellato
mail-erasure-stopped = Ci ha chiesto di cancellare il Suo account. Da allora è sopraggiunto qualcosa per cui serve ancora, per esempio un biglietto o un rimborso. Per questo non abbiamo cancellato nulla. La pagina mostra di che cosa si tratta e che cosa può fare.
mail-erasure-link = Apri la pagina
mail-erasure-footer = Riceve questa e-mail perché dal Suo account ne è stata chiesta la cancellazione.
