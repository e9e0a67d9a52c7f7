# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Заказ { $code }
order-description = Ваш заказ и билеты.
# Before the order's code.
order-code = Заказ
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

# On the day of the performance; $time is its beginning.
order-today-title = Сегодня в { $time }: { $title }
# Before that day.
order-next = Ваше ближайшее посещение: { $title }, { $when }. Вход открывается в { $doors }.

order-unpaid-title = Заказ ещё не оплачен
order-exchanged-title = Билет обменян
order-waiting-title = Ждём подтверждения от банка
order-waiting-text = Банк ещё не подтвердил платёж; обычно это занимает несколько секунд. Если вы уже заплатили в банке, не платите, пожалуйста, ещё раз. Эту страницу можно закрыть: когда платёж будет подтверждён, мы пришлём билеты по электронной почте. Если платёж поступит слишком поздно и места уже будут заняты, мы вернём вам всю сумму.
order-look-again = Проверить ещё раз
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Перейти в банк и оплатить { $total }
order-give-up-why = Места сразу вернутся в продажу, и их смогут купить другие.
order-give-up-yes = Да, отказаться
order-not-paid = Ещё не платили?
order-not-paid-text = Места забронированы за вами до { $time }.
order-pay-again = Повторить оплату: { $total }
order-pay-other = Другой способ оплаты: { $means }
order-theatre-time = { $time } (по времени театра)

order-failed-title = Оплата не прошла
order-failed-nothing = Деньги не списаны.
order-unfit-text = Банк списал { $total }, а это не та сумма, которую мы запросили, поэтому заказ не оплачен. Мы вернём эти деньги полностью на карту или счёт, с которых вы платили.
order-unfit-refused = Банк списал { $total }, а это не та сумма, которую мы запросили, поэтому заказ не оплачен.
order-unfit-title = Списана неверная сумма
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] Места забронированы за вами до { $time }. Осталась { $attempts } попытка оплаты.
    [few] Места забронированы за вами до { $time }. Осталось { $attempts } попытки оплаты.
    [many] Места забронированы за вами до { $time }. Осталось { $attempts } попыток оплаты.
   *[other] Места забронированы за вами до { $time }. Осталось { $attempts } попытки оплаты.
}
order-failed-last-text = Оплатить этот заказ больше нельзя. Откажитесь от мест кнопкой ниже, и их сразу можно будет выбрать снова в новом заказе.
# A button: the order ends, its seats can be bought again.
order-give-up = Отказаться от этих мест

order-paid-title = Спасибо! Ваши билеты готовы
order-paid-by-exchange = Обмен выполнен. В счёт нового билета зачтено { $used }.
order-paid-charged = Мы получили { $total }.
order-mail-waiting = Билеты отправляются на адрес { $email }.
order-mail-sent = Билеты отправлены на адрес { $email }.
order-mail-failing = Доставить письмо на адрес { $email } пока не удалось, мы попробуем ещё. Билеты есть и на этой странице.
order-address-title = Наше письмо не дошло
order-address-text = Письмо на адрес { $email } не удалось доставить. Ваши билеты действительны, они есть на этой странице. Исправьте, пожалуйста, адрес, и мы отправим билеты туда.
order-address-send = Исправить и отправить снова
order-address-done = Отправляем ваши билеты на адрес { $email }.
order-paid-door = На входе покажите код на экране телефона или на бумаге.

order-expired-title = Время на оплату истекло
order-expired-text = Оплата не поступила вовремя, и места вернулись в продажу. Если вы уже заплатили в банке, дождитесь, пожалуйста, нашего письма, прежде чем заказывать снова. Если места ещё свободны, мы пришлём билеты, а если нет — вернём всю сумму.
order-given-up-title = Вы отказались от мест
order-given-up-text = Вы отказались от мест в этом заказе, и они вернулись в продажу. Оплаты мы не получали. Если вы уже заплатили в банке, дождитесь, пожалуйста, нашего письма, прежде чем заказывать снова. Если места ещё свободны, мы пришлём билеты, а если нет — вернём всю сумму.
order-choose-again = Выбрать места снова

