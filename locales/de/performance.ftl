# Die Seite einer Vorstellung und die Liste ihrer Plätze.

# Der Titel einer Produktion, Tag und Uhrzeit des Abends.
performance-title = { $title }, { $when }
performance-other-dates = Weitere Termine
performance-list-title = Ohne Saalplan
performance-list-text = Alle freien Plätze mit Preis und Sicht gibt es auch als Liste.
performance-list-link = Aus der Liste wählen
performance-add = In den Warenkorb
performance-no-count = Geben Sie zuerst an, wie viele Karten Sie möchten.
# Steht bei Preisen, die sie nicht enthalten; $fee ist ein Betrag.
performance-fee = zuzüglich { $fee } Gebühr je Karte
# What a seat is bought as: a ticket of this evening, or the same seat on several evenings.
performance-products = Was Sie kaufen
performance-product-ticket = Nur diese Vorstellung
# $name is a subscription, such as Series A.
performance-product-performances = { $count ->
    [one] { $name }, { $count } Vorstellung
   *[other] { $name }, { $count } Vorstellungen
}
# Why a seat can’t be had for a subscription; $evenings are titles and dates, parted by commas.
performance-missing = Dieser Platz ist schon vergeben für: { $evenings }.
# Before the names of up to three seats.
performance-missing-near = Die nächsten Plätze, die an allen Abenden frei sind:
performance-missing-none = Kein Platz ist mehr an allen Abenden frei.
performance-not-yet = Vorverkauf ab { $when }.
performance-closed = Der Onlineverkauf für diese Vorstellung ist beendet. Vielleicht gibt es noch Karten an der Theaterkasse.
performance-cancelled = Diese Vorstellung ist abgesagt. Wenn Sie Karten haben, steht auf der Seite Ihrer Bestellung, wie Sie Ihr Geld zurückbekommen.
performance-past = Diese Vorstellung ist vorbei.

seats-title = Aus der Liste wählen
seats-description = Alle freien Plätze des Abends mit Preis und Sicht.
seats-back = Zurück zum Saalplan
# Ein Teil des Hauses und ein Abschnitt darin, etwa Parkett, links.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] nichts frei
   *[other] { $count } frei
}
seats-free-from = ab { $price }
seats-row = Reihe { $row }
seats-section-row = { $section }, Reihe { $row }
# Die Nummer eines Platzes in seiner Reihe.
seats-number = Nr. { $number }
# Die Sicht von einem Platz in wenigen Worten: wie weit von Bühne und Mitte.
seats-view-middle = { $metres } m, Mitte
seats-view-left = { $metres } m, { $degrees }° links
seats-view-right = { $metres } m, { $degrees }° rechts
seats-view-part = { $percent } % der Bühne
seats-view-no-surtitles = keine Übertitel
seats-view-note = Bei jedem Platz steht, wie weit er von der Bühne und von der Mitte entfernt ist. Wo nichts anderes steht, sehen Sie die ganze Bühne und die Übertitel.
