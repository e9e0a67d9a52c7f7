# Who buys, what it costs, and the button that obliges to pay.

checkout-title = Dati e pagamento
checkout-description = I Suoi dati, l’importo totale e il pagamento.
checkout-who = A chi inviamo i biglietti
checkout-sign-in-why = Se ha un account, inseriamo i Suoi dati e applichiamo le riduzioni alle quali ha diritto.
# A link.
checkout-sign-in = Accedi (i posti restano nel carrello)
checkout-given-name = Nome
checkout-family-name = Cognome
checkout-email = Indirizzo e-mail
checkout-email-hint = A questo indirizzo inviamo i biglietti e gli avvisi in caso di variazioni.
# The domain of the typed address looks misspelt: gmial.com.
checkout-email-meant = Intendeva { $meant }? Se { $typed } è corretto, prema di nuovo il pulsante di acquisto.
checkout-email-use = Usa { $meant }
checkout-language = Lingua dei biglietti e delle e-mail
# The language's own name; opens into the others.
checkout-language-chosen = Biglietti ed e-mail: { $language } · cambia
# Who holds the data and why, where the e-mail address is asked.
checkout-privacy = Lei acquista da { $sellers }. Questa società conserva il Suo nome e il Suo indirizzo e-mail per inviarLe i biglietti, avvisarLa di eventuali variazioni e adempiere ai propri obblighi fiscali.
checkout-privacy-several = Lei acquista da { $sellers }. Queste società conservano il Suo nome e il Suo indirizzo e-mail per inviarLe i biglietti, avvisarLa di eventuali variazioni e adempiere ai propri obblighi fiscali.
checkout-organiser = Organizzatore di { $titles }: { $organiser }. Anche l’organizzatore riceve il Suo nome e il Suo indirizzo e-mail.
checkout-terms = Accetto le condizioni di vendita. Prendo atto che per i biglietti con data prestabilita non è previsto il diritto di recesso.
checkout-terms-read = Leggi le condizioni di vendita
# The button that obliges to pay; $total is the whole amount. Consumer law (art. 51, c. 2, of
# the Codice del consumo) asks that the button itself name the obligation.
checkout-pay = Acquista con obbligo di pagamento: { $total }
checkout-obliges = Premendo questo pulsante si impegna a pagare. Il pagamento avviene poi sulla pagina della banca; il teatro non vede mai i dati della Sua carta.
# The button of an order that costs nothing.
checkout-take = Ordina gratuitamente ({ $total })
checkout-free = Non Le viene addebitato nulla.
checkout-purchase = Il Suo acquisto
checkout-change = Modifica il carrello
# Above the list of what is wrong in the form.
checkout-wrong = { $count ->
    [one] C’è un dato da completare o correggere
   *[other] Ci sono { $count } dati da completare o correggere
}
checkout-wrong-nothing-lost = Non Le è stato addebitato nulla e i posti sono ancora riservati per Lei.

# The time ran out with the form open: above the button that reserves the seats again.
checkout-ended-title = Il tempo è scaduto
checkout-ended-text = I posti non sono più riservati per Lei. Non Le è stato addebitato nulla e i dati che ha inserito sono ancora qui.
# A button; $count is the number of tickets.
checkout-ended-again = { $count ->
    [one] Riserva di nuovo lo stesso posto
   *[other] Riserva di nuovo gli stessi posti
}
# A link to the season.
checkout-ended-others = Scegli altri posti
checkout-again-done = { $count ->
    [one] Il posto è di nuovo riservato per Lei. Non Le è stato ancora addebitato nulla: controlli il totale, poi paghi.
   *[other] I posti sono di nuovo riservati per Lei. Non Le è stato ancora addebitato nulla: controlli il totale, poi paghi.
}
# Before the seats that somebody else has now; $count is their number.
checkout-again-some = { $count ->
    [one] Tutto il resto è di nuovo riservato per Lei, ma questo posto non è più disponibile. Non Le è stato addebitato nulla.
   *[other] Tutto il resto è di nuovo riservato per Lei, ma questi posti non sono più disponibili. Non Le è stato addebitato nulla.
}
# Before the seats, none of which could be reserved.
checkout-again-none = { $count ->
    [one] Non è stato possibile riservare di nuovo questo posto. Non Le è stato addebitato nulla. Scelga un altro posto.
   *[other] Non è stato possibile riservare di nuovo nessuno di questi posti. Non Le è stato addebitato nulla. Scelga altri posti.
}

# On the way to the bank's page.
checkout-bank-title = Pagamento sulla pagina della banca
checkout-bank-text = L’ordine è registrato e i posti sono riservati per Lei. Il pagamento avviene sulla pagina della banca; al termine tornerà su questo sito.
checkout-bank-go = Vai alla pagina della banca

# A second order for the same within minutes.

repeat-title = Desidera fare un secondo ordine?
repeat-performance = { $title }, { $date }
repeat-paid =
    { $minutes ->
        [0] Poco fa ha ordinato e pagato: { $what }.
        [one] Un minuto fa ha ordinato e pagato: { $what }.
       *[other] { $minutes } minuti fa ha ordinato e pagato: { $what }.
    }
repeat-waiting =
    { $minutes ->
        [0] Poco fa ha ordinato: { $what }. Quell’ordine è in attesa di pagamento e i relativi posti restano riservati per Lei.
        [one] Un minuto fa ha ordinato: { $what }. Quell’ordine è in attesa di pagamento e i relativi posti restano riservati per Lei.
       *[other] { $minutes } minuti fa ha ordinato: { $what }. Quell’ordine è in attesa di pagamento e i relativi posti restano riservati per Lei.
    }
repeat-address =
    { $minutes ->
        [0] Poco fa con questo indirizzo e-mail è stato ordinato: { $what }. Se l’ordine è Suo, legga prima l’e-mail che Le abbiamo inviato per quell’ordine.
        [one] Un minuto fa con questo indirizzo e-mail è stato ordinato: { $what }. Se l’ordine è Suo, legga prima l’e-mail che Le abbiamo inviato per quell’ordine.
       *[other] { $minutes } minuti fa con questo indirizzo e-mail è stato ordinato: { $what }. Se l’ordine è Suo, legga prima l’e-mail che Le abbiamo inviato per quell’ordine.
    }
repeat-text = L’ordine in questa pagina non è ancora stato inviato e non Le è stato addebitato nulla. Se desidera anche questo ordine, spunti la casella qui sotto e completi l’acquisto in fondo alla pagina. Altrimenti non deve fare nulla: il primo ordine resta invariato.
repeat-yes = Sì, desidero anche questo secondo ordine
repeat-no = No, torna al carrello
repeat-open = Vai all’ordine { $code }

checkout-credit-title = Il Suo credito
checkout-credit-use = Usa il mio credito di { $balance }
checkout-credit-rest = Con il credito paga { $used }. Restano da pagare { $rest }.
checkout-credit-all = Il credito copre tutto ciò che resta da pagare: non deve pagare altro.
checkout-keep-card = Salva questa carta per il rinnovo dell’abbonamento. Prima di ogni rinnovo Le diremo il prezzo e potrà rifiutare.
