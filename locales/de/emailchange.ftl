# Eine andere E-Mail-Adresse für das Konto: im Profil gewünscht, in beiden Postfächern bestätigt.
emailchange-section = E-Mail-Adresse
emailchange-now = Sie melden sich mit { $email } an.
emailchange-link = E-Mail-Adresse ändern
emailchange-title = E-Mail-Adresse ändern
emailchange-how = Wir senden einen Link an Ihre bisherige und einen an die neue Adresse. Die Adresse ändert sich, sobald Sie beide Links geöffnet und dort bestätigt haben. Dafür haben Sie einen Tag Zeit.
emailchange-follows = Ihre Bestellungen, Karten, Abonnements und Ihr Guthaben bleiben in Ihrem Konto. Alle unsere E-Mails gehen dann an die neue Adresse.
emailchange-logins = Sie werden dabei auf allen Geräten abgemeldet. Angemeldet bleiben Sie nur dort, wo Sie den Link an die neue Adresse bestätigen, während Sie angemeldet sind.
emailchange-new = Neue E-Mail-Adresse
emailchange-ask = Beide Links senden
emailchange-asked = Wir haben an jede der beiden Adressen einen Link gesendet. Bitte öffnen Sie beide innerhalb eines Tages und bestätigen Sie dort die Änderung.
emailchange-waiting = Ihre neue E-Mail-Adresse soll { $email } sein. Bitte öffnen Sie beide Links und bestätigen Sie dort die Änderung bis { $until }.
emailchange-mailbox-asked = { $email }: noch nicht bestätigt
emailchange-mailbox-confirmed = { $email }: bestätigt
emailchange-call-back = Adresse nicht ändern
emailchange-called-back = Die E-Mail-Adresse bleibt, wie sie ist. Die Links in unseren E-Mails gelten nicht mehr.
# Die Seite, die ein Link öffnet. $email ist die neue Adresse.
emailchange-link-old = In Ihrem Konto wurde eine neue E-Mail-Adresse eingegeben: { $email }. Wenn Sie das waren, bestätigen Sie bitte die Änderung. Wenn nicht, wählen Sie bitte „Adresse nicht ändern“.
emailchange-link-new = Ein Konto in unserem Kartenshop soll die E-Mail-Adresse { $email } erhalten. Wenn es Ihr Konto ist, bestätigen Sie es bitte. Wenn Sie davon nichts wissen, bestätigen Sie bitte nicht.
emailchange-link-both = Die Adresse ändert sich erst, wenn beide Links bestätigt sind: der an die bisherige und der an die neue Adresse.
emailchange-confirm = Änderung bestätigen
emailchange-first-old = Vielen Dank. Bitte öffnen Sie jetzt den Link, den wir an die neue Adresse gesendet haben, und bestätigen Sie auch dort.
emailchange-first-new = Vielen Dank. Bitte öffnen Sie jetzt den Link, den wir an die bisherige Adresse gesendet haben, und bestätigen Sie auch dort.
emailchange-done = Die E-Mail-Adresse ist geändert. Bitte melden Sie sich ab jetzt mit der neuen Adresse an.
emailchange-not-done = Beide Links sind bestätigt, aber die E-Mail-Adresse konnte nicht geändert werden. Das Konto ist unverändert. Wie es weitergeht, steht in unserer E-Mail an die neue Adresse.
# Warum nichts geschieht.
emailchange-signed-out = Sie sind nicht mehr angemeldet. Bitte melden Sie sich wieder an.
emailchange-bad-address = Bitte prüfen Sie die E-Mail-Adresse: Sie scheint nicht vollständig zu sein.
emailchange-same-address = Mit dieser Adresse melden Sie sich schon an. Bitte geben Sie eine andere ein.
emailchange-of-staff = Zu Ihrer E-Mail-Adresse gehört auch ein Konto für das Personal. Deshalb kann sie hier nicht geändert werden. Bitte wenden Sie sich an die Administration.
emailchange-open = Sie haben schon eine Änderung begonnen, die noch nicht bestätigt ist. Bitte öffnen Sie die beiden Links in unseren E-Mails, oder wählen Sie „Adresse nicht ändern“ und beginnen Sie neu.
emailchange-too-many-mails = Heute wurden schon zu viele E-Mails an diese Adresse oder von Ihrem Konto gesendet. Ihre Adresse hat sich nicht geändert. Bitte versuchen Sie es morgen noch einmal.
emailchange-unknown-link = Wir finden diesen Link nicht; vielleicht ist er zu alt. Es wurde nichts geändert. In Ihrem Konto können Sie die Änderung noch einmal beginnen.
emailchange-other-account = In diesem Browser ist ein anderes Konto angemeldet. Es wurde nichts geändert. Bitte melden Sie sich dort zuerst ab und öffnen Sie dann den Link noch einmal.
emailchange-confirmed-before = Diesen Link haben Sie schon bestätigt. Es fehlt noch die Bestätigung über den Link an die andere Adresse.
emailchange-late = Dieser Link ist älter als ein Tag und gilt nicht mehr. Die Adresse hat sich nicht geändert. In Ihrem Konto können Sie die Änderung noch einmal beginnen.
emailchange-was-called-back = Diese Änderung wurde gestoppt. Die Adresse hat sich nicht geändert.
emailchange-was-done = Die E-Mail-Adresse ist schon geändert. Dieser Link wird nicht mehr gebraucht.

