# Cómo se paga un pedido: la forma de pago y los varios cargos de varias empresas.

payment-means-title = Forma de pago
payment-means-card = Tarjeta
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-credit = Saldo
payment-means-total = { $means }: { $total } en total
payment-chosen = Comprar y pagar

payment-parts-title = Varios pagos
payment-parts-text = En su compra hay varios vendedores: pagará a cada uno su parte, un pago después de otro. La compra se completa cuando todo está pagado. Si alguno de los pagos no se puede hacer, le reembolsamos los demás.
payment-part-paid = · pagado
payment-part-open = · pendiente de pago

order-partly-title = Se ha pagado una parte del pedido
order-partly-text = Hemos recibido { $paid }, pero todavía no tiene las entradas. Pague el resto antes de las { $time }; hasta entonces, sus localidades están reservadas para usted. Si no paga el resto o si cancela el pedido, las localidades vuelven a la venta y le reembolsamos lo que ha pagado.
order-partly-failed-text = { $attempts ->
    [one] Este pago no se ha completado. Sus localidades están reservadas para usted hasta las { $time } y puede intentarlo una vez más.
   *[other] Este pago no se ha completado. Sus localidades están reservadas para usted hasta las { $time } y puede intentarlo { $attempts } veces más.
}
order-partly-stands = Hemos recibido los { $paid } que ya ha pagado y no tiene que volver a pagarlos.
order-partly-last-text = Este pedido ya no se puede pagar. Le reembolsaremos los { $paid } que ha pagado en cuanto cancele el pedido o, como muy tarde, a las { $time }.
order-pay-next = Pagar la parte siguiente: { $total }
