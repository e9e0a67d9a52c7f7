# Vorstellungen für eine Art von Kunden, etwa Schulen: jetzt reserviert, auf Rechnung bezahlt.

# Über der Liste der Vorstellungen, jede mit ihrer Summe und dem letzten Zahlungstag.
invoice-title = Zahlung nach der Vorstellung
invoice-due = zahlbar bis zum { $date }
invoice-paid = bezahlt
invoice-due-rest = noch { $open } zu zahlen bis zum { $date }
invoice-overdue = { $open } seit dem { $date } überfällig; bitte zahlen Sie jetzt
invoice-returned = noch { $open } zu zahlen: Ihre Bank hat eine Zahlung zurückgegeben
invoice-cancelled = abgesagt, nichts zu zahlen
# In the basket, below the way to the checkout.
invoice-next-step = Auf der nächsten Seite sehen Sie den Gesamtbetrag und die Zahlungsfristen. Jetzt wird nichts abgebucht. Für eine abgesagte Vorstellung zahlen Sie nichts.
invoice-checkout-title = Ihre Angaben und Reservierung
# Der Knopf, der zum Zahlen verpflichtet, wenn auch nicht jetzt; $total ist der Gesamtbetrag.
invoice-reserve = Zahlungspflichtig reservieren: { $total }
invoice-obliges = Mit diesem Schritt reservieren Sie zahlungspflichtig; jetzt wird nichts abgebucht. Wir senden Ihnen die Karten sofort; die Rechnungen (eine je Verkäufer) finden Sie auf der Seite Ihrer Bestellung. Sie zahlen jeweils nach der Vorstellung.
invoice-order-title = Ihre Reservierung ist bestätigt. Hier sind Ihre Karten.
invoice-order-text = { $count ->
    [one] Ihre Karten sind gültig. Sie haben noch nichts bezahlt. Die Rechnung finden Sie am Ende dieser Seite. Sie zahlen jeweils nach der Vorstellung.
   *[other] Ihre Karten sind gültig. Sie haben noch nichts bezahlt. Die Rechnungen (eine je Verkäufer) finden Sie am Ende dieser Seite. Sie zahlen jeweils nach der Vorstellung.
}
invoice-all-paid = Ihre Karten sind gültig, und alles ist bezahlt.
invoice-some-paid = Ihre Karten sind gültig. Ein Teil dieser Bestellung ist bezahlt. Bitte zahlen Sie den Rest bis zu den angegebenen Terminen.
invoice-some-returned = Ihre Karten sind gültig, aber Ihre Bank hat eine Zahlung zurückgegeben. Bitte zahlen Sie den angegebenen Betrag per Überweisung oder an der Theaterkasse.
# Nach Datum und Summe einer Bestellung.
invoice-account = reserviert, zahlbar nach der Vorstellung

order-invoiced-title = Ihre Bestellung ist bestätigt. Hier sind Ihre Karten.
order-invoiced-text = { $count ->
    [one] Ihre Karten sind gültig. Sie haben noch nichts bezahlt. Die Rechnung finden Sie am Ende dieser Seite. Bitte bezahlen Sie bis zum angegebenen Tag.
   *[other] Ihre Karten sind gültig. Sie haben noch nichts bezahlt. Die Rechnungen (eine je Verkäufer) finden Sie am Ende dieser Seite. Bitte bezahlen Sie bis zum angegebenen Tag.
}
order-invoiced-account = zahlbar auf Rechnung
mail-invoiced-subject = Ihre Karten und Ihre Rechnung, Bestellung { $code }
mail-invoiced-intro = vielen Dank für Ihre Bestellung. Ihre Karten sind gültig. Die Rechnungen (eine je Verkäufer) finden Sie auf der Seite Ihrer Bestellung. Bitte bezahlen Sie bis zum unten angegebenen Tag.

