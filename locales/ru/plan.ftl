# The performance's plan: seats, prices, choice, view in words. The browser gets these lines
# as data: one variable in braces, one plural a message, nothing more.

plan-title = Схема зала
plan-seats = Места
plan-stage = Сцена
plan-legend-title = Цены
plan-key = Условные обозначения
plan-key-free = свободно
plan-key-taken = занято
plan-key-mine = ваши места
plan-key-wheelchair = место для кресла-коляски
plan-key-companion = место для сопровождающего
# While a subscription is bought: a seat that isn’t free for all its performances.
plan-key-partly = свободно не на все спектакли
plan-zone-free = { $count ->
    [0] мест нет
    [one] свободно { $count }
    [few] свободно { $count }
    [many] свободно { $count }
   *[other] свободно { $count }
}
plan-zone-not-for-sale = не продаётся

# A seat's place. The area is a name such as Stalls, the section one such as Box 12.
plan-place-row = { $area }, ряд { $row }, место { $seat }
plan-place-seat = { $area }, место { $seat }
plan-place-section-row = { $area }, { $section }, ряд { $row }, место { $seat }
plan-place-section-seat = { $area }, { $section }, место { $seat }
plan-place-box-row = { $area }, { $section }, ряд { $row }, место { $seat }
# The same where the section was said of the seat before.
plan-place-near-row = ряд { $row }, место { $seat }
plan-place-near-seat = место { $seat }
# One place after the other; each has commas of its own.
plan-places = { $list }; { $next }

# What a screen reader says of a seat before its view.
plan-seat-free = { $place }, { $price }, свободно
plan-seat-taken = { $place }, занято
plan-seat-partly = { $place }, свободно не на все спектакли
plan-seat-mine = { $place }, { $price }, ваше место
plan-seat-held = { $place }, в вашей корзине

# The view in words: where one sits, how high, what one sees.
plan-view-middle = { $metres } м от сцены, по центру.
plan-view-slightly-left = { $metres } м от сцены, чуть левее центра.
plan-view-slightly-right = { $metres } м от сцены, чуть правее центра.
plan-view-left = { $metres } м от сцены, с левой стороны.
plan-view-right = { $metres } м от сцены, с правой стороны.
plan-view-above = Уровень глаз — на { $metres } м выше пола сцены.
plan-view-below = Уровень глаз — на { $metres } м ниже пола сцены.
plan-view-all = Видны вся сцена и титры.
plan-view-no-surtitles = Видна вся сцена, но титров не видно.
plan-view-nearly = Видны почти вся сцена и титры.
plan-view-nearly-no-surtitles = Видна почти вся сцена, но титров не видно.
# Of a seat with a restricted view, which is said beside it.
plan-view-surtitles = Титры видны.
plan-view-surtitles-hidden = Титров не видно.

plan-attribute-wheelchair = место для кресла-коляски
plan-attribute-companion = место для сопровождающего рядом с местом для кресла-коляски
plan-attribute-restricted-view = ограниченный обзор
# How much of the stage is seen is said where it is less than most of it.
plan-sight-restricted = ограниченный обзор, видно { $percent } % сцены
plan-sight-listening = место без обзора сцены

plan-card = Место
plan-card-close = Закрыть
plan-card-zone = Зона { $number }, { $name }
plan-card-taken = занято
plan-card-partly = это место свободно не на все спектакли
# What a subscription costs less than tickets for the same performances; $saved is an amount.
plan-card-saved = экономия { $saved }
# Stands small beside a price that has fees in it; $fees is an amount.
plan-fees = в том числе сбор { $fees }
# Stands beside a price that is shown without its fees.
plan-fees-apart = плюс сбор { $fees }
plan-card-choose = Выбрать это место
plan-card-let-go = Убрать
plan-card-held = В вашей корзине
plan-card-give-back = Удалить из корзины
plan-card-see = Вид с места

