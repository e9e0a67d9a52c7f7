# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Tessere, carnet ed extra
# A price that its giver names.
extras-your-amount = importo a Sua scelta
# Dates of a pass.
extras-valid = Validità: { $from } – { $until }.
extras-add = Aggiungi al carrello
extras-performance = Spettacolo
extras-quantity = Quantità
extras-amount = Importo della donazione
extras-amount-other = Altro importo
extras-sold-out = Esaurito
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Altro nel carrello
basket-extras-quantity = Quantità: { $name }
basket-extras-change = Aggiorna
basket-suggestions = Potrebbe interessarLe anche
basket-code = Codice promozionale o buono regalo
basket-code-open = Inserisci un codice promozionale o un buono regalo
basket-code-number = Numero di socio
basket-code-apply = Applica
basket-code-saved = { $code }: { $amount } di sconto
basket-code-idle = Il codice promozionale { $code } non vale per nessun acquisto nel carrello.
basket-code-idle-performance = Il codice promozionale { $code } vale solo per altri spettacoli.
basket-code-idle-offer = Il codice promozionale { $code } non vale per questo tipo di biglietto o di offerta.
basket-code-idle-zone = Il codice promozionale { $code } vale solo per altre zone di prezzo.
basket-code-idle-type = { $count ->
    [one] Il codice promozionale { $code } vale solo per questa tariffa: { $types }.
   *[other] Il codice promozionale { $code } vale solo per queste tariffe: { $types }.
}
basket-code-idle-customer = Il codice promozionale { $code } è riservato a determinati clienti. Se è tra questi, acceda al Suo account.
basket-code-idle-curtain = Il codice promozionale { $code } al momento non può essere usato per questo spettacolo.
basket-code-idle-beaten = Il codice promozionale { $code } non riduce ulteriormente il prezzo: gli altri sconti nel carrello sono già uguali o superiori.
basket-code-remove = Rimuovi { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }, biglietti ancora disponibili: { $left } su { $of }
order-paid-extras-title = Grazie per il Suo ordine.
order-extras-mail = Le inviamo la conferma all’indirizzo { $email }.
order-extras-mail-sent = Le abbiamo inviato la conferma all’indirizzo { $email }.
order-extras-returned = Articoli resi
order-extras = Altro in questo ordine
order-extras-collect = Per ritirare questi extra, mostri i codici. Ogni codice si può usare una sola volta.
receipt-counter = Codice { $number } di { $count }
receipt-for = Da ritirare
# On the page of an extra’s code, printed like a ticket: heads price and order; the conditions; what a screen reader says of the codes.
receipt-order = Il Suo ordine
receipt-terms = Mostri questo codice, su carta o sul telefono, per ritirare ciò che ha acquistato. Si può usare una sola volta e non vale come biglietto d’ingresso.
receipt-qr-code = Codice QR per il ritiro
receipt-bar-code = Codice a barre per il ritiro
receipt-pdf = Codici degli extra in PDF
receipt-show = { $count ->
    [one] Mostra il codice
   *[other] Mostra i { $count } codici
}
receipt-used = Consegnato il giorno { $date } alle ore { $time }.
receipt-given = { $count ->
    [one] { $count } extra appartiene ora a chi ha accettato il Suo regalo.
   *[other] { $count } extra appartengono ora a chi ha accettato il Suo regalo.
}
mail-extras = Il Suo ordine comprende anche: { $extras }.
mail-extras-collect = Il Suo ordine comprende anche: { $extras }. Per il ritiro mostri i codici: li trova nel PDF allegato e nella pagina del Suo ordine. Ogni codice si può usare una sola volta.
mail-extras-collect-alone = Per il ritiro mostri i codici: li trova nel PDF allegato e nella pagina del Suo ordine. Ogni codice si può usare una sola volta.

