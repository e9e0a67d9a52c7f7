# Orders given as a present.
gift-link = Cadeau geven
checkout-present = Dit is een cadeau. Na de betaling kunt u het kaartje schrijven en de dag kiezen waarop we het versturen.
order-present = Uw cadeau
order-present-text = Schrijf het kaartje, bekijk hoe het eruitziet en kies de dag waarop we het versturen, of druk het zelf af. De prijs staat er niet op.
order-present-write = Kaartje schrijven
gift-title = Cadeau geven
gift-lede = De ontvanger krijgt een kaartje met uw boodschap en opent het cadeau met de link of de code erop. Een account is niet nodig, en we laten de prijs niet zien.
gift-until = Tot het cadeau is aangenomen, blijft het van u: uw kaarten blijven geldig en u kunt het cadeau terugnemen.
gift-after = Zodra het cadeau is aangenomen, krijgen de kaarten en cadeaubonnen erin nieuwe codes en zijn uw codes niet meer geldig.
gift-money = De factuur blijft bij u. Wordt een voorstelling afgelast, dan krijgt u het geld terug.
gift-what = Uw cadeau
gift-vouchers = { $count ->
    [one] Eén cadeaubon
   *[other] { $count } cadeaubonnen
}
gift-name = Naam van de ontvanger
gift-words = Uw boodschap (niet verplicht)
gift-words-hint = Hooguit { $most } tekens. Uw boodschap staat op het kaartje en op de pagina van de ontvanger. Emoji’s vallen weg als het kaartje wordt afgedrukt.
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
gift-preview = Kaartje bekijken
gift-give = Cadeau geven
gift-save = Wijzigingen opslaan
gift-order = Terug naar de bestelling
gift-preview-title = Uw kaartje
gift-state-title = Cadeau voor { $name }
gift-state-waiting = We mailen het kaartje op { $date } om { $time } naar { $email } (tijdzone { $zone }).
gift-state-waiting-here = We mailen het kaartje op { $date } om { $time } naar { $email }.
gift-state-sending = We mailen het kaartje nu naar { $email }.
gift-state-sent = We hebben het kaartje naar { $email } gemaild. Het cadeau is nog niet aangenomen.
gift-state-failed = We konden de e-mail niet bij { $email } bezorgen. Controleer het adres en verstuur het kaartje opnieuw. Uw kaarten zijn veilig.
gift-state-printed = Druk het kaartje af en geef het. De ontvanger opent het cadeau met de code erop.
gift-state-accepted = { $name } heeft het cadeau aangenomen. De kaarten en cadeaubonnen erin hebben nu nieuwe codes.
gift-print = Kaartje om af te drukken (pdf)
gift-call-back = Cadeau terugnemen
gift-call-back-text = De link en de code op het kaartje werken dan niet meer, en u houdt het cadeau. Hebben we het kaartje al gemaild, dan laten we het de ontvanger weten.
gift-called-back = U hebt het cadeau teruggenomen en houdt alles wat erin zit. De link en de code op het kaartje werken niet meer.
gift-change = Kaartje wijzigen
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
gift-page-tickets = Uw kaarten
gift-page-yours = Laat bij de deur de codes zien, op uw telefoon of op papier. De link in onze e-mail brengt u altijd hier terug.
gift-page-pdf = Alle kaarten als pdf
gift-page-ticket = Deze kaart openen
gift-page-vouchers-pdf = Cadeaubonnen als pdf
gift-page-called-back = { $from } heeft dit cadeau teruggenomen. Hebt u vragen, neem dan contact op met { $from }.
gift-page-gone = Dit cadeau is niet meer geldig. Neem contact op met { $from }.
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
mail-gift-open = Cadeau openen
mail-gift-received-subject = Uw cadeau van { $from }
mail-gift-received = U hebt het cadeau van { $from } aangenomen. Deze link opent het altijd; bewaar deze e-mail dus.
mail-gift-tickets = Mijn cadeau openen
mail-gift-accepted-subject = Uw cadeau is aangenomen
mail-gift-accepted = { $name } heeft uw cadeau aangenomen (bestelling { $code }). De kaarten en cadeaubonnen erin hebben nu nieuwe codes, en uw codes daarvoor zijn niet meer geldig.
mail-gift-page = Cadeau bekijken
mail-gift-delivered-subject = Uw kaartje is verstuurd
mail-gift-delivered = We hebben uw kaartje naar { $email } gemaild (bestelling { $code }). U kunt het cadeau terugnemen tot { $name } het aanneemt.
mail-gift-failed-subject = We konden uw kaartje niet bezorgen
mail-gift-failed = We hebben geprobeerd uw kaartje naar { $email } te mailen (bestelling { $code }), maar het bericht kon niet worden bezorgd. Uw kaarten zijn veilig. Controleer het adres en verstuur het kaartje opnieuw, of druk het af.
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
refusal-gift-sent = Het kaartje is al verstuurd en kan niet meer worden gewijzigd. U kunt het cadeau terugnemen en opnieuw geven.
refusal-gift-accepted = Het cadeau is al aangenomen en kan niet meer worden gewijzigd of teruggenomen.
refusal-gift-called-back = Dit cadeau is teruggenomen.
refusal-gift-too-many = Naar dit adres, of namens u, zijn vandaag te veel e-mails verstuurd. Probeer het morgen opnieuw of druk het kaartje af.
