# Why something was not done. Each says what happened and what can be done now. Refusals of a
# hold are in plan.ftl, since the browser says them too.

# More time for the basket.
refusal-extend-ended = Il tempo è scaduto e i posti sono tornati in vendita. Non Le è stato addebitato nulla. I posti ancora disponibili si possono scegliere di nuovo.
refusal-extend-none-left = Il tempo non si può più prolungare. I posti restano riservati per Lei fino alla scadenza: completi l’acquisto prima di allora.
refusal-extend-needs-address = Senza il Suo indirizzo e-mail il tempo non si può più prolungare. I posti restano riservati per Lei fino alla scadenza. Acceda con il Suo indirizzo: potrà poi prolungare il tempo fino a dieci volte.

# Placing an order.
refusal-place-basket-empty = Il carrello è vuoto: non è stato ordinato nulla. Scelga prima i posti.
refusal-place-holds-ended = Il tempo è scaduto e i posti sono tornati in vendita. Non Le è stato addebitato nulla. I posti ancora disponibili si possono scegliere di nuovo.
refusal-place-total-changed = L’importo è passato da { $shown } a { $total }. Non Le è stato addebitato nulla. Controlli il nuovo importo prima di acquistare.
refusal-place-basket-changed = Il contenuto del carrello è cambiato, forse in un’altra finestra. Non Le è stato addebitato nulla. Controlli il carrello prima di acquistare.
refusal-place-credit-changed = Nel frattempo il Suo credito è cambiato. Non Le è stato addebitato nulla. Controlli gli importi prima di acquistare.
refusal-place-credit-of-another = Il credito si può usare solo per acquisti con il Suo indirizzo e-mail, { $email }. Non Le è stato addebitato nulla. Inserisca questo indirizzo oppure non usi il credito.
refusal-place-sale-closed = I biglietti per «{ $title }» non sono più in vendita. Non Le è stato addebitato nulla. Li rimuova dal carrello per acquistare il resto.
refusal-place-price-type-fewest = Per la tariffa «{ $price_type }» serve un numero minimo di biglietti: { $least } (nel carrello: { $count }). Non Le è stato addebitato nulla. Scelga un’altra tariffa nel carrello o aggiunga posti.
refusal-place-price-type-most = { $most ->
    [one] Con la tariffa «{ $price_type }» ogni persona può acquistare solo { $most } biglietto (nel carrello: { $count }). Non Le è stato addebitato nulla. Scelga un’altra tariffa per gli altri posti.
   *[other] Con la tariffa «{ $price_type }» ogni persona può acquistare al massimo { $most } biglietti (nel carrello: { $count }). Non Le è stato addebitato nulla. Scelga un’altra tariffa per gli altri posti.
}
refusal-place-tickets-fewest = { $least ->
    [one] Un ordine per «{ $title }» deve comprendere almeno { $least } biglietto per lo stesso spettacolo (nel carrello: { $count }). Non Le è stato addebitato nulla. Aggiunga posti per questo spettacolo o lo rimuova dal carrello.
   *[other] Un ordine per «{ $title }» deve comprendere almeno { $least } biglietti per lo stesso spettacolo (nel carrello: { $count }). Non Le è stato addebitato nulla. Aggiunga posti per questo spettacolo o lo rimuova dal carrello.
}
refusal-place-tickets-most = { $most ->
    [one] Un ordine per «{ $title }» può comprendere al massimo { $most } biglietto per lo stesso spettacolo (nel carrello: { $count }). Non Le è stato addebitato nulla. Rimuova dal carrello alcuni di questi posti.
   *[other] Un ordine per «{ $title }» può comprendere al massimo { $most } biglietti per lo stesso spettacolo (nel carrello: { $count }). Non Le è stato addebitato nulla. Rimuova dal carrello alcuni di questi posti.
}
refusal-place-package-unfinished = La scelta per «{ $name }» non è completa. Da scegliere ancora: { $parts }. Non Le è stato addebitato nulla. Completi la scelta o rimuova «{ $name }» dal carrello.
refusal-place-offer-closed = «{ $name }» non è più in vendita. Non Le è stato addebitato nulla. Rimuova questa offerta dal carrello per acquistare il resto.
refusal-place-below-promise = Uno dei Suoi posti per «{ $title }» è stato rimesso in vendita dal titolare e costa almeno { $amount }. I carnet e le riduzioni elevate non valgono per questo posto. Non Le è stato addebitato nulla e i Suoi posti sono ancora riservati per Lei. Scelga un’altra tariffa o un altro posto.
refusal-place-payment-method-gone = Questo metodo di pagamento non è più disponibile per l’intero acquisto. Non è stato ordinato nulla e non Le è stato addebitato nulla. Scelga un altro metodo di pagamento.
refusal-place-below-minimum = L’importo è inferiore al minimo previsto per questo metodo di pagamento ({ $amount }). Non Le è stato addebitato nulla e i posti sono ancora riservati per Lei. Scelga un altro metodo di pagamento o aggiunga qualcosa al carrello.
refusal-place-odd-amount = Con questo metodo di pagamento si possono pagare solo multipli di { $step }. Non è stato ordinato nulla e i posti sono ancora riservati per Lei. Scelga un altro metodo di pagamento o contatti la biglietteria.
refusal-place-currency-not-taken = Questo metodo di pagamento non accetta la valuta dei nostri prezzi. Non è stato ordinato nulla e i posti sono ancora riservati per Lei. Scelga un altro metodo di pagamento o contatti la biglietteria.
refusal-place-too-many-attempts = È stato raggiunto il numero massimo di tentativi di pagamento per questo ordine. Non Le è stato addebitato nulla. Scelga di nuovo i posti.
refusal-place-unpaid-seats = Con questo indirizzo e-mail ci sono già troppi posti in attesa di pagamento (massimo senza accedere: { $most }). Non Le è stato addebitato nulla e i posti restano riservati per Lei. Acceda con questo indirizzo o paghi prima gli altri ordini.
refusal-place-too-many-mails = Questo ordine è gratuito, ma al momento non possiamo inviare i biglietti: a questo indirizzo sono già state inviate molte e-mail. I posti restano riservati per Lei. Acceda con questo indirizzo o si rivolga alla biglietteria; altrimenti riprovi tra un’ora o domani.
refusal-place-bad-key = Questo modulo era scaduto o era stato modificato. Lo abbiamo aggiornato con i dati che aveva inserito. Non Le è stato addebitato nulla. Controlli il modulo e lo invii di nuovo.
refusal-place-gateway-unreachable = In questo momento la banca non risponde. Non Le è stato addebitato nulla e i posti sono ancora riservati per Lei. Riprovi tra qualche minuto.

