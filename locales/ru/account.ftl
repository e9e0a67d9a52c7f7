# Signing in by a code, and the reader's account.

signin-title = Вход
signin-description = Вход по коду из письма.
signin-lede = Пароль не нужен: мы пришлём код на вашу электронную почту, а вы введёте его здесь. В первый раз так создаётся и ваша учётная запись.
signin-email-hint = Укажите адрес, с которым вы покупаете: тогда ваши заказы будут в учётной записи.
# A button.
signin-send = Прислать код
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = Gran Teatro Parterre, S. A. хранит ваш адрес электронной почты для учётной записи и присылает туда код; больше никто его не получит.
signin-basket-kept = Ваши места остаются в корзине.
signin-no-cookies = Ваш браузер не сохраняет файлы cookie, а без них войти нельзя. Разрешите их для этого сайта и попробуйте ещё раз.

signin-code-title = Введите код
signin-code-sent = Мы отправили код на { $email }. Он действует десять минут.
signin-code-wait = Письма ещё нет? Иногда оно идёт минуту; загляните и в папку со спамом.
signin-code = Код из письма
signin-code-hint = Восемь цифр
# A button.
signin-open = Войти
# A button.
signin-again = Прислать новый код
signin-resent = Мы отправили новый код. Прежний больше не действует.
signin-other = Указать другой адрес

# Read out before the name in the page's head.
account-aloud = Учётная запись:
# In the page's head, where no name is known.
account-short = Профиль
account-title = Ваша учётная запись
account-description = Что у вас есть в театре.
account-signed-in = Вы вошли как { $email }
account-no-name = Ваше имя мы возьмём из первого заказа.
# A button.
account-sign-out = Выйти
account-signed-out = Вы вышли.
# Above the names of other persons whom the account acts for.
account-others = Вы действуете и за других

# What the house knows a person as, such as a school.
account-kinds = Статус
account-kinds-none = Особого статуса нет.
account-kind-youth = Молодёжь
account-kind-senior = Пенсионеры
account-kind-school = Школа
account-kind-friend = Друзья театра
account-from = с { $date }
account-until = до { $date }
account-span = с { $from } до { $until }
account-passes = Членство и карты
account-passes-none = Членства и карт нет.
account-seniority = Стаж абонента
account-seniority-none = Пока ни одного сезона по абонементу.
# $seasons are their names with commas.
account-seniority-seasons = { $count ->
    [one] { $count } сезон: { $seasons }
    [few] { $count } сезона: { $seasons }
    [many] { $count } сезонов: { $seasons }
   *[other] { $count } сезона: { $seasons }
}

account-orders = Ваши заказы
account-orders-which = Здесь заказы, сделанные с адресом { $email }.
account-orders-none = Заказов с этим адресом пока нет.
account-order-placed = Оформлен { $date }
# Where an order stands.
account-order-paid = оплачен
account-order-waiting = ждёт оплаты
account-order-failed = ещё не оплачен
account-order-expired = не оплачен вовремя
account-order-given-up = отменён вами
account-order-cancelled = отменён
account-order-refunding = деньги возвращаются
account-order-refunded = деньги возвращены
account-order-owed = мы должны вам деньги
