# Se elimina la cuenta: qué se borra, qué se conserva, qué lo impide y el código que lo confirma.
erasure-section = Eliminar su cuenta
erasure-section-text = Borramos entonces todo lo que sabemos de usted, salvo lo que la ley nos obliga a conservar para la contabilidad.
erasure-link = Eliminar mi cuenta
erasure-title = Eliminar su cuenta
erasure-how = Para estar seguros de que es usted, enviamos un código a { $email }.
erasure-confirm = Eliminar mi cuenta
erasure-goes = Qué borramos
erasure-goes-person = Su nombre, correo electrónico, teléfono y dirección postal
erasure-goes-people = Los nombres de las personas para las que compra y su condición especial con nosotros, si la tiene
erasure-goes-orders = Su nombre y correo en sus pedidos, las direcciones a las que cedió entradas y las tarjetas que le guardamos
erasure-goes-lists = Sus puestos en listas de espera y su consentimiento para recibir novedades por correo electrónico
erasure-goes-logins = Todas las sesiones: nadie puede abrir ya la cuenta
erasure-stays = Qué debemos conservar
erasure-stays-invoices = Las facturas tal como se emitieron, nuestra contabilidad y las órdenes de domiciliación utilizadas, durante { $years } años (Código de Comercio, artículo 30)
erasure-stays-orders = Lo que se vendió y se pagó, sin su nombre y sin su dirección
erasure-wait = { $days ->
    [one] Puede cambiar de idea durante { $days } día. Hasta entonces, su cuenta funciona como siempre.
   *[other] Puede cambiar de idea durante { $days } días. Hasta entonces, su cuenta funciona como siempre.
}
erasure-after = Después ya no conocemos su correo electrónico. Si vuelve a usarlo, empieza con una cuenta nueva y vacía.
erasure-due = Su cuenta se eliminará el { $date }. Hasta entonces puede cambiar de idea aquí.
erasure-call-back = Conservar mi cuenta
erasure-called-back = Su cuenta sigue como estaba. No se ha borrado nada.
# Qué lo impide y qué hay que hacer antes.
erasure-obstacles = Todavía no se puede eliminar su cuenta
erasure-tickets = Entradas para próximas funciones: { $count }. Espere a haberlas utilizado o devuélvalas donde sea posible.
erasure-open-orders = Pedidos pendientes de pago: { $count }. Páguelos o renuncie a ellos.
erasure-renewals = Abonos que le hemos propuesto renovar: { $count }. Responda primero, por favor.
erasure-refunds = Reembolsos en curso o por elegir: { $count }. Espere a que llegue el dinero.
erasure-disputes = Pagos sobre los que un banco aún decide: { $count }. Espere a la decisión.
erasure-staff = Esta cuenta también abre las páginas del personal. Pida primero a quien gestiona esas cuentas que la cierre.
erasure-owed = Todavía nos debe { $amount }. Diríjase a la taquilla, por favor.
erasure-credit = Todavía tiene un saldo de { $amount }. Utilícelo o pida en la taquilla que se lo paguen.
# Por qué no se envía o no se acepta un código.
erasure-too-many-mails = Se han enviado demasiados códigos a su dirección. No se ha borrado nada. Inténtelo de nuevo dentro de una hora.
erasure-confirmed-before = Ya ha confirmado que quiere eliminar su cuenta.

# Correos sobre ello.
mail-erasure-code-subject = Código para eliminar su cuenta: { $code }
mail-erasure-code = Con este código confirma que quiere eliminar su cuenta:
mail-erasure-code-not-you = El código es válido durante diez minutos. Si no lo ha pedido usted, no se lo dé a nadie y cierre en su cuenta la sesión en los demás dispositivos.
mail-erasure-confirmed-subject = Su cuenta se eliminará
mail-erasure-confirmed = El { $date } eliminaremos su cuenta con todo lo que sabemos de usted. Solo conservamos las facturas y nuestra contabilidad durante { $years } años, como exige la ley. Hasta ese día puede cambiar de idea: inicie sesión y elija «Conservar mi cuenta». Después no recibirá más correos nuestros.
mail-erasure-stopped-subject = Su cuenta no se ha eliminado
mail-erasure-stopped = Nos pidió eliminar su cuenta. Desde entonces ha surgido algo para lo que todavía hace falta, por ejemplo una entrada o un reembolso. Por eso no hemos borrado nada. En la página puede ver de qué se trata y qué puede hacer.
mail-erasure-link = Abrir la página
mail-erasure-footer = Recibe este correo porque desde su cuenta se ha pedido eliminarla.
