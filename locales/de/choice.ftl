# Packages whose performances are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; performances of one’s own choice, which
# count as years as a subscriber; performances together at a lower price.
choice-kind-subscription = Abonnements
choice-kind-flexible = Wahlabonnements
choice-kind-package = Pakete
# $price is an amount or a range of amounts.
choice-price-each = { $price } je Vorstellung
choice-price-all = { $price } für alle Vorstellungen
# At the head of a package’s page: how it is chosen.
choice-how = Wählen Sie einen Termin und dann Ihre Plätze. Danach geht es auf dieser Seite mit der nächsten Vorstellung weiter. Wenn Sie alle Vorstellungen gewählt haben, gehen Sie zum Warenkorb.
choice-percent = { $percent } %
# $less is such as 10% or 2.50 €.
choice-less = { $less } Ermäßigung
choice-less-from = { $count ->
    [one] { $less } Ermäßigung ab { $count } Vorstellung
   *[other] { $less } Ermäßigung ab { $count } Vorstellungen
}
# Further tickets for performances of a package, for whoever comes along.
choice-extra-tickets = { $count ->
    [one] { $count } Zusatzkarte
   *[other] bis zu { $count } Zusatzkarten
}
# The same, with what they cost less: $less is such as 5%.
choice-extra-tickets-less = { $count ->
    [one] { $count } Zusatzkarte mit { $less } Ermäßigung
   *[other] bis zu { $count } Zusatzkarten mit { $less } Ermäßigung
}
# Marks a ticket beyond the one for its performance.
choice-extra = Zusatzkarte
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, Zusatzkarte
# So many performances of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-performances = { $count ->
    [one] { $number } Vorstellung
   *[other] { $number } Vorstellungen
}
choice-part-opera = { $count ->
    [one] { $number } Oper
   *[other] { $number } Opern
}
choice-part-ballet = { $count ->
    [one] { $number } Ballett
   *[other] { $number } Ballette
}
choice-part-concert = { $count ->
    [one] { $number } Konzert
   *[other] { $number } Konzerte
}
choice-part-family = { $count ->
    [one] { $number } Familienvorstellung
   *[other] { $number } Familienvorstellungen
}
# $title is a production.
choice-part-work = { $count ->
    [1] „{ $title }“
   *[other] { $number }-mal „{ $title }“
}
# One part after the other.
choice-parts = { $list }, { $next }
# How far it has come; $least is how many performances it needs.
choice-progress = { $least ->
    [one] { $chosen } von { $least } Vorstellung gewählt
   *[other] { $chosen } von { $least } Vorstellungen gewählt
}
choice-progress-whole = { $count ->
    [one] Vollständig: { $count } Vorstellung gewählt
   *[other] Vollständig: { $count } Vorstellungen gewählt
}
# $parts are such as 1 opera, 2 ballets.
choice-missing = Noch zu wählen: { $parts }
# A link to the performances that can be chosen.
choice-more = Weitere Vorstellung hinzufügen (insgesamt bis zu { $most })
# On the page of a performance; $part is such as 1 opera.
choice-here-fills = In Ihrem Paket zählt diese Vorstellung als { $part }.
choice-here-chosen = Diese Vorstellung haben Sie bereits gewählt. Wenn Sie hier noch einen Platz wählen, beginnen Sie ein zweites Paket, zum Beispiel für eine weitere Person.
choice-here-full = Ihr Paket enthält bereits alle Vorstellungen dieser Art, die darin möglich sind. Für diese Vorstellung können Sie stattdessen eine Einzelkarte kaufen.
# A link to all packages that the performance can be chosen for.
choice-others = Abonnements und Pakete mit dieser Vorstellung
# The list, when it shows only those of one performance.
choice-with = Abonnements und Pakete mit dieser Vorstellung: { $title }, { $when }.
# Marks a performance.
choice-chosen = gewählt: { $seats }
# Behind the heading of a group of performances from which enough were chosen.
choice-group-done = vollständig
# After a seat was put into the basket.
choice-held = { $least ->
    [one] Ihre Auswahl liegt im Warenkorb. { $name }: { $chosen } von { $least } Vorstellung gewählt.
   *[other] Ihre Auswahl liegt im Warenkorb. { $name }: { $chosen } von { $least } Vorstellungen gewählt.
}
choice-held-whole = Ihre Auswahl liegt im Warenkorb. { $name }: Alle Vorstellungen sind gewählt.
choice-how-many = Für wie viele Personen?
choice-people = { $count ->
    [one] Für { $count } Person
   *[other] Für { $count } Personen
}
choice-people-hint = { $count ->
    [one] Wählen Sie für jede Vorstellung { $count } Platz.
   *[other] Wählen Sie für jede Vorstellung { $count } Plätze: Jede Person bekommt ihr eigenes Paket.
}