# Another ticket type for a ticket in the basket.
refusal-price-type-unknown-line = Questo posto non è più nel Suo carrello. Se è ancora disponibile, può sceglierlo di nuovo.
refusal-price-type-not-sold = Questa tariffa non è disponibile per questo posto o per il Suo account. La tariffa precedente resta valida. Scelga un’altra tariffa o continui.

# Fields of the checkout form.
refusal-field-given-name-missing = Inserisca il nome.
refusal-field-name-too-long = Il nome è troppo lungo: lo abbrevi a 100 caratteri al massimo.
refusal-field-email-missing = Inserisca l’indirizzo e-mail.
refusal-field-email-wrong = Inserisca l’indirizzo completo, per esempio maria@example.org.
refusal-field-terms-not-accepted = Per continuare, accetti le condizioni di vendita.

# Paying again.
refusal-pay-not-open = Questo ordine non può più essere pagato e ora non Le è stato addebitato nulla. La pagina dell’ordine indica a che punto è; se l’ordine è terminato, può scegliere di nuovo i posti.
refusal-pay-too-many-attempts = È stato raggiunto il numero massimo di tentativi di pagamento per questo ordine. Scelga di nuovo i posti.
refusal-pay-payment-method-gone = Per questo ordine il metodo di pagamento scelto non è più disponibile. I posti sono ancora riservati per Lei. Scelga un altro metodo di pagamento.
refusal-pay-still-at-bank = Il pagamento precedente è ancora in corso presso la banca. Lo concluda o lo annulli sulla pagina della banca; poi può scegliere un altro metodo di pagamento.
refusal-pay-gateway-unreachable = In questo momento la banca non risponde. Per questo tentativo non Le è stato addebitato nulla e i posti sono ancora riservati per Lei. Riprovi tra qualche minuto.

