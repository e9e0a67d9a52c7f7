# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Fragen an Kundinnen und Kunden
staff-list-fields-text = Legen Sie fest, was Sie Ihre Kundinnen und Kunden zu ihrer Person fragen: einmal nach der Anmeldung oder bei einer Bestellung, am Computer oder auf dem Handy. Eine Änderung gilt ab der nächsten Seite, die sie öffnen. Auch der Import der Tabelle „customer_fields“ ändert diese Liste.
staff-list-links = Links zum Teilen
staff-list-links-text = Netzwerke und Messenger, über die Kundinnen und Kunden Freunden von einer Vorstellung erzählen können. Die Links stehen auf der Seite einer bezahlten Bestellung; von den Netzwerken wird nichts geladen. Ist die Liste leer, werden keine Links angezeigt. Auch der Import der Tabelle „share_links“ ändert diese Liste.
staff-list-none = Die Liste ist leer.
staff-list-add-field = Frage hinzufügen
staff-list-add-link = Link hinzufügen
staff-list-add-known = Hinzufügen: { $field }
staff-list-known-name = Name
staff-list-known-phone = Telefon
staff-list-known-address = Anschrift
staff-list-known-language = Sprache
staff-list-question = Frage
staff-list-help = Erklärung unter der Frage (freiwillig)
staff-list-link-name = Name des Netzwerks oder Messengers
staff-list-kind = Art der Antwort
staff-list-kind-text = Ein Text
staff-list-kind-choice = Eine von mehreren Antworten
staff-list-kind-yes-no = Ja oder nein
staff-list-kind-date = Ein Datum
staff-list-registration-desktop = Nach der Anmeldung, am Computer
staff-list-registration-phone = Nach der Anmeldung, auf dem Handy
staff-list-checkout-desktop = Bei einer Bestellung, am Computer
staff-list-checkout-phone = Bei einer Bestellung, auf dem Handy
staff-list-not-asked = nicht gefragt
staff-list-shown = gefragt, kann leer bleiben
staff-list-required = gefragt, Antwort nötig
staff-list-where = { $place }: { $need }
staff-list-nowhere = Wird zurzeit nirgends gefragt. Vorhandene Antworten bleiben in den Profilen der Kundinnen und Kunden.
staff-list-up = Nach oben
staff-list-down = Nach unten
staff-list-end = Nicht mehr fragen
staff-list-remove = Löschen
staff-list-key = Schlüssel
staff-list-key-hint = Nur Kleinbuchstaben von a bis z, Ziffern und Bindestriche, höchstens 40 Zeichen. Der Schlüssel steht in Tabellen und lässt sich später nicht ändern.
staff-list-key-line = Schlüssel in Tabellen: { $key }
staff-list-choices = Antworten zur Auswahl
staff-list-choices-hint = Nur für eine Frage mit mehreren Antworten zur Auswahl. Um eine Antwort zu entfernen, leeren Sie ihre Namen in allen Sprachen. Nach dem Speichern gibt es weitere Zeilen.
staff-list-choice = Antwort { $number }
staff-list-address = Adresse des Links
staff-list-address-hint = Beginnt mit https:// oder mailto:. Schreiben Sie { $url } dort, wo die Adresse der Vorstellung stehen soll, und { $text } dort, wo der Einladungstext stehen soll.
staff-list-words = Einladungstext bearbeiten
staff-list-save = Speichern
staff-list-from-sheet = aus einer Tabelle
staff-list-back = Diese Fassung wiederherstellen
staff-list-now = Wird derzeit angezeigt
staff-list-wrong-changed = Eine andere Person hat die Liste inzwischen geändert, deshalb wurde Ihre Änderung nicht übernommen. Bitte öffnen Sie die Liste in einem zweiten Fenster und nehmen Sie Ihre Änderung dort noch einmal vor.
staff-list-wrong-full = { $most ->
    [one] Die Liste kann nicht mehr als { $most } Eintrag haben. Bitte löschen Sie zuerst einen.
   *[other] Die Liste kann nicht mehr als { $most } Einträge haben. Bitte löschen Sie zuerst einen.
}
staff-list-wrong-answered = Diese Frage wurde schon beantwortet und lässt sich deshalb nicht löschen. Bitte wählen Sie „Nicht mehr fragen“: Dann bleiben die Antworten erhalten.
staff-list-wrong-own = Bitte schreiben Sie diesen Text auch in der Hauptsprache: Er erscheint überall, wo eine andere Sprache leer ist.
staff-list-wrong-missing = Bitte wählen Sie eine der Möglichkeiten aus.
staff-list-wrong-key = Bitte geben Sie einen Schlüssel mit 1 bis 40 Zeichen ein: nur Kleinbuchstaben von a bis z, Ziffern und Bindestriche.
staff-list-wrong-key-taken = Dieser Schlüssel steht schon in der Liste. Bitte wählen Sie einen anderen.
staff-list-wrong-choices = { $most ->
    [one] Bitte geben Sie mindestens eine und höchstens { $most } Antwort ein.
   *[other] Bitte geben Sie mindestens eine und höchstens { $most } Antworten ein.
}
staff-list-wrong-scheme = Bitte beginnen Sie mit https:// und dem Namen einer Website oder mit mailto:.
staff-list-wrong-url = Bitte schreiben Sie { $url } dort, wo die Adresse der Vorstellung stehen soll. { $text } allein genügt nicht.
staff-list-wrong-address = Eine Adresse darf keine Leerzeichen, Anführungszeichen oder Umlaute enthalten. Geschweifte Klammern sind nur in { $url } und { $text } erlaubt. Bitte korrigieren Sie die Adresse.
staff-done-list = Die Liste wurde gespeichert. Kundinnen und Kunden sehen die Änderung auf der nächsten Seite, die sie öffnen.
staff-list-genres = Sparten
staff-list-genres-text = Eigene Sparten neben Oper, Ballett, Konzert und Familie. Die Sparte einer Produktion wählen Sie auf der Seite der Produktion oder in der Spalte „genre“ der Tabelle „productions“. Der Spielplan und sein Filter zeigen die Sparten in dieser Reihenfolge. Auch der Import der Tabelle „genres“ ändert diese Liste.
staff-list-add-genre = Sparte hinzufügen
staff-list-genre-name = Name der Sparte
staff-list-like = Darstellung der Bühne und Preisregeln wie bei
staff-list-wrong-genre = Es gibt Produktionen mit dieser Sparte, deshalb lässt sie sich nicht löschen. Bitte wählen Sie zuerst auf den Seiten dieser Produktionen eine andere Sparte.

