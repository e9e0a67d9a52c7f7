# An order's story, for the staff: each step that was written down.

# How an order ended.
timeline-end-expired = не оплачен вовремя
timeline-end-late = деньги пришли слишком поздно
timeline-end-cancelled = отменён
timeline-end-refunded = деньги возвращены

# Where a step was written down.
timeline-source-journal = Журнал
timeline-source-payments = Платежи
timeline-source-refunds = Возвраты
timeline-source-ledger = Главная книга
timeline-source-receivables = Счета
timeline-source-admissions = Билеты
timeline-source-barcodes = Штрихкоды
timeline-source-scans = Вход
timeline-source-mails = Письма

# Who did it.
timeline-who-guest = Покупатель
timeline-who-customer = Покупатель с учётной записью
timeline-who-staff = Сотрудник
timeline-who-job = Система сама
timeline-who-console = В консоли

# The journal's deeds.
timeline-order-place = Заказ оформлен
timeline-order-pay = Заказ оплачен
timeline-order-reserve = Забронирован по счёту
timeline-order-expire = Заказ закрыт без оплаты
timeline-order-give-up = Покупатель отказался от заказа
timeline-payment-try = Отправлен в банк
timeline-payment-capture = Банк сообщает: оплачено
timeline-payment-decline = Банк сообщает: отклонено
timeline-payment-abandon = Банк сообщает: прервано
timeline-payment-nothing = Банк сообщает: оплачено, но ноль
timeline-refund-ask = Решено вернуть деньги
timeline-refund-done = Деньги возвращены
timeline-refund-refuse = Банк отказал в возврате
timeline-refund-settle = Долг выплачен иначе
timeline-invoice-issue = Счёт выставлен
timeline-reservation-release = Бронь снята
timeline-ticket-proof = Подтверждение принято
timeline-ticket-replace = Билет заменён
timeline-ticket-resend = Билеты отправлены снова

# What the tables tell.
timeline-payment-opened = Платёж открыт
timeline-payment-answered = Банк ответил
timeline-payment-captured = Деньги получены
timeline-payment-failed = Платёж не прошёл
timeline-payment-asks = Банк спросят
timeline-refund-requested = Возврат запрошен
timeline-refund-given = Деньги отданы
timeline-refund-failed = В возврате отказано окончательно
timeline-refund-settled = Выплачено иначе
timeline-refund-tries = Возврат попробуют снова
timeline-ledger-sale = Продажа проведена
timeline-ledger-captured-for-nothing = Деньги без заказа проведены
timeline-ledger-refund = Возврат проведён
timeline-ledger-refund-refused = Долг театра проведён
timeline-ledger-debt-settled = Погашение долга проведено
timeline-ledger-refund-after-all = Возврат всё же проведён
timeline-receivable-due = Срок счёта
timeline-receivable-settled = Счёт оплачен
timeline-receivable-reopened = Счёт снова открыт
timeline-admission-issued = Билеты выданы
timeline-admission-suspended = Билеты ждут подтверждения
timeline-admission-cancelled = Билеты аннулированы
timeline-barcode-issued = Штрихкод выдан
timeline-barcode-ended = Штрихкод погашен
timeline-scan-admitted = Впущен
timeline-scan-refused = Не впущен
timeline-letter-written = Письмо составлено
timeline-letter-sent = Письмо отправлено
timeline-letter-dropped = Письмо отменено: сообщать больше нечего
timeline-letter-dead = Отправка прекращена
timeline-letter-waits = Письмо отправят

# Names of details.
timeline-detail-attempt = попытка
timeline-detail-attempts = попыток
timeline-detail-undecided = не решено
timeline-detail-reference = номер
timeline-detail-merchant = счёт
timeline-detail-asked = спрошено раз
timeline-detail-tries = попыток
timeline-detail-reason = причина
timeline-detail-cause = повод
timeline-detail-evidence = узнали через
timeline-detail-late = поздно
timeline-detail-tickets = билетов
timeline-detail-admissions = билетов
timeline-detail-performance = представление
timeline-detail-medium = на чём
timeline-detail-code = код кончается на
timeline-detail-device = прибор
timeline-detail-letter = письмо
timeline-detail-rule = правило

