# E-Mails zu einer Bestellung. Einfache Sätze, keine Versprechen, die das Haus nicht hält.

# Danach steht der erste Satz der E-Mail; nach dem Komma beginnt er klein.
mail-greeting = Guten Tag { $name },
mail-greeting-unnamed = Guten Tag,
mail-closing =
    Mit freundlichen Grüßen
    { $house }
mail-footer = Sie erhalten diese E-Mail, weil diese Adresse bei einer Bestellung angegeben wurde. Wir verwenden sie für diese Bestellung; Neuigkeiten senden wir Ihnen nur, wenn Sie das gewünscht haben. Bei Fragen antworten Sie bitte auf diese E-Mail oder wenden Sie sich an die Theaterkasse.
mail-footer-recipient = Sie erhalten diese E-Mail, weil uns jemand diese Adresse genannt hat, um Ihnen Karten zukommen zu lassen. Wir verwenden sie nur dafür. Bei Fragen antworten Sie bitte auf diese E-Mail oder wenden Sie sich an die Theaterkasse.
mail-footer-gift = Sie erhalten diese E-Mail, weil uns jemand diese Adresse genannt hat, um Ihnen ein Geschenk zukommen zu lassen. Wir verwenden sie nur dafür. Bei Fragen antworten Sie bitte auf diese E-Mail oder wenden Sie sich an die Theaterkasse.
mail-footer-gift-accepted = Sie erhalten diese E-Mail, weil mit dieser Adresse ein Geschenk angenommen wurde. Wir verwenden sie nur für Nachrichten zu diesem Geschenk. Bei Fragen antworten Sie bitte auf diese E-Mail oder wenden Sie sich an die Theaterkasse.
mail-footer-account = Sie erhalten diese E-Mail, weil Sie bei uns ein Konto haben. Bei Fragen antworten Sie bitte auf diese E-Mail oder wenden Sie sich an die Theaterkasse.
mail-footer-subscription = Sie erhalten diese E-Mail, weil diese Adresse für ein Abonnement bei uns angegeben wurde. Bei Fragen antworten Sie bitte auf diese E-Mail oder wenden Sie sich an die Theaterkasse.

# Die Vorstellung einer Karte, unter dem Titel des Werks.
mail-performance = { $date }, { $time } Uhr, { $hall }
# Eine Zeile der Summe: was, und wie viel.
mail-sum = { $name }: { $amount }
mail-fees = Vorverkaufsgebühr
mail-total = Bezahlter Gesamtbetrag
mail-elsewhere = Weitere Karten und Extras dieser Bestellung
mail-part-credit = Mit Ihrem Guthaben bezahlt
mail-part-voucher = Mit Geschenkgutschein (Endziffern { $digits }) bezahlt
mail-part-cash = Bar bezahlt
mail-part-terminal = Mit Bankkarte bezahlt
mail-exchange-total = Preis der neuen Karte
mail-exchange-total-several = Preis der neuen Karten
# Die Mehrwertsteuer, die im Betrag steckt.
mail-tax = darin enthalten { $percent } % MwSt.
mail-order-link = Bestellung ansehen

# Namen der angehängten Dateien, ohne ihre Endung.
mail-attachment-tickets = karten-{ $code }
mail-attachment-calendar = kalender-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Ihre Bestellung { $code }
mail-order-intro = vielen Dank für Ihre Bestellung. Sie ist vollständig bezahlt.
mail-present-intro = vielen Dank für Ihre Bestellung. Sie ist vollständig bezahlt. Da sie ein Geschenk sein soll, können Sie jetzt die Grußkarte schreiben und den Tag wählen, an dem wir sie senden, oder die Grußkarte selbst ausdrucken.
mail-tickets-subject = Ihre Karten, Bestellung { $code }
mail-tickets-intro = vielen Dank für Ihre Bestellung. Wir freuen uns auf Ihren Besuch. Das sind Ihre Plätze:
mail-tickets-attached = Ihre Karten finden Sie als PDF im Anhang. Bitte drucken Sie sie aus oder zeigen Sie sie auf dem Smartphone vor. Der zweite Anhang ist eine Datei für Ihren Kalender.
mail-tickets-elsewhere = Nicht alle Karten können ausgedruckt werden. Auf der Seite Ihrer Bestellung steht bei jeder Karte, wie Sie Einlass erhalten.
mail-tickets-good-to-know = Falls Sie eine Karte verlieren oder vermuten, dass sie kopiert wurde, fordern Sie bitte auf der Seite Ihrer Bestellung einen neuen Code an. Der bisherige Code wird dann am Einlass nicht mehr angenommen.

