# Signing in by a code, and the reader's account.

signin-title = Вход в личный кабинет
signin-description = Вход по коду, который мы пришлём на вашу электронную почту.
signin-lede = Пароль не нужен: мы пришлём код на вашу электронную почту, а вы введёте его здесь. Если личного кабинета у вас ещё нет, мы создадим его, когда вы введёте код.
signin-ticket = Чтобы выставить билет на продажу, обменять или передать его, нужен личный кабинет. Укажите адрес электронной почты из вашего заказа. После входа вы сразу вернётесь к своему билету.
signin-email-hint = Укажите адрес, на который мы присылаем ваши билеты: тогда ваши заказы будут видны в личном кабинете.
# A button.
signin-send = Прислать код
# Who holds the data and why, where the email address is asked.
signin-privacy = { house-seller } хранит ваш адрес электронной почты для личного кабинета и отправляет на него код. Больше никому адрес не передаётся.
signin-basket-kept = Места в вашей корзине остаются забронированными за вами.
signin-no-cookies = Ваш браузер не принимает файлы cookie, а без них войти нельзя. Разрешите файлы cookie для этого сайта и попробуйте ещё раз.

signin-code-title = Введите код
signin-code-sent = Мы отправили код на адрес { $email }. Код действует десять минут.
signin-code-wait = Если через одну-две минуты письмо не пришло, проверьте папку «Спам».
signin-code = Код из письма
signin-code-hint = Восемь цифр
# A button.
signin-open = Войти
# A button.
signin-again = Прислать новый код
signin-resent = Мы отправили новый код. Прежний больше не действует.
signin-other = Указать другой адрес

# Read out before the name in the page's head.
account-aloud = Личный кабинет:
# In the page's head, where no name is known.
account-short = Кабинет
account-title = Личный кабинет
account-description = Ваши заказы, клубные карты, абонементные книжки и личные данные.
account-signed-in = Вы вошли как { $email }
account-no-name = Ваше имя появится здесь после первого заказа.
# A button.
account-sign-out = Выйти
account-signed-out = Вы вышли из личного кабинета.
# Above the names of other persons whom the account acts for.
account-others = Для кого ещё вы покупаете билеты

# What the house knows a person as, such as a school.
account-kinds = Статус
account-kind-youth = До 30 лет
account-kind-senior = От 65 лет
account-kind-school = Школа
account-kind-friend = Друзья театра
account-from = с { $date }
account-until = по { $date }
account-span = с { $from } по { $until }
account-passes = Клубные карты и абонементные книжки
account-seniority = Первый абонемент
# $first is the name of the first season, $count how many there were.
account-seniority-seasons = { $count ->
    [1] { $first }
    [one] { $first } (всего { $count } сезон)
    [few] { $first } (всего { $count } сезона)
    [many] { $first } (всего { $count } сезонов)
   *[other] { $first } (всего { $count } сезона)
}

account-orders = Ваши заказы
account-orders-which = Здесь показаны заказы, оформленные на адрес { $email }.
account-orders-none = Заказов на этот адрес пока нет.
account-orders-more = { $count ->
    [one] Показать ещё { $count } заказ
    [few] Показать ещё { $count } заказа
    [many] Показать ещё { $count } заказов
   *[other] Показать ещё { $count } заказа
}
account-order-placed = Оформлен { $date }
# Where an order stands.
account-order-paid = оплачен
account-order-by-exchange = { $count ->
    [one] в обмен на другой билет
    [few] в обмен на другие билеты
    [many] в обмен на другие билеты
   *[other] в обмен на другие билеты
}
account-order-exchanged = { $count ->
    [one] обменян { $count } билет
    [few] обменяны { $count } билета
    [many] обменяно { $count } билетов
   *[other] обменяно { $count } билета
}
account-order-gone-returned = { $count ->
    [one] сдан { $count } билет
    [few] сданы { $count } билета
    [many] сдано { $count } билетов
   *[other] сдано { $count } билета
}
account-order-gone-refunded = { $count ->
    [one] деньги за { $count } билет возвращены
    [few] деньги за { $count } билета возвращены
    [many] деньги за { $count } билетов возвращены
   *[other] деньги за { $count } билета возвращены
}
account-order-gone-cancelled = { $count ->
    [one] аннулирован { $count } билет
    [few] аннулированы { $count } билета
    [many] аннулировано { $count } билетов
   *[other] аннулировано { $count } билета
}
account-order-gone-sold = { $count ->
    [one] перепродан { $count } билет
    [few] перепроданы { $count } билета
    [many] перепродано { $count } билетов
   *[other] перепродано { $count } билета
}
account-order-gone-given = { $count ->
    [one] передан { $count } билет
    [few] переданы { $count } билета
    [many] передано { $count } билетов
   *[other] передано { $count } билета
}
account-order-waiting = ожидает оплаты
account-order-failed = оплата не прошла
account-order-expired = не оплачен вовремя
account-order-given-up = вы отказались от мест
account-order-cancelled = аннулирован
account-order-refunding = деньги возвращаются
account-order-refunded = деньги возвращены
account-order-owed = возврат денег не прошёл
account-order-owed-counter = деньги ждут в кассе театра