refusal-put-not-sold = L’articolo scelto non è più in vendita o non è disponibile per il Suo account. Per assistenza si rivolga alla biglietteria.
refusal-put-other-performance = Questo extra non è disponibile per lo spettacolo scelto. Scelga un altro spettacolo.
refusal-put-too-many = { $most ->
    [one] L’articolo scelto si può acquistare solo { $most } volta per ordine. Riduca la quantità.
   *[other] L’articolo scelto si può acquistare al massimo { $most } volte per ordine. Riduca la quantità.
}
refusal-put-sold-out = { $left ->
    [0] L’articolo scelto è esaurito. Può proseguire con il resto dell’acquisto.
    [one] Dell’articolo scelto ne resta solo { $left }. Riduca la quantità.
   *[other] Dell’articolo scelto ne restano solo { $left }. Riduca la quantità.
}
refusal-put-amount = Inserisca un importo da { $least } a { $most }.
refusal-put-odd-amount = Inserisca un importo multiplo di { $step }.
refusal-promo-unknown = Non riconosciamo questo codice promozionale. Lo controlli e lo inserisca di nuovo.
refusal-promo-not-now = Al momento questo codice promozionale non è valido: la promozione non è ancora iniziata oppure è già terminata. Controlli le date della promozione o prosegua senza codice.
refusal-promo-used-up = Questo codice promozionale è già stato usato il numero massimo di volte. Può proseguire senza codice.
refusal-promo-number-needed = Questo codice promozionale è riservato ai soci di un club convenzionato. Inserisca il codice insieme al Suo numero di socio.
refusal-promo-not-a-member = Il club non riconosce questo numero di socio. Controlli il numero e lo inserisca di nuovo.
refusal-promo-list-unreachable = Al momento non possiamo verificare il Suo numero di socio presso il club. Riprovi tra qualche minuto.
refusal-promo-too-many = Può usare al massimo cinque codici promozionali per volta. Per aggiungere questo codice, ne rimuova prima un altro.
refusal-promo-too-many-tries = Sono stati inseriti troppi codici promozionali errati. I posti nel carrello restano riservati per Lei. Riprovi tra un’ora, acceda con il Suo indirizzo e-mail o si rivolga alla biglietteria.
refusal-place-right-gone = Il Suo biglietto per «{ $title }» richiede una tessera, un carnet o una riduzione che non è più nel carrello o nel Suo account. Aggiunga di nuovo la tessera o il carnet, acceda al Suo account oppure rimuova il biglietto.
refusal-place-extra-gone = «{ $name }» non è più in vendita o non è disponibile per il Suo account. Per acquistare il resto, rimuova questo articolo dal carrello.
refusal-place-extra-sold-out = { $left ->
    [0] «{ $name }» non è più disponibile. Per acquistare il resto, rimuova questo articolo dal carrello.
    [one] «{ $name }»: ne resta solo { $left }. Riduca la quantità nel carrello.
   *[other] «{ $name }»: ne restano solo { $left }. Riduca la quantità nel carrello.
}
refusal-place-most-for-person = «{ $name }»: ogni persona può averne al massimo { $most }, compresi gli ordini precedenti. Riduca la quantità nel carrello.
refusal-place-flat-rate-used = { $most ->
    [one] «{ $name }» vale al massimo per { $most } biglietto e ne ha scelti di più. Non Le è stato addebitato nulla. Scelga un’altra tariffa per alcuni dei Suoi posti.
   *[other] «{ $name }» vale al massimo per { $most } biglietti e ne ha scelti di più. Non Le è stato addebitato nulla. Scelga un’altra tariffa per alcuni dei Suoi posti.
}
refusal-place-code-gone = Il codice promozionale { $code } non è più valido. Per continuare, lo rimuova dal carrello.

# How a price came about.
why-title = Come si calcola questo prezzo
why-listed = Intero
why-occupancy = Prezzo per forte richiesta in questa zona
why-seniority = { $years ->
    [one] { $years } stagione di abbonamento
   *[other] { $years } stagioni di abbonamento
}
why-code = Codice promozionale { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = La riduzione «{ $name }» non vale più, perciò il prezzo è aumentato. Per recuperarla, aggiunga di nuovo la tessera al carrello o acceda al Suo account.
why-resold-least = Questo posto è stato rimesso in vendita dal titolare e costa almeno { $amount }. Scelga un’altra tariffa o un altro posto.
why-single = Prezzo del biglietto singolo, che è più basso
