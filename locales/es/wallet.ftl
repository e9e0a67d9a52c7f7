# Tickets in the wallets of phones.

# The buttons, as Apple and Google write them in this language. Said after Apple's where it adds
# all tickets at once:
wallet-apple = Añadir a Apple Wallet
wallet-google = Añadir a Google Wallet
wallet-all = todas las entradas de este pedido
# The name of the downloaded file, in plain Latin letters.
wallet-file = entradas

# On the pass. Read aloud to those who don't see it:
wallet-description = Entrada para { $title }, { $date }
# The same for an extra that is handed out, such as a programme.
wallet-receipt = Código para recoger: { $title }
# Labels above a value, as short as can be.
wallet-date = Fecha
wallet-venue = Lugar
wallet-price-type = Tarifa
wallet-address = Dirección
# Above the composer's name.
wallet-author = De
# With which performance an extra goes.
wallet-performance = Función
# Above the address of the account's page.
wallet-page = Página web

# In the mail with the tickets.
mail-wallet = También puede guardar sus entradas en la cartera digital de su móvil: encontrará los botones en la página de su pedido.

# On the staff's first page, from 30 days before the certificate ends.
staff-wallet-title = Certificado de Apple Wallet
staff-wallet-soon = El certificado que firma las entradas para Apple Wallet caduca el { $when }. Solicite ya uno nuevo a Apple e introdúzcalo en la configuración.
staff-wallet-over = El certificado que firma las entradas para Apple Wallet caducó el { $when }. Hasta que haya uno nuevo, la tienda no ofrece Apple Wallet. Todo lo demás funciona.

# A heading in the copy of one's own data.

# On the page about data protection, under who receives data.
privacy-who-wallet = Si añade una entrada a Google Wallet, Google recibe los datos que figuran en ella: la función, la localidad, el código y el nombre. Si la añade a Apple Wallet, solo avisamos a Apple cuando cambia la entrada de su móvil. Una semana después de la función ya no sabemos en qué móviles está la entrada.
