# Performances meant for one kind of person, such as schools: reserved now, paid by invoice.

# Above the list of performances, each with its sum and the last day to pay.
invoice-title = Оплата после каждого спектакля
invoice-due = оплатить не позднее { $date }
invoice-cancelled = отменён, платить не нужно
# In the basket, below the way to the checkout.
invoice-next-step = На следующей странице вы увидите всю сумму и срок оплаты. Сейчас деньги не списываются. За отменённый спектакль платить не нужно.
invoice-checkout-title = Ваши данные и бронирование
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Забронировать и оплатить позже: { $total }
invoice-obliges = Нажимая эту кнопку, вы обязуетесь оплатить заказ. Сейчас деньги не списываются: оплата — после каждого спектакля. Билеты мы пришлём сразу, а счета-фактуры (по одному от каждого продавца) будут на странице заказа.
invoice-order-title = Места забронированы. Ваши билеты готовы
invoice-order-text = Билеты действительны, платить сейчас не нужно. Оплата — после каждого спектакля; счета-фактуры (по одному от каждого продавца) находятся внизу этой страницы.
# After the date and the sum of an order.
invoice-account = забронирован, оплата после спектакля

mail-reserved-subject = Ваше бронирование, заказ { $code }
mail-reserved-intro = Спасибо за бронирование! Эти места забронированы за вами, билеты действительны. Счета-фактуры (по одному от каждого продавца) находятся на странице заказа. Оплата — после каждого спектакля.
# Above the sum of all performances.
mail-reserved-total = Всего
# $performance is a title with its date, $due the last day to pay.
mail-reserved-invoice = { $performance }: { $amount }, оплатить не позднее { $due }
mail-reserved-cancelled = { $performance }: спектакль отменён, платить за него не нужно.

# $kind is what the house calls such accounts: Школа.
refusal-hold-other-kind = У вашего личного кабинета статус «{ $kind }», и в нём можно забронировать только спектакли, предназначенные для этого статуса. Корзина не изменилась. Чтобы купить билеты на другие спектакли, выйдите из личного кабинета и оформите покупку без входа.
refusal-put-other-kind = У вашего личного кабинета особый статус, и в нём доступны только предложения, предназначенные для этого статуса. Корзина не изменилась. Чтобы купить это, выйдите из личного кабинета и оформите покупку без входа.
refusal-place-other-kind = У вашего личного кабинета статус «{ $kind }», и в нём доступны только предложения, предназначенные для этого статуса. Деньги не списаны. Чтобы продолжить, удалите из корзины: { $title }.
# Both are lists of titles.
refusal-place-paid-in-parts = Оформить всё это одним заказом нельзя: срок оплаты разный. Оплата после спектакля: { $later }. Оплата сразу: { $now }. Деньги не списаны. Удалите, пожалуйста, одно из корзины и закажите его отдельно.
