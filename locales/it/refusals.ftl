# Why something was not done. Each says what happened and what can be done now. Refusals of a
# hold are in plan.ftl, since the browser says them too.

# More time for the basket.
refusal-extend-ended = Il tempo è scaduto prima che fosse prolungato e i posti sono tornati in vendita. Non Le è stato addebitato nulla. Se sono ancora disponibili, può sceglierli di nuovo.
refusal-extend-none-left = Il tempo non si può più prolungare. I posti restano riservati per Lei fino alla scadenza: completi l’acquisto prima di allora.
refusal-extend-needs-address = Senza il Suo indirizzo e-mail il tempo non si può più prolungare. I posti restano riservati per Lei fino alla scadenza. Acceda con il Suo indirizzo: potrà poi prolungare il tempo fino a dieci volte.

# Placing an order.
refusal-place-basket-empty = Il carrello è vuoto, perciò non è stato ordinato né addebitato nulla. Scelga prima i posti.
refusal-place-holds-ended = Il tempo è scaduto e i posti sono tornati in vendita. Non Le è stato addebitato nulla. Se sono ancora disponibili, può sceglierli di nuovo.
refusal-place-total-changed = Il totale è passato da { $shown } a { $total }. Non Le è stato addebitato nulla. Controlli il nuovo totale prima di ordinare.
refusal-place-basket-changed = Il contenuto del carrello è cambiato, forse in un’altra finestra. Non Le è stato addebitato nulla. Controlli il carrello prima di ordinare.
refusal-place-credit-changed = Nel frattempo il Suo credito è cambiato. Non Le è stato addebitato nulla. Controlli gli importi prima di ordinare.
refusal-place-credit-of-another = Può usare il credito solo per ordini con il Suo indirizzo e-mail, { $email }. Non Le è stato addebitato nulla. Inserisca questo indirizzo oppure paghi senza usare il credito.
refusal-place-sale-closed = I biglietti per «{ $title }» non sono più in vendita. Non Le è stato addebitato nulla. Li rimuova dal carrello per acquistare il resto.
refusal-place-price-type-fewest = { $least ->
    [one] La tariffa «{ $price_type }» richiede almeno { $least } biglietto (nel carrello: { $count }). Scelga un’altra tariffa nel carrello o aggiunga posti.
   *[other] La tariffa «{ $price_type }» richiede almeno { $least } biglietti (nel carrello: { $count }). Scelga un’altra tariffa nel carrello o aggiunga posti.
}
refusal-place-price-type-most = { $most ->
    [one] Con la tariffa «{ $price_type }» ogni persona può acquistare solo { $most } biglietto (nel carrello: { $count }). Scelga un’altra tariffa per gli altri posti.
   *[other] Con la tariffa «{ $price_type }» ogni persona può acquistare al massimo { $most } biglietti (nel carrello: { $count }). Scelga un’altra tariffa per gli altri posti.
}
refusal-place-tickets-fewest = { $least ->
    [one] Un ordine per «{ $title }» deve comprendere almeno { $least } biglietto per lo stesso spettacolo (nel carrello: { $count }). Aggiunga posti per questo spettacolo o lo rimuova dal carrello.
   *[other] Un ordine per «{ $title }» deve comprendere almeno { $least } biglietti per lo stesso spettacolo (nel carrello: { $count }). Aggiunga posti per questo spettacolo o lo rimuova dal carrello.
}
refusal-place-tickets-most = { $most ->
    [one] Un ordine per «{ $title }» può comprendere al massimo { $most } biglietto per lo stesso spettacolo (nel carrello: { $count }). Lasci nel carrello uno solo di questi posti.
   *[other] Un ordine per «{ $title }» può comprendere al massimo { $most } biglietti per lo stesso spettacolo (nel carrello: { $count }). Rimuova dal carrello alcuni di questi posti.
}
refusal-place-package-unfinished = Il pacchetto «{ $name }» non è ancora completo. Restano da scegliere: { $parts }. Scelga gli spettacoli mancanti o rimuova il pacchetto dal carrello.
refusal-place-offer-closed = «{ $name }» non è più in vendita. Per acquistare il resto, rimuova questa offerta dal carrello.
refusal-place-below-promise = Uno dei Suoi posti per «{ $title }» è stato rimesso in vendita dal titolare e costa almeno { $amount }. I carnet e le riduzioni elevate non valgono per questo posto. I Suoi posti sono ancora riservati per Lei. Scelga un’altra tariffa o un altro posto.
refusal-place-payment-method-gone = Questo metodo di pagamento non è più disponibile per tutto ciò che è nel carrello. Non è stato ordinato né addebitato nulla. Scelga un altro metodo di pagamento.
refusal-place-below-minimum = Questo pagamento è inferiore a { $amount }, il minimo per questo metodo di pagamento. Non è stato ordinato nulla e i posti sono ancora riservati per Lei. Scelga un altro metodo di pagamento o aggiunga qualcosa al carrello.
refusal-place-odd-amount = Con questo metodo si possono pagare solo importi multipli di { $step }. Non è stato ordinato nulla e i posti sono ancora riservati per Lei. Scelga un altro metodo di pagamento o si rivolga alla biglietteria.
refusal-place-currency-not-taken = Questo metodo di pagamento non accetta la valuta dei nostri prezzi. Non è stato ordinato nulla e i posti sono ancora riservati per Lei. Scelga un altro metodo di pagamento o si rivolga alla biglietteria.
refusal-place-too-many-attempts = Per questo ordine ci sono stati troppi tentativi di pagamento. Non Le è stato addebitato nulla. Scelga di nuovo i posti oppure si rivolga alla biglietteria.
refusal-place-unpaid-seats = Con questo indirizzo e-mail ci sono già troppi posti in attesa di pagamento (massimo senza accedere: { $most }). Non Le è stato addebitato nulla e i posti restano riservati per Lei. Acceda con questo indirizzo o paghi prima gli altri ordini.
refusal-place-too-many-mails = A questo indirizzo abbiamo già inviato troppe e-mail, perciò al momento non possiamo inviarvi i biglietti di questo ordine gratuito. Non è stato ordinato nulla e i posti sono ancora riservati per Lei. Acceda con questo indirizzo, riprovi tra un’ora o domani, oppure si rivolga alla biglietteria.
refusal-place-bad-key = Il modulo non era più aggiornato, perciò lo abbiamo rinnovato; tutto ciò che ha scritto è ancora qui. Non Le è stato addebitato nulla. Lo invii di nuovo.
refusal-place-gateway-unreachable = In questo momento la banca non risponde. Non Le è stato addebitato nulla e i posti sono ancora riservati per Lei. Riprovi tra qualche minuto.

