# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = Wie möchten Sie Ihren Anteil erhalten?
payout-share-credit = Als Guthaben für die nächste Spielzeit oder jeden anderen Kauf
payout-share-bank = Auf mein Bankkonto
payout-share-bank-known = Auf mein Bankkonto mit den Endziffern { $end }
payout-share-when = { $days ->
    [one] Wir veranlassen die Überweisung innerhalb eines Tages nach dem Verkauf; meist ist das Geld ein bis zwei Bankarbeitstage später da. Ist Ihr Anteil kleiner als { $least }, schreiben wir ihn Ihrem Guthaben gut.
   *[other] Wir veranlassen die Überweisung innerhalb von { $days } Tagen nach dem Verkauf; meist ist das Geld ein bis zwei Bankarbeitstage später da. Ist Ihr Anteil kleiner als { $least }, schreiben wir ihn Ihrem Guthaben gut.
}
payout-share-title = So erhalten Sie Ihren Anteil
payout-share-percent = Sobald Ihr Platz verkauft ist, erhalten Sie { $percent } % des Preises (ohne Gebühren).
payout-share-save = Speichern
payout-share-saved = Ihre Wahl ist gespeichert. Sie können sie ändern, bis Ihr Platz verkauft ist.
payout-share-change = Guthaben oder Überweisung wählen
payout-seat-offered = Wird angeboten. Sobald Ihr Platz verkauft ist, überweisen wir { $percent } % des Preises auf Ihr Bankkonto. Solange er angeboten wird, gilt Ihre Karte am Einlass nicht.
payout-seat-sold = Ihr Platz wurde verkauft. Ihr Anteil von { $amount } geht auf Ihr Bankkonto; den Stand sehen Sie auf der Seite „Ihr Guthaben“.
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = Zum Beispiel ES91 2100 0418 4502 0005 1332. Das Konto muss im Euro-Zahlungsraum (SEPA) liegen.
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
payout-credit = Auszahlbares Guthaben: { $amount }
payout-credit-how = Sie können Ihr Guthaben für alles verwenden, was Sie hier oder an der Theaterkasse kaufen, oder es sich auf Ihr Bankkonto auszahlen lassen.
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
payout-state-filed = An unsere Bank übergeben
payout-state-paid = Überwiesen
payout-state-returned = Von der Bank zurückgekommen; der Betrag ist wieder Teil Ihres Guthabens
payout-state-called-back = Von Ihnen gestoppt; der Betrag ist wieder Teil Ihres Guthabens
payout-call-back = Auszahlung stoppen
payout-called-back = Die Auszahlung ist gestoppt. Der Betrag ist wieder Teil Ihres Guthabens.
# Why nothing was done.
payout-signed-out = Sie sind nicht mehr angemeldet. Es wurde nichts geändert. Bitte melden Sie sich wieder an.
payout-bad-iban = Diese IBAN stimmt nicht. Es wurde noch nichts gespeichert. Bitte vergleichen Sie die Nummer mit Ihrem Kontoauszug.
payout-not-sepa = In dieses Land können wir keine Euro überweisen. Es wurde nichts gespeichert. Bitte verwenden Sie ein Konto im Euro-Zahlungsraum (SEPA) oder behalten Sie Ihr Guthaben.
payout-holder-missing = Bitte geben Sie den Namen der Kontoinhaberin oder des Kontoinhabers ein. Es wurde noch nichts gespeichert.
payout-no-account = Bitte geben Sie zuerst Ihr Bankkonto an. Es wurde nichts ausgezahlt.
payout-not-offered = Online können wir Guthaben hier nicht auszahlen. Ihr Guthaben bleibt bestehen. Bitte wenden Sie sich an die Theaterkasse.
payout-in-use = Auf Ihr gespeichertes Konto soll noch eine Auszahlung gehen. Es wurde nichts geändert. Bitte stoppen Sie diese Auszahlung zuerst, oder warten Sie, bis wir sie an unsere Bank übergeben haben.
payout-no-amount = Bitte geben Sie einen Betrag an, zum Beispiel 25,00. Es wurde nichts ausgezahlt.
payout-below-least = Auszahlungen sind ab { $least } möglich. Ihr Guthaben bleibt bestehen.
payout-too-much = Sie können sich höchstens { $credit } auszahlen lassen. Es wurde nichts ausgezahlt.
payout-unknown = Wir finden diese Auszahlung nicht in Ihrem Konto. Bitte prüfen Sie, ob Sie sich mit der richtigen E-Mail-Adresse angemeldet haben.
payout-filed = Die Auszahlung ist schon bei unserer Bank und kann nicht mehr gestoppt werden. Das Geld ist in einigen Tagen auf Ihrem Konto.
payout-over = Diese Auszahlung ist schon abgeschlossen. In der Liste sehen Sie, was daraus geworden ist.
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
mail-resale-offered-bank = Wir bieten Ihren Platz zum Weiterverkauf an. Sobald ihn jemand kauft, überweisen wir { $percent } % des Preises (ohne Gebühren) auf Ihr Bankkonto. Bis dahin können Sie Ihre Karte jederzeit zurücknehmen. Solange der Platz angeboten wird, gilt Ihre Karte am Einlass nicht.
mail-resale-sold-bank = Ihr Platz wurde gekauft. Wir überweisen { $amount } auf Ihr Bankkonto. Ihre bisherige Karte gilt nicht mehr.
mail-pay-out-returned-subject = Die Auszahlung auf Ihr Bankkonto kam zurück
mail-pay-out-returned = wir haben { $amount } auf Ihr Bankkonto mit den Endziffern { $end } überwiesen, aber die Bank hat den Betrag zurückgeschickt. Sie haben nichts verloren: Der Betrag ist wieder Teil Ihres Guthabens. Wenn Sie ihn auf Ihr Konto erhalten möchten, prüfen Sie bitte Ihr Bankkonto auf unserer Website und beantragen Sie die Auszahlung noch einmal.
mail-pay-out-link = Ihr Guthaben ansehen
