# What a house says about itself. These are placeholders: each house says its own, and a shop in
# production does not open before (parterre house set, or the staff page "Texts").
house-name = { "[" }Name des Theaters]
# The postal address, in one line.
house-address = { "[" }Postanschrift des Theaters]
house-box-office = { "[" }Theaterkasse: Öffnungszeiten]
house-phone = { "[" }Telefonnummer]
# The company from which everything is bought, as contracts name it, and its postal address.
house-seller = { "[" }Name des verkaufenden Unternehmens]
house-seller-address = { "[" }Postanschrift des verkaufenden Unternehmens]
# Where shoppers write to: about tickets, about their data, about accessibility.
house-email = { "[" }karten@…]
house-email-privacy = { "[" }datenschutz@…]
house-email-accessibility = { "[" }barrierefreiheit@…]
# The slogan on the page of the season. Customers read none as long as this placeholder stands here.
season-claim = { "[" }Slogan des Theaters]
