# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Personal
staff-footer = Para el personal del teatro. Lo que se hace aquí queda registrado.
staff-back = Volver

# The door.
staff-door-title = Acceso del personal
staff-door-lede = Dirección, contraseña y un código de su aplicación.
staff-door-open = Entrar
staff-door-lost = ¿Ha perdido el teléfono? Escriba uno de sus códigos de recuperación en lugar del código. ¿Ha olvidado la contraseña? Pida un enlace nuevo a quien administra las cuentas.
staff-email = Correo electrónico
staff-password = Contraseña
staff-code = Código
staff-code-hint = Seis cifras de su aplicación, o un código de recuperación.
staff-refusal-enter-wrong = La dirección, la contraseña y el código no abren. Revise los tres; un código sirve una sola vez, así que espere al siguiente.
staff-refusal-too-many = { $minutes ->
    [one] Demasiados intentos. Espere { $minutes } minuto y vuelva a probar, o pida un enlace nuevo.
   *[other] Demasiados intentos. Espere { $minutes } minutos y vuelva a probar, o pida un enlace nuevo.
}
staff-done-out = Ha cerrado la sesión.
staff-done-everywhere = Ha cerrado la sesión en todas partes.
staff-done-password = La contraseña ha cambiado. Entre con la nueva.

# What a password may be.
staff-password-new = Contraseña nueva
staff-password-again = La misma otra vez
staff-password-present = Su contraseña actual
staff-password-hint = Al menos 12 caracteres. Cuatro palabras que no tengan que ver entre sí son una buena elección; un gestor de contraseñas, también.
staff-refusal-password-short = Use al menos { $least } caracteres.
staff-refusal-password-long = Use como máximo { $most } caracteres.
staff-refusal-password-unprintable = Contiene un salto de línea u otro carácter invisible. Quítelo.
staff-refusal-password-common = Es una de las contraseñas que se prueban primero. Elija otra.
staff-refusal-password-address = Contiene su correo electrónico. Elija otra.
staff-refusal-not-twice = No son iguales. Escriba dos veces la misma contraseña.
staff-refusal-present-wrong = No es su contraseña actual.
staff-refusal-code-wrong = El código no es correcto. Escriba las seis cifras que la aplicación muestra ahora.
staff-refusal-changed = Se cambió en otra ventana. Mírelo de nuevo y repítalo.

# The link of the first time.
staff-enrol-title = Le damos la bienvenida
staff-enrol-lede = { $name }, elija una contraseña y prepare la aplicación para sus códigos.
staff-enrol-password = 1. Una contraseña
staff-enrol-app = 2. Una aplicación para los códigos
staff-enrol-set = Guardar
staff-enrol-done = Todo listo
staff-link-ended-title = Este enlace ya no sirve
staff-refusal-link-ended = Se usó, lo sustituyó otro más reciente o tiene más de un día. Pida uno nuevo a quien se lo envió.
staff-app-how = Abra en su teléfono una aplicación de códigos (cualquiera que conozca TOTP) y enfoque esta imagen con la cámara.
# Read out for the picture.
staff-app-picture = Código QR con el secreto para la aplicación
staff-app-typed = O escriba este secreto en la aplicación:
staff-app-code = El código que la aplicación muestra ahora