mail-reserved-subject = Ihre Reservierung, Bestellung { $code }
mail-reserved-intro = vielen Dank für Ihre Reservierung. Ihre Plätze sind für Sie reserviert, und Ihre Karten sind gültig. Die Rechnungen (eine je Verkäufer) finden Sie auf der Seite Ihrer Bestellung. Sie zahlen jeweils nach der Vorstellung.
mail-held-intro = diese Plätze sind bis { $until } für Sie reserviert. Bis dahin können Sie sie auf der Seite Ihrer Bestellung oder an der Theaterkasse bezahlen. Ihre Reservierungsnummer: { $code }. Ohne Zahlung gehen die Plätze danach wieder in den Verkauf.
mail-held-link = Reservierung bezahlen
mail-held-ending-subject = Ihre Reservierung endet bald, Bestellung { $code }
mail-deposit-subject = Anzahlung von { $amount } erhalten, Bestellung { $code }
mail-deposit = vielen Dank. Am { $date } haben wir Ihre Anzahlung von { $amount } für die Plätze erhalten, die wir für Sie reserviert haben. Ihre Reservierungsnummer: { $code }.
mail-deposit-cash = Sie haben an der Kasse bar bezahlt.
mail-deposit-terminal = Sie haben an der Kasse mit Karte bezahlt. Nummer des Kartenbelegs: { $slip }
mail-deposit-rest = Noch zu bezahlen: { $open }. Die Plätze sind bis { $until } für Sie reserviert. Den Rest können Sie bis dahin auf der Seite Ihrer Bestellung oder an der Kasse bezahlen.
mail-deposit-keep = Bitte bewahren Sie diese E-Mail als Beleg auf.
mail-held-ending = diese Plätze sind noch bis { $until } für Sie reserviert. Bitte bezahlen Sie sie bis dahin auf der Seite Ihrer Bestellung oder an der Theaterkasse, sonst gehen die Plätze wieder in den Verkauf. Ihre Reservierungsnummer: { $code }.
mail-held-ending-rest = vielen Dank für Ihre Anzahlung. Diese Plätze sind noch bis { $until } für Sie reserviert. Bitte bezahlen Sie den Rest bis dahin auf der Seite Ihrer Bestellung oder an der Theaterkasse. Ihre Reservierungsnummer: { $code }.
mail-held-overdue-subject = Bitte melden Sie sich wegen Ihrer Reservierung, Bestellung { $code }
mail-held-overdue = diese Reservierung war bis { $until } zu bezahlen. Ihre Anzahlung haben wir erhalten, deshalb halten wir die Plätze vorerst für Sie frei. Bitte wenden Sie sich an die Theaterkasse: Dort können Sie den Rest bezahlen oder die Reservierung beenden und die Anzahlung zurückerhalten. Ihre Reservierungsnummer: { $code }.
mail-held-ended-subject = Ihre Reservierung ist beendet, Bestellung { $code }
mail-held-ended-time = die unten genannten Plätze waren bis { $until } für Sie reserviert und bis dahin nicht vollständig bezahlt. Die Reservierung ist deshalb beendet.
mail-held-ended-house = die Theaterkasse hat Ihre Reservierung { $code } beendet. Die unten genannten Plätze sind nicht mehr für Sie reserviert.
mail-held-ended-cancelled = leider wurde diese Vorstellung abgesagt: { $performance }. Damit ist Ihre gesamte Reservierung { $code } beendet, und Sie müssen nichts mehr bezahlen.
mail-held-ended-paid = Sie hatten bereits { $amount } bezahlt. Diesen Betrag erstatten wir Ihnen; Näheres dazu steht in einer eigenen E-Mail.
mail-held-ended-nothing = Es wurde nichts abgebucht.
mail-held-moved-subject = Neuer Termin für Ihre Reservierung, Bestellung { $code }
mail-held-moved = eine Vorstellung Ihrer Reservierung { $code } hat einen neuen Termin. Unten steht Ihre Reservierung, wie sie jetzt gilt; Ihre Plätze sind bis { $until } für Sie reserviert. Wenn Ihnen der neue Termin nicht passt, wenden Sie sich bitte an die Theaterkasse: Wir beenden dann die Reservierung und erstatten, was Sie bezahlt haben.
mail-held-moved-overdue = eine Vorstellung Ihrer Reservierung { $code } hat einen neuen Termin. Unten steht Ihre Reservierung, wie sie jetzt gilt. Die Frist für die Zahlung des Rests ist abgelaufen. Ihre Anzahlung haben wir erhalten, deshalb halten wir die Plätze vorerst für Sie frei. Bitte wenden Sie sich an die Theaterkasse: Dort können Sie den Rest bezahlen. Wenn Ihnen der neue Termin nicht passt, beenden wir die Reservierung und erstatten, was Sie bezahlt haben.
mail-held-paid = Bereits bezahlt
mail-held-left = Noch zu bezahlen
# Über der Summe aller Vorstellungen.
mail-reserved-total = Gesamtbetrag
# $performance ist ein Titel mit Datum, $due der letzte Zahlungstag.
mail-reserved-invoice = { $performance }: { $amount }, zahlbar bis zum { $due }
mail-reserved-paid = { $performance }: { $amount }, bezahlt
# Eine Zahlung kam von der Bank zurück.
mail-payment-returned-subject = Ihre Bank hat eine Zahlung zurückgegeben: Bestellung { $code }
mail-payment-returned = Ihre Bank hat eine Zahlung von { $amount } für die Bestellung { $code } zurückgegeben. Bitte bezahlen Sie { $open } per Überweisung oder an der Theaterkasse. Fälligkeit: { $due }. Ihre Karten bleiben gültig. Falls Sie das für einen Irrtum halten, melden Sie sich bitte bei uns.
mail-payment-returned-credit = Ihre Bank hat eine Zahlung von { $amount } für die Bestellung { $code } zurückgegeben. Diesen Betrag hatten wir Ihrem Guthaben gutgeschrieben, deshalb haben wir ihn wieder abgezogen. Sie müssen nichts tun. Falls Sie das für einen Irrtum halten, melden Sie sich bitte bei uns.
mail-payment-returned-later = Den Rest überweisen Sie bitte nicht: { $amount } ziehen wir wie vereinbart am { $date } von Ihrem Konto ein.
mail-payment-returned-also = Weitere { $amount } ziehen wir am { $date } ein.
mail-payment-returned-kept = Bis Ihre Zahlung eingegangen ist, halten wir { $amount } Ihres Guthabens dafür zurück.
mail-payment-returned-link = Ihre Bestellung ansehen
mail-credit-spent-subject = { $amount } Ihres Guthabens wurden verwendet: Bestellung { $code }
mail-credit-spent = unser Kassenteam hat { $amount } Ihres Guthabens für die Bestellung { $code } verwendet. Falls Sie das nicht gewünscht haben, melden Sie sich bitte sofort: Antworten Sie auf diese E-Mail oder wenden Sie sich an die Theaterkasse. Wir prüfen den Vorgang und schreiben Ihnen den Betrag wieder gut, falls es ein Irrtum war.
mail-credit-spent-link = Ihre Bestellung ansehen
mail-reserved-cancelled = { $performance }: Diese Vorstellung ist abgesagt. Dafür müssen Sie nichts zahlen.

