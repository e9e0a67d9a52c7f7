# The basket.

basket-title = Корзина
basket-description = Места, которые мы держим для вас, и их стоимость.
basket-empty-title = В вашей корзине пока пусто
basket-empty-text = { $minutes ->
    [one] Места, которые вы выберете, мы будем держать для вас { $minutes } минуту, а если понадобится, то и дольше. Билеты, которые вы уже купили, ищите в нашем письме.
    [few] Места, которые вы выберете, мы будем держать для вас { $minutes } минуты, а если понадобится, то и дольше. Билеты, которые вы уже купили, ищите в нашем письме.
    [many] Места, которые вы выберете, мы будем держать для вас { $minutes } минут, а если понадобится, то и дольше. Билеты, которые вы уже купили, ищите в нашем письме.
   *[other] Места, которые вы выберете, мы будем держать для вас { $minutes } минуты, а если понадобится, то и дольше. Билеты, которые вы уже купили, ищите в нашем письме.
}
basket-empty-link = Афиша сезона
basket-order-waiting = У вас есть неоплаченный заказ; его места закреплены за вами.
basket-to-order = К заказу
# Before the time that is left, such as 12:41.
basket-countdown = Держим места для вас ещё
# Before the time that is left in the last two minutes.
basket-countdown-last = Ваши места вернутся в продажу через
# A button: the whole time anew.
basket-extend = { $minutes ->
    [one] Продлить на { $minutes } минуту
    [few] Продлить на { $minutes } минуты
    [many] Продлить на { $minutes } минут
   *[other] Продлить на { $minutes } минуты
}
# $time is minutes and seconds, such as 12:41.
basket-extend-none = Больше продлить нельзя: на покупку осталось { $time }.
basket-extend-address = Места забронированы за вами, до снятия брони осталось { $time }. Чтобы снова продлить время, войдите по адресу электронной почты.
basket-extend-sign-in = Войти и сохранить места
basket-remove = Убрать
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $tariff } · изменить
basket-price-type-label = Тариф: { $place }
basket-price-type-apply = Применить
basket-empty-all = Очистить корзину
# Перед кнопкой, которая очищает корзину.
basket-empty-all-why = Места сразу вернутся в продажу, и их смогут забронировать другие. Дополнительные товары и промокоды тоже будут удалены.
basket-empty-all-yes = Да, очистить корзину
# Places in an unnumbered area, such as 2 × Standing.
basket-places = { $count } × { $area }
basket-continue = Оформить заказ
basket-next-step = На следующем шаге вы увидите всю сумму, прежде чем платить. Отказаться от билетов на определённую дату нельзя; если спектакль или концерт отменят, мы вернём вам деньги.
basket-more = Выбрать ещё места
# What the clock took: the production, the evening, the seat.
basket-ended-line = { $title } — { $when }: { $places }
basket-ended = { $count ->
    [one] Время истекло, и { $count } место вернулось в продажу. Если оно ещё свободно, его можно выбрать снова.
    [few] Время истекло, и { $count } места вернулись в продажу. Те, что ещё свободны, можно выбрать снова.
    [many] Время истекло, и { $count } мест вернулись в продажу. Те, что ещё свободны, можно выбрать снова.
   *[other] Время истекло, и { $count } места вернулись в продажу. Те, что ещё свободны, можно выбрать снова.
}
basket-no-cookies = Ваш браузер не сохраняет файлы cookie, а без них мы не можем держать для вас корзину. Разрешите cookie на этом сайте и выберите места снова.
basket-lone-seat = Места за вами. Рядом с ними остаётся одно свободное кресло; если можете, сдвиньтесь на одно место — кого-то вы этим порадуете.
