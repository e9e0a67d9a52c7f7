# Domande e risposte secondo le regole del teatro.
help-title = Domande e risposte
help-lede = Biglietti, cambi, buoni regalo e la Sua visita: le risposte a ciò che ci chiedete più spesso.
help-conditions = Se non può venire: che cosa può fare con i Suoi biglietti

help-tickets = Dove trovo i miei biglietti?
help-tickets-text = Le inviamo i biglietti per e-mail non appena sono pagati. Se accede con l’indirizzo e-mail usato per l’acquisto, trova tutti i Suoi ordini e biglietti nel Suo account. Non serve una password: Le inviamo un codice.
help-lost = Ho perso il biglietto o l’e-mail. Che cosa posso fare?
help-lost-text = Guardi prima nella cartella dello spam. Se l’e-mail non c’è, apra l’ordine nel Suo account: da lì può mostrare, stampare o salvare i biglietti in qualsiasi momento.

help-exchange = Posso cambiare la data del mio biglietto?
help-return = Posso restituire il biglietto?
help-resale = Posso rimettere in vendita qui il mio biglietto?
help-shown = Nel Suo account, accanto a ogni biglietto, è indicato che cosa è possibile e fino a quando. Se ha acquistato senza account, acceda con l’indirizzo e-mail del Suo ordine: gliene creeremo uno.
help-of-productions = { $words } Vale per: { $titles }.
help-some-dates = { $title } (alcune date)
help-until-days = { $count ->
    [one] Il termine scade un giorno prima dell’inizio dello spettacolo.
   *[other] Il termine scade { $count } giorni prima dell’inizio dello spettacolo.
}
help-until-hours = { $count ->
    [one] Il termine scade un’ora prima dell’inizio dello spettacolo.
   *[other] Il termine scade { $count } ore prima dell’inizio dello spettacolo.
}
help-until-date = Il termine scade il giorno { $when }.
help-until-sale = È possibile finché lo spettacolo è in vendita su questo sito.
help-from-days = { $count ->
    [one] È possibile a partire da un giorno prima dell’inizio dello spettacolo.
   *[other] È possibile a partire da { $count } giorni prima dell’inizio dello spettacolo.
}
help-from-hours = { $count ->
    [one] È possibile a partire da un’ora prima dell’inizio dello spettacolo.
   *[other] È possibile a partire da { $count } ore prima dell’inizio dello spettacolo.
}
help-from-date = È possibile a partire dal giorno { $when }.
help-exchange-production = Può scegliere un’altra data della stessa produzione.
help-exchange-zone = Può scegliere un’altra data della stessa produzione, nella stessa zona di prezzo.
help-exchange-any = Può scegliere qualsiasi altro spettacolo.
help-exchange-free = Il cambio è gratuito.
help-exchange-first = { $free ->
    [one] Il primo cambio è gratuito; poi ogni cambio costa { $fee }.
   *[other] I primi { $free } cambi sono gratuiti; poi ogni cambio costa { $fee }.
}
help-exchange-most-ticket = { $most ->
    [one] Ogni biglietto si può cambiare una sola volta.
   *[other] Ogni biglietto si può cambiare fino a { $most } volte.
}
help-exchange-most-seat = { $most ->
    [one] Per ogni posto è possibile un solo cambio.
   *[other] Per ogni posto sono possibili fino a { $most } cambi.
}
help-return-credit = Riceve come credito l’intero prezzo del biglietto. Se ha pagato con un buono regalo, l’importo torna prima su quel buono.
# After what can be returned.
help-return-not-tickets = I biglietti singoli non si possono restituire.
help-most-performances = { $most ->
    [one] Vale per un solo spettacolo per posto.
   *[other] Vale per un massimo di { $most } spettacoli per posto.
}
help-resale-share = Il Suo posto viene messo in vendita per tutti. Quando è venduto, riceve una quota ({ $percent }%) di quanto ha pagato per il biglietto oppure, se è inferiore, del suo prezzo nel giorno in cui lo mette in vendita. Se nessuno lo acquista, il biglietto resta Suo.
help-resale-numbered = Si possono rimettere in vendita solo i biglietti per posti numerati.
help-pass-on = Posso cedere il biglietto a un’altra persona?
help-pass-on-text = Sì. Apra il biglietto nel Suo account, scelga di cederlo e inserisca l’indirizzo e-mail dell’altra persona: riceverà un link al biglietto e non avrà bisogno di un account. Può anche regalare un ordine, con un biglietto d’auguri e un Suo messaggio. Appena il biglietto è accettato, all’ingresso vale solo il nuovo codice.

help-subscriptions = Che cos’è un abbonamento e come si rinnova?
# The same where no renewal is announced.
help-subscription = Che cos’è un abbonamento?
help-renewal = Quando è il momento di rinnovare, Le scriviamo un’e-mail. L’e-mail indica fino a quando può rispondere, quanto costa la prossima stagione e che cosa succede se non risponde.
help-renewal-over = Il termine per l’ultimo rinnovo è scaduto. Se aveva un abbonamento, trova l’esito nel Suo account.
help-subscription-return = Se non può venire a uno degli spettacoli, in certi casi può restituire il biglietto e ricevere un credito. Per saperne di più:
help-subscription-pass-on = Dal Suo account può anche cedere un intero abbonamento a un’altra persona.
help-vouchers = Che cosa devo sapere sui buoni regalo?
help-voucher-forever = I nostri buoni regalo non scadono.
help-voucher-months = { $months ->
    [one] Un buono regalo vale un mese dalla data di emissione.
   *[other] Un buono regalo vale { $months } mesi dalla data di emissione.
}
help-voucher-printed = La scadenza è indicata sul buono regalo.
help-voucher-withdraw = Può recedere dall’acquisto di un buono regalo entro 14 giorni, purché non sia stato usato per un pagamento. Le rimborsiamo quanto ha pagato.
help-payment = Come si paga? E se ho pagato due volte?
help-payment-text = Al momento dell’acquisto vede i metodi di pagamento disponibili per il Suo ordine. Si paga sulla pagina della banca o del servizio di pagamento.
help-payment-twice = Se un ordine è stato pagato due volte, rimborsiamo il secondo pagamento sulla carta o sul conto da cui proviene, senza che Lei debba chiederlo. Per qualche giorno l’estratto conto può mostrare entrambi i pagamenti. Se ha fatto per errore due volte lo stesso ordine, si rivolga alla biglietteria.
help-concessions = Per quali biglietti ridotti serve un documento?
help-proof-door = Mostri il documento insieme al biglietto all’ingresso.
help-proof-box-office = Mostri il documento in biglietteria; poi riceverà il biglietto.

help-wheelchair = Dove trovo i posti per sedia a rotelle e per accompagnatori?
help-late = Che cosa succede se arrivo in ritardo?
help-children = Anche i bambini devono avere il biglietto?
help-contact = Come posso contattarvi?
