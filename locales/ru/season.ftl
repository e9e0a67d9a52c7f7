# The season page and the page of a production.

# $season is the season's name, such as Сезон 2026/27. The exact 1 stands before [one], which in
# Russian is also 21, 31 and so on.
season-description = { $productions ->
    [1] { $season }: одна постановка. Выбирайте места на схеме всего зала.
    [one] { $season }: { $productions } постановка с сентября по июль — опера, балет, концерты. Выбирайте места на схеме всего зала.
    [few] { $season }: { $productions } постановки с сентября по июль — опера, балет, концерты. Выбирайте места на схеме всего зала.
    [many] { $season }: { $productions } постановок с сентября по июль — опера, балет, концерты. Выбирайте места на схеме всего зала.
   *[other] { $season }: { $productions } постановки с сентября по июль — опера, балет, концерты. Выбирайте места на схеме всего зала.
}
season-lede = { $productions ->
    [1] Одна постановка и зал-подкова, где слышно всё.
    [one] Опера, балет и концерты с сентября по июль: { $productions } постановка, а вечеров в афише — { $evenings }. И зал-подкова, где слышно всё.
    [few] Опера, балет и концерты с сентября по июль: { $productions } постановки, а вечеров в афише — { $evenings }. И зал-подкова, где слышно всё.
    [many] Опера, балет и концерты с сентября по июль: { $productions } постановок, а вечеров в афише — { $evenings }. И зал-подкова, где слышно всё.
   *[other] Опера, балет и концерты с сентября по июль: { $productions } постановки, а вечеров в афише — { $evenings }. И зал-подкова, где слышно всё.
}
season-none-title = Готовим новый сезон
season-none-text = Скоро здесь начнётся продажа билетов на новый сезон.
# Above the next evening that one can still go to.
season-next = Ближайшая дата со свободными местами
# A link to the page of subscriptions.
season-offers = Абонементы и пакеты: несколько вечеров дешевле
season-productions = Постановки
# Read out before the links to the months before and after.
season-months = Месяцы
# Read out before the links that filter by genre.
season-genre = Жанр
season-genre-all = всё
season-genre-opera = опера
season-genre-ballet = балет
season-genre-concert = концерт
season-genre-family = для всей семьи
# Of a month without such an evening; $month is one such as March 2027.
season-empty-all = На { $month } в афише нет спектаклей.
season-empty-opera = На { $month } в афише нет опер.
season-empty-ballet = На { $month } в афише нет балетов.
season-empty-concert = На { $month } в афише нет концертов.
season-empty-family = На { $month } в афише нет постановок для всей семьи.
season-empty-other = Посмотреть { $month }
# First and last day of a production's run, such as сб, 14 нояб.
season-dates = { $first } — { $last }
# О постановке, последний показ которой прошёл.
season-over = уже прошло

production-performances = Даты
production-team = Создатели и исполнители
production-length = { $hours ->
    [0] { $minutes } мин
   *[other] { $hours } ч { $minutes } мин
}
production-intervals = { $count ->
    [0] без антракта
    [1] с одним антрактом
    [2] с двумя антрактами
    [3] с тремя антрактами
    [one] с { $count } антрактом
    [few] с { $count } антрактами
    [many] с { $count } антрактами
   *[other] с { $count } антрактами
}
