# Packages and subscriptions whose performances are chosen.
choice-kind-subscription = Abonnementen
choice-kind-flexible = Keuzeabonnementen
choice-kind-package = Pakketten
choice-price-each = { $price } per voorstelling
choice-price-all = { $price } voor alle voorstellingen
choice-how = Kies een datum en daarna uw plaatsen. U komt daarna terug op deze pagina voor de volgende voorstelling; hebt u alles gekozen, ga dan naar het winkelmandje.
choice-percent = { $percent }%
choice-less = { $less } korting
choice-less-from = { $less } korting vanaf { $count } voorstellingen
choice-extra-tickets = { $count ->
    [one] { $count } extra kaart
   *[other] tot { $count } extra kaarten
}
choice-extra-tickets-less = { $count ->
    [one] { $count } extra kaart met { $less } korting
   *[other] tot { $count } extra kaarten met { $less } korting
}
choice-extra = extra kaart
choice-extra-ticket = { $name }, extra kaart
choice-part-performances = { $count ->
    [one] { $number } voorstelling
   *[other] { $number } voorstellingen
}
choice-part-opera = { $count ->
    [one] { $number } opera
   *[other] { $number } opera’s
}
choice-part-ballet = { $count ->
    [one] { $number } ballet
   *[other] { $number } balletten
}
choice-part-concert = { $count ->
    [one] { $number } concert
   *[other] { $number } concerten
}
choice-part-family = { $count ->
    [one] { $number } familievoorstelling
   *[other] { $number } familievoorstellingen
}
choice-part-work = { $count ->
    [1] { $title }
   *[other] { $title } ({ $number })
}
choice-parts = { $list }, { $next }
choice-progress = { $least ->
    [one] { $chosen } van { $least } voorstelling gekozen
   *[other] { $chosen } van { $least } voorstellingen gekozen
}
choice-progress-whole = { $count ->
    [one] Compleet: { $count } voorstelling gekozen
   *[other] Compleet: { $count } voorstellingen gekozen
}
choice-missing = Nog te kiezen: { $parts }
choice-more = Nog een voorstelling toevoegen (in totaal hooguit { $most })
choice-here-fills = In uw pakket telt deze voorstelling als { $part }.
choice-here-chosen = Deze voorstelling zit al in uw pakket. Kiest u er nog een plaats voor, dan begint u een tweede pakket, bijvoorbeeld voor iemand anders.
choice-here-full = Uw pakket is al vol voor deze soort voorstelling. U kunt wel een losse kaart kiezen.
choice-others = Pakketten met deze voorstelling
choice-with = Abonnementen en pakketten met deze voorstelling: { $title }, { $when }.
choice-chosen = gekozen: { $seats }
choice-group-done = klaar
choice-held = In uw winkelmandje gelegd. { $name }: { $chosen } van { $least } voorstellingen gekozen.
choice-held-whole = In uw winkelmandje gelegd. { $name } is nu compleet.
choice-how-many = Voor hoeveel personen?
choice-people = { $count ->
    [one] Voor { $count } persoon
   *[other] Voor { $count } personen
}
choice-people-hint = { $count ->
    [one] Kies voor elke voorstelling { $count } plaats.
   *[other] Kies voor elke voorstelling { $count } plaatsen: iedereen krijgt een eigen pakket.
}
