# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Personale
staff-footer = Per il personale della casa. Ciò che si fa qui resta registrato.
staff-back = Indietro

# The door.
staff-door-title = Accesso del personale
staff-door-lede = Indirizzo, password e un codice della Sua app.
staff-door-open = Accedi
staff-door-lost = Ha perso il telefono? Al posto del codice scriva uno dei Suoi codici di recupero. Ha dimenticato la password? Chieda un nuovo link a chi gestisce gli account.
staff-email = Indirizzo e-mail
staff-password = Password
staff-code = Codice
staff-code-hint = Sei cifre dalla Sua app, oppure un codice di recupero.
staff-refusal-enter-wrong = Indirizzo, password e codice non aprono. Li controlli tutti e tre; un codice vale una volta sola, perciò attenda il prossimo.
staff-refusal-too-many = { $minutes ->
    [one] Troppi tentativi. Attenda { $minutes } minuto e riprovi, oppure chieda un nuovo link.
   *[other] Troppi tentativi. Attenda { $minutes } minuti e riprovi, oppure chieda un nuovo link.
}
staff-done-out = È uscito dall’account.
staff-done-everywhere = È uscito dall’account ovunque.
staff-done-password = La password è cambiata. Acceda con la nuova.

# What a password may be.
staff-password-new = Nuova password
staff-password-again = La stessa, ancora una volta
staff-password-present = La Sua password attuale
staff-password-hint = Almeno 12 caratteri. Quattro parole che non c’entrano fra loro vanno bene; anche un gestore di password.
staff-refusal-password-short = Usi almeno { $least } caratteri.
staff-refusal-password-long = Usi al massimo { $most } caratteri.
staff-refusal-password-unprintable = Contiene un a capo o un altro carattere invisibile. Lo tolga.
staff-refusal-password-common = È una delle password che si provano per prime. Ne scelga un’altra.
staff-refusal-password-address = Contiene il Suo indirizzo e-mail. Ne scelga un’altra.
staff-refusal-not-twice = Non sono uguali. Scriva due volte la stessa password.
staff-refusal-present-wrong = Non è la Sua password attuale.
staff-refusal-code-wrong = Il codice non è giusto. Scriva le sei cifre che l’app mostra ora.
staff-refusal-changed = È stato cambiato in un’altra finestra. Guardi di nuovo e ripeta.

# The link of the first time.
staff-enrol-title = Benvenuti
staff-enrol-lede = { $name }, scelga una password e prepari l’app per i Suoi codici.
staff-enrol-password = 1. Una password
staff-enrol-app = 2. Un’app per i codici
staff-enrol-set = Salva
staff-enrol-done = Tutto pronto
staff-link-ended-title = Questo link non vale più
staff-refusal-link-ended = È stato usato, sostituito da uno più recente o ha più di un giorno. Ne chieda uno nuovo a chi l’ha mandato.
staff-app-how = Apra sul telefono un’app per codici (una qualunque che conosca TOTP) e inquadri questa immagine.
# Read out for the picture.
staff-app-picture = Codice QR con il segreto per l’app
staff-app-typed = Oppure scriva questo segreto nell’app:
staff-app-code = Il codice che l’app mostra ora

# One's own account.
staff-account-title = Il Suo account
staff-change-password = Cambia password
staff-change-password-text = Uscirà dall’account ovunque e accederà con la nuova.
staff-second-title = Codici
staff-app-title = Usa un’altra app
staff-app-text = Un telefono nuovo? Lo prepari prima di separarsi dal vecchio.
staff-app-lede = L’app che prepara ora sostituisce quella di prima.
staff-app-renew = Usa questa app
staff-done-app = D’ora in poi i codici vengono dalla nuova app.
staff-recovery-title = Nuovi codici di recupero
staff-recovery-lede = Quelli che ha ora non varranno più.
staff-recovery-left = { $count ->
    [one] Resta { $count } codice di recupero.
   *[other] Restano { $count } codici di recupero.
}
staff-recovery-renew = Mostra nuovi codici
staff-recovery-keep = Conservi questi codici di recupero lontano dal telefono: su carta o in un gestore di password. Ognuno apre una volta, se il telefono va perso. Si vedono solo ora.
staff-recovery-kept = Li ho conservati
staff-sessions-title = Dove è collegato il Suo account
staff-session = Dal { $began }, ultima attività { $seen }
staff-session-this = Questo browser
staff-sessions-end = Esci ovunque

