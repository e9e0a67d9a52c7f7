# Whether visits may be measured, and which cookies there are. Shown only where the house measures visits.
cookies-ask-title = ¿Podemos medir su visita?
# $service: the analytics service, such as “Matomo (stats.example.org)”.
cookies-ask-text = Con su permiso, comunicamos a { $service } qué páginas de esta tienda abre y qué compra, sin su nombre ni su correo electrónico.
cookies-allow = Permitir
cookies-refuse = No permitir
cookies-more = Más sobre las cookies y la medición
cookies-title = Cookies
cookies-lede = Qué cookies usa esta tienda y si se puede medir su visita
cookies-needed-title = Cookies que la tienda necesita
cookies-needed-text = Estas cookies son nuestras: una identifica su cesta e indica si ha iniciado sesión; otra recuerda su idioma; otra conserva el nombre y el correo electrónico que ha indicado al comprar hasta que se realiza el pedido y, como máximo, lo que dura su cesta, y otra recuerda lo que elige en esta página. No se carga nada de servidores de otras empresas.
cookies-measuring-title = Medición de visitas
cookies-measuring-text = Si lo permite, nuestro servidor comunica a { $service } qué páginas de esta tienda abre y en qué idioma. Si compra algo, comunica también para qué producciones, con qué tarifas y por qué importe. Añade un número aleatorio, que se guarda en la cookie que recuerda su elección y permite saber cuántas personas nos visitan. No se comunican su nombre, su correo electrónico, su dirección IP ni el código de su pedido. Volveremos a preguntarle al cabo de seis meses.
cookies-allowed = Ha permitido que midamos sus visitas. Puede cambiar de opinión en cualquier momento.
cookies-refused = No ha permitido que midamos sus visitas. Puede cambiar de opinión en cualquier momento.
cookies-refused-by-browser = Su navegador pide a los sitios web que no le rastreen (Global Privacy Control o Do Not Track). Lo respetamos y no medimos sus visitas.
cookies-open = Todavía no ha elegido. Mientras no elija, no medimos sus visitas.
privacy-what-cookie-measured = Cuatro cookies propias: una identifica su cesta e indica si ha iniciado sesión; otra recuerda su idioma; otra conserva el nombre y el correo electrónico que ha indicado al comprar hasta que se realiza el pedido y, como máximo, lo que dura su cesta, y otra recuerda si podemos medir sus visitas. No usamos más cookies y no se carga nada de servidores de otras empresas.
privacy-who-measured = Si ha permitido que midamos sus visitas, también recibe datos el servicio de análisis que se indica más abajo, pero no su nombre ni su correo electrónico.
privacy-measuring-title = Medición de visitas
privacy-measuring-text = Si lo ha permitido, nuestro servidor comunica a { $service } qué páginas de esta tienda abre y en qué idioma. Si compra algo, comunica también para qué producciones, con qué tarifas y por qué importe. Añade un número aleatorio de nuestra cookie. No se comunican su nombre, su correo electrónico, su dirección IP ni el código de su pedido. La base jurídica es su consentimiento, que puede retirar en cualquier momento. Usamos estos datos solo para mejorar nuestra tienda y nuestra publicidad.
