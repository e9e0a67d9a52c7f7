# Signing in by a code, and the reader's account.

signin-title = Вход в личный кабинет
signin-description = Вход по коду, который мы пришлём на вашу электронную почту.
signin-lede = Пароль не нужен: мы пришлём код на вашу электронную почту, а вы введёте его здесь. Если личного кабинета у вас ещё нет, мы создадим его, когда вы введёте код.
signin-email-hint = Укажите адрес, на который вы оформляете билеты: тогда ваши заказы будут видны в личном кабинете.
# A button.
signin-send = Прислать код
# Who holds the data and why, where the email address is asked.
signin-privacy = Gran Teatro Parterre, S. A. хранит ваш адрес электронной почты для личного кабинета и отправляет на него код. Никому другому мы его не передаём.
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
account-description = Ваши заказы, членство, карты на несколько посещений и личные данные.
account-signed-in = Вы вошли как { $email }
account-no-name = Ваше имя появится здесь после первого заказа.
# A button.
account-sign-out = Выйти
account-signed-out = Вы вышли из личного кабинета.
# Above the names of other persons whom the account acts for.
account-others = Для кого ещё вы покупаете билеты

# What the house knows a person as, such as a school.
account-kinds = Статус
account-kinds-none = Особого статуса нет
account-kind-youth = До 30 лет
account-kind-senior = От 65 лет
account-kind-school = Школа
account-kind-friend = Друзья театра
account-from = с { $date }
account-until = по { $date }
account-span = с { $from } по { $until }
account-passes = Членство и карты на несколько посещений
account-passes-none = Пока нет
account-seniority = Сезоны с абонементом
account-seniority-none = Пока нет
# $seasons are their names with commas.
account-seniority-seasons = { $count ->
    [one] { $count } сезон: { $seasons }
    [few] { $count } сезона: { $seasons }
    [many] { $count } сезонов: { $seasons }
   *[other] { $count } сезона: { $seasons }
}

account-orders = Ваши заказы
account-orders-which = Здесь показаны заказы, оформленные на адрес { $email }.
account-orders-none = Заказов на этот адрес пока нет.
account-order-placed = Оформлен { $date }
# Where an order stands.
account-order-paid = оплачен
account-order-waiting = ожидает оплаты
account-order-failed = оплата не прошла
account-order-expired = не оплачен вовремя
account-order-given-up = отменён вами
account-order-cancelled = аннулирован
account-order-refunding = деньги возвращаются
account-order-refunded = деньги возвращены
account-order-owed = возврат денег не прошёл
