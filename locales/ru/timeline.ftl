# An order's timeline, for the staff: each step that was recorded.

# How an order ended.
timeline-end-expired = не оплачен вовремя
timeline-end-late = оплата поступила слишком поздно
timeline-end-cancelled = спектакль отменён
timeline-end-refunded = деньги возвращены

# Where a step was written down.
timeline-source-journal = Журнал
timeline-source-payments = Платежи
timeline-source-refunds = Возвраты
timeline-source-ledger = Бухгалтерский учёт
timeline-source-receivables = Счета-фактуры
timeline-source-admissions = Билеты
timeline-source-barcodes = Штрихкоды
timeline-source-prints = Печать и скачивание
timeline-source-scans = Контроль на входе
timeline-source-mails = Письма

# Who did it.
timeline-who-guest = Покупатель
timeline-who-customer = Покупатель (вход выполнен)
timeline-who-recipient = Получатель
timeline-who-staff = Сотрудник
timeline-who-job = Система
timeline-who-console = Командная строка

# Actions that the journal records.
timeline-order-place = Заказ оформлен
timeline-order-invite = Выданы пригласительные билеты
timeline-detail-giver = от кого
timeline-detail-beyond = сверх квоты
timeline-order-pay = Заказ оплачен
timeline-order-reserve = Места забронированы, оплата по счёту
timeline-order-expire = Заказ не оплачен вовремя
timeline-order-give-up = Покупатель отказался от мест
timeline-payment-try = Покупатель перешёл на страницу банка
timeline-payment-capture = Ответ банка: оплачено
timeline-payment-decline = Ответ банка: отклонено
timeline-payment-abandon = Ответ банка: покупатель прервал оплату
timeline-payment-nothing = Получен платёж, который этот заказ не оплачивает
timeline-refund-ask = Возврат денег запрошен
timeline-refund-done = Деньги возвращены
timeline-refund-refuse = Банк отклонил возврат денег
timeline-refund-owe = Возврат денег без участия банка
timeline-refund-settle = Деньги возвращены другим способом
timeline-invoice-issue = Счёт-фактура выставлен
timeline-reservation-release = Бронь снята
timeline-reservation-change = Бронь изменена
timeline-reservation-split = Бронь разделена на две
timeline-reservation-end = Бронь снята сотрудником
timeline-ticket-proof = Подтверждающий документ принят
timeline-ticket-replace = Билет получил новый код
timeline-ticket-resend = Письмо с билетами отправлено ещё раз
timeline-order-address = Адрес электронной почты заказа исправлен
timeline-order-name = Имя покупателя исправлено
timeline-order-full-invoice = Выставлен счёт-фактура с данными покупателя

# What the tables tell.
timeline-payment-opened = Платёж начат
timeline-payment-answered = Получен ответ банка
timeline-payment-captured = Платёж получен
timeline-payment-failed = Платёж не прошёл
timeline-payment-asks = Запрос в банк
timeline-refund-requested = Возврат денег запрошен
timeline-refund-given = Деньги возвращены
timeline-refund-failed = Банк окончательно отклонил возврат денег
timeline-refund-owed = Возврат денег без участия банка
timeline-refund-settled = Деньги возвращены другим способом
timeline-refund-tries = Попытка возврата денег
timeline-ledger-sale = Проводка: продажа
timeline-ledger-captured-for-nothing = Проводка: платёж без продажи
timeline-ledger-refund = Проводка: возврат денег
timeline-ledger-refund-refused = Проводка: возврат, который театр должен покупателю
timeline-ledger-debt-settled = Проводка: деньги возвращены другим способом
timeline-ledger-refund-after-all = Проводка: возврат денег всё же прошёл
timeline-receivable-due = Срок оплаты счёта-фактуры
timeline-receivable-settled = Счёт-фактура оплачен
timeline-receivable-reopened = Счёт-фактура снова ожидает оплаты
timeline-receivable-settle = Записана оплата счёта
timeline-receivable-return = Банк вернул оплату счёта
timeline-ledger-receivable-settled = Проводка: оплата счёта
timeline-ledger-receivable-offset = Проводка: счёт оплачен с баланса
timeline-ledger-receivable-overpaid = Проводка: переплата зачислена на баланс
timeline-ledger-receivable-given-back = Проводка: уже оплаченное зачислено на баланс
timeline-ledger-receivable-returned = Проводка: возврат оплаты банком
timeline-ledger-return-fee = Проводка: комиссия банка за возврат
timeline-account-return-fees = комиссии за возвращённые платежи
timeline-admission-issued = Билеты выданы
timeline-admission-suspended = Билеты ждут в кассе: нужен подтверждающий документ
timeline-admission-offered = Билеты выставлены на продажу
timeline-admission-cancelled = Билеты аннулированы
timeline-barcode-issued = Штрихкод выдан
timeline-barcode-ended = Штрихкод отключён
timeline-print-pdf = Билеты скачаны в PDF, по одному на странице
timeline-print-sheet = Билеты скачаны в PDF, по четыре на странице
timeline-print-stock = Билеты напечатаны на билетных бланках
timeline-print-counter = Билеты напечатаны в кассе
timeline-print-apple = Билеты скачаны для Apple Wallet
timeline-print-google = Билеты скачаны для Google Wallet
timeline-scan-admitted = Вход разрешён
timeline-scan-refused = Во входе отказано
timeline-letter-written = Письмо создано
timeline-letter-sent = Письмо отправлено
timeline-letter-dropped = Письмо не отправлено: оно больше не нужно
timeline-letter-dead = Письмо отправить не удалось
timeline-letter-bounced = Письмо вернулось недоставленным
timeline-letter-waits = Попытка отправить письмо

