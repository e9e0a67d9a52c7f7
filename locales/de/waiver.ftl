# Ein Inhaber gibt eine Karte gegen Guthaben zurück.
waiver-link = Gegen Guthaben zurückgeben
waiver-title = Diese Karte zurückgeben
waiver-credit = Sie erhalten { $amount } als Guthaben: den vollen Preis der Karte ohne die Gebühr. Sie können es für alles in unserem Shop verwenden.
waiver-seat = Ihr Platz kommt in den Verkauf, und Ihre Karte ist nicht mehr gültig. Das lässt sich nicht rückgängig machen.
waiver-left = { $left ->
    [one] Sie können eine Vorstellung dieses Platzes zurückgeben. Das ist die letzte.
   *[other] Sie können { $left } Vorstellungen dieses Platzes zurückgeben, diese eingeschlossen.
}
waiver-confirm = Gegen Guthaben zurückgeben
waiver-keep = Karte behalten
waiver-done = Ihre Karte ist zurückgegeben; der Betrag ist jetzt Teil Ihres Guthabens.
waiver-unknown = Wir finden diese Karte in Ihrem Konto nicht. Bitte melden Sie sich mit der E-Mail-Adresse an, mit der sie gekauft wurde.
waiver-not-allowed = Diese Karte kann nicht zurückgegeben werden. Bitte fragen Sie die Theaterkasse.
waiver-too-early = Diese Karte können Sie ab dem { $date } zurückgeben.
waiver-too-late = Die Frist für die Rückgabe dieser Karte ist abgelaufen.
waiver-often = { $most ->
    [one] Sie haben schon eine Vorstellung dieses Platzes zurückgegeben; mehr ist nicht möglich.
   *[other] Sie haben schon { $most } Vorstellungen dieses Platzes zurückgegeben; mehr ist nicht möglich.
}
waiver-invalid = Diese Karte ist im Moment nicht gültig und kann deshalb nicht zurückgegeben werden.
waiver-offered = Diese Karte steht zum Weiterverkauf oder ist jemandem angeboten. Bitte nehmen Sie sie zuerst zurück.
