# Why something was not done. Each says what happened and what can be done now. Refusals of a
# hold are in plan.ftl, since the browser says them too.

# More time for the basket.
refusal-extend-ended = Il tempo è scaduto prima che si potesse prolungare. I posti ancora liberi si possono scegliere di nuovo.
refusal-extend-none-left = Il tempo non si può più prolungare.
refusal-extend-needs-address = Senza il Suo indirizzo e-mail il tempo non si può più prolungare. I posti restano riservati per Lei fino alla scadenza. Acceda: potrà poi prolungare il tempo fino a dieci volte.

# Placing an order.
refusal-place-basket-empty = Il carrello è vuoto: non c’era nulla da ordinare.
refusal-place-holds-ended = Il tempo è scaduto e i posti sono tornati in vendita. Quelli ancora liberi si possono scegliere di nuovo. Non Le è stato addebitato nulla.
refusal-place-total-changed = L’importo è passato da { $shown } a { $total }. Lo ricontrolli prima di acquistare. Non Le è stato addebitato nulla.
refusal-place-basket-changed = Il contenuto del carrello è cambiato, forse in un’altra finestra. Lo ricontrolli prima di acquistare. Non Le è stato addebitato nulla.
refusal-place-sale-closed = I biglietti per «{ $title }» non sono più in vendita. Li tolga dal carrello per acquistare il resto. Non Le è stato addebitato nulla.
refusal-place-tariff-fewest = La tariffa «{ $tariff }» vale da { $least } biglietti in su; Lei ne ha { $count }. Ne scelga un’altra nel carrello o aggiunga posti. Non è stato addebitato nulla.
refusal-place-tariff-most = Della tariffa «{ $tariff }» ogni persona può acquistarne { $most }; Lei ne ha { $count }. Ne scelga un’altra per alcuni posti nel carrello. Non è stato addebitato nulla.
refusal-place-package-unfinished = «{ $name }» non è completo; manca: { $parts }. Scelga ciò che manca o lo tolga dal carrello. Non è stato addebitato nulla.
refusal-place-offer-closed = «{ $name }» non è più in vendita. Lo tolga dal carrello per acquistare il resto. Non è stato addebitato nulla.
refusal-place-means-gone = Questo metodo non vale più per tutto il Suo acquisto. Non è stato ordinato nulla; ne scelga un altro, per favore.
refusal-place-below-minimum = Questo pagamento è inferiore a { $amount }, il minimo che si può pagare in questo modo. Non è stato ordinato nulla e i posti sono ancora riservati: scelga un altro metodo o aggiunga qualcosa al carrello.
refusal-place-too-many-attempts = I tentativi per questo ordine sono stati troppi. Non Le è stato addebitato nulla; scelga di nuovo i posti.
refusal-place-unpaid-seats = Con questo indirizzo e-mail ci sono già troppi posti in attesa di pagamento (massimo senza accedere: { $most }). Non Le è stato addebitato nulla e i Suoi posti restano riservati. Acceda con questo indirizzo, oppure paghi prima gli altri ordini.
refusal-place-too-many-mails = Questo ordine è gratuito e non possiamo inviare i biglietti: a questo indirizzo sono già state inviate molte e-mail. I Suoi posti restano riservati. Acceda con questo indirizzo, riprovi tra un’ora o domani, oppure si rivolga alla biglietteria.
refusal-place-bad-key = Questo modulo era scaduto o era stato modificato. Lo abbiamo rinnovato con ciò che aveva scritto: lo invii di nuovo. Non Le è stato addebitato nulla.
refusal-place-gateway-unreachable = In questo momento la banca non risponde. Non Le è stato addebitato nulla e i posti sono ancora riservati: riprovi tra un momento.

# Another tariff for a ticket of the basket.
refusal-tariff-unknown-line = Questo posto non è più nel Suo carrello.
refusal-tariff-not-sold = Questa tariffa non si vende per questo posto o non per Lei. Resta quella di prima.

# Fields of the checkout form.
refusal-field-given-name-missing = Scriva il nome.
refusal-field-family-name-missing = Scriva il cognome.
refusal-field-name-too-long = Il nome è troppo lungo: al massimo 100 lettere.
refusal-field-email-missing = Scriva l’indirizzo e-mail.
refusal-field-email-wrong = Scriva l’indirizzo completo, per esempio maria@example.org.
refusal-field-terms-not-accepted = Per continuare, accetti le condizioni di vendita.

# Paying again.
refusal-pay-not-open = Questo ordine non si può più pagare.
refusal-pay-too-many-attempts = I tentativi per questo ordine sono stati troppi. Scelga di nuovo i posti.
refusal-pay-means-gone = Questo ordine non si può più pagare in quel modo. I posti sono ancora riservati: paghi in un altro modo, per favore.
refusal-pay-still-at-bank = Il pagamento precedente è ancora aperto presso la banca. Lo concluda o lo annulli lì; poi potrà pagare in un altro modo.
refusal-pay-gateway-unreachable = In questo momento la banca non risponde. I posti sono ancora riservati: riprovi tra un momento.

# Tickets.
refusal-ticket-not-paid = Prima del pagamento dell’ordine non ci sono biglietti.
refusal-ticket-already-entered = Questo biglietto è già stato usato all’ingresso e non si può sostituire.
refusal-ticket-just-sent = I biglietti sono stati spediti un momento fa. L’e-mail può tardare un po’; guardi anche nella cartella dello spam.
refusal-ticket-performance-cancelled = Lo spettacolo è stato annullato: i biglietti non sono più validi e non si possono stampare. La pagina del Suo ordine spiega come riceverà il rimborso.
refusal-ticket-sent-often = Oggi i biglietti sono già stati inviati per e-mail il numero massimo di volte (massimo: { $most }). Sono validi e può scaricarli da questa pagina in qualsiasi momento. Guardi anche nella cartella dello spam, oppure si rivolga alla biglietteria.

# Signing in.
refusal-ask-too-many = Sono stati richiesti troppi codici. Nulla va perso: l’ultimo codice che ha ricevuto resta valido per dieci minuti. Riprovi tra un’ora o domani, oppure prosegua senza account. Se non li ha richiesti Lei, lo ha fatto qualcun altro: apra il link di una di queste e-mail su questo dispositivo e richieda lì un nuovo codice.
refusal-code-missing = Inserisca le otto cifre dell’e-mail.
refusal-code-wrong = { $tries ->
    [one] Non è il codice giusto. Le resta un tentativo.
   *[other] Non è il codice giusto. Le restano { $tries } tentativi.
}
refusal-code-wrong-last = Non era il codice giusto e non si può più riprovare. Ne richieda un altro.
refusal-code-ended = Questo codice non vale più: è scaduto, è già stato usato o è stato richiesto in un altro browser. Ne richieda un altro.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = «{ $name }» al momento non è in vendita qui, o non per Lei. Scelga un’altra offerta o un biglietto singolo.
refusal-offer-full = In «{ $name }» non c’è posto per questa recita: manca ancora altro. Prima lo completi, oppure scelga un biglietto singolo.
refusal-offer-most = Di «{ $name }» ogni persona può averne al massimo { $most }.
refusal-offer-extras = { $most ->
    [one] Un biglietto aggiuntivo accompagna una recita già scelta in «{ $name }»: { $most } al massimo.
   *[other] I biglietti aggiuntivi accompagnano una recita già scelta in «{ $name }»: { $most } al massimo.
}
