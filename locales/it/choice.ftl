# Packages whose performances are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; performances of one’s own choice, which count
# as years as a subscriber; performances together at a lower price.
choice-kind-subscription = Abbonamenti
choice-kind-flexible = Abbonamenti a scelta
choice-kind-package = Pacchetti
# $price is an amount or a range of amounts.
choice-price-each = { $price } per spettacolo
choice-price-all = { $price } per tutti gli spettacoli
# At the head of a package’s page: how it is chosen.
choice-how = Scelga una data e poi i posti. Tornerà a questa pagina per lo spettacolo successivo; quando li avrà scelti tutti, vada al carrello.
choice-percent = { $percent }%
# $less is such as 10% or 2.50 €.
choice-less = { $less } di sconto
choice-less-from = { $count ->
    [one] { $less } di sconto a partire da { $count } spettacolo
   *[other] { $less } di sconto a partire da { $count } spettacoli
}
# Further tickets for performances of a package, for whoever comes along.
choice-extra-tickets = { $count ->
    [one] { $count } biglietto aggiuntivo
   *[other] fino a { $count } biglietti aggiuntivi
}
# The same, with what they cost less: $less is such as 5%.
choice-extra-tickets-less = { $count ->
    [one] { $count } biglietto aggiuntivo con { $less } di sconto
   *[other] fino a { $count } biglietti aggiuntivi con { $less } di sconto
}
# Marks a ticket beyond the one for its performance.
choice-extra = biglietto aggiuntivo
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, biglietto aggiuntivo
# So many performances of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-performances = { $count ->
    [one] { $number } spettacolo
   *[other] { $number } spettacoli
}
choice-part-opera = { $count ->
    [one] { $number } opera
   *[other] { $number } opere
}
choice-part-ballet = { $count ->
    [one] { $number } balletto
   *[other] { $number } balletti
}
choice-part-concert = { $count ->
    [one] { $number } concerto
   *[other] { $number } concerti
}
choice-part-family = { $count ->
    [one] { $number } spettacolo per famiglie
   *[other] { $number } spettacoli per famiglie
}
# $title is a production.
choice-part-work = { $count ->
    [1] { $title }
   *[other] { $title } ({ $number })
}
# One part after the other.
choice-parts = { $list }, { $next }
# How far it has come; $least is how many performances it needs.
choice-progress = Spettacoli scelti: { $chosen } su { $least }
choice-progress-whole = { $count ->
    [one] Pacchetto completo: { $count } spettacolo
   *[other] Pacchetto completo: { $count } spettacoli
}
# $parts are such as 1 opera, 2 ballets.
choice-missing = Da scegliere ancora: { $parts }
# A link to the performances that can be chosen.
choice-more = Aggiungi un altro spettacolo (al massimo { $most } in tutto)
# On the page of a performance; $part is such as 1 opera.
choice-here-fills = Nel Suo pacchetto questo spettacolo conta come: { $part }.
choice-here-chosen = Questo spettacolo è già nel Suo pacchetto. Se sceglie un altro posto per questo spettacolo, inizia un secondo pacchetto, per esempio per un’altra persona.
choice-here-full = Il Suo pacchetto comprende già tutti gli spettacoli di questo tipo. Può scegliere invece un biglietto singolo.
# A link to all packages that the performance can be chosen for.
choice-others = Abbonamenti e pacchetti con questo spettacolo
# The list, when it shows only those of one performance.
choice-with = Abbonamenti e pacchetti con questo spettacolo: { $title }, { $when }.
# Marks a performance.
choice-chosen = la Sua scelta: { $seats }
# Behind the heading of a group of performances from which enough were chosen.
choice-group-done = scelta fatta
# After a seat was put into the basket.
choice-held = Aggiunto al carrello. { $name }, spettacoli scelti: { $chosen } su { $least }.
choice-held-whole = Aggiunto al carrello. Ora «{ $name }» è completo.
choice-how-many = Per quante persone?
choice-people = { $count ->
    [one] Per { $count } persona
   *[other] Per { $count } persone
}
choice-people-hint = { $count ->
    [one] Scelga { $count } posto per ogni spettacolo.
   *[other] Scelga { $count } posti per ogni spettacolo: ogni persona avrà il proprio pacchetto.
}