# Another ticket type for a ticket in the basket.
refusal-price-type-unknown-line = Questo posto non è più nel Suo carrello. Il resto del carrello non è cambiato. Se il posto è ancora disponibile, può sceglierlo di nuovo.
refusal-price-type-not-sold = Questa tariffa non è disponibile per questo posto o per il Suo account. Il posto resta riservato per Lei con la tariffa precedente.

# Fields of the checkout form.
refusal-field-given-name-missing = Inserisca il nome.
refusal-field-name-too-long = Questo nome è troppo lungo. Usi al massimo 100 caratteri.
refusal-letters-name = Non possiamo stampare questi caratteri su biglietti e fatture: { $letters }. Scriva il nome in lettere latine, come nel passaporto.
refusal-letters-address = Non possiamo stampare questi caratteri sulle fatture: { $letters }. Scriva il nome e l’indirizzo in lettere latine.
refusal-field-email-missing = Inserisca l’indirizzo e-mail.
refusal-field-email-wrong = Inserisca l’indirizzo e-mail completo, per esempio maria@example.org.
refusal-field-terms-not-accepted = Per continuare, accetti le condizioni di vendita.

# Paying again.
refusal-pay-not-open = Questo ordine non è più in attesa di pagamento: ora non è stato modificato né addebitato nulla. La pagina dell’ordine indica a che punto è. Se ha già pagato nella pagina della banca, non paghi di nuovo.
refusal-pay-too-many-attempts = Per questo ordine ci sono stati troppi tentativi di pagamento, perciò non ne abbiamo avviato un altro. La pagina dell’ordine indica a che punto è. Scelga di nuovo i posti oppure si rivolga alla biglietteria.
refusal-pay-payment-method-gone = Questo metodo di pagamento non è più disponibile per questo ordine. I posti sono ancora riservati per Lei. Scelga un altro metodo di pagamento.
refusal-pay-still-at-bank = Un pagamento precedente per questo ordine è ancora in corso presso la banca. I posti sono ancora riservati per Lei. Lo concluda o lo annulli lì; poi potrà scegliere un altro metodo di pagamento.
refusal-pay-credit-changed = Il Suo credito nel frattempo è cambiato, perciò non è stato usato. I posti sono ancora riservati per Lei. Il pulsante indica ora quanto può usare.
refusal-pay-gateway-unreachable = In questo momento la banca non risponde, perciò non è stato avviato un nuovo pagamento e non Le è stato addebitato nulla. I posti sono ancora riservati per Lei. Riprovi tra qualche minuto.

