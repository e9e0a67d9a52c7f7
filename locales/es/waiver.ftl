# Quien tiene una entrada la devuelve a cambio de saldo.
waiver-link = Devolver la entrada (importe íntegro)
waiver-title = Devolver esta entrada
waiver-credit = Recibirá { $amount } como saldo: el precio completo de la entrada. Puede usarlo en esta web para cualquier compra, salvo tarjetas regalo.
waiver-voucher = Devolveremos { $amount } a la tarjeta regalo con la que pagó: el precio completo de la entrada.
waiver-both = Devolveremos { $voucher } a la tarjeta regalo con la que pagó y usted recibirá { $credit } como saldo. En total, es el precio completo de la entrada.
waiver-payable = Este saldo solo se podrá transferir a una cuenta bancaria después de la función, a partir del { $date }, porque hasta entonces el pago de la entrada se puede reclamar al banco.
waiver-seat = Su localidad sale a la venta y su entrada deja de ser válida. Esta operación no se puede deshacer.
waiver-left = { $left ->
    [one] Esta es la última función de este abono o paquete cuya entrada puede devolver.
   *[other] Puede devolver las entradas de { $left } funciones de este abono o paquete, incluida esta.
}
waiver-confirm-of = Devolver a cambio de { $amount } de saldo
waiver-confirm-several = Devolver { $count } entradas a cambio de { $amount } de saldo
waiver-confirm-several-back = Devolver { $count } entradas a cambio de { $amount }
waiver-together = Todavía no se ha devuelto nada. Por { $count } entradas recibirá { $amount } en total.
waiver-keep = Conservar mi entrada
waiver-done = { $count ->
    [one] Ha devuelto su entrada. Hemos añadido { $credit } a su saldo.
   *[other] Ha devuelto sus { $count } entradas. Hemos añadido { $credit } a su saldo.
}
waiver-done-voucher = { $count ->
    [one] Ha devuelto su entrada. Hemos reembolsado { $voucher } en su tarjeta regalo.
   *[other] Ha devuelto sus { $count } entradas. Hemos reembolsado { $voucher } en su tarjeta regalo.
}
waiver-done-both = { $count ->
    [one] Ha devuelto su entrada. Hemos reembolsado { $voucher } en su tarjeta regalo y añadido { $credit } a su saldo.
   *[other] Ha devuelto sus { $count } entradas. Hemos reembolsado { $voucher } en su tarjeta regalo y añadido { $credit } a su saldo.
}
waiver-unknown = No encontramos esta entrada en su cuenta. Inicie sesión con el correo electrónico con el que se compró.
waiver-not-allowed = Esta entrada no se puede devolver. Consulte en la taquilla.
waiver-too-early = Podrá devolver esta entrada a partir del { $date }.
waiver-too-late = El plazo para devolver esta entrada ha terminado.
waiver-often = { $most ->
    [one] Ya ha devuelto la entrada de una función de este abono o paquete, el máximo permitido.
   *[other] Ya ha devuelto las entradas de { $most } funciones de este abono o paquete, el máximo permitido.
}
waiver-invalid = Esta entrada no es válida en este momento y no se puede devolver.
waiver-owed = Una parte de este pedido está pendiente de pago, por lo que esta entrada todavía no se puede devolver. Cuando todo esté pagado, podrá devolverla aquí.
waiver-offered = Esta entrada está puesta a la venta u ofrecida a otra persona. Recupérela primero.
waiver-amount-changed = El importe que recibiría por esta entrada acaba de cambiar. No se ha devuelto nada y su entrada sigue siendo válida. Compruebe el nuevo importe antes de devolverla.
