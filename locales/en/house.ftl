# What a house says about itself. These are placeholders: each house says its own, and a shop in
# production does not open before (parterre house set, or the staff page "Texts").
house-name = { "[" }Name of the house]
# The postal address, in one line.
house-address = { "[" }Address of the house]
house-box-office = { "[" }Opening hours of the box office]
house-phone = { "[" }Telephone]
# The company from which everything is bought, as contracts name it, and its postal address.
house-seller = { "[" }Company that sells]
house-seller-address = { "[" }Address of that company]
# Where shoppers write to: about tickets, about their data, about accessibility.
house-email = { "[" }tickets@…]
house-email-privacy = { "[" }privacy@…]
house-email-accessibility = { "[" }accessibility@…]
