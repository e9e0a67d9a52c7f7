# How an order is paid: the payment methods, and several payments for several companies.

payment-means-title = Способ оплаты
payment-means-card = Карта
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-credit = Баланс
payment-means-cash = Наличные
payment-means-terminal = Карта в кассе театра
payment-means-total = { $means }: всего { $total }
payment-chosen = Заказать и оплатить

payment-parts-title = Платежи
payment-parts-text = В вашем заказе несколько продавцов, и каждому нужно заплатить отдельно, по очереди. Заказ будет оформлен, когда пройдут все платежи. Если какой-то из них не пройдёт, всё уже оплаченное мы вернём.
payment-part-paid = · оплачено
payment-part-open = · ещё не оплачено

order-partly-title = Заказ оплачен частично
order-partly-text = Мы получили { $paid }, но билетов у вас пока нет. Места забронированы за вами. Срок оплаты остатка: { $time }. Если вы не оплатите остаток или откажетесь от мест, они вернутся в продажу, а уже оплаченное мы вернём.
order-partly-failed-text = { $attempts ->
    [one] Этот платёж не прошёл. Места забронированы за вами. Срок оплаты: { $time }. Осталась { $attempts } попытка оплаты.
    [few] Этот платёж не прошёл. Места забронированы за вами. Срок оплаты: { $time }. Осталось { $attempts } попытки оплаты.
    [many] Этот платёж не прошёл. Места забронированы за вами. Срок оплаты: { $time }. Осталось { $attempts } попыток оплаты.
   *[other] Этот платёж не прошёл. Места забронированы за вами. Срок оплаты: { $time }. Осталось { $attempts } попытки оплаты.
}
order-partly-stands = Уже оплаченную часть, { $paid }, мы получили. Платить за неё ещё раз не нужно.
order-partly-last-text = Оплатить этот заказ больше нельзя. Уже оплаченную часть, { $paid }, мы вернём, как только вы откажетесь от мест или истечёт срок оплаты: { $time }.
order-pay-next = Оплатить следующую часть: { $total }
