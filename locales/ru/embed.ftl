# The plan in another site's page: from the chosen seats to the shop itself.
embed-onward = Перейти к покупке
# Where there is no plan to choose on.
embed-open = Открыть на сайте продажи билетов