# $kind ist, wie das Haus solche Konten nennt: Schule.
refusal-hold-other-kind = Ihr Konto hat den Status „{ $kind }“. Damit können Sie nur Vorstellungen für diese Gruppe buchen. Um andere Vorstellungen zu buchen, melden Sie sich bitte ab und kaufen Sie als Gast.
refusal-put-other-kind = Ihr Konto gehört zu einer bestimmten Gruppe. Damit können Sie nur Angebote für diese Gruppe buchen. Um dieses Angebot zu kaufen, melden Sie sich bitte ab und kaufen Sie als Gast.
refusal-place-other-kind = Ihr Konto hat den Status „{ $kind }“. Damit können Sie nur Angebote für diese Gruppe buchen. Bitte entfernen Sie „{ $title }“ aus dem Warenkorb, um fortzufahren.
# Beides sind Listen von Titeln.
refusal-place-paid-in-parts = Ein Teil Ihres Einkaufs ist sofort zu zahlen, ein Teil erst nach der Vorstellung auf Rechnung. Dafür sind zwei Bestellungen nötig. Auf Rechnung: { $later }. Sofort: { $now }. Bitte entfernen Sie einen der beiden Teile aus dem Warenkorb und bestellen Sie ihn danach.
invoice-transfer-title = So bezahlen Sie per Überweisung
invoice-transfer = Bitte überweisen Sie den Betrag an { $holder }, IBAN { $iban }, mit dem Verwendungszweck { $reference }. Daran erkennen wir Ihre Zahlung.
invoice-transfer-due = Zahlbar bis zum { $date }
mail-payment-due-subject = Zahlung fällig am { $due }, Bestellung { $code }
mail-payment-due = für Ihre Bestellung { $code } ist bald eine Zahlung fällig: { $amount }, zahlbar bis zum { $due }. Wenn Sie schon bezahlt haben, müssen Sie nichts mehr tun.
mail-payment-due-what = Abonnement: { $what }
mail-debit-due-subject = Lastschrift über { $amount } am { $due }, Bestellung { $code }
mail-debit-due = wie vereinbart ziehen wir { $amount } für Ihre Bestellung { $code } am { $due } von Ihrem Konto ein. Sie müssen nichts tun; bitte sorgen Sie nur dafür, dass das Konto ausreichend gedeckt ist.
mail-debit-due-mandate = Konto mit den Endziffern { $end }, Mandat { $mandate }, Gläubiger: { $creditor }
mail-payment-overdue-subject = Zahlung überfällig seit dem { $due }, Bestellung { $code }
mail-payment-overdue = Ihre Zahlung von { $amount } für die Bestellung { $code } ist noch nicht bei uns eingegangen. Sie war bis zum { $due } fällig. Bitte bezahlen Sie den Betrag jetzt, per Überweisung oder an der Theaterkasse. Wenn Sie in den letzten Tagen bezahlt haben, müssen Sie nichts mehr tun.
mail-payment-overdue-meanwhile = Ihre Karten bleiben gültig. Bis Ihre Zahlung bei uns eingegangen ist, können sie weder getauscht noch zurückgegeben werden.
# Was für eine Bestellung einging, die später bezahlt wird.
mail-payment-received-subject = Zahlung von { $amount } eingegangen, Bestellung { $code }
mail-payment-received = vielen Dank. Ihre Zahlung von { $amount } für die Bestellung { $code } ist am { $date } bei uns eingegangen.
mail-payment-received-part = Von dem Betrag, der am { $due } fällig ist, sind noch { $open } zu zahlen.
mail-payment-received-open = Für diese Bestellung sind noch { $open } zu zahlen. Die Termine stehen auf der Seite Ihrer Bestellung.
mail-payment-received-all = Damit ist diese Bestellung vollständig bezahlt.
mail-payment-received-credit = Sie haben { $amount } mehr bezahlt, als fällig war. Diesen Betrag haben wir Ihrem Guthaben gutgeschrieben.
mail-payment-received-orders-subject = Zahlung von { $amount } eingegangen, Bestellungen { $code }
mail-payment-received-orders = vielen Dank. Ihre Zahlung von { $amount } ist am { $date } bei uns eingegangen. Wir haben sie auf diese Bestellungen angerechnet: { $code }.
mail-payment-received-orders-open = Für diese Bestellungen sind zusammen noch { $open } zu zahlen. Die Termine stehen auf der Seite der jeweiligen Bestellung.
mail-payment-received-orders-all = Damit sind diese Bestellungen vollständig bezahlt.
