# Der Warenkorb.

basket-title = Warenkorb
basket-description = Die Plätze, die für Sie reserviert sind, und was sie kosten.
basket-empty-title = Ihr Warenkorb ist leer
basket-empty-text = { $minutes ->
    [one] Plätze, die Sie wählen, bleiben hier { $minutes } Minute für Sie reserviert, auf Wunsch auch länger. Karten, die Sie schon gekauft haben, finden Sie in unserer E-Mail.
   *[other] Plätze, die Sie wählen, bleiben hier { $minutes } Minuten für Sie reserviert, auf Wunsch auch länger. Karten, die Sie schon gekauft haben, finden Sie in unserer E-Mail.
}
basket-empty-link = Zum Spielplan
basket-order-waiting = Sie haben eine Bestellung, die noch nicht bezahlt ist; ihre Plätze sind für Sie reserviert.
basket-to-order = Zur Bestellung
# Vor der Zeit, die noch bleibt, etwa 12:41.
basket-countdown = Ihre Plätze sind reserviert: noch
# Vor der Zeit, die noch bleibt, in den letzten zwei Minuten.
basket-countdown-last = Ihre Plätze werden wieder freigegeben in
# Ein Knopf: die ganze Zeit noch einmal.
basket-extend = { $minutes ->
    [one] Noch einmal { $minutes } Minute
   *[other] Noch einmal { $minutes } Minuten
}
# $time sind Minuten und Sekunden, etwa 12:41.
basket-extend-none = Die Zeit lässt sich nicht mehr verlängern. Für den Kauf bleiben Ihnen noch { $time } min.
basket-extend-address = Ihre Plätze sind noch { $time } min für Sie reserviert. Um die Zeit weiter zu verlängern, melden Sie sich bitte mit Ihrer E-Mail-Adresse an.
basket-extend-sign-in = Anmelden und Plätze behalten
basket-remove = Entfernen
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $tariff } · ändern
basket-price-type-label = Preisart für { $place }
basket-price-type-apply = Übernehmen
basket-empty-all = Warenkorb leeren
# Vor dem Knopf, der den Warenkorb leert.
basket-empty-all-why = Die Plätze gehen sofort wieder in den Verkauf und können von anderen gebucht werden. Auch Extras und Aktionscodes werden entfernt.
basket-empty-all-yes = Ja, Warenkorb leeren
# Plätze ohne Nummer, etwa 2 × Stehparkett.
basket-places = { $count } × { $area }
basket-continue = Weiter
basket-next-step = Im nächsten Schritt sehen Sie den Gesamtbetrag, bevor Sie zahlen. Für Karten zu einem festen Termin gibt es kein Widerrufsrecht; fällt die Vorstellung aus, erhalten Sie Ihr Geld zurück.
basket-more = Weitere Plätze wählen
# Was die Uhr genommen hat: das Stück, der Abend, der Platz.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] Die Zeit ist abgelaufen, und dieser Platz ist wieder im Verkauf. Wenn er noch frei ist, können Sie ihn erneut wählen.
   *[other] Die Zeit ist abgelaufen, und diese Plätze sind wieder im Verkauf. Die noch freien können Sie erneut wählen.
}
basket-no-cookies = Ihr Browser nimmt keine Cookies an, und ohne Cookie können wir keinen Warenkorb für Sie führen. Lassen Sie Cookies für diese Seite zu und wählen Sie noch einmal.
basket-lone-seat = Die Plätze sind für Sie reserviert. Daneben bleibt ein einzelner Platz frei; wenn Sie um einen Platz rücken können, freut sich jemand anderes.
