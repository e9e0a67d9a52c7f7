# The plan in another site's page: from the chosen seats to the shop itself.
embed-onward = Continue in the ticket shop
# Where there is no plan to choose on.
embed-open = Open in the ticket shop
