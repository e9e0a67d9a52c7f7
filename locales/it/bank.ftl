# The test bank: a page for demonstrations, where no real money moves.

bank-title = Banca di prova
bank-play-money = Questa non è una banca vera: nessun pagamento è reale.
bank-for = Causale
bank-order = Ordine { $code }
bank-amount = Importo

# What the visitor lets the bank do. Each is a button.
bank-pay = Paga
bank-pay-notify-first = Paga (il teatro riceve l’avviso prima del Suo ritorno)
bank-pay-notify-twice = Paga (il teatro riceve l’avviso due volte)
bank-pay-silently = Paga (il teatro non riceve alcun avviso)
bank-pay-late = Paga più tardi
# Stands before the field for a number, over the button "Pay later".
bank-minutes = Minuti di attesa prima del pagamento
bank-decline = Rifiuta la carta
bank-abandon = Annulla e torna indietro

bank-decided = Questo pagamento è già concluso.
bank-back = Torna al teatro
