# Un correo cuando se ponen a la venta las entradas de una función.
onsale-title = Aviso por correo al inicio de la venta
# Un enlace al formulario, junto a una fecha.
onsale-link = Avisarme por correo
# $when es una fecha con su hora.
onsale-lede = Inicio de la venta para esta función: { $when }. En ese momento le enviaremos un correo con un enlace para elegir localidades.
onsale-email = Su correo electrónico
onsale-hint = Recibirá un solo correo, cuando empiece la venta. No usaremos su dirección para nada más.
onsale-send = Avisarme cuando empiece la venta
onsale-to = Escribiremos a { $email }.
onsale-check-mail = Falta un paso: abra el enlace del correo que enviamos a { $email }. Si ya había confirmado esta solicitud, no tiene que hacer nada más.
onsale-kept = Gracias. Le escribiremos cuando empiece la venta.
onsale-taken-back = No le enviaremos este correo.
# La página de lo que se ha pedido para una dirección.
onsale-own-title = Avisos del inicio de la venta
onsale-own-lede = Enviaremos a { $email } un correo por cada una de estas funciones, cuando sus entradas salgan a la venta:
onsale-confirm-lede = Confirme que podemos escribir a { $email } cuando salgan a la venta las entradas de estas funciones:
onsale-confirm = Sí, avísenme
onsale-take-back = No avisarme de esta función
onsale-told = Las entradas de esta función ya están a la venta y le hemos enviado el correo.
onsale-none = Esta solicitud ya no existe, así que no enviaremos ningún correo. Puede volver a pedirlo en la página de la función.
onsale-season = Ver todas las funciones
onsale-now = Ya puede comprar entradas para esta función. Elija sus localidades.
onsale-over = Las entradas de esta función ya no saldrán a la venta.
mail-onsale-confirm-subject = Confirme el aviso del inicio de la venta
mail-onsale-confirm = Ha pedido que le avisemos cuando salgan a la venta las entradas de { $performance }. Para confirmarlo, abra el enlace de abajo. Si no ha sido usted, no haga caso de este correo: no volveremos a escribirle.
mail-onsale-confirm-link = Confirmar
mail-onsale-opened-subject = A la venta: { $performance }
mail-onsale-opened = Tal como nos pidió, le avisamos: ya están a la venta las entradas de { $performance }.
mail-onsale-opened-link = Elegir localidades
mail-onsale-own = Ver o anular mis solicitudes de aviso
mail-onsale-footer = Recibe este correo porque se nos indicó esta dirección para ello. Solo la usamos para eso. Si tiene alguna pregunta, responda a este correo o consulte en la taquilla.
