# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Intern
staff-footer = Für die Mitarbeiterinnen und Mitarbeiter des Hauses. Was hier geschieht, wird aufgeschrieben.
staff-back = Zurück

# The door.
staff-door-title = Anmeldung für das Haus
staff-door-lede = Adresse, Passwort und ein Code aus Ihrer App.
staff-door-open = Anmelden
staff-door-lost = Telefon verloren? Geben Sie statt des Codes einen Ihrer Notfallcodes ein. Passwort vergessen? Bitten Sie die Kontenverwaltung um einen neuen Link.
staff-email = E-Mail-Adresse
staff-password = Passwort
staff-code = Code
staff-code-hint = Sechs Ziffern aus Ihrer App oder ein Notfallcode.
staff-refusal-enter-wrong = Adresse, Passwort und Code passen nicht. Prüfen Sie alle drei; ein Code gilt nur einmal, warten Sie also auf den nächsten.
staff-refusal-too-many = { $minutes ->
    [one] Zu viele Versuche. Warten Sie { $minutes } Minute und versuchen Sie es dann noch einmal, oder bitten Sie um einen neuen Link.
   *[other] Zu viele Versuche. Warten Sie { $minutes } Minuten und versuchen Sie es dann noch einmal, oder bitten Sie um einen neuen Link.
}
staff-done-out = Sie sind abgemeldet.
staff-done-everywhere = Sie sind überall abgemeldet.
staff-done-password = Das Passwort ist geändert. Melden Sie sich mit dem neuen an.

# What a password may be.
staff-password-new = Neues Passwort
staff-password-again = Noch einmal dasselbe
staff-password-present = Ihr jetziges Passwort
staff-password-hint = Mindestens 12 Zeichen. Vier Wörter, die nicht zusammengehören, sind gut; ein Passwortmanager auch.
staff-refusal-password-short = Nehmen Sie mindestens { $least } Zeichen.
staff-refusal-password-long = Nehmen Sie höchstens { $most } Zeichen.
staff-refusal-password-unprintable = Es enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen. Nehmen Sie es heraus.
staff-refusal-password-common = Das ist eines der Passwörter, die zuerst probiert werden. Nehmen Sie ein anderes.
staff-refusal-password-address = Es enthält Ihre E-Mail-Adresse. Nehmen Sie ein anderes.
staff-refusal-not-twice = Die beiden sind verschieden. Geben Sie zweimal dasselbe Passwort ein.
staff-refusal-present-wrong = Das ist nicht Ihr jetziges Passwort.
staff-refusal-code-wrong = Der Code stimmt nicht. Geben Sie die sechs Ziffern ein, die die App gerade zeigt.
staff-refusal-changed = Es wurde in einem anderen Fenster geändert. Sehen Sie noch einmal nach und wiederholen Sie es.

# The link of the first time.
staff-enrol-title = Willkommen
staff-enrol-lede = { $name }, wählen Sie ein Passwort und richten Sie die App für Ihre Codes ein.
staff-enrol-password = 1. Ein Passwort
staff-enrol-app = 2. Eine App für Codes
staff-enrol-set = Einrichten
staff-enrol-done = Alles ist eingerichtet
staff-link-ended-title = Dieser Link gilt nicht mehr
staff-refusal-link-ended = Er wurde benutzt, durch einen neueren ersetzt oder ist älter als ein Tag. Bitten Sie um einen neuen, wo Sie ihn herhaben.
staff-app-how = Öffnen Sie auf Ihrem Telefon eine App für Codes (jede, die TOTP kennt) und richten Sie deren Kamera auf dieses Bild.
# Read out for the picture.
staff-app-picture = QR-Code mit dem Geheimnis für die App
staff-app-typed = Oder tippen Sie dieses Geheimnis in die App:
staff-app-code = Der Code, den die App gerade zeigt

