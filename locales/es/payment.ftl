# Cómo se paga un pedido: la forma de pago y los varios cargos de varias empresas.

payment-means-title = Forma de pago
payment-means-card = Tarjeta
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-total = { $means }: { $total } en total
payment-chosen = Comprar con obligación de pago

payment-parts-title = Varios pagos
payment-parts-text = Lo que compra lo venden varias empresas y cada una cobra su parte, una después de otra. La compra termina cuando todo está pagado; si algún pago no llega a hacerse, le devolvemos los demás.
payment-part-paid = · pagado
payment-part-open = · pendiente

order-partly-title = Falta una parte del pago
order-partly-text = Hemos recibido { $paid }, pero las entradas aún no son suyas. Pague el resto antes de las { $time }: hasta entonces le guardamos las localidades. Si no lo hace, o si anula el pedido, vuelven a la venta y le devolvemos lo que ha pagado.
order-partly-failed-text = { $attempts ->
    [one] Este último pago no se ha completado y no se le ha cobrado. Le guardamos las localidades hasta las { $time } y puede intentarlo una vez más.
   *[other] Este último pago no se ha completado y no se le ha cobrado. Le guardamos las localidades hasta las { $time } y puede intentarlo { $attempts } veces más.
}
order-partly-stands = Los { $paid } que ya ha pagado no se pierden: cuentan para este pedido.
order-partly-last-text = Este pedido ya no se puede pagar. Le devolvemos los { $paid } que ha pagado en cuanto anule el pedido, o a las { $time } como muy tarde.
order-pay-next = Pagar la parte siguiente: { $total }
