# Warum die Bank nichts abgebucht hat, auf der Seite der Bestellung vor dem, was man tun kann. Nie der Code der Bank.
declined-card-expired = Die Karte ist abgelaufen oder ihr Ablaufdatum wurde nicht richtig eingegeben.
declined-not-enough-money = Das Konto ist nicht gedeckt oder das Limit der Karte ist erreicht.
declined-wrong-code = Die Prüfziffer oder die Bestätigung in der App Ihrer Bank war nicht richtig.
declined-refused = Ihre Bank hat die Zahlung abgelehnt. Den Grund kann Ihnen nur die Bank nennen; Sie können auch mit einer anderen Karte bezahlen.
declined-bank-away = Ihre Bank ist im Moment nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.