mail-money-back-subject = Erstattung zu Ihrer Bestellung { $code }
mail-money-back-late = Ihre Zahlung von { $amount } für die Bestellung { $code } ist zu spät bei uns eingegangen; die Plätze konnten nicht mehr für Sie reserviert werden. Sie haben keine Karten aus dieser Bestellung. Wir erstatten Ihnen den vollen Betrag.
mail-money-back-unpaid = von Ihrer Bestellung { $code } wurde nur ein Teil rechtzeitig bezahlt: { $amount }. Die Plätze sind deshalb wieder im Verkauf, und Sie haben keine Karten aus dieser Bestellung. Wir erstatten Ihnen diesen Betrag vollständig.
mail-money-back-cancelled = die Vorstellung aus Ihrer Bestellung { $code } wurde abgesagt, bevor Ihre Zahlung von { $amount } bei uns eingegangen ist. Wir erstatten Ihnen den vollen Betrag.
mail-money-back-double = für die bereits bezahlte Bestellung { $code } ist eine zweite Zahlung von { $amount } bei uns eingegangen. Ihre Bestellung und Ihre Karten bleiben gültig, und wir erstatten Ihnen die zweite Zahlung vollständig.
mail-money-back-again = ein Teil Ihrer Bestellung { $code } wurde doppelt bezahlt: Wir haben eine zweite Zahlung von { $amount } erhalten und erstatten sie Ihnen vollständig. Den aktuellen Stand sehen Sie auf der Seite Ihrer Bestellung.
mail-money-back-mismatch = für Ihre Bestellung { $code } haben wir { $amount } erhalten; das ist nicht der geforderte Betrag. Wir konnten diese Zahlung nicht für Ihre Bestellung verwenden und erstatten sie Ihnen vollständig.
mail-money-back-won = Sie haben bei Ihrer Bank eine Rückbuchung (Chargeback) der Zahlung für Ihre Bestellung { $code } beantragt, und die Bank hat zu unseren Gunsten entschieden. Da Karten dieser Bestellung bereits storniert waren, erstatten wir Ihnen { $amount }.
mail-money-back-next = Sie erhalten das Geld auf demselben Weg zurück, auf dem Sie bezahlt haben; Sie müssen nichts tun. Bis der Betrag auf Ihrem Bankkonto erscheint, können einige Tage vergehen.
mail-money-back-credit = Sie haben mit Ihrem Guthaben bezahlt; der Betrag wurde Ihrem Guthaben wieder gutgeschrieben. Sie müssen nichts tun.

mail-cancelled-subject = Karten storniert, Bestellung { $code }
mail-cancelled-body = unsere Theaterkasse hat Karten aus Ihrer Bestellung { $code } storniert. Die stornierten Karten sind nicht mehr gültig und werden am Einlass nicht angenommen.
mail-cancelled-pieces = Nicht mehr Teil Ihrer Bestellung: { $extras }.
mail-cancelled-money = Wir erstatten Ihnen { $amount } auf demselben Weg, auf dem Sie bezahlt haben; Sie müssen nichts tun. Bis der Betrag auf Ihrem Bankkonto erscheint, können einige Tage vergehen.
mail-cancelled-cash = Sie haben { $amount } bar an unserer Theaterkasse erhalten.
mail-cancelled-credit = { $amount } haben Sie mit Ihrem Guthaben bezahlt; dieser Betrag wurde Ihrem Guthaben wieder gutgeschrieben.
mail-cancelled-exchange = { $amount } stammen aus einem Kartentausch: So viel war Ihr früherer Kauf wert. Dieser Betrag wurde Ihrem Guthaben gutgeschrieben.
mail-cancelled-credit-both = { $amount } stammen aus Ihrem Guthaben und aus einem Kartentausch, bei dem Ihr früherer Kauf einen Teil bezahlt hat. Dieser Betrag wurde Ihrem Guthaben gutgeschrieben.
mail-cancelled-rest = { $count ->
    [one] Diese Karte bleibt gültig:
   *[other] Diese Karten bleiben gültig:
}

