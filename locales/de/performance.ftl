# Die Seite einer Vorstellung und die Liste ihrer Plätze.

# Der Titel einer Produktion, Tag und Uhrzeit der Vorstellung.
performance-title = { $title }, { $when }
performance-other-dates = Weitere Termine
# Leads to the production’s page where this is its only date to come.
performance-production = Zur Produktion
performance-list-title = Liste der freien Plätze
performance-list-text = Hier finden Sie alle freien Plätze mit Preis und Beschreibung der Sicht.
performance-list-link = Aus der Liste wählen
performance-add = In den Warenkorb
performance-no-count = Bitte wählen Sie, wie viele Karten Sie möchten.
# Fees that differ from zone to zone; $from and $to are amounts.
performance-fees-range = { $from } bis { $to }
performance-fees-once = Ein Teil der Gebühren fällt je Bestellung nur einmal an, gleich wie viele Karten Sie kaufen.
# What a seat is bought as: a ticket of this performance, or the same seat for several.
performance-packages-now = Im Abonnement oder Paket können Sie diese Vorstellung schon jetzt buchen.
# Before their sale; $price is an amount or “from €20.00 to €90.00”.
performance-tickets-cost = Einzelkarten kosten dann { $price }.
performance-change-seat = Wählen Sie einen anderen Platz statt { $seat }. Bis dahin bleibt Ihr bisheriger Platz für Sie reserviert.
performance-change-keep = Platz behalten
performance-ticket-type = Kartenart
performance-show-prices = Preise anzeigen
performance-standard-price = Normalpreis
performance-products = Einzelkarte, Abonnement oder Paket
performance-product-ticket = Einzelkarte
# Of an unnumbered area, seated or standing.
performance-unnumbered = Freie Platzwahl in diesem Bereich.
# $name is a subscription, such as Series A.
performance-product-performances = { $count ->
    [one] { $name }, { $count } Vorstellung
   *[other] { $name }, { $count } Vorstellungen
}
# What the prices on the plan are for; $name is a subscription, such as Series A.
performance-product-prices = { $count ->
    [one] { $name }: Die Preise gelten für einen Platz in { $count } Vorstellung
   *[other] { $name }: Die Preise gelten für einen Platz in allen { $count } Vorstellungen
}
# Why a seat can’t be had for a subscription; $performances are titles and dates, parted by commas.
performance-missing = In diesen Vorstellungen ist der Platz schon vergeben: { $performances }.
# Before the names of up to three seats.
performance-missing-near = Die nächsten Plätze, die in allen Vorstellungen frei sind:
performance-missing-none = Es gibt keinen Platz mehr, der in allen Vorstellungen frei ist. Bitte wählen Sie eine Einzelkarte.
performance-not-yet = Vorverkauf ab { $when }.
# For whoever may buy before everybody; $when is their own date, $all that of everybody else.
performance-not-yet-own = Sie können ab { $when } Karten kaufen. Allgemeiner Vorverkauf ab { $all }.
# Who may buy before the reader; $who such as Friends of the house.
performance-early = { $who }: ab { $when }.
# Where the house has no name for them.
performance-early-others = Vorgezogener Verkauf
performance-closed = Der Onlineverkauf für diese Vorstellung ist beendet. Möglicherweise gibt es an der Theaterkasse noch Karten.
performance-cancelled = Diese Vorstellung ist abgesagt. Wenn Sie Karten dafür haben, steht auf der Seite Ihrer Bestellung, wie Sie Ihr Geld zurückerhalten.
performance-past = Diese Vorstellung hat bereits stattgefunden.
performance-sold-out = Diese Vorstellung ist ausverkauft.
# Above the button to the waiting list.
performance-sold-out-text = Manchmal werden Plätze wieder frei. Wenn Sie auf der Warteliste an der Reihe sind, reservieren wir sie für Sie und schreiben Ihnen eine E-Mail.
performance-wheelchairs-only = Es sind nur noch Rollstuhlplätze und Begleitplätze frei.
performance-few = Es sind nur noch wenige Plätze frei.
# Beside the plan; the two lowest numbers of neighbours, such as 1 and 3.
performance-by-twos = Die Platznummern laufen in Zweierschritten: Platz { $low } und Platz { $high } liegen nebeneinander.
performance-by-twos-centre = Die Platznummern laufen in Zweierschritten: Platz { $low } und Platz { $high } liegen nebeneinander. In der Mitte gilt das auch für Platz { $left } und Platz { $right }.

seats-title = Aus der Liste wählen
seats-description = Alle freien Plätze dieser Vorstellung mit Preisen und einer Beschreibung der Sicht.
seats-back = Zurück zum Saalplan
# Ein Teil des Hauses und ein Abschnitt darin, etwa Parkett, links.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] keine Plätze frei
   *[other] { $count } frei
}
seats-free-from = ab { $price }
seats-row = Reihe { $row }
seats-section-row = { $section }, Reihe { $row }
# Die Nummer eines Platzes in seiner Reihe.
seats-number = Platz { $number }
# Die Sicht von einem Platz in wenigen Worten: wie weit von Bühne und Mitte.
seats-view-middle = { $metres } m, Mitte
seats-view-slightly-left = { $metres } m, etwas links
seats-view-slightly-right = { $metres } m, etwas rechts
seats-view-left = { $metres } m, linke Seite
seats-view-right = { $metres } m, rechte Seite
seats-view-no-surtitles = keine Sicht auf die Übertitel
# A number of seats and their sum follow.
seats-ticked = Gewählt:
seats-ticked-elsewhere = In anderen Bereichen gewählt
seats-wheelchair = Rollstuhlplätze und Begleitplätze
seats-companion = Begleitplätze werden nur zusammen mit dem Rollstuhlplatz daneben verkauft.
seats-view-note = Bei jedem Platz steht, wie weit die Bühne entfernt ist und ob er in der Mitte, links oder rechts liegt. Wenn nichts anderes angegeben ist, sehen Sie die Bühne gut und auch die Übertitel.

# Shown beside the plan, and read when one comes to the seats by keyboard.
performance-keys = Tastatur: Die Pfeiltasten führen durch die Reihe und in die Nachbarreihe, Bild auf und Bild ab in einen anderen Bereich. N geht zum nächsten freien Platz, W zum nächsten Rollstuhlplatz. Enter wählt einen Platz, V beschreibt die Sicht vom Platz, B geht zu „In den Warenkorb“, + und − zoomen.
