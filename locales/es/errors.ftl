# Pages for what went wrong.

error-to-season = Ver la temporada
error-again = Volver a cargar la página
# Before a code that the house can look up.
error-code = Si vuelve a ocurrir, llame a la taquilla e indique este código:
error-not-found-title = Página no encontrada
error-not-found-text = En esta dirección no hay ninguna página. Si busca sus entradas, abra el enlace del correo que le enviamos.
error-no-order-title = No encontramos este pedido
error-no-order-text = Es probable que la dirección esté incompleta. Abra de nuevo el enlace del correo que le enviamos o contacte con la taquilla. Sus compras y sus pagos siguen registrados.
error-origin-title = La solicitud no procede de nuestra tienda
error-origin-text = Por su seguridad, no la hemos tramitado. No ha cambiado nada y no se le ha cobrado nada. Vuelva a la tienda e inténtelo allí de nuevo.
error-method-title = Esta dirección no se puede abrir directamente
error-method-text = Esta dirección solo recibe formularios de nuestras páginas. No ha cambiado nada y no se le ha cobrado nada. Vuelva a empezar desde la página de la temporada.
error-too-large-title = El texto enviado es demasiado largo
error-too-large-text = Lo que ha enviado supera lo que admite este formulario. No ha cambiado nada y no se le ha cobrado nada. Vuelva atrás, acorte el texto e inténtelo de nuevo.
error-too-many-title = Espere un momento, por favor
error-too-many-text = Se han solicitado demasiadas páginas en poco tiempo desde su conexión a internet. Espere un minuto. Si estaba pagando, no pague otra vez: consulte antes su correo electrónico o la página de su pedido. Las localidades de su cesta siguen reservadas.
error-closed-title = Volvemos enseguida
error-closed-text = Hemos interrumpido la venta de entradas unos instantes. Si estaba pagando, no pague otra vez: le escribiremos por correo electrónico. Las localidades de su cesta siguen reservadas. Inténtelo de nuevo en breve.
error-form-title = No se ha podido tramitar su solicitud
error-form-text = El formulario estaba incompleto o había caducado. No ha cambiado nada y no se le ha cobrado nada. Vuelva atrás e inténtelo de nuevo.
error-fault-title = Ha ocurrido un error en nuestro sistema
error-fault-text = No hemos podido completar su solicitud. Si estaba pagando, no pague otra vez: consulte antes su correo electrónico o la página de su pedido. Las localidades de su cesta siguen reservadas. Si no estaba pagando, vuelva a intentarlo dentro de unos minutos.
