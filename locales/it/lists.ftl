# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Domande ai clienti
staff-list-fields-text = Che cosa chiede ai clienti: una volta dopo l’accesso oppure con un ordine, al computer o al telefono. Le modifiche valgono dalla prossima pagina che aprono. È lo stesso elenco del foglio customer_fields.
staff-list-links = Link per condividere
staff-list-links-text = Reti sociali e servizi di messaggistica con cui chi ha acquistato parla di uno spettacolo agli amici. I link sono sulla pagina di un ordine pagato; non si carica alcun programma delle reti. Se l’elenco è vuoto, non ne compare nessuno. È lo stesso elenco del foglio share_links.
staff-list-none = L’elenco è vuoto.
staff-list-add-field = Aggiungere una domanda
staff-list-add-link = Aggiungere un link
staff-list-add-known = Aggiungere: { $field }
staff-list-known-name = Nome
staff-list-known-phone = Telefono
staff-list-known-address = Indirizzo
staff-list-known-language = Lingua
staff-list-question = Domanda
staff-list-help = Spiegazione sotto la domanda (facoltativa)
staff-list-link-name = Nome della rete o del servizio di messaggistica
staff-list-kind = Tipo di risposta
staff-list-kind-text = Un testo
staff-list-kind-choice = Una fra più risposte
staff-list-kind-yes-no = Sì o no
staff-list-kind-date = Una data
staff-list-registration-desktop = Dopo l’accesso, al computer
staff-list-registration-phone = Dopo l’accesso, al telefono
staff-list-checkout-desktop = Con un ordine, al computer
staff-list-checkout-phone = Con un ordine, al telefono
staff-list-not-asked = non richiesto
staff-list-shown = richiesto, può restare vuoto
staff-list-required = richiesto, risposta obbligatoria
staff-list-where = { $place }: { $need }
staff-list-nowhere = Al momento non viene chiesto. Le risposte già date restano nei profili dei clienti.
staff-list-up = Sposta su
staff-list-down = Sposta giù
staff-list-end = Non chiedere più
staff-list-remove = Elimina
staff-list-key = Chiave
staff-list-key-hint = Lettere minuscole a–z, cifre e trattini, al massimo 40 caratteri. La chiave compare nei fogli di calcolo e non cambia più.
staff-list-key-line = Chiave nei fogli di calcolo: { $key }
staff-list-choices = Risposte tra cui scegliere
staff-list-choices-hint = Solo per domande con più risposte. Una risposta senza alcun nome viene tolta. Salvi per avere altre righe.
staff-list-choice = Risposta { $number }
staff-list-address = Indirizzo del link
staff-list-address-hint = Inizia con https:// o mailto:. Scriva { $url } dove va l’indirizzo della pagina dello spettacolo e { $text } dove va il testo dell’invito.
staff-list-words = Modificare il testo dell’invito
staff-list-save = Salva
staff-list-from-sheet = da un foglio di calcolo
staff-list-back = Ripristinare questa versione
staff-list-now = In vigore
staff-list-wrong-changed = Nel frattempo un’altra persona ha modificato l’elenco, perciò la Sua modifica non è stata salvata. Apra l’elenco in un’altra finestra e ripeta lì la modifica.
staff-list-wrong-full = { $most ->
    [one] L’elenco non può avere più di { $most } voce. Ne elimini prima una.
   *[other] L’elenco non può avere più di { $most } voci. Ne elimini prima una.
}
staff-list-wrong-answered = A questa domanda qualcuno ha già risposto, perciò non si può eliminare. Scelga «Non chiedere più»: così le risposte restano.
staff-list-wrong-own = Scriva questo testo anche nella prima lingua: compare dove un’altra lingua è vuota.
staff-list-wrong-missing = Scelga un’opzione.
staff-list-wrong-key = Scriva da 1 a 40 caratteri: lettere minuscole a–z, cifre e trattini.
staff-list-wrong-key-taken = Questa chiave è già nell’elenco. Ne scelga un’altra.
staff-list-wrong-choices = { $most ->
    [one] Scriva almeno una risposta e al massimo { $most } risposta.
   *[other] Scriva almeno una risposta e al massimo { $most } risposte.
}
staff-list-wrong-scheme = Inizi con https:// e il nome di un server, oppure con mailto:.
staff-list-wrong-url = Scriva { $url } dove va l’indirizzo della pagina dello spettacolo. { $text } non basta.
staff-list-wrong-address = Un indirizzo non ha spazi, virgolette o accenti, né parentesi graffe diverse da { $url } e { $text }. Lo corregga.
staff-done-list = L’elenco è stato salvato. I clienti vedono la modifica sulla prossima pagina che aprono.
staff-list-genres = Generi
staff-list-genres-text = Generi propri, oltre a opera, balletto, concerti e famiglia. Il genere di una produzione si sceglie sulla sua pagina o nella colonna genre del foglio productions; il programma e il suo filtro lo mostrano in quest’ordine. È lo stesso elenco del foglio genres.
staff-list-add-genre = Aggiungere un genere
staff-list-genre-name = Nome del genere
staff-list-like = Palcoscenico e regole dei prezzi come per
staff-list-wrong-genre = Ci sono produzioni di questo genere, perciò non si può eliminare. Scelga prima un altro genere sulle loro pagine.
