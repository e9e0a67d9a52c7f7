# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Intern
staff-footer = Nur für das Personal des Theaters. Alle Aktionen werden protokolliert.
staff-menu = Menü
staff-back = Zurück
staff-error-code = Wenn das erneut geschieht, geben Sie dem technischen Support bitte diesen Code:
staff-error-fault = Ihre Anfrage konnte nicht abgeschlossen werden. Prüfen Sie bitte zuerst, ob sie ausgeführt wurde; wenn nicht, versuchen Sie es in einigen Minuten erneut.
staff-error-closed = Das System ist kurz nicht erreichbar. Prüfen Sie bitte, ob Ihre Anfrage ausgeführt wurde, und versuchen Sie es gleich noch einmal.
staff-error-not-found = Diese Seite gibt es nicht oder nicht mehr.
staff-error-home = Zur Startseite
staff-error-key-title = Die Schlüsseldatei fehlt
staff-error-key-text = Diese Seite kann nicht angezeigt werden: Ein Teil der Daten, etwa Codes von Geschenkgutscheinen, Bankverbindungen oder per E-Mail versandte Links, ist verschlüsselt, und auf diesem System fehlt der Schlüssel dazu. Die Daten sind sicher, lassen sich aber ohne den Schlüssel nicht lesen. Bitten Sie den technischen Support, die Schlüsseldatei von dem System zu kopieren, auf dem die Sicherung erstellt wurde. Wohin sie gehört, steht im Bericht zur Wiederherstellung.
staff-error-key-code = Bitte nennen Sie dem technischen Support diesen Code:

# The door.
staff-door-title = Anmeldung für das Personal
staff-door-lede = Geben Sie Ihre E-Mail-Adresse, Ihr Passwort und einen Code aus Ihrer Authentifizierungs-App ein.
staff-door-open = Anmelden
staff-door-lost = Smartphone verloren? Geben Sie statt des Codes aus der App einen Ihrer Notfallcodes ein. Auch die Notfallcodes verloren? Bitten Sie die Administration um einen neuen Link.
staff-email = E-Mail-Adresse
staff-password = Passwort
staff-code = Code
staff-code-hint = Sechs Ziffern aus der Authentifizierungs-App oder ein Notfallcode
staff-refusal-enter-wrong = E-Mail-Adresse, Passwort oder Code stimmt nicht. Bitte prüfen Sie alle drei Angaben. Jeder Code gilt nur einmal: Warten Sie bitte auf den nächsten.
staff-refusal-too-many = { $minutes ->
    [one] Zu viele fehlgeschlagene Versuche. Bitte warten Sie { $minutes } Minute und versuchen Sie es dann noch einmal, oder bitten Sie die Administration um einen neuen Link.
   *[other] Zu viele fehlgeschlagene Versuche. Bitte warten Sie { $minutes } Minuten und versuchen Sie es dann noch einmal, oder bitten Sie die Administration um einen neuen Link.
}
staff-done-out = Sie haben sich abgemeldet.
staff-done-everywhere = Sie sind auf allen Geräten abgemeldet.
staff-done-password = Ihr Passwort wurde geändert. Bitte melden Sie sich mit dem neuen Passwort an.

# A forgotten password.
staff-forgotten-link = Passwort vergessen?
staff-forgotten-title = Passwort vergessen
staff-forgotten-lede = Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.
staff-forgotten-send = Link senden
staff-forgotten-sent = Wenn zu dieser Adresse ein Personalkonto gehört, haben wir Ihnen eine E-Mail mit einem Link gesendet.
staff-forgotten-sent-more = Nach einigen Minuten noch keine E-Mail? Sehen Sie im Spam-Ordner nach. Wenn Sie auch die Authentifizierungs-App und die Notfallcodes nicht mehr haben, bitten Sie die Administration um einen neuen Link.
staff-forgotten-ended = Der Link wurde bereits verwendet, durch einen neueren ersetzt oder ist älter als eine Stunde. Auf der Anmeldeseite können Sie einen neuen anfordern.
staff-password-new-title = Neues Passwort
staff-password-new-lede = Sie brauchen außerdem einen Code aus Ihrer Authentifizierungs-App oder einen Notfallcode. Sie werden auf allen Geräten abgemeldet.
staff-done-new-password = Ihr neues Passwort ist gespeichert. Bitte melden Sie sich damit an.
staff-refusal-password-over = Alle Eingaben sind richtig, aber Ihr Passwort ist nach den Regeln des Theaters zu alt. Wir haben Ihnen eine E-Mail mit einem Link gesendet, mit dem Sie ein neues festlegen.
staff-refusal-password-same = Das ist Ihr aktuelles Passwort. Bitte wählen Sie ein anderes.
staff-refusal-recover-code = Der Code ist nicht richtig. Bitte geben Sie die sechs Ziffern ein, die die App jetzt anzeigt, oder einen Notfallcode. Jeder Code gilt nur einmal.

# What a password may be.
staff-password-new = Neues Passwort
staff-password-again = Neues Passwort wiederholen
staff-password-present = Aktuelles Passwort
staff-password-hint = Mindestens 12 Zeichen. Wir empfehlen vier Wörter, die nichts miteinander zu tun haben, oder ein Passwort aus einem Passwortmanager.
staff-refusal-password-short = Bitte verwenden Sie mindestens { $least } Zeichen.
staff-refusal-password-long = Bitte verwenden Sie höchstens { $most } Zeichen.
staff-refusal-password-unprintable = Das Passwort enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen. Bitte entfernen Sie es.
staff-refusal-password-common = Dieses Passwort ist zu leicht zu erraten. Bitte wählen Sie ein anderes.
staff-refusal-password-address = Das Passwort enthält Ihre E-Mail-Adresse oder deren Teil vor dem @. Bitte wählen Sie ein anderes.
staff-refusal-not-twice = Die beiden Passwörter stimmen nicht überein. Bitte geben Sie zweimal dasselbe Passwort ein.
staff-refusal-present-wrong = Das aktuelle Passwort stimmt nicht.
staff-refusal-code-wrong = Der Code stimmt nicht. Bitte geben Sie die sechs Ziffern ein, die die App gerade anzeigt.
staff-refusal-changed = Dies wurde inzwischen in einem anderen Fenster geändert. Bitte prüfen Sie den aktuellen Stand und versuchen Sie es noch einmal.

# The link of the first time.
staff-enrol-title = Willkommen
staff-enrol-lede = { $name }, bitte wählen Sie ein Passwort und richten Sie eine Authentifizierungs-App ein.
staff-enrol-password = 1. Passwort wählen
staff-enrol-app = 2. Authentifizierungs-App einrichten
staff-enrol-set = Einrichten
staff-enrol-done = Ihr Konto ist eingerichtet
staff-link-ended-title = Dieser Link ist nicht mehr gültig
staff-refusal-link-ended = Der Link wurde bereits verwendet, durch einen neueren ersetzt oder ist älter als ein Tag. Bitte lassen Sie sich von der Administration einen neuen geben.
staff-app-how = Öffnen Sie auf Ihrem Smartphone eine Authentifizierungs-App (jede App, die TOTP unterstützt) und scannen Sie diesen QR-Code.
# Read out for the picture.
staff-app-picture = QR-Code mit dem Einrichtungsschlüssel für die Authentifizierungs-App
staff-app-typed = Oder geben Sie diesen Einrichtungsschlüssel in der App ein:
staff-app-code = Code, den die App gerade anzeigt

