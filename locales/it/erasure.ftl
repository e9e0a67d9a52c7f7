# L’account viene cancellato: che cosa sparisce, che cosa resta, che cosa lo impedisce, e il codice.
erasure-section = Cancellare l’account
erasure-section-text = Cancelliamo tutti i dati che abbiamo su di Lei, tranne quelli che la legge ci obbliga a conservare per la contabilità.
erasure-link = Cancella il mio account
erasure-title = Cancellare l’account
erasure-how = Per avere la certezza che sia una Sua richiesta, inviamo un codice a { $email }.
erasure-confirm = Cancella il mio account
erasure-goes = Che cosa cancelliamo
erasure-goes-person = Il Suo nome, il Suo indirizzo e-mail, il telefono e l’indirizzo postale
erasure-goes-people = I nomi delle persone per cui acquista e l’eventuale categoria del Suo account
erasure-goes-orders = Il Suo nome e il Suo indirizzo e-mail negli ordini, gli indirizzi e-mail delle persone a cui ha ceduto biglietti, le Sue carte salvate e il Suo conto bancario
erasure-goes-lists = Le Sue iscrizioni alle liste d’attesa e il consenso a ricevere novità per e-mail
erasure-goes-logins = Tutti i modi di accedere: nessuno potrà più aprire l’account
erasure-stays = Che cosa dobbiamo conservare
erasure-stays-invoices = Le fatture come sono state emesse, la nostra contabilità e gli eventuali mandati di addebito diretto utilizzati, per il tempo richiesto dalla legge
erasure-stays-orders = Che cosa è stato venduto e pagato, senza il Suo nome e senza il Suo indirizzo
erasure-wait = { $days ->
    [one] Dopo aver inserito il codice ha { $days } giorno per ripensarci. Fino ad allora l’account funziona come sempre.
   *[other] Dopo aver inserito il codice ha { $days } giorni per ripensarci. Fino ad allora l’account funziona come sempre.
}
erasure-after = Dopo non conosciamo più il Suo indirizzo e-mail. Se lo usa di nuovo, inizia con un account nuovo e vuoto.
erasure-due = Il Suo account sarà cancellato il giorno { $date }. Fino ad allora può ripensarci qui.
erasure-call-back = Conserva il mio account
erasure-called-back = Il Suo account resta com’è. Non è stato cancellato nulla.
# Che cosa lo impedisce, e che cosa fare prima.
erasure-obstacles = L’account non si può ancora cancellare
erasure-tickets = Biglietti per spettacoli in programma: { $count }. Attenda di averli utilizzati. Nel Suo account, la pagina di ogni biglietto indica se si può restituire.
erasure-open-orders = Ordini in attesa di pagamento: { $count }. Li paghi oppure rinunci ai posti.
erasure-renewals = Rinnovi di abbonamento ancora aperti: { $count }. Risponda alla nostra richiesta e attenda che i rinnovi siano elaborati dopo il termine.
erasure-refunds = Rimborsi o bonifici ancora in corso: { $count }. Dove Le abbiamo chiesto come desidera il rimborso, faccia la Sua scelta; poi attenda l’arrivo del denaro.
erasure-disputes = Pagamenti contestati (chargeback) ancora all’esame di una banca: { $count }. Attenda la decisione.
erasure-staff = Con questo account si accede anche alle pagine del personale. Chieda prima a chi gestisce gli account del personale di chiudere il Suo.
erasure-owed = Ci deve ancora { $amount }. Si rivolga alla biglietteria.
erasure-credit = Ha ancora un credito di { $amount }. Lo usi oppure chieda che Le venga versato.
# Perché non viene inviato o accettato un codice.
erasure-too-many-mails = Sono stati inviati troppi codici al Suo indirizzo. Non è stato cancellato nulla. Riprovi tra un’ora.
erasure-confirmed-before = Ha già confermato la cancellazione del Suo account.

# Le e-mail al riguardo.
mail-erasure-code-subject = Codice per cancellare il Suo account: { $code }
mail-erasure-code = ecco il codice per confermare la cancellazione del Suo account:
mail-erasure-code-not-you = Il codice è valido per dieci minuti. Non lo comunichi a nessuno. Se non lo ha richiesto Lei, scelga nel Suo account «Esci da tutti gli altri dispositivi». Senza il codice non viene cancellato nulla.
mail-erasure-confirmed-subject = Il Suo account sarà cancellato
mail-erasure-confirmed = come ha chiesto, il giorno { $date } cancelleremo il Suo account e tutti i dati che abbiamo su di Lei. Conserveremo soltanto le fatture e la nostra contabilità, per il tempo richiesto dalla legge. Fino a quel giorno può ripensarci: acceda al Suo account e scelga «Conserva il mio account». Dopo la cancellazione non riceverà più e-mail da noi.
mail-erasure-stopped-subject = Il Suo account non è stato cancellato
mail-erasure-stopped = ci ha chiesto di cancellare il Suo account. Nel frattempo è emerso che l’account serve ancora, per esempio per un biglietto o un rimborso, perciò non abbiamo cancellato nulla. Nella pagina «Cancellare l’account» trova il motivo e che cosa può fare.
mail-erasure-link = Apri la pagina «Cancellare l’account»
mail-erasure-footer = Riceve questa e-mail perché dal Suo account è stato chiesto di cancellarlo.
