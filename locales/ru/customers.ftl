# A customer as colleagues see them: their file, notes, records that are one person's, and the customer
# of a sale at the desk.
staff-action-merge-customers = Объединение и разделение записей клиентов
staff-file-nameless = Клиент без имени
staff-file-returned = { $count ->
    [one] Банк отозвал { $count } платёж этого клиента.
    [few] Банк отозвал { $count } платежа этого клиента.
    [many] Банк отозвал { $count } платежей этого клиента.
   *[other] Банк отозвал { $count } платежа этого клиента.
}
staff-file-owes = По заказу { $order } не оплачено: { $sum }.
staff-file-sale = Новая продажа этому клиенту
staff-file-seasons = Сезоны
staff-file-season = { $season } · билетов: { $tickets } · посещений: { $attended } из { $past }
staff-file-subscriptions = Абонементы и пакеты
staff-file-orders = Заказы
staff-file-tickets = { $count ->
    [one] { $count } билет
    [few] { $count } билета
    [many] { $count } билетов
   *[other] { $count } билета
}
staff-file-ended = больше не действует
staff-file-unpaid = не оплачен
staff-file-proof = документ ещё не проверен
staff-file-passes = Членство и карты на несколько посещений
staff-file-pass-ended = { $kind }, с { $from }, завершено
staff-file-credit = Баланс
staff-file-vouchers = Купленные подарочные сертификаты
staff-file-voucher = Осталось { $left } из { $value } (заказ { $order })
staff-file-voucher-ended = { $value }, больше не действует (заказ { $order })
staff-file-debts = К оплате
staff-file-debt = { $sum } по заказу { $order }, срок: { $day }
staff-file-debt-returned = { $sum } по заказу { $order }: банк отозвал платёж
staff-file-consents = Согласия
staff-file-newsletter = Рассылка: да, с { $day }
staff-file-no-newsletter = Рассылка: нет, с { $day }
staff-file-answers = Ответы на наши вопросы
staff-notes-title = Заметки
staff-notes-write = Новая заметка
staff-notes-hint = Заметку видят коллеги, а также сам клиент, если запросит копию своих данных.
staff-notes-keep = Сохранить заметку
staff-notes-delete = Удалить заметку
staff-notes-empty = Заметка пустая. Ничего не сохранено. Напишите что-нибудь.
staff-notes-too-long = Заметка слишком длинная. Ничего не сохранено. Сократите её до 1000 знаков.
staff-notes-too-many = У этого клиента слишком много заметок. Ничего не сохранено. Сначала удалите одну из старых.
staff-notes-unknown = Этой заметки больше нет, или её написал кто-то другой. Ничего не удалено.
staff-done-note = Заметки изменены.
staff-done-merged = Две записи объединены в одну. В течение суток их можно снова разделить.
staff-done-parted = Записи снова разделены, как было раньше.
staff-doubles-title = Другие записи этого клиента
staff-doubles-mailbox = тот же почтовый ящик в другом написании
staff-doubles-phone = те же имя и телефон
staff-doubles-address = те же фамилия и адрес
staff-merge-compare = Сравнить
staff-merge-find = Найти другую запись этого клиента
staff-merge-was = Объединена с записью: { $name } { $email }, { $when }
staff-merge-part = Снова разделить
staff-merge-part-until = можно до { $when }
staff-merge-title = Объединение двух записей одного клиента
staff-merge-lede = Объединяйте записи, только если это точно один и тот же человек. Заказы, билеты, баланс, абонементы и согласия второй записи перейдут к первой. В течение суток записи можно снова разделить.
staff-merge-kept = Эта запись остаётся
staff-merge-gone = Эта запись добавляется к ней
staff-merge-turn = Оставить другую запись
staff-merge-back = Назад к клиенту
staff-merge-do = Объединить две записи
staff-merge-conflicts = Что есть в обеих записях
staff-merge-orders = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
    [many] { $count } заказов
   *[other] { $count } заказа
}
staff-merge-tickets = { $count ->
    [one] { $count } билет на предстоящий спектакль
    [few] { $count } билета на предстоящие спектакли
    [many] { $count } билетов на предстоящие спектакли
   *[other] { $count } билета на предстоящие спектакли
}
staff-merge-subscriptions = { $count ->
    [one] { $count } абонемент
    [few] { $count } абонемента
    [many] { $count } абонементов
   *[other] { $count } абонемента
}
staff-merge-passes = { $count ->
    [one] { $count } членство или карта
    [few] { $count } членства или карты
    [many] { $count } членств или карт
   *[other] { $count } членства или карты
}
staff-merge-kinds = { $count ->
    [one] { $count } особый статус
    [few] { $count } особых статуса
    [many] { $count } особых статусов
   *[other] { $count } особых статуса
}
staff-merge-seasons = { $count ->
    [one] { $count } сезон по абонементу
    [few] { $count } сезона по абонементу
    [many] { $count } сезонов по абонементу
   *[other] { $count } сезона по абонементу
}
staff-merge-consents = { $count ->
    [one] { $count } согласие
    [few] { $count } согласия
    [many] { $count } согласий
   *[other] { $count } согласия
}
staff-merge-debts = { $count ->
    [one] { $count } неоплаченная сумма
    [few] { $count } неоплаченные суммы
    [many] { $count } неоплаченных сумм
   *[other] { $count } неоплаченные суммы
}
staff-merge-notes = { $count ->
    [one] { $count } заметка
    [few] { $count } заметки
    [many] { $count } заметок
   *[other] { $count } заметки
}
staff-merge-credit = Баланс: { $sum }
staff-merge-both-names = Имена различаются. Сохранится имя из записи, которая остаётся.
staff-merge-both-emails = Адреса электронной почты различаются. Письма идут на адрес записи, которая остаётся. Второй адрес тоже останется привязан к ней.
staff-merge-both-phones = Телефоны различаются. Сохранится телефон из записи, которая остаётся.
staff-merge-both-addresses = Почтовые адреса различаются. Сохранится адрес из записи, которая остаётся.
staff-merge-both-accounts = У обеих записей есть личный кабинет. Оба адреса будут открывать кабинет записи, которая остаётся.
staff-merge-both-answers = { $count ->
    [one] { $count } ответ на ваши вопросы различается. Сохранится ответ из записи, которая остаётся.
    [few] { $count } ответа на ваши вопросы различаются. Сохранятся ответы из записи, которая остаётся.
    [many] { $count } ответов на ваши вопросы различаются. Сохранятся ответы из записи, которая остаётся.
   *[other] { $count } ответа на ваши вопросы различаются. Сохранятся ответы из записи, которая остаётся.
}
staff-merge-both-kinds = { $count ->
    [one] В обеих записях { $count } особый статус с одного и того же дня.
    [few] В обеих записях { $count } особых статуса с одного и того же дня.
    [many] В обеих записях { $count } особых статусов с одного и того же дня.
   *[other] В обеих записях { $count } особых статуса с одного и того же дня.
}
staff-merge-bank-account = Банковский счёт второй записи не переносится. Клиент может указать его снова.
staff-merge-both-mandates = В обеих записях есть мандат на списание со счёта. Действует мандат записи, которая остаётся.
staff-merge-both-parties = В обеих записях есть данные для счетов-фактур. Сохранятся данные записи, которая остаётся.
staff-merge-both-consents = { $count ->
    [one] { $count } согласие различается. Действует последний ответ.
    [few] { $count } согласия различаются. Действует последний ответ.
    [many] { $count } согласий различаются. Действует последний ответ.
   *[other] { $count } согласия различаются. Действует последний ответ.
}
staff-merge-unknown = Одной из двух записей не существует. Ничего не изменено.
staff-merge-same = Это одна и та же запись. Ничего не изменено.
staff-merge-before = Одна из записей уже объединена с другой. Ничего не изменено. Откройте страницу клиента ещё раз.
staff-merge-keep-other = Личный кабинет, адрес электронной почты или мандат на списание есть только у второй записи, поэтому она должна остаться. Ничего не изменено. Нажмите «Оставить другую запись».
staff-merge-of-staff = Одна из записей — учётная запись сотрудника, её нельзя объединить. Ничего не изменено.
staff-merge-erased = Один из клиентов попросил удалить свои данные. Ничего не изменено. Дождитесь удаления или отзыва просьбы.
staff-merge-unconfirmed = Баланс одного из клиентов ещё не подтверждён после восстановления базы данных. Ничего не изменено. Сначала подтвердите баланс.
staff-merge-changed = Одна из записей изменилась, пока страница была открыта. Ничего не объединено. Проверьте данные на экране.
staff-merge-too-late = Эти записи объединены больше суток назад или уже разделены. Ничего не изменено.
staff-merge-on = С тех пор эта запись объединена ещё с одной. Ничего не изменено. Сначала отделите запись, добавленную позже.
staff-merge-credit-spent = После объединения потрачены средства с баланса обеих записей. Если разделить записи, на балансе одной из них не хватит средств. Ничего не изменено. Записи должны остаться объединёнными.
staff-merge-money-moved = После объединения билет был перепродан или обменян на средства баланса либо средства с баланса были выплачены. Уже нельзя определить, какой записи принадлежат эти средства. Ничего не изменено. Записи должны остаться объединёнными.
staff-customers-too-often = Слишком много поисков за минуту. Подождите немного и попробуйте снова.
staff-desk-customer = Клиент
staff-desk-customer-choose = Выбрать или добавить клиента
staff-desk-customer-change = Выбрать другого клиента
staff-desk-customer-nobody = Продать без указания клиента
staff-desk-customer-not-sold = Не всё в этой продаже можно продать этому клиенту. Продажа не изменилась. Сначала уберите то, что ему недоступно.
staff-desk-customer-known-title = Клиент, который уже есть в базе
staff-desk-customer-find = Имя, телефон, эл. почта, адрес или заказ
staff-desk-customer-find-hint = Достаточно части.
staff-desk-customer-none = Никто не найден. Попробуйте другую часть имени или телефон.
staff-desk-customer-more = Найдены и другие клиенты. Добавьте слово, чтобы сузить список.
staff-desk-customer-new-title = Новый клиент
staff-desk-customer-make = Добавить и выбрать
staff-desk-customer-another = Это другой человек
staff-desk-customer-out-of-reach = Клиент не добавлен. Укажите также адрес эл. почты, телефон или почтовый адрес.
staff-desk-customer-known = Клиент с таким адресом эл. почты уже есть. Новый клиент не добавлен. Того, кто уже есть, можно выбрать здесь.
staff-desk-customer-doubles = Возможно, этот клиент уже есть. Новый клиент не добавлен. Выберите одного из найденных или укажите, что это другой человек.
staff-desk-kind-none = Без особого статуса
staff-desk-to-sale = Назад к продаже
staff-desk-person = Для кого
staff-desk-person-change = Указать другого человека
staff-desk-take-credit = Оплатить { $credit } с баланса клиента
staff-desk-take-credit-and-cash = Оплатить { $credit } с баланса клиента и { $rest } наличными