# The house has cancelled a performance; $performance is its title, date and time.
mail-performance-cancelled-subject = Vorstellung abgesagt, Bestellung { $code }
mail-performance-cancelled = { $performance }: Diese Vorstellung ist abgesagt, und Ihre Karten dafür sind nicht mehr gültig. Sie erhalten alles zurück, was Sie für diese Karten bezahlt haben, einschließlich der Gebühren. Wie Sie Ihr Geld zurückerhalten, steht auf der Seite Ihrer Bestellung.

# Das Haus hat eine Vorstellung abgesagt oder verlegt.
mail-changed-cancelled = { $performance }: Leider ist diese Vorstellung abgesagt. Ihre Karten dafür sind nicht mehr gültig. Sie erhalten alles zurück, was Sie dafür bezahlt haben, einschließlich der Gebühren.
mail-changed-cancelled-only = { $performance }: Leider ist diese Vorstellung abgesagt. Ihre Karten dafür sind nicht mehr gültig.
mail-changed-cancelled-choose = Bis { $until } können Sie auf der Seite Ihrer Bestellung wählen: eine Erstattung auf dem Weg, auf dem Sie bezahlt haben, oder denselben Betrag als Guthaben. Wenn Sie nichts wählen, erstatten wir Einzelkarten auf dem Weg, auf dem Sie bezahlt haben. Den Wert von Karten aus einem Abonnement oder Paket schreiben wir Ihrem Guthaben gut.
mail-changed-cancelled-back = Sie müssen nichts tun: Nach dem { $until } bekommen Sie den Betrag automatisch auf dem Weg zurück, auf dem Sie bezahlt haben. Wenn Sie ihn früher möchten, können Sie das auf der Seite Ihrer Bestellung wählen.
mail-changed-cancelled-later = Für diese Vorstellung ist nichts mehr zu zahlen.
mail-changed-later-both = Sie haben dafür schon { $paid } bezahlt. Davon verrechnen wir { $settles } mit dem offenen Betrag dieser Bestellung, und { $credit } schreiben wir Ihrem Guthaben gut. Sie können das sofort auf der Seite Ihrer Bestellung wählen; sonst geschieht es nach dem { $until } automatisch.
mail-changed-later-settles = Sie haben dafür schon { $paid } bezahlt. Diesen Betrag verrechnen wir mit dem offenen Betrag dieser Bestellung. Sie können das sofort auf der Seite Ihrer Bestellung wählen; sonst geschieht es nach dem { $until } automatisch.
mail-changed-later-credit = Sie haben dafür schon { $paid } bezahlt. Diesen Betrag schreiben wir Ihrem Guthaben gut. Sie können das sofort auf der Seite Ihrer Bestellung wählen; sonst geschieht es nach dem { $until } automatisch.
mail-changed-moved-subject = Neuer Termin Ihrer Vorstellung, Bestellung { $code }
mail-changed-moved = { $performance }: Das ist der neue Termin Ihrer Vorstellung. Der bisherige Termin war { $before }. Ihre Karten gelten für den neuen Termin; Sie müssen nichts tun.
mail-changed-moved-date = { $performance }: Das ist der neue Termin Ihrer Vorstellung. Der bisherige Termin war { $before }.
mail-changed-moved-time-subject = Neue Uhrzeit Ihrer Vorstellung, Bestellung { $code }
mail-changed-moved-time = { $performance }: Das ist die neue Uhrzeit Ihrer Vorstellung. Bisher war der Beginn { $before }.
mail-changed-moved-time-valid = Ihre Karten bleiben gültig; Sie müssen nichts tun.
mail-changed-moved-offered = { $count ->
    [one] Der Platz, den Sie zum Weiterverkauf angeboten haben, wird weiter angeboten. Wenn Sie selbst kommen möchten, nehmen Sie Ihre Karte bitte auf der Seite Ihrer Bestellung zurück.
   *[other] Die { $count } Plätze, die Sie zum Weiterverkauf angeboten haben, werden weiter angeboten. Wenn Sie selbst kommen möchten, nehmen Sie Ihre Karten bitte auf der Seite Ihrer Bestellung zurück.
}
mail-changed-offer-ended = { $count ->
    [one] Ihr Platz wird nicht mehr zum Weiterverkauf angeboten.
   *[other] Ihre { $count } Plätze werden nicht mehr zum Weiterverkauf angeboten.
}
mail-changed-moved-choose = Passt Ihnen der neue Termin nicht? Bis { $until } können Sie auf der Seite Ihrer Bestellung wählen: eine Erstattung auf dem Weg, auf dem Sie bezahlt haben, oder denselben Betrag als Guthaben.
mail-changed-moved-back = Falls Sie verhindert sind, können Sie Ihre Karten bis { $until } auf der Seite Ihrer Bestellung zurückgeben. Den Betrag bekommen Sie dann auf dem Weg zurück, auf dem Sie bezahlt haben.
mail-changed-moved-later = Falls Sie verhindert sind, können Sie Ihre Karten bis { $until } auf der Seite Ihrer Bestellung zurückgeben. Dafür ist dann nichts mehr zu zahlen. Was Sie dafür schon bezahlt haben, verrechnen wir zuerst mit dem offenen Betrag dieser Bestellung; einen Rest schreiben wir Ihrem Guthaben gut.
mail-changed-amount = Für Ihre Karten sind das { $amount }, einschließlich der Gebühren.
mail-changed-to-voucher = { $amount } davon haben Sie mit einem Geschenkgutschein bezahlt. Dieser Teil geht in jedem Fall auf den Gutschein zurück.
mail-changed-to-credit = { $amount } davon haben Sie mit Ihrem Guthaben bezahlt. Diesen Teil schreiben wir in jedem Fall wieder Ihrem Guthaben gut.
mail-changed-to-exchange = { $amount } davon stammen aus einem Kartentausch: So viel war Ihr früherer Kauf wert. Diesen Teil schreiben wir in jedem Fall Ihrem Guthaben gut.
mail-changed-to-credit-both = { $amount } davon stammen aus Ihrem Guthaben und aus einem Kartentausch, bei dem Ihr früherer Kauf einen Teil bezahlt hat. Diesen Betrag schreiben wir in jedem Fall Ihrem Guthaben gut.
mail-changed-by-bank = { $amount } davon haben Sie mit Karte oder vom Konto bezahlt. Diesen Teil können wir erstatten oder Ihrem Guthaben gutschreiben.
mail-changed-exchange = Dort können Sie Ihre Karten auch gegen einen anderen Termin tauschen. Der Tausch selbst kostet nichts. Kostet der neue Platz einschließlich einer eventuellen Vorverkaufsgebühr mehr, zahlen Sie die Differenz. Was zu zahlen bleibt, sehen Sie bei jedem Termin, bevor Sie ihn wählen.
mail-changed-calendar-moved = Falls Sie die Vorstellung in Ihren Kalender eingetragen haben, öffnen Sie bitte die angehängte Datei: Sie verschiebt den Eintrag.
mail-changed-calendar-off = Falls Sie die Vorstellung in Ihren Kalender eingetragen haben, öffnen Sie bitte die angehängte Datei: Damit wird der Eintrag entfernt.
mail-changed-after-all-subject = Ihre Vorstellung findet statt, Bestellung { $code }
mail-changed-after-all = { $performance }: Diese Vorstellung findet doch statt. Wir hatten Ihnen mitgeteilt, dass sie abgesagt ist. Ihre Karten sind mit denselben Codes wieder gültig; Sie müssen nichts tun.
mail-changed-after-all-choose = Können Sie nicht mehr kommen? Bis { $until } können Sie auf der Seite Ihrer Bestellung wählen: eine Erstattung auf dem Weg, auf dem Sie bezahlt haben, oder denselben Betrag als Guthaben.
mail-changed-cancelled-counter = Bis { $until } können Sie auf der Seite Ihrer Bestellung wählen: eine Erstattung oder denselben Betrag als Guthaben. Wenn Sie nichts wählen, erstatten wir Einzelkarten. Karten aus einem Abonnement oder Paket, die Sie an der Theaterkasse bezahlt haben, erstatten wir ebenfalls dort.
mail-changed-moved-counter = Passt Ihnen das nicht? Bis { $until } können Sie auf der Seite Ihrer Bestellung wählen: eine Erstattung oder denselben Betrag als Guthaben.
mail-changed-after-all-counter = Können Sie nicht mehr kommen? Bis { $until } können Sie auf der Seite Ihrer Bestellung wählen: eine Erstattung oder denselben Betrag als Guthaben.
mail-changed-counter = Davon haben Sie { $amount } an der Theaterkasse bezahlt. Für eine Erstattung kommen Sie bitte an die Theaterkasse: Dort zahlen wir Ihnen diesen Betrag zurück.
mail-changed-calendar-after-all = Falls Sie einen digitalen Kalender nutzen, öffnen Sie bitte die angehängte Datei: Sie trägt die Vorstellung wieder ein.
mail-changed-after-all-handed-subject = Ihre Vorstellung findet statt
mail-changed-after-all-handed = { $count ->
    [one] Diese Vorstellung findet doch statt. Wir hatten Ihnen mitgeteilt, dass sie abgesagt ist. Die Karte, die Sie von { $from } bekommen haben, ist mit demselben Code wieder gültig. Sie finden sie noch einmal als PDF im Anhang.
   *[other] Diese Vorstellung findet doch statt. Wir hatten Ihnen mitgeteilt, dass sie abgesagt ist. Die Karten, die Sie von { $from } bekommen haben, sind mit denselben Codes wieder gültig. Sie finden sie noch einmal als PDF im Anhang.
}
mail-changed-taken = { $count ->
    [one] Ihre Karte für { $performance } ist nicht mehr gültig.
   *[other] Ihre Karten für { $performance } sind nicht mehr gültig.
}
mail-changed-settled = Für diese Karten hatten Sie schon bezahlt. Davon haben wir { $amount } mit dem offenen Betrag dieser Bestellung verrechnet.
mail-still-to-pay = Für die Bestellung { $code } sind noch { $amount } zu zahlen. Das ersetzt die Beträge in unseren früheren E-Mails.
mail-nothing-to-pay = Für die Bestellung { $code } ist nichts mehr zu zahlen.
mail-changed-off-subject = Ihre Karten für die abgesagte Vorstellung, Bestellung { $code }
mail-changed-returned-subject = Karten für die verlegte Vorstellung zurückgegeben, Bestellung { $code }
mail-exchanged-subject = Karte getauscht, Bestellung { $code }
mail-waived-subject = Karte zurückgegeben, Bestellung { $code }
mail-exchanged = Sie haben Ihre Karte für { $performance } getauscht. Sie ist nicht mehr gültig; Ihre neue Karte erhalten Sie in einer eigenen E-Mail.
mail-exchanged-several = Sie haben diese Karten getauscht. Sie sind nicht mehr gültig; Ihre neuen Karten erhalten Sie in einer eigenen E-Mail.
mail-exchanged-handed = die Person, an die Sie Ihre Karte für { $performance } weitergegeben haben, hat sie gegen einen anderen Termin getauscht. Für Sie ändert sich nichts, und Sie müssen nichts bezahlen.
mail-exchanged-gift = { $name } hat eine Karte aus Ihrem Geschenk ({ $performance }) gegen einen anderen Termin getauscht. Für Sie ändert sich nichts, und Sie müssen nichts bezahlen.
mail-waived = Sie haben Ihre Karte für { $performance } zurückgegeben. Sie ist nicht mehr gültig.
mail-changed-credit = { $amount } haben wir Ihrem Guthaben gutgeschrieben. Melden Sie sich mit { $email } an, um damit zu bezahlen. Nur Gutscheine können Sie nicht mit Guthaben kaufen.

