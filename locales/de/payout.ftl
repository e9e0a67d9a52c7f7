# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = Wie möchten Sie Ihren Anteil erhalten?
payout-share-credit = Als Guthaben für alles in unserem Kartenshop außer Gutscheinen
payout-share-bank = Auf mein Bankkonto
payout-share-bank-known = Auf mein Bankkonto mit den Endziffern { $end }
payout-share-when = { $days ->
    [one] Ist Ihr Platz verkauft, überweisen wir innerhalb eines Tages nach der Vorstellung, weil Zahlungen bis dahin zurückgebucht werden können. Meist ist das Geld ein bis zwei Bankarbeitstage später da. Beträgt Ihr Anteil weniger als { $least }, erhalten Sie ihn als Guthaben.
   *[other] Ist Ihr Platz verkauft, überweisen wir innerhalb von { $days } Tagen nach der Vorstellung, weil Zahlungen bis dahin zurückgebucht werden können. Meist ist das Geld ein bis zwei Bankarbeitstage später da. Beträgt Ihr Anteil weniger als { $least }, erhalten Sie ihn als Guthaben.
}
payout-share-title = So erhalten Sie Ihren Anteil
payout-share-amount = Sobald Ihr Platz verkauft ist, erhalten Sie { $amount }. An diesem Betrag ändert sich nichts, auch wenn beim Weiterverkauf mehr oder weniger gezahlt wird.
payout-share-save = Speichern
payout-share-saved = Ihre Wahl ist gespeichert. Sie können sie ändern, bis Ihr Platz verkauft ist.
payout-share-change = Guthaben oder Überweisung wählen
payout-seat-offered = Ihr Platz wird zum Weiterverkauf angeboten. Sobald er verkauft ist, überweisen wir nach der Vorstellung { $amount } auf Ihr Bankkonto. Solange er angeboten wird, gilt Ihre Karte am Einlass nicht.
payout-seat-sold = Ihr Platz wurde verkauft. { $amount } gehen nach der Vorstellung per Überweisung auf Ihr Bankkonto.
payout-part-voucher = { $amount } zurück auf den Gutschein, mit dem Sie bezahlt haben
payout-part-voucher-known = { $amount } zurück auf den Gutschein mit den Endziffern { $digits }
payout-part-debt = { $amount } für den noch offenen Betrag dieser Bestellung
payout-part-credit = { $amount } als Guthaben
payout-part-bank = { $amount } nach der Vorstellung per Überweisung auf Ihr Bankkonto
payout-part-choice = { $amount } so, wie Sie es unten wählen
payout-parts-promised = Sobald Ihr Platz verkauft ist, erhalten Sie { $amount }: { $parts }. An diesem Betrag ändert sich nichts, auch wenn beim Weiterverkauf mehr oder weniger gezahlt wird.
payout-parts-offered = Ihr Platz wird zum Weiterverkauf angeboten. Sobald er verkauft ist, erhalten Sie { $amount }: { $parts }. Solange er angeboten wird, gilt Ihre Karte am Einlass nicht.
payout-parts-sold = Ihr Platz wurde verkauft. Ihr Anteil beträgt { $amount }: { $parts }.
payout-seat-gone = Ihr Platz wurde verkauft.
payout-follow = Stand der Überweisung
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = Zum Beispiel ES91 2100 0418 4502 0005 1332. Das Konto muss im Euro-Zahlungsraum (SEPA) liegen.
payout-bic = BIC der Bank (SWIFT-Code)
payout-bic-hint = Nur für Konten in Albanien, Andorra, Gibraltar, Moldau, Monaco, Montenegro, Nordmazedonien, San Marino, der Schweiz, Serbien, der Vatikanstadt und dem Vereinigten Königreich. Sie finden den BIC auf Ihrem Kontoauszug.
payout-account-holder = Name der Kontoinhaberin oder des Kontoinhabers
payout-account-title = Ihr Bankkonto
payout-account-why = Auf dieses Konto überweisen wir nur, was wir Ihnen schulden. Wir buchen nie davon ab. Nach dem Speichern werden nur die letzten vier Ziffern angezeigt.
payout-account-add = Bankkonto angeben
payout-account-replace = Ein anderes Bankkonto verwenden
payout-account-known = Gespeichert am { $date }: Konto von { $name } mit den Endziffern { $end }.
payout-account-save = Dieses Konto speichern
payout-account-saved = Ihr Bankkonto ist gespeichert.
payout-account-remove = Dieses Konto entfernen
payout-account-removed = Ihr Bankkonto ist entfernt. Für Plätze, die Sie anbieten, erhalten Sie Ihren Anteil jetzt als Guthaben.
payout-account-link = Bankkonto angeben
payout-account-link-known = Bankkonto mit den Endziffern { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Guthaben auszahlen
payout-title = Guthaben auszahlen
payout-credit = Jetzt auszahlbar: { $amount }
payout-credit-how = Mit Ihrem Guthaben können Sie auf dieser Website alles bezahlen außer Gutscheinen. Bei der Verlängerung eines Abonnements geht das nur, wenn Sie über den Link in unserer E-Mail bezahlen, nicht bei Lastschrift, Rechnung oder gespeicherter Karte. Sie können sich das Guthaben auch auf Ihr Bankkonto auszahlen lassen.
payout-later = { $amount } von Ihrem Guthaben können Sie sich ab { $date } auszahlen lassen, denn dieser Betrag stammt von Karten, deren Zahlungen bis dahin zurückgebucht werden können. In unserem Kartenshop können Sie schon jetzt Ihr ganzes Guthaben verwenden.
payout-later-several = { $amount } von Ihrem Guthaben können Sie sich erst später auszahlen lassen, denn dieser Betrag stammt von Karten, deren Zahlungen noch zurückgebucht werden können. In unserem Kartenshop können Sie diesen Betrag schon jetzt verwenden. Auf ein Bankkonto auszahlbar:
payout-later-day = { $amount } ab { $date }
payout-kept = { $amount } von Ihrem Guthaben halten wir zurück: Ihre Bank hat eine Zahlung zurückgebucht, und dieser Betrag ist noch offen. Sobald er bezahlt ist, können Sie diesen Teil Ihres Guthabens wieder verwenden.
payout-amount = Betrag
payout-amount-hint = Mindestens { $least }.
payout-next = Weiter
payout-step-to = Wir überweisen { $amount } auf das Konto von { $name } mit den Endziffern { $end }.
payout-step-left = Der Betrag wird sofort von Ihrem Guthaben abgezogen. Danach bleiben { $left }.
payout-step-when = { $days ->
    [one] Wir veranlassen die Überweisung innerhalb eines Tages. Danach dauert sie meist ein bis zwei Bankarbeitstage.
   *[other] Wir veranlassen die Überweisung innerhalb von { $days } Tagen. Danach dauert sie meist ein bis zwei Bankarbeitstage.
}
payout-step-back = Sie können die Auszahlung stoppen, solange wir sie noch nicht an unsere Bank übergeben haben.
payout-confirm = { $amount } auszahlen
payout-other-amount = Betrag ändern
payout-other-account = Anderes Konto verwenden
payout-back = Zurück zu Ihrem Konto
payout-done = Wir überweisen { $amount } auf Ihr Bankkonto. Hier sehen Sie den Stand der Auszahlung.
payout-list = Auszahlungen auf Ihr Bankkonto
payout-line = { $date }: { $amount } auf das Konto mit den Endziffern { $end }
payout-state-asked = Wird demnächst überwiesen
payout-state-later = Wird nach der Vorstellung überwiesen, ab { $date }
payout-state-filed = An unsere Bank übergeben
payout-state-paid = Überwiesen
payout-state-returned = Von der Bank zurückgekommen; der Betrag ist wieder Teil Ihres Guthabens
payout-state-called-back = Von Ihnen gestoppt; der Betrag ist wieder Teil Ihres Guthabens
payout-call-back = Auszahlung stoppen
payout-called-back = Die Auszahlung ist gestoppt. Der Betrag ist wieder Teil Ihres Guthabens.
# Why nothing was done.
payout-signed-out = Sie sind nicht mehr angemeldet. Es wurde nichts geändert. Bitte melden Sie sich wieder an.
payout-bad-iban = Diese IBAN stimmt nicht. Bitte vergleichen Sie die Nummer mit Ihrem Kontoauszug.
payout-not-sepa = In dieses Land können wir keine Euro überweisen. Bitte verwenden Sie ein Konto im Euro-Zahlungsraum (SEPA) oder behalten Sie Ihr Guthaben.
payout-bic-missing = In das Land Ihrer Bank wird nur mit BIC (SWIFT-Code) überwiesen. Bitte geben Sie Ihr Konto mit IBAN und BIC an; beide stehen auf Ihrem Kontoauszug.
payout-bad-bic = Dieser BIC stimmt nicht. Ein BIC hat 8 oder 11 Zeichen, zum Beispiel UBSWCHZH80A. Bitte vergleichen Sie ihn mit Ihrem Kontoauszug.
payout-holder-missing = Bitte geben Sie den Namen der Kontoinhaberin oder des Kontoinhabers ein.
payout-no-account = Bitte geben Sie Ihre IBAN ein.
payout-not-offered = Online können wir Guthaben hier nicht auszahlen. Ihr Guthaben bleibt bestehen. Bitte wenden Sie sich an die Theaterkasse.
payout-in-use = Auf Ihr gespeichertes Konto soll noch eine Auszahlung gehen; deshalb können Sie es zurzeit weder ändern noch entfernen. Bitte stoppen Sie diese Auszahlung zuerst, oder warten Sie, bis wir sie an unsere Bank übergeben haben.
payout-no-amount = Bitte geben Sie einen Betrag an, zum Beispiel 25,00.
payout-below-least = Auszahlungen sind ab { $least } möglich. Ihr Guthaben bleibt bestehen.
payout-too-much = Zurzeit können höchstens { $credit } ausgezahlt werden. Bitte geben Sie einen kleineren Betrag ein.
payout-unknown = Wir finden diese Auszahlung nicht in Ihrem Konto. Bitte prüfen Sie, ob Sie sich mit der richtigen E-Mail-Adresse angemeldet haben.
payout-filed = Die Auszahlung ist schon bei unserer Bank und kann nicht mehr gestoppt werden. Das Geld ist in einigen Tagen auf Ihrem Konto.
payout-over = Diese Auszahlung ist schon abgeschlossen. In der Liste sehen Sie, was daraus geworden ist.
payout-unconfirmed = Nach einer technischen Störung prüfen wir alle Auszahlungen, deshalb können Sie diese zurzeit nicht stoppen. Es wurde nichts geändert, und Ihr Geld ist sicher. Bei Fragen wenden Sie sich bitte an die Theaterkasse.
# On the credit's statement, as a page and as a PDF.
payout-movement-asked = Auszahlung auf Ihr Bankkonto
payout-movement-called-back = Auszahlung gestoppt
payout-movement-returned = Auszahlung von der Bank zurückgekommen
creditsheet-pdf-link = Als PDF herunterladen
creditsheet-pdf-heading = Guthabenauszug
creditsheet-pdf-holder = Name
creditsheet-pdf-made = Stand
creditsheet-pdf-balance = Ihr Guthaben
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = Wir bieten Ihren Platz zum Weiterverkauf an. Sobald ihn jemand kauft, überweisen wir nach der Vorstellung { $amount } auf Ihr Bankkonto. Bis zum Verkauf können Sie Ihre Karte jederzeit zurücknehmen. Solange der Platz angeboten wird, gilt Ihre Karte am Einlass nicht.
mail-resale-sold-bank = Ihr Platz wurde gekauft. Wir überweisen { $amount } auf Ihr Bankkonto. Ihre bisherige Karte gilt nicht mehr.
mail-transfer-payable = Wir überweisen nach der Vorstellung, ab { $date }, weil die Zahlung für die Karte bis dahin zurückgebucht werden kann.
mail-credit-payable = In unserem Kartenshop können Sie dieses Guthaben sofort verwenden. Auf ein Bankkonto auszahlen lassen können Sie es nach der Vorstellung, ab { $date }, weil die Zahlung für die Karte bis dahin zurückgebucht werden kann.
mail-credit-payable-cancelled = In unserem Kartenshop können Sie dieses Guthaben sofort verwenden. Auf ein Bankkonto auszahlen lassen können Sie es ab { $date }, weil die Zahlung für die Karte bis dahin zurückgebucht werden kann.
mail-credit-usable = In unserem Kartenshop können Sie dieses Guthaben sofort verwenden.
mail-pay-out-returned-subject = Die Auszahlung auf Ihr Bankkonto kam zurück
mail-pay-out-returned = wir haben { $amount } auf Ihr Bankkonto mit den Endziffern { $end } überwiesen, aber die Bank hat den Betrag zurücküberwiesen. Sie haben nichts verloren: Der Betrag ist wieder Teil Ihres Guthabens. Wenn Sie ihn auf Ihr Konto erhalten möchten, prüfen Sie bitte Ihr Bankkonto auf unserer Website und beantragen Sie die Auszahlung noch einmal.
mail-pay-out-link = Ihr Guthaben ansehen

staff-payouts-short = Überweisungen
staff-payouts-title = Überweisungen an Kundinnen und Kunden
staff-payouts-lede = Guthaben, das Kundinnen und Kunden auf ihr Bankkonto haben möchten. Erstellen Sie eine Datei, senden Sie sie an Ihre Bank und verbuchen Sie danach das Ergebnis.
staff-payouts-due = Zu überweisen
staff-payouts-due-none = Zurzeit ist nichts zu überweisen.
staff-payouts-count = { $count ->
    [one] { $count } Überweisung
   *[other] { $count } Überweisungen
}
staff-payouts-on = Ausführungstag (leer: heute)
staff-payouts-format = Dateiformat
staff-payouts-make = Datei über { $sum } erstellen
staff-payouts-held-back = { $count ->
    [one] Es wurde keine Datei erstellt. { $count } Überweisung ist zurückgestellt, weil nach einer Rückbuchung noch Geld offen ist.
   *[other] Es wurde keine Datei erstellt. { $count } Überweisungen sind zurückgestellt, weil nach Rückbuchungen noch Geld offen ist.
}
staff-payouts-files = Dateien für die Bank
staff-payouts-files-none = Es wurde noch keine Datei erstellt.
staff-payouts-file = Datei
staff-payouts-made = Erstellt
staff-payouts-transfers = Überweisungen
staff-payouts-transfer = Überweisung
staff-payouts-state-new = Noch nicht heruntergeladen
staff-payouts-state-done = Abgeschlossen
staff-payouts-state-open = { $count ->
    [one] { $count } Überweisung offen
   *[other] { $count } Überweisungen offen
}
staff-payouts-state-returned = { $count ->
    [one] { $count } zurückgegeben
   *[other] { $count } zurückgegeben
}
staff-payouts-fetch = Datei herunterladen
staff-payouts-paid = Die Bank hat überwiesen
staff-payouts-paid-text = Alle Überweisungen dieser Datei, die nicht zurückgegeben wurden, gelten danach als bezahlt.
staff-payouts-seen = Ich habe die Zahlung auf dem Kontoauszug gesehen
staff-payouts-paid-do = Als bezahlt verbuchen
staff-payouts-returned = Die Bank hat eine Überweisung zurückgegeben
staff-payouts-returned-text = Der Betrag wird dem Guthaben wieder gutgeschrieben, und die Kundin oder der Kunde erhält eine E-Mail.
staff-payouts-reason = Rückgabecode der Bank (vier Zeichen, zum Beispiel AC04)
staff-payouts-returned-do = Als zurückgegeben verbuchen
staff-payouts-line-open = An die Bank übergeben
staff-payouts-line-paid = Bezahlt
staff-payouts-line-returned = Von der Bank zurückgegeben
staff-payouts-line-called-back = Von der Kundin oder dem Kunden gestoppt
staff-payouts-wrong-day = Bitte geben Sie das Datum in der Form 2027-06-30 ein. Es wurde keine Datei erstellt.
staff-payouts-wrong-unknown = Dieses Unternehmen oder diese Überweisung gibt es nicht mehr. Es wurde nichts geändert. Bitte laden Sie die Seite neu.
staff-payouts-wrong-account = Dieses Unternehmen hat kein Bankkonto, von dem es zahlt. Bitte tragen Sie seine IBAN im Blatt „companies“ ein. Es wurde keine Datei erstellt.
staff-payouts-wrong-euro = Banken nehmen solche Dateien nur in Euro an. Es wurde keine Datei erstellt.
staff-payouts-wrong-forgotten = Diese Datei kann nicht noch einmal erstellt werden, weil Bankkonten darin inzwischen entfernt wurden.
staff-payouts-wrong-unconfirmed = Überweisungen dieser Datei sind zurückgestellt, seit eine Kopie der Datenbank wiederhergestellt wurde. Es wurde keine Datei erstellt. Bitte bestätigen Sie sie zuerst unter „Finanzen“.
staff-payouts-wrong-unseen = Es wurde nichts verbucht. Bitte setzen Sie das Häkchen, sobald Sie die Zahlung auf dem Kontoauszug gesehen haben.
staff-payouts-wrong-over = Diese Überweisung war bereits zurückgegeben. Es wurde nichts geändert.
staff-payouts-wrong-reason = Bitte geben Sie den Rückgabecode der Bank ein: vier Zeichen. Es wurde nichts verbucht.
staff-done-payouts-paid = Die Datei wurde als bezahlt verbucht.
staff-done-payouts-returned = Die Rückgabe wurde verbucht. Der Betrag gehört wieder zum Guthaben.
