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
performance-not-yet = Начало продажи билетов: { $when }.
performance-closed = Билеты на эту дату здесь больше не продаются. Возможно, они ещё есть в кассе театра.
performance-cancelled = Эта дата отменена. Всем, у кого есть билеты, мы вернём деньги и напишем об этом.
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
