# Das Konto wird gelöscht: was geht, was bleibt, was dem entgegensteht, und der Code dazu.
erasure-section = Konto löschen
erasure-section-text = Wir löschen alles, was wir über Sie gespeichert haben, außer dem, was wir für die Buchführung aufbewahren müssen.
erasure-link = Mein Konto löschen
erasure-title = Konto löschen
erasure-how = Zu Ihrer Sicherheit senden wir einen Code an { $email }. Erst wenn Sie ihn eingeben, ist die Löschung bestätigt.
erasure-confirm = Mein Konto löschen
erasure-goes = Was wir löschen
erasure-goes-person = Ihr Name, Ihre E-Mail-Adresse, Telefonnummer und Anschrift
erasure-goes-people = Die Namen der Personen, für die Sie kaufen, und Ihr besonderer Status bei uns
erasure-goes-orders = Name und E-Mail-Adresse in Ihren Bestellungen, die Adressen, an die Sie Karten weitergegeben haben, sowie gespeicherte Bankkarten und Ihr Bankkonto
erasure-goes-lists = Ihre Einträge auf Wartelisten und Ihre Einwilligung in Neuigkeiten per E-Mail
erasure-goes-logins = Alle Anmeldungen: Danach kann sich niemand mehr in diesem Konto anmelden
erasure-stays = Was wir aufbewahren müssen
erasure-stays-invoices = Ausgestellte Rechnungen, unsere Buchhaltungsunterlagen und verwendete Lastschriftmandate, solange das Gesetz es verlangt
erasure-stays-orders = Was verkauft und bezahlt wurde, ohne Ihren Namen und ohne Ihre Adresse
erasure-wait = { $days ->
    [one] Nach der Bestätigung haben Sie { $days } Tag Zeit, es sich anders zu überlegen. So lange können Sie Ihr Konto wie gewohnt benutzen.
   *[other] Nach der Bestätigung haben Sie { $days } Tage Zeit, es sich anders zu überlegen. So lange können Sie Ihr Konto wie gewohnt benutzen.
}
erasure-after = Nach der Löschung kennen wir Ihre E-Mail-Adresse nicht mehr. Wenn Sie sie wieder verwenden, beginnen Sie mit einem neuen, leeren Konto.
erasure-due = Ihr Konto wird am { $date } gelöscht. Bis dahin können Sie es sich hier anders überlegen.
erasure-call-back = Konto behalten
erasure-called-back = Ihr Konto bleibt, wie es ist. Es wurde nichts gelöscht.
# Was dem entgegensteht, und was zuerst zu tun ist.
erasure-obstacles = Ihr Konto kann noch nicht gelöscht werden
erasure-tickets = Karten für kommende Vorstellungen: { $count }. Bitte warten Sie, bis die Vorstellungen vorbei sind. Ob sich eine Karte zurückgeben lässt, sehen Sie in Ihrem Konto auf der Seite der Karte.
erasure-open-orders = Noch nicht bezahlte Bestellungen: { $count }. Bitte bezahlen Sie diese, oder geben Sie die Plätze frei.
erasure-renewals = Abonnements, deren Verlängerung noch offen ist: { $count }. Bitte wählen Sie „Nicht verlängern“ und warten Sie, bis die Frist abgelaufen ist.
erasure-refunds = Noch nicht abgeschlossene Erstattungen und Auszahlungen: { $count }. Falls Sie noch zwischen Erstattung und Guthaben wählen können, tun Sie das bitte zuerst; warten Sie dann, bis das Geld angekommen ist.
erasure-disputes = Zahlungen, über die eine Bank noch entscheidet: { $count }. Bitte warten Sie die Entscheidung ab.
erasure-staff = Zu Ihrer E-Mail-Adresse gehört auch ein Konto für das Personal. Bitte lassen Sie es zuerst von der Administration schließen.
erasure-owed = Sie schulden uns noch { $amount }. Bitte wenden Sie sich an die Theaterkasse.
erasure-credit = Sie haben noch ein Guthaben von { $amount }. Bitte verwenden Sie es, oder lassen Sie es sich auszahlen.
# Warum kein Code gesendet oder keiner angenommen wird.
erasure-too-many-mails = An Ihre Adresse wurden zu viele Codes gesendet. Es wurde nichts gelöscht. Bitte versuchen Sie es in einer Stunde noch einmal.
erasure-confirmed-before = Sie haben die Löschung Ihres Kontos schon bestätigt.

# E-Mails dazu.
mail-erasure-code-subject = Code zum Löschen Ihres Kontos: { $code }
mail-erasure-code = mit diesem Code bestätigen Sie, dass Ihr Konto gelöscht werden soll:
mail-erasure-code-not-you = Der Code ist zehn Minuten lang gültig. Bitte geben Sie ihn an niemanden weiter. Wenn Sie ihn nicht angefordert haben, ist vielleicht jemand anderes in Ihrem Konto angemeldet: Melden Sie sich dann bitte unter „Ihre Angaben“ auf allen anderen Geräten ab. Ohne diesen Code wird nichts gelöscht.
mail-erasure-confirmed-subject = Ihr Konto wird gelöscht
mail-erasure-confirmed = am { $date } löschen wir Ihr Konto mit allem, was wir über Sie gespeichert haben. Nur Rechnungen und unsere Buchhaltungsunterlagen bewahren wir so lange auf, wie das Gesetz es verlangt. Bis zu diesem Tag können Sie es sich anders überlegen: Melden Sie sich an und wählen Sie „Konto behalten“. Nach der Löschung erhalten Sie keine E-Mails mehr von uns.
mail-erasure-stopped-subject = Ihr Konto wurde nicht gelöscht
mail-erasure-stopped = Sie wollten Ihr Konto löschen lassen. Inzwischen ist etwas dazugekommen, wofür das Konto noch gebraucht wird, zum Beispiel eine Karte oder eine Erstattung. Deshalb haben wir nichts gelöscht. Auf der Seite „Konto löschen“ sehen Sie, was es ist und was Sie tun können.
mail-erasure-link = Seite „Konto löschen“ öffnen
mail-erasure-footer = Sie erhalten diese E-Mail, weil in Ihrem Konto die Löschung angefordert wurde.