# Tickets.
refusal-ticket-not-paid = I biglietti sono disponibili solo dopo il pagamento dell’ordine. Completi prima il pagamento nella pagina dell’ordine.
refusal-ticket-already-entered = Questo biglietto è già stato utilizzato all’ingresso e non può essere sostituito. Se ha domande, si rivolga alla biglietteria.
refusal-ticket-just-sent = I biglietti sono stati inviati poco fa. L’e-mail può impiegare qualche minuto ad arrivare; controlli anche la cartella dello spam.
refusal-address-elsewhere = Per sicurezza, l’indirizzo si può correggere solo nel browser con cui è stato fatto l’ordine. Non è stato modificato nulla. Chiami la biglietteria e indichi il codice dell’ordine; il numero è in fondo a questa pagina.
refusal-address-same = Questo è l’indirizzo che abbiamo già. Ne inserisca un altro.
refusal-address-not-failed = La nostra e-mail a questo indirizzo non è tornata indietro, quindi non è stato modificato nulla. Se non la riceve, chiami la biglietteria; il numero è in fondo a questa pagina.
refusal-address-account = Esiste un account con questo indirizzo, quindi qui non è stato modificato nulla. Acceda e modifichi l’indirizzo nel Suo profilo, oppure chiami la biglietteria.
refusal-ticket-performance-cancelled = Lo spettacolo è stato annullato: i biglietti non sono più validi e non si possono stampare. La pagina del Suo ordine spiega come riceverà il rimborso.
refusal-ticket-sent-often = Oggi i biglietti sono già stati inviati per e-mail il numero massimo di volte ({ $most }). I biglietti sono validi e può scaricarli da questa pagina in qualsiasi momento. Controlli anche la cartella dello spam o si rivolga alla biglietteria.

# Signing in.
refusal-ask-too-many = Sono stati richiesti troppi codici. L’ultimo codice che ha ricevuto resta valido per dieci minuti dall’invio. Riprovi tra un’ora o domani, oppure prosegua senza accedere. Se non li ha richiesti Lei, forse lo ha fatto un’altra persona: apra su questo dispositivo il link di una di queste e-mail e richieda lì un nuovo codice.
refusal-code-missing = Inserisca le otto cifre del codice ricevuto per e-mail.
refusal-code-wrong = { $tries ->
    [one] Il codice non è corretto. Le resta un tentativo.
   *[other] Il codice non è corretto. Le restano { $tries } tentativi.
}
refusal-code-wrong-last = Il codice non è corretto e non ci sono altri tentativi. Richieda un nuovo codice.
refusal-code-ended = Questo codice non è più valido: è scaduto, è già stato usato o è stato richiesto in un altro browser. Richieda un nuovo codice.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = «{ $name }» al momento non è in vendita o non è disponibile per il Suo account. Il Suo carrello non è cambiato. Scelga un’altra offerta o un biglietto singolo.
refusal-offer-full = Questo spettacolo non si può aggiungere a «{ $name }»: per completare la scelta già iniziata servono altri spettacoli. Il Suo carrello non è cambiato. Completi prima la scelta o acquisti un biglietto singolo.
refusal-offer-most = { $most ->
    [one] Ogni persona può acquistare «{ $name }» una sola volta. Il Suo carrello non è cambiato. Scelga un’altra offerta o un biglietto singolo.
   *[other] Ogni persona può acquistare «{ $name }» al massimo { $most } volte. Il Suo carrello non è cambiato. Scelga un’altra offerta o un biglietto singolo.
}
refusal-offer-extra-tickets = { $most ->
    [one] Per «{ $name }» si può acquistare { $most } biglietto aggiuntivo, e solo per uno spettacolo già scelto. Il Suo carrello non è cambiato. Acquisti un biglietto singolo oppure scelga prima lo spettacolo.
   *[other] Per «{ $name }» si possono acquistare al massimo { $most } biglietti aggiuntivi, e solo per spettacoli già scelti. Il Suo carrello non è cambiato. Acquisti un biglietto singolo oppure scelga prima lo spettacolo.
}