# Tickets.
refusal-ticket-not-paid = I Suoi biglietti non sono ancora disponibili, perché l’ordine non è stato pagato. La pagina dell’ordine indica a che punto è.
refusal-ticket-already-entered = Questo biglietto è già stato usato all’ingresso, perciò non può ricevere un nuovo codice. Se non lo ha usato Lei, si rivolga alla biglietteria.
refusal-ticket-just-sent = Abbiamo inviato poco fa un’e-mail su questo ordine; può impiegare qualche minuto ad arrivare. Non è stato inviato altro. Controlli anche la cartella dello spam.
refusal-address-elsewhere = Per sicurezza, l’indirizzo si può correggere solo nel browser con cui è stato fatto l’ordine. Non è stato modificato nulla. Chiami la biglietteria e indichi il codice dell’ordine; il numero è in fondo a questa pagina.
refusal-address-same = Questo è l’indirizzo che abbiamo già. Ne inserisca un altro.
refusal-address-not-failed = La nostra e-mail a questo indirizzo non è tornata indietro, quindi non è stato modificato nulla. Se non la riceve, chiami la biglietteria; il numero è in fondo a questa pagina.
refusal-address-account = Esiste un account con questo indirizzo, quindi qui non è stato modificato nulla. Acceda e modifichi l’indirizzo nel Suo profilo, oppure chiami la biglietteria.
refusal-ticket-performance-cancelled = Questo spettacolo è stato annullato: i biglietti non sono più validi e non si possono stampare. Nella pagina del Suo ordine è spiegato come riceverà il rimborso.
refusal-ticket-sent-often = Oggi l’e-mail di questo ordine è già stata inviata il numero massimo di volte ({ $most }). Tutto ciò che contiene si trova anche in questa pagina. Controlli anche la cartella dello spam o si rivolga alla biglietteria.
refusal-ticket-nothing-to-send = Tutto ciò che conteneva questo ordine è passato a un’altra persona oppure è stato cambiato, restituito o annullato: non c’è nulla da inviarLe di nuovo. Non è stata inviata alcuna e-mail.

# Signing in.
refusal-ask-too-many = Sono stati richiesti troppi codici. L’ultimo codice che ha ricevuto resta valido per dieci minuti dall’invio. Riprovi tra un’ora o domani, oppure prosegua senza account. Se non li ha richiesti Lei, qualcun altro ha inserito il Suo indirizzo: apra su questo dispositivo il link di una di queste e-mail e richieda lì un nuovo codice.
refusal-code-missing = Inserisca le otto cifre che ha ricevuto per e-mail.
refusal-code-wrong = { $tries ->
    [one] Il codice non è corretto. Le resta un tentativo.
   *[other] Il codice non è corretto. Le restano { $tries } tentativi.
}
refusal-code-wrong-last = Il codice non è corretto e non ci sono altri tentativi. Richieda un nuovo codice.
refusal-code-ended = Questo codice non è più valido: è scaduto, è già stato usato oppure è stato richiesto in un altro browser. Richieda un nuovo codice.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = «{ $name }» al momento non è in vendita online o non è disponibile per il Suo account. Scelga un altro abbonamento o pacchetto, oppure un biglietto singolo.
refusal-offer-full = Questo spettacolo non si può aggiungere a «{ $name }»: gli spettacoli ancora da scegliere sono di un altro tipo. Completi prima il pacchetto oppure scelga un biglietto singolo.
refusal-offer-most = { $most ->
    [one] Ogni persona può acquistare «{ $name }» una sola volta. Scelga altro oppure un biglietto singolo.
   *[other] Ogni persona può acquistare «{ $name }» al massimo { $most } volte. Scelga altro oppure un biglietto singolo.
}
refusal-offer-extra-tickets = { $most ->
    [one] Può aggiungere al massimo { $most } biglietto, e solo per uno spettacolo che fa già parte di «{ $name }». Scelga invece un biglietto singolo.
   *[other] Può aggiungere al massimo { $most } biglietti, e solo per spettacoli che fanno già parte di «{ $name }». Scelga invece un biglietto singolo.
}
