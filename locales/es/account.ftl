# Signing in by a code, and the reader's account.

signin-title = Iniciar sesión
signin-description = Inicie sesión con un código que le enviamos por correo electrónico.
signin-lede = No necesita contraseña: le enviamos un código por correo electrónico y usted lo escribe aquí. Si todavía no tiene cuenta, se creará al introducir el código.
signin-email-hint = Escriba el correo electrónico que usa al comprar entradas; así sus pedidos aparecerán en su cuenta.
# A button.
signin-send = Enviarme un código
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = Gran Teatro Parterre, S. A., conserva su correo electrónico para su cuenta y lo usa para enviarle el código. No se lo comunicamos a nadie más.
signin-basket-kept = Sus localidades siguen reservadas en la cesta.
signin-no-cookies = Su navegador no acepta cookies y sin ellas no se puede iniciar sesión. Permita las cookies en este sitio y vuelva a intentarlo.

signin-code-title = Escriba el código
signin-code-sent = Hemos enviado un código a { $email }. Es válido durante diez minutos.
signin-code-wait = Si el correo no llega en uno o dos minutos, mire en la carpeta de correo no deseado.
signin-code = Código recibido por correo
signin-code-hint = Ocho cifras
# A button.
signin-open = Iniciar sesión
# A button.
signin-again = Enviar otro código
signin-resent = Le hemos enviado otro código. El anterior ya no es válido.
signin-other = Usar otro correo electrónico

# Read out before the name in the page's head.
account-aloud = Cuenta:
# In the page's head, where no name is known.
account-short = Cuenta
account-title = Su cuenta
account-description = Sus pedidos, carnés, bonos y datos personales.
account-signed-in = Sesión iniciada con { $email }
account-no-name = Su nombre aparecerá aquí cuando haga su primer pedido.
# A button.
account-sign-out = Cerrar sesión
account-signed-out = Ha cerrado la sesión.
# Above the names of other persons whom the account acts for.
account-others = Personas para las que compra

# What the house knows a person as, such as a school.
account-kinds = Colectivos
account-kinds-none = Ningún colectivo
account-kind-youth = Jóvenes
account-kind-senior = Mayores de 65
account-kind-school = Centro escolar
account-kind-friend = Amigos del teatro
account-from = desde el { $date }
account-until = hasta el { $date }
account-span = del { $from } al { $until }
account-passes = Carnés y bonos
account-passes-none = Ningún carné ni bono
account-seniority = Temporadas de abono
account-seniority-none = Todavía ninguna
# $seasons are their names with commas.
account-seniority-seasons = { $count ->
    [one] { $count } temporada: { $seasons }
   *[other] { $count } temporadas: { $seasons }
}

account-orders = Sus pedidos
account-orders-which = Aquí aparecen los pedidos hechos con { $email }.
account-orders-none = Todavía no se ha hecho ningún pedido con este correo electrónico.
account-order-placed = Fecha del pedido: { $date }
# Where an order stands.
account-order-paid = pagado
account-order-waiting = pendiente de pago
account-order-failed = pago no completado
account-order-expired = no se pagó a tiempo
account-order-given-up = cancelado por usted
account-order-cancelled = anulado
account-order-refunding = reembolso en curso
account-order-refunded = reembolsado
account-order-owed = reembolso no completado
