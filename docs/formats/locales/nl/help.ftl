# Questions and answers.
help-title = Vragen en antwoorden
help-lede = Kaarten, omruilen, cadeaubonnen en uw bezoek: antwoorden op wat ons het vaakst wordt gevraagd.
help-conditions = Als u niet kunt komen: wat u met uw kaarten kunt doen

help-tickets = Waar vind ik mijn kaarten?
help-tickets-text = We mailen u de kaarten zodra ze zijn betaald. Als u inlogt met het e-mailadres waarmee u hebt besteld, vindt u al uw bestellingen en kaarten in uw account. U hebt geen wachtwoord nodig: we mailen u een code.
help-lost = Ik ben mijn kaart of de e-mail kwijt. Wat kan ik doen?
help-lost-text = Kijk eerst in uw map met ongewenste e-mail. Staat de e-mail daar niet, open dan de bestelling in uw account: daar kunt u uw kaarten op elk moment tonen, afdrukken of opslaan.

help-exchange = Kan ik mijn kaart omruilen voor een andere datum?
help-return = Kan ik mijn kaart teruggeven?
help-resale = Kan ik mijn kaart via u doorverkopen?
help-shown = In uw account staat bij elke kaart wat mogelijk is, en tot wanneer. Hebt u zonder account gekocht, log dan in met het e-mailadres van uw bestelling: we maken een account voor u.
help-of-productions = { $words } Dit geldt voor: { $titles }.
help-some-dates = { $title } (sommige data)
help-until-days = { $count ->
    [one] Mogelijk tot { $count } dag voor het begin van de voorstelling.
   *[other] Mogelijk tot { $count } dagen voor het begin van de voorstelling.
}
help-until-hours = { $count ->
    [one] Mogelijk tot { $count } uur voor het begin van de voorstelling.
   *[other] Mogelijk tot { $count } uur voor het begin van de voorstelling.
}
help-until-date = Mogelijk tot { $when }.
help-until-sale = Mogelijk zolang de voorstelling hier te koop is.
help-from-days = { $count ->
    [one] Mogelijk vanaf { $count } dag voor het begin van de voorstelling.
   *[other] Mogelijk vanaf { $count } dagen voor het begin van de voorstelling.
}
help-from-hours = { $count ->
    [one] Mogelijk vanaf { $count } uur voor het begin van de voorstelling.
   *[other] Mogelijk vanaf { $count } uur voor het begin van de voorstelling.
}
help-from-date = Mogelijk vanaf { $when }.
help-exchange-production = U kunt een andere datum van dezelfde productie kiezen.
help-exchange-zone = U kunt een andere datum van dezelfde productie kiezen, in dezelfde rang.
help-exchange-any = U kunt elke andere voorstelling kiezen.
help-exchange-free = Omruilen is gratis.
help-exchange-first = { $free ->
    [one] De eerste keer omruilen is gratis; daarna kost elke keer { $fee }.
   *[other] De eerste { $free } keer omruilen is gratis; daarna kost elke keer { $fee }.
}
help-exchange-most-ticket = { $most ->
    [one] Elke kaart kan één keer worden omgeruild.
   *[other] Elke kaart kan tot { $most } keer worden omgeruild.
}
help-exchange-most-seat = { $most ->
    [one] Per plaats kunt u één keer omruilen.
   *[other] Per plaats kunt u tot { $most } keer omruilen.
}
help-return-credit = U krijgt de volle prijs van de kaart als tegoed. Hebt u met een cadeaubon betaald, dan gaat het bedrag eerst terug naar die bon.
help-return-not-tickets = Losse kaarten kunt u niet teruggeven.
help-most-performances = { $most ->
    [one] Dit kan voor één voorstelling per plaats.
   *[other] Dit kan voor hoogstens { $most } voorstellingen per plaats.
}
help-resale-share = Uw plaats komt in de verkoop. Zodra ze is verkocht, krijgt u { $percent }% van wat u voor de kaart hebt betaald of, als dat minder is, van de prijs op de dag waarop u haar aanbiedt. Koopt niemand de plaats, dan blijft de kaart van u.
help-resale-numbered = U kunt alleen kaarten voor genummerde plaatsen doorverkopen.
help-pass-on = Kan ik mijn kaart aan iemand anders geven?
help-pass-on-text = Ja. Open de kaart in uw account, kies doorgeven en vul het e-mailadres van de ander in: die krijgt een link naar de kaart en heeft geen account nodig. U kunt een bestelling ook cadeau geven, met een wenskaart en uw eigen woorden. Zodra de kaart is aanvaard, is bij de deur alleen de nieuwe code geldig.

help-subscriptions = Wat is een abonnement en hoe verleng ik het?
help-subscription = Wat is een abonnement?
help-renewal = Als het tijd is om te verlengen, mailen we u. In de e-mail staat tot wanneer u kunt antwoorden, wat het volgende seizoen kost en wat er gebeurt als u niet antwoordt.
help-renewal-over = De termijn van de laatste verlenging is verstreken. Had u een abonnement, dan vindt u het resultaat in uw account.
help-subscription-return = Kunt u niet naar een van de voorstellingen, dan kunt u uw kaart in sommige gevallen teruggeven en krijgt u een tegoed. Meer hierover:
help-subscription-pass-on = Ook een heel abonnement kunt u aan iemand anders geven, in uw account.
help-vouchers = Wat moet ik weten over cadeaubonnen?
help-voucher-forever = Onze cadeaubonnen blijven onbeperkt geldig.
help-voucher-months = { $months ->
    [one] Een cadeaubon is één maand geldig vanaf de dag van uitgifte.
   *[other] Een cadeaubon is { $months } maanden geldig vanaf de dag van uitgifte.
}
help-voucher-printed = Hoe lang een cadeaubon geldig is, staat op de bon.
help-voucher-withdraw = U kunt een cadeaubon binnen 14 dagen na de aankoop teruggeven, zolang er niets mee is betaald. We betalen u dan de prijs terug.
help-payment = Hoe betaal ik, en wat als ik twee keer heb betaald?
help-payment-text = Bij het afrekenen ziet u welke betaalwijzen voor uw bestelling mogelijk zijn. U betaalt op de pagina van de bank of de betaaldienst.
help-payment-twice = Is een bestelling twee keer betaald, dan betalen we de tweede betaling uit onszelf terug naar de kaart of rekening waarvan ze kwam. Op uw afschrift kunnen een paar dagen lang beide betalingen staan. Hebt u dezelfde bestelling per ongeluk twee keer geplaatst, neem dan contact op met de kassa.
help-concessions = Voor welke kaarten met korting heb ik een bewijs nodig?
help-proof-door = Laat het bewijs samen met de kaart bij de deur zien.
help-proof-box-office = Laat het bewijs bij de kassa zien. Daarna krijgt u uw kaart.

help-wheelchair = Waar vind ik rolstoelplaatsen en plaatsen voor begeleiders?
help-late = Wat als ik te laat kom?
help-children = Hebben kinderen een kaart nodig?
help-contact = Hoe kan ik u bereiken?
