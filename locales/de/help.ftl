# Fragen und Antworten nach den Regeln des Hauses.
help-title = Fragen und Antworten
help-lede = Karten, Tausch, Gutscheine und Ihr Besuch: Antworten auf die häufigsten Fragen.
help-conditions = Wenn Sie verhindert sind: was Sie mit Ihren Karten tun können

help-tickets = Wo finde ich meine Karten?
help-tickets-text = Wir senden Ihnen die Karten per E-Mail, sobald sie bezahlt sind. Wenn Sie sich mit der E-Mail-Adresse anmelden, mit der Sie bestellt haben, finden Sie alle Bestellungen und Karten in Ihrem Konto. Ein Passwort brauchen Sie nicht: Wir senden Ihnen einen Code.
help-lost = Ich habe meine Karte oder die E-Mail verloren. Was kann ich tun?
help-lost-text = Bitte sehen Sie zuerst in Ihrem Spam-Ordner nach. Ist die E-Mail nicht dort, öffnen Sie die Bestellung in Ihrem Konto: Dort können Sie Ihre Karten jederzeit öffnen, ausdrucken oder speichern.

help-exchange = Kann ich meine Karte gegen einen anderen Termin tauschen?
help-return = Kann ich meine Karte zurückgeben?
help-resale = Kann ich meine Karte hier weiterverkaufen?
help-shown = In Ihrem Konto steht bei jeder Karte, was möglich ist und bis wann. Haben Sie ohne Konto gekauft, melden Sie sich mit der E-Mail-Adresse Ihrer Bestellung an: Wir legen dabei ein Konto für Sie an.
help-of-productions = { $words } Das gilt für: { $titles }.
help-some-dates = { $title } (einige Termine)
help-until-days = { $count ->
    [one] Die Frist endet { $count } Tag vor Beginn der Vorstellung.
   *[other] Die Frist endet { $count } Tage vor Beginn der Vorstellung.
}
help-until-hours = { $count ->
    [one] Die Frist endet { $count } Stunde vor Beginn der Vorstellung.
   *[other] Die Frist endet { $count } Stunden vor Beginn der Vorstellung.
}
help-until-date = Die Frist endet am { $when }.
help-until-sale = Das ist möglich, solange die Vorstellung hier verkauft wird.
help-from-days = { $count ->
    [one] Das ist frühestens { $count } Tag vor Beginn der Vorstellung möglich.
   *[other] Das ist frühestens { $count } Tage vor Beginn der Vorstellung möglich.
}
help-from-hours = { $count ->
    [one] Das ist frühestens { $count } Stunde vor Beginn der Vorstellung möglich.
   *[other] Das ist frühestens { $count } Stunden vor Beginn der Vorstellung möglich.
}
help-from-date = Das ist ab { $when } möglich.
help-exchange-production = Sie können einen anderen Termin derselben Produktion wählen.
help-exchange-zone = Sie können einen anderen Termin derselben Produktion in derselben Preisgruppe wählen.
help-exchange-any = Sie können jede andere Vorstellung wählen.
help-exchange-free = Der Tausch ist kostenlos.
help-exchange-first = { $free ->
    [one] Der erste Tausch ist kostenlos; danach kostet jeder Tausch { $fee }.
   *[other] Bis zu { $free }-mal tauschen Sie kostenlos; danach kostet jeder Tausch { $fee }.
}
help-exchange-most-ticket = { $most ->
    [one] Jede Karte kann einmal getauscht werden.
   *[other] Jede Karte kann bis zu { $most }-mal getauscht werden.
}
help-exchange-most-seat = { $most ->
    [one] Je Platz kann einmal getauscht werden.
   *[other] Je Platz kann bis zu { $most }-mal getauscht werden.
}
help-return-credit = Sie erhalten den vollen Preis der Karte als Guthaben. Haben Sie mit einem Gutschein bezahlt, geht der Betrag zuerst auf diesen Gutschein zurück.
# After what can be returned.
help-return-not-tickets = Einzelkarten können nicht zurückgegeben werden.
help-most-performances = { $most ->
    [one] Das ist für eine Vorstellung je Platz möglich.
   *[other] Das ist für bis zu { $most } Vorstellungen je Platz möglich.
}
help-resale-share = Ihr Platz kommt in den Verkauf. Sobald er verkauft ist, erhalten Sie { $percent } % des Preises, den Sie für die Karte bezahlt haben. Ist der Preis an dem Tag, an dem Sie die Karte anbieten, niedriger, gilt dieser. Wird der Platz nicht verkauft, behalten Sie Ihre Karte.
help-resale-numbered = Zum Weiterverkauf freigeben können Sie nur Karten für nummerierte Plätze.
help-pass-on = Kann ich meine Karte jemand anderem geben?
help-pass-on-text = Ja. Öffnen Sie die Karte in Ihrem Konto, wählen Sie „An jemanden weitergeben“ und geben Sie die E-Mail-Adresse der anderen Person ein: Diese erhält einen Link zur Karte und braucht kein Konto. Sie können eine Bestellung auch verschenken, mit einer Grußkarte und Ihren eigenen Worten. Sobald die Karte angenommen ist, gilt am Einlass nur noch der neue Code.

