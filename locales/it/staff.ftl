# The staff's pages: plain words among colleagues.

# Beside the theatre's name, so that nobody takes it for the shop.
staff-mark = Personale
staff-footer = Pagine riservate al personale del teatro. Tutte le operazioni vengono registrate.
staff-back = Indietro

# The door.
staff-door-title = Accesso del personale
staff-door-lede = Inserisca indirizzo e-mail, password e il codice della Sua app.
staff-door-open = Accedi
staff-door-lost = Ha perso il telefono? Al posto del codice inserisca uno dei Suoi codici di recupero. Non ha nemmeno i codici di recupero? Chieda un nuovo link a chi gestisce gli account.
staff-email = Indirizzo e-mail
staff-password = Password
staff-code = Codice
staff-code-hint = Sei cifre dalla Sua app oppure un codice di recupero.
staff-refusal-enter-wrong = Indirizzo, password o codice non sono corretti. Controlli tutti e tre i dati. Ogni codice vale una sola volta: attenda il prossimo e riprovi.
staff-refusal-too-many = { $minutes ->
    [one] Troppi tentativi di accesso. Attenda { $minutes } minuto e riprovi, oppure chieda un nuovo link.
   *[other] Troppi tentativi di accesso. Attenda { $minutes } minuti e riprovi, oppure chieda un nuovo link.
}
staff-done-out = Disconnessione effettuata.
staff-done-everywhere = Disconnessione effettuata su tutti i dispositivi.
staff-done-password = La password è stata modificata. Acceda con la nuova password.

# A forgotten password.
staff-forgotten-link = Ha dimenticato la password?
staff-forgotten-title = Password dimenticata
staff-forgotten-lede = Inserisca il Suo indirizzo e-mail. Le invieremo un link per impostare una nuova password.
staff-forgotten-send = Invia il link
staff-forgotten-sent = Se l’indirizzo corrisponde a un account del personale, Le abbiamo inviato un’e-mail con un link.
staff-forgotten-sent-more = L’e-mail non arriva entro qualche minuto? Controlli la posta indesiderata. Se non ha più neppure l’app di autenticazione e i codici di recupero, chieda un nuovo link a chi gestisce gli account.
staff-forgotten-ended = Il link è già stato usato, è stato sostituito da uno più recente oppure ha più di un’ora. Può chiederne uno nuovo nella pagina di accesso.
staff-password-new-title = Nuova password
staff-password-new-lede = Le serve anche un codice dell’app di autenticazione o un codice di recupero. Tutti i dispositivi verranno disconnessi.
staff-done-new-password = La nuova password è stata impostata. Acceda con la nuova password.
staff-refusal-password-over = I dati inseriti sono corretti, ma la Sua password è troppo vecchia per le regole del teatro. Le abbiamo inviato un’e-mail con un link per impostarne una nuova.
staff-refusal-password-same = È la Sua password attuale. Ne scelga un’altra.
staff-refusal-recover-code = Il codice non è corretto. Inserisca le sei cifre che l’app mostra ora, o un codice di recupero. Ogni codice vale una sola volta.

# What a password may be.
staff-password-new = Nuova password
staff-password-again = Ripeta la nuova password
staff-password-present = La Sua password attuale
staff-password-hint = Almeno 12 caratteri. Sono adatte quattro parole senza legame fra loro o una password creata da un gestore di password.
staff-refusal-password-short = La password è troppo corta: usi almeno { $least } caratteri.
staff-refusal-password-long = La password è troppo lunga: usi al massimo { $most } caratteri.
staff-refusal-password-unprintable = La password contiene un’interruzione di riga o un altro carattere invisibile. Lo elimini.
staff-refusal-password-common = Questa password è troppo comune. Ne scelga un’altra.
staff-refusal-password-address = La password contiene il Suo indirizzo e-mail. Ne scelga un’altra.
staff-refusal-not-twice = Le due password non coincidono. Inserisca due volte la stessa password.
staff-refusal-present-wrong = La password attuale non è corretta.
staff-refusal-code-wrong = Il codice non è corretto. Inserisca le sei cifre che l’app mostra ora.
staff-refusal-changed = Nel frattempo i dati sono stati modificati in un’altra finestra. Non è stato salvato nulla. Li controlli e ripeta l’operazione.

