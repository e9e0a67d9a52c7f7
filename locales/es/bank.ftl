# The test bank: a page for demonstrations, where no real money moves.

bank-title = Banco de pruebas
bank-play-money = Este banco no es real y aquí no se cobra dinero de verdad.
bank-for = Concepto
bank-order = Pedido { $code }
bank-amount = Importe

# What the visitor lets the bank do. Each is a button.
bank-pay = Pagar
bank-pay-notify-first = Pagar; el teatro recibe el aviso antes de que usted vuelva
bank-pay-notify-twice = Pagar; el teatro recibe el aviso dos veces
bank-pay-silently = Pagar; el teatro no recibe ningún aviso
bank-pay-late = Pagar más tarde
# Stands before the field for a number, over the button "Pay later".
bank-minutes = Minutos hasta el cobro
bank-decline = Rechazar el pago
bank-abandon = Cancelar y volver

bank-decided = Este pago ya se ha completado o rechazado.
bank-back = Volver al teatro
