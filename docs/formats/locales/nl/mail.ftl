# Mails.
mail-greeting = Beste { $name },
mail-greeting-unnamed = Goedendag,
mail-closing =
    Met vriendelijke groet,
    { $house }
mail-footer = U krijgt deze e-mail omdat dit adres bij een bestelling is ingevuld. We gebruiken het voor die bestelling, en voor nieuws alleen als u daarom hebt gevraagd. Hebt u vragen, beantwoord dan deze e-mail of neem contact op met de kassa.
mail-footer-recipient = U krijgt deze e-mail omdat iemand dit adres heeft ingevuld om u kaarten te geven. We gebruiken het alleen daarvoor. Hebt u vragen, beantwoord dan deze e-mail of neem contact op met de kassa.
mail-footer-gift = U krijgt deze e-mail omdat iemand dit adres heeft ingevuld om u een cadeau te geven. We gebruiken het alleen daarvoor. Hebt u vragen, beantwoord dan deze e-mail of neem contact op met de kassa.
mail-footer-gift-accepted = U krijgt deze e-mail omdat met dit adres een cadeau is aangenomen. We gebruiken het alleen voor berichten over dit cadeau. Hebt u vragen, beantwoord dan deze e-mail of neem contact op met de kassa.
mail-footer-account = U krijgt deze e-mail omdat u een account bij ons hebt. Hebt u vragen, beantwoord dan deze e-mail of neem contact op met de kassa.
mail-footer-subscription = U krijgt deze e-mail omdat dit adres voor een abonnement bij ons is opgegeven. Hebt u vragen, beantwoord dan deze e-mail of neem contact op met de kassa.
mail-performance = { $date }, { $time } uur, { $hall }
mail-sum = { $name }: { $amount }
mail-fees = Reserveringskosten
mail-total = Totaal betaald
mail-elsewhere = Andere kaarten en extra’s van deze bestelling
mail-part-credit = Betaald met uw tegoed
mail-part-voucher = Betaald met de cadeaubon eindigend op { $digits }
mail-part-cash = Contant betaald
mail-part-terminal = Betaald met pas
mail-exchange-total = Prijs van de nieuwe kaart
mail-exchange-total-several = Prijs van de nieuwe kaarten
mail-tax = inclusief { $percent }% btw
mail-order-link = Uw bestelling bekijken
mail-attachment-tickets = kaarten-{ $code }
mail-attachment-calendar = agenda-{ $code }
mail-order-subject = Uw bestelling { $code }
mail-order-intro = Dank u wel. Uw bestelling is volledig betaald.
mail-present-intro = Dank u wel. Uw bestelling is volledig betaald. U hebt aangegeven dat het een cadeau is: u kunt nu het kaartje schrijven en de dag kiezen waarop we het versturen, of het zelf afdrukken.
mail-tickets-subject = Uw kaarten, bestelling { $code }
mail-tickets-intro = Dank u wel voor uw bestelling. We zien u graag in het theater. Dit zijn uw plaatsen:
mail-tickets-attached = Uw kaarten zitten als pdf bij deze e-mail. Druk ze af of laat ze op uw telefoon zien. Met de tweede bijlage zet u uw voorstellingen in uw agenda.
mail-tickets-elsewhere = Niet alle kaarten kunnen worden afgedrukt. Op de pagina van uw bestelling staat bij elke kaart hoe u binnenkomt.
mail-tickets-good-to-know = Bent u een kaart kwijt, of heeft iemand anders er misschien een kopie van, vraag dan op de pagina van uw bestelling een nieuwe code aan. De oude code wordt dan bij de deur niet meer geaccepteerd.
mail-money-back-subject = Uw terugbetaling voor bestelling { $code }
mail-money-back-late = Uw betaling van { $amount } voor bestelling { $code } kwam te laat bij ons aan, en de plaatsen konden niet meer voor u worden gereserveerd. U hebt geen kaarten uit deze bestelling, en we betalen uw betaling volledig terug.
mail-money-back-unpaid = Van bestelling { $code } is op tijd maar een deel betaald: { $amount }. U hebt daarom geen kaarten uit deze bestelling, en we betalen dit bedrag volledig terug.
mail-money-back-cancelled = De voorstelling in bestelling { $code } werd afgelast voordat uw betaling bij ons aankwam. We betalen uw betaling van { $amount } volledig terug.
mail-money-back-double = We hebben een tweede betaling van { $amount } ontvangen voor bestelling { $code }, die al betaald was. Uw bestelling en uw kaarten blijven geldig, en we betalen de tweede betaling volledig terug.
mail-money-back-again = We hebben een tweede betaling van { $amount } ontvangen voor een deel van bestelling { $code } dat al betaald was. We betalen de tweede betaling volledig terug. Op de pagina van uw bestelling staat hoe het ervoor staat.
mail-money-back-mismatch = Voor bestelling { $code } hebben we { $amount } ontvangen, en dat is niet het bedrag dat we hadden gevraagd. Deze betaling kon niet voor uw bestelling worden gebruikt, en we betalen alles terug.
mail-money-back-won = U hebt een betaling voor bestelling { $code } betwist (een chargeback), en uw bank heeft ons gelijk gegeven. Omdat kaarten in deze bestelling al waren geannuleerd, betalen we { $amount } aan u terug.
mail-money-back-next = We betalen terug op de kaart of rekening waarmee u hebt betaald; u hoeft niets te doen. Het kan een paar dagen duren voordat uw bank het laat zien.
mail-money-back-credit = U hebt dit met uw tegoed betaald, dus het is weer deel van uw tegoed. U hoeft niets te doen.
mail-cancelled-subject = Kaarten geannuleerd, bestelling { $code }
mail-cancelled-body = Onze kassa heeft kaarten in uw bestelling { $code } geannuleerd. De geannuleerde kaarten zijn niet meer geldig en worden bij de deur niet geaccepteerd.
mail-cancelled-pieces = Niet langer onderdeel van uw bestelling: { $extras }.
mail-cancelled-money = We betalen { $amount } terug op de kaart of rekening waarmee u hebt betaald; u hoeft niets te doen. Het kan een paar dagen duren voordat uw bank het laat zien.
mail-cancelled-cash = U hebt { $amount } contant ontvangen aan onze kassa.
mail-cancelled-credit = U hebt { $amount } met uw tegoed betaald; dat bedrag is weer deel van uw tegoed.
mail-cancelled-exchange = { $amount } komt uit een omruil: zoveel was uw eerdere aankoop waard. Dit bedrag staat nu op uw tegoed.
mail-cancelled-credit-both = { $amount } komt uit uw tegoed en uit een omruil, waarbij uw eerdere aankoop een deel betaalde. Dit bedrag staat nu op uw tegoed.
mail-cancelled-rest = { $count ->
    [one] Deze kaart blijft geldig:
   *[other] Deze kaarten blijven geldig:
}
mail-performance-cancelled-subject = Voorstelling afgelast, bestelling { $code }
mail-performance-cancelled = { $performance }: deze voorstelling is afgelast en uw kaarten ervoor zijn niet meer geldig. We betalen alles terug wat u ervoor hebt betaald, inclusief kosten. Op de pagina van uw bestelling ziet u hoe.
mail-changed-cancelled = { $performance }: het spijt ons, maar deze voorstelling is afgelast. Uw kaarten ervoor zijn niet meer geldig. U krijgt alles terug wat u ervoor hebt betaald, inclusief kosten.
mail-changed-cancelled-choose = Tot { $until } kunt u op de pagina van uw bestelling kiezen: terugbetaling op de kaart of rekening waarmee u hebt betaald, of hetzelfde bedrag als tegoed in onze shop. Kiest u niets, dan betalen we losse kaarten terug op de kaart of rekening waarmee u hebt betaald; kaarten uit een abonnement of pakket worden tegoed.
mail-changed-cancelled-back = U hoeft niets te doen: na { $until } krijgt u het bedrag vanzelf terug op de manier waarop u hebt betaald. Wilt u het eerder, dan kunt u dat op de pagina van uw bestelling kiezen.
mail-changed-cancelled-later = U hoeft voor deze voorstelling niets meer te betalen.
mail-changed-moved-subject = Nieuwe datum voor uw voorstelling, bestelling { $code }
mail-changed-moved = { $performance }: dit is de nieuwe datum van uw voorstelling. De eerdere datum was { $before }. Uw kaarten zijn geldig op de nieuwe datum; u hoeft niets te doen.
mail-changed-moved-choose = Komt dit u niet uit, dan kunt u tot { $until } op de pagina van uw bestelling kiezen: terugbetaling op de kaart of rekening waarmee u hebt betaald, of hetzelfde bedrag als tegoed in onze shop.
mail-changed-moved-back = Kunt u niet meer komen, dan kunt u uw kaarten tot en met { $until } teruggeven op de pagina van uw bestelling. U krijgt het bedrag dan terug op de manier waarop u hebt betaald.
mail-changed-amount = Het bedrag voor uw kaarten is { $amount }, inclusief kosten.
mail-changed-to-voucher = Daarvan hebt u { $amount } met een cadeaubon betaald. Dat deel gaat in elk geval terug naar de bon.
mail-changed-to-credit = Daarvan hebt u { $amount } met uw tegoed betaald. Dat deel wordt in elk geval weer tegoed.
mail-changed-to-exchange = { $amount } hiervan komt uit een omruil: zoveel was uw eerdere aankoop waard. Dit deel wordt in elk geval tegoed.
mail-changed-to-credit-both = { $amount } hiervan komt uit uw tegoed en uit een omruil, waarbij uw eerdere aankoop een deel betaalde. Dit bedrag wordt in elk geval tegoed.
mail-changed-by-bank = Daarvan hebt u { $amount } met een kaart of vanaf een rekening betaald. Dat deel kunnen we terugbetalen of aan uw tegoed toevoegen.
mail-changed-exchange = Daar kunt u uw kaarten ook omruilen voor een andere datum. Het omruilen zelf kost niets. Is de nieuwe plaats duurder, inclusief eventuele reserveringskosten, dan betaalt u het verschil. Voordat u kiest, ziet u bij elke datum wat u nog betaalt.
mail-changed-calendar-moved = Hebt u de voorstelling in uw agenda gezet, open dan het bijgevoegde bestand: dat verplaatst de afspraak.
mail-changed-calendar-off = Hebt u de voorstelling in uw agenda gezet, open dan het bijgevoegde bestand: daarmee wordt de afspraak verwijderd.
mail-changed-after-all-subject = Uw voorstelling gaat door, bestelling { $code }
mail-changed-after-all = { $performance }: deze voorstelling gaat toch door. We hadden u laten weten dat ze was afgelast. Uw kaarten zijn weer geldig, met dezelfde codes; u hoeft niets te doen.
mail-changed-after-all-choose = Kunt u niet meer komen, dan kunt u tot { $until } op de pagina van uw bestelling kiezen: terugbetaling op de kaart of rekening waarmee u hebt betaald, of hetzelfde bedrag als tegoed in onze shop.
mail-changed-cancelled-counter = Kies uiterlijk { $until } op de pagina van uw bestelling: terugbetaling, of hetzelfde bedrag als tegoed in onze shop. Kiest u niets, dan betalen we losse kaarten terug. Kaarten uit een abonnement of pakket die u aan de kassa hebt betaald, betalen we daar ook terug.
mail-changed-moved-counter = Komt dit u niet uit, dan kunt u tot { $until } op de pagina van uw bestelling kiezen: terugbetaling, of hetzelfde bedrag als tegoed in onze shop.
mail-changed-after-all-counter = Kunt u niet meer komen, dan kunt u tot { $until } op de pagina van uw bestelling kiezen: terugbetaling, of hetzelfde bedrag als tegoed in onze shop.
mail-changed-counter = Hiervan hebt u { $amount } aan de kassa betaald. Kom voor een terugbetaling naar de kassa: daar betalen we u dit bedrag terug.
mail-changed-calendar-after-all = Gebruikt u een agenda, open dan het bijgevoegde bestand: dat zet de voorstelling er weer in.
mail-changed-after-all-handed-subject = Uw voorstelling gaat door
mail-changed-after-all-handed = { $count ->
    [one] Deze voorstelling gaat toch door. We hadden u laten weten dat ze was afgelast. De kaart die { $from } u heeft gegeven, is weer geldig, met dezelfde code. We hebben haar nog eens als pdf bijgevoegd.
   *[other] Deze voorstelling gaat toch door. We hadden u laten weten dat ze was afgelast. De kaarten die { $from } u heeft gegeven, zijn weer geldig, met dezelfde codes. We hebben ze nog eens als pdf bijgevoegd.
}
mail-changed-taken = { $count ->
    [one] Uw kaart voor { $performance } is niet meer geldig.
   *[other] Uw kaarten voor { $performance } zijn niet meer geldig.
}
mail-changed-off-subject = Uw kaarten voor de geannuleerde voorstelling, bestelling { $code }
mail-changed-returned-subject = Kaarten voor de verplaatste voorstelling teruggegeven, bestelling { $code }
mail-exchanged-subject = Kaart omgeruild, bestelling { $code }
mail-waived-subject = Kaart teruggegeven, bestelling { $code }
mail-exchanged = Uw kaart voor { $performance } is omgeruild en niet meer geldig. Uw nieuwe kaart komt in een aparte e-mail.
mail-exchanged-several = Deze kaarten zijn omgeruild en niet meer geldig. De nieuwe kaarten krijgt u in een aparte e-mail.
mail-exchanged-handed = Uw kaart voor { $performance }, die u aan iemand hebt gegeven, is omgeruild voor een andere datum. Voor u verandert er niets, en u hoeft niets te betalen.
mail-exchanged-gift = { $name } heeft een kaart van uw cadeau ({ $performance }) omgeruild voor een andere datum. Voor u verandert er niets, en u hoeft niets te betalen.
mail-waived = U hebt uw kaart voor { $performance } teruggegeven. Ze is niet meer geldig.
mail-changed-credit = { $amount } is bij uw tegoed gekomen. U kunt het voor alles in onze shop behalve cadeaubonnen gebruiken als u inlogt met { $email }.
mail-refund-refused-subject = Uw terugbetaling voor bestelling { $code } is niet gelukt
mail-refund-refused-body = We hebben geprobeerd { $amount } voor bestelling { $code } terug te betalen, maar de kaart of rekening waarmee u hebt betaald, heeft het niet aangenomen. U hebt dit geld nog van ons tegoed.
mail-refund-refused-next = Onze kassa schrijft u om een andere manier van terugbetalen af te spreken. U kunt ook deze e-mail beantwoorden of de kassa bellen. Stuur ons geen kaartgegevens per e-mail.
mail-refund-owed-subject = Uw terugbetaling voor bestelling { $code }
mail-refund-owed-body = U krijgt { $amount } terug voor bestelling { $code }. We kunnen het geld niet sturen op de manier waarop u hebt betaald. Tot het is betaald, zijn we u dit bedrag schuldig.
mail-refund-counter-subject = Uw terugbetaling voor bestelling { $code } ligt klaar aan de kassa
mail-refund-counter-body = U hebt bestelling { $code } aan de kassa betaald. Kom naar de kassa: daar betalen we u { $amount } terug. Neem deze e-mail of de bestelcode mee.
mail-refund-counter-next = Kunt u niet komen, beantwoord dan deze e-mail of bel de kassa; dan spreken we een andere manier af. Stuur ons geen kaartgegevens per e-mail.
mail-code-subject = Uw inlogcode: { $code }
mail-code-intro = Hier is uw code om in te loggen bij { $house }:
mail-code-how = Vul haar in op de pagina waar u erom vroeg. Ze is tien minuten geldig en kan één keer worden gebruikt.
mail-code-link = Inlogpagina openen
mail-code-not-you = Hebt u deze code niet aangevraagd, dan hoeft u niets te doen: zonder de code kan niemand inloggen. Geef de code aan niemand. We vragen u er nooit om.
mail-code-footer = U krijgt deze e-mail omdat dit adres op onze inlogpagina is ingevuld.
mail-resale-offered-subject = Uw kaart wordt aangeboden, bestelling { $code }
mail-resale-offered = We bieden uw plaats te koop aan. Zodra iemand haar koopt, krijgt u { $amount } als tegoed. Tot dan kunt u uw kaart op elk moment terugnemen. Zolang uw plaats wordt aangeboden, is uw kaart niet geldig bij de deur.
mail-resale-offered-parts = We bieden uw plaats te koop aan. Zodra iemand haar koopt, krijgt u { $amount }: { $parts }. Tot dan kunt u uw kaart op elk moment terugnemen. Zolang uw plaats wordt aangeboden, is uw kaart niet geldig bij de deur.
mail-resale-taken-back-subject = U hebt uw kaart teruggenomen, bestelling { $code }
mail-resale-taken-back = Uw plaats wordt niet meer aangeboden. Uw kaart is weer geldig, met dezelfde code als eerst.
mail-resale-unsold-subject = Uw plaats is niet verkocht, bestelling { $code }
mail-resale-unsold = Niemand heeft uw plaats gekocht voordat de onlineverkoop sloot. Uw kaart is weer geldig, met dezelfde code als eerst.
mail-resale-sold-subject = Uw plaats is verkocht, bestelling { $code }
mail-resale-sold = Iemand heeft uw plaats gekocht. We hebben { $amount } aan uw tegoed toegevoegd. Uw oude kaart is niet meer geldig.
mail-resale-sold-parts = Iemand heeft uw plaats gekocht. Uw deel is { $amount }: { $parts }. Uw oude kaart is niet meer geldig.
mail-resale-sold-gone = Iemand heeft uw plaats gekocht. Uw oude kaart is niet meer geldig.
mail-resale-link = Uw seizoen openen
mail-transfer-offered-subject = Een kaart voor u
mail-transfer-offered-subject-several = Kaarten voor u
mail-transfer-offered = { $count ->
    [one] { $from } wil u deze kaart geven. Open de link en neem haar aan: u krijgt een eigen code voor de deur. U hebt geen account nodig en betaalt niets.
   *[other] { $from } wil u deze { $count } kaarten geven. Open een van de links en neem ze aan: u krijgt eigen codes voor de deur. U hebt geen account nodig en betaalt niets.
}
mail-transfer-stranger = Kent u { $from } niet, negeer dan deze e-mail.
mail-transfer-link = Kaart aannemen
mail-transfer-taken-back-subject = De kaart is teruggenomen
mail-transfer-taken-back = { $from } heeft deze kaart teruggenomen. De link in onze eerdere e-mail werkt niet meer; u hoeft niets te doen.
mail-transfer-received-subject = Uw kaart
mail-transfer-received = { $from } heeft u deze kaart gegeven, en ze is nu van u. Ze zit als pdf bij deze e-mail; laat bij de deur de code zien, op uw telefoon of op papier.
mail-transfer-received-plain = { $from } heeft u deze kaart gegeven, en ze is nu van u. Op de pagina van de kaart staat hoe u binnenkomt.
mail-transfer-open = Kaart openen
mail-transfer-handed-subject = Uw kaart is aangenomen, bestelling { $code }
mail-transfer-handed = { $email } heeft uw kaart aangenomen. Uw code ervoor is bij de deur niet meer geldig.
mail-transfer-declined-subject = Uw kaart is geweigerd en blijft van u, bestelling { $code }
mail-transfer-declined = { $email } heeft uw kaart geweigerd. Ze blijft van u en is bij de deur geldig met dezelfde code. In uw account kunt u haar aan iemand anders geven.
mail-handed-cancelled-subject = Voorstelling afgelast
mail-handed-cancelled = { $count ->
    [one] Het spijt ons: deze voorstelling is afgelast. De kaart die { $from } u heeft gegeven, is niet meer geldig. Het geld gaat terug naar { $from }, die ervoor heeft betaald. U hoeft niets te doen.
   *[other] Het spijt ons: deze voorstelling is afgelast. De kaarten die { $from } u heeft gegeven, zijn niet meer geldig. Het geld gaat terug naar { $from }, die ervoor heeft betaald. U hoeft niets te doen.
}
mail-handed-moved-subject = Nieuwe datum voor uw voorstelling
mail-handed-moved-time-subject = Nieuwe tijd van uw voorstelling
mail-handed-moved-time = { $count ->
    [one] Deze voorstelling begint op een andere tijd. De vorige tijd was { $before }. De kaart die u van { $from } hebt gekregen, blijft geldig, met dezelfde code. We hebben hem opnieuw als PDF bijgevoegd.
   *[other] Deze voorstelling begint op een andere tijd. De vorige tijd was { $before }. De kaarten die u van { $from } hebt gekregen, blijven geldig, met dezelfde codes. We hebben ze opnieuw als PDF bijgevoegd.
}
mail-handed-moved = { $count ->
    [one] Deze voorstelling heeft een nieuwe datum. De eerdere datum was { $before }. De kaart die { $from } u heeft gegeven, is geldig op de nieuwe datum, met dezelfde code. We hebben haar nog eens als pdf bijgevoegd.
   *[other] Deze voorstelling heeft een nieuwe datum. De eerdere datum was { $before }. De kaarten die { $from } u heeft gegeven, zijn geldig op de nieuwe datum, met dezelfde codes. We hebben ze nog eens als pdf bijgevoegd.
}
mail-handed-moved-exchange = { $count ->
    [one] Komt dit u niet uit, dan kunt u de kaart op uw pagina (link hieronder) omruilen voor een andere beschikbare datum. Het omruilen zelf is gratis; is de nieuwe plaats duurder, dan betaalt u het verschil. Alleen { $from }, die de kaart heeft betaald, kan haar teruggeven.
   *[other] Komt dit u niet uit, dan kunt u de kaarten op uw pagina (link hieronder) één voor één omruilen voor een andere beschikbare datum. Het omruilen zelf is gratis; is een nieuwe plaats duurder, dan betaalt u het verschil. Alleen { $from }, die de kaarten heeft betaald, kan ze teruggeven.
}
mail-handed-moved-ask = { $count ->
    [one] Komt dit u niet uit, vraag het dan aan { $from }: alleen wie een kaart heeft betaald, kan haar teruggeven.
   *[other] Komt dit u niet uit, vraag het dan aan { $from }: alleen wie kaarten heeft betaald, kan ze teruggeven.
}
mail-handed-ended-subject = Uw kaart is niet meer geldig
mail-handed-ended = De kaart die { $from } u heeft gegeven, is geannuleerd, en de code is bij de deur niet meer geldig. Had u dit niet verwacht, vraag het dan aan { $from }.
mail-handed-ended-moved = Wij hebben deze voorstelling naar een andere datum verplaatst. Daarna heeft { $from } de kaart teruggegeven die u had gekregen, en de code is bij de deur niet meer geldig. Had u dit niet verwacht, vraag het dan aan { $from }.
mail-handed-pieces = Dit hoorde bij uw cadeau en kan niet meer worden afgehaald: { $extras }.
mail-handed-back-subject = Terugbetaling voor een kaart die u hebt weggegeven, bestelling { $code }
mail-handed-back = De persoon aan wie u een kaart hebt gegeven, had die omgeruild voor een kaart voor deze voorstelling: { $performance }. Die nieuwe kaart is nu geannuleerd. Het deel van uw betaling dat daarvoor was gebruikt, krijgt u terug.
mail-handed-back-off = De persoon aan wie u een kaart hebt gegeven, had die omgeruild voor een kaart voor deze voorstelling: { $performance }. Deze voorstelling hebben wij moeten afgelasten. Het deel van uw betaling dat voor de nieuwe kaart was gebruikt, krijgt u terug.
mail-handed-back-rest = De persoon aan wie u een kaart hebt gegeven, had die omgeruild. Omdat wij die voorstelling hebben afgelast of verplaatst, is de kaart opnieuw omgeruild, voor een goedkopere: { $performance }. Het deel van uw betaling dat niet meer nodig is, krijgt u terug.
mail-ticket-code = QR-code van uw kaart: { $place }
mail-thanks-subject = Dank u wel voor uw bezoek aan “{ $title }”
mail-thanks = Dank u wel dat u op { $date } bij “{ $title }” was. We hopen dat u van de voorstelling hebt genoten en zien u graag terug.
mail-thanks-programme = Bekijk wat er nog meer speelt
# To staff who have forgotten their password.
mail-password-subject = Nieuw wachtwoord instellen
mail-password-intro = Hier kunt u een nieuw wachtwoord voor de medewerkerspagina’s instellen:
mail-password-link = Nieuw wachtwoord instellen
mail-password-how = De link is een uur geldig en kan één keer worden gebruikt. U hebt ook de code uit uw authenticatie-app of een van uw herstelcodes nodig.
mail-password-not-you = Hebt u hier niet om gevraagd, dan hoeft u niets te doen: zonder uw code kan niemand uw wachtwoord wijzigen.

