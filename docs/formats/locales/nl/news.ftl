# News by mail.
news-section = Nieuws per e-mail
news-consent = Stuur mij nieuws en aanbiedingen van { $house } per e-mail. Ik kan dit altijd in mijn account intrekken.
news-none = U krijgt van ons geen nieuws per e-mail.
news-since = Op { $date } hebt u ermee ingestemd nieuws van ons per e-mail te krijgen.
news-give = Nieuws per e-mail ontvangen
news-withdraw = Geen nieuws meer ontvangen
news-given = U krijgt ons nieuws voortaan per e-mail.
news-withdrawn = U krijgt geen nieuws meer van ons per e-mail.
news-history = Waarmee u hebt ingestemd, en wanneer
news-history-checkout = { $date }: ingestemd bij het afrekenen (tekstversie { $text }, { $language })
news-history-profile = { $date }: ingestemd in uw account (tekstversie { $text }, { $language })
news-history-withdrawn = { $date }: ingetrokken
news-unknown = We konden deze aanvraag niet verwerken, dus er is niets veranderd. Probeer het opnieuw.
# Where a link in an email confirms it.
news-confirm-hint = U krijgt een e-mail met een link. Ons nieuws ontvangt u pas als u die hebt geopend en uw toestemming hebt bevestigd.
news-link-title = Nieuws per e-mail
news-link-lede = Bevestig dat u hiermee instemt:
news-link-late = Deze link is ouder dan drie dagen en werkt niet meer, daarom ontvangt u geen nieuws van ons. U kunt opnieuw toestemming geven in uw account of bij uw volgende bestelling.
mail-news-subject = Bevestig: nieuws per e-mail van { $house }
mail-news = U wilt per e-mail nieuws over voorstellingen en aanbiedingen van { $house } ontvangen. Open daarvoor uiterlijk { $until } de onderstaande link en bevestig het daar.
mail-news-link = Bevestigen
mail-news-not-you = Was u dit niet? Dan kunt u deze e-mail negeren. Zonder uw bevestiging sturen we u geen nieuws.
mail-news-footer = U ontvangt deze e-mail omdat dit adres bij een bestelling voor ons nieuws is opgegeven. We gebruiken het daarvoor pas als u het hebt bevestigd. Hebt u vragen? Beantwoord dan deze e-mail of neem contact op met de kassa.
privacy-what-news = Als u ermee instemt nieuws per e-mail te krijgen: de datum en de tekst waarmee u hebt ingestemd. U kunt uw toestemming op elk moment in uw account intrekken.
privacy-rights-account = Het meeste hiervan kunt u zelf in uw account doen: uw gegevens verbeteren, uw e-mailadres wijzigen, al uw gegevens lezen en downloaden, en het account wissen. Daarna bewaren we alleen facturen en onze boekhouding, zolang de wet dat voorschrijft.
