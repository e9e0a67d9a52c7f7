# Texts of the shop, edited by staff: among colleagues.

staff-texts-title = Texte
staff-texts-short = Texte
staff-home-edit-texts = Texte des Kartenshops finden, in allen Sprachen ändern und veröffentlichen.
staff-action-edit-texts = Texte bearbeiten
staff-action-publish-texts = Texte veröffentlichen
staff-texts-on-page-title = Direkt auf der Seite bearbeiten
staff-texts-on-page-text = Öffnen Sie den Shop so, wie er mit allen Textentwürfen aussieht, und klicken Sie auf einen Text, um ihn zu ändern. Kundinnen und Kunden sehen davon nichts.
staff-texts-on-page = Texte im Shop bearbeiten
staff-texts-preview = Shop mit Textentwürfen ansehen
staff-texts-files = Texte für die Übersetzung exportieren und importieren
staff-texts-words = Suchbegriff
staff-texts-words-hint = Wort oder Satzteil aus dem Text, in beliebiger Sprache, oder der Name des Textes
staff-texts-elsewhere = Produktionen, Namen und Seiten mit diesen Wörtern
staff-texts-about = Thema
staff-texts-about-all = Alle Themen
staff-texts-about-programme = Spielplan und Vorstellungen
staff-texts-about-seats = Saalplan und beste Plätze
staff-texts-about-subscriptions = Abonnements und Pakete
staff-texts-about-extras = Extras, Gutscheine und Geschenke
staff-texts-about-checkout = Warenkorb und Kasse
staff-texts-about-payment = Bezahlung
staff-texts-about-orders = Bestellungen und Karten
staff-texts-about-changes = Tausch, Rückgabe und Weiterverkauf
staff-texts-about-waiting = Warteliste und Benachrichtigung zum Verkaufsstart
staff-texts-about-account = Kundenkonto und Anmeldung
staff-texts-about-mails = E-Mails
staff-texts-about-invoices = Rechnungen und Belege
staff-texts-about-errors = Fehlermeldungen
staff-texts-about-house = Name und Adressen des Theaters
staff-texts-about-legal = Rechtliche Seiten (Beispiele: bitte anwaltlich prüfen lassen)
staff-texts-about-every-page = Auf jeder Seite
staff-texts-about-staff = Seiten für das Personal
staff-texts-only = Anzeigen
staff-texts-only-all = Alle Texte
staff-texts-only-edited = Vom Theater geändert
staff-texts-only-drafts = Mit Entwurf
staff-texts-only-reviews = Wartet auf Prüfung
staff-texts-only-scheduled = Veröffentlichung geplant
staff-texts-only-stale = Zu prüfende Übersetzungen
staff-texts-find = Suchen
staff-texts-count = { $count ->
    [one] { $count } Text gefunden
   *[other] { $count } Texte gefunden
}
staff-text-forms = **fett** ergibt fette Wörter, [die Wörter](https://…) einen Link.
staff-texts-none = Es wurde kein Text gefunden. Bitte versuchen Sie es mit weniger Wörtern oder einem anderen Thema.
staff-texts-pages = Ergebnisseiten
staff-texts-page = Seite { $page } von { $last }
staff-texts-page-before = Vorherige Seite
staff-texts-page-after = Nächste Seite
staff-texts-mark-draft = Entwurf: { $languages }
staff-texts-mark-review = Wartet auf Prüfung: { $languages }
staff-texts-mark-scheduled = Geplant: { $languages }
staff-texts-mark-edited = Geändert
staff-texts-mark-stale = Übersetzung prüfen: { $languages }
staff-texts-fits = Als geprüft kennzeichnen
staff-texts-fits-one = Übersetzungen stimmen noch
staff-texts-fits-text = Kreuzen Sie die Texte an, deren Übersetzungen Sie geprüft haben. Die Übersetzungen bleiben, wie sie sind, und stehen danach nicht mehr in dieser Liste.
staff-texts-fits-language = Sprache der Übersetzungen
staff-texts-fits-language-all = Alle Sprachen
staff-texts-fits-all = Alle Texte auf dieser Seite
staff-text-title = Text bearbeiten
staff-text-variables = Diese Platzhalter füllt der Shop aus. Klicken Sie auf einen, um ihn ganz zu markieren, und kopieren Sie ihn unverändert an seine Stelle im Text.
staff-text-label = Text
staff-text-form = Text für Zahlen wie { $examples }
staff-text-form-rest = Text für alle anderen Zahlen
staff-text-form-decimals = Text für Dezimalzahlen
staff-text-form-one-for-all = Wenn ein einziger Text für alle Zahlen gelten soll, füllen Sie nur das letzte Feld aus und lassen Sie die Zahl weg.
staff-text-delivered = Standardtext:
staff-text-as-delivered = Standardtext
staff-text-state-edited = Vom Theater geändert
staff-text-state-delivered = Standardtext
staff-text-state-missing = Nicht übersetzt: Angezeigt wird der Text in der Hauptsprache des Theaters
staff-text-state-lacking = Nicht übersetzt: Angezeigt wird der englische Text
staff-text-state-draft = Entwurf
staff-text-state-review = Wartet auf Prüfung
staff-text-state-scheduled = Veröffentlichung geplant: { $when }
staff-text-state-stale = Bitte prüfen: Der Text in der Hauptsprache wurde inzwischen geändert
staff-text-state-shown = Wird zurzeit angezeigt
staff-text-changed-only = Gespeichert oder veröffentlicht werden nur die Sprachen, die Sie geändert oder angekreuzt haben. Alle anderen bleiben, wie sie sind.
staff-doubt-asked = Es wurde noch nichts veröffentlicht. Bitte lesen Sie den Hinweis über der Schaltfläche.
staff-doubt-missing = Fehlt in: { $languages }. Dort lesen Kundinnen und Kunden den Text in einer anderen Sprache.
staff-doubt-tags = Der Text enthält HTML-Tags in: { $languages }. Kundinnen und Kunden würden diese Zeichen sehen.
staff-doubt-long = Der Text ist mehr als dreimal so lang wie der Standardtext in: { $languages }. Vielleicht reicht der Platz auf der Seite nicht.
staff-doubt-short = Vom Text, den Kundinnen und Kunden jetzt lesen, bleibt weniger als die Hälfte in: { $languages }. Es ist ein rechtlicher Text: Bitte lassen Sie ihn vor dem Veröffentlichen von einer zweiten Person lesen.
staff-doubt-picture = Die Bildbeschreibung fehlt in: { $languages }. Wer das Bild nicht sehen kann, erfährt nicht, was es zeigt.
staff-doubt-link = Unter der Adresse der Schaltfläche gibt es zurzeit keine Seite des Kartenshops: { $address }
staff-doubt-text-link = Ein Link im Text führt zurzeit auf keine Seite des Kartenshops: { $address }
staff-doubt-anyway = Trotzdem veröffentlichen
staff-text-also-publish = Vorhandene Entwürfe ebenfalls veröffentlichen
staff-text-also-review = Vorhandene Entwürfe ebenfalls zur Prüfung senden
staff-text-also-hint = Entwürfe ohne Häkchen bleiben unverändert, auch der Zeitpunkt ihrer Veröffentlichung.
staff-text-also = { $language } – { $state }
staff-text-fits = Diese Übersetzung stimmt noch
staff-text-meanwhile = Inzwischen gespeichert von { $who }, { $when }:
# Above a field of any form, with what somebody else saved in it; or that they saved nothing in it.
staff-meanwhile-saved = Inzwischen gespeichert:
staff-meanwhile-nothing = nichts
staff-text-save-draft = Als Entwurf speichern
staff-text-send-review = Zur Prüfung senden
staff-text-publish = Jetzt veröffentlichen
staff-text-at = Datum und Uhrzeit ({ $zone })
staff-text-schedule = Zu diesem Zeitpunkt veröffentlichen
staff-text-discard = Entwurf verwerfen: { $language }
staff-text-bring-delivered-title = Standardtext wiederherstellen
staff-text-bring-delivered-text = Kundinnen und Kunden sehen den Standardtext sofort. Der bisherige Text bleibt unten im Verlauf erhalten.
staff-text-bring-delivered = Standardtext wiederherstellen: { $language }
staff-text-bring-delivered-all = Standardtext in allen Sprachen wiederherstellen
staff-text-history = Verlauf
staff-text-history-line = { $language }, { $when }, { $who }
staff-text-bring-back = Diese Fassung veröffentlichen
staff-text-bring-back-text = Kundinnen und Kunden sehen sofort diese Version statt der jetzigen.
staff-text-back-to-page = Zurück zur Seite im Shop
staff-text-choose = Hier stehen mehrere Texte. Welchen möchten Sie bearbeiten?
staff-text-choose-close = Schließen
staff-text-bar-edit = Sie bearbeiten Texte. Klicken Sie auf einen Text, um ihn zu ändern, oder gehen Sie mit der Tabulatortaste zu ihm und drücken Sie F2. Um die Seite wie gewohnt zu benutzen, entfernen Sie das Häkchen unten oder halten Sie beim Klicken die Alt-Taste gedrückt.
staff-text-bar-elsewhere-title = Texte, die Sie an anderer Stelle bearbeiten
staff-text-bar-elsewhere = Ein Klick auf den Titel einer Produktion, den Namen einer Spielzeit oder einen anderen eigenen Text öffnet die Seite, auf der er bearbeitet wird. Wo ein Klick nichts öffnet, verwenden Sie diese Seiten:
staff-text-bar-pressed = Texte durch Klicken bearbeiten
staff-text-bar-preview = Sie sehen den Shop mit allen Textentwürfen. Für Kundinnen und Kunden sind diese noch nicht sichtbar. Entwürfe von Produktionen und eigenen Seiten haben eine eigene Vorschau.
staff-text-bar-look = Nur ansehen
staff-texts-all = Alle Texte
staff-text-bar-leave = Zurück zur normalen Ansicht
staff-done-text-nothing = Es wurde nichts geändert und daher nichts gespeichert. Um einen vorhandenen Entwurf zu veröffentlichen, kreuzen Sie ihn bitte zuerst an.
staff-done-text-draft = Der Entwurf wurde gespeichert. Nur das Personal sieht ihn.
staff-done-text-review = Der Text wurde zur Prüfung gesendet.
staff-done-text-publish = Der Text wurde veröffentlicht. Kundinnen und Kunden sehen ihn auf der nächsten Seite, die sie öffnen.
staff-done-text-schedule = Der Text wird zum gewählten Zeitpunkt veröffentlicht.
staff-done-text-discard = Der Entwurf wurde verworfen. Für Kundinnen und Kunden hat sich nichts geändert.
staff-done-text-fits = { $count ->
    [one] { $count } Übersetzung wurde als geprüft gekennzeichnet.
   *[other] { $count } Übersetzungen wurden als geprüft gekennzeichnet.
}
staff-done-text-fits-none = Es wurde nichts gespeichert. Bitte kreuzen Sie mindestens einen Text an. Wurde ein Text inzwischen bearbeitet, prüfen Sie ihn bitte noch einmal.
staff-text-wrong-title = Es wurde nichts gespeichert. Ihre Eingaben stehen noch hier. Bitte prüfen Sie diese Felder:
staff-text-wrong-unknown = Diesen Text gibt es nicht mehr.
staff-text-wrong-changed = Eine andere Person hat diesen Text in dieser Sprache inzwischen gespeichert. Die gespeicherte Fassung steht unter Ihrem Text. Um sie durch Ihren Text zu ersetzen, speichern Sie noch einmal.
staff-text-wrong-nothing = Diesen Entwurf gibt es nicht mehr.
staff-text-wrong-time = Bitte wählen Sie einen Zeitpunkt in der Zukunft, höchstens 400 Tage im Voraus.
staff-text-wrong-revision = Diese Fassung gibt es nicht.
staff-text-wrong-empty = Der Text ist leer. Bitte geben Sie einen Text ein.
staff-text-wrong-long = Der Text ist zu lang. Bitte verwenden Sie höchstens { $most } Zeichen.
staff-text-wrong-character = Der Text enthält ein unsichtbares Zeichen, das nicht verwendet werden kann ({ $code }). Bitte entfernen Sie es oder geben Sie den Text neu ein.
staff-text-wrong-unreadable = Die geschweiften Klammern stimmen nicht. Bitte schreiben Sie jeden Platzhalter genau so, wie er oben auf der Seite steht.
staff-text-wrong-variable-unknown = Den Platzhalter { $name } gibt es in diesem Text nicht. Bitte korrigieren oder entfernen Sie ihn.
staff-text-wrong-variable-missing = Der Platzhalter { $name } fehlt. Bitte fügen Sie ihn dort ein, wo der Shop ihn ausfüllen soll.
staff-text-wrong-variable-doubled = Der Platzhalter { $name } kommt zu oft vor. Bitte entfernen Sie ihn an den überzähligen Stellen.
staff-text-wrong-form-missing = Der Text für die Zahlform „{ $form }“ fehlt. Bitte geben Sie ihn ein.
staff-text-wrong-form-unknown = In dieser Sprache gibt es die Zahlform „{ $form }“ nicht. Bitte entfernen Sie sie.
staff-text-wrong-reference = { $name } kann in diesem Text nicht verwendet werden. Bitte entfernen Sie es.
staff-text-wrong-signs = In diesem Text sind fette Wörter und Links nicht möglich: Kundinnen und Kunden würden die Zeichen sehen. Bitte entfernen Sie ** oder [ ]( ).
staff-text-wrong-email = Das ist keine E-Mail-Adresse. Bitte geben Sie sie vollständig ein, zum Beispiel karten@example.org.
staff-text-wrong-phone = Das ist keine Telefonnummer. Bitte geben Sie nur eine Nummer ohne Text ein, zum Beispiel +34 954 000 000.
staff-changes-title = Letzte Änderungen
staff-changes-text = Die letzten Änderungen an Texten, Produktionen, eigenen Seiten, Listen, Sprachen und Marken, an der Gestaltung und am Hinweis auf allen Seiten.
staff-changes-who = Geändert von
staff-changes-who-all = Alle
staff-changes-show = Anzeigen
staff-changes-none = Es gibt noch keine Änderungen.
staff-changes-line = { $when }, { $who }
staff-changes-published = Veröffentlicht
staff-changes-default = Standardtext wieder veröffentlicht
staff-changes-scheduled = Geplant
staff-changes-discarded = Entwurf verworfen
staff-changes-removed = Aus dem Shop genommen
staff-changes-before = Vorher:
staff-changes-after = Nachher:
staff-text-files-title = Texte für die Übersetzung
staff-text-files-out = Exportieren
staff-text-files-out-text = Die Tabelle hat eine Spalte für jede Sprache. Die XLIFF-Datei ist für Übersetzungsprogramme und enthält eine Sprache.
staff-text-files-language = Sprache, in die übersetzt wird
staff-text-files-about-all = Alle Texte des Shops, ohne Produktionen und Seiten
staff-text-files-open = Nur Texte, die in dieser Sprache noch zu übersetzen oder zu prüfen sind
staff-text-files-xliff = XLIFF-Datei herunterladen
staff-text-files-xlsx = Tabelle herunterladen
staff-text-files-in = Importieren
staff-text-files-file = Datei auswählen
staff-text-files-hint = XLIFF (.xlf), .xlsx oder .csv. Geänderte Texte werden zu Entwürfen. Kundinnen und Kunden sehen sie erst nach der Veröffentlichung.
staff-text-files-import-it = Als Entwürfe importieren
staff-text-files-missing = Die Datei fehlt oder wurde nicht vollständig hochgeladen. Bitte wählen Sie sie noch einmal aus.
staff-text-files-unreadable = Es wurde nichts importiert: Diese Datei enthält keine Texte, die von dieser Seite exportiert wurden. Bitte verwenden Sie eine hier heruntergeladene Datei mit unveränderten Spalten.
staff-text-files-damaged = Es wurde nichts importiert: Die Datei ist unvollständig oder beschädigt. Bitte lassen Sie sich die Datei noch einmal schicken, oder speichern Sie sie erneut als XLIFF 2, .xlsx oder CSV (UTF-8).
staff-text-files-letters = Es wurde nichts importiert: Zeile { $row } enthält Buchstaben, die nicht lesbar sind, weil die Datei nicht als UTF-8 gespeichert wurde. Bitte speichern Sie sie als „CSV UTF-8“ oder .xlsx und importieren Sie sie noch einmal.
staff-text-files-wrong = Es wurde nichts importiert. Bitte korrigieren Sie diese Texte in der Datei und importieren Sie sie noch einmal:
staff-text-files-partial = Diese Texte sind in der Datei nur teilweise übersetzt und wurden deshalb nicht importiert. Die übrigen Texte sind nicht betroffen. Bitte vervollständigen Sie diese Texte in der Datei und importieren Sie sie noch einmal:
staff-text-files-unmarked = Diese Texte sind in der Datei nicht als übersetzt gekennzeichnet. Sie wurden als einzelne Entwürfe gespeichert und werden nicht zusammen mit dem Import veröffentlicht. Bitte prüfen und veröffentlichen Sie diese Texte einzeln:
staff-text-files-emptied = Diese Texte wurden in der Datei geleert. Auf diesem Weg lässt sich kein Text entfernen; im Shop bleibt der bisherige. Wenn Sie ihn ändern möchten, schreiben Sie bitte einen anderen Text:
staff-text-files-newer = Die Texte wurden als Entwürfe importiert. Die folgenden Texte wurden seit dem Erstellen der Datei auch im Shop oder in einem Entwurf geändert, oder in der Datei steht nicht, wann sie erstellt wurde. Bitte vergleichen Sie jeden Entwurf mit dem Text im Shop, bevor Sie ihn veröffentlichen:
staff-text-files-waiting = Importierte Entwürfe
staff-text-files-waiting-text = Entwürfe, die seit dem Import bearbeitet wurden, sind nicht enthalten.
staff-text-files-list = Texte lesen, die veröffentlicht werden
staff-text-files-first = Hier stehen nur die ersten { $count } Texte. Veröffentlicht werden alle.
staff-text-files-contents = Entwürfe von Produktionen und Seiten
staff-text-files-contents-text = Hier warten auch importierte Texte von Produktionen und Seiten. Öffnen Sie jeden Eintrag, um ihn zu vergleichen und zu veröffentlichen.
staff-text-files-import = { $count ->
    [one] { $count } Entwurf, importiert: { $when }
   *[other] { $count } Entwürfe, importiert: { $when }
}
staff-text-files-publish = Alle Entwürfe dieses Imports veröffentlichen
staff-text-files-languages = Entwürfe nach Sprache
staff-text-files-languages-text = Diese Entwürfe kommen aus mehreren Dateien oder wurden auf den Seiten der Texte geschrieben. Geplante Entwürfe sind nicht dabei, ebenso wenig solche, die einen seit dem Erstellen der Datei geänderten Text ersetzen würden.
staff-text-files-in-language = { $count ->
    [one] { $language }: { $count } Entwurf
   *[other] { $language }: { $count } Entwürfe
}
staff-text-files-publish-language = Alle Entwürfe dieser Sprache veröffentlichen
staff-text-files-changed = { $count ->
    [one] { $count } Text wurde nach dem Erstellen der Datei ({ $when }) im Shop oder in einem Entwurf geändert
   *[other] { $count } Texte wurden nach dem Erstellen der Datei ({ $when }) im Shop oder in einem Entwurf geändert
}
staff-text-files-changed-hint = Diese Entwürfe werden nur veröffentlicht, wenn Sie sie ankreuzen. Der Text aus der Datei ersetzt dann den Text im Shop.
staff-text-files-changed-all = Alle diese Entwürfe ebenfalls veröffentlichen
staff-text-files-replaced = { $count ->
    [one] { $count } Entwurf ersetzt einen Text, den das Theater veröffentlicht hat
   *[other] { $count } Entwürfe ersetzen Texte, die das Theater veröffentlicht hat
}
staff-text-files-replaced-hint = Aus der Datei geht nicht hervor, wann sie erstellt wurde; ihre Texte können also älter sein als die im Shop. Veröffentlicht wird nur, was Sie ankreuzen: Es ersetzt den Text im Shop.
staff-text-files-replace = Text aus der Datei veröffentlichen
staff-text-files-in-shop = Im Shop:
staff-text-files-in-draft = Im Entwurf vor dem Import:
staff-text-files-in-file = In der Datei:
staff-done-text-import = Die Texte wurden als Entwürfe importiert. Nur das Personal sieht sie.
staff-done-text-import-replaced = Die Texte wurden als Entwürfe importiert. Einige davon würden Texte ersetzen, die im Shop oder in einem Entwurf geändert wurden. Bitte prüfen Sie diese unten, bevor Sie die Entwürfe veröffentlichen.
staff-done-text-import-same = Die Datei enthält keine Änderungen, daher wurde nichts importiert.
staff-done-text-import-published = { $count ->
    [one] { $count } Text wurde veröffentlicht. Kundinnen und Kunden sehen ihn auf der nächsten Seite, die sie öffnen.
   *[other] { $count } Texte wurden veröffentlicht. Kundinnen und Kunden sehen sie auf der nächsten Seite, die sie öffnen.
}

# The staff’s page of what the house says about itself.
staff-house-title = Über Ihr Haus
staff-house-lede = Das lesen Kundinnen und Kunden auf jeder Seite, jeder Karte und in jeder E-Mail. Außerhalb des Testbetriebs startet der Kartenshop erst, wenn alle Felder ausgefüllt sind.
staff-house-same = Füllen Sie in den anderen Sprachen nur aus, was anders lautet. Für leere Felder gilt die Angabe von oben.
staff-house-save = Für alle veröffentlichen
staff-house-name = Name des Theaters
staff-house-address = Postanschrift des Theaters
staff-house-box-office = Öffnungszeiten der Theaterkasse
staff-house-phone = Telefonnummer
staff-house-email = E-Mail-Adresse für Karten
staff-house-email-privacy = E-Mail-Adresse für Fragen zum Datenschutz
staff-house-email-accessibility = E-Mail-Adresse für Fragen zur Barrierefreiheit
staff-house-seller = Unternehmen, das die Karten verkauft
staff-house-seller-address = Postanschrift dieses Unternehmens

# The staff’s page of what texts lack.
staff-gate-title = Vor dem Verkaufsstart
staff-gate-lede = Hier steht, welche Texte des Kartenshops und dieser Produktion in den einzelnen Sprachen fehlen, veraltet oder noch nicht ausgefüllt sind. Vorstellungen, die schon im Kartenshop stehen, werden trotzdem verkauft: Fehlt ein Text, erscheint er in der Hauptsprache oder, wenn er auch dort fehlt, auf Englisch.
staff-gate-start = Außerhalb des Testbetriebs startet der Kartenshop erst, wenn unter „Über Ihr Haus“ alles ausgefüllt ist und in der Hauptsprache alle Rechtstexte da sind und von jedem anderen Thema des Kartenshops wenigstens ein Teil.
staff-gate-import = Außerhalb des Testbetriebs wird ein Import mit neuen Vorstellungen abgelehnt, wenn Texte ihrer Produktionen oder neue Namen, zum Beispiel von Kartenarten, in einer dieser Sprachen fehlen, es sei denn, jemand hat dort stattdessen die Hauptsprache gewählt.
staff-gate-clear = Kein Text fehlt oder ist veraltet, außer denen, für die jemand eine andere Sprache gewählt hat.
staff-gate-none = Keine Produktion hat bevorstehende Vorstellungen.
staff-gate-missing = Fehlt
staff-gate-placeholder = Noch nicht ausgefüllt
staff-gate-accept = Stattdessen den Text in der Hauptsprache zeigen
staff-gate-accept-english = Stattdessen den Text auf Englisch zeigen
staff-gate-more = { $count ->
    [one] { $count } weiterer Text fehlt oder ist veraltet. Die Seite „Sprachen“ zählt nach Themen, was fehlt.
   *[other] { $count } weitere Texte fehlen oder sind veraltet. Die Seite „Sprachen“ zählt nach Themen, was fehlt.
}
staff-done-text-accepted = Der Text steht nicht mehr in dieser Liste. Kundinnen und Kunden lesen ihn stattdessen in der Hauptsprache.
staff-done-text-accepted-english = Der Text steht nicht mehr in dieser Liste. Kundinnen und Kunden lesen ihn stattdessen auf Englisch.
staff-done-text-export-none = In dieser Auswahl ist nichts zu übersetzen oder zu prüfen, deshalb gibt es keine Datei.
staff-done-text-export-others = Die Texte des Shops sind alle übersetzt und geprüft, deshalb gibt es keine Datei. Zu übersetzen sind noch Produktionen oder Seiten: Für diese gibt es eigene Dateien. Bitte wählen Sie dafür das entsprechende Thema.