# One's own account.
staff-account-title = Ihr Konto
staff-change-password = Passwort ändern
staff-change-password-text = Sie werden auf allen Geräten abgemeldet. Melden Sie sich danach mit dem neuen Passwort an.
staff-second-title = Authentifizierungs-App und Notfallcodes
staff-app-title = Andere App einrichten
staff-app-text = Sie wechseln Ihr Smartphone? Richten Sie die App auf dem neuen Smartphone ein, solange Sie das alte noch haben.
staff-app-lede = Die App, die Sie jetzt einrichten, ersetzt die bisherige.
staff-app-renew = Diese App verwenden
staff-done-app = Die neue App ist eingerichtet. Codes aus der bisherigen App gelten nicht mehr.
staff-recovery-title = Neue Notfallcodes
staff-recovery-lede = Ihre bisherigen Notfallcodes gelten dann nicht mehr.
staff-recovery-left = { $count ->
    [one] Sie haben noch { $count } Notfallcode.
   *[other] Sie haben noch { $count } Notfallcodes.
}
staff-recovery-renew = Neue Codes erstellen
staff-recovery-keep = Bewahren Sie diese Notfallcodes getrennt vom Smartphone auf: auf Papier oder in einem Passwortmanager. Wenn Sie Ihr Smartphone verlieren, können Sie sich mit jedem Code einmal anmelden. Die Codes werden nur jetzt angezeigt.
staff-recovery-kept = Ich habe die Codes gesichert
staff-sessions-title = Geräte, auf denen Sie angemeldet sind
staff-session = Angemeldet seit { $began }, zuletzt aktiv: { $seen }
staff-session-this = Dieser Browser
staff-sessions-end = Auf allen Geräten abmelden

# What one may do.
staff-home-title = Startseite
staff-home-greeting = Guten Tag, { $name }
staff-home-nothing = Sie haben noch keine Rolle. Bitte wenden Sie sich an die Administration.
staff-home-waiting = Das wartet auf Sie
staff-home-reviews = { $count ->
    [one] { $count } Text ist zu prüfen
   *[other] { $count } Texte sind zu prüfen
}
staff-home-scheduled = { $count ->
    [one] { $count } Text wird veröffentlicht: { $when }
   *[other] { $count } Texte werden zu einer festen Zeit veröffentlicht, der nächste: { $when }
}
staff-home-drafts = { $count ->
    [one] Insgesamt { $count } Text mit Entwurf
   *[other] Insgesamt { $count } Texte mit Entwürfen
}
# Auf der Startseite, für alle mit dem Recht zur Prüfung.
staff-backup-title = Datensicherungen
staff-backup-none = Es wurde noch keine Datensicherung erstellt.
staff-backup-last = Letzte Datensicherung: { $when }.
staff-backup-late = Die letzte Datensicherung ist mehr als einen Tag alt: { $when }. Bitte informieren Sie den technischen Support.
staff-backup-failed = Der letzte Versuch einer Datensicherung ist fehlgeschlagen: { $when }. Er wird automatisch wiederholt. Schlägt er weiterhin fehl, informieren Sie bitte den technischen Support.
staff-backup-drill-none = Es wurde noch keine Datensicherung probeweise wiederhergestellt.
staff-backup-drill-passed = Die Datensicherung vom { $made } wurde erfolgreich probeweise wiederhergestellt: { $when }.
staff-backup-drill-failed = Die letzte probeweise Wiederherstellung ist fehlgeschlagen: { $when }. Bitte verlassen Sie sich nicht auf diese Datensicherung und informieren Sie den technischen Support.
staff-forbidden-title = Sie haben keinen Zugriff auf diese Seite
staff-forbidden-text = Dafür brauchen Sie die Berechtigung „{ $right }“. Keine Ihrer Rollen umfasst sie hier. Bitte wenden Sie sich an eine Person mit der Berechtigung „{ $giver }“. Sie kann Ihnen eine passende Rolle geben.
# Headings of the links on the first page.
staff-home-subject-sales = Verkauf
staff-home-subject-customers = Bestellungen und Kunden
staff-home-subject-finance = Finanzen
staff-home-subject-shop = Shop und Spielplan
staff-home-subject-settings = Einstellungen und Personal
staff-home-console = Auf der Kommandozeile des Servers
staff-home-read-money = Zahlungen ohne Bestellung, laufende Erstattungen, nicht gesendete E-Mails.
staff-home-read-timeline = Eine Bestellung über ihren Bestellcode finden und ihren Verlauf ansehen.
staff-home-manage-staff = Konten, Rollen und Anmeldelinks des Personals.
staff-action-shop = Karten kaufen
staff-action-sell = An der Kasse verkaufen
staff-action-scan = Karten am Einlass scannen (mit parterre scan auf dem Server; eine Seite für Handys gibt es noch nicht)
staff-action-import-plan = Saalpläne importieren
staff-action-import-season = Spielzeiten importieren, Vorstellungen absagen und verlegen
staff-action-grant-kind = Status von Kundinnen und Kunden festlegen
staff-action-accept-proof = Nachweise anerkennen
staff-action-settle = Zahlungen abschließen
staff-action-audit = Buchhaltung prüfen
staff-action-read-money = Zahlungen und Erstattungen einsehen
staff-action-refund-order = Bestellungen erstatten
staff-action-read-timeline = Bestellverläufe einsehen
staff-action-block = Plätze sperren
staff-action-spend-credit = Guthaben von Kunden an der Kasse einlösen
staff-action-manage-tills = Kassenladen verwalten und Schichten bestätigen
staff-action-find-customers = Kundinnen und Kunden suchen
staff-action-invite = Freikarten ausgeben
staff-action-invite-beyond = Mehr Freikarten ausgeben, als ein Kontingent erlaubt
staff-action-sell-on-invoice = An der Kasse auf Rechnung verkaufen
staff-action-manage-staff = Personalkonten verwalten
staff-money-short = Finanzen
staff-orders-short = Bestellungen
staff-people-short = Personal

