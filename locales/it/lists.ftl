# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Domande ai clienti
staff-list-fields-text = I dati che chiede ai clienti: una sola volta, dopo l’accesso, oppure con un ordine; sul computer o sul telefono. Le modifiche sono visibili nella prossima pagina che aprono. È lo stesso elenco del foglio customer_fields.
staff-list-links = Link per condividere
staff-list-links-text = Social network e servizi di messaggistica con cui chi acquista può parlare di uno spettacolo ai propri amici. I link compaiono nella pagina di un ordine pagato. Non viene caricato nessun programma di questi servizi. Se l’elenco è vuoto, non compare nessun link. È lo stesso elenco del foglio share_links.
staff-list-none = L’elenco è vuoto.
staff-list-add-field = Aggiungi una domanda
staff-list-add-link = Aggiungi un link
staff-list-add-known = Aggiungi: { $field }
staff-list-known-name = Nome
staff-list-known-phone = Telefono
staff-list-known-address = Indirizzo
staff-list-known-language = Lingua
staff-list-question = Domanda
staff-list-help = Spiegazione sotto la domanda (facoltativa)
staff-list-link-name = Nome del social network o del servizio di messaggistica
staff-list-kind = Tipo di risposta
staff-list-kind-text = Un testo
staff-list-kind-choice = Una fra più risposte
staff-list-kind-yes-no = Sì o no
staff-list-kind-date = Una data
staff-list-registration-desktop = Dopo l’accesso, sul computer
staff-list-registration-phone = Dopo l’accesso, sul telefono
staff-list-checkout-desktop = Con un ordine, sul computer
staff-list-checkout-phone = Con un ordine, sul telefono
staff-list-not-asked = non si chiede
staff-list-shown = si chiede, risposta facoltativa
staff-list-required = si chiede, risposta obbligatoria
staff-list-where = { $place }: { $need }
staff-list-nowhere = Al momento la domanda non compare da nessuna parte. Le risposte già date restano nei profili dei clienti.
staff-list-up = Sposta su
staff-list-down = Sposta giù
staff-list-end = Non chiedere più
staff-list-remove = Elimina
staff-list-key = Chiave
staff-list-key-hint = Solo lettere minuscole dalla a alla z, cifre e trattini, al massimo 40 caratteri. La chiave compare nei fogli di calcolo e in seguito non si può cambiare.
staff-list-key-line = Chiave nei fogli di calcolo: { $key }
staff-list-choices = Risposte tra cui scegliere
staff-list-choices-hint = Solo per domande con più risposte. Le risposte senza testo in nessuna lingua vengono eliminate. Salvi per aggiungere altre righe.
staff-list-choice = Risposta { $number }
staff-list-address = Indirizzo del link
staff-list-address-hint = Inizia con https:// o mailto:. Scriva { $url } dove va l’indirizzo della pagina dello spettacolo e { $text } dove va il testo dell’invito.
staff-list-words = Modifica il testo dell’invito
staff-list-save = Salva
staff-list-from-sheet = da un foglio di calcolo
staff-list-back = Usa di nuovo questa versione
staff-list-now = Versione attuale
staff-list-wrong-changed = Nel frattempo qualcun altro ha modificato l’elenco, perciò la Sua modifica non è stata applicata. Apra l’elenco in un’altra finestra e ripeta lì la modifica.
staff-list-wrong-full = { $most ->
    [one] L’elenco non può avere più di { $most } voce. Ne elimini prima una.
   *[other] L’elenco non può avere più di { $most } voci. Ne elimini prima una.
}
staff-list-wrong-answered = A questa domanda qualcuno ha già risposto, perciò non si può eliminare. Scelga «Non chiedere più»: così le risposte vengono conservate.
staff-list-wrong-own = Scriva questo testo anche nella prima lingua: compare nelle lingue lasciate vuote.
staff-list-wrong-missing = Scelga un’opzione.
staff-list-wrong-key = Inserisca una chiave da 1 a 40 caratteri: solo lettere minuscole dalla a alla z, cifre e trattini.
staff-list-wrong-key-taken = Questa chiave è già nell’elenco. Ne scelga un’altra.
staff-list-wrong-choices = { $most ->
    [one] Scriva almeno una risposta e al massimo { $most } risposta.
   *[other] Scriva almeno una risposta e al massimo { $most } risposte.
}
staff-list-wrong-scheme = L’indirizzo deve iniziare con https:// e il nome di un server, oppure con mailto:.
staff-list-wrong-url = Scriva { $url } dove va l’indirizzo della pagina dello spettacolo. Da solo { $text } non basta.
staff-list-wrong-address = L’indirizzo non può contenere spazi, virgolette o accenti, né parentesi graffe diverse da quelle di { $url } e { $text }. Lo corregga.
staff-done-list = L’elenco è stato salvato. Il pubblico vedrà la modifica nella prossima pagina che aprirà.
staff-list-genres = Generi
staff-list-genres-text = Generi propri, oltre a opera, balletto, concerto e spettacoli per famiglie. Il genere di una produzione si sceglie nella sua pagina o nella colonna genre del foglio productions; il programma e il suo filtro mostrano i generi in quest’ordine. È lo stesso elenco del foglio genres.
staff-list-add-genre = Aggiungi un genere
staff-list-genre-name = Nome del genere
staff-list-like = Palcoscenico e regole dei prezzi come per
staff-list-wrong-genre = Ci sono produzioni di questo genere, perciò non si può eliminare. Scelga prima un altro genere nelle loro pagine.

# Words of what is sold, whose rows come from spreadsheets.
staff-list-offered = Nomi e descrizioni
staff-list-offered-text = I testi che il pubblico legge su ciò che è in vendita. Prezzi, date e condizioni restano come sono nei fogli di calcolo.
staff-list-ticket-types = Tariffe
staff-list-packages = Abbonamenti e pacchetti
staff-list-series = Serie di abbonamento
staff-list-passes = Tessere e carnet
staff-list-extras = Extra, donazioni e buoni regalo
staff-list-discounts = Sconti
staff-list-fees = Diritti di prevendita
staff-list-kinds = Categorie di clienti
staff-list-seasons = Stagioni
staff-list-name = Nome
staff-list-note = Informazioni importanti per chi acquista (facoltative)
staff-list-text = Descrizione (facoltativa)
staff-list-symbol = Simbolo sui biglietti (facoltativo)
staff-list-symbol-hint = Da una a tre lettere o cifre, oppure uno di questi segni: ● ■ ▲ ◆ ★. Viene stampato in grande sul biglietto, così il personale di sala riconosce subito la tariffa.
staff-list-wrong-symbol = Inserisca da una a tre lettere o cifre, oppure uno di questi segni: ● ■ ▲ ◆ ★.
