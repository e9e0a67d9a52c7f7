# Subscriptions that go on in the next season.
renewal-title = Uw abonnement volgend seizoen
renewal-account-link = Uw abonnement verlengen
renewal-none = U hebt op dit moment geen abonnement om te verlengen. Als het zover is, mailen we u.
renewal-holder = Voor { $name }
renewal-performances = { $count ->
    [one] { $count } voorstelling
   *[other] { $count } voorstellingen
}
renewal-open = Uw plaats is voor u gereserveerd. Laat ons vóór { $until } weten of u wilt verlengen.
renewal-open-several = Uw plaatsen zijn voor u gereserveerd, voor in totaal { $total }. Laat ons uiterlijk { $until } weten of u wilt verlengen.
renewal-itself-ends = Doet u niets, dan eindigt uw abonnement en komt uw plaats in de verkoop.
renewal-itself-ends-several = Doet u niets, dan eindigen uw abonnementen en komen uw plaatsen in de verkoop.
renewal-confirmed = U hebt gekozen om te verlengen. U kunt zich tot { $until } bedenken.
renewal-declined = U hebt gekozen om niet te verlengen. U kunt zich tot { $until } bedenken.
renewal-waiting = De termijn is voorbij. We verwerken nu alle verlengingen en mailen u daarna.
renewal-renewed = Uw abonnement is verlengd.
renewal-order-link = Uw kaarten bekijken
renewal-to-pay = Betaal { $amount } vóór { $date } om uw plaats te houden.
renewal-other-to-pay = Ook nog te betalen, tot en met { $until }: { $what }
renewal-pay-link = Nu betalen
renewal-unpaid = De verlenging is niet op tijd betaald, dus uw plaats is in de verkoop.
renewal-end-declined = U hebt gekozen dit abonnement niet te verlengen.
renewal-end-unanswered = We hebben niets van u gehoord, dus dit abonnement is beëindigd.
renewal-end-seat-gone = Uw plaats is er volgend seizoen niet, en geen van de plaatsen waar u om vroeg, konden we u geven.
renewal-end-former-gone = Het abonnement dat u had, is geannuleerd en dus niet verlengd.
renewal-end-nothing-left = We konden dit abonnement niet verlengen, omdat geen van de voorstellingen doorgaat.
renewal-end-most = We konden dit abonnement niet verlengen: u hebt al het grootste aantal abonnementen op deze serie.
renewal-seat-gone = Uw plaats is er volgend seizoen niet. Vraag vóór { $until } om een andere.
renewal-pay-legend = Hoe wilt u betalen?
renewal-credit-link = U hebt een tegoed van { $amount }. Wilt u het gebruiken, kies dan betaling met een kaart: als u bent ingelogd, kunt u op de pagina achter de betaallink eerst met uw tegoed betalen. Bij automatische incasso en factuur wordt het niet verrekend.
renewal-credit-card-kept = U hebt een tegoed van { $amount }. Met de bewaarde kaart, per automatische incasso of op factuur wordt het niet verrekend. Wilt u het gebruiken, verwijder dan de bewaarde kaart en kies hier betaling met een kaart: u krijgt een betaallink en kunt daar eerst met uw tegoed betalen.
renewal-credit-no-way = U hebt een tegoed van { $amount }. Bij de betaalwijzen die hier worden aangeboden, wordt het niet verrekend; u houdt het voor andere aankopen.
renewal-pay-card = Met bankpas of creditcard. We mailen u na de termijn een betaallink.
renewal-pay-card-kept = Met de kaart waarmee u op { $date } hebt betaald
renewal-pay-debit = Met automatische incasso
renewal-pay-debit-signed = Met automatische incasso van de rekening eindigend op { $end } (machtiging { $mandate })
renewal-pay-invoice = Op factuur
renewal-due = Te betalen op { $dates }
renewal-iban = IBAN
renewal-iban-hint = Het moet uw eigen rekening zijn, of een die u mag gebruiken.
renewal-account-holder = Naam van de rekeninghouder
renewal-mandate-text = Door automatische incasso te kiezen geeft u { $house } toestemming om incasso-opdrachten naar uw bank te sturen om deze bedragen van uw rekening af te schrijven, en uw bank om deze bedragen volgens die opdrachten van uw rekening af te schrijven. Als u het niet eens bent met een afschrijving, kunt u die laten terugboeken onder de voorwaarden van uw overeenkomst met uw bank. Vraag dit binnen acht weken na de datum van de afschrijving aan uw bank.
renewal-confirm = Verlengen met betalingsverplichting: { $amount }
renewal-confirm-wish = Verlengen met een andere plaats, met betalingsverplichting
renewal-decline = Niet verlengen
renewal-decline-several = Deze abonnementen niet verlengen
renewal-change-answer = Antwoord wijzigen
renewal-each-link = Voor elke plaats apart antwoorden
renewal-answered-confirmed = Dank u wel. Uw abonnement ({ $what }) wordt na de termijn verlengd, en we mailen u.
renewal-answered-declined = We verlengen uw abonnement ({ $what }) niet. U kunt zich voor het einde van de termijn nog bedenken.
renewal-card-forget = Mijn bewaarde kaart verwijderen
renewal-card-forgotten = Uw bewaarde kaart is verwijderd.
saved-title = Automatische incasso en bewaarde kaart
saved-lede = Wat wij van uw rekening of kaart mogen afschrijven, en hoe u dat stopt.
saved-link = Bekijken en wijzigen
saved-none = U hebt geen machtiging gegeven en er is geen kaart bewaard.
saved-mandate-title = Machtiging voor automatische incasso
saved-mandate = Rekening eindigend op { $end } op naam van { $name }, machtiging { $mandate }, sinds { $date }
saved-mandate-creditor = Incassant: { $creditor }
saved-mandate-debits = Afschrijvingen met deze machtiging:
saved-mandate-debit = { $package }: { $amount } op { $date }
saved-mandate-debit-past = { $package }: { $amount }, af te schrijven op { $date }; het antwoord van de bank is nog niet geboekt
saved-mandate-order = Bestelling { $code }
saved-mandate-end-nothing = Op dit moment wordt er niets afgeschreven. U kunt de machtiging altijd intrekken.
saved-mandate-end-open = Trekt u de machtiging in, dan moet u { $open } op dezelfde dagen betalen, per overschrijving of aan de kassa. Op de pagina van elke bestelling staat op welke rekening.
saved-mandate-on-its-way = Een afschrijving die al bij uw bank ligt, kan nog doorgaan. Wordt een bedrag twee keer betaald, dan tellen wij het bij uw tegoed op.
saved-mandate-end-renewals = Hebt u voor een verlenging die nog niet is uitgevoerd automatische incasso gekozen, dan krijgt u in plaats daarvan een link om te betalen.
saved-mandate-end = Machtiging intrekken
saved-mandate-ended = De machtiging is ingetrokken. Wij hebben dat per e-mail bevestigd.
saved-mandate-unknown = Er is niets gewijzigd: deze machtiging was al ingetrokken.
saved-card-title = Bewaarde kaart
saved-card = De kaart waarmee u op { $date } hebt betaald
saved-card-end = Verwijdert u de kaart, dan wordt er niets meer van afgeschreven. Zou een verlenging ermee worden betaald, dan krijgt u in plaats daarvan een link om te betalen.
mail-mandate-ended-subject = Uw machtiging { $mandate } is ingetrokken
mail-mandate-ended = Zoals u hebt gevraagd, is uw machtiging { $mandate } voor automatische incasso ingetrokken. Wij schrijven er niets meer mee af.
mail-mandate-ended-open = Nog te betalen voor bestelling { $code }: { $amount }, uiterlijk { $due }.
mail-card-removed-subject = Uw bewaarde kaart is verwijderd
mail-card-removed = Zoals u hebt gevraagd, is uw bewaarde kaart verwijderd. Er wordt niets meer van afgeschreven. Zou een verlenging ermee worden betaald, dan krijgt u in plaats daarvan een link om te betalen.
renewal-wishes = Plaatsen waar u in plaats daarvan om vroeg
renewal-wish-link = Een andere plaats op de plattegrond kiezen
renewal-wish-link-seat = Op de plattegrond een andere plaats kiezen in plaats van: { $seat }
renewal-wish-list = Een plaats uit een lijst kiezen
renewal-wish-remove = Deze plaats verwijderen
renewal-wish-removed = De plaats is van uw lijst verwijderd.
renewal-wish-granted = Deze plaats is van u
renewal-wish-taken = Niet mogelijk: de plaats is niet beschikbaar.
renewal-wish-kept = Niet beschikbaar: de huidige abonnee heeft haar gehouden, of ze ging naar iemand die al meer seizoenen abonnee is.
renewal-wish-not-needed = Niet nodig: u hebt een plaats die hoger op uw lijst staat.
renewal-wish-title = Om een andere plaats vragen
renewal-wish-title-seat = Om een andere plaats vragen in plaats van: { $seat }
renewal-wish-lede = U houdt uw plaats, tenzij we u er een kunnen geven waar u om vraagt. U kunt om hooguit drie plaatsen vragen; begin met de plaats die u het liefst hebt.
renewal-wish-order = We beslissen na de termijn. Vragen meer mensen om dezelfde plaats, dan gaat ze naar degene die de meeste seizoenen abonnee is.
renewal-wish-package = Serie
renewal-wish-part = Deel van de zaal
renewal-wish-show = Plaatsen tonen
renewal-wish-row = Rij { $row }
renewal-wish-row-label = Rij
renewal-wish-price-type = Soort kaart
renewal-wish-send = Om deze plaats vragen
renewal-wish-back = Terug naar uw abonnement
renewal-wish-sent = We hebben de plaats aan uw lijst toegevoegd. U houdt uw huidige plaats, tenzij we u een andere kunnen geven.
renewal-plan-lede = Kies een deel van de zaal en dan een plaats. U ziet wat ze kost en hoe u het toneel ziet voordat u erom vraagt.
renewal-plan-more = { $total }, { $difference } meer dan nu
renewal-plan-less = { $total }, { $difference } minder dan nu
renewal-plan-same = { $total }, evenveel als nu
renewal-plan-own = uw huidige plaats
renewal-plan-own-other = uw andere plaats
renewal-plan-kept = vastgehouden voor een andere abonnee
renewal-plan-taken = niet beschikbaar
renewal-plan-kept-text = Deze plaats wordt vastgehouden voor een andere abonnee. U kunt haar alleen krijgen als die haar opgeeft.
renewal-plan-none = In dit deel van de zaal kunt u om geen enkele plaats vragen. Kies een ander deel.
renewal-plan-no-answer = Dit is nog niet uw antwoord. Dat geeft u op de volgende pagina.
renewal-plan-answered = U hebt al bevestigd. Kunnen we u deze plaats geven, dan betaalt u de prijs die hier staat.
renewal-plan-itself = Doet u verder niets, dan verlengen we uw abonnement. Kunnen we u deze plaats geven, dan betaalt u de prijs die hier staat.
renewal-plan-asked = Verder hoeft u niets te doen. Kunnen we u deze plaats geven, dan betaalt u de prijs die hier staat.
renewal-plan-back = Terug naar de plattegrond
renewal-choice-free = { $number } – beschikbaar
renewal-choice-kept = { $number } – vastgehouden voor een andere abonnee
renewal-choice-taken = { $number } – niet beschikbaar
renewal-choice-own = { $number } – van u
renewal-choice-own-other = { $number } – uw andere plaats
renewal-unknown = We kunnen dit abonnement niet in uw account vinden. Log in met het e-mailadres dat bij de aankoop is opgegeven.
renewal-too-late = De termijn is voorbij. Neem contact op met de kassa.
renewal-price-changed = De prijs is zojuist veranderd. Er is niets verlengd en niets afgeschreven. Controleer de nieuwe prijs voordat u verlengt.
renewal-payment-not-offered = Deze betaalwijze is er niet voor dit abonnement. Kies een andere.
renewal-mandate-missing = Vul het IBAN en de naam van de rekeninghouder in.
renewal-bad-iban = Dit IBAN klopt niet. Controleer het; uw antwoord is nog niet opgeslagen.
renewal-account-holder-missing = Vul de naam van de rekeninghouder in.
renewal-unknown-seat = Deze plaats wordt in deze serie niet verkocht. Kies een andere.
renewal-seat-taken = Deze plaats is volgend seizoen niet beschikbaar. Kies een andere.
renewal-same-seat = U hebt deze plaats al, of ze staat op uw lijst.
renewal-other-own-seat = U hebt deze plaats al in een ander abonnement.
renewal-unknown-package = Naar deze serie kunt u niet overstappen. Kies een andere.
renewal-unknown-price-type = Deze soort kaart is er niet voor u. Kies een andere.
renewal-too-many-wishes = U kunt om hooguit drie plaatsen vragen. Verwijder er eerst een.
mail-renewal-asked-subject = Uw abonnement voor volgend seizoen: { $what }
mail-renewal-asked-several-subject = Uw abonnementen voor volgend seizoen: { $what }
mail-renewal-asked = Het is tijd om uw abonnement voor { $season } te verlengen.
mail-renewal-asked-several = Het is tijd om uw abonnementen voor { $season } te verlengen.
mail-renewal-asked-gone = Helaas is dezelfde plaats er niet meer. Vraag vóór { $until } om een andere.
mail-renewal-open = Uw abonnement verlengen, wijzigen of beëindigen
mail-renewal-open-several = Uw abonnementen verlengen, wijzigen of beëindigen
mail-renewal-open-gone = Om een andere plaats vragen
mail-renewal-open-unseated = Om een plaats in een serie vragen
mail-renewal-change = Uw antwoord bekijken of wijzigen
mail-renewal-see = Uw abonnement bekijken
mail-renewal-to-pay-subject = Betaal uw abonnement: { $what }
mail-renewal-to-pay = Uw plaats is tot en met { $until } voor u gereserveerd. Betaal voor het einde van die dag { $amount }. Zodra wij uw betaling hebben ontvangen, is uw abonnement verlengd. Bestelcode: { $code }
mail-renewal-to-pay-several = { $count } van uw abonnementen moeten nog worden betaald. Voor elk krijgt u een eigen e-mail en elk betaalt u apart; deze e-mail gaat over het abonnement hierboven.
mail-renewal-pay = Abonnement betalen: { $amount }
mail-renewal-pay-reminder-subject = Voor u gereserveerd tot en met { $until }: { $what }
mail-renewal-pay-reminder = Wij hebben uw betaling van { $amount } nog niet ontvangen. Uw plaats is tot het einde van { $until } voor u gereserveerd. Hebt u dan niet betaald, dan wordt uw abonnement niet verlengd en gaat uw plaats in de verkoop. Bestelcode: { $code }
mail-renewal-gone-subject = { $count ->
    [one] Uw abonnement kon niet worden verlengd: { $what }
   *[other] Uw abonnementen konden niet worden verlengd: { $what }
}
mail-renewal-gone = { $count ->
    [one] Het spijt ons, maar we konden dit abonnement niet verlengen. De reden staat in uw account onder “Uw abonnement volgend seizoen”. Er is niets afgeschreven.
   *[other] Het spijt ons, maar we konden deze abonnementen niet verlengen. De redenen staan in uw account onder “Uw abonnement volgend seizoen”. Er is niets afgeschreven.
}
mail-renewal-offers = Alle abonnementen bekijken
renewal-ask-first = Uw plaats is er volgend seizoen niet. Vraag eerst om een andere.
order-to-pay-title = Betaal uw abonnement
order-to-pay-text = Uw plaatsen zijn voor u gereserveerd tot { $until }. Zodra wij uw betaling hebben ontvangen, is uw abonnement verlengd.
order-pay-now = { $total } betalen
order-pay-credit = { $used } met uw tegoed betalen
order-pay-credit-rest = { $used } van uw tegoed gebruiken en { $rest } betalen
# Read by those who aren’t signed in, whether they have credit or not.
order-credit-sign-in = Hebt u tegoed bij ons, meld u dan aan voordat u betaalt. U kunt het dan voor deze bestelling gebruiken.
order-renewed-title = Uw abonnement is verlengd. Hier zijn uw kaarten.
order-renewed-invoice = { $count ->
    [one] Uw kaarten zijn geldig. Betaal elk bedrag uiterlijk op de aangegeven datum. De factuur staat onder aan deze pagina.
   *[other] Uw kaarten zijn geldig. Betaal elk bedrag uiterlijk op de aangegeven datum. De facturen (één van elke verkoper) staan onder aan deze pagina.
}
order-renewed-debit = Uw kaarten zijn geldig. We incasseren elk bedrag op de aangegeven datum van uw bankrekening.
order-debit-day = Op { $date } schrijven wij { $amount } af.
order-debit-past = { $amount } zou op { $date } worden afgeschreven. Het antwoord van de bank is nog niet geboekt.
order-renewed-amounts = Bedragen en data
order-renewed-account = verlengd, te betalen op de aangegeven data
mail-renewed-subject = Uw abonnement is verlengd, bestelling { $code }
mail-renewed-invoice = Uw abonnement is verlengd en uw kaarten zijn geldig. Betaal elk bedrag uiterlijk op de aangegeven datum.
mail-renewed-debit = Uw abonnement is verlengd en uw kaarten zijn geldig. We incasseren elk bedrag op de aangegeven datum van uw bankrekening.
renewal-flexible-title = Liever een keuzeabonnement?
renewal-flexible-lede = Met een keuzeabonnement kiest u de voorstellingen en uw plaatsen. Uw huidige plaats komt na de termijn in de verkoop.
renewal-flexible-seasons = Uw eerdere seizoenen als abonnee blijven meetellen.
renewal-flexible-change = Overstappen op { $name }
renewal-flexible = U hebt gekozen voor een keuzeabonnement: { $name }. U kunt zich tot { $until } bedenken.
renewal-flexible-now = U kunt uw voorstellingen en plaatsen nu kiezen.
renewal-flexible-until = U kunt uw voorstellingen en plaatsen kiezen tot { $until }.
renewal-flexible-from = U kunt uw voorstellingen en plaatsen kiezen vanaf { $from }.
renewal-flexible-span = U kunt uw voorstellingen en plaatsen kiezen van { $from } tot { $until }.
renewal-flexible-link = Voorstellingen en plaatsen kiezen
renewal-end-flexible = U bent overgestapt op een keuzeabonnement: { $name }.
renewal-answered-flexible = Dank u wel. Na de termijn mailen we u een link om uw voorstellingen en plaatsen te kiezen. Tot dan kunt u zich bedenken.
mail-renewal-flexible-subject = Kies de voorstellingen van uw keuzeabonnement: { $what }
mail-renewal-flexible = U bent overgestapt op een keuzeabonnement: { $name } ({ $season }). U betaalt als u hebt gekozen.
renewal-flexible-again = Volgend seizoen kiest u de voorstellingen en uw plaatsen opnieuw.
renewal-unseated-open = Wilt u dezelfde plaats bij elke voorstelling van een serie? U kunt er tot { $until } om vragen.
renewal-unseated-asked = U hebt om een eigen plaats gevraagd. U kunt zich tot { $until } bedenken.
renewal-unseated-link = Een plaats op de plattegrond kiezen
renewal-unseated-lede = Kunnen we u een van de plaatsen geven waar u om vraagt, dan is die bij elke voorstelling van de serie van u. U kunt om hooguit drie plaatsen vragen; begin met de plaats die u het liefst hebt.
renewal-unseated-confirm = Om deze plaatsen vragen, met betalingsverplichting
renewal-unseated-decline = Niet om een plaats vragen
renewal-unseated-over = U hebt niet om een plaats in een serie gevraagd. U kunt weer een keuzeabonnement kopen.
renewal-end-not-granted = We konden u geen van de plaatsen geven waar u om vroeg. Er is niets afgeschreven.
renewal-ask-for-seat = Vraag eerst om een plaats.
mail-renewal-asked-flexible = U hebt een keuzeabonnement. Volgend seizoen ({ $season }) kunt u in plaats daarvan een eigen plaats in een serie krijgen.
mail-renewal-not-granted-subject = We konden u de gevraagde plaatsen niet geven: { $what }
mail-renewal-not-granted = Het spijt ons, maar we konden u geen van de plaatsen geven waar u om vroeg. Er is niets afgeschreven.
renewal-itself-renews = Doet u niets, dan verlengen we uw abonnement.
renewal-itself-renews-several = Doet u niets, dan verlengen we uw abonnementen.
renewal-next-card = Na { $until } schrijven we { $amount } af van de kaart waarmee u op { $date } hebt betaald, en mailen we u uw kaarten.
renewal-next-card-several = Na { $until } schrijven we elk abonnement apart af van de kaart waarmee u op { $date } hebt betaald, in totaal { $amount }, en mailen we u uw kaarten.
renewal-next-debit = Na { $until } mailen we u uw kaarten en incasseren we { $amount } van de rekening eindigend op { $end } (machtiging { $mandate }). Te betalen op { $dates }.
renewal-next-invoice = Na { $until } mailen we u uw kaarten en de gegevens om { $amount } over te maken. Te betalen op { $dates }.
renewal-next-link = Na { $until } mailen we u een link om { $amount } te betalen. Tot de datum die daar staat blijft uw plaats voor u gereserveerd.
renewal-next-link-several = Na { $until } mailen we u voor elk abonnement een eigen betaallink, voor in totaal { $amount }. Tot de datum die in die e-mails staat, blijven uw plaatsen voor u gereserveerd.
renewal-next-wish = Na { $until } laten we u weten of we u een van de gevraagde plaatsen kunnen geven. Zo niet, dan betaalt u niets.
renewal-wish-price = Kunnen we u een plaats van uw lijst geven, dan betaalt u in plaats daarvan de prijs die ernaast staat.
renewal-wish-unsaid = Met een gevraagde plaats is uw abonnement nog niet verlengd. Druk hieronder ook op “Verlengen”.
renewal-wish-apart = Uw andere plaats ernaast ({ $seat }) blijft waar ze is. Krijgt u hier een andere plaats, dan zitten uw twee plaatsen niet meer naast elkaar.
renewal-wish-apart-asked = Ook voor uw andere plaats ernaast ({ $seat }) hebt u om een andere plaats gevraagd. We beslissen per abonnement. Misschien zitten uw twee plaatsen daarna niet meer naast elkaar.
renewal-wish-beside = Deze plaats ligt naast de plaats waarom u voor uw andere abonnement hebt gevraagd ({ $seat }). We beslissen per abonnement. Kunnen we u maar een van de twee geven, dan zitten uw plaatsen niet meer naast elkaar.
renewal-unseated-unsaid = Een plaats aan deze lijst toevoegen is niet genoeg. Druk hieronder ook op “Om deze plaatsen vragen”.
renewal-other-unsaid = Met het antwoord dat u hebt gegeven, houden we geen rekening met deze plaatsen. Wilt u er een van, wijzig dan hieronder uw antwoord.
mail-renewal-reminder-subject = Herinnering: uw abonnement voor volgend seizoen ({ $what })
mail-renewal-reminder-several-subject = Herinnering: uw abonnementen voor volgend seizoen ({ $what })
mail-renewal-reminder = We hebben nog niets van u gehoord over uw abonnement voor { $season }.
mail-renewal-reminder-several = We hebben nog niets van u gehoord over uw abonnementen voor { $season }.
mail-renewal-confirmed-subject = Uw antwoord: u verlengt uw abonnement ({ $what })
mail-renewal-confirmed = Dank u wel. U hebt gekozen om uw abonnement te verlengen. U kunt zich tot { $until } bedenken.
mail-renewal-confirmed-several-subject = Uw antwoord: u verlengt uw abonnementen ({ $what })
mail-renewal-confirmed-several = Dank u wel. U hebt gekozen om { $count } abonnementen te verlengen, voor in totaal { $total }. U kunt zich tot { $until } bedenken.
mail-renewal-left = Voor de volgende abonnementen hebt u nog niet geantwoord. Laat ons op dezelfde pagina weten of u ze wilt verlengen:
mail-renewal-declined-subject = { $count ->
    [one] Uw antwoord: u verlengt uw abonnement niet ({ $what })
   *[other] Uw antwoord: u verlengt uw abonnementen niet ({ $what })
}
mail-renewal-declined = { $count ->
    [one] U hebt gekozen om uw abonnement niet te verlengen. U kunt zich tot { $until } bedenken.
   *[other] U hebt gekozen om deze abonnementen niet te verlengen. U kunt zich tot { $until } bedenken.
}
mail-renewal-declined-next = { $count ->
    [one] Er wordt niets afgeschreven. Na { $until } komt uw plaats in de verkoop.
   *[other] Er wordt niets afgeschreven. Na { $until } komen uw plaatsen in de verkoop.
}
mail-renewal-changed-subject = Uw antwoord: u stapt over op een keuzeabonnement ({ $what })
mail-renewal-changed = Dank u wel. U hebt gekozen voor een keuzeabonnement: { $name }. U kunt zich tot { $until } bedenken.
mail-renewal-changed-next = Na { $until } mailen we u een link om uw voorstellingen en plaatsen te kiezen. U betaalt pas dan.
mail-renewal-wishes-subject = De plaatsen waar u voor volgend seizoen om vroeg: { $what }
mail-renewal-wishes = Over alle gevraagde plaatsen is nu beslist. Dit is het resultaat voor u:
mail-renewal-wishes-seat = Uw plaats volgend seizoen: { $seat } ({ $amount }). Uw kaarten of een betaallink ontvangt u in een volgende e-mail.
mail-renewal-unpaid-subject = { $count ->
    [one] Abonnement niet verlengd, geen betaling ontvangen: { $what }
   *[other] Abonnementen niet verlengd, geen betaling ontvangen: { $what }
}
mail-renewal-unpaid = { $count ->
    [one] We hebben uw betaling van { $amount } niet op tijd ontvangen, dus is uw abonnement niet verlengd.
   *[other] We hebben uw betalingen van samen { $amount } niet op tijd ontvangen, dus zijn uw abonnementen niet verlengd.
}
mail-renewal-ended-subject = { $count ->
    [one] Uw abonnement is beëindigd: { $what }
   *[other] Uw abonnementen zijn beëindigd: { $what }
}
mail-renewal-ended = { $count ->
    [one] We hebben niet op tijd van u gehoord, dus is uw abonnement niet verlengd.
   *[other] We hebben niet op tijd van u gehoord, dus zijn uw abonnementen niet verlengd.
}
mail-renewal-ended-next = { $count ->
    [one] Uw plaats is nu in de verkoop en er is niets afgeschreven. Als er plaatsen vrij zijn, kunt u opnieuw een abonnement nemen.
   *[other] Uw plaatsen zijn nu in de verkoop en er is niets afgeschreven. Als er plaatsen vrij zijn, kunt u opnieuw een abonnement nemen.
}
mail-renewal-card-failed = We konden de kaart waarmee u de vorige keer hebt betaald niet belasten. Er is niets afgeschreven.
mail-renewed-paid = Uw abonnement is verlengd en betaald, en uw kaarten zijn geldig. We hebben { $amount } afgeschreven van de kaart waarmee u de vorige keer hebt betaald.
mail-renewed-paid-yourself = Dank u wel voor uw betaling. Uw abonnement is verlengd en uw kaarten zijn geldig.
renewal-together-title = Al uw abonnementen samen verlengen
renewal-together-some-title = Meerdere abonnementen samen verlengen
renewal-together-text = Met één antwoord verlengt u deze abonnementen, elk op de plaats en met de betaalwijze die hier staan. Wilt u een andere plaats of anders betalen, antwoord dan hieronder apart voor dat abonnement.
renewal-together-left = De volgende abonnementen horen hier niet bij. Antwoord voor elk daarvan apart:
renewal-together-no-seat = Uw plaats is er volgend seizoen niet meer. Vraag om een andere.
renewal-together-no-way = Kies hoe u wilt betalen.
renewal-together-most = Als we u gevraagde plaatsen kunnen geven, betaalt u de prijs daarvan: in totaal hoogstens { $amount }.
renewal-together-confirm = Alles verlengen met betalingsverplichting: { $amount }
renewal-together-some-confirm = Deze abonnementen verlengen met betalingsverplichting: { $amount }
renewal-answered-together = Dank u wel. Deze abonnementen worden na de termijn verlengd, en we mailen u: { $what }. U kunt zich tot { $until } bedenken.
renewal-declined-together = We verlengen deze abonnementen niet: { $what }. U kunt zich tot het einde van de termijn nog bedenken.
renewal-left = Nog zonder antwoord: { $what }.
renewal-missing = U hebt nog niet voor al uw abonnementen geantwoord. Nog zonder antwoord:
renewal-creditor = { $name }, incassant-ID { $identifier }
mail-renewal-ended-later = { $count ->
    [one] Uw plaats komt op { $date } in de verkoop, en er is niets afgeschreven. Vanaf dan kunt u weer een abonnement kopen, zolang er plaatsen vrij zijn.
   *[other] Uw plaatsen komen op { $date } in de verkoop, en er is niets afgeschreven. Vanaf dan kunt u weer een abonnement kopen, zolang er plaatsen vrij zijn.
}
renewal-unpaid-later = De verlenging is niet op tijd betaald. Uw plaats is daarom niet meer voor u gereserveerd. Ze komt op { $date } in de verkoop.

