# Waiting lists.
waiting-title = Wachtlijst
waiting-link = Op de wachtlijst
waiting-lede = Komen er plaatsen vrij, dan reserveren we ze voor u en mailen we u een link. U hebt dan minstens twee uur om ze in uw winkelmandje te leggen, tenzij de verkoop eerder eindigt. In de e-mail staat tot wanneer.
waiting-order = Plaatsen worden aangeboden in de volgorde waarin mensen zich hebben aangemeld.
waiting-free-now = { $count ->
    [one] Er is nu { $count } kaart beschikbaar. U hoeft alleen te wachten als die u niet past.
   *[other] Er zijn nu { $count } kaarten beschikbaar. U hoeft alleen te wachten als die u niet passen.
}
waiting-choose = Vrije plaatsen bekijken
waiting-count = Hoeveel kaarten?
waiting-zones = In welke rangen?
waiting-zones-hint = Laat alles leeg als elke rang goed is.
waiting-zone = { $zone }, { $price }
waiting-zone-free = { $zone }, { $price } – nu kaarten beschikbaar
waiting-together = Wilt u bij elkaar zitten?
waiting-together-yes = Alleen naast elkaar
waiting-together-no = Losse plaatsen zijn ook goed
waiting-email = Uw e-mailadres
waiting-send = Op de wachtlijst
waiting-back = Terug naar de voorstelling
waiting-page-title = Uw plek op de wachtlijst
waiting-check-mail = We hebben een e-mail naar { $email } gestuurd. Open de link erin. U staat op de wachtlijst zodra uw adres is bevestigd.
waiting-confirm = Bevestigen en aanmelden
waiting-confirmed = Dank u wel. U staat op de wachtlijst.
waiting-first = U staat boven aan de wachtlijst.
waiting-ahead = { $count ->
    [one] Er is { $count } aanvraag vóór u.
   *[other] Er zijn { $count } aanvragen vóór u.
}
waiting-told = We mailen { $email } zodra we u plaatsen kunnen aanbieden. U hoeft deze pagina niet open te houden.
waiting-wish = Uw aanvraag: { $wish }
waiting-wish-count = { $count ->
    [one] { $count } kaart
   *[other] { $count } kaarten
}
waiting-wish-any-zone = elke rang
waiting-wish-together = alleen naast elkaar
waiting-wish-apart = losse plaatsen zijn ook goed
waiting-leave = Van de wachtlijst af
waiting-left = U staat niet meer op de wachtlijst.
waiting-offered = Deze plaatsen zijn tot { $until } voor u gereserveerd.
waiting-offered-places = { $count ->
    [one] { $count } plaats is tot { $until } voor u gereserveerd.
   *[other] { $count } plaatsen zijn tot { $until } voor u gereserveerd.
}
waiting-price = { $count ->
    [one] { $zone }: { $count } plaats voor { $price }, inclusief kosten
   *[other] { $zone }: { $count } plaatsen van elk { $price }, inclusief kosten
}
waiting-minutes = { $minutes ->
    [one] Zodra u dit aanbod in uw winkelmandje hebt gelegd, hebt u { $minutes } minuut om te bestellen.
   *[other] Zodra u dit aanbod in uw winkelmandje hebt gelegd, hebt u { $minutes } minuten om te bestellen.
}
waiting-take = In mijn winkelmandje
waiting-decline = Bedanken en van de lijst af
waiting-end-taken = U hebt deze plaatsen in uw winkelmandje gelegd.
waiting-end-ordered = U hebt kaarten voor deze voorstelling besteld. U vindt ze in uw bestelling.
waiting-end-given-back = U had deze plaatsen in uw winkelmandje gelegd, maar daar zijn ze niet meer. Plaatsen die uit een winkelmandje worden gehaald of niet op tijd worden besteld, gaan weer in de verkoop. U kunt zich opnieuw aanmelden.
waiting-end-left = U staat niet meer op deze wachtlijst. U kunt zich opnieuw aanmelden.
waiting-end-expired = Dit aanbod is verlopen en de plaatsen zijn aan de volgende op de lijst aangeboden. U kunt zich opnieuw aanmelden.
waiting-end-over = De verkoop is voorbij, dus deze wachtlijst is gesloten.
waiting-again = Opnieuw aanmelden
waiting-basket = Naar het winkelmandje
waiting-unknown-performance = We kunnen deze voorstelling niet vinden.
waiting-not-on-sale = Deze voorstelling is nu niet te koop.
waiting-seats-free = Er zijn nu genoeg kaarten beschikbaar, dus u hoeft niet te wachten. Kies uw plaatsen.
waiting-bad-address = Controleer het e-mailadres: het lijkt niet volledig.
waiting-bad-count = Kies hoeveel kaarten u wilt.
waiting-unknown-zone = Deze rang is er niet bij deze voorstelling. Kies een andere.
waiting-too-many-mails = We hebben te veel e-mails naar dit adres gestuurd. Probeer het morgen opnieuw.
waiting-unknown = We kunnen deze plek op de wachtlijst niet vinden. Gebruik de link uit onze e-mail.
waiting-not-offered = Dit aanbod is er niet meer.
mail-waiting-confirm-subject = Bevestig uw aanmelding: wachtlijst voor { $performance }
mail-waiting-confirm = U wilt op de wachtlijst voor { $performance }. Bevestig dat met de link hieronder. Was u dit niet, negeer dan deze e-mail.
mail-waiting-confirm-link = Bevestigen en op de wachtlijst
mail-waiting-joined-subject = U staat op de wachtlijst voor { $performance }
mail-waiting-joined = U staat op de wachtlijst voor { $performance }. We mailen u zodra we u plaatsen kunnen aanbieden.
mail-waiting-open = Uw plek bekijken of van de lijst af
mail-waiting-offered-subject = Plaatsen voor { $performance } zijn voor u gereserveerd
mail-waiting-offered = { $count ->
    [one] { $count } plaats voor { $performance } is voor u gereserveerd. Leg haar vóór { $until } in uw winkelmandje; daarna bieden we haar aan de volgende op de lijst aan.
   *[other] { $count } plaatsen voor { $performance } zijn voor u gereserveerd. Leg ze vóór { $until } in uw winkelmandje; daarna bieden we ze aan de volgende op de lijst aan.
}
mail-waiting-take = Plaatsen bekijken
waiting-unconfirmed = Bevestig dat u op de wachtlijst wilt. We schrijven u op { $email }.
mail-waiting-footer = U krijgt deze e-mail omdat dit adres op een wachtlijst is gezet. We gebruiken het alleen daarvoor. Hebt u vragen, beantwoord dan deze e-mail of neem contact op met de kassa.