mail-refund-refused-subject = Die Erstattung zu Ihrer Bestellung { $code } war nicht möglich
mail-refund-refused-body = wir wollten Ihnen { $amount } für die Bestellung { $code } erstatten, aber die Bank hat die Erstattung auf Ihre Bankkarte oder Ihr Bankkonto nicht angenommen. Wir schulden Ihnen diesen Betrag weiterhin.
mail-refund-refused-next = Unsere Theaterkasse schreibt Ihnen, um einen anderen Weg für die Erstattung zu vereinbaren. Sie können auch auf diese E-Mail antworten oder die Theaterkasse anrufen. Bitte senden Sie uns die Daten Ihrer Bankkarte nicht per E-Mail.
mail-refund-owed-subject = Ihre Erstattung zur Bestellung { $code }
mail-refund-owed-body = Ihnen stehen für die Bestellung { $code } noch { $amount } zu. Auf dem Weg, auf dem Sie bezahlt haben, können wir das Geld nicht zurücksenden; bis Sie es erhalten haben, schulden wir Ihnen diesen Betrag.
mail-refund-counter-subject = Ihre Erstattung zur Bestellung { $code } liegt an der Theaterkasse bereit
mail-refund-counter-body = Sie haben die Bestellung { $code } an der Theaterkasse bezahlt. Bitte kommen Sie an die Theaterkasse: Dort erstatten wir Ihnen { $amount }. Bringen Sie bitte diese E-Mail oder den Bestellcode mit.
mail-refund-counter-next = Wenn Sie nicht kommen können, antworten Sie bitte auf diese E-Mail oder rufen Sie die Theaterkasse an; wir finden dann einen anderen Weg. Bitte senden Sie uns die Daten Ihrer Bankkarte nicht per E-Mail.

