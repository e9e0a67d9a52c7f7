# Der Saalplan einer Vorstellung: Plätze, Preise, Auswahl, Sicht in Worten. Der Browser erhält
# diese Zeilen als Daten: eine Variable je Klammer, ein Plural je Text, sonst nichts.

plan-title = Saalplan
plan-seats = Plätze
plan-stage = Bühne
plan-legend-title = Preise
plan-key = Legende: Farben und Formen
plan-key-free = frei
plan-key-taken = belegt
plan-key-mine = Ihre Plätze
plan-key-wheelchair = Rollstuhlplatz
plan-key-companion = Begleitplatz
# While a subscription is bought: a seat that isn’t free for all its performances.
plan-key-partly = nicht in allen Vorstellungen frei
plan-zone-free = { $count } frei
plan-zone-not-for-sale = nicht im Verkauf

# Wo ein Platz ist. $area ist ein Name wie Parkett, $section einer wie Loge 12.
plan-place-row = { $area }, Reihe { $row }, Platz { $seat }
plan-place-seat = { $area }, Platz { $seat }
plan-place-section-row = { $area }, { $section }, Reihe { $row }, Platz { $seat }
plan-place-section-seat = { $area }, { $section }, Platz { $seat }
plan-place-box-row = { $area }, { $section }, Reihe { $row }, Platz { $seat }
# Dasselbe, wenn der Bereich schon beim vorigen Platz gesagt wurde.
plan-place-near-row = Reihe { $row }, Platz { $seat }
plan-place-near-seat = Platz { $seat }
# Ein Platz nach dem anderen; jeder hat eigene Kommas.
plan-places = { $list }; { $next }

# Was ein Screenreader zu einem Platz sagt, vor der Sicht.
plan-seat-free = { $place }, { $price }, frei
plan-seat-taken = { $place }, belegt
plan-seat-partly = { $place }, in dieser Vorstellung frei, aber nicht in allen
plan-seat-mine = { $place }, { $price }, Ihr Platz
plan-seat-held = { $place }, in Ihrem Warenkorb

# Die Sicht in Worten: wo man sitzt, wie hoch, was man sieht.
plan-view-middle = { $metres } m zur Bühne, in der Mitte.
plan-view-slightly-left = { $metres } m zur Bühne, etwas links der Mitte.
plan-view-slightly-right = { $metres } m zur Bühne, etwas rechts der Mitte.
plan-view-left = { $metres } m zur Bühne, auf der linken Seite.
plan-view-right = { $metres } m zur Bühne, auf der rechten Seite.
plan-view-above = Ihre Augenhöhe liegt { $metres } m über dem Bühnenboden.
plan-view-below = Ihre Augenhöhe liegt { $metres } m unter dem Bühnenboden.
plan-view-all = Sie sehen die ganze Bühne und die Übertitel.
plan-view-no-surtitles = Sie sehen die ganze Bühne, aber nicht die Übertitel.
plan-view-nearly = Sie sehen fast die ganze Bühne und die Übertitel.
plan-view-nearly-no-surtitles = Sie sehen fast die ganze Bühne, aber nicht die Übertitel.
# Of a seat with a restricted view, which is said beside it.
plan-view-surtitles = Die Übertitel sind zu sehen.
plan-view-surtitles-hidden = Die Übertitel sind nicht zu sehen.

plan-attribute-wheelchair = Rollstuhlplatz
plan-attribute-companion = Begleitplatz neben einem Rollstuhlplatz
plan-attribute-restricted-view = eingeschränkte Sicht
# How much of the stage is seen is said where it is less than most of it.
plan-sight-restricted = eingeschränkte Sicht ({ $percent } % der Bühne)
plan-sight-listening = Hörplatz (ohne Sicht auf die Bühne)

plan-card = Platz
plan-card-close = Schließen
plan-card-zone = Preisgruppe { $number }, { $name }
plan-card-taken = belegt
plan-card-partly = dieser Platz ist nicht an allen Terminen frei
# What a subscription costs less than tickets for the same performances; $saved is an amount.
plan-card-saved = Sie sparen { $saved }
# Stands small beside a price that has fees in it; $fees is an amount.
plan-fees = davon { $fees } Gebühren
# Stands beside a price that is shown without its fees.
plan-fees-apart = zuzüglich { $fees } Gebühren
plan-card-choose = Diesen Platz wählen
plan-card-let-go = Abwählen
plan-card-held = In Ihrem Warenkorb
plan-card-give-back = Aus dem Warenkorb entfernen
plan-card-see = Blick von hier

