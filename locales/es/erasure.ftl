# Se elimina la cuenta: qué se borra, qué se conserva, qué lo impide y el código que lo confirma.
erasure-section = Eliminar su cuenta
erasure-section-text = Si elimina su cuenta, borraremos todo lo que sabemos de usted, salvo lo que la ley nos obliga a conservar para la contabilidad.
erasure-link = Eliminar mi cuenta
erasure-title = Eliminar su cuenta
erasure-how = Para estar seguros de que es usted, le enviaremos un código a { $email }.
erasure-confirm = Eliminar mi cuenta
erasure-goes = Qué borramos
erasure-goes-person = Su nombre, correo electrónico, teléfono y dirección postal
erasure-goes-people = Los nombres de las personas para las que compra y los colectivos a los que usted o ellas pertenecen
erasure-goes-orders = Su nombre y su correo en sus pedidos, las direcciones a las que cedió entradas, y las tarjetas y la cuenta bancaria que le guardamos
erasure-goes-lists = Sus puestos en listas de espera y su consentimiento para recibir novedades por correo electrónico
erasure-goes-logins = Todas las sesiones y formas de iniciar sesión: después nadie podrá entrar en la cuenta
erasure-stays = Qué debemos conservar
erasure-stays-invoices = Las facturas tal como se expidieron, nuestra contabilidad y los mandatos de domiciliación utilizados, durante el tiempo que exige la ley
erasure-stays-orders = Lo que se vendió y se pagó, sin su nombre ni su dirección
erasure-wait = { $days ->
    [one] Puede cambiar de idea durante { $days } día desde que introduzca el código. Hasta entonces, su cuenta seguirá funcionando como siempre.
   *[other] Puede cambiar de idea durante { $days } días desde que introduzca el código. Hasta entonces, su cuenta seguirá funcionando como siempre.
}
erasure-after = Después ya no tendremos su correo electrónico. Si vuelve a usarlo aquí, empezará con una cuenta nueva y vacía.
erasure-due = Su cuenta se eliminará el { $date }. Hasta entonces puede cambiar de idea aquí.
erasure-call-back = Conservar mi cuenta
erasure-called-back = Su cuenta sigue como estaba. No se ha borrado nada.
# Qué lo impide y qué hay que hacer antes.
erasure-obstacles = Todavía no se puede eliminar su cuenta
erasure-tickets = Entradas para próximas funciones: { $count }. Espere a haberlas utilizado. Si alguna se puede devolver, se indica en la página de la entrada, en su cuenta.
erasure-open-orders = Pedidos pendientes de pago: { $count }. Páguelos o cancélelos.
erasure-renewals = Renovaciones de abono sin decidir: { $count }. Díganos si desea renovar, si todavía no lo ha hecho, y espere a que termine el plazo.
erasure-refunds = Reembolsos o transferencias pendientes: { $count }. Elija cómo quiere recibir el dinero, si todavía no lo ha hecho, y espere a que llegue.
erasure-disputes = Pagos pendientes de la decisión de un banco: { $count }. Espere a que el banco decida.
erasure-staff = Con esta cuenta también se entra en las páginas del personal. Pida primero a la persona que gestiona las cuentas del personal que cierre la suya.
erasure-owed = Todavía nos debe { $amount }. Diríjase a la taquilla, por favor.
erasure-credit = Todavía tiene un saldo de { $amount }. Utilícelo o pida que se lo transfiramos a su cuenta bancaria.
# Por qué no se envía o no se acepta un código.
erasure-too-many-mails = Se han enviado demasiados códigos a su dirección. No se ha borrado nada. Inténtelo de nuevo dentro de una hora.
erasure-confirmed-before = Ya ha confirmado que quiere eliminar su cuenta.

# Correos sobre ello.
mail-erasure-code-subject = Código para eliminar su cuenta: { $code }
mail-erasure-code = Con este código confirma que quiere eliminar su cuenta:
mail-erasure-code-not-you = El código es válido durante diez minutos. No lo comparta con nadie. Si no lo ha pedido usted, entre en su cuenta y cierre la sesión en los demás dispositivos. Sin este código no se borra nada.
mail-erasure-confirmed-subject = Confirmado: su cuenta se eliminará
mail-erasure-confirmed = El { $date } eliminaremos su cuenta con todo lo que sabemos de usted. Solo conservamos las facturas y nuestra contabilidad, durante el tiempo que exige la ley. Hasta ese día puede cambiar de idea: inicie sesión y elija «Conservar mi cuenta». Después no recibirá más correos nuestros.
mail-erasure-stopped-subject = Su cuenta no se ha eliminado
mail-erasure-stopped = Nos pidió que elimináramos su cuenta. Desde entonces ha surgido algo para lo que la cuenta todavía hace falta, por ejemplo una entrada o un reembolso. Por eso no hemos borrado nada. En la página «Eliminar su cuenta» puede ver de qué se trata y qué puede hacer.
mail-erasure-link = Abrir la página «Eliminar su cuenta»
mail-erasure-footer = Recibe este correo porque desde su cuenta se ha pedido eliminarla.
