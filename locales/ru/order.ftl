# The order page: where the order stands, and its tickets.

# The browser's title; $code is such as K7Q-M4XR.
order-title = Заказ { $code }
order-description = Ваш заказ и билеты.
# Before the order's code.
order-code = Заказ
# A venue and the hall in it.
order-venue = { $venue }, { $hall }

order-waiting-title = Ждём ответа банка
order-waiting-text = Банк ещё не подтвердил платёж. Обычно это занимает несколько секунд. Страницу можно и закрыть: если платёж пройдёт, билеты придут письмом; если он пройдёт слишком поздно и места уже заняты, мы вернём вам всю сумму.
order-look-again = Проверить ещё раз
# A button: opens the bank's page once more; $total is the whole amount.
order-to-bank-again = Вернуться к оплате: { $total }

order-failed-title = Оплата не прошла
# $time is a time of day, such as 19:41.
order-failed-text = { $attempts ->
    [one] Деньги не списаны. Места за вами до { $time }, и оплату можно повторить { $attempts } раз.
    [few] Деньги не списаны. Места за вами до { $time }, и оплату можно повторить { $attempts } раза.
    [many] Деньги не списаны. Места за вами до { $time }, и оплату можно повторить { $attempts } раз.
   *[other] Деньги не списаны. Места за вами до { $time }, и оплату можно повторить { $attempts } раза.
}
order-failed-last-text = Деньги не списаны, и этот заказ больше нельзя оплатить. Верните места, и вы сразу сможете выбрать их снова.
# A button: the order ends, its seats can be bought again.
order-give-up = Вернуть места

order-paid-title = Спасибо! Вот ваши билеты
order-paid-charged = Мы получили { $total }.
order-mail-waiting = Билеты уже отправляются на адрес { $email }.
order-mail-sent = Билеты отправлены на адрес { $email }.
order-mail-failing = Доставить письмо на адрес { $email } пока не удалось; мы пробуем снова. Билеты в любом случае здесь, на этой странице.
order-paid-door = На входе достаточно показать код с экрана телефона.

order-expired-title = Время истекло
order-expired-text = Оплата не пришла вовремя, и места вернулись в продажу. Деньги не списаны.
order-given-up-title = Заказ отменён
order-given-up-text = Вы отказались от этого заказа, и его места вернулись в продажу. Деньги не списаны.
order-choose-again = Выбрать места снова

# Why money goes back: before each of the texts below.
order-back-late = Ваш платёж пришёл, когда эти места уже нельзя было вам продать.
order-back-unpaid = Этот заказ был оплачен лишь частично, и его время истекло: места снова в продаже.
order-back-cancelled = Спектакль отменили раньше, чем пришёл ваш платёж.
order-refunding-title = Деньги уже возвращаются к вам
order-refunding-text = Мы возвращаем всю сумму ({ $total }) тем же путём, каким она пришла; об этом мы напишем и на адрес { $email }.
order-refunded-title = Деньги возвращены
order-refunded-text = Мы вернули всю сумму ({ $total }) тем же путём, каким она пришла; банку может понадобиться несколько дней, чтобы её зачислить. Об этом мы написали и на адрес { $email }.
order-owed-title = Мы должны вам деньги
order-owed-text = Ваш банк не принял { $total }, которые мы хотели вернуть. Эти деньги по-прежнему ваши: касса театра уже знает об этом и напишет на адрес { $email }, чтобы договориться о другом способе.

# Кто-то вернулся из банка не в том браузере, в котором сделан заказ.
order-elsewhere-title = Вы вернулись из банка
order-elsewhere-text = Страница этого заказа открывается только в том браузере, в котором он был сделан. Если платёж прошёл, билеты и ссылка на заказ уже отправлены на указанный в нём адрес электронной почты.

order-tickets = Билеты
order-pdf = Все билеты в PDF
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
order-ticket-replace = Заменить билет

order-replace-title = Заменить этот билет?
order-replace-text = Вы получите билет с новым кодом. Старый — на бумаге, в письме или в телефоне — с этой минуты не действует.
order-replace-confirm = Заменить билет
order-replace-keep = Оставить как есть
order-replaced = Билет заменён. По старому коду войти больше нельзя.

order-cancelled-title = Билеты отменены
order-cancelled-text = Касса отменила билеты этого заказа; они больше не действуют.
order-cancelled-goes = Мы возвращаем { $total } тем же способом, каким они были оплачены.
order-cancelled-went = Мы вернули { $total } тем же способом, каким они были оплачены; банку может понадобиться несколько дней.
