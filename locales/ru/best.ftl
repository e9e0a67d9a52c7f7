# Suggestions for seats together: how many, up to which price; then up to three cards.

best-title = Лучшие места
best-description = Варианты мест рядом: цена и вид на сцену.
best-back = Выбрать на плане зала
# A link beside a date.
best-link = Лучшие места
best-price = Цена за место
best-any-price = Любая цена
best-up-to = До { $price }
best-wheelchair = Место для кресла-коляски и места для сопровождающих
best-more = Больше восьми
# Opens the fields below.
best-options = Цена, абонемент, кресло-коляска
best-show = Показать варианты
# Read aloud in place of a bare number.
best-seats-count = { $count ->
    [one] { $count } место
    [few] { $count } места
   *[other] { $count } мест
}
# Read aloud when the suggestions have changed.
best-found = { $count ->
    [0] Вариантов нет
    [one] { $count } вариант
    [few] { $count } варианта
   *[other] { $count } вариантов
}
best-none = { $count ->
    [1] По этой цене свободных мест нет. Попробуйте указать цену выше или выберите место на плане зала.
   *[other] По этой цене нет такого числа свободных мест рядом: { $count }. Попробуйте указать цену выше или меньше мест либо выберите места на плане зала.
}
best-none-wheelchair = { $count ->
    [1] По этой цене свободных мест для кресла-коляски нет. Позвоните в кассу театра: там часто могут помочь.
   *[other] По этой цене нет места для кресла-коляски с достаточным числом мест для сопровождающих. Попробуйте указать меньше мест или позвоните в кассу театра: там часто могут помочь.
}
# Why seats are suggested.
best-kind-view = Лучший вид
best-kind-price = Самая низкая цена
best-kind-centre = Ближе всего к центру
best-kind-wheelchair = Место для кресла-коляски
# Read aloud in place of the picture.
best-picture = Вид с места: { $seat }
best-on-plan = Показать на плане
