# A performance's page, and the list of its seats.
performance-title = { $title }, { $when }
performance-other-dates = Andere data
performance-production = Over de productie
performance-list-title = Lijst met beschikbare plaatsen
performance-list-text = Gebruikt u liever geen plattegrond? Kies dan uit een lijst van alle beschikbare plaatsen, met de prijs van elke plaats en een beschrijving van het zicht.
performance-list-link = Kiezen uit de lijst
performance-add = In winkelmandje
performance-no-count = Kies hoeveel kaarten u wilt.
performance-fees-range = { $from } tot { $to }
performance-fees-once = Een deel van de kosten wordt één keer per bestelling berekend, hoeveel kaarten u ook koopt.
performance-packages-now = Als onderdeel van een abonnement of pakket kunt u deze voorstelling nu al boeken.
performance-tickets-cost = Losse kaarten kosten dan { $price }.
performance-change-seat = U ruilt deze plaats: { $seat }. Totdat u een andere kiest, blijft deze voor u gereserveerd.
performance-change-keep = Mijn plaats houden
performance-ticket-type = Soort kaart
performance-show-prices = Prijzen tonen
performance-standard-price = Normale prijs
performance-products = Losse kaart, abonnement of pakket
performance-product-ticket = Alleen deze voorstelling
performance-unnumbered = Vrije plaatskeuze in dit vak.
performance-product-performances = { $count ->
    [one] { $name }, { $count } voorstelling
   *[other] { $name }, { $count } voorstellingen
}
performance-product-prices = { $count ->
    [one] { $name }: prijzen gelden voor één plaats bij { $count } voorstelling
   *[other] { $name }: prijzen gelden voor één plaats bij alle { $count } voorstellingen
}
performance-missing = Deze plaats is al bezet bij: { $performances }.
performance-missing-near = Dichtstbijzijnde plaatsen die voor alle voorstellingen beschikbaar zijn:
performance-missing-none = Er is geen plaats meer die voor alle voorstellingen beschikbaar is.
performance-not-yet = De kaartverkoop begint op { $when }.
performance-not-yet-own = U kunt kaarten kopen vanaf { $when }. Start van de vrije verkoop: { $all }.
performance-early = { $who }: vanaf { $when }.
performance-early-others = Voorrangsverkoop
performance-closed = De onlineverkoop voor deze voorstelling is gesloten. Misschien heeft de kassa nog kaarten.
performance-cancelled = Deze voorstelling is afgelast. Hebt u er kaarten voor, dan staat op de pagina van uw bestelling hoe u uw geld terugkrijgt.
performance-past = Deze voorstelling is al geweest.
performance-sold-out = Deze voorstelling is uitverkocht.
# Above the button to the waiting list.
performance-sold-out-text = Soms komen er weer plaatsen vrij. Als u zich op de wachtlijst zet, reserveren wij ze voor u en sturen wij u een e-mail.
performance-wheelchairs-only = Er zijn alleen nog rolstoelplaatsen en begeleidersplaatsen vrij.
performance-few = Er zijn nog maar weinig plaatsen vrij.
# Beside the plan; the two lowest numbers of neighbours, such as 1 and 3.
performance-by-twos = De nummering loopt in stappen van twee: plaats { $low } en plaats { $high } liggen naast elkaar.
performance-by-twos-centre = De nummering loopt in stappen van twee: plaats { $low } en plaats { $high } liggen naast elkaar. In het midden geldt dat ook voor plaats { $left } en plaats { $right }.
seats-title = Kiezen uit de lijst
seats-description = Alle beschikbare plaatsen voor deze voorstelling, met prijzen en een beschrijving van het zicht.
seats-back = Terug naar de plattegrond
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] geen beschikbaar
   *[other] { $count } beschikbaar
}
seats-free-from = vanaf { $price }
seats-row = Rij { $row }
seats-section-row = { $section }, rij { $row }
seats-number = Stoel { $number }
seats-view-middle = { $metres } m, midden
seats-view-slightly-left = { $metres } m, iets links
seats-view-slightly-right = { $metres } m, iets rechts
seats-view-left = { $metres } m, linkerkant
seats-view-right = { $metres } m, rechterkant
seats-view-no-surtitles = geen boventiteling
seats-ticked = Gekozen:
seats-ticked-elsewhere = Gekozen in andere vakken
seats-wheelchair = Rolstoel- en begeleidersplaatsen
seats-companion = Begeleidersplaatsen worden alleen verkocht samen met de rolstoelplaats ernaast.
seats-view-note = Bij elke plaats staat de afstand tot het toneel en of ze in het midden, links of rechts is. Tenzij anders vermeld hebt u goed zicht op het toneel en de boventiteling.
performance-keys = Toetsenbord: met de pijltjes gaat u langs de rij en naar de volgende rij, met Page Up en Page Down naar een ander vak. N gaat naar de volgende beschikbare plaats, W naar de volgende rolstoelplaats. Enter kiest een plaats, V beschrijft het zicht vanaf de plaats, B gaat naar “In winkelmandje”, + en − zoomen.