# The code that signs in.
mail-code-subject = Ihr Anmeldecode: { $code }
mail-code-intro =
    Guten Tag,
    mit diesem Code melden Sie sich an ({ $house }):
mail-code-how = Bitte geben Sie den Code auf der Seite ein, auf der Sie ihn angefordert haben. Er ist zehn Minuten lang gültig und kann nur einmal verwendet werden.
mail-code-link = Anmeldeseite öffnen
mail-code-not-you = Wenn Sie diesen Code nicht angefordert haben, brauchen Sie nichts zu tun: Ohne den Code kann sich niemand anmelden. Bitte geben Sie ihn nicht weiter; wir werden Sie niemals danach fragen.
mail-code-footer = Sie erhalten diese E-Mail, weil diese Adresse auf unserer Anmeldeseite eingegeben wurde.

# To staff who have forgotten their password.
mail-password-subject = Neues Passwort festlegen
mail-password-intro = hier können Sie ein neues Passwort für die Seiten des Personals festlegen:
mail-password-link = Neues Passwort festlegen
mail-password-how = Der Link ist eine Stunde lang gültig und kann nur einmal verwendet werden. Sie brauchen außerdem den Code aus Ihrer Authentifizierungs-App oder einen Ihrer Notfallcodes.
mail-password-not-you = Wenn Sie keinen Link angefordert haben, brauchen Sie nichts zu tun: Ohne Ihren Code kann niemand Ihr Passwort ändern.

