# What a house says about itself. These are placeholders: each house says its own, and a shop in
# production does not open before (parterre house set, or the staff page "Texts").
house-name = { "[" }Nom du théâtre]
# The postal address, in one line.
house-address = { "[" }Adresse du théâtre]
house-box-office = { "[" }Horaires de la billetterie]
house-phone = { "[" }Téléphone]
# The company from which everything is bought, as contracts name it, and its postal address.
house-seller = { "[" }Société qui vend les billets]
house-seller-address = { "[" }Adresse de la société]
# Where shoppers write to: about tickets, about their data, about accessibility.
house-email = { "[" }billetterie@…]
house-email-privacy = { "[" }confidentialite@…]
house-email-accessibility = { "[" }accessibilite@…]
# The slogan on the page of the season. Customers read none as long as this placeholder stands here.
season-claim = { "[" }Slogan du théâtre]
