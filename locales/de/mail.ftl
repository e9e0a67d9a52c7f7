# Briefe zu einer Bestellung. Einfache Sätze, keine Versprechen, die das Haus nicht hält.

# Danach steht der erste Satz des Briefes; nach dem Komma beginnt er klein.
mail-greeting = Guten Tag { $name },
mail-closing =
    Mit herzlichen Grüßen
    Ihr { $house }
mail-footer = Sie erhalten diese E-Mail, weil diese Adresse bei einer Bestellung angegeben wurde. Wir verwenden sie nur für diese Bestellung.

# Der Abend einer Karte, unter dem Titel des Werks.
mail-performance = { $date }, { $time } Uhr, { $hall }
# Eine Zeile der Summe: was, und wie viel.
mail-sum = { $name }: { $amount }
mail-fees = Buchungsgebühren
mail-total = Bezahlter Betrag
# Die Mehrwertsteuer, die im Betrag steckt.
mail-tax = darin enthalten { $percent } % MwSt.
mail-order-link = Ihre Bestellung ansehen

# Namen der angehängten Dateien, ohne ihre Endung.
mail-attachment-tickets = karten-{ $code }
mail-attachment-calendar = kalender-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Ihre Bestellung { $code }
mail-order-intro = vielen Dank für Ihre Bestellung. Sie ist bezahlt.
mail-tickets-subject = Ihre Karten, Bestellung { $code }
mail-tickets-intro = vielen Dank für Ihre Bestellung. Sie ist bezahlt, und die Plätze gehören Ihnen.
mail-tickets-attached = Ihre Karten finden Sie als PDF im Anhang: Drucken Sie sie aus oder zeigen Sie sie auf dem Telefon. Der zweite Anhang trägt den Abend in Ihren Kalender ein.
mail-tickets-good-to-know = Wenn eine Karte verloren geht oder in andere Hände gerät, ersetzen Sie sie auf der Seite Ihrer Bestellung: Die bisherige wird dann am Einlass nicht mehr angenommen.

mail-money-back-subject = Sie erhalten Ihr Geld zurück, Bestellung { $code }
mail-money-back-late = Ihre Zahlung von { $amount } für die Bestellung { $code } kam, als wir Ihnen diese Plätze nicht mehr verkaufen konnten. Wir erstatten sie vollständig.
mail-money-back-unpaid = von der Bestellung { $code } wurde rechtzeitig nur ein Teil bezahlt: { $amount }. Die Bestellung ist beendet, und wir erstatten alles.
mail-money-back-cancelled = die Bestellung { $code } gilt einer Vorstellung, die abgesagt wurde. Wir erstatten Ihre Zahlung von { $amount }.
mail-money-back-double = die Bestellung { $code } war schon bezahlt, als noch eine Zahlung von { $amount } kam. Ihre Bestellung gilt; diese Zahlung erstatten wir.
mail-money-back-again = für die Bestellung { $code } kam noch eine Zahlung von { $amount }, obwohl dieser Teil schon bezahlt war. Wir erstatten diese Zahlung. Wie es um Ihre Bestellung steht, sagt deren Seite.
mail-money-back-mismatch = für die Bestellung { $code } kamen { $amount } an, nicht der verlangte Betrag. Damit ist nichts gekauft, und wir erstatten alles.
mail-money-back-won = Ihre Bank hat über Ihren Einspruch zur Bestellung { $code } zu unseren Gunsten entschieden. Karten daraus waren bereits storniert; deshalb stehen Ihnen { $amount } zu: Wir zahlen sie Ihnen zurück.
mail-money-back-next = Das Geld kommt auf demselben Weg zurück, Sie müssen nichts tun. Je nach Bank trifft es innerhalb weniger Tage ein.

mail-cancelled-subject = Karten storniert, Bestellung { $code }
mail-cancelled-body = unsere Theaterkasse hat Karten Ihrer Bestellung { $code } storniert. Sie gelten nicht mehr.
mail-cancelled-money = Wir erstatten Ihnen { $amount } auf dem Weg, auf dem Sie gezahlt haben; Sie müssen nichts tun.
mail-cancelled-rest = Diese Karten bleiben gültig:

# The house has cancelled a performance; $evening is its title, date and time.
mail-performance-cancelled-subject = Vorstellung abgesagt, Bestellung { $code }
mail-performance-cancelled = { $evening }: Diese Vorstellung ist abgesagt, und Ihre Karten dafür gelten nicht mehr. Wir erstatten Ihnen alles, was Sie dafür bezahlt haben, auch die Gebühren. Die Theaterkasse veranlasst jede Erstattung von Hand, und wir schreiben Ihnen, sobald das Geld unterwegs ist.

mail-refund-refused-subject = Ihre Erstattung steht noch aus, Bestellung { $code }
mail-refund-refused-body = Die { $amount }, die wir Ihnen für die Bestellung { $code } schulden, konnten nicht auf die Karte oder das Konto zurückgezahlt werden, womit Sie bezahlt haben. Das Geld gehört weiterhin Ihnen.
mail-refund-refused-next = Unsere Theaterkasse weiß Bescheid und wird Ihnen schreiben, um einen anderen Weg zu vereinbaren. Sie können auch auf diese E-Mail antworten.

# The code that signs in.
mail-code-subject = Ihr Code: { $code }
mail-code-intro = Mit diesem Code melden Sie sich beim { $house } an:
mail-code-how = Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben. Er gilt einmal und zehn Minuten lang.
mail-code-link = Anmeldeseite öffnen
mail-code-not-you = Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun: Ohne diesen Code kommt niemand hinein. Geben Sie ihn nicht weiter; wir fragen nie danach.
mail-code-footer = Sie erhalten diese Nachricht, weil diese Adresse auf unserer Anmeldeseite eingegeben wurde.
