# The basket.

basket-title = Carrello
basket-description = I posti riservati per Lei e i relativi prezzi.
basket-empty-title = Il carrello è vuoto
basket-empty-text = { $minutes ->
    [one] I posti che sceglie restano riservati per Lei per { $minutes } minuto; se Le serve più tempo, può prolungare la prenotazione. I biglietti già acquistati si trovano nell’e-mail che Le abbiamo inviato.
   *[other] I posti che sceglie restano riservati per Lei per { $minutes } minuti; se Le serve più tempo, può prolungare la prenotazione. I biglietti già acquistati si trovano nell’e-mail che Le abbiamo inviato.
}
basket-empty-link = Vai alla stagione
basket-order-waiting = Ha un ordine non ancora pagato. I suoi posti restano riservati per Lei.
basket-to-order = Vai all’ordine
# Before the time that is left, such as 12:41.
basket-countdown = I posti sono riservati per Lei. Tempo rimasto:
# Where nothing counts down; $time is on the clock, such as 21:57.
basket-countdown-until = I posti sono riservati per Lei fino alle { $time }
# Before the time that is left in the last two minutes.
basket-countdown-last = I posti tornano in vendita tra
# A button: the whole time anew.
basket-extend = { $minutes ->
    [one] Prolunga a { $minutes } minuto
   *[other] Prolunga a { $minutes } minuti
}
# $time is minutes and seconds, such as 12:41.
basket-extend-none = Il tempo non si può più prolungare. Ha tempo fino alle { $time } per completare l’acquisto.
basket-extend-address = I posti sono riservati per Lei fino alle { $time }. Per prolungare di nuovo il tempo, acceda con il Suo indirizzo e-mail.
basket-extend-sign-in = Accedi per mantenere i posti
basket-remove = Rimuovi
# The ticket type, such as Full price; opens into the others.
basket-price-type = { $price_type } · cambia
basket-price-type-label = Tariffa per { $place }
basket-price-type-apply = Applica
# Behind a ticket type that can't be chosen: for fewer tickets, and for more.
basket-price-type-from = { $count ->
    [one] da { $count } biglietto
   *[other] da { $count } biglietti
}
basket-price-type-up-to = al massimo { $count }
basket-empty-all = Svuota il carrello
# Before the button that empties the basket.
basket-empty-all-why = I posti tornano subito in vendita e altre persone possono acquistarli. Vengono eliminati anche gli extra e i codici promozionali.
basket-empty-all-extras = Tutto il contenuto del carrello verrà rimosso, compresi i codici promozionali.
basket-empty-all-yes = Sì, svuota il carrello
# Places in an unnumbered area, such as 2 × Standing.
basket-places = { $count } × { $area }
# What a package costs less; $fees is what single tickets would cost in fees, and it doesn’t.
basket-saved-fees = { $saved } in meno rispetto ai biglietti singoli, di cui { $fees } di diritti di prevendita
basket-continue = Procedi all’acquisto
basket-next-step = Nella pagina seguente inserirà i Suoi dati e potrà controllare l’ordine prima di pagare. Per i biglietti con data prestabilita non c’è diritto di recesso; se lo spettacolo viene annullato, Le rimborseremo tutto ciò che ha pagato.
basket-next-step-extras = Nella pagina seguente inserirà i Suoi dati e potrà controllare l’ordine prima di pagare.
basket-more = Scelga altri posti
# What the clock took: the production, the performance, the seat.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] Il tempo è scaduto e questo posto è tornato in vendita. Se è ancora disponibile, può sceglierlo di nuovo.
   *[other] Il tempo è scaduto e questi posti sono tornati in vendita. Quelli ancora disponibili si possono scegliere di nuovo.
}
basket-no-cookies = Il Suo browser non accetta i cookie, necessari per conservare il carrello. Li consenta per questo sito e scelga di nuovo i posti.
basket-lone-seat = I posti sono riservati per Lei. Accanto resta però un posto isolato, che è difficile vendere. Se può, si sposti di un posto.

# After something was taken out; the button beside it puts it back.
basket-change-seat = Cambia questo posto
basket-removed = Rimosso dal carrello: { $what }
basket-extra-put = Ora nel Suo carrello: { $what }
basket-extra-already = Già nel Suo carrello: { $what }
basket-extra-already-more = Già nel Suo carrello: { $what }. Se ne desidera di più, modifichi lì la quantità.
basket-undo = Annulla
basket-restored = Il carrello è di nuovo come prima.
basket-restored-partly = Non è stato possibile ripristinare alcuni extra o codici promozionali. Controlli il carrello.
basket-price-type-changed = La tariffa è stata cambiata.
basket-emptied = Il carrello è stato svuotato.

# Ways out of a package that isn't finished.
basket-keep-as-singles = Tieni come biglietti singoli
basket-remove-package = Rimuovi il pacchetto
basket-kept-as-singles = I Suoi posti sono ora biglietti singoli, al prezzo dei biglietti singoli.
basket-not-as-singles = Questi posti non si possono tenere come biglietti singoli, perché non tutti gli spettacoli sono in vendita singolarmente. Il pacchetto non è cambiato.
notice-close = Chiudi
