# Seiten für das, was schiefgegangen ist.

error-to-season = Zum Spielplan
error-again = Seite neu laden
# Vor einem Code, den das Haus nachschlagen kann.
error-code = Wenn das noch einmal passiert, rufen Sie bitte die Theaterkasse an und nennen Sie diesen Code:
error-not-found-title = Seite nicht gefunden
error-not-found-text = Unter dieser Internetadresse gibt es keine Seite. Wenn Sie Ihre Karten suchen, verwenden Sie bitte den Link in unserer E-Mail.
error-no-order-title = Wir können diese Bestellung nicht finden
error-no-order-text = Die Internetadresse ist wahrscheinlich unvollständig. Bitte öffnen Sie den Link in unserer E-Mail noch einmal, oder wenden Sie sich an die Theaterkasse. Ihre Karten und Zahlungen sind davon nicht betroffen.
error-origin-title = Diese Anfrage kam nicht von unserer Website
error-origin-text = Zu Ihrer Sicherheit wurde die Anfrage nicht ausgeführt. Es wurde nichts geändert und nichts abgebucht. Bitte gehen Sie zurück auf unsere Website und versuchen Sie es dort noch einmal.
error-method-title = Diese Seite lässt sich nicht direkt öffnen
error-method-text = Sie ist nur über ein Formular in unserem Kartenshop erreichbar. Es wurde nichts geändert und nichts abgebucht. Bitte beginnen Sie noch einmal beim Spielplan.
error-too-large-title = Ihre Eingabe ist zu lang
error-too-large-text = Ihre Eingabe ist länger, als dieses Formular erlaubt. Es wurde nichts geändert und nichts abgebucht. Bitte gehen Sie zurück, kürzen Sie sie und versuchen Sie es noch einmal.
error-too-many-title = Einen Moment bitte
error-too-many-text = Über Ihren Internetanschluss wurden in kurzer Zeit zu viele Seiten aufgerufen. Bitte warten Sie eine Minute. Wenn Sie gerade beim Bezahlen waren, zahlen Sie bitte nicht noch einmal: Sehen Sie zuerst in Ihren E-Mails oder auf der Seite Ihrer Bestellung nach. Die Plätze in Ihrem Warenkorb bleiben reserviert.
error-closed-title = Wir sind gleich wieder für Sie da
error-closed-text = Der Kartenshop ist für kurze Zeit nicht erreichbar. Wenn Sie gerade beim Bezahlen waren, zahlen Sie bitte nicht noch einmal: Wir schreiben Ihnen eine E-Mail. Die Plätze in Ihrem Warenkorb bleiben reserviert; bitte versuchen Sie es in Kürze noch einmal.
error-form-title = Ihre Anfrage konnte nicht verarbeitet werden
error-form-text = Das Formular war unvollständig oder nicht mehr aktuell. Es wurde nichts geändert und nichts abgebucht. Bitte gehen Sie zurück und versuchen Sie es noch einmal.
error-fault-title = Bei uns ist ein Fehler aufgetreten
error-fault-text = Wir konnten Ihre Anfrage nicht ausführen. Wenn Sie gerade beim Bezahlen waren, zahlen Sie bitte nicht noch einmal: Sehen Sie zuerst in Ihren E-Mails oder auf der Seite Ihrer Bestellung nach. Andernfalls versuchen Sie es bitte in einigen Minuten noch einmal. Die Plätze in Ihrem Warenkorb bleiben reserviert.
