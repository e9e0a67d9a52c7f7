# Die Testbank: eine Seite für Demos, auf der kein echtes Geld fließt.

bank-title = Testbank
bank-play-money = Dies ist keine echte Bank, und hier wird kein echtes Geld abgebucht.
bank-for = Verwendungszweck
bank-order = Bestellung { $code }
bank-amount = Betrag

# Was man die Bank tun lässt. Jede Zeile ist ein Knopf.
bank-pay = Bezahlen
bank-pay-notify-first = Bezahlen; der Shop wird vor Ihrer Rückkehr benachrichtigt
bank-pay-notify-twice = Bezahlen; der Shop wird zweimal benachrichtigt
bank-pay-silently = Bezahlen; der Shop wird nicht benachrichtigt
bank-pay-late = Später bezahlen
# Vor dem Feld für eine Zahl, über dem Knopf „Später bezahlen“.
bank-minutes = Minuten bis zur Abbuchung
bank-decline = Zahlung ablehnen
bank-abandon = Abbrechen und zum Shop zurückkehren

bank-decided = Diese Zahlung wurde bereits ausgeführt oder abgelehnt.
bank-back = Zurück zum Shop
