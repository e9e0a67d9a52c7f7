# Eine Karte wird gegen einen Platz an einem anderen Termin getauscht.
exchange-link = Termin tauschen
exchange-title = Karte tauschen
exchange-worth = Beim Tausch rechnen wir Ihnen { $value } an. So viel haben Sie für die Karte bezahlt, einschließlich der Vorverkaufsgebühr.
exchange-worth-plain = Beim Tausch rechnen wir Ihnen { $value } an. So viel haben Sie für die Karte bezahlt.
exchange-worth-handed = Auf den neuen Platz rechnen wir an, was für Ihre Karte bezahlt wurde. Bei jedem Termin steht, was dann noch zu zahlen ist.
exchange-fee = Der Tausch kostet { $fee }; diese Gebühr ziehen wir vom Wert Ihrer Karte ab.
exchange-free = Der Tausch selbst kostet nichts. Bei jedem Termin steht, was für den neuen Platz einschließlich einer eventuellen Vorverkaufsgebühr noch zu zahlen ist.
exchange-dearer = Kostet der neue Platz mehr, zahlen Sie die Differenz. Kostet er weniger, wird nichts erstattet.
exchange-until = Ihre Karte gehört weiterhin Ihnen und bleibt gültig, bis der neue Platz bezahlt ist. Danach gilt ihr Code nicht mehr.
exchange-dearer-free = Liegt der neue Platz in derselben Preisgruppe, zahlen Sie nichts dazu. In einer teureren Preisgruppe zahlen Sie die Differenz, in einer günstigeren wird nichts erstattet.
exchange-dearer-back = Kostet der neue Platz mehr, zahlen Sie die Differenz. Kostet er weniger, erstatten wir Ihnen die Differenz auf dem Weg, auf dem Sie bezahlt haben.
exchange-dearer-changed = Kostet der neue Platz mehr, zahlen Sie die Differenz. Kostet er weniger, schreiben wir die Differenz Ihrem Guthaben gut. Was Sie davon mit einem Gutschein bezahlt haben, geht zuerst auf diesen Gutschein zurück.
exchange-dearer-changed-free = In derselben Preisgruppe zahlen Sie nichts dazu. In einer teureren Preisgruppe zahlen Sie die Differenz. Kostet der neue Platz weniger, schreiben wir die Differenz Ihrem Guthaben gut. Was Sie davon mit einem Gutschein bezahlt haben, geht zuerst auf diesen Gutschein zurück.
exchange-dearer-changed-handed = Kostet der neue Platz mehr, zahlen Sie die Differenz. Kostet er weniger, geht die Differenz zuerst an die Person zurück, von der Sie die Karte haben, höchstens so viel, wie sie bezahlt hat. Was darüber hinausgeht, schreiben wir Ihrem Guthaben gut. Was Sie davon mit einem Gutschein bezahlt haben, geht zuerst auf diesen Gutschein zurück.
exchange-dearer-changed-handed-free = In derselben Preisgruppe zahlen Sie nichts dazu. In einer teureren Preisgruppe zahlen Sie die Differenz. Kostet der neue Platz weniger, geht die Differenz zuerst an die Person zurück, von der Sie die Karte haben, höchstens so viel, wie sie bezahlt hat. Was darüber hinausgeht, schreiben wir Ihrem Guthaben gut. Was Sie davon mit einem Gutschein bezahlt haben, geht zuerst auf diesen Gutschein zurück.
exchange-single-price = Der neue Platz ist eine Einzelkarte. Die Ermäßigung Ihres Abonnements oder Pakets gilt dafür nicht.
exchange-until-changed = Bis der neue Platz bezahlt ist, ändert sich an Ihrer Karte nichts, und Sie können auf der Seite Ihrer Bestellung noch etwas anderes wählen.
exchange-next-fee = Tauschen Sie später auch die neue Karte, kostet das { $fee }.
exchange-next-fee-item = Der nächste Tausch aus demselben Abonnement oder Paket kostet { $fee } je Karte.
exchange-loses-waiver = Anders als diese Karte kann die neue nicht zurückgegeben werden.
exchange-resale-share = Geben Sie die neue Karte zum Weiterverkauf frei, erhalten Sie { $new } % des Preises statt { $own } % wie bei dieser.
# What was bought beside tickets, for the date of the ticket that is exchanged.
exchange-extras = Nicht mitgetauscht wird: { $extras }. Dieser Teil Ihrer Bestellung bleibt beim Termin { $when }. Sie können ihn dort mit dem Code abholen, auch ohne Karte.
exchange-instead = Sie tauschen gerade schon eine andere Karte: { $title }, { $when }, { $place }. Wenn Sie unten einen Termin wählen, wird dieser Tausch abgebrochen, und die andere Karte bleibt, wie sie ist. Soll er bestehen bleiben, schließen Sie ihn bitte zuerst im Warenkorb ab.
exchange-instead-seat = Der Platz, den Sie dann wählen, ersetzt den Platz in Ihrem Warenkorb.
exchange-instead-begun = Sie haben den Tausch einer anderen Karte begonnen, dafür aber noch keinen Platz gewählt: { $title }, { $when }, { $place }. Wenn Sie unten einen Termin wählen, tauschen Sie zuerst diese Karte. Die andere bleibt, wie sie ist; Sie können sie danach tauschen.
exchange-basket-first = In Ihrem Warenkorb liegen schon Plätze. Bei einem Tausch darf sonst nichts im Warenkorb liegen: Was Sie hier wählen, ersetzt die bisherigen Plätze. Möchten Sie diese behalten, schließen Sie den Kauf bitte zuerst ab.
exchange-waiting = Für diese Karte haben Sie schon einen Tausch begonnen; diese Bestellung ist noch nicht bezahlt. Wenn Sie für dieselbe Karte noch einmal bestellen, zählt nur die Bestellung, die zuerst bezahlt wird. Bezahlen Sie beide, erstatten wir die andere Zahlung.
exchange-dates = Neuen Termin wählen
exchange-same-date = anderer Platz am selben Termin
exchange-has-ticket = für diesen Termin haben Sie schon eine Karte
exchange-with-other = der Termin Ihrer anderen Karte
# Under a date: what a seat costs, then what is left to pay or of the ticket’s value.
exchange-date-alike = In Ihrer Preisgruppe: { $price }
exchange-date-alike-handed = In Ihrer Preisgruppe
exchange-date-cheapest = Günstigste Plätze: { $price }
exchange-date-cheapest-handed = Günstigste Plätze
exchange-date-pays = Sie zahlen { $amount }
exchange-date-even = Sie zahlen nichts dazu
exchange-date-loses = { $amount } werden nicht erstattet
exchange-date-credits = { $amount } erhalten Sie zurück
exchange-none = Es ist kein anderer Termin im Verkauf, gegen den Sie diese Karte tauschen können.
exchange-later = Gegen diese Termine können Sie Ihre Karte tauschen, sobald der Vorverkauf begonnen hat:
exchange-keep = Karte behalten
exchange-now = Sie tauschen diese Karte: { $title }, { $when }, { $place }.
exchange-now-choose = Wählen Sie einen neuen Platz und bestätigen Sie dann den Tausch.
exchange-now-confirm = Ihr neuer Platz steht unten und ist für Sie reserviert. Getauscht wird erst, wenn Sie den Tausch bei der Bestellung bestätigen.
# On the plan; the link leads to the basket, where the exchange can be stopped.
exchange-on-plan = Sie tauschen diese Karte: { $title }, { $when }. Auf Ihren neuen Platz rechnen wir bis zu { $pays } an.
exchange-on-plan-handed = Sie tauschen diese Karte: { $title }, { $when }. Was für sie bezahlt wurde, rechnen wir auf Ihren neuen Platz an. Die Beträge unten sind noch zu zahlen; die Tauschgebühr ist darin enthalten.
exchange-beside = Ihre andere Karte für diese Vorstellung: { $place }.
# Beside a price: what it is less by, at most, for the ticket that is exchanged.
exchange-taken-off = Für die Karte, die Sie tauschen, rechnen wir bis zu { $pays } auf diesen Preis an.
# Behind an amount that the exchanged ticket pays.
exchange-fee-off = Die Tauschgebühr von { $fee } ist davon schon abgezogen.
exchange-fee-of-it = Davon entfallen { $fee } auf die Tauschgebühr.
exchange-on-plan-link = Einzelheiten
exchange-stop = Nicht tauschen
exchange-stopped = { $count ->
    [one] Ihre Karte bleibt, wie sie ist.
   *[other] Ihre Karten bleiben, wie sie sind.
}
exchange-stopped-seats = { $count ->
    [one] Der Platz, den Sie für den Tausch gewählt hatten, ist nicht mehr für Sie reserviert.
   *[other] Die Plätze, die Sie für den Tausch gewählt hatten, sind nicht mehr für Sie reserviert.
}
exchange-pays-title = Karte, die Sie tauschen
exchange-pays = { $title }, { $when }: Wir rechnen { $used } an.
exchange-pays-handed = { $title }, { $when }: Was für diese Karte bezahlt wurde, rechnen wir an.
exchange-rest = Zu zahlen bleiben { $rest }.
exchange-all = Damit ist der neue Platz bezahlt. Sie müssen nichts weiter bezahlen.
exchange-lost = Der neue Platz kostet weniger, als wir Ihnen anrechnen könnten. Die Differenz von { $amount } wird nicht erstattet.
exchange-confirm = Karte ohne Aufpreis tauschen
exchange-obliges = Mit diesem Schritt tauschen Sie Ihre Karte verbindlich gegen den neuen Platz. Sie müssen nichts bezahlen.
exchange-part = Getauschte Karte
exchange-not-refunded = Vom Wert Ihrer bisherigen Karte werden { $amount } nicht erstattet.
exchange-fee-line = Tauschgebühr
exchange-to-pay = Für den Tausch zu zahlen
exchange-paid = Für den Tausch bezahlt
exchange-fee-included = einschließlich Tauschgebühr von { $fee }
exchange-fee-alone = Tauschgebühr
exchange-done = Gegen einen anderen Termin getauscht.
exchange-gone = Sie haben eine Karte gegen einen anderen Termin getauscht, aber die neue Karte ist nicht mehr gültig. Näheres steht auf der Seite der neuen Bestellung.
exchange-complete = Der Tausch ist abgeschlossen.
exchange-other-too = Auch die andere Karte tauschen: { $place }
exchange-unknown = Wir finden diese Karte nicht in Ihrem Konto. Bitte melden Sie sich mit der E-Mail-Adresse an, mit der sie gekauft wurde.
exchange-not-allowed = Diese Karte kann online nicht getauscht werden. Bitte fragen Sie die Theaterkasse.
exchange-too-early = Diese Karte können Sie ab dem { $date } tauschen.
exchange-too-late = Die Frist für den Tausch dieser Karte ist abgelaufen.
exchange-often = { $most ->
    [one] Diese Karte wurde schon einmal getauscht; öfter ist es nicht möglich.
   *[other] Diese Karte wurde schon { $most }-mal getauscht; öfter ist es nicht möglich.
}
exchange-invalid = Diese Karte ist zurzeit nicht gültig und kann deshalb nicht getauscht werden.
exchange-owed = Ein Teil dieser Bestellung ist noch offen, deshalb kann diese Karte noch nicht getauscht werden. Sobald alles bezahlt ist, können Sie sie hier tauschen.
exchange-offered = Sie bieten diese Karte zum Weiterverkauf an oder haben sie jemandem angeboten. Bitte nehmen Sie sie zuerst zurück und tauschen Sie sie dann.
exchange-other-seat = Diese Karte kann nicht gegen diesen Platz getauscht werden: Möglich sind nur Termine derselben Produktion, bei manchen Karten nur in derselben Preisgruppe. Ihre Karte ist unverändert. Bitte wählen Sie einen anderen Platz.
exchange-one-seat = Sie können die Karte nur gegen einen einzigen Platz tauschen, und sonst darf nichts im Warenkorb liegen. Ihre Karte ist unverändert. Bitte entfernen Sie alles Übrige aus dem Warenkorb, oder brechen Sie den Tausch ab.
exchange-other-person = Für den Tausch brauchen wir die E-Mail-Adresse, mit der die Karte gekauft oder an die sie gesendet wurde. Ihre Karte ist unverändert. Bitte geben Sie diese Adresse ein.
exchange-changed = Für Ihre Karte wird jetzt ein anderer Betrag angerechnet als zuvor angezeigt. Es wurde nichts abgebucht. Bitte prüfen Sie die Summe und bestätigen Sie noch einmal.
exchange-another = Sie tauschen gerade schon eine andere Karte. Ihre Karten sind unverändert. Bitte schließen Sie diesen Tausch zuerst im Warenkorb ab, oder brechen Sie ihn dort ab.
# Several tickets are exchanged in one go.
exchange-title-several = Karten tauschen
exchange-worth-several = Beim Tausch rechnen wir Ihnen für alle Karten zusammen { $value } an. So viel haben Sie bezahlt, einschließlich eventueller Vorverkaufsgebühren.
exchange-fee-several = Der Tausch kostet insgesamt { $fee }; diese Gebühr ziehen wir vom Wert Ihrer Karten ab.
exchange-free-several = Der Tausch selbst kostet nichts. Bei jedem Termin steht, was für die neuen Plätze einschließlich eventueller Vorverkaufsgebühren noch zu zahlen ist.
exchange-dearer-several = Kosten die neuen Plätze zusammen mehr, zahlen Sie die Differenz. Kosten sie weniger, wird nichts erstattet.
exchange-dearer-free-several = Liegen die neuen Plätze in denselben Preisgruppen, zahlen Sie nichts dazu. In einer teureren Preisgruppe zahlen Sie die Differenz, in einer günstigeren wird nichts erstattet.
exchange-dearer-back-several = Kosten die neuen Plätze zusammen mehr, zahlen Sie die Differenz. Kosten sie weniger, erstatten wir Ihnen die Differenz auf dem Weg, auf dem Sie bezahlt haben.
exchange-dearer-changed-several = Kosten die neuen Plätze zusammen mehr, zahlen Sie die Differenz. Kosten sie weniger, schreiben wir die Differenz Ihrem Guthaben gut. Was Sie davon mit einem Gutschein bezahlt haben, geht zuerst auf diesen Gutschein zurück.
exchange-dearer-changed-free-several = In denselben Preisgruppen zahlen Sie nichts dazu. In einer teureren Preisgruppe zahlen Sie die Differenz. Kosten die neuen Plätze zusammen weniger, schreiben wir die Differenz Ihrem Guthaben gut. Was Sie davon mit einem Gutschein bezahlt haben, geht zuerst auf diesen Gutschein zurück.
exchange-until-several = Ihre Karten gehören weiterhin Ihnen und bleiben gültig, bis die neuen Plätze bezahlt sind. Danach gelten ihre Codes nicht mehr. Getauscht werden entweder alle Karten oder keine.
exchange-until-changed-several = Bis die neuen Plätze bezahlt sind, ändert sich an Ihren Karten nichts, und Sie können auf der Seite Ihrer Bestellung noch etwas anderes wählen.
exchange-single-price-several = Die neuen Plätze sind Einzelkarten. Die Ermäßigung Ihres Abonnements oder Pakets gilt dafür nicht.
exchange-next-fee-several = Tauschen Sie später auch die neuen Karten, kostet das je Karte { $fee }.
exchange-loses-waiver-several = Anders als diese Karten können die neuen nicht zurückgegeben werden.
exchange-resale-share-several = Geben Sie die neuen Karten zum Weiterverkauf frei, erhalten Sie { $new } % des Preises statt { $own } % wie bei diesen.
exchange-date-alike-several = In Ihrer Preisgruppe, alle Plätze zusammen: { $price }
exchange-date-cheapest-several = Günstigste Plätze, alle zusammen: { $price }
exchange-keep-several = Karten behalten
# Below the boxes of the other tickets for the same performance, and the button that applies them.
exchange-together-text = Alle ausgewählten Karten werden in einer Bestellung gegen denselben neuen Termin getauscht.
exchange-together-show = Termine für die ausgewählten Karten zeigen
exchange-rules = So läuft der Tausch ab
exchange-now-several = Sie tauschen diese Karten: { $title }, { $when }, { $place }.
exchange-now-choose-several = Wählen Sie für jede Karte einen neuen Platz, alle am selben Termin, und bestätigen Sie dann den Tausch.
exchange-now-confirm-several = Ihre neuen Plätze stehen unten und sind für Sie reserviert. Getauscht wird erst, wenn Sie an der Kasse bestätigen.
exchange-on-plan-several = Sie tauschen mehrere Karten: { $title }, { $when }. Auf den Gesamtpreis der neuen Plätze rechnen wir bis zu { $pays } an.
exchange-on-plan-each = Bitte wählen Sie hier für jede Karte einen Platz.
exchange-on-plan-more = { $count ->
    [one] Bitte wählen Sie noch einen Platz.
   *[other] Bitte wählen Sie noch { $count } Plätze.
}
exchange-on-plan-chosen = { $count ->
    [one] Ein neuer Platz ist schon für Sie reserviert. Wählen Sie hier einen anderen, tritt er an dessen Stelle.
   *[other] Die neuen Plätze sind schon für Sie reserviert. Wählen Sie hier andere, treten sie an deren Stelle.
}
exchange-taken-off-several = Für die Karten, die Sie tauschen, rechnen wir bis zu { $pays } auf den Gesamtpreis der neuen Plätze an.
exchange-pays-title-several = Karten, die Sie tauschen
exchange-all-several = Damit sind die neuen Plätze bezahlt. Sie müssen nichts weiter bezahlen.
exchange-lost-several = Die neuen Plätze kosten weniger, als wir Ihnen anrechnen könnten. Die Differenz von { $amount } wird nicht erstattet.
exchange-confirm-several = Karten ohne Aufpreis tauschen
exchange-obliges-several = Mit diesem Schritt tauschen Sie Ihre Karten verbindlich gegen die neuen Plätze. Sie müssen nichts bezahlen.
exchange-part-several = Getauschte Karten
exchange-not-refunded-several = Vom Wert Ihrer bisherigen Karten werden { $amount } nicht erstattet.
exchange-seats = Sie können für jede Karte einen Platz wählen, alle am selben Termin, und sonst darf nichts im Warenkorb liegen. Ihre Karten sind unverändert. Bitte wählen Sie so viele Plätze, wie Sie Karten tauschen, oder brechen Sie den Tausch ab.
exchange-not-together = Zusammen tauschen können Sie nur Karten derselben Bestellung für dieselbe Vorstellung. Ihre Karten sind unverändert. Bitte tauschen Sie diese Karte einzeln.
# Before the reason why that ticket can’t be exchanged.
exchange-refused-ticket = Es wurde nichts getauscht. Der Grund ist diese Karte: { $place }.
