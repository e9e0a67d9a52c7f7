# Performances meant for one kind of person, such as schools: reserved now, paid by invoice.

# Above the list of performances, each with its sum and the last day to pay.
invoice-title = Оплата после каждого спектакля
invoice-due = оплатить не позднее { $date }
invoice-cancelled = отменён, платить не нужно
# In the basket, below the way to the checkout.
invoice-next-step = На следующей странице вы увидите всю сумму и срок оплаты. Сейчас деньги не списываются. За отменённый спектакль платить не нужно.
invoice-checkout-title = Ваши данные и бронирование
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Забронировать с обязательством оплатить { $total }
invoice-obliges = Сейчас деньги не списываются. Мы сразу пришлём билеты, а счета-фактуры (по одному от каждого продавца) будут на странице заказа. Оплата — после каждого спектакля.
invoice-order-title = Места забронированы. Ваши билеты готовы
invoice-order-text = Билеты действительны. Вы ещё ничего не оплатили. Счета-фактуры (по одному от каждого продавца) находятся внизу этой страницы, оплата — после каждого спектакля.
# After the date and the sum of an order.
invoice-account = забронирован, оплата после спектакля

mail-reserved-subject = Ваше бронирование, заказ { $code }
mail-reserved-intro = Спасибо за бронирование! Эти места забронированы за вами, билеты действительны. Счета-фактуры (по одному от каждого продавца) находятся на странице заказа. Оплата — после каждого спектакля.
# Above the sum of all performances.
mail-reserved-total = Всего
# $evening is a title with its date, $due the last day to pay.
mail-reserved-invoice = { $evening }: { $amount }, оплатить не позднее { $due }
mail-reserved-cancelled = { $evening }: спектакль отменён, платить за него не нужно.

# $kind is what the house calls such accounts: Школа.
refusal-hold-other-kind = Ваш личный кабинет относится к категории «{ $kind }», и в нём можно забронировать только спектакли для этой категории. Корзина не изменилась. Чтобы купить билеты на другие спектакли, выйдите из личного кабинета и оформите покупку без входа.
refusal-put-other-kind = Ваш личный кабинет относится к определённой категории, и в нём доступны только предложения для этой категории. Корзина не изменилась. Чтобы купить это, выйдите из личного кабинета и оформите покупку без входа.
refusal-place-other-kind = Ваш личный кабинет относится к категории «{ $kind }», и в нём доступны только предложения для этой категории. Деньги не списаны. Чтобы продолжить, удалите из корзины: { $title }.
# Both are lists of titles.
refusal-place-paid-in-parts = Заказать всё это вместе нельзя: оплата разная. По счёту после спектакля: { $later }. Сразу: { $now }. Деньги не списаны. Удалите, пожалуйста, одно из корзины и закажите отдельно.
