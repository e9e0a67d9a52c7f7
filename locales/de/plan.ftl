# Der Saalplan einer Vorstellung: Plätze, Preise, Auswahl, Sicht in Worten. Der Browser erhält
# diese Zeilen als Daten: eine Variable je Klammer, ein Plural je Text, sonst nichts.

plan-title = Saalplan
plan-seats = Plätze
plan-stage = Bühne
plan-legend-title = Preise
plan-key-free = frei
plan-key-taken = belegt
plan-key-mine = Ihr Platz
plan-key-wheelchair = Rollstuhl
# While a subscription is bought: a seat that isn’t free on all its evenings.
plan-key-partly = nur an diesem Abend frei
plan-zone-free = { $count } frei
plan-zone-not-for-sale = nicht im Verkauf

# Wo ein Platz ist. $area ist ein Name wie Parkett, $section einer wie Loge 12.
plan-place-row = { $area }, Reihe { $row }, Platz { $seat }
plan-place-seat = { $area }, Platz { $seat }
plan-place-section-row = { $area }, { $section }, Reihe { $row }, Platz { $seat }
plan-place-section-seat = { $area }, { $section }, Platz { $seat }
plan-place-box-row = { $area }, { $section }, Reihe { $row }, Platz { $seat }
# Ein Platz nach dem anderen; jeder hat eigene Kommas.
plan-places = { $list }; { $next }

# Was ein Screenreader zu einem Platz sagt, vor der Sicht.
plan-seat-free = { $place }, frei, { $price }
plan-seat-taken = { $place }, belegt
plan-seat-partly = { $place }, an diesem Abend frei, aber nicht an allen
plan-seat-mine = { $place }, Ihr Platz, { $price }

# Die Sicht in Worten: wo man sitzt, wie hoch, was man sieht.
plan-view-middle = { $metres } m zur Bühne, in der Mitte.
plan-view-left = { $metres } m zur Bühne, { $degrees }° links der Mitte.
plan-view-right = { $metres } m zur Bühne, { $degrees }° rechts der Mitte.
plan-view-above = Augenhöhe { $metres } m über dem Bühnenboden.
plan-view-below = Augenhöhe { $metres } m unter dem Bühnenboden.
plan-view-all = Sie sehen die ganze Bühne und die Übertitel.
plan-view-no-surtitles = Sie sehen die ganze Bühne, aber nicht die Übertitel.
plan-view-part = Sie sehen { $percent } % der Bühne und die Übertitel.
plan-view-part-no-surtitles = Sie sehen { $percent } % der Bühne, aber nicht die Übertitel.

plan-attribute-wheelchair = Rollstuhlplatz
plan-attribute-companion = Begleitplatz zu einem Rollstuhlplatz
plan-attribute-restricted-view = eingeschränkte Sicht

plan-card = Platz
plan-card-close = Schließen
plan-card-zone = Preisgruppe { $number }, { $name }
plan-card-taken = belegt
plan-card-partly = nicht an allen Abenden frei
# What a subscription costs less than tickets for the same evenings; $saved is an amount.
plan-card-saved = { $saved } gespart
plan-card-choose = Diesen Platz wählen
plan-card-let-go = Auswahl aufheben
plan-card-held = In Ihrem Warenkorb
plan-card-give-back = Platz zurückgeben
plan-card-see = Blick von hier

