# Eine Karte wird gegen einen Platz an einem anderen Termin getauscht.
exchange-link = Termin tauschen
exchange-title = Karte tauschen
exchange-worth = Ihre Karte zählt beim Tausch mit { $value }: so viel haben Sie dafür bezahlt, einschließlich der Gebühr.
exchange-fee = Der Tausch kostet { $fee }; das ziehen wir davon ab.
exchange-free = Der Tausch selbst kostet nichts.
exchange-dearer = Kostet der neue Platz mehr, zahlen Sie den Unterschied. Kostet er weniger, wird nichts erstattet.
exchange-until = Ihre Karte bleibt Ihre und gültig, bis der neue Platz bezahlt ist. Dann gilt ihr Code nicht mehr.
exchange-dates = Neuen Termin wählen
exchange-none = Es ist kein anderer Termin im Verkauf, gegen den Sie diese Karte tauschen können.
exchange-keep = Karte behalten
exchange-now = Sie tauschen diese Karte: { $title }, { $when }, { $place }. Wählen Sie einen Platz und gehen Sie zur Kasse.
exchange-stop = Nicht tauschen
exchange-stopped = Ihre Karte bleibt, wie sie ist.
exchange-pays-title = Ihre getauschte Karte
exchange-pays = { $title }, { $when }: bezahlt { $used }.
exchange-rest = Zu zahlen bleiben { $rest }.
exchange-all = Sie bezahlt den neuen Platz. Sie müssen nichts weiter bezahlen.
exchange-confirm = Karte tauschen
exchange-obliges = Mit diesem Knopf tauschen Sie Ihre Karte gegen den neuen Platz. Sie müssen nichts bezahlen.
exchange-part = Getauschte Karte
exchange-done = Gegen einen anderen Termin getauscht.
exchange-unknown = Wir finden diese Karte in Ihrem Konto nicht. Bitte melden Sie sich mit der E-Mail-Adresse an, mit der sie gekauft wurde.
exchange-not-allowed = Diese Karte kann online nicht getauscht werden. Bitte fragen Sie die Theaterkasse.
exchange-too-early = Diese Karte können Sie ab dem { $date } tauschen.
exchange-too-late = Die Frist für den Tausch dieser Karte ist abgelaufen.
exchange-often = { $most ->
    [one] Diese Karte wurde schon einmal getauscht; öfter ist es nicht möglich.
   *[other] Diese Karte wurde schon { $most }-mal getauscht; öfter ist es nicht möglich.
}
exchange-invalid = Diese Karte ist im Moment nicht gültig und kann deshalb nicht getauscht werden.
exchange-offered = Diese Karte steht zum Weiterverkauf oder ist jemandem angeboten. Bitte nehmen Sie sie zuerst zurück und tauschen Sie sie dann.
exchange-other-seat = Diese Karte kann nur gegen einen anderen Termin derselben Produktion getauscht werden, in den genannten Grenzen. Ihre Karte ist unverändert. Bitte wählen Sie einen anderen Platz.
exchange-one-seat = Getauscht wird gegen einen Platz; sonst darf nichts im Warenkorb liegen. Ihre Karte ist unverändert. Bitte bestellen Sie das Übrige getrennt.
exchange-other-person = Getauscht wird mit der E-Mail-Adresse, mit der die Karte gekauft wurde. Ihre Karte ist unverändert. Bitte geben Sie diese Adresse ein.
exchange-changed = Ihre getauschte Karte zählt nicht mehr mit dem Betrag, der hier stand. Es wurde nichts abgebucht. Bitte prüfen Sie die Summe und bestätigen Sie noch einmal.
