# The season page and the page of a production.

# $season is the season's name, such as Сезон 2026/27. The exact 1 stands before [one], which in
# Russian is also 21, 31 and so on.
season-description = { $productions ->
    [1] { $season }: одна постановка. Выберите места на схеме зала и купите билеты онлайн.
    [one] { $season }: { $productions } постановка. Выберите места на схеме зала и купите билеты онлайн.
    [few] { $season }: { $productions } постановки. Выберите места на схеме зала и купите билеты онлайн.
    [many] { $season }: { $productions } постановок. Выберите места на схеме зала и купите билеты онлайн.
   *[other] { $season }: { $productions } постановки. Выберите места на схеме зала и купите билеты онлайн.
}
season-name = Сезон { $years }
season-lede = { $productions ->
    [1] Одна постановка в этом сезоне.
    [one] { $productions } постановка в этом сезоне.
    [few] { $productions } постановки в этом сезоне.
    [many] { $productions } постановок в этом сезоне.
   *[other] { $productions } постановки в этом сезоне.
}
season-none-title = Новый сезон будет объявлен в ближайшее время
season-none-text = Скоро здесь появятся афиша нового сезона и билеты.
# Above the next performance that one can still go to.
season-next = Ближайший спектакль, на который есть билеты
# A link to the page of subscriptions.
season-offers = Абонементы и пакеты: несколько посещений выгоднее
season-productions = Постановки
# Read out before the links to the months before and after.
season-months = Месяцы
# Read out before the links that filter by genre.
season-genre = Жанр
season-genre-all = Все
season-genre-opera = Опера
season-genre-ballet = Балет
season-genre-concert = Концерт
season-genre-family = Для всей семьи
# Of a month without such a performance; $month is one such as March 2027.
season-empty-all = В афише на { $month } спектаклей и концертов нет.
season-empty-opera = В афише на { $month } оперных спектаклей нет.
season-empty-ballet = В афише на { $month } балетных спектаклей нет.
season-empty-concert = В афише на { $month } концертов нет.
season-empty-family = В афише на { $month } спектаклей для всей семьи нет.
season-empty-other = Афиша: { $month }
# First and last day of a production's run, such as сб, 14 нояб.
season-dates = { $first } – { $last }
# Of a production whose last performance is over.
season-over = показы завершены

production-performances = Даты
production-team = Исполнители и постановщики
production-length = { $hours ->
    [0] { $minutes } мин
   *[other] { $hours } ч { $minutes } мин
}
production-intervals = { $count ->
    [0] без антракта
    [1] { $count } антракт
    [one] { $count } антракт
    [few] { $count } антракта
    [many] { $count } антрактов
   *[other] { $count } антракта
}

# Search over the season. $words is what was typed.
search-title = Найти
search-label = Название, имя, дата
search-hint = Введите название, имя или дату, например «15 января» или «завтра».
# Not shown: what people type for these days, parted by commas.
search-words-today = сегодня
search-words-tonight = сегодня вечером, этим вечером
search-words-tomorrow = завтра
search-words-after-tomorrow = послезавтра
search-words-weekend = выходные, выходных, выходным, ближайшие выходные, ближайших выходных, уикенд, уик-энд
search-words-weekend-next = следующие выходные, следующих выходных, будущие выходные, будущих выходных
search-words-week = эта неделя, эту неделю, этой неделе, этой недели
search-words-week-next =
    следующая неделя, следующую неделю, следующей неделе, следующей недели, будущую неделю,
    будущей неделе
search-words-month = этот месяц, этом месяце, этого месяца
search-words-month-next = следующий месяц, следующем месяце, следующего месяца, будущем месяце
# Not shown: before or after the name of a weekday.
search-words-this = этот, эта, эту, это, эти, этих
search-words-next =
    следующий, следующая, следующее, следующую, следующие, ближайший, ближайшая, ближайшее,
    ближайшую, ближайшие, будущий, будущая, будущую, будущее
# Not shown: for performances of the evening, and for those before 17:00.
search-words-evening = вечер, вечером, вечера, вечерам, вечерний, вечерние
search-words-daytime = утро, утром, утренник, днём, дневной, дневные
# Not shown: each word and what it is searched as, such as a day’s name in the plural.
search-words-same =
    среду=среда, пятницу=пятница, субботу=суббота, понедельникам=понедельник, вторникам=вторник,
    средам=среда, четвергам=четверг, пятницам=пятница, субботам=суббота, воскресеньям=воскресенье,
    понедельника=понедельник, вторника=вторник, среды=среда, четверга=четверг, пятницы=пятница,
    субботы=суббота, воскресенья=воскресенье, январе=января, феврале=февраля, марте=марта,
    апреле=апреля, мае=мая, июне=июня, июле=июля, августе=августа, сентябре=сентября,
    октябре=октября, ноябре=ноября, декабре=декабря
# Not shown: words that say nothing in a search, parted by spaces.
search-words-fillers = в во на по к с со что идёт спектакль спектакли билет билеты афиша месяц месяце день
search-none = По запросу «{ $words }» ничего не найдено. Попробуйте слово покороче или посмотрите всю афишу.
# In place of search-none where days were typed; $count is 1 or 2, the dates below.
search-nearest = { $count ->
    [1] По запросу «{ $words }» спектаклей и концертов нет. Ближайшая дата:
    [one] По запросу «{ $words }» спектаклей и концертов нет. Ближайшие даты до и после:
    [few] По запросу «{ $words }» спектаклей и концертов нет. Ближайшие даты до и после:
    [many] По запросу «{ $words }» спектаклей и концертов нет. Ближайшие даты до и после:
   *[other] По запросу «{ $words }» спектаклей и концертов нет. Ближайшие даты до и после:
}
search-found = { $count ->
    [one] Найдена { $count } постановка.
    [few] Найдено { $count } постановки.
    [many] Найдено { $count } постановок.
   *[other] Найдено { $count } постановки.
}

# Opens into the dates that are over.
production-past = { $count ->
    [one] { $count } прошедший спектакль
    [few] { $count } прошедших спектакля
    [many] { $count } прошедших спектаклей
   *[other] { $count } прошедшего спектакля
}
# A calendar's entry for the moment at which tickets go on sale.
reminder-add = Напомнить в календаре о начале продажи
reminder-summary = Начало продажи билетов: { $title }
reminder-text = Билеты уже в продаже: «{ $title }», { $when }.
production-share = Поделиться
production-share-copied = Ссылка скопирована

# In the calendar, of a performance whose tickets are not on sale yet; $date is short, such as 1 Feb.
season-on-sale-from = начало продаж: { $date }
# In the calendar, under the date from which tickets are on sale; $who such as Friends of the house.
season-early = { $who }: { $date }
# In the calendar, of a performance whose tickets are no longer sold online.
season-closed = онлайн-продажа закрыта

# Up to three other dates, on the page of a performance that is over or has no seats.
similar-title = Другие спектакли, на которые есть билеты
