# An order's story, for the staff: each step that was written down.

# How an order ended.
story-end-expired = не оплачен вовремя
story-end-late = деньги пришли слишком поздно
story-end-cancelled = отменён
story-end-refunded = деньги возвращены

# Where a step was written down.
story-source-journal = Журнал
story-source-payments = Платежи
story-source-refunds = Возвраты
story-source-ledger = Главная книга
story-source-receivables = Счета
story-source-admissions = Билеты
story-source-barcodes = Штрихкоды
story-source-scans = Вход
story-source-letters = Письма

# Who did it.
story-who-guest = Покупатель
story-who-customer = Покупатель с учётной записью
story-who-staff = Сотрудник
story-who-job = Система сама
story-who-console = В консоли

# The journal's deeds.
story-order-place = Заказ оформлен
story-order-pay = Заказ оплачен
story-order-reserve = Забронирован по счёту
story-order-expire = Заказ закрыт без оплаты
story-order-give-up = Покупатель отказался от заказа
story-payment-try = Отправлен в банк
story-payment-capture = Банк сообщает: оплачено
story-payment-decline = Банк сообщает: отклонено
story-payment-abandon = Банк сообщает: прервано
story-payment-nothing = Банк сообщает: оплачено, но ноль
story-refund-ask = Решено вернуть деньги
story-refund-done = Деньги возвращены
story-refund-refuse = Банк отказал в возврате
story-refund-settle = Долг выплачен иначе
story-invoice-issue = Счёт выставлен
story-reservation-release = Бронь снята
story-ticket-proof = Подтверждение принято
story-ticket-replace = Билет заменён
story-ticket-resend = Билеты отправлены снова

# What the tables tell.
story-payment-opened = Платёж открыт
story-payment-answered = Банк ответил
story-payment-captured = Деньги получены
story-payment-failed = Платёж не прошёл
story-payment-asks = Банк спросят
story-refund-requested = Возврат запрошен
story-refund-given = Деньги отданы
story-refund-failed = В возврате отказано окончательно
story-refund-settled = Выплачено иначе
story-refund-tries = Возврат попробуют снова
story-ledger-sale = Продажа проведена
story-ledger-captured-for-nothing = Деньги без заказа проведены
story-ledger-refund = Возврат проведён
story-ledger-refund-refused = Долг театра проведён
story-ledger-debt-settled = Погашение долга проведено
story-ledger-refund-after-all = Возврат всё же проведён
story-receivable-due = Срок счёта
story-receivable-settled = Счёт оплачен
story-receivable-reopened = Счёт снова открыт
story-admission-issued = Билеты выданы
story-admission-suspended = Билеты ждут подтверждения
story-admission-cancelled = Билеты аннулированы
story-barcode-issued = Штрихкод выдан
story-barcode-ended = Штрихкод погашен
story-scan-admitted = Впущен
story-scan-refused = Не впущен
story-letter-written = Письмо составлено
story-letter-sent = Письмо отправлено
story-letter-dropped = Письмо отменено: сообщать больше нечего
story-letter-dead = Отправка прекращена
story-letter-waits = Письмо отправят

# Names of details.
story-detail-attempt = попытка
story-detail-attempts = попыток
story-detail-undecided = не решено
story-detail-reference = номер
story-detail-merchant = счёт
story-detail-asked = спрошено раз
story-detail-tries = попыток
story-detail-reason = причина
story-detail-cause = повод
story-detail-evidence = узнали через
story-detail-late = поздно
story-detail-tickets = билетов
story-detail-admissions = билетов
story-detail-performance = представление
story-detail-medium = на чём
story-detail-code = код кончается на
story-detail-device = прибор
story-detail-letter = письмо
story-detail-rule = правило

# Their values.
story-value-return = возвращение покупателя
story-value-notification = сообщение банка
story-value-query = наш запрос
story-value-ticket = билет
story-value-wallet = кошелёк
story-value-card = карта
story-value-external = другая система
story-value-replaced = заменён
story-value-cancelled = аннулирован
story-value-exchanged = обменян
story-value-transferred = передан
story-value-tickets = билеты
story-value-money-back = деньги возвращаются
story-value-refund-refused = в возврате отказано
story-value-letter = письмо о заказе
story-value-login-code = код для входа

# Why the door let in or refused.
story-reason-valid = действителен
story-reason-unknown-code = неизвестный код
story-reason-replaced = заменён
story-reason-cancelled = аннулирован
story-reason-proof-needed = подтверждение ещё не показано
story-reason-already-entered = уже внутри
story-reason-other-performance = другое представление
story-reason-too-early = слишком рано
story-reason-over = представление окончено
story-reason-abandoned = прервано

# Chargebacks, and more than one means of paying.
story-source-disputes = Оспаривания
story-dispute-open = Платёж оспорен
story-dispute-win = Спор выигран
story-dispute-lose = Спор проигран
story-dispute-ignore = Спор без полученных денег
story-dispute-opened = Банк забрал деньги
story-dispute-won = Деньги вернулись в театр
story-dispute-lost = Деньги потеряны
story-ledger-refund-undone = Возврат сторнирован
story-ledger-dispute = Спор проведён
story-ledger-dispute-won = Выигранный спор проведён
story-admission-disputed = Билеты остановлены из-за спора
story-detail-means = чем
story-detail-invoice = номер
story-means-card = карта
story-means-bizum = Bizum
story-means-paypal = PayPal
story-reason-payment-disputed = платёж оспорен

# Accounts of the ledger; the gateway's is followed by its own name.
story-account-gateway = в платёжной системе
story-account-receivables = долги театру
story-account-sales = продажи
story-account-fees = сборы
story-account-goods = карты и дополнения
story-account-vat = НДС
story-account-refunds-due = к возврату
story-account-debts = долги театра
story-dispute-paid = Проигранный спор оплачен иначе
story-dispute-write-off = Долг после проигранного спора списан
story-ledger-owed-paid = Оплата долга проведена
story-ledger-written-off = Списание проведено
story-ledger-write-off-undone = Списание отменено в учёте
story-account-paid-in = оплачено иначе
story-account-bad-debts = списанные долги
story-reason-paid-another-way = было уплачено иначе

# Билеты, которые приняли назад сотрудники.
story-order-cancel = Билеты приняты назад
story-order-release = Оставленные места возвращены в продажу
story-ledger-cancel = Возврат записан
story-ledger-part = Часть покупки записана
story-ledger-part-returned = Часть возвращена в книгах
story-detail-fees-back = со сборами
story-detail-seats = места
story-value-on-sale = снова в продаже
story-value-box-office = оставлены для кассы

# Why money was refunded.
story-cause-late = оплата поступила слишком поздно
story-cause-mismatch = списана другая сумма
story-cause-double = оплачено дважды
story-cause-cancelled = спектакль отменён театром
story-cause-unpaid = заказ оплачен не полностью
story-cause-cancel = билеты аннулированы сотрудником
