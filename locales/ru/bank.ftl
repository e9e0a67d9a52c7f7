# The test bank: a page for demonstrations, where no real money moves.

bank-title = Тестовый банк
bank-play-money = Это не настоящий банк. Настоящие деньги здесь не списываются.
bank-for = Назначение платежа
bank-order = Заказ { $code }
bank-amount = Сумма

# What the visitor lets the bank do. Each is a button.
bank-pay = Оплатить
bank-pay-notify-first = Оплатить; театр получит уведомление до вашего возвращения
bank-pay-notify-twice = Оплатить; театр получит два уведомления
bank-pay-silently = Оплатить; театр не получит уведомления
bank-pay-late = Оплатить позже
# Stands before the field for a number, over the button "Pay later".
bank-minutes = Через сколько минут списать деньги
bank-decline = Отклонить карту
bank-abandon = Отменить и вернуться

bank-decided = Этот платёж уже завершён или отклонён.
bank-back = Вернуться на сайт театра
