# The basket.

basket-title = Carrello
basket-description = I posti riservati per Lei e il loro prezzo.
basket-empty-title = Il carrello è vuoto
basket-empty-text = { $minutes ->
    [one] I posti che sceglie restano riservati qui per { $minutes } minuto, e più a lungo se Le serve. I biglietti già acquistati sono nella nostra e-mail.
   *[other] I posti che sceglie restano riservati qui per { $minutes } minuti, e più a lungo se Le serve. I biglietti già acquistati sono nella nostra e-mail.
}
basket-empty-link = Vai alla stagione
basket-order-waiting = Ha un ordine non ancora pagato; i posti sono riservati per Lei.
basket-to-order = Vai all’ordine
# Before the time that is left, such as 12:41.
basket-countdown = I posti restano riservati ancora per
# Before the time that is left in the last two minutes.
basket-countdown-last = I posti tornano in vendita tra
# A button: the whole time anew.
basket-extend = { $minutes ->
    [one] Ancora { $minutes } minuto
   *[other] Altri { $minutes } minuti
}
# $time is minutes and seconds, such as 12:41.
basket-extend-none = Il tempo non si può più prolungare: restano { $time } per completare l’acquisto.
basket-extend-address = I posti restano riservati per Lei per altri { $time } minuti. Per prolungare ancora il tempo, acceda con il Suo indirizzo e-mail.
basket-extend-sign-in = Accedere e tenere i posti
basket-remove = Togli
# What a ticket costs for whom, such as Full price; opens into the others.
basket-tariff = { $tariff } · cambia
basket-tariff-label = Tariffa per { $place }
basket-tariff-apply = Applica
basket-empty-all = Svuota il carrello
# Prima del pulsante che svuota il carrello.
basket-empty-all-why = I posti tornano subito in vendita e altre persone possono prenotarli. Vengono tolti anche gli extra e i codici promozionali.
basket-empty-all-yes = Sì, svuota il carrello
# Places in an unnumbered area, such as 2 × Standing.
basket-places = { $count } × { $area }
basket-continue = Continua
basket-next-step = Nel passaggio successivo vedrà l’importo complessivo prima di pagare. Per i biglietti con data determinata non è previsto il diritto di recesso; se lo spettacolo viene annullato, Le restituiamo il denaro.
basket-more = Scegli altri posti
# What the clock took: the production, the evening, the seat.
basket-ended-line = { $title }, { $when }: { $places }
basket-ended = { $count ->
    [one] Il tempo è scaduto e questo posto è tornato in vendita. Se è ancora libero, può sceglierlo di nuovo.
   *[other] Il tempo è scaduto e questi posti sono tornati in vendita. Quelli ancora liberi si possono scegliere di nuovo.
}
basket-no-cookies = Il browser non accetta i cookie e senza di essi non possiamo conservare il carrello. Li consenta per questa pagina e scelga di nuovo.
basket-lone-seat = I posti sono Suoi. Accanto ne resta uno isolato: se può spostarsi di un posto, qualcuno Le sarà grato.
