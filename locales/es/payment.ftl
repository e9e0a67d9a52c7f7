# Cómo se paga un pedido: la forma de pago y los varios cargos de varias empresas.

payment-means-title = Forma de pago
payment-means-card = Tarjeta
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-credit = Saldo
payment-means-cash = Efectivo
payment-means-terminal = Tarjeta en taquilla
payment-means-total = { $means }: { $total } en total
payment-chosen = Comprar y pagar

payment-parts-title = Pagos
payment-parts-text = En su compra hay varios vendedores: pagará a cada uno su parte, un pago después de otro. La compra se completa cuando todo está pagado. Si alguno de los pagos no se puede hacer, le reembolsamos los demás.
payment-part-paid = · pagado
payment-part-open = · pendiente de pago

order-partly-title = Se ha pagado una parte del pedido
order-partly-text = Hemos recibido { $paid }, pero todavía no tiene las entradas. Sus localidades están reservadas para usted. Plazo para pagar el resto: { $time }. Si no lo paga o si libera las localidades, estas vuelven a la venta y le reembolsamos lo que ha pagado.
order-partly-overdue-text = Hemos recibido { $paid }, pero todavía no tiene las entradas. El plazo para pagar el resto ha vencido, pero por ahora le guardamos las localidades. Para pagar el resto, póngase en contacto con la taquilla. Si libera las localidades, le reembolsaremos lo que ha pagado.
order-partly-failed-text = { $attempts ->
    [one] Este pago no se ha completado. Puede intentarlo una vez más. Sus localidades están reservadas para usted. Plazo para pagar: { $time }.
   *[other] Este pago no se ha completado. Puede intentarlo { $attempts } veces más. Sus localidades están reservadas para usted. Plazo para pagar: { $time }.
}
order-partly-stands = Hemos recibido los { $paid } que ya ha pagado y no tiene que volver a pagarlos.
order-partly-last-text = Este pedido ya no se puede pagar. Le reembolsaremos los { $paid } que ha pagado en cuanto libere las localidades o, como muy tarde, cuando termine el plazo para pagar. Plazo para pagar: { $time }.
order-pay-next = Pagar la parte siguiente: { $total }
order-pay-rest = Pagar el resto: { $total }
