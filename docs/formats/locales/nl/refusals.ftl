# What can't be done, and what to do instead.
refusal-extend-ended = Uw tijd was om voordat u kon verlengen, en uw plaatsen zijn vrijgegeven. Er is niets afgeschreven. Zijn ze nog beschikbaar, dan kunt u ze opnieuw kiezen.
refusal-extend-none-left = U kunt de tijd niet nog eens verlengen. Uw plaatsen blijven gereserveerd tot de tijd om is. Rond uw aankoop voor die tijd af.
refusal-extend-needs-address = Zonder uw e-mailadres kunt u de tijd niet nog eens verlengen. Uw plaatsen blijven gereserveerd tot de tijd om is. Log in; daarna kunt u de tijd tot tien keer verlengen.
refusal-place-basket-empty = Uw winkelmandje is leeg, dus er is niets besteld of afgeschreven. Kies eerst uw plaatsen.
refusal-place-holds-ended = Uw tijd is verstreken en uw plaatsen zijn vrijgegeven. Er is niets afgeschreven. Zijn ze nog beschikbaar, dan kunt u ze opnieuw kiezen.
refusal-place-total-changed = Het totaalbedrag is veranderd van { $shown } in { $total }. Er is niets afgeschreven. Controleer het nieuwe totaalbedrag voordat u bestelt.
refusal-place-basket-changed = De inhoud van uw winkelmandje is veranderd, misschien in een ander venster. Er is niets afgeschreven. Controleer uw winkelmandje voordat u bestelt.
refusal-place-credit-changed = Uw tegoed is intussen veranderd. Er is niets afgeschreven. Controleer de bedragen voordat u bestelt.
refusal-place-credit-of-another = Tegoed kunt u alleen gebruiken voor bestellingen met uw eigen e-mailadres, { $email }. Er is niets afgeschreven. Vul dit adres in, of gebruik uw tegoed niet.
refusal-place-sale-closed = { $title } is niet meer te koop. Er is niets afgeschreven. Verwijder het uit uw winkelmandje om de rest te kopen.
refusal-place-price-type-fewest = { $least ->
    [one] Voor de soort kaart “{ $price_type }” zijn minstens { $least } kaart nodig; u hebt er { $count }. Kies in uw winkelmandje een andere soort kaart of voeg plaatsen toe.
   *[other] Voor de soort kaart “{ $price_type }” zijn minstens { $least } kaarten nodig; u hebt er { $count }. Kies in uw winkelmandje een andere soort kaart of voeg plaatsen toe.
}
refusal-place-price-type-most = { $most ->
    [one] Eén persoon kan niet meer dan { $most } kaart van de soort “{ $price_type }” kopen; u hebt er { $count }. Kies voor sommige plaatsen in uw winkelmandje een andere soort kaart.
   *[other] Eén persoon kan niet meer dan { $most } kaarten van de soort “{ $price_type }” kopen; u hebt er { $count }. Kies voor sommige plaatsen in uw winkelmandje een andere soort kaart.
}
refusal-place-tickets-fewest = { $least ->
    [one] Een bestelling voor { $title } moet minstens { $least } kaart voor dezelfde voorstelling bevatten; u hebt er { $count }. Voeg plaatsen voor deze voorstelling toe of verwijder haar uit uw winkelmandje.
   *[other] Een bestelling voor { $title } moet minstens { $least } kaarten voor dezelfde voorstelling bevatten; u hebt er { $count }. Voeg plaatsen voor deze voorstelling toe of verwijder haar uit uw winkelmandje.
}
refusal-place-tickets-most = { $most ->
    [one] Een bestelling voor { $title } mag hoogstens { $most } kaart voor dezelfde voorstelling bevatten; u hebt er { $count }. Houd maar één van deze plaatsen in uw winkelmandje.
   *[other] Een bestelling voor { $title } mag hoogstens { $most } kaarten voor dezelfde voorstelling bevatten; u hebt er { $count }. Verwijder enkele van deze plaatsen uit uw winkelmandje.
}
refusal-place-package-unfinished = “{ $name }” is nog niet compleet. Nog te kiezen: { $parts }. Kies de ontbrekende voorstellingen of verwijder het pakket uit uw winkelmandje.
refusal-place-offer-closed = “{ $name }” is niet meer te koop. Verwijder het uit uw winkelmandje om de rest te kopen.
refusal-place-below-promise = Een van uw plaatsen voor “{ $title }” wordt door de houder doorverkocht en kost minstens { $amount }. Passen en hoge kortingen gelden er niet voor. Uw plaatsen zijn nog voor u gereserveerd. Kies een ander kaarttype of een andere plaats.
refusal-place-payment-method-gone = Deze betaalwijze is niet meer mogelijk voor alles in uw winkelmandje. Er is niets besteld of afgeschreven. Kies een andere betaalwijze.
refusal-place-below-minimum = Deze betaling is lager dan { $amount }, het minimum voor deze betaalwijze. Er is niets besteld en uw plaatsen zijn nog gereserveerd. Kies een andere betaalwijze of leg nog iets in uw winkelmandje.
refusal-place-odd-amount = Met deze betaalwijze kunt u alleen een veelvoud van { $step } betalen. Er is niets besteld en uw plaatsen zijn nog gereserveerd. Kies een andere betaalwijze of neem contact op met de kassa.
refusal-place-currency-not-taken = Deze betaalwijze accepteert de munteenheid van onze prijzen niet. Er is niets besteld en uw plaatsen zijn nog gereserveerd. Kies een andere betaalwijze of neem contact op met de kassa.
refusal-place-too-many-attempts = Er is te vaak geprobeerd deze bestelling te betalen. Er is niets afgeschreven. Kies uw plaatsen opnieuw of neem contact op met de kassa.
refusal-place-unpaid-seats = Onder dit e-mailadres wachten al te veel plaatsen op betaling (maximum zonder inloggen: { $most }). Er is niets afgeschreven en uw plaatsen zijn nog gereserveerd. Log in met dit adres of betaal eerst de andere bestellingen.
refusal-place-too-many-mails = We hebben al te veel e-mails naar dit adres gestuurd, dus we kunnen de kaarten van deze gratis bestelling er nu niet heen sturen. Er is niets besteld en uw plaatsen zijn nog gereserveerd. Log in met dit adres, probeer het over een uur of morgen opnieuw, of neem contact op met de kassa.
refusal-place-bad-key = Dit formulier was verouderd; we hebben het vernieuwd en alles bewaard wat u hebt ingevuld. Er is niets afgeschreven. Verstuur het opnieuw.
refusal-place-gateway-unreachable = We kunnen de bank op dit moment niet bereiken. Er is niets afgeschreven en uw plaatsen zijn nog gereserveerd. Probeer het over een paar minuten opnieuw.
refusal-price-type-unknown-line = Deze plaats zit niet meer in uw winkelmandje. Verder is er in uw winkelmandje niets veranderd. Is de plaats nog beschikbaar, dan kunt u haar opnieuw kiezen.
refusal-price-type-not-sold = Deze soort kaart is er niet voor deze plaats, of niet voor uw account. Uw plaats is nog gereserveerd, met de soort kaart die ze had.
refusal-field-given-name-missing = Vul uw voornaam in.
refusal-field-name-too-long = Deze naam is te lang. Gebruik hooguit 100 tekens.
refusal-letters-name = Deze tekens kunnen we niet op kaarten en facturen afdrukken: { $letters }. Schrijf de naam in Latijnse letters, zoals in het paspoort.
refusal-letters-address = Deze tekens kunnen we niet op facturen afdrukken: { $letters }. Schrijf de naam en het adres in Latijnse letters.
refusal-field-email-missing = Vul uw e-mailadres in.
refusal-field-email-wrong = Vul het volledige e-mailadres in, bijvoorbeeld maria@example.org.
refusal-field-terms-not-accepted = Ga akkoord met de verkoopvoorwaarden om verder te gaan.
refusal-pay-not-open = Deze bestelling wacht niet meer op betaling, dus er is nu niets gewijzigd of afgeschreven. Op de pagina van uw bestelling staat hoe het ervoor staat. Hebt u al bij de bank betaald, betaal dan niet nog een keer.
refusal-pay-too-many-attempts = Er is te vaak geprobeerd deze bestelling te betalen, dus we zijn geen nieuwe betaling begonnen. Op de pagina van uw bestelling staat hoe het ervoor staat. Kies uw plaatsen opnieuw of neem contact op met de kassa.
refusal-pay-payment-method-gone = Deze betaalwijze is niet meer mogelijk voor deze bestelling. Uw plaatsen zijn nog gereserveerd. Kies een andere betaalwijze.
refusal-pay-still-at-bank = Bij de bank staat nog een eerdere betaling voor deze bestelling open. Uw plaatsen zijn nog gereserveerd. Rond die betaling daar af of annuleer haar; daarna kunt u een andere betaalwijze kiezen.
refusal-pay-credit-changed = Uw tegoed is intussen gewijzigd; daarom is er niets mee betaald. Uw plaatsen zijn nog gereserveerd. De knop noemt nu hoeveel u kunt gebruiken.
refusal-pay-gateway-unreachable = We kunnen de bank op dit moment niet bereiken, dus er is geen nieuwe betaling begonnen en niets afgeschreven. Uw plaatsen zijn nog gereserveerd. Probeer het over een paar minuten opnieuw.
refusal-ticket-not-paid = Uw kaarten zijn er nog niet, omdat de bestelling niet is betaald. Op de pagina van uw bestelling staat hoe het ervoor staat.
refusal-ticket-already-entered = Deze kaart is al bij de deur gebruikt, dus we kunnen haar geen nieuwe code geven. Hebt u de kaart niet zelf gebruikt, neem dan contact op met de kassa.
refusal-ticket-just-sent = We hebben zojuist een e-mail over deze bestelling gestuurd; het kan een paar minuten duren voordat die er is. Er is verder niets gestuurd. Kijk ook in uw spammap.
refusal-address-elsewhere = Voor uw veiligheid kunt u het adres alleen verbeteren in de browser waarin u hebt besteld. Er is niets gewijzigd. Bel de kassa en geef uw bestelcode door; het nummer staat onder aan deze pagina.
refusal-address-same = Dit adres hebben we al. Vul een ander adres in.
refusal-address-not-failed = Onze e-mail aan dit adres is niet teruggekomen; er is niets gewijzigd. Ontvangt u hem niet, bel dan de kassa; het nummer staat onder aan deze pagina.
refusal-address-account = Bij dit adres hoort een account; hier is niets gewijzigd. Log in en wijzig het adres in uw profiel, of bel de kassa.
refusal-ticket-performance-cancelled = Deze voorstelling is afgelast, dus de kaarten zijn niet meer geldig en kunnen niet worden afgedrukt. Op de pagina van uw bestelling staat hoe u uw geld terugkrijgt.
refusal-ticket-sent-often = De e-mail over deze bestelling is vandaag al zo vaak gestuurd als mogelijk is (maximum: { $most }). Alles wat erin staat, vindt u ook op deze pagina. Kijk ook in uw spammap, of neem contact op met de kassa.
refusal-ticket-nothing-to-send = Alles uit deze bestelling is nu van iemand anders of is omgeruild, teruggegeven of geannuleerd. Er is dus niets om u opnieuw te sturen. Er is geen e-mail gestuurd.
refusal-ask-too-many = Er zijn te veel codes aangevraagd. De laatste code die u hebt gekregen, blijft tien minuten geldig vanaf het moment van versturen. Probeer het over een uur of morgen opnieuw, of ga verder zonder account. Hebt u deze codes niet aangevraagd, dan heeft iemand anders uw e-mailadres ingevuld: open op dit apparaat de link in een van die e-mails en vraag daar een nieuwe code aan.
refusal-code-missing = Vul de acht cijfers uit de e-mail in.
refusal-code-wrong = { $tries ->
    [one] Deze code klopt niet. U kunt het nog één keer proberen.
   *[other] Deze code klopt niet. U kunt het nog { $tries } keer proberen.
}
refusal-code-wrong-last = Deze code klopte niet en u hebt geen pogingen meer over. Vraag een nieuwe code aan.
refusal-code-ended = Deze code is niet meer geldig: ze is te oud, al gebruikt, of in een andere browser aangevraagd. Vraag een nieuwe code aan.
refusal-offer-not-sold = “{ $name }” is op dit moment niet online te koop, of niet voor uw account. Kies een ander abonnement of pakket, of een losse kaart.
refusal-offer-full = U kunt deze voorstelling niet aan “{ $name }” toevoegen: de voorstellingen die u nog moet kiezen, zijn van een andere soort. Maak eerst het pakket compleet of kies een losse kaart.
refusal-offer-most = Eén persoon kan niet meer dan { $most } keer “{ $name }” hebben. Kies iets anders of een losse kaart.
refusal-offer-extra-tickets = { $most ->
    [one] U kunt niet meer dan { $most } extra kaart toevoegen, en alleen voor een voorstelling die al in “{ $name }” zit. Kies een losse kaart.
   *[other] U kunt niet meer dan { $most } extra kaarten toevoegen, en alleen voor voorstellingen die al in “{ $name }” zitten. Kies een losse kaart.
}
