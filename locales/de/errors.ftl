# Seiten für das, was schiefgegangen ist.

error-to-season = Zum Spielplan
# Vor einem Code, den das Haus nachschlagen kann.
error-code = Falls es wieder geschieht, nennen Sie uns diesen Code:
error-not-found-title = Hier ist spielfrei
error-not-found-text = Unter dieser Adresse gibt es keine Seite. An Ihrem Warenkorb und Ihren Plätzen hat sich nichts geändert.
error-origin-title = Das kam nicht von unseren Seiten
error-origin-text = Die Anfrage kam von anderswo, deshalb wurde nichts geändert. Gehen Sie zurück auf unsere Seiten und versuchen Sie es dort.
error-method-title = Hier gibt es nichts zu sehen
error-method-text = Diese Adresse nimmt nur ein Formular entgegen. Geändert hat sich nichts.
error-too-large-title = Das war zu viel
error-too-large-text = Was Sie geschickt haben, ist größer als jedes unserer Formulare. Es wurde nichts geändert, und Ihre Plätze bleiben reserviert.
error-too-many-title = Einen Moment bitte
error-too-many-text = Von Ihrem Anschluss kamen sehr viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal; Ihre Plätze bleiben reserviert.
error-closed-title = Kurze Umbaupause
error-closed-text = Der Shop ist für einen Moment nicht erreichbar. Ihre Plätze bleiben reserviert; versuchen Sie es gleich noch einmal.
error-form-title = Das hat nicht geklappt
error-form-text = Wir konnten die Angaben nicht lesen. Es wurde nichts geändert; gehen Sie zurück und versuchen Sie es noch einmal.
error-fault-title = Das lag an uns
error-fault-text = Wir konnten Ihre Anfrage nicht abschließen. Es wurde nichts abgebucht, und Ihre Plätze bleiben reserviert.
