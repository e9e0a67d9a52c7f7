# Der Warenkorb.

basket-title = Warenkorb
basket-description = Die Plätze, die für Sie reserviert sind, und ihre Preise.
basket-empty-title = Ihr Warenkorb ist leer
basket-empty-text = { $minutes ->
    [one] Plätze, die Sie wählen, bleiben { $minutes } Minute lang für Sie reserviert; auf Wunsch können Sie die Zeit verlängern. Sie suchen Karten, die Sie bereits gekauft haben? Sie finden sie in unserer E-Mail.
   *[other] Plätze, die Sie wählen, bleiben { $minutes } Minuten lang für Sie reserviert; auf Wunsch können Sie die Zeit verlängern. Sie suchen Karten, die Sie bereits gekauft haben? Sie finden sie in unserer E-Mail.
}
basket-empty-link = Zum Spielplan
basket-order-waiting = Eine Ihrer Bestellungen ist noch nicht bezahlt. Die Plätze dieser Bestellung sind noch für Sie reserviert.
basket-to-order = Zur Bestellung
# Vor der Zeit, die noch bleibt, etwa 12:41.
basket-countdown = Für Sie reserviert: noch
# Wo nichts herunterzählt; $time ist eine Uhrzeit, etwa 21:57.
basket-countdown-until = Für Sie reserviert bis { $time } Uhr
# Vor der Zeit, die noch bleibt, in den letzten zwei Minuten.
basket-countdown-last = Ihre Plätze werden freigegeben in
# Ein Knopf: die ganze Zeit noch einmal.
basket-extend = { $minutes ->
    [one] Auf { $minutes } Minute verlängern
   *[other] Auf { $minutes } Minuten verlängern
}
# $time sind Minuten und Sekunden, etwa 12:41.
basket-extend-none = Die Zeit lässt sich nicht noch einmal verlängern. Für den Kauf haben Sie bis { $time } Uhr Zeit.
basket-extend-address = Ihre Plätze sind bis { $time } Uhr für Sie reserviert. Um die Zeit noch einmal zu verlängern, melden Sie sich bitte mit Ihrer E-Mail-Adresse an.
basket-extend-sign-in = Anmelden und Plätze behalten
basket-remove = Entfernen
# What a ticket costs for whom, such as Full price; opens into the others.
basket-price-type = { $price_type } · ändern
basket-price-type-label = Kartenart für { $place }
basket-price-type-apply = Übernehmen
# Behind a ticket type that can't be chosen: for fewer tickets, and for more.
basket-price-type-from = { $count ->
    [one] ab { $count } Karte
   *[other] ab { $count } Karten
}
basket-price-type-up-to = höchstens { $count }
basket-empty-all = Warenkorb leeren
# Vor dem Knopf, der den Warenkorb leert.
basket-empty-all-why = Ihre Plätze gehen sofort wieder in den Verkauf und können von anderen gebucht werden. Auch Extras und Aktionscodes werden entfernt.
basket-empty-all-extras = Alles wird aus Ihrem Warenkorb entfernt, auch Aktionscodes.
basket-empty-all-yes = Ja, Warenkorb leeren
# Plätze ohne Nummer, etwa 2 × Stehparkett.
basket-places = { $count } × { $area }
# What a package costs less; $fees is what single tickets would cost in fees, and it doesn’t.
basket-saved-fees = { $saved } günstiger als Einzelkarten, davon { $fees } Vorverkaufsgebühren
basket-continue = Zur Kasse
basket-next-step = Auf der nächsten Seite geben Sie Ihre Daten ein und prüfen die Bestellung, bevor Sie zahlen. Für Karten zu einem festen Termin besteht kein Widerrufsrecht. Wird eine Vorstellung abgesagt, erstatten wir Ihnen den vollen Betrag.
basket-next-step-extras = Auf der nächsten Seite geben Sie Ihre Daten ein und prüfen die Bestellung, bevor Sie zahlen.
basket-more = Weitere Plätze wählen
# Die Plätze einer Vorstellung, deren Zeit abgelaufen ist: das Stück, der Termin, die Plätze.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] Die Zeit ist abgelaufen, und dieser Platz ist wieder im Verkauf. Wenn er noch frei ist, können Sie ihn erneut wählen.
   *[other] Die Zeit ist abgelaufen, und diese Plätze sind wieder im Verkauf. Plätze, die noch frei sind, können Sie erneut wählen.
}
basket-no-cookies = Ihr Browser nimmt keine Cookies an; ohne Cookies können wir keinen Warenkorb für Sie anlegen. Bitte erlauben Sie Cookies für diese Website und wählen Sie Ihre Plätze noch einmal.
basket-lone-seat = Ihre Plätze sind reserviert. Daneben bleibt ein einzelner Platz frei, der sich nur schwer verkaufen lässt. Wenn es Ihnen möglich ist, rücken Sie bitte um einen Platz weiter.

# After something was taken out; the button beside it puts it back.
basket-change-seat = Anderen Platz wählen
basket-removed = Aus dem Warenkorb entfernt: { $what }
basket-extra-put = Jetzt in Ihrem Warenkorb: { $what }
basket-extra-already = Schon in Ihrem Warenkorb: { $what }
basket-extra-already-more = Schon in Ihrem Warenkorb: { $what }. Wenn Sie mehr möchten, ändern Sie dort bitte die Anzahl.
basket-undo = Rückgängig machen
basket-restored = Ihr Warenkorb ist wieder wie zuvor.
basket-restored-partly = Einige Extras oder Aktionscodes ließen sich nicht wiederherstellen. Bitte prüfen Sie Ihren Warenkorb.
basket-price-type-changed = Die Kartenart wurde geändert.
basket-emptied = Der Warenkorb wurde geleert.

# Ways out of a package that isn't finished.
basket-keep-as-singles = Als Einzelkarten behalten
basket-remove-package = Paket entfernen
basket-kept-as-singles = Ihre Plätze sind jetzt Einzelkarten zum Einzelpreis.
basket-not-as-singles = Diese Plätze lassen sich nicht als Einzelkarten behalten, weil nicht für alle Vorstellungen Einzelkarten im Verkauf sind. Ihr Paket ist unverändert.
notice-close = Schließen