# Who is on the staff.
staff-people-title = Personal
staff-name = Name
staff-role = Rolle
staff-role-until = bis { $day }
staff-role-last-day = Letzter Tag (freiwillig; danach endet die Rolle)
# Over what a role is given.
staff-scope = Gilt für
staff-scope-all = das ganze Theater
staff-scope-company = Gesellschaft { $name }
staff-scope-venue = Spielstätte { $name }
staff-scope-production = Produktion { $name }
staff-scope-point-of-sale = Verkaufsstelle { $name }
staff-role-administrator = Administration
staff-role-finance = Buchhaltung
staff-role-box-office = Theaterkasse
staff-role-door = Einlass
staff-role-marketing = Marketing
staff-role-empty = Noch keine Berechtigungen.
staff-roles-title = Berechtigungen der Rollen
staff-no-role = Keine Rolle
staff-state-you = Sie
staff-state-ended = geschlossen
staff-state-waiting = Anmeldelink noch nicht verwendet
staff-add-title = Neues Konto hinzufügen
staff-add = Hinzufügen und Link anzeigen
staff-link-title = Anmeldelink
staff-link-text = Bitte geben Sie diesen Link selbst auf einem sicheren Weg weiter an: { $email }. Er wird nur jetzt angezeigt, kann einmal verwendet werden und ist gültig bis { $ends }.
staff-change = Ändern
staff-give = Rolle zuweisen
staff-take = Entziehen
# Read out for the button.
staff-take-aloud = { $name } die Rolle { $role } entziehen
staff-reset = Neuen Link erstellen
staff-reset-text = Passwort, App und Notfallcodes gelten ab sofort nicht mehr, und diese Person wird per E-Mail informiert. Bitte vergewissern Sie sich zuerst, dass die Bitte wirklich von ihr kommt.
staff-end = Konto schließen
staff-end-text = Diese Person wird sofort abgemeldet und verliert alle Rollen. Sie können das Konto später wieder anlegen.
staff-done-role-given = Die Rolle wurde zugewiesen.
staff-done-role-taken = Die Rolle wurde entzogen und die Person abgemeldet.
staff-done-ended = Das Konto wurde geschlossen.
staff-done-nothing = Es wurde nichts geändert: Diese Einstellung galt bereits.
staff-refusal-name-missing = Bitte geben Sie einen Namen ein.
staff-refusal-name-long = Bitte verwenden Sie höchstens { $most } Zeichen.
staff-refusal-known = Mit dieser E-Mail-Adresse gibt es bereits ein Konto.
staff-refusal-unknown = Dieses Konto gibt es nicht mehr. Es wurde nichts geändert.
staff-refusal-role = Diese Rolle gibt es nicht. Es wurde nichts geändert.
staff-refusal-scope = Diese Gesellschaft, Spielstätte, Produktion oder Verkaufsstelle gibt es nicht. Es wurde nichts geändert.
staff-refusal-whole-house = Diese Rolle erlaubt nur, was den ganzen Shop betrifft, etwa Texte oder Gestaltung. Sie lässt sich daher nicht auf eine Gesellschaft, Spielstätte oder Produktion beschränken. Es wurde nichts geändert. Bitte weisen Sie die Rolle für das ganze Theater zu oder wählen Sie eine andere Rolle.
staff-refusal-over = Dieser Tag ist vorbei. Bitte wählen Sie einen späteren letzten Tag oder lassen Sie das Feld leer.
staff-refusal-many-roles = Dieses Konto hat bereits so viele Rollen, wie möglich sind. Es wurde nichts geändert.
staff-refusal-yourself = Sie können weder Ihre eigenen Rollen ändern noch Ihr eigenes Konto schließen. Bitte wenden Sie sich an eine andere Person aus der Administration.
staff-refusal-person-beyond = Diese Person hat Berechtigungen, die Sie nicht haben. Deshalb können Sie dieses Konto nicht ändern. Es wurde nichts geändert. Bitte wenden Sie sich an eine Person mit diesen Berechtigungen.
staff-person-beyond = Diese Person hat Berechtigungen, die Sie nicht haben. Nur wer diese Berechtigungen hat, kann dieses Konto ändern.
staff-give-hint = Sie können nur Rollen vergeben, deren Berechtigungen Sie selbst haben.

# Roles of the theatre's own.
staff-role-new = Neue Rolle
staff-role-change = Rolle ändern
# Read out for the link.
staff-role-change-aloud = Rolle { $role } ändern
staff-role-name = Name der Rolle
staff-role-name-hint = Erscheint auf dieser Seite und bei allen Personen mit dieser Rolle. Der Name ist in allen Sprachen gleich.
staff-role-allows = Personen mit dieser Rolle können
staff-role-saved-text = Die Änderung gilt sofort für alle mit dieser Rolle. Wenn Sie eine Berechtigung entfernen, werden diese Personen abgemeldet.
staff-role-save = Rolle speichern
staff-role-remove = Rolle löschen
staff-role-remove-text = Sie können eine Rolle nur löschen, wenn niemand sie hat.
staff-done-role-saved = Die Rolle wurde gespeichert.
staff-done-role-removed = Die Rolle wurde gelöscht.
staff-refusal-role-name-taken = Eine Rolle mit diesem Namen gibt es schon. Bitte wählen Sie einen anderen Namen.
staff-refusal-role-empty = Bitte wählen Sie mindestens eine Berechtigung aus.
staff-refusal-role-delivered = Dies ist eine Standardrolle; sie kann nicht geändert werden. Sie können stattdessen eine neue Rolle anlegen.
staff-refusal-role-held = { $people ->
    [one] { $people } Person hat diese Rolle. Bitte entziehen Sie dieser Person zuerst die Rolle.
   *[other] { $people } Personen haben diese Rolle. Bitte entziehen Sie diesen Personen zuerst die Rolle.
}
staff-refusal-role-changed = Eine andere Person hat diese Rolle inzwischen geändert, deshalb wurde nichts gespeichert. Bitte öffnen Sie die Rolle noch einmal.
staff-refusal-role-yours = Sie haben diese Rolle selbst und können sie deshalb nicht ändern. Bitte wenden Sie sich an eine Kollegin oder einen Kollegen.
staff-refusal-role-beyond = Diese Rolle enthält Berechtigungen, die Sie selbst nicht haben. Deshalb können Sie sie weder vergeben noch ändern oder löschen. Es wurde nichts geändert. Bitte wenden Sie sich an eine Person mit diesen Berechtigungen.
# { $permission }: the name of the permission to manage staff accounts.
staff-role-manage-warning = Bitte wählen Sie „{ $permission }“ mit Bedacht. Wer diese Berechtigung hat, kann alle eigenen Berechtigungen an andere vergeben und die Konten von Personen zurücksetzen, die nicht mehr Berechtigungen haben. Auswählen können Sie nur Berechtigungen, die Sie selbst haben.
staff-refusal-many-own-roles = Es gibt zu viele Rollen. Bitte löschen Sie eine, die niemand mehr braucht.