# A colleague has reset the account of one of the staff. { $date }, { $time }: when.
mail-reset-subject = Uw medewerkersaccount is opnieuw ingesteld
mail-reset-said = Op { $date } om { $time } is uw medewerkersaccount bij { $house } opnieuw ingesteld. Uw wachtwoord, uw authenticatie-app en uw herstelcodes werken niet meer en u bent overal uitgelogd.
mail-reset-next = Een collega die de medewerkersaccounts beheert, heeft een link voor u. Daarmee stelt u een nieuw wachtwoord in en koppelt u opnieuw een authenticatie-app. Vraag persoonlijk of telefonisch om de link.
mail-reset-not-you = Hebt u hier niet om gevraagd, waarschuw dan meteen de leiding van het theater. Zolang u de link niet hebt gebruikt, kan iemand anders hem gebruiken en namens u handelen.
mail-changed-cancelled-only = { $performance }: het spijt ons, maar deze voorstelling is afgelast. Uw kaarten ervoor zijn niet meer geldig.
mail-changed-later-both = U hebt er al { $paid } voor betaald. Daarvan gaat { $settles } af van wat u voor deze bestelling nog moet betalen, en { $credit } wordt tegoed. U kunt dat meteen op de pagina van uw bestelling kiezen; anders gebeurt het vanzelf na { $until }.
mail-changed-later-credit = U hebt er al { $paid } voor betaald. Dit bedrag wordt tegoed. U kunt dat meteen op de pagina van uw bestelling kiezen; anders gebeurt het vanzelf na { $until }.
mail-changed-later-settles = U hebt er al { $paid } voor betaald. Dit bedrag gaat af van wat u voor deze bestelling nog moet betalen. U kunt dat meteen op de pagina van uw bestelling kiezen; anders gebeurt het vanzelf na { $until }.
mail-changed-moved-date = { $performance }: dit is de nieuwe datum van uw voorstelling. De eerdere datum was { $before }.
mail-changed-moved-time-subject = Nieuwe tijd van uw voorstelling, bestelling { $code }
mail-changed-moved-time = { $performance }: dit is de nieuwe tijd van uw voorstelling. De vorige tijd was { $before }.
mail-changed-moved-time-valid = Uw kaarten blijven geldig; u hoeft niets te doen.
mail-changed-moved-later = Kunt u niet meer komen, dan kunt u uw kaarten tot en met { $until } teruggeven op de pagina van uw bestelling. U hoeft er dan niets meer voor te betalen. Wat u er al voor hebt betaald, gaat eerst af van wat u voor deze bestelling nog moet betalen. Blijft er iets over, dan komt dat bij uw tegoed.
mail-changed-moved-offered = { $count ->
    [one] De plaats die u voor doorverkoop hebt aangeboden, wordt nog steeds aangeboden. Wilt u zelf komen, neem haar dan terug op de pagina van uw bestelling.
   *[other] De { $count } plaatsen die u voor doorverkoop hebt aangeboden, worden nog steeds aangeboden. Wilt u zelf komen, neem ze dan terug op de pagina van uw bestelling.
}
mail-changed-offer-ended = { $count ->
    [one] Uw plaats wordt niet meer voor doorverkoop aangeboden.
   *[other] Uw { $count } plaatsen worden niet meer voor doorverkoop aangeboden.
}
mail-changed-settled = U had deze kaarten al betaald. Daarvan gaat { $amount } nu af van wat u voor deze bestelling nog moet betalen.
mail-still-to-pay = Voor bestelling { $code } moet u nog { $amount } betalen. Dit bedrag vervangt de bedragen in onze eerdere e-mails.
mail-nothing-to-pay = Voor bestelling { $code } hoeft u niets meer te betalen.
