# News by mail.
news-section = Nieuws per e-mail
news-consent = Ja, ik ontvang graag nieuws over voorstellingen en aanbiedingen van { $house } per e-mail. Ik kan dit op elk moment in mijn account intrekken.
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
privacy-what-news = Als u ermee instemt nieuws per e-mail te krijgen: de datum en de tekst waarmee u hebt ingestemd. U kunt uw toestemming op elk moment in uw account intrekken.
privacy-rights-account = Het meeste hiervan kunt u zelf in uw account doen: uw gegevens verbeteren, uw e-mailadres wijzigen, al uw gegevens lezen en downloaden, en het account wissen. Daarna bewaren we alleen facturen en onze boekhouding, zolang de wet dat voorschrijft.
