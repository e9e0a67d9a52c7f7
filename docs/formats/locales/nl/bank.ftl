# The test bank of the demo.
bank-title = Testbank
bank-play-money = Dit is geen echte bank en er wordt geen echt geld afgeschreven.
bank-for = Betaling voor
bank-order = Bestelling { $code }
bank-amount = Bedrag
bank-pay = Betalen
bank-pay-notify-first = Betalen; de shop krijgt bericht voordat u terugkomt
bank-pay-notify-twice = Betalen; de shop krijgt twee keer bericht
bank-pay-silently = Betalen; de shop krijgt geen bericht
bank-pay-late = Later betalen
bank-minutes = Minuten tot de betaling wordt afgeschreven
bank-decline = Betaling weigeren
bank-abandon = Annuleren en terug
bank-decided = Deze betaling is al afgerond of geweigerd.
bank-back = Terug naar de shop