plan-selection = Ihre Auswahl
plan-selection-hint = Wählen Sie einen Platz.
plan-selection-held = { $count ->
    [one] Ihr Platz liegt im Warenkorb.
   *[other] Ihre Plätze liegen im Warenkorb.
}
plan-selection-count = { $count ->
    [0] noch kein Platz gewählt
    [one] { $count } Platz gewählt
   *[other] { $count } Plätze gewählt
}
plan-selection-remove = Abwählen: { $seat }
plan-selection-clear = Alle abwählen
plan-selection-saved = { $saved } günstiger als Einzelkarten
plan-selection-change = Platz wechseln
plan-selection-hold = In den Warenkorb
plan-taken = { $seat } ist vergeben. Bitte wählen Sie einen anderen Platz.
plan-too-many = { $max ->
    [one] Für eine Vorstellung können Sie höchstens { $max } Karte kaufen.
   *[other] Für eine Vorstellung können Sie höchstens { $max } Karten kaufen.
}
plan-product-lost = { $count ->
    [one] Nicht in allen Vorstellungen frei und deshalb nicht mehr ausgewählt: { $seats }.
   *[other] { $count } Plätze sind nicht in allen Vorstellungen frei und deshalb nicht mehr ausgewählt: { $seats }.
}
plan-warn-lone = { $seat } bliebe als einzelner Platz frei.
plan-warn-companion = { $seat }: Dieser Begleitplatz wird nur zusammen mit dem Rollstuhlplatz daneben verkauft.
plan-offer-companion = Der Begleitplatz neben dem Rollstuhlplatz ist frei: { $seat }.
plan-add-companion = Begleitplatz dazunehmen
plan-add-space = Rollstuhlplatz dazunehmen
plan-shift = Um einen Platz verschieben
plan-gone-meanwhile = { $count ->
    [one] Ein Platz, den Sie gewählt hatten, ist inzwischen vergeben. Bitte wählen Sie einen anderen Platz.
   *[other] { $count } Plätze, die Sie gewählt hatten, sind inzwischen vergeben. Bitte wählen Sie andere Plätze.
}
plan-chosen-several = { $count ->
    [one] { $count } Platz gewählt.
   *[other] { $count } Plätze gewählt.
}
plan-chosen-now = { $count ->
    [0] Kein Platz gewählt.
    [one] { $count } Platz gewählt, insgesamt { $total }.
   *[other] { $count } Plätze gewählt, insgesamt { $total }.
}
plan-held = Im Warenkorb für Sie reserviert.
plan-held-best = In Ihrem Warenkorb für Sie reserviert: { $seats }.
plan-is-held = { $seat } liegt bereits in Ihrem Warenkorb. Um den Platz freizugeben, wählen Sie „Aus dem Warenkorb entfernen“.
plan-given-back = { $seat }: Dieser Platz wurde aus Ihrem Warenkorb entfernt und ist wieder im Verkauf. Wenn Sie es sich anders überlegen, können Sie ihn erneut wählen.
plan-to-basket = Zum Warenkorb
# To the performances of a package that a seat has gone into.
plan-next-performance = Nächste Vorstellung wählen
plan-fault = Bei uns ist ein Fehler aufgetreten. Ihre Auswahl ist noch da. Bitte versuchen Sie es noch einmal. Wenn es wieder passiert, rufen Sie bitte die Theaterkasse an und nennen Sie diesen Code: { $code }
plan-unreachable = Der Kartenshop ist zurzeit nicht erreichbar. Ihre Auswahl ist noch da. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.

plan-nearer = Vergrößern
plan-further = Verkleinern
plan-whole = Ganzen Saal zeigen
plan-several = Mehrere Plätze durch Ziehen wählen
plan-state-live = Belegte Plätze werden laufend aktualisiert.
plan-state-lost = Verbindung unterbrochen. Der Saalplan ist möglicherweise nicht aktuell; wir versuchen, die Verbindung wiederherzustellen.