# Why money goes back: before each of the texts below.
order-back-late = Ваш платёж поступил слишком поздно, и забронировать за вами места было уже нельзя. Билетов по этому заказу нет.
order-back-unpaid = К сроку была оплачена только часть этого заказа. Места вернулись в продажу, билетов по этому заказу нет.
order-back-unfit = Банк списал не ту сумму, которую мы запросили, и за это время заказ был закрыт. Билетов по нему нет.
order-back-cancelled = Спектакль был отменён до того, как поступил ваш платёж, поэтому билетов по этому заказу нет.
order-refunding-title = Мы возвращаем вам деньги
order-refunding-text = Мы возвращаем всю сумму, { $total }, на карту или счёт, с которых вы платили; от вас ничего не требуется. Мы также напишем вам на адрес { $email }.
order-refunded-title = Деньги возвращены
order-refunded-text = Мы вернули всю сумму, { $total }, на карту или счёт, с которых вы платили; банку может понадобиться несколько дней, чтобы зачислить деньги. Мы также написали вам на адрес { $email }.
order-owed-title = Возврат денег не прошёл
order-owed-text = Ваш банк не принял возврат на сумму { $total }. Мы по-прежнему должны вам эти деньги: касса театра напишет на адрес { $email }, чтобы договориться о другом способе. Вы также можете позвонить в кассу: номер указан внизу страницы.

# Somebody comes back from the bank in another browser than the one that ordered.
order-elsewhere-title = Вы вернулись из банка
order-elsewhere-text = Для вашей безопасности страница этого заказа открывается только в том браузере, в котором он оформлен. Если платёж прошёл, мы пришлём билеты и ссылку на заказ на адрес электронной почты, указанный при покупке.

order-tickets = Билеты
order-yours = Ваш заказ
order-was-for = Что было в заказе
order-taken-back = Аннулированные билеты
order-pdf = Билеты в PDF
order-pdf-saving = По четыре билета на странице (PDF)
# Names of the files, letters without accents only.
order-pdf-file = bilety.pdf
order-calendar = Добавить в календарь
order-calendar-file = kalendar.ics
order-resend = Отправить письмо ещё раз
# Shares the performance's page, not the order.
order-share = Рассказать друзьям
order-share-by = Поделиться: { $name }
# What friends are sent with the link of the performance.
order-share-words = Иду в театр: «{ $title }», { $when }. Пойдём вместе?
order-resent = Мы отправляем билеты ещё раз. Коды в них те же.

# Labels on a ticket, before their values.
order-ticket-area = Часть зала
order-ticket-section = Расположение
order-ticket-row = Ряд
order-ticket-seat = Место
order-ticket-entrance = Вход
order-ticket-door = Дверь
order-ticket-doors = Вход с
order-ticket-entered = Использован: { $time }
order-ticket-replaced = По вашему запросу этот билет получил новый код. Действует только код, показанный здесь.
# Read out instead of the picture of a code; $place is the seat.
order-ticket-qr = QR-код билета: { $place }
order-ticket-bars = Штрихкод билета: { $place }
# A button: the code alone on a white screen, for the scanner.
order-ticket-show = Показать код на входе
order-ticket-close = Закрыть
order-ticket-pdf = Билет в PDF
order-ticket-replace = Потеряли билет? Получить новый код

order-replace-keep = Оставить прежний код

