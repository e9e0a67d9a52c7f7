# Eine Vorstellung eines Abonnementausweises erhält eine eigene Karte.
alone-link = Eigene Karte für diese Vorstellung
alone-title = Eigene Karte für diese Vorstellung anfordern?
alone-text = Sie erhalten für diese Vorstellung eine Karte mit eigenem Code, die Sie verleihen oder weitergeben können. Ihr Abonnementausweis wird dann am Einlass für diese Vorstellung nicht mehr angenommen. Für alle anderen bleibt er gültig.
alone-confirm = Eigene Karte anfordern
alone-keep = Auf dem Ausweis lassen
alone-done = Diese Vorstellung hat jetzt eine eigene Karte. Ihr Ausweis gilt für sie nicht mehr, für alle anderen bleibt er gültig.
refusal-ticket-not-on-card = Diese Karte hat bereits einen eigenen Code. Sie können sie jederzeit ausdrucken.
refusal-ticket-not-on-paper = Diese Karte kann nicht ausgedruckt werden. Auf der Seite Ihrer Bestellung steht, wie Sie Einlass erhalten.
timeline-ticket-print-alone = Eigene Karte für eine Vorstellung des Ausweises ausgestellt
timeline-reason-printed-alone = für diese Vorstellung gibt es eine eigene Karte
