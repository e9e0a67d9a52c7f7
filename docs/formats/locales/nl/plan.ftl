# The seat plan, its cards and what is said about it.
plan-title = Zaalplattegrond
plan-seats = Plaatsen
plan-stage = Toneel
plan-legend-title = Prijzen
plan-key = Wat kleuren en vormen betekenen
plan-key-free = beschikbaar
plan-key-taken = bezet
plan-key-mine = uw plaatsen
plan-key-wheelchair = rolstoelplaats
plan-key-companion = begeleidersplaats
plan-key-partly = alleen voor deze voorstelling beschikbaar
plan-zone-free = { $count ->
    [one] { $count } beschikbaar
   *[other] { $count } beschikbaar
}
plan-zone-not-for-sale = niet te koop
plan-place-row = { $area }, rij { $row }, stoel { $seat }
plan-place-seat = { $area }, stoel { $seat }
plan-place-section-row = { $area }, { $section }, rij { $row }, stoel { $seat }
plan-place-section-seat = { $area }, { $section }, stoel { $seat }
plan-place-box-row = { $area }, { $section }, rij { $row }, stoel { $seat }
plan-place-near-row = rij { $row }, stoel { $seat }
plan-place-near-seat = stoel { $seat }
plan-places = { $list }; { $next }
plan-seat-free = { $place }, { $price }, beschikbaar
plan-seat-taken = { $place }, bezet
plan-seat-partly = { $place }, voor deze voorstelling beschikbaar, maar niet voor alle
plan-seat-mine = { $place }, { $price }, uw plaats
plan-seat-held = { $place }, in uw winkelmandje
plan-view-middle = { $metres } m van het toneel, in het midden.
plan-view-slightly-left = { $metres } m van het toneel, iets links van het midden.
plan-view-slightly-right = { $metres } m van het toneel, iets rechts van het midden.
plan-view-left = { $metres } m van het toneel, aan de linkerkant.
plan-view-right = { $metres } m van het toneel, aan de rechterkant.
plan-view-above = Uw ooghoogte is { $metres } m boven de toneelvloer.
plan-view-below = Uw ooghoogte is { $metres } m onder de toneelvloer.
plan-view-all = U ziet het hele toneel en de boventiteling.
plan-view-no-surtitles = U ziet het hele toneel, maar niet de boventiteling.
plan-view-nearly = U ziet bijna het hele toneel en de boventiteling.
plan-view-nearly-no-surtitles = U ziet bijna het hele toneel, maar niet de boventiteling.
plan-view-surtitles = De boventiteling is zichtbaar.
plan-view-surtitles-hidden = De boventiteling is niet zichtbaar.
plan-attribute-wheelchair = rolstoelplaats
plan-attribute-companion = begeleidersplaats naast een rolstoelplaats
plan-attribute-restricted-view = beperkt zicht
plan-sight-restricted = beperkt zicht ({ $percent }% van het toneel)
plan-sight-listening = luisterplaats (geen zicht op het toneel)
plan-card = Plaats
plan-card-close = Sluiten
plan-card-zone = Rang { $number }, { $name }
plan-card-taken = bezet
plan-card-partly = deze plaats is niet op alle data beschikbaar
plan-card-saved = u bespaart { $saved }
plan-fees = waarvan { $fees } reserveringskosten
plan-fees-apart = plus { $fees } reserveringskosten
plan-card-choose = Deze plaats kiezen
plan-card-let-go = Weghalen
plan-card-held = In uw winkelmandje
plan-card-give-back = Uit winkelmandje halen
plan-card-see = Zicht vanaf deze plaats
plan-selection = Uw keuze
plan-selection-hint = Kies een plaats.
plan-selection-held = { $count ->
    [one] Uw plaats zit in het winkelmandje.
   *[other] Uw plaatsen zitten in het winkelmandje.
}
plan-selection-count = { $count ->
    [0] nog geen plaatsen gekozen
    [one] { $count } plaats gekozen
   *[other] { $count } plaatsen gekozen
}
plan-selection-remove = { $seat } weghalen
plan-selection-clear = Alles weghalen
plan-selection-saved = { $saved } minder dan losse kaarten
plan-selection-change = Naar deze plaats wijzigen
plan-selection-hold = In winkelmandje
plan-taken = { $seat } is bezet. Kies een andere plaats.
plan-too-many = { $max ->
    [one] U kunt voor één voorstelling niet meer dan { $max } kaart kopen.
   *[other] U kunt voor één voorstelling niet meer dan { $max } kaarten kopen.
}
plan-product-lost = { $count ->
    [one] { $seats } is niet voor alle voorstellingen beschikbaar en is uit uw keuze gehaald.
   *[other] { $count } plaatsen zijn niet voor alle voorstellingen beschikbaar en zijn uit uw keuze gehaald: { $seats }.
}
plan-warn-lone = { $seat } zou als losse lege plaats overblijven.
plan-warn-companion = { $seat } is een begeleidersplaats. Ze wordt alleen verkocht samen met de rolstoelplaats ernaast.
plan-offer-companion = De begeleidersplaats naast de rolstoelplaats is beschikbaar: { $seat }.
plan-add-companion = Begeleidersplaats toevoegen
plan-add-space = Rolstoelplaats toevoegen
plan-shift = Eén plaats opschuiven
plan-gone-meanwhile = { $count ->
    [one] Een plaats die u had gekozen, is zojuist door iemand anders genomen.
   *[other] { $count } plaatsen die u had gekozen, zijn zojuist door iemand anders genomen.
}
plan-chosen-several = { $count ->
    [one] { $count } plaats gekozen.
   *[other] { $count } plaatsen gekozen.
}
plan-chosen-now = { $count ->
    [0] Geen plaatsen gekozen.
    [one] { $count } plaats gekozen, { $total } in totaal.
   *[other] { $count } plaatsen gekozen, { $total } in totaal.
}
plan-held = In uw winkelmandje voor u gereserveerd.
plan-held-best = In uw winkelmandje gelegd en voor u gereserveerd: { $seats }.
plan-is-held = { $seat } zit al in uw winkelmandje. Kies “Uit winkelmandje halen” om haar te verwijderen.
plan-given-back = { $seat } is uit uw winkelmandje gehaald en weer in de verkoop. Bedenkt u zich, dan kunt u haar opnieuw kiezen.
plan-to-basket = Naar winkelmandje
plan-next-performance = Kies de volgende voorstelling
plan-fault = Er is bij ons iets misgegaan. Uw keuze staat er nog. Probeer het opnieuw. Gebeurt dit nog eens, bel dan de kassa en noem deze code: { $code }
plan-unreachable = We kunnen de ticketshop op dit moment niet bereiken. Uw keuze staat er nog. Controleer uw internetverbinding en probeer het opnieuw.
plan-nearer = Inzoomen
plan-further = Uitzoomen
plan-whole = De hele zaal tonen
plan-several = Sleep om meer plaatsen te kiezen
plan-state-live = Live: plaatsen die anderen nemen, worden meteen gemarkeerd.
plan-state-lost = Verbinding verbroken. De plattegrond kan verouderd zijn; we proberen opnieuw verbinding te maken.
plan-best-short = Beste plaatsen
plan-best-title = Beste beschikbare plaatsen bij elkaar
plan-best-count = Aantal plaatsen
plan-best-where = Rang
plan-best-anywhere = Alle
plan-best-zone = Rang { $number }: { $name }, { $price } per plaats
plan-best-price = { $name }, { $price } per plaats
plan-best-hold = Plaatsen zoeken en reserveren
plan-area-count = Aantal kaarten
plan-area-total = { $total } in totaal
plan-switch = Weergave
plan-switch-plan = Plattegrond
plan-hall = De zaal in 3D
plan-neighbours = Plaatsen ernaast
plan-neighbour-front = Plaats ervoor
plan-neighbour-behind = Plaats erachter
plan-neighbour-left = Plaats links
plan-neighbour-right = Plaats rechts
plan-pair = Toon twee andere plaatsen bij elkaar
plan-pair-found = Twee beschikbare plaatsen bij elkaar: { $seats }. Kies ze na elkaar.
plan-pair-none = We hebben geen twee beschikbare plaatsen bij elkaar gevonden.
plan-no-hall = Dit apparaat kan de zaal niet in 3D tonen. Bij elke plaats staat het zicht beschreven.
plan-hall-missed = Op dit punt is geen plaats.
plan-full = Volledig scherm
plan-turn = Rondkijken door de telefoon te bewegen
plan-turn-refused = Uw telefoon staat deze pagina niet toe de bewegingssensor te gebruiken. Sleep over het beeld om rond te kijken, of sta bewegingstoegang toe in de instellingen van de browser.
badge-basket = Winkelmandje
badge-left = resterende tijd
badge-order-waiting = Onbetaalde bestelling
badge-last = Uw plaatsen komen over minder dan twee minuten weer in de verkoop.
badge-ended = Uw tijd is verstreken en de plaatsen in uw winkelmandje zijn vrijgegeven. Zijn ze nog beschikbaar, dan kunt u ze opnieuw kiezen.
badge-extend = Tijd verlengen
badge-none-left = U kunt de tijd niet nog eens verlengen. Uw plaatsen blijven gereserveerd tot de tijd om is. Rond uw aankoop voor die tijd af.
badge-last-address = Uw plaatsen komen over minder dan twee minuten weer in de verkoop. Log in met uw e-mailadres om ze langer te houden.
badge-needs-address = Zonder uw e-mailadres kunt u de tijd niet nog eens verlengen. Uw plaatsen blijven gereserveerd tot de tijd om is. Log in vanuit uw winkelmandje; daarna kunt u de tijd tot tien keer verlengen.
badge-unreachable = We kunnen de ticketshop op dit moment niet bereiken. Uw plaatsen blijven gereserveerd tot de tijd om is. Controleer uw internetverbinding en probeer het opnieuw.
refusal-hold-unknown-performance = We kunnen deze voorstelling niet vinden. Kies een voorstelling op de seizoenspagina.
refusal-hold-not-yet-on-sale = Kaarten voor deze voorstelling zijn nog niet te koop. Op de pagina van de voorstelling staat wanneer de verkoop begint.
refusal-hold-sale-closed = De onlineverkoop voor deze voorstelling is gesloten. Misschien heeft de kassa nog kaarten.
refusal-hold-cancelled = Deze voorstelling is afgelast. Kies een andere datum.
refusal-hold-past = Deze voorstelling is al geweest. Kies een andere datum.
refusal-hold-nothing-chosen = Kies eerst een plaats.
refusal-hold-too-many = { $max ->
    [one] U kunt voor deze voorstelling niet meer dan { $max } kaart in uw winkelmandje hebben. Kies maar één plaats.
   *[other] U kunt voor deze voorstelling niet meer dan { $max } kaarten in uw winkelmandje hebben. Kies minder plaatsen.
}
refusal-hold-unknown-seat = We kunnen deze plaats in deze zaal niet vinden. Laad de pagina opnieuw en kies een plaats op de plattegrond.
refusal-hold-plan-changed = De plattegrond van deze voorstelling is gewijzigd sinds u deze pagina hebt geopend. Er is niets aan uw winkelmandje toegevoegd; de plaatsen die er al in zaten, zijn nog voor u gereserveerd. U ziet nu de nieuwe plattegrond. Kies uw plaatsen opnieuw.
refusal-hold-seats-taken = { $count ->
    [one] Iemand anders heeft deze plaats zojuist genomen: { $seats }. Kies een andere plaats.
   *[other] Iemand anders heeft zojuist { $count } van uw plaatsen genomen: { $seats }. Kies andere plaatsen.
}
refusal-hold-not-for-sale = { $seat } is niet online te koop. Kies een andere plaats.
refusal-hold-companion-alone = { $seat } wordt alleen verkocht samen met de rolstoelplaats ernaast. Kies beide, of kies een andere plaats.
refusal-hold-offer-unknown = Deze kaartsoort, dit abonnement of dit pakket is voor deze voorstelling niet meer te koop. Maak een andere keuze.
refusal-hold-offer-taken = { $seat } is beschikbaar voor deze voorstelling, maar niet voor alle andere. De plaats is al bezet bij: { $performances }. Kies een andere plaats of een losse kaart.
refusal-hold-none-together = { $count ->
    [one] We konden geen beschikbare plaats vinden. Probeer een andere rang of kies een plaats op de plattegrond.
   *[other] We konden geen { $count } beschikbare plaatsen bij elkaar vinden. Probeer minder plaatsen of een andere rang, of kies uw plaatsen op de plattegrond.
}
refusal-hold-places-gone = { $left ->
    [0] In dit deel van de zaal zijn geen plaatsen meer. Kies een ander deel of een andere datum.
    [one] In dit deel van de zaal is nog maar { $left } plaats. Kies minder kaarten.
   *[other] In dit deel van de zaal zijn nog maar { $left } plaatsen. Kies minder kaarten.
}
refusal-hold-basket-ordered = U hebt een bestelling die op betaling wacht; de plaatsen zijn nog voor u gereserveerd. U kunt meer plaatsen toevoegen zodra die bestelling is betaald of u van die plaatsen hebt afgezien.
refusal-hold-guest-seats = Zonder in te loggen kunt u een beperkt aantal plaatsen tegelijk reserveren (maximum: { $most }). De plaatsen in uw winkelmandje zijn nog voor u gereserveerd. Betaal die eerst. Hebt u hier eerder kaarten gekocht, dan kunt u inloggen om er meer toe te voegen.
refusal-hold-network-guest-seats = Vanaf uw internetverbinding zijn op dit moment veel plaatsen gereserveerd (maximum vóór de eerste aankoop: { $most }). De plaatsen in uw winkelmandje zijn nog voor u gereserveerd. Hebt u hier eerder kaarten gekocht, log dan in met hetzelfde e-mailadres. Probeer het anders over een paar minuten opnieuw of neem contact op met de kassa.
refusal-hold-account-seats = Uw account heeft al het grootste aantal onbetaalde plaatsen dat tegelijk mag (maximum: { $most }). De plaatsen in uw winkelmandje zijn nog gereserveerd. Betaal die eerst, of neem contact op met de kassa voor een grotere groep.
refusal-hold-network-seats = Vanaf uw internetverbinding zijn op dit moment te veel plaatsen gereserveerd (maximum: { $most }). De plaatsen in uw winkelmandje zijn nog voor u gereserveerd. Probeer het over een paar minuten opnieuw, gebruik een andere verbinding of neem contact op met de kassa.