# Words of what is sold, whose rows come from spreadsheets.
staff-list-offered = Namen und Beschreibungen
staff-list-offered-text = Was Kundinnen und Kunden über Ihre Angebote lesen. Preise, Termine und Bedingungen bleiben so, wie sie in den Tabellen stehen.
staff-list-ticket-types = Kartenarten
staff-list-packages = Abonnements und Pakete
staff-list-series = Abonnementreihen
staff-list-passes = Mehrfachkarten und Mitgliedschaften
staff-list-extras = Extras, Spenden und Geschenkgutscheine
staff-list-discounts = Ermäßigungen
staff-list-fees = Gebühren
staff-list-kinds = Personengruppen
staff-list-seasons = Spielzeiten
staff-list-name = Name
staff-list-note = Hinweis für den Kauf (freiwillig)
staff-list-text = Beschreibung (freiwillig)
staff-list-symbol = Zeichen auf den Karten (freiwillig)
staff-list-symbol-hint = Ein bis drei Buchstaben oder Ziffern oder eines der Zeichen ● ■ ▲ ◆ ★. Es wird groß auf die Karte gedruckt, damit das Personal am Einlass die Kartenart sofort erkennt.
staff-list-wrong-symbol = Bitte geben Sie ein bis drei Buchstaben oder Ziffern oder eines der Zeichen ● ■ ▲ ◆ ★ ein.
