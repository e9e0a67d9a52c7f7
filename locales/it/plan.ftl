# The performance's plan: seats, prices, choice, view in words. The browser gets these lines
# as data: one variable in braces, one plural a message, nothing more.

plan-title = Pianta della sala
plan-seats = Posti
plan-stage = Palcoscenico
plan-legend-title = Prezzi
plan-key-free = libero
plan-key-taken = occupato
plan-key-mine = scelto
plan-key-wheelchair = sedia a rotelle
# While a subscription is bought: a seat that isn’t free on all its evenings.
plan-key-partly = libero solo in questa data
plan-zone-free = { $count ->
    [one] { $count } libero
   *[other] { $count } liberi
}
plan-zone-not-for-sale = non in vendita

# A seat's place. The area is a name such as Galleria, the section one such as Palco 12.
plan-place-row = { $area }, fila { $row }, posto { $seat }
plan-place-seat = { $area }, posto { $seat }
plan-place-section-row = { $area }, { $section }, fila { $row }, posto { $seat }
plan-place-section-seat = { $area }, { $section }, posto { $seat }
plan-place-box-row = { $area }, { $section }, fila { $row }, posto { $seat }
# One place after the other; each has commas of its own.
plan-places = { $list }; { $next }

# What a screen reader says of a seat before its view.
plan-seat-free = { $place }, libero, { $price }
plan-seat-taken = { $place }, occupato
plan-seat-partly = { $place }, libero in questa data, ma non in tutte
plan-seat-mine = { $place }, scelto, { $price }

# The view in words: where one sits, how high, what one sees. A percentage can't stand behind
# an article, whose form would hang on the number (il 70%, l’80%).
plan-view-middle = A { $metres } m dal palcoscenico, al centro.
plan-view-left = A { $metres } m dal palcoscenico, { $degrees }° a sinistra del centro.
plan-view-right = A { $metres } m dal palcoscenico, { $degrees }° a destra del centro.
plan-view-above = Altezza degli occhi: { $metres } m sopra il palcoscenico.
plan-view-below = Altezza degli occhi: { $metres } m sotto il palcoscenico.
plan-view-all = Si vedono tutto il palcoscenico e i sopratitoli.
plan-view-no-surtitles = Si vede tutto il palcoscenico, ma non i sopratitoli.
plan-view-part = Palcoscenico visibile: { $percent }%. Si vedono anche i sopratitoli.
plan-view-part-no-surtitles = Palcoscenico visibile: { $percent }%. I sopratitoli non si vedono.

plan-attribute-wheelchair = posto per sedia a rotelle
plan-attribute-companion = posto per l’accompagnatore di una persona in sedia a rotelle
plan-attribute-restricted-view = visibilità ridotta

plan-card = Posto
plan-card-close = Chiudi
plan-card-zone = Zona { $number }, { $name }
plan-card-taken = occupato
plan-card-partly = non libero in tutte le date
# What a subscription costs less than tickets for the same evenings; $saved is an amount.
plan-card-saved = risparmio di { $saved }
plan-card-choose = Scegli
plan-card-let-go = Togli
plan-card-held = nel carrello
plan-card-give-back = Restituisci
plan-card-see = Guarda da qui

plan-selection = La Sua scelta
plan-selection-hint = Tocchi un posto per sceglierlo.
plan-selection-held = Nel carrello ci sono posti per questo spettacolo.
plan-selection-count = { $count ->
    [0] ancora nessun posto
    [one] { $count } posto, prevendita inclusa
   *[other] { $count } posti, prevendita inclusa
}
plan-selection-remove = Togli { $seat }
plan-selection-clear = Togli tutti
plan-selection-saved = { $saved } in meno rispetto ai biglietti singoli
plan-selection-hold = Aggiungi al carrello
plan-too-many = { $max ->
    [one] Per uno stesso spettacolo si può scegliere al massimo { $max } biglietto.
   *[other] Per uno stesso spettacolo si possono scegliere al massimo { $max } biglietti.
}
plan-product-lost = { $count ->
    [one] { $seats } non è libero in tutte le date e non è più scelto.
   *[other] { $count } posti non sono liberi in tutte le date e non sono più scelti: { $seats }.
}
plan-warn-lone = Resterebbe isolato un posto: { $seat }. Se può, lo aggiunga o si sposti di un posto.
plan-warn-companion = Posto per accompagnatore: { $seat }. Si vende insieme al suo posto per sedia a rotelle.
plan-gone-meanwhile = { $count ->
    [one] Un posto che aveva scelto ora è occupato.
   *[other] { $count } posti che aveva scelto ora sono occupati.
}
plan-chosen-several = { $count ->
    [one] { $count } posto scelto.
   *[other] { $count } posti scelti.
}
plan-chosen-now = { $count ->
    [0] Nessun posto scelto.
    [one] { $count } posto scelto, { $total } con prevendita.
   *[other] { $count } posti scelti, { $total } con prevendita.
}
plan-held = Ora sono nel carrello: li teniamo per Lei fino allo scadere del tempo.
plan-held-best = Nel carrello teniamo per Lei: { $seats }.
plan-given-back = Restituito: { $seat }. È di nuovo in vendita; se cambia idea, lo tocchi ancora.
plan-to-basket = Vai al carrello
# To the evenings of a package that a seat has gone into.
plan-next-evening = Scegli la recita successiva
plan-fault = Qualcosa non ha funzionato da parte nostra; non ha perso nulla. Se succede di nuovo, ci comunichi questo codice: { $code }
plan-unreachable = Collegamento non riuscito. La Sua scelta è ancora qui; riprovi.