# Names of details.
timeline-detail-attempt = попытка оплаты
timeline-detail-attempts = число попыток
timeline-detail-undecided = решения ещё нет
timeline-detail-reference = номер операции
timeline-detail-merchant = счёт продавца
timeline-detail-asked = число запросов в банк
timeline-detail-tries = число попыток
timeline-detail-reason = причина
timeline-detail-cause = основание
timeline-detail-evidence = источник сведений
timeline-detail-late = с опозданием
timeline-detail-tickets = число билетов
timeline-detail-admissions = число билетов
timeline-detail-performance = спектакль
timeline-detail-medium = вид билета
timeline-detail-code = последние знаки кода
timeline-detail-device = устройство
timeline-detail-letter = письмо
timeline-detail-rule = правило
timeline-detail-of-order = заказ

# Their values.
timeline-value-return = возвращение покупателя из банка
timeline-value-notification = уведомление банка
timeline-value-query = наш запрос в банк
timeline-value-ticket = билет
timeline-value-wallet = электронный кошелёк
timeline-value-card = карта
timeline-value-external = другая система
timeline-value-replaced = заменён
timeline-value-cancelled = аннулирован
timeline-value-exchanged = обменян
timeline-value-transferred = передан
timeline-value-tickets = билеты
timeline-value-money-back = возврат денег
timeline-value-refund-refused = возврат денег отклонён
timeline-value-receivable-due = скоро срок оплаты
timeline-value-receivable-overdue = срок оплаты прошёл
timeline-value-payment-received = платёж получен
timeline-value-deposit = предоплата получена
timeline-value-reserved = бронирование
timeline-value-letter = письмо о заказе
timeline-value-login-code = код для входа

# Why the door let in or refused.
timeline-reason-valid = действителен
timeline-reason-unknown-code = неизвестный код
timeline-reason-replaced = заменён
timeline-reason-cancelled = аннулирован
timeline-reason-proof-needed = подтверждающий документ ещё не показан
timeline-reason-already-entered = уже использован
timeline-reason-already-used = уже выдано
timeline-reason-other-performance = билет на другой спектакль
timeline-reason-too-early = слишком рано
timeline-reason-over = спектакль закончился
timeline-reason-abandoned = покупатель прервал оплату