# What one may do.
staff-home-title = Che cosa può fare
staff-home-link = Che cosa può fare
staff-home-greeting = Buongiorno, { $name }
staff-home-nothing = Non Le è ancora stato affidato nulla. Si rivolga a chi gestisce gli account.
# Nella pagina iniziale, per chi può fare controlli.
staff-backup-title = Backup
staff-backup-none = Questo programma non ha ancora fatto alcun backup.
staff-backup-last = Ultimo backup: { $when }.
staff-backup-late = L’ultimo backup ha più di un giorno: { $when }. Avvisi l’assistenza tecnica.
staff-backup-failed = L’ultimo tentativo di backup non è riuscito: { $when }. Viene ripetuto automaticamente. Se continua a non riuscire, avvisi l’assistenza tecnica.
staff-backup-drill-none = Nessun backup è stato ancora ripristinato per prova.
staff-backup-drill-passed = Prova di ripristino riuscita: { $when }. Backup utilizzato: { $made }.
staff-backup-drill-failed = L’ultima prova di ripristino non è riuscita: { $when }. Non faccia affidamento su quel backup e avvisi l’assistenza tecnica.
staff-forbidden-title = Questo non Le spetta
staff-forbidden-text = I Suoi ruoli non lo comprendono. Si rivolga a chi gestisce gli account.
staff-deed-console = Con un comando, sulla macchina della casa
staff-deed-read-money = Denaro senza ordine, rimborsi in corso, lettere non partite.
staff-deed-read-timeline = Trovi un ordine dal suo codice e legga che ne è stato.
staff-deed-manage-staff = Account, ruoli, link.
staff-action-shop = Comprare
staff-action-scan = Leggere i biglietti all’ingresso
staff-action-import-plan = Importare piante di sala
staff-action-import-season = Importare stagioni
staff-action-grant-kind = Dire che cos’è una persona
staff-action-accept-proof = Accettare documenti
staff-action-settle = Regolare pagamenti
staff-action-audit = Controllare i libri
staff-action-read-money = Vedere il denaro
staff-action-refund-order = Rimborsare ordini
staff-action-read-timeline = Leggere la storia degli ordini
staff-action-manage-staff = Gestire il personale
staff-money-short = Denaro
staff-orders-short = Ordini
staff-people-short = Personale

# Who is on the staff.
staff-people-title = Personale
staff-name = Nome
staff-role = Ruolo
# Over what a role is given.
staff-scope = Per
staff-scope-all = tutto
staff-scope-company = società { $name }
staff-scope-venue = luogo { $name }
staff-scope-production = produzione { $name }
staff-role-administrator = Amministrazione
staff-role-finance = Contabilità
staff-role-box-office = Biglietteria
staff-role-door = Ingresso
staff-role-marketing = Marketing
staff-role-empty = Ancora nulla.
staff-roles-title = Che cosa permettono i ruoli
staff-no-role = Nessun ruolo
staff-state-you = Lei
staff-state-ended = chiuso
staff-state-waiting = non ha ancora usato il link
staff-add-title = Una persona nuova
staff-add = Aggiungi e mostra il link
staff-link-title = Il link
staff-link-text = Lo consegni Lei a { $email }, per una via sicura. Si vede solo ora, vale una volta e scade: { $ends }.
staff-change = Modifica
staff-give = Assegna questo ruolo
staff-take = Togli
# Read out for the button.
staff-take-aloud = Togli il ruolo { $role } a { $name }
staff-reset = Crea un nuovo link
staff-reset-text = Password, app e codici di recupero cessano subito. Si accerti prima che a chiederlo sia davvero quella persona.
staff-end = Chiudi l’account
staff-end-text = Esce subito dall’account e perde tutti i ruoli. Si potrà aggiungere di nuovo in seguito.
staff-done-role-given = Il ruolo è assegnato.
staff-done-role-taken = Il ruolo è tolto e la persona è uscita dall’account.
staff-done-ended = L’account è chiuso.
staff-done-nothing = Era già così; nulla è cambiato.
staff-refusal-name-missing = Scriva un nome.
staff-refusal-name-long = Usi al massimo { $most } caratteri.
staff-refusal-known = Questo indirizzo ha già un account.
staff-refusal-unknown = Quell’account non esiste più. Nulla è cambiato.
staff-refusal-role = Quel ruolo non esiste. Nulla è cambiato.
staff-refusal-scope = La casa non ha tale società, luogo o produzione. Nulla è cambiato.
staff-refusal-many-roles = Sono più ruoli di quanti un account possa avere.
staff-refusal-yourself = Nessuno cambia i propri ruoli né chiude il proprio account. Lo chieda a un collega.