plan-nearer = Avvicina
plan-further = Allontana
plan-whole = Tutta la sala
plan-several = Scegli più posti trascinando
plan-state-live = In diretta: ciò che scelgono gli altri si vede subito.
plan-state-lost = Nessun collegamento: la pianta potrebbe non essere aggiornata. Continuiamo a provare.

plan-best-title = I migliori posti vicini
plan-best-count = Quanti
plan-best-where = Dove
plan-best-anywhere = In qualsiasi zona
plan-best-zone = Zona { $number }: { $name }, { $price }
plan-best-price = { $name }, { $price }
plan-best-hold = Trova e riserva
plan-area-count = Quante persone
plan-area-total = { $total } con prevendita

plan-switch = Vista
plan-switch-plan = Pianta
plan-hall = La sala in tre dimensioni
plan-neighbours = Posti vicini
plan-neighbour-front = Posto davanti
plan-neighbour-behind = Posto dietro
plan-neighbour-left = Posto a sinistra
plan-neighbour-right = Posto a destra
plan-no-hall = Su questo dispositivo la sala non si può mostrare in 3D. La scheda di ogni posto dice che cosa si vede da lì.

badge-basket = Carrello
badge-left = tempo rimasto
# In the page's head, while the basket is empty.
badge-order-waiting = 1 ordine in sospeso
badge-last = I posti tornano in vendita tra meno di due minuti.
badge-ended = Il tempo è scaduto: i posti del carrello sono tornati in vendita.
badge-extend = Più tempo, per favore
badge-none-left = Il tempo di questo carrello non si può più prolungare.
badge-last-address = I posti tornano in vendita tra meno di due minuti. Per tenerli più a lungo, acceda con il Suo indirizzo e-mail.
badge-needs-address = Senza il Suo indirizzo e-mail il tempo non si può più prolungare. I posti restano riservati per Lei fino alla scadenza. Acceda dal carrello: potrà poi prolungare il tempo fino a dieci volte.
badge-unreachable = Collegamento non riuscito; riprovi.

refusal-hold-unknown-performance = Questo spettacolo non esiste.
refusal-hold-not-yet-on-sale = La vendita non è ancora iniziata.
refusal-hold-sale-closed = La vendita è chiusa.
refusal-hold-cancelled = Questo spettacolo è stato annullato.
refusal-hold-past = Questo spettacolo è già andato in scena.
refusal-hold-nothing-chosen = Prima scelga un posto.
refusal-hold-too-many = { $max ->
    [one] Nel carrello può avere { $max } biglietto per questo spettacolo.
   *[other] Nel carrello può avere al massimo { $max } biglietti per questo spettacolo.
}
refusal-hold-unknown-seat = Questo posto non esiste in questa sala.
refusal-hold-seats-taken = { $count ->
    [one] Qualcuno è stato più veloce: { $seats }. Gli altri posti restano scelti.
   *[other] { $count } posti sono appena stati presi da altri: { $seats }. Gli altri restano scelti.
}
refusal-hold-not-for-sale = Questo posto non è in vendita qui: { $seat }.
refusal-hold-companion-alone = Questo posto si vende soltanto insieme al suo posto per sedia a rotelle: { $seat }.
# An offer joins several evenings: a subscription, a package.
refusal-hold-offer-unknown = Questa offerta non è più in vendita per questa serata. Ne scelga un’altra o un biglietto singolo.
# $evenings: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat }: il posto è libero in questa serata, ma non in tutte: { $evenings }. Scelga un altro posto o un biglietto singolo.
refusal-hold-none-together = { $count ->
    [one] Non è rimasto libero nessun posto così.
   *[other] Non ci sono { $count } posti liberi vicini.
}
refusal-hold-places-gone = { $left ->
    [0] Non ci sono più posti.
    [one] È rimasto soltanto { $left } posto.
   *[other] Sono rimasti soltanto { $left } posti.
}
refusal-hold-basket-ordered = Il pagamento del carrello è in corso: finché non si conclude, non si può aggiungere nulla.
refusal-hold-guest-seats = Senza accedere può riservare un numero limitato di posti alla volta (massimo: { $most }). I posti nel Suo carrello restano riservati. Li paghi prima, oppure acceda con il Suo indirizzo e-mail per aggiungerne altri.
refusal-hold-network-guest-seats = In questo momento dalla Sua connessione internet sono riservati moltissimi posti (massimo senza accedere: { $most }). Il Suo carrello non è cambiato. Acceda con il Suo indirizzo e-mail per continuare, riprovi tra qualche minuto o si rivolga alla biglietteria.
refusal-hold-account-seats = Il Suo account ha già il numero massimo di posti in attesa di pagamento (massimo: { $most }). I posti nel Suo carrello restano riservati. Li paghi prima o, per un gruppo più numeroso, si rivolga alla biglietteria.
refusal-hold-network-seats = In questo momento dalla Sua connessione internet sono riservati troppi posti (massimo: { $most }). Il Suo carrello non è cambiato. Riprovi tra qualche minuto, usi un’altra connessione o si rivolga alla biglietteria.