# A colleague has reset the account of one of the staff. { $date }, { $time }: when.
mail-reset-subject = Ihr Personalkonto wurde zurückgesetzt
mail-reset-said = Ihr Personalkonto ({ $house }) wurde am { $date } um { $time } Uhr zurückgesetzt. Ihr Passwort, Ihre Authentifizierungs-App und Ihre Notfallcodes gelten nicht mehr, und Sie wurden überall abgemeldet.
mail-reset-next = Wer bei Ihnen die Personalkonten verwaltet, hat einen Link für Sie. Damit legen Sie ein neues Passwort fest und verbinden die Authentifizierungs-App neu. Bitte fragen Sie persönlich oder telefonisch nach dem Link.
mail-reset-not-you = Wenn Sie nicht darum gebeten haben, informieren Sie bitte sofort die Leitung des Theaters. Solange Sie den Link nicht verwendet haben, könnte ihn jemand anderes verwenden und in Ihrem Namen handeln.

mail-resale-offered-subject = Ihr Platz wird zum Weiterverkauf angeboten, Bestellung { $code }
mail-resale-offered = Wir bieten Ihren Platz zum Weiterverkauf an. Sobald ihn jemand kauft, erhalten Sie { $amount } als Guthaben. Bis dahin können Sie Ihre Karte jederzeit zurücknehmen. Solange der Platz angeboten wird, gilt Ihre Karte am Einlass nicht.
mail-resale-offered-parts = Wir bieten Ihren Platz zum Weiterverkauf an. Sobald ihn jemand kauft, erhalten Sie { $amount }: { $parts }. Bis dahin können Sie Ihre Karte jederzeit zurücknehmen. Solange der Platz angeboten wird, gilt Ihre Karte am Einlass nicht.
mail-resale-taken-back-subject = Sie haben Ihre Karte zurückgenommen, Bestellung { $code }
mail-resale-taken-back = Ihr Platz wird nicht mehr angeboten. Ihre Karte gilt wieder, mit demselben Code wie zuvor.
mail-resale-unsold-subject = Ihr Platz wurde nicht verkauft, Bestellung { $code }
mail-resale-unsold = Bis zum Ende des Onlineverkaufs hat niemand Ihren Platz gekauft. Ihre Karte gilt wieder, mit demselben Code wie zuvor.
mail-resale-sold-subject = Ihr Platz wurde verkauft, Bestellung { $code }
mail-resale-sold = Ihr Platz wurde gekauft. Wir haben Ihrem Guthaben { $amount } gutgeschrieben. Ihre bisherige Karte gilt nicht mehr.
mail-resale-sold-parts = Ihr Platz wurde gekauft. Ihr Anteil beträgt { $amount }: { $parts }. Ihre bisherige Karte gilt nicht mehr.
mail-resale-sold-gone = Ihr Platz wurde gekauft. Ihre bisherige Karte gilt nicht mehr.
mail-resale-link = Ihre Spielzeit öffnen

