# Mehrere Karten auf einmal: drucken oder mit neuen Codes versehen.
several-title = Mehrere Karten drucken oder ersetzen
several-print = Ausgewählte Karten drucken
several-print-saving = Ausgewählte Karten drucken, vier pro Seite
several-replace = Neue Codes anfordern
several-pdf-title = Ihre Karten
several-replace-title = { $count ->
    [one] Neuen Code für diese Karte anfordern?
   *[other] Neue Codes für diese { $count } Karten anfordern?
}
several-replace-text = { $count ->
    [one] Sie erhalten eine Karte mit neuem Code, hier und per E-Mail. Der bisherige Code, ob auf Papier, in einer E-Mail oder auf einem Smartphone, wird am Einlass nicht mehr angenommen.
   *[other] Sie erhalten Karten mit neuen Codes, hier und per E-Mail. Die bisherigen Codes, ob auf Papier, in einer E-Mail oder auf einem Smartphone, werden am Einlass nicht mehr angenommen.
}
several-replace-card = Karten mit einem gemeinsamen Code, etwa die eines Abonnementausweises, werden zusammen ersetzt.
several-replace-confirm = { $count ->
    [one] Neuen Code anfordern
   *[other] Neue Codes anfordern
}
several-replaced-mailed = { $count ->
    [one] Ihre Karte hat einen neuen Code. Wir haben sie Ihnen auch per E-Mail gesendet. Der bisherige Code ist nicht mehr gültig.
   *[other] Ihre { $count } Karten haben neue Codes. Wir haben sie Ihnen auch per E-Mail gesendet. Die bisherigen Codes sind nicht mehr gültig.
}
several-replaced = { $count ->
    [one] Ihre Karte hat einen neuen Code. Der bisherige Code ist nicht mehr gültig. Für diese Bestellung können heute keine weiteren E-Mails gesendet werden; bitte drucken Sie die Karte hier aus.
   *[other] Ihre { $count } Karten haben neue Codes. Die bisherigen Codes sind nicht mehr gültig. Für diese Bestellung können heute keine weiteren E-Mails gesendet werden; bitte drucken Sie die Karten hier aus.
}
refusal-ticket-nothing-chosen = Sie haben keine Karte ausgewählt. Bitte wählen Sie mindestens eine aus.
mail-new-codes-subject = Ihre Karten mit neuen Codes, Bestellung { $code }
mail-new-codes = Sie haben neue Codes für Ihre Karten angefordert. Die bisherigen Codes gelten am Einlass nicht mehr; bitte verwenden Sie frühere Ausdrucke und E-Mails nicht mehr. Hier sind Ihre Karten:
mail-new-codes-attached = Ihre Karten finden Sie als PDF im Anhang. Bitte drucken Sie sie aus oder zeigen Sie sie auf dem Smartphone vor.
timeline-value-new-codes = Karten mit neuen Codes
