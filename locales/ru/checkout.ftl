# Who buys, what it costs, and the button that obliges to pay.

checkout-title = Ваши данные и оплата
checkout-description = Ваши данные, полная сумма и оплата.
checkout-who = На чьё имя билеты
checkout-sign-in-why = Если войти в учётную запись, данные заполнятся сами, а ваши льготы будут учтены.
# A link.
checkout-sign-in = Войти (места останутся в корзине)
checkout-given-name = Имя
checkout-family-name = Фамилия
checkout-email = Электронная почта
checkout-email-hint = Сюда мы пришлём билеты и сообщим об изменениях.
checkout-language = Язык билетов и писем
# Who holds the data and why, where the e-mail address is asked.
checkout-privacy = Gran Teatro Parterre, S. A. хранит ваше имя и адрес электронной почты, чтобы прислать вам билеты, сообщить об изменениях и выполнить налоговые обязанности.
checkout-terms = Я принимаю условия продажи. Мне известно, что билеты на определённую дату не возвращаются.
checkout-terms-read = Прочитать условия продажи
# The button that obliges to pay; $total is the whole amount.
checkout-pay = Купить и оплатить { $total }
checkout-obliges = Нажимая эту кнопку, вы обязуетесь оплатить заказ. Дальше откроется страница банка; данных вашей карты театр не видит.
# The button of an order that costs nothing.
checkout-take = Заказать бесплатно ({ $total })
checkout-free = Платить не нужно.
checkout-purchase = Ваш заказ
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

# A second order for the same within minutes.

repeat-title = Вам нужны оба заказа?
repeat-evening = «{ $title }», { $date }
repeat-paid =
    { $minutes ->
        [0] Только что вы заказали и оплатили: { $what }
        [one] { $minutes } минуту назад вы заказали и оплатили: { $what }
        [few] { $minutes } минуты назад вы заказали и оплатили: { $what }
        [many] { $minutes } минут назад вы заказали и оплатили: { $what }
       *[other] { $minutes } минут назад вы заказали и оплатили: { $what }
    }
repeat-waiting =
    { $minutes ->
        [0] Только что вы сделали заказ: { $what } — он ждёт оплаты, места сохраняются за вами.
        [one] { $minutes } минуту назад вы сделали заказ: { $what } — он ждёт оплаты, места сохраняются за вами.
        [few] { $minutes } минуты назад вы сделали заказ: { $what } — он ждёт оплаты, места сохраняются за вами.
        [many] { $minutes } минут назад вы сделали заказ: { $what } — он ждёт оплаты, места сохраняются за вами.
       *[other] { $minutes } минут назад вы сделали заказ: { $what } — он ждёт оплаты, места сохраняются за вами.
    }
repeat-address =
    { $minutes ->
        [0] Только что с этим адресом электронной почты сделан заказ: { $what } — если это были вы, в письме о нём сказано, в каком он состоянии.
        [one] { $minutes } минуту назад с этим адресом электронной почты сделан заказ: { $what } — если это были вы, в письме о нём сказано, в каком он состоянии.
        [few] { $minutes } минуты назад с этим адресом электронной почты сделан заказ: { $what } — если это были вы, в письме о нём сказано, в каком он состоянии.
        [many] { $minutes } минут назад с этим адресом электронной почты сделан заказ: { $what } — если это были вы, в письме о нём сказано, в каком он состоянии.
       *[other] { $minutes } минут назад с этим адресом электронной почты сделан заказ: { $what } — если это были вы, в письме о нём сказано, в каком он состоянии.
    }
repeat-text = Второй заказ ещё не оформлен, и деньги за него не списаны. Если он вам нужен, отметьте это и нажмите кнопку оплаты внизу. Если нет, делать ничего не нужно: первый заказ остаётся как есть.
repeat-yes = Да, мне нужен и второй заказ
repeat-no = Нет, вернуться в корзину
repeat-open = Открыть заказ { $code }
