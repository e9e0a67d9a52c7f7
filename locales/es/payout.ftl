# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
pay-out-share-legend = ¿Cómo quiere recibir su parte?
pay-out-share-credit = Como saldo, para la próxima temporada o para cualquier compra
pay-out-share-bank = En mi cuenta bancaria
pay-out-share-bank-known = En mi cuenta bancaria terminada en { $end }
pay-out-share-when = { $days ->
    [one] Cuando se venda su localidad, haremos la transferencia en el plazo de { $days } día; después suele tardar uno o dos días hábiles. Si su parte es inferior a { $least }, pasará a su saldo.
   *[other] Cuando se venda su localidad, haremos la transferencia en el plazo de { $days } días; después suele tardar uno o dos días hábiles. Si su parte es inferior a { $least }, pasará a su saldo.
}
pay-out-share-title = Cómo recibe su parte
pay-out-share-percent = Cuando se venda su localidad, recibirá el { $percent } % del precio, sin gastos de gestión.
pay-out-share-save = Guardar
pay-out-share-saved = Su elección se ha guardado. Puede cambiarla hasta que se venda su localidad.
pay-out-share-change = Saldo o transferencia
pay-out-seat-offered = A la venta. Cuando se venda su localidad, transferiremos el { $percent } % del precio a su cuenta bancaria. Hasta entonces, su entrada no sirve para acceder a la sala.
pay-out-seat-sold = Su localidad se ha vendido. Recibirá { $amount } en su cuenta bancaria; el estado de la transferencia figura en la página de su saldo.
# A customer's bank account. { $end }: the last four digits of the IBAN.
pay-out-iban = IBAN
pay-out-iban-hint = Por ejemplo, ES91 2100 0418 4502 0005 1332. La cuenta debe estar en la zona única de pagos en euros (SEPA).
pay-out-account-holder = Nombre del titular de la cuenta
pay-out-account-title = Su cuenta bancaria
pay-out-account-why = Usamos esta cuenta solo para pagarle lo que le debemos. Nunca hacemos cargos en ella. Una vez guardada, solo se muestran las cuatro últimas cifras.
pay-out-account-add = Indicar una cuenta bancaria
pay-out-account-replace = Usar otra cuenta bancaria
pay-out-account-known = Cuenta terminada en { $end }, { $name }, guardada el { $date }.
pay-out-account-save = Guardar esta cuenta
pay-out-account-saved = Su cuenta bancaria se ha guardado.
pay-out-account-remove = Eliminar esta cuenta
pay-out-account-removed = Su cuenta bancaria se ha eliminado. Las localidades que tiene a la venta le darán saldo cuando se vendan.
pay-out-account-link = Indicar su cuenta bancaria
pay-out-account-link-known = Cuenta bancaria terminada en { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
pay-out-link = Transferir saldo a mi cuenta
pay-out-title = Transferir el saldo a su cuenta bancaria
pay-out-credit = Puede pedir que le transfiramos { $amount }.
pay-out-credit-how = Puede usar su saldo en cualquier compra, aquí o en taquilla, o pedir que se lo transfiramos a su cuenta bancaria.
pay-out-amount = Importe
pay-out-amount-hint = Como mínimo, { $least }.
pay-out-next = Continuar
pay-out-step-to = Transferiremos { $amount } a la cuenta de { $name } terminada en { $end }.
pay-out-step-left = El importe se descuenta de su saldo al momento. Le quedan { $left }.
pay-out-step-when = { $days ->
    [one] Haremos la transferencia en el plazo de { $days } día. Después suele tardar uno o dos días hábiles.
   *[other] Haremos la transferencia en el plazo de { $days } días. Después suele tardar uno o dos días hábiles.
}
pay-out-step-back = Puede anular la transferencia hasta que la hayamos enviado a nuestro banco.
pay-out-confirm = Transferir { $amount }
pay-out-other-amount = Otro importe
pay-out-other-account = Otra cuenta
pay-out-back = Volver a su cuenta
pay-out-done = Transferiremos { $amount } a su cuenta bancaria. Aquí puede ver el estado de la transferencia.
pay-out-list = Transferencias a su cuenta bancaria
pay-out-line = { $amount } a la cuenta terminada en { $end }, { $date }
pay-out-state-asked = Se transferirá en breve
pay-out-state-filed = Enviada a nuestro banco
pay-out-state-paid = Transferida
pay-out-state-returned = Devuelta por el banco; el importe vuelve a formar parte de su saldo
pay-out-state-called-back = Anulada por usted; el importe vuelve a formar parte de su saldo
pay-out-call-back = Anular
pay-out-called-back = La transferencia se ha anulado. El importe vuelve a formar parte de su saldo.
# Why nothing was done.
pay-out-signed-out = Inicie sesión primero. No se ha cambiado nada.
pay-out-bad-iban = Este IBAN no es correcto. Todavía no se ha guardado nada; compruébelo con un extracto de su banco.
pay-out-not-sepa = No podemos transferir euros a ese país. No se ha guardado nada; use una cuenta de la zona única de pagos en euros (SEPA) o conserve su saldo.
pay-out-holder-missing = Indique el nombre del titular de la cuenta. Todavía no se ha guardado nada.
pay-out-no-account = Indique primero su cuenta bancaria. No se ha transferido nada.
pay-out-not-offered = Aquí no podemos transferir el saldo. Su saldo sigue como estaba; pregunte en taquilla.
pay-out-in-use = Hay una transferencia pendiente a esta cuenta. Anúlela primero o espere a que la hayamos enviado a nuestro banco. No se ha cambiado nada.
pay-out-no-amount = Indique un importe, por ejemplo, 25,00. No se ha transferido nada.
pay-out-below-least = Transferimos importes a partir de { $least }. Su saldo sigue como estaba.
pay-out-too-much = Puede pedir como máximo { $credit }. No se ha transferido nada.
pay-out-unknown = No encontramos esta transferencia en su cuenta. Compruebe que ha iniciado sesión con el correo electrónico correcto.
pay-out-filed = La transferencia ya se ha enviado a nuestro banco y no se puede anular. El dinero llegará en unos días.
pay-out-over = Esta transferencia ya ha concluido. En la lista puede ver el resultado.
# On the credit's statement, as a page and as a PDF.
pay-out-movement-asked = Transferencia a su cuenta bancaria
pay-out-movement-called-back = Transferencia anulada
pay-out-movement-returned = Transferencia devuelta por el banco
credit-pdf-link = Descargar en PDF
credit-pdf-heading = Extracto de su saldo
credit-pdf-holder = Cliente
credit-pdf-made = Fecha del extracto
credit-pdf-balance = Su saldo
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = Hemos puesto su localidad a la venta. En cuanto alguien la compre, transferiremos el { $percent } % de su precio, sin gastos de gestión, a su cuenta bancaria. Hasta entonces puede recuperar su entrada en cualquier momento. Mientras la localidad esté a la venta, su entrada no sirve para acceder a la sala.
mail-resale-sold-bank = Alguien ha comprado su localidad. Transferiremos { $amount } a su cuenta bancaria. Su antigua entrada ya no es válida.
mail-pay-out-returned-subject = Una transferencia a su favor ha sido devuelta
mail-pay-out-returned = Transferimos { $amount } a su cuenta bancaria terminada en { $end }. El banco ha devuelto el dinero, por lo que hemos vuelto a añadir el importe a su saldo. No se ha perdido nada. Si desea que se lo transfiramos, compruebe su cuenta bancaria en nuestra web y vuelva a pedir la transferencia.
mail-pay-out-link = Ver su saldo
