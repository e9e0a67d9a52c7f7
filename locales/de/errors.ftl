# Seiten für das, was schiefgegangen ist.

error-to-season = Zum Spielplan
error-again = Seite erneut öffnen
# Vor einem Code, den das Haus nachschlagen kann.
error-code = Falls es wieder geschieht, nennen Sie der Theaterkasse diesen Code:
error-not-found-title = Diese Seite gibt es nicht
error-not-found-text = Unter dieser Adresse ist keine Seite. An Ihren Karten, Ihrem Warenkorb und Ihren Plätzen hat sich nichts geändert.
error-no-order-title = Diese Bestellung finden wir nicht
error-no-order-text = Die Adresse ist wohl unvollständig. Öffnen Sie den Link noch einmal aus unserer E-Mail; an Ihren Karten und Zahlungen hat sich nichts geändert. Sonst hilft Ihnen die Theaterkasse.
error-origin-title = Das kam nicht von unseren Seiten
error-origin-text = Die Anfrage kam von anderswo, deshalb wurde nichts geändert. Gehen Sie zurück auf unsere Seiten und versuchen Sie es dort.
error-method-title = Hier gibt es nichts zu sehen
error-method-text = Diese Adresse nimmt nur ein Formular entgegen. Geändert hat sich nichts.
error-too-large-title = Das war zu viel
error-too-large-text = Was Sie geschickt haben, ist größer als jedes unserer Formulare. Es wurde nichts geändert, und Ihre Plätze bleiben reserviert.
error-too-many-title = Einen Moment bitte
error-too-many-text = Von Ihrem Internetanschluss kamen sehr viele Anfragen. Bitte warten Sie eine Minute und öffnen Sie die Seite dann erneut. Wenn Sie gerade gezahlt haben, zahlen Sie bitte nicht noch einmal. Die Plätze in Ihrem Warenkorb bleiben reserviert.
error-closed-title = Kurze Umbaupause
error-closed-text = Der Shop ist für einen Moment nicht erreichbar; bitte versuchen Sie es gleich noch einmal. Wenn Sie gerade gezahlt haben, zahlen Sie bitte nicht noch einmal: Wir schreiben Ihnen per E-Mail. Die Plätze in Ihrem Warenkorb bleiben reserviert.
error-form-title = Das hat nicht geklappt
error-form-text = Wir konnten die Angaben nicht lesen. Es wurde nichts geändert; gehen Sie zurück und versuchen Sie es noch einmal.
error-fault-title = Das lag an uns
error-fault-text = Wir konnten Ihre Anfrage nicht abschließen. Wenn Sie gerade gezahlt haben, zahlen und bestellen Sie bitte nicht noch einmal: Sehen Sie zuerst in Ihren E-Mails oder auf der Seite Ihrer Bestellung nach. Die Plätze in Ihrem Warenkorb bleiben reserviert.
