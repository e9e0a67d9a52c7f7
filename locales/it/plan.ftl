# The performance's plan: seats, prices, choice, view in words. The browser gets these lines
# as data: one variable in braces, one plural a message, nothing more.

plan-title = Pianta della sala
plan-seats = Posti
plan-stage = Palcoscenico
plan-legend-title = Prezzi
plan-key = Significato di colori e forme
plan-key-free = disponibile
plan-key-taken = occupato
plan-key-mine = i Suoi posti
plan-key-wheelchair = posto per sedia a rotelle
plan-key-companion = posto per accompagnatore
# While a subscription is bought: a seat that isn’t available on all its dates.
plan-key-partly = disponibile solo per questo spettacolo
plan-zone-free = { $count ->
    [one] { $count } disponibile
   *[other] { $count } disponibili
}
plan-zone-not-for-sale = non in vendita

# A seat's place. The area is a name such as Galleria, the section one such as Palco 12.
plan-place-row = { $area }, fila { $row }, posto { $seat }
plan-place-seat = { $area }, posto { $seat }
plan-place-section-row = { $area }, { $section }, fila { $row }, posto { $seat }
plan-place-section-seat = { $area }, { $section }, posto { $seat }
plan-place-box-row = { $area }, { $section }, fila { $row }, posto { $seat }
# The same where the section was said of the seat before.
plan-place-near-row = fila { $row }, posto { $seat }
plan-place-near-seat = posto { $seat }
# One place after the other; each has commas of its own.
plan-places = { $list }; { $next }

# What a screen reader says of a seat before its view.
plan-seat-free = { $place }, { $price }, disponibile
plan-seat-taken = { $place }, occupato
plan-seat-partly = { $place }, disponibile per questo spettacolo, ma non per tutti
plan-seat-mine = { $place }, { $price }, il Suo posto
plan-seat-held = { $place }, nel Suo carrello

# The view in words: where one sits, how high, what one sees. A percentage can't stand behind
# an article, whose form would hang on the number (il 70%, l’80%).
plan-view-middle = A { $metres } m dal palcoscenico, al centro.
plan-view-slightly-left = A { $metres } m dal palcoscenico, leggermente a sinistra del centro.
plan-view-slightly-right = A { $metres } m dal palcoscenico, leggermente a destra del centro.
plan-view-left = A { $metres } m dal palcoscenico, sul lato sinistro.
plan-view-right = A { $metres } m dal palcoscenico, sul lato destro.
plan-view-above = I Suoi occhi si trovano { $metres } m più in alto del palcoscenico.
plan-view-below = I Suoi occhi si trovano { $metres } m più in basso del palcoscenico.
plan-view-all = Si vedono tutto il palcoscenico e i sopratitoli.
plan-view-no-surtitles = Si vede tutto il palcoscenico, ma non i sopratitoli.
plan-view-nearly = Si vedono quasi tutto il palcoscenico e i sopratitoli.
plan-view-nearly-no-surtitles = Si vede quasi tutto il palcoscenico, ma non i sopratitoli.
# Of a seat with a restricted view, which is said beside it.
plan-view-surtitles = I sopratitoli si vedono.
plan-view-surtitles-hidden = I sopratitoli non si vedono.

plan-attribute-wheelchair = posto per sedia a rotelle
plan-attribute-companion = posto per accompagnatore, accanto a un posto per sedia a rotelle
plan-attribute-restricted-view = visibilità ridotta
# How much of the stage is seen is said where it is less than most of it.
plan-sight-restricted = visibilità ridotta (palcoscenico visibile: { $percent }%)
plan-sight-listening = posto d’ascolto (senza vista sul palcoscenico)

plan-card = Posto
plan-card-close = Chiudi
plan-card-zone = Zona { $number }, { $name }
plan-card-taken = occupato
plan-card-partly = questo posto non è disponibile per tutte le date
# What a subscription costs less than tickets for the same performances; $saved is an amount.
plan-card-saved = risparmia { $saved }
# Stands small beside a price that has fees in it; $fees is an amount.
plan-fees = di cui { $fees } di diritti di prevendita
# Stands beside a price that is shown without its fees.
plan-fees-apart = più { $fees } di diritti di prevendita
plan-card-choose = Scelga
plan-card-let-go = Rimuovi
plan-card-held = Nel Suo carrello
plan-card-give-back = Rimuovi dal carrello
plan-card-see = Vista da qui

