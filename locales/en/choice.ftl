# Packages whose evenings are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; evenings of one’s own choice, which count
# as years as a subscriber; evenings together at a lower price.
choice-kind-subscription = Subscriptions
choice-kind-flexible = Flexible subscriptions
choice-kind-package = Packages
# $price is an amount or a range of amounts.
choice-price-each = { $price } an evening
choice-price-all = { $price } for all evenings
choice-percent = { $percent }%
# $less is such as 10% or 2.50 €.
choice-less = { $less } less
choice-less-from = { $less } less from { $count } evenings on
# Further tickets for evenings of a package, for whoever comes along.
choice-extras = { $count ->
    [one] { $count } extra ticket
   *[other] up to { $count } extra tickets
}
# The same, with what they cost less: $less is such as 5%.
choice-extras-less = { $count ->
    [one] { $count } extra ticket, { $less } less
   *[other] up to { $count } extra tickets, { $less } less
}
# Marks a ticket beyond one for its evening.
choice-extra = extra ticket
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, extra ticket
# So many evenings of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-evenings = { $count ->
    [one] { $number } evening
   *[other] { $number } evenings
}
choice-part-opera = { $count ->
    [one] { $number } opera
   *[other] { $number } operas
}
choice-part-ballet = { $count ->
    [one] { $number } ballet
   *[other] { $number } ballets
}
choice-part-concert = { $count ->
    [one] { $number } concert
   *[other] { $number } concerts
}
choice-part-family = { $count ->
    [one] { $number } family performance
   *[other] { $number } family performances
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
    [one] { $chosen } of { $least } evening chosen
   *[other] { $chosen } of { $least } evenings chosen
}
choice-progress-whole = { $count ->
    [one] Complete, with { $count } evening
   *[other] Complete, with { $count } evenings
}
# $parts are such as 1 opera, 2 ballets.
choice-missing = Still missing: { $parts }
# A link to the evenings that can be chosen.
choice-more = Add an evening, up to { $most }
# On the page of an evening; $part is such as 1 opera.
choice-here-fills = This evening counts as: { $part }.
choice-here-chosen = This evening is already in it; another seat begins a second one, for another person.
choice-here-full = There is no room for this evening in it.
# A link to all packages that the evening can be chosen for.
choice-others = Packages with this evening
# The list, when it shows only those of one evening.
choice-with = What you can choose this evening for: { $title }, { $when }.
# Marks an evening.
choice-chosen = chosen
# After a seat was put into the basket.
choice-held = In your basket. { $name }: { $chosen } of { $least } evenings chosen.
choice-held-whole = In your basket. { $name } is complete.
