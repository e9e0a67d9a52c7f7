# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Personal
staff-footer = Para el personal del teatro. Todo lo que se hace aquí queda registrado.
staff-menu = Menú
staff-back = Volver
staff-error-code = Si vuelve a ocurrir, facilite este código al soporte técnico:
staff-error-fault = No hemos podido completar la operación. Compruebe primero si se ha realizado; si no, vuelva a intentarlo dentro de unos minutos.
staff-error-closed = El sistema no está disponible en este momento. Compruebe si la operación se ha realizado y vuelva a intentarlo enseguida.
staff-error-not-found = Esta página no existe o se ha retirado.
staff-error-home = Ir al inicio
staff-error-key-title = Falta el archivo de la clave de cifrado
staff-error-key-text = Esta página no se puede mostrar porque algunos de sus datos, como códigos de tarjetas regalo, datos bancarios o enlaces enviados por correo electrónico, están cifrados con una clave que este sistema no tiene. Los datos están a salvo, pero no se pueden leer sin la clave. Pida al soporte técnico que copie el archivo de la clave desde el sistema en el que se hizo la copia de seguridad; el informe de la restauración indica dónde hay que guardarlo.
staff-error-key-code = Facilite este código al soporte técnico:

# The door.
staff-door-title = Acceso del personal
staff-door-lede = Escriba su correo electrónico, su contraseña y un código de su aplicación de autenticación.
staff-door-open = Iniciar sesión
staff-door-lost = ¿Ha perdido el teléfono? Escriba uno de sus códigos de recuperación en lugar del código de la aplicación. ¿Tampoco tiene los códigos de recuperación? Pida un enlace nuevo a un administrador.
staff-email = Correo electrónico
staff-password = Contraseña
staff-code = Código
staff-code-hint = Seis cifras de su aplicación de autenticación o un código de recuperación
staff-refusal-enter-wrong = El correo electrónico, la contraseña o el código no son correctos. Revise los tres. Cada código sirve una sola vez, así que espere al siguiente.
staff-refusal-too-many = { $minutes ->
    [one] Demasiados intentos fallidos. Espere { $minutes } minuto y vuelva a intentarlo, o pida un enlace nuevo a un administrador.
   *[other] Demasiados intentos fallidos. Espere { $minutes } minutos y vuelva a intentarlo, o pida un enlace nuevo a un administrador.
}
staff-done-out = Ha cerrado la sesión.
staff-done-everywhere = Ha cerrado la sesión en todos los dispositivos.
staff-done-password = La contraseña se ha cambiado. Inicie sesión con la nueva.

# A forgotten password.
staff-forgotten-link = ¿Ha olvidado la contraseña?
staff-forgotten-title = Contraseña olvidada
staff-forgotten-lede = Escriba su dirección de correo electrónico. Le enviaremos un enlace para crear una contraseña nueva.
staff-forgotten-send = Enviar el enlace
staff-forgotten-sent = Si esta dirección corresponde a una cuenta del personal, le hemos enviado un correo con un enlace.
staff-forgotten-sent-more = ¿No llega el correo tras unos minutos? Mire en la carpeta de correo no deseado. Si tampoco tiene ya la aplicación de autenticación ni los códigos de recuperación, pida un enlace nuevo a un administrador.
staff-forgotten-ended = El enlace ya se ha usado, se ha sustituido por otro más reciente o tiene más de una hora. Puede pedir otro en la página de inicio de sesión.
staff-password-new-title = Contraseña nueva
staff-password-new-lede = También necesita un código de su aplicación de autenticación o un código de recuperación. Se cerrará la sesión en todos los dispositivos.
staff-done-new-password = La contraseña nueva se ha guardado. Inicie sesión con ella.
staff-refusal-password-over = Todo lo que ha escrito es correcto, pero su contraseña es demasiado antigua según las normas del teatro. Le hemos enviado un correo con un enlace para crear otra.
staff-refusal-password-same = Esa es su contraseña actual. Elija otra.
staff-refusal-recover-code = El código no es correcto. Escriba las seis cifras que la aplicación muestra ahora o un código de recuperación. Cada código sirve una sola vez.

# What a password may be.
staff-password-new = Contraseña nueva
staff-password-again = Repita la contraseña nueva
staff-password-present = Contraseña actual
staff-password-hint = Al menos 12 caracteres. Le recomendamos cuatro palabras sin relación entre sí o una contraseña creada por un gestor de contraseñas.
staff-refusal-password-short = La contraseña es demasiado corta. Use al menos { $least } caracteres.
staff-refusal-password-long = La contraseña es demasiado larga. Use como máximo { $most } caracteres.
staff-refusal-password-unprintable = La contraseña contiene un salto de línea u otro carácter invisible. Quítelo.
staff-refusal-password-common = Esta contraseña es demasiado fácil de adivinar. Elija otra.
staff-refusal-password-address = La contraseña contiene su correo electrónico, o la parte anterior a la @. Elija otra.
staff-refusal-not-twice = Las dos contraseñas no coinciden. Escriba dos veces la misma contraseña.
staff-refusal-present-wrong = La contraseña actual no es correcta.
staff-refusal-code-wrong = El código no es correcto. Escriba las seis cifras que la aplicación muestra ahora.
staff-refusal-changed = Entretanto, esto se ha cambiado en otra ventana. Revíselo y vuelva a intentarlo.

# The link of the first time.
staff-enrol-title = Le damos la bienvenida
staff-enrol-lede = { $name }, elija una contraseña y configure una aplicación de autenticación.
staff-enrol-password = 1. Elija una contraseña
staff-enrol-app = 2. Configure una aplicación de autenticación
staff-enrol-set = Guardar
staff-enrol-done = Su cuenta está lista
staff-link-ended-title = Este enlace ya no es válido
staff-refusal-link-ended = El enlace ya se ha usado, se ha sustituido por otro más reciente o tiene más de un día. Pida uno nuevo a un administrador.
staff-app-how = Abra en su teléfono una aplicación de autenticación (cualquiera compatible con TOTP) y escanee este código QR.
# Read out for the picture.
staff-app-picture = Código QR con la clave de configuración para la aplicación de autenticación
staff-app-typed = O escriba esta clave de configuración en la aplicación:
staff-app-code = Código que la aplicación muestra ahora