# The link of the first time.
staff-enrol-title = Attivazione dell’account
staff-enrol-lede = { $name }, scelga una password e configuri l’app per i codici.
staff-enrol-password = 1. Password
staff-enrol-app = 2. App per i codici
staff-enrol-set = Attiva l’account
staff-enrol-done = L’account è attivo
staff-link-ended-title = Questo link non è più valido
staff-refusal-link-ended = Il link è già stato usato, è stato sostituito da uno più recente oppure ha più di un giorno. Ne chieda uno nuovo a chi lo ha inviato.
staff-app-how = Apra sul telefono un’app per codici (qualsiasi app compatibile con TOTP) e inquadri questa immagine.
# Read out for the picture.
staff-app-picture = Codice QR con la chiave segreta per l’app
staff-app-typed = Oppure inserisca questa chiave segreta nell’app:
staff-app-code = Codice mostrato ora dall’app

# One's own account.
staff-account-title = Il Suo account
staff-change-password = Cambia password
staff-change-password-text = Tutti i dispositivi vengono disconnessi; poi potrà accedere con la nuova password.
staff-second-title = Codici di accesso
staff-app-title = Usa un’altra app
staff-app-text = Ha un telefono nuovo? Configuri l’app prima di dare via quello vecchio.
staff-app-lede = L’app che configura ora sostituisce quella precedente.
staff-app-renew = Usa questa app
staff-done-app = Da ora i codici vengono generati dalla nuova app.
staff-recovery-title = Nuovi codici di recupero
staff-recovery-lede = Quando ne crea di nuovi, i codici di recupero attuali non sono più validi.
staff-recovery-left = { $count ->
    [one] È ancora disponibile { $count } codice di recupero.
   *[other] Sono ancora disponibili { $count } codici di recupero.
}
staff-recovery-renew = Mostra nuovi codici
staff-recovery-keep = Conservi questi codici di recupero lontano dal telefono: su carta o in un gestore di password. Se perde il telefono, ogni codice consente un solo accesso. I codici sono visibili solo ora.
staff-recovery-kept = Ho conservato i codici
staff-sessions-title = Accessi attivi
staff-session = Accesso: { $began }; ultima attività: { $seen }
staff-session-this = Questo browser
staff-sessions-end = Disconnetti tutti i dispositivi

# What one may do.
staff-home-title = Operazioni disponibili
staff-home-link = Operazioni disponibili
staff-home-greeting = Buongiorno, { $name }
staff-home-nothing = Al Suo account non è ancora assegnata nessuna operazione. Si rivolga a chi gestisce gli account.
# On the start page, for those who may audit.
staff-backup-title = Backup
staff-backup-none = Non è ancora stato eseguito nessun backup.
staff-backup-last = Ultimo backup: { $when }.
staff-backup-late = L’ultimo backup ha più di un giorno: { $when }. Avvisi l’assistenza tecnica.
staff-backup-failed = L’ultimo tentativo di backup non è riuscito: { $when }. Viene ripetuto automaticamente. Se continua a non riuscire, avvisi l’assistenza tecnica.
staff-backup-drill-none = Non è ancora stata eseguita nessuna prova di ripristino.
staff-backup-drill-passed = Prova di ripristino riuscita: { $when }. Backup utilizzato: { $made }.
staff-backup-drill-failed = L’ultima prova di ripristino non è riuscita: { $when }. Non faccia affidamento su quel backup e avvisi l’assistenza tecnica.
staff-forbidden-title = Pagina non inclusa nei Suoi ruoli
staff-forbidden-text = I Suoi ruoli non consentono di vedere questa pagina. Se Le serve, si rivolga a chi gestisce gli account.
staff-home-console = Solo da riga di comando, sul server del teatro
staff-home-read-money = Pagamenti senza ordine, rimborsi in corso, e-mail non inviate.
staff-home-read-timeline = Stato e cronologia di un ordine, a partire dal suo codice.
staff-home-manage-staff = Account, ruoli e link di attivazione.
staff-action-shop = Acquistare
staff-action-scan = Controllare i biglietti all’ingresso
staff-action-import-plan = Importare piante di sala
staff-action-import-season = Importare stagioni
staff-action-grant-kind = Assegnare una categoria a una persona
staff-action-accept-proof = Verificare documenti
staff-action-settle = Registrare pagamenti
staff-action-audit = Controllare la contabilità
staff-action-read-money = Consultare i pagamenti
staff-action-refund-order = Rimborsare ordini
staff-action-read-timeline = Consultare la cronologia degli ordini
staff-action-manage-staff = Gestire il personale
staff-money-short = Pagamenti
staff-orders-short = Ordini
staff-people-short = Personale

