# Tickets in a phone's wallet.
wallet-apple = Toevoegen aan Apple Wallet
wallet-google = Toevoegen aan Google Wallet
wallet-all = alle kaarten van deze bestelling
wallet-file = kaarten
wallet-description = Kaart voor { $title }, { $date }
# The same for an extra that is handed out, such as a programme.
wallet-receipt = Afhaalcode: { $title }
wallet-date = Datum
# With which performance an extra goes.
wallet-performance = Voorstelling
wallet-venue = Locatie
wallet-price-type = Soort kaart
wallet-address = Adres
wallet-author = Door
wallet-page = Webpagina
mail-wallet = U kunt uw kaarten ook in de wallet op uw telefoon bewaren: de knoppen staan op de pagina van uw bestelling.
privacy-who-wallet = Voegt u een kaart toe aan Google Wallet, dan krijgt Google wat er op de kaart staat: de voorstelling, de plaats, de code en de naam. Voegt u haar toe aan Apple Wallet, dan laten we Apple alleen weten dat de kaart op uw telefoon is veranderd. Een week na de voorstelling weten we niet meer op welke telefoons een kaart staat.
