# The season page and the page of a production.

# $season is the season's name, such as Stagione 2026/27.
season-description = { $productions ->
    [one] { $season }: un titolo in cartellone. Scelga i posti sulla pianta e acquisti i biglietti online.
   *[other] { $season }: { $productions } titoli in cartellone. Scelga i posti sulla pianta e acquisti i biglietti online.
}
season-name = Stagione { $years }
season-lede = { $productions ->
    [one] Un titolo in questa stagione.
   *[other] { $productions } titoli in questa stagione.
}
season-none-title = La nuova stagione sarà annunciata presto
season-none-text = I biglietti per gli spettacoli della nuova stagione saranno presto in vendita qui.
# Above the next performance that one can still go to.
season-next = Prossimo spettacolo con posti disponibili
# A link to the page of subscriptions.
season-offers = Abbonamenti e pacchetti: più spettacoli a un prezzo più basso
season-productions = In cartellone
# Read out before the links to the months before and after.
season-months = Mesi
# Read out before the links that filter by genre.
season-genre = Genere
season-genre-all = Tutti
season-genre-opera = Opera
season-genre-ballet = Balletto
season-genre-concert = Concerto
season-genre-family = Per famiglie
# Of a month without such a performance; $month is one such as March 2027.
season-empty-all = Nel mese di { $month } non ci sono spettacoli in programma.
season-empty-opera = Nel mese di { $month } non ci sono opere in programma.
season-empty-ballet = Nel mese di { $month } non ci sono balletti in programma.
season-empty-concert = Nel mese di { $month } non ci sono concerti in programma.
season-empty-family = Nel mese di { $month } non ci sono spettacoli per famiglie in programma.
season-empty-other = Vai a { $month }
# First and last day of a production's run, such as sab 14 nov.
season-dates = { $first } – { $last }
# Of a production whose last performance is over.
season-over = concluso

production-performances = Date
production-team = Interpreti e allestimento
production-length = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
production-intervals = { $count ->
    [0] senza intervallo
    [one] con un intervallo
   *[other] con { $count } intervalli
}

# Search over the season. $words is what was typed.
search-title = Cerca
search-label = Titolo, persona o data
search-hint = Scriva un titolo, un nome o una data, per esempio «15 gennaio» o «domani».
# Not shown: all words by which people look for what is on today. The next two are like it.
search-words-today = oggi stasera questa sera
search-words-tomorrow = domani sera
search-words-weekend = questo fine settimana weekend
search-words-next = il la prossimo prossima
search-none = Nessun risultato per «{ $words }». Provi con una parola più breve oppure veda tutti gli spettacoli.
search-found = { $count ->
    [one] { $count } produzione trovata.
   *[other] { $count } produzioni trovate.
}

# Opens into the dates that are over.
production-past = { $count ->
    [one] { $count } data passata
   *[other] { $count } date passate
}
# A calendar's entry for the moment at which tickets go on sale.
reminder-add = Aggiungi l’inizio della vendita al calendario
reminder-summary = Apertura vendite: { $title }
reminder-text = I biglietti per { $title }, { $when }, sono ora in vendita.
production-share = Condividi
production-share-copied = Link copiato

# In the calendar, of a performance whose tickets are not on sale yet; $date is short, such as 1 Feb.
season-on-sale-from = in vendita da { $date }
# In the calendar, under the date from which tickets are on sale; $who such as Friends of the house.
season-early = { $who }: da { $date }
# In the calendar, of a performance whose tickets are no longer sold online.
season-closed = vendita online terminata

# Up to three other dates, on the page of a performance that is over or has no seats.
similar-title = Altri spettacoli con posti disponibili
