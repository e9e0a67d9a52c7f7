# The checkout page, and a second order.
checkout-title = Uw gegevens en betaling
checkout-description = Uw gegevens, het totaalbedrag en de betaling.
checkout-who = Uw gegevens
checkout-sign-in-why = Met uw account vullen we uw gegevens in en passen we uw kortingen toe.
checkout-sign-in = Inloggen (uw winkelmandje blijft bewaard)
checkout-given-name = Voornaam
checkout-family-name = Achternaam
checkout-name-chosen = { $name } · wijzigen
checkout-email = E-mailadres
checkout-email-hint = Naar dit adres sturen we uw kaarten, en een bericht als er iets verandert.
checkout-email-hint-extras = Naar dit adres sturen we uw aankoop, en een bericht als er iets verandert.
checkout-email-meant = Bedoelde u { $meant }? Klopt { $typed }, druk dan nog een keer op de bestelknop.
checkout-email-use = { $meant } gebruiken
checkout-language = Taal van uw kaarten en e-mails
checkout-language-extras = Taal van uw e-mails
checkout-language-chosen = Taal van de kaarten: { $language } · wijzigen
checkout-language-chosen-extras = Taal van de e-mails: { $language } · wijzigen
checkout-privacy = U koopt bij { $sellers }, dat uw naam en e-mailadres bewaart om u uw aankoop te sturen, u over wijzigingen te informeren en aan de fiscale verplichtingen te voldoen.
checkout-privacy-several = U koopt bij { $sellers }, die uw naam en e-mailadres bewaren om u uw aankoop te sturen, u over wijzigingen te informeren en aan hun fiscale verplichtingen te voldoen.
checkout-organiser = Organisator van { $titles }: { $organiser }. De organisator ontvangt ook uw naam en e-mailadres.
checkout-terms = Ik ga akkoord met de verkoopvoorwaarden. Ik begrijp dat voor kaarten voor een vaste datum geen herroepingsrecht geldt.
checkout-terms-extras = Ik ga akkoord met de verkoopvoorwaarden.
checkout-terms-read = Verkoopvoorwaarden lezen
checkout-pay = Bestellen en { $total } betalen
checkout-obliges = Met deze knop gaat u een betalingsverplichting aan. Daarna betaalt u op de pagina van de bank of betaaldienst zelf; het theater ziet uw kaartgegevens nooit.
checkout-take = Bestellen ({ $total })
checkout-free = U hoeft niets te betalen.
checkout-purchase = Uw bestelling
checkout-change = Winkelmandje wijzigen
checkout-wrong = { $count ->
    [one] Controleer dit veld
   *[other] Controleer deze { $count } velden
}
checkout-wrong-nothing-lost = Er is niets afgeschreven en uw plaatsen zijn nog gereserveerd.
checkout-ended-title = Uw tijd is verstreken
checkout-ended-text = Uw plaatsen zijn niet meer voor u gereserveerd. Er is niets afgeschreven, en alles wat u hebt ingevuld is bewaard.
checkout-ended-again = { $count ->
    [one] Dezelfde plaats opnieuw reserveren
   *[other] Dezelfde plaatsen opnieuw reserveren
}
checkout-ended-others = Andere plaatsen kiezen
checkout-again-done = { $count ->
    [one] De plaats is weer voor u gereserveerd. Er is nog niets afgeschreven: controleer het totaalbedrag en betaal dan.
   *[other] De plaatsen zijn weer voor u gereserveerd. Er is nog niets afgeschreven: controleer het totaalbedrag en betaal dan.
}
checkout-again-some = { $count ->
    [one] De rest van uw winkelmandje is weer voor u gereserveerd, maar deze plaats is niet meer beschikbaar. Er is niets afgeschreven.
   *[other] De rest van uw winkelmandje is weer voor u gereserveerd, maar deze plaatsen zijn niet meer beschikbaar. Er is niets afgeschreven.
}
checkout-again-none = { $count ->
    [one] Deze plaats kon niet opnieuw worden gereserveerd. Er is niets afgeschreven. Kies een andere plaats.
   *[other] Geen van deze plaatsen kon opnieuw worden gereserveerd. Er is niets afgeschreven. Kies andere plaatsen.
}
checkout-bank-title = Verder naar de bank
checkout-bank-text = Uw bestelling is geplaatst en uw plaatsen zijn gereserveerd. Betaal op de pagina van de bank; daarna brengen we u hier terug.
checkout-bank-go = Naar de pagina van de bank
repeat-title = Wilt u een tweede bestelling plaatsen?
repeat-performance = { $title }, { $date }
repeat-paid =
    { $minutes ->
        [0] Zojuist hebt u { $what } besteld en betaald.
        [one] Een minuut geleden hebt u { $what } besteld en betaald.
       *[other] { $minutes } minuten geleden hebt u { $what } besteld en betaald.
    }
repeat-waiting =
    { $minutes ->
        [0] Zojuist hebt u { $what } besteld. Die bestelling is nog niet betaald; de plaatsen zijn voor u gereserveerd.
        [one] Een minuut geleden hebt u { $what } besteld. Die bestelling is nog niet betaald; de plaatsen zijn voor u gereserveerd.
       *[other] { $minutes } minuten geleden hebt u { $what } besteld. Die bestelling is nog niet betaald; de plaatsen zijn voor u gereserveerd.
    }
repeat-address =
    { $minutes ->
        [0] Zojuist is met dit e-mailadres { $what } besteld. Was u dat, lees dan eerst de e-mail over die bestelling voordat u opnieuw bestelt.
        [one] Een minuut geleden is met dit e-mailadres { $what } besteld. Was u dat, lees dan eerst de e-mail over die bestelling voordat u opnieuw bestelt.
       *[other] { $minutes } minuten geleden is met dit e-mailadres { $what } besteld. Was u dat, lees dan eerst de e-mail over die bestelling voordat u opnieuw bestelt.
    }
repeat-text = De bestelling op deze pagina is niet geplaatst en er is niets voor afgeschreven. Wilt u deze tweede bestelling ook, kruis dan het vakje hieronder aan en plaats de bestelling. Zo niet, dan hoeft u niets te doen: uw eerste bestelling blijft zoals ze is.
repeat-yes = Ja, ik wil deze tweede bestelling ook
repeat-no = Nee, terug naar het winkelmandje
repeat-open = Uw bestelling { $code } bekijken
checkout-credit-title = Uw tegoed
checkout-credit-use = Mijn tegoed van { $balance } gebruiken
checkout-credit-used = Er gaat { $used } van uw tegoed af.
checkout-credit-all = Uw tegoed dekt alles wat nog te betalen is. U hoeft niets meer te betalen.
checkout-credit-order = Bestellen en { $total } met tegoed betalen
checkout-credit-obliges = Met deze knop plaatst u een bindende bestelling, die met uw tegoed wordt betaald.
checkout-both-order = Bestellen en { $total } met cadeaubon en tegoed betalen
checkout-both-obliges = Met deze knop plaatst u een bindende bestelling, die met uw cadeaubon en uw tegoed wordt betaald.
checkout-credit-changed = U hebt gewijzigd of uw tegoed wordt gebruikt. Er is nog niets besteld: controleer het bedrag op de knop en druk er dan nog een keer op.
checkout-keep-card = Bewaar deze kaart voor de verlenging van mijn abonnement. Vóór elke verlenging laten we u de prijs weten, en u kunt nee zeggen.