# E-Mails dazu.
mail-emailchange-link = Änderung ansehen und bestätigen
mail-emailchange-footer = Sie erhalten diese E-Mail, weil in einem Konto unseres Kartenshops eine neue E-Mail-Adresse eingegeben wurde.
mail-emailchange-old-subject = Bitte bestätigen Sie Ihre neue E-Mail-Adresse
mail-emailchange-old = in Ihrem Konto wurde eine neue E-Mail-Adresse eingegeben: { $new }. Bitte öffnen Sie den folgenden Link und bestätigen Sie dort die Änderung bis { $until }. An die neue Adresse haben wir ebenfalls einen Link gesendet.
mail-emailchange-old-not-you = Waren Sie das nicht? Dann öffnen Sie den Link, wählen Sie „Adresse nicht ändern“ und melden Sie sich in Ihrem Konto auf allen anderen Geräten ab. Ohne Ihre Bestätigung ändert sich die Adresse nicht.
mail-emailchange-new-subject = Bitte bestätigen Sie diese E-Mail-Adresse
mail-emailchange-new = diese Adresse wurde als neue E-Mail-Adresse für ein Konto eingegeben ({ $house }). Wenn es Ihr Konto ist, öffnen Sie bitte den folgenden Link und bestätigen Sie dort die Änderung bis { $until }.
mail-emailchange-new-not-you = Wenn Sie davon nichts wissen, müssen Sie nichts tun. Ohne Ihre Bestätigung wird diese Adresse nicht verwendet.
mail-emailchange-done-subject = Die E-Mail-Adresse Ihres Kontos ist geändert
mail-emailchange-done-old = Ihr Konto hat jetzt die E-Mail-Adresse { $new }. Die Änderung wurde über beide Links bestätigt. Mit Ihrer bisherigen Adresse, an die diese E-Mail geht, ist dort keine Anmeldung mehr möglich. Wenn Sie das nicht wollten, wenden Sie sich bitte sofort an die Theaterkasse.
mail-emailchange-done-new = Ihr Konto hat jetzt diese E-Mail-Adresse. Bitte melden Sie sich künftig damit an. Alle E-Mails zu Ihren Bestellungen gehen jetzt an diese Adresse.
mail-emailchange-not-done-subject = Ihre E-Mail-Adresse wurde nicht geändert
mail-emailchange-not-done = die E-Mail-Adresse Ihres Kontos konnte nicht geändert werden. Ihr Konto ist unverändert, und Sie melden sich weiterhin mit dieser Adresse an. Wie es weitergeht, steht in unserer E-Mail an die neue Adresse.
mail-emailchange-taken = Sie wollten diese Adresse für ein Konto verwenden ({ $house }). Wir kennen sie aber schon von einem früheren Kauf oder einem anderen Konto, und wir legen zwei Konten nie ungefragt zusammen. Wenn Sie sich mit dieser Adresse anmelden, sehen Sie, was dort gespeichert ist. Wenn aus beiden ein Konto werden soll, wenden Sie sich bitte an die Theaterkasse.
