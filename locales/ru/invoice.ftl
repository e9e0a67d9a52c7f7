# Спектакли для одной категории покупателей, например для школ: бронь сейчас, оплата по счёту.

# Above the list of evenings, each with its sum and the last day to pay.
invoice-title = Оплата после спектакля
invoice-due = последний день оплаты — { $date }
invoice-cancelled = отменён, платить не нужно
# In the basket, below the way to the checkout.
invoice-next-step = На следующем шаге вы увидите всю сумму и последний день оплаты. Сейчас платить не нужно; за отменённый спектакль платить не придётся.
invoice-checkout-title = Ваши данные и бронь
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Забронировать с обязательством оплатить { $total }
invoice-obliges = Сейчас платить не нужно: билеты придут сразу, а счёт (от каждого продавца свой) вы найдёте на странице заказа. Оплата — после каждого спектакля.
invoice-order-title = Места забронированы. Вот ваши билеты
invoice-order-text = Билеты действительны. Вы пока ничего не платили, и сейчас платить не нужно: счёт (от каждого продавца свой) — внизу этой страницы, а оплата — после каждого спектакля.
# After the date and the sum of an order.
invoice-account = забронирован, оплата после спектакля

mail-reserved-subject = Ваша бронь, заказ { $code }
mail-reserved-intro = Спасибо за бронь! Эти места ваши, билеты действительны. Счёт (от каждого продавца свой) вы найдёте на странице заказа. Оплата — после каждого спектакля.
# Above the sum of all evenings.
mail-reserved-total = Итого
# $evening is a title with its date, $due the last day to pay.
mail-reserved-invoice = { $evening }: { $amount }, последний день оплаты — { $due }
mail-reserved-cancelled = { $evening }: спектакль отменён, платить не нужно.

# $kind is what the house calls such accounts: Школа.
refusal-hold-other-kind = Эта учётная запись относится к категории «{ $kind }» и бронирует только то, что для неё предназначено. Чтобы купить билеты на другие спектакли, выйдите и купите их без учётной записи.
refusal-put-other-kind = Эта учётная запись бронирует только то, что для неё предназначено, а это — нет.
refusal-place-other-kind = Эта учётная запись относится к категории «{ $kind }» и бронирует только то, что для неё предназначено. Уберите «{ $title }»; деньги не списаны.
# Both are lists of titles.
refusal-place-paid-in-parts = «{ $later }» оплачивается по счёту после спектакля, «{ $now }» — сразу. Уберите что-то одно и закажите отдельно; деньги не списаны.
