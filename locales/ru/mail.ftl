# Letters about an order. Plain sentences, no promises that the house doesn't keep.

mail-greeting = Здравствуйте, { $name }!
mail-closing =
    С уважением,
    { $house }
mail-footer = Вы получили это письмо, потому что этот адрес указан в заказе. Мы используем его только для вашего заказа.

# One ticket's evening, under the title of the work.
mail-performance = { $date }, { $time }, { $hall }
# A line of the sum: what, and how much.
mail-sum = { $name }: { $amount }
mail-fees = Сервисный сбор
mail-total = Всего оплачено
# The VAT that the total contains.
mail-tax = в том числе НДС { $percent } %
mail-order-link = Открыть заказ

# Names of the attached files, without their ending: letters without accents only.
mail-attachment-tickets = bilety-{ $code }
mail-attachment-calendar = kalendar-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Ваш заказ { $code }
mail-order-intro = Спасибо за заказ! Он оплачен.
mail-tickets-subject = Ваши билеты, заказ { $code }
mail-tickets-intro = Спасибо за заказ! Он оплачен, и эти места ваши:
mail-tickets-attached = Билеты приложены к письму в PDF: распечатайте их или покажите с экрана телефона. Второе вложение добавит дату в ваш календарь.
mail-tickets-good-to-know = Если билет потеряется или попадёт в чужие руки, замените его на странице заказа: старый на входе больше не примут.

mail-money-back-subject = Возвращаем вам деньги, заказ { $code }
mail-money-back-late = Ваш платёж на { $amount } за заказ { $code } пришёл, когда эти места уже нельзя было вам продать. Мы возвращаем всю сумму.
mail-money-back-unpaid = Заказ { $code } вовремя оплатили лишь частично: { $amount }. Заказ закрыт, и мы возвращаем всю сумму.
mail-money-back-cancelled = Заказ { $code } — на спектакль, который отменён. Мы возвращаем ваш платёж, { $amount }.
mail-money-back-double = Заказ { $code } уже был оплачен, когда пришёл ещё один платёж, { $amount }. Ваш заказ в силе; этот платёж мы возвращаем.
mail-money-back-again = По заказу { $code } пришёл лишний платёж, { $amount }: эта часть уже была оплачена. Мы его возвращаем. Что сейчас с заказом, видно на его странице.
mail-money-back-mismatch = За заказ { $code } мы получили { $amount } — не ту сумму, которая была назначена. На неё ничего не куплено, и мы возвращаем её целиком.
mail-money-back-won = Ваш банк решил спор по заказу { $code } в нашу пользу. Билеты из него уже были отменены, поэтому { $amount } принадлежат вам: мы возвращаем эту сумму.
mail-money-back-next = Деньги вернутся тем же путём, каким пришли; делать для этого ничего не нужно. В зависимости от вашего банка это займёт несколько дней.

mail-cancelled-subject = Билеты аннулированы, заказ { $code }
mail-cancelled-body = Касса театра аннулировала билеты вашего заказа { $code }. Войти по ним больше нельзя.
mail-cancelled-money = Мы возвращаем { $amount } тем же способом, которым вы платили; делать для этого ничего не нужно.
mail-cancelled-rest = Эти билеты остаются в силе:

# The house has cancelled a performance; $evening is its title, date and time.
mail-performance-cancelled-subject = Спектакль отменён, заказ { $code }
mail-performance-cancelled = { $evening }: спектакль отменён, и ваши билеты на эту дату больше не действуют. Мы вернём всё, что вы за них заплатили, вместе со сборами. Касса театра оформляет каждый возврат вручную; мы напишем вам, когда деньги будут отправлены.

mail-refund-refused-subject = Мы должны вам деньги, заказ { $code }
mail-refund-refused-body = Мы не смогли вернуть { $amount } за заказ { $code } на карту или счёт, с которых он был оплачен. Эти деньги по-прежнему ваши.
mail-refund-refused-next = Касса театра уже знает об этом и напишет вам, чтобы договориться о другом способе. Вы можете и просто ответить на это письмо.

# The code that signs in.
mail-code-subject = Ваш код: { $code }
mail-code-intro = С этим кодом вы войдёте на сайт { $house }:
mail-code-how = Введите его на странице, где вы его запросили. Он действует один раз и только десять минут.
mail-code-link = Открыть страницу входа
mail-code-not-you = Если вы его не запрашивали, ничего делать не нужно: без этого кода никто не войдёт. Никому его не сообщайте; мы никогда о нём не спросим.
mail-code-footer = Вы получили это письмо, потому что этот адрес указали на нашей странице входа.
