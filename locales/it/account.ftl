# Signing in by a code, and the reader's account.

signin-title = Accedi
signin-description = Acceda con un codice che arriva per e-mail.
signin-lede = Non serve una password: Le inviamo un codice per e-mail e Lei lo scrive qui. La prima volta si crea così anche il Suo account.
signin-email-hint = Usi l’indirizzo con cui acquista: i Suoi ordini saranno nel Suo account.
# A button.
signin-send = Inviami un codice
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = Gran Teatro Parterre, S. A., conserva il Suo indirizzo e-mail per il Suo account e vi invia il codice; nessun altro lo riceve.
signin-basket-kept = I Suoi posti restano nel carrello.
signin-no-cookies = Il Suo browser non accetta i cookie e senza cookie non è possibile accedere. Li consenta per questo sito e riprovi.

signin-code-title = Inserisca il codice
signin-code-sent = Abbiamo inviato un codice a { $email }. Vale dieci minuti.
signin-code-wait = Non è arrivato? A volte serve un minuto; guardi anche nella cartella dello spam.
signin-code = Codice ricevuto per e-mail
signin-code-hint = Otto cifre
# A button.
signin-open = Accedi
# A button.
signin-again = Invia un altro codice
signin-resent = Le abbiamo inviato un altro codice. Quello precedente non vale più.
signin-other = Usa un altro indirizzo

# Read out before the name in the page's head.
account-aloud = Account:
# In the page's head, where no name is known.
account-short = Account
account-title = Il Suo account
account-description = Che cosa è Suo nella casa.
account-signed-in = Accesso con { $email }
account-no-name = Il Suo nome sarà ripreso dal primo ordine.
# A button.
account-sign-out = Esci
account-signed-out = Ha effettuato l’uscita.
# Above the names of other persons whom the account acts for.
account-others = Agisce anche per

# What the house knows a person as, such as a school.
account-kinds = Categoria
account-kinds-none = Nessuna categoria particolare.
account-kind-youth = Giovani
account-kind-senior = Over 65
account-kind-school = Scuola
account-kind-friend = Amici del teatro
account-from = dal { $date }
account-until = fino al { $date }
account-span = dal { $from } al { $until }
account-passes = Tessere e pass
account-passes-none = Nessuna tessera e nessun pass.
account-seniority = Anzianità di abbonamento
account-seniority-none = Ancora nessuna stagione in abbonamento.
# $seasons are their names with commas.
account-seniority-seasons = { $count ->
    [one] { $count } stagione: { $seasons }
   *[other] { $count } stagioni: { $seasons }
}

account-orders = I Suoi ordini
account-orders-which = Qui trova gli ordini fatti con { $email }.
account-orders-none = Con questo indirizzo non ci sono ancora ordini.
account-order-placed = Effettuato il { $date }
# Where an order stands.
account-order-paid = pagato
account-order-waiting = in attesa di pagamento
account-order-failed = non ancora pagato
account-order-expired = non pagato in tempo
account-order-given-up = annullato da Lei
account-order-cancelled = annullato
account-order-refunding = rimborso in corso
account-order-refunded = rimborsato
account-order-owed = Le dobbiamo del denaro