order-reserved-to-pay-title = Uw reservering
order-reserved-to-pay-text = Uw plaatsen zijn tot { $until } voor u gereserveerd. Zodra we uw betaling hebben ontvangen, krijgt u uw kaarten.
renewal-one-order = Van deze { $count } abonnementen maken we één bestelling. U betaalt in totaal { $amount } en krijgt één e-mail met alle kaarten.
renewal-leave-out = Dit abonnement niet meenemen: { $what }
renewal-include-all = Weer voor alle abonnementen samen antwoorden
renewal-with = U verlengt samen met: { $what }. Het wordt één bestelling. Wilt u dit abonnement apart verlengen, wijzig dan uw antwoord alleen hiervoor.
renewal-none-answered = { $why } Het gaat om: { $what }. Uw antwoord is voor geen van de abonnementen opgeslagen en er is niets afgeschreven.
renewal-next-card-together = Na { $until } schrijven we voor alles samen { $amount } in één keer af van de kaart waarmee u op { $date } hebt betaald, en mailen we u uw kaarten.
renewal-next-link-together = Na { $until } mailen we u één link om alles samen te betalen: { $amount }. Tot de datum die daar staat blijven uw plaatsen voor u gereserveerd.
renewal-to-pay-together = Betaal { $amount } vóór { $date } om uw plaatsen te houden. Met één betaling zijn { $count } abonnementen betaald.
mail-renewal-to-pay-together-subject = Betaal uw abonnementen: { $what }
mail-renewal-to-pay-together = Uw plaatsen zijn tot en met { $until } voor u gereserveerd. Betaal voor het einde van die dag { $amount }; met één betaling zijn alle abonnementen hieronder betaald. Zodra wij uw betaling hebben ontvangen, zijn ze verlengd. Bestelcode: { $code }
mail-renewal-pay-together = Abonnementen betalen: { $amount }
mail-renewal-pay-reminder-together = Wij hebben uw betaling van { $amount } nog niet ontvangen. Uw plaatsen zijn tot het einde van { $until } voor u gereserveerd. Hebt u dan niet betaald, dan wordt geen van de abonnementen hieronder verlengd en gaan uw plaatsen in de verkoop. Bestelcode: { $code }
order-to-pay-title-several = Betaal uw abonnementen
order-to-pay-text-several = Uw plaatsen zijn voor u gereserveerd tot { $until }. Zodra wij uw betaling hebben ontvangen, zijn uw abonnementen verlengd.
order-renewed-title-several = Uw abonnementen zijn verlengd. Hier zijn uw kaarten.
mail-renewed-several-subject = Uw abonnementen zijn verlengd, bestelling { $code }
mail-renewed-several-invoice = Uw abonnementen zijn verlengd en uw kaarten zijn geldig. Betaal elk bedrag uiterlijk op de aangegeven datum.
mail-renewed-several-debit = Uw abonnementen zijn verlengd en uw kaarten zijn geldig. We incasseren elk bedrag op de aangegeven datum van uw bankrekening.
mail-renewed-several-paid = Uw abonnementen zijn verlengd en betaald, en uw kaarten zijn geldig. We hebben { $amount } in één keer afgeschreven van de kaart waarmee u de vorige keer hebt betaald.
mail-renewed-several-paid-yourself = Dank u wel voor uw betaling. Uw abonnementen zijn verlengd en uw kaarten zijn geldig.
renewal-two-text = Of vraag voor uw twee abonnementen om twee plaatsen naast elkaar: { $seats }, samen { $total }. U krijgt beide plaatsen of geen van beide, zodat u bij elkaar blijft.
renewal-two-send = Om beide plaatsen vragen: { $seats }
renewal-two-beside = Voor beide abonnementen samen, met: { $seat }
renewal-two-apart = Niet mogelijk: uw andere abonnement wordt niet verlengd en deze plaatsen waren voor beide.
renewal-wishes-mixed = Plaatsen voor beide abonnementen en plaatsen voor één ervan kunnen niet op dezelfde lijst staan. Verwijder eerst de plaatsen op uw lijst.
