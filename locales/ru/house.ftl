# What a house says about itself. These are placeholders: each house says its own, and a shop in
# production does not open before (parterre house set, or the staff page "Texts").
house-name = { "[" }Название театра]
# The postal address, in one line.
house-address = { "[" }Адрес театра]
house-box-office = { "[" }Часы работы кассы]
house-phone = { "[" }Телефон]
# The company from which everything is bought, as contracts name it, and its postal address.
house-seller = { "[" }Компания-продавец]
house-seller-address = { "[" }Адрес компании]
# Where shoppers write to: about tickets, about their data, about accessibility.
house-email = { "[" }tickets@…]
house-email-privacy = { "[" }privacy@…]
house-email-accessibility = { "[" }accessibility@…]
# The slogan on the page of the season. Customers read none as long as this placeholder stands here.
season-claim = { "[" }Слоган театра]
