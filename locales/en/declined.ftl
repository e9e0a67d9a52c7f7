# Why the bank took no money, on the order’s page before what can be done. Never the bank’s own code.
declined-card-expired = The card has expired, or its expiry date was not entered correctly.
declined-not-enough-money = There is not enough money in the account, or the card has reached its limit.
declined-wrong-code = The security code was not correct, or the payment was not confirmed in your bank’s app.
declined-refused = Your bank has refused the payment. Your bank can tell you why; you can also pay with another card.
declined-bank-away = Your bank cannot be reached at the moment. Please try again in a few minutes.
