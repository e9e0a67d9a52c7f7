# Eine E-Mail zum Verkaufsstart einer Vorstellung.
onsale-title = E-Mail zum Verkaufsstart
# Ein Link zum Formular, neben einem Termin.
onsale-link = E-Mail zum Verkaufsstart
# $when ist ein Datum mit Uhrzeit.
onsale-lede = Karten für diese Vorstellung gibt es ab { $when }. Zum Verkaufsstart senden wir Ihnen eine E-Mail mit einem Link zu den Plätzen.
onsale-email = Ihre E-Mail-Adresse
onsale-hint = Sie erhalten eine einzige E-Mail, sobald der Verkauf beginnt. Für anderes verwenden wir Ihre Adresse nicht.
onsale-send = Zum Verkaufsstart benachrichtigen
onsale-to = Wir schreiben an { $email }.
onsale-check-mail = Noch ein Schritt: Bitte öffnen Sie den Link in unserer E-Mail an { $email }. Falls Sie diese Anfrage schon bestätigt haben, brauchen Sie nichts weiter zu tun.
onsale-kept = Vielen Dank. Wir schreiben Ihnen, sobald der Verkauf beginnt.
onsale-taken-back = Sie erhalten diese E-Mail nicht.
# Die Seite mit allem, was zu einer Adresse gewünscht wurde.
onsale-own-title = E-Mails zum Verkaufsstart
onsale-own-lede = Wir senden an { $email } je eine E-Mail, sobald der Verkauf für diese Vorstellungen beginnt:
onsale-confirm-lede = Bitte bestätigen Sie, dass wir an { $email } schreiben dürfen, sobald der Verkauf für diese Vorstellungen beginnt:
onsale-confirm = Ja, bitte benachrichtigen
onsale-take-back = Keine E-Mail zu dieser Vorstellung
onsale-told = Der Verkauf für diese Vorstellung hat begonnen; die E-Mail dazu haben wir Ihnen gesendet.
onsale-none = Diese Anfrage gibt es nicht mehr; deshalb senden wir dazu keine E-Mail. Auf der Seite der Vorstellung können Sie erneut darum bitten.
onsale-season = Alle Vorstellungen ansehen
onsale-now = Für diese Vorstellung können Sie bereits Karten kaufen. Bitte wählen Sie Ihre Plätze.
onsale-over = Für diese Vorstellung werden keine Karten mehr verkauft.
mail-onsale-confirm-subject = Bitte bestätigen: E-Mail zum Verkaufsstart
mail-onsale-confirm = Sie möchten eine E-Mail, sobald der Verkauf für { $performance } beginnt. Bitte bestätigen Sie das über den folgenden Link. Falls diese Anfrage nicht von Ihnen stammt, können Sie diese E-Mail einfach ignorieren: Wir schreiben dann nicht noch einmal.
mail-onsale-confirm-link = Bestätigen
mail-onsale-opened-subject = Jetzt im Verkauf: { $performance }
mail-onsale-opened = Sie wollten benachrichtigt werden: Der Verkauf für { $performance } hat begonnen.
mail-onsale-opened-link = Plätze wählen
mail-onsale-own = Meine Anfragen ansehen oder beenden
mail-onsale-footer = Sie erhalten diese E-Mail, weil diese Adresse dafür angegeben wurde. Wir verwenden sie nur dafür. Bei Fragen antworten Sie bitte auf diese E-Mail oder wenden Sie sich an die Theaterkasse.
