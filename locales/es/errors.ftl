# Pages for what went wrong.

error-to-season = Ver la temporada
error-again = Volver a cargar la página
# Before a code that the house can look up.
error-code = Si vuelve a ocurrir, indique este código a la taquilla:
error-not-found-title = No encontramos esta página
error-not-found-text = En esta dirección no hay ninguna página. Si buscaba sus entradas, abra el enlace del correo que le enviamos. Sus pedidos y su cesta siguen como estaban.
error-no-order-title = No encontramos este pedido
error-no-order-text = La dirección parece incompleta. Abra de nuevo el enlace del correo que le enviamos o pregunte en la taquilla; lo que haya comprado o pagado sigue siendo suyo.
error-origin-title = Esto no viene de nuestras páginas
error-origin-text = La petición llegó de otro sitio, así que no hemos cambiado nada. Vuelva a nuestras páginas y hágalo desde allí.
error-method-title = Aquí no hay nada que ver
error-method-text = A esta dirección solo se envían formularios. No ha cambiado nada.
error-too-large-title = Demasiado grande
error-too-large-text = Lo que ha enviado ocupa más que cualquiera de nuestros formularios. No ha cambiado nada y seguimos guardándole las localidades.
error-too-many-title = Un momento, por favor
error-too-many-text = Hemos recibido demasiadas solicitudes seguidas desde su conexión. Espere un minuto y vuelva a cargar la página. Si acaba de pagar, no pague otra vez; sus pedidos y su cesta siguen como estaban.
error-closed-title = Volvemos enseguida
error-closed-text = La venta está interrumpida un momento. Si acaba de pagar, no pague otra vez: le escribiremos por correo. Las localidades de su cesta siguen guardadas; inténtelo de nuevo dentro de un minuto.
error-form-title = No ha podido ser
error-form-text = No hemos entendido lo que se ha enviado. No ha cambiado nada; vuelva atrás e inténtelo de nuevo.
error-fault-title = El fallo es nuestro
error-fault-text = No hemos podido hacer lo que nos pedía. Si acababa de pagar, no pague otra vez: consulte su correo o la página de su pedido. Si le guardábamos localidades, siguen guardadas hasta que termine el plazo.