# One's own account.
staff-account-title = Su cuenta
staff-change-password = Cambiar la contraseña
staff-change-password-text = Se cerrará la sesión en todas partes y entrará con la nueva.
staff-second-title = Códigos
staff-app-title = Usar otra aplicación
staff-app-text = ¿Teléfono nuevo? Prepárelo antes de separarse del anterior.
staff-app-lede = La aplicación que prepare ahora sustituye a la anterior.
staff-app-renew = Usar esta aplicación
staff-done-app = Desde ahora los códigos vienen de la aplicación nueva.
staff-recovery-title = Nuevos códigos de recuperación
staff-recovery-lede = Los que tiene ahora dejarán de servir.
staff-recovery-left = { $count ->
    [one] Queda { $count } código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
staff-recovery-renew = Mostrar códigos nuevos
staff-recovery-keep = Guarde estos códigos de recuperación lejos del teléfono: en papel o en un gestor de contraseñas. Cada uno abre una vez si pierde el teléfono. Solo se muestran ahora.
staff-recovery-kept = Los he guardado
staff-sessions-title = Dónde tiene la sesión abierta
staff-session = Desde el { $began }; última actividad: { $seen }
staff-session-this = Este navegador
staff-sessions-end = Cerrar sesión en todas partes

# What one may do.
staff-home-title = Lo que puede hacer
staff-home-link = Lo que puede hacer
staff-home-greeting = Buenos días, { $name }
staff-home-nothing = Todavía no se le ha encomendado nada. Consulte a quien administra las cuentas.
# En la página de inicio, para quien puede auditar.
staff-backup-title = Copias de seguridad
staff-backup-none = Este programa todavía no ha hecho ninguna copia de seguridad.
staff-backup-last = Última copia de seguridad: { $when }.
staff-backup-late = La última copia de seguridad tiene más de un día: { $when }. Avise al servicio técnico.
staff-backup-failed = El último intento de hacer una copia de seguridad falló: { $when }. Se repite automáticamente. Si sigue fallando, avise al servicio técnico.
staff-backup-drill-none = Todavía no se ha probado a restaurar ninguna copia de seguridad.
staff-backup-drill-passed = Prueba de restauración correcta: { $when }. Copia utilizada: { $made }.
staff-backup-drill-failed = La última prueba de restauración falló: { $when }. No confíe en esa copia y avise al servicio técnico.
staff-forbidden-title = Esto no le corresponde
staff-forbidden-text = Sus roles no incluyen esta página. Consulte a quien administra las cuentas.
staff-home-console = Con una orden, en el equipo del teatro
staff-home-read-money = Pagos sin pedido, reembolsos en curso, correos no enviados.
staff-home-read-timeline = Busque un pedido por su código y lea qué ha sido de él.
staff-home-manage-staff = Cuentas, roles y enlaces.
staff-action-shop = Comprar
staff-action-scan = Leer entradas en la puerta
staff-action-import-plan = Importar planos de sala
staff-action-import-season = Importar temporadas
staff-action-grant-kind = Decir qué es una persona
staff-action-accept-proof = Aceptar justificantes
staff-action-settle = Liquidar pagos
staff-action-audit = Revisar los libros
staff-action-read-money = Ver el dinero
staff-action-refund-order = Devolver pedidos
staff-action-read-timeline = Consultar el historial de los pedidos
staff-action-manage-staff = Administrar el personal
staff-money-short = Dinero
staff-orders-short = Pedidos
staff-people-short = Personal

# Who is on the staff.
staff-people-title = Personal
staff-name = Nombre
staff-role = Función
# Over what a role is given.
staff-scope = Para
staff-scope-all = todo
staff-scope-company = empresa { $name }
staff-scope-venue = recinto { $name }
staff-scope-production = producción { $name }
staff-role-administrator = Administración
staff-role-finance = Finanzas
staff-role-box-office = Taquilla
staff-role-door = Puerta
staff-role-marketing = Marketing
staff-role-empty = Nada todavía.
staff-roles-title = Qué permite cada rol
staff-no-role = Sin rol
staff-state-you = usted
staff-state-ended = cerrada
staff-state-waiting = aún no ha usado el enlace
staff-add-title = Alguien nuevo
staff-add = Añadir y mostrar el enlace
staff-link-title = El enlace
staff-link-text = Entrégueselo usted a { $email } por un medio de confianza. Solo se muestra ahora, sirve una vez y caduca: { $ends }.
staff-change = Cambiar
staff-give = Asignar este rol
staff-take = Quitar
# Read out for the button.
staff-take-aloud = Quitar el rol { $role } a { $name }
staff-reset = Crear un enlace nuevo
staff-reset-text = La contraseña, la aplicación y los códigos de recuperación dejan de servir al momento. Asegúrese antes de que es esa persona quien lo pide.
staff-end = Cerrar la cuenta
staff-end-text = Se cierra su sesión al momento y pierde todos los roles. La cuenta puede añadirse de nuevo más tarde.
staff-done-role-given = El rol se ha asignado.
staff-done-role-taken = El rol se ha quitado y su sesión se ha cerrado.
staff-done-ended = La cuenta se ha cerrado.
staff-done-nothing = Ya era así; no ha cambiado nada.
staff-refusal-name-missing = Escriba un nombre.
staff-refusal-name-long = Use como máximo { $most } caracteres.
staff-refusal-known = Esta dirección ya tiene una cuenta.
staff-refusal-unknown = Esa cuenta ya no existe. No ha cambiado nada.
staff-refusal-role = Ese rol no existe. No ha cambiado nada.
staff-refusal-scope = No existe esa empresa, ese recinto o esa producción. No ha cambiado nada.
staff-refusal-many-roles = Son más roles de los que puede tener una cuenta. No ha cambiado nada.
staff-refusal-yourself = Nadie puede cambiar sus propios roles ni cerrar su propia cuenta. Pídaselo a otra persona.

# The page of money.
staff-money-title = Dinero
staff-money-part = Ve las empresas que le corresponden.
staff-money-unchecked = Todos los pedidos se comprueban una vez al día. La primera comprobación aún no se ha hecho.
staff-money-checked = Última comprobación de todos los pedidos: { $when }. Todo era correcto.
staff-money-checked-wrong = { $count ->
    [one] Última comprobación de todos los pedidos: { $when }. Se encontró { $count } error. Avise al servicio técnico.
   *[other] Última comprobación de todos los pedidos: { $when }. Se encontraron { $count } errores. Avise al servicio técnico.
}
staff-money-payments = Pagos sin pedido
staff-money-payments-text = Dinero cobrado que no acabó en un pedido pagado ni en una devolución.
staff-money-orders = Pedidos sin dinero
staff-money-orders-text = Entradas que no cubre ningún pago, factura ni saldo.
staff-money-none-by-design = Ninguno. No puede haberlos: lo que daría lugar a uno se deshace en el mismo momento. Una fila aquí es un fallo del programa; avise a quien lo mantiene.
staff-money-refunds = Devoluciones en curso
staff-money-refunds-text = Dinero que está volviendo, y el que un banco se negó a devolver.
staff-money-refunds-none = No hay nada en camino de vuelta.
staff-money-disputes = Retrocesiones
staff-money-disputes-text = Dinero que el banco del comprador ha retirado: aún sin decidir, o perdido y con las entradas todavía sin anular. Las entradas de estos pedidos se rechazan en la puerta.
staff-money-disputes-none = Ninguna retrocesión pendiente.
staff-money-dispute-open = Responda a la disputa ante el banco; su decisión aparecerá aquí
staff-money-dispute-over = Disputa perdida: anule las entradas para liberar las localidades
staff-money-attempts = Pagos pendientes
staff-money-attempts-text = El comprador fue enviado al banco y el banco no ha decidido. Se le vuelve a preguntar automáticamente.
staff-money-attempts-none = Ningún banco nos debe una respuesta.
staff-money-mails = Correos no enviados
staff-money-mails-text = Correos electrónicos que no se han podido enviar. La mayoría se envía más tarde de forma automática.
staff-money-mails-none = Se han enviado todos los correos.
# Heads of columns.
staff-money-order = Pedido
staff-money-about = Qué
staff-money-sum = Importe
staff-money-since = Desde
staff-money-tries = Intentos
staff-money-next = Qué viene después
staff-money-reason = Último motivo
# What comes next.
staff-money-next-refund = Se vuelve a pedir al banco: { $when }
staff-money-next-question = Se pregunta al banco: { $when }
staff-money-next-mail = Se envía de nuevo: { $when }
staff-money-never = Nada automáticamente
staff-money-never-refund = El teatro debe este dinero: páguelo por otro medio y anótelo en el pedido
staff-money-never-mail = Abandonada: avise al comprador por otro medio

# Orders and their stories.
staff-orders-title = Pedidos
staff-orders-lede = Escriba el código que figura en el pedido y en todos los correos.
staff-orders-code = Código del pedido
staff-orders-find = Buscar
staff-order-unknown = No hay ningún pedido con este código entre los que le corresponden. Revíselo letra por letra.
staff-order-title = Pedido { $code }
staff-order-placed = hecho el { $when }
staff-order-paid = pagado el { $when }
staff-order-waits = espera el pago hasta el { $when }
staff-order-next = Qué ocurrirá automáticamente
staff-order-timeline = Qué ha ocurrido
staff-order-when = Cuándo
staff-order-what = Qué
staff-order-who = Quién
staff-order-details = Más
staff-order-source = Anotado en

# Se anulan entradas: un formulario y después lo que supone.
staff-refund-link = Anular entradas
staff-refund-title = Anular del pedido { $code }
staff-refund-lede = Todavía no ocurre nada: la página siguiente dice qué se devuelve a qué pago.
staff-refund-back = Volver al pedido
staff-refund-what = Qué se anula
staff-refund-all = El pedido entero
staff-refund-some = Solo lo que se marque aquí
# Alguien entró con esta entrada.
staff-refund-entered = ya entró
staff-refund-fees = Sus gastos de gestión
staff-refund-fees-back = Se devuelven también
staff-refund-fees-kept = Se los queda el teatro
staff-refund-seats = Las localidades
staff-refund-on-sale = De nuevo a la venta para todos
staff-refund-box-office = Reservadas para la taquilla
staff-refund-reason = Por qué
staff-refund-reason-hint = Para el historial del pedido, { $most } caracteres como máximo. Sin nombres.
staff-refund-check = Ver qué se devuelve
staff-refund-money = El dinero
staff-refund-sum = Se devuelven { $sum }.
staff-refund-owed = Se dejan de deber { $sum }.
staff-refund-nothing-back = No se devuelve dinero: no se pagó nada por ello.
staff-refund-all-brought = No se devuelve dinero: el banco del comprador ya se lo ha devuelto (una retrocesión).
# Una línea por pago.
staff-refund-way = { $sum } al pago de { $paid } a { $company } ({ $means }, { $when })
staff-refund-brought = El banco del comprador ya retiró { $sum } del pago a { $company }: ya no se deben al teatro
staff-refund-with-fees = De ello, { $sum } son gastos de gestión.
staff-refund-without-fees = Los gastos de gestión se los queda el teatro.
staff-refund-ends = Lo que deja de valer en el acto
staff-refund-seats-on-sale = Las localidades vuelven a la venta para todos.
staff-refund-seats-box-office = Las localidades quedan reservadas para la taquilla.
staff-refund-mail = Quien compró recibe un mensaje. No se puede deshacer.
# El botón.
staff-refund-do = Devolver { $sum }
staff-refund-do-owed = Anular y dejar de cobrar { $sum }
staff-refund-do-nothing-back = Anular
staff-refund-change = Cambiar algo
staff-refund-done = Entradas anuladas. En el historial del pedido, más abajo, figura cada importe.
staff-refund-none-chosen = No hay nada marcado. Marque lo que se anula o elija el pedido entero.
staff-refund-reason-long = Use como máximo { $most } caracteres.
staff-refund-not-paid = El pedido no está pagado o ha terminado: no se puede anular nada de él.
staff-refund-nothing-left = Todo lo seleccionado ya se había anulado. La fecha figura en el historial del pedido.
staff-refund-is-entered = Alguien entró con una de estas entradas. Anule las demás una a una.
staff-refund-pass-used = Con este pase ya se han sacado entradas. Anule primero esas entradas.
staff-refund-disputed = El banco del comprador aún no ha decidido sobre el dinero (una retrocesión). Espere su decisión.
staff-refund-changed = Mientras tanto se anuló algo del pedido, así que ahora no se ha hecho nada. Mire de nuevo qué se devuelve.

staff-debt-title = El teatro debe { $sum }
staff-debt-text = El banco se negó a devolver este dinero. Pague al comprador por otro medio, por ejemplo por transferencia, e indique después aquí cómo.
staff-debt-how = Cómo se pagó
staff-debt-how-hint = Para el historial del pedido, { $most } caracteres como máximo. Sin números de cuenta.
staff-debt-do = Anotar que se han pagado { $sum }
staff-debt-done = El reembolso consta como pagado. En el historial, más abajo, figura cómo.
staff-debt-none = Ya no se debe nada: la deuda ya se saldó o el dinero ya le llegó al comprador por su banco. No lo pague otra vez.
staff-debt-changed = La deuda ha cambiado mientras tanto: ahora se deben { $sum }. Compruebe lo que pagó y vuelva a anotarlo.
staff-debt-how-missing = Indique cómo se pagó, por ejemplo: transferencia del 3 de marzo.
staff-debt-how-long = Use como máximo { $most } caracteres.
staff-refund-written-off = Lo que quedó pendiente de este pedido tras una devolución bancaria perdida se dio por incobrable. No se devuelve nada.
staff-refund-by-hand = { $sum } se habían pagado de otra manera tras una devolución bancaria, así que ninguna pasarela puede devolverlos. El teatro los deberá: páguelos de otra manera.
staff-refund-sent = Quién envía el dinero
staff-refund-sent-gateway = Pedimos al banco o a la pasarela que lo envíe
staff-refund-sent-hand = Ya se ha enviado a mano, en las páginas del banco o de la pasarela
staff-refund-hand-check = Ha indicado que este dinero ya se ha enviado a mano. Solo se anota: no se pide a nadie que lo envíe.
staff-debt-way = De qué forma se pagó
staff-debt-way-other = De otra manera, por ejemplo por transferencia
staff-debt-way-bank = A mano en las páginas del banco o de la pasarela, a la tarjeta o cuenta con la que se pagó
staff-owed-title = El comprador debe { $sum }
staff-owed-text = Se perdió una devolución bancaria: el banco se ha quedado con este dinero definitivamente. Las entradas no valen en la puerta hasta que se pague. Si lo da por incobrable, siguen sin valer y se rectifica la factura.
staff-owed-end = Qué ha pasado
staff-owed-paid = El comprador pagó de otra manera, por ejemplo en efectivo o por transferencia
staff-owed-written-off = Darlo por incobrable: ya no se espera este dinero
staff-owed-why = Cómo se pagó o por qué se da por incobrable
staff-owed-why-missing = Indique cómo se pagó o por qué se da por incobrable, por ejemplo: en efectivo el 3 de marzo.
staff-owed-do = Anotar { $sum }
staff-owed-done = Ha quedado registrado. El historial, más abajo, muestra los detalles.
staff-owed-none = Ya no se debe nada: se pagó, se dio por incobrable o se recuperó mientras tanto. No cobre otra vez.
staff-owed-changed = Lo que se debe ha cambiado entretanto: ahora son { $sum }. Compruébelo y anótelo otra vez.

staff-kept-title = Localidades reservadas para la taquilla
staff-kept-text = { $count ->
    [one] { $count } localidad de este pedido quedó reservada para la taquilla al anular la entrada. Nadie puede comprarla hasta que usted la ponga a la venta.
   *[other] { $count } localidades de este pedido quedaron reservadas para la taquilla al anular las entradas. Nadie puede comprarlas hasta que usted las ponga a la venta.
}
staff-kept-release = Poner de nuevo a la venta
staff-kept-done = De nuevo a la venta para todos.
staff-kept-none = Ya no queda reservada ninguna localidad de este pedido: se pusieron a la venta antes.
staff-kept-changed = El número de localidades reservadas ha cambiado mientras tanto. Compruébelo y vuelva a ponerlas a la venta.
staff-order-invoices = Facturas
