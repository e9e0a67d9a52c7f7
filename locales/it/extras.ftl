# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Tessere, carnet ed extra
# A price that its giver names.
extras-your-amount = importo a Sua scelta
# Dates of a pass.
extras-valid = Validità: { $from } – { $until }.
extras-add = Aggiungi al carrello
extras-performance = Per quale spettacolo
extras-quantity = Quantità
extras-amount = Importo della donazione
extras-amount-other = Altro importo
extras-sold-out = Esaurito
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Anche nel Suo carrello
basket-extras-quantity = Quantità: { $name }
basket-extras-change = Aggiorna
basket-suggestions = Può aggiungere anche
basket-code = Codice promozionale
basket-code-open = Ho un codice promozionale
basket-code-number = Numero di socio
basket-code-apply = Applica
basket-code-saved = { $code }: { $amount } di sconto
basket-code-idle = { $code }: il codice non vale per ciò che ora è nel carrello.
basket-code-remove = Rimuovi { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }, biglietti ancora disponibili: { $left } su { $of }
order-paid-extras-title = Grazie per il Suo acquisto.
order-extras-mail = Inviamo la conferma a { $email }.
order-extras = Altri acquisti
order-extras-collect = Per il ritiro basta mostrare questa pagina, stampata o sul telefono.
mail-extras = Ha acquistato anche: { $extras }.
mail-extras-collect = Ha acquistato anche: { $extras }. Per il ritiro basta mostrare questa e-mail.

refusal-put-not-sold = Questo articolo non è più in vendita o non è disponibile per il Suo account. Il Suo carrello non è cambiato. Scelga un altro articolo o si rivolga alla biglietteria.
refusal-put-other-performance = Questo articolo non è disponibile per lo spettacolo indicato. Il Suo carrello non è cambiato. Scelga un altro spettacolo.
refusal-put-too-many = { $most ->
    [one] In un ordine si può acquistare solo { $most } unità di questo articolo. Il Suo carrello non è cambiato. Riduca la quantità.
   *[other] In un ordine si possono acquistare al massimo { $most } unità di questo articolo. Il Suo carrello non è cambiato. Riduca la quantità.
}
refusal-put-sold-out = { $left ->
    [0] Questo articolo è esaurito. Il Suo carrello non è cambiato. Può continuare con gli altri acquisti.
    [one] Di questo articolo è rimasta solo { $left } unità. Il Suo carrello non è cambiato. Riduca la quantità.
   *[other] Di questo articolo sono rimaste solo { $left } unità. Il Suo carrello non è cambiato. Riduca la quantità.
}
refusal-put-amount = Questo importo non è ammesso. Il Suo carrello non è cambiato. Inserisca un importo compreso tra { $least } e { $most }.
refusal-promo-unknown = Questo codice promozionale non risulta valido. Il Suo carrello non è cambiato. Controlli il codice e lo inserisca di nuovo.
refusal-promo-not-now = Oggi questo codice promozionale non si può usare: non è ancora valido oppure è scaduto. Il Suo carrello non è cambiato. Può acquistare anche senza codice.
refusal-promo-used-up = Questo codice promozionale è già stato usato il numero massimo di volte. Il Suo carrello non è cambiato. Può acquistare anche senza codice.
refusal-promo-number-needed = Questo codice promozionale vale solo per i soci di un club. Il Suo carrello non è cambiato. Inserisca il codice insieme al Suo numero di socio.
refusal-promo-not-a-member = Questo numero di socio non risulta nell’elenco del club. Il Suo carrello non è cambiato. Controlli il numero e riprovi.
refusal-promo-list-unreachable = In questo momento non è possibile verificare il numero di socio. Il Suo carrello non è cambiato. Riprovi tra qualche minuto.
refusal-promo-too-many = In un carrello si possono usare al massimo cinque codici promozionali. Il Suo carrello non è cambiato. Rimuova un codice per aggiungerne un altro.
refusal-promo-too-many-tries = Sono stati inseriti troppi codici non validi. Il Suo carrello non è cambiato e i posti restano riservati per Lei. Riprovi tra un’ora, acceda con il Suo indirizzo e-mail o si rivolga alla biglietteria.
refusal-place-right-gone = Per i biglietti di «{ $title }» servono una tessera, un carnet o l’accesso al Suo account, che al momento mancano. Non Le è stato addebitato nulla. Aggiunga di nuovo la tessera o il carnet al carrello, acceda al Suo account o rimuova questi biglietti.
refusal-place-extra-gone = «{ $name }» non è più in vendita o non è disponibile per il Suo account. Non Le è stato addebitato nulla. Rimuova questo articolo dal carrello per acquistare il resto.
refusal-place-extra-sold-out = { $left ->
    [0] Non c’è più disponibilità per «{ $name }». Non Le è stato addebitato nulla. Rimuova questo articolo dal carrello per acquistare il resto.
    [one] Di «{ $name }» è rimasta solo { $left } unità. Non Le è stato addebitato nulla. Riduca la quantità per continuare.
   *[other] Di «{ $name }» sono rimaste solo { $left } unità. Non Le è stato addebitato nulla. Riduca la quantità per continuare.
}
refusal-place-most-for-person = Ogni persona può acquistare «{ $name }» solo in quantità limitata, contando anche gli altri ordini (massimo: { $most }). Non Le è stato addebitato nulla. Riduca la quantità o scelga altro.
refusal-place-flat-rate-used = { $most ->
    [one] «{ $name }» vale per { $most } biglietto, che è già stato utilizzato. Non Le è stato addebitato nulla. Scelga un’altra tariffa per gli altri posti.
   *[other] «{ $name }» vale per { $most } biglietti, già utilizzati tutti. Non Le è stato addebitato nulla. Scelga un’altra tariffa per gli altri posti.
}
refusal-place-code-gone = Il codice promozionale { $code } non si può più usare. Non Le è stato addebitato nulla. Lo rimuova dal carrello per continuare.

# How a price came about.
why-title = Come si compone il prezzo
why-listed = Prezzo di listino
why-occupancy = Gran parte di questa zona è già venduta
why-seniority = { $years ->
    [one] { $years } stagione di abbonamento
   *[other] { $years } stagioni di abbonamento
}
why-code = Codice promozionale { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = La riduzione «{ $name }» non vale più, perciò il prezzo è aumentato. Per riaverla, aggiunga di nuovo la tessera al carrello o acceda al Suo account.
why-single = Prezzo del biglietto singolo, qui più conveniente
