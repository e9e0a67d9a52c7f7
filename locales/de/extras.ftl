# Passes, extras, gifts and promo codes.

# The section below the subscriptions.
extras-title = Mitgliedschaften und Extras
# A price that its giver names.
extras-your-amount = Betrag frei wählbar
# Dates of a pass.
extras-valid = Gültig vom { $from } bis zum { $until }.
extras-add = In den Warenkorb
extras-performance = Vorstellung
extras-quantity = Anzahl
extras-amount = Ihre Spende
extras-amount-other = Anderer Betrag
extras-sold-out = Ausverkauft
# Such as 2 × Programme book.
extras-count = { $count } × { $name }
# For search engines.
extras-description = { $name }, { $season }.

basket-extras = Außerdem im Warenkorb
basket-extras-quantity = Anzahl: { $name }
basket-extras-change = Ändern
basket-suggestions = Das könnte Sie auch interessieren
basket-code = Aktionscode oder Geschenkgutschein
basket-code-open = Aktionscode oder Geschenkgutschein eingeben
basket-code-number = Mitgliedsnummer
basket-code-apply = Einlösen
basket-code-saved = { $code }: Sie sparen { $amount }
basket-code-idle = Der Aktionscode { $code } gilt nicht für das, was in Ihrem Warenkorb liegt.
basket-code-idle-performance = Der Aktionscode { $code } gilt nur für andere Vorstellungen.
basket-code-idle-offer = Der Aktionscode { $code } gilt nicht für diese Art von Karte oder Angebot.
basket-code-idle-zone = Der Aktionscode { $code } gilt nur für andere Preisgruppen.
basket-code-idle-type = { $count ->
    [one] Der Aktionscode { $code } gilt nur für diese Kartenart: { $types }.
   *[other] Der Aktionscode { $code } gilt nur für diese Kartenarten: { $types }.
}
basket-code-idle-customer = Der Aktionscode { $code } gilt nur für bestimmte Kundinnen und Kunden. Wenn Sie dazugehören, melden Sie sich bitte an.
basket-code-idle-curtain = Der Aktionscode { $code } kann für diese Vorstellung zurzeit nicht eingelöst werden.
basket-code-idle-beaten = Der Aktionscode { $code } senkt den Preis nicht weiter: Andere Ermäßigungen in Ihrem Warenkorb sind ebenso hoch oder höher.
basket-code-remove = { $code } entfernen

# A pass that is exchanged for tickets.
account-pass-left = { $name }: noch { $left } von { $of } übrig
order-paid-extras-title = Vielen Dank für Ihre Bestellung
order-extras-mail = Wir senden die Bestätigung an { $email }.
order-extras-mail-sent = Wir haben die Bestätigung an { $email } gesendet.
order-extras-returned = Zurückgegebene Artikel
order-extras = Außerdem in Ihrer Bestellung
order-extras-collect = Bitte zeigen Sie bei der Abholung die Codes vor. Jeder Code gilt einmal.
receipt-counter = Code { $number } von { $count }
receipt-for = Zum Abholen
# Auf der Seite eines Extras, die wie eine Karte gedruckt wird: über Preis und Bestellung, die Bedingungen, und was ein Screenreader von den Codes sagt.
receipt-order = Ihre Bestellung
receipt-terms = Bitte zeigen Sie diesen Code bei der Abholung vor, auf Papier oder auf dem Smartphone. Er gilt einmal und berechtigt nicht zum Einlass in eine Vorstellung.
receipt-qr-code = QR-Code für die Abholung
receipt-bar-code = Strichcode für die Abholung
receipt-pdf = Abholcodes als PDF
receipt-show = { $count ->
    [one] Code anzeigen
   *[other] { $count } Codes anzeigen
}
receipt-used = Ausgegeben am { $date } um { $time } Uhr.
receipt-given = { $count ->
    [one] Davon gehört { $count } jetzt der Person, die Ihr Geschenk angenommen hat.
   *[other] Davon gehören { $count } jetzt der Person, die Ihr Geschenk angenommen hat.
}
mail-extras = Zu Ihrer Bestellung gehört auch: { $extras }.
mail-extras-collect = Zu Ihrer Bestellung gehört auch: { $extras }. Bitte zeigen Sie bei der Abholung die Codes vor. Sie finden sie im angehängten PDF und auf der Seite Ihrer Bestellung; jeder Code gilt einmal.
mail-extras-collect-alone = Bitte zeigen Sie bei der Abholung die Codes vor. Sie finden sie im angehängten PDF und auf der Seite Ihrer Bestellung; jeder Code gilt einmal.

