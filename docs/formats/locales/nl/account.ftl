# Sign-in and the account.
signin-title = Inloggen
signin-description = Log in met een code die we naar uw e-mailadres sturen.
signin-lede = U hebt geen wachtwoord nodig. We mailen u een code die u hier invult. Hebt u nog geen account, dan maken we er een voor u als u de code invult.
signin-ticket = Om een kaart te koop aan te bieden, te ruilen of door te geven hebt u een account nodig. Gebruik het e-mailadres van uw bestelling. Na het inloggen gaat u meteen verder met uw kaart.
signin-email-hint = Gebruik het e-mailadres waarmee u kaarten koopt, dan staan uw bestellingen in uw account.
signin-send = Mail mij een code
signin-privacy = { house-seller } bewaart uw e-mailadres voor uw account en gebruikt het om u de code te sturen. We geven het aan niemand door.
signin-basket-kept = Uw plaatsen blijven in uw winkelmandje gereserveerd.
signin-no-cookies = Uw browser accepteert geen cookies, en zonder cookies kunt u niet inloggen. Sta cookies toe voor deze site en probeer het opnieuw.
signin-code-title = Code invullen
signin-code-sent = We hebben een code naar { $email } gestuurd. Ze is tien minuten geldig.
signin-code-wait = Is de e-mail er na een paar minuten nog niet, kijk dan in uw spammap.
signin-code = Code uit de e-mail
signin-code-hint = Acht cijfers
signin-open = Inloggen
signin-again = Nieuwe code sturen
signin-resent = We hebben u een nieuwe code gestuurd. De vorige code werkt niet meer.
signin-other = Een ander e-mailadres gebruiken
account-aloud = Account:
account-short = Account
account-title = Uw account
account-description = Uw bestellingen, lidmaatschappen, passen en persoonlijke gegevens.
account-signed-in = Ingelogd als { $email }
account-no-name = We nemen uw naam over uit uw eerste bestelling.
account-sign-out = Uitloggen
account-signed-out = U bent uitgelogd.
account-others = Mensen voor wie u koopt
account-kinds = Status
account-kind-youth = Tot 30 jaar
account-kind-senior = 65 jaar en ouder
account-kind-school = School
account-kind-friend = Vriend van het theater
account-from = vanaf { $date }
account-until = tot en met { $date }
account-span = { $from } tot en met { $until }
account-passes = Lidmaatschappen en passen
account-seniority = Abonnee sinds
account-seniority-seasons = { $count ->
    [one] { $first }
   *[other] { $first } ({ $count } seizoenen)
}
account-orders = Uw bestellingen
account-orders-which = Hier staan bestellingen die met { $email } zijn geplaatst.
account-orders-none = Met dit e-mailadres zijn nog geen bestellingen geplaatst.
account-orders-more = { $count ->
    [one] { $count } eerdere bestelling tonen
   *[other] { $count } eerdere bestellingen tonen
}
account-order-placed = Geplaatst op { $date }
account-order-paid = betaald
account-order-by-exchange = { $count ->
    [one] in ruil voor een andere kaart
   *[other] in ruil voor andere kaarten
}
account-order-exchanged = { $count ->
    [one] één kaart omgeruild
   *[other] { $count } kaarten omgeruild
}
account-order-gone-returned = { $count ->
    [one] één kaart teruggegeven
   *[other] { $count } kaarten teruggegeven
}
account-order-gone-refunded = { $count ->
    [one] één kaart terugbetaald
   *[other] { $count } kaarten terugbetaald
}
account-order-gone-cancelled = { $count ->
    [one] één kaart geannuleerd
   *[other] { $count } kaarten geannuleerd
}
account-order-gone-sold = { $count ->
    [one] één kaart doorverkocht
   *[other] { $count } kaarten doorverkocht
}
account-order-gone-given = { $count ->
    [one] één kaart doorgegeven
   *[other] { $count } kaarten doorgegeven
}
account-order-waiting = wacht op betaling
account-order-failed = betaling niet gelukt
account-order-expired = niet op tijd betaald
account-order-given-up = van plaatsen afgezien
account-order-cancelled = geannuleerd
account-order-refunding = terugbetaling loopt
account-order-refunded = terugbetaald
account-order-owed = terugbetaling niet gelukt
account-order-owed-counter = terugbetaling ligt klaar aan de kassa
account-season = Uw seizoen
account-season-none = U hebt geen kaarten voor komende voorstellingen.
account-season-cancelled = Deze voorstelling is afgelast.
account-season-choose-cancelled = Deze voorstelling is afgelast. Kies uiterlijk { $until } hoe u wilt terugkrijgen wat u hebt betaald.
account-season-choose-cancelled-later = Deze voorstelling is afgelast en u hoeft er niet voor te betalen. Tot en met { $until } kunt u kiezen dat wat u er al voor hebt betaald meteen wordt bijgeschreven.
account-season-choose-moved = { $count ->
    [one] Verplaatst; de vorige datum was: { $before }. Uw kaart is geldig op de nieuwe datum. Komt die u niet uit, dan kunt u alles terugkrijgen wat u hebt betaald; kies uiterlijk { $until }.
   *[other] Verplaatst; de vorige datum was: { $before }. Uw kaarten zijn geldig op de nieuwe datum. Komt die u niet uit, dan kunt u alles terugkrijgen wat u hebt betaald; kies uiterlijk { $until }.
}
account-season-choose-moved-handed = Verplaatst; de vorige datum was: { $before }. De kaart is geldig op de nieuwe datum, voor wie ze nu heeft. U hebt betaald, dus alleen u kunt de kaart teruggeven en alles terugkrijgen wat u hebt betaald; ze is dan ook voor die persoon niet meer geldig. Kies uiterlijk { $until }.
account-season-choose-moved-later = { $count ->
    [one] Verplaatst; de vorige datum was: { $before }. Uw kaart is geldig op de nieuwe datum. Komt die u niet uit, dan kunt u de kaart teruggeven en hoeft u ze niet te betalen; kies uiterlijk { $until }.
   *[other] Verplaatst; de vorige datum was: { $before }. Uw kaarten zijn geldig op de nieuwe datum. Komt die u niet uit, dan kunt u de kaarten teruggeven en hoeft u ze niet te betalen; kies uiterlijk { $until }.
}
account-season-choose-moved-later-handed = Verplaatst; de vorige datum was: { $before }. De kaart is geldig op de nieuwe datum, voor wie ze nu heeft. Alleen u kunt ze teruggeven: u hoeft ze dan niet te betalen, en ze is ook voor die persoon niet meer geldig. Kies uiterlijk { $until }.
account-season-choose-after-all = { $count ->
    [one] Deze voorstelling gaat toch door, en uw kaart is weer geldig. Kunt u niet meer komen, laat het ons dan uiterlijk { $until } weten.
   *[other] Deze voorstelling gaat toch door, en uw kaarten zijn weer geldig. Kunt u niet meer komen, laat het ons dan uiterlijk { $until } weten.
}
account-season-choose-after-all-handed = Deze voorstelling gaat toch door, en de kaart is weer geldig voor wie ze nu heeft. U hebt betaald, dus alleen u kunt ze teruggeven, uiterlijk { $until }; ze is dan ook voor die persoon niet meer geldig.
account-season-choose = Mogelijkheden bekijken en kiezen
account-season-proof = Nog niet geldig. Laat aan de kassa het bewijs voor uw kaartsoort zien.
account-season-single = Losse kaarten
account-season-seats = { $count ->
    [one] { $name } · { $places }
   *[other] { $name } · { $count } plaatsen: { $places }
}
account-season-seat = Plaats { $seat }
account-season-ways = { $place }: { $ways }
account-season-way-exchange = ruilen
account-season-way-resale = doorverkopen
account-season-way-return = teruggeven
account-season-more = { $count ->
    [one] Nog { $count } voorstelling tonen
   *[other] Nog { $count } voorstellingen tonen
}
account-season-gone = { $count ->
    [one] { $count } voorstelling zonder geldige kaart
   *[other] { $count } voorstellingen zonder geldige kaart
}
account-season-past = { $count ->
    [one] { $count } voorbije voorstelling
   *[other] { $count } voorbije voorstellingen
}
account-season-until-resale = Doorverkoop tot { $until }: tot { $percent }% terug
account-season-until-exchange = Ruilen tot { $until }
account-season-exchange-once-paid = Ruilen: mogelijk zodra deze bestelling volledig is betaald (laatste vervaldatum: { $date })
account-season-until-waiver = Teruggeven tot { $until }
account-season-exchanged = Geruild voor { $title }, { $when }
account-season-waived = Kaart teruggegeven
account-season-back-cancelled = Deze voorstelling is afgelast. Bekijk wat u voor de kaart hebt teruggekregen
account-season-back-moved = Kaart teruggegeven na de datumwijziging. Bekijk wat u ervoor hebt teruggekregen
together-title = Ook voor uw andere plaatsen bij deze voorstelling
account-resale-offer = Te koop aanbieden
account-resale-take-back = Mijn kaart terugnemen
account-resale-offered = Uw plaats wordt te koop aangeboden. Zodra ze is verkocht, krijgt u { $amount } als tegoed. Zolang ze wordt aangeboden, is uw kaart niet geldig bij de deur.
account-resale-sold = Uw plaats is verkocht. { $amount } is bij uw tegoed gekomen.
account-resale-title = Uw plaats te koop aanbieden
account-resale-rather = U kunt deze kaart ook teruggeven: dan krijgt u meteen { $full }. Biedt u haar te koop aan, dan krijgt u { $amount }, en pas als uw plaats is verkocht.
account-resale-on-sale = We bieden uw plaats te koop aan tegen de prijs die op het moment van aankoop geldt. We verkopen haar nooit voor minder dan het bedrag dat u krijgt.
account-resale-begins = Uw plaats wordt aangeboden vanaf { $when }, wanneer de eerste kaarten voor deze voorstelling in de verkoop gaan. Tot die tijd is uw kaart geldig en kunt u haar op elk moment terugnemen.
account-resale-begins-all = De algemene verkoop begint op { $when }.
account-resale-share = Zodra uw plaats is verkocht, krijgt u { $amount } als tegoed. Dit bedrag verandert niet, hoeveel de koper ook betaalt.
account-resale-share-of = Dat is { $percent }% van { $price }, de prijs die u voor de kaart hebt betaald.
account-resale-share-of-today = Dat is { $percent }% van de huidige kaartprijs van { $price }, die lager is dan wat u hebt betaald.
account-fees-kept = Reserveringskosten worden niet terugbetaald.
account-resale-debt = Een deel van deze bestelling moet nog worden betaald. Het bedrag dat u krijgt, wordt daar eerst voor gebruikt.
account-resale-until = U kunt uw kaart op elk moment terugnemen tot ze is verkocht. Koopt niemand haar vóór { $until }, dan is ze vanzelf weer van u.
account-resale-not-valid = Zolang uw plaats wordt aangeboden, is uw kaart niet geldig bij de deur.
account-resale-confirm = Mijn plaats te koop aanbieden
account-resale-confirm-parts = Mijn plaats te koop aanbieden: { $parts }
account-resale-confirm-more = Deze plaats en de andere aangevinkte te koop aanbieden
account-resale-keep = Mijn kaart houden
account-resale-done = { $count ->
    [one] Uw plaats wordt aangeboden. Tot ze is verkocht, kunt u uw kaart terugnemen op de pagina van de kaart.
   *[other] Uw plaatsen worden aangeboden. Tot ze zijn verkocht, kunt u elke kaart terugnemen op haar eigen pagina.
}
account-resale-to-ticket = Naar de kaart
account-resale-planned = { $count ->
    [one] We bieden uw plaats aan zodra de verkoop begint. Tot die tijd is uw kaart geldig en kunt u haar op de pagina van de kaart terugnemen.
   *[other] We bieden uw plaatsen aan zodra de verkoop begint. Tot die tijd zijn uw kaarten geldig en kunt u elke kaart op haar eigen pagina terugnemen.
}
account-resale-taken-back = Uw kaart is weer van u en geldig met dezelfde code als eerst.
account-resale-unknown = We kunnen deze kaart niet in uw account vinden. Log in met het e-mailadres dat bij de aankoop is opgegeven.
account-resale-not-allowed = Deze kaart kan niet te koop worden aangeboden.
account-resale-too-early = U kunt deze kaart te koop aanbieden vanaf { $date }.
account-resale-too-late = De termijn om deze kaart te koop aan te bieden is voorbij.
account-resale-often = { $most ->
    [one] U hebt al { $most } voorstelling van dit abonnement of pakket aangeboden; meer kan niet.
   *[other] U hebt al { $most } voorstellingen van dit abonnement of pakket aangeboden; meer kan niet.
}
account-resale-invalid = Deze kaart is nu niet geldig en kan dus niet te koop worden aangeboden.
account-resale-is-offered = Deze kaart wordt al aangeboden.
account-resale-not-offered = Deze kaart wordt niet aangeboden. Ze is van u en geldig.
account-resale-being-bought = Iemand is uw plaats op dit moment aan het kopen. Wordt de aankoop niet afgerond, dan kunt u uw kaart over een paar minuten terugnemen.
account-resale-is-sold = Uw plaats is al verkocht, dus u kunt deze kaart niet meer terugnemen. In uw account ziet u waar uw deel naartoe is gegaan.
account-resale-less-than-shown = Het bedrag dat u voor uw plaats zou krijgen, is zojuist lager geworden. Uw plaats wordt niet aangeboden en uw kaart is nog geldig. Controleer het nieuwe bedrag voordat u uw plaats aanbiedt.
account-credit-balance = Uw tegoed: { $amount }
account-credit-link = Alle mutaties bekijken
account-credit-title = Uw tegoed
account-credit-csv = Downloaden als spreadsheet (csv)
account-credit-how = U kunt uw tegoed gebruiken op deze website voor alles behalve cadeaubonnen. Een abonnement verlengen kan er alleen mee als u betaalt via de link in onze e-mail, niet bij automatische incasso, op factuur of met een bewaarde kaart. De kassa kan het ook naar uw bankrekening overmaken.
account-credit-none = Er zijn nog geen mutaties.
account-credit-unconfirmed = Uw tegoed is veilig. Na een technische storing controleren we alle tegoeden, daarom kunt u het nog niet gebruiken of laten uitbetalen. Probeer het over een paar dagen opnieuw of neem contact op met de kassa.
account-credit-paid = Uitbetaald door het theater
account-credit-date = Datum
account-credit-cause = Omschrijving
account-credit-about = Voorstelling en plaats
account-credit-amount = Bedrag
account-credit-after = Saldo
account-credit-resale = Plaats verkocht, bestelling { $code }
account-credit-spent = Gebruikt voor bestelling { $code }
account-credit-returned = Terugbetaling voor bestelling { $code }
account-credit-exchanged = Kaart omgeruild, bestelling { $code }
account-credit-waived = Kaart teruggegeven voor tegoed, bestelling { $code }
account-credit-handed-in = Omruilen van een kaart die u hebt gekregen, bestelling { $code }
account-credit-handed-out = Omruilen van een kaart die u hebt weggegeven, bestelling { $code }
account-credit-handed-back = Terugbetaling na omruilen van een kaart die u hebt weggegeven
account-credit-handed-home = Terug naar de persoon die u de kaart heeft gegeven
account-credit-voucher = Terug naar uw cadeaubon, bestelling { $code }
account-credit-overpaid = Te veel betaald, bestelling { $code }
account-credit-debt = Gebruikt voor het openstaande bedrag, bestelling { $code }
account-credit-corrected = Correctie na een technische storing: dit bedrag was al gebruikt
account-season-choose-moved-offered = { $count ->
    [one] Verplaatst; de vorige datum was: { $before }. Uw plaats wordt nog steeds aangeboden. Wilt u zelf komen, neem uw kaart dan terug. Of u kiest er uiterlijk { $until } voor alles terug te krijgen wat u hebt betaald.
   *[other] Verplaatst; de vorige datum was: { $before }. Uw plaatsen worden nog steeds aangeboden. Wilt u zelf komen, neem uw kaarten dan terug. Of u kiest er uiterlijk { $until } voor alles terug te krijgen wat u hebt betaald.
}
account-season-moved = Verplaatst; de vorige datum was: { $before }.
account-season-off-handed = Deze kaart hebt u aan { $email } gegeven. Ze is ook daar niet meer geldig. Wat voor de kaart is betaald, krijgt u terug.