plan-selection = La Sua scelta
plan-selection-hint = Scelga un posto.
plan-selection-held = { $count ->
    [one] Il Suo posto è nel carrello.
   *[other] I Suoi posti sono nel carrello.
}
plan-selection-count = { $count ->
    [0] nessun posto ancora scelto
    [one] { $count } posto scelto
   *[other] { $count } posti scelti
}
plan-selection-remove = Rimuovi { $seat }
plan-selection-clear = Rimuovi tutti
plan-selection-saved = { $saved } in meno rispetto ai biglietti singoli
plan-selection-change = Passa a questo posto
plan-selection-hold = Aggiungi al carrello
plan-taken = { $seat }: questo posto è occupato. Ne scelga un altro.
plan-too-many = { $max ->
    [one] Per ogni spettacolo può acquistare al massimo { $max } biglietto.
   *[other] Per ogni spettacolo può acquistare al massimo { $max } biglietti.
}
plan-product-lost = { $count ->
    [one] Questo posto non è disponibile per tutti gli spettacoli ed è stato tolto dalla Sua scelta: { $seats }.
   *[other] { $count } posti non sono disponibili per tutti gli spettacoli e sono stati tolti dalla Sua scelta: { $seats }.
}
plan-warn-lone = Resterebbe un posto isolato: { $seat }.
plan-warn-companion = Questo posto per accompagnatore si acquista solo insieme al posto per sedia a rotelle accanto: { $seat }.
plan-offer-companion = Il posto per l’accompagnatore accanto al posto per sedia a rotelle è disponibile: { $seat }.
plan-add-companion = Aggiungi il posto per l’accompagnatore
plan-add-space = Aggiungi il posto per sedia a rotelle
plan-shift = Sposta di un posto
plan-gone-meanwhile = { $count ->
    [one] Un posto che aveva scelto è stato appena occupato da un’altra persona.
   *[other] { $count } posti che aveva scelto sono stati appena occupati da altre persone.
}
plan-chosen-several = { $count ->
    [one] { $count } posto scelto.
   *[other] { $count } posti scelti.
}
plan-chosen-now = { $count ->
    [0] Nessun posto scelto.
    [one] { $count } posto scelto, { $total } in totale.
   *[other] { $count } posti scelti, { $total } in totale.
}
plan-held = Aggiunto al carrello e riservato per Lei.
plan-held-best = Abbiamo riservato per Lei nel carrello: { $seats }.
plan-is-held = { $seat } è già nel Suo carrello. Per rimuoverlo, scelga «Rimuovi dal carrello».
plan-given-back = Rimosso dal carrello: { $seat }. Il posto è di nuovo in vendita; se cambia idea, lo scelga di nuovo.
plan-to-basket = Vai al carrello
# To the performances of a package that a seat has gone into.
plan-next-performance = Scelga lo spettacolo successivo
plan-fault = Si è verificato un errore nel nostro sistema. La Sua scelta è ancora qui. Riprovi; se l’errore si ripete, telefoni alla biglietteria e indichi questo codice: { $code }
plan-unreachable = In questo momento non riusciamo a collegarci alla biglietteria online. La Sua scelta è ancora qui. Controlli la connessione a Internet e riprovi.

plan-nearer = Ingrandisci
plan-further = Riduci
plan-whole = Mostra tutta la sala
plan-several = Scelga più posti trascinando
plan-state-live = Pianta in tempo reale: i posti presi da altre persone risultano subito occupati.
plan-state-lost = Connessione interrotta: la pianta potrebbe non essere aggiornata. Stiamo cercando di ristabilire il collegamento.

# A link to the form below, in a line of small buttons.
plan-best-short = Posti migliori
plan-best-title = I migliori posti vicini
plan-best-count = Numero di posti
plan-best-where = Zona di prezzo
plan-best-anywhere = Tutte
plan-best-zone = Zona { $number }: { $name }, { $price } per posto
plan-best-price = { $name }, { $price } per posto
plan-best-hold = Trova e riserva
plan-area-count = Numero di biglietti
plan-area-total = { $total } in totale

plan-switch = Vista
plan-switch-plan = Pianta
plan-hall = La sala in tre dimensioni
plan-neighbours = Posti vicini
plan-neighbour-front = Posto davanti
plan-neighbour-behind = Posto dietro
plan-neighbour-left = Posto a sinistra
plan-neighbour-right = Posto a destra
plan-pair = Mostra altri due posti vicini
plan-pair-found = Due posti vicini disponibili: { $seats }. Li scelga uno dopo l’altro.
plan-pair-none = Non abbiamo trovato due posti vicini.
plan-no-hall = Questo dispositivo non può mostrare la sala in 3D. La vista è descritta nei dettagli di ogni posto.
plan-hall-missed = In questo punto non c’è nessun posto.
plan-full = Schermo intero
plan-turn = Guardati intorno muovendo il telefono
plan-turn-refused = Il Suo telefono non permette a questa pagina di usare il sensore di movimento. Trascini l’immagine per guardarsi intorno oppure consenta l’accesso nelle impostazioni del browser.

badge-basket = Carrello
badge-left = tempo rimasto
# In the page's head, while the basket is empty.
badge-order-waiting = Ordine da pagare
badge-last = I posti tornano in vendita tra meno di due minuti.
badge-ended = Il tempo è scaduto e i posti nel carrello sono tornati in vendita. Se sono ancora disponibili, può sceglierli di nuovo.
badge-extend = Prolunga il tempo
badge-none-left = Il tempo non si può più prolungare. I posti restano riservati per Lei fino alla scadenza: completi l’acquisto prima di allora.
badge-last-address = I posti tornano in vendita tra meno di due minuti. Per tenerli più a lungo, acceda con il Suo indirizzo e-mail.
badge-needs-address = Senza il Suo indirizzo e-mail il tempo non si può più prolungare. I posti restano riservati per Lei fino alla scadenza. Acceda dal carrello: potrà poi prolungare il tempo fino a dieci volte.
badge-unreachable = In questo momento non riusciamo a collegarci alla biglietteria online. I posti restano riservati per Lei fino alla scadenza. Controlli la connessione a Internet e riprovi.

