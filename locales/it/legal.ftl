# Pages that the law asks for: accessibility, data protection, terms of sale.

accessibility-title = Accessibilità
accessibility-lede = Dichiarazione di accessibilità della biglietteria online: { house-name }
accessibility-aim = Questa biglietteria online mira a rispettare la norma EN 301 549 e le Linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA. Tutto ciò che si può fare con la pianta si può fare anche con la tastiera, con uno screen reader e senza JavaScript.
accessibility-checked-title = Che cosa abbiamo verificato
accessibility-checked-seats = Ogni posto ha un nome, un prezzo e una descrizione della vista.
accessibility-checked-keyboard = Ogni pagina si può usare con la sola tastiera e il focus è sempre visibile.
accessibility-checked-zoom = Il testo si può ingrandire fino al 400% senza perdita di contenuti o funzioni.
accessibility-checked-time = Il tempo per cui i posti restano riservati nel carrello si può prolungare con una sola azione, fino a dieci volte.
accessibility-checked-colour = I posti disponibili, occupati e scelti si distinguono per la forma e non soltanto per il colore.
accessibility-missing-title = Limiti noti
accessibility-missing-text = La vista tridimensionale è un’immagine; ciò che mostra è descritto anche a parole per ogni posto.
accessibility-places-title = Posti per sedia a rotelle
accessibility-places-text = I posti per sedia a rotelle e i posti vicini per gli accompagnatori sono indicati sulla pianta e nell’elenco dei posti. Si acquistano come tutti gli altri: non chiediamo documenti e non conserviamo alcun dato sulla disabilità.
accessibility-contact-title = Contatti
accessibility-contact-text = Se qualcosa non funziona per Lei, ce lo segnali: { house-email-accessibility }. Rispondiamo entro cinque giorni lavorativi. Se la risposta non La soddisfa, può rivolgersi all’autorità competente per l’accessibilità digitale nel Suo Paese.

privacy-title = Privacy
privacy-lede = Quali dati conserviamo su di Lei, perché e per quanto tempo
privacy-controller = Il titolare del trattamento dei Suoi dati è { house-seller }, { house-seller-address }. Contatto: { house-email-privacy }.
privacy-what-title = Che cosa conserviamo
privacy-what-name = Il Suo nome e il Suo indirizzo e-mail, come li inserisce al momento dell’acquisto.
privacy-what-order = Che cosa ha acquistato, quando e se è stato pagato. Solo la banca o il servizio di pagamento vede il numero della Sua carta.
privacy-what-account = Se ha un account: il telefono, l’indirizzo postale e il conto bancario che ci ha indicato, l’eventuale categoria, per esempio «Scuola», le Sue tessere, i Suoi carnet e le Sue stagioni di abbonamento.
privacy-what-cookie = Tre cookie nostri: uno riconosce il carrello e l’eventuale accesso all’account, uno ricorda la lingua e uno conserva il nome e l’indirizzo e-mail inseriti al momento dell’acquisto fino all’invio dell’ordine e comunque non oltre la durata del carrello. Non usiamo altri cookie e nulla viene caricato dai server di altre società.
privacy-what-device = Una pagina con i Suoi biglietti resta sul Suo dispositivo dopo che l’ha aperta, così può mostrare il codice anche senza connessione. Non viene conservata altrove.
privacy-why-title = Perché
privacy-why-text = Per inviarLe i biglietti, consentirLe l’ingresso, avvisarLa dei cambiamenti, versarLe ciò che Le spetta, tenere la contabilità come richiede la legge e, se ha acconsentito, inviarLe le nostre novità. Le basi giuridiche sono il contratto con Lei, i nostri obblighi di legge e, per le novità, il Suo consenso.
privacy-how-long-title = Per quanto tempo conserviamo i Suoi dati
privacy-how-long-text = Conserviamo ordini e fatture per il tempo richiesto dalle norme fiscali, e i carrelli che non sono diventati un ordine per sei mesi al massimo.
privacy-who-title = Chi riceve i Suoi dati
privacy-who-text = Nessuno, tranne la banca o il servizio di pagamento che gestisce il Suo pagamento, il fornitore che produce la tessera di abbonamento, se ne riceve una, e l’organizzatore dello spettacolo, quando è indicato nella pagina.
privacy-rights-title = I Suoi diritti
privacy-rights-text = Ha il diritto di vedere i dati che conserviamo su di Lei, di farli correggere o cancellare, di limitarne l’uso, di opporsi al loro uso e di riceverli in un formato che può trasferire altrove. Dove usiamo i Suoi dati in base al Suo consenso, può revocarlo in qualsiasi momento; ciò che abbiamo fatto in precedenza resta lecito. Scriva a { house-email-privacy }. Può inoltre proporre reclamo all’autorità di controllo per la protezione dei dati.