# Who is on the staff.
staff-people-title = Personale
staff-name = Nome
staff-role = Ruolo
staff-role-until = fino al { $day }
staff-role-last-day = Ultimo giorno (facoltativo; dopo, il ruolo termina)
# Over what a role is given.
staff-scope = Vale per
staff-scope-all = tutto il teatro
staff-scope-company = società { $name }
staff-scope-venue = sede { $name }
staff-scope-production = produzione { $name }
staff-role-administrator = Amministrazione
staff-role-finance = Contabilità
staff-role-box-office = Biglietteria
staff-role-door = Ingresso
staff-role-marketing = Marketing
staff-role-empty = Questo ruolo non consente nessuna operazione.
staff-roles-title = Operazioni consentite dai ruoli
staff-no-role = Nessun ruolo
staff-state-you = il Suo account
staff-state-ended = chiuso
staff-state-waiting = link non ancora usato
staff-add-title = Nuova persona
staff-add = Aggiungi e mostra il link
staff-link-title = Link di attivazione
staff-link-text = Lo consegni a { $email } con un mezzo sicuro. È visibile solo ora e vale una sola volta. Scadenza: { $ends }.
staff-change = Modifica
staff-give = Assegna questo ruolo
staff-take = Revoca
# Read out for the button.
staff-take-aloud = Revoca il ruolo { $role } a { $name }
staff-reset = Crea un nuovo link
staff-reset-text = Password, app e codici di recupero attuali perdono subito validità e questa persona viene informata per e-mail. Verifichi prima che la richiesta provenga davvero da lei.
staff-end = Chiudi l’account
staff-end-text = La persona viene disconnessa subito e perde tutti i ruoli. In seguito l’account potrà essere aggiunto di nuovo.
staff-done-role-given = Il ruolo è stato assegnato.
staff-done-role-taken = Il ruolo è stato revocato e la persona è stata disconnessa.
staff-done-ended = L’account è stato chiuso.
staff-done-nothing = Nessuna modifica: i dati erano già aggiornati.
staff-refusal-name-missing = Inserisca un nome.
staff-refusal-name-long = Usi al massimo { $most } caratteri.
staff-refusal-known = Questo indirizzo ha già un account.
staff-refusal-unknown = Questo account non esiste più. Non è stato modificato nulla.
staff-refusal-role = Questo ruolo non esiste. Non è stato modificato nulla.
staff-refusal-scope = Questa società, sede o produzione non esiste. Non è stato modificato nulla.
staff-refusal-whole-house = Questo ruolo permette solo modifiche che riguardano l’intera biglietteria online, come i testi o l’aspetto, perciò non si può limitare a una produzione, a una sede o a una società. Non è stato modificato nulla. Assegni il ruolo per tutto il teatro oppure ne scelga un altro.
staff-refusal-over = Questo giorno è già passato. Scelga un ultimo giorno successivo o lasci vuoto il campo.
staff-refusal-many-roles = È stato superato il numero massimo di ruoli per un account. Non è stato modificato nulla.
staff-refusal-yourself = Non è possibile modificare i propri ruoli né chiudere il proprio account. Si rivolga a un’altra persona che gestisce gli account.
staff-refusal-person-beyond = Questa persona può svolgere operazioni che Lei non può svolgere, perciò non può modificare questo account. Non è stato modificato nulla. Si rivolga a una persona che può svolgere queste operazioni.
staff-person-beyond = Questa persona può svolgere operazioni che Lei non può svolgere. Solo chi può svolgerle può modificare questo account.
staff-give-hint = Può assegnare solo ruoli le cui operazioni può svolgere anche Lei.

