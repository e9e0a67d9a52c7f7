# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Diese Karte liegt für Sie an der Theaterkasse bereit. Bitte bringen Sie einen Nachweis für diese Kartenart mit. Danach finden Sie die Karte auf dieser Seite, und wir senden sie Ihnen per E-Mail.
mail-proof = { $count ->
    [one] Eine Karte liegt für Sie an der Theaterkasse bereit. Bitte bringen Sie einen Nachweis für die gewählte Kartenart mit. Sie erhalten die Karte dann sofort.
   *[other] { $count } Karten liegen für Sie an der Theaterkasse bereit. Bitte bringen Sie einen Nachweis für die gewählten Kartenarten mit. Sie erhalten die Karten dann sofort.
}
refusal-ticket-proof = Diese Karte ist für Sie reserviert. Sie erhalten sie, sobald Sie an der Theaterkasse einen Nachweis für diese Kartenart vorlegen.
refusal-ticket-on-offer = Diese Karte wird zum Weiterverkauf angeboten, oder ihr Platz wurde verkauft. Wird sie noch angeboten, nehmen Sie sie bitte zuerst zurück.

staff-proof-title = Nachweis
staff-proof-text = { $count ->
    [one] { $count } Karte ist zurückgestellt, bis Sie den Nachweis gesehen haben, den die Kartenart verlangt. Sobald Sie ihn anerkennen, ist die Karte gültig und wird per E-Mail gesendet.
   *[other] { $count } Karten sind zurückgestellt, bis Sie die Nachweise gesehen haben, die die Kartenarten verlangen. Sobald Sie sie anerkennen, sind die Karten gültig und werden per E-Mail gesendet.
}
staff-proof-accept = Ich habe den Nachweis gesehen: Karten ausstellen
staff-proof-none = Bei dieser Bestellung fehlt kein Nachweis mehr.
staff-proof-not-paid = Diese Bestellung ist nicht bezahlt oder wurde storniert. Sie hat keine Karten.
staff-done-proof = Der Nachweis wurde anerkannt. Die Karten sind gültig und werden per E-Mail gesendet.
staff-address-title = E-Mail-Adresse der Bestellung
staff-address-text = Fragen Sie vor der Änderung nach dem Bestellcode und nach dem Namen, auf den bestellt wurde. Danach gehen alle E-Mails zu dieser Bestellung an die neue Adresse, und die Karten werden sofort dorthin gesendet.
staff-address-new = Neue E-Mail-Adresse
staff-address-send = Ändern und Karten senden
staff-address-bounced = Die letzte E-Mail zu dieser Bestellung kam als unzustellbar zurück.
staff-address-failing = Die letzte E-Mail zu dieser Bestellung konnte noch nicht gesendet werden.
staff-done-address = Die Adresse wurde geändert. Die Karten werden dorthin gesendet.
staff-name-title = Name der Käuferin oder des Käufers
staff-name-text = Fragen Sie vor der Änderung nach dem Bestellcode. Auf Rechnungen, die schon eine Nummer haben, bleibt der bisherige Name stehen.
staff-name-save = Namen ändern
staff-name-same = Die Bestellung läuft schon auf diesen Namen. Es wurde nichts geändert.
staff-name-not-paid = Diese Bestellung ist noch nicht bezahlt oder schon beendet. Es wurde nichts geändert.
staff-done-name = Der Name wurde geändert.
staff-full-title = Rechnung mit Kundendaten
staff-full-text = Geben Sie Name, Steuernummer und Anschrift so ein, wie sie erscheinen sollen. Die neue Rechnung ersetzt die ohne diese Angaben.
staff-full-do = Diese Rechnung ausstellen
staff-full-not-now = Für diese Bestellung kann zurzeit keine Rechnung mit Kundendaten ausgestellt werden: Es gibt schon eine, oder das Kalenderjahr der ersten Rechnung ist vorbei. Die Belege bleiben gültig.
staff-done-invoice = Die Rechnung wurde ausgestellt.
