# The staff's pages: plain words among colleagues.

# Beside the theatre's name, so that nobody takes it for the shop.
staff-mark = Personale
staff-footer = Pagine riservate al personale del teatro. Tutte le operazioni vengono registrate.
staff-menu = Menu
staff-back = Indietro
staff-error-code = Se succede di nuovo, comunichi questo codice all’assistenza tecnica:
staff-error-fault = Non è stato possibile completare la richiesta. Verifichi prima se è stata eseguita; in caso contrario, riprovi tra qualche minuto.
staff-error-closed = Il sistema non è momentaneamente disponibile. Verifichi se la richiesta è stata eseguita e riprovi tra poco.
staff-error-not-found = Questa pagina non esiste o è stata rimossa.
staff-error-home = Alla pagina iniziale
staff-error-key-title = Manca il file della chiave di cifratura
staff-error-key-text = Questa pagina non si può mostrare perché una parte dei suoi dati, per esempio codici di buoni regalo, coordinate bancarie o link inviati per e-mail, è cifrata e questo sistema non ha la chiave. I dati sono al sicuro, ma senza la chiave non si possono leggere. Chieda all’assistenza tecnica di copiare il file con la chiave dal sistema su cui è stato fatto il backup; il rapporto di ripristino indica dove metterlo.
staff-error-key-code = Comunichi questo codice all’assistenza tecnica:

