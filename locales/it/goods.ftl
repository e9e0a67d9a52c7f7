# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
goods-title = Tessere ed extra
# A price that its giver names.
goods-your-amount = un importo a Sua scelta
# Dates of a pass.
goods-valid = Valida dal { $from } al { $until }.
goods-add = Aggiungi al carrello
goods-evening = Per quale recita
goods-quantity = Quanti
goods-amount = La Sua donazione
goods-amount-other = Un altro importo
goods-sold-out = Esaurito
# Such as 2 × Programme book.
goods-count = { $count } × { $name }
# For search engines.
goods-description = { $name }, { $season }.

basket-goods = Anche nel Suo carrello
basket-goods-quantity = Quanti: { $name }
basket-goods-change = Cambia
basket-extras = Per accompagnare
basket-code = Codice promozionale
basket-code-open = Ho un codice promozionale
basket-code-number = Numero di socio
basket-code-apply = Applica
basket-code-saved = { $code }: { $amount } in meno
basket-code-idle = { $code }: nel carrello non c’è nulla per cui valga.
basket-code-remove = Togli { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }: ne restano { $left } su { $of }
order-paid-goods-title = Grazie.
order-goods-mail = La conferma arriva a { $email }.
order-goods = Anche Suo
order-goods-collect = Mostri questo ordine al ritiro.
mail-goods = Anche Suo: { $goods }. Mostri questa e-mail al ritiro.

refusal-put-not-sold = Non è più in vendita, o non per Lei. Nulla è cambiato.
refusal-put-other-evening = Scelga una recita a cui si abbina.
refusal-put-too-many = Un ordine può averne { $most }.
refusal-put-sold-out = { $left ->
    [0] È esaurito.
    [one] Ne resta solo { $left }.
   *[other] Ne restano solo { $left }.
}
refusal-put-amount = Scriva un importo da { $least } a { $most }.
refusal-promo-unknown = Non conosciamo questo codice. Lo controlli lettera per lettera.
refusal-promo-not-now = Questo codice oggi non si può usare: non è ancora valido o è scaduto.
refusal-promo-used-up = Questo codice è già stato usato tutte le volte possibili.
refusal-promo-number-needed = Questo codice è per i soci di un club. Lo scriva insieme al Suo numero di socio.
refusal-promo-not-a-member = Il club non conosce questo numero. Lo controlli.
refusal-promo-list-unreachable = In questo momento non possiamo chiedere al club. Riprovi tra poco; il carrello resta com’è.
refusal-promo-too-many = Un carrello accetta cinque codici. Ne tolga prima uno.
refusal-promo-too-many-tries = Sono stati inseriti troppi codici sconosciuti. Il Suo carrello non è cambiato e i posti restano riservati. Riprovi tra un’ora, acceda con il Suo indirizzo e-mail o si rivolga alla biglietteria.
refusal-place-right-gone = Per «{ $title }» serve un diritto che non è più nel Suo carrello: una tessera o il Suo account. Rimetta la tessera, acceda o restituisca i posti. Non è stato addebitato nulla.
refusal-place-good-gone = «{ $name }» non è più in vendita, o non per Lei. Lo tolga per acquistare il resto. Non è stato addebitato nulla.
refusal-place-good-sold-out = { $left ->
    [0] «{ $name }»: esaurito. Lo tolga per acquistare il resto. Non è stato addebitato nulla.
   *[other] «{ $name }»: ne restano solo { $left }. Ne prenda di meno per continuare. Non è stato addebitato nulla.
}
refusal-place-most-for-person = «{ $name }»: ogni persona può averne { $most }, altri ordini compresi. Ne prenda di meno o scelga altro. Non è stato addebitato nulla.
refusal-place-flat-rate-used = «{ $name }»: vale per { $most } biglietti e sono già stati usati. Scelga un’altra tariffa per alcuni posti. Non è stato addebitato nulla.
refusal-place-code-gone = Il codice { $code } non si può più usare. Lo tolga per continuare. Non è stato addebitato nulla.

# How a price came about.
why-title = Perché questo prezzo
why-listed = Prezzo di listino
why-occupancy = Gran parte di questo settore è venduta
why-seniority = { $years ->
    [one] { $years } stagione da abbonato
   *[other] { $years } stagioni da abbonato
}
why-code = Codice { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = La riduzione «{ $name }» non è più valida, quindi il prezzo è più alto. Per riaverla, rimetta la tessera nel carrello o acceda al Suo account.
why-single = Come biglietto singolo, che costa meno
