# Performances meant for one kind of person, such as schools: reserved now, paid by invoice.

# Above the list of performances, each with its sum and the last day to pay.
invoice-title = Оплата после каждого спектакля
invoice-due = оплатить не позднее { $date }
invoice-paid = оплачено
invoice-due-rest = осталось оплатить { $open }, не позднее { $date }
invoice-overdue = просрочено { $open }, срок был { $date }; оплатите, пожалуйста, сейчас
invoice-returned = осталось оплатить { $open }: ваш банк вернул платёж
invoice-cancelled = отменён, платить не нужно
# In the basket, below the way to the checkout.
invoice-next-step = На следующей странице вы увидите всю сумму и срок оплаты. Сейчас деньги не списываются. За отменённый спектакль платить не нужно.
invoice-checkout-title = Ваши данные и бронирование
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Забронировать с обязательством оплаты: { $total }
invoice-obliges = Нажимая эту кнопку, вы обязуетесь оплатить заказ. Сейчас деньги не списываются: оплата — после каждого спектакля. Билеты мы пришлём сразу, а счета-фактуры (по одному от каждого продавца) будут на странице заказа.
invoice-order-title = Места забронированы. Ваши билеты готовы
invoice-order-text = Билеты действительны, платить сейчас не нужно. Оплата — после каждого спектакля; счета-фактуры (по одному от каждого продавца) находятся внизу этой страницы.
invoice-all-paid = Билеты действительны, всё оплачено.
invoice-some-paid = Билеты действительны. Часть заказа оплачена. Оплатите, пожалуйста, остаток не позднее указанных дат.
invoice-some-returned = Билеты действительны, но ваш банк вернул платёж. Оплатите, пожалуйста, указанную сумму банковским переводом или в кассе.
# After the date and the sum of an order.
invoice-account = забронирован, оплата после спектакля

mail-reserved-subject = Ваше бронирование, заказ { $code }
mail-reserved-intro = Спасибо за бронирование! Эти места забронированы за вами, билеты действительны. Счета-фактуры (по одному от каждого продавца) находятся на странице заказа. Оплата — после каждого спектакля.
mail-held-intro = До { $until } эти места забронированы за вами. Оплатить их можно до этого срока на странице заказа или в кассе. Номер брони: { $code }. Без оплаты места затем вернутся в продажу.
mail-held-link = Оплатить бронь
# Above the sum of all performances.
mail-reserved-total = Всего
# $performance is a title with its date, $due the last day to pay.
mail-reserved-invoice = { $performance }: { $amount }, оплатить не позднее { $due }
mail-reserved-paid = { $performance }: { $amount }, оплачено
# Банк вернул платёж.
mail-payment-returned-subject = Ваш банк вернул платёж: заказ { $code }
mail-payment-returned = Ваш банк вернул платёж на сумму { $amount } по заказу { $code }. Оплатите, пожалуйста, { $open } банковским переводом или в кассе. Срок оплаты: { $due }. Билеты остаются действительными. Если вы считаете, что это ошибка, свяжитесь с нами.
mail-payment-returned-credit = Ваш банк вернул платёж на сумму { $amount } по заказу { $code }. Раньше мы зачислили эту сумму на ваш баланс, поэтому теперь вычли её. Делать ничего не нужно. Если вы считаете, что это ошибка, свяжитесь с нами.
mail-payment-returned-later = Остальное переводить не нужно: как мы договорились, { $date } с вашего счёта будет списано { $amount }.
mail-payment-returned-also = Ещё { $amount } будет списано { $date }.
mail-payment-returned-kept = До поступления вашего платежа мы удерживаем для него { $amount } на вашем балансе.
mail-payment-returned-link = Посмотреть заказ
mail-credit-spent-subject = Оплата с вашего баланса: { $amount }, заказ { $code }
mail-credit-spent = Наши сотрудники оплатили с вашего баланса { $amount } по заказу { $code }. Если вы об этом не просили, сразу сообщите нам: ответьте на это письмо или обратитесь в кассу театра. Мы всё проверим и вернём эту сумму на баланс, если произошла ошибка.
mail-credit-spent-link = Посмотреть заказ
mail-reserved-cancelled = { $performance }: спектакль отменён, платить за него не нужно.

