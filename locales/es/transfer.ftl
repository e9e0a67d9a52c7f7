# Quien tiene una entrada la cede a otra persona.
transfer-link = Ceder a otra persona
transfer-title = Ceder esta entrada
transfer-lede = Enviamos un enlace por correo electrónico a la persona que usted indique. Esa persona no necesita tener una cuenta.
transfer-until = Hasta que esa persona la acepte, la entrada sigue siendo de usted y es válida. Mientras tanto puede recuperarla.
transfer-after = Cuando esa persona la acepte, recibirá un código nuevo y el que usted tiene dejará de ser válido en la puerta.
transfer-money = Si la función se cancela, el reembolso es para usted, porque usted pagó.
transfer-email = Correo electrónico de esa persona
transfer-send = Enviar el enlace
transfer-keep = Conservar mi entrada
transfer-sent = { $count ->
    [one] Hemos enviado el enlace a { $email }. La entrada sigue siendo de usted hasta que la otra persona la acepte.
   *[other] Hemos enviado los enlaces a { $email }. Las entradas siguen siendo de usted hasta que la otra persona las acepte.
}
transfer-open = Ofrecida a { $email }, aún sin aceptar. Su entrada sigue siendo válida.
transfer-take-back = Recuperar mi entrada
transfer-taken-back = Usted conserva su entrada. El enlace del correo ya no funciona.
transfer-state-taken-back = Recuperó esta entrada el { $date }. El enlace del correo enviado a { $email } ya no funciona.
transfer-state-declined = { $email } rechazó esta entrada el { $date }. Sigue siendo suya.
transfer-handed = Cedida a { $email }, que ahora tiene la entrada con un código nuevo.
transfer-handed-off = Cedida a { $email }. La función se ha cancelado y la entrada ya no es válida.
transfer-received-title = Entradas que le han cedido
transfer-received-open = { $title }, { $when }, { $place }, de parte de { $from }: aceptar la entrada
transfer-received-yours = { $title }, { $when }, { $place }, de parte de { $from }: abrir la entrada
transfer-received-off = { $title }, { $when }, { $place }, de parte de { $from }: función cancelada
# La página que abre el enlace del correo.
transfer-page-title = Una entrada para usted
transfer-page-open = { $from } le cede esta entrada. Al aceptarla recibirá un código propio para la puerta. No necesita tener una cuenta ni pagar nada.
transfer-page-beside = Aceptar también estas entradas
transfer-page-accept = Aceptar la entrada
transfer-page-decline = Rechazar la entrada
transfer-page-yours = Esta entrada es suya. En la puerta, muestre el código en el móvil o en papel. Con el enlace de nuestro correo puede volver siempre a esta página.
transfer-page-moved = Esta función ha cambiado de fecha (antes: { $before }). Su entrada es válida para la nueva fecha, con el mismo código. Si no le viene bien, hable con { $from }: solo quien pagó la entrada puede devolverla.
transfer-page-moved-exchange = Esta función ha cambiado de fecha (antes: { $before }). Su entrada es válida para la nueva fecha, con el mismo código. Si no le viene bien, puede cambiar la fecha en esta página. Solo quien la pagó puede devolverla y recibir el reembolso: { $from }.
transfer-page-once = { $count ->
    [one] Esta entrada no se puede ceder por segunda vez en nuestra web. Si otra persona va en su lugar, puede darle el código: entra solo quien lo muestra primero.
   *[other] Estas entradas no se pueden ceder por segunda vez en nuestra web. Si otra persona va en su lugar, puede darle el código de una entrada: entra solo quien lo muestra primero.
}
transfer-page-accepted = { $count ->
    [one] La entrada ya es suya. También se la hemos enviado a { $email }.
   *[other] Las { $count } entradas ya son suyas. Hemos enviado cada una a { $email }, con su propio enlace.
}
transfer-page-taken-back = { $from } ha recuperado esta entrada.
transfer-page-declined = Ha rechazado esta entrada. Sigue siendo de { $from }; no tiene que hacer nada más.
transfer-page-gone = Esta entrada ya no es válida. Pregunte a { $from }.
transfer-page-off = { $performance }: lo sentimos, esta función se ha cancelado. El reembolso es para { $from }, que pagó la entrada. No tiene que hacer nada.
transfer-page-exchanged = Ha cambiado esta entrada por otra fecha. Le hemos enviado la nueva por correo electrónico.
transfer-page-pdf = Entrada en PDF
transfer-from-gift = Esta entrada forma parte de su regalo para { $name }. Si la cede a otra persona, dejará de estar en el regalo.
transfer-unknown = No encontramos esta entrada en su cuenta. Inicie sesión con el correo electrónico con el que se compró.
transfer-bad-address = Revise el correo electrónico: parece incompleto.
transfer-to-oneself = Este es su propio correo electrónico. Escriba el de la persona que recibe la entrada.
transfer-over = La función ha empezado o se ha cancelado, así que esta entrada ya no se puede ceder.
transfer-invalid = Esta entrada no es válida en este momento y no se puede ceder.
transfer-on-offer = Esta entrada está puesta a la venta. Recupérela primero y cédala después.
transfer-sold = Su localidad se ha vendido, así que esta entrada ya no se puede ceder.
transfer-is-offered = Esta entrada ya está ofrecida a otra persona. Recupérela primero e indique después a quién la cede.
transfer-is-accepted = Esta entrada ya se ha aceptado y ahora es de la otra persona.
transfer-not-offered = Esta entrada no está ofrecida a nadie. Es suya y es válida.
transfer-often = Esta entrada ya se ha ofrecido el número máximo de veces. Consulte en la taquilla.
transfer-too-many-mails = Hoy se han enviado demasiados correos a esta dirección o desde su cuenta. Inténtelo de nuevo mañana.
transfer-resale = Esta entrada está ofrecida a otra persona. Recupérela primero y póngala después a la venta.
refusal-ticket-handed-on = Otra persona ha aceptado esta entrada y tiene su código. Aquí ya no se puede imprimir ni sustituir.
