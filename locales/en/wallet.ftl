# Tickets in the wallets of phones.

# The buttons, as Apple and Google write them in this language. Said after Apple's where it adds
# all tickets at once:
wallet-apple = Add to Apple Wallet
wallet-google = Add to Google Wallet
wallet-all = all tickets of this order
# The name of the downloaded file, in plain Latin letters.
wallet-file = tickets

# On the pass. Read aloud to those who don't see it:
wallet-description = Ticket for { $title }, { $date }
# The same for an extra that is handed out, such as a programme.
wallet-receipt = Collection code: { $title }
# Labels above a value, as short as can be.
wallet-date = Date
wallet-venue = Venue
wallet-price-type = Ticket type
wallet-address = Address
# Above the composer's name.
wallet-author = By
# With which performance an extra goes.
wallet-performance = Performance
# Above the address of the account's page.
wallet-page = Web page

# In the mail with the tickets.
mail-wallet = You can also keep your tickets in the wallet on your phone: you’ll find the buttons on your order page.

# On the staff's first page, from 30 days before the certificate ends.
staff-wallet-title = Apple Wallet certificate
staff-wallet-soon = The certificate that signs tickets for Apple Wallet expires on { $when }. Please request a new one from Apple now and enter it in the configuration.
staff-wallet-over = The certificate that signs tickets for Apple Wallet expired on { $when }. Until a new one is in place, tickets cannot be added to Apple Wallet. Everything else works.

# A heading in the copy of one's own data.

# On the page about data protection, under who receives data.
privacy-who-wallet = If you add a ticket to Google Wallet, Google receives what the ticket says: the performance, the seat, the code and the name. If you add it to Apple Wallet, we only tell Apple when the ticket on your phone has changed. A week after the performance we no longer know which phones have a ticket.
