# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Клубные карты и дополнения
# A price that its giver names.
extras-your-amount = сумма по вашему выбору
# Dates of a pass.
extras-valid = Срок действия: с { $from } по { $until }
extras-add = В корзину
extras-performance = На какой спектакль?
extras-quantity = Количество
extras-amount = Ваше пожертвование
extras-amount-other = Другая сумма
extras-sold-out = Распродано
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Также в вашей корзине
basket-extras-quantity = Количество: { $name }
basket-extras-change = Изменить
basket-suggestions = Можно добавить к заказу
basket-code = Промокод или подарочный сертификат
basket-code-open = Ввести промокод или подарочный сертификат
basket-code-number = Номер участника клуба
basket-code-apply = Применить
basket-code-saved = { $code }: скидка { $amount }
basket-code-idle = Промокод { $code } не действует на то, что сейчас в вашей корзине.
basket-code-idle-performance = Промокод { $code } действует только на другие спектакли или даты.
basket-code-idle-offer = Промокод { $code } не действует на этот вид билетов или предложений.
basket-code-idle-zone = Промокод { $code } действует только в других ценовых зонах.
basket-code-idle-type = { $count ->
    [1] Промокод { $code } действует только на этот тип билета: { $types }.
   *[other] Промокод { $code } действует только на эти типы билетов: { $types }.
}
basket-code-idle-customer = Промокод { $code } — только для отдельных категорий покупателей. Если вы к ним относитесь, войдите в личный кабинет.
basket-code-idle-curtain = Промокод { $code } сейчас нельзя применить к этому спектаклю.
basket-code-idle-beaten = Промокод { $code } не даёт дополнительной скидки: другие скидки в вашей корзине такие же или больше.
basket-code-remove = Удалить промокод { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $left ->
    [one] { $name }: остался { $left } билет из { $of }
    [few] { $name }: осталось { $left } билета из { $of }
    [many] { $name }: осталось { $left } билетов из { $of }
   *[other] { $name }: осталось { $left } билета из { $of }
}
order-paid-extras-title = Спасибо за заказ!
order-extras-mail = Мы отправляем подтверждение на адрес { $email }.
order-extras-mail-sent = Мы отправили подтверждение на адрес { $email }.
order-extras-returned = Возвращённые покупки
order-extras = Включено в заказ
order-extras-collect = Чтобы получить заказанное, покажите, пожалуйста, коды. Каждый код действует один раз.
receipt-counter = Код { $number } из { $count }
receipt-for = К получению
# On the page of an extra’s code, printed like a ticket: heads price and order; the conditions; what a screen reader says of the codes.
receipt-order = Ваш заказ
receipt-terms = Покажите этот код при получении заказа — на бумаге или на экране телефона. Код действует один раз и не заменяет билет на спектакль или концерт.
receipt-qr-code = QR-код для получения заказа
receipt-bar-code = Штрихкод для получения заказа
receipt-pdf = Коды для получения в PDF
receipt-show = { $count ->
    [1] Показать код
    [one] Показать { $count } код
    [few] Показать { $count } кода
    [many] Показать { $count } кодов
   *[other] Показать { $count } кода
}
receipt-used = Выдано { $date } в { $time }.
receipt-given = Передано вместе с подарком: { $count }.
mail-extras = В заказ включено: { $extras }.
mail-extras-collect = В заказ включено: { $extras }. Чтобы получить заказанное, покажите, пожалуйста, это письмо.
mail-extras-collect-alone = Чтобы получить заказанное, покажите, пожалуйста, это письмо.

