# What every page says.

# This language's own name, for the language switch.
language-name = Русский

# $amount is written with the language's own separators, such as 1 234,50; $symbol is € or a currency's code.
money-amount = { $amount } { $symbol }

# The browser's title: the page's own title, then the house.
common-title = { $page } · { $house }
# Of a page whose form was refused.
common-title-error = Ошибка: { $page } · { $house }
common-skip = Перейти к содержанию
# Read out before the navigation of the page's head.
common-nav = Главное меню
# Read out before the current language's name.
common-language = Язык:
common-season = Афиша
common-offers = Абонементы
common-sign-in = Войти
# A date and a time, such as четверг, 3 декабря 2026 г. and 19:30.
common-today = Сегодня: { $when }
common-when = { $date }, { $time }
common-choose-seats = Выбрать места
common-poster = Афиша: { $title }
# The lowest price of a performance or a production.
common-price-from = от { $price }
# Availability of a performance.
common-available = есть места
common-few = осталось мало мест
common-wheelchairs-only = только места для кресел-колясок
common-sold-out = все билеты проданы
common-cancelled = отменён
common-tickets = { $count ->
    [one] { $count } билет
    [few] { $count } билета
    [many] { $count } билетов
   *[other] { $count } билета
}

# The sum of a basket or an order.
sum-title = Стоимость
sum-fee = Сервисный сбор
sum-fee-each = { $count ->
    [one] { $count } билет по { $price }
    [few] { $count } билета по { $price }
    [many] { $count } билетов по { $price }
   *[other] { $count } билета по { $price }
}
# $percent is the fee's rate, such as 10; $base the sum that it is charged on.
sum-fee-percent = { $percent } % от { $base }
sum-fee-package = { $count ->
    [one] { $count } абонемент или пакет по { $price }
    [few] { $count } абонемента или пакета по { $price }
    [many] { $count } абонементов или пакетов по { $price }
   *[other] { $count } абонемента или пакета по { $price }
}
sum-fee-order = один сбор за весь заказ
# What a subscription or package costs less than its tickets alone.
sum-package = Скидка по абонементу или пакету
# Below the discount.
sum-package-why = на цену билетов, без учёта сборов
sum-seniority = Скидка за абонементный стаж
sum-code = Промокод { $code }
sum-total = Итого
sum-goes-back = К возврату
sum-went-back = Возвращено
sum-became-credit = Зачислено на баланс
# $rate is a percentage, such as 10.
sum-tax = В том числе НДС ({ $rate } %)
# A company, where several sell what is in the basket.
sum-seller = Продавец: { $name }

# The demo's page of mails that would have been sent.
mailbox-title = Письма демоверсии
mailbox-lede = Здесь показаны письма, которые отправил бы сайт. Эта страница есть в демоверсии и в тестовом режиме, пока не настроен почтовый сервер.
mailbox-none = Писем пока нет.
mailbox-to = кому: { $email }
mailbox-html = Как письмо выглядит у получателя
mailbox-attachments = { $count ->
    [one] { $count } вложение
    [few] { $count } вложения
    [many] { $count } вложений
   *[other] { $count } вложения
}

# The connection was lost when a form was to be sent.
common-unreachable = Сейчас нет связи с сайтом театра. Ничего не отправлено, всё введённое осталось на странице. Проверьте подключение к интернету и попробуйте ещё раз.
