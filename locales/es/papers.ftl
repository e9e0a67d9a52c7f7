# Facturas y recibos, en papel y en la página del pedido.

# Líneas de una factura.
papers-fee = Gastos de gestión
papers-voucher = Pagado con una tarjeta regalo (el IVA ya se cobró al vender la tarjeta)
papers-ticket = { $title }, { $date }, { $time }, { $zone }
papers-many = { $count } × { $words }
papers-number = Número
papers-issued = Fecha de expedición
papers-sold = Fecha de la operación
papers-taken-back = Fecha de la anulación
papers-order = Pedido
papers-named = { $number } de fecha { $date }
papers-corrects = Rectifica la factura { $invoice }.
papers-corrects-why = Motivo: se han anulado los conceptos indicados. El importe correspondiente se reembolsa o ya no debe pagarse.
papers-corrects-exchange = Motivo: la entrada indicada se ha cambiado por otra fecha. El importe no se reembolsa: se ha descontado de la entrada nueva.
papers-corrects-exchange-rest = Motivo: la entrada indicada se ha cambiado por otra fecha. El importe se ha descontado de la entrada nueva; el resto ha pasado a su saldo o ha vuelto a una tarjeta regalo.
papers-replaces = Expedida en sustitución de la factura simplificada { $invoices }.
papers-is-replaced = Se ha expedido una factura completa que la sustituye.
papers-due-by = Fecha límite de pago, { $date }: { $amount }
papers-simplified = Factura simplificada
papers-full = Factura
papers-rectifying = Factura rectificativa
papers-receipt = Recibo
papers-receipt-note = Este documento no es una factura. Para obtener una, indique los datos del cliente en la página de su pedido.
papers-receipt-note-exchange = Este recibo indica lo que ha pagado por el cambio. No es una factura. Si necesita una, contacte con la taquilla.
papers-seller = Vendedor
papers-customer = Cliente
papers-tax-number = NIF o n.º de IVA: { $number }
papers-registration-number = Registro Mercantil: { $number }
papers-what = Concepto
papers-net = Base imponible
papers-rate = Tipo de IVA
papers-percent = { $rate } %
papers-tax = Cuota de IVA
papers-due = Importe con IVA
papers-sum = Subtotal
papers-total = Total, IVA incluido
papers-page = Página
papers-exempt = exento
papers-out-of-scope = no sujeto
papers-exempt-note = Operación exenta de IVA.
papers-out-of-scope-note = Operación no sujeta a IVA.
papers-title = Facturas
papers-link = { $kind } { $number }
papers-line = { $company } · { $date } · { $sum }
papers-replaced = (sustituida por una factura completa)
papers-of-exchange = entrada cambiada: el importe se ha descontado de la nueva
papers-receipt-link = Recibo
papers-ask = Solicitar una factura con sus datos fiscales
papers-ask-text = La factura completa sustituye a la simplificada. Puede solicitarla hasta el 31 de diciembre del año de la compra.
papers-needs = A partir de cierto importe, la ley exige que la factura incluya los datos del cliente. Indíquelos aquí; mientras tanto, solo podemos emitir un recibo.
papers-name = Nombre o razón social
papers-tax-field = NIF o número de IVA
papers-street = Calle y número
papers-postcode = Código postal
papers-town = Población
papers-country = País
papers-missing = { $most ->
    [one] Rellene este campo ({ $most } carácter como máximo).
   *[other] Rellene este campo ({ $most } caracteres como máximo).
}
papers-ask-button = Solicitar la factura
papers-asked = Hemos expedido su factura. Puede abrirla en esta página.
papers-not-now = En este momento no podemos expedir una factura completa de este pedido. Los documentos que ya tiene siguen siendo válidos. Si tiene alguna duda, contacte con la taquilla.
# Nombre de un archivo, letras simples.
papers-file = factura