# Roles of the theatre's own.
staff-role-new = Nuovo ruolo
staff-role-change = Modifica il ruolo
# Read out for the link.
staff-role-change-aloud = Modifica il ruolo { $role }
staff-role-name = Nome del ruolo
staff-role-name-hint = Compare in questa pagina e nell’account di chi ha il ruolo. È uguale in tutte le lingue.
staff-role-allows = Chi ha questo ruolo può
staff-role-saved-text = La modifica vale subito per tutte le persone che hanno questo ruolo. Se toglie un’operazione, queste persone vengono disconnesse.
staff-role-save = Salva il ruolo
staff-role-remove = Elimina il ruolo
staff-role-remove-text = Un ruolo si può eliminare solo se nessuno lo ha.
staff-done-role-saved = Il ruolo è stato salvato.
staff-done-role-removed = Il ruolo è stato eliminato.
staff-refusal-role-name-taken = Esiste già un ruolo con questo nome. Ne scelga un altro.
staff-refusal-role-empty = Selezioni almeno un’operazione.
staff-refusal-role-delivered = Questo è un ruolo predefinito e non si può modificare. Può crearne uno nuovo.
staff-refusal-role-held = { $people ->
    [one] { $people } persona ha questo ruolo. Revochi prima il ruolo a questa persona.
   *[other] { $people } persone hanno questo ruolo. Revochi prima il ruolo a tutte.
}
staff-refusal-role-changed = Nel frattempo qualcun altro ha modificato questo ruolo, perciò non è stato salvato nulla. Apra di nuovo il ruolo e riprovi.
staff-refusal-role-yours = Anche Lei ha questo ruolo, perciò non può modificarlo. Si rivolga a un’altra persona che gestisce gli account.
staff-refusal-role-beyond = Questo ruolo comprende operazioni che Lei non può svolgere, perciò non può assegnarlo, modificarlo o eliminarlo. Non è stato modificato nulla. Si rivolga a una persona che può svolgere queste operazioni.
# { $permission }: the name of the permission to manage staff accounts.
staff-role-manage-warning = Scelga «{ $permission }» con attenzione. Chi può svolgere questa operazione può assegnare ad altri tutte le operazioni che può svolgere e reimpostare gli account di chi non ne può svolgere di più. Lei può selezionare solo le operazioni che può svolgere a Sua volta.
staff-refusal-many-own-roles = Ci sono troppi ruoli. Ne elimini uno che non serve più a nessuno.

