# A performance is cancelled or moved by page: what is asked, what it will do, and to whom.
staff-performances-title = Vorstellungen absagen oder verlegen
staff-performances-lede = Wählen Sie eine Vorstellung. Bevor etwas geschieht, sehen Sie, was es bewirkt und wer welche E-Mail erhält.
staff-performances-hall = Saal
staff-performances-none = Es stehen keine Vorstellungen bevor.
staff-change-deed = Was soll geschehen?
staff-change-cancel = Diese Vorstellung absagen
staff-change-move = Auf einen anderen Termin verlegen
staff-change-starts = Neuer Termin
staff-change-starts-hint = Nur für eine Verlegung; nach der Uhr im Saal ({ $zone }).
staff-change-note = Ein Satz von Ihnen (freiwillig)
staff-change-note-hint = Zum Beispiel der Grund. Der Satz steht in den E-Mails und auf den Bestellseiten. Bleibt eine Sprache leer, steht dort der Satz auf { $language }.
staff-change-look = Anzeigen, was geschieht
staff-change-off = Diese Vorstellung ist abgesagt. Um sie wieder anzusetzen, schreiben Sie in der Tabelle „performances“ in die Spalte „cancelled“ das Wort „no“ und importieren die Tabelle. Wer Karten hat, erfährt dann, dass sie doch stattfindet.
staff-change-over = Diese Vorstellung hat begonnen oder ist vorbei, oder der neue Termin liegt in der Vergangenheit. Es wurde nichts geändert.
staff-change-begun = Diese Vorstellung hat begonnen oder ist vorbei und kann hier nicht mehr abgesagt oder verlegt werden.
staff-change-nothing-chosen = Bitte wählen Sie, was geschehen soll.
staff-change-wrong-time = Bitte geben Sie Tag und Uhrzeit ein, zum Beispiel 5. Januar 2027, 20:00.
staff-change-skipped = Diese Uhrzeit gibt es an dem Tag nicht, weil die Uhr vorgestellt wird. Bitte wählen Sie eine andere.
staff-change-unknown = Diese Vorstellung gibt es nicht. Es wurde nichts geändert.
staff-change-is-cancelled = Diese Vorstellung ist bereits abgesagt. Jetzt wurde nichts geändert.
staff-change-same-time = Diese Vorstellung hat bereits diesen Termin. Jetzt wurde nichts geändert.
staff-change-hall-taken = Im Saal findet dann eine andere Vorstellung statt. Es wurde nichts geändert. Bitte wählen Sie einen anderen Termin.
staff-change-out-of-season = Dieser Tag liegt außerhalb der Spielzeit. Es wurde nichts geändert. Wählen Sie einen anderen Tag, oder ändern Sie zuerst die Tage der Spielzeit in ihrer Tabelle.
staff-change-meanwhile = Inzwischen hat jemand diese Vorstellung geändert. Deshalb wurde jetzt nichts ausgeführt. Oben steht sie, wie sie jetzt gilt. Bitte prüfen Sie sie noch einmal.
staff-change-note-long = Ein Satz ist zu lang: Es sind höchstens { $most } Zeichen möglich. Es wurde nichts geändert.
staff-change-check-cancel = Was die Absage bewirkt
staff-change-check-move = Was die Verlegung bewirkt
staff-change-moves = Von { $before } auf { $after }
staff-change-money = { $count ->
    [one] { $count } Karte, verkauft für { $amount }
   *[other] { $count } Karten, verkauft für { $amount }
}
staff-change-orders = { $count ->
    [one] in { $count } Bestellung
   *[other] in { $count } Bestellungen
}
staff-change-subscriptions = { $count ->
    [one] { $count } dieser Karten gehört zu einem Abonnement
   *[other] { $count } dieser Karten gehören zu Abonnements
}
staff-change-reservations = { $count ->
    [one] { $count } offene Reservierung
   *[other] { $count } offene Reservierungen
}
staff-change-offers = { $count ->
    [one] { $count } Karte zum Weiterverkauf freigegeben
   *[other] { $count } Karten zum Weiterverkauf freigegeben
}
staff-change-waiting = { $count ->
    [one] { $count } Eintrag auf der Warteliste
   *[other] { $count } Einträge auf der Warteliste
}
staff-change-nothing-sold = Dafür wurde nichts verkauft, und niemand wartet darauf.
staff-change-until-cancel = Bis { $date } können Käuferinnen und Käufer auf der Seite ihrer Bestellung zwischen Erstattung und Guthaben wählen. Wählen sie nichts, werden Einzelkarten auf dem Weg erstattet, auf dem sie bezahlt wurden; Karten aus Abonnements und Paketen werden zu Guthaben.
staff-change-until-move = Bis { $date } können alle, denen der neue Termin nicht passt, auf der Seite ihrer Bestellung Erstattung oder Guthaben wählen. Wählen sie nichts, gelten ihre Karten für den neuen Termin.
staff-change-undo-cancel = Eine Absage wird nur zurückgenommen, indem die Tabelle „performances“ mit „no“ in der Spalte „cancelled“ importiert wird. Dann erfahren alle, dass die Vorstellung doch stattfindet; wer sein Geld schon zurückhat, behält es.
staff-change-undo-move = Um die Verlegung zurückzunehmen, verlegen Sie die Vorstellung noch einmal: Dann erhalten alle eine zweite E-Mail.
staff-change-sheets = Auch der nächste Export der Spielzeit sagt das. Der Import einer älteren Tabelle wird abgelehnt, bis jemand namentlich bestätigt, dass sie das rückgängig macht.
staff-change-mails = Die E-Mails, die verschickt werden
staff-change-no-mails = Es werden keine E-Mails verschickt.
staff-change-mail-buyers = { $count ->
    [one] An Käuferinnen und Käufer, { $language }: { $count } E-Mail
   *[other] An Käuferinnen und Käufer, { $language }: { $count } E-Mails
}
staff-change-mail-recipients = { $count ->
    [one] An alle, denen eine Karte weitergegeben wurde, { $language }: { $count } E-Mail
   *[other] An alle, denen eine Karte weitergegeben wurde, { $language }: { $count } E-Mails
}
staff-change-mail-reservers = { $count ->
    [one] An alle mit einer Reservierung, { $language }: { $count } E-Mail
   *[other] An alle mit einer Reservierung, { $language }: { $count } E-Mails
}
staff-change-mail-of = Dies ist die E-Mail zur Bestellung { $code }. Die anderen unterscheiden sich in Namen, Plätzen und Beträgen. Die Links funktionieren hier nicht.
staff-change-without-address = { $count ->
    [one] { $count } E-Mail kann nicht verschickt werden, weil die Adresse fehlt. Bitte benachrichtigen Sie diese Person auf anderem Weg.
   *[other] { $count } E-Mails können nicht verschickt werden, weil die Adresse fehlt. Bitte benachrichtigen Sie diese Personen auf anderem Weg.
}
staff-change-concerned = Wen es betrifft
staff-change-all = { $count ->
    [one] { $count } Eintrag, nach Namen
   *[other] { $count } Einträge, nach Namen
}
staff-change-unnamed = Namen, Adressen und E-Mails sehen Kolleginnen und Kollegen, die auch die Berechtigung „{ $right }“ für das ganze Haus haben.
staff-change-name = Name
staff-change-as = Bezug
staff-change-tickets = Karten
staff-change-address = E-Mail-Adresse
staff-change-no-name = ohne Namen
staff-change-no-address = keine Adresse
staff-change-as-buyer = hat Karten gekauft
staff-change-as-recipient = hat eine Karte erhalten
staff-change-as-reserver = hat eine Reservierung
staff-change-as-extras = hat nur Zusätzliches gekauft; erhält den Betrag ohne Auswahl zurück
staff-change-nobody = Es betrifft niemanden.
staff-change-page = Seite { $page } von { $pages }
staff-change-page-before = Vorige Seite
staff-change-page-after = Nächste Seite
staff-change-do-cancel = { $count ->
    [one] Vorstellung absagen und { $count } Person benachrichtigen
   *[other] Vorstellung absagen und { $count } Personen benachrichtigen
}
staff-change-do-move = { $count ->
    [one] Vorstellung verlegen und { $count } Person benachrichtigen
   *[other] Vorstellung verlegen und { $count } Personen benachrichtigen
}
staff-change-do-cancel-alone = Vorstellung absagen
staff-change-do-move-alone = Vorstellung verlegen
staff-done-off = Die Vorstellung ist abgesagt. Die E-Mails werden innerhalb einer Minute verschickt.
staff-done-moved = Die Vorstellung ist verlegt. Die E-Mails werden innerhalb einer Minute verschickt.
staff-order-moved = { $what } · verlegt; bisheriger Termin: { $before }
