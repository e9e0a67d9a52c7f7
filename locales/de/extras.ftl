# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Mitgliedschaften und Extras
# A price that its giver names.
extras-your-amount = ein Betrag Ihrer Wahl
# Dates of a pass.
extras-valid = Gültig vom { $from } bis { $until }.
extras-add = In den Warenkorb
extras-performance = Für welche Vorstellung
extras-quantity = Wie viele
extras-amount = Ihre Spende
extras-amount-other = Ein anderer Betrag
extras-sold-out = Ausverkauft
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Außerdem im Warenkorb
basket-extras-quantity = Wie viele: { $name }
basket-extras-change = Ändern
basket-suggestions = Dazu passt
basket-code = Aktionscode
basket-code-open = Ich habe einen Aktionscode
basket-code-number = Mitgliedsnummer
basket-code-apply = Einlösen
basket-code-saved = { $code }: { $amount } weniger
basket-code-idle = { $code }: Im Warenkorb ist nichts, wofür er gilt.
basket-code-remove = { $code } entfernen

# A pass that is exchanged for tickets.
account-pass-left = { $name }: noch { $left } von { $of }
order-paid-extras-title = Vielen Dank.
order-extras-mail = Die Bestätigung geht an { $email }.
order-extras = Außerdem für Sie
order-extras-collect = Zeigen Sie diese Bestellung bei der Abholung.
mail-extras = Außerdem bestellt: { $goods }.
mail-extras-collect = Außerdem bestellt: { $goods }. Zeigen Sie bei der Abholung diese E-Mail.

refusal-put-not-sold = Das wird nicht mehr verkauft oder nicht an Sie. Es hat sich nichts geändert.
refusal-put-other-performance = Wählen Sie eine Vorstellung, zu der das gehört.
refusal-put-too-many = Eine Bestellung kann { $most } davon haben.
refusal-put-sold-out = { $left ->
    [0] Davon ist nichts mehr da.
    [one] Davon ist nur noch { $left } da.
   *[other] Davon sind nur noch { $left } da.
}
refusal-put-amount = Geben Sie einen Betrag von { $least } bis { $most } ein.
refusal-promo-unknown = Diesen Code kennen wir nicht. Bitte prüfen Sie ihn Buchstabe für Buchstabe.
refusal-promo-not-now = Dieser Code gilt heute nicht: noch nicht oder nicht mehr.
refusal-promo-used-up = Dieser Code wurde so oft eingelöst, wie es geht.
refusal-promo-number-needed = Dieser Code ist für Mitglieder eines Vereins. Geben Sie ihn mit Ihrer Mitgliedsnummer ein.
refusal-promo-not-a-member = Der Verein kennt diese Nummer nicht. Bitte prüfen Sie sie.
refusal-promo-list-unreachable = Der Verein ist gerade nicht zu erreichen. Versuchen Sie es gleich noch einmal; Ihr Warenkorb bleibt, wie er ist.
refusal-promo-too-many = Ein Warenkorb nimmt fünf Codes. Entfernen Sie zuerst einen.
refusal-promo-too-many-tries = Es wurden zu viele unbekannte Codes eingegeben. Ihr Warenkorb ist unverändert, Ihre Plätze bleiben reserviert. Versuchen Sie es in einer Stunde noch einmal, melden Sie sich mit Ihrer E-Mail-Adresse an, oder wenden Sie sich an die Theaterkasse.
refusal-place-right-gone = Für „{ $title }“ brauchen Sie ein Recht, das nicht mehr im Warenkorb ist: eine Mitgliedskarte oder Ihr Konto. Legen Sie die Karte wieder dazu, melden Sie sich an oder geben Sie die Plätze zurück. Es wurde nichts abgebucht.
refusal-place-extra-gone = „{ $name }“ wird nicht mehr verkauft oder nicht an Sie. Entfernen Sie es, um den Rest zu kaufen. Es wurde nichts abgebucht.
refusal-place-extra-sold-out = { $left ->
    [0] „{ $name }“: ausverkauft. Entfernen Sie es, um den Rest zu kaufen. Es wurde nichts abgebucht.
   *[other] „{ $name }“: nur noch { $left } da. Nehmen Sie weniger, um fortzufahren. Es wurde nichts abgebucht.
}
refusal-place-most-for-person = „{ $name }“: Eine Person kann { $most } haben, andere Bestellungen mitgezählt. Nehmen Sie weniger oder etwas anderes. Es wurde nichts abgebucht.
refusal-place-flat-rate-used = „{ $name }“ gilt für { $most } Karten, und so viele sind schon vergeben. Wählen Sie für einige Plätze eine andere Preisart. Es wurde nichts abgebucht.
refusal-place-code-gone = Der Code { $code } gilt nicht mehr. Entfernen Sie ihn, um fortzufahren. Es wurde nichts abgebucht.

# How a price came about.
why-title = Warum dieser Preis
why-listed = Listenpreis
why-occupancy = Ein großer Teil dieser Preisgruppe ist verkauft
why-seniority = { $years ->
    [one] { $years } Spielzeit im Abonnement
   *[other] { $years } Spielzeiten im Abonnement
}
why-code = Code { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = Die Ermäßigung „{ $name }“ gilt nicht mehr, deshalb ist der Preis höher. Um sie wieder zu erhalten, legen Sie die Mitgliedschaft wieder in den Warenkorb oder melden Sie sich an.
why-single = Wie eine Einzelkarte, die günstiger ist