# One's own account.
staff-account-title = Ihr Konto
staff-change-password = Passwort ändern
staff-change-password-text = Sie werden überall abgemeldet und melden sich mit dem neuen an.
staff-second-title = Codes
staff-app-title = Eine andere App verwenden
staff-app-text = Ein neues Telefon? Richten Sie es ein, bevor Sie das alte weggeben.
staff-app-lede = Die App, die Sie jetzt einrichten, ersetzt die bisherige.
staff-app-renew = Diese App verwenden
staff-done-app = Ab jetzt kommen die Codes aus der neuen App.
staff-recovery-title = Neue Notfallcodes
staff-recovery-lede = Die bisherigen gelten dann nicht mehr.
staff-recovery-left = { $count ->
    [one] { $count } Notfallcode ist noch übrig.
   *[other] { $count } Notfallcodes sind noch übrig.
}
staff-recovery-renew = Neue Codes zeigen
staff-recovery-keep = Bewahren Sie diese Notfallcodes getrennt vom Telefon auf: auf Papier oder in einem Passwortmanager. Jeder öffnet einmal, wenn das Telefon verloren ist. Sie werden nur jetzt gezeigt.
staff-recovery-kept = Ich habe sie aufbewahrt
staff-sessions-title = Wo Sie angemeldet sind
staff-session = Seit { $began }, zuletzt gesehen { $seen }
staff-session-this = Dieser Browser
staff-sessions-end = Überall abmelden

# What one may do.
staff-home-title = Was Sie tun können
staff-home-link = Was Sie tun können
staff-home-greeting = Guten Tag, { $name }
staff-home-nothing = Ihnen ist noch nichts anvertraut. Wenden Sie sich an die Kontenverwaltung.
# Auf der Startseite, für alle mit dem Recht zur Prüfung.
staff-backup-title = Datensicherungen
staff-backup-none = Dieses Programm hat noch keine Datensicherung angelegt.
staff-backup-last = Letzte Datensicherung: { $when }.
staff-backup-late = Die letzte Datensicherung ist mehr als einen Tag alt: { $when }. Bitte informieren Sie den technischen Support.
staff-backup-failed = Der letzte Versuch einer Datensicherung ist fehlgeschlagen: { $when }. Er wird automatisch wiederholt. Schlägt er weiterhin fehl, informieren Sie bitte den technischen Support.
staff-backup-drill-none = Es wurde noch keine Datensicherung probeweise wiederhergestellt.
staff-backup-drill-passed = Die Datensicherung vom { $made } ließ sich probeweise wiederherstellen: { $when }.
staff-backup-drill-failed = Die letzte Probe-Wiederherstellung ist fehlgeschlagen: { $when }. Verlassen Sie sich nicht auf diese Datensicherung und informieren Sie bitte den technischen Support.
staff-forbidden-title = Das ist nicht Ihre Aufgabe
staff-forbidden-text = Ihre Rollen umfassen das nicht. Wenden Sie sich an die Kontenverwaltung.
staff-home-console = Per Befehl, auf dem Rechner des Hauses
staff-home-read-money = Geld ohne Bestellung, laufende Rückzahlungen, Briefe, die nicht ankamen.
staff-home-read-timeline = Eine Bestellung an ihrem Code finden und lesen, was aus ihr wurde.
staff-home-manage-staff = Konten, Rollen, Links.
staff-action-shop = Kaufen
staff-action-scan = Karten am Einlass lesen
staff-action-import-plan = Saalpläne einlesen
staff-action-import-season = Spielzeiten einlesen
staff-action-grant-kind = Den Status einer Person festlegen
staff-action-accept-proof = Nachweise annehmen
staff-action-settle = Zahlungen abschließen
staff-action-audit = Die Bücher prüfen
staff-action-read-money = Das Geld sehen
staff-action-refund-order = Bestellungen erstatten
staff-action-read-timeline = Bestellverläufe lesen
staff-action-manage-staff = Das Personal verwalten
staff-money-short = Geld
staff-orders-short = Bestellungen
staff-people-short = Personal

