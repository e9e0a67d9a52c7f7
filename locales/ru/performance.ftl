# The page of a performance, and the list of its seats.

# A production's title and the evening's date and time.
performance-title = { $title } — { $when }
performance-other-dates = Другие даты
performance-list-title = Без схемы
performance-list-text = Все свободные места есть и в списке: с ценой и описанием вида на сцену.
performance-list-link = Выбрать из списка
performance-add = В корзину
performance-no-count = Сначала укажите, сколько билетов вам нужно.
# Stands beside prices that are without it; $fee is an amount.
performance-fee = плюс сервисный сбор { $fee } с билета
# What a seat is bought as: a ticket of this evening, or the same seat on several evenings.
performance-products = Что вы покупаете
performance-product-ticket = Только этот вечер
# $name is a subscription, such as Series A.
performance-product-performances = { $count ->
    [one] { $name }, { $count } вечер
    [few] { $name }, { $count } вечера
    [many] { $name }, { $count } вечеров
   *[other] { $name }, { $count } вечеров
}
# Why a seat can’t be had for a subscription; $evenings are titles and dates, parted by commas.
performance-missing = Это место уже занято: { $evenings }.
# Before the names of up to three seats.
performance-missing-near = Ближайшие места, свободные во все вечера:
performance-missing-none = Мест, свободных во все вечера, больше нет.
performance-not-yet = Начало продажи билетов: { $when }.
performance-closed = Билеты на эту дату здесь больше не продаются. Возможно, они ещё есть в кассе театра.
performance-cancelled = Эта дата отменена. Если у вас есть билеты, на странице заказа сказано, как вернутся деньги.
performance-past = Эта дата уже прошла.

seats-title = Места списком
seats-description = Все свободные места на эту дату: цена и вид на сцену.
seats-back = Вернуться к схеме
# A part of the house and a section in it, such as Stalls, left.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] мест нет
    [one] { $count } свободное место
    [few] { $count } свободных места
    [many] { $count } свободных мест
   *[other] { $count } свободного места
}
seats-free-from = от { $price }
seats-row = Ряд { $row }
seats-section-row = { $section }, ряд { $row }
# A seat's number in its row.
seats-number = № { $number }
# The view from a seat in a few words: how far from the stage, how far off the middle.
seats-view-middle = { $metres } м, по центру
seats-view-left = { $metres } м, { $degrees }° левее
seats-view-right = { $metres } м, { $degrees }° правее
seats-view-part = видно { $percent } % сцены
seats-view-no-surtitles = титров не видно
seats-view-note = У каждого места указано, как далеко оно от сцены и от центра. Если больше ничего не сказано, видны вся сцена и титры.
