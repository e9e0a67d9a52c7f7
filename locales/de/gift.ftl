# Bestellungen, die verschenkt werden. Zuerst, was die schenkende Person sieht.
gift-link = Verschenken
checkout-present = Das ist ein Geschenk. Nach dem Bezahlen schreiben Sie die Grußkarte und wählen den Tag, an dem wir sie senden.
order-present = Ihr Geschenk
order-present-text = Schreiben Sie jetzt die Grußkarte und sehen Sie sich die Vorschau an. Dann wählen Sie den Tag, an dem wir die Grußkarte senden, oder drucken sie selbst aus. Ein Preis steht nicht darauf.
order-present-write = Grußkarte schreiben
gift-title = Verschenken
gift-lede = Zum Geschenk gehört eine Grußkarte mit Ihren Worten, mit der es sich öffnen lässt. Ein Konto ist dafür nicht nötig, und der Preis ist nicht zu sehen.
gift-until = Bis das Geschenk angenommen wird, gehört es Ihnen, und Ihre Karten bleiben gültig. So lange können Sie es zurücknehmen.
gift-after = Sobald das Geschenk angenommen ist, haben die Karten und Gutscheine darin neue Codes, und Ihre bisherigen Codes gelten nicht mehr.
gift-money = Die Rechnung bleibt auf Ihren Namen ausgestellt. Wird eine Vorstellung abgesagt, geht die Erstattung an Sie.
gift-what = Ihr Geschenk
gift-vouchers = { $count ->
    [one] Ein Geschenkgutschein
   *[other] { $count } Geschenkgutscheine
}
gift-name = Für wen ist das Geschenk?
gift-words = Ihr Gruß (freiwillig)
gift-words-hint = Höchstens { $most } Zeichen. Ihr Gruß steht auf der Grußkarte und auf der Seite des Geschenks. Emojis werden nicht gedruckt.
gift-design = Motiv der Grußkarte
gift-language = Sprache der Grußkarte
gift-delivery = Wie soll die Grußkarte ankommen?
gift-delivery-now = Per E-Mail, sofort
gift-delivery-at = Per E-Mail, zum gewünschten Zeitpunkt
gift-delivery-printed = Ich drucke sie aus und übergebe sie selbst
gift-email = An welche E-Mail-Adresse?
gift-day = Tag
gift-hour = Uhrzeit
gift-zone = Zeitzone dort
# Time zones by their largest cities.
gift-zone-honolulu = Honolulu
gift-zone-los-angeles = Los Angeles
gift-zone-denver = Denver
gift-zone-mexico-city = Mexiko-Stadt
gift-zone-chicago = Chicago
gift-zone-bogota = Bogotá
gift-zone-new-york = New York
gift-zone-santiago = Santiago de Chile
gift-zone-buenos-aires = Buenos Aires
gift-zone-sao-paulo = São Paulo
gift-zone-canary = Kanarische Inseln
gift-zone-london = London, Lissabon
gift-zone-madrid = Madrid
gift-zone-paris = Paris, Brüssel
gift-zone-rome = Rom
gift-zone-berlin = Berlin, Wien
gift-zone-athens = Athen
gift-zone-moscow = Moskau
gift-zone-dubai = Dubai
gift-zone-kolkata = Mumbai, Neu-Delhi
gift-zone-shanghai = Shanghai, Peking
gift-zone-tokyo = Tokio
gift-zone-sydney = Sydney
gift-zone-auckland = Auckland
gift-preview = Vorschau der Grußkarte
gift-give = Verschenken
gift-save = Änderungen speichern
gift-order = Zurück zur Bestellung
gift-preview-title = Vorschau der Grußkarte
gift-state-title = Das Geschenk für { $name }
gift-state-waiting = Wir senden die Grußkarte am { $date }, um { $time } Uhr (Zeitzone { $zone }) an { $email }.
gift-state-waiting-here = Wir senden die Grußkarte am { $date }, um { $time } Uhr an { $email }.
gift-state-sending = Wir senden die Grußkarte gerade an { $email }.
gift-state-sent = Wir haben die Grußkarte an { $email } gesendet. Das Geschenk wurde noch nicht angenommen.
gift-state-failed = Die E-Mail an { $email } konnte nicht zugestellt werden. Ihr Geschenk ist nicht verloren: Bitte prüfen Sie die Adresse und senden Sie die Grußkarte noch einmal.
gift-state-printed = Bitte drucken Sie die Grußkarte aus und übergeben Sie sie. Mit dem Code darauf lässt sich das Geschenk öffnen.
gift-state-accepted = { $name } hat das Geschenk angenommen. Die Karten und Gutscheine darin haben jetzt neue Codes.
gift-state-language = Sprache der Grußkarte und der dazugehörigen E-Mails: { $language }.
gift-print = Grußkarte zum Drucken (PDF)
gift-call-back = Geschenk zurücknehmen
gift-call-back-text = Der Link und der Code auf der Grußkarte gelten dann nicht mehr, und alles, was Sie verschenken wollten, bleibt bei Ihnen. Haben wir die Grußkarte schon per E-Mail gesendet, geben wir dort Bescheid.
gift-called-back = Sie haben das Geschenk zurückgenommen und behalten alles, was darin war. Der Link und der Code auf der Grußkarte gelten nicht mehr.
gift-change = Grußkarte ändern
# Auf der Grußkarte und auf der Seite, die sie öffnet. $from: wer schenkt. $name: wer beschenkt wird.
gift-heading-present = Ein Geschenk für Sie
gift-heading-birthday = Alles Gute zum Geburtstag
gift-heading-congratulations = Herzlichen Glückwunsch
gift-page-to = Für { $name }
gift-page-from = Von { $from }
gift-page-open = Nehmen Sie Ihr Geschenk hier entgegen. Ein Konto brauchen Sie dafür nicht.
gift-page-accept = Geschenk annehmen
gift-page-email = Ihre E-Mail-Adresse
gift-page-email-hint = An diese Adresse senden wir den Link zu Ihrem Geschenk und eine Nachricht, falls sich etwas ändert.
gift-page-accepted = Das Geschenk gehört Ihnen. Wir haben den Link zu dieser Seite auch an { $email } gesendet.
gift-page-tickets = Ihre Karten
gift-page-yours = Zeigen Sie die Codes am Einlass auf dem Smartphone oder auf Papier vor. Der Link in unserer E-Mail führt Sie immer wieder hierher.
gift-page-pdf = Alle Karten als PDF
gift-page-ticket = Diese Karte öffnen
gift-page-vouchers-pdf = Gutscheine als PDF
gift-page-called-back = { $from } hat dieses Geschenk zurückgenommen. Bei Fragen wenden Sie sich bitte an { $from }.
gift-page-gone = Dieses Geschenk ist nicht mehr gültig. Bitte fragen Sie { $from }.
gift-page-exchanged = { $count ->
    [one] Sie haben eine Karte dieses Geschenks gegen einen anderen Termin getauscht. Die neue Karte haben Sie per E-Mail erhalten.
   *[other] Sie haben { $count } Karten dieses Geschenks gegen einen anderen Termin getauscht. Die neuen Karten haben Sie per E-Mail erhalten.
}
gift-card-title = Geschenk für { $name }
gift-card-how = Um das Geschenk zu öffnen, scannen Sie den Code mit dem Smartphone oder rufen Sie diese Adresse auf.
gift-card-qr = QR-Code, der das Geschenk öffnet
gift-card-more = { $count ->
    [one] und noch ein Geschenk
   *[other] und { $count } weitere Geschenke
}
gift-card-file = grusskarte
gift-tickets-file = karten
# E-Mails an die beschenkte Person, danach an die schenkende.
mail-gift-deliver-subject = { $from } hat ein Geschenk für Sie
mail-gift-deliver = { $from } hat ein Geschenk für Sie. Öffnen Sie es und lesen Sie den Gruß dazu. Ein Konto brauchen Sie dafür nicht.
mail-gift-open = Geschenk öffnen
mail-gift-received-subject = Ihr Geschenk von { $from }
mail-gift-received = Sie haben das Geschenk von { $from } angenommen. Der folgende Link führt Sie immer wieder dorthin. Bitte bewahren Sie diese E-Mail auf.
mail-gift-tickets = Mein Geschenk öffnen
mail-gift-accepted-subject = Ihr Geschenk wurde angenommen
mail-gift-accepted = { $name } hat Ihr Geschenk angenommen (Bestellung { $code }). Die Karten und Gutscheine darin haben jetzt neue Codes; Ihre bisherigen Codes gelten nicht mehr.
mail-gift-page = Seite des Geschenks öffnen
mail-gift-delivered-subject = Ihre Grußkarte wurde gesendet
mail-gift-delivered = wir haben Ihre Grußkarte an { $email } gesendet (Bestellung { $code }). Sie können das Geschenk zurücknehmen, bis { $name } es annimmt.
mail-gift-failed-subject = Ihre Grußkarte konnte nicht zugestellt werden
mail-gift-failed = wir wollten Ihre Grußkarte an { $email } senden (Bestellung { $code }), aber die E-Mail konnte nicht zugestellt werden. Ihr Geschenk ist nicht verloren: Bitte prüfen Sie die Adresse und senden Sie die Grußkarte noch einmal, oder drucken Sie sie aus.
mail-gift-correct = Adresse korrigieren
mail-gift-called-back-subject = { $from } hat ein Geschenk zurückgenommen
mail-gift-called-back = { $from } hat das Geschenk zurückgenommen, über das wir Ihnen geschrieben haben. Der Link in unserer E-Mail funktioniert nicht mehr. Sie müssen nichts tun. Bei Fragen wenden Sie sich bitte an { $from }.
refusal-gift-not-paid = Diese Bestellung ist nicht bezahlt und kann deshalb nicht verschenkt werden.
refusal-gift-nothing = In dieser Bestellung ist nichts, was Sie verschenken können: Die Karten wurden verwendet, weitergegeben oder zum Weiterverkauf angeboten.
refusal-gift-name = Bitte geben Sie ein, für wen das Geschenk ist.
refusal-gift-email = Bitte prüfen Sie die E-Mail-Adresse: Sie scheint nicht vollständig zu sein.
refusal-gift-words = Ihr Gruß ist zu lang für die Grußkarte. Bitte kürzen Sie ihn auf höchstens { $most } Zeichen und 12 Zeilen.
refusal-gift-letters = Diese Zeichen können wir auf der Grußkarte nicht drucken: { $letters }. Bitte lassen Sie sie weg, oder schreiben Sie Ihren Gruß in lateinischen, griechischen oder kyrillischen Buchstaben.
refusal-gift-time = Bitte wählen Sie Tag und Uhrzeit.
refusal-gift-time-past = Dieser Zeitpunkt ist schon vorbei. Bitte wählen Sie einen späteren oder senden Sie die Grußkarte sofort.
refusal-gift-time-late = Bitte wählen Sie einen Zeitpunkt vor Beginn der Vorstellung, höchstens ein Jahr im Voraus.
refusal-gift-sent = Die Grußkarte wurde schon gesendet und kann nicht mehr geändert werden. Sie können das Geschenk zurücknehmen und dann neu verschenken.
refusal-gift-accepted = Das Geschenk wurde schon angenommen und kann nicht mehr geändert oder zurückgenommen werden.
refusal-gift-called-back = Dieses Geschenk wurde zurückgenommen.
refusal-gift-too-many = Heute wurden schon zu viele E-Mails an diese Adresse oder von Ihnen gesendet. Bitte versuchen Sie es morgen wieder oder drucken Sie die Grußkarte aus.