plan-selection = Ihre Auswahl
plan-selection-hint = Tippen Sie einen Platz an, um ihn zu wählen.
plan-selection-held = Plätze für diesen Abend liegen in Ihrem Warenkorb.
plan-selection-count = { $count ->
    [0] noch kein Platz
    [one] { $count } Platz, mit Gebühren
   *[other] { $count } Plätze, mit Gebühren
}
plan-selection-remove = Aus der Auswahl nehmen: { $seat }
plan-selection-clear = Alle abwählen
plan-selection-saved = { $saved } weniger als mit Einzelkarten
plan-selection-hold = In den Warenkorb
plan-too-many = Für einen Abend können Sie höchstens { $max } Karten wählen.
plan-product-lost = { $count ->
    [one] { $seats } ist nicht an allen Abenden frei und nicht mehr gewählt.
   *[other] { $count } Plätze sind nicht an allen Abenden frei und nicht mehr gewählt: { $seats }.
}
plan-warn-lone = { $seat }: Dieser Platz bliebe allein übrig. Nehmen Sie ihn möglichst dazu oder rücken Sie um einen Platz.
plan-warn-companion = { $seat }: Dieser Begleitplatz wird zusammen mit seinem Rollstuhlplatz verkauft.
plan-gone-meanwhile = { $count ->
    [one] Ein Platz, den Sie gewählt hatten, ist inzwischen vergeben.
   *[other] { $count } Plätze, die Sie gewählt hatten, sind inzwischen vergeben.
}
plan-chosen-several = { $count ->
    [one] { $count } Platz gewählt.
   *[other] { $count } Plätze gewählt.
}
plan-chosen-now = { $count ->
    [0] Kein Platz gewählt.
    [one] { $count } Platz gewählt, { $total } mit Gebühren.
   *[other] { $count } Plätze gewählt, { $total } mit Gebühren.
}
plan-held = Im Warenkorb: Die Plätze bleiben für Sie reserviert, solange die Zeit läuft.
plan-held-best = In Ihrem Warenkorb für Sie reserviert: { $seats }.
plan-given-back = Zurückgegeben: { $seat }. Der Platz ist wieder im Verkauf; wenn Sie es sich anders überlegen, tippen Sie ihn noch einmal an.
plan-to-basket = Zum Warenkorb
# To the evenings of a package that a seat has gone into.
plan-next-performance = Nächste Vorstellung wählen
plan-fault = Bei uns ist etwas schiefgegangen; für Sie ist nichts verloren. Falls es wieder geschieht, nennen Sie uns bitte diesen Code: { $code }
plan-unreachable = Wir waren nicht erreichbar. Ihre Auswahl ist noch da; bitte versuchen Sie es noch einmal.

plan-nearer = Näher heran
plan-further = Weiter weg
plan-whole = Das ganze Haus
plan-several = Mehrere durch Ziehen wählen
plan-state-live = Live: Was andere buchen, sehen Sie sofort.
plan-state-lost = Keine Verbindung: Der Saalplan ist vielleicht nicht aktuell. Wir versuchen es weiter.

plan-best-title = Die besten Plätze nebeneinander
plan-best-count = Anzahl
plan-best-where = Preisgruppe
plan-best-anywhere = Alle Preisgruppen
# Ein Preis zur Wahl mit seiner Nummer im Saalplan, etwa 2 · Balkon; ohne, wo der Name sie schon sagt.
plan-best-zone = { $number } · { $name }, { $price }
plan-best-price = { $name }, { $price }
plan-best-hold = Suchen und reservieren
plan-area-count = Wie viele Personen
plan-area-total = { $total } mit Gebühren

plan-switch = Ansicht
plan-switch-plan = Plan
plan-hall = Das Haus in drei Dimensionen
plan-neighbours = Nachbarplätze
plan-neighbour-front = Platz davor
plan-neighbour-behind = Platz dahinter
plan-neighbour-left = Platz links
plan-neighbour-right = Platz rechts
plan-no-hall = Dieses Gerät kann das Haus nicht in 3D zeigen. Was man von einem Platz aus sieht, steht bei jedem Platz in Worten.

badge-basket = Warenkorb
badge-left = verbleibende Zeit
# In the page's head, while the basket is empty.
badge-order-waiting = 1 Bestellung offen
badge-last = Ihre Plätze gehen in weniger als zwei Minuten wieder in den Verkauf.
badge-ended = Die Zeit ist abgelaufen: Die Plätze aus Ihrem Warenkorb sind wieder im Verkauf.
badge-extend = Zeit verlängern
badge-none-left = Die Zeit dieses Warenkorbs lässt sich nicht mehr verlängern.
badge-last-address = Ihre Plätze gehen in weniger als zwei Minuten wieder in den Verkauf. Wenn Sie mehr Zeit brauchen, melden Sie sich bitte mit Ihrer E-Mail-Adresse an.
badge-needs-address = Ohne Ihre E-Mail-Adresse lässt sich die Zeit nicht weiter verlängern. Bis zum Ablauf bleiben Ihre Plätze für Sie reserviert. Melden Sie sich im Warenkorb an; danach können Sie die Zeit bis zu zehnmal verlängern.
badge-unreachable = Wir waren nicht erreichbar; bitte versuchen Sie es noch einmal.

