# The pages of subscriptions and packages; those of evenings chosen one by one say more in
# choice.ftl.

offers-title = Абонементы и пакеты
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: абонементы с постоянным местом и пакеты по выбору, вечера и цены.
offers-lede = Несколько вечеров дешевле, чем отдельными билетами: на одном постоянном месте или по вашему выбору.
offers-none = Сейчас ни абонементов, ни пакетов в продаже нет.
offers-performances = { $count ->
    [one] { $count } вечер
    [few] { $count } вечера
    [many] { $count } вечеров
   *[other] { $count } вечеров
}
# Of the cheapest and of the dearest seat.
offers-price-range = от { $from } до { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }: одно место на { $titles }.
offer-lede = Одно и то же место во все эти вечера.
offer-prices = Цены
# Heads of the columns of prices.
offer-zone = Ценовой пояс
offer-price = Абонемент
offer-tickets-price = Отдельные билеты
offer-all = Все абонементы и пакеты
offer-sold-out = Мест, свободных во все вечера, больше нет.