account-season = Ваш сезон
account-season-none = У вас нет билетов на ближайшие спектакли.
account-season-cancelled = Этот спектакль отменён.
account-season-choose-cancelled = Этот спектакль отменён. Выберите, пожалуйста, как вернуть вам деньги. Срок выбора: до { $until }.
account-season-choose-cancelled-later = Этот спектакль отменён, платить за него не нужно. Если вы хотите, чтобы уже уплаченную за него сумму зачли сразу, выберите это до { $until }.
account-season-choose-moved = { $count ->
    [1] Спектакль перенесён, прежняя дата: { $before }. Ваш билет действует на новую дату. Если она вам не подходит, мы вернём всё, что вы заплатили. Срок выбора: до { $until }.
   *[other] Спектакль перенесён, прежняя дата: { $before }. Ваши билеты действуют на новую дату. Если она вам не подходит, мы вернём всё, что вы заплатили. Срок выбора: до { $until }.
}
account-season-choose-moved-handed = Спектакль перенесён, прежняя дата: { $before }. Билет действует на новую дату для того, у кого он сейчас. Платили вы, поэтому сдать билет и получить обратно всё, что заплачено, можете только вы; тогда он перестанет действовать и для получателя. Срок выбора: до { $until }.
account-season-choose-moved-later = { $count ->
    [1] Спектакль перенесён, прежняя дата: { $before }. Ваш билет действует на новую дату. Если она вам не подходит, билет можно сдать: платить за него будет не нужно. Срок выбора: до { $until }.
   *[other] Спектакль перенесён, прежняя дата: { $before }. Ваши билеты действуют на новую дату. Если она вам не подходит, билеты можно сдать: платить за них будет не нужно. Срок выбора: до { $until }.
}
account-season-choose-moved-later-handed = Спектакль перенесён, прежняя дата: { $before }. Билет действует на новую дату для того, у кого он сейчас. Сдать его можете только вы: платить за него будет не нужно, но он перестанет действовать и для получателя. Срок выбора: до { $until }.
account-season-choose-after-all = { $count ->
    [1] Этот спектакль всё же состоится, и ваш билет снова действует. Если вы уже не сможете прийти, сообщите нам об этом до { $until }.
   *[other] Этот спектакль всё же состоится, и ваши билеты снова действуют. Если вы уже не сможете прийти, сообщите нам об этом до { $until }.
}
account-season-choose-after-all-handed = Этот спектакль всё же состоится, и билет снова действует для того, у кого он сейчас. Платили вы, поэтому сдать его можете только вы, до { $until }; тогда он перестанет действовать и для получателя.
account-season-choose-moved-offered = { $count ->
    [1] Спектакль перенесён, прежняя дата: { $before }. Ваше место всё ещё продаётся. Если хотите пойти сами, снимите его с продажи. Можно также до { $until } выбрать возврат всей уплаченной суммы.
   *[other] Спектакль перенесён, прежняя дата: { $before }. Ваши места всё ещё продаются. Если хотите пойти сами, снимите их с продажи. Можно также до { $until } выбрать возврат всей уплаченной суммы.
}
account-season-moved = Спектакль перенесён, прежняя дата: { $before }.
account-season-off-handed = Этот билет вы передали, но он больше не действует. Получатель: { $email }. Деньги, уплаченные за билет, возвращаются вам.
account-season-choose = Посмотреть варианты
account-season-proof = Билет пока не действует. Предъявите, пожалуйста, в кассе документ, подтверждающий право на этот тип билета.
account-season-single = Отдельные билеты
account-season-seats = { $count ->
    [1] { $name } · { $places }
    [one] { $name } · { $count } место: { $places }
    [few] { $name } · { $count } места: { $places }
    [many] { $name } · { $count } мест: { $places }
   *[other] { $name } · { $count } места: { $places }
}
account-season-seat = Место { $seat }
account-season-ways = { $place }: { $ways }
account-season-way-exchange = обменять
account-season-way-resale = выставить на продажу
account-season-way-return = вернуть
account-season-more = { $count ->
    [one] Показать ещё { $count } спектакль
    [few] Показать ещё { $count } спектакля
    [many] Показать ещё { $count } спектаклей
   *[other] Показать ещё { $count } спектакля
}
account-season-gone = { $count ->
    [one] { $count } спектакль без действующего билета
    [few] { $count } спектакля без действующего билета
    [many] { $count } спектаклей без действующего билета
   *[other] { $count } спектакля без действующего билета
}
account-season-past = { $count ->
    [one] { $count } прошедший спектакль
    [few] { $count } прошедших спектакля
    [many] { $count } прошедших спектаклей
   *[other] { $count } прошедшего спектакля
}
account-season-until-resale = Выставить на продажу можно до { $until } (вернём до { $percent } %)
account-season-until-exchange = Обменять можно до { $until }
account-season-exchange-once-paid = Обмен возможен после полной оплаты заказа (последний срок оплаты: { $date })
account-season-until-waiver = Сдать можно до { $until }
account-season-exchanged = Билет обменян. Новый билет: { $title }, { $when }
account-season-waived = Билет сдан
account-season-back-cancelled = Этот спектакль отменён. Посмотреть, что возвращено за билет
account-season-back-moved = Билет сдан после переноса спектакля. Посмотреть, что за него возвращено
# Above boxes to tick, on the page where a ticket is offered, returned or given to somebody.
together-title = Отметьте другие билеты на этот спектакль, с которыми нужно сделать то же самое
account-resale-offer = Выставить на продажу
account-resale-take-back = Снять с продажи
account-resale-offered = Ваше место выставлено на продажу. Когда его купят, на ваш баланс поступит { $amount }. Пока место продаётся, пройти по вашему билету нельзя.
account-resale-sold = Ваше место продано. На ваш баланс зачислено { $amount }.
account-resale-title = Выставить место на продажу
account-resale-rather = Этот билет можно и сдать: тогда вы сразу получите { $full }. Если выставить его на продажу, вы получите { $amount }, и только после того, как место купят.
account-resale-on-sale = Мы выставим ваше место на продажу по цене, действующей в момент покупки. Дешевле суммы, которую получите вы, мы его не продадим.
account-resale-begins = Ваше место станет доступно покупателям, когда в продажу поступят первые билеты на этот спектакль: { $when }. До этого ваш билет действителен, и вы можете в любой момент снять место с продажи.
account-resale-begins-all = Для всех продажа откроется { $when }.
account-resale-share = Когда ваше место купят, на ваш баланс поступит { $amount }. Эта сумма не изменится, сколько бы ни заплатил покупатель.
account-resale-share-of = Это { $percent } % от цены, которую вы заплатили за билет ({ $price }).
account-resale-share-of-today = Это { $percent } % от нынешней цены билета ({ $price }): она ниже той, что вы заплатили.
# Where fees were paid.
account-fees-kept = Сервисный сбор не возвращается.
account-resale-debt = Часть этого заказа ещё не оплачена. Полученные деньги сначала пойдут на её оплату.
account-resale-until = Пока место не продано, вы можете в любой момент снять его с продажи. Если его никто не купит, билет снова станет действительным. Продажа закончится: { $until }.
account-resale-not-valid = Пока место продаётся, пройти по вашему билету нельзя.
account-resale-confirm = Выставить моё место
account-resale-confirm-parts = Выставить моё место на продажу: { $parts }
account-resale-confirm-more = Выставить это место и остальные отмеченные
account-resale-keep = Оставить билет себе
account-resale-done = { $count ->
    [1] Ваше место продаётся. Пока его не купили, вы можете снять его с продажи на странице билета.
   *[other] Ваши места продаются. Пока их не купили, вы можете снять каждое с продажи на странице билета.
}
account-resale-to-ticket = К билету
account-resale-planned = { $count ->
    [1] Мы выставим ваше место, когда откроется продажа. До этого ваш билет действителен, и вы можете снять место с продажи на странице билета.
   *[other] Мы выставим ваши места, когда откроется продажа. До этого ваши билеты действительны, и вы можете снять каждое место с продажи на странице билета.
}
account-resale-taken-back = Место снято с продажи. Билет снова действителен, код остался прежним.
account-resale-unknown = Мы не нашли этот билет в вашем личном кабинете. Войдите с адресом, который вы указали при покупке.
account-resale-not-allowed = Этот билет нельзя выставить на продажу.
account-resale-too-early = Выставить этот билет на продажу можно будет с { $date }
account-resale-too-late = Срок, до которого этот билет можно было выставить на продажу, истёк.
account-resale-often = { $most ->
    [one] Вы уже выставили на продажу билеты на { $most } спектакль из этого абонемента или пакета; больше нельзя.
    [few] Вы уже выставили на продажу билеты на { $most } спектакля из этого абонемента или пакета; больше нельзя.
    [many] Вы уже выставили на продажу билеты на { $most } спектаклей из этого абонемента или пакета; больше нельзя.
   *[other] Вы уже выставили на продажу билеты на { $most } спектакля из этого абонемента или пакета; больше нельзя.
}
account-resale-invalid = Сейчас этот билет недействителен, поэтому его нельзя выставить на продажу.
account-resale-is-offered = Этот билет уже продаётся.
account-resale-not-offered = Этот билет не выставлен на продажу. Он по-прежнему ваш и действует.
account-resale-being-bought = Прямо сейчас ваше место кто-то покупает. Если покупку не завершат, через несколько минут вы сможете снять место с продажи.
account-resale-is-sold = Ваше место уже продано, поэтому вернуть себе этот билет нельзя. Куда поступила ваша доля, видно в личном кабинете.
account-resale-less-than-shown = Сумма, которую вы получили бы за своё место, только что стала меньше. Мы не выставили его на продажу, ваш билет по-прежнему действителен. Проверьте новую сумму, прежде чем выставить место.
account-credit-balance = Ваш баланс: { $amount }
account-credit-link = Все операции
account-credit-title = Ваш баланс
account-credit-csv = Скачать таблицу (CSV)
account-credit-how = На этом сайте с баланса можно оплатить любую покупку, кроме подарочных сертификатов. Продление абонемента можно оплатить с баланса, только если вы платите по ссылке из нашего письма, а не автоматическим списанием, по счёту или сохранённой картой. В кассе также можно попросить перевести деньги с баланса на ваш банковский счёт.
account-credit-none = Операций пока не было.
account-credit-unconfirmed = Деньги на вашем балансе в сохранности. После технического сбоя мы проверяем все балансы, поэтому пока эти деньги нельзя использовать или вывести. Попробуйте снова через несколько дней или обратитесь в кассу.
account-credit-paid = Выплачено театром
account-credit-date = Дата
account-credit-cause = Операция
account-credit-about = Спектакль и место
account-credit-amount = Сумма
account-credit-after = Остаток
account-credit-resale = Место продано, заказ { $code }
account-credit-spent = Оплата заказа { $code }
account-credit-returned = Возврат по заказу { $code }
account-credit-exchanged = Обмен билета, заказ { $code }
account-credit-waived = Билет сдан с возвратом на баланс, заказ { $code }
account-credit-handed-in = Обмен переданного вам билета, заказ { $code }
account-credit-handed-out = Обмен билета, который вы передали, заказ { $code }
account-credit-handed-back = Возврат после обмена билета, который вы передали
account-credit-handed-home = Возвращено тому, кто передал вам билет
account-credit-voucher = Возвращено на сертификат, заказ { $code }
account-credit-overpaid = Переплата, заказ { $code }
account-credit-debt = Оплата остатка, заказ { $code }
account-credit-corrected = Исправление после технического сбоя: эта сумма уже была использована
