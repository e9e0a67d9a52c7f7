# The pages of subscriptions and packages; those of performances chosen one by one say more in
# choice.ftl.

offers-title = Абонементы и пакеты
# $season is the season’s name, such as Season 2026/27.
offers-description = { $season }: абонементы с одним и тем же местом на все спектакли и пакеты, которые вы составляете сами. Спектакли, даты и цены.
offers-lede = Несколько посещений выгоднее, чем отдельные билеты: одно и то же место на все спектакли серии или спектакли, которые вы выберете сами.
offers-none = Сейчас абонементы и пакеты не продаются.
offers-one-of = ({ $number } из { $count })
offers-performances = { $count ->
    [one] { $count } посещение
    [few] { $count } посещения
    [many] { $count } посещений
   *[other] { $count } посещения
}
# Of the cheapest and of the dearest seat.
offers-price-range = от { $from } до { $to }

# For search engines; $name is such as Series A, $titles are productions.
offer-description = { $name }, { $season }. Одно и то же место на все спектакли: { $titles }.
offer-lede = Одно и то же место на все спектакли серии.
offer-prices = Цены
# Heads of the columns of prices.
offer-zone = Ценовая зона
offer-price = Абонемент
offer-tickets-price = Отдельные билеты
offer-all = Все абонементы и пакеты
offer-sold-out = Мест, свободных на все эти спектакли, больше нет. Выберите, пожалуйста, другой абонемент или отдельные билеты.
