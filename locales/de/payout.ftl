# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = Wie möchten Sie Ihren Anteil erhalten?
payout-share-credit = Als Guthaben, für die nächste Spielzeit oder jeden anderen Kauf
payout-share-bank = Auf mein Bankkonto
payout-share-bank-known = Auf mein Bankkonto mit den letzten Ziffern { $end }
payout-share-when = { $days ->
    [one] Sobald Ihr Platz verkauft ist, veranlassen wir die Überweisung innerhalb von { $days } Tag; danach dauert sie meist ein bis zwei Bankarbeitstage. Ist Ihr Anteil kleiner als { $least }, wird er Ihrem Guthaben gutgeschrieben.
   *[other] Sobald Ihr Platz verkauft ist, veranlassen wir die Überweisung innerhalb von { $days } Tagen; danach dauert sie meist ein bis zwei Bankarbeitstage. Ist Ihr Anteil kleiner als { $least }, wird er Ihrem Guthaben gutgeschrieben.
}
payout-share-title = So erhalten Sie Ihren Anteil
payout-share-percent = Sobald Ihr Platz verkauft ist, erhalten Sie { $percent } % des Preises, ohne Gebühren.
payout-share-save = Speichern
payout-share-saved = Ihre Wahl ist gespeichert. Sie können sie ändern, bis Ihr Platz verkauft ist.
payout-share-change = Guthaben oder Überweisung
payout-seat-offered = Wird angeboten. Sobald Ihr Platz verkauft ist, überweisen wir { $percent } % des Preises auf Ihr Bankkonto. Bis dahin gilt Ihre Karte am Einlass nicht.
payout-seat-sold = Ihr Platz wurde verkauft. Sie erhalten { $amount } auf Ihr Bankkonto; den Stand der Überweisung finden Sie auf der Seite Ihres Guthabens.
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = Zum Beispiel ES91 2100 0418 4502 0005 1332. Das Konto muss im Euro-Zahlungsraum (SEPA) liegen.
payout-account-holder = Name der Kontoinhaberin oder des Kontoinhabers
payout-account-title = Ihr Bankkonto
payout-account-why = Auf dieses Konto überweisen wir nur, was wir Ihnen schulden. Wir buchen nie davon ab. Nach dem Speichern werden nur die letzten vier Ziffern angezeigt.
payout-account-add = Bankkonto angeben
payout-account-replace = Ein anderes Bankkonto verwenden
payout-account-known = Konto mit den letzten Ziffern { $end }, { $name }, gespeichert am { $date }.
payout-account-save = Dieses Konto speichern
payout-account-saved = Ihr Bankkonto ist gespeichert.
payout-account-remove = Dieses Konto entfernen
payout-account-removed = Ihr Bankkonto ist entfernt. Für Plätze, die Sie anbieten, erhalten Sie beim Verkauf nun Guthaben.
payout-account-link = Bankkonto angeben
payout-account-link-known = Bankkonto mit den letzten Ziffern { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Guthaben auszahlen
payout-title = Guthaben auszahlen
payout-credit = Sie können sich { $amount } auszahlen lassen.
payout-credit-how = Sie können Ihr Guthaben für alles verwenden, was Sie hier oder an der Kasse kaufen, oder es auf Ihr Bankkonto auszahlen lassen.
payout-amount = Betrag
payout-amount-hint = Mindestens { $least }.
payout-next = Weiter
payout-step-to = Wir überweisen { $amount } auf das Konto von { $name } mit den letzten Ziffern { $end }.
payout-step-left = Der Betrag wird sofort von Ihrem Guthaben abgezogen. Es bleiben { $left }.
payout-step-when = { $days ->
    [one] Wir veranlassen die Überweisung innerhalb von { $days } Tag. Danach dauert sie meist ein bis zwei Bankarbeitstage.
   *[other] Wir veranlassen die Überweisung innerhalb von { $days } Tagen. Danach dauert sie meist ein bis zwei Bankarbeitstage.
}
payout-step-back = Sie können die Auszahlung zurückrufen, bis wir sie an unsere Bank gegeben haben.
payout-confirm = { $amount } auszahlen
payout-other-amount = Anderer Betrag
payout-other-account = Anderes Konto
payout-back = Zurück zu Ihrem Konto
payout-done = Wir überweisen { $amount } auf Ihr Bankkonto. Hier sehen Sie den Stand der Auszahlung.
payout-list = Auszahlungen auf Ihr Bankkonto
payout-line = { $amount } auf das Konto mit den letzten Ziffern { $end }, { $date }
payout-state-asked = Wird demnächst überwiesen
payout-state-filed = An unsere Bank übergeben
payout-state-paid = Überwiesen
payout-state-returned = Von der Bank zurückgegeben; der Betrag ist wieder Teil Ihres Guthabens
payout-state-called-back = Von Ihnen zurückgerufen; der Betrag ist wieder Teil Ihres Guthabens
payout-call-back = Zurückrufen
payout-called-back = Die Auszahlung ist zurückgerufen. Der Betrag ist wieder Teil Ihres Guthabens.
# Why nothing was done.
payout-signed-out = Bitte melden Sie sich zuerst an. Es wurde nichts geändert.
payout-bad-iban = Diese IBAN stimmt nicht. Es ist noch nichts gespeichert; bitte vergleichen Sie sie mit einem Kontoauszug.
payout-not-sepa = In dieses Land können wir keine Euro überweisen. Es ist nichts gespeichert; bitte verwenden Sie ein Konto im Euro-Zahlungsraum (SEPA) oder behalten Sie Ihr Guthaben.
payout-holder-missing = Bitte geben Sie an, wem das Konto gehört. Es ist noch nichts gespeichert.
payout-no-account = Bitte geben Sie zuerst Ihr Bankkonto an. Es wurde nichts ausgezahlt.
payout-not-offered = Hier können wir Guthaben nicht überweisen. Ihr Guthaben bleibt bestehen; bitte fragen Sie an der Kasse.
payout-in-use = Eine Auszahlung auf dieses Konto steht noch aus. Bitte rufen Sie sie zuerst zurück, oder warten Sie, bis wir sie an unsere Bank gegeben haben. Es wurde nichts geändert.
payout-no-amount = Bitte geben Sie einen Betrag an, zum Beispiel 25,00. Es wurde nichts ausgezahlt.
payout-below-least = Wir zahlen Beträge ab { $least } aus. Ihr Guthaben bleibt bestehen.
payout-too-much = Sie können sich höchstens { $credit } auszahlen lassen. Es wurde nichts ausgezahlt.
payout-unknown = Wir finden diese Auszahlung nicht in Ihrem Konto. Bitte prüfen Sie, ob Sie sich mit der richtigen E-Mail-Adresse angemeldet haben.
payout-filed = Die Auszahlung ist schon bei unserer Bank und kann nicht mehr zurückgerufen werden. Das Geld kommt in einigen Tagen an.
payout-over = Diese Auszahlung ist schon abgeschlossen. In der Liste sehen Sie, was daraus geworden ist.
# On the credit's statement, as a page and as a PDF.
payout-movement-asked = Auszahlung auf Ihr Bankkonto
payout-movement-called-back = Auszahlung zurückgerufen
payout-movement-returned = Auszahlung von der Bank zurückgegeben
creditsheet-pdf-link = Als PDF herunterladen
creditsheet-pdf-heading = Auszug Ihres Guthabens
creditsheet-pdf-holder = Kundin oder Kunde
creditsheet-pdf-made = Datum des Auszugs
creditsheet-pdf-balance = Ihr Guthaben
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = Wir bieten Ihren Platz zum Wiederverkauf an. Sobald ihn jemand kauft, überweisen wir { $percent } % des Preises, ohne Gebühren, auf Ihr Bankkonto. Bis dahin können Sie Ihre Karte jederzeit zurücknehmen. Solange der Platz angeboten wird, gilt Ihre Karte am Einlass nicht.
mail-resale-sold-bank = Ihr Platz wurde gekauft. Wir überweisen { $amount } auf Ihr Bankkonto. Ihre bisherige Karte gilt nicht mehr.
mail-pay-out-returned-subject = Eine Überweisung an Sie kam zurück
mail-pay-out-returned = Wir haben { $amount } auf Ihr Bankkonto mit den letzten Ziffern { $end } überwiesen. Die Bank hat das Geld zurückgegeben; wir haben den Betrag deshalb wieder Ihrem Guthaben gutgeschrieben. Es ist nichts verloren. Wenn Sie ihn ausgezahlt haben möchten, prüfen Sie bitte Ihr Bankkonto auf unserer Website und beantragen Sie die Auszahlung noch einmal.
mail-pay-out-link = Ihr Guthaben ansehen