refusal-put-not-sold = Это предложение больше не действует или недоступно в вашем личном кабинете. Если нужна помощь, обратитесь в кассу театра.
refusal-put-other-performance = На выбранный спектакль это предложение не действует. Выберите, пожалуйста, другой.
refusal-put-too-many = В один заказ можно добавить не больше { $most }. Укажите, пожалуйста, меньшее количество.
refusal-put-sold-out = { $left ->
    [0] Это предложение распродано. Заказ можно оформить и без него.
   *[other] Осталось в продаже: { $left }. Укажите, пожалуйста, меньшее количество.
}
refusal-put-amount = Введите, пожалуйста, сумму от { $least } до { $most }. Пока ничего не добавлено.
refusal-put-odd-amount = Введите, пожалуйста, сумму, кратную { $step }.
refusal-promo-unknown = Такого промокода нет. Проверьте промокод и введите его ещё раз.
refusal-promo-not-now = Сейчас этот промокод не действует: акция ещё не началась или уже закончилась. Проверьте срок акции или оформите заказ без промокода.
refusal-promo-used-up = Этот промокод больше не действует: его уже использовали максимальное число раз. Заказ можно оформить и без промокода.
refusal-promo-number-needed = Этот промокод — для участников клуба-партнёра. Введите промокод вместе с вашим номером участника клуба.
refusal-promo-not-a-member = Клуб не подтвердил этот номер участника. Проверьте номер и введите его ещё раз.
refusal-promo-list-unreachable = Сейчас мы не можем проверить ваш номер участника клуба. Попробуйте ещё раз через несколько минут.
refusal-promo-too-many = Одновременно можно использовать не больше пяти промокодов. Чтобы добавить этот промокод, сначала удалите другой.
refusal-promo-too-many-tries = Неверный промокод введён слишком много раз. Места в вашей корзине по-прежнему забронированы за вами. Попробуйте ещё раз через час, войдите в личный кабинет или обратитесь в кассу театра.
refusal-place-right-gone = Один из билетов больше недоступен ({ $title }): в корзине и личном кабинете нет нужной клубной карты, абонементной книжки или льготы. Снова добавьте карту или книжку, войдите в личный кабинет или удалите билет.
refusal-place-extra-gone = Больше не продаётся или недоступно в вашем личном кабинете: { $name }. Удалите это предложение из корзины, чтобы купить остальное.
refusal-place-extra-sold-out = { $left ->
    [0] Распродано: { $name }. Удалите это предложение из корзины, чтобы купить остальное.
   *[other] { $name } — осталось в продаже: { $left }. Уменьшите, пожалуйста, количество в корзине.
}
refusal-place-most-for-person = { $name }: на одного человека можно купить не больше { $most }, считая прежние заказы. Уменьшите, пожалуйста, количество в корзине.
refusal-place-flat-rate-used = { $most ->
    [one] «{ $name }» даёт не больше { $most } билета, а вы выбрали больше. Деньги не списаны. Для части мест выберите, пожалуйста, другой тип билета.
    [few] «{ $name }» даёт не больше { $most } билетов, а вы выбрали больше. Деньги не списаны. Для части мест выберите, пожалуйста, другой тип билета.
    [many] «{ $name }» даёт не больше { $most } билетов, а вы выбрали больше. Деньги не списаны. Для части мест выберите, пожалуйста, другой тип билета.
   *[other] «{ $name }» даёт не больше { $most } билетов, а вы выбрали больше. Деньги не списаны. Для части мест выберите, пожалуйста, другой тип билета.
}
refusal-place-code-gone = Промокод { $code } больше не действует. Чтобы продолжить, удалите промокод.

# How a price came about.
why-title = Как рассчитана цена
why-listed = Полная цена
why-occupancy = Высокий спрос в этой зоне
why-seniority = { $years ->
    [one] Абонементный стаж: { $years } сезон
    [few] Абонементный стаж: { $years } сезона
    [many] Абонементный стаж: { $years } сезонов
   *[other] Абонементный стаж: { $years } сезона
}
why-code = Промокод { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = Скидка больше не действует: { $name }. Поэтому цена стала выше. Чтобы вернуть скидку, снова добавьте клубную карту в корзину или войдите в личный кабинет.
why-resold-least = Это место продаёт его владелец, поэтому оно стоит не меньше { $amount }. Выберите другой тип билета или другое место.
why-single = Цена отдельного билета (она ниже)