# The page of money.
staff-money-title = Denaro
staff-money-part = Vede le società che Le spettano.
staff-money-unchecked = Tutti gli ordini vengono controllati una volta al giorno. Il primo controllo non è ancora stato eseguito.
staff-money-checked = Ultimo controllo di tutti gli ordini: { $when }. Tutto era corretto.
staff-money-checked-wrong = { $count ->
    [one] Ultimo controllo di tutti gli ordini: { $when }. È stato trovato { $count } errore. Avvisi l’assistenza tecnica.
   *[other] Ultimo controllo di tutti gli ordini: { $when }. Sono stati trovati { $count } errori. Avvisi l’assistenza tecnica.
}
staff-money-payments = Pagamenti senza ordine
staff-money-payments-text = Denaro incassato che non è finito né in un ordine pagato né in un rimborso.
staff-money-orders = Ordini senza denaro
staff-money-orders-text = Biglietti che nessun pagamento, fattura o credito copre.
staff-money-none-by-design = Nessuno. Non ce ne possono essere: ciò che ne farebbe nascere uno viene annullato nello stesso istante. Una riga qui è un errore del programma; avvisi chi lo cura.
staff-money-refunds = Rimborsi in corso
staff-money-refunds-text = Denaro sulla via del ritorno e quello che una banca ha rifiutato di restituire.
staff-money-refunds-none = Nulla è sulla via del ritorno.
staff-money-disputes = Contestazioni (chargeback)
staff-money-disputes-text = Denaro ripreso dalla banca dell’acquirente: ancora da decidere, o perso e con i biglietti non ancora ritirati. I biglietti di questi ordini sono rifiutati all’ingresso.
staff-money-disputes-none = Nessuna contestazione da seguire.
staff-money-dispute-open = Risponda alla banca; la decisione arriva qui
staff-money-dispute-over = Contestazione persa: ritiri i biglietti per liberare i posti
staff-money-attempts = Pagamenti in attesa
staff-money-attempts-text = L’acquirente è stato mandato alla banca e la banca non ha deciso. Le si chiede di nuovo automaticamente.
staff-money-attempts-none = Nessuna banca ci deve una risposta.
staff-money-letters = Lettere non partite
staff-money-letters-text = Lettere che non si sono potute inviare. Per lo più partono più tardi da sole.
staff-money-letters-none = Tutte le lettere sono partite.
# Heads of columns.
staff-money-order = Ordine
staff-money-about = Che cosa
staff-money-sum = Importo
staff-money-since = Da
staff-money-tries = Tentativi
staff-money-next = Che cosa segue
staff-money-reason = Ultimo motivo
# What comes next.
staff-money-next-refund = Si chiede di nuovo alla banca: { $when }
staff-money-next-question = Si chiede alla banca: { $when }
staff-money-next-letter = Si invia di nuovo: { $when }
staff-money-never = Nulla da sé
staff-money-never-refund = La casa deve questo denaro: lo paghi in altro modo e lo registri nell’ordine
staff-money-never-letter = Abbandonata: avvisi l’acquirente per altra via

