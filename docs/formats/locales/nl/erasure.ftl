# An account is erased.
erasure-section = Uw account wissen
erasure-section-text = We wissen alles wat we over u weten, behalve wat we volgens de wet voor onze boekhouding moeten bewaren.
erasure-link = Mijn account wissen
erasure-title = Uw account wissen
erasure-how = Om zeker te weten dat u het bent, mailen we een code naar { $email }.
erasure-confirm = Mijn account wissen
erasure-goes = Wat we wissen
erasure-goes-person = Uw naam, e-mailadres, telefoonnummer en postadres
erasure-goes-people = De namen van mensen voor wie u koopt en een eventuele bijzondere status bij ons
erasure-goes-orders = Uw naam en e-mailadres in uw bestellingen, de e-mailadressen van mensen aan wie u kaarten gaf, en uw bewaarde kaarten en bankrekening
erasure-goes-lists = Uw plekken op wachtlijsten en uw toestemming voor nieuws per e-mail
erasure-goes-logins = Alle manieren waarop u inlogt: niemand kan het account nog openen
erasure-stays = Wat we moeten bewaren
erasure-stays-invoices = Facturen zoals ze zijn uitgereikt, onze boekhouding en ondertekende incassomachtigingen die zijn gebruikt, zolang de wet dat voorschrijft
erasure-stays-orders = Wat is verkocht en betaald, zonder uw naam of adres
erasure-wait = { $days ->
    [one] Nadat u de code hebt ingevuld, kunt u zich nog { $days } dag bedenken. Tot dan werkt uw account gewoon.
   *[other] Nadat u de code hebt ingevuld, kunt u zich nog { $days } dagen bedenken. Tot dan werkt uw account gewoon.
}
erasure-after = Daarna kennen we uw e-mailadres niet meer. Gebruikt u het opnieuw, dan begint u met een nieuw, leeg account.
erasure-due = Uw account wordt op { $date } gewist. Tot dan kunt u zich hier bedenken.
erasure-call-back = Mijn account houden
erasure-called-back = Uw account blijft zoals het is. Er is niets gewist.
erasure-obstacles = Uw account kan nog niet worden gewist
erasure-tickets = Kaarten voor komende voorstellingen: { $count }. Wacht tot u ze hebt gebruikt. Kan een kaart worden teruggegeven, dan staat dat op haar pagina in uw account.
erasure-open-orders = Bestellingen die op betaling wachten: { $count }. Betaal ze of zie van de plaatsen af.
erasure-renewals = Verlengingen van abonnementen die nog openstaan: { $count }. Geef ons antwoord en wacht tot de verlengingen na de termijn zijn verwerkt.
erasure-refunds = Terugbetalingen of overschrijvingen aan u die nog openstaan: { $count }. Kies hoe u uw geld terug wilt waar we dat hebben gevraagd, en wacht tot het geld er is.
erasure-disputes = Betwiste betalingen (chargebacks) die nog bij een bank liggen: { $count }. Wacht op de beslissing.
erasure-staff = Dit account wordt ook voor de medewerkerspagina’s gebruikt. Vraag degene die de medewerkersaccounts beheert het eerst te sluiten.
erasure-owed = U moet ons nog { $amount } betalen. Neem contact op met de kassa.
erasure-credit = U hebt nog { $amount } tegoed. Gebruik het of laat het uitbetalen.
erasure-too-many-mails = Er zijn te veel codes naar uw adres gestuurd. Er is niets gewist. Probeer het over een uur opnieuw.
erasure-confirmed-before = U hebt al bevestigd dat u uw account wilt wissen.
mail-erasure-code-subject = Code om uw account te wissen: { $code }
mail-erasure-code = Vul deze code in om te bevestigen dat u uw account wilt wissen:
mail-erasure-code-not-you = De code is tien minuten geldig. Geef haar aan niemand. Hebt u er niet om gevraagd, log dan in uw account op alle andere apparaten uit. Zonder deze code wordt er niets gewist.
mail-erasure-confirmed-subject = Uw account wordt gewist
mail-erasure-confirmed = Op { $date } wissen we uw account en alles wat we over u weten. We bewaren alleen facturen en onze boekhouding, zolang de wet dat voorschrijft. Tot die dag kunt u zich bedenken: log in en kies “Mijn account houden”. Daarna krijgt u geen e-mails meer van ons.
mail-erasure-stopped-subject = Uw account is niet gewist
mail-erasure-stopped = U vroeg ons uw account te wissen. Sindsdien is er iets waarvoor het account nog nodig is, zoals een kaart of een terugbetaling. We hebben daarom niets gewist. Op de pagina “Uw account wissen” staat wat het is en wat u kunt doen.
mail-erasure-link = Pagina “Uw account wissen” openen
mail-erasure-footer = U krijgt deze e-mail omdat iemand die op uw account is ingelogd, heeft gevraagd het te wissen.