# Who is on the staff.
staff-people-title = Personal
staff-name = Name
staff-role = Rolle
# Over what a role is given.
staff-scope = Für
staff-scope-all = alles
staff-scope-company = Gesellschaft { $name }
staff-scope-venue = Spielstätte { $name }
staff-scope-production = Produktion { $name }
staff-role-administrator = Verwaltung
staff-role-finance = Buchhaltung
staff-role-box-office = Theaterkasse
staff-role-door = Einlass
staff-role-marketing = Marketing
staff-role-empty = Noch nichts.
staff-roles-title = Was Rollen dürfen
staff-no-role = Keine Rolle
staff-state-you = Sie
staff-state-ended = beendet
staff-state-waiting = hat den Link noch nicht benutzt
staff-add-title = Jemand Neues
staff-add = Hinzufügen und Link zeigen
staff-link-title = Der Link
staff-link-text = Geben Sie ihn selbst an { $email }, auf einem Weg, dem Sie trauen. Er wird nur jetzt gezeigt, gilt einmal und endet: { $ends }.
staff-change = Ändern
staff-give = Diese Rolle geben
staff-take = Entziehen
# Read out for the button.
staff-take-aloud = { $name } die Rolle { $role } entziehen
staff-reset = Neuen Link erstellen
staff-reset-text = Passwort, App und Notfallcodes enden sofort. Vergewissern Sie sich vorher, dass wirklich diese Person darum bittet.
staff-end = Konto beenden
staff-end-text = Die Person ist sofort abgemeldet und verliert alle Rollen. Das Konto kann später wieder hinzugefügt werden.
staff-done-role-given = Die Rolle ist gegeben.
staff-done-role-taken = Die Rolle ist entzogen und die Person abgemeldet.
staff-done-ended = Das Konto ist beendet.
staff-done-nothing = Es war schon so; nichts wurde geändert.
staff-refusal-name-missing = Geben Sie einen Namen ein.
staff-refusal-name-long = Nehmen Sie höchstens { $most } Zeichen.
staff-refusal-known = Diese Adresse hat schon ein Konto.
staff-refusal-unknown = Dieses Konto gibt es nicht mehr. Nichts wurde geändert.
staff-refusal-role = Diese Rolle gibt es nicht. Nichts wurde geändert.
staff-refusal-scope = Eine solche Gesellschaft, Spielstätte oder Produktion hat das Haus nicht. Nichts wurde geändert.
staff-refusal-many-roles = Das sind mehr Rollen, als ein Konto haben kann.
staff-refusal-yourself = Niemand ändert die eigenen Rollen oder beendet das eigene Konto. Bitten Sie jemanden aus dem Kollegium.

