# Suggestions for seats together: how many, up to which price; then up to three cards.

suggest-title = Лучшие места
suggest-description = Варианты мест рядом: цена и вид на сцену.
suggest-back = Выбрать на схеме зала
# A link beside a date.
suggest-link = Лучшие места
suggest-price = Цена за место
suggest-any-price = Любая цена
suggest-up-to = До { $price }
suggest-wheelchair = Место для кресла-коляски и места для сопровождающих
suggest-more = Больше восьми
# Opens the fields below.
suggest-options = Уточнить условия
suggest-show = Показать варианты
# Read aloud in place of a bare number.
suggest-seats-count = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } мест
}
# Before a sum that includes fees.
suggest-seats-with-fees = { $count ->
    [one] { $count } место, включая сбор
    [few] { $count } места, включая сбор
    [many] { $count } мест, включая сбор
   *[other] { $count } места, включая сбор
}
# Below what the seats of a subscription cost together.
suggest-for-performances = { $count ->
    [one] на { $count } посещение
    [few] на { $count } посещения
    [many] на { $count } посещений
   *[other] на { $count } посещения
}
# Read aloud when the suggestions have changed.
suggest-found = { $count ->
    [0] Вариантов нет
    [one] { $count } вариант
    [few] { $count } варианта
    [many] { $count } вариантов
   *[other] { $count } вариантов
}
suggest-none = { $count ->
    [1] По этой цене свободных мест нет. Попробуйте указать цену выше или выберите место на схеме зала.
   *[other] По этой цене нет такого числа свободных мест рядом: { $count }. Попробуйте указать цену выше или меньше мест либо выберите места на схеме зала.
}
suggest-none-wheelchair = { $count ->
    [1] По этой цене свободных мест для кресла-коляски нет. Позвоните в кассу театра: там часто могут помочь.
   *[other] По этой цене нет места для кресла-коляски с достаточным числом мест для сопровождающих. Попробуйте указать меньше мест или позвоните в кассу театра: там часто могут помочь.
}
# Why seats are suggested.
suggest-kind-view = Лучший вид
suggest-kind-price = Самая низкая цена
suggest-kind-centre = Ближе всего к центру
suggest-kind-wheelchair = Место для кресла-коляски
suggest-kind-beside = Рядом с другим вашим билетом
# Read aloud in place of the picture.
suggest-picture = Вид с места: { $seat }
# Where one stands, in a hall without seats.
suggest-area-picture = Вид на сцену: { $area }
suggest-on-plan = Показать на схеме
# Several seats of one row. $seats: `4–8` or `2, 4, 6`.
suggest-row-seats = { $place }, ряд { $row }, места { $seats }
# The same where the place has no rows, such as a box.
suggest-area-seats = { $place }, места { $seats }
suggest-seats-and = { $list } и { $last }
suggest-side-by-side = рядом
# Several seats, at least two.
suggest-apart = Свободных мест рядом в таком количестве не нашлось: { $count }. Предлагаем места как можно ближе друг к другу.
# How many are side by side each: `3 + 2 + 3`.
suggest-groups = Не все рядом: { $groups }
# Straight on to the checkout.
suggest-buy = Перейти к оформлению

# No seats together at any price.
suggest-none-any = { $count ->
    [1] Свободных мест здесь больше нет. Попробуйте другую дату.
    [one] Здесь больше нет { $count } свободного места рядом. Попробуйте взять меньше мест или другую дату либо выберите места на схеме.
    [few] Здесь больше нет { $count } свободных мест рядом. Попробуйте взять меньше мест или другую дату либо выберите места на схеме.
    [many] Здесь больше нет { $count } свободных мест рядом. Попробуйте взять меньше мест или другую дату либо выберите места на схеме.
   *[other] Здесь больше нет { $count } свободных мест рядом. Попробуйте взять меньше мест или другую дату либо выберите места на схеме.
}
