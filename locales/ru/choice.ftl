# Packages whose performances are chosen one by one, and flexible subscriptions.

# Headings of the list: one seat for a whole series; performances of one’s own choice, which
# count as years as a subscriber; performances together at a lower price.
choice-kind-subscription = Абонементы
choice-kind-flexible = Абонементы по выбору
choice-kind-package = Пакеты
# $price is an amount or a range of amounts.
choice-price-each = { $price } за посещение
choice-price-all = { $price } за все посещения
# At the head of a package’s page: how it is chosen.
choice-how = Выберите дату, а затем места. После этого вы вернётесь на эту страницу, чтобы выбрать следующий спектакль. Когда всё будет выбрано, перейдите в корзину.
choice-percent = { $percent } %
# $less is such as 10% or 2.50 €.
choice-less = скидка { $less }
choice-less-from = { $count ->
    [one] скидка { $less }, если выбрать не меньше { $count } посещения
    [few] скидка { $less }, если выбрать не меньше { $count } посещений
    [many] скидка { $less }, если выбрать не меньше { $count } посещений
   *[other] скидка { $less }, если выбрать не меньше { $count } посещений
}
# Further tickets for performances of a package, for whoever comes along.
choice-extra-tickets = { $count ->
    [1] { $count } дополнительный билет
    [one] до { $count } дополнительного билета
    [few] до { $count } дополнительных билетов
    [many] до { $count } дополнительных билетов
   *[other] до { $count } дополнительных билетов
}
# The same, with what they cost less: $less is such as 5%.
choice-extra-tickets-less = { $count ->
    [1] { $count } дополнительный билет со скидкой { $less }
    [one] до { $count } дополнительного билета со скидкой { $less }
    [few] до { $count } дополнительных билетов со скидкой { $less }
    [many] до { $count } дополнительных билетов со скидкой { $less }
   *[other] до { $count } дополнительных билетов со скидкой { $less }
}
# Marks a ticket beyond the one for its performance.
choice-extra = дополнительный билет
# What a seat is bought as; $name is a package.
choice-extra-ticket = { $name }, дополнительный билет
# So many performances of a group: $number is such as 2 or 3–5, $count the last number in it.
choice-part-performances = { $count ->
    [one] { $number } посещение
    [few] { $number } посещения
    [many] { $number } посещений
   *[other] { $number } посещения
}
choice-part-opera = { $count ->
    [one] { $number } опера
    [few] { $number } оперы
    [many] { $number } опер
   *[other] { $number } оперы
}
choice-part-ballet = { $count ->
    [one] { $number } балет
    [few] { $number } балета
    [many] { $number } балетов
   *[other] { $number } балета
}
choice-part-concert = { $count ->
    [one] { $number } концерт
    [few] { $number } концерта
    [many] { $number } концертов
   *[other] { $number } концерта
}
choice-part-family = { $count ->
    [one] { $number } семейный спектакль
    [few] { $number } семейных спектакля
    [many] { $number } семейных спектаклей
   *[other] { $number } семейных спектакля
}
# $title is a production.
choice-part-work = { $count ->
    [1] { $title }
   *[other] { $title } ({ $number })
}
# One part after the other.
choice-parts = { $list }, { $next }
# How far it has come; $least is how many performances it needs.
choice-progress = Выбрано: { $chosen } из { $least }
choice-progress-whole = Всё нужное выбрано: { $count }
# $parts are such as 1 opera, 2 ballets.
choice-missing = Ещё не выбрано: { $parts }
# A link to the performances that can be chosen.
choice-more = Добавить ещё один спектакль (всего не больше { $most })
# On the page of a performance; $part is such as 1 opera.
choice-here-fills = Этот спектакль можно добавить: он засчитывается как { $part }.
choice-here-chosen = Этот спектакль уже выбран. Если выбрать на него ещё одно место, в корзине появится второй такой же пакет, например для другого человека.
choice-here-full = Этот спектакль добавить нельзя: таких в пакете уже достаточно. На него можно купить отдельный билет.
# A link to all packages that the performance can be chosen for.
choice-others = Пакеты с этим спектаклем
# The list, when it shows only those of one performance.
choice-with = Абонементы и пакеты с этим спектаклем: { $title }, { $when }.
# Marks a performance.
choice-chosen = выбрано: { $seats }
# Behind the heading of a group of performances from which enough were chosen.
choice-group-done = выбрано
# After a seat was put into the basket.
choice-held = Добавлено в корзину. { $name } — выбрано { $chosen } из { $least }.
choice-held-whole = Добавлено в корзину. { $name } — выбрано всё нужное.
choice-how-many = На сколько человек?
choice-people = { $count ->
    [one] На { $count } человека
    [few] На { $count } человека
    [many] На { $count } человек
   *[other] На { $count } человека
}
choice-people-hint = { $count ->
    [1] Выберите одно место на каждый спектакль.
    [one] Выберите { $count } место на каждый спектакль: у каждого будет свой пакет.
    [few] Выберите { $count } места на каждый спектакль: у каждого будет свой пакет.
    [many] Выберите { $count } мест на каждый спектакль: у каждого будет свой пакет.
   *[other] Выберите { $count } места на каждый спектакль: у каждого будет свой пакет.
}