plan-selection = Ваш выбор
plan-selection-hint = Выберите место.
plan-selection-held = { $count ->
    [1] Ваше место уже в корзине.
    [one] Ваши места уже в корзине.
    [few] Ваши места уже в корзине.
    [many] Ваши места уже в корзине.
   *[other] Ваши места уже в корзине.
}
plan-selection-count = { $count ->
    [0] места пока не выбраны
    [one] выбрано { $count } место
    [few] выбрано { $count } места
    [many] выбрано { $count } мест
   *[other] выбрано { $count } места
}
plan-selection-remove = Убрать: { $seat }
plan-selection-clear = Убрать все места
plan-selection-saved = на { $saved } дешевле отдельных билетов
plan-selection-change = Взять это место
plan-selection-hold = В корзину
plan-taken = { $seat }: место занято. Выберите, пожалуйста, другое.
plan-too-many = { $max ->
    [one] На один спектакль можно купить не больше { $max } билета.
    [few] На один спектакль можно купить не больше { $max } билетов.
    [many] На один спектакль можно купить не больше { $max } билетов.
   *[other] На один спектакль можно купить не больше { $max } билетов.
}
plan-product-lost = { $count ->
    [1] { $seats }: это место свободно не на все спектакли и убрано из вашего выбора.
    [one] Убрано из вашего выбора { $count } место, свободное не на все спектакли: { $seats }.
    [few] Убраны из вашего выбора { $count } места, свободные не на все спектакли: { $seats }.
    [many] Убрано из вашего выбора { $count } мест, свободных не на все спектакли: { $seats }.
   *[other] Убраны из вашего выбора { $count } места, свободные не на все спектакли: { $seats }.
}
plan-warn-lone = Рядом останется одно пустое место ({ $seat }).
plan-warn-companion = { $seat }: это место для сопровождающего. Оно продаётся только вместе с соседним местом для кресла-коляски.
plan-offer-companion = Место для сопровождающего рядом с местом для кресла-коляски свободно: { $seat }.
plan-add-companion = Добавить место для сопровождающего
plan-add-space = Добавить место для кресла-коляски
plan-shift = Сместить на одно место
plan-gone-meanwhile = { $count ->
    [one] Только что заняли { $count } место из выбранных вами.
    [few] Только что заняли { $count } места из выбранных вами.
    [many] Только что заняли { $count } мест из выбранных вами.
   *[other] Только что заняли { $count } места из выбранных вами.
}
plan-chosen-several = { $count ->
    [one] Выбрано { $count } место.
    [few] Выбрано { $count } места.
    [many] Выбрано { $count } мест.
   *[other] Выбрано { $count } места.
}
plan-chosen-now = { $count ->
    [0] Места не выбраны.
    [one] Выбрано { $count } место, всего { $total }.
    [few] Выбрано { $count } места, всего { $total }.
    [many] Выбрано { $count } мест, всего { $total }.
   *[other] Выбрано { $count } места, всего { $total }.
}
plan-held = Забронировано за вами.
plan-held-best = Добавлено в корзину и забронировано за вами: { $seats }.
plan-is-held = { $seat }: это место уже в вашей корзине. Чтобы убрать его, выберите «Удалить из корзины».
plan-given-back = { $seat }: место удалено из корзины и вернулось в продажу. При желании его можно выбрать снова.
plan-to-basket = Перейти в корзину
# To the performances of a package that a seat has gone into.
plan-next-performance = Выбрать следующий спектакль
plan-fault = На нашей стороне произошла ошибка. Ваш выбор сохранён. Попробуйте, пожалуйста, ещё раз. Если ошибка повторится, позвоните в кассу театра и назовите код: { $code }
plan-unreachable = Сейчас нет связи с сайтом театра. Ваш выбор сохранён. Проверьте подключение к интернету и попробуйте ещё раз.

plan-nearer = Приблизить
plan-further = Отдалить
plan-whole = Показать весь зал
plan-several = Выделить несколько мест
plan-state-live = Схема обновляется сама: занятые места отмечаются сразу.
plan-state-lost = Связь прервалась, и схема могла устареть. Мы пытаемся восстановить связь.

