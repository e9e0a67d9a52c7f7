# The basket.
basket-title = Winkelmandje
basket-description = De plaatsen die voor u gereserveerd zijn, en wat ze kosten.
basket-empty-title = Uw winkelmandje is leeg
basket-empty-text = { $minutes ->
    [one] Plaatsen die u kiest, houden we hier { $minutes } minuut voor u vast, en u kunt meer tijd vragen. Zoekt u kaarten die u al hebt gekocht? Die staan in de e-mail die we u hebben gestuurd.
   *[other] Plaatsen die u kiest, houden we hier { $minutes } minuten voor u vast, en u kunt meer tijd vragen. Zoekt u kaarten die u al hebt gekocht? Die staan in de e-mail die we u hebben gestuurd.
}
basket-empty-link = Bekijk het programma
basket-order-waiting = U hebt een bestelling die nog niet betaald is. De plaatsen zijn nog voor u gereserveerd.
basket-to-order = Naar uw bestelling
basket-countdown = Nog voor u gereserveerd:
basket-countdown-until = Voor u gereserveerd tot { $time } uur
basket-countdown-last = Uw plaatsen komen weer in de verkoop over
basket-extend = { $minutes ->
    [one] Verlengen tot { $minutes } minuut
   *[other] Verlengen tot { $minutes } minuten
}
basket-extend-none = U kunt de tijd niet nog eens verlengen. U hebt tot { $time } uur om uw aankoop af te ronden.
basket-extend-address = Uw plaatsen zijn tot { $time } uur gereserveerd. Log in met uw e-mailadres om de tijd nog eens te verlengen.
basket-extend-sign-in = Inloggen om uw plaatsen te houden
basket-remove = Verwijderen
basket-price-type = { $price_type } · wijzigen
basket-price-type-label = Soort kaart voor { $place }
basket-price-type-apply = Toepassen
# Behind a ticket type that can't be chosen: for fewer tickets, and for more.
basket-price-type-from = { $count ->
    [one] vanaf { $count } kaart
   *[other] vanaf { $count } kaarten
}
basket-price-type-up-to = hoogstens { $count }
basket-empty-all = Winkelmandje leegmaken
basket-empty-all-why = Uw plaatsen komen meteen weer in de verkoop en anderen kunnen ze boeken. Extra’s en actiecodes worden ook verwijderd.
basket-empty-all-extras = Alles wordt uit uw winkelmandje verwijderd, ook actiecodes.
basket-empty-all-yes = Ja, maak het winkelmandje leeg
basket-places = { $count } × { $area }
basket-saved-fees = { $saved } minder dan losse kaarten, waarvan { $fees } aan kosten
basket-continue = Naar afrekenen
basket-next-step = Op de volgende pagina vult u uw gegevens in en kunt u uw bestelling controleren voordat u betaalt. Voor kaarten voor een vaste datum geldt geen herroepingsrecht. Wordt een voorstelling afgelast, dan betalen we alles terug.
basket-next-step-extras = Op de volgende pagina vult u uw gegevens in en kunt u uw bestelling controleren voordat u betaalt.
basket-more = Meer plaatsen kiezen
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] Uw tijd is verstreken en deze plaats is vrijgegeven. Is ze nog beschikbaar, dan kunt u haar opnieuw kiezen.
   *[other] Uw tijd is verstreken en deze plaatsen zijn vrijgegeven. Zijn ze nog beschikbaar, dan kunt u ze opnieuw kiezen.
}
basket-no-cookies = Uw browser accepteert geen cookies, en zonder cookies kunnen we geen winkelmandje voor u bijhouden. Sta cookies toe voor deze site en kies uw plaatsen opnieuw.
basket-lone-seat = Uw plaatsen zijn gereserveerd. Ernaast blijft één losse plaats over, en losse plaatsen zijn moeilijk te verkopen. Schuif zo mogelijk één plaats op.
basket-change-seat = Deze plaats wijzigen
basket-removed = Uit uw winkelmandje verwijderd: { $what }
basket-extra-put = Nu in uw winkelmandje: { $what }
basket-extra-already = Zit al in uw winkelmandje: { $what }
basket-extra-already-more = Zit al in uw winkelmandje: { $what }. Wilt u er meer, wijzig daar dan het aantal.
basket-undo = Ongedaan maken
basket-restored = Uw winkelmandje is weer zoals het was.
basket-restored-partly = Sommige extra’s of actiecodes konden niet worden teruggezet. Controleer uw winkelmandje.
basket-price-type-changed = De soort kaart is gewijzigd.
basket-emptied = Uw winkelmandje is leeggemaakt.
basket-keep-as-singles = Houden als losse kaarten
basket-remove-package = Pakket verwijderen
basket-kept-as-singles = Uw plaatsen zijn nu losse kaarten, tegen de prijs van losse kaarten.
basket-not-as-singles = Deze plaatsen kunt u niet als losse kaarten houden, omdat niet voor alle voorstellingen losse kaarten te koop zijn. Uw pakket is niet gewijzigd.
notice-close = Sluiten