# The page of money.
staff-money-title = Pagamenti
staff-money-part = Sono mostrate solo le società comprese nei Suoi ruoli.
staff-money-unchecked = Tutti gli ordini vengono controllati una volta al giorno. Il primo controllo non è ancora stato eseguito.
staff-money-checked = Ultimo controllo di tutti gli ordini: { $when }. Nessun errore.
staff-money-checked-wrong = { $count ->
    [one] Ultimo controllo di tutti gli ordini: { $when }. È stato trovato { $count } errore. Avvisi l’assistenza tecnica.
   *[other] Ultimo controllo di tutti gli ordini: { $when }. Sono stati trovati { $count } errori. Avvisi l’assistenza tecnica.
}
staff-money-payments = Pagamenti senza ordine
staff-money-payments-text = Importi incassati che non risultano né in un ordine pagato né in un rimborso.
staff-money-orders = Ordini senza pagamento
staff-money-orders-text = Biglietti non coperti da un pagamento, da una fattura o da un credito.
staff-money-none-by-design = Nessuno. Il programma non consente casi di questo tipo: una riga qui indica un errore. Avvisi l’assistenza tecnica.
staff-money-refunds = Rimborsi in corso
staff-money-refunds-text = Rimborsi disposti e rimborsi rifiutati da una banca.
staff-money-refunds-none = Nessun rimborso in corso.
staff-money-disputes = Contestazioni (chargeback)
staff-money-disputes-text = Importi riaddebitati al teatro dalla banca di un acquirente: la banca non ha ancora deciso, oppure la contestazione è persa e i biglietti non sono ancora stati annullati. I biglietti di questi ordini vengono rifiutati all’ingresso, così come tutto ciò che è stato pagato con i buoni regalo o il credito che ne derivano: prima gli acquisti più recenti, fino a coprire l’importo.
staff-money-disputes-none = Nessuna contestazione da seguire.
staff-money-dispute-open = Risponda alla banca; la decisione comparirà qui
staff-money-dispute-over = Contestazione persa: annulli i biglietti per liberare i posti
staff-money-attempts = Pagamenti in attesa
staff-money-attempts-text = L’acquirente è stato inviato alla pagina della banca, che non ha ancora comunicato l’esito. La richiesta alla banca viene ripetuta automaticamente.
staff-money-attempts-none = Nessun pagamento in attesa.
staff-money-mails = E-mail non inviate
staff-money-mails-text = E-mail il cui invio non è riuscito. La maggior parte viene inviata automaticamente più tardi.
staff-money-mails-none = Tutte le e-mail sono state inviate.
staff-restored-title = Dopo il ripristino del database
staff-restored-text = È stata ripristinata una copia del database. Ciò che nella copia era in sospeso può essere stato inviato o usato in seguito, perciò resta sospeso finché Lei non lo conferma. Lo confronti con gli estratti conto della banca, gli elenchi dei servizi di pagamento e il registro del server di posta.
staff-restored-none = Non c’è nulla da confermare.
staff-restored-link = { $count ->
    [one] { $count } voce da confermare dopo il ripristino del database
   *[other] { $count } voci da confermare dopo il ripristino del database
}
staff-restored-more = Sono mostrate solo le prime { $shown }. I pulsanti per tutte le voci valgono anche per le altre.
staff-restored-kind-pay-out = Bonifici ai clienti
staff-restored-hint-pay-out = Sblocca: il bonifico non è stato eseguito e può entrare nel prossimo file per la banca. Scarta: la banca lo ha già eseguito.
staff-restored-kind-refund = Rimborsi
staff-restored-hint-refund = Sblocca: il rimborso viene chiesto alla banca. Scarta: il denaro è già stato rimborsato.
staff-restored-kind-voucher = Buoni regalo con un saldo
staff-restored-hint-voucher = Sblocca: il saldo può essere usato di nuovo. Scarta: è già stato usato tutto. Se ne resta solo una parte, usi il comando «parterre restored release» con l’importo.
staff-restored-kind-credit = Crediti dei clienti
staff-restored-hint-credit = Sblocca: il credito può essere usato e versato di nuovo. Scarta: è già stato usato o versato tutto. Se ne resta solo una parte, usi il comando «parterre restored release» con l’importo.
staff-restored-kind-receivable = Importi dovuti dai clienti
staff-restored-hint-receivable = Sblocca: l’importo è ancora da pagare. Se è già stato pagato, lo sblocchi e poi registri il pagamento.
staff-restored-kind-message = E-mail e messaggi ad altri sistemi
staff-restored-hint-message = Sblocca: il messaggio viene inviato ora. Scarta: è già stato inviato.
staff-restored-kind-renewals = Rinnovi degli abbonamenti
staff-restored-hint-renewals = Sblocca: gli abbonamenti vengono di nuovo rinnovati e l’importo viene addebitato sulle carte salvate. Prima cerchi negli elenchi dei servizi di pagamento i rinnovi addebitati dopo la creazione della copia.
staff-restored-about = Cliente, ordine, buono regalo o messaggio
staff-restored-release = Sblocca
staff-restored-discard = Scarta
staff-restored-release-all = Sblocca tutto
staff-restored-discard-all = Scarta tutto
staff-restored-gone = Questa voce non è più sospesa. Forse l’ha già confermata un’altra persona.
staff-done-restored = Confermato.
# Heads of columns.
staff-money-order = Ordine
staff-money-about = Motivo
staff-money-sum = Importo
staff-money-since = Da quando
staff-money-tries = Tentativi
staff-money-next = Prossimo passo
staff-money-reason = Ultimo errore
# What comes next.
staff-money-next-refund = Nuova richiesta alla banca: { $when }
staff-money-next-question = Richiesta alla banca: { $when }
staff-money-next-mail = Nuovo invio: { $when }
staff-money-never = Nessuna operazione automatica
staff-money-never-refund = Il teatro deve questo importo: lo paghi in altro modo e lo registri nella pagina dell’ordine
staff-money-never-mail = Invio interrotto: avvisi l’acquirente in altro modo

