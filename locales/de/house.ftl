# What a house says about itself. These are placeholders: each house says its own, and a shop in
# production does not open before (parterre house set, or the staff page "Texts").
house-name = { "[" }Name des Hauses]
# The postal address, in one line.
house-address = { "[" }Adresse des Hauses]
house-box-office = { "[" }Öffnungszeiten der Theaterkasse]
house-phone = { "[" }Telefon]
# The company from which everything is bought, as contracts name it, and its postal address.
house-seller = { "[" }Verkaufendes Unternehmen]
house-seller-address = { "[" }Adresse des Unternehmens]
# Where shoppers write to: about tickets, about their data, about accessibility.
house-email = { "[" }tickets@…]
house-email-privacy = { "[" }privacy@…]
house-email-accessibility = { "[" }accessibility@…]
