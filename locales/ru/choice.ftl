# Packages whose evenings are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; evenings of one’s own choice, which count
# as years as a subscriber; evenings together at a lower price.
choice-kind-subscription = Абонементы
choice-kind-flexible = Абонементы по выбору
choice-kind-package = Пакеты
# $price is an amount or a range of amounts.
choice-price-each = { $price } за вечер
choice-price-all = { $price } за все вечера
choice-percent = { $percent } %
# $less is such as 10% or 2.50 €.
choice-less = дешевле на { $less }
choice-less-from = { $count ->
    [one] дешевле на { $less } от { $count } вечера
    [few] дешевле на { $less } от { $count } вечеров
    [many] дешевле на { $less } от { $count } вечеров
   *[other] дешевле на { $less } от { $count } вечеров
}
# Further tickets for evenings of a package, for whoever comes along.
choice-extra-tickets = { $count ->
    [one] до { $count } дополнительного билета
    [few] до { $count } дополнительных билетов
    [many] до { $count } дополнительных билетов
   *[other] до { $count } дополнительных билетов
}
# The same, with what they cost less: $less is such as 5%.
choice-extra-tickets-less = { $count ->
    [one] до { $count } дополнительного билета, дешевле на { $less }
    [few] до { $count } дополнительных билетов, дешевле на { $less }
    [many] до { $count } дополнительных билетов, дешевле на { $less }
   *[other] до { $count } дополнительных билетов, дешевле на { $less }
}
# Marks a ticket beyond one for its evening.
choice-extra = дополнительный билет
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, дополнительный билет
# So many evenings of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-performances = { $count ->
    [one] { $number } вечер
    [few] { $number } вечера
    [many] { $number } вечеров
   *[other] { $number } вечеров
}
choice-part-opera = { $count ->
    [one] { $number } опера
    [few] { $number } оперы
    [many] { $number } опер
   *[other] { $number } опер
}
choice-part-ballet = { $count ->
    [one] { $number } балет
    [few] { $number } балета
    [many] { $number } балетов
   *[other] { $number } балетов
}
choice-part-concert = { $count ->
    [one] { $number } концерт
    [few] { $number } концерта
    [many] { $number } концертов
   *[other] { $number } концертов
}
choice-part-family = { $count ->
    [one] { $number } семейный спектакль
    [few] { $number } семейных спектакля
    [many] { $number } семейных спектаклей
   *[other] { $number } семейных спектаклей
}
# $title is a production.
choice-part-work = { $count ->
    [1] { $title }
   *[other] { $title } ({ $number })
}
# One part after the other.
choice-parts = { $list }, { $next }
# How far it has come; $least is how many evenings it needs.
choice-progress = Выбрано вечеров: { $chosen } из { $least }
choice-progress-whole = Набрано полностью, вечеров: { $count }
# $parts are such as 1 opera, 2 ballets.
choice-missing = Ещё не выбрано: { $parts }
# A link to the evenings that can be chosen.
choice-more = Добавить вечер, до { $most }
# On the page of an evening; $part is such as 1 opera.
choice-here-fills = Этот вечер идёт в счёт: { $part }.
choice-here-chosen = Этот вечер уже выбран; ещё одно место — начало второго, для другого человека.
choice-here-full = Для этого вечера в нём нет места.
# A link to all packages that the evening can be chosen for.
choice-others = Пакеты с этим вечером
# The list, when it shows only those of one evening.
choice-with = Во что можно включить этот вечер: { $title }, { $when }.
# Marks an evening.
choice-chosen = выбран
# After a seat was put into the basket.
choice-held = В корзине. { $name }, выбрано вечеров: { $chosen } из { $least }.
choice-held-whole = В корзине. { $name }: набрано полностью.
