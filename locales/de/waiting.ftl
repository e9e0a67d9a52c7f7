# The waiting list of a performance that is sold out.
waiting-title = Warteliste
waiting-link = In die Warteliste eintragen
waiting-lede = Sobald Plätze frei werden, reservieren wir sie für Sie und senden Ihnen einen Link per E-Mail. Sie haben dann mindestens zwei Stunden Zeit, sie in den Warenkorb zu legen, sofern der Verkauf nicht vorher endet. Bis wann genau, steht in der E-Mail.
waiting-order = Wer zuerst auf der Liste steht, bekommt zuerst ein Angebot.
waiting-free-now = { $count ->
    [one] Zurzeit ist { $count } Karte frei. Sie müssen nur warten, wenn sie für Sie nicht passt.
   *[other] Zurzeit sind { $count } Karten frei. Sie müssen nur warten, wenn diese für Sie nicht passen.
}
waiting-choose = Freie Plätze ansehen
waiting-count = Wie viele Karten?
waiting-zones = In welchen Preisgruppen?
waiting-zones-hint = Wenn Ihnen jede Preisgruppe recht ist, kreuzen Sie bitte nichts an.
waiting-zone = { $zone }, { $price }
waiting-zone-free = { $zone }, { $price } – hier sind zurzeit Karten frei
waiting-together = Möchten Sie nebeneinander sitzen?
waiting-together-yes = Ja, nur nebeneinander
waiting-together-no = Nein, auch getrennte Plätze
waiting-email = Ihre E-Mail-Adresse
waiting-send = In die Warteliste eintragen
waiting-back = Zurück zur Vorstellung
waiting-page-title = Ihr Eintrag auf der Warteliste
waiting-check-mail = Wir haben eine E-Mail an { $email } gesendet. Bitte öffnen Sie den Link darin. Sobald Ihre Adresse bestätigt ist, stehen Sie auf der Warteliste.
waiting-confirm = Eintrag bestätigen
waiting-confirmed = Vielen Dank. Sie stehen auf der Warteliste.
waiting-first = Sie stehen an erster Stelle.
waiting-ahead = { $count ->
    [one] Vor Ihnen steht noch { $count } Anfrage.
   *[other] Vor Ihnen stehen noch { $count } Anfragen.
}
waiting-told = Wir schreiben an { $email }, sobald wir Ihnen Plätze anbieten können. Diese Seite muss nicht offen bleiben.
waiting-wish = Ihr Wunsch: { $wish }
waiting-wish-count = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}
waiting-wish-any-zone = alle Preisgruppen
waiting-wish-together = nur nebeneinander
waiting-wish-apart = auch getrennte Plätze
waiting-leave = Warteliste verlassen
waiting-left = Sie stehen nicht mehr auf der Warteliste.
waiting-offered = Für Sie reserviert bis { $until }:
waiting-offered-places = { $count ->
    [one] { $count } Platz ist für Sie reserviert bis { $until }.
   *[other] { $count } Plätze sind für Sie reserviert bis { $until }.
}
waiting-price = { $count ->
    [one] { $zone }: { $count } Platz für { $price }, Gebühren inbegriffen
   *[other] { $zone }: { $count } Plätze zu je { $price }, Gebühren inbegriffen
}
waiting-minutes = { $minutes ->
    [one] Sobald Sie dieses Angebot in den Warenkorb gelegt haben, haben Sie { $minutes } Minute Zeit zum Bestellen.
   *[other] Sobald Sie dieses Angebot in den Warenkorb gelegt haben, haben Sie { $minutes } Minuten Zeit zum Bestellen.
}
waiting-take = In den Warenkorb legen
waiting-decline = Ablehnen und Warteliste verlassen
waiting-end-taken = Sie haben diese Plätze in Ihren Warenkorb gelegt.
waiting-end-ordered = Sie haben Karten für diese Vorstellung bestellt. Sie finden sie in Ihrer Bestellung.
waiting-end-given-back = Sie hatten diese Plätze in Ihren Warenkorb gelegt; dort sind sie nicht mehr. Plätze, die aus dem Warenkorb entfernt oder nicht rechtzeitig bestellt werden, sind wieder im Verkauf. Sie können sich erneut eintragen.
waiting-end-left = Sie stehen nicht mehr auf der Warteliste. Wenn Sie möchten, können Sie sich erneut eintragen.
waiting-end-expired = Die Zeit für dieses Angebot ist abgelaufen; wir haben die Plätze der nächsten Person auf der Liste angeboten. Sie können sich erneut eintragen.
waiting-end-over = Der Verkauf ist beendet und die Warteliste geschlossen.
waiting-again = Erneut eintragen
waiting-basket = Zum Warenkorb
waiting-unknown-performance = Wir können diese Vorstellung nicht finden. Bitte wählen Sie eine Vorstellung im Spielplan.
waiting-not-on-sale = Diese Vorstellung ist zurzeit nicht im Verkauf.
waiting-seats-free = Zurzeit sind genügend Karten frei; Sie müssen also nicht warten. Bitte wählen Sie Ihre Plätze.
waiting-bad-address = Bitte prüfen Sie die E-Mail-Adresse: Sie scheint nicht vollständig zu sein.
waiting-bad-count = Bitte wählen Sie, wie viele Karten Sie möchten.
waiting-unknown-zone = Diese Preisgruppe gibt es in dieser Vorstellung nicht. Bitte wählen Sie eine andere.
waiting-too-many-mails = An diese Adresse haben wir zu viele E-Mails gesendet. Bitte versuchen Sie es morgen noch einmal.
waiting-unknown = Wir finden diesen Eintrag auf der Warteliste nicht. Bitte verwenden Sie den Link aus unserer E-Mail.
waiting-not-offered = Dieses Angebot gilt nicht mehr. Diese Seite zeigt den aktuellen Stand.
mail-waiting-confirm-subject = Bitte bestätigen Sie Ihren Eintrag in die Warteliste: { $performance }
mail-waiting-confirm = Sie möchten sich in die Warteliste für { $performance } eintragen. Bitte bestätigen Sie das über den folgenden Link. Falls diese Anfrage nicht von Ihnen stammt, können Sie diese E-Mail einfach ignorieren.
mail-waiting-confirm-link = Eintrag bestätigen
mail-waiting-joined-subject = Sie stehen auf der Warteliste: { $performance }
mail-waiting-joined = Sie stehen auf der Warteliste für { $performance }. Wir schreiben Ihnen, sobald wir Ihnen Plätze anbieten können.
mail-waiting-open = Eintrag ansehen oder Warteliste verlassen
mail-waiting-offered-subject = Für Sie reserviert: { $performance }
mail-waiting-offered = { $count ->
    [one] wir haben für { $performance } { $count } Platz für Sie reserviert. Die Reservierung gilt bis { $until }. Bitte legen Sie den Platz bis dahin in Ihren Warenkorb; danach wird er der nächsten Person angeboten.
   *[other] wir haben für { $performance } { $count } Plätze für Sie reserviert. Die Reservierung gilt bis { $until }. Bitte legen Sie die Plätze bis dahin in Ihren Warenkorb; danach werden sie der nächsten Person angeboten.
}
mail-waiting-take = Plätze ansehen
waiting-unconfirmed = Bitte bestätigen Sie, dass Sie auf die Warteliste möchten. Wir schreiben Ihnen an { $email }.
mail-waiting-footer = Sie erhalten diese E-Mail, weil diese Adresse in eine Warteliste eingetragen wurde. Wir verwenden sie nur dafür. Bei Fragen antworten Sie bitte auf diese E-Mail oder wenden Sie sich an die Theaterkasse.
