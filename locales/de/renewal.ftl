# Subscriptions that go on in the next season.
renewal-title = Ihr Abonnement in der nächsten Spielzeit
renewal-account-link = Abonnement verlängern
renewal-none = Zurzeit steht bei Ihnen keine Verlängerung an. Sobald es so weit ist, schreiben wir Ihnen eine E-Mail.
renewal-holder = Für { $name }
renewal-performances = { $count ->
    [one] { $count } Vorstellung
   *[other] { $count } Vorstellungen
}
renewal-open = Ihr Platz ist für Sie reserviert. Bitte teilen Sie uns bis { $until } mit, ob Sie verlängern möchten.
renewal-open-several = Ihre Plätze sind für Sie reserviert, zusammen für { $total }. Bitte teilen Sie uns bis { $until } mit, ob Sie verlängern möchten.
renewal-itself-ends = Wenn Sie nichts tun, endet Ihr Abonnement, und Ihr Platz geht in den Verkauf.
renewal-itself-ends-several = Wenn Sie nichts tun, enden Ihre Abonnements, und Ihre Plätze gehen in den Verkauf.
renewal-confirmed = Sie haben sich für die Verlängerung entschieden. Bis { $until } können Sie das noch ändern.
renewal-declined = Sie haben sich gegen die Verlängerung entschieden. Bis { $until } können Sie das noch ändern.
renewal-waiting = Die Frist ist abgelaufen. Wir bearbeiten jetzt alle Verlängerungen und schreiben Ihnen eine E-Mail.
renewal-renewed = Ihr Abonnement ist verlängert.
renewal-order-link = Zu Ihren Karten
renewal-to-pay = Bitte bezahlen Sie { $amount } bis { $date }, damit Sie Ihren Platz behalten.
renewal-other-to-pay = Ebenfalls zu bezahlen, bis einschließlich { $until }: { $what }
renewal-pay-link = Jetzt bezahlen
renewal-unpaid = Die Verlängerung wurde nicht rechtzeitig bezahlt. Ihr Platz ist deshalb wieder im Verkauf.
renewal-unpaid-later = Die Verlängerung wurde nicht rechtzeitig bezahlt. Ihr Platz ist deshalb nicht mehr für Sie reserviert. Er kommt am { $date } in den Verkauf.
renewal-end-declined = Sie haben dieses Abonnement nicht verlängert.
renewal-end-unanswered = Wir haben keine Antwort von Ihnen erhalten. Dieses Abonnement ist deshalb beendet.
renewal-end-seat-gone = Ihr Platz ist in der nächsten Spielzeit nicht verfügbar, und keiner Ihrer Wunschplätze konnte Ihnen zugeteilt werden.
renewal-end-former-gone = Ihr bisheriges Abonnement wurde storniert und deshalb nicht verlängert.
renewal-end-nothing-left = Von diesem Abonnement findet keine Vorstellung statt. Es wurde deshalb nicht verlängert.
renewal-end-most = Sie haben in dieser Abonnementreihe bereits die Höchstzahl an Abonnements pro Person. Dieses Abonnement wurde deshalb nicht verlängert.
renewal-seat-gone = Ihr Platz ist in der nächsten Spielzeit nicht verfügbar. Bitte nennen Sie uns bis { $until } einen Wunschplatz.
renewal-pay-legend = Wie möchten Sie bezahlen?
renewal-credit-link = Sie haben ein Guthaben von { $amount }. Um es zu nutzen, wählen Sie bitte die Kartenzahlung: Auf der Seite hinter dem Zahlungslink können Sie, wenn Sie angemeldet sind, zuerst mit Ihrem Guthaben bezahlen. Bei Lastschrift und Rechnung wird es nicht verrechnet.
renewal-credit-card-kept = Sie haben ein Guthaben von { $amount }. Bei Zahlung mit der gespeicherten Bankkarte, per Lastschrift oder auf Rechnung wird es nicht verrechnet. Um es zu nutzen, entfernen Sie bitte die gespeicherte Bankkarte und wählen dann hier die Kartenzahlung: Sie erhalten einen Zahlungslink und können dort zuerst mit Ihrem Guthaben bezahlen.
renewal-credit-no-way = Sie haben ein Guthaben von { $amount }. Bei den hier angebotenen Zahlungsarten wird es nicht verrechnet; es bleibt Ihnen für andere Käufe erhalten.
renewal-pay-card = Mit Bankkarte. Nach Ablauf der Frist senden wir Ihnen einen Link zum Bezahlen.
renewal-pay-card-kept = Mit der Bankkarte, die Sie am { $date } verwendet haben
renewal-pay-debit = Per Lastschrift
renewal-pay-debit-signed = Per Lastschrift von dem Konto mit den Endziffern { $end } (Mandat { $mandate })
renewal-pay-invoice = Auf Rechnung
renewal-due = Fällig am { $dates }
renewal-iban = IBAN
renewal-iban-hint = Bitte geben Sie ein Konto an, das Ihnen gehört oder über das Sie verfügen dürfen.
renewal-account-holder = Name der Kontoinhaberin oder des Kontoinhabers
renewal-mandate-text = Wenn Sie die Lastschrift wählen, ermächtigen Sie den Gläubiger ({ $house }), diese Beträge von Ihrem Konto mittels Lastschrift einzuziehen. Zugleich weisen Sie Ihr Kreditinstitut an, die vom Gläubiger auf Ihr Konto gezogenen Lastschriften einzulösen. Sie können innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrags verlangen. Es gelten dabei die mit Ihrem Kreditinstitut vereinbarten Bedingungen.
renewal-confirm = Zahlungspflichtig verlängern: { $amount }
renewal-confirm-wish = Zahlungspflichtig verlängern, wenn ich einen Wunschplatz bekomme
renewal-decline = Nicht verlängern
renewal-decline-several = Diese Abonnements nicht verlängern
renewal-change-answer = Antwort ändern
renewal-each-link = Für jeden Platz einzeln antworten
renewal-answered-confirmed = Vielen Dank. Ihr Abonnement ({ $what }) wird nach Ablauf der Frist verlängert. Wir schreiben Ihnen dann eine E-Mail.
renewal-answered-declined = Wir verlängern Ihr Abonnement ({ $what }) nicht. Bis zum Ablauf der Frist können Sie sich noch anders entscheiden.
renewal-card-forget = Meine Bankkarte nicht mehr speichern
renewal-card-forgotten = Ihre Bankkarte ist nicht mehr gespeichert.
saved-title = Lastschrift und gespeicherte Bankkarte
saved-lede = Was wir von Ihrem Konto oder Ihrer Bankkarte einziehen dürfen und wie Sie das beenden.
saved-link = Ansehen und ändern
saved-none = Sie haben kein Lastschriftmandat erteilt und keine Bankkarte gespeichert.
saved-mandate-title = Lastschriftmandat
saved-mandate = Konto mit den Endziffern { $end } (auf den Namen { $name }), Mandat { $mandate }, seit dem { $date }
saved-mandate-creditor = Gläubiger: { $creditor }
saved-mandate-debits = Was mit diesem Mandat eingezogen wird:
saved-mandate-debit = { $package }: { $amount } am { $date }
saved-mandate-debit-past = { $package }: { $amount }, fällig am { $date }; die Antwort der Bank liegt uns noch nicht vor
saved-mandate-order = Bestellung { $code }
saved-mandate-end-nothing = Zurzeit ist nichts einzuziehen. Sie können das Mandat jederzeit beenden.
saved-mandate-end-open = Wenn Sie das Mandat beenden, sind { $open } weiterhin an denselben Tagen zu zahlen, per Überweisung oder an der Theaterkasse. Auf welches Konto, steht auf der Seite jeder Bestellung.
saved-mandate-on-its-way = Eine Lastschrift, die schon bei Ihrer Bank liegt, kann noch eingezogen werden. Wird ein Betrag doppelt bezahlt, schreiben wir ihn Ihrem Guthaben gut.
saved-mandate-end-renewals = Haben Sie für eine noch ausstehende Verlängerung die Lastschrift gewählt, erhalten Sie stattdessen einen Link zum Bezahlen.
saved-mandate-end = Mandat beenden
saved-mandate-ended = Das Mandat ist beendet. Wir haben Ihnen das per E-Mail bestätigt.
saved-mandate-unknown = Es wurde nichts geändert: Dieses Mandat war schon beendet.
saved-card-title = Gespeicherte Bankkarte
saved-card = Die Bankkarte, mit der Sie am { $date } bezahlt haben
saved-card-end = Wenn Sie diese Bankkarte entfernen, wird sie nicht mehr belastet. War sie für eine Verlängerung vorgesehen, erhalten Sie stattdessen einen Link zum Bezahlen.
mail-mandate-ended-subject = Ihr Lastschriftmandat { $mandate } ist beendet
mail-mandate-ended = wie gewünscht haben wir Ihr Lastschriftmandat { $mandate } beendet. Wir ziehen damit nichts mehr ein.
mail-mandate-ended-open = Noch zu zahlen für die Bestellung { $code }: { $amount }, zahlbar bis zum { $due }.
mail-card-removed-subject = Ihre Bankkarte ist nicht mehr gespeichert
mail-card-removed = wie gewünscht haben wir Ihre gespeicherte Bankkarte entfernt. Sie wird nicht mehr belastet. War sie für eine Verlängerung vorgesehen, erhalten Sie stattdessen einen Link zum Bezahlen.
renewal-wishes = Ihre Wunschplätze
renewal-wish-link = Wunschplatz im Saalplan wählen
renewal-wish-link-seat = Wunschplatz im Saalplan wählen statt: { $seat }
renewal-wish-list = Platz aus einer Liste wählen
renewal-wish-remove = Diesen Platz entfernen
renewal-wish-removed = Der Platz ist von Ihrer Liste entfernt.
renewal-wish-granted = Ihnen zugeteilt
renewal-wish-taken = Nicht zugeteilt: Der Platz ist nicht verfügbar.
renewal-wish-kept = Nicht zugeteilt: Der Platz bleibt in seinem bisherigen Abonnement, oder er ging an jemanden, der schon länger ein Abonnement hat.
renewal-wish-not-needed = Nicht mehr nötig: Sie haben einen Platz bekommen, der weiter oben auf Ihrer Liste steht.
renewal-wish-title = Wunschplatz angeben
renewal-wish-title-seat = Wunschplatz statt: { $seat }
renewal-wish-lede = Sie behalten Ihren Platz, wenn wir Ihnen keinen Wunschplatz geben können. Sie können bis zu drei Wunschplätze nennen, den liebsten zuerst.
renewal-wish-order = Wir entscheiden nach Ablauf der Frist. Wer schon länger ein Abonnement hat, hat Vorrang.
renewal-wish-package = Abonnementreihe
renewal-wish-part = Bereich
renewal-wish-show = Plätze anzeigen
renewal-wish-row = Reihe { $row }
renewal-wish-row-label = Reihe
renewal-wish-price-type = Kartenart
renewal-wish-send = Als Wunschplatz angeben
renewal-wish-back = Zurück zu Ihrem Abonnement
renewal-wish-sent = Der Platz steht jetzt auf Ihrer Liste. Ihren bisherigen Platz behalten Sie, wenn wir Ihnen keinen anderen geben können.
renewal-plan-lede = Wählen Sie einen Bereich und dann einen Platz. Preis und Sicht auf die Bühne sehen Sie, bevor Sie ihn als Wunschplatz angeben.
renewal-plan-more = { $total }, { $difference } mehr als jetzt
renewal-plan-less = { $total }, { $difference } weniger als jetzt
renewal-plan-same = { $total }, wie jetzt
renewal-plan-own = Ihr jetziger Platz
renewal-plan-own-other = Ihr anderer Platz
renewal-plan-kept = für ein anderes Abonnement reserviert
renewal-plan-taken = nicht verfügbar
renewal-plan-kept-text = Dieser Platz ist für ein anderes Abonnement reserviert. Sie können ihn nur bekommen, wenn er dort frei wird.
renewal-plan-none = In diesem Bereich gibt es keinen Platz, den Sie als Wunschplatz angeben können. Bitte wählen Sie einen anderen Bereich.
renewal-plan-no-answer = Mit einem Wunschplatz haben Sie noch nicht geantwortet. Ihre Antwort geben Sie auf der nächsten Seite.
renewal-plan-answered = Sie haben schon zugesagt. Wenn wir Ihnen diesen Platz geben können, zahlen Sie den hier genannten Preis.
renewal-plan-itself = Wenn Sie sonst nichts tun, wird Ihr Abonnement verlängert. Wenn wir Ihnen diesen Platz geben können, zahlen Sie den hier genannten Preis.
renewal-plan-asked = Weiter brauchen Sie nichts zu tun. Wenn wir Ihnen diesen Platz geben können, zahlen Sie den hier genannten Preis.
renewal-plan-back = Zurück zum Saalplan
renewal-choice-free = { $number } – frei
renewal-choice-kept = { $number } – für ein anderes Abonnement reserviert
renewal-choice-taken = { $number } – nicht verfügbar
renewal-choice-own = { $number } – Ihr Platz
renewal-choice-own-other = { $number } – Ihr anderer Platz
renewal-unknown = Wir finden dieses Abonnement nicht in Ihrem Konto. Bitte melden Sie sich mit der E-Mail-Adresse an, mit der es gekauft wurde.
renewal-too-late = Die Frist für diese Antwort ist abgelaufen. Bitte wenden Sie sich an die Theaterkasse.
renewal-price-changed = Der Preis hat sich gerade geändert. Es wurde nichts verlängert und nichts abgebucht. Bitte prüfen Sie den neuen Preis, bevor Sie verlängern.
renewal-payment-not-offered = Diese Zahlungsart wird für dieses Abonnement nicht angeboten. Bitte wählen Sie eine andere.
renewal-mandate-missing = Bitte geben Sie die IBAN des Kontos und den Namen der Inhaberin oder des Inhabers ein.
renewal-bad-iban = Diese IBAN stimmt nicht. Bitte prüfen Sie sie; Ihre Antwort ist noch nicht gespeichert.
renewal-account-holder-missing = Bitte geben Sie den Namen der Kontoinhaberin oder des Kontoinhabers ein.
renewal-unknown-seat = Dieser Platz wird in dieser Abonnementreihe nicht verkauft. Bitte wählen Sie einen anderen.
renewal-seat-taken = Dieser Platz ist in der nächsten Spielzeit nicht verfügbar. Bitte wählen Sie einen anderen.
renewal-same-seat = Sie haben diesen Platz schon, oder er steht bereits auf Ihrer Liste.
renewal-other-own-seat = Diesen Platz haben Sie bereits in einem weiteren Abonnement.
renewal-unknown-package = In diese Abonnementreihe können Sie nicht wechseln. Bitte wählen Sie eine andere.
renewal-unknown-price-type = Diese Kartenart ist für Ihr Konto nicht verfügbar. Bitte wählen Sie eine andere.
renewal-too-many-wishes = Sie können bis zu drei Plätze nennen. Bitte entfernen Sie zuerst einen.
mail-renewal-asked-subject = Ihr Abonnement für die nächste Spielzeit: { $what }
mail-renewal-asked-several-subject = Ihre Abonnements für die nächste Spielzeit: { $what }
mail-renewal-asked = Sie können Ihr Abonnement jetzt für die nächste Spielzeit verlängern ({ $season }).
mail-renewal-asked-several = Sie können Ihre Abonnements jetzt für die nächste Spielzeit verlängern ({ $season }).
mail-renewal-asked-gone = Leider ist Ihr bisheriger Platz nicht verfügbar. Bitte nennen Sie uns bis { $until } einen Wunschplatz.
mail-renewal-open = Abonnement verlängern, ändern oder beenden
mail-renewal-open-several = Abonnements verlängern, ändern oder beenden
mail-renewal-open-gone = Wunschplatz angeben
mail-renewal-open-unseated = Wunschplatz in einer Abonnementreihe angeben
mail-renewal-change = Antwort ansehen oder ändern
mail-renewal-see = Abonnement ansehen
mail-renewal-to-pay-subject = Bitte bezahlen Sie Ihr Abonnement: { $what }
mail-renewal-to-pay = Ihr Platz ist bis { $until } für Sie reserviert. Bitte bezahlen Sie bis dahin { $amount }. Sobald Ihre Zahlung eingegangen ist, ist Ihr Abonnement verlängert. Bestellcode: { $code }
mail-renewal-to-pay-several = { $count } Ihrer Abonnements sind noch zu bezahlen. Zu jedem erhalten Sie eine eigene E-Mail, und jedes wird einzeln bezahlt; in dieser E-Mail geht es um das oben genannte.
mail-renewal-pay = Abonnement bezahlen: { $amount }
mail-renewal-pay-reminder-subject = Für Sie reserviert bis { $until }: { $what }
mail-renewal-pay-reminder = { $amount } für Ihr Abonnement sind noch zu bezahlen. Ihr Platz ist bis einschließlich { $until } für Sie reserviert. Haben Sie bis dahin nicht bezahlt, wird Ihr Abonnement nicht verlängert, und Ihr Platz kommt in den Verkauf. Bestellcode: { $code }
mail-renewal-gone-subject = { $count ->
    [one] Ihr Abonnement konnte nicht verlängert werden: { $what }
   *[other] Ihre Abonnements konnten nicht verlängert werden: { $what }
}
mail-renewal-gone = { $count ->
    [one] leider konnten wir dieses Abonnement nicht verlängern. Den Grund finden Sie in Ihrem Konto auf der Seite „Ihr Abonnement in der nächsten Spielzeit“. Es wurde nichts abgebucht.
   *[other] leider konnten wir diese Abonnements nicht verlängern. Die Gründe finden Sie in Ihrem Konto auf der Seite „Ihr Abonnement in der nächsten Spielzeit“. Es wurde nichts abgebucht.
}
mail-renewal-offers = Alle Abonnements ansehen
renewal-ask-first = Ihr Platz ist in der nächsten Spielzeit nicht verfügbar. Bitte nennen Sie uns zuerst einen Wunschplatz.
order-to-pay-title = Bitte bezahlen Sie Ihr Abonnement
order-to-pay-text = Ihre Plätze sind bis { $until } für Sie reserviert. Sobald Ihre Zahlung eingegangen ist, ist Ihr Abonnement verlängert.
order-reserved-to-pay-title = Ihre Reservierung
order-reserved-to-pay-text = Ihre Plätze sind bis { $until } für Sie reserviert. Sobald Ihre Zahlung eingegangen ist, erhalten Sie Ihre Karten.
order-pay-now = { $total } bezahlen
order-pay-credit = { $used } mit Ihrem Guthaben bezahlen
order-pay-credit-rest = { $used } Guthaben verwenden und { $rest } bezahlen
# Read by those who aren’t signed in, whether they have credit or not.
order-credit-sign-in = Wenn Sie bei uns ein Guthaben haben, melden Sie sich bitte vor dem Bezahlen an. Sie können es dann für diese Bestellung verwenden.
order-renewed-title = Ihr Abonnement ist verlängert. Hier sind Ihre Karten.
order-renewed-invoice = { $count ->
    [one] Ihre Karten sind gültig. Bitte bezahlen Sie jeden Betrag bis zum angegebenen Tag. Die Rechnung steht am Ende dieser Seite.
   *[other] Ihre Karten sind gültig. Bitte bezahlen Sie jeden Betrag bis zum angegebenen Tag. Die Rechnungen (eine je Verkäufer) stehen am Ende dieser Seite.
}
order-renewed-debit = Ihre Karten sind gültig. Wir buchen jeden Betrag am angegebenen Tag von Ihrem Konto ab.
order-debit-day = Am { $date } ziehen wir { $amount } ein.
order-debit-past = { $amount } waren am { $date } fällig. Die Antwort der Bank liegt uns noch nicht vor.
order-renewed-amounts = Beträge und Termine
order-renewed-account = verlängert, an den angegebenen Tagen fällig
mail-renewed-subject = Ihr Abonnement ist verlängert, Bestellung { $code }
mail-renewed-invoice = Ihr Abonnement ist verlängert, und Ihre Karten sind gültig. Bitte bezahlen Sie jeden Betrag bis zum angegebenen Tag.
mail-renewed-debit = Ihr Abonnement ist verlängert, und Ihre Karten sind gültig. Wir buchen jeden Betrag am angegebenen Tag von Ihrem Konto ab.
renewal-flexible-title = Möchten Sie lieber ein Wahlabonnement?
renewal-flexible-lede = Im Wahlabonnement wählen Sie Vorstellungen und Plätze selbst. Ihr jetziger Platz geht nach Ablauf der Frist in den Verkauf.
renewal-flexible-seasons = Ihre bisherigen Spielzeiten im Abonnement werden weiter angerechnet.
renewal-flexible-change = Zum Wahlabonnement „{ $name }“ wechseln
renewal-flexible = Sie haben sich für das Wahlabonnement „{ $name }“ entschieden. Bis { $until } können Sie das noch ändern.
renewal-flexible-now = Sie können Ihre Vorstellungen und Plätze jetzt wählen.
renewal-flexible-until = Sie können Ihre Vorstellungen und Plätze bis { $until } wählen.
renewal-flexible-from = Sie können Ihre Vorstellungen und Plätze ab { $from } wählen.
renewal-flexible-span = Sie können Ihre Vorstellungen und Plätze ab { $from } und bis { $until } wählen.
renewal-flexible-link = Vorstellungen und Plätze wählen
renewal-end-flexible = Sie haben zum Wahlabonnement „{ $name }“ gewechselt.
renewal-answered-flexible = Vielen Dank. Nach Ablauf der Frist senden wir Ihnen per E-Mail einen Link, mit dem Sie Ihre Vorstellungen und Plätze wählen. Bis dahin können Sie sich noch anders entscheiden.
mail-renewal-flexible-subject = Wählen Sie die Vorstellungen Ihres Wahlabonnements: { $what }
mail-renewal-flexible = Sie haben zum Wahlabonnement „{ $name }“ gewechselt ({ $season }). Sie bezahlen erst, wenn Sie gewählt haben.
renewal-flexible-again = Sie wählen Vorstellungen und Plätze auch in der nächsten Spielzeit selbst.
renewal-unseated-open = Möchten Sie bei allen Vorstellungen einer Abonnementreihe denselben Platz haben? Bis { $until } können Sie einen Wunschplatz nennen.
renewal-unseated-asked = Sie haben Wunschplätze genannt. Bis { $until } können Sie das noch ändern.
renewal-unseated-link = Platz im Saalplan wählen
renewal-unseated-lede = Wenn wir Ihnen einen Wunschplatz geben können, gehört er Ihnen bei allen Vorstellungen der Abonnementreihe. Sie können bis zu drei Wunschplätze nennen, den liebsten zuerst.
renewal-unseated-confirm = Zahlungspflichtig abonnieren, wenn ich einen Wunschplatz bekomme
renewal-unseated-decline = Keinen Wunschplatz
renewal-unseated-over = Sie haben keinen Wunschplatz genannt. Ein Wahlabonnement können Sie wieder kaufen.
renewal-end-not-granted = Leider konnten wir Ihnen keinen Ihrer Wunschplätze geben. Es wurde nichts abgebucht.
renewal-ask-for-seat = Bitte nennen Sie uns zuerst einen Wunschplatz.
mail-renewal-asked-flexible = Sie haben ein Wahlabonnement. In der nächsten Spielzeit ({ $season }) können Sie stattdessen einen festen Platz in einer Abonnementreihe haben.
mail-renewal-not-granted-subject = Kein Wunschplatz in der nächsten Spielzeit: { $what }
mail-renewal-not-granted = leider konnten wir Ihnen keinen Ihrer Wunschplätze geben. Es wurde nichts abgebucht.
renewal-itself-renews = Wenn Sie nichts tun, wird Ihr Abonnement verlängert.
renewal-itself-renews-several = Wenn Sie nichts tun, werden Ihre Abonnements verlängert.
renewal-next-card = Nach Ablauf der Frist ({ $until }) buchen wir { $amount } von der Bankkarte ab, mit der Sie am { $date } bezahlt haben. Ihre Karten senden wir Ihnen dann per E-Mail.
renewal-next-card-several = Nach Ablauf der Frist ({ $until }) buchen wir von der Bankkarte, mit der Sie am { $date } bezahlt haben, jedes Abonnement einzeln ab, zusammen { $amount }. Ihre Karten senden wir Ihnen dann per E-Mail.
renewal-next-debit = Nach Ablauf der Frist ({ $until }) senden wir Ihnen Ihre Karten per E-Mail und ziehen { $amount } von dem Konto mit den Endziffern { $end } ein (Mandat { $mandate }). Fällig am { $dates }.
renewal-next-invoice = Nach Ablauf der Frist ({ $until }) senden wir Ihnen per E-Mail Ihre Karten und die Angaben für die Überweisung von { $amount }. Fällig am { $dates }.
renewal-next-link = Nach Ablauf der Frist ({ $until }) senden wir Ihnen per E-Mail einen Link, über den Sie { $amount } bezahlen können. Ihr Platz bleibt bis zu dem Tag reserviert, der in dieser E-Mail steht.
renewal-next-link-several = Nach Ablauf der Frist ({ $until }) senden wir Ihnen für jedes Abonnement eine eigene E-Mail mit einem Link zum Bezahlen, zusammen { $amount }. Ihre Plätze bleiben bis zu dem Tag reserviert, der in diesen E-Mails steht.
renewal-next-wish = Nach Ablauf der Frist ({ $until }) teilen wir Ihnen mit, ob wir Ihnen einen Wunschplatz geben können. Wenn nicht, zahlen Sie nichts.
renewal-wish-price = Wenn wir Ihnen einen Ihrer Wunschplätze geben können, zahlen Sie stattdessen den Preis, der bei diesem Platz steht.
renewal-wish-unsaid = Ein Wunschplatz allein verlängert Ihr Abonnement nicht. Bitte drücken Sie weiter unten auch auf „Zahlungspflichtig verlängern“.
renewal-wish-apart = Ihr zweiter Platz daneben ({ $seat }) bleibt unverändert. Erhalten Sie hier einen anderen Platz, liegen Ihre beiden Plätze nicht mehr nebeneinander.
renewal-wish-apart-asked = Auch für Ihren zweiten Platz daneben ({ $seat }) haben Sie einen Wunschplatz angegeben. Wir entscheiden über jedes Abonnement einzeln. Ihre beiden Plätze liegen danach vielleicht nicht mehr nebeneinander.
renewal-wish-beside = Dieser Platz liegt neben dem Wunschplatz für Ihr anderes Abonnement ({ $seat }). Wir entscheiden über jedes Abonnement einzeln. Können wir Ihnen nur einen der beiden Plätze geben, liegen Ihre Plätze nicht mehr nebeneinander.
renewal-unseated-unsaid = Ein Wunschplatz allein genügt nicht. Bitte drücken Sie weiter unten auch auf „Zahlungspflichtig abonnieren“.
renewal-other-unsaid = Mit Ihrer jetzigen Antwort berücksichtigen wir diese Wunschplätze nicht. Möchten Sie einen davon, ändern Sie bitte weiter unten Ihre Antwort.
mail-renewal-reminder-subject = Erinnerung: Ihr Abonnement für die nächste Spielzeit ({ $what })
mail-renewal-reminder-several-subject = Erinnerung: Ihre Abonnements für die nächste Spielzeit ({ $what })
mail-renewal-reminder = wir haben von Ihnen noch keine Antwort zu Ihrem Abonnement für die nächste Spielzeit erhalten ({ $season }).
mail-renewal-reminder-several = wir haben von Ihnen noch keine Antwort zu Ihren Abonnements für die nächste Spielzeit erhalten ({ $season }).
mail-renewal-confirmed-subject = Ihre Antwort: Sie verlängern Ihr Abonnement ({ $what })
mail-renewal-confirmed = vielen Dank. Sie haben sich für die Verlängerung Ihres Abonnements entschieden. Bis { $until } können Sie das noch ändern.
mail-renewal-confirmed-several-subject = Ihre Antwort: Sie verlängern Ihre Abonnements ({ $what })
mail-renewal-confirmed-several = vielen Dank. Sie haben sich für die Verlängerung von { $count } Abonnements entschieden. Insgesamt: { $total }. Bis { $until } können Sie das noch ändern.
mail-renewal-left = Für die folgenden Abonnements haben Sie noch nicht geantwortet. Bitte teilen Sie uns auf derselben Seite mit, ob Sie sie verlängern möchten:
mail-renewal-declined-subject = { $count ->
    [one] Ihre Antwort: Sie verlängern Ihr Abonnement nicht ({ $what })
   *[other] Ihre Antwort: Sie verlängern Ihre Abonnements nicht ({ $what })
}
mail-renewal-declined = { $count ->
    [one] Sie haben sich gegen die Verlängerung Ihres Abonnements entschieden. Bis { $until } können Sie das noch ändern.
   *[other] Sie haben sich gegen die Verlängerung dieser Abonnements entschieden. Bis { $until } können Sie das noch ändern.
}
mail-renewal-declined-next = { $count ->
    [one] Es wird nichts abgebucht. Nach Ablauf der Frist ({ $until }) geht Ihr Platz in den Verkauf.
   *[other] Es wird nichts abgebucht. Nach Ablauf der Frist ({ $until }) gehen Ihre Plätze in den Verkauf.
}
mail-renewal-changed-subject = Ihre Antwort: Sie wechseln zum Wahlabonnement ({ $what })
mail-renewal-changed = vielen Dank. Sie haben sich für das Wahlabonnement „{ $name }“ entschieden. Bis { $until } können Sie das noch ändern.
mail-renewal-changed-next = Nach Ablauf der Frist ({ $until }) senden wir Ihnen per E-Mail einen Link, mit dem Sie Ihre Vorstellungen und Plätze wählen. Sie bezahlen erst, wenn Sie gewählt haben.
mail-renewal-wishes-subject = Ihre Wunschplätze für die nächste Spielzeit: { $what }
mail-renewal-wishes = wir haben nun über alle Wunschplätze entschieden. Das ist Ihr Ergebnis:
mail-renewal-wishes-seat = Ihr Platz in der nächsten Spielzeit: { $seat } ({ $amount }). Ihre Karten oder einen Link zum Bezahlen erhalten Sie in einer weiteren E-Mail.
mail-renewal-unpaid-subject = { $count ->
    [one] Abonnement nicht verlängert, keine Zahlung eingegangen: { $what }
   *[other] Abonnements nicht verlängert, keine Zahlung eingegangen: { $what }
}
mail-renewal-unpaid = { $count ->
    [one] Ihre Zahlung von { $amount } ist nicht rechtzeitig eingegangen. Ihr Abonnement wurde deshalb nicht verlängert.
   *[other] Ihre Zahlungen von zusammen { $amount } sind nicht rechtzeitig eingegangen. Ihre Abonnements wurden deshalb nicht verlängert.
}
mail-renewal-ended-subject = { $count ->
    [one] Ihr Abonnement ist beendet: { $what }
   *[other] Ihre Abonnements sind beendet: { $what }
}
mail-renewal-ended = { $count ->
    [one] wir haben bis zum Ablauf der Frist keine Antwort von Ihnen erhalten. Ihr Abonnement wurde deshalb nicht verlängert.
   *[other] wir haben bis zum Ablauf der Frist keine Antwort von Ihnen erhalten. Ihre Abonnements wurden deshalb nicht verlängert.
}
mail-renewal-ended-next = { $count ->
    [one] Ihr Platz ist jetzt im Verkauf, und es wurde nichts abgebucht. Solange es freie Plätze gibt, können Sie wieder ein Abonnement kaufen.
   *[other] Ihre Plätze sind jetzt im Verkauf, und es wurde nichts abgebucht. Solange es freie Plätze gibt, können Sie wieder Abonnements kaufen.
}
mail-renewal-ended-later = { $count ->
    [one] Es wurde nichts abgebucht. Ihr Platz kommt am { $date } in den Verkauf. Ab diesem Tag können Sie wieder ein Abonnement kaufen, solange es freie Plätze gibt.
   *[other] Es wurde nichts abgebucht. Ihre Plätze kommen am { $date } in den Verkauf. Ab diesem Tag können Sie wieder Abonnements kaufen, solange es freie Plätze gibt.
}
mail-renewal-card-failed = Die Bankkarte, mit der Sie zuletzt bezahlt haben, konnten wir nicht belasten. Es wurde nichts abgebucht.
mail-renewed-paid = Ihr Abonnement ist verlängert und bezahlt, und Ihre Karten sind gültig. Wir haben { $amount } von der Bankkarte abgebucht, mit der Sie zuletzt bezahlt haben.
mail-renewed-paid-yourself = vielen Dank für Ihre Zahlung. Ihr Abonnement ist verlängert, und Ihre Karten sind gültig.
renewal-together-title = Alle Abonnements zusammen verlängern
renewal-together-some-title = Mehrere Abonnements zusammen verlängern
renewal-together-text = Mit einer einzigen Antwort verlängern Sie diese Abonnements, jedes mit dem hier genannten Platz und der hier genannten Zahlungsart. Wenn Sie einen anderen Platz oder eine andere Zahlungsart möchten, antworten Sie bitte weiter unten für dieses Abonnement einzeln.
renewal-together-left = Nicht dabei sind die folgenden Abonnements. Bitte antworten Sie für jedes davon einzeln:
renewal-together-no-seat = Ihr Platz ist in der nächsten Spielzeit nicht verfügbar. Bitte nennen Sie uns einen Wunschplatz.
renewal-together-no-way = Bitte wählen Sie, wie Sie bezahlen möchten.
renewal-together-most = Wenn wir Ihnen Wunschplätze geben können, zahlen Sie stattdessen deren Preise: insgesamt höchstens { $amount }.
renewal-together-confirm = Alle zahlungspflichtig verlängern: { $amount }
renewal-together-some-confirm = Diese Abonnements zahlungspflichtig verlängern: { $amount }
renewal-answered-together = Vielen Dank. Diese Abonnements werden nach Ablauf der Frist verlängert, und wir schreiben Ihnen dann eine E-Mail: { $what }. Bis { $until } können Sie das noch ändern.
renewal-declined-together = Wir verlängern diese Abonnements nicht: { $what }. Bis zum Ablauf der Frist können Sie das noch ändern.
renewal-left = Noch ohne Antwort: { $what }.
renewal-missing = Sie haben noch nicht für alle Abonnements geantwortet. Noch ohne Antwort:
renewal-creditor = { $name }, Gläubiger-Identifikationsnummer { $identifier }
renewal-one-order = Diese { $count } Abonnements werden zu einer Bestellung zusammengefasst. Sie zahlen insgesamt { $amount } und erhalten eine E-Mail mit allen Karten.
renewal-leave-out = Dieses Abonnement nicht mit einbeziehen: { $what }
renewal-include-all = Wieder für alle zusammen antworten
renewal-with = Sie verlängern zusammen mit: { $what }. Daraus wird eine Bestellung. Möchten Sie dieses Abonnement getrennt verlängern, ändern Sie bitte Ihre Antwort nur dafür.
renewal-none-answered = { $why } Es geht um: { $what }. Ihre Antwort ist für keines der Abonnements gespeichert, und es wurde nichts abgebucht.
renewal-next-card-together = Nach Ablauf der Frist ({ $until }) buchen wir für alle zusammen { $amount } in einem Betrag von der Bankkarte ab, mit der Sie am { $date } bezahlt haben. Ihre Karten senden wir Ihnen dann per E-Mail.
renewal-next-link-together = Nach Ablauf der Frist ({ $until }) senden wir Ihnen per E-Mail einen einzigen Link, über den Sie alle zusammen bezahlen können: { $amount }. Ihre Plätze bleiben bis zu dem Tag reserviert, der in dieser E-Mail steht.
renewal-to-pay-together = Bitte bezahlen Sie { $amount } bis { $date }, damit Sie Ihre Plätze behalten. Mit einer Zahlung sind { $count } Abonnements bezahlt.
mail-renewal-to-pay-together-subject = Bitte bezahlen Sie Ihre Abonnements: { $what }
mail-renewal-to-pay-together = Ihre Plätze sind bis { $until } für Sie reserviert. Bitte bezahlen Sie bis dahin { $amount }; mit dieser einen Zahlung sind alle unten genannten Abonnements bezahlt. Sobald sie eingegangen ist, sind sie verlängert. Bestellcode: { $code }
mail-renewal-pay-together = Abonnements bezahlen: { $amount }
mail-renewal-pay-reminder-together = { $amount } für Ihre Abonnements sind noch zu bezahlen. Ihre Plätze sind bis einschließlich { $until } für Sie reserviert. Haben Sie bis dahin nicht bezahlt, wird keines der unten genannten Abonnements verlängert, und Ihre Plätze kommen in den Verkauf. Bestellcode: { $code }
order-to-pay-title-several = Bitte bezahlen Sie Ihre Abonnements
order-to-pay-text-several = Ihre Plätze sind bis { $until } für Sie reserviert. Sobald Ihre Zahlung eingegangen ist, sind Ihre Abonnements verlängert.
order-renewed-title-several = Ihre Abonnements sind verlängert. Hier sind Ihre Karten.
mail-renewed-several-subject = Ihre Abonnements sind verlängert, Bestellung { $code }
mail-renewed-several-invoice = Ihre Abonnements sind verlängert, und Ihre Karten sind gültig. Bitte bezahlen Sie jeden Betrag bis zum angegebenen Tag.
mail-renewed-several-debit = Ihre Abonnements sind verlängert, und Ihre Karten sind gültig. Wir buchen jeden Betrag am angegebenen Tag von Ihrem Konto ab.
mail-renewed-several-paid = Ihre Abonnements sind verlängert und bezahlt, und Ihre Karten sind gültig. Wir haben { $amount } in einem Betrag von der Bankkarte abgebucht, mit der Sie zuletzt bezahlt haben.
mail-renewed-several-paid-yourself = vielen Dank für Ihre Zahlung. Ihre Abonnements sind verlängert, und Ihre Karten sind gültig.
renewal-two-text = Oder geben Sie für Ihre beiden Abonnements zwei Plätze nebeneinander als Wunschplätze an: { $seats }, zusammen { $total }. Sie erhalten beide Plätze oder keinen und sitzen weiter nebeneinander.
renewal-two-send = Beide als Wunschplätze angeben: { $seats }
renewal-two-beside = Für beide Abonnements zusammen, mit: { $seat }
renewal-two-apart = Nicht möglich: Ihr anderes Abonnement wird nicht verlängert, und diese Wunschplätze waren für beide.
renewal-wishes-mixed = Wunschplätze für beide Abonnements und für nur eines können nicht auf derselben Liste stehen. Bitte entfernen Sie zuerst die Plätze auf Ihrer Liste.