# The page of money.
staff-money-title = Finanzen
staff-money-part = Sie sehen nur, wofür Ihre Rollen gelten. Gehört eine Bestellung auch zu einer anderen Gesellschaft, werden ihre Beträge nicht angezeigt.
staff-money-unchecked = Alle Bestellungen werden einmal am Tag geprüft. Die erste Prüfung steht noch aus.
staff-money-checked = Letzte Prüfung aller Bestellungen: { $when }. Alles war in Ordnung.
staff-money-checked-wrong = { $count ->
    [one] Letzte Prüfung aller Bestellungen: { $when }. Dabei wurde { $count } Fehler gefunden. Bitte informieren Sie den technischen Support.
   *[other] Letzte Prüfung aller Bestellungen: { $when }. Dabei wurden { $count } Fehler gefunden. Bitte informieren Sie den technischen Support.
}
staff-money-payments = Zahlungen ohne Bestellung
staff-money-payments-text = Zahlungen, die weder zu einer bezahlten Bestellung noch zu einer Erstattung geführt haben.
staff-money-orders = Bestellungen ohne Zahlung
staff-money-orders-text = Karten, die weder durch eine Zahlung noch durch eine Rechnung oder ein Guthaben gedeckt sind.
staff-money-none-by-design = Keine. Das System macht solche Fälle sofort rückgängig. Erscheint hier ein Eintrag, liegt ein Softwarefehler vor: Bitte informieren Sie den technischen Support.
staff-money-refunds = Laufende Erstattungen
staff-money-refunds-text = Erstattungen, die an die Bank übermittelt wurden, Erstattungen, die die Bank abgelehnt hat, und Erstattungen, die an der Kasse auszuzahlen sind.
staff-money-refunds-none = Keine laufenden Erstattungen.
staff-money-disputes = Rückbuchungen (Chargebacks)
staff-money-disputes-text = Zahlungen, die die Bank der Kundin oder des Kunden zurückgebucht hat: Entweder hat die Bank noch nicht entschieden, oder der Fall ist verloren und die Karten sind noch nicht storniert. Die Karten dieser Bestellungen werden am Einlass abgewiesen, ebenso alles, was mit Gutscheinen oder Guthaben daraus bezahlt wurde: die neuesten Käufe zuerst, bis der Betrag gedeckt ist.
staff-money-disputes-none = Keine Rückbuchung, um die Sie sich kümmern müssen.
staff-money-dispute-open = Antworten Sie der Bank; ihre Entscheidung erscheint hier
staff-money-dispute-over = Verloren: Stornieren Sie die Karten, um die Plätze freizugeben
staff-money-attempts = Ausstehende Zahlungen
staff-money-attempts-text = Zahlungen, die bei der Bank begonnen wurden und die die Bank noch weder bestätigt noch abgelehnt hat. Die Bank wird automatisch erneut abgefragt.
staff-money-attempts-none = Keine ausstehenden Zahlungen.
staff-money-mails = Nicht gesendete E-Mails
staff-money-mails-text = E-Mails, die nicht gesendet werden konnten. Die meisten werden später automatisch gesendet.
staff-money-mails-none = Alle E-Mails wurden gesendet.
staff-restored-title = Nach der Wiederherstellung der Datenbank
staff-restored-text = Die Datenbank wurde aus der Sicherung vom { $when } wiederhergestellt. Was damals noch offen war, kann inzwischen bezahlt, gesendet oder eingelöst worden sein und bleibt deshalb gesperrt, bis Sie entscheiden.
staff-restored-decisions = Lassen Sie einen Eintrag im Zweifel gesperrt. Entscheidungen lassen sich nicht rückgängig machen.
staff-restored-none = Es ist nichts gesperrt.
staff-restored-link = { $count ->
    [one] Die Datenbank wurde wiederhergestellt: { $count } Eintrag wartet auf Ihre Entscheidung
   *[other] Die Datenbank wurde wiederhergestellt: { $count } Einträge warten auf Ihre Entscheidung
}
staff-restored-more = Nur die ersten { $shown } werden angezeigt. Die Schaltflächen für alle Einträge gelten auch für die übrigen.
staff-restored-kind-pay-out = Überweisungen an Kundinnen und Kunden
staff-restored-check-pay-out = Prüfen Sie anhand Ihrer Kontoauszüge, welche dieser Überweisungen seit der Sicherung ausgeführt wurden.
staff-restored-release-if-pay-out = Wurde die Datei mit der Überweisung nicht an die Bank übergeben oder hat die Bank die Überweisung abgelehnt, geben Sie den Eintrag frei: Die Überweisung kann dann in die nächste Datei für die Bank aufgenommen werden.
staff-restored-discard-if-pay-out = Hat die Bank die Überweisung schon angenommen oder ausgeführt, verwerfen Sie den Eintrag: Die Überweisung wird dann nicht noch einmal an die Bank übergeben.
staff-restored-kind-refund = Erstattungen über den Zahlungsdienst
staff-restored-check-refund = Prüfen Sie anhand der Abrechnungen Ihrer Zahlungsdienste, welche dieser Erstattungen seit der Sicherung ausgeführt wurden.
staff-restored-release-if-refund = Wurde der Erstattungsauftrag nicht gesendet oder abgelehnt, geben Sie den Eintrag frei: Der Auftrag wird dann gesendet.
staff-restored-discard-if-refund = Wurde der Erstattungsauftrag schon angenommen oder ausgeführt, verwerfen Sie den Eintrag: Der Auftrag wird dann nicht noch einmal gesendet.
staff-restored-kind-voucher = Geschenkgutscheine mit Restwert
staff-restored-check-voucher = Bitten Sie den technischen Support um das Protokoll des Mailservers: Es zeigt, welche Bestellbestätigungen seit der Sicherung gesendet wurden. Fragen Sie bei jeder Bestellung aus dem Protokoll, die in der Datenbank fehlt, die Kundin oder den Kunden, ob sie mit einem Geschenkgutschein bezahlt wurde. Wenn ja, lassen Sie sich die letzten vier Ziffern des Gutscheins und den damit bezahlten Betrag nennen.
staff-restored-release-if-voucher = Wurde von dem Geschenkgutschein seit der Sicherung nichts eingelöst, geben Sie den Eintrag frei: Der Restwert ist dann wieder verfügbar.
staff-restored-discard-if-voucher = Wurde der Geschenkgutschein schon vollständig eingelöst, verwerfen Sie den Eintrag: Der Geschenkgutschein kann dann nicht mehr verwendet werden.
staff-restored-kind-credit = Guthaben
staff-restored-check-credit = Bitten Sie den technischen Support um das Protokoll des Mailservers: Es zeigt, welche Bestellbestätigungen seit der Sicherung gesendet wurden. Fragen Sie bei jeder Bestellung aus dem Protokoll, die in der Datenbank fehlt, die Kundin oder den Kunden, ob sie mit Guthaben bezahlt wurde und, wenn ja, in welcher Höhe. Suchen Sie außerdem in Ihren Kontoauszügen nach ausgezahltem Guthaben.
staff-restored-release-if-credit = Wurde von dem Guthaben seit der Sicherung nichts verwendet oder ausgezahlt, geben Sie den Eintrag frei: Das Guthaben ist dann wieder verfügbar.
staff-restored-discard-if-credit = Wurde das Guthaben schon vollständig verwendet oder ausgezahlt, verwerfen Sie den Eintrag: Der Betrag kann dann nicht mehr verwendet oder ausgezahlt werden.
staff-restored-part-voucher = Wurde nur ein Teil des Restwerts eingelöst, darf der Eintrag weder freigegeben noch verworfen werden, auch nicht mit „Alle freigeben“ oder „Alle verwerfen“. Bitten Sie den technischen Support, nur den verbliebenen Restwert freizugeben (Befehl für den technischen Support: { $command }).
staff-restored-part-credit = Wurde nur ein Teil des Guthabens verwendet oder ausgezahlt, darf der Eintrag weder freigegeben noch verworfen werden, auch nicht mit „Alle freigeben“ oder „Alle verwerfen“. Bitten Sie den technischen Support, nur das verbliebene Guthaben freizugeben (Befehl für den technischen Support: { $command }).
staff-restored-kind-receivable = Offene Forderungen
staff-restored-check-receivable = Prüfen Sie anhand Ihrer Kontoauszüge, welche dieser Bestellungen seit der Sicherung bezahlt wurden.
staff-restored-release-if-receivable = Geben Sie den Eintrag in jedem Fall frei: Die Bestellung steht dann wieder unter „Spätere Zahlungen“, auch wenn sie schon bezahlt ist. Ist sie schon bezahlt, tragen Sie dort die Zahlung ein.
staff-restored-kind-message = E-Mails und Nachrichten an andere Systeme
staff-restored-check-message = Bei E-Mails bitten Sie den technischen Support um das Protokoll des Mailservers: Es zeigt, welche E-Mails seit der Sicherung gesendet wurden. Ob eine Nachricht an ein anderes System angekommen ist, prüfen Sie in diesem System.
staff-restored-release-if-message = Wurde die E-Mail nicht gesendet oder ist die Nachricht nicht angekommen, geben Sie den Eintrag frei: Die E-Mail oder Nachricht wird dann sofort gesendet.
staff-restored-discard-if-message = Wurde die E-Mail schon gesendet oder ist die Nachricht schon angekommen, verwerfen Sie den Eintrag: Die E-Mail oder Nachricht wird dann kein zweites Mal gesendet.
staff-restored-kind-renewals = Verlängerungen von Abonnements
staff-restored-check-renewals = Suchen Sie in den Abrechnungen Ihrer Zahlungsdienste nach Verlängerungen, die seit der Sicherung bezahlt wurden. Diese Zahlungen fehlen in der wiederhergestellten Datenbank: Setzen Sie die Verlängerungen trotzdem fort, werden die Beträge ein zweites Mal abgebucht. Finden Sie solche Zahlungen, setzen Sie die Verlängerungen nicht fort, sondern wenden Sie sich zuerst an den technischen Support.
staff-restored-release-if-renewals = Setzen Sie die Verlängerungen nur fort, wenn seit der Sicherung keine bezahlt wurde oder der technische Support bestätigt hat, dass Sie fortfahren können. Die automatischen Verlängerungen laufen dann weiter, und die hinterlegten Zahlungskarten werden belastet.
staff-restored-every-renewal = Alle automatischen Verlängerungen
staff-restored-kind-erasures = Automatische Löschung von Kundendaten
staff-restored-check-erasures = Fragen Sie den technischen Support, ob seit der Sicherung Kundendaten gelöscht wurden: Solche Daten stehen jetzt wieder in der Datenbank. Wenn ja, bitten Sie ihn, sie noch einmal zu löschen (Befehl für den technischen Support: { $command }).
staff-restored-release-if-erasures = Setzen Sie die automatische Löschung erst fort, wenn der technische Support bestätigt hat, dass das geschehen ist oder dass nichts gelöscht wurde. Bis dahin wird nichts automatisch gelöscht, auch nicht, wenn eine Kundin oder ein Kunde es im eigenen Konto beantragt hat.
staff-restored-every-erasure = Alle automatischen Löschungen
staff-restored-customer = Kundin oder Kunde
staff-restored-balance = Guthaben
staff-restored-voucher = Geschenkgutschein
staff-restored-voucher-of = Geschenkgutschein …{ $digits }
staff-restored-voucher-unread = Wo die letzten vier Ziffern nicht angezeigt werden, konnte der Code nicht gelesen werden, weil die Schlüsseldatei fehlt. Bitten Sie den technischen Support, sie von dem System zu kopieren, auf dem die Sicherung erstellt wurde.
staff-restored-order-of = Bestellung { $code }
staff-restored-message = E-Mail oder Nachricht
staff-restored-decision = Entscheidung
staff-restored-mail = E-Mail
staff-restored-mail-of = E-Mail: { $about }
staff-restored-notice = Nachricht an ein anderes System
staff-restored-written = Erstellt: { $when }
staff-restored-id = ID: { $id }
staff-restored-count-pay-out = { $count ->
    [one] { $count } Überweisung
   *[other] { $count } Überweisungen
}
staff-restored-count-refund = { $count ->
    [one] { $count } Erstattung
   *[other] { $count } Erstattungen
}
staff-restored-count-voucher = { $count ->
    [one] { $count } Geschenkgutschein
   *[other] { $count } Geschenkgutscheine
}
staff-restored-count-credit = { $count } Guthaben
staff-restored-count-receivable = { $count ->
    [one] { $count } Eintrag zu offenen Forderungen
   *[other] { $count } Einträge zu offenen Forderungen
}
staff-restored-count-message = { $count ->
    [one] { $count } E-Mail oder Nachricht
   *[other] { $count } E-Mails oder Nachrichten
}
staff-restored-ask-release = { $what } freigeben?
staff-restored-ask-discard = { $what } verwerfen?
staff-restored-ask-release-renewals = Automatische Verlängerungen fortsetzen?
staff-restored-ask-release-erasures = Automatische Löschung fortsetzen?
staff-restored-all-release-pay-out = Fahren Sie nur fort, wenn jede dieser Überweisungen entweder nicht an die Bank übergeben oder von ihr abgelehnt wurde. Die Überweisungen können dann in die nächste Datei für die Bank aufgenommen werden.
staff-restored-all-discard-pay-out = Fahren Sie nur fort, wenn die Bank alle diese Überweisungen schon angenommen oder ausgeführt hat. Keine wird dann noch einmal an die Bank übergeben.
staff-restored-all-release-refund = Fahren Sie nur fort, wenn jeder dieser Erstattungsaufträge entweder nicht gesendet oder abgelehnt wurde. Alle werden dann gesendet.
staff-restored-all-discard-refund = Fahren Sie nur fort, wenn jeder dieser Erstattungsaufträge schon angenommen oder ausgeführt wurde. Keiner wird dann noch einmal gesendet.
staff-restored-all-release-voucher = Fahren Sie nur fort, wenn seit der Sicherung von keinem dieser Geschenkgutscheine etwas eingelöst wurde. Der Restwert ist dann wieder verfügbar.
staff-restored-all-discard-voucher = Fahren Sie nur fort, wenn alle diese Geschenkgutscheine schon vollständig eingelöst wurden. Sie können dann nicht mehr verwendet werden.
staff-restored-all-release-credit = Fahren Sie nur fort, wenn seit der Sicherung nichts von diesen Guthaben verwendet oder ausgezahlt wurde. Die Guthaben sind dann wieder verfügbar.
staff-restored-all-discard-credit = Fahren Sie nur fort, wenn alle diese Guthaben schon vollständig verwendet oder ausgezahlt wurden. Die Beträge können dann nicht mehr verwendet oder ausgezahlt werden.
staff-restored-all-release-message = Fahren Sie nur fort, wenn keine dieser E-Mails gesendet wurde und keine der Nachrichten angekommen ist. Alle werden dann sofort gesendet.
staff-restored-all-discard-message = Fahren Sie nur fort, wenn alle diese E-Mails schon gesendet wurden und alle Nachrichten angekommen sind. Keine wird noch einmal gesendet.
staff-restored-all-release-receivable = Die Bestellungen stehen dann wieder unter „Spätere Zahlungen“, auch wenn sie schon bezahlt sind. Für Bestellungen, die schon bezahlt sind, tragen Sie dort die Zahlung ein.
staff-restored-all-release-renewals = Fahren Sie nur fort, wenn seit der Sicherung keine Verlängerung bezahlt wurde oder wenn der technische Support bestätigt hat, dass Sie fortfahren können. Die automatischen Verlängerungen laufen dann weiter, und die hinterlegten Zahlungskarten werden belastet.
staff-restored-all-release-erasures = Fahren Sie nur fort, wenn der technische Support bestätigt hat, dass seit der Sicherung keine Kundendaten gelöscht wurden oder dass alle gelöschten Daten noch einmal gelöscht wurden. Die automatische Löschung wird dann fortgesetzt.
staff-restored-release-these = { $what } freigeben
staff-restored-discard-these = { $what } verwerfen
staff-restored-worth = Summe: { $amounts }
staff-restored-final = Das lässt sich nicht rückgängig machen.
staff-restored-release = Freigeben
staff-restored-discard = Verwerfen
staff-restored-release-all = Alle freigeben ({ $count })
staff-restored-discard-all = Alle verwerfen ({ $count })
staff-restored-resume-renewals = Automatische Verlängerungen fortsetzen
staff-restored-resume-erasures = Automatische Löschung fortsetzen
staff-restored-gone = Dieser Eintrag ist nicht mehr gesperrt. Vielleicht hat ihn schon jemand aus dem Team freigegeben oder verworfen.
staff-done-restored = Bestätigt.
# Heads of columns.
staff-money-order = Bestellung
staff-money-card = Kartenterminal
staff-money-about = Art
staff-money-sum = Betrag
staff-money-since = Seit
staff-money-tries = Versuche
staff-money-next = Nächster Schritt
staff-money-reason = Letzter Fehler
# What comes next.
staff-money-next-refund = Nächster Erstattungsversuch: { $when }
staff-money-next-question = Nächste Abfrage bei der Bank: { $when }
staff-money-next-mail = Nächster Versandversuch: { $when }
staff-money-never = Kein automatischer nächster Schritt
staff-money-never-refund = Das Theater schuldet diesen Betrag: Zahlen Sie ihn auf anderem Weg aus, und vermerken Sie das auf der Seite der Bestellung
staff-money-never-counter = An der Kasse auszuzahlen: Vermerken Sie die Auszahlung auf der Seite der Bestellung
staff-money-never-mail = Keine weiteren Versuche: Bitte benachrichtigen Sie die Kundin oder den Kunden auf anderem Weg

