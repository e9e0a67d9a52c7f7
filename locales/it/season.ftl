# The season page and the page of a production.

# $season is the season's name, such as Stagione 2026/27.
season-description = { $productions ->
    [one] { $season }: un titolo d’opera, di balletto o di concerto, con la pianta di tutta la sala.
   *[other] { $season }: { $productions } titoli fra opera, balletto e concerti, da settembre a luglio, con la pianta di tutta la sala.
}
season-lede = { $productions ->
    [one] Un titolo e una sala a ferro di cavallo dove non si perde una nota.
   *[other] { $productions } titoli, { $evenings } alzate di sipario e una sala a ferro di cavallo dove non si perde una nota: opera, balletto e concerti da settembre a luglio.
}
season-none-title = La stagione è in preparazione
season-none-text = Gli spettacoli della nuova stagione saranno presto in vendita in questa pagina.
# Above the next evening that one can still go to.
season-next = Il prossimo spettacolo con posti liberi
# A link to the page of subscriptions.
season-offers = Abbonamenti e pacchetti: più serate a meno
season-productions = In cartellone
# Read out before the links to the months before and after.
season-months = Mesi
# Read out before the links that filter by genre.
season-genre = Genere
season-genre-all = tutto
season-genre-opera = opera
season-genre-ballet = balletto
season-genre-concert = concerto
season-genre-family = per famiglie
# Of a month without such an evening; $month is one such as March 2027.
season-empty-all = Nel mese di { $month } non ci sono spettacoli.
season-empty-opera = Nel mese di { $month } non ci sono opere.
season-empty-ballet = Nel mese di { $month } non ci sono balletti.
season-empty-concert = Nel mese di { $month } non ci sono concerti.
season-empty-family = Nel mese di { $month } non ci sono spettacoli per famiglie.
season-empty-other = Vedi { $month }
# First and last day of a production's run, such as sab 14 nov.
season-dates = { $first } – { $last }
# Di un titolo la cui ultima data è passata.
season-over = concluso

production-evenings = Date
production-team = Interpreti e artisti
production-length = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
production-intervals = { $count ->
    [0] senza intervallo
    [one] con un intervallo
   *[other] con { $count } intervalli
}