refusal-hold-unknown-performance = Diese Vorstellung gibt es nicht.
refusal-hold-not-yet-on-sale = Der Vorverkauf hat noch nicht begonnen.
refusal-hold-sale-closed = Der Verkauf ist beendet.
refusal-hold-cancelled = Diese Vorstellung entfällt.
refusal-hold-past = Diese Vorstellung ist vorbei.
refusal-hold-nothing-chosen = Wählen Sie zuerst einen Platz.
refusal-hold-too-many = { $max ->
    [one] Für diese Vorstellung kann höchstens { $max } Karte im Warenkorb liegen.
   *[other] Für diese Vorstellung können höchstens { $max } Karten im Warenkorb liegen.
}
refusal-hold-unknown-seat = Diesen Platz gibt es in diesem Saal nicht.
refusal-hold-seats-taken = { $count ->
    [one] Jemand war schneller: { $seats }. Ihre übrigen Plätze sind noch gewählt.
   *[other] Bei { $count } Plätzen war jemand schneller: { $seats }. Ihre übrigen Plätze sind noch gewählt.
}
refusal-hold-not-for-sale = { $seat }: Dieser Platz ist hier nicht im Verkauf.
refusal-hold-companion-alone = { $seat }: Diesen Platz gibt es nur zusammen mit seinem Rollstuhlplatz.
# An offer joins several evenings: a subscription, a package.
refusal-hold-offer-unknown = Dieses Angebot gibt es für diesen Abend nicht mehr. Wählen Sie bitte ein anderes oder eine Einzelkarte.
# $evenings: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat }: Der Platz ist an diesem Abend frei, aber nicht an allen: { $evenings }. Wählen Sie bitte einen anderen Platz oder eine Einzelkarte.
refusal-hold-none-together = { $count ->
    [one] Ein solcher Platz ist nicht mehr frei.
   *[other] { $count } freie Plätze nebeneinander gibt es hier nicht.
}
refusal-hold-places-gone = { $left ->
    [0] Es ist kein Platz mehr frei.
    [one] Es ist nur noch { $left } Platz frei.
   *[other] Es sind nur noch { $left } Plätze frei.
}
refusal-hold-basket-ordered = Ihr Warenkorb wird gerade bezahlt; solange lässt sich nichts hinzufügen.
refusal-hold-guest-seats = Ohne Anmeldung können Sie nur eine begrenzte Zahl von Plätzen gleichzeitig reservieren (Höchstzahl: { $most }). Die Plätze in Ihrem Warenkorb bleiben reserviert. Bezahlen Sie diese zuerst, oder melden Sie sich mit Ihrer E-Mail-Adresse an, um weitere hinzuzufügen.
refusal-hold-network-guest-seats = Über Ihren Internetanschluss sind im Moment sehr viele Plätze reserviert (Höchstzahl ohne Anmeldung: { $most }). Ihr Warenkorb ist unverändert. Melden Sie sich mit Ihrer E-Mail-Adresse an, versuchen Sie es in einigen Minuten noch einmal, oder wenden Sie sich an die Theaterkasse.
refusal-hold-account-seats = Unter Ihrem Konto warten bereits so viele Plätze auf die Zahlung, wie gleichzeitig möglich sind (Höchstzahl: { $most }). Die Plätze in Ihrem Warenkorb bleiben reserviert. Bezahlen Sie diese zuerst, oder wenden Sie sich für größere Gruppen an die Theaterkasse.
refusal-hold-network-seats = Über Ihren Internetanschluss sind im Moment zu viele Plätze reserviert (Höchstzahl: { $most }). Ihr Warenkorb ist unverändert. Versuchen Sie es in einigen Minuten noch einmal, nutzen Sie einen anderen Anschluss, oder wenden Sie sich an die Theaterkasse.