# Chargebacks, and more than one payment method.
timeline-source-disputes = Оспоренные платежи
timeline-dispute-open = Платёж оспорен
timeline-dispute-win = Спор о платеже выигран
timeline-dispute-lose = Спор о платеже проигран
timeline-dispute-ignore = Спор не учтён: этот платёж театр не получал
timeline-dispute-opened = Банк отозвал платёж (чарджбэк)
timeline-dispute-won = Платёж возвращён театру (спор выигран)
timeline-dispute-lost = Платёж потерян (спор проигран)
timeline-ledger-refund-undone = Сторно: возврат денег
timeline-ledger-dispute = Проводка: оспоренный платёж
timeline-ledger-dispute-won = Проводка: выигранный спор о платеже
timeline-ledger-voucher-first = Проводка: возврат на сертификат
timeline-voucher-give-back = Сумма возвращена на сертификат, которым платили
timeline-exchange-hand-back = Деньги за переданный билет возвращены тому, кто его передал
timeline-admission-disputed = Билеты заблокированы из-за оспоренного платежа
timeline-detail-means = способ оплаты
timeline-detail-invoice = номер счёта-фактуры
timeline-payment-method-card = карта
timeline-payment-method-bizum = Bizum
timeline-payment-method-paypal = PayPal
timeline-payment-method-cash = наличные
timeline-payment-method-terminal = терминал
timeline-value-cash = наличные
timeline-value-terminal = терминал
timeline-reason-payment-disputed = платёж оспорен

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = платёжная система
timeline-account-cash = наличные
timeline-account-cash-paid-in = внесённые наличные
timeline-account-cash-paid-out = выданные наличные
timeline-account-terminal = терминал
timeline-account-receivables = дебиторская задолженность
timeline-account-sales = продажи
timeline-account-fees = сборы
timeline-account-goods = карты, товары и услуги
timeline-account-vat = НДС
timeline-account-refunds-due = к возврату
timeline-account-debts = долги перед покупателями
timeline-account-advances = получено до продажи
timeline-account-customer-credit = баланс клиентов
timeline-account-resale-shares = доли от перепродажи
timeline-account-pay-outs-due = ожидает перевода
timeline-account-paid-out = возвращено другим способом
timeline-dispute-paid = Проигранный спор: оплачено другим способом
timeline-dispute-write-off = Проигранный спор: долг покупателя признан безнадёжным
timeline-dispute-reach = По билетам не пропускают: они оплачены сертификатом или балансом из заказа с чарджбэком
timeline-dispute-leave = Спор о платеже другого заказа больше не касается этого заказа
timeline-ledger-owed-paid = Проводка: оплата долга
timeline-ledger-written-off = Проводка: безнадёжный долг
timeline-ledger-write-off-undone = Сторно: безнадёжный долг
timeline-ledger-write-off-returned = Сторно безнадёжного долга: платёж возвращён
timeline-account-paid-in = оплачено другим способом
timeline-account-bad-debts = безнадёжные долги
timeline-reason-paid-another-way = нельзя вернуть тем же способом
timeline-reason-at-counter = оплачено в кассе; вернуть в кассе

# Tickets that staff cancelled.
timeline-order-cancel = Билеты аннулированы
timeline-order-choose = Выбор после отмены или переноса спектакля
timeline-ticket-hand-on = Билет предложен другому человеку
timeline-ticket-keep = Предложенный билет возвращён владельцу
timeline-ticket-accept = Билет принят другим человеком
timeline-ticket-decline = Получатель отказался от билета
timeline-ticket-exchange = Билет обменян на другую дату
timeline-order-release = Отложенные места возвращены в продажу
timeline-ledger-cancel = Проводка: аннулирование
timeline-ledger-part = Проводка: часть покупки
timeline-ledger-part-returned = Сторно: часть покупки
timeline-detail-fees-back = возвращённые сборы
timeline-detail-seats = места
timeline-value-on-sale = снова в продаже
timeline-value-box-office = отложены для кассы

# Why money was refunded.
timeline-cause-late = оплата поступила слишком поздно
timeline-cause-mismatch = получена другая сумма
timeline-cause-double = оплачено дважды
timeline-cause-cancelled = спектакль отменён театром
timeline-cause-unpaid = заказ оплачен не полностью
timeline-cause-cancel = билеты аннулированы кассой
timeline-cause-chosen = выбор покупателя после отмены или переноса спектакля
timeline-cause-unchosen = спектакль отменён; покупатель ничего не выбрал в срок
timeline-cause-exchanged = билеты обменены
timeline-cause-waived = билеты сданы покупателем
timeline-cause-withdrawn = отказ покупателя от покупки