# The page of money.
staff-money-title = Geld
staff-money-part = Sie sehen die Gesellschaften, die Ihnen anvertraut sind.
staff-money-unchecked = Alle Bestellungen werden einmal am Tag geprüft. Die erste Prüfung steht noch aus.
staff-money-checked = Letzte Prüfung aller Bestellungen: { $when }. Alles war in Ordnung.
staff-money-checked-wrong = { $count ->
    [one] Letzte Prüfung aller Bestellungen: { $when }. Dabei wurde { $count } Fehler gefunden. Bitte informieren Sie den technischen Support.
   *[other] Letzte Prüfung aller Bestellungen: { $when }. Dabei wurden { $count } Fehler gefunden. Bitte informieren Sie den technischen Support.
}
staff-money-payments = Zahlungen ohne Bestellung
staff-money-payments-text = Geld, das eingenommen wurde und weder in einer bezahlten Bestellung noch in einer Rückzahlung endete.
staff-money-orders = Bestellungen ohne Geld
staff-money-orders-text = Karten, die keine Zahlung, keine Rechnung und kein Guthaben deckt.
staff-money-none-by-design = Keine. Es kann keine geben: Was eine entstehen ließe, wird im selben Augenblick rückgängig gemacht. Eine Zeile hier ist ein Fehler des Programms; sagen Sie es denen, die es betreuen.
staff-money-refunds = Laufende Rückzahlungen
staff-money-refunds-text = Geld auf dem Rückweg, und was eine Bank sich weigerte zurückzugeben.
staff-money-refunds-none = Nichts ist auf dem Rückweg.
staff-money-disputes = Rückbelastungen
staff-money-disputes-text = Geld, das die Bank des Käufers zurückgeholt hat: noch nicht entschieden, oder verloren und die Karten noch nicht zurückgenommen. Die Karten dieser Bestellungen werden an der Tür abgewiesen.
staff-money-disputes-none = Keine Rückbelastung braucht Ihre Aufmerksamkeit.
staff-money-dispute-open = Antworten Sie der Bank; ihre Entscheidung erscheint hier
staff-money-dispute-over = Verloren: Nehmen Sie die Karten zurück, um die Plätze freizugeben
staff-money-attempts = Wartende Zahlungen
staff-money-attempts-text = Die Bank, zu der jemand zum Bezahlen ging, hat noch nicht entschieden. Sie wird von selbst wieder gefragt.
staff-money-attempts-none = Keine Bank schuldet uns eine Antwort.
staff-money-mails = Briefe, die nicht ankamen
staff-money-mails-text = Briefe, die nicht verschickt werden konnten. Die meisten gehen später von selbst hinaus.
staff-money-mails-none = Alle Briefe sind verschickt.
# Heads of columns.
staff-money-order = Bestellung
staff-money-about = Worum es geht
staff-money-sum = Betrag
staff-money-since = Seit
staff-money-tries = Versuche
staff-money-next = Was als Nächstes kommt
staff-money-reason = Letzter Grund
# What comes next.
staff-money-next-refund = Die Bank wird wieder gebeten: { $when }
staff-money-next-question = Die Bank wird gefragt: { $when }
staff-money-next-mail = Er wird wieder verschickt: { $when }
staff-money-never = Nichts von selbst
staff-money-never-refund = Das Haus schuldet dieses Geld: Zahlen Sie es auf anderem Weg und vermerken Sie das bei der Bestellung
staff-money-never-mail = Versand eingestellt: Geben Sie auf anderem Weg Bescheid

# Orders and their stories.
staff-orders-title = Bestellungen
staff-orders-lede = Geben Sie den Code ein, der auf der Bestellung und auf jedem Brief steht.
staff-orders-code = Bestellcode
staff-orders-find = Suchen
staff-order-unknown = Unter den Bestellungen, die Ihnen anvertraut sind, hat keine diesen Code. Prüfen Sie ihn Zeichen für Zeichen.
staff-order-title = Bestellung { $code }
staff-order-placed = aufgegeben am { $when }
staff-order-paid = bezahlt am { $when }
staff-order-waits = wartet auf die Zahlung bis { $when }
staff-order-next = Was von selbst kommt
staff-order-timeline = Was geschehen ist
staff-order-when = Wann
staff-order-what = Was
staff-order-who = Wer
staff-order-details = Mehr
staff-order-source = Steht in

