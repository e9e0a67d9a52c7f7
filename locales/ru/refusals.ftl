# Why something was not done. Each says what happened and what can be done now. Refusals of a
# hold are in plan.ftl, since the browser says them too.

# More time for the basket.
refusal-extend-ended = Время истекло раньше, чем его успели продлить. Места, которые ещё свободны, можно выбрать снова.
refusal-extend-none-left = Больше продлить время нельзя.

# Placing an order.
refusal-place-basket-empty = Ваша корзина пуста: заказывать нечего.
refusal-place-holds-ended = Время истекло, и ваши места вернулись в продажу. Те, что ещё свободны, можно выбрать снова. Деньги не списаны.
refusal-place-total-changed = Сумма изменилась: было { $shown }, стало { $total }. Проверьте её, прежде чем купить. Деньги не списаны.
refusal-place-basket-changed = Содержимое вашей корзины изменилось — возможно, в другом окне. Проверьте его, прежде чем купить. Деньги не списаны.
refusal-place-sale-closed = Билеты больше не продаются: { $title }. Уберите их из корзины, чтобы купить остальное. Деньги не списаны.
refusal-place-tariff-fewest = Тариф «{ $tariff }» действует от { $least } билетов, у вас { $count }. Выберите в корзине другой или добавьте места. Деньги не списаны.
refusal-place-tariff-most = По тарифу «{ $tariff }» один человек может купить не больше { $most }, у вас { $count }. Выберите в корзине другой для части мест. Деньги не списаны.
refusal-place-package-unfinished = «{ $name }» ещё не собран, не хватает: { $parts }. Выберите недостающее или уберите его из корзины. Деньги не списаны.
refusal-place-offer-closed = «{ $name }» больше не продаётся. Уберите его из корзины, чтобы купить остальное. Деньги не списаны.
refusal-place-means-gone = Этим способом больше нельзя оплатить всю покупку. Ничего не заказано; выберите, пожалуйста, другой.
refusal-place-too-many-attempts = Попыток оплатить этот заказ было слишком много. Деньги не списаны; выберите места снова.
refusal-place-bad-key = Эта форма устарела или была изменена. Мы обновили её и сохранили всё, что вы написали: отправьте её ещё раз. Деньги не списаны.
refusal-place-gateway-unreachable = Банк сейчас не отвечает. Деньги не списаны, места по-прежнему за вами: попробуйте ещё раз чуть позже.

# Another tariff for a ticket of the basket.
refusal-tariff-unknown-line = Этого места больше нет в вашей корзине.
refusal-tariff-not-sold = Этот тариф не продаётся на это место или не для вас. Остаётся прежний.

# Fields of the checkout form.
refusal-field-given-name-missing = Укажите имя.
refusal-field-family-name-missing = Укажите фамилию.
refusal-field-name-too-long = Слишком длинно: здесь помещается не больше 100 букв.
refusal-field-email-missing = Укажите адрес электронной почты.
refusal-field-email-wrong = Напишите адрес целиком, например maria@example.org.
refusal-field-terms-not-accepted = Чтобы продолжить, примите условия продажи.

# Paying again.
refusal-pay-not-open = Оплатить этот заказ больше нельзя.
refusal-pay-too-many-attempts = Попыток оплатить этот заказ было слишком много. Выберите места снова.
refusal-pay-means-gone = Оплатить заказ этим способом больше нельзя. Места по-прежнему за вами: выберите, пожалуйста, другой способ.
refusal-pay-still-at-bank = Предыдущий платёж в банке ещё не завершён. Завершите или отмените его там, после этого можно оплатить иначе.
refusal-pay-gateway-unreachable = Банк сейчас не отвечает. Места по-прежнему за вами: попробуйте ещё раз чуть позже.

# Tickets.
refusal-ticket-not-paid = Билеты появятся, когда заказ будет оплачен.
refusal-ticket-already-entered = По этому билету уже вошли, заменить его нельзя.
refusal-ticket-just-sent = Билеты отправлены только что. Письмо может идти несколько минут; загляните и в папку со спамом.

# Signing in.
refusal-ask-too-many = Запрошено слишком много кодов. Подождите час или продолжайте без учётной записи. Ничего не потеряно.
refusal-code-missing = Введите восемь цифр из письма.
refusal-code-wrong = { $tries ->
    [one] Код неверный. Осталась { $tries } попытка.
    [few] Код неверный. Осталось { $tries } попытки.
    [many] Код неверный. Осталось { $tries } попыток.
   *[other] Код неверный. Осталось { $tries } попытки.
}
refusal-code-wrong-last = Код был неверным, и ввести его больше нельзя. Запросите новый.
refusal-code-ended = Этот код больше не действует: он устарел, уже использован или запрошен в другом браузере. Запросите новый.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = «{ $name }» сейчас здесь не продаётся, или не вам. Выберите другое предложение или отдельный билет.
refusal-offer-full = В «{ $name }» для этого вечера нет места: там ещё не хватает другого. Сначала выберите недостающее или возьмите отдельный билет.
refusal-offer-most = «{ $name }»: на одного человека не больше { $most }.
refusal-offer-extras = Дополнительные билеты — на вечер, который уже есть в «{ $name }», не больше { $most }.
