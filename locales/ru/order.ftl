# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Заказ { $code }
order-description = Ваш заказ и билеты.
# Before the order's code.
order-code = Заказ
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

order-waiting-title = Ждём ответа банка
order-waiting-text = Банк ещё не подтвердил платёж; обычно это занимает несколько секунд. Если вы уже заплатили, второй раз платить не нужно. Страницу можно закрыть: если платёж пройдёт, билеты придут письмом; если он пройдёт слишком поздно и места уже будут заняты, мы вернём вам всю сумму.
order-look-again = Проверить ещё раз
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Перейти в банк и оплатить { $total }
order-not-paid = Ещё не платили?
order-not-paid-text = Места за вами до { $time }.
order-pay-again = Повторить оплату: { $total }
order-pay-other = Оплатить иначе: { $means }
order-theatre-time = { $time } по времени театра

order-failed-title = Оплата не прошла
order-failed-nothing = Деньги не списаны.
order-unfit-text = Банк списал { $total }, а это не совпадает с суммой, которую мы запросили, и заказ этим не оплачен. Мы вернём эти деньги целиком тем же способом, которым вы платили.
order-unfit-refused = Банк списал { $total }, а это не совпадает с суммой, которую мы запросили, и заказ этим не оплачен.
order-unfit-title = Списана неверная сумма
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] Места за вами до { $time }. Осталась { $attempts } попытка оплаты.
    [few] Места за вами до { $time }. Осталось { $attempts } попытки оплаты.
    [many] Места за вами до { $time }. Осталось { $attempts } попыток оплаты.
   *[other] Места за вами до { $time }. Осталось { $attempts } попытки оплаты.
}
order-failed-last-text = Оплатить этот заказ больше нельзя. Откажитесь от него, и вы сразу сможете выбрать места снова.
# A button: the order ends, its seats can be bought again.
order-give-up = Отказаться от заказа

order-paid-title = Спасибо. Вот ваши билеты
order-paid-charged = Мы получили { $total }.
order-mail-waiting = Билеты уже отправляются на адрес { $email }.
order-mail-sent = Билеты отправлены на адрес { $email }.
order-mail-failing = Доставить письмо на адрес { $email } пока не удалось; мы пробуем снова. Билеты в любом случае здесь, на этой странице.
order-paid-door = На входе покажите код: с экрана телефона или на бумаге.

order-expired-title = Время на оплату истекло
order-expired-text = Оплата не поступила вовремя, и места вернулись в продажу. Если вы всё же заплатили, дождитесь нашего письма, прежде чем заказывать снова: если места ещё свободны, мы пришлём билеты; если нет — вернём всю сумму.
order-given-up-title = Вы отказались от заказа
order-given-up-text = Заказ закрыт, места вернулись в продажу. Оплаты мы не получали. Если вы всё же заплатили, дождитесь нашего письма, прежде чем заказывать снова: если места ещё свободны, мы пришлём билеты; если нет — вернём всю сумму.
order-choose-again = Выбрать места снова

# Why money goes back: before each of the texts below.
order-back-late = Ваш платёж поступил слишком поздно: продать вам эти места было уже нельзя, и билетов по этому заказу нет.
order-back-unpaid = Этот заказ был оплачен только частично: места вернулись в продажу, и билетов по нему нет.
order-back-unfit = Банк списал сумму, которая не совпадает с суммой заказа, а время на оплату вышло. Билетов по этому заказу нет.
order-back-cancelled = Спектакль отменили раньше, чем поступил ваш платёж, и билетов по этому заказу нет.
order-refunding-title = Мы возвращаем вам деньги
order-refunding-text = Мы возвращаем всю сумму ({ $total }) тем же способом, которым вы платили. Делать ничего не нужно; банку может понадобиться несколько дней. Письмо об этом придёт на адрес { $email }.
order-refunded-title = Деньги возвращены
order-refunded-text = Мы вернули всю сумму ({ $total }) тем же способом, которым вы платили; банку может понадобиться несколько дней, чтобы её зачислить. Письмо об этом отправлено на адрес { $email }.
order-owed-title = Мы должны вам деньги
order-owed-text = Мы отправили вам { $total } обратно, но ваш банк не принял перевод. Эти деньги остаются вашими. Касса театра напишет на адрес { $email }, чтобы договориться о другом способе; можно и позвонить по номеру внизу страницы.

