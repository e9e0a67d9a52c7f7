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

basket-extras = Nel carrello ha anche
basket-extras-quantity = Quantità: { $name }
basket-extras-change = Aggiorna
basket-suggestions = Può aggiungere anche
basket-code = Codice promozionale o buono regalo
basket-code-open = Ho un codice promozionale o un buono regalo
basket-code-number = Numero di socio
basket-code-apply = Applica
basket-code-saved = { $code }: { $amount } di sconto
basket-code-idle = Il codice { $code } non vale per gli acquisti nel carrello.
basket-code-remove = Rimuovi { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }, biglietti ancora disponibili: { $left } su { $of }
order-paid-extras-title = Grazie per il Suo acquisto.
order-extras-mail = Le inviamo la conferma all’indirizzo { $email }.
order-extras = Altri acquisti
order-extras-collect = Per il ritiro mostri i codici, stampati o sul telefono. Ciascuno vale una volta.
receipt-counter = Codice { $number } di { $count }
receipt-for = Da ritirare
# On the page of an extra’s code, printed like a ticket: heads price and order; the conditions; what a screen reader says of the codes.
receipt-order = Il Suo ordine
receipt-terms = Mostri questo codice, stampato o sul telefono, al ritiro dell’articolo. Vale una sola volta e non dà accesso agli spettacoli.
receipt-qr-code = Codice QR per il ritiro
receipt-bar-code = Codice a barre per il ritiro
receipt-pdf = Codici degli extra in PDF
receipt-show = { $count ->
    [one] Mostra il codice
   *[other] Mostra i { $count } codici
}
receipt-used = Consegnato: { $date }, ore { $time }.
mail-extras = Ha acquistato anche: { $extras }.
mail-extras-collect = Ha acquistato anche: { $extras }. Per il ritiro basta mostrare questa e-mail.

refusal-put-not-sold = L’articolo scelto non è più in vendita o non è disponibile per il Suo account. Il Suo carrello non è cambiato. Per assistenza si rivolga alla biglietteria.
refusal-put-other-performance = L’articolo non è disponibile per lo spettacolo scelto. Il Suo carrello non è cambiato. Scelga un altro spettacolo.
refusal-put-too-many = { $most ->
    [one] L’articolo scelto si può acquistare solo { $most } volta per ordine. Il Suo carrello non è cambiato. Riduca la quantità.
   *[other] L’articolo scelto si può acquistare al massimo { $most } volte per ordine. Il Suo carrello non è cambiato. Riduca la quantità.
}
refusal-put-sold-out = { $left ->
    [0] L’articolo scelto è esaurito. Il Suo carrello non è cambiato. Può continuare con gli altri acquisti.
    [one] L’articolo scelto è quasi esaurito: ne resta solo { $left }. Il Suo carrello non è cambiato. Riduca la quantità.
   *[other] L’articolo scelto è quasi esaurito: ne restano solo { $left }. Il Suo carrello non è cambiato. Riduca la quantità.
}
refusal-put-amount = L’importo deve essere compreso tra { $least } e { $most }. Il Suo carrello non è cambiato. Inserisca un altro importo.
refusal-put-odd-amount = Inserisca un multiplo di { $step }. Il Suo carrello non è cambiato.
refusal-promo-unknown = Non riconosciamo questo codice promozionale. Il Suo carrello non è cambiato. Controlli il codice e lo inserisca di nuovo.
refusal-promo-not-now = Al momento questo codice promozionale non è valido: la promozione non è ancora iniziata o è già terminata. Il Suo carrello non è cambiato. Può acquistare anche senza codice.
refusal-promo-used-up = Questo codice promozionale è già stato usato il numero massimo di volte. Il Suo carrello non è cambiato. Può acquistare anche senza codice.
refusal-promo-number-needed = Questo codice promozionale è riservato ai soci di un club convenzionato. Il Suo carrello non è cambiato. Inserisca il codice insieme al Suo numero di socio.
refusal-promo-not-a-member = Questo numero di socio non risulta nell’elenco del club. Il Suo carrello non è cambiato. Controlli il numero e riprovi.
refusal-promo-list-unreachable = Al momento non è possibile verificare il Suo numero di socio presso il club. Il Suo carrello non è cambiato. Riprovi tra qualche minuto.
refusal-promo-too-many = Può usare al massimo cinque codici promozionali per volta. Il Suo carrello non è cambiato. Per aggiungere questo codice, ne rimuova prima un altro.
refusal-promo-too-many-tries = Sono stati inseriti troppi codici non validi. Il Suo carrello non è cambiato e i posti restano riservati per Lei. Riprovi tra un’ora, acceda con il Suo indirizzo e-mail o si rivolga alla biglietteria.
refusal-place-right-gone = Il Suo biglietto per «{ $title }» richiede una tessera, un carnet o una riduzione che non risulta nel carrello né nel Suo account. Non Le è stato addebitato nulla. Aggiunga di nuovo la tessera o il carnet, acceda al Suo account oppure rimuova il biglietto.
refusal-place-extra-gone = «{ $name }» non è più in vendita o non è disponibile per il Suo account. Non Le è stato addebitato nulla. Per acquistare il resto, rimuova «{ $name }» dal carrello.
refusal-place-extra-sold-out = { $left ->
    [0] «{ $name }» non è più disponibile. Non Le è stato addebitato nulla. Per acquistare il resto, rimuova «{ $name }» dal carrello.
    [one] «{ $name }»: ne resta solo { $left }. Non Le è stato addebitato nulla. Riduca la quantità nel carrello.
   *[other] «{ $name }»: ne restano solo { $left }. Non Le è stato addebitato nulla. Riduca la quantità nel carrello.
}
refusal-place-most-for-person = «{ $name }»: il massimo per persona è { $most }, compresi gli ordini precedenti. Non Le è stato addebitato nulla. Riduca la quantità nel carrello o scelga altro.
refusal-place-flat-rate-used = { $most ->
    [one] Con «{ $name }» può avere solo { $most } biglietto, in totale o per lo stesso spettacolo. Non Le è stato addebitato nulla. Scelga un’altra tariffa per gli altri posti.
   *[other] Con «{ $name }» può avere al massimo { $most } biglietti, in totale o per lo stesso spettacolo. Non Le è stato addebitato nulla. Scelga un’altra tariffa per gli altri posti.
}
refusal-place-code-gone = Il codice promozionale { $code } non si può più usare. Non Le è stato addebitato nulla. Per continuare, lo rimuova dal carrello.

# How a price came about.
why-title = Come si compone il prezzo
why-listed = Prezzo base
why-occupancy = Forte richiesta in questa zona
why-seniority = { $years ->
    [one] { $years } stagione di abbonamento
   *[other] { $years } stagioni di abbonamento
}
why-code = Codice promozionale { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = La riduzione «{ $name }» non vale più, perciò il prezzo è aumentato. Per recuperarla, aggiunga di nuovo la tessera al carrello o acceda al Suo account.
why-resold-least = Questo posto è stato rimesso in vendita dal titolare e costa almeno { $amount }. Scelga un’altra tariffa o un altro posto.
why-single = Prezzo del biglietto singolo, qui più conveniente
