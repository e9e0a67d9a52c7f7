# Die Seite der Spielzeit und die einer Produktion.

# $season ist der Name der Spielzeit, etwa Spielzeit 2026/27.
season-description = { $productions ->
    [one] { $season }: eine Produktion, und das ganze Haus auf einem Plan.
   *[other] { $season }: Oper, Ballett und Konzert, { $productions } Produktionen von September bis Juli, und das ganze Haus auf einem Plan.
}
season-lede = { $productions ->
    [one] Eine Produktion und ein Haus in Hufeisenform, in dem kein Ton verloren geht.
   *[other] { $productions } Produktionen, { $evenings } Abende und ein Haus in Hufeisenform, in dem kein Ton verloren geht: Oper, Ballett und Konzert von September bis Juli.
}
season-none-title = Die neue Spielzeit entsteht
season-none-text = Karten für die neue Spielzeit gibt es hier in Kürze.
# Über dem nächsten Abend, zu dem man noch gehen kann.
season-next = Der nächste Abend mit freien Plätzen
# A link to the page of subscriptions.
season-offers = Abonnements und Pakete: mehrere Abende für weniger
season-productions = Produktionen
# Vorgelesen vor den Links zum vorigen und zum nächsten Monat.
season-months = Monate
# Vorgelesen vor den Links, die nach Sparte filtern.
season-genre = Sparte
season-genre-all = Alle
season-genre-opera = Oper
season-genre-ballet = Ballett
season-genre-concert = Konzert
season-genre-family = Familie
# Von einem Monat ohne solchen Abend; $month ist etwa März 2027.
season-empty-all = Im { $month } gibt es keine Vorstellungen.
season-empty-opera = Im { $month } gibt es keine Oper.
season-empty-ballet = Im { $month } gibt es kein Ballett.
season-empty-concert = Im { $month } gibt es kein Konzert.
season-empty-family = Im { $month } gibt es keine Familienvorstellung.
season-empty-other = { $month } ansehen
# Erster und letzter Tag einer Produktion, etwa Sa., 14. Nov.
season-dates = { $first } – { $last }
# Von einer Produktion, deren letzter Abend vorbei ist.
season-over = vorbei

production-performances = Termine
production-team = Besetzung
production-length = { $hours ->
    [0] { $minutes } Min.
   *[other] { $hours } Std. { $minutes } Min.
}
production-intervals = { $count ->
    [0] ohne Pause
    [one] eine Pause
   *[other] { $count } Pausen
}
