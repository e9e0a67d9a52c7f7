# The season page and the page of a production.

# $season is the season's name, such as Season 2026/27.
season-description = { $productions ->
    [one] { $season }: one production, and the whole house on one plan.
   *[other] { $season }: { $productions } productions of opera, ballet and concert from September to July, and the whole house on one plan.
}
season-lede = { $productions ->
    [one] One production, and a horseshoe house in which no note is lost.
   *[other] { $productions } productions, { $evenings } evenings, and a horseshoe house in which no note is lost: opera, ballet and concerts from September to July.
}
season-none-title = The season is being prepared
season-none-text = The new season’s evenings will be on sale here soon.
# Above the next evening that one can still go to.
season-next = The next evening with free seats
# A link to the page of subscriptions.
season-offers = Subscriptions and packages: several evenings for less
season-productions = Productions
# Read out before the links to the months before and after.
season-months = Months
# Read out before the links that filter by genre.
season-genre = Genre
season-genre-all = everything
season-genre-opera = opera
season-genre-ballet = ballet
season-genre-concert = concert
season-genre-family = family
# Of a month without such an evening; $month is one such as March 2027.
season-empty-all = No evenings in { $month }.
season-empty-opera = No opera in { $month }.
season-empty-ballet = No ballet in { $month }.
season-empty-concert = No concerts in { $month }.
season-empty-family = Nothing for families in { $month }.
season-empty-other = See { $month }
# First and last day of a production's run, such as Sat, 14 Nov.
season-dates = { $first } – { $last }
# Of a production whose last evening is over.
season-over = now over

production-evenings = Evenings
production-team = Cast and creative team
production-length = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
production-intervals = { $count ->
    [0] without an interval
    [one] with one interval
   *[other] with { $count } intervals
}