# Their values.
timeline-value-return = возвращение покупателя
timeline-value-notification = сообщение банка
timeline-value-query = наш запрос
timeline-value-ticket = билет
timeline-value-wallet = кошелёк
timeline-value-card = карта
timeline-value-external = другая система
timeline-value-replaced = заменён
timeline-value-cancelled = аннулирован
timeline-value-exchanged = обменян
timeline-value-transferred = передан
timeline-value-tickets = билеты
timeline-value-money-back = деньги возвращаются
timeline-value-refund-refused = в возврате отказано
timeline-value-letter = письмо о заказе
timeline-value-login-code = код для входа

# Why the door let in or refused.
timeline-reason-valid = действителен
timeline-reason-unknown-code = неизвестный код
timeline-reason-replaced = заменён
timeline-reason-cancelled = аннулирован
timeline-reason-proof-needed = подтверждение ещё не показано
timeline-reason-already-entered = уже внутри
timeline-reason-other-performance = другое представление
timeline-reason-too-early = слишком рано
timeline-reason-over = представление окончено
timeline-reason-abandoned = прервано

# Chargebacks, and more than one means of paying.
timeline-source-disputes = Оспаривания
timeline-dispute-open = Платёж оспорен
timeline-dispute-win = Спор выигран
timeline-dispute-lose = Спор проигран
timeline-dispute-ignore = Спор без полученных денег
timeline-dispute-opened = Банк забрал деньги
timeline-dispute-won = Деньги вернулись в театр
timeline-dispute-lost = Деньги потеряны
timeline-ledger-refund-undone = Возврат сторнирован
timeline-ledger-dispute = Спор проведён
timeline-ledger-dispute-won = Выигранный спор проведён
timeline-admission-disputed = Билеты остановлены из-за спора
timeline-detail-means = чем
timeline-detail-invoice = номер
timeline-means-card = карта
timeline-means-bizum = Bizum
timeline-means-paypal = PayPal
timeline-reason-payment-disputed = платёж оспорен

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = в платёжной системе
timeline-account-receivables = долги театру
timeline-account-sales = продажи
timeline-account-fees = сборы
timeline-account-goods = карты и дополнения
timeline-account-vat = НДС
timeline-account-refunds-due = к возврату
timeline-account-debts = долги театра
timeline-dispute-paid = Проигранный спор оплачен иначе
timeline-dispute-write-off = Долг после проигранного спора списан
timeline-ledger-owed-paid = Оплата долга проведена
timeline-ledger-written-off = Списание проведено
timeline-ledger-write-off-undone = Списание отменено в учёте
timeline-account-paid-in = оплачено иначе
timeline-account-bad-debts = списанные долги
timeline-reason-paid-another-way = было уплачено иначе

# Билеты, которые приняли назад сотрудники.
timeline-order-cancel = Билеты приняты назад
timeline-order-release = Оставленные места возвращены в продажу
timeline-ledger-cancel = Возврат записан
timeline-ledger-part = Часть покупки записана
timeline-ledger-part-returned = Часть возвращена в книгах
timeline-detail-fees-back = со сборами
timeline-detail-seats = места
timeline-value-on-sale = снова в продаже
timeline-value-box-office = оставлены для кассы

# Why money was refunded.
timeline-cause-late = оплата поступила слишком поздно
timeline-cause-mismatch = списана другая сумма
timeline-cause-double = оплачено дважды
timeline-cause-cancelled = спектакль отменён театром
timeline-cause-unpaid = заказ оплачен не полностью
timeline-cause-cancel = билеты аннулированы сотрудником
