# The plan in another site's page: from the chosen seats to the shop itself.
embed-onward = Continua nella biglietteria online
# Where there is no plan to choose on.
embed-open = Apri nella biglietteria online
