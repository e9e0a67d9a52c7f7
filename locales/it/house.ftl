# What a house says about itself. These are placeholders: each house says its own, and a shop in
# production does not open before (parterre house set, or the staff page "Texts").
house-name = { "[" }Nome del teatro]
# The postal address, in one line.
house-address = { "[" }Indirizzo del teatro]
house-box-office = { "[" }Orari della biglietteria]
house-phone = { "[" }Telefono]
# The company from which everything is bought, as contracts name it, and its postal address.
house-seller = { "[" }Società venditrice]
house-seller-address = { "[" }Indirizzo della società]
# Where shoppers write to: about tickets, about their data, about accessibility.
house-email = { "[" }biglietti@…]
house-email-privacy = { "[" }privacy@…]
house-email-accessibility = { "[" }accessibilita@…]
# The slogan on the page of the season. Customers read none as long as this placeholder stands here.
season-claim = { "[" }Slogan del teatro]
