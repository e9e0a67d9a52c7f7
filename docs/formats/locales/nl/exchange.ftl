# A ticket for another date.
exchange-link = Datum wijzigen
exchange-title = Uw kaart omruilen
exchange-worth = Bij het omruilen is uw kaart { $value } waard: de prijs die u hebt betaald, inclusief reserveringskosten.
exchange-worth-handed = Wat voor uw kaart is betaald, telt mee voor de nieuwe plaats. U ziet het bedrag zodra u een datum hebt gekozen.
exchange-fee = Omruilen kost { $fee }; dat gaat van de waarde van uw kaart af.
exchange-free = Het omruilen zelf is gratis.
exchange-dearer = Is de nieuwe plaats duurder, dan betaalt u het verschil. Is ze goedkoper, dan krijgt u niets terug.
exchange-until = Uw kaart blijft van u en geldig tot de nieuwe plaats is betaald. Daarna is ze bij de deur niet meer geldig.
exchange-dearer-free = Is de nieuwe plaats in dezelfde rang, dan betaalt u geen verschil. In een duurdere rang betaalt u het verschil. In een goedkopere rang krijgt u niets terug.
exchange-dearer-changed = Is de nieuwe plaats duurder, dan betaalt u het verschil. Is ze goedkoper, dan komt het verschil bij uw tegoed; wat u daarvan met een cadeaubon hebt betaald, gaat eerst terug naar die bon.
exchange-dearer-changed-free = In dezelfde rang betaalt u niets bij. In een duurdere rang betaalt u het verschil. Is de nieuwe plaats goedkoper, dan komt het verschil bij uw tegoed; wat u daarvan met een cadeaubon hebt betaald, gaat eerst terug naar die bon.
exchange-until-changed = Tot de nieuwe plaats is betaald, blijft uw kaart zoals ze is, en kunt u op de pagina van uw bestelling nog iets anders kiezen.
exchange-dates = Kies een nieuwe datum
exchange-same-date = een andere plaats op dezelfde datum
exchange-date-from = plaatsen vanaf { $from }
exchange-date-covered = plaatsen vanaf { $from }; voor die prijs betaalt u niets bij
exchange-date-rest = plaatsen vanaf { $from }; voor die prijs betaalt u { $rest } bij
exchange-none = Op dit moment zijn er geen andere data te koop waarvoor u deze kaart kunt omruilen.
exchange-keep = Mijn kaart houden
exchange-now = U ruilt deze kaart om: { $title }, { $when }, { $place }. Kies één nieuwe plaats en ga dan naar het afrekenen.
exchange-on-plan = U ruilt deze kaart om: { $title }, { $when }. We trekken { $pays } af van de prijs van één plaats hier.
exchange-on-plan-link = Details
exchange-stop = Omruilen annuleren
exchange-stopped = Uw kaart blijft zoals ze is.
exchange-pays-title = De kaart die u omruilt
exchange-pays = { $title }, { $when }: { $used } gaat van het totaal af.
exchange-rest = Nog { $rest } te betalen.
exchange-all = Uw oude kaart dekt de nieuwe plaats. U hoeft niets meer te betalen.
exchange-confirm = Kaart omruilen
exchange-obliges = Met deze knop ruilt u uw kaart om voor de nieuwe plaats. U hoeft niets te betalen.
exchange-part = Omgeruilde kaart
exchange-done = Omgeruild voor een andere datum.
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
exchange-one-seat = U kunt uw kaart alleen omruilen voor één plaats, met verder niets in uw winkelmandje. Uw kaart is niet gewijzigd. Bestel de rest apart.
exchange-other-person = Vul het e-mailadres in waarmee deze kaart is gekocht of waaraan ze is gegeven om haar om te ruilen. Uw kaart is niet gewijzigd.
exchange-changed = De waarde van de kaart die u omruilt, is veranderd. Er is niets afgeschreven. Controleer het totaal en bevestig opnieuw.
