# Eine andere E-Mail-Adresse für das Konto: im Profil gewünscht, in beiden Postfächern bestätigt.
emailchange-section = E-Mail-Adresse
emailchange-now = Sie melden sich mit { $email } an.
emailchange-link = E-Mail-Adresse ändern
emailchange-title = E-Mail-Adresse ändern
emailchange-how = Wir schicken einen Link an Ihre bisherige und einen an die neue Adresse. Die Adresse ändert sich, sobald Sie innerhalb eines Tages beide Links bestätigt haben.
emailchange-follows = Ihre Bestellungen, Karten, Abonnements und Ihr Guthaben bleiben in Ihrem Konto. Alle unsere E-Mails gehen dann an die neue Adresse.
emailchange-logins = Sie werden dabei auf allen Geräten abgemeldet, außer dort, wo Sie die neue Adresse angemeldet bestätigen.
emailchange-new = Neue E-Mail-Adresse
emailchange-ask = Beide Links senden
emailchange-asked = Wir haben an jede der beiden Adressen einen Link geschickt. Bitte öffnen Sie beide innerhalb eines Tages.
emailchange-waiting = Ihre Adresse soll zu { $email } geändert werden. Bitte öffnen Sie beide Links bis { $until }.
emailchange-mailbox-asked = { $email }: noch nicht bestätigt
emailchange-mailbox-confirmed = { $email }: bestätigt
emailchange-call-back = Adresse nicht ändern
emailchange-called-back = Ihre E-Mail-Adresse bleibt, wie sie ist. Die Links in unseren E-Mails gelten nicht mehr.
# Die Seite, die ein Link öffnet. $email ist die neue Adresse.
emailchange-link-old = Dieses Konto soll künftig die Adresse { $email } haben. Wenn Sie das gewünscht haben, bestätigen Sie es bitte.
emailchange-link-new = Ein Konto in unserem Kartenverkauf soll künftig die Adresse { $email } haben. Wenn es Ihr Konto ist, bestätigen Sie es bitte. Wenn Sie davon nichts wissen, bestätigen Sie es nicht.
emailchange-link-both = Die Adresse ändert sich erst, wenn beide Postfächer bestätigt haben.
emailchange-confirm = Bestätigen
emailchange-first-old = Vielen Dank. Bitte öffnen Sie jetzt den Link, den wir an die neue Adresse geschickt haben.
emailchange-first-new = Vielen Dank. Bitte öffnen Sie jetzt den Link, den wir an die bisherige Adresse geschickt haben.
emailchange-done = Die E-Mail-Adresse ist geändert. Bitte melden Sie sich ab jetzt mit der neuen Adresse an.
emailchange-not-done = Beide Postfächer haben bestätigt, aber die Adresse konnte nicht geändert werden. Sonst hat sich nichts geändert. Wie es weitergeht, haben wir an die neue Adresse geschrieben.
# Warum nichts geschieht.
emailchange-signed-out = Sie sind nicht mehr angemeldet. Bitte melden Sie sich wieder an.
emailchange-bad-address = Bitte prüfen Sie die E-Mail-Adresse: Sie scheint nicht vollständig zu sein.
emailchange-same-address = Mit dieser Adresse melden Sie sich schon an. Bitte geben Sie eine andere ein.
emailchange-of-staff = Diese Adresse öffnet auch die Seiten für Mitarbeitende und kann deshalb hier nicht geändert werden. Bitte wenden Sie sich an die Person, die diese Konten verwaltet.
emailchange-open = Eine andere Änderung wartet noch auf ihre Links. Bitte öffnen Sie diese, oder wählen Sie „Adresse nicht ändern“ und beginnen Sie neu.
emailchange-too-many-mails = Heute wurden schon zu viele E-Mails an diese Adresse oder von Ihrem Konto gesendet. Ihre Adresse hat sich nicht geändert. Bitte versuchen Sie es morgen wieder.
emailchange-unknown-link = Dieser Link stammt nicht aus einer unserer E-Mails, oder er ist sehr alt.
emailchange-other-account = In diesem Browser ist jemand anders angemeldet. Bitte melden Sie sich dort zuerst ab und öffnen Sie dann den Link noch einmal.
emailchange-confirmed-before = Dieses Postfach hat schon bestätigt. Wir warten auf das andere.
emailchange-late = Dieser Link ist älter als ein Tag und gilt nicht mehr. Die Adresse hat sich nicht geändert. In Ihrem Konto können Sie die Änderung noch einmal beginnen.
emailchange-was-called-back = Diese Änderung wurde gestoppt. Die Adresse hat sich nicht geändert.
emailchange-was-done = Dieser Link wurde benutzt, und die Adresse ist geändert.

# E-Mails dazu.
mail-emailchange-link = Änderung ansehen und bestätigen
mail-emailchange-footer = Sie erhalten diese E-Mail, weil jemand, der in einem Konto unseres Kartenverkaufs angemeldet ist, diese Änderung eingegeben hat.
mail-emailchange-old-subject = Bitte bestätigen Sie Ihre neue E-Mail-Adresse
mail-emailchange-old = In Ihrem Konto wurde gewünscht, die E-Mail-Adresse zu { $new } zu ändern. Bitte öffnen Sie diesen Link bis { $until } und bestätigen Sie dort die Änderung. Wir fragen auch im neuen Postfach nach.
mail-emailchange-old-not-you = Waren Sie das nicht? Dann öffnen Sie den Link, wählen Sie „Adresse nicht ändern“ und melden Sie sich in Ihrem Konto auf allen anderen Geräten ab. Ohne Sie ändert sich die Adresse nicht.
mail-emailchange-new-subject = Bitte bestätigen Sie diese E-Mail-Adresse
mail-emailchange-new = Diese Adresse wurde als neue Adresse eines Kontos im Kartenverkauf eingegeben ({ $house }). Wenn es Ihr Konto ist, öffnen Sie bitte diesen Link bis { $until } und bestätigen Sie dort die Änderung.
mail-emailchange-new-not-you = Wenn Sie davon nichts wissen, müssen Sie nichts tun. Ohne Sie wird die Adresse nicht verwendet.
mail-emailchange-done-subject = Die E-Mail-Adresse Ihres Kontos ist geändert
mail-emailchange-done-old = Ihr Konto hat jetzt die Adresse { $new }. Beide Postfächer hatten das bestätigt. Mit dieser Adresse hier kann sich dort niemand mehr anmelden. Wenn Sie das nicht wollten, wenden Sie sich bitte sofort an die Theaterkasse.
mail-emailchange-done-new = Ihr Konto hat jetzt diese Adresse. Bitte melden Sie sich künftig mit ihr an. Alle E-Mails zu Ihren Bestellungen kommen hierher.
mail-emailchange-not-done-subject = Ihre E-Mail-Adresse wurde nicht geändert
mail-emailchange-not-done = Die Adresse Ihres Kontos konnte nicht geändert werden. Sie melden sich weiterhin mit dieser Adresse an, und sonst hat sich nichts geändert. Wie es weitergeht, haben wir an das neue Postfach geschrieben.
mail-emailchange-taken = Sie wollten diese Adresse für ein Konto in unserem Kartenverkauf verwenden ({ $house }). Wir kennen diese Adresse schon von einem früheren Kauf oder von einem anderen Konto, und wir legen zwei Konten nie ungefragt zusammen. Sie können sich mit dieser Adresse anmelden und sehen, was dort ist. Wenn aus beiden ein Konto werden soll, wenden Sie sich bitte an die Theaterkasse.
