# Suggestions for seats together.
suggest-title = Beste plaatsen
suggest-description = Suggesties voor plaatsen bij elkaar, met prijzen en het zicht.
suggest-back = Liever kiezen op de plattegrond
suggest-link = Beste plaatsen
suggest-price = Prijs per plaats
suggest-any-price = Elke prijs
suggest-up-to = Tot { $price }
suggest-wheelchair = Eén rolstoelplaats, met begeleidersplaatsen ernaast
suggest-more = Meer dan acht
suggest-options = Prijs, soort kaart, abonnement, rolstoelplaats
suggest-show = Suggesties tonen
suggest-seats-count = { $count ->
    [one] één plaats
   *[other] { $count } plaatsen
}
suggest-seats-with-fees = { $count ->
    [one] één plaats, inclusief kosten
   *[other] { $count } plaatsen, inclusief kosten
}
suggest-for-performances = { $count ->
    [one] voor { $count } voorstelling
   *[other] voor { $count } voorstellingen
}
suggest-found = { $count ->
    [0] Geen suggesties
    [one] { $count } suggestie
   *[other] { $count } suggesties
}
suggest-none = { $count ->
    [1] Voor deze prijs is er geen plaats beschikbaar. Probeer een hogere prijs of kies een plaats op de plattegrond.
   *[other] Voor deze prijs hebben we geen { $count } plaatsen bij elkaar gevonden. Probeer een hogere prijs of minder plaatsen, of kies plaatsen op de plattegrond.
}
suggest-none-wheelchair = { $count ->
    [1] Voor deze prijs is er geen rolstoelplaats beschikbaar. Bel de kassa; die kan vaak helpen.
   *[other] Voor deze prijs is er geen rolstoelplaats met genoeg begeleidersplaatsen beschikbaar. Probeer minder plaatsen of bel de kassa; die kan vaak helpen.
}
suggest-kind-view = Beste zicht
suggest-kind-price = Laagste prijs
suggest-kind-centre = Meest centraal
suggest-kind-wheelchair = Rolstoelplaats
suggest-kind-beside = Naast uw andere kaart
suggest-picture = Het zicht vanaf { $seat }
suggest-area-picture = Het zicht op het toneel: { $area }
suggest-on-plan = Tonen op de plattegrond
suggest-row-seats = { $place }, rij { $row }, stoelen { $seats }
suggest-area-seats = { $place }, stoelen { $seats }
suggest-seats-and = { $list } en { $last }
suggest-side-by-side = naast elkaar
# Several seats, at least two.
suggest-apart = We hebben geen { $count } plaatsen naast elkaar gevonden. Deze liggen het dichtst bij elkaar.
# How many are side by side each: `3 + 2 + 3`.
suggest-groups = Niet allemaal naast elkaar: { $groups }
suggest-buy = Direct naar de kassa
suggest-none-any = { $count ->
    [one] Er zijn hier geen plaatsen meer beschikbaar. Probeer een andere datum.
   *[other] { $count } plaatsen bij elkaar zijn hier niet meer beschikbaar. Probeer minder plaatsen of een andere datum, of kies op de plattegrond.
}
