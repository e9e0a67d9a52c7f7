# What a house says about itself. These are placeholders: each house says its own, and a shop in
# production does not open before (parterre house set, or the staff page "Texts").
house-name = { "[" }Name of the theatre]
# The postal address, in one line.
house-address = { "[" }Postal address of the theatre]
house-box-office = { "[" }Box office: opening hours]
house-phone = { "[" }Telephone number]
# The company from which everything is bought, as contracts name it, and its postal address.
house-seller = { "[" }Name of the company that sells the tickets]
house-seller-address = { "[" }Postal address of the company that sells the tickets]
# Where shoppers write to: about tickets, about their data, about accessibility.
house-email = { "[" }tickets@…]
house-email-privacy = { "[" }privacy@…]
house-email-accessibility = { "[" }accessibility@…]
# The slogan on the page of the season. Customers read none as long as this placeholder stands here.
season-claim = { "[" }Slogan of the theatre]
