# Orders given as a present.
gift-link = Cadeau geven
checkout-present = Dit is een cadeau. Na de betaling kunt u het kaartje schrijven en de dag kiezen waarop we het versturen.
order-present = Uw cadeau
order-present-text = Schrijf het kaartje, bekijk hoe het eruitziet en kies de dag waarop we het versturen, of druk het zelf af.
order-present-write = Kaartje schrijven
gift-title = Cadeau geven
gift-lede = De ontvanger krijgt een kaartje met uw boodschap en opent het cadeau met de link of de code erop. Een account is niet nodig.
gift-price = Er staat geen prijs op het kaartje.
gift-price-voucher = { $count ->
    [one] Op het kaartje staat de waarde van de bon.
   *[other] Op het kaartje staat de waarde van elke bon.
}
gift-price-both = { $count ->
    [one] Op het kaartje staat de waarde van de bon, maar geen andere prijs.
   *[other] Op het kaartje staat de waarde van elke bon, maar geen andere prijs.
}
gift-until = Tot het cadeau is aangenomen, blijft het van u en kunt u het terugnemen.
gift-until-tickets = { $count ->
    [one] Tot dan blijft de kaart geldig met uw code.
   *[other] Tot dan blijven de kaarten geldig met uw codes.
}
gift-until-vouchers = { $count ->
    [one] Zodra u het kaartje hebt geschreven, kan niemand met de bon betalen tot het cadeau is aangenomen.
   *[other] Zodra u het kaartje hebt geschreven, kan niemand met de bonnen betalen tot het cadeau is aangenomen.
}
gift-until-ends = { $count ->
    [one] De bon blijft even lang geldig.
   *[other] De bonnen blijven even lang geldig.
}
gift-after = Zodra het cadeau is aangenomen, krijgt alles erin nieuwe codes en zijn uw codes niet meer geldig.
gift-after-tickets = { $count ->
    [one] Zodra het cadeau is aangenomen, krijgt de kaart een nieuwe code en is uw code niet meer geldig.
   *[other] Zodra het cadeau is aangenomen, krijgen de kaarten nieuwe codes en zijn uw codes niet meer geldig.
}
gift-after-vouchers = { $count ->
    [one] Zodra het cadeau is aangenomen, krijgt de bon een nieuwe code en is uw code niet meer geldig.
   *[other] Zodra het cadeau is aangenomen, krijgen de bonnen nieuwe codes en zijn uw codes niet meer geldig.
}
gift-money = De factuur blijft bij u. Wordt een voorstelling afgelast, dan krijgt u het geld terug.
gift-withdrawal = { $count ->
    [one] U kunt de aankoop van de bon tot en met { $day } herroepen, zolang er niets mee is betaald, ook als het cadeau al is aangenomen.
   *[other] U kunt de aankoop van elke bon tot en met { $day } herroepen, zolang er niets mee is betaald, ook als het cadeau al is aangenomen.
}
gift-what = Uw cadeau
gift-kept-title = Nog van u
gift-kept = Dit hoort niet bij het cadeau dat is aangenomen. De codes vindt u op de pagina van uw bestelling.
gift-kept-tickets = Daar kunt u een kaart ook aan iemand anders geven.
gift-voucher-until = Cadeaubon van { $value }, geldig tot en met { $day }
# To the recipient, also on paper.
gift-voucher-withdrawal = { $from } kan de aankoop van deze bon tot en met { $day } herroepen, zolang er niets mee is betaald. Na een herroeping is de bon niet meer te gebruiken.
gift-name = Naam van de ontvanger
gift-words = Uw boodschap (niet verplicht)
gift-words-hint = Hooguit { $most } tekens. Uw boodschap staat op het kaartje en op de pagina van de ontvanger. Uw boodschap kan ook in onze e-mail staan, maar niet als er een webadres, e-mailadres of telefoonnummer in staat. Emoji’s vallen weg als het kaartje wordt afgedrukt.
gift-extras = Voor wie zijn de extra’s in deze bestelling?
gift-extras-go = Ze horen bij het cadeau
gift-extras-keep = Ik houd ze zelf
gift-design = Ontwerp van het kaartje
gift-language = Taal van het kaartje
gift-delivery = Hoe moet het kaartje aankomen?
gift-delivery-now = Per e-mail, nu
gift-delivery-at = Per e-mail, op een moment dat ik kies
gift-delivery-printed = Ik druk het kaartje af en geef het zelf
gift-email = E-mailadres van de ontvanger
gift-day = Datum
gift-hour = Tijd
gift-zone = Tijdzone van de ontvanger
gift-zone-honolulu = Honolulu
gift-zone-los-angeles = Los Angeles
gift-zone-denver = Denver
gift-zone-mexico-city = Mexico-Stad
gift-zone-chicago = Chicago
gift-zone-bogota = Bogota
gift-zone-new-york = New York
gift-zone-santiago = Santiago, Chili
gift-zone-buenos-aires = Buenos Aires
gift-zone-sao-paulo = São Paulo
gift-zone-canary = Canarische Eilanden
gift-zone-london = Londen, Lissabon
gift-zone-madrid = Madrid
gift-zone-paris = Parijs, Brussel
gift-zone-rome = Rome
gift-zone-berlin = Berlijn, Amsterdam
gift-zone-athens = Athene
gift-zone-moscow = Moskou
gift-zone-dubai = Dubai
gift-zone-kolkata = Mumbai, New Delhi
gift-zone-shanghai = Shanghai, Peking
gift-zone-tokyo = Tokio
gift-zone-sydney = Sydney
gift-zone-auckland = Auckland
gift-preview = Kaartje bekijken
gift-give = Cadeau geven
gift-save = Wijzigingen opslaan
gift-send-again = Kaartje opnieuw versturen
gift-order = Terug naar de bestelling
gift-preview-title = Uw kaartje
gift-card-shown = Het kaartje
gift-state-title = Cadeau voor { $name }
gift-state-waiting = We mailen het kaartje op { $date } om { $time } naar { $email } (tijdzone { $zone }).
gift-state-waiting-here = We mailen het kaartje op { $date } om { $time } naar { $email }.
gift-state-sending = We mailen het kaartje nu naar { $email }.
gift-state-sent = We hebben het kaartje naar { $email } gemaild. Het cadeau is nog niet aangenomen.
gift-state-failed = De e-mail aan { $email } kon niet worden bezorgd. Controleer het adres en verstuur het kaartje opnieuw. Het cadeau is nog steeds van u.
gift-state-printed = Druk het kaartje af en geef het. De ontvanger opent het cadeau met de code erop.
gift-state-accepted = { $name } heeft het cadeau aangenomen.
gift-codes = Alles erin heeft nu nieuwe codes, en uw codes zijn niet meer geldig.
gift-codes-tickets = { $count ->
    [one] De kaart heeft nu een nieuwe code, en uw code is niet meer geldig.
   *[other] De kaarten hebben nu nieuwe codes, en uw codes zijn niet meer geldig.
}
gift-codes-vouchers = { $count ->
    [one] De bon heeft nu een nieuwe code, en uw code is niet meer geldig.
   *[other] De bonnen hebben nu nieuwe codes, en uw codes zijn niet meer geldig.
}
gift-state-over = { $name } had het cadeau aangenomen. Wat erin zat, is daarna geannuleerd en niet meer geldig.
gift-state-called-back = U hebt dit cadeau op { $date } teruggenomen. De link en de code op het kaartje werken niet meer.
gift-handed = In uw cadeau voor { $name }: aangenomen, met een nieuwe code.
gift-handed-off = In uw cadeau voor { $name }, dat is aangenomen. De voorstelling is afgelast en de kaart is niet meer geldig.
gift-ticket-leaves = Deze kaart hoort bij uw cadeau voor { $name }. Gaat u verder, dan zit ze niet meer in het cadeau.
gift-state-language = Taal van het kaartje en van onze e-mails aan de ontvanger: { $language }.
gift-print = Kaartje om af te drukken (pdf)
gift-manage = Cadeau bekijken, wijzigen of terugnemen
gift-call-back = Cadeau terugnemen
gift-call-back-text = De link en de code op het kaartje werken dan niet meer, en u houdt het cadeau.
gift-call-back-told = Wie het kaartje per e-mail heeft gekregen, hoort van ons dat u het cadeau hebt teruggenomen.
gift-call-back-yes = Ja, cadeau terugnemen
gift-called-back = U hebt het cadeau teruggenomen en houdt alles wat erin zit. De link en de code op het kaartje werken niet meer.
gift-change = Kaartje wijzigen
gift-correct = Kaartje verbeteren en opnieuw versturen
gift-correct-text = Klopte het adres niet of wilt u de boodschap veranderen, pas het dan hier aan. We sturen een nieuw kaartje; de link en de code op het vorige werken dan niet meer.
gift-heading-present = Een cadeau voor u
gift-heading-birthday = Hartelijk gefeliciteerd met uw verjaardag
gift-heading-congratulations = Hartelijk gefeliciteerd
gift-page-to = Voor { $name }
gift-page-from = Van { $from }
gift-page-open = Neem het cadeau aan en het is van u. U hebt geen account nodig en hoeft niets te betalen.
gift-page-accept = Cadeau aannemen
gift-page-email = Uw e-mailadres
gift-page-email-hint = Naar dit adres sturen we de link naar uw cadeau, en een bericht als er iets verandert.
gift-page-accepted = Het cadeau is van u. We hebben de link ook naar { $email } gemaild.
gift-page-tickets = { $count ->
    [one] Uw kaart
   *[other] Uw kaarten
}
gift-page-yours = { $count ->
    [one] Laat bij de deur de code zien, op uw telefoon of op papier. De link in onze e-mail brengt u altijd hier terug.
   *[other] Laat bij de deur de codes zien, op uw telefoon of op papier. De link in onze e-mail brengt u altijd hier terug.
}
gift-page-yours-phone = { $count ->
    [one] Laat bij de deur de code op uw telefoon zien. De link in onze e-mail brengt u altijd hier terug.
   *[other] Laat bij de deur de codes op uw telefoon zien. De link in onze e-mail brengt u altijd hier terug.
}
gift-page-pdf = { $count ->
    [one] Kaart als pdf
   *[other] Alle kaarten als pdf
}
gift-page-ticket = Deze kaart openen
gift-page-extras = Ook in uw cadeau
gift-page-vouchers-pdf = { $count ->
    [one] Cadeaubon als pdf
   *[other] Cadeaubonnen als pdf
}
gift-page-called-back = { $from } heeft dit cadeau teruggenomen. Hebt u vragen, neem dan contact op met { $from }.
gift-page-gone = Dit cadeau is niet meer geldig. Neem contact op met { $from }.
gift-since-moved = { $count ->
    [one] { $performance }: dit is de nieuwe datum; de eerdere was { $before }. Uw kaart is geldig op de nieuwe datum. Komt die u niet uit, neem dan contact op met { $from }.
   *[other] { $performance }: dit is de nieuwe datum; de eerdere was { $before }. Uw kaarten zijn geldig op de nieuwe datum. Komt die u niet uit, neem dan contact op met { $from }.
}
gift-since-moved-exchange = { $count ->
    [one] { $performance }: dit is de nieuwe datum; de eerdere was { $before }. Uw kaart is geldig op de nieuwe datum. Komt die u niet uit, dan kunt u de kaart hieronder omruilen.
   *[other] { $performance }: dit is de nieuwe datum; de eerdere was { $before }. Uw kaarten zijn geldig op de nieuwe datum. Komt die u niet uit, dan kunt u een kaart hieronder omruilen.
}
gift-since-exchanged = { $count ->
    [one] { $performance }: { $from } heeft een kaart omgeruild voor een andere datum; die hoort niet meer bij dit cadeau. Vraag { $from } naar de nieuwe kaart.
   *[other] { $performance }: { $from } heeft { $count } kaarten omgeruild voor een andere datum; die horen niet meer bij dit cadeau. Vraag { $from } naar de nieuwe kaarten.
}
gift-since-left = { $count ->
    [one] { $performance }: een kaart hoort niet meer bij dit cadeau. Had u dit niet verwacht, vraag het dan aan { $from }.
   *[other] { $performance }: { $count } kaarten horen niet meer bij dit cadeau. Had u dit niet verwacht, vraag het dan aan { $from }.
}
gift-since-cancelled = { $count ->
    [one] { $performance }: een kaart uit dit cadeau is geannuleerd en niet meer geldig. Had u dit niet verwacht, vraag het dan aan { $from }.
   *[other] { $performance }: { $count } kaarten uit dit cadeau zijn geannuleerd en niet meer geldig. Had u dit niet verwacht, vraag het dan aan { $from }.
}
gift-since-voucher = De aankoop van de cadeaubon van { $value } is ongedaan gemaakt; de bon kan niet meer worden gebruikt. Hebt u vragen, neem dan contact op met { $from }.
gift-since-voucher-over = De cadeaubon van { $value } was geldig tot en met { $day } en hoort niet meer bij dit cadeau. Hebt u vragen, neem dan contact op met de kassa.
gift-since-extras = Niet meer in dit cadeau: { $extras }. Had u dit niet verwacht, vraag het dan aan { $from }.
gift-former-title = Deze link werkt niet meer
gift-former-text = Het kaartje bij dit cadeau is gewijzigd. Het nieuwe kaartje heeft een eigen link en is misschien naar een ander e-mailadres gestuurd. Kunt u het niet vinden, vraag het dan aan degene die u het cadeau wilde geven.
gift-former-accepted = Dit cadeau is aangenomen; de link op het kaartje opent het niet meer. Hebt u het zelf aangenomen, dan staat uw eigen link in de e-mail die we u daarna hebben gestuurd.
gift-page-account = Als u inlogt met { $email }, vindt u dit cadeau ook in uw account.
gift-page-exchanged = { $count ->
    [one] U hebt één kaart uit dit cadeau omgeruild voor een andere datum. We hebben u de nieuwe kaart gemaild.
   *[other] U hebt { $count } kaarten uit dit cadeau omgeruild voor een andere datum. We hebben u de nieuwe kaarten gemaild.
}
gift-card-title = Cadeau voor { $name }
gift-card-how = Scan de code met uw telefoon of ga naar dit adres om uw cadeau te openen.
gift-card-qr = QR-code die het cadeau opent
gift-card-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
gift-card-file = kaartje
gift-tickets-file = kaarten
mail-gift-deliver-subject = { $from } heeft een cadeau voor u
mail-gift-deliver = { $from } heeft u een cadeau gegeven. Open het om het kaartje te lezen en te zien wat erin zit. U hebt geen account nodig en hoeft niets te betalen.
mail-gift-words = { $from } schrijft: “{ $words }”
mail-gift-open = Cadeau openen
mail-gift-received-subject = Uw cadeau van { $from }
mail-gift-received = U hebt het cadeau van { $from } aangenomen. De link hieronder opent het altijd; bewaar deze e-mail dus.
mail-gift-extras = In uw cadeau zit ook: { $extras }.
mail-gift-attached = { $count ->
    [one] In de bijlage vindt u de code als pdf, om af te drukken of op uw telefoon te laten zien.
   *[other] In de bijlage vindt u de codes als pdf, om af te drukken of op uw telefoon te laten zien.
}
mail-gift-attached-dates = { $count ->
    [one] De datum voor uw agenda is bijgevoegd.
   *[other] De data voor uw agenda zijn bijgevoegd.
}
mail-gift-tickets = Mijn cadeau openen
mail-gift-accepted-subject = Uw cadeau is aangenomen
mail-gift-accepted = { $name } heeft uw cadeau aangenomen (bestelling { $code }).
mail-gift-page = Cadeau bekijken
mail-gift-delivered-subject = Uw kaartje is verstuurd
mail-gift-delivered = We hebben uw kaartje naar { $email } gemaild (bestelling { $code }). U kunt het cadeau terugnemen tot { $name } het aanneemt.
mail-gift-failed-subject = We konden uw kaartje niet bezorgen
mail-gift-failed = We hebben geprobeerd uw kaartje naar { $email } te mailen (bestelling { $code }), maar de e-mail kon niet worden bezorgd. Het cadeau is nog steeds van u. Controleer het adres en verstuur het kaartje opnieuw, of druk het af.
mail-gift-correct = Adres verbeteren
mail-gift-called-back-subject = { $from } heeft een cadeau teruggenomen
mail-gift-called-back = { $from } heeft het cadeau teruggenomen waarover we u hebben gemaild. De link in onze e-mail werkt niet meer. U hoeft niets te doen. Hebt u vragen, neem dan contact op met { $from }.
refusal-gift-not-paid = Deze bestelling is niet betaald en kan dus niet cadeau worden gegeven.
refusal-gift-nothing = In deze bestelling zit niets dat u cadeau kunt geven: de kaarten zijn gebruikt, aan iemand anders gegeven of worden te koop aangeboden.
refusal-gift-name = Vul de naam van de ontvanger in.
refusal-gift-email = Controleer het e-mailadres: het lijkt niet volledig.
refusal-gift-words = Uw boodschap is te lang voor het kaartje. Kort haar in tot { $most } tekens en 12 regels.
refusal-gift-letters = Deze tekens kunnen we niet op het kaartje afdrukken: { $letters }. Laat ze weg of schrijf uw boodschap in Latijnse, Griekse of Cyrillische letters.
refusal-gift-time = Kies een datum en een tijd.
refusal-gift-time-past = Dit tijdstip is voorbij. Kies een later tijdstip of verstuur het kaartje nu.
refusal-gift-time-late = Kies een tijdstip voordat de voorstelling begint, en hooguit een jaar vanaf nu.
refusal-gift-changed = Dit cadeau is net op een andere pagina gewijzigd. Controleer het hieronder en probeer het opnieuw.
refusal-gift-accepted = Het cadeau is al aangenomen en kan niet meer worden gewijzigd of teruggenomen.
refusal-gift-called-back = Dit cadeau is teruggenomen.
refusal-gift-too-many = Naar dit adres, of namens u, zijn vandaag te veel e-mails verstuurd. Probeer het morgen opnieuw of druk het kaartje af.
