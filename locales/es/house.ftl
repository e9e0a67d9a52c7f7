# What a house says about itself. These are placeholders: each house says its own, and a shop in
# production does not open before (parterre house set, or the staff page "Texts").
house-name = { "[" }Nombre del teatro]
# The postal address, in one line.
house-address = { "[" }Dirección del teatro]
house-box-office = { "[" }Horario de taquilla]
house-phone = { "[" }Teléfono]
# The company from which everything is bought, as contracts name it, and its postal address.
house-seller = { "[" }Empresa vendedora]
house-seller-address = { "[" }Dirección de la empresa]
# Where shoppers write to: about tickets, about their data, about accessibility.
house-email = { "[" }entradas@…]
house-email-privacy = { "[" }privacidad@…]
house-email-accessibility = { "[" }accesibilidad@…]
# The slogan on the page of the season. Customers read none as long as this placeholder stands here.
season-claim = { "[" }Lema del teatro]
