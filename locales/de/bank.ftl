# Die Testbank: eine Seite für Demos, auf der kein echtes Geld fließt.

bank-title = Testbank
bank-play-money = Dies ist keine echte Bank. Hier fließt kein Geld.
bank-for = Verwendungszweck
bank-order = Bestellung { $code }
bank-amount = Betrag

# Was man die Bank tun lässt. Jede Zeile ist ein Knopf.
bank-pay = Bezahlen
bank-pay-notify-first = Bezahlen; der Shop erfährt davon, bevor Sie zurück sind
bank-pay-notify-twice = Bezahlen; der Shop erfährt zweimal davon
bank-pay-silently = Bezahlen; der Shop erfährt nichts davon
bank-pay-late = Später bezahlen
# Vor dem Feld für eine Zahl, über dem Knopf „Später bezahlen“.
bank-minutes = Minuten bis zur Abbuchung
bank-decline = Karte ablehnen
bank-abandon = Abbrechen und zurück

bank-decided = Über diese Zahlung ist bereits entschieden.
bank-back = Zurück zum Shop