help-subscriptions = Was ist ein Abonnement, und wie verlängere ich es?
# The same where no renewal is announced.
help-subscription = Was ist ein Abonnement?
help-renewal = Wenn es Zeit für die Verlängerung ist, schreiben wir Ihnen eine E-Mail. Darin steht, bis wann Sie antworten können, was die nächste Spielzeit kostet und was geschieht, wenn Sie nicht antworten.
help-renewal-over = Die Frist für die letzte Verlängerung ist abgelaufen. Wenn Sie ein Abonnement hatten, steht das Ergebnis in Ihrem Konto.
help-subscription-return = Wenn Sie eine der Vorstellungen nicht besuchen können, können Sie Ihre Karte unter Umständen gegen ein Guthaben zurückgeben. Mehr dazu:
help-subscription-pass-on = In Ihrem Konto können Sie auch ein ganzes Abonnement an jemand anderen übertragen.
help-vouchers = Was muss ich über Geschenkgutscheine wissen?
help-voucher-forever = Unsere Gutscheine sind unbegrenzt gültig.
help-voucher-months = { $months ->
    [one] Ein Gutschein gilt einen Monat ab dem Tag der Ausstellung.
   *[other] Ein Gutschein gilt { $months } Monate ab dem Tag der Ausstellung.
}
help-voucher-printed = Wie lange ein Gutschein gilt, steht auf dem Gutschein.
help-voucher-withdraw = Den Kauf eines Gutscheins können Sie innerhalb von 14 Tagen widerrufen, solange nichts damit bezahlt wurde. Wir erstatten Ihnen dann den Kaufpreis.
help-payment = Wie kann ich zahlen, und was ist, wenn ich doppelt gezahlt habe?
help-payment-text = Beim Abschluss der Bestellung sehen Sie, welche Zahlungsarten möglich sind. Sie zahlen dann auf der Seite der Bank oder des Zahlungsdienstes.
help-payment-twice = Wurde eine Bestellung zweimal bezahlt, erstatten wir die zweite Zahlung von uns aus auf die Karte oder das Konto, von dem sie kam. Auf Ihrem Kontoauszug können einige Tage lang beide Zahlungen stehen. Haben Sie dieselbe Bestellung versehentlich zweimal aufgegeben, wenden Sie sich bitte an die Theaterkasse.
help-concessions = Für welche ermäßigten Karten brauche ich einen Nachweis?
help-proof-door = Bitte zeigen Sie den Nachweis am Einlass zusammen mit der Karte vor.
help-proof-box-office = Bitte legen Sie den Nachweis an der Theaterkasse vor. Danach erhalten Sie Ihre Karte.

help-wheelchair = Wo finde ich Rollstuhlplätze und Begleitplätze?
help-late = Was ist, wenn ich zu spät komme?
help-children = Brauchen Kinder eine Karte?
help-contact = Wie erreiche ich Sie?
