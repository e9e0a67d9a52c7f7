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
# Not shown: what people type for these days, parted by commas.
search-words-today = oggi, stamattina, questa mattina, questo pomeriggio
search-words-tonight = stasera, questa sera, stanotte, questa notte
search-words-tomorrow = domani
search-words-after-tomorrow = dopodomani, dopo domani
search-words-weekend = fine settimana, weekend, week-end, week end
search-words-weekend-next =
    prossimo fine settimana, fine settimana prossimo, prossimo weekend, weekend prossimo,
    prossimo week-end, week-end prossimo
search-words-week = questa settimana
search-words-week-next = prossima settimana, settimana prossima
search-words-month = questo mese
search-words-month-next = prossimo mese, mese prossimo
# Not shown: before or after the name of a weekday.
search-words-this = questo, questa
search-words-next = prossimo, prossima, prossimi, prossime
# Not shown: for performances of the evening, and for those before 17:00.
search-words-evening = sera, sere, serale, serali
search-words-daytime = mattina, mattino, pomeriggio, pomeridiana, pomeridiano, pomeridiane, matinée
# Not shown: each word and what it is searched as, such as a day’s name in the plural.
search-words-same = sabati=sabato, domeniche=domenica, domattina=domani mattina
# Not shown: words that say nothing in a search, parted by spaces.
search-words-fillers =
    il lo la i gli le l di del della a al alla in nel nella per da cosa c è spettacolo spettacoli
    biglietto biglietti mese giorno
search-none = Nessun risultato per «{ $words }». Provi con una parola più breve oppure veda tutti gli spettacoli.
# In place of search-none where days were typed; $count is 1 or 2, the dates below.
search-nearest = { $count ->
    [one] Nessuno spettacolo corrisponde a «{ $words }». La data più vicina:
   *[other] Nessuno spettacolo corrisponde a «{ $words }». Le date più vicine, prima e dopo:
}
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