refusal-put-not-sold = Dieses Angebot ist nicht mehr erhältlich oder für Ihr Konto nicht verfügbar. Bei Fragen hilft Ihnen die Theaterkasse gern weiter.
refusal-put-other-performance = Dieses Angebot gibt es für die gewählte Vorstellung nicht. Bitte wählen Sie eine andere Vorstellung.
refusal-put-too-many = Dieses Angebot können Sie je Bestellung höchstens { $most }-mal kaufen. Bitte wählen Sie eine kleinere Anzahl.
refusal-put-sold-out = { $left ->
    [0] Dieses Angebot ist ausverkauft. Sie können Ihren Einkauf ohne dieses Angebot fortsetzen.
    [one] Dieses Angebot ist nur noch { $left }-mal verfügbar. Bitte wählen Sie eine kleinere Anzahl.
   *[other] Dieses Angebot ist nur noch { $left }-mal verfügbar. Bitte wählen Sie eine kleinere Anzahl.
}
refusal-put-amount = Bitte geben Sie einen Betrag von { $least } bis { $most } ein.
refusal-put-odd-amount = Bitte geben Sie ein Vielfaches von { $step } ein.
refusal-promo-unknown = Wir kennen diesen Aktionscode nicht. Bitte prüfen Sie den Code und geben Sie ihn noch einmal ein.
refusal-promo-not-now = Dieser Aktionscode ist zurzeit nicht gültig: Die Aktion hat noch nicht begonnen oder ist bereits zu Ende. Bitte prüfen Sie, wann die Aktion läuft, oder setzen Sie Ihren Einkauf ohne diesen Code fort.
refusal-promo-used-up = Dieser Aktionscode ist aufgebraucht und kann nicht mehr eingelöst werden. Sie können Ihren Einkauf ohne diesen Code fortsetzen.
refusal-promo-number-needed = Dieser Aktionscode gilt nur für Mitglieder eines Partnervereins. Bitte geben Sie den Code zusammen mit Ihrer Mitgliedsnummer ein.
refusal-promo-not-a-member = Diese Mitgliedsnummer ist dem Verein nicht bekannt. Bitte prüfen Sie die Nummer und geben Sie sie noch einmal ein.
refusal-promo-list-unreachable = Wir können Ihre Mitgliedsnummer zurzeit nicht beim Verein prüfen. Bitte versuchen Sie es in einigen Minuten noch einmal.
refusal-promo-too-many = Sie können höchstens fünf Aktionscodes gleichzeitig verwenden. Um diesen Code hinzuzufügen, entfernen Sie bitte zuerst einen anderen.
refusal-promo-too-many-tries = Es wurden zu viele ungültige Aktionscodes eingegeben. Die Plätze in Ihrem Warenkorb bleiben für Sie reserviert. Bitte versuchen Sie es in einer Stunde noch einmal, melden Sie sich mit Ihrer E-Mail-Adresse an oder wenden Sie sich an die Theaterkasse.
refusal-place-right-gone = Ihre Karte für „{ $title }“ gibt es nur mit einer Mitgliedschaft, einer Mehrfachkarte oder einem besonderen Status in Ihrem Konto. Diese Voraussetzung ist zurzeit nicht erfüllt. Bitte legen Sie die Mitgliedschaft oder Mehrfachkarte wieder in den Warenkorb, melden Sie sich an oder entfernen Sie die Karte.
refusal-place-extra-gone = „{ $name }“ ist nicht mehr erhältlich oder für Ihr Konto nicht verfügbar. Bitte entfernen Sie dieses Angebot aus dem Warenkorb, um alles Übrige zu kaufen.
refusal-place-extra-sold-out = { $left ->
    [0] „{ $name }“ ist ausverkauft. Bitte entfernen Sie dieses Angebot aus dem Warenkorb, um alles Übrige zu kaufen.
    [one] „{ $name }“ ist nur noch { $left }-mal verfügbar. Bitte verringern Sie die Anzahl im Warenkorb.
   *[other] „{ $name }“ ist nur noch { $left }-mal verfügbar. Bitte verringern Sie die Anzahl im Warenkorb.
}
refusal-place-most-for-person = „{ $name }“ ist pro Person höchstens { $most }-mal erhältlich; frühere Bestellungen zählen mit. Bitte verringern Sie die Anzahl im Warenkorb.
refusal-place-flat-rate-used = { $most ->
    [one] „{ $name }“ gilt für höchstens { $most } Karte; Sie haben mehr gewählt. Es wurde nichts abgebucht. Bitte wählen Sie für einen Teil Ihrer Plätze eine andere Kartenart.
   *[other] „{ $name }“ gilt für höchstens { $most } Karten; Sie haben mehr gewählt. Es wurde nichts abgebucht. Bitte wählen Sie für einen Teil Ihrer Plätze eine andere Kartenart.
}
refusal-place-code-gone = Der Aktionscode { $code } ist nicht mehr gültig. Bitte entfernen Sie den Code aus dem Warenkorb, um fortzufahren.

# How a price came about.
why-title = So setzt sich der Preis zusammen
why-listed = Normalpreis
why-occupancy = Hohe Nachfrage in dieser Preisgruppe
why-seniority = { $years ->
    [one] { $years } Spielzeit im Abonnement
   *[other] { $years } Spielzeiten im Abonnement
}
why-code = Aktionscode { $name }
# A reduction that the ticket had when it was held, and no longer has.
why-reduction-lost = Die Ermäßigung „{ $name }“ gilt nicht mehr; deshalb ist der Preis jetzt höher. Um sie wieder zu erhalten, legen Sie bitte die Mitgliedschaft erneut in den Warenkorb oder melden Sie sich an.
why-resold-least = Dieser Platz ist zum Weiterverkauf freigegeben und kostet mindestens { $amount }. Bitte wählen Sie eine andere Kartenart oder einen anderen Platz.
why-single = Preis der Einzelkarte (günstiger)
