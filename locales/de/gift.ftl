# Bestellungen, die verschenkt werden. Zuerst, was die schenkende Person sieht.
gift-link = Verschenken
checkout-present = Das ist ein Geschenk. Nach dem Bezahlen schreiben Sie die Grußkarte und wählen den Tag, an dem wir sie senden.
order-present = Ihr Geschenk
order-present-text = Schreiben Sie jetzt die Grußkarte und sehen Sie sich die Vorschau an. Dann wählen Sie den Tag, an dem wir die Grußkarte senden, oder Sie drucken sie selbst aus.
order-present-write = Grußkarte schreiben
gift-title = Verschenken
gift-lede = Zum Geschenk gehört eine Grußkarte mit Ihren Worten. Über den Link oder den Code darauf lässt es sich öffnen, auch ohne Konto.
gift-price = Auf der Grußkarte steht kein Preis.
gift-price-voucher = { $count ->
    [one] Auf der Grußkarte steht der Wert des Gutscheins.
   *[other] Auf der Grußkarte steht der Wert jedes Gutscheins.
}
gift-price-both = { $count ->
    [one] Auf der Grußkarte steht der Wert des Gutscheins, aber kein anderer Preis.
   *[other] Auf der Grußkarte steht der Wert jedes Gutscheins, aber kein anderer Preis.
}
gift-until = Bis das Geschenk angenommen wird, gehört es Ihnen, und Sie können es zurücknehmen.
gift-until-tickets = { $count ->
    [one] Die Karte gilt bis dahin mit Ihrem Code.
   *[other] Die Karten gelten bis dahin mit Ihren Codes.
}
gift-until-vouchers = { $count ->
    [one] Sobald Sie die Grußkarte geschrieben haben, kann niemand mit dem Gutschein bezahlen, bis das Geschenk angenommen ist.
   *[other] Sobald Sie die Grußkarte geschrieben haben, kann niemand mit den Gutscheinen bezahlen, bis das Geschenk angenommen ist.
}
gift-until-ends = { $count ->
    [one] Wie lange der Gutschein gilt, ändert sich durch das Geschenk nicht.
   *[other] Wie lange die Gutscheine gelten, ändert sich durch das Geschenk nicht.
}
gift-after = Sobald das Geschenk angenommen ist, hat alles darin neue Codes, und Ihre bisherigen Codes gelten nicht mehr.
gift-after-tickets = { $count ->
    [one] Sobald das Geschenk angenommen ist, hat die Karte einen neuen Code, und Ihr bisheriger gilt nicht mehr.
   *[other] Sobald das Geschenk angenommen ist, haben die Karten neue Codes, und Ihre bisherigen gelten nicht mehr.
}
gift-after-vouchers = { $count ->
    [one] Sobald das Geschenk angenommen ist, hat der Gutschein einen neuen Code, und Ihr bisheriger gilt nicht mehr.
   *[other] Sobald das Geschenk angenommen ist, haben die Gutscheine neue Codes, und Ihre bisherigen gelten nicht mehr.
}
gift-money = Die Rechnung bleibt auf Ihren Namen ausgestellt. Wird eine Vorstellung abgesagt, geht die Erstattung an Sie.
gift-withdrawal = { $count ->
    [one] Den Kauf des Gutscheins können Sie bis einschließlich { $day } widerrufen, solange nichts damit bezahlt wurde, auch wenn das Geschenk schon angenommen ist.
   *[other] Den Kauf jedes Gutscheins können Sie bis einschließlich { $day } widerrufen, solange nichts damit bezahlt wurde, auch wenn das Geschenk schon angenommen ist.
}
gift-what = Ihr Geschenk
gift-kept-title = Weiterhin bei Ihnen
gift-kept = Das gehört nicht zum angenommenen Geschenk. Die Codes finden Sie auf der Seite Ihrer Bestellung.
gift-kept-tickets = Dort können Sie eine Karte auch an jemanden weitergeben.
gift-voucher-until = Geschenkgutschein über { $value }, gültig bis { $day }
# To the recipient, also on paper.
gift-voucher-withdrawal = { $from } kann den Kauf dieses Gutscheins bis einschließlich { $day } widerrufen, solange nichts damit bezahlt wurde. Nach einem Widerruf kann der Gutschein nicht mehr eingelöst werden.
gift-name = Für wen ist das Geschenk?
gift-words = Ihr Gruß (freiwillig)
gift-words-hint = Höchstens { $most } Zeichen. Ihr Gruß steht auf der Grußkarte und auf der Seite des Geschenks. Auch unsere E-Mail kann Ihren Gruß enthalten, außer wenn darin eine Webadresse, eine E-Mail-Adresse oder eine Telefonnummer steht. Emojis werden nicht gedruckt.
gift-extras = Wer bekommt die Extras dieser Bestellung?
gift-extras-go = Sie gehören zum Geschenk
gift-extras-keep = Ich behalte sie
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
gift-send-again = Grußkarte noch einmal senden
gift-order = Zurück zur Bestellung
gift-preview-title = Vorschau der Grußkarte
gift-card-shown = Die Grußkarte
gift-state-title = Das Geschenk für { $name }
gift-state-waiting = Wir senden die Grußkarte am { $date }, um { $time } Uhr (Zeitzone { $zone }) an { $email }.
gift-state-waiting-here = Wir senden die Grußkarte am { $date }, um { $time } Uhr an { $email }.
gift-state-sending = Wir senden die Grußkarte gerade an { $email }.
gift-state-sent = Wir haben die Grußkarte an { $email } gesendet. Das Geschenk wurde noch nicht angenommen.
gift-state-failed = Die E-Mail an { $email } konnte nicht zugestellt werden. Das Geschenk gehört weiterhin Ihnen. Bitte prüfen Sie die Adresse und senden Sie die Grußkarte noch einmal.
gift-state-printed = Bitte drucken Sie die Grußkarte aus und übergeben Sie sie. Mit dem Code darauf lässt sich das Geschenk öffnen.
gift-state-accepted = { $name } hat das Geschenk angenommen.
gift-codes = Alles darin hat jetzt neue Codes, und Ihre bisherigen Codes gelten nicht mehr.
gift-codes-tickets = { $count ->
    [one] Die Karte hat jetzt einen neuen Code, und Ihr bisheriger gilt nicht mehr.
   *[other] Die Karten haben jetzt neue Codes, und Ihre bisherigen gelten nicht mehr.
}
gift-codes-vouchers = { $count ->
    [one] Der Gutschein hat jetzt einen neuen Code, und Ihr bisheriger gilt nicht mehr.
   *[other] Die Gutscheine haben jetzt neue Codes, und Ihre bisherigen gelten nicht mehr.
}
gift-state-over = { $name } hatte das Geschenk angenommen. Was darin war, wurde inzwischen storniert und gilt nicht mehr.
gift-state-called-back = Sie haben dieses Geschenk am { $date } zurückgenommen. Der Link und der Code auf der Grußkarte gelten nicht mehr.
gift-handed = In Ihrem Geschenk für { $name }: angenommen, mit neuem Code.
gift-handed-off = In Ihrem Geschenk für { $name }, das angenommen wurde. Die Vorstellung ist abgesagt, und die Karte gilt nicht mehr.
gift-ticket-leaves = Diese Karte gehört zu Ihrem Geschenk für { $name }. Wenn Sie fortfahren, ist sie nicht mehr im Geschenk.
gift-state-language = Sprache der Grußkarte und der dazugehörigen E-Mails: { $language }.
gift-print = Grußkarte zum Drucken (PDF)
gift-manage = Geschenk ansehen, ändern oder zurücknehmen
gift-call-back = Geschenk zurücknehmen
gift-call-back-text = Der Link und der Code auf der Grußkarte gelten dann nicht mehr, und alles, was Sie verschenken wollten, bleibt bei Ihnen.
gift-call-back-told = Wer die Grußkarte per E-Mail bekommen hat, erfährt von uns, dass Sie das Geschenk zurückgenommen haben.
gift-call-back-yes = Ja, Geschenk zurücknehmen
gift-called-back = Sie haben das Geschenk zurückgenommen und behalten alles, was darin war. Der Link und der Code auf der Grußkarte gelten nicht mehr.
gift-change = Grußkarte ändern
gift-correct = Grußkarte korrigieren und noch einmal senden
gift-correct-text = Wenn die Adresse falsch war oder Sie die Nachricht ändern möchten, korrigieren Sie die Grußkarte hier. Wir senden eine neue Grußkarte; Link und Code der bisherigen gelten dann nicht mehr.
# Auf der Grußkarte und auf der Seite, die sie öffnet. $from: wer schenkt. $name: wer beschenkt wird.
gift-heading-present = Ein Geschenk für Sie
gift-heading-birthday = Alles Gute zum Geburtstag
gift-heading-congratulations = Herzlichen Glückwunsch
gift-page-to = Für { $name }
gift-page-from = Von { $from }
gift-page-open = Nehmen Sie Ihr Geschenk hier entgegen. Ein Konto brauchen Sie dafür nicht, und zu bezahlen ist nichts.
gift-page-accept = Geschenk annehmen
gift-page-email = Ihre E-Mail-Adresse
gift-page-email-hint = An diese Adresse senden wir den Link zu Ihrem Geschenk und eine Nachricht, falls sich etwas ändert.
gift-page-accepted = Das Geschenk gehört Ihnen. Wir haben den Link zu dieser Seite auch an { $email } gesendet.
gift-page-tickets = { $count ->
    [one] Ihre Karte
   *[other] Ihre Karten
}
gift-page-yours = { $count ->
    [one] Zeigen Sie den Code am Einlass auf dem Smartphone oder auf Papier vor. Der Link in unserer E-Mail führt Sie immer wieder hierher.
   *[other] Zeigen Sie die Codes am Einlass auf dem Smartphone oder auf Papier vor. Der Link in unserer E-Mail führt Sie immer wieder hierher.
}
gift-page-yours-phone = { $count ->
    [one] Zeigen Sie den Code am Einlass auf dem Smartphone vor. Der Link in unserer E-Mail führt Sie immer wieder hierher.
   *[other] Zeigen Sie die Codes am Einlass auf dem Smartphone vor. Der Link in unserer E-Mail führt Sie immer wieder hierher.
}
gift-page-pdf = { $count ->
    [one] Karte als PDF
   *[other] Alle Karten als PDF
}
gift-page-ticket = Diese Karte öffnen
gift-page-extras = Außerdem in Ihrem Geschenk
gift-page-vouchers-pdf = { $count ->
    [one] Gutschein als PDF
   *[other] Gutscheine als PDF
}
gift-page-called-back = { $from } hat dieses Geschenk zurückgenommen. Bei Fragen wenden Sie sich bitte an { $from }.
gift-page-gone = Dieses Geschenk ist nicht mehr gültig. Bitte fragen Sie { $from }.
gift-since-moved = { $count ->
    [one] { $performance }: Das ist der neue Termin, der bisherige war { $before }. Ihre Karte gilt für den neuen Termin. Wenn er Ihnen nicht passt, wenden Sie sich bitte an { $from }.
   *[other] { $performance }: Das ist der neue Termin, der bisherige war { $before }. Ihre Karten gelten für den neuen Termin. Wenn er Ihnen nicht passt, wenden Sie sich bitte an { $from }.
}
gift-since-moved-exchange = { $count ->
    [one] { $performance }: Das ist der neue Termin, der bisherige war { $before }. Ihre Karte gilt für den neuen Termin. Wenn er Ihnen nicht passt, können Sie die Karte unten tauschen.
   *[other] { $performance }: Das ist der neue Termin, der bisherige war { $before }. Ihre Karten gelten für den neuen Termin. Wenn er Ihnen nicht passt, können Sie eine Karte unten tauschen.
}
gift-since-exchanged = { $count ->
    [one] { $performance }: { $from } hat eine Karte gegen einen anderen Termin getauscht; sie gehört nicht mehr zu diesem Geschenk. Bitte fragen Sie { $from } nach der neuen Karte.
   *[other] { $performance }: { $from } hat { $count } Karten gegen einen anderen Termin getauscht; sie gehören nicht mehr zu diesem Geschenk. Bitte fragen Sie { $from } nach den neuen Karten.
}
gift-since-left = { $count ->
    [one] { $performance }: Eine Karte gehört nicht mehr zu diesem Geschenk. Wenn Sie damit nicht gerechnet haben, wenden Sie sich bitte an { $from }.
   *[other] { $performance }: { $count } Karten gehören nicht mehr zu diesem Geschenk. Wenn Sie damit nicht gerechnet haben, wenden Sie sich bitte an { $from }.
}
gift-since-cancelled = { $count ->
    [one] { $performance }: Eine Karte dieses Geschenks wurde storniert und gilt nicht mehr. Wenn Sie damit nicht gerechnet haben, wenden Sie sich bitte an { $from }.
   *[other] { $performance }: { $count } Karten dieses Geschenks wurden storniert und gelten nicht mehr. Wenn Sie damit nicht gerechnet haben, wenden Sie sich bitte an { $from }.
}
gift-since-voucher = Der Kauf des Geschenkgutscheins über { $value } wurde rückgängig gemacht; der Gutschein gilt nicht mehr. Bei Fragen wenden Sie sich bitte an { $from }.
gift-since-voucher-over = Der Geschenkgutschein über { $value } war bis { $day } gültig und gehört nicht mehr zu diesem Geschenk. Bei Fragen wenden Sie sich bitte an die Theaterkasse.
gift-since-extras = Nicht mehr in diesem Geschenk: { $extras }. Wenn Sie damit nicht gerechnet haben, wenden Sie sich bitte an { $from }.
gift-former-title = Dieser Link gilt nicht mehr
gift-former-text = Die Grußkarte zu diesem Geschenk wurde geändert. Die neue Grußkarte hat einen eigenen Link und ging möglicherweise an eine andere E-Mail-Adresse. Wenn Sie sie nicht finden, fragen Sie bitte die Person, die Ihnen das Geschenk machen wollte.
gift-former-accepted = Dieses Geschenk wurde angenommen; der Link auf der Grußkarte öffnet es nicht mehr. Haben Sie es angenommen, finden Sie Ihren eigenen Link in der E-Mail, die wir Ihnen danach gesendet haben.
gift-page-account = Wenn Sie sich mit { $email } anmelden, finden Sie dieses Geschenk auch in Ihrem Konto.
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
mail-gift-deliver = { $from } hat ein Geschenk für Sie. Öffnen Sie es und lesen Sie den Gruß dazu. Ein Konto brauchen Sie dafür nicht, und zu bezahlen ist nichts.
mail-gift-words = { $from } schreibt: „{ $words }“
mail-gift-open = Geschenk öffnen
mail-gift-received-subject = Ihr Geschenk von { $from }
mail-gift-received = Sie haben das Geschenk von { $from } angenommen. Der Link unten führt Sie immer wieder dorthin. Bitte bewahren Sie diese E-Mail auf.
mail-gift-extras = Zu Ihrem Geschenk gehört außerdem: { $extras }.
mail-gift-attached = { $count ->
    [one] Den Code finden Sie im Anhang als PDF, zum Ausdrucken oder zum Vorzeigen auf dem Smartphone.
   *[other] Die Codes finden Sie im Anhang als PDF, zum Ausdrucken oder zum Vorzeigen auf dem Smartphone.
}
mail-gift-attached-dates = { $count ->
    [one] Den Termin für Ihren Kalender haben wir angehängt.
   *[other] Die Termine für Ihren Kalender haben wir angehängt.
}
mail-gift-tickets = Mein Geschenk öffnen
mail-gift-accepted-subject = Ihr Geschenk wurde angenommen
mail-gift-accepted = { $name } hat Ihr Geschenk angenommen (Bestellung { $code }).
mail-gift-page = Seite des Geschenks öffnen
mail-gift-delivered-subject = Ihre Grußkarte wurde gesendet
mail-gift-delivered = wir haben Ihre Grußkarte an { $email } gesendet (Bestellung { $code }). Sie können das Geschenk zurücknehmen, bis { $name } es annimmt.
mail-gift-failed-subject = Ihre Grußkarte konnte nicht zugestellt werden
mail-gift-failed = wir wollten Ihre Grußkarte an { $email } senden (Bestellung { $code }), aber die E-Mail konnte nicht zugestellt werden. Das Geschenk gehört weiterhin Ihnen. Bitte prüfen Sie die Adresse und senden Sie die Grußkarte noch einmal, oder drucken Sie sie aus.
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
refusal-gift-changed = Dieses Geschenk wurde gerade an anderer Stelle geändert. Bitte prüfen Sie es unten und versuchen Sie es noch einmal.
refusal-gift-accepted = Das Geschenk wurde schon angenommen und kann nicht mehr geändert oder zurückgenommen werden.
refusal-gift-called-back = Dieses Geschenk wurde zurückgenommen.
refusal-gift-too-many = Heute wurden schon zu viele E-Mails an diese Adresse oder von Ihnen gesendet. Bitte versuchen Sie es morgen wieder oder drucken Sie die Grußkarte aus.
