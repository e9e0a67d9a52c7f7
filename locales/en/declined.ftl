# Why the bank took no money, on the order’s page before what can be done. Never the bank’s own code.
declined-card-expired = The card has expired, or its expiry date wasn’t entered correctly.
declined-not-enough-money = There isn’t enough money in the account, or the card has reached its limit.
declined-wrong-code = The security code wasn’t correct, or the payment wasn’t confirmed in your bank’s app.
declined-refused = Your bank declined the payment and can tell you why. You can also pay with another card.
declined-bank-away = Your bank can’t be reached at the moment. Please try again in a few minutes.
