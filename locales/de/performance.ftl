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
performance-not-yet = Vorverkauf ab { $when }.
performance-closed = Der Onlineverkauf für diese Vorstellung ist beendet. Vielleicht gibt es noch Karten an der Theaterkasse.
performance-cancelled = Diese Vorstellung entfällt. Wer Karten hat, bekommt das Geld zurück und dazu eine E-Mail.
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
