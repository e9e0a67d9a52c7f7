# Personen, für die ein Konto handelt, und für wen eine Karte ist.

people-add = Person hinzufügen
people-add-hint = Sie können in einem Warenkorb auch für andere kaufen; für jede Person gelten ihre eigenen Ermäßigungen, zum Beispiel für ein Kind oder für jemanden mit Mitgliedschaft. Eine eigene E-Mail-Adresse ist dafür nicht nötig.
people-add-button = Hinzufügen
people-added = { $name } wurde hinzugefügt. Im Warenkorb legen Sie fest, welche Karte für wen ist.
people-remove = Entfernen
people-removed = Die Person wurde entfernt. Karten, die Sie bereits für sie gekauft haben, bleiben gültig.
# Read out: whose the ticket of this seat is.
people-label = Für wen ist diese Karte? { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · ändern
people-for = Für { $name }
people-for-you = Für Sie
# In a list of people: the reader.
people-you = Sie
people-you-named = { $name } (Sie)
# A pass.
people-whose = Für wen?

refusal-beneficiary-unknown = Diese Person ist in Ihrem Konto nicht mehr eingetragen. Die Karte wurde nicht geändert. Bitte wählen Sie eine andere Person.
refusal-beneficiary-not-sold = Diese Kartenart ist für diese Person zurzeit nicht verfügbar. Die Karte wurde nicht geändert. Bitte wählen Sie eine andere Person oder eine andere Kartenart.
refusal-beneficiary-most = { $most ->
    [one] Diese Person kann für diese Vorstellung höchstens { $most } Karte dieser Art haben. Die Karte wurde nicht geändert. Bitte wählen Sie eine andere Person oder eine andere Kartenart.
   *[other] Diese Person kann für diese Vorstellung höchstens { $most } Karten dieser Art haben. Die Karte wurde nicht geändert. Bitte wählen Sie eine andere Person oder eine andere Kartenart.
}
refusal-person-name-missing = Bitte geben Sie den Vornamen ein.
refusal-person-name-too-long = Der Name ist zu lang. Vor- und Nachname dürfen jeweils höchstens 100 Zeichen haben.
refusal-person-too-many = { $most ->
    [one] Sie können in Ihrem Konto höchstens { $most } weitere Person eintragen. Um diese Person hinzuzufügen, entfernen Sie bitte zuerst eine andere.
   *[other] Sie können in Ihrem Konto höchstens { $most } weitere Personen eintragen. Um diese Person hinzuzufügen, entfernen Sie bitte zuerst eine andere.
}
refusal-person-has-rights = Diese Person hat eine Mitgliedschaft, eine Mehrfachkarte, einen besonderen Status oder Spielzeiten im Abonnement, die beim Entfernen verloren gingen. Es wurde nichts geändert. Bitte wenden Sie sich an die Theaterkasse.

staff-customers-title = Kundenkonten
staff-customers-lede = Legen Sie den Status von Kundinnen und Kunden fest, etwa Schule oder Freundeskreis, und tragen Sie ein, auf wen ihre Rechnungen ausgestellt werden.
staff-customers-find = Kundenkonto suchen
staff-customers-unknown = Mit dieser E-Mail-Adresse gibt es keine Kundin und keinen Kunden. Nach der ersten Anmeldung oder Bestellung finden Sie die Person hier.
staff-customers-kinds = Status
staff-customers-kinds-none = Es ist kein Status festgelegt.
staff-customers-kind = Status
staff-customers-kind-open = { $kind }, ab { $from }
staff-customers-kind-until = { $kind }, { $from } – { $until }
staff-customers-kind-end = Jetzt beenden
staff-customers-kind-give = Status festlegen
staff-customers-from = Erster Tag
staff-customers-from-hint = Leer lassen für heute.
staff-customers-until = Letzter Tag
staff-customers-until-hint = Leer lassen, wenn es kein Enddatum gibt.
staff-customers-cause-hint = Für das Protokoll. Bitte keine Namen eintragen.
staff-customers-wrong-day = Bitte geben Sie das Datum in der Form 2027-06-30 ein. Es wurde nichts geändert.
staff-customers-wrong-kind = Bitte schreiben Sie den Status nur mit Kleinbuchstaben von a bis z, Ziffern und Bindestrichen, höchstens 40 Zeichen. Es wurde nichts geändert.
staff-customers-wrong-unknown-kind = Dieser Status steht nicht im Blatt „kinds“ der Spielzeit. Es wurde nichts geändert. Bitte prüfen Sie die Schreibweise.
staff-customers-wrong-span = Der letzte Tag liegt vor dem ersten. Es wurde nichts geändert.
staff-customers-wrong-cause = Der Grund ist zu lang. Bitte verwenden Sie höchstens 200 Zeichen. Es wurde nichts geändert.
staff-customers-wrong-ended = Dieser Status war bereits beendet. Es wurde nichts geändert.
staff-customers-party = Rechnungen werden ausgestellt auf
staff-customers-party-text = Für alle, die auf Rechnung zahlen, etwa Schulen. Gilt für Rechnungen, die ab jetzt ausgestellt werden.
staff-customers-party-save = Speichern
staff-done-kind = Der Status wurde festgelegt.
staff-done-kind-ended = Der Status wurde beendet.
staff-done-party = Gespeichert. Rechnungen, die ab jetzt ausgestellt werden, tragen diese Angaben.
