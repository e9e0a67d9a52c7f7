# Tickets in the wallets of phones.

# The buttons, as Apple and Google write them in this language. Said after Apple's where it adds
# all tickets at once:
wallet-apple = Zu Apple Wallet hinzufügen
wallet-google = Zu Google Wallet hinzufügen
wallet-all = alle Karten dieser Bestellung
# The name of the downloaded file, in plain Latin letters.
wallet-file = karten

# On the pass. Read aloud to those who don't see it:
wallet-description = Karte für „{ $title }“, { $date }
# The same for an extra that is handed out, such as a programme.
wallet-receipt = Abholcode: { $title }
# Labels above a value, as short as can be.
wallet-date = Datum
wallet-venue = Ort
wallet-price-type = Kartenart
wallet-address = Adresse
# Above the composer's name.
wallet-author = Musik
# With which performance an extra goes.
wallet-performance = Vorstellung
# Above the address of the account's page.
wallet-page = Webseite

# In the mail with the tickets.
mail-wallet = Sie können Ihre Karten auch in der Wallet Ihres Smartphones aufbewahren: Die Schaltflächen dafür finden Sie auf der Seite Ihrer Bestellung.

# On the staff's first page, from 30 days before the certificate ends.
staff-wallet-title = Zertifikat für Apple Wallet
staff-wallet-soon = Das Zertifikat, mit dem Karten für Apple Wallet signiert werden, läuft am { $when } ab. Bitte fordern Sie jetzt bei Apple ein neues an und tragen Sie es in die Konfiguration ein.
staff-wallet-over = Das Zertifikat, mit dem Karten für Apple Wallet signiert werden, ist am { $when } abgelaufen. Bis ein neues eingetragen ist, bietet der Shop Apple Wallet nicht an. Alles andere funktioniert.

# A heading in the copy of one's own data.

# On the page about data protection, under who receives data.
privacy-who-wallet = Wenn Sie eine Karte zu Google Wallet hinzufügen, erhält Google die Angaben auf der Karte: Vorstellung, Platz, Code und Name. Bei Apple Wallet teilen wir Apple nur mit, dass sich die Karte auf Ihrem Smartphone geändert hat. Eine Woche nach der Vorstellung wissen wir nicht mehr, auf welchen Smartphones eine Karte gespeichert ist.
