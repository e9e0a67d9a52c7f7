# Texts of the shop, edited by staff: among colleagues.

staff-texts-title = Testi
staff-texts-short = Testi
staff-home-edit-texts = Ricerca, modifica e pubblicazione dei testi della biglietteria online, in tutte le lingue.
staff-action-edit-texts = Modificare i testi
staff-action-publish-texts = Pubblicare i testi
staff-texts-on-page-title = Modifica direttamente nella pagina
staff-texts-on-page-text = Apra la biglietteria online come apparirebbe con tutte le bozze dei testi e faccia clic su un testo per modificarlo. Il pubblico non vede nulla di tutto questo.
staff-texts-on-page = Modifica i testi nella biglietteria online
staff-texts-preview = Visualizza la biglietteria online con le bozze dei testi
staff-texts-files = Esporta e importa testi da tradurre
staff-texts-words = Cerca
staff-texts-words-hint = Una parola o una frase del testo, in qualsiasi lingua, oppure il nome del testo
staff-texts-elsewhere = Produzioni, nomi e pagine con queste parole
staff-texts-about = Argomento
staff-texts-about-all = Tutti gli argomenti
staff-texts-about-programme = Stagione e spettacoli
staff-texts-about-seats = Pianta della sala e posti migliori
staff-texts-about-subscriptions = Abbonamenti e pacchetti
staff-texts-about-extras = Extra, buoni regalo e regali
staff-texts-about-checkout = Carrello e acquisto
staff-texts-about-payment = Pagamento
staff-texts-about-orders = Ordini e biglietti
staff-texts-about-changes = Cambio, restituzione e rivendita
staff-texts-about-waiting = Lista d’attesa e avvisi di inizio vendita
staff-texts-about-account = Account cliente e accesso
staff-texts-about-mails = E-mail
staff-texts-about-invoices = Fatture e ricevute
staff-texts-about-errors = Messaggi di errore
staff-texts-about-house = Nome e indirizzi del teatro
staff-texts-about-legal = Pagine legali (esempi: li faccia verificare da un legale)
staff-texts-about-every-page = In tutte le pagine
staff-texts-about-staff = Pagine del personale
staff-texts-only = Mostra
staff-texts-only-all = Tutti i testi
staff-texts-only-edited = Modificati dal teatro
staff-texts-only-drafts = Con bozza
staff-texts-only-reviews = In attesa di revisione
staff-texts-only-scheduled = Pubblicazione programmata
staff-texts-only-stale = Traduzioni da controllare
staff-texts-find = Cerca
staff-texts-count = { $count ->
    [one] { $count } testo trovato
   *[other] { $count } testi trovati
}
staff-text-forms = Scriva **grassetto** per parole in grassetto e [le parole](https://…) per un link.
staff-texts-none = Nessun testo trovato. Provi con meno parole o con un altro argomento.
staff-texts-pages = Pagine dei risultati
staff-texts-page = Pagina { $page } di { $last }
staff-texts-page-before = Pagina precedente
staff-texts-page-after = Pagina successiva
staff-texts-mark-draft = Bozza: { $languages }
staff-texts-mark-review = In attesa di revisione: { $languages }
staff-texts-mark-scheduled = Programmato: { $languages }
staff-texts-mark-edited = Modificato
staff-texts-mark-stale = Traduzione da controllare: { $languages }
staff-texts-fits = Segna come controllati
staff-texts-fits-one = Le traduzioni sono ancora corrette
staff-texts-fits-text = Selezioni i testi di cui ha controllato le traduzioni. Le traduzioni restano come sono e i testi non compaiono più in questo elenco.
staff-texts-fits-language = Lingua delle traduzioni
staff-texts-fits-language-all = Tutte le lingue
staff-texts-fits-all = Tutti i testi di questa pagina
staff-text-title = Modifica del testo
staff-text-variables = Questi segnaposto vengono compilati automaticamente. Un clic ne seleziona uno per intero: lo copi nel punto giusto del testo, senza modificarlo.
staff-text-label = Testo
staff-text-form = Testo per numeri come { $examples }
staff-text-form-rest = Testo per tutti gli altri numeri
staff-text-form-decimals = Testo per numeri decimali
staff-text-form-one-for-all = Per usare un solo testo per tutti i numeri, compili soltanto l’ultimo campo e ometta il numero.
staff-text-delivered = Testo predefinito:
staff-text-as-delivered = Testo predefinito
staff-text-state-edited = Modificato dal teatro
staff-text-state-delivered = Predefinito
staff-text-state-missing = Non tradotto: viene mostrato nella lingua principale del teatro
staff-text-state-lacking = Non tradotto: viene mostrato il testo inglese
staff-text-state-draft = Bozza
staff-text-state-review = In attesa di revisione
staff-text-state-scheduled = Pubblicazione programmata: { $when }
staff-text-state-stale = Da controllare: il testo nella lingua principale è stato modificato in seguito
staff-text-state-shown = Versione attuale
staff-text-changed-only = Vengono salvate o pubblicate soltanto le lingue che ha modificato o selezionato. Tutte le altre restano invariate.
staff-doubt-asked = Non è ancora stato pubblicato nulla. Legga la nota sopra il pulsante.
staff-doubt-missing = Manca in: { $languages }. In queste lingue il pubblico leggerà il testo in un’altra lingua.
staff-doubt-tags = Il testo contiene tag HTML in: { $languages }. Il pubblico vedrebbe i tag stessi.
staff-doubt-long = Il testo è lungo più del triplo di quello predefinito in: { $languages }. Potrebbe non entrare nello spazio previsto.
staff-doubt-short = Resta meno della metà del testo che il pubblico legge ora in: { $languages }. È un testo legale: lo faccia leggere a un’altra persona prima di pubblicarlo.
staff-doubt-picture = Manca la descrizione dell’immagine in: { $languages }. Chi non può vederla non saprà che cosa mostra.
staff-doubt-link = All’indirizzo del pulsante al momento non c’è nessuna pagina della biglietteria online: { $address }
staff-doubt-text-link = Un link nel testo al momento non porta a nessuna pagina della biglietteria online: { $address }
staff-doubt-anyway = Pubblica comunque
staff-text-also-publish = Pubblica anche le bozze esistenti
staff-text-also-review = Invia in revisione anche le bozze esistenti
staff-text-also-hint = Le bozze non selezionate restano invariate, e così la loro data di pubblicazione.
staff-text-also = { $language } – { $state }
staff-text-fits = Questa traduzione è ancora corretta
staff-text-meanwhile = Salvato nel frattempo da { $who }, { $when }:
# Above a field of any form, with what somebody else saved in it; or that they saved nothing in it.
staff-meanwhile-saved = Salvato nel frattempo:
staff-meanwhile-nothing = niente
staff-text-save-draft = Salva come bozza
staff-text-send-review = Invia in revisione
staff-text-publish = Pubblica ora
staff-text-at = Data e ora ({ $zone })
staff-text-schedule = Programma la pubblicazione
staff-text-discard = Elimina la bozza: { $language }
staff-text-bring-delivered-title = Torna al testo predefinito
staff-text-bring-delivered-text = Il pubblico vede subito il testo predefinito. Il testo attuale resta disponibile qui sotto, nella cronologia.
staff-text-bring-delivered = Torna al testo predefinito: { $language }
staff-text-bring-delivered-all = Torna al testo predefinito in tutte le lingue
staff-text-history = Cronologia
staff-text-history-line = { $language }, { $when }, { $who }
staff-text-bring-back = Pubblica questa versione
staff-text-bring-back-text = Il pubblico vedrà subito questa versione al posto di quella attuale.
staff-text-back-to-page = Torna alla pagina
staff-text-choose = Qui ci sono più testi. Quale vuole modificare?
staff-text-choose-close = Chiudi
staff-text-bar-edit = Sta modificando i testi. Faccia clic su un testo per modificarlo oppure lo raggiunga con il tasto Tab e prema F2. Per usare la pagina come di consueto, tolga la spunta qui sotto o tenga premuto Alt mentre fa clic.
staff-text-bar-elsewhere-title = Testi che si modificano altrove
staff-text-bar-elsewhere = Facendo clic sul titolo di una produzione, sul nome di una stagione o su un altro testo del teatro si apre la pagina in cui si modifica. Dove il clic non apre nulla, usi queste pagine:
staff-text-bar-pressed = Clic per modificare
staff-text-bar-preview = Sta visualizzando la biglietteria online con le bozze dei testi. Il pubblico non le vede ancora. Le bozze delle produzioni e delle pagine proprie hanno un’anteprima a parte.
staff-text-bar-look = Visualizza senza modificare
staff-texts-all = Tutti i testi
staff-text-bar-leave = Esci dalla modifica
staff-done-text-nothing = Non è stato modificato nulla, quindi non è stato salvato nulla. Per pubblicare una bozza esistente, la selezioni prima.
staff-done-text-draft = La bozza è stata salvata. La vede solo il personale.
staff-done-text-review = Il testo è stato inviato in revisione.
staff-done-text-publish = Il testo è stato pubblicato. Il pubblico lo vedrà nella prossima pagina che aprirà.
staff-done-text-schedule = Il testo sarà pubblicato alla data e all’ora indicate.
staff-done-text-discard = La bozza è stata eliminata. Ciò che vede il pubblico non è cambiato.
staff-done-text-fits = { $count ->
    [one] { $count } traduzione è stata contrassegnata come controllata.
   *[other] { $count } traduzioni sono state contrassegnate come controllate.
}
staff-done-text-fits-none = Non è stato salvato nulla. Selezioni almeno un testo. Se nel frattempo qualcun altro ha modificato un testo, ne controlli di nuovo le traduzioni.
staff-text-wrong-title = Non è stato salvato nulla. Ciò che ha scritto è ancora qui. Controlli questi campi:
staff-text-wrong-unknown = Questo testo non esiste più.
staff-text-wrong-changed = Nel frattempo qualcun altro ha salvato il testo in questa lingua. La versione di questa persona si trova sotto il testo che ha scritto Lei. Se vuole mantenere il Suo testo, salvi di nuovo.
staff-text-wrong-nothing = La bozza non esiste più.
staff-text-wrong-time = Scelga una data e un’ora future, entro i prossimi 400 giorni.
staff-text-wrong-revision = Questa versione non esiste.
staff-text-wrong-empty = Il testo è vuoto. Scriva qualcosa.
staff-text-wrong-long = Il testo è troppo lungo: usi al massimo { $most } caratteri.
staff-text-wrong-character = Il testo contiene un carattere invisibile che non si può usare ({ $code }). Lo elimini o scriva di nuovo il testo.
staff-text-wrong-unreadable = Le parentesi graffe non corrispondono. Scriva ogni segnaposto esattamente come è indicato in cima alla pagina.
staff-text-wrong-variable-unknown = In questo testo non c’è il segnaposto { $name }. Lo corregga o lo elimini.
staff-text-wrong-variable-missing = Manca il segnaposto { $name }. Lo inserisca dove deve comparire il dato.
staff-text-wrong-variable-doubled = Il segnaposto { $name } compare troppe volte. Lo elimini dove non serve.
staff-text-wrong-form-missing = Manca il testo per la forma numerica «{ $form }». Lo inserisca.
staff-text-wrong-form-unknown = Questa lingua non ha la forma numerica «{ $form }». La elimini.
staff-text-wrong-reference = { $name } non si può usare in questo testo. Lo elimini.
staff-text-wrong-signs = In questo testo non si possono usare né il grassetto né i link: il pubblico vedrebbe i segni. Tolga ** o [ ]( ).
staff-text-wrong-email = Questo non è un indirizzo e-mail. Lo inserisca per intero, ad esempio biglietti@example.org.
staff-text-wrong-phone = Questo non è un numero di telefono. Inserisca un solo numero senza parole, ad esempio +34 954 000 000.
staff-changes-title = Ultime modifiche
staff-changes-text = Le ultime modifiche ai testi, alle produzioni, alle pagine del teatro, agli elenchi, alle lingue, all’aspetto, ai marchi e all’avviso su tutte le pagine.
staff-changes-who = Modificato da
staff-changes-who-all = Tutti
staff-changes-show = Mostra
staff-changes-none = Non ci sono ancora modifiche.
staff-changes-line = { $when }, { $who }
staff-changes-published = Pubblicato
staff-changes-default = Ritorno al testo predefinito
staff-changes-scheduled = Programmato
staff-changes-discarded = Bozza eliminata
staff-changes-removed = Tolto dalla biglietteria online
staff-changes-before = Prima:
staff-changes-after = Dopo:
staff-text-files-title = Testi per i traduttori
staff-text-files-out = Esportazione
staff-text-files-out-text = Il foglio di calcolo ha una colonna per ogni lingua. Il file XLIFF è destinato ai programmi di traduzione e contiene una sola lingua.
staff-text-files-language = Lingua in cui tradurre
staff-text-files-about-all = Tutti i testi della biglietteria online, senza produzioni e pagine
staff-text-files-open = Solo i testi ancora da tradurre o da controllare in questa lingua
staff-text-files-xliff = Scarica il file XLIFF
staff-text-files-xlsx = Scarica il foglio di calcolo
staff-text-files-in = Importazione
staff-text-files-file = Scelga un file
staff-text-files-hint = XLIFF (.xlf), .xlsx o .csv. I testi modificati diventano bozze. Il pubblico non li vede finché non vengono pubblicati.
staff-text-files-import-it = Importa come bozze
staff-text-files-missing = Il file manca o non è stato caricato completamente. Lo scelga di nuovo.
staff-text-files-unreadable = Non è stato importato nulla: questo file non contiene testi esportati da questa pagina. Usi un file scaricato qui, con le colonne invariate.
staff-text-files-damaged = Non è stato importato nulla: il file è incompleto o danneggiato. Lo richieda di nuovo oppure lo salvi un’altra volta come XLIFF 2, .xlsx o CSV (UTF-8).
staff-text-files-letters = Non è stato importato nulla: la riga { $row } contiene lettere illeggibili, perché il file non è stato salvato in UTF-8. Lo salvi come «CSV UTF-8» o .xlsx e lo importi di nuovo.
staff-text-files-wrong = Non è stato importato nulla. Corregga questi testi nel file e lo importi di nuovo:
staff-text-files-partial = Nel file questi testi sono tradotti solo in parte e quindi non sono stati importati. Gli altri testi non sono interessati. Completi questi testi nel file e lo importi di nuovo:
staff-text-files-unmarked = Nel file questi testi non sono contrassegnati come tradotti. Sono stati salvati come bozze separate e non saranno pubblicati insieme alle altre bozze di questa importazione. Controlli questi testi e li pubblichi uno per uno:
staff-text-files-emptied = Questi testi sono stati svuotati nel file. Un testo non si può eliminare in questo modo, perciò nella biglietteria online resta quello attuale. Per cambiarlo ne scriva un altro:
staff-text-files-newer = I testi sono stati importati come bozze. I testi qui sotto sono stati modificati anche nella biglietteria online o in una bozza dopo la creazione del file, oppure il file non indica quando è stato creato. Confronti ogni bozza con il testo nella biglietteria online prima di pubblicarla:
staff-text-files-waiting = Bozze importate
staff-text-files-waiting-text = Le bozze modificate dopo l’importazione non sono comprese.
staff-text-files-list = Leggi i testi che saranno pubblicati
staff-text-files-first = Qui sono elencati solo i primi { $count } testi. Saranno pubblicati tutti.
staff-text-files-contents = Bozze di produzioni e pagine
staff-text-files-contents-text = Qui attendono anche i testi importati di produzioni e pagine. Apra ogni voce per confrontarla e pubblicarla.
staff-text-files-import = { $count ->
    [one] { $count } bozza importata: { $when }
   *[other] { $count } bozze importate: { $when }
}
staff-text-files-publish = Pubblica tutte le bozze di questa importazione
staff-text-files-languages = Bozze per lingua
staff-text-files-languages-text = Queste bozze provengono da più file o sono state scritte sulle pagine dei testi. Non sono comprese quelle programmate né quelle che sostituirebbero un testo modificato dopo la creazione del loro file.
staff-text-files-in-language = { $count ->
    [one] { $language }: { $count } bozza
   *[other] { $language }: { $count } bozze
}
staff-text-files-publish-language = Pubblica tutte le bozze in questa lingua
staff-text-files-changed = { $count ->
    [one] { $count } testo è stato modificato nella biglietteria online o in una bozza dopo la creazione del file ({ $when })
   *[other] { $count } testi sono stati modificati nella biglietteria online o in una bozza dopo la creazione del file ({ $when })
}
staff-text-files-changed-hint = Queste bozze vengono pubblicate solo se le seleziona. In tal caso il testo del file sostituisce quello della biglietteria online.
staff-text-files-changed-all = Pubblica anche tutte queste bozze
staff-text-files-replaced = { $count ->
    [one] { $count } bozza sostituisce un testo pubblicato dal teatro
   *[other] { $count } bozze sostituiscono testi pubblicati dal teatro
}
staff-text-files-replaced-hint = Il file non indica quando è stato creato, perciò i suoi testi possono essere meno recenti di quelli della biglietteria online. Si pubblicano solo le bozze che spunta: sostituiscono il testo della biglietteria online.
staff-text-files-replace = Pubblica il testo del file
staff-text-files-in-shop = Nella biglietteria online:
staff-text-files-in-draft = Nella bozza prima dell’importazione:
staff-text-files-in-file = Nel file:
staff-done-text-import = I testi sono stati importati come bozze. Li vede soltanto il personale.
staff-done-text-import-replaced = I testi sono stati importati come bozze. Alcuni sostituirebbero testi modificati nella biglietteria online o in una bozza. Li controlli qui sotto prima di pubblicare le bozze.
staff-done-text-import-same = Il file non contiene modifiche, quindi non è stato importato nulla.
staff-done-text-import-published = { $count ->
    [one] È stato pubblicato { $count } testo. Il pubblico lo vedrà nella prossima pagina che aprirà.
   *[other] Sono stati pubblicati { $count } testi. Il pubblico li vedrà nella prossima pagina che aprirà.
}

# The staff’s page of what the house says about itself.
staff-house-title = Il Suo teatro
staff-house-lede = Il pubblico legge questi dati in ogni pagina, biglietto ed e-mail. Fuori dalla modalità di prova, la biglietteria online si avvia solo quando tutti i campi sono compilati.
staff-house-same = Nelle altre lingue compili solo ciò che cambia. Un campo vuoto riprende il testo qui sopra.
staff-house-save = Pubblica per tutto il pubblico
staff-house-name = Nome del teatro
staff-house-address = Indirizzo postale del teatro
staff-house-box-office = Orari della biglietteria
staff-house-phone = Numero di telefono
staff-house-email = Indirizzo e-mail per i biglietti
staff-house-email-privacy = Indirizzo e-mail per la privacy
staff-house-email-accessibility = Indirizzo e-mail per l’accessibilità
staff-house-seller = Società che vende i biglietti
staff-house-seller-address = Indirizzo postale di questa società

# The staff’s page of what texts lack.
staff-gate-title = Prima di aprire le vendite
staff-gate-lede = Qui vede, per ogni lingua, quali testi della biglietteria online e di questa produzione mancano, non sono aggiornati o non sono ancora compilati. Gli spettacoli già presenti nella biglietteria si vendono comunque: se un testo manca, il pubblico lo legge nella lingua principale o, se manca anche lì, in inglese.
staff-gate-start = Fuori dalla modalità di prova, la biglietteria online si avvia solo quando in «Il Suo teatro» è compilato tutto e la lingua principale ha tutti i testi legali e almeno una parte di ogni altro argomento della biglietteria.
staff-gate-import = Fuori dalla modalità di prova, un’importazione che aggiunge spettacoli viene rifiutata se in una di queste lingue mancano testi delle relative produzioni o nomi nuovi, per esempio di tariffe, a meno che qualcuno abbia scelto di mostrare lì la lingua principale.
staff-gate-clear = Nessun testo manca o non è aggiornato, tranne quelli per cui qualcuno ha scelto un’altra lingua.
staff-gate-none = Nessuna produzione ha spettacoli in programma.
staff-gate-missing = Manca
staff-gate-placeholder = Non ancora compilato
staff-gate-accept = Mostra invece il testo nella lingua principale
staff-gate-accept-english = Mostra invece il testo in inglese
staff-gate-more = { $count ->
    [one] Manca o non è aggiornato ancora { $count } testo. La pagina «Lingue» indica per argomento quanti ne mancano.
   *[other] Mancano o non sono aggiornati ancora { $count } testi. La pagina «Lingue» indica per argomento quanti ne mancano.
}
staff-done-text-accepted = Il testo non compare più in questo elenco. Il pubblico lo legge nella lingua principale.
staff-done-text-accepted-english = Il testo non compare più in questo elenco. Il pubblico lo legge in inglese.
staff-done-text-export-none = In questa selezione non c’è nulla da tradurre o da controllare, quindi non è stato creato alcun file.
staff-done-text-export-others = I testi della biglietteria online sono tutti tradotti e controllati, quindi non è stato creato alcun file. Restano da tradurre produzioni o pagine, che hanno file propri. Le scelga come argomento.