# Orders and their stories.
staff-orders-title = Ordini
staff-orders-lede = Scriva il codice che sta sull’ordine e su ogni lettera.
staff-orders-code = Codice dell’ordine
staff-orders-find = Trova
staff-order-unknown = Tra quelli che Le spettano non c’è un ordine con questo codice. Lo controlli lettera per lettera.
staff-order-title = Ordine { $code }
staff-order-placed = effettuato il { $when }
staff-order-paid = pagato il { $when }
staff-order-waits = attende il pagamento fino al { $when }
staff-order-next = Che cosa accadrà da sé
staff-order-story = Che cosa è accaduto
staff-order-when = Quando
staff-order-what = Che cosa
staff-order-who = Chi
staff-order-details = Altro
staff-order-source = Scritto in

# Si ritirano biglietti: un modulo e poi che cosa comporta.
staff-refund-link = Ritira biglietti
staff-refund-title = Ritirare dall’ordine { $code }
staff-refund-lede = Non succede ancora nulla: la pagina seguente dice che cosa torna a quale pagamento.
staff-refund-back = Torna all’ordine
staff-refund-what = Che cosa si ritira
staff-refund-all = Tutto l’ordine
staff-refund-some = Solo ciò che è spuntato qui
# Qualcuno è entrato con questo biglietto.
staff-refund-entered = già entrato
staff-refund-fees = Le commissioni
staff-refund-fees-back = Si rimborsano anche loro
staff-refund-fees-kept = Restano al teatro
staff-refund-seats = I posti
staff-refund-on-sale = Di nuovo in vendita per tutti
staff-refund-box-office = Riservati alla biglietteria
staff-refund-reason = Perché
staff-refund-reason-hint = Per la storia dell’ordine, al massimo { $most } caratteri. Niente nomi.
staff-refund-check = Vedi che cosa si rimborsa
staff-refund-money = Il denaro
staff-refund-sum = Si rimborsano { $sum }.
staff-refund-owed = Non sono più dovuti { $sum }.
staff-refund-nothing-back = Non si rimborsa nulla: non è stato pagato nulla.
staff-refund-all-brought = Non si rimborsa nulla: l’acquirente ha già riavuto il denaro dalla propria banca (chargeback).
# Una riga per ogni pagamento.
staff-refund-way = { $sum } sul pagamento di { $paid } a { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } del pagamento a { $company } sono già stati ripresi dalla banca dell’acquirente: non sono più dovuti alla casa
staff-refund-with-fees = Di questi, { $sum } sono commissioni.
staff-refund-without-fees = Le commissioni restano al teatro.
staff-refund-ends = Che cosa decade subito
staff-refund-seats-on-sale = I posti tornano in vendita per tutti.
staff-refund-seats-box-office = I posti restano riservati alla biglietteria.
staff-refund-letter = Chi ha acquistato riceve un messaggio. Non si può annullare.
# Il pulsante.
staff-refund-do = Rimborsa { $sum }
staff-refund-do-owed = Ritira e annulla { $sum }
staff-refund-do-nothing-back = Ritira
staff-refund-change = Cambia qualcosa
staff-refund-done = Ritirato. La storia qui sotto dice che cosa è andato dove.
staff-refund-none-chosen = Non è spuntato nulla. Spunti ciò che va ritirato, o scelga tutto l’ordine.
staff-refund-reason-long = Usi al massimo { $most } caratteri.
staff-refund-not-paid = L’ordine non è pagato o è terminato: non si può ritirare nulla.
staff-refund-nothing-left = Di questo non resta nulla: è già stato ritirato. La storia dell’ordine dice quando.
staff-refund-is-entered = Qualcuno è entrato con uno di questi biglietti. Ritiri gli altri uno per uno.
staff-refund-pass-used = Con questo pass sono stati presi dei biglietti. Ritiri prima quei biglietti.
staff-refund-disputed = La banca dell’acquirente non ha ancora deciso sulla contestazione (chargeback). Attenda la decisione.
staff-refund-changed = Nel frattempo qualcosa dell’ordine è stato ritirato, perciò ora non è stato fatto nulla. Guardi di nuovo che cosa si rimborsa.