order-cancelled-title = Ваши билеты аннулированы
order-cut-title = Часть заказа аннулирована
order-cancelled-help = Если есть вопросы, позвоните в кассу театра: номер указан внизу страницы.
order-gone-title = Что изменилось в вашем заказе
order-gone = Билеты, которые больше не действуют
order-returned = Сданные билеты
order-gone-cancelled = Касса театра аннулировала билеты из этого заказа.
order-gone-returned = Вы сдали билеты из этого заказа.
order-gone-exchanged = Вы обменяли билеты из этого заказа на другую дату.
order-gone-rest = Действительны только билеты, показанные ниже с кодом; по остальным пройти больше нельзя.
order-gone-codes = Пройти по кодам этих билетов больше нельзя.
order-gone-other = Часть этого заказа аннулирована. Остальное не изменилось.
order-cancelled-extras-title = Ваш заказ аннулирован
order-cancelled-extras-text = Всё, что было в этом заказе, больше не действует.
order-disputed-title = Платёж за ваш заказ оспорен
order-disputed-text = Банк отозвал платёж (чарджбэк): либо за этот заказ, либо тот, из которого поступили деньги на ваш сертификат или баланс. Пока вопрос не решён, пройти по билетам нельзя. Позвоните, пожалуйста, в кассу театра: номер указан внизу страницы.
order-waived-title = Вы сдали билеты
order-exchanged = Обменянные билеты
order-exchanged-handed-text = Билеты из этого заказа, которые вы передали, получатель обменял на другую дату. Для вас ничего не меняется.
order-cancelled-goes = Мы возвращаем { $total } на карту или счёт, с которых вы платили; от вас ничего не требуется.
order-cancelled-went = Мы вернули { $total } на карту или счёт, с которых вы платили; банку может понадобиться несколько дней, чтобы зачислить деньги.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [1] Спектакль отменён
    [one] Спектакли отменены
    [few] Спектакли отменены
    [many] Спектакли отменены
   *[other] Спектакли отменены
}
order-called-off-some-title = { $count ->
    [one] Отменён { $count } спектакль из вашего заказа
    [few] Отменены { $count } спектакля из вашего заказа
    [many] Отменено { $count } спектаклей из вашего заказа
   *[other] Отменены { $count } спектакля из вашего заказа
}
order-called-off-what = { $title }, { $when }: спектакль не состоится. Ваши билеты на него больше не действуют.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Мы вернём всё, что вы заплатили за эти билеты, вместе со сборами. Когда это будет сделано, мы напишем на адрес { $email }. Если письмо от нас не придёт, позвоните, пожалуйста, в кассу и назовите код заказа { $code }; номер указан внизу страницы.
order-called-off-others = Остальные ваши билеты действительны.
# Above the seats of cancelled performances.
order-called-off = Отменённые спектакли
order-ticket-on-offer = Этот билет продаётся, и пройти по нему пока нельзя.
order-ticket-disputed = Пройти по этому билету пока нельзя: платёж за него оспорен. Позвоните, пожалуйста, в кассу театра.
# Театр отменил или перенёс спектакль: покупатель выбирает, что делать с билетами.
order-change-title = Выберите, что сделать с билетами
order-change-cancelled = { $title }, { $when }: спектакль отменён. Мы вернём всё, что вы заплатили за эти билеты, вместе со сборами. До { $until } выберите, пожалуйста, как именно. Если вы ничего не выберете, деньги за отдельные билеты вернутся на карту или счёт, с которых вы платили. Деньги за билеты из абонемента или пакета поступят на ваш баланс.
order-change-moved = { $title }: спектакль перенесён. Прежняя дата: { $before }. Новая дата: { $when }. Ваши билеты действуют на новую дату. Если она вам не подходит, до { $until } сообщите нам об этом. Если вы ничего не выберете, билеты останутся у вас.
order-change-keep = Оставить билеты
order-change-keep-hint = Они действуют на новую дату.
order-change-money-back = Возврат денег
order-change-money-back-of = Возврат денег: { $amount }
order-change-money-back-hint = На карту или счёт, с которых вы платили. Билеты перестанут действовать.
order-change-credit = На баланс
order-change-credit-of = На баланс: { $amount }
order-change-credit-hint = С баланса можно сразу оплатить любую покупку у нас, кроме подарочных сертификатов: достаточно войти с адресом { $email }. Сумма, оплаченная сертификатом, вернётся на него. Билеты перестанут действовать.
order-change-exchange = Другая дата
order-change-exchange-ticket = Другая дата: { $place }
order-change-exchange-hint = Вы выбираете новое место на другую дату. За сам обмен платить не нужно. Нужна ли доплата за новое место, вы увидите у каждой даты до выбора.
order-change-exchange-each = Билеты меняют по одному: для каждого вы выбираете новое место на другую дату. За сам обмен платить не нужно. Нужна ли доплата за новое место, вы увидите у каждой даты до выбора. Остальные билеты не меняются.
order-change-done-keep = Билеты остаются у вас. Они действуют на новую дату.
order-change-done-money-back = Мы возвращаем деньги за билеты. Вы получите письмо об этом.
order-change-done-credit = Сумма, оплаченная сертификатом, вернулась на него, остальное уже на вашем балансе. Вы получите письмо об этом.
order-change-taken-text = Билеты на отменённый или перенесённый спектакль возвращены и больше не действуют.
order-cancelled-credited = На ваш баланс поступило { $total }.
order-change-unknown = Этот вариант для вашего заказа недоступен. Ничего не изменилось. Выберите, пожалуйста, один из вариантов на странице.
order-change-chosen = Для этих билетов вы уже выбрали другой вариант. Ничего не изменилось; ваш выбор указан на этой странице.
order-change-over = Срок выбора истёк. На этой странице указано, что будет с вашими билетами.
order-change-amount-changed = Сумма только что изменилась. Билеты не сданы, деньги не возвращены. Проверьте, пожалуйста, новую сумму на этой странице и выберите ещё раз.
order-change-not-possible = Для этих билетов это нельзя сделать онлайн: один из них уже использован или банк ещё не принял решение по оспоренному платежу. Ничего не изменилось. Позвоните, пожалуйста, в кассу; номер указан внизу страницы.