# Orders and their timelines.
staff-orders-title = Ordini
staff-orders-lede = Inserisca il codice indicato nell’ordine e in ogni e-mail.
staff-orders-code = Codice dell’ordine
staff-orders-find = Cerca
staff-orders-person = Nome o indirizzo e-mail di chi ha acquistato
staff-orders-person-hint = Il cognome, il nome e il cognome, oppure l’indirizzo e-mail, sempre per intero.
staff-orders-person-none = Nessun ordine è stato fatto con questo nome o indirizzo. Verifichi come si scrive o chieda il codice dell’ordine.
staff-orders-person-found = Ordini con questo nome o indirizzo, dal più recente
staff-order-unknown = Nessun ordine con questo codice tra quelli compresi nei Suoi ruoli. Controlli il codice e riprovi.
staff-order-title = Ordine { $code }
staff-order-placed = effettuato: { $when }
staff-order-paid = pagato: { $when }
staff-order-waits = in attesa di pagamento; scadenza: { $when }
staff-order-next = Prossime operazioni automatiche
staff-order-timeline = Cronologia
staff-order-when = Data e ora
staff-order-what = Operazione
staff-order-who = Autore
staff-order-details = Dettagli
staff-order-source = Origine

# Cancelling tickets: a form, and then what follows from it.
staff-refund-link = Annulla biglietti
staff-refund-title = Annullamento di biglietti: ordine { $code }
staff-refund-lede = Non viene ancora annullato nulla: la pagina successiva mostra quali importi vengono rimborsati e su quale pagamento.
staff-refund-back = Torna all’ordine
staff-refund-what = Che cosa annullare
staff-refund-all = Tutto l’ordine
staff-refund-some = Solo le voci selezionate qui
# Somebody came in with this ticket.
staff-refund-entered = già utilizzato all’ingresso
staff-refund-fees = Diritti di prevendita
staff-refund-fees-back = Vengono rimborsati
staff-refund-fees-kept = Non vengono rimborsati
staff-refund-seats = Posti
staff-refund-on-sale = Di nuovo in vendita per tutti
staff-refund-box-office = Riservati alla biglietteria
staff-refund-reason = Motivo
staff-refund-reason-hint = Per la cronologia dell’ordine, al massimo { $most } caratteri. Non inserisca nomi.
staff-refund-check = Verifica l’annullamento
staff-refund-money = Importi
staff-refund-sum = Importo del rimborso: { $sum }.
staff-refund-owed = Importo non più dovuto: { $sum }.
staff-refund-nothing-back = Nessun rimborso: non è stato pagato nulla.
staff-refund-all-brought = Nessun rimborso: in seguito a una contestazione (chargeback) la banca ha già riaddebitato l’importo al teatro.
# One row for each payment.
staff-refund-way = { $sum } sul pagamento di { $paid } a { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } del pagamento a { $company }: la banca ha già riaddebitato questo importo al teatro, perciò non è più dovuto
staff-refund-with-fees = Di cui diritti di prevendita: { $sum }.
staff-refund-without-fees = I diritti di prevendita non vengono rimborsati.
staff-refund-ends = Che cosa viene annullato subito
staff-refund-seats-on-sale = I posti tornano in vendita per tutti.
staff-refund-seats-box-office = I posti restano riservati alla biglietteria.
staff-refund-mail = L’acquirente riceve un’e-mail. L’annullamento è definitivo.
# The button.
staff-refund-do = Annulla e rimborsa { $sum }
staff-refund-do-owed = Annulla i biglietti e { $sum } ancora da pagare
staff-refund-do-nothing-back = Annulla i biglietti
staff-refund-change = Modifica i dati
staff-refund-done = L’annullamento è stato eseguito. I dettagli sono nella cronologia qui sotto.
staff-refund-none-chosen = Non è selezionata nessuna voce. Selezioni ciò che va annullato oppure l’intero ordine.
staff-refund-both = Ha scelto «Tutto l’ordine», ma ha anche selezionato singole voci. Scelga «Solo le voci selezionate qui» oppure tolga la selezione.
staff-refund-reason-long = Usi al massimo { $most } caratteri.
staff-refund-not-paid = L’ordine non è pagato o è già concluso: non è possibile annullare nulla.
staff-refund-nothing-left = Queste voci sono già state annullate. La data è nella cronologia dell’ordine.
staff-refund-is-entered = Uno di questi biglietti è già stato utilizzato all’ingresso. Selezioni singolarmente gli altri biglietti da annullare.
staff-refund-is-resold = Il posto di almeno uno di questi biglietti è stato rivenduto per conto del titolare, che ha già ricevuto la sua quota. Annulli gli altri uno per uno.
staff-refund-pass-used = Con questa tessera o questo carnet sono già stati emessi biglietti. Annulli prima quei biglietti.
staff-refund-disputed = La banca dell’acquirente non ha ancora deciso sulla contestazione (chargeback). Attenda la decisione.
staff-refund-changed = Nel frattempo è stata annullata un’altra parte dell’ordine, perciò ora non è stato eseguito nulla. Controlli di nuovo gli importi da rimborsare.

