# Otro correo electrónico para la cuenta: se pide en el perfil y se confirma en los dos buzones.
emailchange-section = Correo electrónico
emailchange-now = Inicia sesión con { $email }.
emailchange-link = Cambiar el correo electrónico
emailchange-title = Cambiar su correo electrónico
emailchange-how = Enviamos un enlace a su dirección actual y otro a la nueva. La dirección cambia cuando haya confirmado los dos, en el plazo de un día.
emailchange-follows = Sus pedidos, entradas, abonos y saldo siguen en su cuenta. A partir de entonces, todos nuestros correos llegan a la nueva dirección.
emailchange-logins = Se cierra su sesión en todos los dispositivos, salvo en aquel donde confirme la nueva dirección con la sesión abierta.
emailchange-new = Nuevo correo electrónico
emailchange-ask = Enviar los dos enlaces
emailchange-asked = Hemos enviado un enlace a cada una de las dos direcciones. Ábralos en el plazo de un día, por favor.
emailchange-waiting = Está cambiando su dirección a { $email }. Abra los dos enlaces antes de esta fecha y hora: { $until }.
emailchange-mailbox-asked = { $email }: sin confirmar todavía
emailchange-mailbox-confirmed = { $email }: confirmada
emailchange-call-back = No cambiar la dirección
emailchange-called-back = Su correo electrónico sigue siendo el mismo. Los enlaces de nuestros correos ya no funcionan.
# La página que abre un enlace. $email es la nueva dirección.
emailchange-link-old = Esta cuenta va a usar la dirección { $email }. Si lo ha pedido usted, confírmelo, por favor.
emailchange-link-new = Una cuenta de nuestra venta de entradas va a usar la dirección { $email }. Si es su cuenta, confírmelo, por favor. Si no sabe de qué se trata, no lo confirme.
emailchange-link-both = La dirección solo cambia cuando lo confirman los dos buzones.
emailchange-confirm = Confirmar
emailchange-first-old = Gracias. Abra ahora el enlace que hemos enviado a la nueva dirección.
emailchange-first-new = Gracias. Abra ahora el enlace que hemos enviado a la dirección actual.
emailchange-done = El correo electrónico ha cambiado. A partir de ahora, inicie sesión con la nueva dirección.
emailchange-not-done = Los dos buzones lo han confirmado, pero no se ha podido cambiar la dirección. No ha cambiado nada más. Hemos escrito a la nueva dirección cómo continuar.
# Por qué no ocurre nada.
emailchange-signed-out = Su sesión se ha cerrado. Inicie sesión de nuevo, por favor.
emailchange-bad-address = Revise el correo electrónico: parece que está incompleto.
emailchange-same-address = Ya inicia sesión con esta dirección. Escriba otra, por favor.
emailchange-of-staff = Esta dirección también abre las páginas del personal, por lo que no se puede cambiar aquí. Diríjase a la persona que gestiona las cuentas del personal.
emailchange-open = Otro cambio sigue pendiente de sus enlaces. Ábralos, o elija «No cambiar la dirección» y empiece de nuevo.
emailchange-too-many-mails = Hoy ya se han enviado demasiados correos a esta dirección o desde su cuenta. Su dirección no ha cambiado. Inténtelo de nuevo mañana.
emailchange-unknown-link = Este enlace no procede de uno de nuestros correos o es muy antiguo.
emailchange-other-account = En este navegador ha iniciado sesión otra persona. Cierre primero esa sesión y vuelva a abrir el enlace.
emailchange-confirmed-before = Este buzón ya lo ha confirmado. Falta el otro.
emailchange-late = Este enlace tiene más de un día y ya no funciona. La dirección no ha cambiado. Puede volver a pedir el cambio en su cuenta.
emailchange-was-called-back = Este cambio se detuvo. La dirección no ha cambiado.
emailchange-was-done = Este enlace ya se ha utilizado y la dirección ha cambiado.

# Correos sobre el cambio.
mail-emailchange-link = Ver el cambio y confirmarlo
mail-emailchange-footer = Recibe este correo porque alguien con la sesión abierta en una cuenta de nuestra venta de entradas ha pedido este cambio.
mail-emailchange-old-subject = Confirme su nuevo correo electrónico
mail-emailchange-old = Desde su cuenta se ha pedido cambiar el correo electrónico a { $new }. Abra este enlace y confirme allí el cambio antes de esta fecha y hora: { $until }. También preguntamos en el nuevo buzón.
mail-emailchange-old-not-you = ¿No ha sido usted? Abra el enlace, elija «No cambiar la dirección» y cierre en su cuenta la sesión en los demás dispositivos. Sin usted, la dirección no cambia.
mail-emailchange-new-subject = Confirme esta dirección de correo electrónico
mail-emailchange-new = Se ha indicado esta dirección como la nueva de una cuenta en la venta de entradas de { $house }. Si es su cuenta, abra este enlace y confirme allí el cambio antes de esta fecha y hora: { $until }.
mail-emailchange-new-not-you = Si no sabe de qué se trata, no tiene que hacer nada. Sin usted, la dirección no se utiliza.
mail-emailchange-done-subject = El correo electrónico de su cuenta ha cambiado
mail-emailchange-done-old = Su cuenta usa ahora la dirección { $new }. Los dos buzones lo habían confirmado. Con esta dirección ya no se puede iniciar sesión en ella. Si no es lo que usted quería, diríjase enseguida a la taquilla.
mail-emailchange-done-new = Su cuenta usa ahora esta dirección. Inicie sesión con ella a partir de ahora; todos nuestros correos sobre sus pedidos llegan aquí.
mail-emailchange-not-done-subject = Su correo electrónico no ha cambiado
mail-emailchange-not-done = No se ha podido cambiar la dirección de su cuenta. Sigue iniciando sesión con esta dirección y no ha cambiado nada más. Hemos escrito al nuevo buzón cómo continuar.
mail-emailchange-taken = Quería usar esta dirección para una cuenta en la venta de entradas de { $house }. Ya conocemos esta dirección por una compra anterior o por otra cuenta, y nunca unimos dos cuentas sin preguntar. Puede iniciar sesión con esta dirección y ver lo que hay en ella. Si desea que las dos sean una sola cuenta, diríjase a la taquilla.
