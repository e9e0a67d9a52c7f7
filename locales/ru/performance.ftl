# The page of a performance, and the list of its seats.

# A production's title and the performance's date and time.
performance-title = { $title }, { $when }
performance-other-dates = Другие даты
# Leads to the production’s page where this is its only date to come.
performance-production = О постановке
performance-list-title = Список свободных мест
performance-list-text = Места можно выбрать и без схемы: в списке указаны все свободные места, их цены и вид на сцену.
performance-list-link = Выбрать из списка
performance-add = В корзину
performance-no-count = Укажите, пожалуйста, сколько билетов вам нужно.
# Fees that differ from zone to zone; $from and $to are amounts.
performance-fees-range = от { $from } до { $to }
performance-fees-once = Часть сбора взимается один раз за заказ, сколько бы билетов в нём ни было.
# What a seat is bought as: a ticket of this performance, or the same seat for several.
performance-packages-now = В абонементе или пакете этот спектакль можно купить уже сейчас.
# Before their sale; $price is an amount or “from €20.00 to €90.00”.
performance-tickets-cost = Цена отдельных билетов: { $price }.
performance-change-seat = Вы меняете это место: { $seat }. Пока вы не выбрали другое, оно забронировано за вами.
performance-change-keep = Оставить моё место
performance-ticket-type = Тип билета
performance-show-prices = Показать цены
performance-standard-price = Полная цена
performance-products = Билет, абонемент или пакет
performance-product-ticket = Только этот спектакль
# Of an unnumbered area, seated or standing.
performance-unnumbered = Места без номеров: можно занять любое свободное.
# $name is a subscription, such as Series A.
performance-product-performances = { $count ->
    [one] { $name }, { $count } посещение
    [few] { $name }, { $count } посещения
    [many] { $name }, { $count } посещений
   *[other] { $name }, { $count } посещения
}
# What the prices on the plan are for; $name is a subscription, such as Series A.
performance-product-prices = { $count ->
    [one] { $name }: цена одного места на { $count } посещение
    [few] { $name }: цена одного места на все { $count } посещения
    [many] { $name }: цена одного места на все { $count } посещений
   *[other] { $name }: цена одного места на все { $count } посещения
}
# Why a seat can’t be had for a subscription; $performances are titles and dates, parted by commas.
performance-missing = Это место уже занято: { $performances }.
# Before the names of up to three seats.
performance-missing-near = Ближайшие места, свободные на все спектакли:
performance-missing-none = Мест, свободных на все спектакли, больше нет.
performance-not-yet = Начало продажи билетов: { $when }.
# For whoever may buy before everybody; $when is their own date, $all that of everybody else.
performance-not-yet-own = Для вас начало продажи: { $when }. Для всех: { $all }.
# Who may buy before the reader; $who such as Friends of the house.
performance-early = { $who }: { $when }.
# Where the house has no name for them.
performance-early-others = Предварительная продажа
performance-closed = Билеты на этот спектакль больше не продаются онлайн. Возможно, они ещё есть в кассе театра.
performance-cancelled = Этот спектакль отменён. Если у вас есть билеты, мы вернём деньги; подробности — на странице заказа.
performance-past = Этот спектакль уже состоялся.
performance-sold-out = Все билеты на эту дату проданы.
# Above the button to the waiting list.
performance-sold-out-text = Иногда места освобождаются. Запишитесь в лист ожидания: когда подойдёт ваша очередь, мы забронируем места за вами и пришлём письмо.
performance-wheelchairs-only = Остались только места для кресел-колясок и места для сопровождающих.
performance-few = Осталось мало мест.
# Beside the plan; the two lowest numbers of neighbours, such as 1 and 3.
performance-by-twos = Номера мест идут через один: места { $low } и { $high } находятся рядом.
performance-by-twos-centre = Номера мест идут через один: места { $low } и { $high } находятся рядом. В центре рядом находятся и места { $left } и { $right }.

seats-title = Выбор мест из списка
seats-description = Все свободные места на этот спектакль с ценами и описанием вида на сцену.
seats-back = Вернуться к схеме зала
# A part of the house and a section in it, such as Stalls, left.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] свободных мест нет
    [one] { $count } свободное место
    [few] { $count } свободных места
    [many] { $count } свободных мест
   *[other] { $count } свободных места
}
seats-free-from = от { $price }
seats-row = Ряд { $row }
seats-section-row = { $section }, ряд { $row }
# A seat's number in its row.
seats-number = № { $number }
# The view from a seat in a few words: how far from the stage, how far off the middle.
seats-view-middle = { $metres } м, по центру
seats-view-slightly-left = { $metres } м, чуть левее
seats-view-slightly-right = { $metres } м, чуть правее
seats-view-left = { $metres } м, слева
seats-view-right = { $metres } м, справа
seats-view-no-surtitles = титров не видно
# A number of seats and their sum follow.
seats-ticked = Выбрано:
seats-ticked-elsewhere = Выбрано в других частях зала
seats-wheelchair = Места для кресел-колясок и сопровождающих
seats-companion = Места для сопровождающих продаются только вместе с соседним местом для кресла-коляски.
seats-view-note = Для каждого места указано расстояние до сцены и положение: по центру, слева или справа. Если не указано иное, сцена видна хорошо, титры тоже видны.

# Shown beside the plan, and read when one comes to the seats by keyboard.
performance-keys = Клавиатура: стрелки ведут вдоль ряда и в соседний ряд, Page Up и Page Down — в соседнюю часть зала. N — следующее свободное место, W — следующее место для кресла-коляски. Enter выбирает место, V описывает вид с места, B ведёт к кнопке «В корзину», + и − меняют масштаб.
