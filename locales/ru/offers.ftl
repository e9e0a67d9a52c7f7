# The pages of subscriptions: one seat for several evenings.

offers-title = Абонементы
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: абонементные серии с постоянным местом, даты и цены.
offers-lede = Ваше место на все вечера серии, дешевле, чем отдельными билетами.
offers-none = Сейчас абонементов в продаже нет.
offers-evenings = { $count ->
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
offer-all = Все абонементы
offer-sold-out = Мест, свободных во все вечера, больше нет.
