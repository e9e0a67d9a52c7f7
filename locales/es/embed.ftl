# The plan in another site's page: from the chosen seats to the shop itself.
embed-onward = Continuar en la tienda de entradas
# Where there is no plan to choose on.
embed-open = Abrir en la tienda de entradas