# A link to the form below, in a line of small buttons.
plan-best-short = Лучшие места
plan-best-title = Лучшие места рядом друг с другом
plan-best-count = Количество мест
plan-best-where = Ценовая зона
plan-best-anywhere = Любая
plan-best-zone = Зона { $number }: { $name }, { $price } за место
plan-best-price = { $name }, { $price } за место
plan-best-hold = Найти и забронировать
plan-area-count = Количество билетов
plan-area-total = Всего { $total }

plan-switch = Вид
plan-switch-plan = Схема
plan-hall = Зал в 3D
plan-neighbours = Соседние места
plan-neighbour-front = Место впереди
plan-neighbour-behind = Место позади
plan-neighbour-left = Место слева
plan-neighbour-right = Место справа
plan-pair = Показать ещё два места рядом
plan-pair-found = Два свободных места рядом: { $seats }. Выберите их по очереди.
plan-pair-none = Двух свободных мест рядом нет.
plan-no-hall = На этом устройстве показать зал в 3D нельзя. Вид с каждого места описан словами.
plan-hall-missed = Здесь нет кресла.
plan-full = Во весь экран
plan-turn = Осмотреться, поворачивая телефон
plan-turn-refused = Телефон не разрешает этой странице использовать датчик движения. Чтобы осмотреться, двигайте изображение пальцем или разрешите доступ к датчику в настройках браузера.

badge-basket = Корзина
badge-left = осталось
# In the page's head, while the basket is empty.
badge-order-waiting = Оплатить заказ
badge-last = Меньше чем через две минуты ваши места вернутся в продажу.
badge-ended = Время истекло, и места из вашей корзины вернулись в продажу. Места, которые ещё свободны, можно выбрать снова.
badge-extend = Продлить время
badge-none-left = Продлить время больше нельзя. Места забронированы за вами, пока время не истекло. Постарайтесь, пожалуйста, завершить покупку до этого.
badge-last-address = Меньше чем через две минуты ваши места вернутся в продажу. Чтобы сохранить их дольше, войдите в личный кабинет.
badge-needs-address = Без входа в личный кабинет продлить время больше нельзя. Места забронированы за вами, пока время не истекло. Войдите в личный кабинет из корзины, и после этого время можно будет продлить до десяти раз.
badge-unreachable = Сейчас нет связи с сайтом театра. Места забронированы за вами, пока время не истекло. Проверьте подключение к интернету и попробуйте ещё раз.

