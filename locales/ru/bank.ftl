# The test bank: a page for demonstrations, where no real money moves.

bank-title = Тестовый банк
bank-play-money = Это не настоящий банк. Деньги здесь никуда не уходят.
bank-for = Назначение
bank-order = Заказ { $code }
bank-amount = Сумма

# What the visitor lets the bank do. Each is a button.
bank-pay = Оплатить
bank-pay-notify-first = Оплатить; театр узнает об этом раньше, чем вы вернётесь
bank-pay-notify-twice = Оплатить; театр узнает об этом дважды
bank-pay-silently = Оплатить; театру никто не сообщит
bank-pay-late = Оплатить позже
# Stands before the field for a number, over the button "Pay later".
bank-minutes = Через сколько минут спишутся деньги
bank-decline = Отклонить карту
bank-abandon = Не платить и вернуться

bank-decided = Решение по этому платежу уже принято.
bank-back = Вернуться в театр
