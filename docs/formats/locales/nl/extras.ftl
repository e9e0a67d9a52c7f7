# Passes, memberships, donations and other extras; promo codes.
extras-title = Passen en extra’s
extras-your-amount = bedrag naar keuze
extras-valid = Geldig van { $from } tot en met { $until }.
extras-add = In winkelmandje
extras-performance = Voorstelling
extras-quantity = Aantal
extras-amount = Uw gift
extras-amount-other = Een ander bedrag
extras-sold-out = Uitverkocht
extras-count = { $count } × { $name }
extras-description = { $name }, { $season }.
basket-extras = Ook in uw winkelmandje
basket-extras-quantity = Aantal: { $name }
basket-extras-change = Wijzigen
basket-suggestions = Misschien ook iets voor u
basket-code = Actiecode of cadeaubon
basket-code-open = Een actiecode of cadeaubon invullen
basket-code-number = Lidnummer
basket-code-apply = Toepassen
basket-code-saved = { $code }: u bespaart { $amount }
basket-code-idle = Actiecode { $code } geldt voor niets in uw winkelmandje.
basket-code-idle-performance = Actiecode { $code } is voor andere voorstellingen.
basket-code-idle-offer = Actiecode { $code } geldt niet voor dit soort kaart of aanbod.
basket-code-idle-zone = Actiecode { $code } is voor andere prijszones.
basket-code-idle-type = { $count ->
    [one] Actiecode { $code } geldt alleen voor deze soort kaart: { $types }.
   *[other] Actiecode { $code } geldt alleen voor deze soorten kaarten: { $types }.
}
basket-code-idle-customer = Actiecode { $code } is alleen voor bepaalde klanten. Hoort u daarbij, meld u dan aan.
basket-code-idle-curtain = Actiecode { $code } kan nu niet voor deze voorstelling worden gebruikt.
basket-code-idle-beaten = Actiecode { $code } maakt niets goedkoper: andere kortingen in uw winkelmandje zijn even hoog of hoger.
basket-code-remove = { $code } verwijderen
account-pass-left = { $name }: nog { $left } van { $of }
order-paid-extras-title = Dank u wel voor uw bestelling.
order-extras-mail = We sturen de bevestiging naar { $email }.
order-extras-mail-sent = We hebben de bevestiging naar { $email } gestuurd.
order-extras-returned = Teruggegeven artikelen
order-extras = Ook in uw bestelling
order-extras-collect = Laat de codes zien om deze extra’s af te halen. Elke code kan één keer worden gebruikt.
receipt-counter = Code { $number } van { $count }
receipt-for = Af te halen
# On the page of an extra’s code, printed like a ticket: heads price and order; the conditions; what a screen reader says of the codes.
receipt-order = Uw bestelling
receipt-terms = Laat deze code, op papier of op uw telefoon, zien waar het artikel wordt uitgereikt. De code is één keer geldig en geeft geen toegang tot een voorstelling.
receipt-qr-code = QR-code voor het afhalen
receipt-bar-code = Barcode voor het afhalen
receipt-pdf = Codes voor extra’s als pdf
receipt-show = { $count ->
    [one] Code tonen
   *[other] { $count } codes tonen
}
receipt-used = Uitgereikt op { $date } om { $time }.
receipt-given = { $count ->
    [one] { $count } is nu van de persoon die uw cadeau heeft aangenomen.
   *[other] { $count } zijn nu van de persoon die uw cadeau heeft aangenomen.
}
mail-extras = In uw bestelling zit ook: { $extras }.
mail-extras-collect = In uw bestelling zit ook: { $extras }. Laat de codes zien om uw extra’s af te halen. U vindt ze in de bijgevoegde pdf en op de pagina van uw bestelling; elke code kan één keer worden gebruikt.
mail-extras-collect-alone = Laat de codes zien om uw extra’s af te halen. U vindt ze in de bijgevoegde pdf en op de pagina van uw bestelling; elke code kan één keer worden gebruikt.
refusal-put-not-sold = Deze pas of extra is niet meer te koop, of niet voor uw account. Neem voor hulp contact op met de kassa.
refusal-put-other-performance = Deze extra is er niet bij de voorstelling die u hebt gekozen. Kies een andere voorstelling.
refusal-put-too-many = Van deze pas of extra kunt u er hooguit { $most } in één bestelling kopen. Kies een kleiner aantal.
refusal-put-sold-out = { $left ->
    [0] Deze pas of extra is uitverkocht. U kunt zonder verder.
    [one] Er is er nog maar { $left }. Kies een kleiner aantal.
   *[other] Er zijn er nog maar { $left }. Kies een kleiner aantal.
}
refusal-put-amount = Vul een bedrag in van { $least } tot { $most }.
refusal-put-odd-amount = Vul een veelvoud van { $step } in.
refusal-promo-unknown = We kennen deze actiecode niet. Controleer de code en vul haar opnieuw in.
refusal-promo-not-now = Deze actiecode is nu niet geldig: de actie is nog niet begonnen of al voorbij. Controleer de data van de actie of ga verder zonder de code.
refusal-promo-used-up = Deze actiecode is al zo vaak gebruikt als mogelijk is. U kunt verder zonder de code.
refusal-promo-number-needed = Deze actiecode is voor leden van een partnerclub. Vul de code in samen met uw lidnummer.
refusal-promo-not-a-member = De club kent dit lidnummer niet. Controleer het nummer en vul het opnieuw in.
refusal-promo-list-unreachable = We kunnen uw lidnummer nu niet bij de club controleren. Probeer het over een paar minuten opnieuw.
refusal-promo-too-many = U kunt hooguit vijf actiecodes tegelijk gebruiken. Verwijder eerst een andere code om deze toe te voegen.
refusal-promo-too-many-tries = Er zijn te veel verkeerde actiecodes ingevuld. De plaatsen in uw winkelmandje zijn nog voor u gereserveerd. Probeer het over een uur opnieuw, log in met uw e-mailadres of neem contact op met de kassa.
refusal-place-right-gone = Uw kaart voor { $title } hangt af van een pas, lidmaatschap of korting die niet meer in uw winkelmandje of account zit. Voeg de pas of het lidmaatschap weer toe, log in of verwijder de kaart.
refusal-place-extra-gone = “{ $name }” is niet meer te koop, of niet voor uw account. Verwijder het uit uw winkelmandje om de rest te kopen.
refusal-place-extra-sold-out = { $left ->
    [0] “{ $name }” is uitverkocht. Verwijder het uit uw winkelmandje om de rest te kopen.
    [one] “{ $name }”: er is er nog maar { $left }. Verlaag het aantal in uw winkelmandje.
   *[other] “{ $name }”: er zijn er nog maar { $left }. Verlaag het aantal in uw winkelmandje.
}
refusal-place-most-for-person = “{ $name }”: één persoon kan er niet meer dan { $most } hebben, eerdere bestellingen meegerekend. Verlaag het aantal in uw winkelmandje.
refusal-place-flat-rate-used = { $most ->
    [one] “{ $name }” geldt voor hooguit { $most } kaart, en u hebt er meer gekozen. Er is niets afgeschreven. Kies voor sommige plaatsen een andere soort kaart.
   *[other] “{ $name }” geldt voor hooguit { $most } kaarten, en u hebt er meer gekozen. Er is niets afgeschreven. Kies voor sommige plaatsen een andere soort kaart.
}
refusal-place-code-gone = De actiecode { $code } is niet meer geldig. Verwijder de code uit uw winkelmandje om verder te gaan.
why-title = Hoe deze prijs is berekend
why-listed = Normale prijs
why-occupancy = Prijs bij veel vraag in deze rang
why-seniority = { $years ->
    [one] { $years } seizoen als abonnee
   *[other] { $years } seizoenen als abonnee
}
why-code = Actiecode { $name }
why-reduction-lost = De korting “{ $name }” geldt niet meer, dus de prijs is hoger. Leg het lidmaatschap weer in uw winkelmandje of log in om de korting terug te krijgen.
why-resold-least = Deze plaats wordt door de houder doorverkocht en kost minstens { $amount }. Kies een ander kaarttype of een andere plaats.
why-single = Prijs van losse kaarten, die lager is
