# The performance's plan: seats, prices, choice, view in words. The browser gets these lines
# as data: one variable in braces, one plural a message, nothing more.

plan-title = Схема зала
plan-seats = Места
plan-stage = Сцена
plan-legend-title = Цены
plan-key-free = свободно
plan-key-taken = занято
plan-key-mine = ваше
plan-key-wheelchair = для кресла-коляски
# While a subscription is bought: a seat that isn’t free on all its evenings.
plan-key-partly = свободно только в этот вечер
plan-zone-free = { $count ->
    [0] мест нет
    [one] свободно { $count }
    [few] свободно { $count }
    [many] свободно { $count }
   *[other] свободно { $count }
}
plan-zone-not-for-sale = не продаётся

# A seat's place. The area is a name such as Stalls, the section one such as Box 12.
plan-place-row = { $area }, ряд { $row }, место { $seat }
plan-place-seat = { $area }, место { $seat }
plan-place-section-row = { $area }, { $section }, ряд { $row }, место { $seat }
plan-place-section-seat = { $area }, { $section }, место { $seat }
plan-place-box-row = { $area }, { $section }, ряд { $row }, место { $seat }
# One place after the other; each has commas of its own.
plan-places = { $list }; { $next }

# What a screen reader says of a seat before its view.
plan-seat-free = { $place }, свободно, { $price }
plan-seat-taken = { $place }, занято
plan-seat-partly = { $place }, свободно в этот вечер, но не во все
plan-seat-mine = { $place }, ваше, { $price }

# The view in words: where one sits, how high, what one sees.
plan-view-middle = { $metres } м от сцены, по центру.
plan-view-left = { $metres } м от сцены, на { $degrees }° левее центра.
plan-view-right = { $metres } м от сцены, на { $degrees }° правее центра.
plan-view-above = Уровень глаз — на { $metres } м выше сцены.
plan-view-below = Уровень глаз — на { $metres } м ниже сцены.
plan-view-all = Сцена видна целиком, титры тоже.
plan-view-no-surtitles = Сцена видна целиком, но титров не видно.
plan-view-part = Видны титры и { $percent } % сцены.
plan-view-part-no-surtitles = Видно { $percent } % сцены, титров не видно.

plan-attribute-wheelchair = место для зрителя в кресле-коляске
plan-attribute-companion = место для сопровождающего, рядом с местом для кресла-коляски
plan-attribute-restricted-view = ограниченная видимость

plan-card = Место
plan-card-close = Закрыть
plan-card-zone = Зона { $number }, { $name }
plan-card-taken = занято
plan-card-partly = свободно не во все вечера
# What a subscription costs less than tickets for the same evenings; $saved is an amount.
plan-card-saved = выгода { $saved }
plan-card-choose = Выбрать место
plan-card-let-go = Снять выбор
plan-card-held = В вашей корзине
plan-card-give-back = Вернуть место
plan-card-see = Вид с места

plan-selection = Ваш выбор
plan-selection-hint = Нажмите на место, чтобы его выбрать.
plan-selection-held = В вашей корзине есть места на эту дату.
plan-selection-count = { $count ->
    [0] места не выбраны
    [one] { $count } место, сбор включён
    [few] { $count } места, сбор включён
    [many] { $count } мест, сбор включён
   *[other] { $count } места, сбор включён
}
plan-selection-remove = Снять выбор: { $seat }
plan-selection-clear = Убрать все
plan-selection-saved = на { $saved } меньше, чем отдельными билетами
plan-selection-hold = В корзину
plan-too-many = { $max ->
    [one] На одну дату можно взять не больше { $max } билета.
    [few] На одну дату можно взять не больше { $max } билетов.
    [many] На одну дату можно взять не больше { $max } билетов.
   *[other] На одну дату можно взять не больше { $max } билета.
}
plan-product-lost = { $count ->
    [one] { $seats }: место свободно не во все вечера и больше не выбрано.
    [few] Свободны не во все вечера и больше не выбраны ({ $count }): { $seats }.
    [many] Свободны не во все вечера и больше не выбраны ({ $count }): { $seats }.
   *[other] Свободны не во все вечера и больше не выбраны ({ $count }): { $seats }.
}
plan-warn-lone = Одно место останется само по себе: { $seat }. Если можете, возьмите и его или сдвиньтесь на одно.
plan-warn-companion = { $seat }: это место для сопровождающего, оно продаётся вместе с местом для зрителя в кресле-коляске.
plan-gone-meanwhile = { $count ->
    [one] Тем временем заняли { $count } место из выбранных вами.
    [few] Тем временем заняли { $count } места из выбранных вами.
    [many] Тем временем заняли { $count } мест из выбранных вами.
   *[other] Тем временем заняли { $count } места из выбранных вами.
}
plan-chosen-several = { $count ->
    [one] Выбрано { $count } место.
    [few] Выбрано { $count } места.
    [many] Выбрано { $count } мест.
   *[other] Выбрано { $count } места.
}
plan-chosen-now = { $count ->
    [0] Места не выбраны.
    [one] Выбрано { $count } место, { $total } со сбором.
    [few] Выбрано { $count } места, { $total } со сбором.
    [many] Выбрано { $count } мест, { $total } со сбором.
   *[other] Выбрано { $count } места, { $total } со сбором.
}
plan-held = Места в корзине: мы держим их для вас, пока идёт отсчёт.
plan-held-best = Отложили для вас в корзину: { $seats }.
plan-given-back = { $seat }: место вернулось в продажу. Передумаете — нажмите на него ещё раз.
plan-to-basket = Перейти в корзину
# To the evenings of a package that a seat has gone into.
plan-next-performance = Выбрать следующий вечер
plan-fault = Сбой на нашей стороне; вы ничего не потеряли. Если это повторится, сообщите нам код: { $code }
plan-unreachable = Не удалось связаться с театром. Ваш выбор на месте; попробуйте ещё раз.

