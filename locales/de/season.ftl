# Die Seite der Spielzeit und die einer Produktion.

# $season ist der Name der Spielzeit, etwa Spielzeit 2026/27.
season-description = { $productions ->
    [one] { $season }: eine Produktion. Wählen Sie Ihre Plätze im Saalplan und kaufen Sie Ihre Karten online.
   *[other] { $season }: { $productions } Produktionen. Wählen Sie Ihre Plätze im Saalplan und kaufen Sie Ihre Karten online.
}
season-name = Spielzeit { $years }
season-lede = { $productions ->
    [one] Eine Produktion in dieser Spielzeit.
   *[other] { $productions } Produktionen in dieser Spielzeit.
}
season-none-title = Die neue Spielzeit wird in Kürze bekannt gegeben
season-none-text = Sobald der Vorverkauf beginnt, können Sie hier Karten kaufen.
# Über der nächsten Vorstellung, zu der man noch gehen kann.
season-next = Nächste Vorstellung mit freien Plätzen
# A link to the page of subscriptions.
season-offers = Abonnements und Pakete: mehrere Vorstellungen zu günstigeren Preisen
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
# Von einem Monat ohne solche Vorstellung; $month ist etwa März 2027.
season-empty-all = Im { $month } gibt es keine Vorstellungen.
season-empty-opera = Im { $month } gibt es keine Opernvorstellungen.
season-empty-ballet = Im { $month } gibt es keine Ballettvorstellungen.
season-empty-concert = Im { $month } gibt es keine Konzerte.
season-empty-family = Im { $month } gibt es keine Familienvorstellungen.
season-empty-other = { $month } ansehen
# Erster und letzter Tag einer Produktion, etwa Sa., 14. Nov.
season-dates = { $first } – { $last }
# Von einer Produktion, deren letzte Vorstellung vorbei ist.
season-over = beendet

production-performances = Termine
production-team = Besetzung und künstlerisches Team
production-length = { $hours ->
    [0] { $minutes } Min.
   *[other] { $hours } Std. { $minutes } Min.
}
production-intervals = { $count ->
    [0] ohne Pause
    [one] eine Pause
   *[other] { $count } Pausen
}

# Search over the season. $words is what was typed.
search-title = Suchen
search-label = Titel, Person oder Datum
search-hint = Geben Sie einen Titel, einen Namen oder ein Datum ein, zum Beispiel „15. Januar“ oder „morgen“.
# Not shown: all words by which people look for what is on today. The next two are like it.
search-words-today = heute abend
search-words-tomorrow = morgen abend
search-words-weekend = dieses am wochenende
search-words-next = am nächsten nächster nächste nächstes kommenden kommender kommende kommendes
search-none = Zu „{ $words }“ wurde nichts gefunden. Versuchen Sie es mit einem kürzeren Wort, oder sehen Sie alle Vorstellungen.
search-found = { $count ->
    [one] { $count } Produktion gefunden.
   *[other] { $count } Produktionen gefunden.
}

# Opens into the dates that are over.
production-past = { $count ->
    [one] { $count } vergangene Vorstellung
   *[other] { $count } vergangene Vorstellungen
}
# A calendar's entry for the moment at which tickets go on sale.
reminder-add = Verkaufsstart in den Kalender eintragen
reminder-summary = Verkaufsstart: { $title }
reminder-text = Karten für „{ $title }“, { $when }, sind jetzt im Verkauf.
production-share = Teilen
production-share-copied = Link kopiert

# In the calendar, of a performance whose tickets are not on sale yet; $date is short, such as 1 Feb.
season-on-sale-from = Verkauf ab { $date }
# In the calendar, under the date from which tickets are on sale; $who such as Friends of the house.
season-early = { $who } ab { $date }
# In the calendar, of a performance whose tickets are no longer sold online.
season-closed = Onlineverkauf beendet

# Up to three other dates, on the page of a performance that is over or has no seats.
similar-title = Weitere Vorstellungen mit freien Plätzen
