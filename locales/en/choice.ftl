# Packages whose performances are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; performances of one’s own choice, which
# count as years as a subscriber; performances together at a lower price.
choice-kind-subscription = Subscriptions
choice-kind-flexible = Flexible subscriptions
choice-kind-package = Packages
# $price is an amount or a range of amounts.
choice-price-each = { $price } per performance
choice-price-all = { $price } for all performances
# At the head of a package’s page: how it is chosen.
choice-how = Choose a date, then your seats. You’ll come back to this page for the next performance. Once you have chosen them all, go to the basket.
choice-percent = { $percent }%
# $less is such as 10% or 2.50 €.
choice-less = { $less } off
choice-less-from = { $less } off when you choose { $count } or more performances
# Further tickets for performances of a package, for whoever comes along.
choice-extra-tickets = { $count ->
    [one] { $count } extra ticket
   *[other] up to { $count } extra tickets
}
# The same, with what they cost less: $less is such as 5%.
choice-extra-tickets-less = { $count ->
    [one] { $count } extra ticket at { $less } off
   *[other] up to { $count } extra tickets at { $less } off
}
# Marks a ticket beyond the one for its performance.
choice-extra = extra ticket
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, extra ticket
# So many performances of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-performances = { $count ->
    [one] { $number } performance
   *[other] { $number } performances
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
# How far it has come; $least is how many performances it needs.
choice-progress = { $least ->
    [one] { $chosen } of { $least } performance chosen
   *[other] { $chosen } of { $least } performances chosen
}
choice-progress-whole = { $count ->
    [one] Complete: { $count } performance chosen
   *[other] Complete: { $count } performances chosen
}
# $parts are such as 1 opera, 2 ballets.
choice-missing = Still to choose: { $parts }
# A link to the performances that can be chosen.
choice-more = Add another performance (up to { $most } in all)
# On the page of a performance; $part is such as 1 opera.
choice-here-fills = In your package, this performance counts as { $part }.
choice-here-chosen = This performance is already part of your package. If you choose another seat for this performance, you start a second package, for example for another person.
choice-here-full = Your package is already full for this kind of performance. You can choose a single ticket instead.
# A link to all packages that the performance can be chosen for.
choice-others = Packages that include this performance
# The list, when it shows only those of one performance.
choice-with = Subscriptions and packages for this performance: { $title }, { $when }.
# Marks a performance.
choice-chosen = chosen: { $seats }
# Behind the heading of a group of performances from which enough were chosen.
choice-group-done = done
# After a seat was put into the basket.
choice-held = Added to your basket. { $name }: { $chosen } of { $least } performances chosen.
choice-held-whole = Added to your basket. { $name } is now complete.
# On the page of a package, above a number for each answer.
choice-how-many = How many people?
# Before a colon and how far the package has come; and read out for each number.
choice-people = { $count ->
    [one] For { $count } person
   *[other] For { $count } people
}
choice-people-hint = { $count ->
    [one] Choose { $count } seat for each performance.
   *[other] Choose { $count } seats for each performance: everyone gets their own package.
}
