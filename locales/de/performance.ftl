# Die Seite einer Vorstellung und die Liste ihrer Plätze.

# Der Titel einer Produktion, Tag und Uhrzeit des Abends.
performance-title = { $title }, { $when }
performance-other-dates = Weitere Termine
performance-list-title = Ohne Saalplan
performance-list-text = Alle freien Plätze mit Preis und Sicht gibt es auch als Liste.
performance-list-link = Aus der Liste wählen
performance-add = In den Warenkorb
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
