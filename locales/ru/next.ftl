# The performance that comes next, on the page of the account.

next-title = Ваше ближайшее посещение
next-today = Сегодня
next-tomorrow = Завтра
next-days = { $days ->
    [one] Через { $days } день
    [few] Через { $days } дня
    [many] Через { $days } дней
   *[other] Через { $days } дня
}
# Opens the tickets below.
next-tickets = { $count ->
    [one] Показать { $count } билет с кодом
    [few] Показать { $count } билета с кодами
    [many] Показать { $count } билетов с кодами
   *[other] Показать { $count } билета с кодами
}
# A link to a map, after the theatre's address.
next-journey = Как добраться
# Above programme books, drinks and the like that were bought for it.
next-extras = Уже заказано к этому дню
# Buttons.
next-order = Посмотреть заказ
next-handed = Открыть переданный вам билет
# Said of a picture.
next-view = Вид на сцену с вашего места: { $place }
