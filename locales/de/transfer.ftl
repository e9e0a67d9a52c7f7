# Ein Inhaber gibt eine Karte an jemanden weiter.
transfer-link = An jemanden weitergeben
transfer-title = Diese Karte weitergeben
transfer-lede = Wir senden einen Link an die E-Mail-Adresse, die Sie eingeben. Zum Annehmen ist kein Konto nötig.
transfer-until = Bis die Karte angenommen wird, gehört sie weiterhin Ihnen und ist gültig. So lange können Sie sie zurücknehmen.
transfer-after = Sobald die Karte angenommen ist, bekommt sie einen neuen Code, und Ihr Code gilt am Einlass nicht mehr.
transfer-money = Wird die Vorstellung abgesagt, geht die Erstattung an Sie, denn Sie haben bezahlt.
transfer-email = An welche E-Mail-Adresse?
transfer-send = Link senden
transfer-keep = Karte behalten
transfer-sent = { $count ->
    [one] Wir haben den Link an { $email } gesendet. Die Karte gehört weiterhin Ihnen, bis sie angenommen wird.
   *[other] Wir haben die Links an { $email } gesendet. Die Karten gehören weiterhin Ihnen, bis sie angenommen werden.
}
transfer-open = An { $email } angeboten, noch nicht angenommen. Ihre Karte ist weiterhin gültig.
transfer-take-back = Karte zurücknehmen
transfer-taken-back = Sie behalten Ihre Karte. Der Link in der E-Mail gilt nicht mehr.
transfer-state-taken-back = Sie haben diese Karte am { $date } zurückgenommen. Der Link in der E-Mail an { $email } gilt nicht mehr.
transfer-state-declined = { $email } hat diese Karte am { $date } abgelehnt. Sie gehört weiterhin Ihnen.
transfer-handed = An { $email } weitergegeben. Die Karte hat jetzt einen neuen Code; Ihr Code gilt nicht mehr.
transfer-handed-off = An { $email } weitergegeben. Die Vorstellung ist abgesagt, und die Karte gilt nicht mehr.
transfer-received-title = Karten, die an Sie weitergegeben wurden
transfer-received-open = { $title }, { $when }, { $place }, von { $from }: Karte annehmen
transfer-received-yours = { $title }, { $when }, { $place }, von { $from }: Karte öffnen
transfer-received-off = { $title }, { $when }, { $place }, von { $from }: Vorstellung abgesagt
# Die Seite, die der Link in der E-Mail öffnet.
transfer-page-title = Eine Karte für Sie
transfer-page-open = { $from } gibt diese Karte an Sie weiter. Wenn Sie sie annehmen, erhalten Sie einen eigenen Code für den Einlass. Sie brauchen kein Konto und zahlen nichts.
transfer-page-beside = Auch diese Karten annehmen
transfer-page-accept = Karte annehmen
transfer-page-decline = Karte ablehnen
transfer-page-yours = Diese Karte gehört Ihnen. Zeigen Sie den Code am Einlass auf dem Smartphone oder auf Papier vor. Der Link in unserer E-Mail führt Sie immer wieder hierher.
transfer-page-moved = Diese Vorstellung wurde verlegt; bisheriger Termin: { $before }. Ihre Karte gilt für den neuen Termin, mit demselben Code. Wenn er Ihnen nicht passt, wenden Sie sich bitte an { $from }: Nur wer die Karte bezahlt hat, kann sie zurückgeben.
transfer-page-moved-exchange = Diese Vorstellung wurde verlegt; bisheriger Termin: { $before }. Ihre Karte gilt für den neuen Termin, mit demselben Code. Wenn er Ihnen nicht passt, können Sie die Karte auf dieser Seite gegen einen anderen Termin tauschen. Gegen Erstattung zurückgeben kann sie nur, wer sie bezahlt hat: { $from }.
transfer-page-once = { $count ->
    [one] Diese Karte kann nicht noch einmal über unsere Website weitergegeben werden. Kommt jemand an Ihrer Stelle, können Sie dieser Person den Code überlassen: Eingelassen wird, wer ihn zuerst vorzeigt.
   *[other] Diese Karten können nicht noch einmal über unsere Website weitergegeben werden. Kommt jemand an Ihrer Stelle, können Sie dieser Person den Code einer Karte überlassen: Eingelassen wird, wer ihn zuerst vorzeigt.
}
transfer-page-accepted = { $count ->
    [one] Die Karte gehört Ihnen. Wir haben sie auch an { $email } gesendet.
   *[other] Die { $count } Karten gehören Ihnen. Wir haben jede mit eigenem Link an { $email } gesendet.
}
transfer-page-taken-back = { $from } hat diese Karte zurückgenommen.
transfer-page-declined = Sie haben diese Karte abgelehnt. Sie bleibt bei { $from }; Sie müssen nichts weiter tun.
transfer-page-gone = Diese Karte ist nicht mehr gültig. Bitte fragen Sie { $from }.
transfer-page-off = { $performance }: Leider wurde diese Vorstellung abgesagt. Den Kaufpreis erstatten wir { $from }. Sie brauchen nichts zu tun.
transfer-page-exchanged = Sie haben diese Karte gegen einen anderen Termin getauscht. Die neue Karte haben Sie per E-Mail erhalten.
transfer-page-pdf = Karte als PDF
transfer-from-gift = Diese Karte gehört zu Ihrem Geschenk für { $name }. Wenn Sie sie an jemand anderen weitergeben, ist sie nicht mehr im Geschenk.
transfer-unknown = Wir finden diese Karte nicht in Ihrem Konto. Bitte melden Sie sich mit der E-Mail-Adresse an, mit der sie gekauft wurde.
transfer-bad-address = Bitte prüfen Sie die E-Mail-Adresse: Sie scheint nicht vollständig zu sein.
transfer-to-oneself = Das ist Ihre eigene E-Mail-Adresse. Bitte geben Sie die Adresse ein, an die die Karte gehen soll.
transfer-over = Die Vorstellung hat begonnen oder wurde abgesagt. Diese Karte kann nicht mehr weitergegeben werden.
transfer-invalid = Diese Karte ist zurzeit nicht gültig und kann deshalb nicht weitergegeben werden.
transfer-on-offer = Diese Karte wird zum Weiterverkauf angeboten. Bitte nehmen Sie sie zuerst zurück und geben Sie sie dann weiter.
transfer-sold = Ihr Platz ist verkauft. Diese Karte kann nicht mehr weitergegeben werden.
transfer-is-offered = Sie haben diese Karte schon jemandem angeboten. Bitte nehmen Sie sie zuerst zurück und geben Sie dann eine andere Adresse ein.
transfer-is-accepted = Diese Karte wurde schon angenommen und gehört jetzt jemand anderem.
transfer-not-offered = Diese Karte wird zurzeit niemandem angeboten. Sie gehört weiterhin Ihnen und ist gültig.
transfer-often = Diese Karte wurde schon zu oft angeboten und kann nicht noch einmal angeboten werden. Bitte fragen Sie die Theaterkasse.
transfer-too-many-mails = Heute wurden schon zu viele E-Mails an diese Adresse oder von Ihrem Konto gesendet. Bitte versuchen Sie es morgen wieder.
transfer-resale = Sie haben diese Karte jemandem angeboten. Bitte nehmen Sie sie zuerst zurück und bieten Sie sie dann zum Weiterverkauf an.
refusal-ticket-handed-on = Diese Karte wurde von jemandem angenommen, der jetzt ihren Code hat. Hier kann sie nicht mehr gedruckt oder ersetzt werden.
