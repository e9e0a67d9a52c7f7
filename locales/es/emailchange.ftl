# Otro correo electrónico para la cuenta: se pide en el perfil y se confirma en los dos buzones.
emailchange-section = Correo electrónico
emailchange-now = Usted inicia sesión con { $email }.
emailchange-link = Cambiar el correo electrónico
emailchange-title = Cambiar su correo electrónico
emailchange-how = Enviaremos un enlace a su dirección actual y otro a la nueva. El cambio se hará cuando lo confirme con los dos enlaces; tiene un día para ello.
emailchange-follows = Sus pedidos, entradas, abonos y saldo siguen en su cuenta. Después del cambio, todos nuestros correos llegarán a la nueva dirección.
emailchange-logins = Se cerrará su sesión en todos los dispositivos, salvo en aquel en el que confirme la nueva dirección, si allí tiene la sesión abierta.
emailchange-new = Nuevo correo electrónico
emailchange-ask = Enviar los dos enlaces
emailchange-asked = Hemos enviado un enlace a cada una de las dos direcciones. Ábralos y confirme el cambio en el plazo de un día.
emailchange-waiting = Está cambiando su dirección a { $email }. Tiene hasta el { $until } para abrir los dos enlaces y confirmar el cambio.
emailchange-mailbox-asked = { $email }: sin confirmar todavía
emailchange-mailbox-confirmed = { $email }: confirmada
emailchange-call-back = No cambiar la dirección
emailchange-called-back = El correo electrónico de la cuenta sigue siendo el mismo. Los enlaces que enviamos ya no funcionan.
# La página que abre un enlace. $email es la nueva dirección.
emailchange-link-old = Se ha pedido cambiar el correo electrónico de su cuenta a { $email }. Si lo ha pedido usted, confírmelo. Si no, elija «No cambiar la dirección».
emailchange-link-new = Se ha pedido que una cuenta de nuestra tienda de entradas use a partir de ahora la dirección { $email }. Si la cuenta es suya, confírmelo. Si no sabe de qué se trata, no lo confirme.
emailchange-link-both = La dirección solo cambiará cuando se confirme con los enlaces de los dos correos.
emailchange-confirm = Confirmar el cambio
emailchange-first-old = Gracias. Falta que lo confirme también con el enlace que hemos enviado a la nueva dirección.
emailchange-first-new = Gracias. Falta que lo confirme también con el enlace que hemos enviado a la dirección actual.
emailchange-done = El correo electrónico de su cuenta ha cambiado. A partir de ahora, inicie sesión con la nueva dirección.
emailchange-not-done = El cambio se ha confirmado con los dos enlaces, pero no se ha podido hacer. La dirección sigue siendo la misma y no ha cambiado nada más. Hemos escrito a la nueva dirección para explicar cómo continuar.
# Por qué no ocurre nada.
emailchange-signed-out = Su sesión se ha cerrado. Inicie sesión de nuevo, por favor.
emailchange-bad-address = Revise el correo electrónico: parece incompleto.
emailchange-same-address = Esta es la dirección con la que ya inicia sesión. Escriba otra.
emailchange-of-staff = Con esta dirección también se entra en las páginas del personal, por lo que no se puede cambiar aquí. Diríjase a la persona que gestiona las cuentas del personal.
emailchange-open = Tiene otro cambio pendiente de confirmar. Abra sus dos enlaces, o elija «No cambiar la dirección» y empiece de nuevo.
emailchange-too-many-mails = Hoy ya se han enviado demasiados correos a esta dirección o desde su cuenta. Su dirección no ha cambiado. Inténtelo de nuevo mañana.
emailchange-unknown-link = No reconocemos este enlace o es demasiado antiguo. No ha cambiado nada. Abra de nuevo el enlace de nuestro correo.
emailchange-other-account = En este navegador está abierta la sesión de otra cuenta. Ciérrela primero y vuelva a abrir el enlace. La dirección no ha cambiado.
emailchange-confirmed-before = Ya ha confirmado el cambio con este enlace. Abra ahora el que hemos enviado a la otra dirección.
emailchange-late = Este enlace tiene más de un día y ya no funciona. La dirección no ha cambiado. Puede volver a pedir el cambio en su cuenta.
emailchange-was-called-back = Este cambio se anuló. La dirección no ha cambiado.
emailchange-was-done = Este enlace ya se ha utilizado y la dirección ha cambiado.

# Correos sobre el cambio.
mail-emailchange-link = Ver el cambio y confirmarlo
mail-emailchange-footer = Recibe este correo porque desde una cuenta de nuestra tienda de entradas se ha pedido este cambio.
mail-emailchange-old-subject = Confirme el cambio de su correo electrónico
mail-emailchange-old = Desde su cuenta se ha pedido cambiar el correo electrónico a { $new }. Si lo ha pedido usted, abra el enlace de abajo y confirme el cambio. Tiene hasta el { $until }. También hemos enviado un enlace a la nueva dirección.
mail-emailchange-old-not-you = ¿No ha sido usted? Abra el enlace, elija «No cambiar la dirección» y después cierre en su cuenta la sesión en los demás dispositivos. Sin su confirmación, la dirección no cambia.
mail-emailchange-new-subject = Confirme esta dirección de correo electrónico
mail-emailchange-new = En nuestra tienda de entradas ({ $house }) se ha pedido que una cuenta use esta dirección a partir de ahora. Si la cuenta es suya, abra el enlace de abajo y confirme el cambio. Tiene hasta el { $until }.
mail-emailchange-new-not-you = Si no sabe de qué se trata, no tiene que hacer nada: sin su confirmación, la dirección no se utilizará.
mail-emailchange-done-subject = El correo electrónico de su cuenta ha cambiado
mail-emailchange-done-old = Su cuenta usa ahora la dirección { $new }. El cambio se confirmó con los enlaces enviados a las dos direcciones. Con esta dirección ya no puede iniciar sesión. Si usted no quería este cambio, diríjase enseguida a la taquilla.
mail-emailchange-done-new = Su cuenta usa ahora esta dirección. A partir de ahora, inicie sesión con ella; también recibirá aquí todos nuestros correos sobre sus pedidos.
mail-emailchange-not-done-subject = Su correo electrónico no ha cambiado
mail-emailchange-not-done = No se ha podido cambiar el correo electrónico de su cuenta. Siga iniciando sesión con esta dirección; no ha cambiado nada más. Hemos escrito a la nueva dirección para explicarle cómo continuar.
mail-emailchange-taken = Quería usar esta dirección para una cuenta en nuestra tienda de entradas ({ $house }). Ya conocemos esta dirección por una compra anterior o por otra cuenta, y nunca unimos dos cuentas sin preguntar. Puede iniciar sesión con esta dirección y ver qué hay en esa cuenta. Si desea que las dos sean una sola, diríjase a la taquilla.
