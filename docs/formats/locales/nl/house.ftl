# What a house says about itself. These are placeholders: each house says its own, and a shop in
# production does not open before (parterre house set, or the staff page "Texts").
house-name = { "[" }Naam van het theater]
# The postal address, in one line.
house-address = { "[" }Postadres van het theater]
house-box-office = { "[" }Kassa: openingstijden]
house-phone = { "[" }Telefoonnummer]
# The company from which everything is bought, as contracts name it, and its postal address.
house-seller = { "[" }Naam van het bedrijf dat de kaarten verkoopt]
house-seller-address = { "[" }Postadres van het bedrijf dat de kaarten verkoopt]
# Where shoppers write to: about tickets, about their data, about accessibility.
house-email = { "[" }kaarten@…]
house-email-privacy = { "[" }privacy@…]
house-email-accessibility = { "[" }toegankelijkheid@…]
# The slogan on the page of the season. Customers read none as long as this placeholder stands here.
season-claim = { "[" }Slogan van het theater]
