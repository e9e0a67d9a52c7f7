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
# Not shown: what people type for these days, parted by commas.
search-words-today = heute
search-words-tonight = heute abend, heute nacht
search-words-tomorrow = morgen
search-words-after-tomorrow = übermorgen
search-words-weekend = wochenende, wochenenden
search-words-weekend-next =
    nächstes wochenende, nächsten wochenende, nächste wochenende, kommendes wochenende,
    kommenden wochenende, kommende wochenende
search-words-week = diese woche, dieser woche
search-words-week-next = nächste woche, nächster woche, kommende woche, kommender woche
search-words-month = dieser monat, diesen monat, diesem monat
search-words-month-next = nächster monat, nächsten monat, nächstem monat, kommender monat, kommenden monat
# Not shown: before or after the name of a weekday.
search-words-this = dieser, diesen, diesem, dieses, diese
search-words-next =
    nächster, nächsten, nächstem, nächste, nächstes, kommender, kommenden, kommendem, kommende,
    kommendes
# Not shown: for performances of the evening, and for those before 17:00.
search-words-evening = abend, abends, abendvorstellung, abendvorstellungen
search-words-daytime =
    vormittag, vormittags, nachmittag, nachmittags, nachmittagsvorstellung, matinee, matineen,
    tagsüber
# Not shown: each word and what it is searched as, such as a day’s name in the plural.
search-words-same =
    montags=montag, dienstags=dienstag, mittwochs=mittwoch, donnerstags=donnerstag,
    freitags=freitag, samstags=samstag, sonntags=sonntag, sonnabend=samstag, sonnabends=samstag,
    montagabend=montag abend, dienstagabend=dienstag abend, mittwochabend=mittwoch abend,
    donnerstagabend=donnerstag abend, freitagabend=freitag abend, samstagabend=samstag abend,
    sonntagabend=sonntag abend, samstagnachmittag=samstag nachmittag,
    sonntagnachmittag=sonntag nachmittag, samstagvormittag=samstag vormittag,
    sonntagvormittag=sonntag vormittag, jänner=januar, feber=februar
# Not shown: words that say nothing in a search, parted by spaces.
search-words-fillers =
    am an im in der die das den dem des um zu für früh was läuft gibt es vorstellung vorstellungen
    karte karten ticket tickets monat
search-none = Zu „{ $words }“ wurde nichts gefunden. Versuchen Sie es mit einem kürzeren Wort, oder sehen Sie alle Vorstellungen.
# In place of search-none where days were typed; $count is 1 or 2, the dates below.
search-nearest = { $count ->
    [one] Für „{ $words }“ gibt es keine Vorstellung. Der nächstgelegene Termin:
   *[other] Für „{ $words }“ gibt es keine Vorstellung. Die nächstgelegenen Termine davor und danach:
}
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