refusal-hold-unknown-performance = Такого спектакля мы не нашли. Выберите, пожалуйста, спектакль на странице афиши.
refusal-hold-not-yet-on-sale = Отдельные билеты на этот спектакль ещё не продаются. Дата начала продажи указана на странице спектакля.
refusal-hold-sale-closed = Билеты на этот спектакль больше не продаются онлайн. Возможно, они ещё есть в кассе театра.
refusal-hold-cancelled = Этот спектакль отменён. Выберите, пожалуйста, другую дату.
refusal-hold-past = Этот спектакль уже состоялся. Выберите, пожалуйста, другую дату.
refusal-hold-nothing-chosen = Сначала выберите место.
refusal-hold-too-many = { $max ->
    [1] На этот спектакль в корзине может быть не больше { $max } билета. Выберите, пожалуйста, одно место.
    [one] На этот спектакль в корзине может быть не больше { $max } билета. Выберите, пожалуйста, меньше мест.
    [few] На этот спектакль в корзине может быть не больше { $max } билетов. Выберите, пожалуйста, меньше мест.
    [many] На этот спектакль в корзине может быть не больше { $max } билетов. Выберите, пожалуйста, меньше мест.
   *[other] На этот спектакль в корзине может быть не больше { $max } билетов. Выберите, пожалуйста, меньше мест.
}
refusal-hold-unknown-seat = Такого места в этом зале нет. Обновите страницу и выберите место на схеме.
refusal-hold-plan-changed = Схема зала для этого спектакля изменилась после того, как вы открыли страницу. В корзину ничего не добавлено; места, которые в ней уже есть, по-прежнему забронированы за вами. Теперь вы видите новую схему. Выберите, пожалуйста, места ещё раз.
refusal-hold-seats-taken = { $count ->
    [1] Это место только что заняли: { $seats }. Выберите, пожалуйста, другое место.
    [one] Только что заняли { $count } место из выбранных вами: { $seats }. Выберите, пожалуйста, другие места.
    [few] Только что заняли { $count } места из выбранных вами: { $seats }. Выберите, пожалуйста, другие места.
    [many] Только что заняли { $count } мест из выбранных вами: { $seats }. Выберите, пожалуйста, другие места.
   *[other] Только что заняли { $count } места из выбранных вами: { $seats }. Выберите, пожалуйста, другие места.
}
refusal-hold-not-for-sale = { $seat }: это место онлайн не продаётся. Выберите, пожалуйста, другое место.
refusal-hold-companion-alone = { $seat }: это место продаётся только вместе с соседним местом для кресла-коляски. Выберите оба места или другое место.
# An offer joins several performances: a subscription, a package.
refusal-hold-offer-unknown = Выбранный тип билета, абонемент или пакет больше не продаётся на этот спектакль. Выберите другой вариант.
# $performances: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat }: на этот спектакль место свободно, но на другие уже занято ({ $performances }). Выберите, пожалуйста, другое место или отдельный билет.
# The exact 1 stands before [one], which in Russian is also 21, 31 and so on.
refusal-hold-none-together = { $count ->
    [1] Таких свободных мест больше нет. Выберите другую ценовую зону или место на схеме.
    [one] Нет { $count } свободного места рядом друг с другом. Попробуйте выбрать меньше мест или другую ценовую зону либо выберите места на схеме.
    [few] Нет { $count } свободных мест рядом друг с другом. Попробуйте выбрать меньше мест или другую ценовую зону либо выберите места на схеме.
    [many] Нет { $count } свободных мест рядом друг с другом. Попробуйте выбрать меньше мест или другую ценовую зону либо выберите места на схеме.
   *[other] Нет { $count } свободных мест рядом друг с другом. Попробуйте выбрать меньше мест или другую ценовую зону либо выберите места на схеме.
}
refusal-hold-places-gone = { $left ->
    [0] Здесь мест больше нет. Выберите, пожалуйста, другую часть зала или другую дату.
    [one] Здесь осталось только { $left } место. Уменьшите, пожалуйста, количество билетов.
    [few] Здесь осталось только { $left } места. Уменьшите, пожалуйста, количество билетов.
    [many] Здесь осталось только { $left } мест. Уменьшите, пожалуйста, количество билетов.
   *[other] Здесь осталось только { $left } места. Уменьшите, пожалуйста, количество билетов.
}
refusal-hold-basket-ordered = У вас есть заказ, который ожидает оплаты; места в нём по-прежнему забронированы за вами. Чтобы добавить другие места, сначала оплатите этот заказ или откажитесь от мест в нём.
refusal-hold-guest-seats = Без входа в личный кабинет можно одновременно забронировать ограниченное число мест (не больше { $most }). Места в вашей корзине по-прежнему забронированы за вами. Сначала оплатите их. Если вы уже покупали здесь билеты, войдите в личный кабинет, чтобы добавить другие.
refusal-hold-network-guest-seats = С вашего подключения к интернету сейчас забронировано много мест (до первой покупки — не больше { $most }). Места в вашей корзине по-прежнему забронированы за вами. Если вы уже покупали здесь билеты, войдите в личный кабинет с тем же адресом электронной почты. Если нет, попробуйте ещё раз через несколько минут или обратитесь в кассу.
refusal-hold-account-seats = В вашем личном кабинете слишком много неоплаченных мест (можно не больше { $most }). Места в вашей корзине по-прежнему забронированы за вами. Сначала оплатите их, а для большой группы обратитесь в кассу театра.
refusal-hold-network-seats = С вашего подключения к интернету сейчас забронировано слишком много мест (можно не больше { $most }). Места в вашей корзине по-прежнему забронированы за вами. Попробуйте ещё раз через несколько минут, воспользуйтесь другим подключением или обратитесь в кассу театра.
