# The test bank: a page for demonstrations, where no real money moves.

bank-title = Banca di prova
bank-play-money = Questa non è una vera banca e qui non viene addebitato denaro vero.
bank-for = Causale
bank-order = Ordine { $code }
bank-amount = Importo

# What the visitor lets the bank do. Each is a button.
bank-pay = Paga
bank-pay-notify-first = Paga (la biglietteria online riceve l’avviso prima del Suo ritorno)
bank-pay-notify-twice = Paga (la biglietteria online riceve l’avviso due volte)
bank-pay-silently = Paga (la biglietteria online non riceve alcun avviso)
bank-pay-late = Paga più tardi
# Stands before the field for a number, over the button "Pay later".
bank-minutes = Minuti di attesa prima del pagamento
bank-decline = Rifiuta il pagamento
bank-abandon = Annulla e torna indietro

bank-decided = Questo pagamento è già stato completato o rifiutato.
bank-back = Torna alla biglietteria online
