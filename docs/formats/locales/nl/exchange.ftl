# A ticket for another date.
exchange-link = Datum wijzigen
exchange-title = Uw kaart omruilen
exchange-worth = Bij het omruilen is uw kaart { $value } waard: de prijs die u hebt betaald, inclusief reserveringskosten.
exchange-worth-plain = Bij het omruilen is uw kaart { $value } waard: de prijs die u hebt betaald.
exchange-worth-handed = Wat voor uw kaart is betaald, telt mee voor de nieuwe plaats. Bij elke datum ziet u wat u nog betaalt.
exchange-fee = Omruilen kost { $fee }; dat gaat van de waarde van uw kaart af.
exchange-free = Het omruilen zelf kost niets. Bij elke datum staat wat u voor de nieuwe plaats nog betaalt, inclusief eventuele reserveringskosten.
exchange-dearer = Is de nieuwe plaats duurder, dan betaalt u het verschil. Is ze goedkoper, dan krijgt u niets terug.
exchange-until = Uw kaart blijft van u en geldig tot de nieuwe plaats is betaald. Daarna is ze bij de deur niet meer geldig.
exchange-dearer-free = Is de nieuwe plaats in dezelfde rang, dan betaalt u geen verschil. In een duurdere rang betaalt u het verschil. In een goedkopere rang krijgt u niets terug.
exchange-dearer-back = Is de nieuwe plaats duurder, dan betaalt u het verschil. Is ze goedkoper, dan krijgt u het verschil terug zoals u hebt betaald.
exchange-dearer-changed = Is de nieuwe plaats duurder, dan betaalt u het verschil. Is ze goedkoper, dan komt het verschil bij uw tegoed; wat u daarvan met een cadeaubon hebt betaald, gaat eerst terug naar die bon.
exchange-dearer-changed-free = In dezelfde rang betaalt u niets bij. In een duurdere rang betaalt u het verschil. Is de nieuwe plaats goedkoper, dan komt het verschil bij uw tegoed; wat u daarvan met een cadeaubon hebt betaald, gaat eerst terug naar die bon.
exchange-dearer-changed-handed = Is de nieuwe plaats duurder, dan betaalt u het verschil. Is ze goedkoper, dan gaat het verschil eerst terug naar de persoon die u de kaart heeft gegeven, tot wat die heeft betaald. Wat daarna overblijft, komt bij uw tegoed; wat u daarvan met een cadeaubon hebt betaald, gaat eerst terug naar die bon.
exchange-dearer-changed-handed-free = In dezelfde rang betaalt u niets bij. In een duurdere rang betaalt u het verschil. Is de nieuwe plaats goedkoper, dan gaat het verschil eerst terug naar de persoon die u de kaart heeft gegeven, tot wat die heeft betaald. Wat daarna overblijft, komt bij uw tegoed; wat u daarvan met een cadeaubon hebt betaald, gaat eerst terug naar die bon.
exchange-single-price = De nieuwe plaats is een losse kaart: de korting van uw abonnement of pakket geldt daarvoor niet.
exchange-until-changed = Tot de nieuwe plaats is betaald, blijft uw kaart zoals ze is, en kunt u op de pagina van uw bestelling nog iets anders kiezen.
exchange-next-fee = Ruilt u later ook de nieuwe kaart om, dan kost dat { $fee }.
exchange-next-fee-item = De volgende ruil uit hetzelfde abonnement of pakket kost { $fee } per kaart.
exchange-loses-waiver = Anders dan deze kaart kunt u de nieuwe niet teruggeven.
exchange-resale-share = Biedt u de nieuwe kaart te koop aan, dan krijgt u { $new }% van de prijs in plaats van { $own }% zoals bij deze kaart.
# What was bought beside tickets, for the date of the ticket that is exchanged.
exchange-extras = Niet bij het omruilen inbegrepen: { $extras }. Dit deel van uw bestelling blijft voor { $when }. U kunt het daar met de code afhalen, ook zonder kaart.
exchange-instead = U ruilt al een andere kaart om: { $title }, { $when }, { $place }. Kiest u hieronder een datum, dan wordt dat omruilen geannuleerd en blijft die kaart zoals ze is. Wilt u het behouden, rond het dan eerst af in uw winkelmandje.
exchange-instead-seat = De plaats die u dan kiest, vervangt de plaats in uw winkelmandje.
exchange-instead-begun = U bent begonnen een andere kaart om te ruilen, maar hebt daar nog geen plaats voor gekozen: { $title }, { $when }, { $place }. Kiest u hieronder een datum, dan ruilt u eerst deze kaart om. De andere blijft zoals ze is; die kunt u daarna omruilen.
exchange-basket-first = Er liggen al plaatsen in uw winkelmandje. Tijdens een ruil kan er niets anders in liggen: wat u hier kiest, vervangt ze. Wilt u deze plaatsen houden, rond die aankoop dan eerst af.
exchange-waiting = U bent al begonnen deze kaart om te ruilen; die bestelling is nog niet betaald. Plaatst u voor dezelfde kaart nog een bestelling, dan telt alleen de bestelling die het eerst wordt betaald. Betaalt u beide, dan betalen we de andere terug.
exchange-dates = Kies een nieuwe datum
exchange-same-date = een andere plaats op dezelfde datum
exchange-has-ticket = voor deze datum hebt u al een kaart
exchange-with-other = de datum van uw andere kaart
exchange-date-alike = In uw rang: { $price }
exchange-date-alike-handed = In uw rang
exchange-date-cheapest = Goedkoopste plaatsen: { $price }
exchange-date-cheapest-handed = Goedkoopste plaatsen
exchange-date-pays = U betaalt { $amount }
exchange-date-even = U betaalt niets bij
exchange-date-loses = { $amount } krijgt u niet terug
exchange-date-credits = { $amount } krijgt u terug
exchange-none = Op dit moment zijn er geen andere data te koop waarvoor u deze kaart kunt omruilen.
exchange-later = Voor deze data kunt u uw kaart omruilen zodra de kaartverkoop is begonnen:
exchange-keep = Mijn kaart houden
exchange-now = U ruilt deze kaart om: { $title }, { $when }, { $place }.
exchange-now-choose = Kies één nieuwe plaats en ga dan naar het afrekenen.
exchange-now-confirm = Uw nieuwe plaats staat hieronder en is voor u gereserveerd. Er wordt pas omgeruild als u dat bij het afrekenen bevestigt.
exchange-on-plan = U ruilt deze kaart om: { $title }, { $when }. We trekken tot { $pays } af van de prijs van één plaats hier.
exchange-on-plan-handed = U ruilt deze kaart om: { $title }, { $when }. Wat ervoor is betaald, telt mee voor één plaats hier. De bedragen hieronder zijn wat u nog betaalt, omruilkosten inbegrepen.
exchange-beside = Uw andere kaart voor deze voorstelling: { $place }.
# Beside a price: what it is less by, at most, for the ticket that is exchanged.
exchange-taken-off = Voor de kaart die u omruilt, trekken we tot { $pays } van deze prijs af.
# Behind an amount that the exchanged ticket pays.
exchange-fee-off = De omruilkosten van { $fee } zijn daar al van afgetrokken.
exchange-fee-of-it = Daarvan is { $fee } voor de omruilkosten.
exchange-on-plan-link = Details
exchange-stop = Omruilen annuleren
exchange-stopped = { $count ->
    [one] Uw kaart blijft zoals ze is.
   *[other] Uw kaarten blijven zoals ze zijn.
}
exchange-stopped-seats = { $count ->
    [one] De plaats die u voor de omruil had gekozen, is niet meer voor u gereserveerd.
   *[other] De plaatsen die u voor de omruil had gekozen, zijn niet meer voor u gereserveerd.
}
exchange-pays-title = De kaart die u omruilt
exchange-pays = { $title }, { $when }: { $used } gaat van het totaal af.
exchange-pays-handed = { $title }, { $when }: wat voor deze kaart is betaald, telt mee voor de nieuwe plaats.
exchange-rest = Nog { $rest } te betalen.
exchange-all = Uw oude kaart dekt de nieuwe plaats. U hoeft niets meer te betalen.
exchange-lost = De nieuwe plaats kost minder dan we voor uw kaart van het totaal kunnen aftrekken. { $amount } daarvan krijgt u niet terug.
exchange-confirm = Kaart omruilen, niets te betalen
exchange-obliges = Met deze knop ruilt u uw kaart om voor de nieuwe plaats. U hoeft niets te betalen.
exchange-part = Omgeruilde kaart
exchange-not-refunded = Van de waarde van uw oude kaart krijgt u { $amount } niet terug.
exchange-fee-line = Omruilkosten
exchange-to-pay = Te betalen voor het omruilen
exchange-paid = Betaald voor het omruilen
exchange-fee-included = inclusief { $fee } omruilkosten
exchange-fee-alone = omruilkosten
exchange-done = Omgeruild voor een andere datum.
exchange-gone = U hebt een kaart omgeruild voor een andere datum, maar de nieuwe kaart is niet meer geldig. Meer hierover staat op de pagina van de nieuwe bestelling.
exchange-complete = Uw kaart is omgeruild.
exchange-other-too = Ook uw andere kaart omruilen: { $place }
exchange-unknown = We kunnen deze kaart niet in uw account vinden. Log in met het e-mailadres dat bij de aankoop is opgegeven.
exchange-not-allowed = Deze kaart kan niet online worden omgeruild. Vraag het aan de kassa.
exchange-too-early = U kunt deze kaart omruilen vanaf { $date }.
exchange-too-late = De termijn om deze kaart om te ruilen is voorbij.
exchange-often = { $most ->
    [one] Deze kaart is al één keer omgeruild; vaker kan niet.
   *[other] Deze kaart is al { $most } keer omgeruild; vaker kan niet.
}
exchange-invalid = Deze kaart is nu niet geldig en kan dus niet worden omgeruild.
exchange-owed = Een deel van deze bestelling moet nog worden betaald, daarom kan deze kaart nog niet worden geruild. Zodra alles is betaald, kunt u haar hier ruilen.
exchange-offered = Deze kaart wordt te koop aangeboden of is aan iemand aangeboden. Neem haar eerst terug en ruil haar dan om.
exchange-other-seat = Deze kaart kan niet worden omgeruild voor die plaats: alleen een andere datum van dezelfde productie is mogelijk, en voor sommige kaarten alleen dezelfde rang. Uw kaart is niet gewijzigd. Kies een andere plaats.
exchange-one-seat = U kunt uw kaart alleen omruilen voor één plaats, met verder niets in uw winkelmandje. Uw kaart is niet gewijzigd. Haal de rest uit uw winkelmandje of annuleer het omruilen.
exchange-other-person = Vul het e-mailadres in waarmee deze kaart is gekocht of waaraan ze is gegeven om haar om te ruilen. Uw kaart is niet gewijzigd.
exchange-changed = De waarde van de kaart die u omruilt, is veranderd. Er is niets afgeschreven. Controleer het totaal en bevestig opnieuw.
exchange-another = U ruilt al een andere kaart om. Uw kaarten zijn niet gewijzigd. Rond dat omruilen eerst af in uw winkelmandje of annuleer het daar.
# Several tickets are exchanged in one go.
exchange-title-several = Uw kaarten omruilen
exchange-worth-several = Bij het omruilen zijn uw kaarten samen { $value } waard: de prijs die u hebt betaald, inclusief eventuele reserveringskosten.
exchange-fee-several = Omruilen kost in totaal { $fee }; dat gaat van de waarde van uw kaarten af.
exchange-free-several = Het omruilen zelf kost niets. Bij elke datum staat wat u voor de nieuwe plaatsen nog betaalt, inclusief eventuele reserveringskosten.
exchange-dearer-several = Zijn de nieuwe plaatsen samen duurder, dan betaalt u het verschil. Zijn ze goedkoper, dan krijgt u niets terug.
exchange-dearer-free-several = Zijn de nieuwe plaatsen in dezelfde rangen, dan betaalt u geen verschil. In een duurdere rang betaalt u het verschil. In een goedkopere rang krijgt u niets terug.
exchange-dearer-back-several = Zijn de nieuwe plaatsen samen duurder, dan betaalt u het verschil. Zijn ze goedkoper, dan krijgt u het verschil terug zoals u hebt betaald.
exchange-dearer-changed-several = Zijn de nieuwe plaatsen samen duurder, dan betaalt u het verschil. Zijn ze goedkoper, dan komt het verschil bij uw tegoed; wat u daarvan met een cadeaubon hebt betaald, gaat eerst terug naar die bon.
exchange-dearer-changed-free-several = In dezelfde rangen betaalt u niets bij. In een duurdere rang betaalt u het verschil. Zijn de nieuwe plaatsen samen goedkoper, dan komt het verschil bij uw tegoed; wat u daarvan met een cadeaubon hebt betaald, gaat eerst terug naar die bon.
exchange-until-several = Uw kaarten blijven van u en geldig tot de nieuwe plaatsen zijn betaald. Daarna zijn ze bij de deur niet meer geldig. U ruilt alle kaarten om, of geen enkele.
exchange-until-changed-several = Tot de nieuwe plaatsen zijn betaald, blijven uw kaarten zoals ze zijn, en kunt u op de pagina van uw bestelling nog iets anders kiezen.
exchange-single-price-several = De nieuwe plaatsen zijn losse kaarten: de korting van uw abonnement of pakket geldt daarvoor niet.
exchange-next-fee-several = Ruilt u de nieuwe kaarten later ook om, dan kost dat { $fee } per kaart.
exchange-loses-waiver-several = Anders dan deze kaarten kunt u de nieuwe niet teruggeven.
exchange-resale-share-several = Biedt u de nieuwe kaarten te koop aan, dan krijgt u { $new }% van de prijs, en niet { $own }% zoals bij deze kaarten.
exchange-date-alike-several = In uw rang, alle plaatsen samen: { $price }
exchange-date-cheapest-several = Goedkoopste plaatsen, alle samen: { $price }
exchange-keep-several = Mijn kaarten houden
# Below the boxes of the other tickets for the same performance, and the button that applies them.
exchange-together-text = Alle aangevinkte kaarten ruilt u om voor dezelfde nieuwe datum, in één bestelling.
exchange-together-show = Data tonen voor de aangevinkte kaarten
exchange-rules = Zo werkt het omruilen
exchange-now-several = U ruilt deze kaarten om: { $title }, { $when }, { $place }.
exchange-now-choose-several = Kies voor elke kaart een nieuwe plaats, alle op dezelfde datum, en ga dan afrekenen.
exchange-now-confirm-several = Uw nieuwe plaatsen staan hieronder en zijn voor u gereserveerd. Uw kaarten worden pas omgeruild als u dat bij het afrekenen bevestigt.
exchange-on-plan-several = U ruilt meerdere kaarten om: { $title }, { $when }. Van de totale prijs van de nieuwe plaatsen gaat tot { $pays } af.
exchange-on-plan-each = Kies hier voor elke kaart een plaats.
exchange-on-plan-more = { $count ->
    [one] Kies nog één plaats.
   *[other] Kies nog { $count } plaatsen.
}
exchange-on-plan-chosen = { $count ->
    [one] Er is al een nieuwe plaats voor u gereserveerd. Kiest u hier een andere, dan vervangt die deze plaats.
   *[other] De nieuwe plaatsen zijn al voor u gereserveerd. Kiest u hier andere, dan vervangen die deze plaatsen.
}
exchange-taken-off-several = Voor de kaarten die u omruilt, gaat tot { $pays } van de totale prijs van de nieuwe plaatsen af.
exchange-pays-title-several = De kaarten die u omruilt
exchange-all-several = Uw vorige kaarten dekken de nieuwe plaatsen. U hoeft niets bij te betalen.
exchange-lost-several = De nieuwe plaatsen kosten minder dan we voor uw kaarten kunnen verrekenen. Het verschil van { $amount } krijgt u niet terug.
exchange-confirm-several = Kaarten omruilen zonder bijbetaling
exchange-obliges-several = Met deze knop ruilt u uw kaarten om voor de nieuwe plaatsen. U hoeft niets te betalen.
exchange-part-several = Omgeruilde kaarten
exchange-not-refunded-several = Van de waarde van uw vorige kaarten krijgt u { $amount } niet terug.
exchange-seats = U kunt voor elke kaart één plaats kiezen, alle op dezelfde datum, met verder niets in uw winkelmandje. Uw kaarten zijn niet veranderd. Kies evenveel plaatsen als u kaarten omruilt, of annuleer het omruilen.
exchange-not-together = Alleen kaarten van dezelfde bestelling voor dezelfde voorstelling kunt u samen omruilen. Uw kaarten zijn niet veranderd. Ruil deze kaart apart om.
# Before the reason why that ticket can’t be exchanged.
exchange-refused-ticket = Er is niets omgeruild, vanwege deze kaart: { $place }.
