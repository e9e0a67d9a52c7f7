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
search-words-today = vandaag vanavond
search-words-tomorrow = morgen morgenavond avond
search-words-weekend = dit het weekend
search-words-next = volgende aanstaande komende
search-none = Niets gevonden voor “{ $words }”. Probeer een korter woord of bekijk alle voorstellingen.
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
