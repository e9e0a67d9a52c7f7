# The season, productions and the search.
season-description = { $productions ->
    [one] { $season }: één productie. Kies uw plaatsen op de zaalplattegrond en koop kaarten online.
   *[other] { $season }: { $productions } producties. Kies uw plaatsen op de zaalplattegrond en koop kaarten online.
}
season-name = Seizoen { $years }
season-lede = { $productions ->
    [one] Eén productie dit seizoen.
   *[other] { $productions } producties dit seizoen.
}
season-none-title = Het nieuwe seizoen wordt binnenkort bekendgemaakt
season-none-text = Kaarten voor de voorstellingen van het nieuwe seizoen zijn hier binnenkort te koop.
season-next = Eerstvolgende voorstelling met beschikbare plaatsen
season-offers = Abonnementen en pakketten: meer voorstellingen voor minder geld
season-productions = Producties
season-months = Maanden
season-genre = Genre
season-genre-all = Alles
season-genre-opera = Opera
season-genre-ballet = Ballet
season-genre-concert = Concert
season-genre-family = Familie
season-empty-all = In { $month } zijn er geen voorstellingen.
season-empty-opera = In { $month } zijn er geen operavoorstellingen.
season-empty-ballet = In { $month } zijn er geen balletvoorstellingen.
season-empty-concert = In { $month } zijn er geen concerten.
season-empty-family = In { $month } zijn er geen familievoorstellingen.
season-empty-other = Bekijk { $month }
season-dates = { $first } – { $last }
season-over = afgelopen
production-performances = Voorstellingen
production-team = Bezetting en artistiek team
production-length = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } u { $minutes } min
}
production-intervals = { $count ->
    [0] geen pauze
    [one] één pauze
   *[other] { $count } pauzes
}
search-title = Zoeken
search-label = Titel, persoon of datum
search-hint = Typ een titel, een naam of een datum, zoals 15 januari of morgen.
search-words-today = vandaag, vanochtend, vanmiddag
search-words-tonight = vanavond, vannacht
search-words-tomorrow = morgen
search-words-after-tomorrow = overmorgen
search-words-weekend = weekend, weekends, weekeinde
search-words-weekend-next =
    volgend weekend, volgende weekend, komend weekend, komende weekend, aanstaand weekend
search-words-week = deze week
search-words-week-next = volgende week, komende week, aanstaande week
search-words-month = deze maand
search-words-month-next = volgende maand, komende maand
search-words-this = deze, dit
search-words-next = volgende, komende, aanstaande, eerstvolgende
search-words-evening = avond, avonds, avondvoorstelling, avondvoorstellingen
search-words-daytime = ochtend, ochtends, middag, middags, matinee, matinees, overdag
search-words-same =
    maandags=maandag, dinsdags=dinsdag, woensdags=woensdag, donderdags=donderdag, vrijdags=vrijdag,
    zaterdags=zaterdag, zondags=zondag, maandagavond=maandag avond, dinsdagavond=dinsdag avond,
    woensdagavond=woensdag avond, donderdagavond=donderdag avond, vrijdagavond=vrijdag avond,
    zaterdagavond=zaterdag avond, zondagavond=zondag avond, zaterdagmiddag=zaterdag middag,
    zondagmiddag=zondag middag, morgenavond=morgen avond, morgenmiddag=morgen middag
search-words-fillers =
    op in de het een van voor om s wat is er voorstelling voorstellingen kaart kaarten ticket
    tickets maand
search-none = Niets gevonden voor “{ $words }”. Probeer een korter woord of bekijk alle voorstellingen.
search-nearest = { $count ->
    [one] Voor “{ $words }” is er geen voorstelling. De dichtstbijzijnde datum:
   *[other] Voor “{ $words }” is er geen voorstelling. De dichtstbijzijnde data ervoor en erna:
}
search-found = { $count ->
    [one] { $count } productie gevonden.
   *[other] { $count } producties gevonden.
}
production-past = { $count ->
    [one] { $count } eerdere voorstelling
   *[other] { $count } eerdere voorstellingen
}
reminder-add = Start van de verkoop in mijn agenda zetten
reminder-summary = Start kaartverkoop: { $title }
reminder-text = Kaarten voor { $title }, { $when }, zijn nu te koop.
production-share = Delen
production-share-copied = Link gekopieerd
season-on-sale-from = te koop vanaf { $date }
season-early = { $who }: vanaf { $date }
season-closed = onlineverkoop gesloten
similar-title = Andere voorstellingen met beschikbare plaatsen
