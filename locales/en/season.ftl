# The season page and the page of a production.

# $season is the season's name, such as Season 2026/27.
season-description = { $productions ->
    [one] { $season }: one production. Choose your seats on the seating plan and buy tickets online.
   *[other] { $season }: { $productions } productions. Choose your seats on the seating plan and buy tickets online.
}
# Of a season that the house has given no name; $years such as 2026/27.
season-name = Season { $years }
season-lede = { $productions ->
    [one] One production this season.
   *[other] { $productions } productions this season.
}
season-none-title = The new season will be announced soon
season-none-text = Tickets for the new season’s performances will be on sale here soon.
# Above the next performance that one can still go to.
season-next = Next performance with seats available
# A link to the page of subscriptions.
season-offers = Subscriptions and packages: see several performances for less
season-productions = Productions
# Read out before the links to the months before and after.
season-months = Months
# Read out before the links that filter by genre.
season-genre = Genre
season-genre-all = All
season-genre-opera = Opera
season-genre-ballet = Ballet
season-genre-concert = Concert
season-genre-family = Family
# Of a month without such a performance; $month is one such as March 2027.
season-empty-all = There are no performances in { $month }.
season-empty-opera = There are no opera performances in { $month }.
season-empty-ballet = There are no ballet performances in { $month }.
season-empty-concert = There are no concerts in { $month }.
season-empty-family = There are no family performances in { $month }.
season-empty-other = See { $month }
# First and last day of a production's run, such as Sat, 14 Nov.
season-dates = { $first } – { $last }
# Of a production whose last performance is over.
season-over = run ended

production-performances = Performances
production-team = Cast and creative team
production-length = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
production-intervals = { $count ->
    [0] no interval
    [one] one interval
   *[other] { $count } intervals
}

# Search over the season. $words is what was typed.
search-title = Search
search-label = Title, person or date
search-hint = Type a title, a name or a date, such as “15 January” or “tomorrow”.
# Not shown: what people type for these days, parted by commas.
search-words-today = today, this morning, this afternoon
search-words-tonight = tonight, this evening, this night
search-words-tomorrow = tomorrow
search-words-after-tomorrow = day after tomorrow
search-words-weekend = weekend, weekends, week-end
search-words-weekend-next = next weekend, coming weekend, following weekend
search-words-week = this week
search-words-week-next = next week, coming week, following week
search-words-month = this month
search-words-month-next = next month, coming month
# Not shown: before or after the name of a weekday.
search-words-this = this
search-words-next = next, coming, following
# Not shown: for performances of the evening, and for those before 17:00.
search-words-evening = evening, evenings, night, nights
search-words-daytime = morning, mornings, afternoon, afternoons, matinee, matinees, daytime
# Not shown: each word and what it is searched as, such as a day’s name in the plural.
search-words-same =
    mondays=monday, tuesdays=tuesday, weds=wednesday, wednesdays=wednesday, thursdays=thursday,
    fridays=friday, saturdays=saturday, sundays=sunday, 1st=1, 2nd=2, 3rd=3, 4th=4, 5th=5, 6th=6,
    7th=7, 8th=8, 9th=9, 10th=10, 11th=11, 12th=12, 13th=13, 14th=14, 15th=15, 16th=16, 17th=17,
    18th=18, 19th=19, 20th=20, 21st=21, 22nd=22, 23rd=23, 24th=24, 25th=25, 26th=26, 27th=27,
    28th=28, 29th=29, 30th=30, 31st=31
# Not shown: words that say nothing in a search, parted by spaces.
search-words-fillers =
    on in at the of for to during what s is performance performances show shows ticket tickets month
search-none = Nothing found for “{ $words }”. Try a shorter word, or see all performances.
# In place of search-none where days were typed; $count is 1 or 2, the dates below.
search-nearest = { $count ->
    [one] No performance matches “{ $words }”. The closest date:
   *[other] No performance matches “{ $words }”. The closest dates before and after:
}
search-found = { $count ->
    [one] { $count } production found.
   *[other] { $count } productions found.
}

# Opens into the dates that are over.
production-past = { $count ->
    [one] { $count } past performance
   *[other] { $count } past performances
}
# A calendar's entry for the moment at which tickets go on sale.
reminder-add = Add the date when booking opens to my calendar
reminder-summary = Tickets on sale: { $title }
reminder-text = Tickets for { $title }, { $when }, are now on sale.
production-share = Share
production-share-copied = Link copied

# In the calendar, of a performance whose tickets are not on sale yet; $date is short, such as 1 Feb.
season-on-sale-from = on sale from { $date }
# In the calendar, under the date from which tickets are on sale; $who such as Friends of the house.
season-early = { $who }: from { $date }
# In the calendar, of a performance whose tickets are no longer sold online.
season-closed = online sales closed

# Up to three other dates, on the page of a performance that is over or has no seats.
similar-title = Other performances with seats available
