# Payment after the performance.
invoice-title = Betaling na elke voorstelling
invoice-due = te betalen vóór { $date }
invoice-paid = betaald
invoice-due-rest = nog { $open } te betalen, uiterlijk { $date }
invoice-overdue = { $open } achterstallig sinds { $date }; betaal nu
invoice-returned = nog { $open } te betalen: uw bank heeft een betaling teruggeboekt
invoice-cancelled = afgelast; niets te betalen
invoice-next-step = Op de volgende pagina ziet u het totaal en wanneer u het moet betalen. Er wordt nu niets afgeschreven. Voor een voorstelling die wordt afgelast, betaalt u niets.
invoice-checkout-title = Uw gegevens en reservering
invoice-reserve = Reserveren met betalingsverplichting: { $total }
invoice-obliges = Door op deze knop te drukken verplicht u zich tot betaling. Er wordt nu niets afgeschreven. We sturen uw kaarten meteen, en de facturen (één van elke verkoper) vindt u op de pagina van uw bestelling. U betaalt na elke voorstelling.
invoice-order-title = Uw reservering is bevestigd. Hier zijn uw kaarten.
invoice-order-text = { $count ->
    [one] Uw kaarten zijn geldig. U hebt nog niets betaald. De factuur staat onder aan deze pagina, en u betaalt na elke voorstelling.
   *[other] Uw kaarten zijn geldig. U hebt nog niets betaald. De facturen (één van elke verkoper) staan onder aan deze pagina, en u betaalt na elke voorstelling.
}
invoice-all-paid = Uw kaarten zijn geldig en alles is betaald.
invoice-some-paid = Uw kaarten zijn geldig. Een deel van deze bestelling is betaald. Betaal de rest uiterlijk op de vermelde data.
invoice-some-returned = Uw kaarten zijn geldig, maar uw bank heeft een betaling teruggeboekt. Betaal het vermelde bedrag per overschrijving of aan de kassa.
invoice-account = gereserveerd, te betalen na de voorstelling
order-invoiced-title = Uw bestelling is bevestigd. Hier zijn uw kaarten.
order-invoiced-text = { $count ->
    [one] Uw kaarten zijn geldig. U hebt nog niets betaald. De factuur staat onder aan deze pagina. Betaal die uiterlijk op de vermelde datum.
   *[other] Uw kaarten zijn geldig. U hebt nog niets betaald. De facturen (één van elke verkoper) staan onder aan deze pagina. Betaal ze uiterlijk op de vermelde datum.
}
order-invoiced-account = te betalen op factuur
mail-invoiced-subject = Uw kaarten en uw factuur, bestelling { $code }
mail-invoiced-intro = Bedankt voor uw bestelling. Uw kaarten zijn geldig. De facturen (één van elke verkoper) staan op de pagina van uw bestelling. Betaal ze uiterlijk op de hieronder vermelde datum.