plan-nearer = Приблизить
plan-further = Отдалить
plan-whole = Весь зал
plan-several = Несколько мест одним движением
plan-state-live = На связи: занятые места сразу отмечаются на схеме.
plan-state-lost = Нет связи: схема могла устареть. Пробуем восстановить связь.

plan-best-title = Лучшие места рядом
plan-best-count = Сколько мест
plan-best-where = Где
plan-best-anywhere = Где угодно
plan-best-zone = Зона { $number }: { $name }, { $price }
plan-best-price = { $name }, { $price }
plan-best-hold = Найти и отложить
plan-area-count = Сколько человек
plan-area-total = { $total } со сбором

plan-switch = Вид
plan-switch-plan = Схема
plan-hall = Зал в трёх измерениях
plan-neighbours = Соседние места
plan-neighbour-front = Место впереди
plan-neighbour-behind = Место позади
plan-neighbour-left = Место слева
plan-neighbour-right = Место справа
plan-no-hall = Показать зал в 3D на этом устройстве нельзя. Что видно с места, сказано в его описании.

badge-basket = Корзина
badge-left = осталось
# In the page's head, while the basket is empty.
badge-order-waiting = 1 неоплаченный заказ
badge-last = Меньше чем через две минуты ваши места вернутся в продажу.
badge-ended = Время истекло: места из вашей корзины вернулись в продажу.
badge-extend = Продлить время
badge-none-left = Продлить время этой корзины больше нельзя.
badge-last-address = Меньше чем через две минуты ваши места вернутся в продажу. Чтобы сохранить их дольше, войдите по адресу электронной почты.
badge-needs-address = Без адреса электронной почты продлить время больше нельзя. Места остаются забронированными за вами, пока время не истекло. Войдите в личный кабинет из корзины — после этого время можно продлить до десяти раз.
badge-unreachable = Не удалось связаться с театром; попробуйте ещё раз.

refusal-hold-unknown-performance = Такой даты в афише нет.
refusal-hold-not-yet-on-sale = Продажа ещё не началась.
refusal-hold-sale-closed = Продажа завершена.
refusal-hold-cancelled = Эта дата отменена.
refusal-hold-past = Эта дата уже прошла.
refusal-hold-nothing-chosen = Сначала выберите место.
refusal-hold-too-many = { $max ->
    [one] В корзине может быть не больше { $max } билета на эту дату.
    [few] В корзине может быть не больше { $max } билетов на эту дату.
    [many] В корзине может быть не больше { $max } билетов на эту дату.
   *[other] В корзине может быть не больше { $max } билета на эту дату.
}
refusal-hold-unknown-seat = В этом зале нет такого места.
refusal-hold-seats-taken = { $count ->
    [one] Кто-то оказался быстрее и занял { $count } место: { $seats }. Остальные места по-прежнему выбраны.
    [few] Кто-то оказался быстрее и занял { $count } места: { $seats }. Остальные места по-прежнему выбраны.
    [many] Кто-то оказался быстрее и занял { $count } мест: { $seats }. Остальные места по-прежнему выбраны.
   *[other] Кто-то оказался быстрее и занял { $count } места: { $seats }. Остальные места по-прежнему выбраны.
}
refusal-hold-not-for-sale = { $seat }: это место здесь не продаётся.
refusal-hold-companion-alone = { $seat }: это место для сопровождающего, оно продаётся только вместе с местом для зрителя в кресле-коляске.
# An offer joins several evenings: a subscription, a package.
refusal-hold-offer-unknown = Это предложение больше не продаётся на этот вечер. Выберите другое или отдельный билет.
# $evenings: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat }: место свободно в этот вечер, но не во все остальные: { $evenings }. Выберите другое место или отдельный билет.
# The exact 1 stands before [one], which in Russian is also 21, 31 and so on.
refusal-hold-none-together = { $count ->
    [1] Такого свободного места больше нет.
    [one] { $count } свободного места рядом уже нет.
    [few] { $count } свободных мест рядом уже нет.
    [many] { $count } свободных мест рядом уже нет.
   *[other] { $count } свободного места рядом уже нет.
}
refusal-hold-places-gone = { $left ->
    [0] Мест не осталось.
    [one] Осталось только { $left } место.
    [few] Осталось только { $left } места.
    [many] Осталось только { $left } мест.
   *[other] Осталось только { $left } места.
}
refusal-hold-basket-ordered = Ваша корзина сейчас оплачивается: добавить в неё что-нибудь можно будет после оплаты.
refusal-hold-guest-seats = Без входа в личный кабинет одновременно можно забронировать ограниченное число мест (предел: { $most }). Места в вашей корзине остаются забронированными. Сначала оплатите их или войдите по адресу электронной почты, чтобы добавить другие.
refusal-hold-network-guest-seats = С вашего подключения к интернету сейчас забронировано очень много мест (предел без входа: { $most }). Ваша корзина не изменилась. Войдите по адресу электронной почты, повторите попытку через несколько минут или обратитесь в кассу.
refusal-hold-account-seats = По вашему личному кабинету оплаты уже ожидает наибольшее возможное число мест (предел: { $most }). Места в вашей корзине остаются забронированными. Сначала оплатите их, а для большой группы обратитесь в кассу.
refusal-hold-network-seats = С вашего подключения к интернету сейчас забронировано слишком много мест (предел: { $most }). Ваша корзина не изменилась. Повторите попытку через несколько минут, воспользуйтесь другим подключением или обратитесь в кассу.
