# The page of a performance, and the list of its seats.

# A production's title and the performance's date and time.
performance-title = { $title }, { $when }
performance-other-dates = Altre date
# Leads to the production’s page where this is its only date to come.
performance-production = La produzione
performance-list-title = Elenco dei posti
performance-list-text = Se preferisce non usare la pianta, può scegliere da un elenco di tutti i posti disponibili, con il prezzo e la descrizione della vista.
performance-list-link = Scelga dall’elenco
performance-add = Aggiungi al carrello
performance-no-count = Indichi prima quanti biglietti desidera.
# Fees that differ from zone to zone; $from and $to are amounts.
performance-fees-range = da { $from } a { $to }
performance-fees-once = Una parte dei diritti si paga una sola volta per ordine, qualunque sia il numero di biglietti.
# What a seat is bought as: a ticket of this performance, or the same seat for several performances.
performance-packages-now = In abbonamento o con un pacchetto questo spettacolo è già in vendita.
# Before their sale; $price is an amount or “from €20.00 to €90.00”.
performance-tickets-cost = Prezzo dei biglietti singoli: { $price }.
performance-change-seat = Sta cambiando questo posto: { $seat }. Finché non ne sceglie un altro, resta riservato per Lei.
performance-change-keep = Tieni il mio posto
performance-ticket-type = Tariffa
performance-show-prices = Mostra i prezzi
performance-standard-price = Intero
performance-products = Biglietto singolo, abbonamento o pacchetto
performance-product-ticket = Solo questo spettacolo
# Of an unnumbered area, seated or standing.
performance-unnumbered = Posti non numerati: può occupare qualsiasi posto libero di questo settore.
# $name is a subscription, such as Series A.
performance-product-performances = { $count ->
    [one] { $name }, { $count } spettacolo
   *[other] { $name }, { $count } spettacoli
}
# What the prices on the plan are for; $name is a subscription, such as Series A.
performance-product-prices = { $count ->
    [one] { $name }: prezzo di un posto per { $count } spettacolo
   *[other] { $name }: prezzo di un posto per tutti gli spettacoli ({ $count })
}
# Why a seat can’t be had for a subscription; $performances are titles and dates, parted by commas.
performance-missing = Questo posto è già occupato per: { $performances }.
# Before the names of up to three seats.
performance-missing-near = I posti più vicini disponibili per tutti gli spettacoli:
performance-missing-none = Non c’è più nessun posto disponibile per tutti gli spettacoli.
performance-not-yet = I biglietti saranno in vendita da { $when }.
# For whoever may buy before everybody; $when is their own date, $all that of everybody else.
performance-not-yet-own = Lei potrà acquistare i biglietti da { $when }. La vendita per tutti inizia { $all }.
# Who may buy before the reader; $who such as Friends of the house.
performance-early = { $who }: da { $when }.
# Where the house has no name for them.
performance-early-others = Prevendita riservata
performance-closed = La vendita online per questo spettacolo è terminata. In biglietteria potrebbero esserci ancora biglietti.
performance-cancelled = Questo spettacolo è stato annullato. Se ha dei biglietti, nella pagina del Suo ordine è spiegato come riceverà il rimborso.
performance-past = Questo spettacolo ha già avuto luogo.
performance-sold-out = Questo spettacolo è esaurito.
# Above the button to the waiting list.
performance-sold-out-text = A volte si liberano dei posti. Se entra in lista d’attesa, quando arriva il Suo turno li riserviamo per Lei e Le scriviamo un’e-mail.
performance-wheelchairs-only = Sono rimasti solo posti per sedia a rotelle e posti per accompagnatori.
performance-few = Sono rimasti pochi posti.
# Beside the plan; the two lowest numbers of neighbours, such as 1 and 3.
performance-by-twos = La numerazione procede di due in due: i posti { $low } e { $high } sono uno accanto all’altro.
performance-by-twos-centre = La numerazione procede di due in due: i posti { $low } e { $high } sono uno accanto all’altro. Al centro lo sono anche i posti { $left } e { $right }.

seats-title = Elenco dei posti
seats-description = Tutti i posti disponibili per questo spettacolo, con il prezzo e la descrizione della vista.
seats-back = Torna alla pianta
# A part of the house and a section in it, such as Galleria, centro.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] nessuno disponibile
    [one] { $count } disponibile
   *[other] { $count } disponibili
}
seats-free-from = da { $price }
seats-row = Fila { $row }
seats-section-row = { $section }, fila { $row }
# A seat's number in its row; in a box it is a letter.
seats-number = posto { $number }
# The view from a seat in a few words: how far from the stage, how far off the middle.
seats-view-middle = { $metres } m, al centro
seats-view-slightly-left = { $metres } m, leggermente a sinistra
seats-view-slightly-right = { $metres } m, leggermente a destra
seats-view-left = { $metres } m, lato sinistro
seats-view-right = { $metres } m, lato destro
seats-view-no-surtitles = senza sopratitoli
# A number of seats and their sum follow.
seats-ticked = Scelti:
seats-ticked-elsewhere = Scelti in altri settori
seats-wheelchair = Posti per sedia a rotelle e posti per accompagnatori
seats-companion = I posti per accompagnatori si acquistano solo insieme al posto per sedia a rotelle accanto.
seats-view-note = Per ogni posto sono indicate la distanza dal palcoscenico e la posizione: al centro, a sinistra o a destra. Se non è indicato altro, si vedono bene il palcoscenico e i sopratitoli.

# Shown beside the plan, and read when one comes to the seats by keyboard.
performance-keys = Tastiera: con le frecce si percorre la fila e si passa alla fila vicina, con Pag su e Pag giù si passa a un altro settore. N porta al prossimo posto disponibile, W al prossimo posto per sedia a rotelle. Invio sceglie il posto, V descrive la vista dal posto, B porta ad «Aggiungi al carrello», + e − ingrandiscono e riducono.
