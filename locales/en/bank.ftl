# The test bank: a page for demonstrations, where no real money moves.

bank-title = Test bank
bank-play-money = This isn’t a real bank, and no real money is charged here.
bank-for = Payment for
bank-order = Order { $code }
bank-amount = Amount

# What the visitor lets the bank do. Each is a button.
bank-pay = Pay
bank-pay-notify-first = Pay; the shop is notified before you return
bank-pay-notify-twice = Pay; the shop is notified twice
bank-pay-silently = Pay; the shop isn’t notified
bank-pay-late = Pay later
# Stands before the field for a number, over the button "Pay later".
bank-minutes = Minutes until the payment is taken
bank-decline = Decline the payment
bank-abandon = Cancel and go back

bank-decided = This payment has already been completed or declined.
bank-back = Back to the shop