# Karten werden zurückgenommen: ein Formular, dann was herauskommt.
staff-refund-link = Karten zurücknehmen
staff-refund-title = Aus Bestellung { $code } zurücknehmen
staff-refund-lede = Noch geschieht nichts: Die nächste Seite sagt, was auf welche Zahlung zurückgeht.
staff-refund-back = Zurück zur Bestellung
staff-refund-what = Was zurückgenommen wird
staff-refund-all = Die ganze Bestellung
staff-refund-some = Nur was hier angekreuzt ist
# Jemand kam mit dieser Karte herein.
staff-refund-entered = war schon im Haus
staff-refund-fees = Gebühren darauf
staff-refund-fees-back = Gehen auch zurück
staff-refund-fees-kept = Bleiben beim Haus
staff-refund-seats = Die Plätze
staff-refund-on-sale = Wieder für alle im Verkauf
staff-refund-box-office = Für die Theaterkasse zurückgelegt
staff-refund-reason = Warum
staff-refund-reason-hint = Für die Geschichte der Bestellung, höchstens { $most } Zeichen. Keine Namen.
staff-refund-check = Zeigen, was zurückgeht
staff-refund-money = Das Geld
staff-refund-sum = { $sum } gehen zurück.
staff-refund-owed = { $sum } sind nicht mehr geschuldet.
staff-refund-nothing-back = Es geht kein Geld zurück: Es wurde nichts dafür bezahlt.
staff-refund-all-brought = Es geht kein Geld zurück: Die Bank des Käufers hat es schon zurückgeholt (eine Rückbelastung).
# Eine Zeile je Zahlung.
staff-refund-way = { $sum } auf die Zahlung von { $paid } an { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } der Zahlung an { $company } hat die Bank des Käufers schon zurückgeholt; sie sind dem Haus nicht mehr geschuldet
staff-refund-with-fees = Davon sind { $sum } Gebühren.
staff-refund-without-fees = Die Gebühren bleiben beim Haus.
staff-refund-ends = Was sofort nicht mehr gilt
staff-refund-seats-on-sale = Die Plätze sind wieder für alle im Verkauf.
staff-refund-seats-box-office = Die Plätze sind für die Theaterkasse zurückgelegt.
staff-refund-mail = Wer gekauft hat, bekommt eine Nachricht. Es lässt sich nicht rückgängig machen.
# Der Knopf.
staff-refund-do = { $sum } zurückzahlen
staff-refund-do-owed = Zurücknehmen und { $sum } erlassen
staff-refund-do-nothing-back = Zurücknehmen
staff-refund-change = Etwas ändern
staff-refund-done = Zurückgenommen. Die Geschichte unten sagt, was wohin ging.
staff-refund-none-chosen = Nichts ist angekreuzt. Kreuzen Sie an, was zurückgenommen wird, oder wählen Sie die ganze Bestellung.
staff-refund-reason-long = Höchstens { $most } Zeichen.
staff-refund-not-paid = Die Bestellung ist nicht bezahlt oder zu Ende: Nichts davon kann zurückgenommen werden.
staff-refund-nothing-left = Davon ist nichts mehr da: Es wurde schon zurückgenommen. Die Geschichte der Bestellung sagt, wann.
staff-refund-is-entered = Mit einer dieser Karten kam jemand herein. Nehmen Sie die anderen einzeln zurück.
staff-refund-pass-used = Mit diesem Pass wurden schon Karten bezogen. Nehmen Sie zuerst diese Karten zurück.
staff-refund-disputed = Die Bank des Käufers entscheidet noch über das Geld (eine Rückbelastung). Warten Sie ihre Entscheidung ab.
staff-refund-changed = Inzwischen wurde etwas aus der Bestellung zurückgenommen, darum ist jetzt nichts geschehen. Sehen Sie noch einmal nach, was zurückgeht.

