# Tickets in the wallets of phones.

# The buttons, as Apple and Google write them in this language. Said after Apple's where it adds
# all tickets at once:
wallet-apple = Aggiungi ad Apple Wallet
wallet-google = Aggiungi a Google Wallet
wallet-all = tutti i biglietti di questo ordine
# The name of the downloaded file, in plain Latin letters.
wallet-file = biglietti

# On the pass. Read aloud to those who don't see it:
wallet-description = Biglietto per { $title }, { $date }
# The same for an extra that is handed out, such as a programme.
wallet-receipt = Codice per il ritiro: { $title }
# Labels above a value, as short as can be.
wallet-date = Data
wallet-venue = Luogo
wallet-price-type = Tariffa
wallet-address = Indirizzo
# Above the composer's name.
wallet-author = Di
# With which performance an extra goes.
wallet-performance = Spettacolo
# Above the address of the account's page.
wallet-page = Pagina web

# In the mail with the tickets.
mail-wallet = Può anche conservare i biglietti nel wallet del Suo telefono: i pulsanti si trovano nella pagina del Suo ordine.

# On the staff's first page, from 30 days before the certificate ends.
staff-wallet-title = Certificato di Apple Wallet
staff-wallet-soon = Il certificato che firma i biglietti per Apple Wallet sta per scadere ({ $when }). Ne richieda subito uno nuovo ad Apple e lo inserisca nella configurazione.
staff-wallet-over = Il certificato che firma i biglietti per Apple Wallet è scaduto ({ $when }). Finché non ce n’è uno nuovo, i biglietti non si possono aggiungere ad Apple Wallet. Tutto il resto funziona.

# A heading in the copy of one's own data.

# On the page about data protection, under who receives data.
privacy-who-wallet = Se aggiunge un biglietto a Google Wallet, Google riceve i dati che vi sono indicati: lo spettacolo, il posto, il codice e il nome. Se lo aggiunge ad Apple Wallet, avvisiamo Apple soltanto quando il biglietto sul Suo telefono cambia. Una settimana dopo lo spettacolo non sappiamo più su quali telefoni si trovi il biglietto.
