# Warum die Bank nichts abgebucht hat, auf der Seite der Bestellung vor dem, was man tun kann. Nie der Code der Bank.
declined-card-expired = Die Bankkarte ist abgelaufen oder ihr Ablaufdatum wurde nicht richtig eingegeben.
declined-not-enough-money = Das Konto ist nicht ausreichend gedeckt oder das Limit der Bankkarte ist erreicht.
declined-wrong-code = Die Prüfziffer war nicht richtig oder die Zahlung wurde in der App Ihrer Bank nicht bestätigt.
declined-refused = Ihre Bank hat die Zahlung abgelehnt. Den Grund kann Ihnen nur die Bank nennen; Sie können auch mit einer anderen Bankkarte bezahlen.
declined-bank-away = Ihre Bank ist zurzeit nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.
