# Invoices and receipts, on paper and on the order’s page.

# Lines of an invoice.
papers-fee = Сервисный сбор
papers-voucher = Оплачено подарочным сертификатом (НДС начислен при продаже сертификата)
papers-ticket = { $title }, { $date }, { $time }, { $zone }
papers-many = { $count } × { $words }
papers-number = Номер
papers-issued = Дата выставления
papers-sold = Дата продажи
papers-taken-back = Дата аннулирования
papers-order = Заказ
papers-named = { $number } от { $date }
papers-corrects = Корректирует счёт-фактуру { $invoice }
papers-corrects-why = Основание: перечисленные позиции аннулированы. Сумма возвращается покупателю или больше не подлежит оплате.
papers-corrects-exchange = Основание: указанный билет обменян на другую дату. Сумма не возвращается: она зачтена в счёт нового билета.
papers-corrects-exchange-rest = Основание: указанный билет обменян на другую дату. Сумма зачтена в счёт нового билета; остаток зачислен на баланс или возвращён на подарочный сертификат.
papers-replaces = Выставлен взамен упрощённого счёта-фактуры { $invoices }.
papers-is-replaced = Взамен выставлен полный счёт-фактура.
papers-due-by = Оплатить не позднее { $date }: { $amount }
papers-simplified = Упрощённый счёт-фактура
papers-full = Счёт-фактура
papers-rectifying = Корректировочный счёт-фактура
papers-receipt = Квитанция
papers-receipt-note = Это не счёт-фактура. Чтобы получить счёт-фактуру, укажите данные покупателя на странице вашего заказа.
papers-receipt-note-exchange = Эта квитанция показывает, сколько вы доплатили при обмене. Это не счёт-фактура. Чтобы получить счёт-фактуру, обратитесь в кассу театра.
papers-seller = Продавец
papers-customer = Покупатель
papers-tax-number = Налоговый номер или номер НДС: { $number }
papers-registration-number = Регистрационный номер: { $number }
papers-what = Наименование
papers-net = Сумма без НДС
papers-rate = Ставка НДС
papers-percent = { $rate } %
papers-tax = Сумма НДС
papers-due = Сумма с НДС
papers-sum = Промежуточный итог
papers-total = Всего с НДС
papers-page = Страница
papers-exempt = освобождено
papers-out-of-scope = не облагается НДС
papers-exempt-note = Операция освобождена от НДС.
papers-out-of-scope-note = Операция не облагается НДС.
papers-title = Счета-фактуры
papers-link = { $kind } { $number }
papers-line = { $company } · { $date } · { $sum }
papers-replaced = (заменён полным счётом-фактурой)
papers-of-exchange = обмен билета: сумма зачтена в счёт нового
papers-receipt-link = Квитанция
papers-ask = Получить полный счёт-фактуру с вашими реквизитами
papers-ask-text = Полный счёт-фактура заменяет упрощённый. Запросить его можно до конца календарного года, в котором сделана покупка.
papers-needs = При покупке на такую сумму закон требует указать в счёте-фактуре данные покупателя. Введите их, пожалуйста; до этого мы можем выдать только квитанцию.
papers-name = Имя и фамилия или название организации
papers-tax-field = Налоговый номер или номер НДС
papers-street = Улица и номер дома
papers-postcode = Почтовый индекс
papers-town = Город
papers-country = Страна
papers-missing = { $most ->
    [one] Заполните это поле (не больше { $most } знака).
    [few] Заполните это поле (не больше { $most } знаков).
    [many] Заполните это поле (не больше { $most } знаков).
   *[other] Заполните это поле (не больше { $most } знаков).
}
papers-ask-button = Запросить счёт-фактуру
papers-asked = Счёт-фактура с вашими реквизитами выставлен. Его можно открыть на этой странице.
papers-not-now = Сейчас выставить полный счёт-фактуру по этому заказу нельзя. Уже выданные документы действительны. Если есть вопросы, обратитесь в кассу театра.
# A file’s name, plain letters.
papers-file = schet-faktura
