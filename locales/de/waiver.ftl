# Ein Inhaber gibt eine Karte gegen Guthaben zurück.
waiver-link = Zurückgeben zum vollen Preis
waiver-title = Diese Karte zurückgeben
waiver-credit = Sie erhalten { $amount } als Guthaben: den vollen Preis der Karte. Damit können Sie auf dieser Website alles bezahlen außer Gutscheinen.
waiver-voucher = Sie erhalten { $amount } auf den Gutschein zurück, mit dem Sie bezahlt haben: den vollen Preis der Karte.
waiver-both = { $voucher } gehen auf den Gutschein zurück, mit dem Sie bezahlt haben, und { $credit } erhalten Sie als Guthaben. Zusammen ist das der volle Preis der Karte.
waiver-payable = Auf ein Bankkonto auszahlen lassen können Sie dieses Guthaben erst nach der Vorstellung, ab { $date }, weil die Zahlung für die Karte bis dahin zurückgebucht werden kann.
waiver-seat = Ihr Platz kommt in den Verkauf, und Ihre Karte ist nicht mehr gültig. Das lässt sich nicht rückgängig machen.
waiver-left = { $left ->
    [one] Das ist die letzte Vorstellung, die Sie aus diesem Abonnement oder Paket zurückgeben können.
   *[other] Sie können aus diesem Abonnement oder Paket { $left } Vorstellungen zurückgeben, diese eingeschlossen.
}
waiver-confirm-of = Gegen Guthaben von { $amount } zurückgeben
waiver-confirm-several = { $count } Karten gegen Guthaben von { $amount } zurückgeben
waiver-confirm-several-back = { $count } Karten gegen { $amount } zurückgeben
waiver-together = Noch ist nichts zurückgegeben. Für { $count } Karten erhalten Sie zusammen { $amount }.
waiver-keep = Karte behalten
waiver-done = { $count ->
    [one] Ihre Karte ist zurückgegeben. { $credit } wurden Ihrem Guthaben gutgeschrieben.
   *[other] Ihre { $count } Karten sind zurückgegeben. { $credit } wurden Ihrem Guthaben gutgeschrieben.
}
waiver-done-voucher = { $count ->
    [one] Ihre Karte ist zurückgegeben. { $voucher } sind wieder auf Ihrem Gutschein.
   *[other] Ihre { $count } Karten sind zurückgegeben. { $voucher } sind wieder auf Ihrem Gutschein.
}
waiver-done-both = { $count ->
    [one] Ihre Karte ist zurückgegeben. { $voucher } sind wieder auf Ihrem Gutschein, und { $credit } wurden Ihrem Guthaben gutgeschrieben.
   *[other] Ihre { $count } Karten sind zurückgegeben. { $voucher } sind wieder auf Ihrem Gutschein, und { $credit } wurden Ihrem Guthaben gutgeschrieben.
}
waiver-unknown = Wir finden diese Karte nicht in Ihrem Konto. Bitte melden Sie sich mit der E-Mail-Adresse an, mit der sie gekauft wurde.
waiver-not-allowed = Diese Karte kann nicht zurückgegeben werden. Bitte fragen Sie die Theaterkasse.
waiver-too-early = Diese Karte können Sie ab dem { $date } zurückgeben.
waiver-too-late = Die Frist für die Rückgabe dieser Karte ist abgelaufen.
waiver-often = { $most ->
    [one] Sie haben aus diesem Abonnement oder Paket schon eine Vorstellung zurückgegeben; mehr ist nicht möglich.
   *[other] Sie haben aus diesem Abonnement oder Paket schon { $most } Vorstellungen zurückgegeben; mehr ist nicht möglich.
}
waiver-invalid = Diese Karte ist zurzeit nicht gültig und kann deshalb nicht zurückgegeben werden.
waiver-owed = Ein Teil dieser Bestellung ist noch offen, deshalb kann diese Karte noch nicht zurückgegeben werden. Sobald alles bezahlt ist, können Sie sie hier zurückgeben.
waiver-offered = Diese Karte wird zum Weiterverkauf angeboten oder ist jemandem angeboten. Bitte nehmen Sie sie zuerst zurück.
waiver-amount-changed = Der Betrag, den Sie für diese Karte zurückbekommen würden, hat sich gerade geändert. Es wurde nichts zurückgegeben, und Ihre Karte ist weiterhin gültig. Bitte prüfen Sie den neuen Betrag, bevor Sie die Karte zurückgeben.
