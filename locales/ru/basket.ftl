# The basket.

basket-title = Корзина
basket-description = Места, забронированные за вами, и их стоимость.
basket-empty-title = Ваша корзина пуста
basket-empty-text = { $minutes ->
    [one] Выбранные места мы бронируем за вами на { $minutes } минуту, и это время можно продлить. Ищете уже купленные билеты? Они в письме, которое мы вам отправили.
    [few] Выбранные места мы бронируем за вами на { $minutes } минуты, и это время можно продлить. Ищете уже купленные билеты? Они в письме, которое мы вам отправили.
    [many] Выбранные места мы бронируем за вами на { $minutes } минут, и это время можно продлить. Ищете уже купленные билеты? Они в письме, которое мы вам отправили.
   *[other] Выбранные места мы бронируем за вами на { $minutes } минуты, и это время можно продлить. Ищете уже купленные билеты? Они в письме, которое мы вам отправили.
}
basket-empty-link = Перейти к афише
basket-order-waiting = У вас есть неоплаченный заказ. Места в нём по-прежнему забронированы за вами.
basket-to-order = Перейти к заказу
# Before the time that is left, such as 12:41.
basket-countdown = Места забронированы за вами, осталось
# Where nothing counts down; $time is on the clock, such as 21:57.
basket-countdown-until = Места забронированы за вами до { $time }
# Before the time that is left in the last two minutes.
basket-countdown-last = Ваши места вернутся в продажу через
# A button: the whole time anew.
basket-extend = { $minutes ->
    [one] Продлить до { $minutes } минуты
    [few] Продлить до { $minutes } минут
    [many] Продлить до { $minutes } минут
   *[other] Продлить до { $minutes } минут
}
# $time is minutes and seconds, such as 12:41.
basket-extend-none = Продлить время больше нельзя. Оформите заказ до { $time }.
basket-extend-address = Места забронированы за вами до { $time }. Чтобы продлить время ещё раз, войдите в личный кабинет.
basket-extend-sign-in = Войти и сохранить места
basket-remove = Удалить
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $price_type } · изменить
basket-price-type-label = Тип билета: { $place }
basket-price-type-apply = Применить
# Behind a ticket type that can't be chosen: for fewer tickets, and for more.
basket-price-type-from = { $count ->
    [one] от { $count } билета
    [few] от { $count } билетов
    [many] от { $count } билетов
   *[other] от { $count } билетов
}
basket-price-type-up-to = не больше { $count }
basket-empty-all = Очистить корзину
# Before the button that empties the basket.
basket-empty-all-why = Места сразу вернутся в продажу, и их смогут забронировать другие. Всё остальное, включая промокоды, тоже будет удалено.
basket-empty-all-extras = Из корзины будет удалено всё, включая промокоды.
basket-empty-all-yes = Да, очистить корзину
# Places in an unnumbered area, such as 2 × Standing.
basket-places = { $count } × { $area }
# What a package costs less; $fees is what single tickets would cost in fees, and it doesn’t.
basket-saved-fees = на { $saved } дешевле отдельных билетов, в том числе { $fees } сервисного сбора
basket-continue = Перейти к оформлению
basket-next-step = На следующей странице вы укажете свои данные и проверите заказ перед оплатой. Право на отказ от договора не распространяется на билеты на определённую дату. Если спектакль отменят, мы вернём всю сумму.
basket-next-step-extras = На следующей странице вы укажете свои данные и проверите заказ перед оплатой.
basket-more = Добавить ещё места
# The seats of one performance whose time ran out: the production, the date, the seats.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [1] Время истекло, и это место вернулось в продажу. Если оно ещё свободно, его можно выбрать снова.
    [one] Время истекло, и эти места вернулись в продажу. Если они ещё свободны, их можно выбрать снова.
    [few] Время истекло, и эти места вернулись в продажу. Если они ещё свободны, их можно выбрать снова.
    [many] Время истекло, и эти места вернулись в продажу. Если они ещё свободны, их можно выбрать снова.
   *[other] Время истекло, и эти места вернулись в продажу. Если они ещё свободны, их можно выбрать снова.
}
basket-no-cookies = Ваш браузер не принимает файлы cookie, а без них мы не можем сохранить вашу корзину. Разрешите файлы cookie для этого сайта и выберите места снова.
basket-lone-seat = Места забронированы за вами. Рядом с ними остаётся одно пустое место, а одиночные места трудно продать. Если вас не затруднит, выберите места на одно левее или правее.

# After something was taken out; the button beside it puts it back.
basket-change-seat = Выбрать другое место
basket-removed = Удалено из корзины: { $what }
basket-extra-put = Теперь в корзине: { $what }
basket-extra-already = Уже в корзине: { $what }
basket-extra-already-more = Уже в корзине: { $what }. Если нужно больше, измените там количество.
basket-undo = Отменить
basket-restored = Корзина восстановлена.
basket-restored-partly = Некоторые дополнения или промокоды вернуть не удалось. Проверьте, пожалуйста, корзину.
basket-price-type-changed = Тип билета изменён.
basket-emptied = Корзина очищена.

# Ways out of a package that isn't finished.
basket-keep-as-singles = Оставить как отдельные билеты
basket-remove-package = Удалить пакет
basket-kept-as-singles = Теперь это отдельные билеты по обычной цене.
basket-not-as-singles = Эти места нельзя оставить как отдельные билеты: не на все спектакли отдельные билеты уже в продаже. Пакет не изменился.
notice-close = Закрыть
