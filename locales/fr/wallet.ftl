# Tickets in the wallets of phones.

# The buttons, as Apple and Google write them in this language. Said after Apple's where it adds
# all tickets at once:
wallet-apple = Ajouter à Apple Wallet
wallet-google = Ajouter à Google Wallet
wallet-all = tous les billets de cette commande
# The name of the downloaded file, in plain Latin letters.
wallet-file = billets

# On the pass. Read aloud to those who don't see it:
wallet-description = Billet pour { $title }, { $date }
# The same for an extra that is handed out, such as a programme.
wallet-receipt = Code de retrait : { $title }
# Labels above a value, as short as can be.
wallet-date = Date
wallet-venue = Lieu
wallet-price-type = Tarif
wallet-address = Adresse
# Above the composer's name.
wallet-author = Musique
# With which performance an extra goes.
wallet-performance = Représentation
# Above the address of the account's page.
wallet-page = Page web

# In the mail with the tickets.
mail-wallet = Vous pouvez aussi conserver vos billets dans le portefeuille numérique de votre téléphone : les boutons se trouvent sur la page de votre commande.

# On the staff's first page, from 30 days before the certificate ends.
staff-wallet-title = Certificat Apple Wallet
staff-wallet-soon = Le certificat qui signe les billets pour Apple Wallet expire le { $when }. Demandez-en dès maintenant un nouveau à Apple et indiquez-le dans la configuration.
staff-wallet-over = Le certificat qui signe les billets pour Apple Wallet a expiré le { $when }. Tant qu’il n’est pas remplacé, les billets ne peuvent plus être ajoutés à Apple Wallet. Tout le reste fonctionne.

# A heading in the copy of one's own data.

# On the page about data protection, under who receives data.
privacy-who-wallet = Si vous ajoutez un billet à Google Wallet, Google reçoit ce qui figure sur le billet : la représentation, la place, le code et le nom. Si vous l’ajoutez à Apple Wallet, nous indiquons seulement à Apple que le billet enregistré sur votre téléphone a changé. Une semaine après la représentation, nous ne savons plus sur quels téléphones un billet est enregistré.
