# The test bank: a page for demonstrations, where no real money moves.

bank-title = Test bank
bank-play-money = This is not a real bank. No money moves here.
bank-for = For
bank-order = Order { $code }
bank-amount = Amount

# What the visitor lets the bank do. Each is a button.
bank-pay = Pay
bank-pay-notify-first = Pay; the shop hears of it before you are back
bank-pay-notify-twice = Pay; the shop hears of it twice
bank-pay-silently = Pay; nobody tells the shop
bank-pay-late = Pay later
# Stands before the field for a number, over the button "Pay later".
bank-minutes = Minutes until the money is taken
bank-decline = Decline the card
bank-abandon = Give up and go back

bank-decided = This payment has been decided already.
bank-back = Back to the shop
