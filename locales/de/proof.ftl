# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Diese Karte liegt für Sie an der Theaterkasse bereit. Bitte bringen Sie einen Nachweis mit, dass Sie zu dieser Kartenart berechtigt sind, zum Beispiel einen Personalausweis oder einen Studierendenausweis. Danach finden Sie die Karte auf dieser Seite, und wir senden sie Ihnen per E-Mail.
mail-proof = { $count ->
    [one] Eine Karte liegt für Sie an der Theaterkasse bereit. Bitte bringen Sie einen Nachweis mit, dass Sie zu dieser Kartenart berechtigt sind, zum Beispiel einen Personalausweis oder einen Studierendenausweis. Sie erhalten die Karte dann sofort.
   *[other] { $count } Karten liegen für Sie an der Theaterkasse bereit. Bitte bringen Sie einen Nachweis mit, dass Sie zu diesen Kartenarten berechtigt sind, zum Beispiel einen Personalausweis oder einen Studierendenausweis. Sie erhalten die Karten dann sofort.
}
refusal-ticket-proof = Diese Karte ist für Sie reserviert. Sie erhalten sie, sobald Sie an der Theaterkasse nachweisen, dass Sie zu dieser Kartenart berechtigt sind, zum Beispiel mit einem Personalausweis oder einem Studierendenausweis.
refusal-ticket-on-offer = Diese Karte wird zum Weiterverkauf angeboten, oder ihr Platz wurde verkauft. Wird sie noch angeboten, nehmen Sie sie bitte zuerst zurück.
