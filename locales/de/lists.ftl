# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Fragen an Kundinnen und Kunden
staff-list-fields-text = Was Sie Ihre Kundinnen und Kunden zur Person fragen: einmal nach dem Anmelden oder bei einer Bestellung, am Computer oder am Telefon. Eine Änderung gilt ab der nächsten Seite, die sie öffnen. Es ist dieselbe Liste wie die Tabelle customer_fields.
staff-list-links = Links zum Teilen
staff-list-links-text = Netzwerke und Messenger, über die Kundinnen und Kunden Freunden von einer Vorstellung erzählen. Die Links stehen auf der Seite einer bezahlten Bestellung; es wird kein Programm der Netzwerke geladen. Ohne Eintrag wird keiner angezeigt. Es ist dieselbe Liste wie die Tabelle share_links.
staff-list-none = Die Liste ist leer.
staff-list-add-field = Frage hinzufügen
staff-list-add-link = Link hinzufügen
staff-list-add-known = Hinzufügen: { $field }
staff-list-known-name = Name
staff-list-known-phone = Telefon
staff-list-known-address = Anschrift
staff-list-known-language = Sprache
staff-list-question = Frage
staff-list-help = Erklärung unter der Frage (kann leer bleiben)
staff-list-link-name = Name des Netzwerks oder Messengers
staff-list-kind = Art der Antwort
staff-list-kind-text = Ein Text
staff-list-kind-choice = Eine von mehreren Antworten
staff-list-kind-yes-no = Ja oder nein
staff-list-kind-date = Ein Datum
staff-list-registration-desktop = Nach dem Anmelden, am Computer
staff-list-registration-phone = Nach dem Anmelden, am Telefon
staff-list-checkout-desktop = Bei einer Bestellung, am Computer
staff-list-checkout-phone = Bei einer Bestellung, am Telefon
staff-list-not-asked = nicht gefragt
staff-list-shown = gefragt, kann leer bleiben
staff-list-required = gefragt, Antwort nötig
staff-list-where = { $place }: { $need }
staff-list-nowhere = Wird zurzeit nirgends gefragt. Antworten, die es schon gibt, bleiben in den Profilen der Kundinnen und Kunden.
staff-list-up = Nach oben
staff-list-down = Nach unten
staff-list-end = Nicht mehr fragen
staff-list-remove = Löschen
staff-list-key = Schlüssel
staff-list-key-hint = Kleinbuchstaben a–z, Ziffern und Bindestriche, höchstens 40 Zeichen. Der Schlüssel steht in Tabellen und ändert sich nicht mehr.
staff-list-key-line = Schlüssel in Tabellen: { $key }
staff-list-choices = Antworten zur Auswahl
staff-list-choices-hint = Nur für eine Frage mit mehreren Antworten. Eine Antwort ohne Namen fällt weg. Nach dem Speichern gibt es weitere Zeilen.
staff-list-choice = Antwort { $number }
staff-list-address = Adresse des Links
staff-list-address-hint = Beginnt mit https:// oder mailto:. Schreiben Sie { $url } dort, wo die Adresse der Vorstellung stehen soll, und { $text } dort, wo der Einladungstext stehen soll.
staff-list-words = Einladungstext bearbeiten
staff-list-save = Speichern
staff-list-from-sheet = aus einer Tabelle
staff-list-back = Diese Fassung wiederherstellen
staff-list-now = Gilt jetzt
staff-list-wrong-changed = Eine andere Person hat die Liste inzwischen geändert, deshalb wurde Ihre Änderung nicht übernommen. Bitte öffnen Sie die Liste in einem zweiten Fenster und nehmen Sie Ihre Änderung dort noch einmal vor.
staff-list-wrong-full = { $most ->
    [one] Die Liste kann nicht mehr als { $most } Eintrag haben. Bitte löschen Sie zuerst einen.
   *[other] Die Liste kann nicht mehr als { $most } Einträge haben. Bitte löschen Sie zuerst einen.
}
staff-list-wrong-answered = Diese Frage wurde schon beantwortet und lässt sich deshalb nicht löschen. Bitte wählen Sie „Nicht mehr fragen“: Dann bleiben die Antworten erhalten.
staff-list-wrong-own = Bitte schreiben Sie diesen Text auch in der ersten Sprache: Er erscheint überall, wo eine andere Sprache leer ist.
staff-list-wrong-missing = Bitte wählen Sie etwas aus.
staff-list-wrong-key = Bitte schreiben Sie 1 bis 40 Zeichen: Kleinbuchstaben a–z, Ziffern und Bindestriche.
staff-list-wrong-key-taken = Dieser Schlüssel steht schon in der Liste. Bitte wählen Sie einen anderen.
staff-list-wrong-choices = { $most ->
    [one] Bitte schreiben Sie mindestens eine Antwort und höchstens { $most } Antwort.
   *[other] Bitte schreiben Sie mindestens eine Antwort und höchstens { $most } Antworten.
}
staff-list-wrong-scheme = Bitte beginnen Sie mit https:// und dem Namen eines Servers oder mit mailto:.
staff-list-wrong-url = Bitte schreiben Sie { $url } dort, wo die Adresse der Vorstellung stehen soll. { $text } allein genügt nicht.
staff-list-wrong-address = Eine Adresse hat keine Leerzeichen, Anführungszeichen oder Umlaute und keine geschweiften Klammern außer { $url } und { $text }. Bitte korrigieren Sie sie.
staff-done-list = Die Liste wurde gespeichert. Kundinnen und Kunden sehen die Änderung auf der nächsten Seite, die sie öffnen.
staff-list-genres = Genres
staff-list-genres-text = Eigene Genres neben Oper, Ballett, Konzert und Familie. Eine Produktion erhält ihr Genre auf ihrer Seite oder in der Spalte genre der Tabelle productions; der Spielplan und sein Filter zeigen es dann in dieser Reihenfolge. Es ist dieselbe Liste wie die Tabelle genres.
staff-list-add-genre = Genre hinzufügen
staff-list-genre-name = Name des Genres
staff-list-like = Bühne und Preisregeln wie bei
staff-list-wrong-genre = Es gibt Produktionen mit diesem Genre, deshalb lässt es sich nicht löschen. Bitte wählen Sie zuerst auf deren Seiten ein anderes Genre.
