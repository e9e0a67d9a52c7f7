# Whether visits may be measured, and which cookies there are. Shown only where the house measures visits.
cookies-ask-title = Possiamo misurare la Sua visita?
# $service: the analytics service, such as “Matomo (stats.example.org)”.
cookies-ask-text = Con il Suo permesso comunichiamo a { $service } quali pagine di questa biglietteria online apre e che cosa acquista, senza il Suo nome né il Suo indirizzo e-mail.
cookies-allow = Consenti
cookies-refuse = Non consentire
cookies-more = Maggiori informazioni sui cookie e sulla misurazione
cookies-title = Cookie
cookies-lede = Quali cookie usa questa biglietteria online e se la Sua visita può essere misurata
cookies-needed-title = Cookie necessari alla biglietteria online
cookies-needed-text = Questi cookie sono nostri: uno riconosce il carrello e l’eventuale accesso all’account, uno ricorda la lingua, uno conserva il nome e l’indirizzo e-mail inseriti al momento dell’acquisto fino all’invio dell’ordine e comunque non oltre la durata del carrello e uno ricorda la Sua scelta in questa pagina. Nulla viene caricato dai server di altre società.
cookies-measuring-title = Misurazione delle visite
cookies-measuring-text = Se lo consente, il nostro server comunica a { $service } quali pagine di questa biglietteria online apre e in quale lingua. Se acquista qualcosa, comunica anche le produzioni, le tariffe e l’importo. Aggiungiamo un numero casuale, conservato nel cookie con la Sua scelta, per sapere quante persone ci visitano. Il Suo nome, il Suo indirizzo e-mail, il Suo indirizzo IP e il codice dell’ordine non vengono comunicati. Le chiederemo di nuovo il permesso dopo sei mesi.
cookies-allowed = Ha consentito la misurazione delle Sue visite. Può cambiare idea in qualsiasi momento.
cookies-refused = Non ha consentito la misurazione delle Sue visite. Può cambiare idea in qualsiasi momento.
cookies-refused-by-browser = Il Suo browser chiede ai siti web di non tracciare le Sue visite (Global Privacy Control o Do Not Track). Rispettiamo questa richiesta e non misuriamo le Sue visite.
cookies-open = Non ha ancora scelto. Finché non sceglie, non misuriamo le Sue visite.
privacy-what-cookie-measured = Quattro cookie nostri: uno riconosce il carrello e l’eventuale accesso all’account, uno ricorda la lingua, uno conserva il nome e l’indirizzo e-mail inseriti al momento dell’acquisto fino all’invio dell’ordine e comunque non oltre la durata del carrello e uno ricorda se possiamo misurare le Sue visite. Non usiamo altri cookie e nulla viene caricato dai server di altre società.
privacy-who-measured = Se ha consentito la misurazione delle Sue visite, riceve dati anche il servizio di analisi indicato più sotto, ma non il Suo nome né il Suo indirizzo e-mail.
privacy-measuring-title = Misurazione delle visite
privacy-measuring-text = Se lo ha consentito, il nostro server comunica a { $service } quali pagine di questa biglietteria online apre e in quale lingua. Se acquista qualcosa, comunica anche le produzioni, le tariffe e l’importo. Aggiungiamo un numero casuale del nostro cookie. Il Suo nome, il Suo indirizzo e-mail, il Suo indirizzo IP e il codice dell’ordine non vengono comunicati. La base giuridica è il Suo consenso, che può revocare in qualsiasi momento. Usiamo questi dati solo per migliorare la biglietteria online e la nostra pubblicità.