# $kind is what the house calls such accounts: Школа.
refusal-hold-other-kind = У вашего личного кабинета статус «{ $kind }», и в нём можно забронировать только спектакли, предназначенные для этого статуса. Чтобы купить билеты на другие спектакли, выйдите из личного кабинета и оформите покупку без входа.
refusal-put-other-kind = У вашего личного кабинета особый статус, и в нём доступны только предложения, предназначенные для этого статуса. Чтобы купить это, выйдите из личного кабинета и оформите покупку без входа.
refusal-place-other-kind = У вашего личного кабинета статус «{ $kind }», и в нём доступны только предложения, предназначенные для этого статуса. Чтобы продолжить, удалите из корзины: { $title }.
# Both are lists of titles.
refusal-place-paid-in-parts = Оформить всё это одним заказом нельзя: срок оплаты разный. Оплата по счёту после спектакля: { $later }. Оплата сразу: { $now }. Оставьте, пожалуйста, в корзине что-то одно, а остальное закажите отдельно.
invoice-transfer-title = Как оплатить банковским переводом
invoice-transfer = Переведите, пожалуйста, деньги на счёт: { $holder }, IBAN { $iban }. Укажите назначение платежа: { $reference }. По нему мы узнаем, что платёж от вас.
invoice-transfer-due = До { $date } включительно
mail-payment-due-subject = Напоминание об оплате до { $due }, заказ { $code }
mail-payment-due = Скоро наступит срок оплаты по заказу { $code }. Сумма: { $amount }. Оплатите её, пожалуйста, до { $due } включительно. Если вы уже заплатили, ничего делать не нужно.
mail-payment-due-what = Абонемент: { $what }
mail-debit-due-subject = Списание с вашего счёта { $due }: { $amount }, заказ { $code }
mail-debit-due = Как мы договорились, { $due } с вашего счёта будет списано { $amount } по заказу { $code }. От вас ничего не требуется: позаботьтесь только о том, чтобы на счёте было достаточно денег.
mail-debit-due-mandate = Счёт, номер которого оканчивается на { $end }, мандат { $mandate }, получатель платежа: { $creditor }
mail-payment-overdue-subject = Срок оплаты истёк { $due }, заказ { $code }
mail-payment-overdue = Мы пока не получили оплату по заказу { $code }. Сумма: { $amount }. Срок оплаты: { $due }. Пожалуйста, оплатите её сейчас: банковским переводом или в кассе. Если вы заплатили в последние дни, ничего делать не нужно.
mail-payment-overdue-meanwhile = Билеты остаются действительными. Пока мы не получим оплату, обменять или сдать их нельзя.
# What came in for an order that is paid later.
mail-payment-received-subject = Платёж получен: { $amount }, заказ { $code }
mail-payment-received = Спасибо. Мы получили ваш платёж по заказу { $code }. Сумма: { $amount }. Дата: { $date }.
mail-payment-received-part = Из суммы со сроком оплаты { $due } осталось заплатить { $open }.
mail-payment-received-open = По этому заказу осталось заплатить { $open }. Сроки указаны на странице заказа.
mail-payment-received-all = Теперь заказ оплачен полностью.
mail-payment-received-credit = Вы заплатили на { $amount } больше, чем нужно. Мы зачислили эту сумму на ваш баланс.
mail-payment-received-orders-subject = Платёж получен: { $amount }, заказы { $code }
mail-payment-received-orders = Спасибо. Мы получили ваш платёж. Сумма: { $amount }. Дата: { $date }. Он зачтён в оплату заказов: { $code }.
mail-payment-received-orders-open = По этим заказам осталось заплатить всего { $open }. Сроки указаны на странице каждого заказа.
mail-payment-received-orders-all = Теперь эти заказы оплачены полностью.
