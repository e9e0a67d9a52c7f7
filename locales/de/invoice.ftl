# Vorstellungen für eine Art von Kunden, etwa Schulen: jetzt reserviert, auf Rechnung bezahlt.

# Über der Liste der Vorstellungen, jede mit ihrer Summe und dem letzten Zahlungstag.
invoice-title = Zahlung nach der Vorstellung
invoice-due = zahlbar bis { $date }
invoice-cancelled = abgesagt; dafür ist nichts zu zahlen
# In the basket, below the way to the checkout.
invoice-next-step = Im nächsten Schritt sehen Sie den Gesamtbetrag und bis wann er zu zahlen ist. Jetzt wird nichts abgebucht; für eine abgesagte Vorstellung zahlen Sie nichts.
invoice-checkout-title = Angaben und Reservierung
# Der Knopf, der zum Zahlen verpflichtet, wenn auch nicht jetzt; $total ist der Gesamtbetrag.
invoice-reserve = Zahlungspflichtig reservieren: { $total }
invoice-obliges = Jetzt wird nichts abgebucht. Die Karten kommen sofort, die Rechnung (je Verkäufer eine) finden Sie auf der Seite Ihrer Bestellung. Bezahlt wird jeweils nach der Vorstellung.
invoice-order-title = Reserviert. Hier sind Ihre Karten.
invoice-order-text = Ihre Karten sind gültig. Sie haben noch nichts bezahlt: Die Rechnung (je Verkäufer eine) finden Sie unten auf dieser Seite, bezahlt wird jeweils nach der Vorstellung.
# Nach Datum und Summe einer Bestellung.
invoice-account = reserviert, zahlbar nach der Vorstellung

mail-reserved-subject = Ihre Reservierung, Bestellung { $code }
mail-reserved-intro = vielen Dank für Ihre Reservierung. Die Plätze gehören Ihnen, die Karten sind gültig. Die Rechnung (je Verkäufer eine) finden Sie auf der Seite Ihrer Bestellung. Bezahlt wird jeweils nach der Vorstellung.
# Über der Summe aller Vorstellungen.
mail-reserved-total = Gesamtbetrag
# $evening ist ein Titel mit Datum, $due der letzte Zahlungstag.
mail-reserved-invoice = { $evening }: { $amount }, zahlbar bis { $due }
mail-reserved-cancelled = { $evening } ist abgesagt; dafür ist nichts zu zahlen.

# $kind ist, wie das Haus solche Konten nennt: Schule.
refusal-hold-other-kind = Dieses Konto gilt als „{ $kind }“ und bucht nur, was dafür vorgesehen ist. Für andere Vorstellungen melden Sie sich ab und kaufen Sie als Gast.
refusal-put-other-kind = Dieses Konto bucht nur, was dafür vorgesehen ist, und das hier gehört nicht dazu.
refusal-place-other-kind = Dieses Konto gilt als „{ $kind }“ und bucht nur, was dafür vorgesehen ist. Nehmen Sie „{ $title }“ heraus; es wurde nichts abgebucht.
# Beides sind Listen von Titeln.
refusal-place-paid-in-parts = „{ $later }“ wird nach der Vorstellung auf Rechnung bezahlt, „{ $now }“ sofort. Nehmen Sie eines davon heraus und bestellen Sie es für sich; es wurde nichts abgebucht.
