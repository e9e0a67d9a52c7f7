# Cómo se paga un pedido: la forma de pago y los varios cargos de varias empresas.

payment-means-title = Forma de pago
payment-means-card = Tarjeta
payment-means-bizum = Bizum
payment-means-paypal = PayPal
payment-means-total = { $means }: { $total } en total
payment-chosen = Comprar con obligación de pago

payment-parts-title = Varios pagos
payment-parts-text = Lo que compra lo venden varias empresas y cada una cobra su parte, una después de otra. Todo será suyo cuando todo esté pagado; si algún pago falla definitivamente, le devolvemos los demás.
payment-part-paid = pagado

order-partly-title = Una parte está pagada
order-partly-text = Hemos recibido { $paid }. Pague el resto antes de las { $time }: hasta entonces sus localidades siguen reservadas. Si no lo hace, le devolvemos lo que ha pagado.
order-partly-stands = Los { $paid } que ya ha pagado siguen siendo válidos.
order-partly-last-text = Este pedido ya no se puede pagar. Le devolvemos los { $paid } que ha pagado en cuanto devuelva las localidades, o a las { $time } como muy tarde.
order-pay-next = Pagar los { $total } siguientes
