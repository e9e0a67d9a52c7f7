# The page of an order.
order-title = Bestelling { $code }
order-description = Uw bestelling en uw kaarten.
order-code = Bestelling
order-venue = { $venue }, { $hall }
order-today-title = Vandaag om { $time } uur: { $title }
order-next = Uw volgende bezoek: { $title }, { $when }. De deuren gaan open om { $doors } uur.
order-unpaid-title = Uw bestelling is nog niet betaald
order-exchanged-title = Kaart omgeruild
order-exchanged-handed-title = Een kaart die u hebt gegeven, is omgeruild
order-waiting-title = We wachten tot uw bank de betaling bevestigt
order-waiting-text = Uw bank heeft de betaling nog niet bevestigd; meestal duurt dat een paar seconden. Hebt u al bij de bank betaald, betaal dan niet nog een keer. U kunt deze pagina sluiten: zodra de betaling is bevestigd, mailen we u de kaarten. Komt uw betaling te laat bij ons aan en zijn de plaatsen niet meer beschikbaar, dan betalen we alles terug.
order-look-again = Opnieuw controleren
order-to-bank-again = Naar de bank om { $total } te betalen
order-give-up-why = Uw plaatsen komen meteen weer in de verkoop en anderen kunnen ze boeken.
order-give-up-yes = Ja, ik zie ervan af
order-not-paid = Nog niet betaald?
order-not-paid-text = Uw plaatsen zijn tot { $time } voor u gereserveerd.
order-pay-again = Opnieuw proberen: { $total } betalen
order-pay-other = Anders betalen: { $means }
order-theatre-time = { $time } (plaatselijke tijd van het theater)
order-theatre-when = { $when } (plaatselijke tijd van het theater)
order-failed-title = De betaling is niet gelukt
order-failed-nothing = Er is niets afgeschreven.
order-unfit-text = De bank heeft { $total } afgeschreven, en dat is niet het bedrag dat we hadden gevraagd. Uw bestelling is dus niet betaald. We betalen alles terug op de kaart of rekening waarmee u hebt betaald.
order-unfit-refused = De bank heeft { $total } afgeschreven, en dat is niet het bedrag dat we hadden gevraagd. Uw bestelling is dus niet betaald.
order-unfit-title = Er is een verkeerd bedrag afgeschreven
order-failed-text = { $attempts ->
    [one] Uw plaatsen zijn tot { $time } voor u gereserveerd en u kunt nog één keer proberen te betalen.
   *[other] Uw plaatsen zijn tot { $time } voor u gereserveerd en u kunt nog { $attempts } keer proberen te betalen.
}
order-failed-last-text = Deze bestelling kan niet meer worden betaald. Hieronder kunt u van deze plaatsen afzien en ze daarna meteen in een nieuwe bestelling kiezen.
order-give-up = Van deze plaatsen afzien
order-paid-title = Dank u wel. Hier zijn uw kaarten.
order-paid-present-title = Dank u wel. Uw cadeau staat klaar.
order-paid-by-exchange = Uw kaart is omgeruild. Voor uw oude kaart hebben we { $used } van de prijs afgetrokken.
order-paid-by-exchange-several = Het omruilen is gelukt. Voor uw vorige kaarten hebben we { $used } verrekend.
order-paid-charged = We hebben { $total } ontvangen.
order-mail-waiting = De kaarten zijn onderweg naar { $email }.
order-mail-sent = De kaarten zijn naar { $email } gestuurd.
order-mail-waiting-others = { $count ->
    [one] De andere kaart is onderweg naar { $email }.
   *[other] De andere kaarten zijn onderweg naar { $email }.
}
order-mail-sent-others = { $count ->
    [one] De andere kaart is naar { $email } gestuurd.
   *[other] De andere kaarten zijn naar { $email } gestuurd.
}
order-mail-failing = We hebben de e-mail nog niet bij { $email } kunnen bezorgen en blijven het proberen. U vindt uw kaarten ook op deze pagina.
order-address-title = Onze e-mail is niet aangekomen
order-address-text = Onze e-mail aan { $email } kon niet worden bezorgd. Uw kaarten zijn geldig; u vindt ze op deze pagina. Verbeter het adres, dan sturen we de kaarten daarheen.
order-address-send = Verbeteren en opnieuw sturen
order-address-done = We sturen uw kaarten naar { $email }.
order-paid-door = Laat bij de deur de code zien, op uw telefoon of op papier.
order-tickets-below = Naar uw kaarten
order-expired-title = De tijd om te betalen is verstreken
order-expired-text = We hebben niet op tijd een betaling ontvangen en de plaatsen zijn weer in de verkoop. Hebt u al bij de bank betaald, wacht dan op onze e-mail voordat u opnieuw bestelt: we sturen u de kaarten als de plaatsen nog beschikbaar zijn, of betalen alles terug.
order-given-up-title = U hebt van uw plaatsen afgezien
order-given-up-text = U hebt van de plaatsen in deze bestelling afgezien en ze zijn weer in de verkoop. We hebben geen betaling ontvangen. Hebt u al bij de bank betaald, wacht dan op onze e-mail voordat u opnieuw bestelt: we sturen u de kaarten als de plaatsen nog beschikbaar zijn, of betalen alles terug.
order-choose-again = Opnieuw plaatsen kiezen
order-back-late = Uw betaling kwam te laat bij ons aan en de plaatsen konden niet meer voor u worden gereserveerd. U hebt geen kaarten uit deze bestelling.
order-back-unpaid = Van deze bestelling is maar een deel betaald. De plaatsen zijn weer in de verkoop en u hebt geen kaarten uit deze bestelling.
order-back-unfit = De bank heeft een bedrag afgeschreven dat niet bij deze bestelling paste, en de bestelling is intussen beëindigd. U hebt geen kaarten uit deze bestelling.
order-back-cancelled = De voorstelling werd afgelast voordat uw betaling bij ons aankwam, dus er zijn geen kaarten.
order-refunding-title = We betalen u terug
order-refunding-text = We betalen de volle { $total } terug op de kaart of rekening waarmee u hebt betaald; u hoeft niets te doen. We sturen ook een e-mail naar { $email }.
order-refunded-title = Uw betaling is terugbetaald
order-refunded-text = We hebben de volle { $total } terugbetaald op de kaart of rekening waarmee u hebt betaald; het kan een paar dagen duren voordat uw bank het laat zien. We hebben ook een e-mail naar { $email } gestuurd.
order-owed-title = Uw terugbetaling is niet gelukt
order-owed-text = Uw bank heeft de terugbetaling van { $total } geweigerd. U hebt dit geld nog van ons tegoed: onze kassa schrijft naar { $email } om een andere manier af te spreken, of u belt de kassa; het nummer staat onder aan deze pagina.
order-owed-counter-title = Uw terugbetaling ligt klaar aan de kassa
order-owed-counter = U hebt aan de kassa betaald. Kom met uw bestelcode naar de kassa: daar betalen we u { $total } terug. Kunt u niet komen, bel ons dan; het nummer staat onder aan deze pagina.
order-owed-another-title = U krijgt nog geld van ons terug
order-owed-another-way = U hebt { $total } van ons tegoed. Onze kassa schrijft naar { $email } om af te spreken hoe wij u terugbetalen. U kunt de kassa ook bellen; het nummer staat onder aan deze pagina.
order-cancelled-title = { $count ->
    [one] Uw kaart is geannuleerd
   *[other] Uw kaarten zijn geannuleerd
}
order-cut-title = Een deel van uw bestelling is geannuleerd
order-cancelled-help = Hebt u vragen, bel dan de kassa; het nummer staat onder aan deze pagina.
order-gone-title = Wat er in uw bestelling is veranderd
order-gone = Kaarten die niet meer geldig zijn
order-returned = Teruggegeven kaarten
order-gone-cancelled = { $count ->
    [one] Onze kassa heeft één kaart in deze bestelling geannuleerd.
   *[other] Onze kassa heeft { $count } kaarten in deze bestelling geannuleerd.
}
order-gone-returned = { $count ->
    [one] U hebt één kaart in deze bestelling teruggegeven.
   *[other] U hebt { $count } kaarten in deze bestelling teruggegeven.
}
order-gone-exchanged = { $count ->
    [one] U hebt één kaart van deze bestelling omgeruild voor een andere datum.
   *[other] U hebt { $count } kaarten van deze bestelling omgeruild voor een andere datum.
}
order-gone-rest = { $count ->
    [one] Alleen de kaart die hieronder met een code staat, is geldig; geen andere wordt bij de deur nog geaccepteerd.
   *[other] Alleen de kaarten die hieronder met een code staan, zijn geldig; de andere worden bij de deur niet meer geaccepteerd.
}
order-gone-codes = { $count ->
    [one] De code wordt bij de deur niet meer geaccepteerd.
   *[other] De codes worden bij de deur niet meer geaccepteerd.
}
order-gone-other = Een deel van deze bestelling is geannuleerd. De rest blijft zoals het is.
order-cancelled-extras-title = Uw bestelling is geannuleerd
order-cancelled-extras-text = Niets uit deze bestelling kan nog worden gebruikt.
order-disputed-title = De betaling van uw bestelling wordt betwist
order-disputed-text = De bank heeft de betaling van deze bestelling teruggehaald, of die van een cadeaubon of tegoed waarmee is betaald (een chargeback). Tot dit is opgelost, worden uw kaarten bij de deur niet geaccepteerd. Bel de kassa; het nummer staat onder aan deze pagina.
order-waived-title = U hebt kaarten teruggegeven
order-exchanged = Omgeruilde kaarten
order-exchanged-handed-text = Een of meer kaarten die u aan iemand hebt gegeven, zijn omgeruild voor een andere datum. Voor u verandert er niets.
order-exchanged-handed-back = Een kaart die u hebt gegeven, is omgeruild voor een andere datum. Het deel van uw betaling dat voor de nieuwe kaart niet meer nodig is, krijgt u terug.
order-cancelled-goes = We betalen { $total } terug op de kaart of rekening waarmee u hebt betaald; u hoeft niets te doen.
order-cancelled-went = We hebben { $total } terugbetaald op de kaart of rekening waarmee u hebt betaald; het kan een paar dagen duren voordat uw bank het laat zien.
order-cancelled-cash = U hebt { $total } contant ontvangen aan onze kassa.
order-cancelled-otherwise = We hebben u { $total } op een andere manier terugbetaald, zoals afgesproken met onze kassa.
order-called-off-title = { $count ->
    [one] Uw voorstelling is afgelast
   *[other] Uw voorstellingen zijn afgelast
}
order-called-off-some-title = { $count ->
    [one] { $title }, { $date }: deze voorstelling is afgelast
   *[other] { $count } voorstellingen in uw bestelling zijn afgelast
}
order-called-off-what = { $title }, { $when }: deze voorstelling gaat niet door. Uw kaarten ervoor zijn niet meer geldig.
order-called-off-refund = U krijgt alles terug wat u voor deze kaarten hebt betaald, inclusief kosten. We mailen { $email } zodra het gebeurd is. Hoort u niets van ons, bel dan de kassa en noem de bestelcode { $code }; het nummer staat onder aan deze pagina.
order-called-off-others = Uw andere kaarten blijven geldig.
order-called-off = Afgelaste voorstellingen
order-change-title = Kies wat er met uw kaarten gebeurt
order-change-cancelled = { $title }, { $when }, is afgelast. U krijgt alles terug wat u voor deze kaarten hebt betaald, inclusief kosten. Kies uiterlijk { $until } hoe. Kiest u niets, dan betalen we losse kaarten terug op dezelfde manier als u hebt betaald; kaarten uit een abonnement of pakket worden tegoed.
order-change-cancelled-back = { $title }, { $when }, is afgelast. U krijgt alles terug wat u voor deze kaarten hebt betaald, inclusief kosten, op de manier waarop u hebt betaald. U kunt dat meteen kiezen; anders gebeurt het vanzelf na { $until }.
order-change-moved = { $title } is verplaatst van { $before } naar { $when }. Uw kaarten zijn geldig op de nieuwe datum. Komt die u niet uit, laat het ons dan uiterlijk { $until } weten. Kiest u niets, dan houdt u uw kaarten.
order-change-moved-time = { $title } begint op een andere tijd: { $when } (eerst { $before }). Uw kaarten blijven geldig. Komt de nieuwe tijd u niet uit, laat het ons dan uiterlijk { $until } weten. Kiest u niets, dan houdt u uw kaarten.
order-change-moved-handed = { $title } is verplaatst van { $before } naar { $when }. U hebt uw kaarten aan anderen gegeven; ze zijn geldig op de nieuwe datum. U hebt betaald, dus alleen u kunt ze teruggeven: kies uiterlijk { $until }. Kiest u niets, dan verandert er niets.
order-change-after-all = { $title }, { $when }, gaat toch door, en uw kaarten zijn weer geldig. Kunt u niet meer komen, laat het ons dan uiterlijk { $until } weten. Kiest u niets, dan houdt u uw kaarten.
order-change-after-all-handed = { $title }, { $when }: deze voorstelling gaat toch door, en de kaarten die u aan anderen hebt gegeven zijn weer geldig. U hebt betaald, dus alleen u kunt ze teruggeven: kies uiterlijk { $until }. Kiest u niets, dan verandert er niets.
order-change-after-all-keep-hint = Ze zijn geldig, met dezelfde codes.
order-change-keep = Mijn kaarten houden
order-change-keep-handed = Niets veranderen
order-change-keep-hint = Ze blijven geldig.
order-change-money-back = Terugbetaling
order-change-money-back-of = Terugbetaling van { $amount }
order-change-back-voucher = { $voucher } terug op de cadeaubon eindigend op { $digits }
order-change-back-both = { $voucher } terug op de cadeaubon eindigend op { $digits } en terugbetaling van { $amount }
order-change-money-back-some = Terugbetaling van { $amount } en tegoed van { $credit }
order-change-back-hint = U kunt de bon meteen weer gebruiken.
order-change-money-back-hint = Op de kaart of rekening waarmee u hebt betaald.
order-change-counter-hint = U hebt { $counter } aan de kassa betaald. Kom naar de kassa: daar betalen we u dit bedrag terug.
order-change-rest-hint = De rest gaat terug naar de kaart of rekening waarmee u hebt betaald.
order-change-credit = Tegoed
order-change-credit-of = Tegoed van { $amount }
order-change-credit-both = { $voucher } terug op de cadeaubon eindigend op { $digits } en een tegoed van { $amount }
order-change-credit-hint = U kunt het tegoed meteen voor alles in onze shop behalve cadeaubonnen gebruiken: log daarvoor in met { $email }. Het kan vanaf { $date } naar een bankrekening worden overgemaakt.
order-change-credit-only-hint = U kunt het tegoed meteen voor alles in onze shop behalve cadeaubonnen gebruiken: log daarvoor in met { $email }.
order-change-voucher-hint = Wat u met een cadeaubon hebt betaald, gaat terug naar die bon.
order-change-final = Uw keuze is definitief: ze kan daarna niet meer worden gewijzigd.
order-change-confirm = Bevestigen: { $choice }
order-change-exchange = Een andere datum
order-change-exchange-ticket = Een andere datum voor { $place }
order-change-exchange-hint = U kiest een nieuwe plaats op een andere datum. Het omruilen zelf kost niets. Is de nieuwe plaats duurder, inclusief eventuele reserveringskosten, dan betaalt u het verschil. Voordat u kiest, ziet u bij elke datum wat u nog betaalt.
order-change-exchange-each = U kiest een nieuwe plaats op een andere datum. Op de volgende pagina kunt u ook uw andere kaarten voor deze voorstelling aanvinken. Het omruilen zelf kost niets. Zijn de nieuwe plaatsen samen duurder, inclusief eventuele reserveringskosten, dan betaalt u het verschil. Voordat u kiest, ziet u bij elke datum wat u nog betaalt. Kaarten die u niet aanvinkt, blijven zoals ze zijn.
order-change-handed-cancelled = { $place }: deze kaart hebt u aan { $to } gegeven. Wij schrijven ook deze persoon. Wat voor de kaart is betaald, krijgt u terug.
order-change-handed-moved = { $place }: deze kaart hebt u aan { $to } gegeven. Ze blijft geldig, tenzij ze bij de kaarten is die u teruggeeft voor terugbetaling of tegoed. In dat geval verliest { $to } deze kaart; vraag het daarom eerst.
order-change-pieces = Ook voor deze voorstelling: { $extras }. Als u al uw kaarten teruggeeft, gaat dit mee terug en krijgt u ook terug wat u daarvoor hebt betaald.
order-change-pieces-off = Ook voor deze voorstelling: { $extras }. U krijgt ook terug wat daarvoor is betaald.
order-change-pieces-handed = { $to } heeft uit uw cadeau ook: { $extras }. Als u al uw kaarten teruggeeft, raakt { $to } ook dit kwijt en gaat wat daarvoor is betaald naar u terug.
order-change-pieces-handed-off = { $to } heeft uit uw cadeau ook: { $extras }. Dit kan niet meer worden afgehaald. Wat daarvoor is betaald, gaat naar u terug.
order-change-done-keep = U houdt uw kaarten. Ze zijn geldig.
order-change-done-keep-none = Uw keuze is opgeslagen: er is niets teruggegeven.
order-change-done-theirs-kept = { $count ->
    [one] De kaart die u aan { $to } hebt gegeven, blijft geldig met dezelfde code.
   *[other] De kaarten die u aan { $to } hebt gegeven, blijven geldig met dezelfde codes.
}
order-change-done-theirs-ended = { $count ->
    [one] De kaart die u aan { $to } hebt gegeven, is niet meer geldig. Wij mailen ook deze persoon.
   *[other] De kaarten die u aan { $to } hebt gegeven, zijn niet meer geldig. Wij mailen ook de ontvangers.
}
order-change-done-money-back = We betalen u { $refund } terug. U krijgt er een e-mail over.
order-change-done-counter = U hebt terugbetaling gekozen. Kom naar de kassa: daar betalen we u { $total } terug.
order-change-done-credit = { $credit } is bij uw tegoed gekomen. U krijgt er een e-mail over.
order-change-done-both = { $voucher } staat weer op uw cadeaubon en { $credit } is bij uw tegoed gekomen. U krijgt er een e-mail over.
order-change-done-voucher = { $voucher } staat weer op uw cadeaubon. U krijgt er een e-mail over.
order-change-done = Uw keuze is opgeslagen. U krijgt er een e-mail over.
order-change-done-pieces = Daarin zit ook: { $extras }. Dit kan niet meer worden afgehaald.
order-change-taken-cancelled = { $count ->
    [one] { $title }, { $when }: deze voorstelling is afgelast. Uw kaart ervoor is niet meer geldig.
   *[other] { $title }, { $when }: deze voorstelling is afgelast. Uw kaarten ervoor zijn niet meer geldig.
}
order-change-taken-moved = { $count ->
    [one] { $title }, { $when }: uw kaart is teruggegeven en niet meer geldig.
   *[other] { $title }, { $when }: uw kaarten zijn teruggegeven en niet meer geldig.
}
order-cancelled-credited = { $total } is bij uw tegoed gekomen.
order-cancelled-exchanged = { $count ->
    [one] { $total } is van de prijs van uw nieuwe kaart afgetrokken.
   *[other] { $total } is van de prijs van uw nieuwe kaarten afgetrokken.
}
order-change-unknown = Deze mogelijkheid is er niet voor deze bestelling. Er is niets veranderd. Kies een van de mogelijkheden op de pagina.
order-change-chosen = U hebt voor deze kaarten al een andere mogelijkheid gekozen. Er is niets veranderd; op deze pagina ziet u uw keuze.
order-change-over = De termijn om te kiezen is voorbij. Op deze pagina ziet u wat er met uw kaarten gebeurt.
order-change-amount-changed = Het bedrag is zojuist veranderd. Er is niets teruggegeven of terugbetaald. Controleer het nieuwe bedrag op deze pagina en kies opnieuw.
order-change-not-possible = Voor deze kaarten kan dit niet online: een kaart is al gebruikt, of een bank beslist nog over de betaling. Er is niets veranderd. Bel de kassa; het nummer staat onder aan deze pagina.
order-elsewhere-title = Terug van de bank
order-elsewhere-text = Voor de veiligheid opent de pagina van deze bestelling alleen in de browser waarin de bestelling is geplaatst. Is de betaling gelukt, dan zijn de kaarten en een link naar de bestelling onderweg naar het e-mailadres dat daar is ingevuld.
order-tickets = Kaarten
order-tickets-more = { $count ->
    [one] Nog { $count } kaart
   *[other] Nog { $count } kaarten
}
order-yours = Uw bestelling
order-was-for = Wat er in deze bestelling zat
order-taken-back = Geannuleerde kaarten
order-pdf = Kaarten als pdf
order-pdf-saving = Kaarten als pdf, vier op een pagina
order-pdf-file = kaarten.pdf
order-calendar = Aan agenda toevoegen
order-calendar-off = Agenda bijwerken
order-calendar-file = voorstellingen.ics
order-resend = E-mail opnieuw sturen
order-share = Deze voorstelling delen
order-share-by = Delen via { $name }
# What friends are sent with the link of the performance.
order-share-words = Ik ga naar ‘{ $title }’: { $when }. Ga je mee?
order-resent = We sturen uw kaarten opnieuw, met dezelfde codes.
order-resent-vouchers = { $count ->
    [one] We sturen uw cadeaubon opnieuw, met dezelfde code.
   *[other] We sturen uw cadeaubonnen opnieuw, met dezelfde codes.
}
order-resent-confirmation = We sturen de bevestiging van uw bestelling opnieuw.
order-ticket-area = Deel van de zaal
order-ticket-section = Vak
order-ticket-row = Rij
order-ticket-seat = Stoel
order-ticket-entrance = Ingang
order-ticket-door = Deur
order-ticket-doors = Deuren open
order-ticket-entered = Gebruikt om { $time }
order-ticket-replaced = U hebt voor deze kaart een nieuwe code gevraagd. Alleen de code die hier staat, is geldig.
order-ticket-qr = QR-code van de kaart: { $place }
order-ticket-bars = Streepjescode van de kaart: { $place }
order-ticket-show = Bij de deur laten zien
order-ticket-close = Sluiten
order-ticket-pdf = Kaart als pdf
order-ticket-replace = Kaart kwijt? Nieuwe code aanvragen
order-replace-keep = Huidige code houden
order-ticket-on-offer = Deze kaart wordt te koop aangeboden en is nu niet geldig bij de deur.
order-ticket-disputed = Deze kaart is nu niet geldig bij de deur, omdat de betaling wordt betwist. Bel de kassa.
order-change-being-bought = Iemand koopt op dit moment een van de plaatsen die u aanbiedt. Er is niets gewijzigd. Probeer het over enkele minuten opnieuw.
order-change-cancelled-later = { $title }, { $when }, is afgelast. U hoeft er niets meer voor te betalen. Wat u er al voor hebt betaald, gaat eerst af van wat u voor deze bestelling nog moet betalen. Blijft er iets over, dan komt dat bij uw tegoed. U kunt dat meteen kiezen; anders gebeurt het vanzelf na { $until }.
order-change-done-settles = U hoeft voor deze bestelling nu { $settles } minder te betalen. U krijgt daarover een e-mail.
order-change-done-settles-both = U hoeft voor deze bestelling nu { $settles } minder te betalen, en { $credit } is bij uw tegoed gekomen. U krijgt daarover een e-mail.
order-change-keep-offered-hint = Dan wordt geen van uw plaatsen meer aangeboden, en uw kaarten zijn geldig op de nieuwe datum.
order-change-later-hint = Wat u voor deze kaarten nog niet hebt betaald, hoeft u niet meer te betalen.
order-change-tickets-end = De kaarten zijn dan niet meer geldig.
order-change-moved-offered = { $count ->
    [one] { $title } is verplaatst van { $before } naar { $when }. Een plaats die u voor doorverkoop hebt aangeboden, wordt nog steeds aangeboden. Wilt u zelf komen, houd dan uw kaarten: het aanbod eindigt dan. Kiest u tot en met { $until } niets, dan blijft de plaats aangeboden.
   *[other] { $title } is verplaatst van { $before } naar { $when }. { $count } plaatsen die u voor doorverkoop hebt aangeboden, worden nog steeds aangeboden. Wilt u zelf komen, houd dan uw kaarten: het aanbod eindigt dan. Kiest u tot en met { $until } niets, dan blijven de plaatsen aangeboden.
}
order-change-offers-changed = Een plaats die werd aangeboden, is zojuist verkocht of wordt niet meer aangeboden. Verder is er niets gewijzigd. Kijk op deze pagina welke kaarten u hebt, en kies opnieuw.
order-change-tickets-changed = Minstens één van deze kaarten is al teruggegeven, omgeruild of gebruikt. Er is niets dubbel teruggegeven. Op deze pagina ziet u welke kaarten u nog hebt; kies desgewenst opnieuw.
order-change-return = Mijn kaarten teruggeven
# Of several tickets, some alone; those that were ticked, and what becomes of the others.
order-change-some = Slechts een deel van de kaarten teruggeven
order-change-some-show = Tonen wat u terugkrijgt
order-change-some-title = { $count ->
    [one] Deze kaart teruggeven
   *[other] Deze kaarten teruggeven
}
order-change-some-rest = Aan uw andere kaarten voor deze voorstelling verandert niets. U kunt uiterlijk { $until } nog kiezen wat ermee gebeurt; kiest u niets, dan blijven ze zoals ze zijn.
order-change-settles = { $settles } minder te betalen
order-change-settles-both = { $settles } minder te betalen en een tegoed van { $credit }
order-expired-later = We hebben niet op tijd een betaling ontvangen, dus de plaatsen zijn niet meer voor u gereserveerd. Ze komen op { $date } in de verkoop. Hebt u al bij de bank betaald, wacht dan op onze e-mail voordat u opnieuw bestelt. Zijn de plaatsen nog vrij, dan sturen we u de kaarten; anders krijgt u het volledige bedrag terug.
