money-amount = { $symbol }{ $amount }
