# Das Konto wird gelöscht: was geht, was bleibt, was dem entgegensteht, und der Code dazu.
erasure-section = Konto löschen
erasure-section-text = Wir löschen dann alles, was wir über Sie wissen, außer dem, was wir für die Buchführung aufbewahren müssen.
erasure-link = Mein Konto löschen
erasure-title = Konto löschen
erasure-how = Damit wir sicher sind, dass Sie es sind, schicken wir einen Code an { $email }.
erasure-confirm = Mein Konto löschen
erasure-goes = Was wir löschen
erasure-goes-person = Ihren Namen, Ihre E-Mail-Adresse, Telefonnummer und Anschrift
erasure-goes-people = die Namen der Personen, für die Sie kaufen, und Ihren besonderen Status bei uns
erasure-goes-orders = Name und E-Mail-Adresse in Ihren Bestellungen, die Adressen, an die Sie Karten weitergegeben haben, und gespeicherte Zahlungskarten
erasure-goes-lists = Ihre Plätze auf Wartelisten und Ihre Einwilligung in Neuigkeiten per E-Mail
erasure-goes-logins = alle Anmeldungen: Niemand kann das Konto mehr öffnen
erasure-stays = Was wir aufbewahren müssen
erasure-stays-invoices = Rechnungen, wie sie ausgestellt wurden, unsere Buchführung und benutzte Lastschriftmandate, { $years } Jahre lang (spanisches Handelsgesetzbuch, Artikel 30)
erasure-stays-orders = was verkauft und bezahlt wurde, ohne Ihren Namen und ohne Ihre Adresse
erasure-wait = { $days ->
    [one] Sie können es sich noch { $days } Tag lang anders überlegen. So lange können Sie Ihr Konto wie gewohnt benutzen.
   *[other] Sie können es sich noch { $days } Tage lang anders überlegen. So lange können Sie Ihr Konto wie gewohnt benutzen.
}
erasure-after = Danach kennen wir Ihre E-Mail-Adresse nicht mehr. Wenn Sie sie wieder verwenden, beginnen Sie mit einem neuen, leeren Konto.
erasure-due = Ihr Konto wird gelöscht, und zwar am { $date }. Bis dahin können Sie es sich hier anders überlegen.
erasure-call-back = Konto behalten
erasure-called-back = Ihr Konto bleibt, wie es ist. Es wurde nichts gelöscht.
# Was dem entgegensteht, und was zuerst zu tun ist.
erasure-obstacles = Ihr Konto kann noch nicht gelöscht werden
erasure-tickets = Karten für kommende Vorstellungen: { $count }. Bitte warten Sie, bis Sie sie benutzt haben, oder geben Sie sie zurück, wo das möglich ist.
erasure-open-orders = Bestellungen, die noch nicht bezahlt sind: { $count }. Bitte bezahlen Sie sie oder geben Sie sie auf.
erasure-renewals = Abonnements, deren Verlängerung wir Ihnen angeboten haben: { $count }. Bitte antworten Sie zuerst.
erasure-refunds = Erstattungen, die unterwegs sind oder die Sie noch wählen können: { $count }. Bitte warten Sie, bis das Geld angekommen ist.
erasure-disputes = Zahlungen, über die eine Bank noch entscheidet: { $count }. Bitte warten Sie die Entscheidung ab.
erasure-staff = Dieses Konto öffnet auch die Seiten für Mitarbeitende. Bitten Sie die Person, die diese Konten verwaltet, es zuerst zu schließen.
erasure-owed = Sie schulden uns noch { $amount }. Bitte wenden Sie sich an die Theaterkasse.
erasure-credit = Sie haben noch ein Guthaben von { $amount }. Bitte verwenden Sie es, oder lassen Sie es sich von der Theaterkasse auszahlen.
# Warum kein Code gesendet oder keiner angenommen wird.
erasure-too-many-mails = An Ihre Adresse wurden zu viele Codes gesendet. Es wurde nichts gelöscht. Bitte versuchen Sie es in einer Stunde wieder.
erasure-confirmed-before = Sie haben schon bestätigt, dass Ihr Konto gelöscht werden soll.

# E-Mails dazu.
mail-erasure-code-subject = Code zum Löschen Ihres Kontos: { $code }
mail-erasure-code = Mit diesem Code bestätigen Sie, dass Ihr Konto gelöscht werden soll:
mail-erasure-code-not-you = Der Code gilt zehn Minuten. Wenn Sie ihn nicht angefordert haben, geben Sie ihn niemandem, und melden Sie sich in Ihrem Konto auf allen anderen Geräten ab.
mail-erasure-confirmed-subject = Ihr Konto wird gelöscht
mail-erasure-confirmed = Am { $date } löschen wir Ihr Konto mit allem, was wir über Sie wissen. Nur Rechnungen und unsere Buchführung bewahren wir { $years } Jahre auf, wie das Gesetz es verlangt. Bis zu diesem Tag können Sie es sich anders überlegen: Melden Sie sich an und wählen Sie „Konto behalten“. Danach erhalten Sie keine E-Mail mehr von uns.
mail-erasure-stopped-subject = Ihr Konto wurde nicht gelöscht
mail-erasure-stopped = Sie wollten Ihr Konto löschen lassen. Seither ist etwas dazugekommen, wofür es noch gebraucht wird, zum Beispiel eine Karte oder eine Erstattung. Deshalb haben wir nichts gelöscht. Auf der Seite sehen Sie, was es ist und was Sie tun können.
mail-erasure-link = Seite öffnen
mail-erasure-footer = Sie erhalten diese E-Mail, weil in Ihrem Konto gewünscht wurde, es zu löschen.
