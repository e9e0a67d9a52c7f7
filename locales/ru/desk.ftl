# The desk: where staff sell at a counter.
staff-desk-title = Продажа в кассе
staff-desk-lede = Продавайте билеты в кассе или пункте продажи за наличные или через терминал.
staff-desk-box-office = Касса театра
staff-desk-counter = Где вы продаёте
staff-desk-nowhere = Ваша роль не разрешает продажу ни в одной открытой кассе. Обратитесь к администратору.
staff-desk-refused-title = Эту продажу нельзя продолжить здесь
staff-desk-back = Назад к продаже
staff-desk-point-unknown = Такого пункта продажи нет. Выберите другой.
staff-desk-point-closed = Этот пункт продажи закрыт. Ничего не продано. Выберите другой.
staff-desk-sale-unknown = Эта продажа завершена или не начиналась. Начните новую.
staff-desk-other-point = Эта продажа открыта в другой кассе. Её можно продолжить там.
staff-desk-being-served = Эту продажу ведёт ваш коллега. Места остаются за покупателем. Чтобы продолжить самостоятельно, попросите коллегу отложить продажу.
staff-desk-is-aside = Эта продажа отложена. Места остаются за покупателем, пока не истечёт срок.
staff-desk-done-aside = Продажа отложена. Она показана ниже.
staff-desk-done-closed = Продажа закрыта. Все её места снова свободны.
staff-desk-waiting = Ожидающие продажи
staff-desk-when = Когда
staff-desk-by = Кто
staff-desk-where = Касса
staff-desk-tickets = Билеты
staff-desk-sum = Сумма
staff-desk-go-on = Продолжить
staff-desk-take-up = Возобновить
staff-desk-continue = Продолжить
staff-desk-next = Ближайшие спектакли
staff-desk-search = Название или зал
staff-desk-day = День
staff-desk-find = Найти
staff-desk-none-found = Ничего не найдено. Попробуйте другое слово или другой день.
staff-desk-more = Есть и другие спектакли. Ищите по названию или дню.
staff-desk-performance = Спектакль
staff-desk-hall = Зал
staff-desk-seats-free = Свободно
staff-desk-sell = Продать
staff-desk-not-yet = В продаже с { $when }
staff-desk-sale-closed = Не продаётся
staff-desk-sale-over = Билеты на этот спектакль здесь больше не продаются. Ничего не добавлено.
staff-desk-sale-title = Продажа: { $counter }
staff-desk-until = Места остаются за покупателем до { $when }.
staff-desk-count = Количество мест
staff-desk-zone = Ценовая зона
staff-desk-zone-any = Любая
staff-desk-type = Тип билета
staff-desk-type-standard = Стандартный
staff-desk-best = Лучшие места
staff-desk-named = Места по названию
staff-desk-named-hint = Например, { $seat }, через запятую
staff-desk-over = Также места, отложенные по брони
staff-desk-plan = Все места
staff-desk-row = Ряд { $row }
staff-desk-free = свободно: { $free }
staff-desk-add = Добавить
staff-desk-seat-unknown = Места «{ $seat }» нет, или так называются несколько мест. Ничего не добавлено. Укажите часть зала, ряд и место.
staff-desk-not-for-sale = { $seat }: это место здесь не продаётся. Ничего не добавлено. Выберите другое.
staff-desk-performance-unknown = Этого спектакля больше нет. Выберите другой.
staff-desk-nothing-chosen = Места не выбраны. Укажите количество или выберите места.
staff-desk-plan-changed = Схема зала изменилась, пока страница была открыта. Ничего не добавлено. Сейчас показана новая схема.
staff-desk-another = Другой спектакль
staff-desk-show = Показать
staff-desk-all = Искать среди всех спектаклей
staff-desk-lines = Эта продажа
staff-desk-empty = Билеты ещё не выбраны.
staff-desk-lost = Время для этих мест истекло, их больше нет в этой продаже: { $seats }. Выберите места снова.
staff-desk-remove = Убрать
staff-desk-change = Изменить
staff-desk-code = Промокод
staff-desk-code-add = Применить
staff-desk-code-number = Номер участника, если код его требует
staff-desk-code-saved = скидка { $sum }
staff-desk-code-idle = здесь ничего не уменьшает
staff-desk-put-aside = Отложить
staff-desk-close = Освободить все места и закрыть продажу
staff-desk-ways-out = Выйти из продажи
staff-desk-payment = Оплата
staff-desk-total = Итого
staff-desk-name = Имя покупателя (необязательно)
staff-desk-email = Эл. почта покупателя (необязательно)
staff-desk-email-hint = Билеты придут и на этот адрес.
staff-desk-given = Получено наличными
staff-desk-given-hint = Оставьте пустым, если сумма точная
staff-desk-take-cash = Принять наличными: { $sum }
staff-desk-note = получено { $given }, сдача { $change }
staff-desk-slip = Номер на чеке терминала
staff-desk-take-terminal = Оплачено через терминал: { $sum }
staff-desk-by-card = Из них через терминал
staff-desk-by-card-hint = С номером чека выше; остальное наличными
staff-desk-take-both = Принять через терминал и наличными: { $sum }
staff-desk-voucher = Код подарочного сертификата
staff-desk-voucher-look = Проверить сертификат
staff-desk-voucher-take = Списать { $voucher } с сертификата
staff-desk-voucher-and-rest = Списать { $voucher } с сертификата и принять { $rest } наличными или через терминал, если введён номер чека
staff-desk-take-nothing = Выдать билеты: платить нечего ({ $sum })
# Билеты заказа обменивают.
staff-desk-exchange-link = Обменять билеты
staff-desk-exchange-title = Обмен билетов, заказ { $code }
staff-desk-exchange-lede = Выберите билеты и новый спектакль, затем новые места. Билеты остаются действительными, пока обмен не завершён.
staff-desk-exchange-tickets = Билеты для обмена
staff-desk-exchange-to = Новый спектакль
staff-desk-exchange-begin = Выбрать новые места
staff-desk-exchange-nothing-left = Сейчас ни один билет этого заказа нельзя обменять: билет использован, передан или не оплачен, либо правила театра не разрешают обмен.
staff-desk-exchange-none = Билеты не выбраны. Ничего не изменено. Выберите билеты для обмена.
staff-desk-exchange = Обмен
staff-desk-exchange-of = { $count ->
    [one] { $count } билет, заказ
    [few] { $count } билета, заказ
    [many] { $count } билетов, заказ
   *[other] { $count } билета, заказ
}
staff-desk-exchange-choose = Выберите новое место для каждого билета. После этого здесь будет видно, сколько нужно доплатить.
staff-desk-exchange-nothing = Обменять без доплаты
staff-desk-exchange-give-back = Обменять и вернуть { $sum }
staff-desk-exchange-handed = Выдайте наличными: { $sum }
staff-desk-exchange-unknown = Этот билет не относится к заказу. Ничего не изменено. Откройте заказ ещё раз.
staff-desk-exchange-not-allowed = Правила театра не разрешают этот обмен, или новое место стоит для него слишком мало. Ничего не изменено. Выберите другое место или аннулируйте билет.
staff-desk-exchange-other-seat = Правила театра не разрешают обмен на это место. Ничего не изменено. Выберите другой спектакль или другую ценовую зону.
staff-desk-exchange-seats = Для обмена нужно по одному месту на каждый билет, все на один спектакль, и ничего другого в этой продаже быть не должно. Ничего не изменено. Добавьте или уберите места.
staff-desk-exchange-not-together = Вместе можно обменять только билеты одного заказа на один спектакль, не больше десяти. Ничего не изменено. Выберите меньше билетов.
staff-desk-exchange-other-person = В этой продаже теперь указан не тот клиент, который купил билеты. Ничего не изменено. Начните обмен заново со страницы заказа.
# Продажу оплачивают.
staff-desk-which-way = Неясно, каким способом принята оплата. Ничего не продано. Нажмите кнопку этого способа и очистите поля остальных.
staff-desk-wrong-sum = Это не сумма. Ничего не продано. Введите, например, 60 или 60,50.
staff-desk-given-short = Не хватает: { $sum }. Ничего не продано.
staff-desk-by-card-wrong = Укажите часть суммы: больше нуля и меньше итога. Ничего не продано.
staff-desk-not-sold = Продажу нельзя завершить в таком виде. Ничего не продано. Проверьте её и попробуйте снова.
staff-desk-done = Продано
staff-desk-sold = { $sum } оплачено за заказ
staff-desk-change-due = Сдача:
staff-desk-mailed = Билеты отправлены также по эл. почте.
staff-desk-next-customer = Следующий покупатель
staff-desk-print = Напечатать билеты
staff-desk-before = Предыдущая продажа:
staff-desk-link = Оплата по ссылке
staff-desk-link-text = Места забронированы, пока действует ссылка. Покупатель платит на странице сайта. Если выше указан адрес эл. почты, ссылка будет отправлена туда.
staff-desk-link-until = Срок действия ссылки
staff-desk-link-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
staff-desk-link-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
staff-desk-link-do = Забронировать и создать ссылку
staff-desk-link-too-late = Места на этот спектакль уже нельзя забронировать на такой срок. Ничего не забронировано. Примите оплату сейчас или выберите более короткий срок.
staff-desk-link-on-resale = Одно из этих мест сдано на продажу владельцем абонемента и должно быть оплачено сразу. Ничего не забронировано. Примите оплату сейчас или выберите другое место.
staff-desk-link-title = Забронировано: оплата по ссылке
staff-desk-link-order = Заказ
staff-desk-link-waits = К оплате { $sum }, срок: { $when }.
staff-desk-link-then = Если до этого времени оплаты не будет, места сами вернутся в продажу.
staff-desk-link-mailed = Ссылка придёт и по электронной почте. Её можно продиктовать или скопировать, а QR-код — показать.
staff-desk-link-not-mailed = Адрес эл. почты не указан. Продиктуйте ссылку, скопируйте её или покажите QR-код.
staff-desk-link-picture = QR-код со ссылкой на оплату
staff-desk-link-over = Этот заказ уже оплачен, или срок его оплаты истёк.
staff-desk-invoice = Продажа с оплатой по счёту
staff-desk-invoice-text = Билеты действуют сразу, а оплата будет позже. Выше должны быть указаны имя и адрес эл. почты. Оставьте эти поля пустыми, если у театра уже есть данные для этого адреса.
staff-desk-invoice-do = Продать по счёту
staff-desk-due = Оплатить до
staff-desk-due-hint = Год-месяц-день, например 2027-01-31. Пусто: через 30 дней
staff-desk-invoice-buyer = Для счёта нужны имя и адрес эл. почты. Ничего не продано. Укажите выше и то и другое.
staff-desk-invoice-fields = Для счёта не хватает данных, или одно из полей длиннее 120 знаков. Ничего не продано. Укажите имя, налоговый номер и адрес.
staff-desk-invoice-day = Дата указана неверно или не входит в ближайший год. Ничего не продано. Введите её так: 2027-01-31.
staff-desk-invoice-vouchers = Подарочные сертификаты оплачиваются сразу. Ничего не продано. Продайте их отдельно.
staff-desk-invoice-nothing = В кассе счёт выставляется только за билеты на спектакли. Ничего не продано. Примите оплату сейчас.
staff-desk-give = Пригласительные билеты
staff-desk-give-do = Выдать пригласительные