# Orders and their timelines.
staff-orders-title = Bestellungen
staff-orders-lede = Geben Sie den Bestellcode ein. Er steht auf der Bestellung, auf den Karten und in jeder E-Mail.
staff-orders-code = Bestellcode
staff-orders-find = Suchen
staff-order-unknown = Es gibt keine Bestellung mit diesem Code, oder sie gehört zu einer Gesellschaft, für die Ihre Rollen nicht gelten. Bitte prüfen Sie den Code.
staff-order-title = Bestellung { $code }
staff-order-bought = Inhalt der Bestellung
staff-order-buyer = Bestellt von { $name }
staff-order-given = Freikarten von { $giver }: { $reason }
staff-order-taken-back = { $what } (nicht mehr gültig)
staff-order-held-by = { $what } · gehört jetzt { $who }
staff-order-held-by-other = { $what } · gehört jetzt jemand anderem
staff-order-on-offer = { $what } · zum Weiterverkauf angeboten
staff-order-accepted = { $what } · als Geschenk angenommen: { $count }
staff-order-placed = aufgegeben am { $when }
staff-order-paid = bezahlt am { $when }
staff-order-confirmed = bestätigt am { $when }, Zahlung später
staff-order-waits = Zahlung ausstehend bis { $when }
staff-order-waits-rest = { $paid } bezahlt, { $left } ausstehend bis { $when }
staff-order-next = Nächste automatische Schritte
staff-order-timeline = Bestellverlauf
staff-order-when = Zeitpunkt
staff-order-what = Vorgang
staff-order-who = Durch
staff-order-details = Details
staff-order-source = Quelle

