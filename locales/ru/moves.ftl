# A performance is cancelled or moved by page: what is asked, what it will do, and to whom.
staff-performances-title = Отмена и перенос спектаклей
staff-performances-lede = Выберите дату. Сначала вы увидите, что произойдёт и кто какое письмо получит.
staff-performances-hall = Зал
staff-performances-none = Предстоящих спектаклей нет.
staff-change-deed = Что нужно сделать?
staff-change-cancel = Отменить спектакль
staff-change-move = Перенести на другую дату или другое время
staff-change-starts = Новая дата и время
staff-change-starts-hint = Только для переноса; по времени зала ({ $zone }).
staff-change-note = Ваши слова (необязательно)
staff-change-note-hint = Например, причина. Эти слова появятся в письмах и на страницах заказов. Если на каком-то языке ничего нет, там будет текст на этом языке: { $language }.
staff-change-look = Показать, что произойдёт
staff-change-off = Спектакль отменён. Чтобы вернуть его, впишите «no» в столбец «cancelled» таблицы «performances» и загрузите её: тогда владельцы билетов узнают, что он всё же состоится.
staff-change-over = Спектакль уже начался или прошёл, либо новая дата в прошлом. Ничего не изменено.
staff-change-begun = Спектакль уже начался или прошёл, поэтому отменить или перенести его здесь больше нельзя.
staff-change-nothing-chosen = Выберите, что нужно сделать.
staff-change-wrong-time = Укажите дату и время, например 5 января 2027, 20:00.
staff-change-skipped = В этот день такого времени нет: часы переводят вперёд. Выберите другое время.
staff-change-unknown = Такого спектакля нет. Ничего не изменено.
staff-change-is-cancelled = Спектакль уже отменён. Сейчас ничего не изменено.
staff-change-same-time = У спектакля уже эта дата и это время. Сейчас ничего не изменено.
staff-change-hall-taken = В это время в зале идёт другой спектакль. Ничего не изменено. Выберите другое время.
staff-change-out-of-season = Эта дата за пределами сезона. Ничего не изменено. Выберите другую дату или сначала измените дни сезона в его таблице.
staff-change-meanwhile = Тем временем кто-то изменил этот спектакль, поэтому сейчас ничего не сделано. Выше указано, как он выглядит теперь. Проверьте его ещё раз.
staff-change-note-long = Слишком длинный текст: не больше { $most } знаков. Ничего не изменено.
staff-change-check-cancel = Что произойдёт при отмене
staff-change-check-move = Что произойдёт при переносе
staff-change-moves = Прежняя дата: { $before }. Новая дата: { $after }.
staff-change-money = { $count ->
    [one] { $count } билет на сумму { $amount }
    [few] { $count } билета на сумму { $amount }
    [many] { $count } билетов на сумму { $amount }
   *[other] { $count } билета на сумму { $amount }
}
staff-change-orders = { $count ->
    [one] в { $count } заказе
    [few] в { $count } заказах
    [many] в { $count } заказах
   *[other] в { $count } заказа
}
staff-change-subscriptions = { $count ->
    [one] { $count } из этих билетов — по абонементу
    [few] { $count } из этих билетов — по абонементам
    [many] { $count } из этих билетов — по абонементам
   *[other] { $count } из этих билетов — по абонементам
}
staff-change-reservations = { $count ->
    [one] { $count } открытая бронь
    [few] { $count } открытые брони
    [many] { $count } открытых броней
   *[other] { $count } открытой брони
}
staff-change-offers = { $count ->
    [one] { $count } билет выставлен на продажу
    [few] { $count } билета выставлены на продажу
    [many] { $count } билетов выставлено на продажу
   *[other] { $count } билета выставлено на продажу
}
staff-change-waiting = { $count ->
    [one] { $count } запись в листе ожидания
    [few] { $count } записи в листе ожидания
    [many] { $count } записей в листе ожидания
   *[other] { $count } записи в листе ожидания
}
staff-change-nothing-sold = На эту дату ничего не продано, и никто не ждёт.
staff-change-until-cancel = До { $date } покупатели могут выбрать на странице заказа: возврат денег или баланс. Если они ничего не выберут, за отдельные билеты деньги вернутся тем же способом, каким за них платили, а за билеты из абонементов и пакетов поступят на баланс.
staff-change-until-move = До { $date } те, кому новая дата не подходит, могут выбрать на странице заказа возврат денег или баланс. Если они ничего не выберут, их билеты действуют на новую дату.
staff-change-undo-cancel = Отмену можно взять назад, только загрузив таблицу «performances» со словом «no» в столбце «cancelled». Тогда все узнают, что спектакль всё же состоится; кому деньги уже вернули, тот их сохранит.
staff-change-undo-move = Чтобы отменить перенос, перенесите спектакль ещё раз: тогда все получат второе письмо.
staff-change-sheets = Это попадёт и в следующую выгрузку сезона. Загрузка более старой таблицы отклоняется, пока кто-нибудь явно не подтвердит, что она это отменяет.
staff-change-mails = Какие письма уйдут
staff-change-no-mails = Писем не будет.
staff-change-mail-buyers = { $count ->
    [one] Покупателям, { $language }: { $count } письмо
    [few] Покупателям, { $language }: { $count } письма
    [many] Покупателям, { $language }: { $count } писем
   *[other] Покупателям, { $language }: { $count } письма
}
staff-change-mail-recipients = { $count ->
    [one] Тем, кому передали билет, { $language }: { $count } письмо
    [few] Тем, кому передали билет, { $language }: { $count } письма
    [many] Тем, кому передали билет, { $language }: { $count } писем
   *[other] Тем, кому передали билет, { $language }: { $count } письма
}
staff-change-mail-reservers = { $count ->
    [one] Тем, у кого бронь, { $language }: { $count } письмо
    [few] Тем, у кого бронь, { $language }: { $count } письма
    [many] Тем, у кого бронь, { $language }: { $count } писем
   *[other] Тем, у кого бронь, { $language }: { $count } письма
}
staff-change-mail-of = Это письмо о заказе { $code }. Остальные отличаются именами, местами и суммами. Ссылки здесь не работают.
staff-change-without-address = { $count ->
    [one] { $count } письмо отправить нельзя: нет адреса. Сообщите об этом другим способом.
    [few] { $count } письма отправить нельзя: нет адресов. Сообщите об этом другим способом.
    [many] { $count } писем отправить нельзя: нет адресов. Сообщите об этом другим способом.
   *[other] { $count } письма отправить нельзя: нет адресов. Сообщите об этом другим способом.
}
staff-change-concerned = Кого это касается
staff-change-all = { $count ->
    [one] { $count } строка, по имени
    [few] { $count } строки, по имени
    [many] { $count } строк, по имени
   *[other] { $count } строки, по имени
}
staff-change-unnamed = Имена, адреса и письма видят коллеги, у которых есть также право «{ $right }» для всего театра.
staff-change-name = Имя
staff-change-as = Кто это
staff-change-tickets = Билеты
staff-change-address = Адрес e-mail
staff-change-no-name = без имени
staff-change-no-address = нет адреса
staff-change-as-buyer = покупка билетов
staff-change-as-recipient = билет передан
staff-change-as-reserver = бронь
staff-change-as-extras = только дополнения; деньги вернутся без выбора
staff-change-nobody = Это никого не касается.
staff-change-page = Страница { $page } из { $pages }
staff-change-page-before = Предыдущая страница
staff-change-page-after = Следующая страница
staff-change-do-cancel = { $count ->
    [one] Отменить спектакль и сообщить { $count } человеку
    [few] Отменить спектакль и сообщить { $count } людям
    [many] Отменить спектакль и сообщить { $count } людям
   *[other] Отменить спектакль и сообщить { $count } людям
}
staff-change-do-move = { $count ->
    [one] Перенести спектакль и сообщить { $count } человеку
    [few] Перенести спектакль и сообщить { $count } людям
    [many] Перенести спектакль и сообщить { $count } людям
   *[other] Перенести спектакль и сообщить { $count } людям
}
staff-change-do-cancel-alone = Отменить спектакль
staff-change-do-move-alone = Перенести спектакль
staff-done-off = Спектакль отменён. Письма уйдут в течение минуты.
staff-done-moved = Спектакль перенесён. Письма уйдут в течение минуты.
staff-order-moved = { $what } · перенос; прежняя дата: { $before }