terms-title = Condizioni di vendita
terms-lede = Il contratto tra Lei e noi quando acquista
terms-seller = Il venditore è { house-seller }, { house-seller-address }. Il contratto è concluso quando il Suo pagamento è confermato oppure, se paga con fattura o se non c’è nulla da pagare, quando confermiamo il Suo ordine. Può essere concluso in una qualsiasi delle lingue di questa biglietteria online.
terms-price-title = Prezzi
terms-price-text = Tutti i prezzi comprendono l’IVA. I diritti di prevendita sono compresi nei prezzi mostrati o indicati accanto, e fanno sempre parte del totale che vede prima di pagare. Il pagamento avviene nella pagina della banca o del servizio di pagamento, con uno dei metodi proposti al momento dell’acquisto.
terms-withdrawal-title = Diritto di recesso
terms-withdrawal-text = I biglietti riguardano servizi del tempo libero in una data determinata. Per questi biglietti la legge non prevede il diritto di recesso: non può recedere dall’acquisto perché ha cambiato idea. Alcuni biglietti si possono però cambiare, restituire per un credito, rimettere in vendita o cedere ad altri; il Suo account indica accanto a ogni biglietto che cosa è possibile. Un buono regalo si può restituire entro 14 giorni dall’acquisto, purché non sia stato usato per un pagamento. Una tessera o un carnet si può restituire entro 14 giorni dall’acquisto, purché non sia stato usato. Gli articoli, come un programma di sala, si possono restituire entro 14 giorni da quando li riceve. In entrambi i casi scriva a { house-email }.
terms-cancelled-title = Se uno spettacolo è annullato o spostato
terms-cancelled-text = Se uno spettacolo viene annullato, Le restituiremo tutto ciò che ha pagato, diritti di prevendita compresi. Le scriveremo un’e-mail e, fino alla data indicata, potrà scegliere nella pagina del Suo ordine tra il rimborso sulla carta o sul conto con cui ha pagato e un credito da usare nella nostra biglietteria online. Se non sceglie, rimborseremo i biglietti singoli sulla carta o sul conto con cui ha pagato; i biglietti di un abbonamento o pacchetto diventano credito. Se uno spettacolo viene spostato, i Suoi biglietti sono validi per la nuova data; fino alla data indicata nella nostra e-mail può scegliere invece il rimborso o il credito. Un cambio nel cast non dà diritto al rimborso. Quanto ha pagato in biglietteria viene rimborsato lì.
terms-ticket-title = Biglietti
terms-ticket-text = Ogni biglietto vale per una persona e per un solo ingresso. Se perde un biglietto o qualcuno potrebbe averlo copiato, richieda un nuovo codice nella pagina del Suo ordine: da quel momento il codice precedente non è più accettato.
terms-entry-title = Ingresso
terms-entry-text = Le porte si aprono prima dell’inizio dello spettacolo; l’orario è indicato sul biglietto. A spettacolo iniziato si può entrare in sala solo al primo intervallo utile.
terms-entry-children = Anche i bambini devono avere il proprio biglietto.
terms-complaints-title = Reclami
terms-complaints-text = In caso di reclamo, scriva innanzitutto a noi: { house-email }. Se la nostra risposta non La soddisfa, può rivolgersi a un ente per la tutela dei consumatori del Suo Paese.

# Who runs the shop and who sells in it.
imprint-title = Note legali
imprint-lede = { house-name }: chi gestisce questa biglietteria online e chi vende i biglietti
imprint-operator-title = Gestore di questa biglietteria online
# Here a house adds what its law asks for, such as its register and its supervisory authority.
imprint-more = Il gestore è responsabile del contenuto di queste pagine.
imprint-sellers-title = Chi vende i biglietti
imprint-sellers-text = La fattura indica la società da cui ha acquistato. In questa biglietteria online i biglietti sono venduti da:
