# Bestellungen, die verschenkt werden. Zuerst, was die schenkende Person sieht.
gift-link = Verschenken
checkout-present = Das ist ein Geschenk. Nach dem Bezahlen schreiben Sie die Grußkarte und wählen den Tag, an dem wir sie senden.
order-present = Ihr Geschenk
order-present-text = Schreiben Sie jetzt die Grußkarte, sehen Sie sie an und wählen Sie den Tag, an dem wir sie senden, oder drucken Sie sie selbst. Ein Preis steht nicht darauf.
order-present-write = Grußkarte schreiben
gift-title = Verschenken
gift-lede = Die beschenkte Person bekommt eine Grußkarte mit Ihren Worten und öffnet damit das Geschenk. Sie braucht kein Konto und sieht keinen Preis.
gift-until = Bis das Geschenk angenommen wird, gehört es Ihnen, und Ihre Karten sind gültig. So lange können Sie es zurücknehmen.
gift-after = Sobald es angenommen wird, erhalten die Karten neue Codes, und Ihre Codes gelten am Einlass nicht mehr.
gift-money = Die Rechnung bleibt bei Ihnen. Wird eine Vorstellung abgesagt, geht die Erstattung an Sie.
gift-what = Ihr Geschenk
gift-vouchers = { $count ->
    [one] Ein Geschenkgutschein
   *[other] { $count } Geschenkgutscheine
}
gift-name = Name der beschenkten Person
gift-words = Ihre Worte (freiwillig)
gift-words-hint = Bis zu { $most } Zeichen. Sie stehen auf der Grußkarte und auf der Seite, die sich öffnet. Emojis fehlen auf der gedruckten Karte.
gift-design = Grußkarte
gift-language = Sprache der Grußkarte
gift-delivery = Wie kommt die Grußkarte an?
gift-delivery-now = Per E-Mail, sofort
gift-delivery-at = Per E-Mail, zu einer Zeit meiner Wahl
gift-delivery-printed = Ich drucke sie aus und übergebe sie selbst
gift-email = E-Mail-Adresse der beschenkten Person
gift-day = Tag
gift-hour = Uhrzeit
gift-zone = Zeitzone der beschenkten Person
gift-preview = Vorschau der Grußkarte
gift-give = Verschenken
gift-save = Änderungen speichern
gift-order = Zurück zur Bestellung
gift-preview-title = Vorschau der Grußkarte
gift-state-title = Das Geschenk für { $name }
gift-state-waiting = Wir schicken die Grußkarte am { $date } um { $time } (Zeitzone { $zone }) an { $email }.
gift-state-sending = Wir schicken die Grußkarte gerade an { $email }.
gift-state-sent = Wir haben die Grußkarte an { $email } geschickt. Das Geschenk wurde noch nicht angenommen.
gift-state-failed = Die E-Mail an { $email } konnte nicht zugestellt werden. Bitte prüfen Sie die Adresse und schicken Sie die Grußkarte noch einmal. Ihre Karten sind sicher.
gift-state-printed = Bitte drucken Sie die Grußkarte aus und übergeben Sie sie. Mit dem Code darauf wird das Geschenk geöffnet.
gift-state-accepted = { $name } hat das Geschenk angenommen. Die Karten haben jetzt neue Codes.
gift-print = Grußkarte zum Drucken (PDF)
gift-call-back = Geschenk zurücknehmen
gift-call-back-text = Der Link auf der Grußkarte gilt dann nicht mehr, und die Karten bleiben bei Ihnen.
gift-called-back = Sie behalten die Karten. Der Link auf der Grußkarte gilt nicht mehr.
gift-change = Grußkarte ändern
# Auf der Grußkarte und auf der Seite, die sie öffnet. $from: wer schenkt. $name: wer beschenkt wird.
gift-heading-present = Ein Geschenk
gift-heading-birthday = Alles Gute zum Geburtstag
gift-heading-congratulations = Herzlichen Glückwunsch
gift-page-to = Für { $name }
gift-page-from = Von { $from }
gift-page-open = Nehmen Sie das Geschenk an, dann gehört es Ihnen. Sie brauchen kein Konto und zahlen nichts.
gift-page-accept = Geschenk annehmen
gift-page-email = Ihre E-Mail-Adresse
gift-page-email-hint = Dorthin schicken wir den Link zu Ihren Karten, und wir sagen Ihnen, wenn sich eine Vorstellung ändert.
gift-page-accepted = Das Geschenk gehört Ihnen. Wir haben den Link auch an { $email } geschickt.
gift-page-tickets = Ihre Karten
gift-page-yours = Zeigen Sie die Codes am Einlass auf dem Smartphone oder auf Papier vor. Der Link in unserer E-Mail führt Sie immer wieder hierher.
gift-page-pdf = Alle Karten als PDF
gift-page-ticket = Diese Karte öffnen
gift-page-vouchers-pdf = Gutscheine als PDF
gift-page-called-back = { $from } hat dieses Geschenk zurückgenommen. Bei Fragen wenden Sie sich bitte an { $from }.
gift-page-gone = Dieses Geschenk kann nicht mehr angenommen werden. Bitte fragen Sie { $from }.
gift-page-exchanged = { $count ->
    [one] Sie haben eine Karte dieses Geschenks gegen einen anderen Termin getauscht. Die neue kam per E-Mail.
   *[other] Sie haben { $count } Karten dieses Geschenks gegen einen anderen Termin getauscht. Die neuen kamen per E-Mail.
}
gift-card-title = Geschenk für { $name }
gift-card-how = So öffnet sich das Geschenk: den Code mit dem Smartphone scannen oder diese Adresse aufrufen.
gift-card-qr = Quadratischer Code, der das Geschenk öffnet
gift-card-more = { $count ->
    [one] und noch eines
   *[other] und { $count } weitere
}
gift-card-file = grusskarte
gift-tickets-file = karten
# E-Mails an die beschenkte Person, danach an die schenkende.
mail-gift-deliver-subject = { $from } hat ein Geschenk für Sie
mail-gift-deliver = { $from } macht Ihnen ein Geschenk. Öffnen Sie es, um zu sehen, was es ist, und um die Worte dazu zu lesen. Sie brauchen kein Konto und zahlen nichts.
mail-gift-open = Geschenk öffnen
mail-gift-received-subject = Ihr Geschenk von { $from }
mail-gift-received = Sie haben das Geschenk von { $from } angenommen. Dieser Link führt immer dorthin. Bitte bewahren Sie diese E-Mail auf.
mail-gift-tickets = Mein Geschenk öffnen
mail-gift-accepted-subject = Ihr Geschenk wurde angenommen
mail-gift-accepted = { $name } hat Ihr Geschenk angenommen (Bestellung { $code }). Karten darin haben jetzt neue Codes; Ihre gelten am Einlass nicht mehr.
mail-gift-page = Seite des Geschenks öffnen
mail-gift-delivered-subject = Ihr Geschenk wurde zugestellt
mail-gift-delivered = Wir haben Ihre Grußkarte an { $email } geschickt (Bestellung { $code }). Sie können das Geschenk zurücknehmen, bis { $name } es annimmt.
mail-gift-failed-subject = Ihr Geschenk konnte nicht zugestellt werden
mail-gift-failed = Wir wollten Ihre Grußkarte an { $email } schicken (Bestellung { $code }), aber die E-Mail konnte nicht zugestellt werden. Ihre Karten sind sicher. Bitte prüfen Sie die Adresse und schicken Sie die Grußkarte noch einmal, oder drucken Sie sie aus.
mail-gift-correct = Adresse berichtigen
refusal-gift-not-paid = Diese Bestellung ist nicht bezahlt und kann deshalb nicht verschenkt werden.
refusal-gift-nothing = In dieser Bestellung ist nichts, was Sie verschenken können: Die Karten wurden benutzt, weitergegeben oder zum Weiterverkauf angeboten.
refusal-gift-name = Bitte geben Sie den Namen der beschenkten Person ein.
refusal-gift-email = Bitte prüfen Sie die E-Mail-Adresse: Sie scheint nicht vollständig zu sein.
refusal-gift-words = Für so viele Worte ist auf der Grußkarte kein Platz. Bitte kürzen Sie sie auf { $most } Zeichen und 12 Zeilen.
refusal-gift-time = Bitte wählen Sie Tag und Uhrzeit.
refusal-gift-time-past = Diese Zeit ist vorbei. Bitte wählen Sie eine spätere oder schicken Sie die Grußkarte sofort.
refusal-gift-time-late = Bitte wählen Sie eine Zeit vor Beginn der Vorstellung und höchstens ein Jahr im Voraus.
refusal-gift-sent = Die Grußkarte wurde schon verschickt und kann nicht mehr geändert werden. Sie können das Geschenk zurücknehmen und neu verschenken.
refusal-gift-accepted = Das Geschenk wurde schon angenommen und kann nicht mehr geändert oder zurückgenommen werden.
refusal-gift-called-back = Dieses Geschenk wurde zurückgenommen.
refusal-gift-too-many = Heute wurden schon zu viele E-Mails an diese Adresse oder von Ihnen gesendet. Bitte versuchen Sie es morgen wieder oder drucken Sie die Grußkarte aus.
