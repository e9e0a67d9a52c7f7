# Tickets given to somebody else.
transfer-link = Aan iemand geven
transfer-title = Deze kaart aan iemand geven
transfer-lede = We mailen een link naar het adres dat u invult. De ontvanger heeft geen account nodig.
transfer-until = Tot de kaart is aangenomen, blijft ze van u en geldig. Tot dan kunt u haar terugnemen.
transfer-after = Is ze aangenomen, dan krijgt de kaart een nieuwe code en is uw code bij de deur niet meer geldig.
transfer-money = Wordt de voorstelling afgelast, dan krijgt u het geld terug, omdat u hebt betaald.
transfer-email = E-mailadres van de ontvanger
transfer-send = Link sturen
transfer-keep = Mijn kaart houden
transfer-sent = { $count ->
    [one] We hebben de link naar { $email } gemaild. De kaart blijft van u tot ze is aangenomen.
   *[other] We hebben de links naar { $email } gemaild. De kaarten blijven van u tot ze zijn aangenomen.
}
transfer-open = Aangeboden aan { $email }, nog niet aangenomen. Uw kaart is nog geldig.
transfer-take-back = Mijn kaart terugnemen
transfer-taken-back = U houdt uw kaart. De link in de e-mail werkt niet meer.
transfer-state-taken-back = U hebt deze kaart op { $date } teruggenomen. De link in de e-mail aan { $email } werkt niet meer.
transfer-state-declined = { $email } heeft deze kaart op { $date } geweigerd. Ze blijft van u.
transfer-handed = Gegeven aan { $email }; de kaart heeft daar een nieuwe code.
transfer-handed-off = Gegeven aan { $email }. De voorstelling is afgelast en de kaart is niet meer geldig.
transfer-received-title = Kaarten die u hebt gekregen
transfer-received-open = { $title }, { $when }, { $place }, van { $from }: kaart aannemen
transfer-received-yours = { $title }, { $when }, { $place }, van { $from }: kaart openen
transfer-received-off = { $title }, { $when }, { $place }, van { $from }: voorstelling afgelast
transfer-page-title = Een kaart voor u
transfer-page-open = { $from } geeft u deze kaart. Neem haar aan om een eigen code voor de deur te krijgen. U hebt geen account nodig en hoeft niets te betalen.
transfer-page-beside = Ook deze kaarten aannemen
transfer-page-accept = Kaart aannemen
transfer-page-decline = Kaart weigeren
transfer-page-yours = Deze kaart is van u. Laat bij de deur de code zien, op uw telefoon of op papier. De link in onze e-mail brengt u altijd hier terug.
transfer-page-moved = Deze voorstelling is verplaatst; de vorige datum was: { $before }. Uw kaart is geldig op de nieuwe datum, met dezelfde code. Komt die u niet uit, neem dan contact op met { $from }: alleen wie de kaart heeft betaald, kan ze teruggeven.
transfer-page-moved-exchange = Deze voorstelling is verplaatst; de vorige datum was: { $before }. Uw kaart is geldig op de nieuwe datum, met dezelfde code. Komt die u niet uit, dan kunt u de kaart op deze pagina omruilen. Alleen wie de kaart heeft betaald, kan ze teruggeven en krijgt het geld terug: { $from }.
transfer-page-once = { $count ->
    [one] U kunt deze kaart niet nog een keer via onze website overdragen. Gaat iemand in uw plaats, dan kunt u die persoon de code lenen: wie hem het eerst laat zien, mag naar binnen.
   *[other] U kunt deze kaarten niet nog een keer via onze website overdragen. Gaat iemand in uw plaats, dan kunt u die persoon de code van een kaart lenen: wie hem het eerst laat zien, mag naar binnen.
}
transfer-page-accepted = { $count ->
    [one] De kaart is van u. We hebben haar ook naar { $email } gemaild.
   *[other] De { $count } kaarten zijn van u. We hebben elke kaart met een eigen link naar { $email } gemaild.
}
transfer-page-taken-back = { $from } heeft deze kaart teruggenomen.
transfer-page-declined = U hebt deze kaart geweigerd. Ze blijft van { $from }; u hoeft verder niets te doen.
transfer-page-gone = Deze kaart is niet meer geldig. Neem contact op met { $from }.
transfer-page-off = { $performance }: het spijt ons, maar deze voorstelling is afgelast. Het geld gaat terug naar { $from }, die ervoor heeft betaald. U hoeft niets te doen.
transfer-page-exchanged = U hebt deze kaart omgeruild voor een andere datum. We hebben u de nieuwe kaart gemaild.
transfer-page-pdf = Kaart als pdf
transfer-from-gift = Deze kaart hoort bij uw cadeau voor { $name }. Geeft u haar aan iemand anders, dan zit ze niet meer in het cadeau.
transfer-unknown = We kunnen deze kaart niet in uw account vinden. Log in met het e-mailadres dat bij de aankoop is opgegeven.
transfer-bad-address = Controleer het e-mailadres: het lijkt niet volledig.
transfer-to-oneself = Dit is uw eigen e-mailadres. Vul het adres in van degene die de kaart krijgt.
transfer-over = De voorstelling is begonnen of afgelast, dus deze kaart kan niet meer aan iemand anders worden gegeven.
transfer-invalid = Deze kaart is nu niet geldig en kan dus niet aan iemand anders worden gegeven.
transfer-on-offer = Deze kaart wordt te koop aangeboden. Neem haar eerst terug en geef haar dan aan iemand.
transfer-sold = Uw plaats is verkocht, dus deze kaart kan niet meer aan iemand anders worden gegeven.
transfer-is-offered = Deze kaart is al aan iemand aangeboden. Neem haar eerst terug en vul dan een ander adres in.
transfer-is-accepted = Deze kaart is al aangenomen en is nu van de ander.
transfer-not-offered = Deze kaart is aan niemand aangeboden. Ze is nog steeds van u en nog steeds geldig.
transfer-often = Deze kaart is al zo vaak aangeboden als mogelijk is. Vraag het aan de kassa.
transfer-too-many-mails = Naar dit adres, of namens u, zijn vandaag te veel e-mails verstuurd. Probeer het morgen opnieuw.
transfer-resale = Deze kaart is aan iemand aangeboden. Neem haar eerst terug en bied haar dan te koop aan.
refusal-ticket-handed-on = Iemand anders heeft deze kaart aangenomen en heeft de code. Ze kan hier niet meer worden afgedrukt of vervangen.