# Karten werden storniert: ein Formular, dann was herauskommt.
staff-refund-link = Karten stornieren
staff-refund-title = Karten der Bestellung { $code } stornieren
staff-refund-lede = Noch wird nichts storniert. Die nächste Seite zeigt, wie viel erstattet wird und auf welche Zahlung.
staff-refund-back = Zurück zur Bestellung
staff-refund-what = Was storniert wird
staff-refund-all = Die ganze Bestellung
staff-refund-some = Nur ausgewählte Positionen
# Jemand kam mit dieser Karte herein.
staff-refund-entered = bereits verwendet
staff-refund-fees = Gebühren
staff-refund-fees-back = Gebühren erstatten
staff-refund-fees-kept = Gebühren einbehalten
staff-refund-seats = Plätze
staff-refund-on-sale = Wieder in den Verkauf geben
staff-refund-box-office = Für die Theaterkasse zurücklegen
staff-refund-reason = Grund
staff-refund-reason-hint = Für den Bestellverlauf, höchstens { $most } Zeichen. Bitte keine Namen eingeben.
staff-refund-check = Weiter zur Prüfung
staff-refund-money = Erstattung
staff-refund-sum = Zu erstatten: { $sum }.
staff-refund-owed = Nicht mehr zu zahlen: { $sum }.
staff-refund-nothing-back = Es wird nichts erstattet: Für diese Positionen wurde nichts bezahlt.
staff-refund-all-brought = Es wird nichts erstattet: Die Bank der Kundin oder des Kunden hat das Geld bereits zurückgebucht (Chargeback).
# Eine Zeile je Zahlung.
staff-refund-way = { $sum } von der Zahlung über { $paid } an { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } von der Zahlung an { $company } hat die Bank der Kundin oder des Kunden bereits zurückgebucht (Chargeback); dieser Betrag ist dem Theater nicht mehr geschuldet
staff-refund-with-fees = Darin enthaltene Gebühren: { $sum }.
staff-refund-without-fees = Die Gebühren werden nicht erstattet.
staff-refund-ends = Sofort storniert
staff-refund-seats-on-sale = Die Plätze gehen wieder in den Verkauf.
staff-refund-seats-box-office = Die Plätze werden für die Theaterkasse zurückgelegt.
staff-refund-mail = Darüber wird eine E-Mail an die Adresse der Bestellung gesendet. Die Stornierung lässt sich nicht rückgängig machen.
staff-refund-mail-holder = Eine Karte, ein Extra oder ein Gutschein davon wurde von jemand anderem angenommen und gilt nach der Stornierung nicht mehr. Bei einer Karte oder einem Gutschein wird das dieser Person per E-Mail mitgeteilt.
# Der Knopf.
staff-refund-do = Stornieren und { $sum } erstatten
staff-refund-do-owed = Stornieren: { $sum } nicht mehr zu zahlen
staff-refund-do-nothing-back = Karten stornieren
staff-refund-change = Zurück und ändern
staff-refund-done = Die ausgewählten Positionen wurden storniert. Einzelheiten stehen unten im Bestellverlauf.
staff-refund-none-chosen = Es ist nichts ausgewählt. Bitte wählen Sie aus, was storniert werden soll, oder wählen Sie die ganze Bestellung.
staff-refund-both = Sie haben die ganze Bestellung gewählt und außerdem einzelne Positionen angekreuzt. Bitte wählen Sie „Nur ausgewählte Positionen“ oder entfernen Sie die Häkchen.
staff-refund-reason-long = Bitte verwenden Sie höchstens { $most } Zeichen.
staff-refund-not-paid = Diese Bestellung wurde nicht bezahlt oder ist bereits beendet. Deshalb kann nichts daraus storniert werden.
staff-refund-nothing-left = Alles Ausgewählte wurde bereits storniert. Wann, steht im Bestellverlauf.
staff-refund-is-entered = Mindestens eine dieser Karten wurde am Einlass bereits verwendet. Bitte stornieren Sie die anderen einzeln.
staff-refund-is-resold = Mindestens eine dieser Karten gehört nicht mehr zu dieser Bestellung: Sie wurde weiterverkauft oder gegen einen anderen Termin getauscht. Bitte stornieren Sie die übrigen einzeln.
staff-refund-pass-used = Mit dieser Mehrfachkarte wurden bereits Karten gebucht. Bitte stornieren Sie zuerst diese Karten.
staff-refund-disputed = Die Bank der Kundin oder des Kunden hat über diese Zahlung noch nicht entschieden (Rückbuchung, Chargeback). Bitte warten Sie die Entscheidung ab.
staff-refund-changed = Ein Teil dieser Bestellung wurde inzwischen storniert. Deshalb wurde jetzt nichts ausgeführt. Bitte prüfen Sie die Erstattung noch einmal.

