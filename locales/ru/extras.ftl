# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Карты и дополнения
# A price that its giver names.
extras-your-amount = сумма на ваш выбор
# Dates of a pass.
extras-valid = Действует с { $from } по { $until }.
extras-add = В корзину
extras-performance = К какому вечеру
extras-quantity = Сколько
extras-amount = Ваше пожертвование
extras-amount-other = Другая сумма
extras-sold-out = Распродано
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Также в корзине
basket-extras-quantity = Сколько: { $name }
basket-extras-change = Изменить
basket-suggestions = К вашему вечеру
basket-code = Промокод
basket-code-open = У меня есть промокод
basket-code-number = Номер участника
basket-code-apply = Применить
basket-code-saved = { $code }: дешевле на { $amount }
basket-code-idle = { $code }: в корзине нет ничего, на что он действует.
basket-code-remove = Убрать { $code }

# A pass that is exchanged for tickets.
account-pass-left = { $name }: осталось { $left } из { $of }
order-paid-extras-title = Спасибо.
order-extras-mail = Подтверждение придёт на { $email }.
order-extras = Также ваше
order-extras-collect = Покажите этот заказ при получении.
mail-extras = В заказ также входит: { $goods }.
mail-extras-collect = В заказ также входит: { $goods }. Покажите это письмо при получении.

refusal-put-not-sold = Это больше не продаётся или не для вас. Ничего не изменилось.
refusal-put-other-performance = Выберите вечер, к которому это подходит.
refusal-put-too-many = В одном заказе может быть не больше { $most }.
refusal-put-sold-out = { $left ->
    [0] Всё распродано.
    [one] Осталось только { $left }.
    [few] Осталось только { $left }.
    [many] Осталось только { $left }.
   *[other] Осталось только { $left }.
}
refusal-put-amount = Введите сумму от { $least } до { $most }.
refusal-promo-unknown = Такого кода мы не знаем. Проверьте его по буквам.
refusal-promo-not-now = Сегодня этот код не действует: ещё или уже.
refusal-promo-used-up = Этот код уже использован столько раз, сколько можно.
refusal-promo-number-needed = Этот код для участников клуба. Введите его вместе с вашим номером участника.
refusal-promo-not-a-member = Клуб не знает такого номера. Проверьте его.
refusal-promo-list-unreachable = Сейчас клуб не отвечает. Попробуйте ещё раз чуть позже; корзина останется прежней.
refusal-promo-too-many = В корзине может быть пять кодов. Сначала уберите один.
refusal-promo-too-many-tries = Введено слишком много неизвестных кодов. Ваша корзина не изменилась, места остаются забронированными. Повторите попытку через час, войдите по адресу электронной почты или обратитесь в кассу.
refusal-place-right-gone = Для «{ $title }» нужно право, которого больше нет в корзине: карта или ваша учётная запись. Верните карту, войдите или откажитесь от мест. Деньги не списаны.
refusal-place-extra-gone = «{ $name }» больше не продаётся или не для вас. Уберите это, чтобы купить остальное. Деньги не списаны.
refusal-place-extra-sold-out = { $left ->
    [0] «{ $name }»: распродано. Уберите это, чтобы купить остальное. Деньги не списаны.
   *[other] «{ $name }»: осталось только { $left }. Возьмите меньше, чтобы продолжить. Деньги не списаны.
}
refusal-place-most-for-person = «{ $name }»: у одного человека может быть не больше { $most } с учётом других заказов. Возьмите меньше или выберите другое. Деньги не списаны.
refusal-place-flat-rate-used = «{ $name }»: рассчитано на билетов: { $most }, и все они уже использованы. Выберите другой тариф для части мест. Деньги не списаны.
refusal-place-code-gone = Код { $code } больше не действует. Уберите его, чтобы продолжить. Деньги не списаны.

# How a price came about.
why-title = Почему такая цена
why-listed = Цена по прейскуранту
why-occupancy = Большая часть этого пояса продана
why-seniority = { $years ->
    [one] { $years } сезон с абонементом
    [few] { $years } сезона с абонементом
    [many] { $years } сезонов с абонементом
   *[other] { $years } сезона с абонементом
}
why-code = Код { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = Скидка «{ $name }» больше не действует, поэтому цена выше. Чтобы вернуть скидку, снова положите членство в корзину или войдите в личный кабинет.
why-single = Как отдельный билет: так дешевле
