# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = ¿Cómo quiere recibir su parte?
payout-share-credit = Como saldo, para cualquier compra, salvo tarjetas regalo
payout-share-bank = En mi cuenta bancaria
payout-share-bank-known = En mi cuenta bancaria terminada en { $end }
payout-share-when = { $days ->
    [one] Cuando se venda su localidad, haremos la transferencia en el plazo de { $days } día después de la función, porque hasta entonces los pagos se pueden reclamar al banco. Después suele tardar uno o dos días hábiles. Si su parte es inferior a { $least }, la recibirá como saldo.
   *[other] Cuando se venda su localidad, haremos la transferencia en el plazo de { $days } días después de la función, porque hasta entonces los pagos se pueden reclamar al banco. Después suele tardar uno o dos días hábiles. Si su parte es inferior a { $least }, la recibirá como saldo.
}
payout-share-title = Cómo recibe su parte
payout-share-amount = Cuando se venda su localidad, recibirá { $amount }. Este importe no cambia, pague lo que pague quien la compre.
payout-share-save = Guardar
payout-share-saved = Su elección se ha guardado. Puede cambiarla hasta que se venda su localidad.
payout-share-change = Elegir saldo o transferencia
payout-seat-offered = Su localidad está a la venta. Cuando se venda, transferiremos { $amount } a su cuenta bancaria después de la función. Mientras esté a la venta, su entrada no sirve para acceder a la sala.
payout-seat-sold = Su localidad se ha vendido. Después de la función le transferiremos { $amount } a su cuenta bancaria.
payout-part-voucher = { $amount } a la tarjeta regalo con la que pagó
payout-part-voucher-known = { $amount } a la tarjeta regalo terminada en { $digits }
payout-part-debt = { $amount } a lo que quedaba por pagar de este pedido
payout-part-credit = { $amount } como saldo
payout-part-bank = { $amount } por transferencia a su cuenta bancaria después de la función
payout-part-choice = { $amount } del modo que elija más abajo
payout-parts-promised = Cuando se venda su localidad, recibirá { $amount }: { $parts }. Este importe no cambia, pague lo que pague quien la compre.
payout-parts-offered = Su localidad está a la venta. Cuando se venda, recibirá { $amount }: { $parts }. Mientras esté a la venta, su entrada no sirve para acceder a la sala.
payout-parts-sold = Su localidad se ha vendido. Su parte es de { $amount }: { $parts }.
payout-seat-gone = Su localidad se ha vendido.
payout-follow = Seguir la transferencia
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = Por ejemplo, ES91 2100 0418 4502 0005 1332. La cuenta debe estar en la zona única de pagos en euros (SEPA).
payout-bic = BIC del banco (código SWIFT)
payout-bic-hint = Solo para cuentas de Albania, Andorra, Ciudad del Vaticano, Gibraltar, Macedonia del Norte, Moldavia, Mónaco, Montenegro, Reino Unido, San Marino, Serbia o Suiza. Figura en los extractos de su banco.
payout-account-holder = Nombre del titular de la cuenta
payout-account-title = Su cuenta bancaria
payout-account-why = Usamos esta cuenta solo para pagarle lo que le debemos. Nunca hacemos cargos en ella. Una vez guardada, solo se muestran las cuatro últimas cifras.
payout-account-add = Indicar una cuenta bancaria
payout-account-replace = Usar otra cuenta bancaria
payout-account-known = Cuenta terminada en { $end }, { $name }, guardada el { $date }.
payout-account-save = Guardar esta cuenta
payout-account-saved = Su cuenta bancaria se ha guardado.
payout-account-remove = Eliminar esta cuenta
payout-account-removed = Su cuenta bancaria se ha eliminado. Cuando se vendan las localidades que tiene a la venta, recibirá su parte como saldo.
payout-account-link = Indicar su cuenta bancaria
payout-account-link-known = Cuenta bancaria terminada en { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Transferir saldo a mi cuenta bancaria
payout-title = Transferir el saldo a su cuenta bancaria
payout-credit = Disponible para transferir ahora: { $amount }
payout-credit-how = Puede usar su saldo en esta web para cualquier compra, salvo tarjetas regalo. Al renovar un abono, solo puede usarlo si paga con el enlace de nuestro correo, no si paga por domiciliación, con factura o con una tarjeta guardada. También puede pedir que se lo transfiramos a su cuenta bancaria.
payout-later = De su saldo, { $amount } se podrán transferir a partir del { $date }, porque proceden de entradas cuyo pago se puede reclamar al banco hasta entonces. Desde hoy puede usar todo su saldo para lo que vendemos.
payout-later-several = De su saldo, { $amount } se podrán transferir más adelante, porque proceden de entradas cuyo pago todavía se puede reclamar al banco. Ya puede usar todo este importe en esta web. Se podrán transferir a una cuenta bancaria:
payout-later-day = { $amount } a partir del { $date }
payout-kept = Hemos retenido { $amount } de su saldo porque su banco devolvió un pago y ese mismo importe está pendiente. En cuanto se pague, podrá volver a usar esta parte de su saldo.
payout-amount = Importe
payout-amount-hint = Como mínimo, { $least }.
payout-next = Continuar
payout-step-to = Transferiremos { $amount } a la cuenta de { $name } terminada en { $end }.
payout-step-left = El importe se descuenta de su saldo al momento. Después le quedarán { $left }.
payout-step-when = { $days ->
    [one] Haremos la transferencia en el plazo de { $days } día. Después suele tardar uno o dos días hábiles.
   *[other] Haremos la transferencia en el plazo de { $days } días. Después suele tardar uno o dos días hábiles.
}
payout-step-back = Puede anular la transferencia hasta que la hayamos enviado a nuestro banco.
payout-confirm = Transferir { $amount }
payout-other-amount = Otro importe
payout-other-account = Otra cuenta
payout-back = Volver a su cuenta
payout-done = Transferiremos { $amount } a su cuenta bancaria. Aquí puede ver el estado de la transferencia.
payout-list = Transferencias a su cuenta bancaria
payout-line = { $amount } a la cuenta terminada en { $end }, { $date }
payout-state-asked = Se transferirá en breve
payout-state-later = Se transferirá después de la función, a partir del { $date }
payout-state-filed = Enviada a nuestro banco
payout-state-paid = Transferida
payout-state-returned = Devuelta por el banco; el importe vuelve a formar parte de su saldo
payout-state-called-back = Anulada por usted; el importe vuelve a formar parte de su saldo
payout-call-back = Anular la transferencia
payout-called-back = La transferencia se ha anulado. El importe vuelve a formar parte de su saldo.
# Why nothing was done.
payout-signed-out = Inicie sesión primero. No se ha cambiado nada.
payout-bad-iban = Este IBAN no es correcto. Compruébelo con un extracto de su banco.
payout-not-sepa = No podemos transferir euros a ese país. Use una cuenta de la zona única de pagos en euros (SEPA) o conserve su saldo.
payout-bic-missing = Su banco está en un país al que solo se transfiere con el BIC (código SWIFT). Indique su cuenta con el IBAN y el BIC; ambos figuran en los extractos de su banco.
payout-bad-bic = Este BIC no es correcto. Un BIC tiene 8 u 11 caracteres, como UBSWCHZH80A; compruébelo con un extracto de su banco.
payout-holder-missing = Indique el nombre del titular de la cuenta.
payout-no-account = Indique su IBAN.
payout-not-offered = Aquí no podemos transferir el saldo. Su saldo sigue como estaba; consulte en la taquilla.
payout-in-use = Hay una transferencia pendiente a esta cuenta, por lo que no se puede cambiar ni eliminar. Anule primero la transferencia o espere a que la hayamos enviado a nuestro banco.
payout-no-amount = Indique un importe, por ejemplo, 25,00.
payout-below-least = Transferimos importes a partir de { $least }. Su saldo sigue como estaba.
payout-too-much = Ahora podemos transferirle { $credit } como máximo. Indique un importe menor.
payout-unknown = No encontramos esta transferencia en su cuenta. Compruebe que ha iniciado sesión con el correo electrónico correcto.
payout-filed = La transferencia ya se ha enviado a nuestro banco y no se puede anular. El dinero llegará en unos días.
payout-over = Esta transferencia ya ha concluido. En la lista puede ver el resultado.
payout-unconfirmed = Estamos revisando todas las transferencias después de un fallo técnico, por lo que ahora no puede anular esta. No se ha cambiado nada y su dinero está a salvo. Si tiene alguna pregunta, póngase en contacto con la taquilla.
# On the credit's statement, as a page and as a PDF.
payout-movement-asked = Transferencia a su cuenta bancaria
payout-movement-called-back = Transferencia anulada
payout-movement-returned = Transferencia devuelta por el banco
creditsheet-pdf-link = Descargar en PDF
creditsheet-pdf-heading = Extracto de su saldo
creditsheet-pdf-holder = Cliente
creditsheet-pdf-made = Fecha del extracto
creditsheet-pdf-balance = Su saldo
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = Hemos puesto su localidad a la venta. Si alguien la compra, transferiremos { $amount } a su cuenta bancaria después de la función. Hasta que se venda, puede recuperar su entrada en cualquier momento. Mientras la localidad esté a la venta, su entrada no sirve para acceder a la sala.
mail-resale-sold-bank = Alguien ha comprado su localidad. Transferiremos { $amount } a su cuenta bancaria. Su entrada anterior ya no es válida.
mail-transfer-payable = La transferencia se hará después de la función, a partir del { $date }, porque hasta entonces el pago de la entrada se puede reclamar al banco.
mail-credit-payable = Puede usar este saldo en nuestra tienda desde ahora. Se podrá transferir a una cuenta bancaria después de la función, a partir del { $date }, porque hasta entonces el pago de la entrada se puede reclamar al banco.
mail-credit-payable-cancelled = Puede usar este saldo en nuestra tienda desde ahora. Se podrá transferir a una cuenta bancaria a partir del { $date }, porque hasta entonces el pago de la entrada se puede reclamar al banco.
mail-credit-usable = Puede usar este saldo en nuestra tienda desde ahora.
mail-pay-out-returned-subject = Transferencia devuelta: el importe vuelve a estar en su saldo
mail-pay-out-returned = Transferimos { $amount } a su cuenta bancaria terminada en { $end }. El banco ha devuelto el dinero y hemos vuelto a añadir el importe a su saldo. No se ha perdido nada. Si desea que se lo transfiramos de nuevo, compruebe antes su cuenta bancaria en nuestra tienda y pida otra vez la transferencia.
mail-pay-out-link = Ver su saldo

staff-payouts-short = Transferencias
staff-payouts-title = Transferencias a clientes
staff-payouts-lede = Saldo que los clientes han pedido recibir en su cuenta bancaria. Cree un fichero, envíelo a su banco y registre después el resultado.
staff-payouts-due = Por transferir
staff-payouts-due-none = No hay nada por transferir.
staff-payouts-count = { $count ->
    [one] { $count } transferencia
   *[other] { $count } transferencias
}
staff-payouts-on = Fecha en que el banco debe pagar (déjela vacía para hoy)
staff-payouts-format = Formato del fichero
staff-payouts-make = Crear un fichero por { $sum }
staff-payouts-held-back = { $count ->
    [one] No se ha creado ningún fichero. { $count } transferencia está retenida porque el cliente aún debe dinero tras una retrocesión.
   *[other] No se ha creado ningún fichero. { $count } transferencias están retenidas porque los clientes aún deben dinero tras una retrocesión.
}
staff-payouts-files = Ficheros para el banco
staff-payouts-files-none = Aún no se ha creado ningún fichero.
staff-payouts-file = Fichero
staff-payouts-made = Creado
staff-payouts-transfers = Transferencias
staff-payouts-transfer = Transferencia
staff-payouts-state-new = Sin descargar
staff-payouts-state-done = Completado
staff-payouts-state-open = { $count ->
    [one] { $count } transferencia pendiente
   *[other] { $count } transferencias pendientes
}
staff-payouts-state-returned = { $count ->
    [one] { $count } devuelta
   *[other] { $count } devueltas
}
staff-payouts-fetch = Descargar fichero
staff-payouts-paid = El banco ha pagado
staff-payouts-paid-text = Todas las transferencias de este fichero que no se hayan devuelto constarán como pagadas.
staff-payouts-seen = He visto el pago en el extracto bancario
staff-payouts-paid-do = Registrar como pagado
staff-payouts-returned = El banco ha devuelto una transferencia
staff-payouts-returned-text = El importe se añade de nuevo al saldo del cliente, que recibe un correo electrónico.
staff-payouts-reason = Código de devolución del banco (cuatro caracteres, por ejemplo AC04)
staff-payouts-returned-do = Registrar como devuelta
staff-payouts-line-open = Entregada al banco
staff-payouts-line-paid = Pagada
staff-payouts-line-returned = Devuelta por el banco
staff-payouts-line-called-back = Anulada por el cliente
staff-payouts-wrong-day = Indique la fecha con el formato 2027-06-30. No se ha creado ningún fichero.
staff-payouts-wrong-unknown = Esta empresa o esta transferencia ya no existe. No se ha cambiado nada. Vuelva a cargar la página.
staff-payouts-wrong-account = Esta empresa no tiene una cuenta bancaria desde la que pagar. Indique su IBAN en la hoja «companies». No se ha creado ningún fichero.
staff-payouts-wrong-euro = Los bancos solo aceptan estos ficheros en euros. No se ha creado ningún fichero.
staff-payouts-wrong-forgotten = Este fichero no se puede volver a crear, porque se han eliminado cuentas bancarias que contenía.
staff-payouts-wrong-unconfirmed = Hay transferencias de este fichero en espera desde que se restauró una copia de la base de datos. No se ha creado ningún fichero. Confírmelas primero en «Finanzas».
staff-payouts-wrong-unseen = No se ha registrado nada. Marque la casilla cuando haya visto el pago en el extracto bancario.
staff-payouts-wrong-over = Esta transferencia ya se había devuelto. No se ha cambiado nada.
staff-payouts-wrong-reason = Indique el código del banco: cuatro caracteres. No se ha registrado nada.
staff-done-payouts-paid = El fichero se ha registrado como pagado.
staff-done-payouts-returned = La devolución se ha registrado. El importe vuelve a formar parte del saldo del cliente.
