# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
pay-out-share-legend = Wie möchten Sie Ihren Anteil erhalten?
pay-out-share-credit = Als Guthaben, für die nächste Spielzeit oder jeden anderen Kauf
pay-out-share-bank = Auf mein Bankkonto
pay-out-share-bank-known = Auf mein Bankkonto mit den letzten Ziffern { $end }
pay-out-share-when = { $days ->
    [one] Sobald Ihr Platz verkauft ist, veranlassen wir die Überweisung innerhalb von { $days } Tag; danach dauert sie meist ein bis zwei Bankarbeitstage. Ist Ihr Anteil kleiner als { $least }, wird er Ihrem Guthaben gutgeschrieben.
   *[other] Sobald Ihr Platz verkauft ist, veranlassen wir die Überweisung innerhalb von { $days } Tagen; danach dauert sie meist ein bis zwei Bankarbeitstage. Ist Ihr Anteil kleiner als { $least }, wird er Ihrem Guthaben gutgeschrieben.
}
pay-out-share-title = So erhalten Sie Ihren Anteil
pay-out-share-percent = Sobald Ihr Platz verkauft ist, erhalten Sie { $percent } % des Preises, ohne Gebühren.
pay-out-share-save = Speichern
pay-out-share-saved = Ihre Wahl ist gespeichert. Sie können sie ändern, bis Ihr Platz verkauft ist.
pay-out-share-change = Guthaben oder Überweisung
pay-out-seat-offered = Wird angeboten. Sobald Ihr Platz verkauft ist, überweisen wir { $percent } % des Preises auf Ihr Bankkonto. Bis dahin gilt Ihre Karte am Einlass nicht.
pay-out-seat-sold = Ihr Platz wurde verkauft. Sie erhalten { $amount } auf Ihr Bankkonto; den Stand der Überweisung finden Sie auf der Seite Ihres Guthabens.
# A customer's bank account. { $end }: the last four digits of the IBAN.
pay-out-iban = IBAN
pay-out-iban-hint = Zum Beispiel ES91 2100 0418 4502 0005 1332. Das Konto muss im Euro-Zahlungsraum (SEPA) liegen.
pay-out-account-holder = Name der Kontoinhaberin oder des Kontoinhabers
pay-out-account-title = Ihr Bankkonto
pay-out-account-why = Auf dieses Konto überweisen wir nur, was wir Ihnen schulden. Wir buchen nie davon ab. Nach dem Speichern werden nur die letzten vier Ziffern angezeigt.
pay-out-account-add = Bankkonto angeben
pay-out-account-replace = Ein anderes Bankkonto verwenden
pay-out-account-known = Konto mit den letzten Ziffern { $end }, { $name }, gespeichert am { $date }.
pay-out-account-save = Dieses Konto speichern
pay-out-account-saved = Ihr Bankkonto ist gespeichert.
pay-out-account-remove = Dieses Konto entfernen
pay-out-account-removed = Ihr Bankkonto ist entfernt. Für Plätze, die Sie anbieten, erhalten Sie beim Verkauf nun Guthaben.
pay-out-account-link = Bankkonto angeben
pay-out-account-link-known = Bankkonto mit den letzten Ziffern { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
pay-out-link = Guthaben auszahlen
pay-out-title = Guthaben auszahlen
pay-out-credit = Sie können sich { $amount } auszahlen lassen.
pay-out-credit-how = Sie können Ihr Guthaben für alles verwenden, was Sie hier oder an der Kasse kaufen, oder es auf Ihr Bankkonto auszahlen lassen.
pay-out-amount = Betrag
pay-out-amount-hint = Mindestens { $least }.
pay-out-next = Weiter
pay-out-step-to = Wir überweisen { $amount } auf das Konto von { $name } mit den letzten Ziffern { $end }.
pay-out-step-left = Der Betrag wird sofort von Ihrem Guthaben abgezogen. Es bleiben { $left }.
pay-out-step-when = { $days ->
    [one] Wir veranlassen die Überweisung innerhalb von { $days } Tag. Danach dauert sie meist ein bis zwei Bankarbeitstage.
   *[other] Wir veranlassen die Überweisung innerhalb von { $days } Tagen. Danach dauert sie meist ein bis zwei Bankarbeitstage.
}
pay-out-step-back = Sie können die Auszahlung zurückrufen, bis wir sie an unsere Bank gegeben haben.
pay-out-confirm = { $amount } auszahlen
pay-out-other-amount = Anderer Betrag
pay-out-other-account = Anderes Konto
pay-out-back = Zurück zu Ihrem Konto
pay-out-done = Wir überweisen { $amount } auf Ihr Bankkonto. Hier sehen Sie den Stand der Auszahlung.
pay-out-list = Auszahlungen auf Ihr Bankkonto
pay-out-line = { $amount } auf das Konto mit den letzten Ziffern { $end }, { $date }
pay-out-state-asked = Wird demnächst überwiesen
pay-out-state-filed = An unsere Bank übergeben
pay-out-state-paid = Überwiesen
pay-out-state-returned = Von der Bank zurückgegeben; der Betrag ist wieder Teil Ihres Guthabens
pay-out-state-called-back = Von Ihnen zurückgerufen; der Betrag ist wieder Teil Ihres Guthabens
pay-out-call-back = Zurückrufen
pay-out-called-back = Die Auszahlung ist zurückgerufen. Der Betrag ist wieder Teil Ihres Guthabens.
# Why nothing was done.
pay-out-signed-out = Bitte melden Sie sich zuerst an. Es wurde nichts geändert.
pay-out-bad-iban = Diese IBAN stimmt nicht. Es ist noch nichts gespeichert; bitte vergleichen Sie sie mit einem Kontoauszug.
pay-out-not-sepa = In dieses Land können wir keine Euro überweisen. Es ist nichts gespeichert; bitte verwenden Sie ein Konto im Euro-Zahlungsraum (SEPA) oder behalten Sie Ihr Guthaben.
pay-out-holder-missing = Bitte geben Sie an, wem das Konto gehört. Es ist noch nichts gespeichert.
pay-out-no-account = Bitte geben Sie zuerst Ihr Bankkonto an. Es wurde nichts ausgezahlt.
pay-out-not-offered = Hier können wir Guthaben nicht überweisen. Ihr Guthaben bleibt bestehen; bitte fragen Sie an der Kasse.
pay-out-in-use = Eine Auszahlung auf dieses Konto steht noch aus. Bitte rufen Sie sie zuerst zurück, oder warten Sie, bis wir sie an unsere Bank gegeben haben. Es wurde nichts geändert.
pay-out-no-amount = Bitte geben Sie einen Betrag an, zum Beispiel 25,00. Es wurde nichts ausgezahlt.
pay-out-below-least = Wir zahlen Beträge ab { $least } aus. Ihr Guthaben bleibt bestehen.
pay-out-too-much = Sie können sich höchstens { $credit } auszahlen lassen. Es wurde nichts ausgezahlt.
pay-out-unknown = Wir finden diese Auszahlung nicht in Ihrem Konto. Bitte prüfen Sie, ob Sie sich mit der richtigen E-Mail-Adresse angemeldet haben.
pay-out-filed = Die Auszahlung ist schon bei unserer Bank und kann nicht mehr zurückgerufen werden. Das Geld kommt in einigen Tagen an.
pay-out-over = Diese Auszahlung ist schon abgeschlossen. In der Liste sehen Sie, was daraus geworden ist.
# On the credit's statement, as a page and as a PDF.
pay-out-movement-asked = Auszahlung auf Ihr Bankkonto
pay-out-movement-called-back = Auszahlung zurückgerufen
pay-out-movement-returned = Auszahlung von der Bank zurückgegeben
credit-pdf-link = Als PDF herunterladen
credit-pdf-heading = Auszug Ihres Guthabens
credit-pdf-holder = Kundin oder Kunde
credit-pdf-made = Datum des Auszugs
credit-pdf-balance = Ihr Guthaben
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = Wir bieten Ihren Platz zum Wiederverkauf an. Sobald ihn jemand kauft, überweisen wir { $percent } % des Preises, ohne Gebühren, auf Ihr Bankkonto. Bis dahin können Sie Ihre Karte jederzeit zurücknehmen. Solange der Platz angeboten wird, gilt Ihre Karte am Einlass nicht.
mail-resale-sold-bank = Ihr Platz wurde gekauft. Wir überweisen { $amount } auf Ihr Bankkonto. Ihre bisherige Karte gilt nicht mehr.
mail-pay-out-returned-subject = Eine Überweisung an Sie kam zurück
mail-pay-out-returned = Wir haben { $amount } auf Ihr Bankkonto mit den letzten Ziffern { $end } überwiesen. Die Bank hat das Geld zurückgegeben; wir haben den Betrag deshalb wieder Ihrem Guthaben gutgeschrieben. Es ist nichts verloren. Wenn Sie ihn ausgezahlt haben möchten, prüfen Sie bitte Ihr Bankkonto auf unserer Website und beantragen Sie die Auszahlung noch einmal.
mail-pay-out-link = Ihr Guthaben ansehen