# A link to the form below, in a line of small buttons.
plan-best-short = Beste Plätze
plan-best-title = Beste freie Plätze nebeneinander
plan-best-count = Anzahl der Plätze
plan-best-where = Preisgruppe
plan-best-anywhere = Alle Preisgruppen
# Ein Preis zur Wahl mit seiner Nummer im Saalplan, etwa Preisgruppe 2: Balkon; ohne, wo der Name sie schon sagt.
plan-best-zone = Preisgruppe { $number }: { $name }, { $price } pro Platz
plan-best-price = { $name }, { $price } pro Platz
plan-best-hold = Suchen und reservieren
plan-area-count = Anzahl der Karten
plan-area-total = Insgesamt { $total }

plan-switch = Ansicht
plan-switch-plan = Plan
plan-hall = Der Saal in 3D
plan-neighbours = Nachbarplätze
plan-neighbour-front = Platz davor
plan-neighbour-behind = Platz dahinter
plan-neighbour-left = Platz links
plan-neighbour-right = Platz rechts
plan-pair = Zwei andere Plätze nebeneinander zeigen
plan-pair-found = Zwei freie Plätze nebeneinander: { $seats }. Wählen Sie sie nacheinander aus.
plan-pair-none = Wir haben keine zwei freien Plätze nebeneinander gefunden.
plan-no-hall = Dieses Gerät kann den Saal nicht in 3D anzeigen. Die Sicht von jedem Platz ist in den Angaben zum Platz beschrieben.
plan-hall-missed = An dieser Stelle ist kein Platz.
plan-full = Vollbild
plan-turn = Zum Umsehen das Smartphone bewegen
plan-turn-refused = Ihr Smartphone erlaubt dieser Seite nicht, den Bewegungssensor zu nutzen. Ziehen Sie das Bild, um sich umzusehen, oder erlauben Sie den Zugriff in den Einstellungen des Browsers.

badge-basket = Warenkorb
badge-left = verbleibende Zeit
# In the page's head, while the basket is empty.
badge-order-waiting = Bestellung offen
badge-last = Ihre Plätze gehen in weniger als zwei Minuten wieder in den Verkauf.
badge-ended = Die Zeit ist abgelaufen, und die Plätze aus Ihrem Warenkorb sind wieder im Verkauf. Plätze, die noch frei sind, können Sie erneut wählen.
badge-extend = Zeit verlängern
badge-none-left = Die Zeit lässt sich nicht noch einmal verlängern. Ihre Plätze bleiben bis zum Ablauf der Zeit reserviert. Bitte schließen Sie Ihren Kauf bis dahin ab.
badge-last-address = Ihre Plätze gehen in weniger als zwei Minuten wieder in den Verkauf. Um sie länger zu behalten, melden Sie sich bitte mit Ihrer E-Mail-Adresse an.
badge-needs-address = Ohne Ihre E-Mail-Adresse lässt sich die Zeit nicht noch einmal verlängern. Ihre Plätze bleiben bis zum Ablauf der Zeit reserviert. Bitte melden Sie sich im Warenkorb an; danach können Sie die Zeit bis zu zehnmal verlängern.
badge-unreachable = Der Kartenshop ist zurzeit nicht erreichbar. Ihre Plätze bleiben bis zum Ablauf der Zeit reserviert. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.