# Card payments at a terminal that the house speaks to.
staff-desk-card-take = Терминал { $label }, { $sum }
staff-desk-card-title = Оплата картой: { $sum }
staff-desk-card-waiting = Терминал { $label } показывает сумму и ждёт карту. Эта страница обновится сама.
staff-desk-card-cancelling = Оплата отменяется. Если деньги с карты уже получены, продажа будет завершена.
staff-desk-card-taken = Оплачено: { $sum }. Заказ оформляется.
staff-desk-card-sold = Оплачено: { $sum }. Заказ { $code }.
staff-desk-card-declined = Карта отклонена, деньги не списаны. Места остаются в этой продаже. Попробуйте другую карту или другой способ оплаты.
staff-desk-card-cancelled = Оплата отменена, деньги не списаны. Места остаются в этой продаже.
staff-desk-card-timed-out = Карту не приложили вовремя, деньги не списаны. Места остаются в этой продаже. Начните оплату снова.
staff-desk-card-not-started = Терминал { $label } не показал сумму к оплате, деньги не списаны. Места остаются в этой продаже. Начните оплату снова.
staff-desk-card-offline = Терминал { $label } не на связи, деньги не списаны. Места остаются в этой продаже. Проверьте питание и сеть или выберите другой способ оплаты.
staff-desk-card-busy = Терминал { $label } занят, деньги не списаны. Места остаются в этой продаже. Начните оплату снова через минуту.
staff-desk-card-refused = Оператор терминала { $label } не принял оплату, деньги не списаны. Места остаются в этой продаже. Выберите другой способ оплаты.
staff-desk-card-back-amount = Терминал принял не ту сумму, которую запросила касса, поэтому ничего не продано.
staff-desk-card-back-changed = За время оплаты изменились билеты или их цена, поэтому ничего не продано.
staff-desk-card-back-gone = Когда пришла оплата, места уже нельзя было продать, поэтому ничего не продано.
staff-desk-card-goes-back = Возвращается на карту: { $sum }.
staff-desk-card-given-back = Возвращено на карту: { $sum }. Сообщите покупателю.
staff-desk-card-back-refused = Не удалось вернуть на карту { $sum }. Театр должен эти деньги покупателю. Верните их другим способом и укажите, каким.
staff-desk-card-back-ask = Обратитесь к коллеге с правом возвращать деньги за заказы. Выплата записывается здесь.
staff-desk-card-paid-otherwise = Не удалось вернуть на карту { $sum }. Театр уже выплатил эти деньги покупателю.
staff-desk-card-unknown = Этого терминала больше нет в этой кассе. Деньги не списаны. Выберите другой способ оплаты.
staff-desk-card-in-use = Терминал принимает оплату другой продажи. Деньги не списаны. Дождитесь её окончания или выберите другой способ оплаты.
staff-desk-card-too-small = Терминал принимает оплату от { $sum }. Деньги не списаны. Выберите другой способ оплаты.
staff-desk-card-cancel = Отменить оплату
staff-desk-card-refresh = Обновить
staff-desk-card-to-sale = Вернуться к продаже
staff-desk-card-noted = Покупателю сообщено
staff-desk-card-paid-back = Деньги возвращены покупателю
staff-desk-card-unfinished = Оплаты картой, которые нужно проверить
staff-desk-card-state = Состояние
staff-desk-card-open = Открыть

# The demo’s own card reader.
staff-reader-title = Считыватель карт (демо)
staff-reader-waits = Считыватель ждёт оплаты.
staff-reader-pay = Приложить карту
staff-reader-break-off = Нажать красную кнопку

# What a seat is to the house.
staff-desk-state-free = свободно
staff-desk-state-held = выбирает покупатель
staff-desk-state-sold-ticket = продано
staff-desk-state-sold-subscription = продано по абонементу
staff-desk-state-sold-package = продано в пакете
staff-desk-state-on-resale = сдано на продажу
staff-desk-state-reserved = отложено по брони
staff-desk-state-blocked-house = для гостей театра
staff-desk-state-blocked-technical = закрыто по техническим причинам
staff-desk-state-blocked-sponsor = для спонсора
staff-desk-state-blocked-promoter = для организатора
staff-desk-state-blocked-press = для прессы
staff-desk-state-blocked-box-office = продаётся только в кассе
staff-desk-state-blocked-closed = в закрытой части зала
staff-desk-state-blocked-till = отложено для продажи без связи
