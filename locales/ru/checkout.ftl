# Who buys, what it costs, and the button that obliges to pay.

checkout-title = Ваши данные и оплата
checkout-description = Ваши данные, полная сумма и оплата.
checkout-who = На чьё имя билеты
checkout-sign-in-why = С учётной записью ваши данные уже заполнены, а ваши льготы учтены.
# A link.
checkout-sign-in = Войти; места остаются в корзине
checkout-given-name = Имя
checkout-family-name = Фамилия
checkout-email = Электронная почта
checkout-email-hint = Сюда мы пришлём билеты и напишем, если что-то изменится.
checkout-language = Язык билетов и писем
# Who holds the data and why, where the e-mail address is asked.
checkout-privacy = Gran Teatro Parterre, S. A. хранит ваше имя и адрес электронной почты, чтобы прислать вам билеты, сообщить об изменениях и выполнить налоговые обязанности; больше никто их не получит.
checkout-terms = Я принимаю условия продажи. Мне известно, что отказаться от билетов на определённую дату нельзя.
checkout-terms-read = Прочитать условия продажи
# The button that obliges to pay; $total is the whole amount.
checkout-pay = Купить и оплатить { $total }
checkout-obliges = Нажимая эту кнопку, вы обязуетесь оплатить заказ. Дальше откроется страница банка; данных вашей карты театр не видит.
# The button of an order that costs nothing.
checkout-take = Заказать бесплатно ({ $total })
checkout-free = Платить не нужно.
checkout-purchase = Ваша покупка
checkout-change = Изменить корзину
# Above the list of what is wrong in the form.
checkout-wrong = { $count ->
    [one] Проверьте { $count } поле
    [few] Проверьте { $count } поля
    [many] Проверьте { $count } полей
   *[other] Проверьте { $count } поля
}
checkout-wrong-nothing-lost = Деньги не списаны, места по-прежнему за вами.

# On the way to the bank's page.
checkout-bank-title = Осталось оплатить
checkout-bank-text = Заказ оформлен, места за вами. Оплатите его на странице банка; после этого вы вернётесь сюда.
checkout-bank-go = На страницу банка