staff-debt-title = Il teatro deve { $sum } all’acquirente
staff-debt-text = La banca ha rifiutato il rimborso di questo importo. Lo paghi all’acquirente in altro modo, per esempio con un bonifico, e poi indichi qui come è stato pagato.
staff-debt-how = Come è stato pagato
staff-debt-how-hint = Per la cronologia dell’ordine, al massimo { $most } caratteri. Non inserisca numeri di conto.
staff-debt-do = Registra il pagamento di { $sum }
staff-debt-done = Il debito è saldato. I dettagli sono nella cronologia qui sotto.
staff-debt-none = Non è più dovuto nulla: il debito è già stato saldato, oppure l’acquirente ha già riavuto l’importo dalla propria banca (contestazione, chargeback). Non paghi di nuovo.
staff-debt-changed = Nel frattempo il debito è cambiato: l’importo dovuto è ora { $sum }. Controlli quanto ha pagato e confermi di nuovo.
staff-debt-how-missing = Indichi come è stato pagato, per esempio: bonifico del 3 marzo.
staff-debt-how-long = Usi al massimo { $most } caratteri.
staff-refund-written-off = Quanto restava dovuto per questo ordine dopo una contestazione (chargeback) persa è stato stralciato. Non viene rimborsato nulla.
staff-refund-by-hand = { $sum }: importo che l’acquirente ha pagato in altro modo dopo una contestazione (chargeback). Nessun gateway può rimborsarlo: dopo l’annullamento il teatro lo deve all’acquirente. Lo paghi in altro modo.
staff-refund-sent = Chi invia il rimborso
staff-refund-sent-gateway = Il sistema chiede alla banca o al gateway di inviarlo
staff-refund-sent-hand = È già stato inviato manualmente, dalle pagine della banca o del gateway
staff-refund-hand-check = Ha indicato che il rimborso è già stato inviato manualmente. Viene solo registrato: né alla banca né al gateway viene chiesto di inviarlo.
staff-debt-way = Modalità di pagamento
staff-debt-way-other = In altro modo, per esempio con bonifico
staff-debt-way-bank = Manualmente dalle pagine della banca o del gateway, sulla carta o sul conto usato per il pagamento
staff-owed-title = L’acquirente deve { $sum } al teatro
staff-owed-text = La contestazione (chargeback) è persa: la banca ha riaddebitato questo importo al teatro in via definitiva. Finché l’importo non è pagato, i biglietti vengono rifiutati all’ingresso, così come tutto ciò che è stato pagato con i buoni regalo o il credito che derivano da questo ordine, prima gli acquisti più recenti. Se lo stralcia, restano rifiutati e viene emessa una nota di credito.
staff-owed-end = Esito
staff-owed-paid = L’acquirente ha pagato in altro modo, per esempio in contanti o con bonifico
staff-owed-written-off = Importo stralciato: non se ne attende più il pagamento
staff-owed-why = Come è stato pagato o perché viene stralciato
staff-owed-why-missing = Indichi come è stato pagato o perché viene stralciato, per esempio: in contanti il 3 marzo.
staff-owed-do = Registra { $sum }
staff-owed-done = L’operazione è registrata. I dettagli sono nella cronologia qui sotto.
staff-owed-none = Non è più dovuto nulla: nel frattempo è stato pagato, stralciato o recuperato. Non incassi di nuovo.
staff-owed-changed = Nel frattempo l’importo dovuto è cambiato: ora è { $sum }. Lo verifichi e lo registri di nuovo.
# What is paid later: by invoice or direct debit.
staff-later-title = Pagamento successivo
staff-later-line = { $amount }, da pagare entro il giorno { $date }: restano { $open } da pagare
staff-later-payment = { $amount } in data { $on } ({ $by })
staff-later-payment-returned = { $amount } in data { $on } ({ $by }), restituito dalla banca
staff-later-which = Importo dovuto
staff-later-amount = Importo ricevuto
staff-later-amount-hint = Per esempio 145,50. Quanto supera l’importo dovuto diventa credito del cliente.
staff-later-on = Data del pagamento
staff-later-by = Pagato con
staff-later-by-transfer = bonifico
staff-later-by-debit = addebito diretto
staff-later-by-card = carta
staff-later-by-cash = contanti
staff-later-by-credit = credito
staff-later-do = Registra il pagamento
staff-later-reason = Motivo comunicato dalla banca
staff-later-reason-hint = Un codice come AC04 o parole Sue. Il pagamento più recente viene registrato come restituito e il cliente riceve un’e-mail.
staff-later-return = Registra la restituzione
staff-later-done = Registrato. Trova i dettagli nella cronologia dell’ordine, qui sotto.
staff-later-unknown = Questo importo non fa più parte dell’ordine. Non è stato registrato nulla. Controlli gli importi qui sopra.
staff-later-bad-amount = Non è stato registrato nulla: indichi l’importo ricevuto, per esempio 145,50.
staff-later-bad-day = Non è stato registrato nulla: indichi la data del pagamento. Non può essere futura.
staff-later-other = Non è stato registrato nulla: un altro pagamento ha la stessa data e lo stesso importo. Controlli i pagamenti qui sopra.
staff-later-bad-reason = Non è stato registrato nulla: indichi il motivo comunicato dalla banca.
staff-later-not-paid = Non è stato registrato nulla: non c’è alcun pagamento che si possa restituire.

staff-kept-title = Riservati alla biglietteria
staff-kept-text = { $count ->
    [one] { $count } posto di questo ordine è riservato alla biglietteria da quando il biglietto è stato annullato. Nessuno può acquistarlo finché Lei non lo rimette in vendita.
   *[other] { $count } posti di questo ordine sono riservati alla biglietteria da quando i biglietti sono stati annullati. Nessuno può acquistarli finché Lei non li rimette in vendita.
}
staff-kept-release = Rimetti in vendita
staff-kept-done = I posti sono di nuovo in vendita per tutti.
staff-kept-none = I posti di questo ordine non sono più riservati alla biglietteria: sono già stati rimessi in vendita.
staff-kept-changed = Nel frattempo il numero dei posti riservati è cambiato. Lo controlli e confermi di nuovo.
staff-order-invoices = Fatture