staff-debt-title = La casa deve { $sum }
staff-debt-text = La banca ha rifiutato di restituire questo denaro. Lo paghi all’acquirente in altro modo, per esempio con un bonifico, e poi indichi qui come.
staff-debt-how = Come è stato pagato
staff-debt-how-hint = Per la storia dell’ordine, al massimo { $most } caratteri. Niente numeri di conto.
staff-debt-do = Registra il pagamento di { $sum }
staff-debt-done = Il debito è saldato. La storia qui sotto dice come.
staff-debt-none = Non è più dovuto nulla: il debito è già stato saldato, oppure l’acquirente ha già riavuto il denaro dalla banca (chargeback). Non lo paghi di nuovo.
staff-debt-changed = Nel frattempo il debito è cambiato: ora sono dovuti { $sum }. Controlli quanto ha pagato e confermi di nuovo.
staff-debt-how-missing = Indichi com’è stato pagato, per esempio: bonifico del 3 marzo.
staff-debt-how-long = Usi al massimo { $most } caratteri.
staff-refund-written-off = Quanto restava dovuto per questo ordine dopo un chargeback perso è stato stralciato. Non viene rimborsato nulla.
staff-refund-by-hand = { $sum } erano stati pagati in altro modo dopo un chargeback, quindi nessun gateway può rimborsarli. Il teatro ne sarà debitore: li paghi in altro modo.
staff-refund-sent = Chi invia il denaro
staff-refund-sent-gateway = Chiediamo alla banca o al gateway di inviarlo
staff-refund-sent-hand = È già stato inviato a mano, sulle pagine della banca o del gateway
staff-refund-hand-check = Ha indicato che questo denaro è già stato inviato a mano. Viene solo registrato: a nessuno si chiede di inviarlo.
staff-debt-way = In che modo è stato pagato
staff-debt-way-other = In altro modo, per esempio con bonifico
staff-debt-way-bank = A mano sulle pagine della banca o del gateway, alla carta o al conto che aveva pagato
staff-owed-title = L’acquirente deve { $sum }
staff-owed-text = Un chargeback è stato perso: la banca ha tolto questo denaro al teatro in via definitiva. I biglietti sono rifiutati all’ingresso finché non viene pagato. Se lo stralcia, restano rifiutati e la fattura viene rettificata.
staff-owed-end = Che cosa è successo
staff-owed-paid = L’acquirente ha pagato in altro modo, per esempio in contanti o con bonifico
staff-owed-written-off = Stralciarlo: nessuno si aspetta più questo denaro
staff-owed-why = Come è stato pagato o perché viene stralciato
staff-owed-why-missing = Indichi come è stato pagato o perché viene stralciato, per esempio: in contanti il 3 marzo.
staff-owed-do = Registra { $sum }
staff-owed-done = È registrato. La cronologia qui sotto dice come.
staff-owed-none = Non è più dovuto nulla: nel frattempo è stato pagato, stralciato o recuperato. Non incassi di nuovo.
staff-owed-changed = Nel frattempo l’importo dovuto è cambiato: ora è { $sum }. Lo verifichi e lo registri di nuovo.

staff-kept-title = Riservati alla biglietteria
staff-kept-text = { $count ->
    [one] { $count } posto di questo ordine è riservato alla biglietteria da quando il biglietto è stato ritirato. Nessuno può comprarlo finché Lei non lo rimette in vendita.
   *[other] { $count } posti di questo ordine sono riservati alla biglietteria da quando i biglietti sono stati ritirati. Nessuno può comprarli finché Lei non li rimette in vendita.
}
staff-kept-release = Rimetti in vendita per tutti
staff-kept-done = Di nuovo in vendita per tutti.
staff-kept-none = I posti di questo ordine non sono più riservati alla biglietteria: sono già stati rimessi in vendita.
staff-kept-changed = Nel frattempo il numero dei posti riservati è cambiato. Lo controlli e confermi di nuovo la rimessa in vendita.
staff-order-invoices = Fatture
