# Customers and orders found by staff, and who looked at whom.
staff-find-title = Cerca un cliente
staff-find-short = Cerca un cliente
staff-find-lede = Cerchi un cliente con quello che sa: parte del nome, il telefono, l’indirizzo, l’e-mail o il codice di un ordine, di un biglietto o di una tessera.
staff-find-label = Che cosa sa del cliente?
staff-find-hint = L’ordine delle parole, le maiuscole e gli accenti non contano. Del telefono bastano le ultime cifre. Aggiunga una parola per restringere l’elenco.
staff-find-none = Non è stato trovato alcun cliente. Controlli come è scritto o provi con un altro dato.
staff-find-found = Clienti trovati
staff-find-nameless = Cliente senza nome
staff-find-more = { $count ->
    [one] C’è ancora { $number } cliente. Aggiunga una parola per restringere l’elenco.
   *[other] Ci sono altri { $number } clienti. Aggiunga una parola per restringere l’elenco.
}
staff-find-many-more = Ci sono molti altri clienti. Aggiunga una parola per restringere l’elenco.
staff-views-title = Chi ha consultato questo cliente
staff-views-lede = I colleghi che hanno aperto la pagina di questo cliente o quella di un suo ordine, dalla consultazione più recente. Ogni pagina viene annotata al massimo una volta all’ora e resta nell’elenco per due anni.
staff-views-what = Pagina
staff-views-person = Pagina del cliente
staff-views-search = Ricerca con pochi risultati
staff-views-none = Nessuno ha aperto le pagine di questo cliente.
staff-orders-any = Ordine, cliente o biglietto
staff-orders-any-lede = Inserisca quello che sa: il codice dell’ordine, il codice a barre del biglietto, parte del nome, un indirizzo e-mail, un numero di telefono o le ultime quattro cifre della carta.
staff-orders-none = Non è stato trovato alcun ordine. Controlli come è scritto oppure chieda il codice dell’ordine.
staff-orders-found = Ordini trovati, dal più recente
staff-orders-older = Mostra gli ordini precedenti
staff-orders-filters = Filtra per data, spettacolo o posto
staff-orders-filter = Mostra gli ordini
staff-orders-from = Effettuati dal
staff-orders-to = Effettuati fino al
staff-orders-performance = Chiave dello spettacolo
staff-orders-seat = Posto, per esempio Platea/12/7
staff-orders-wrong-time = Indichi data e ora nella forma 2026-12-01T10:00.
staff-orders-wrong-performance = Nessuno spettacolo ha questa chiave. La trova nella pagina dello spettacolo.
staff-orders-wrong-seat = La pianta di questo spettacolo non ha questo posto, oppure ne ha più di uno con questo nome. Scriva settore, fila e posto.
staff-orders-wrong-alone = Indichi lo spettacolo a cui appartiene il posto.
staff-orders-seat-history = Che cosa è successo a questo posto
staff-orders-order = Ordine
staff-seat-ordered = Ordinato
staff-seat-sold = Pagato
staff-seat-offered = Rimesso in vendita
staff-seat-resold = Rivenduto
staff-seat-resale-ended = Fine della rimessa in vendita, posto non rivenduto
staff-seat-exchanged = Cambiato
staff-seat-returned = Annullato
staff-seat-ended = Ordine terminato
