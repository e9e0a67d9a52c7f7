# Packages whose evenings are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; evenings of one’s own choice, which count
# as years as a subscriber; evenings together at a lower price.
choice-kind-subscription = Abbonamenti
choice-kind-flexible = Abbonamenti a scelta
choice-kind-package = Pacchetti
# $price is an amount or a range of amounts.
choice-price-each = { $price } a recita
choice-price-all = { $price } per tutte le recite
choice-percent = { $percent }%
# $less is such as 10% or 2.50 €.
choice-less = { $less } in meno
choice-less-from = { $less } in meno da { $count } recite in poi
# Further tickets for evenings of a package, for whoever comes along.
choice-extras = { $count ->
    [one] { $count } biglietto aggiuntivo
   *[other] fino a { $count } biglietti aggiuntivi
}
# The same, with what they cost less: $less is such as 5%.
choice-extras-less = { $count ->
    [one] { $count } biglietto aggiuntivo, { $less } in meno
   *[other] fino a { $count } biglietti aggiuntivi, { $less } in meno
}
# Marks a ticket beyond one for its evening.
choice-extra = biglietto aggiuntivo
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, biglietto aggiuntivo
# So many evenings of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-evenings = { $count ->
    [one] { $number } recita
   *[other] { $number } recite
}
choice-part-opera = { $count ->
    [one] { $number } opera
   *[other] { $number } opere
}
choice-part-ballet = { $count ->
    [one] { $number } balletto
   *[other] { $number } balletti
}
choice-part-concert = { $count ->
    [one] { $number } concerto
   *[other] { $number } concerti
}
choice-part-family = { $count ->
    [one] { $number } spettacolo per famiglie
   *[other] { $number } spettacoli per famiglie
}
# $title is a production.
choice-part-work = { $count ->
    [1] { $title }
   *[other] { $title } ({ $number })
}
# One part after the other.
choice-parts = { $list }, { $next }
# How far it has come; $least is how many evenings it needs.
choice-progress = { $least ->
    [one] { $chosen } recita scelta su { $least }
   *[other] { $chosen } di { $least } recite scelte
}
choice-progress-whole = { $count ->
    [one] Completo, con { $count } recita
   *[other] Completo, con { $count } recite
}
# $parts are such as 1 opera, 2 ballets.
choice-missing = Manca ancora: { $parts }
# A link to the evenings that can be chosen.
choice-more = Aggiungi una recita, fino a { $most }
# On the page of an evening; $part is such as 1 opera.
choice-here-fills = Questa recita vale come: { $part }.
choice-here-chosen = Questa recita è già inclusa; un altro posto ne apre un secondo, per un’altra persona.
choice-here-full = Per questa recita non c’è più posto.
# A link to all packages that the evening can be chosen for.
choice-others = Pacchetti con questa recita
# The list, when it shows only those of one evening.
choice-with = Tutto ciò che può comporre con questa recita: { $title }, { $when }.
# Marks an evening.
choice-chosen = scelta
# After a seat was put into the basket.
choice-held = Nel carrello. { $name }: { $chosen } di { $least } recite scelte.
choice-held-whole = Nel carrello. { $name }: completo.