refusal-hold-unknown-performance = Wir können diese Vorstellung nicht finden. Bitte wählen Sie eine Vorstellung im Spielplan.
refusal-hold-not-yet-on-sale = Der Vorverkauf von Einzelkarten für diese Vorstellung hat noch nicht begonnen. Wann er beginnt, steht auf der Seite der Vorstellung.
refusal-hold-sale-closed = Der Onlineverkauf für diese Vorstellung ist beendet. Möglicherweise gibt es an der Theaterkasse noch Karten.
refusal-hold-cancelled = Diese Vorstellung ist abgesagt. Bitte wählen Sie einen anderen Termin.
refusal-hold-past = Diese Vorstellung hat bereits stattgefunden. Bitte wählen Sie einen anderen Termin.
refusal-hold-nothing-chosen = Bitte wählen Sie zuerst einen Platz.
refusal-hold-too-many = { $max ->
    [one] Für diese Vorstellung können Sie höchstens { $max } Karte im Warenkorb haben. Bitte wählen Sie nur einen Platz.
   *[other] Für diese Vorstellung können Sie höchstens { $max } Karten im Warenkorb haben. Bitte wählen Sie weniger Plätze.
}
refusal-hold-unknown-seat = Wir können diesen Platz in diesem Saal nicht finden. Bitte laden Sie die Seite neu und wählen Sie einen Platz im Saalplan.
refusal-hold-plan-changed = Der Saalplan dieser Vorstellung hat sich geändert, seit Sie diese Seite geöffnet haben. Es wurde nichts in den Warenkorb gelegt; Plätze, die schon darin sind, bleiben für Sie reserviert. Sie sehen jetzt den neuen Plan. Bitte wählen Sie Ihre Plätze noch einmal.
refusal-hold-seats-taken = { $count ->
    [one] Dieser Platz wurde gerade an jemand anderen vergeben: { $seats }. Bitte wählen Sie einen anderen Platz.
   *[other] { $count } Ihrer Plätze wurden gerade an andere vergeben: { $seats }. Bitte wählen Sie andere Plätze.
}
refusal-hold-not-for-sale = { $seat }: Dieser Platz ist nicht online erhältlich. Bitte wählen Sie einen anderen Platz.
refusal-hold-companion-alone = { $seat }: Dieser Platz wird nur zusammen mit dem Rollstuhlplatz daneben verkauft. Bitte wählen Sie beide oder einen anderen Platz.
# An offer joins several performances: a subscription, a package.
refusal-hold-offer-unknown = Diese Kartenart, dieses Abonnement oder dieses Paket ist für diese Vorstellung nicht mehr im Verkauf. Bitte treffen Sie eine andere Wahl.
# $performances: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat }: Dieser Platz ist in dieser Vorstellung frei, in anderen aber schon vergeben: { $performances }. Bitte wählen Sie einen anderen Platz oder eine Einzelkarte.
refusal-hold-none-together = { $count ->
    [one] Ein solcher Platz ist nicht mehr frei. Bitte wählen Sie eine andere Preisgruppe oder einen Platz im Saalplan.
   *[other] { $count } Plätze nebeneinander sind hier nicht mehr frei. Bitte versuchen Sie es mit weniger Plätzen oder einer anderen Preisgruppe, oder wählen Sie Ihre Plätze im Saalplan.
}
refusal-hold-places-gone = { $left ->
    [0] Hier ist kein Platz mehr frei. Bitte wählen Sie einen anderen Bereich oder einen anderen Termin.
    [one] Hier ist nur noch { $left } Platz frei. Bitte wählen Sie weniger Karten.
   *[other] Hier sind nur noch { $left } Plätze frei. Bitte wählen Sie weniger Karten.
}
refusal-hold-basket-ordered = Eine Ihrer Bestellungen ist noch nicht bezahlt; die Plätze daraus sind noch für Sie reserviert. Weitere Plätze können Sie hinzufügen, sobald Sie diese Bestellung bezahlt oder die Plätze daraus freigegeben haben.
refusal-hold-guest-seats = Ohne Anmeldung können Sie nur eine begrenzte Zahl von Plätzen gleichzeitig reservieren (höchstens { $most }). Die Plätze in Ihrem Warenkorb bleiben für Sie reserviert. Bitte bezahlen Sie diese zuerst. Wenn Sie hier schon einmal Karten gekauft haben, können Sie sich anmelden, um weitere hinzuzufügen.
refusal-hold-network-guest-seats = Über Ihren Internetanschluss sind zurzeit sehr viele Plätze reserviert (vor dem ersten Kauf höchstens { $most }). Die Plätze in Ihrem Warenkorb bleiben für Sie reserviert. Wenn Sie hier schon einmal Karten gekauft haben, melden Sie sich bitte mit derselben E-Mail-Adresse an. Versuchen Sie es sonst in einigen Minuten noch einmal, oder wenden Sie sich an die Theaterkasse.
refusal-hold-account-seats = In Ihrem Konto sind bereits so viele unbezahlte Plätze reserviert, wie gleichzeitig möglich sind (höchstens { $most }). Die Plätze in Ihrem Warenkorb bleiben reserviert. Bitte bezahlen Sie diese zuerst, oder wenden Sie sich für größere Gruppen an die Theaterkasse.
refusal-hold-network-seats = Über Ihren Internetanschluss sind zurzeit zu viele Plätze reserviert (höchstens { $most }). Die Plätze in Ihrem Warenkorb bleiben für Sie reserviert. Bitte versuchen Sie es in einigen Minuten noch einmal, nutzen Sie einen anderen Anschluss oder wenden Sie sich an die Theaterkasse.