refusal-hold-unknown-performance = Non troviamo questo spettacolo. Scelga uno spettacolo dalla pagina della stagione.
refusal-hold-not-yet-on-sale = I biglietti singoli per questo spettacolo non sono ancora in vendita. La data di inizio della vendita è indicata nella pagina dello spettacolo.
refusal-hold-sale-closed = La vendita online per questo spettacolo è terminata. In biglietteria potrebbero esserci ancora biglietti.
refusal-hold-cancelled = Questo spettacolo è stato annullato. Scelga un’altra data o un altro spettacolo dalla pagina della stagione.
refusal-hold-past = Questo spettacolo ha già avuto luogo. Scelga un’altra data o un altro spettacolo dalla pagina della stagione.
refusal-hold-nothing-chosen = Scelga prima un posto.
refusal-hold-too-many = { $max ->
    [one] Nel carrello può avere al massimo { $max } biglietto per questo spettacolo. Scelga un solo posto.
   *[other] Nel carrello può avere al massimo { $max } biglietti per questo spettacolo. Scelga meno posti.
}
refusal-hold-unknown-seat = Non troviamo questo posto in questa sala. Ricarichi la pagina e scelga un posto sulla pianta.
refusal-hold-plan-changed = La pianta di questo spettacolo è cambiata dopo l’apertura di questa pagina. Nel carrello non è stato aggiunto nulla; i posti che contiene già restano riservati per Lei. Ora vede la nuova pianta. Scelga di nuovo i Suoi posti.
refusal-hold-seats-taken = { $count ->
    [one] Questo posto è stato appena occupato da un’altra persona: { $seats }. Scelga un altro posto.
   *[other] { $count } posti sono stati appena occupati da altre persone: { $seats }. Scelga altri posti.
}
refusal-hold-not-for-sale = Questo posto non è in vendita online: { $seat }. Scelga un altro posto.
refusal-hold-companion-alone = Questo posto per accompagnatore si acquista solo insieme al posto per sedia a rotelle accanto: { $seat }. Scelga entrambi oppure un altro posto.
# An offer joins several performances: a subscription, a package.
refusal-hold-offer-unknown = Questa tariffa, questo abbonamento o questo pacchetto non è più in vendita per questo spettacolo. Faccia un’altra scelta.
# $performances: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat }: il posto è disponibile per questo spettacolo, ma non per tutti. È già occupato per: { $performances }. Scelga un altro posto o un biglietto singolo.
refusal-hold-none-together = { $count ->
    [one] Non abbiamo trovato un posto disponibile. Provi con un’altra zona di prezzo oppure scelga un posto sulla pianta.
   *[other] Non abbiamo trovato { $count } posti vicini. Provi con meno posti o con un’altra zona di prezzo, oppure scelga i posti sulla pianta.
}
refusal-hold-places-gone = { $left ->
    [0] In questo settore non ci sono più posti disponibili. Scelga un altro settore o un’altra data.
    [one] In questo settore è rimasto soltanto { $left } posto. Scelga meno biglietti.
   *[other] In questo settore sono rimasti soltanto { $left } posti. Scelga meno biglietti.
}
refusal-hold-basket-ordered = Ha un ordine in attesa di pagamento: i suoi posti restano riservati per Lei. Potrà aggiungerne altri quando avrà pagato l’ordine o rinunciato ai posti.
refusal-hold-guest-seats = { $most ->
    [one] Senza accedere può riservare soltanto { $most } posto alla volta. I posti nel carrello restano riservati per Lei. Li paghi prima di aggiungerne altri. Se ha già acquistato biglietti qui, può accedere per aggiungerne subito altri.
   *[other] Senza accedere può riservare al massimo { $most } posti alla volta. I posti nel carrello restano riservati per Lei. Li paghi prima di aggiungerne altri. Se ha già acquistato biglietti qui, può accedere per aggiungerne subito altri.
}
refusal-hold-network-guest-seats = In questo momento dalla Sua connessione a Internet sono riservati molti posti (massimo prima del primo acquisto: { $most }). I posti nel carrello restano riservati per Lei. Se ha già acquistato biglietti qui, acceda con lo stesso indirizzo e-mail. Altrimenti riprovi tra qualche minuto o si rivolga alla biglietteria.
refusal-hold-account-seats = Il Suo account ha già raggiunto il numero massimo di posti in attesa di pagamento ({ $most }). I posti nel Suo carrello restano riservati per Lei. Completi prima il pagamento oppure, per un gruppo più numeroso, si rivolga alla biglietteria.
refusal-hold-network-seats = In questo momento dalla Sua connessione a Internet sono già riservati troppi posti (massimo: { $most }). I posti nel carrello restano riservati per Lei. Riprovi tra qualche minuto, usi un’altra connessione o si rivolga alla biglietteria.
