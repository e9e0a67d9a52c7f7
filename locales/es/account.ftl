# Signing in by a code, and the reader's account.

signin-title = Iniciar sesión
signin-description = Inicie sesión con un código que recibe por correo electrónico.
signin-lede = No hace falta contraseña: le enviamos un código por correo electrónico y lo escribe aquí. Si es la primera vez, así se crea también su cuenta.
signin-email-hint = Use la dirección con la que compra: así encontrará sus pedidos en su cuenta.
# A button.
signin-send = Enviarme un código
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = Gran Teatro Parterre, S. A., conserva su correo electrónico para su cuenta y le envía allí el código; nadie más lo recibe.
signin-basket-kept = Sus localidades siguen en la cesta.
signin-no-cookies = Su navegador no guarda cookies y sin ellas no se puede iniciar sesión. Permítalas para esta página y vuelva a intentarlo.

signin-code-title = Escriba el código
signin-code-sent = Hemos enviado un código a { $email }. Vale durante diez minutos.
signin-code-wait = ¿No ha llegado? Puede tardar un minuto. Mire también en la carpeta de correo no deseado.
signin-code = Código del correo
signin-code-hint = Ocho cifras
# A button.
signin-open = Iniciar sesión
# A button.
signin-again = Enviar otro código
signin-resent = Le hemos enviado otro código. El anterior ya no sirve.
signin-other = Usar otra dirección

# Read out before the name in the page's head.
account-aloud = Cuenta:
# In the page's head, where no name is known.
account-short = Cuenta
account-title = Su cuenta
account-description = Sus pedidos, carnés, bonos y antigüedad de abono.
account-signed-in = Sesión iniciada como { $email }
account-no-name = Tomaremos su nombre de su primer pedido.
# A button.
account-sign-out = Cerrar sesión
account-signed-out = Ha cerrado la sesión.
# Above the names of other persons whom the account acts for.
account-others = También puede comprar para

# What the house knows a person as, such as a school.
account-kinds = Condición
account-kinds-none = Ninguna condición especial.
account-kind-youth = Público joven
account-kind-senior = Mayores
account-kind-school = Centro escolar
account-kind-friend = Amigos del teatro
account-from = desde: { $date }
account-until = hasta: { $date }
account-span = { $from } – { $until }
account-passes = Carnés y bonos
account-passes-none = Ningún carné ni bono.
account-seniority = Antigüedad de abono
account-seniority-none = Todavía ninguna temporada de abono.
# $seasons are their names with commas.
account-seniority-seasons = { $count ->
    [one] { $count } temporada: { $seasons }
   *[other] { $count } temporadas: { $seasons }
}

account-orders = Sus pedidos
account-orders-which = Aquí están los pedidos hechos con { $email }.
account-orders-none = Todavía no hay pedidos con esta dirección.
account-order-placed = Fecha del pedido: { $date }
# Where an order stands.
account-order-paid = pagado
account-order-waiting = pendiente de pago
account-order-failed = sin pagar
account-order-expired = no se pagó a tiempo
account-order-given-up = anulado por usted
account-order-cancelled = anulado
account-order-refunding = reembolso en curso
account-order-refunded = reembolsado
account-order-owed = reembolso pendiente
