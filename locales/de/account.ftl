# Signing in by a code, and the reader's account.

signin-title = Anmelden
signin-description = Anmelden mit einem Code, der per E-Mail kommt.
signin-lede = Sie brauchen kein Passwort: Wir senden Ihnen per E-Mail einen Code, den Sie hier eingeben. Beim ersten Mal entsteht dabei Ihr Konto.
signin-email-hint = Nehmen Sie die Adresse, mit der Sie bestellen: Dann stehen Ihre Bestellungen in Ihrem Konto.
# A button.
signin-send = Code zusenden
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = Die Gran Teatro Parterre, S. A. speichert Ihre E-Mail-Adresse für Ihr Konto und sendet den Code dorthin; sonst erhält sie niemand.
signin-basket-kept = Ihre Plätze bleiben im Warenkorb.
signin-no-cookies = Ihr Browser nimmt keine Cookies an; ohne Cookie ist keine Anmeldung möglich. Erlauben Sie Cookies für diese Seite und versuchen Sie es noch einmal.

signin-code-title = Code eingeben
signin-code-sent = Ein Code ist unterwegs an { $email }. Er gilt zehn Minuten.
signin-code-wait = Noch nichts da? E-Mails brauchen manchmal eine Minute; sehen Sie auch im Spam-Ordner nach.
signin-code = Code aus der E-Mail
signin-code-hint = Acht Ziffern
# A button.
signin-open = Anmelden
# A button.
signin-again = Neuen Code senden
signin-resent = Ein neuer Code ist unterwegs. Der vorige gilt nicht mehr.
signin-other = Andere Adresse verwenden

# Read out before the name in the page's head.
account-aloud = Konto:
# In the page's head, where no name is known.
account-short = Konto
account-title = Ihr Konto
account-description = Was Ihnen im Haus gehört.
account-signed-in = Angemeldet als { $email }
account-no-name = Ihr Name wird aus Ihrer ersten Bestellung übernommen.
# A button.
account-sign-out = Abmelden
account-signed-out = Sie sind abgemeldet.
# Above the names of other persons whom the account acts for.
account-others = Sie handeln auch für

# What the house knows a person as, such as a school.
account-kinds = Status
account-kinds-none = Kein besonderer Status.
account-kind-youth = Junges Publikum
account-kind-senior = Senioren
account-kind-school = Schule
account-kind-friend = Freundeskreis
account-from = ab { $date }
account-until = bis { $date }
account-span = { $from } bis { $until }
account-passes = Mitgliedschaften und Pässe
account-passes-none = Keine Mitgliedschaft und kein Pass.
account-seniority = Im Abonnement
account-seniority-none = Noch keine Spielzeit im Abonnement.
# $seasons are their names with commas.
account-seniority-seasons = { $count ->
    [one] { $count } Spielzeit: { $seasons }
   *[other] { $count } Spielzeiten: { $seasons }
}

account-orders = Ihre Bestellungen
account-orders-which = Hier stehen die Bestellungen mit der Adresse { $email }.
account-orders-none = Mit dieser Adresse gibt es noch keine Bestellung.
account-order-placed = Bestellt am { $date }
# Where an order stands.
account-order-paid = bezahlt
account-order-waiting = wartet auf die Zahlung
account-order-failed = noch nicht bezahlt
account-order-expired = nicht rechtzeitig bezahlt
account-order-given-up = von Ihnen zurückgegeben
account-order-cancelled = storniert
account-order-refunding = Geld ist auf dem Rückweg
account-order-refunded = Geld zurückgezahlt
account-order-owed = Erstattung steht noch aus