# Eine Karte wird weitergegeben.
mail-transfer-offered-subject = Eine Karte für Sie
mail-transfer-offered-subject-several = Karten für Sie
mail-transfer-offered = { $count ->
    [one] { $from } möchte Ihnen diese Karte überlassen. Öffnen Sie den Link und nehmen Sie die Karte an: Sie erhalten dann einen eigenen Code für den Einlass. Sie brauchen kein Konto und zahlen nichts.
   *[other] { $from } möchte Ihnen diese { $count } Karten überlassen. Öffnen Sie einen der Links und nehmen Sie die Karten an: Sie erhalten dann eigene Codes für den Einlass. Sie brauchen kein Konto und zahlen nichts.
}
mail-transfer-stranger = Wenn Sie { $from } nicht kennen, können Sie diese E-Mail löschen.
mail-transfer-link = Karte annehmen
mail-transfer-taken-back-subject = Karte zurückgenommen
mail-transfer-taken-back = { $from } hat diese Karte zurückgenommen. Der Link in unserer früheren E-Mail gilt nicht mehr; Sie müssen nichts tun.
mail-transfer-received-subject = Ihre Karte
mail-transfer-received = { $from } hat Ihnen diese Karte überlassen; sie gehört jetzt Ihnen. Sie finden sie als PDF im Anhang. Bitte zeigen Sie den Code am Einlass auf dem Smartphone oder auf Papier vor.
mail-transfer-received-plain = { $from } hat Ihnen diese Karte überlassen; sie gehört jetzt Ihnen. Auf der Seite der Karte steht, wie Sie Einlass erhalten.
mail-transfer-open = Karte öffnen
mail-transfer-handed-subject = Ihre Karte wurde angenommen, Bestellung { $code }
mail-transfer-handed = { $email } hat Ihre Karte angenommen. Ihr Code dafür gilt am Einlass nicht mehr.
mail-transfer-declined-subject = Ihre Karte wurde abgelehnt und gehört weiterhin Ihnen, Bestellung { $code }
mail-transfer-declined = { $email } hat Ihre Karte abgelehnt. Sie gehört weiterhin Ihnen und gilt am Einlass mit demselben Code. In Ihrem Konto können Sie sie an jemand anderen weitergeben.
mail-handed-cancelled-subject = Vorstellung abgesagt
mail-handed-cancelled = { $count ->
    [one] Leider wurde diese Vorstellung abgesagt. Die Karte, die Sie von { $from } bekommen haben, ist nicht mehr gültig. Den Kaufpreis erstatten wir { $from }. Sie brauchen nichts zu tun.
   *[other] Leider wurde diese Vorstellung abgesagt. Die Karten, die Sie von { $from } bekommen haben, sind nicht mehr gültig. Den Kaufpreis erstatten wir { $from }. Sie brauchen nichts zu tun.
}
mail-handed-moved-subject = Neuer Termin Ihrer Vorstellung
mail-handed-moved-time-subject = Neue Uhrzeit Ihrer Vorstellung
mail-handed-moved-time = { $count ->
    [one] Diese Vorstellung beginnt zu einer anderen Uhrzeit. Bisher war der Beginn { $before }. Die Karte, die Sie von { $from } bekommen haben, bleibt mit demselben Code gültig. Sie finden sie noch einmal als PDF im Anhang.
   *[other] Diese Vorstellung beginnt zu einer anderen Uhrzeit. Bisher war der Beginn { $before }. Die Karten, die Sie von { $from } bekommen haben, bleiben mit denselben Codes gültig. Sie finden sie noch einmal als PDF im Anhang.
}
mail-handed-moved = { $count ->
    [one] Diese Vorstellung hat einen neuen Termin. Der bisherige Termin war { $before }. Die Karte, die Sie von { $from } bekommen haben, gilt mit demselben Code für den neuen Termin. Sie finden sie noch einmal als PDF im Anhang.
   *[other] Diese Vorstellung hat einen neuen Termin. Der bisherige Termin war { $before }. Die Karten, die Sie von { $from } bekommen haben, gelten mit denselben Codes für den neuen Termin. Sie finden sie noch einmal als PDF im Anhang.
}
mail-handed-moved-exchange = { $count ->
    [one] Wenn Ihnen der neue Termin nicht passt, können Sie die Karte auf Ihrer Seite (Link unten) gegen einen anderen verfügbaren Termin tauschen. Der Tausch selbst ist kostenlos; ist der neue Platz teurer, zahlen Sie die Differenz. Zurückgeben kann die Karte nur, wer sie bezahlt hat: { $from }.
   *[other] Wenn Ihnen der neue Termin nicht passt, können Sie die Karten auf Ihrer Seite (Link unten) einzeln gegen einen anderen verfügbaren Termin tauschen. Der Tausch selbst ist kostenlos; ist ein neuer Platz teurer, zahlen Sie die Differenz. Zurückgeben kann die Karten nur, wer sie bezahlt hat: { $from }.
}
mail-handed-moved-ask = { $count ->
    [one] Wenn Ihnen der neue Termin nicht passt, wenden Sie sich bitte an { $from }: Nur wer eine Karte bezahlt hat, kann sie zurückgeben.
   *[other] Wenn Ihnen der neue Termin nicht passt, wenden Sie sich bitte an { $from }: Nur wer Karten bezahlt hat, kann sie zurückgeben.
}
mail-handed-ended-subject = Ihre Karte ist nicht mehr gültig
mail-handed-ended = Die Karte, die Sie von { $from } bekommen haben, wurde storniert. Der Code dieser Karte gilt am Einlass nicht mehr. Wenn Sie damit nicht gerechnet haben, wenden Sie sich bitte an { $from }.
mail-handed-ended-moved = Wir haben diese Vorstellung auf einen anderen Termin verlegt. Danach hat { $from } die Karte zurückgegeben, die Sie bekommen hatten. Der Code dieser Karte gilt am Einlass nicht mehr. Wenn Sie damit nicht gerechnet haben, wenden Sie sich bitte an { $from }.
mail-handed-pieces = Das gehörte zu Ihrem Geschenk und kann nicht mehr abgeholt werden: { $extras }.
mail-handed-back-subject = Erstattung für eine weitergegebene Karte, Bestellung { $code }
mail-handed-back = eine Karte, die Sie weitergegeben oder verschenkt haben, wurde gegen eine Karte für diese Vorstellung getauscht: { $performance }. Diese neue Karte wurde jetzt storniert. Den Teil Ihrer Zahlung, der auf die neue Karte angerechnet wurde, bekommen Sie zurück.
mail-handed-back-off = eine Karte, die Sie weitergegeben oder verschenkt haben, wurde gegen eine Karte für diese Vorstellung getauscht: { $performance }. Diese Vorstellung mussten wir absagen. Den Teil Ihrer Zahlung, der auf die neue Karte angerechnet wurde, bekommen Sie zurück.
mail-handed-back-rest = eine Karte, die Sie weitergegeben oder verschenkt haben, wurde getauscht. Weil wir die neue Vorstellung abgesagt oder verlegt haben, wurde noch einmal getauscht, gegen eine günstigere Karte: { $performance }. Den Teil Ihrer Zahlung, der dafür nicht mehr gebraucht wird, bekommen Sie zurück.

# Instead of the picture of a ticket’s code, where a mail program shows none; $place is its seat.
mail-ticket-code = QR-Code Ihrer Karte: { $place }

# The morning after a performance, where the house has set so. { $date }: a day.
mail-thanks-subject = Danke für Ihren Besuch von „{ $title }“
mail-thanks = vielen Dank, dass Sie am { $date } bei „{ $title }“ unser Gast waren. Wir hoffen, dass Ihnen die Vorstellung gefallen hat, und freuen uns, wenn Sie bald wiederkommen.
mail-thanks-programme = Zum Spielplan