staff-debt-title = Noch zu erstatten: { $sum }
staff-debt-text = Die Bank hat diese Erstattung abgelehnt. Bitte zahlen Sie den Betrag auf anderem Weg aus, zum Beispiel per Überweisung, und vermerken Sie dann hier, wie er gezahlt wurde.
staff-debt-counter-text = Das wurde an der Kasse bezahlt und wird dort ausgezahlt; wir haben per E-Mail darum gebeten, an die Kasse zu kommen. Eine Bank ist nicht beteiligt. Wenn Sie ausgezahlt haben, vermerken Sie hier, wie.
staff-debt-another-text = Keine Bank wurde mit der Erstattung beauftragt. Bitte zahlen Sie den Betrag aus, zum Beispiel per Überweisung, und vermerken Sie dann hier, wie er gezahlt wurde.
staff-debt-how = Wie gezahlt wurde
staff-debt-how-hint = Für den Bestellverlauf, höchstens { $most } Zeichen. Bitte keine Kontonummern eingeben.
staff-debt-do = { $sum } als gezahlt vermerken
staff-debt-done = Die Erstattung wurde als gezahlt vermerkt. Wie sie gezahlt wurde, steht unten im Bestellverlauf.
staff-debt-none = Es ist nichts mehr zu erstatten: Der Betrag wurde bereits gezahlt, oder die Bank der Kundin oder des Kunden hat das Geld zurückgebucht. Bitte zahlen Sie ihn nicht noch einmal.
staff-debt-changed = Der offene Betrag hat sich inzwischen geändert. Neuer Betrag: { $sum }. Bitte prüfen Sie, was Sie gezahlt haben, und vermerken Sie es dann noch einmal.
staff-debt-how-missing = Bitte geben Sie an, wie gezahlt wurde, zum Beispiel: Überweisung am 3. März.
staff-debt-how-long = Bitte verwenden Sie höchstens { $most } Zeichen.
staff-refund-written-off = Der Betrag, der nach einer verlorenen Rückbuchung für diese Bestellung noch offen war, wurde ausgebucht. Davon wird nichts erstattet.
staff-refund-by-hand = Nach einer Rückbuchung auf anderem Weg bezahlt: { $sum }. Diesen Betrag kann keine Bank und kein Zahlungsdienst zurücksenden. Das Theater schuldet ihn dann weiterhin: Bitte zahlen Sie ihn auf anderem Weg aus.
staff-refund-sent = Weg der Erstattung
staff-refund-sent-gateway = Auf demselben Weg wie die Zahlung: bar in bar, am Kartenterminal der Kasse dort, andere Karten- und Bankzahlungen durch dieses System
staff-refund-sent-hand = Bereits von Hand auf der Website der Bank oder des Zahlungsdienstes ausgelöst
staff-refund-hand-check = Sie haben angegeben, dass diese Erstattung bereits von Hand ausgelöst wurde. Sie wird nur vermerkt; es wird kein Geld gesendet.
staff-refund-sent-credit = Als Guthaben für weitere Käufe, wenn das gewünscht wird
staff-refund-credit-check = Sie haben Guthaben gewählt. Es wird kein Geld überwiesen: Dieser Betrag kann sofort für neue Käufe beim Haus verwendet werden.
staff-refund-sent-another = Auf anderem Weg (bitte Grund angeben)
staff-refund-another-check = Sie haben einen anderen Weg gewählt. Das Theater schuldet diesen Betrag dann weiterhin: Bitte zahlen Sie ihn aus und vermerken Sie danach, auf welchem Weg.
staff-refund-counter-check = Das wurde an der Theaterkasse bezahlt. Bitte geben Sie Bargeld bar zurück. Erstatten Sie Kartenzahlungen zuerst am Terminal und geben Sie die Belegnummer ein.
staff-refund-slip = Belegnummer des Kartenterminals
staff-refund-slip-hint = Nur wenn das Kartenterminal Geld zurückzahlt.
staff-refund-slip-by-itself = Leer lassen: Das Geld geht von selbst auf dieselbe Karte zurück. Geben Sie nur dann eine Nummer ein, wenn Sie es schon am Terminal zurückgezahlt haben.
staff-refund-slip-missing = Bitte geben Sie die Nummer ein, die auf dem Beleg des Kartenterminals steht.
staff-refund-slip-used = Diese Belegnummer wurde heute bereits eingegeben. Bitte prüfen Sie den Beleg.
staff-refund-slip-of = Diese Belegnummer wurde heute bereits für die Bestellung { $code } eingegeben. Bitte prüfen Sie den Beleg.
staff-refund-not-as-credit = Zu dieser Bestellung gibt es keine E-Mail-Adresse, deshalb könnte niemand das Guthaben verwenden. Bitte erstatten Sie auf dem Zahlungsweg, oder tragen Sie zuerst die E-Mail-Adresse ein.
staff-refund-reason-missing = Bitte geben Sie an, warum das Geld auf anderem Weg zurückgeht.
staff-parts-not-open = Diese Bestellung ist bereits bezahlt oder beendet. Es wurde nichts vermerkt.
staff-parts-at-bank = Möglicherweise wird diese Bestellung gerade online bezahlt. Bitte warten Sie die Antwort der Bank ab.
staff-parts-missing = Die Beträge ergeben nicht die Gesamtsumme. Es fehlen { $sum }.
staff-parts-too-much = Die Beträge ergeben nicht die Gesamtsumme. Es sind { $sum } zu viel.
staff-parts-no-amount = Jeder Teilbetrag muss größer als null sein.
staff-parts-too-many = Bitte verwenden Sie höchstens { $most } Teilbeträge.
staff-parts-method = Diese Zahlungsart ist hier nicht möglich.
staff-parts-voucher = Dieser Geschenkgutschein kann nicht verwendet werden. Bitte prüfen Sie den Code.
staff-parts-voucher-small = Auf diesem Geschenkgutschein sind nur noch { $sum }.
staff-parts-credit-small = Das Guthaben beträgt nur { $sum }.
staff-parts-credit-of-customer = Dieses Guthaben können nur die Kundin oder der Kunde selbst einlösen: online im eigenen Konto. Hier kann jemand mit der Berechtigung „Guthaben von Kunden an der Kasse einlösen“ helfen. Es wurde nichts abgebucht.
staff-parts-for-vouchers = Geschenkgutscheine können nicht mit einem anderen Geschenkgutschein oder mit Guthaben bezahlt werden.
staff-over-deposit = Der Platz bleibt reserviert: Für die Reservierung wurde mehr bezahlt, als die übrigen Karten kosten. Verkaufen Sie alle Plätze der Reservierung, oder beenden Sie sie zuerst.
staff-over-bank-silent = Der Platz bleibt reserviert: Die Bank sagt nicht, ob die Reservierung gerade bezahlt wird. Bitte versuchen Sie es in einigen Minuten erneut.
staff-over-changed = Die Reservierung wurde gerade geändert, bezahlt oder beendet. Es wurde nichts verkauft. Bitte sehen Sie sich die Plätze noch einmal an.
staff-debt-way = Weg der Erstattung
staff-debt-way-other = Auf anderem Weg, zum Beispiel per Überweisung
staff-debt-way-counter = Bar an der Kasse
staff-debt-way-cash = Bar, wie bezahlt wurde
staff-debt-way-terminal = Am Kartenterminal, wie bezahlt wurde
staff-debt-way-both = Wie bezahlt wurde: bar und am Kartenterminal
staff-debt-way-bank = Auf der Website der Bank oder des Zahlungsdienstes, auf die Bankkarte oder das Bankkonto, mit dem bezahlt wurde
staff-owed-title = Nach einer Rückbuchung noch zu zahlen: { $sum }
staff-owed-text = Das Theater hat eine Rückbuchung (Chargeback) verloren: Die Bank hat diesen Betrag endgültig zurückgebucht. Bis er bezahlt ist, werden die Karten am Einlass abgewiesen, ebenso alles, was mit Gutscheinen oder Guthaben aus dieser Bestellung bezahlt wurde, die neuesten Käufe zuerst. Wenn Sie den Betrag ausbuchen, bleibt es dabei, und es wird eine Rechnungsberichtigung (Storno) ausgestellt.
staff-owed-end = Ergebnis
staff-owed-paid = Auf anderem Weg bezahlt, zum Beispiel per Überweisung
staff-owed-cash = Bar an der Kasse bezahlt
staff-owed-written-off = Ausbuchen: Mit einer Zahlung ist nicht mehr zu rechnen
staff-owed-why = Wie bezahlt wurde oder warum ausgebucht wird
staff-owed-why-missing = Bitte geben Sie an, wie bezahlt wurde oder warum ausgebucht wird, zum Beispiel: bar am 3. März.
staff-owed-do = { $sum } verbuchen
staff-owed-done = Der Vorgang wurde verbucht. Einzelheiten stehen unten im Bestellverlauf.
staff-owed-none = Es ist nichts mehr offen: Der Betrag wurde inzwischen bezahlt, ausgebucht oder zurückgewonnen. Bitte nehmen Sie ihn nicht noch einmal an.
staff-owed-changed = Der offene Betrag hat sich inzwischen geändert. Neuer Betrag: { $sum }. Bitte prüfen Sie ihn und verbuchen Sie ihn dann noch einmal.
# What is paid later: by invoice or direct debit.
staff-later-title = Spätere Zahlung
staff-later-line = { $amount }, zahlbar bis zum { $date }: noch { $open } offen
staff-later-payment = { $amount } am { $on } ({ $by })
staff-later-payment-returned = { $amount } am { $on } ({ $by }), von der Bank zurückgegeben
staff-later-payment-given-back = { $amount } am { $on } ({ $by }), zurückgezahlt
staff-later-which = Fälliger Betrag
staff-later-amount = Erhaltener Betrag
staff-later-amount-hint = Zum Beispiel 145,50. Was über diesen Betrag hinausgeht, wird auf andere offene Beträge dieser Person angerechnet, zuerst auf den am frühesten fälligen; nur der Rest wird Guthaben.
staff-later-on = Datum der Zahlung
staff-later-by = Zahlungsart
staff-later-by-hint = Hier wird nur eine Zahlung eingetragen, die bereits erfolgt ist: Weder eine Bankkarte noch ein Konto wird belastet. Von diesen Zahlungen zählt nur Bargeld in einer Kassenlade.
staff-later-by-transfer = Überweisung
staff-later-by-debit = Lastschrift
staff-later-by-card = Bankkarte
staff-later-by-cash = Bargeld
staff-later-by-credit = Guthaben
staff-later-do = Zahlung eintragen
staff-later-reason = Grund laut Bank
staff-later-reason-hint = Ein Code wie AC04 oder eigene Worte. Die neueste Zahlung wird als zurückgegeben eingetragen, und die Kundin oder der Kunde erhält eine E-Mail. Bei einer Barzahlung verlässt das Geld Ihre Kassenlade, und es wird keine E-Mail versandt.
staff-later-return = Rückgabe eintragen
staff-later-done = Das ist eingetragen. Die Einzelheiten stehen unten im Verlauf der Bestellung.
staff-later-unknown = Dieser Betrag gehört nicht mehr zur Bestellung. Es wurde nichts eingetragen. Bitte prüfen Sie die Beträge oben.
staff-later-bad-amount = Es wurde nichts eingetragen: Bitte geben Sie den erhaltenen Betrag an, zum Beispiel 145,50.
staff-later-bad-day = Es wurde nichts eingetragen: Bitte geben Sie das Datum der Zahlung an. Es darf nicht in der Zukunft liegen.
staff-later-other = Es wurde nichts eingetragen: Eine andere Zahlung hat dasselbe Datum und denselben Betrag. Bitte prüfen Sie die Zahlungen oben.
staff-later-bad-reason = Es wurde nichts eingetragen: Bitte geben Sie den Grund an, den die Bank nennt.
staff-later-not-paid = Es wurde nichts eingetragen: Es gibt keine Zahlung, die zurückgegeben werden könnte.
staff-later-no-till = Es wurde nichts eingetragen: Bargeld gehört in eine Kassenlade, und Sie haben keine geöffnet. Bitte öffnen Sie Ihre Kassenlade, oder lassen Sie die Zahlung von jemandem mit der Berechtigung „{ $right }“ und geöffneter Kassenlade eintragen. Kam das Geld über die Bank? Dann wählen Sie „Überweisung“.

staff-kept-title = Für die Theaterkasse zurückgelegt
staff-kept-text = { $count ->
    [one] { $count } Platz dieser Bestellung wurde bei der Stornierung für die Theaterkasse zurückgelegt. Niemand kann ihn kaufen, bis Sie ihn wieder in den Verkauf geben.
   *[other] { $count } Plätze dieser Bestellung wurden bei der Stornierung für die Theaterkasse zurückgelegt. Niemand kann sie kaufen, bis Sie sie wieder in den Verkauf geben.
}
staff-kept-release = Wieder in den Verkauf geben
staff-kept-done = Die Plätze sind wieder im Verkauf.
staff-kept-none = Für diese Bestellung sind keine Plätze mehr zurückgelegt: Sie wurden bereits wieder in den Verkauf gegeben.
staff-kept-changed = Die Zahl der zurückgelegten Plätze hat sich inzwischen geändert. Bitte prüfen Sie sie und bestätigen Sie dann noch einmal.
staff-order-invoices = Rechnungen