# The door.
staff-door-title = Accesso del personale
staff-door-lede = Inserisca il Suo indirizzo e-mail, la password e un codice dell’app di autenticazione.
staff-door-open = Accedi
staff-door-lost = Ha perso il telefono? Al posto del codice dell’app inserisca uno dei Suoi codici di recupero. Non ha nemmeno i codici di recupero? Chieda un nuovo link a chi gestisce gli account.
staff-email = Indirizzo e-mail
staff-password = Password
staff-code = Codice
staff-code-hint = Sei cifre dell’app di autenticazione oppure un codice di recupero
staff-refusal-enter-wrong = L’indirizzo e-mail, la password o il codice non è corretto. Controlli tutti e tre i dati. Ogni codice vale una sola volta: attenda il prossimo.
staff-refusal-too-many = { $minutes ->
    [one] Troppi tentativi non riusciti. Attenda { $minutes } minuto e riprovi, oppure chieda un nuovo link a chi gestisce gli account.
   *[other] Troppi tentativi non riusciti. Attenda { $minutes } minuti e riprovi, oppure chieda un nuovo link a chi gestisce gli account.
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
staff-password-new-lede = Le serve anche un codice dell’app di autenticazione o un codice di recupero. L’accesso viene chiuso su tutti i dispositivi.
staff-done-new-password = La nuova password è stata impostata. Acceda con la nuova password.
staff-refusal-password-over = I dati inseriti sono corretti, ma la Sua password è troppo vecchia per le regole del teatro. Le abbiamo inviato un’e-mail con un link per impostarne una nuova.
staff-refusal-password-same = È la Sua password attuale. Ne scelga un’altra.
staff-refusal-recover-code = Il codice non è corretto. Inserisca le sei cifre che l’app mostra ora, o un codice di recupero. Ogni codice vale una sola volta.

# What a password may be.
staff-password-new = Nuova password
staff-password-again = Ripeta la nuova password
staff-password-present = Password attuale
staff-password-hint = Almeno 12 caratteri. Consigliamo quattro parole senza legame tra loro o una password creata da un gestore di password.
staff-refusal-password-short = La password è troppo corta: usi almeno { $least } caratteri.
staff-refusal-password-long = La password è troppo lunga: usi al massimo { $most } caratteri.
staff-refusal-password-unprintable = La password contiene un’interruzione di riga o un altro carattere invisibile. Lo elimini.
staff-refusal-password-common = Questa password è troppo facile da indovinare. Ne scelga un’altra.
staff-refusal-password-address = La password contiene il Suo indirizzo e-mail, o la parte che precede la @. Ne scelga un’altra.
staff-refusal-not-twice = Le due password non coincidono. Inserisca due volte la stessa password.
staff-refusal-present-wrong = La password attuale non è corretta.
staff-refusal-code-wrong = Il codice non è corretto. Inserisca le sei cifre che l’app mostra ora.
staff-refusal-changed = Nel frattempo il Suo account è stato modificato in un’altra finestra, perciò ora non è stato salvato nulla. Lo controlli e riprovi.

# The link of the first time.
staff-enrol-title = Attivazione dell’account
staff-enrol-lede = { $name }, scelga una password e configuri un’app di autenticazione.
staff-enrol-password = 1. Scelga una password
staff-enrol-app = 2. Configuri un’app di autenticazione
staff-enrol-set = Attiva l’account
staff-enrol-done = Il Suo account è pronto
staff-link-ended-title = Questo link non è più valido
staff-refusal-link-ended = Il link è già stato usato, è stato sostituito da uno più recente oppure ha più di un giorno. Ne chieda uno nuovo a chi gestisce gli account.
staff-app-how = Apra sul telefono un’app di autenticazione (qualsiasi app compatibile con TOTP) e inquadri questo codice QR.
# Read out for the picture.
staff-app-picture = Codice QR con la chiave di configurazione per l’app di autenticazione
staff-app-typed = Oppure inserisca nell’app questa chiave di configurazione:
staff-app-code = Codice mostrato ora dall’app

# One's own account.
staff-account-title = Il Suo account
staff-change-password = Cambia password
staff-change-password-text = L’accesso viene chiuso su tutti i dispositivi. Poi acceda con la nuova password.
staff-second-title = App di autenticazione e codici di recupero
staff-app-title = Configurare un’altra app
staff-app-text = Cambia telefono? Configuri l’app sul nuovo telefono finché ha ancora quello vecchio.
staff-app-lede = L’app che configura ora sostituisce quella precedente.
staff-app-renew = Usa questa app
staff-done-app = La nuova app è configurata. I codici dell’app precedente non funzionano più.
staff-recovery-title = Nuovi codici di recupero
staff-recovery-lede = I codici di recupero attuali non saranno più validi.
staff-recovery-left = { $count ->
    [one] Le resta { $count } codice di recupero.
   *[other] Le restano { $count } codici di recupero.
}
staff-recovery-renew = Crea nuovi codici
staff-recovery-keep = Conservi questi codici di recupero lontano dal telefono: su carta o in un gestore di password. Se perde il telefono, con ogni codice può accedere una volta. I codici sono visibili solo ora.
staff-recovery-kept = Ho salvato i codici
staff-sessions-title = Dispositivi su cui ha effettuato l’accesso
staff-session = Accesso: { $began }; ultima attività: { $seen }
staff-session-this = Questo browser
staff-sessions-end = Disconnetti tutti i dispositivi

# What one may do.
staff-home-title = Pagina iniziale
staff-home-greeting = Buongiorno, { $name }
staff-home-nothing = Non ha ancora nessun ruolo. Si rivolga a chi gestisce gli account.
staff-home-waiting = In sospeso
staff-home-reviews = { $count ->
    [one] { $count } testo da controllare
   *[other] { $count } testi da controllare
}
staff-home-scheduled = { $count ->
    [one] { $count } testo con pubblicazione programmata: { $when }
   *[other] { $count } testi con pubblicazione programmata, il prossimo: { $when }
}
staff-home-drafts = { $count ->
    [one] In tutto { $count } testo con una bozza
   *[other] In tutto { $count } testi con bozze
}
# On the start page, for those who may audit.
staff-backup-title = Backup
staff-backup-none = Non è ancora stato eseguito nessun backup.
staff-backup-last = Ultimo backup: { $when }.
staff-backup-late = L’ultimo backup ha più di un giorno: { $when }. Avvisi l’assistenza tecnica.
staff-backup-failed = L’ultimo tentativo di backup non è riuscito: { $when }. Viene ripetuto automaticamente. Se continua a non riuscire, avvisi l’assistenza tecnica.
staff-backup-drill-none = Non è ancora stata eseguita nessuna prova di ripristino.
staff-backup-drill-passed = Prova di ripristino riuscita: { $when }. Backup utilizzato: { $made }.
staff-backup-drill-failed = L’ultima prova di ripristino non è riuscita: { $when }. Non faccia affidamento su quel backup e avvisi l’assistenza tecnica.
staff-forbidden-title = Non ha accesso a questa pagina
staff-forbidden-text = Serve l’autorizzazione «{ $right }», che nessuno dei Suoi ruoli comprende qui. Si rivolga a chi ha l’autorizzazione «{ $giver }», che può assegnarLe un ruolo adatto.
# Headings of the links on the first page.
staff-home-subject-sales = Vendita
staff-home-subject-customers = Ordini e clienti
staff-home-subject-finance = Finanze
staff-home-subject-shop = Biglietteria online e programmazione
staff-home-subject-settings = Impostazioni e personale
staff-home-console = Dalla riga di comando del server
staff-home-read-money = Pagamenti senza ordine, rimborsi in corso, e-mail non inviate.
staff-home-read-timeline = Ricerca di un ordine con il suo codice e cronologia.
staff-home-manage-staff = Account del personale, ruoli e link di attivazione.
staff-action-shop = Acquistare biglietti
staff-action-sell = Vendere in biglietteria
staff-action-scan = Controllare i biglietti all’ingresso (con parterre scan sul server; non c’è ancora una pagina per telefoni)
staff-action-import-plan = Importare piante di sala
staff-action-import-season = Importare stagioni, annullare e spostare spettacoli
staff-action-grant-kind = Assegnare una categoria a un cliente
staff-action-accept-proof = Accettare documenti giustificativi
staff-action-settle = Registrare pagamenti
staff-action-audit = Controllare la contabilità
staff-action-read-money = Consultare pagamenti e rimborsi
staff-action-refund-order = Rimborsare ordini
staff-action-read-timeline = Consultare la cronologia degli ordini
staff-action-block = Bloccare posti
staff-action-spend-credit = Usare il credito di un cliente in biglietteria
staff-action-manage-tills = Gestire le casse e confermare i turni
staff-action-find-customers = Cercare clienti
staff-action-invite = Emettere biglietti omaggio
staff-action-invite-beyond = Emettere più biglietti omaggio di quanti ne prevede il contingente
staff-action-sell-on-invoice = Vendere con fattura in biglietteria
staff-action-manage-staff = Gestire gli account del personale
staff-money-short = Pagamenti
staff-orders-short = Ordini
staff-people-short = Personale

# Who is on the staff.
staff-people-title = Personale
staff-name = Nome
staff-role = Ruolo
staff-role-until = fino al giorno { $day }
staff-role-last-day = Ultimo giorno (facoltativo; dopo, il ruolo termina)
# Over what a role is given.
staff-scope = Vale per
staff-scope-all = tutto il teatro
staff-scope-company = società { $name }
staff-scope-venue = sede { $name }
staff-scope-production = produzione { $name }
staff-scope-point-of-sale = punto vendita { $name }
staff-role-administrator = Amministrazione
staff-role-finance = Contabilità
staff-role-box-office = Biglietteria
staff-role-door = Ingresso
staff-role-marketing = Marketing
staff-role-empty = Ancora nessuna autorizzazione.
staff-roles-title = Autorizzazioni di ogni ruolo
staff-no-role = Nessun ruolo
staff-state-you = Lei
staff-state-ended = chiuso
staff-state-waiting = non ha ancora usato il link di attivazione
staff-add-title = Aggiungi una persona
staff-add = Aggiungi e mostra il link
staff-link-title = Link di attivazione
staff-link-text = Consegni Lei questo link a { $email }, in modo sicuro. È visibile solo ora, si può usare una sola volta e vale fino a questo momento: { $ends }.
staff-change = Modifica
staff-give = Assegna il ruolo
staff-take = Revoca
# Read out for the button.
staff-take-aloud = Revoca il ruolo { $role } a { $name }
staff-reset = Crea un nuovo link
staff-reset-text = Password, app e codici di recupero attuali perdono subito validità e questa persona viene informata per e-mail. Verifichi prima che la richiesta provenga davvero da lei.
staff-end = Chiudi l’account
staff-end-text = L’accesso di questa persona viene chiuso subito e tutti i ruoli vengono revocati. In seguito potrà aggiungere di nuovo l’account.
staff-done-role-given = Il ruolo è stato assegnato.
staff-done-role-taken = Il ruolo è stato revocato e l’accesso di questa persona è stato chiuso.
staff-done-ended = L’account è stato chiuso.
staff-done-nothing = Non è cambiato nulla: era già così.
staff-refusal-name-missing = Inserisca un nome.
staff-refusal-name-long = Usi al massimo { $most } caratteri.
staff-refusal-known = Esiste già un account con questo indirizzo e-mail.
staff-refusal-unknown = Questo account non esiste più. Non è stato modificato nulla.
staff-refusal-role = Questo ruolo non esiste. Non è stato modificato nulla.
staff-refusal-scope = Questa società, sede, produzione o punto vendita non esiste. Non è stato modificato nulla.
staff-refusal-whole-house = Questo ruolo permette solo modifiche che riguardano l’intera biglietteria online, come i testi o l’aspetto, perciò non si può limitare a una produzione, a una sede o a una società. Non è stato modificato nulla. Assegni il ruolo per tutto il teatro oppure ne scelga un altro.
staff-refusal-over = Questo giorno è già passato. Scelga un ultimo giorno successivo o lasci vuoto il campo.
staff-refusal-many-roles = Questo account ha già il numero massimo di ruoli. Non è stato modificato nulla.
staff-refusal-yourself = Non può modificare i Suoi ruoli né chiudere il Suo account. Si rivolga a un’altra persona che gestisce gli account.
staff-refusal-person-beyond = Questa persona ha autorizzazioni che Lei non ha, perciò non può modificare questo account. Non è stato modificato nulla. Si rivolga a chi ha queste autorizzazioni.
staff-person-beyond = Questa persona ha autorizzazioni che Lei non ha. Solo chi ha queste autorizzazioni può modificare questo account.
staff-give-hint = Può assegnare solo ruoli di cui ha tutte le autorizzazioni.

# Roles of the theatre's own.
staff-role-new = Nuovo ruolo
staff-role-change = Modifica il ruolo
# Read out for the link.
staff-role-change-aloud = Modifica il ruolo { $role }
staff-role-name = Nome del ruolo
staff-role-name-hint = Compare in questa pagina e per tutti coloro che hanno il ruolo. Il nome è uguale in tutte le lingue.
staff-role-allows = Chi ha questo ruolo può
staff-role-saved-text = La modifica vale subito per tutti coloro che hanno questo ruolo. Se toglie un’autorizzazione, il loro accesso viene chiuso.
staff-role-save = Salva il ruolo
staff-role-remove = Elimina il ruolo
staff-role-remove-text = Può eliminare solo un ruolo che nessuno ha.
staff-done-role-saved = Il ruolo è stato salvato.
staff-done-role-removed = Il ruolo è stato eliminato.
staff-refusal-role-name-taken = Esiste già un ruolo con questo nome. Ne scelga un altro.
staff-refusal-role-empty = Selezioni almeno un’autorizzazione.
staff-refusal-role-delivered = Questo è un ruolo predefinito, perciò non si può modificare. Può invece crearne uno nuovo.
staff-refusal-role-held = { $people ->
    [one] { $people } persona ha questo ruolo. Revochi prima il ruolo a questa persona.
   *[other] { $people } persone hanno questo ruolo. Revochi prima il ruolo a tutte.
}
staff-refusal-role-changed = Nel frattempo qualcun altro ha modificato questo ruolo, perciò non è stato salvato nulla. Apra di nuovo il ruolo e riprovi.
staff-refusal-role-yours = Anche Lei ha questo ruolo, perciò non può modificarlo. Si rivolga a un’altra persona che gestisce gli account.
staff-refusal-role-beyond = Questo ruolo comprende autorizzazioni che Lei non ha, perciò non può assegnarlo, modificarlo o eliminarlo. Non è stato modificato nulla. Si rivolga a chi ha queste autorizzazioni.
# { $permission }: the name of the permission to manage staff accounts.
staff-role-manage-warning = Scelga «{ $permission }» con attenzione. Chi ha questa autorizzazione può assegnare ad altri tutte le proprie autorizzazioni e reimpostare gli account di chi non ne ha di più. Lei può selezionare solo autorizzazioni che ha.
staff-refusal-many-own-roles = Ci sono troppi ruoli. Ne elimini uno che non serve più a nessuno.

# The page of money.
staff-money-title = Pagamenti
staff-money-part = Vede soltanto ciò a cui si applicano i Suoi ruoli. Se un ordine è anche di un’altra società, gli importi non vengono mostrati.
staff-money-unchecked = Tutti gli ordini vengono controllati una volta al giorno. Il primo controllo non è ancora stato eseguito.
staff-money-checked = Ultimo controllo di tutti gli ordini: { $when }. Tutto era corretto.
staff-money-checked-wrong = { $count ->
    [one] Ultimo controllo di tutti gli ordini: { $when }. È stato trovato { $count } errore. Avvisi l’assistenza tecnica.
   *[other] Ultimo controllo di tutti gli ordini: { $when }. Sono stati trovati { $count } errori. Avvisi l’assistenza tecnica.
}
staff-money-payments = Pagamenti senza ordine
staff-money-payments-text = Pagamenti che non hanno portato né a un ordine pagato né a un rimborso.
staff-money-orders = Ordini senza pagamento
staff-money-orders-text = Biglietti non coperti da un pagamento, da una fattura o da un credito.
staff-money-none-by-design = Nessuno. Il sistema annulla subito casi di questo tipo. Se qui compare una riga, si tratta di un errore del programma: avvisi l’assistenza tecnica.
staff-money-refunds = Rimborsi in corso
staff-money-refunds-text = Rimborsi inviati alla banca, rimborsi che la banca ha rifiutato e rimborsi da pagare in biglietteria.
staff-money-refunds-none = Nessun rimborso in corso.
staff-money-disputes = Contestazioni (chargeback)
staff-money-disputes-text = Pagamenti che la banca di un acquirente ha ripreso: la banca non ha ancora deciso, oppure la contestazione è persa e i biglietti non sono ancora stati annullati. I biglietti di questi ordini vengono rifiutati all’ingresso, così come tutto ciò che è stato pagato con i buoni regalo o il credito di questi ordini: prima gli acquisti più recenti, fino a coprire l’importo.
staff-money-disputes-none = Nessuna contestazione richiede attenzione.
staff-money-dispute-open = Risponda alla banca; la decisione comparirà qui
staff-money-dispute-over = Contestazione persa: annulli i biglietti per liberare i posti
staff-money-attempts = Pagamenti in attesa
staff-money-attempts-text = L’acquirente è stato inviato alla banca, che non ha ancora confermato né rifiutato il pagamento. La richiesta alla banca viene ripetuta automaticamente.
staff-money-attempts-none = Nessun pagamento in attesa.
staff-money-mails = E-mail non inviate
staff-money-mails-text = E-mail il cui invio non è riuscito. La maggior parte viene inviata automaticamente più tardi.
staff-money-mails-none = Tutte le e-mail sono state inviate.
staff-restored-title = Dopo il ripristino del database
staff-restored-text = Il database è stato ripristinato dal backup del { $when }. Ciò che allora era in sospeso potrebbe nel frattempo essere stato pagato, inviato o usato; perciò resta bloccato finché Lei non decide.
staff-restored-decisions = In caso di dubbio, lasci la voce bloccata. Le decisioni non si possono annullare.
staff-restored-none = Nessuna voce è bloccata.
staff-restored-link = { $count ->
    [one] Il database è stato ripristinato: { $count } voce attende una decisione
   *[other] Il database è stato ripristinato: { $count } voci attendono una decisione
}
staff-restored-more = Sono mostrate solo le prime { $shown } voci. I pulsanti che riguardano tutte le voci valgono anche per quelle non mostrate.
staff-restored-kind-pay-out = Bonifici ai clienti
staff-restored-check-pay-out = Verifichi negli estratti conto quali di questi bonifici sono stati eseguiti dopo il backup.
staff-restored-release-if-pay-out = Se il file con il bonifico non è stato consegnato alla banca o se la banca ha respinto il bonifico, sblocchi la voce: il bonifico potrà essere inserito nel prossimo file per la banca.
staff-restored-discard-if-pay-out = Se la banca ha già eseguito o accettato il bonifico, scarti la voce: il bonifico non verrà consegnato di nuovo alla banca.
staff-restored-kind-refund = Rimborsi
staff-restored-check-refund = Verifichi nei riepiloghi delle transazioni dei servizi di pagamento quali di questi rimborsi sono stati eseguiti dopo il backup.
staff-restored-release-if-refund = Se la richiesta di rimborso non è stata inviata o è stata respinta, sblocchi la voce: la richiesta verrà inviata.
staff-restored-discard-if-refund = Se il denaro è già stato rimborsato o la richiesta è stata accettata, scarti la voce: la richiesta non verrà inviata di nuovo.
staff-restored-kind-voucher = Buoni regalo con saldo al momento del backup
staff-restored-check-voucher = Chieda all’assistenza tecnica il registro del server di posta: lì si vede quali conferme d’ordine sono state inviate dopo il backup. Per ogni ordine del registro che non risulta nel database, chieda al cliente se lo ha pagato con un buono regalo. In caso affermativo, si faccia indicare le ultime quattro cifre del buono e l’importo pagato con esso.
staff-restored-release-if-voucher = Se dopo il backup il buono regalo non è stato usato, nemmeno in parte, sblocchi la voce: il saldo tornerà utilizzabile.
staff-restored-discard-if-voucher = Se il saldo è già stato usato per intero, scarti la voce: il buono regalo non potrà più essere usato.
staff-restored-kind-credit = Crediti dei clienti
staff-restored-check-credit = Chieda all’assistenza tecnica il registro del server di posta: lì si vede quali conferme d’ordine sono state inviate dopo il backup. Per ogni ordine del registro che non risulta nel database, chieda al cliente se lo ha pagato con un credito e, in caso affermativo, per quale importo. Cerchi inoltre negli estratti conto i crediti versati ai clienti.
staff-restored-release-if-credit = Se dopo il backup il credito non è stato né usato né versato al cliente, nemmeno in parte, sblocchi la voce: il credito tornerà utilizzabile.
staff-restored-discard-if-credit = Se il credito è già stato usato o versato per intero, scarti la voce: l’importo non potrà più essere né usato né versato.
staff-restored-part-voucher = Se è stata usata solo una parte del saldo, non sblocchi né scarti la voce e non usi «Sblocca tutte» né «Scarta tutte». Chieda all’assistenza tecnica di sbloccare solo l’importo non ancora speso (comando per l’assistenza tecnica: { $command }).
staff-restored-part-credit = Se è stata usata o versata solo una parte del credito, non sblocchi né scarti la voce e non usi «Sblocca tutte» né «Scarta tutte». Chieda all’assistenza tecnica di sbloccare solo l’importo non ancora usato né versato (comando per l’assistenza tecnica: { $command }).
staff-restored-kind-receivable = Importi dovuti dai clienti
staff-restored-check-receivable = Verifichi negli estratti conto quali di questi ordini sono stati pagati dopo il backup.
staff-restored-release-if-receivable = Sblocchi la voce in ogni caso, che l’ordine sia stato pagato o no: comparirà di nuovo in «Pagamenti differiti». Se l’ordine è già stato pagato, registri lì il pagamento.
staff-restored-kind-message = E-mail e messaggi ad altri sistemi
staff-restored-check-message = Per le e-mail, chieda all’assistenza tecnica il registro del server di posta: lì si vede quali e-mail sono state inviate dopo il backup. Per i messaggi a un altro sistema, controlli in quel sistema se sono arrivati.
staff-restored-release-if-message = Se l’e-mail non è stata inviata o il messaggio non è arrivato, sblocchi la voce: l’invio avverrà subito.
staff-restored-discard-if-message = Se l’e-mail è già stata inviata o il messaggio è già arrivato, scarti la voce: l’invio non verrà ripetuto.
staff-restored-kind-renewals = Rinnovi degli abbonamenti
staff-restored-check-renewals = Cerchi nei riepiloghi delle transazioni dei servizi di pagamento i rinnovi pagati dopo il backup. Questi pagamenti non risultano nel database ripristinato: se Lei riprendesse i rinnovi, a quei clienti gli importi verrebbero addebitati una seconda volta. Se ne trova, non riprenda i rinnovi: si rivolga prima all’assistenza tecnica.
staff-restored-release-if-renewals = Riprenda i rinnovi solo se dopo il backup non è stato pagato alcun rinnovo o se l’assistenza tecnica ha confermato che si può procedere. I rinnovi automatici riprenderanno e gli importi verranno addebitati sulle carte salvate.
staff-restored-every-renewal = Tutti i rinnovi automatici
staff-restored-kind-erasures = Cancellazione automatica dei dati dei clienti
staff-restored-check-erasures = Chieda all’assistenza tecnica se dopo il backup sono stati cancellati dati di clienti: in tal caso, quei dati sono ricomparsi nel database. Le chieda allora di cancellarli un’altra volta (comando per l’assistenza tecnica: { $command }).
staff-restored-release-if-erasures = Riprenda la cancellazione automatica quando l’assistenza tecnica avrà confermato di averlo fatto, o che non era stato cancellato nulla. Fino ad allora nulla viene cancellato automaticamente, nemmeno se un cliente lo ha chiesto nel proprio account.
staff-restored-every-erasure = Tutte le cancellazioni automatiche
staff-restored-customer = Cliente
staff-restored-balance = Credito residuo
staff-restored-voucher = Buono regalo
staff-restored-voucher-of = Buono regalo …{ $digits }
staff-restored-voucher-unread = Se le ultime quattro cifre non compaiono, non è stato possibile leggere il codice, perché manca il file con la chiave di cifratura. Chieda all’assistenza tecnica di copiare il file dal sistema su cui è stato fatto il backup.
staff-restored-order-of = Ordine { $code }
staff-restored-message = E-mail o messaggio
staff-restored-decision = Decisione
staff-restored-mail = E-mail
staff-restored-mail-of = E-mail: { $about }
staff-restored-notice = Messaggio a un altro sistema
staff-restored-written = Creazione: { $when }
staff-restored-id = ID: { $id }
staff-restored-count-pay-out = { $count ->
    [one] { $count } bonifico
   *[other] { $count } bonifici
}
staff-restored-count-refund = { $count ->
    [one] { $count } rimborso
   *[other] { $count } rimborsi
}
staff-restored-count-voucher = { $count ->
    [one] { $count } buono regalo
   *[other] { $count } buoni regalo
}
staff-restored-count-credit = { $count ->
    [one] { $count } credito
   *[other] { $count } crediti
}
staff-restored-count-receivable = { $count ->
    [one] { $count } voce (importo dovuto)
   *[other] { $count } voci (importi dovuti)
}
staff-restored-count-message = { $count ->
    [one] { $count } voce (e-mail o messaggio)
   *[other] { $count } voci (e-mail e messaggi)
}
staff-restored-ask-release = Sbloccare { $what }?
staff-restored-ask-discard = Scartare { $what }?
staff-restored-ask-release-renewals = Riprendere i rinnovi automatici?
staff-restored-ask-release-erasures = Riprendere la cancellazione automatica?
staff-restored-all-release-pay-out = Prosegua solo se ciascuno di questi bonifici o non è stato consegnato alla banca o è stato respinto. Dopo la conferma potranno essere inseriti nel prossimo file per la banca.
staff-restored-all-discard-pay-out = Prosegua solo se la banca ha già eseguito o accettato tutti questi bonifici. Nessuno verrà consegnato di nuovo alla banca.
staff-restored-all-release-refund = Prosegua solo se ciascuna di queste richieste di rimborso o non è stata inviata o è stata respinta. Dopo la conferma verranno inviate tutte.
staff-restored-all-discard-refund = Prosegua solo se per ogni voce il denaro è già stato rimborsato o la richiesta è stata accettata. Nessuna richiesta verrà inviata di nuovo.
staff-restored-all-release-voucher = Prosegua solo se dopo il backup nessuno di questi buoni regalo è stato usato, nemmeno in parte. Dopo la conferma i saldi torneranno utilizzabili.
staff-restored-all-discard-voucher = Prosegua solo se il saldo di ciascuno di questi buoni regalo è già stato usato per intero. Dopo la conferma i buoni regalo non potranno più essere usati.
staff-restored-all-release-credit = Prosegua solo se dopo il backup nessuno di questi crediti è stato usato o versato, nemmeno in parte. Dopo la conferma torneranno utilizzabili.
staff-restored-all-discard-credit = Prosegua solo se tutti questi crediti sono già stati usati o versati per intero. Dopo la conferma questi importi non potranno più essere né usati né versati.
staff-restored-all-release-message = Prosegua solo se nessuna di queste e-mail è stata inviata e nessuno dei messaggi è arrivato. Dopo la conferma l’invio avverrà subito.
staff-restored-all-discard-message = Prosegua solo se tutte queste e-mail sono già state inviate e tutti i messaggi sono già arrivati. Nessun invio verrà ripetuto.
staff-restored-all-release-receivable = Tutte queste voci compariranno di nuovo in «Pagamenti differiti», che gli ordini siano stati pagati o no. Per gli ordini già pagati, registri lì il pagamento.
staff-restored-all-release-renewals = Prosegua solo se dopo il backup non è stato pagato alcun rinnovo, oppure se l’assistenza tecnica ha confermato che si può proseguire. I rinnovi automatici riprenderanno e gli importi verranno addebitati sulle carte salvate.
staff-restored-all-release-erasures = Prosegua solo se l’assistenza tecnica ha confermato che dopo il backup non sono stati cancellati dati di clienti, oppure che tutti i dati cancellati sono stati cancellati un’altra volta. La cancellazione automatica riprenderà.
staff-restored-release-these = Sblocca { $what }
staff-restored-discard-these = Scarta { $what }
staff-restored-worth = Totale: { $amounts }
staff-restored-final = L’operazione non si può annullare.
staff-restored-release = Sblocca
staff-restored-discard = Scarta
staff-restored-release-all = Sblocca tutte le voci ({ $count })
staff-restored-discard-all = Scarta tutte le voci ({ $count })
staff-restored-resume-renewals = Riprendi i rinnovi automatici
staff-restored-resume-erasures = Riprendi la cancellazione automatica
staff-restored-gone = Questa voce non è più bloccata. Forse un collega l’ha già sbloccata o scartata.
staff-done-restored = Confermato.
# Heads of columns.
staff-money-order = Ordine
staff-money-card = POS
staff-money-about = Tipo
staff-money-sum = Importo
staff-money-since = Da quando
staff-money-tries = Tentativi
staff-money-next = Prossimo passo
staff-money-reason = Ultimo errore
# What comes next.
staff-money-next-refund = Prossimo tentativo di rimborso: { $when }
staff-money-next-question = Prossima richiesta alla banca: { $when }
staff-money-next-mail = Prossimo tentativo di invio: { $when }
staff-money-never = Nessun passo automatico
staff-money-never-refund = Il teatro deve questo importo: lo paghi in altro modo e lo registri nella pagina dell’ordine
staff-money-never-counter = Da restituire in biglietteria: quando viene l’acquirente, lo registri nella pagina dell’ordine
staff-money-never-mail = Nessun altro tentativo: avvisi l’acquirente in altro modo

# Orders and their timelines.
staff-orders-title = Ordini
staff-orders-lede = Inserisca il codice dell’ordine. È indicato nell’ordine, sui biglietti e in ogni e-mail.
staff-orders-code = Codice dell’ordine
staff-orders-find = Cerca
staff-order-unknown = Non c’è alcun ordine con questo codice, oppure appartiene a una società a cui non si applicano i Suoi ruoli. Controlli il codice.
staff-order-title = Ordine { $code }
staff-order-bought = Contenuto dell’ordine
staff-order-buyer = Acquistato da { $name }
staff-order-given = Omaggio di { $giver }: { $reason }
staff-order-taken-back = { $what } (non più valido)
staff-order-held-by = { $what } · ora in possesso di { $who }
staff-order-held-by-other = { $what } · ora in possesso di un’altra persona
staff-order-on-offer = { $what } · rimesso in vendita
staff-order-accepted = { $what } · accettati come regalo: { $count }
staff-order-placed = effettuato: { $when }
staff-order-paid = pagato: { $when }
staff-order-confirmed = confermato: { $when }, con pagamento successivo
staff-order-waits = in attesa di pagamento fino a: { $when }
staff-order-waits-rest = pagato: { $paid }; in attesa di { $left } fino a: { $when }
staff-order-next = Prossimi passi automatici
staff-order-timeline = Cronologia dell’ordine
staff-order-when = Data e ora
staff-order-what = Evento
staff-order-who = Autore
staff-order-details = Dettagli
staff-order-source = Origine

# Cancelling tickets: a form, and then what follows from it.
staff-refund-link = Annulla biglietti
staff-refund-title = Annullare biglietti dell’ordine { $code }
staff-refund-lede = Non viene ancora annullato nulla. La pagina successiva mostra quanto viene rimborsato e su quale pagamento.
staff-refund-back = Torna all’ordine
staff-refund-what = Che cosa annullare
staff-refund-all = Tutto l’ordine
staff-refund-some = Solo le voci selezionate
# Somebody came in with this ticket.
staff-refund-entered = già usato
staff-refund-fees = Diritti di prevendita
staff-refund-fees-back = Rimborsa
staff-refund-fees-kept = Trattieni
staff-refund-seats = Posti
staff-refund-on-sale = Rimetti in vendita
staff-refund-box-office = Riserva alla biglietteria
staff-refund-reason = Motivo
staff-refund-reason-hint = Per la cronologia dell’ordine, al massimo { $most } caratteri. Non inserisca nomi.
staff-refund-check = Continua con la verifica
staff-refund-money = Rimborso
staff-refund-sum = Verranno rimborsati { $sum }.
staff-refund-owed = { $sum } non saranno più dovuti.
staff-refund-nothing-back = Non c’è nulla da rimborsare: per queste voci non è stato pagato nulla.
staff-refund-all-brought = Non c’è nulla da rimborsare: la banca dell’acquirente ha già ripreso il denaro (contestazione, chargeback).
# One row for each payment.
staff-refund-way = { $sum } sul pagamento di { $paid } a { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } del pagamento a { $company } sono già stati ripresi dalla banca dell’acquirente (contestazione, chargeback): questo importo non è più dovuto al teatro
staff-refund-with-fees = Compresi { $sum } di diritti di prevendita.
staff-refund-without-fees = I diritti di prevendita non vengono rimborsati.
staff-refund-ends = Viene annullato subito
staff-refund-seats-on-sale = I posti tornano in vendita.
staff-refund-seats-box-office = I posti vengono riservati alla biglietteria.
staff-refund-mail = L’acquirente riceve un’e-mail di avviso. L’annullamento è definitivo.
staff-refund-mail-holder = Tra questi c’è un biglietto, un extra o un buono regalo che un’altra persona ha accettato e che non sarà più valido. Se è un biglietto o un buono regalo, questa persona riceve un’e-mail di avviso.
# The button.
staff-refund-do = Annulla e rimborsa { $sum }
staff-refund-do-owed = Annulla: { $sum } non più dovuti
staff-refund-do-nothing-back = Annulla i biglietti
staff-refund-change = Indietro per modificare
staff-refund-done = Ciò che ha selezionato è stato annullato. I dettagli sono nella cronologia dell’ordine, qui sotto.
staff-refund-none-chosen = Non ha selezionato nulla. Selezioni che cosa annullare oppure l’intero ordine.
staff-refund-both = Ha scelto l’intero ordine e selezionato anche singole voci. Scelga «Solo le voci selezionate» oppure tolga la selezione dalle voci.
staff-refund-reason-long = Usi al massimo { $most } caratteri.
staff-refund-not-paid = Questo ordine non è stato pagato o è già concluso, perciò non si può annullare nulla.
staff-refund-nothing-left = Tutto ciò che ha selezionato è già stato annullato. La data è nella cronologia dell’ordine.
staff-refund-is-entered = Almeno uno di questi biglietti è già stato usato all’ingresso. Annulli gli altri uno per uno.
staff-refund-is-resold = Almeno uno di questi biglietti non fa più parte di questo ordine: il posto è stato rivenduto per conto del titolare oppure il biglietto è stato cambiato con uno per un’altra data. Annulli gli altri uno per uno.
staff-refund-pass-used = Con questa tessera o questo carnet sono già stati emessi biglietti. Annulli prima quei biglietti.
staff-refund-disputed = La banca dell’acquirente non ha ancora deciso sulla contestazione (chargeback). Attenda la decisione.
staff-refund-changed = Nel frattempo è stata annullata una parte di questo ordine, perciò ora non è stato fatto nulla. Controlli di nuovo il rimborso.

staff-debt-title = Rimborso ancora dovuto all’acquirente: { $sum }
staff-debt-text = La banca ha rifiutato questo rimborso. Paghi l’acquirente in altro modo, per esempio con un bonifico, e poi indichi qui come ha pagato il rimborso.
staff-debt-counter-text = L’acquirente ha pagato in biglietteria e lì riceve il rimborso; lo abbiamo invitato a venire. Nessuna banca è coinvolta. Dopo il pagamento, indichi qui come è avvenuto.
staff-debt-another-text = Il rimborso non è stato chiesto a nessuna banca. Paghi l’acquirente, per esempio con un bonifico, e poi indichi qui come ha pagato il rimborso.
staff-debt-how = Come è stato pagato il rimborso
staff-debt-how-hint = Per la cronologia dell’ordine, al massimo { $most } caratteri. Non inserisca numeri di conto.
staff-debt-do = Registra il rimborso di { $sum }
staff-debt-done = Il rimborso è stato registrato come pagato. I dettagli sono nella cronologia dell’ordine, qui sotto.
staff-debt-none = Non è più dovuto nulla: il rimborso è già stato pagato, oppure la banca dell’acquirente ha ripreso il denaro. Non paghi di nuovo.
staff-debt-changed = Nel frattempo l’importo dovuto è cambiato: ora è { $sum }. Controlli quanto ha pagato e lo registri di nuovo.
staff-debt-how-missing = Indichi come è stato pagato il rimborso, per esempio: bonifico del 3 marzo.
staff-debt-how-long = Usi al massimo { $most } caratteri.
staff-refund-written-off = Quanto restava dovuto per questo ordine dopo una contestazione (chargeback) persa è stato stralciato. Non viene rimborsato nulla.
staff-refund-by-hand = { $sum } sono stati pagati dall’acquirente in altro modo dopo una contestazione (chargeback), perciò nessuna banca e nessun servizio di pagamento può restituirli. Il teatro dovrà questo importo all’acquirente: lo paghi in altro modo.
staff-refund-sent = Come viene inviato il rimborso
staff-refund-sent-gateway = Con lo stesso metodo di pagamento: contanti in contanti, POS della biglietteria in biglietteria, altre carte e banche da questo sistema
staff-refund-sent-hand = Già inviato da una persona dal sito della banca o del servizio di pagamento
staff-refund-hand-check = Ha indicato che questo rimborso è già stato inviato a mano. Viene soltanto registrato: non verrà inviato denaro.
staff-refund-sent-credit = Come credito per i prossimi acquisti, se l’acquirente lo desidera
staff-refund-credit-check = Ha scelto il credito. Non verrà inviato denaro: l’acquirente può usare subito questo importo su questo sito.
staff-refund-sent-another = In altro modo (indichi il motivo)
staff-refund-another-check = Ha scelto un altro modo. Il teatro dovrà questo importo all’acquirente: lo paghi, poi registri in che modo.
staff-refund-counter-check = Questo importo è stato pagato in biglietteria. Restituisca i contanti in contanti. Rimborsi prima i pagamenti con carta sul terminale e inserisca il numero della ricevuta.
staff-refund-slip = Numero della ricevuta del terminale
staff-refund-slip-hint = Solo se il terminale restituisce denaro.
staff-refund-slip-by-itself = Lasci vuoto: il denaro torna da solo sulla stessa carta. Inserisca un numero solo se l’ha già restituito con il POS.
staff-refund-slip-missing = Inserisca il numero stampato sulla ricevuta del terminale.
staff-refund-slip-used = Questo numero di ricevuta è già stato inserito oggi. Controlli la ricevuta.
staff-refund-slip-of = Questo numero di ricevuta è già stato inserito oggi per l’ordine { $code }. Controlli la ricevuta.
staff-refund-not-as-credit = Questo ordine non ha un indirizzo e-mail, quindi nessuno potrebbe usare il credito. Rimborsi nello stesso modo, o inserisca prima l’e-mail dell’acquirente.
staff-refund-reason-missing = Indichi perché il denaro viene restituito in altro modo.
staff-parts-not-open = Questo ordine è già pagato o è terminato. Non è stato registrato nulla.
staff-parts-at-bank = L’acquirente potrebbe ancora pagare online. Attenda la risposta della banca.
staff-parts-missing = Gli importi non corrispondono al totale: mancano { $sum }.
staff-parts-too-much = Gli importi non corrispondono al totale: ci sono { $sum } di troppo.
staff-parts-no-amount = Ogni importo deve essere superiore a zero.
staff-parts-too-many = Usi al massimo { $most } importi.
staff-parts-method = Questo metodo di pagamento non si può usare qui.
staff-parts-voucher = Questo buono regalo non si può usare. Controlli il codice.
staff-parts-voucher-small = Su questo buono regalo restano solo { $sum }.
staff-parts-credit-small = L’acquirente ha solo { $sum } di credito.
staff-parts-credit-of-customer = Questo credito può usarlo solo il cliente: online, dal proprio account. Qui può aiutare un collega con l’autorizzazione «Usare il credito di un cliente in biglietteria». Non è stato addebitato nulla.
staff-parts-for-vouchers = I buoni regalo non si possono comprare con un altro buono regalo né con il credito.
staff-over-deposit = Il posto resta riservato: per la prenotazione è stato pagato più di quanto costano gli altri biglietti. Venda tutti i posti della prenotazione oppure la annulli prima.
staff-over-bank-silent = Il posto resta riservato: la banca non comunica se la prenotazione è in corso di pagamento. Riprovi tra qualche minuto.
staff-over-changed = La prenotazione è stata appena modificata, pagata o annullata. Non è stato venduto nulla. Controlli di nuovo i posti.
staff-debt-way = Come è stato inviato il rimborso
staff-debt-way-other = In altro modo, per esempio con bonifico
staff-debt-way-counter = In contanti, in biglietteria
staff-debt-way-cash = In contanti, come è stato pagato
staff-debt-way-terminal = Con il POS, come è stato pagato
staff-debt-way-both = Come è stato pagato: in contanti e con il POS
staff-debt-way-bank = Dal sito della banca o del servizio di pagamento, sulla carta o sul conto con cui ha pagato l’acquirente
staff-owed-title = L’acquirente deve { $sum }
staff-owed-text = Una contestazione (chargeback) è stata persa: la banca ha ripreso definitivamente questo denaro. Finché l’importo non viene pagato, i biglietti vengono rifiutati all’ingresso, così come tutto ciò che è stato pagato con i buoni regalo o il credito di questo ordine, a partire dagli acquisti più recenti. Se stralcia l’importo, restano rifiutati e viene emessa una nota di credito.
staff-owed-end = Esito
staff-owed-paid = L’acquirente ha pagato in altro modo, per esempio con bonifico
staff-owed-cash = L’acquirente ha pagato in contanti in biglietteria
staff-owed-written-off = Stralcia: il pagamento non è più atteso
staff-owed-why = Come è stato pagato l’importo o perché viene stralciato
staff-owed-why-missing = Indichi come è stato pagato l’importo o perché viene stralciato, per esempio: in contanti il 3 marzo.
staff-owed-do = Registra { $sum }
staff-owed-done = Registrato. I dettagli sono nella cronologia dell’ordine, qui sotto.
staff-owed-none = Non è più dovuto nulla: nel frattempo l’importo è stato pagato, stralciato o recuperato. Non incassi denaro dall’acquirente.
staff-owed-changed = Nel frattempo l’importo dovuto è cambiato: ora è { $sum }. Lo verifichi e lo registri di nuovo.
# What is paid later: by invoice or direct debit.
staff-later-title = Pagamento differito
staff-later-line = { $amount }, da pagare entro il giorno { $date }: restano { $open } da pagare
staff-later-payment = { $amount } il giorno { $on } ({ $by })
staff-later-payment-returned = { $amount } il giorno { $on } ({ $by }), restituito dalla banca
staff-later-payment-given-back = { $amount } il giorno { $on } ({ $by }), rimborsato
staff-later-which = Importo dovuto
staff-later-amount = Importo ricevuto
staff-later-amount-hint = Per esempio 145,50. Quanto supera questo importo paga il resto dovuto dal cliente, a partire dalla prima scadenza; solo ciò che avanza diventa credito.
staff-later-on = Data del pagamento
staff-later-by = Metodo di pagamento
staff-later-by-hint = Questo modulo registra soltanto un pagamento già avvenuto: non addebita nulla su carte o conti. Di questi pagamenti, solo i contanti si contano in una cassa.
staff-later-by-transfer = bonifico
staff-later-by-debit = addebito diretto
staff-later-by-card = carta
staff-later-by-cash = contanti
staff-later-by-credit = credito
staff-later-do = Registra il pagamento
staff-later-reason = Motivo comunicato dalla banca
staff-later-reason-hint = Un codice come AC04 o parole Sue. Il pagamento più recente viene registrato come restituito e il cliente riceve un’e-mail. Se è stato fatto in contanti, il denaro esce dalla Sua cassa e non viene inviata alcuna e-mail.
staff-later-return = Registra la restituzione
staff-later-done = Registrato. Trova i dettagli nella cronologia dell’ordine, qui sotto.
staff-later-unknown = Questo importo non fa più parte dell’ordine. Non è stato registrato nulla. Controlli gli importi qui sopra.
staff-later-bad-amount = Non è stato registrato nulla: indichi l’importo ricevuto, per esempio 145,50.
staff-later-bad-day = Non è stato registrato nulla: indichi la data del pagamento. Non può essere futura.
staff-later-other = Non è stato registrato nulla: un altro pagamento ha la stessa data e lo stesso importo. Controlli i pagamenti qui sopra.
staff-later-bad-reason = Non è stato registrato nulla: indichi il motivo comunicato dalla banca.
staff-later-not-paid = Non è stato registrato nulla: non c’è alcun pagamento che si possa restituire.
staff-later-no-till = Non è stato registrato nulla: i contanti vanno in una cassa e Lei non ne ha nessuna aperta. Apra la Sua cassa, oppure faccia registrare il pagamento a un collega con l’autorizzazione «{ $right }» e la cassa aperta. Il denaro è arrivato tramite la banca? Allora scelga «bonifico».

staff-kept-title = Riservati alla biglietteria
staff-kept-text = { $count ->
    [one] { $count } posto di questo ordine è stato riservato alla biglietteria quando il biglietto è stato annullato. Nessuno può acquistarlo finché Lei non lo rimette in vendita.
   *[other] { $count } posti di questo ordine sono stati riservati alla biglietteria quando i biglietti sono stati annullati. Nessuno può acquistarli finché Lei non li rimette in vendita.
}
staff-kept-release = Rimetti in vendita
staff-kept-done = I posti sono di nuovo in vendita.
staff-kept-none = I posti di questo ordine non sono più riservati alla biglietteria: sono già stati rimessi in vendita.
staff-kept-changed = Nel frattempo il numero dei posti riservati è cambiato. Lo controlli e confermi di nuovo.
staff-order-invoices = Fatture