staff-debt-title = Das Haus schuldet { $sum }
staff-debt-text = Die Bank hat sich geweigert, dieses Geld zurückzugeben. Zahlen Sie es dem Käufer auf anderem Weg, etwa durch Überweisung, und vermerken Sie dann hier, wie.
staff-debt-how = Wie es gezahlt wurde
staff-debt-how-hint = Für die Geschichte der Bestellung, höchstens { $most } Zeichen. Keine Kontonummern.
staff-debt-do = { $sum } als gezahlt vermerken
staff-debt-done = Die Schuld ist beglichen. Die Geschichte unten sagt, wie.
staff-debt-none = Das Haus schuldet nichts mehr: Die Schuld wurde schon beglichen, oder die Bank des Käufers hat das Geld zurückgeholt. Zahlen Sie nicht noch einmal.
staff-debt-changed = Die Schuld hat sich inzwischen geändert: Geschuldet sind jetzt { $sum }. Prüfen Sie, was Sie gezahlt haben, und bestätigen Sie es noch einmal.
staff-debt-how-missing = Geben Sie an, wie es gezahlt wurde, zum Beispiel: Überweisung vom 3. März.
staff-debt-how-long = Höchstens { $most } Zeichen.
staff-refund-written-off = Was nach einer verlorenen Rückbelastung für diese Bestellung offen war, ist ausgebucht. Es wird nichts zurückgezahlt.
staff-refund-by-hand = { $sum } waren nach einer Rückbelastung auf anderem Weg bezahlt worden; kein Zahlungsdienst kann sie zurückzahlen. Das Haus schuldet sie dann: Zahlen Sie sie auf anderem Weg.
staff-refund-sent = Wer das Geld zurückzahlt
staff-refund-sent-gateway = Wir beauftragen die Bank oder den Zahlungsdienst
staff-refund-sent-hand = Es wurde schon von Hand zurückgezahlt, auf den Seiten der Bank oder des Zahlungsdienstes
staff-refund-hand-check = Sie haben angegeben, dass dieses Geld schon von Hand zurückgezahlt wurde. Es wird nur verbucht: Niemand wird beauftragt.
staff-debt-way = Auf welchem Weg
staff-debt-way-other = Auf anderem Weg, zum Beispiel per Überweisung
staff-debt-way-bank = Von Hand auf den Seiten der Bank oder des Zahlungsdienstes, auf die Karte oder das Konto, womit bezahlt wurde
staff-owed-title = Der Käufer schuldet { $sum }
staff-owed-text = Eine Rückbelastung ging verloren: Die Bank hat dem Haus dieses Geld endgültig genommen. Die Karten gelten am Einlass nicht, bis es bezahlt ist. Wenn Sie es ausbuchen, gelten sie weiterhin nicht, und die Rechnung wird berichtigt.
staff-owed-end = Was geschehen ist
staff-owed-paid = Der Käufer hat auf anderem Weg bezahlt, zum Beispiel bar oder per Überweisung
staff-owed-written-off = Ausbuchen: Mit diesem Geld rechnet niemand mehr
staff-owed-why = Wie bezahlt wurde oder warum ausgebucht wird
staff-owed-why-missing = Geben Sie an, wie bezahlt wurde oder warum ausgebucht wird, zum Beispiel: bar am 3. März.
staff-owed-do = { $sum } verbuchen
staff-owed-done = Es ist verbucht. Der Verlauf unten sagt, wie.
staff-owed-none = Es ist nichts mehr offen: Inzwischen wurde bezahlt, ausgebucht oder das Geld zurückgewonnen. Nehmen Sie es nicht noch einmal an.
staff-owed-changed = Der offene Betrag hat sich inzwischen geändert: Er ist jetzt { $sum }. Prüfen Sie ihn und verbuchen Sie ihn noch einmal.

staff-kept-title = Für die Theaterkasse zurückgelegt
staff-kept-text = { $count ->
    [one] { $count } Platz dieser Bestellung wurde bei der Rücknahme für die Theaterkasse zurückgelegt. Niemand kann ihn kaufen, bis Sie ihn in den Verkauf geben.
   *[other] { $count } Plätze dieser Bestellung wurden bei der Rücknahme für die Theaterkasse zurückgelegt. Niemand kann sie kaufen, bis Sie sie in den Verkauf geben.
}
staff-kept-release = Wieder für alle in den Verkauf geben
staff-kept-done = Wieder für alle im Verkauf.
staff-kept-none = Für diese Bestellung ist kein Platz mehr zurückgelegt: Alle wurden schon in den Verkauf gegeben.
staff-kept-changed = Die Zahl der zurückgelegten Plätze hat sich inzwischen geändert. Prüfen Sie sie und geben Sie die Plätze dann noch einmal frei.
staff-order-invoices = Rechnungen
