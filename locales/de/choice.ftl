# Packages whose evenings are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; evenings of one’s own choice, which count
# as years as a subscriber; evenings together at a lower price.
choice-kind-subscription = Abonnements
choice-kind-flexible = Wahlabonnements
choice-kind-package = Pakete
# $price is an amount or a range of amounts.
choice-price-each = { $price } je Vorstellung
choice-price-all = { $price } für alle Vorstellungen
choice-percent = { $percent } %
# $less is such as 10% or 2.50 €.
choice-less = { $less } weniger
choice-less-from = { $less } weniger ab { $count } Vorstellungen
# Further tickets for evenings of a package, for whoever comes along.
choice-extra-tickets = { $count ->
    [one] { $count } Zusatzkarte
   *[other] bis zu { $count } Zusatzkarten
}
# The same, with what they cost less: $less is such as 5%.
choice-extra-tickets-less = { $count ->
    [one] { $count } Zusatzkarte, { $less } weniger
   *[other] bis zu { $count } Zusatzkarten, { $less } weniger
}
# Marks a ticket beyond one for its evening.
choice-extra = Zusatzkarte
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, Zusatzkarte
# So many evenings of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-performances = { $count ->
    [one] { $number } Vorstellung
   *[other] { $number } Vorstellungen
}
choice-part-opera = { $count ->
    [one] { $number } Oper
   *[other] { $number } Opern
}
choice-part-ballet = { $count ->
    [one] { $number } Ballett
   *[other] { $number } Ballette
}
choice-part-concert = { $count ->
    [one] { $number } Konzert
   *[other] { $number } Konzerte
}
choice-part-family = { $count ->
    [one] { $number } Familienvorstellung
   *[other] { $number } Familienvorstellungen
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
    [one] { $chosen } von { $least } Vorstellung gewählt
   *[other] { $chosen } von { $least } Vorstellungen gewählt
}
choice-progress-whole = { $count ->
    [one] Vollständig, mit { $count } Vorstellung
   *[other] Vollständig, mit { $count } Vorstellungen
}
# $parts are such as 1 opera, 2 ballets.
choice-missing = Es fehlt noch: { $parts }
# A link to the evenings that can be chosen.
choice-more = Vorstellung hinzufügen, bis zu { $most }
# On the page of an evening; $part is such as 1 opera.
choice-here-fills = Diese Vorstellung zählt als: { $part }.
choice-here-chosen = Diese Vorstellung ist schon dabei; ein weiterer Platz beginnt ein zweites, für eine andere Person.
choice-here-full = Für diese Vorstellung ist darin kein Platz.
# A link to all packages that the evening can be chosen for.
choice-others = Pakete mit dieser Vorstellung
# The list, when it shows only those of one evening.
choice-with = Wofür Sie diese Vorstellung wählen können: { $title }, { $when }.
# Marks an evening.
choice-chosen = gewählt
# After a seat was put into the basket.
choice-held = Im Warenkorb. { $name }: { $chosen } von { $least } Vorstellungen gewählt.
choice-held-whole = Im Warenkorb. { $name } ist vollständig.