# One's own account.
staff-account-title = Su cuenta
staff-change-password = Cambiar contraseña
staff-change-password-text = Se cerrará su sesión en todos los dispositivos. Después, inicie sesión con la contraseña nueva.
staff-second-title = Aplicación de autenticación y códigos de recuperación
staff-app-title = Configurar otra aplicación
staff-app-text = ¿Va a cambiar de teléfono? Configure la aplicación en el nuevo mientras todavía tenga el anterior.
staff-app-lede = La aplicación que configure ahora sustituirá a la anterior.
staff-app-renew = Usar esta aplicación
staff-done-app = La aplicación nueva está configurada. Los códigos de la anterior ya no sirven.
staff-recovery-title = Nuevos códigos de recuperación
staff-recovery-lede = Los códigos de recuperación que tiene ahora dejarán de servir.
staff-recovery-left = { $count ->
    [one] Queda { $count } código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
staff-recovery-renew = Crear códigos nuevos
staff-recovery-keep = Guarde estos códigos de recuperación fuera del teléfono: en papel o en un gestor de contraseñas. Si pierde el teléfono, con cada código puede iniciar sesión una vez. Solo se muestran ahora.
staff-recovery-kept = He guardado los códigos
staff-sessions-title = Dispositivos con la sesión iniciada
staff-session = Inicio de sesión: { $began }; última actividad: { $seen }
staff-session-this = Este navegador
staff-sessions-end = Cerrar sesión en todos los dispositivos

# What one may do.
staff-home-title = Inicio
staff-home-greeting = Hola, { $name }
staff-home-nothing = Todavía no tiene ningún rol. Pídaselo a un administrador.
staff-home-waiting = Pendiente
staff-home-reviews = { $count ->
    [one] { $count } texto por revisar
   *[other] { $count } textos por revisar
}
staff-home-scheduled = { $count ->
    [one] { $count } texto se publicará: { $when }
   *[other] { $count } textos se publicarán a una hora fijada, el próximo: { $when }
}
staff-home-drafts = { $count ->
    [one] En total, { $count } texto con borrador
   *[other] En total, { $count } textos con borradores
}
# En la página de inicio, para quien puede auditar.
staff-backup-title = Copias de seguridad
staff-backup-none = Todavía no se ha hecho ninguna copia de seguridad.
staff-backup-last = Última copia de seguridad: { $when }.
staff-backup-late = La última copia de seguridad tiene más de un día: { $when }. Avise al servicio técnico.
staff-backup-failed = El último intento de hacer una copia de seguridad falló: { $when }. Se repetirá automáticamente. Si sigue fallando, avise al servicio técnico.
staff-backup-drill-none = Todavía no se ha probado a restaurar ninguna copia de seguridad.
staff-backup-drill-passed = La prueba de restauración se completó correctamente: { $when }. Copia utilizada: { $made }.
staff-backup-drill-failed = La última prueba de restauración falló: { $when }. No confíe en esa copia y avise al servicio técnico.
staff-forbidden-title = No tiene acceso a esta página
staff-forbidden-text = Para esto hace falta el permiso «{ $right }», que ninguno de sus roles incluye aquí. Pídaselo a una persona del equipo que tenga el permiso «{ $giver }».
# Headings of the links on the first page.
staff-home-subject-sales = Venta
staff-home-subject-customers = Pedidos y clientes
staff-home-subject-finance = Finanzas
staff-home-subject-shop = Tienda y programación
staff-home-subject-settings = Configuración y personal
staff-home-console = En la línea de comandos del servidor
staff-home-read-money = Pagos sin pedido, reembolsos en curso y correos que no se han podido enviar.
staff-home-read-timeline = Busque un pedido por su código y consulte su historial.
staff-home-manage-staff = Cuentas del personal, roles y enlaces de acceso.
staff-action-shop = Comprar entradas
staff-action-sell = Vender en taquilla
staff-action-scan = Leer entradas en la puerta (con parterre scan en el servidor; todavía no hay ninguna página para móviles)
staff-action-import-plan = Importar planos de sala
staff-action-import-season = Importar temporadas, cancelar y trasladar funciones
staff-action-grant-kind = Asignar colectivos a los clientes
staff-action-accept-proof = Aceptar documentos acreditativos
staff-action-settle = Liquidar pagos
staff-action-audit = Auditar las cuentas
staff-action-read-money = Consultar pagos y reembolsos
staff-action-refund-order = Reembolsar pedidos
staff-action-read-timeline = Consultar el historial de los pedidos
staff-action-block = Bloquear localidades
staff-action-spend-credit = Usar el saldo de un cliente en taquilla
staff-action-manage-tills = Gestionar las cajas y confirmar los turnos
staff-action-find-customers = Buscar clientes
staff-action-invite = Dar invitaciones
staff-action-invite-beyond = Dar más invitaciones de las que permite el cupo
staff-action-sell-on-invoice = Vender con factura en taquilla
staff-action-manage-staff = Administrar las cuentas del personal
staff-money-short = Finanzas
staff-orders-short = Pedidos
staff-people-short = Personal

# Who is on the staff.
staff-people-title = Personal
staff-name = Nombre
staff-role = Rol
staff-role-until = hasta el { $day }
staff-role-last-day = Último día (opcional; después el rol termina)
# Over what a role is given.
staff-scope = Válido para
staff-scope-all = todo el teatro
staff-scope-company = empresa { $name }
staff-scope-venue = recinto { $name }
staff-scope-production = producción { $name }
staff-scope-point-of-sale = punto de venta { $name }
staff-role-administrator = Administración
staff-role-finance = Finanzas
staff-role-box-office = Taquilla
staff-role-door = Puerta
staff-role-marketing = Marketing
staff-role-empty = Todavía sin permisos.
staff-roles-title = Permisos de cada rol
staff-no-role = Sin rol
staff-state-you = usted
staff-state-ended = cerrada
staff-state-waiting = todavía no ha usado el enlace de acceso
staff-add-title = Añadir a una persona
staff-add = Añadir y mostrar el enlace
staff-link-title = Enlace de acceso
staff-link-text = Entregue usted este enlace a { $email } por un medio seguro. Solo se muestra ahora, sirve una vez y caduca en esta fecha: { $ends }.
staff-change = Cambiar
staff-give = Asignar rol
staff-take = Quitar
# Read out for the button.
staff-take-aloud = Quitar el rol { $role } a { $name }
staff-reset = Crear un enlace nuevo
staff-reset-text = La contraseña, la aplicación y los códigos de recuperación actuales dejarán de servir de inmediato, y avisaremos a esta persona por correo electrónico. Antes, asegúrese de que la petición es realmente suya.
staff-end = Cerrar cuenta
staff-end-text = La sesión de esta persona se cierra de inmediato y la cuenta pierde todos los roles. Más adelante puede volver a añadirla.
staff-done-role-given = El rol se ha asignado.
staff-done-role-taken = El rol se ha quitado y se ha cerrado la sesión de esta persona.
staff-done-ended = La cuenta se ha cerrado.
staff-done-nothing = No ha cambiado nada: ya estaba configurado así.
staff-refusal-name-missing = Escriba un nombre.
staff-refusal-name-long = El nombre es demasiado largo. Use como máximo { $most } caracteres.
staff-refusal-known = Ya existe una cuenta con este correo electrónico.
staff-refusal-unknown = Esta cuenta ya no existe. No ha cambiado nada.
staff-refusal-role = Este rol no existe. No ha cambiado nada.
staff-refusal-scope = Esta empresa, recinto, producción o punto de venta no existe. No ha cambiado nada.
staff-refusal-whole-house = Este rol solo permite cambios que afectan a toda la tienda, como los textos o el aspecto, así que no se puede limitar a una producción, un recinto o una empresa. No ha cambiado nada. Asigne el rol para todo el teatro o elija otro rol.
staff-refusal-over = Ese día ya ha pasado. Elija un último día posterior o deje el campo vacío.
staff-refusal-many-roles = Esta cuenta ya tiene el número máximo de roles. No ha cambiado nada.
staff-refusal-yourself = No puede cambiar sus propios roles ni cerrar su propia cuenta. Pídaselo a otra persona del equipo.
staff-refusal-person-beyond = Esta persona tiene permisos que usted no tiene, por eso no puede modificar su cuenta. No se ha cambiado nada. Pídaselo a otra persona del equipo que tenga esos permisos.
staff-person-beyond = Esta persona tiene permisos que usted no tiene. Solo puede modificar su cuenta alguien que tenga esos permisos.
staff-give-hint = Solo puede asignar roles cuyos permisos tenga usted también.

# Roles of the theatre's own.
staff-role-new = Nuevo rol
staff-role-change = Modificar el rol
# Read out for the link.
staff-role-change-aloud = Modificar el rol { $role }
staff-role-name = Nombre del rol
staff-role-name-hint = Se muestra en esta página y a las personas que tienen el rol. Es igual en todos los idiomas.
staff-role-allows = Quien tiene este rol puede
staff-role-saved-text = El cambio se aplica de inmediato a todas las personas con este rol. Si quita un permiso, se cerrará la sesión de esas personas.
staff-role-save = Guardar el rol
staff-role-remove = Eliminar el rol
staff-role-remove-text = Solo se puede eliminar un rol si nadie lo tiene.
staff-done-role-saved = El rol se ha guardado.
staff-done-role-removed = El rol se ha eliminado.
staff-refusal-role-name-taken = Ya existe un rol con este nombre. Elija otro.
staff-refusal-role-empty = Seleccione al menos un permiso.
staff-refusal-role-delivered = Este es un rol predeterminado y no se puede modificar. Puede crear uno nuevo.
staff-refusal-role-held = { $people ->
    [one] { $people } persona tiene este rol. Quítele primero el rol.
   *[other] { $people } personas tienen este rol. Quíteles primero el rol.
}
staff-refusal-role-changed = Otra persona ha modificado este rol entretanto, así que no se ha guardado nada. Abra el rol de nuevo.
staff-refusal-role-yours = Usted también tiene este rol, por eso no puede modificarlo. Pídaselo a otra persona del equipo.
staff-refusal-role-beyond = Este rol incluye permisos que usted no tiene, por eso no puede asignarlo, modificarlo ni eliminarlo. No se ha cambiado nada. Pídaselo a otra persona del equipo que tenga esos permisos.
# { $permission }: the name of the permission to manage staff accounts.
staff-role-manage-warning = Elija «{ $permission }» con cuidado. Quien tiene este permiso puede asignar a otras personas todos sus propios permisos y restablecer las cuentas de quienes no tengan más permisos que ella. Usted solo puede seleccionar permisos que también tenga.
staff-refusal-many-own-roles = Hay demasiados roles. Elimine alguno que nadie necesite.

# The page of money.
staff-money-title = Finanzas
staff-money-part = Solo ve aquello a lo que sus roles dan acceso. Si un pedido es también de otra empresa, no se muestran sus importes.
staff-money-unchecked = Todos los pedidos se comprueban una vez al día. Todavía no se ha hecho la primera comprobación.
staff-money-checked = Última comprobación de todos los pedidos: { $when }. Todo era correcto.
staff-money-checked-wrong = { $count ->
    [one] Última comprobación de todos los pedidos: { $when }. Se encontró { $count } error. Avise al servicio técnico.
   *[other] Última comprobación de todos los pedidos: { $when }. Se encontraron { $count } errores. Avise al servicio técnico.
}
staff-money-payments = Pagos sin pedido
staff-money-payments-text = Pagos que no han dado lugar a un pedido pagado ni a un reembolso.
staff-money-orders = Pedidos sin pago
staff-money-orders-text = Entradas que no están cubiertas ni por un pago, ni por una factura, ni por un saldo a favor.
staff-money-none-by-design = Ninguno. El sistema corrige estos casos de inmediato. Si aquí aparece alguno, se trata de un error del programa: avise al servicio técnico.
staff-money-refunds = Reembolsos en curso
staff-money-refunds-text = Reembolsos enviados al banco, reembolsos que el banco ha rechazado y reembolsos que se pagan en la taquilla.
staff-money-refunds-none = No hay reembolsos en curso.
staff-money-disputes = Retrocesiones (chargebacks)
staff-money-disputes-text = Pagos que el banco de un comprador ha retirado: el banco aún no ha decidido, o la retrocesión se ha perdido y las entradas todavía no se han anulado. Las entradas de estos pedidos se rechazan en la puerta, igual que todo lo que se haya pagado con tarjetas regalo o saldo procedentes de ellos: primero las compras más recientes, hasta cubrir el importe.
staff-money-disputes-none = No hay ninguna retrocesión pendiente.
staff-money-dispute-open = Responda al banco; su decisión aparecerá aquí
staff-money-dispute-over = Perdida: anule las entradas para liberar las localidades
staff-money-attempts = Pagos pendientes
staff-money-attempts-text = El comprador fue enviado al banco y el banco todavía no ha confirmado ni rechazado el pago. La consulta al banco se repite automáticamente.
staff-money-attempts-none = No hay pagos pendientes.
staff-money-mails = Correos no enviados
staff-money-mails-text = Correos que no se han podido enviar. La mayoría se envía más tarde automáticamente.
staff-money-mails-none = Se han enviado todos los correos.
staff-restored-title = Tras la restauración de la base de datos
staff-restored-text = La base de datos se ha restaurado a partir de la copia de seguridad del { $when }. Lo que entonces estaba pendiente puede haberse pagado, enviado o usado después; por eso queda bloqueado hasta que usted decida.
staff-restored-decisions = En caso de duda, deje el elemento bloqueado. Las decisiones no se pueden deshacer.
staff-restored-none = No hay nada bloqueado.
staff-restored-link = { $count ->
    [one] Se ha restaurado la base de datos: hay { $count } elemento pendiente de decisión
   *[other] Se ha restaurado la base de datos: hay { $count } elementos pendientes de decisión
}
staff-restored-more = Solo se muestran los primeros { $shown }. Los botones para todos se aplican también a los demás.
staff-restored-kind-pay-out = Transferencias a clientes
staff-restored-check-pay-out = Compruebe en los extractos bancarios cuáles de estas transferencias se han ejecutado desde que se hizo la copia.
staff-restored-release-if-pay-out = Si el fichero con la transferencia no se ha entregado al banco o el banco ha rechazado la transferencia, desbloquee el elemento: la transferencia podrá incluirse en el próximo fichero para el banco.
staff-restored-discard-if-pay-out = Si el banco ya ha ejecutado o aceptado la transferencia, descarte el elemento: la transferencia no se entregará otra vez al banco.
staff-restored-kind-refund = Reembolsos
staff-restored-check-refund = Compruebe en los informes de operaciones de sus proveedores de pago cuáles de estos reembolsos se han efectuado desde que se hizo la copia.
staff-restored-release-if-refund = Si la orden de reembolso no se ha enviado al proveedor de pago o este la ha rechazado, desbloquee el elemento: la orden se enviará.
staff-restored-discard-if-refund = Si el importe ya se ha reembolsado o el proveedor de pago ha aceptado la orden, descarte el elemento: la orden no se enviará otra vez.
staff-restored-kind-voucher = Tarjetas regalo con saldo
staff-restored-check-voucher = Pida al soporte técnico el registro del servidor de correo: muestra qué confirmaciones de pedido se han enviado después de hacerse la copia. Por cada pedido del registro que no figure en la base de datos, pregunte al cliente si lo pagó con una tarjeta regalo. En ese caso, pídale las últimas cuatro cifras de la tarjeta regalo y el importe que pagó con ella.
staff-restored-release-if-voucher = Si la tarjeta regalo no se ha usado desde que se hizo la copia de seguridad, desbloquee el elemento: el saldo volverá a estar disponible.
staff-restored-discard-if-voucher = Si se ha usado todo el saldo, descarte el elemento: la tarjeta regalo ya no se podrá usar.
staff-restored-kind-credit = Saldos a favor de clientes
staff-restored-check-credit = Pida al soporte técnico el registro del servidor de correo: muestra qué confirmaciones de pedido se han enviado después de hacerse la copia. Por cada pedido del registro que no figure en la base de datos, pregunte al cliente si lo pagó con saldo a favor y, en ese caso, por qué importe. Busque también en los extractos bancarios saldos a favor transferidos a clientes.
staff-restored-release-if-credit = Si no se ha usado ni transferido nada del saldo a favor desde que se hizo la copia de seguridad, desbloquee el elemento: el saldo volverá a estar disponible.
staff-restored-discard-if-credit = Si ya se ha usado o transferido todo el saldo a favor, descarte el elemento: el importe ya no se podrá usar ni transferir.
staff-restored-part-voucher = Si solo se ha usado una parte del saldo, no desbloquee ni descarte el elemento, ni use «Desbloquear todo» ni «Descartar todo». Pida al soporte técnico que desbloquee solo el saldo restante (comando para el soporte técnico: { $command }).
staff-restored-part-credit = Si solo se ha usado o transferido una parte del saldo a favor, no desbloquee ni descarte el elemento, ni use «Desbloquear todo» ni «Descartar todo». Pida al soporte técnico que desbloquee solo el saldo restante (comando para el soporte técnico: { $command }).
staff-restored-kind-receivable = Pagos aplazados pendientes de cobro
staff-restored-check-receivable = Compruebe en los extractos bancarios cuáles de estos pedidos se han pagado desde que se hizo la copia.
staff-restored-release-if-receivable = Desbloquee el elemento tanto si el pedido se ha pagado como si no: volverá a aparecer en «Pagos aplazados». Si el pedido ya se ha pagado, registre allí el pago.
staff-restored-kind-message = Correos electrónicos y mensajes a otros sistemas
staff-restored-check-message = Para los correos, pida al soporte técnico el registro del servidor de correo: muestra qué correos se han enviado desde que se hizo la copia. Para los mensajes a otro sistema, consulte ese sistema.
staff-restored-release-if-message = Si el correo no se ha enviado o el mensaje no ha llegado, desbloquee el elemento: se enviará de inmediato.
staff-restored-discard-if-message = Si el correo ya se ha enviado o el mensaje ya ha llegado, descarte el elemento: no se volverá a enviar.
staff-restored-kind-renewals = Renovaciones de abonos
staff-restored-check-renewals = Busque en los informes de operaciones de sus proveedores de pago las renovaciones cobradas después de hacerse la copia. Esos cobros no figuran en la base de datos restaurada: si reanudara las renovaciones, esos importes se cobrarían por segunda vez. Si encuentra alguna, no reanude las renovaciones: consulte antes al soporte técnico.
staff-restored-release-if-renewals = Reanude las renovaciones solo si después de hacerse la copia no se ha cobrado ninguna o si el soporte técnico ha confirmado que se puede continuar. Las renovaciones automáticas se reanudarán y los importes se cargarán en las tarjetas bancarias guardadas.
staff-restored-every-renewal = Todas las renovaciones automáticas
staff-restored-kind-erasures = Borrado automático de datos de clientes
staff-restored-check-erasures = Pregunte al soporte técnico si después de hacerse la copia se borraron datos de clientes: de ser así, esos datos vuelven a estar en la base de datos. En tal caso, pídale que los borre otra vez (comando para el soporte técnico: { $command }).
staff-restored-release-if-erasures = Reanude el borrado automático cuando el soporte técnico le haya confirmado que ya se ha hecho o que no se borró nada. Hasta entonces no se borra nada automáticamente, ni siquiera si un cliente lo ha solicitado en su cuenta.
staff-restored-every-erasure = Todos los borrados automáticos
staff-restored-customer = Cliente
staff-restored-balance = Saldo
staff-restored-voucher = Tarjeta regalo
staff-restored-voucher-of = Tarjeta regalo …{ $digits }
staff-restored-voucher-unread = Si no aparecen las últimas cuatro cifras, es porque falta el archivo de la clave de cifrado y no se puede leer el código. Pida al soporte técnico que copie ese archivo desde el sistema en el que se hizo la copia de seguridad.
staff-restored-order-of = Pedido { $code }
staff-restored-message = Correo o mensaje
staff-restored-decision = Decisión
staff-restored-mail = Correo electrónico
staff-restored-mail-of = Correo electrónico: { $about }
staff-restored-notice = Mensaje a otro sistema
staff-restored-written = Creación: { $when }
staff-restored-id = ID: { $id }
staff-restored-count-pay-out = { $count ->
    [one] { $count } transferencia
   *[other] { $count } transferencias
}
staff-restored-count-refund = { $count ->
    [one] { $count } reembolso
   *[other] { $count } reembolsos
}
staff-restored-count-voucher = { $count ->
    [one] { $count } tarjeta regalo
   *[other] { $count } tarjetas regalo
}
staff-restored-count-credit = { $count ->
    [one] { $count } saldo a favor
   *[other] { $count } saldos a favor
}
staff-restored-count-receivable = { $count ->
    [one] { $count } pago aplazado
   *[other] { $count } pagos aplazados
}
staff-restored-count-message = { $count ->
    [one] { $count } correo o mensaje
   *[other] { $count } correos y mensajes
}
staff-restored-ask-release = ¿Desbloquear { $what }?
staff-restored-ask-discard = ¿Descartar { $what }?
staff-restored-ask-release-renewals = ¿Reanudar las renovaciones automáticas?
staff-restored-ask-release-erasures = ¿Reanudar el borrado automático?
staff-restored-all-release-pay-out = Continúe solo si ninguna de estas transferencias se ha entregado al banco en un fichero o si el banco ha rechazado las que se entregaron. Una vez desbloqueadas, podrán incluirse en el próximo fichero para el banco.
staff-restored-all-discard-pay-out = Continúe solo si el banco ya ha ejecutado o aceptado todas estas transferencias. Ninguna se entregará otra vez al banco.
staff-restored-all-release-refund = Continúe solo si ninguna de estas órdenes de reembolso se ha enviado al proveedor de pago o si este ha rechazado las que se enviaron. Una vez desbloqueadas, se enviarán todas.
staff-restored-all-discard-refund = Continúe solo si cada uno de estos importes ya se ha reembolsado o el proveedor de pago ha aceptado la orden. Ninguna de las órdenes se enviará otra vez.
staff-restored-all-release-voucher = Continúe solo si ninguna de estas tarjetas regalo se ha usado desde que se hizo la copia de seguridad. Al desbloquearlas, su saldo volverá a estar disponible.
staff-restored-all-discard-voucher = Continúe solo si se ha usado todo el saldo de todas estas tarjetas regalo. Una vez descartadas, ya no se podrán usar.
staff-restored-all-release-credit = Continúe solo si no se ha usado ni transferido nada de estos saldos a favor desde que se hizo la copia de seguridad. Una vez desbloqueados, volverán a estar disponibles.
staff-restored-all-discard-credit = Continúe solo si ya se han usado o transferido por completo todos estos saldos a favor. Una vez descartados, no se podrán usar ni transferir.
staff-restored-all-release-message = Continúe solo si ninguno de estos correos se ha enviado y ninguno de estos mensajes ha llegado. Una vez desbloqueados, se enviarán todos de inmediato.
staff-restored-all-discard-message = Continúe solo si todos estos correos ya se han enviado y todos estos mensajes ya han llegado. Ninguno se volverá a enviar.
staff-restored-all-release-receivable = Todos estos elementos volverán a aparecer en «Pagos aplazados», tanto si los pedidos se han pagado como si no. Si alguno de los pedidos ya se ha pagado, registre allí el pago.
staff-restored-all-release-renewals = Continúe solo si después de hacerse la copia no se ha cobrado ninguna renovación o si el soporte técnico ha confirmado que se puede continuar. Las renovaciones automáticas se reanudarán y los importes se cargarán en las tarjetas bancarias guardadas.
staff-restored-all-release-erasures = Continúe solo si el soporte técnico ha confirmado que después de hacerse la copia no se borraron datos de clientes o que todos los que se borraron se han vuelto a borrar. El borrado automático se reanudará.
staff-restored-release-these = Desbloquear { $what }
staff-restored-discard-these = Descartar { $what }
staff-restored-worth = Total: { $amounts }
staff-restored-final = Esta acción no se puede deshacer.
staff-restored-release = Desbloquear
staff-restored-discard = Descartar
staff-restored-release-all = Desbloquear todo ({ $count })
staff-restored-discard-all = Descartar todo ({ $count })
staff-restored-resume-renewals = Reanudar las renovaciones automáticas
staff-restored-resume-erasures = Reanudar el borrado automático
staff-restored-gone = Este elemento ya no está bloqueado. Es posible que otra persona ya lo haya desbloqueado o descartado.
staff-done-restored = Confirmado.
# Heads of columns.
staff-money-order = Pedido
staff-money-card = Datáfono
staff-money-about = Tipo
staff-money-sum = Importe
staff-money-since = Desde
staff-money-tries = Intentos
staff-money-next = Siguiente paso
staff-money-reason = Último error
# What comes next.
staff-money-next-refund = Próximo intento de reembolso: { $when }
staff-money-next-question = Próxima consulta al banco: { $when }
staff-money-next-mail = Próximo intento de envío: { $when }
staff-money-never = Sin pasos automáticos
staff-money-never-refund = El teatro debe este importe: pague al comprador por otro medio y regístrelo en la página del pedido
staff-money-never-counter = Se devuelve en la taquilla: cuando venga el comprador, regístrelo en la página del pedido
staff-money-never-mail = Sin más intentos: contacte con el comprador por otro medio

# Orders and their timelines.
staff-orders-title = Pedidos
staff-orders-lede = Escriba el código del pedido. Figura en el pedido, en las entradas y en todos los correos.
staff-orders-code = Código del pedido
staff-orders-find = Buscar
staff-order-unknown = No hay ningún pedido con este código o pertenece a una empresa a la que sus roles no dan acceso. Revise el código.
staff-order-title = Pedido { $code }
staff-order-bought = Contenido del pedido
staff-order-buyer = Comprado por { $name }
staff-order-given = Invitación de { $giver }: { $reason }
staff-order-taken-back = { $what } (sin validez)
staff-order-held-by = { $what } · ahora en poder de { $who }
staff-order-held-by-other = { $what } · ahora en poder de otra persona
staff-order-on-offer = { $what } · puesta a la venta
staff-order-accepted = { $what } · aceptados como regalo: { $count }
staff-order-placed = realizado: { $when }
staff-order-paid = pagado: { $when }
staff-order-confirmed = confirmado: { $when }, con pago posterior
staff-order-waits = plazo de pago: { $when }
staff-order-waits-rest = pagado: { $paid }; pendiente: { $left }; plazo de pago: { $when }
staff-order-next = Próximos pasos automáticos
staff-order-timeline = Historial del pedido
staff-order-when = Cuándo
staff-order-what = Suceso
staff-order-who = Quién
staff-order-details = Detalles
staff-order-source = Registro

# Se anulan entradas: un formulario y después lo que supone.
staff-refund-link = Anular entradas
staff-refund-title = Anular entradas del pedido { $code }
staff-refund-lede = Todavía no se anula nada. En la página siguiente verá qué importe se reembolsa y de qué pago.
staff-refund-back = Volver al pedido
staff-refund-what = Qué se anula
staff-refund-all = El pedido entero
staff-refund-some = Solo lo seleccionado
# Alguien entró con esta entrada.
staff-refund-entered = ya utilizada
staff-refund-fees = Gastos de gestión
staff-refund-fees-back = Reembolsar los gastos
staff-refund-fees-kept = No reembolsar los gastos
staff-refund-seats = Localidades
staff-refund-on-sale = Poner de nuevo a la venta
staff-refund-box-office = Reservar para la taquilla
staff-refund-reason = Motivo
staff-refund-reason-hint = Para el historial del pedido; como máximo { $most } caracteres. No escriba nombres.
staff-refund-check = Continuar y revisar
staff-refund-money = Reembolso
staff-refund-sum = Importe del reembolso: { $sum }.
staff-refund-owed = Importe que ya no habrá que pagar: { $sum }.
staff-refund-nothing-back = No hay nada que reembolsar: no se pagó nada por lo seleccionado.
staff-refund-all-brought = No hay nada que reembolsar: el banco del comprador ya ha retirado el dinero (retrocesión).
# Una línea por pago.
staff-refund-way = { $sum } del pago de { $paid } a { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } del pago a { $company }: el banco del comprador ya ha retirado este importe (retrocesión) y ya no se debe al teatro
staff-refund-with-fees = De ese importe, { $sum } corresponden a gastos de gestión.
staff-refund-without-fees = Los gastos de gestión no se reembolsan.
staff-refund-ends = Se anula de inmediato
staff-refund-seats-on-sale = Las localidades se ponen de nuevo a la venta.
staff-refund-seats-box-office = Las localidades quedan reservadas para la taquilla.
staff-refund-mail = El comprador recibirá un correo electrónico. La anulación no se puede deshacer.
staff-refund-mail-holder = Entre estos artículos hay una entrada, un extra o una tarjeta regalo que otra persona ya ha aceptado y que dejará de ser válido. Si es una entrada o una tarjeta regalo, esa persona recibirá un correo electrónico.
# El botón.
staff-refund-do = Anular y reembolsar { $sum }
staff-refund-do-owed = Anular: ya no habrá que pagar { $sum }
staff-refund-do-nothing-back = Anular
staff-refund-change = Volver y modificar
staff-refund-done = Se ha anulado lo seleccionado. El historial del pedido, más abajo, muestra los detalles.
staff-refund-none-chosen = No ha seleccionado nada. Seleccione lo que quiere anular o elija el pedido entero.
staff-refund-both = Ha elegido «El pedido entero», pero también ha seleccionado partes del pedido. Elija «Solo lo seleccionado» o quite la selección.
staff-refund-reason-long = Use como máximo { $most } caracteres.
staff-refund-not-paid = Este pedido no está pagado o ya se ha cerrado, por lo que no se puede anular nada.
staff-refund-nothing-left = Todo lo seleccionado ya se había anulado. La fecha figura en el historial del pedido.
staff-refund-is-entered = Al menos una de estas entradas ya se ha utilizado en la puerta. Anule las demás una a una.
staff-refund-is-resold = Al menos una de estas entradas ya no pertenece a este pedido: su localidad se revendió por cuenta de su titular o la entrada se cambió por otra fecha. Anule las demás una a una.
staff-refund-pass-used = Con este bono ya se han obtenido entradas. Anule primero esas entradas.
staff-refund-disputed = El banco del comprador todavía no ha decidido sobre este pago (retrocesión). Espere su decisión.
staff-refund-changed = Entretanto se ha anulado una parte de este pedido, por lo que ahora no se ha hecho nada. Revise de nuevo el reembolso.

staff-debt-title = Reembolso que se debe al comprador: { $sum }
staff-debt-text = El banco ha rechazado este reembolso. Pague al comprador por otro medio, por ejemplo por transferencia, y registre después aquí cómo lo ha pagado.
staff-debt-counter-text = El comprador pagó este importe en la taquilla y lo recupera allí; le hemos pedido que venga. No interviene ningún banco. Cuando lo haya devuelto, registre aquí cómo.
staff-debt-another-text = No se ha pedido la devolución a ningún banco. Pague el importe al comprador, por ejemplo por transferencia, y registre después aquí cómo lo ha pagado.
staff-debt-how = Cómo se pagó
staff-debt-how-hint = Para el historial del pedido; como máximo { $most } caracteres. No escriba números de cuenta.
staff-debt-do = Registrar el pago de { $sum }
staff-debt-done = El reembolso se ha registrado como pagado. El historial del pedido, más abajo, muestra cómo.
staff-debt-none = Ya no se debe nada: el reembolso ya se ha pagado o el banco del comprador ha retirado el dinero. No lo pague otra vez.
staff-debt-changed = El importe que se debe ha cambiado entretanto: ahora es de { $sum }. Compruebe lo que ha pagado y regístrelo de nuevo.
staff-debt-how-missing = Indique cómo se pagó, por ejemplo: transferencia del 3 de marzo.
staff-debt-how-long = Use como máximo { $most } caracteres.
staff-refund-written-off = El importe que quedaba pendiente de este pedido tras una retrocesión perdida se ha dado por incobrable. No se reembolsa nada de ese importe.
staff-refund-by-hand = El comprador pagó { $sum } por otro medio tras una retrocesión, por lo que ningún banco ni proveedor de pago puede reembolsarlo. El teatro deberá este importe al comprador: páguelo por otro medio.
staff-refund-sent = Cómo se envía el reembolso
staff-refund-sent-gateway = Por el medio con el que se pagó: efectivo en efectivo, datáfono de la taquilla allí, otras tarjetas y bancos por este sistema
staff-refund-sent-hand = Ya se ha enviado a mano en la web del banco o del proveedor de pago
staff-refund-hand-check = Ha indicado que este reembolso ya se ha enviado a mano. Solo se registrará; no se enviará ningún importe.
staff-refund-sent-credit = Como saldo para las próximas compras, si el comprador lo desea
staff-refund-credit-check = Ha elegido saldo. No se enviará ningún importe: el comprador puede gastarlo aquí enseguida.
staff-refund-sent-another = Por otro medio (indique el motivo)
staff-refund-another-check = Ha elegido otro medio. El teatro deberá este importe al comprador: páguelo y registre después cómo lo ha pagado.
staff-refund-counter-check = Esto se pagó en taquilla. Devuelva el efectivo en efectivo. Reembolse primero los pagos con tarjeta en el datáfono e introduzca el número del recibo.
staff-refund-slip = Número del recibo del datáfono
staff-refund-slip-hint = Solo si el datáfono devuelve dinero.
staff-refund-slip-by-itself = Déjelo vacío: el dinero vuelve solo a la misma tarjeta. Escriba un número solo si ya lo ha devuelto con el datáfono.
staff-refund-slip-missing = Introduzca el número que figura en el recibo del datáfono.
staff-refund-slip-used = Este número de recibo ya se ha introducido hoy. Compruebe el recibo.
staff-refund-slip-of = Este número de recibo ya se ha introducido hoy para el pedido { $code }. Compruebe el recibo.
staff-refund-not-as-credit = Este pedido no tiene correo electrónico, así que nadie podría usar el saldo. Devuélvalo por el medio con el que se pagó, o registre antes el correo del comprador.
staff-refund-reason-missing = Indique por qué el dinero se devuelve por otro medio.
staff-parts-not-open = Este pedido ya está pagado o ha terminado. No se ha registrado nada.
staff-parts-at-bank = Es posible que el comprador esté pagando en línea. Espere la respuesta del banco.
staff-parts-missing = Los importes no cuadran: faltan { $sum }.
staff-parts-too-much = Los importes no cuadran: sobran { $sum }.
staff-parts-no-amount = Cada parte debe ser superior a cero.
staff-parts-too-many = Use como máximo { $most } partes.
staff-parts-method = Esta forma de pago no se puede usar aquí.
staff-parts-voucher = Esta tarjeta regalo no se puede usar. Compruebe el código.
staff-parts-voucher-small = En esta tarjeta regalo solo quedan { $sum }.
staff-parts-credit-small = El comprador solo tiene { $sum } de saldo.
staff-parts-credit-of-customer = Este saldo solo puede usarlo su titular: en línea, desde su cuenta. Aquí puede ayudarle un compañero con el permiso «Usar el saldo de un cliente en taquilla». No se ha cobrado nada.
staff-parts-for-vouchers = Las tarjetas regalo no se pueden comprar con otra tarjeta regalo ni con saldo.
staff-over-deposit = La localidad sigue reservada: por la reserva se ha pagado más de lo que cuestan sus demás entradas. Venda todas las localidades de la reserva o anúlela antes.
staff-over-bank-silent = La localidad sigue reservada: el banco no indica si se está pagando la reserva. Inténtelo de nuevo dentro de unos minutos.
staff-over-changed = La reserva se acaba de cambiar, pagar o anular. No se ha vendido nada. Consulte de nuevo las localidades.
staff-debt-way = Cómo se envió el reembolso
staff-debt-way-other = Por otro medio, por ejemplo por transferencia
staff-debt-way-counter = En efectivo, en taquilla
staff-debt-way-cash = En efectivo, como se pagó
staff-debt-way-terminal = En el datáfono, como se pagó
staff-debt-way-both = Como se pagó: en efectivo y en el datáfono
staff-debt-way-bank = En la web del banco o del proveedor de pago, a la tarjeta o cuenta con la que se pagó
staff-owed-title = El comprador debe { $sum }
staff-owed-text = Se ha perdido una retrocesión: el banco ha retirado este dinero al teatro definitivamente. Hasta que se pague el importe, las entradas se rechazan en la puerta, igual que todo lo que se haya pagado con tarjetas regalo o saldo procedentes de este pedido, primero las compras más recientes. Si lo da por incobrable, se seguirán rechazando y se expedirá una factura rectificativa.
staff-owed-end = Resultado
staff-owed-paid = El comprador ha pagado por otro medio, por ejemplo por transferencia
staff-owed-cash = El comprador ha pagado en efectivo en taquilla
staff-owed-written-off = Dar por incobrable: ya no se espera el pago
staff-owed-why = Cómo se pagó o por qué se da por incobrable
staff-owed-why-missing = Indique cómo se pagó o por qué se da por incobrable, por ejemplo: en efectivo el 3 de marzo.
staff-owed-do = Registrar { $sum }
staff-owed-done = Se ha registrado. El historial del pedido, más abajo, muestra los detalles.
staff-owed-none = Ya no se debe nada: entretanto el importe se ha pagado, se ha dado por incobrable o se ha recuperado. No lo cobre otra vez.
staff-owed-changed = El importe que se debe ha cambiado entretanto: ahora es de { $sum }. Compruébelo y regístrelo de nuevo.
# What is paid later: by invoice or direct debit.
staff-later-title = Pago aplazado
staff-later-line = { $amount }, fecha límite de pago { $date }: quedan { $open } por pagar
staff-later-payment = { $amount } el { $on } ({ $by })
staff-later-payment-returned = { $amount } el { $on } ({ $by }), devuelto por el banco
staff-later-payment-given-back = { $amount } el { $on } ({ $by }), reembolsado
staff-later-which = Importe pendiente
staff-later-amount = Importe recibido
staff-later-amount-hint = Por ejemplo, 145,50. Lo que supere este importe paga lo demás que deba el cliente, empezando por lo que vence antes; solo el resto pasa a su saldo.
staff-later-on = Fecha del pago
staff-later-by = Medio de pago
staff-later-by-hint = Este formulario solo registra un pago ya hecho: no carga nada en ninguna tarjeta ni cuenta. De estos pagos, solo el efectivo se cuenta en una caja.
staff-later-by-transfer = transferencia
staff-later-by-debit = domiciliación bancaria
staff-later-by-card = tarjeta
staff-later-by-cash = efectivo
staff-later-by-credit = saldo
staff-later-do = Registrar el pago
staff-later-reason = Motivo indicado por el banco
staff-later-reason-hint = Un código como AC04 o sus propias palabras. El pago más reciente se registra como devuelto y el cliente recibe un correo electrónico. Si se hizo en efectivo, el dinero sale de su caja y no se envía ningún correo.
staff-later-return = Registrar la devolución
staff-later-done = Se ha registrado. Encontrará los detalles en el historial del pedido, más abajo.
staff-later-unknown = Este importe ya no forma parte del pedido. No se ha registrado nada. Compruebe los importes de arriba.
staff-later-bad-amount = No se ha registrado nada: indique el importe recibido, por ejemplo 145,50.
staff-later-bad-day = No se ha registrado nada: indique la fecha del pago. No puede ser futura.
staff-later-other = No se ha registrado nada: otro pago tiene la misma fecha y el mismo importe. Compruebe los pagos de arriba.
staff-later-bad-reason = No se ha registrado nada: indique el motivo que da el banco.
staff-later-not-paid = No se ha registrado nada: no hay ningún pago que se pueda devolver.
staff-later-no-till = No se ha registrado nada: el efectivo va a una caja y usted no tiene ninguna abierta. Abra su caja o pida a un compañero con el permiso «{ $right }» y la caja abierta que registre el pago. ¿Ha llegado por el banco? Elija entonces «transferencia».

staff-kept-title = Localidades reservadas para la taquilla
staff-kept-text = { $count ->
    [one] { $count } localidad de este pedido quedó reservada para la taquilla al anularse la entrada. Nadie puede comprarla hasta que usted la ponga de nuevo a la venta.
   *[other] { $count } localidades de este pedido quedaron reservadas para la taquilla al anularse las entradas. Nadie puede comprarlas hasta que usted las ponga de nuevo a la venta.
}
staff-kept-release = Poner de nuevo a la venta
staff-kept-done = Todo lo que estaba reservado para la taquilla está de nuevo a la venta.
staff-kept-none = Ya no hay localidades de este pedido reservadas para la taquilla: ya se han puesto de nuevo a la venta.
staff-kept-changed = El número de localidades reservadas ha cambiado entretanto. Compruébelo y confirme de nuevo.
staff-order-invoices = Facturas
