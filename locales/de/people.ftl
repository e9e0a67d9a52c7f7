# Personen, für die ein Konto handelt, und für wen eine Karte ist.

people-add = Person hinzufügen
people-add-hint = Kaufen Sie in einem Warenkorb für mehrere, jede Person mit ihren eigenen Rechten: ein Kind mit Jugendkarte, eine Freundin mit Mitgliedschaft. Eine E-Mail-Adresse brauchen sie nicht.
people-add-button = Hinzufügen
people-added = { $name } ist hinzugefügt. Im Warenkorb legen Sie fest, welche Karte für wen ist.
people-remove = Entfernen
people-removed = Die Person ist entfernt. Karten, die Sie für sie gekauft haben, bleiben gültig.
# Read out: whose the ticket of this seat is.
people-label = Für wen: { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · ändern
people-for = Für { $name }
people-for-you = Für Sie
# In a list of people: the reader.
people-you = Sie
people-you-named = { $name } (Sie)
# A pass.
people-whose = Für wen

refusal-beneficiary-unknown = Ihr Konto kennt diese Person nicht mehr. Die Karte bleibt, wie sie war.
refusal-beneficiary-not-sold = Das wird an diese Person zurzeit nicht verkauft. Die Karte bleibt, wie sie war.
refusal-beneficiary-most = { $most ->
    [one] Diese Person kann zurzeit { $most } Karte für diese Vorstellung haben. Die Karte bleibt, wie sie war.
   *[other] Diese Person kann zurzeit { $most } Karten für diese Vorstellung haben. Die Karte bleibt, wie sie war.
}
refusal-person-name-missing = Geben Sie Vor- und Nachnamen ein.
refusal-person-name-too-long = Der Name ist zu lang: je höchstens 100 Zeichen.
refusal-person-too-many = Ein Konto kann für { $most } Personen handeln. Entfernen Sie zuerst eine.
refusal-person-has-rights = Diese Person hat einen Pass, einen Status oder Spielzeiten im Abonnement; ohne Ihr Konto könnte sie niemand nutzen. Wenden Sie sich an die Theaterkasse.