# Кто-то вернулся из банка не в том браузере, в котором сделан заказ.
order-elsewhere-title = Вы вернулись из банка
order-elsewhere-text = Страница этого заказа открывается только в том браузере, в котором он был сделан. Если платёж прошёл, билеты и ссылка на заказ уже отправлены на указанный в нём адрес электронной почты.

order-tickets = Билеты
order-yours = Ваш заказ
order-was-for = Что было в заказе
order-taken-back = Аннулированные билеты
order-pdf = Билеты в PDF
# Names of the files, letters without accents only.
order-pdf-file = bilety.pdf
order-calendar = Добавить в календарь
order-calendar-file = kalendar.ics
order-resend = Прислать письмо снова
order-resent = Билеты отправлены ещё раз, с теми же кодами.

# Labels on a ticket, before their values.
order-ticket-area = Часть зала
order-ticket-section = Сектор
order-ticket-row = Ряд
order-ticket-seat = Место
order-ticket-doors = Вход с
order-ticket-entered = Вход по этому билету: { $time }
order-ticket-replaced = Этот билет заменён. Пройти можно только по тому коду, который вы видите здесь.
# Read out instead of the picture of a code; $place is the seat.
order-ticket-qr = QR-код билета: { $place }
order-ticket-bars = Штрихкод билета: { $place }
order-ticket-pdf = Билет в PDF
order-ticket-replace = Билет потерян? Новый код

order-replace-title = Получить новый код для билета?
order-replace-text = Вы получите билет с новым кодом. Старый — на бумаге, в письме или в телефоне — с этой минуты не действует.
order-replace-confirm = Получить новый код
order-replace-keep = Оставить как есть
order-replaced = Билет заменён. По старому коду войти больше нельзя.

order-cancelled-title = Билеты аннулированы
order-cut-title = Часть билетов аннулирована
order-cancelled-text = Касса театра аннулировала билеты этого заказа; войти по ним больше нельзя.
order-cancelled-help = Если есть вопросы, позвоните нам: номер внизу страницы.
order-cancelled-some-text = Касса театра аннулировала часть билетов этого заказа. Действительны только билеты, показанные ниже с кодом.
order-cancelled-goes = Мы возвращаем вам { $total } тем же способом, которым вы платили; банку может понадобиться несколько дней, чтобы зачислить деньги.
order-cancelled-went = Мы вернули вам { $total } тем же способом, которым вы платили; банку может понадобиться несколько дней, чтобы зачислить деньги.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Спектакль отменён
    [few] Спектакли отменены
    [many] Спектакли отменены
   *[other] Спектакли отменены
}
order-called-off-some-title = { $count ->
    [one] Из вашего заказа отменён { $count } спектакль
    [few] Из вашего заказа отменено { $count } спектакля
    [many] Из вашего заказа отменено { $count } спектаклей
   *[other] Из вашего заказа отменено { $count } спектакля
}
order-called-off-what = { $title }, { $when }: спектакль не состоится. Ваши билеты на эту дату больше не действуют.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Мы вернём всё, что вы заплатили за эти билеты, вместе со сборами. Касса театра оформляет каждый возврат вручную; когда деньги будут отправлены, мы напишем на { $email }. Если от нас нет известий, позвоните в кассу и назовите код заказа { $code }; номер внизу страницы.
order-called-off-others = Остальные ваши билеты действуют.
# Above the seats of cancelled performances.
order-called-off = Отменённые спектакли
