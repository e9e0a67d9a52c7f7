# Pages for what went wrong.

error-to-season = Ver la temporada
# Before a code that the house can look up.
error-code = Si vuelve a ocurrir, díganos este código:
error-not-found-title = Aquí no hay función
error-not-found-text = Esta dirección no lleva a ninguna página. Su cesta y sus localidades siguen como estaban.
error-origin-title = Esto no viene de nuestras páginas
error-origin-text = La petición llegó de otro sitio, así que no hemos cambiado nada. Vuelva a nuestras páginas y hágalo desde allí.
error-method-title = Aquí no hay nada que ver
error-method-text = A esta dirección solo se envían formularios. No ha cambiado nada.
error-too-large-title = Demasiado grande
error-too-large-text = Lo que ha enviado ocupa más que cualquiera de nuestros formularios. No ha cambiado nada y seguimos guardándole las localidades.
error-too-many-title = Un momento, por favor
error-too-many-text = Han llegado muchísimas peticiones desde su conexión. Espere un minuto e inténtelo de nuevo; seguimos guardándole las localidades.
error-closed-title = Estamos cambiando el decorado
error-closed-text = La venta se ha interrumpido un momento. Seguimos guardándole las localidades; inténtelo de nuevo enseguida.
error-form-title = No ha podido ser
error-form-text = No hemos entendido lo que se ha enviado. No ha cambiado nada; vuelva atrás e inténtelo de nuevo.
error-fault-title = El fallo es nuestro
error-fault-text = No hemos podido terminar lo que nos pedía. No se ha cobrado nada y seguimos guardándole las localidades.
