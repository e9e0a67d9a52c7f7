# Welche Sprachen der Shop spricht, und eine Seite in allen: unter Kollegen.
staff-languages-title = Sprachen
staff-home-languages = Sprachen des Shops ein- und ausschalten und ihre Reihenfolge festlegen.
staff-languages-text = Kundinnen und Kunden können den Shop in jeder eingeschalteten Sprache nutzen. Das Sprachmenü zeigt die Sprachen in dieser Reihenfolge. Änderungen gelten ab der nächsten Seite, die jemand öffnet.
staff-languages-off = Wenn Sie eine Sprache ausschalten, führen ihre Seiten zur gleichen Seite in der Hauptsprache, und E-Mails an Personen, die sie genutzt haben, werden in der Hauptsprache gesendet. Gelöscht wird nichts, und laufende Verkäufe gehen weiter. Wenn Sie eine Sprache einschalten, erscheinen Texte, die in ihr fehlen, in der Hauptsprache.
staff-languages-own = Hauptsprache des Theaters: immer eingeschaltet und immer an erster Stelle. Sie erscheint überall dort, wo ein Text in einer anderen Sprache fehlt.
staff-languages-place = { $language }: Platz nach der Hauptsprache
staff-languages-complete = Alle Texte des Shops sind übersetzt.
staff-languages-untranslated = { $count ->
    [one] { $count } Text des Shops ist nicht übersetzt.
   *[other] { $count } Texte des Shops sind nicht übersetzt.
}
staff-languages-lacking = { $count ->
    [one] { $count } Text des Shops fehlt in dieser Sprache. Kundinnen und Kunden lesen ihn auf Englisch.
   *[other] { $count } Texte des Shops fehlen in dieser Sprache. Kundinnen und Kunden lesen sie auf Englisch.
}
staff-languages-subject = { $subject }: { $count } von { $all } fehlen
staff-languages-untranslated-staff = { $count ->
    [one] { $count } Text der Mitarbeiterseiten ist nicht übersetzt. Kundinnen und Kunden sehen ihn nie.
   *[other] { $count } Texte der Mitarbeiterseiten sind nicht übersetzt. Kundinnen und Kunden sehen sie nie.
}
staff-languages-productions = { $count ->
    [one] Bei { $count } kommenden Produktion fehlen Texte: { $titles }
   *[other] Bei { $count } kommenden Produktionen fehlen Texte: { $titles }
}
staff-languages-unnamed = { $count ->
    [one] { $count } Name oder Beschreibung fehlt, zum Beispiel zu einer Kartenart oder einem Angebot.
   *[other] { $count } Namen oder Beschreibungen fehlen, zum Beispiel zu Kartenarten oder Angeboten.
}
staff-languages-pages = { $count ->
    [one] { $count } eigene Seite ist nicht übersetzt: { $titles }
   *[other] { $count } eigene Seiten sind nicht übersetzt: { $titles }
}
staff-languages-unsaid = Name oder Kontaktangaben des Theaters fehlen noch. Sie können sie unter „Texte“ eingeben (Thema „Name und Adressen des Theaters“).
staff-languages-save = Sprachen speichern
staff-done-languages = Die Sprachen wurden gespeichert. Kundinnen und Kunden sehen die Änderung auf der nächsten Seite, die sie öffnen.
staff-languages-wrong-changed = Eine andere Person hat die Sprachen inzwischen geändert, deshalb wurde Ihre Änderung nicht übernommen. Bitte öffnen Sie die Seite „Sprachen“ in einem zweiten Fenster und nehmen Sie Ihre Änderung dort noch einmal vor.
staff-languages-wrong-unknown = Es wurde nichts gespeichert: Die Sprache „{ $language }“ gibt es nicht, oder sie wurde doppelt gewählt.
staff-languages-wrong-unsaid = Es wurde nichts gespeichert: { $language } kann noch nicht eingeschaltet werden, weil Name oder Kontaktangaben des Theaters in dieser Sprache fehlen. Sie können sie unter „Texte“ eingeben (Thema „Name und Adressen des Theaters“).
staff-frames-title = Eine Seite in allen Sprachen
staff-frames-text = Sie sehen die Seite mit allen Entwürfen in jeder Sprache, auch in ausgeschalteten. Links funktionieren in der Vorschau, Formulare und bewegliche Teile nicht. Warenkorb und Kasse zeigen, was in Ihrem eigenen Warenkorb liegt; alle anderen Seiten sehen aus wie für neue Kundinnen und Kunden.
staff-frames-pages = Häufig angesehene Seiten
staff-frames-seats = { $title }: Plätze
staff-frames-width = Breite der Vorschau
staff-frames-phone = Wie auf dem Smartphone
staff-frames-desktop = Wie am Computer
staff-frames-page = Adresse der Seite im Shop, zum Beispiel /basket
staff-frames-show = Seite anzeigen
staff-frames-frame = { $language }: die Seite mit allen Entwürfen
staff-frames-off = Ausgeschaltet
staff-frames-wrong = Das ist keine Adresse einer Seite im Shop. Bitte geben Sie eine Adresse wie /basket ein.
