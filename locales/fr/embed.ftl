# The plan in another site's page: from the chosen seats to the shop itself.
embed-onward = Continuer vers la billetterie en ligne
# Where there is no plan to choose on.
embed-open = Ouvrir dans la billetterie en ligne