mail-reserved-subject = Uw reservering, bestelling { $code }
mail-reserved-intro = Dank u wel voor uw reservering. Deze plaatsen zijn voor u gereserveerd en uw kaarten zijn geldig. De facturen (één van elke verkoper) staan op de pagina van uw bestelling. U betaalt na elke voorstelling.
mail-reserved-total = Totaal
mail-reserved-invoice = { $performance }: { $amount }, te betalen vóór { $due }
mail-reserved-paid = { $performance }: { $amount }, betaald
# Een bank heeft een betaling teruggeboekt.
mail-payment-returned-subject = Uw bank heeft een betaling teruggeboekt: bestelling { $code }
mail-payment-returned = Uw bank heeft een betaling van { $amount } voor bestelling { $code } teruggeboekt. Betaal { $open } per overschrijving of aan de kassa. Vervaldatum: { $due }. Uw kaarten blijven geldig. Denkt u dat dit een vergissing is, neem dan contact met ons op.
mail-payment-returned-credit = Uw bank heeft een betaling van { $amount } voor bestelling { $code } teruggeboekt. We hadden dat bedrag bij uw tegoed opgeteld, daarom hebben we het er weer afgehaald. U hoeft niets te doen. Denkt u dat dit een vergissing is, neem dan contact met ons op.
mail-payment-returned-later = Maak de rest niet over: zoals afgesproken schrijven wij { $amount } op { $date } van uw rekening af.
mail-payment-returned-also = Daarna schrijven wij op { $date } nog { $amount } af.
mail-payment-returned-kept = Tot wij uw betaling hebben ontvangen, houden wij daarvoor { $amount } van uw tegoed achter.
mail-payment-returned-link = Bekijk uw bestelling
mail-credit-spent-subject = { $amount } van uw tegoed is gebruikt: bestelling { $code }
mail-credit-spent = Onze medewerkers hebben { $amount } van uw tegoed gebruikt om bestelling { $code } te betalen. Hebt u hier niet om gevraagd, laat het ons dan meteen weten: beantwoord deze e-mail of neem contact op met de kassa. We zoeken het uit en zetten het bedrag terug als het een vergissing was.
mail-credit-spent-link = Bekijk uw bestelling
mail-reserved-cancelled = { $performance }: deze voorstelling is afgelast; u hoeft er niets voor te betalen.
refusal-hold-other-kind = Dit account is geregistreerd als “{ $kind }” en kan alleen voorstellingen voor die groep boeken. Log uit en koop als gast om andere voorstellingen te boeken.
refusal-put-other-kind = Uw account is geregistreerd voor een bepaalde groep en kan alleen aanbiedingen voor die groep boeken. Log uit en koop als gast om dit te kopen.
refusal-place-other-kind = Dit account is geregistreerd als “{ $kind }” en kan alleen aanbiedingen voor die groep boeken. Verwijder { $title } uit uw winkelmandje om verder te gaan.
refusal-place-paid-in-parts = In uw winkelmandje zitten aankopen die op verschillende momenten worden betaald; daarvoor zijn aparte bestellingen nodig. Na de voorstelling, op factuur: { $later }. Nu: { $now }. Verwijder een van de twee groepen uit uw winkelmandje en bestel die daarna.
invoice-transfer-title = Betalen per overschrijving
invoice-transfer = Maak het bedrag over aan { $holder }, IBAN { $iban }, onder vermelding van { $reference }. Daaraan herkennen we uw betaling.
invoice-transfer-due = Uiterlijk { $date }
mail-payment-due-subject = Te betalen vóór { $due }, bestelling { $code }
mail-payment-due = Voor bestelling { $code } moet u binnenkort betalen: { $amount }, uiterlijk { $due }. Hebt u al betaald, dan hoeft u niets te doen.
mail-payment-due-what = Abonnement: { $what }
mail-debit-due-subject = { $amount } wordt op { $due } afgeschreven, bestelling { $code }
mail-debit-due = Zoals afgesproken schrijven wij op { $due } { $amount } van uw rekening af voor bestelling { $code }. U hoeft niets te doen; zorg alleen dat er genoeg geld op de rekening staat.
mail-debit-due-mandate = Rekening eindigend op { $end }, machtiging { $mandate }, incassant: { $creditor }
mail-payment-overdue-subject = Betaling te laat sinds { $due }, bestelling { $code }
mail-payment-overdue = Wij hebben uw betaling van { $amount } voor bestelling { $code } nog niet ontvangen. U moest uiterlijk { $due } betalen. Betaal nu, per overschrijving of aan de kassa. Hebt u in de afgelopen dagen betaald, dan hoeft u niets te doen.
mail-payment-overdue-meanwhile = Uw kaarten blijven geldig. Tot wij uw betaling hebben ontvangen, kunt u ze niet omruilen of teruggeven.
# What came in for an order that is paid later.
mail-payment-received-subject = Wij hebben { $amount } ontvangen, bestelling { $code }
mail-payment-received = Dank u wel. Wij hebben op { $date } uw betaling van { $amount } voor bestelling { $code } ontvangen.
mail-payment-received-part = Van het bedrag dat op { $due } vervalt, moet u nog { $open } betalen.
mail-payment-received-open = Voor deze bestelling moet u nog { $open } betalen. De data staan op de pagina van uw bestelling.
mail-payment-received-all = Deze bestelling is nu volledig betaald.
mail-payment-received-credit = U hebt { $amount } meer betaald dan nodig was. Wij hebben dat bedrag bij uw tegoed opgeteld.
mail-payment-received-orders-subject = Wij hebben { $amount } ontvangen, bestellingen { $code }
mail-payment-received-orders = Dank u wel. Wij hebben op { $date } uw betaling van { $amount } ontvangen. Die is verrekend met deze bestellingen: { $code }.
mail-payment-received-orders-open = Voor deze bestellingen moet u samen nog { $open } betalen. De data staan op de pagina van elke bestelling.
mail-payment-received-orders-all = Deze bestellingen zijn nu volledig betaald.
mail-held-intro = Deze plaatsen zijn tot { $until } voor u gereserveerd. Tot dan kunt u op de pagina van uw bestelling of aan de kassa betalen. Uw reserveringsnummer is { $code }. Als u niet op tijd betaalt, gaan de plaatsen weer in de verkoop.
mail-held-link = Reservering betalen
mail-held-ending-subject = Uw reservering loopt binnenkort af, bestelling { $code }
mail-held-ending = Deze plaatsen zijn nog tot { $until } voor u gereserveerd. Wilt u vóór die tijd betalen, op de pagina van uw bestelling of aan de kassa? Anders gaan de plaatsen weer in de verkoop. Uw reserveringsnummer is { $code }.
mail-held-ending-rest = Dank u wel voor uw aanbetaling. Deze plaatsen zijn nog tot { $until } voor u gereserveerd. Wilt u de rest vóór die tijd betalen, op de pagina van uw bestelling of aan de kassa? Uw reserveringsnummer is { $code }.
mail-deposit-subject = Aanbetaling van { $amount } ontvangen, bestelling { $code }
mail-deposit = Dank u wel. Wij hebben op { $date } uw aanbetaling van { $amount } ontvangen voor de plaatsen die voor u zijn gereserveerd. Uw reserveringsnummer is { $code }.
mail-deposit-cash = U hebt contant betaald aan de kassa.
mail-deposit-terminal = U hebt met uw pas betaald aan de kassa. Nummer van de bon: { $slip }
mail-deposit-rest = Nog te betalen: { $open }. De plaatsen zijn tot { $until } voor u gereserveerd. Tot dan kunt u de rest op de pagina van uw bestelling of aan de kassa betalen.
mail-deposit-keep = Bewaar deze e-mail als betaalbewijs.
mail-held-overdue-subject = Neem contact met ons op over uw reservering, bestelling { $code }
mail-held-overdue = Deze reservering moest vóór { $until } betaald zijn. Wij hebben uw aanbetaling ontvangen en houden de plaatsen voorlopig voor u vrij. Neem contact op met de kassa: daar kunt u de rest betalen, of de reservering beëindigen en uw aanbetaling terugkrijgen. Uw reserveringsnummer is { $code }.
mail-held-ended-subject = Uw reservering is beëindigd, bestelling { $code }
mail-held-ended-time = De plaatsen hieronder waren tot { $until } voor u gereserveerd en waren toen niet volledig betaald. Ze zijn niet meer voor u gereserveerd.
mail-held-ended-house = De kassa heeft uw reservering { $code } beëindigd. De plaatsen hieronder zijn niet meer voor u gereserveerd.
mail-held-ended-cancelled = Helaas is deze voorstelling afgelast: { $performance }. Daarmee is uw hele reservering { $code } beëindigd en hoeft u niets meer te betalen.
mail-held-ended-paid = U had al { $amount } betaald. Wij betalen dit bedrag terug; in een aparte e-mail leest u hoe.
mail-held-ended-nothing = Er is niets afgeschreven.
mail-held-moved-subject = Nieuwe datum of tijd voor uw reservering, bestelling { $code }
mail-held-moved = Een voorstelling in uw reservering { $code } heeft een nieuwe datum of tijd. Hieronder staat uw reservering zoals die nu is; uw plaatsen zijn tot { $until } voor u gereserveerd. Komt de nieuwe datum u niet uit, laat het de kassa weten: wij beëindigen dan de reservering en betalen terug wat u hebt betaald.
mail-held-moved-overdue = Een voorstelling in uw reservering { $code } heeft een nieuwe datum of tijd. Hieronder staat uw reservering zoals die nu is. De termijn om de rest te betalen is verstreken, maar we hebben uw aanbetaling ontvangen en houden de plaatsen voorlopig voor u vrij. Neem contact op met de kassa: daar kunt u de rest betalen. Komt de nieuwe datum u niet uit, dan beëindigen wij de reservering en betalen terug wat u hebt betaald.
mail-held-paid = Al betaald
mail-held-left = Nog te betalen
