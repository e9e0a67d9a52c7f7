# The plan in another site's page: from the chosen seats to the shop itself.
embed-onward = Weiter zum Kartenshop
# Where there is no plan to choose on.
embed-open = Im Kartenshop öffnen
