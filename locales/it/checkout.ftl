# Who buys, what it costs, and the button that obliges to pay.

checkout-title = I Suoi dati e il pagamento
checkout-description = Completi i Suoi dati, controlli il totale e paghi.
checkout-who = I Suoi dati
checkout-sign-in-why = Se accede, inseriamo noi i Suoi dati e applichiamo le Sue riduzioni.
# A link.
checkout-sign-in = Accedi (il carrello resta com’è)
checkout-given-name = Nome
checkout-family-name = Cognome
checkout-name-chosen = { $name } · cambia
checkout-email = Indirizzo e-mail
checkout-email-hint = A questo indirizzo Le inviamo i biglietti e La avvisiamo se qualcosa cambia.
checkout-email-hint-extras = A questo indirizzo Le inviamo quanto ha acquistato e La avvisiamo di eventuali variazioni.
# The domain of the typed address looks misspelt: gmial.com.
checkout-email-meant = Intendeva { $meant }? Se { $typed } è corretto, prema ancora una volta il pulsante per ordinare.
checkout-email-use = Usa { $meant }
checkout-language = Lingua dei biglietti e delle e-mail
checkout-language-extras = Lingua delle e-mail
# The language's own name; opens into the others.
checkout-language-chosen = Lingua dei biglietti: { $language } · cambia
checkout-language-chosen-extras = Lingua delle e-mail: { $language } · cambia
# Who holds the data and why, where the e-mail address is asked.
checkout-privacy = Lei acquista da { $sellers }, che conserva il Suo nome e il Suo indirizzo e-mail per inviarLe quanto ha acquistato, avvisarLa di eventuali variazioni e adempiere ai propri obblighi fiscali.
checkout-privacy-several = Lei acquista da { $sellers }, che conservano il Suo nome e il Suo indirizzo e-mail per inviarLe quanto ha acquistato, avvisarLa di eventuali variazioni e adempiere ai propri obblighi fiscali.
checkout-organiser = Organizzatore di { $titles }: { $organiser }. Anche l’organizzatore riceve il Suo nome e il Suo indirizzo e-mail.
checkout-terms = Accetto le condizioni di vendita. Prendo atto che per i biglietti con data prestabilita non c’è diritto di recesso.
checkout-terms-extras = Accetto le condizioni di vendita.
checkout-terms-read = Leggi le condizioni di vendita
# The button that obliges to pay; $total is the whole amount. Consumer law (art. 51, c. 2, of
# the Codice del consumo) asks that the button itself name the obligation.
checkout-pay = Ordina con obbligo di pagare { $total }
checkout-obliges = Premendo questo pulsante si impegna a pagare. Il pagamento avviene poi nella pagina della banca o del servizio di pagamento; il teatro non vede mai i dati della Sua carta.
# The button of an order that costs nothing.
checkout-take = Ordina ({ $total })
checkout-free = Non c’è nulla da pagare.
checkout-purchase = Il Suo ordine
checkout-change = Modifica il carrello
# Above the list of what is wrong in the form.
checkout-wrong = { $count ->
    [one] Controlli questo campo
   *[other] Controlli questi { $count } campi
}
checkout-wrong-nothing-lost = Non Le è stato addebitato nulla e i posti sono ancora riservati per Lei.

# The time ran out with the form open: above the button that reserves the seats again.
checkout-ended-title = Il tempo è scaduto
checkout-ended-text = I posti non sono più riservati per Lei. Non Le è stato addebitato nulla e tutto ciò che ha scritto è ancora qui.
# A button; $count is the number of tickets.
checkout-ended-again = { $count ->
    [one] Riserva di nuovo lo stesso posto
   *[other] Riserva di nuovo gli stessi posti
}
# A link to the season.
checkout-ended-others = Scelga altri posti
checkout-again-done = { $count ->
    [one] Il posto è di nuovo riservato per Lei. Non Le è stato ancora addebitato nulla: controlli il totale e proceda al pagamento.
   *[other] I posti sono di nuovo riservati per Lei. Non Le è stato ancora addebitato nulla: controlli il totale e proceda al pagamento.
}
# Before the seats that somebody else has now; $count is their number.
checkout-again-some = { $count ->
    [one] Il resto del carrello è di nuovo riservato per Lei, ma questo posto non è più disponibile. Non Le è stato addebitato nulla.
   *[other] Il resto del carrello è di nuovo riservato per Lei, ma questi posti non sono più disponibili. Non Le è stato addebitato nulla.
}
# Before the seats, none of which could be reserved.
checkout-again-none = { $count ->
    [one] Non è stato possibile riservare di nuovo questo posto. Non Le è stato addebitato nulla. Scelga un altro posto.
   *[other] Non è stato possibile riservare di nuovo nessuno di questi posti. Non Le è stato addebitato nulla. Scelga altri posti.
}

# On the way to the bank's page.
checkout-bank-title = Continui nella pagina della banca
checkout-bank-text = Il Suo ordine è registrato e i posti sono riservati per Lei. Paghi nella pagina della banca; al termine La riporteremo qui.
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
repeat-address = { $minutes ->
    [0] Poco fa con questo indirizzo e-mail è stato ordinato: { $what }. Se l’ordine è Suo, prima di farne un altro legga l’e-mail che Le abbiamo inviato.
    [one] Un minuto fa con questo indirizzo e-mail è stato ordinato: { $what }. Se l’ordine è Suo, prima di farne un altro legga l’e-mail che Le abbiamo inviato.
   *[other] { $minutes } minuti fa con questo indirizzo e-mail è stato ordinato: { $what }. Se l’ordine è Suo, prima di farne un altro legga l’e-mail che Le abbiamo inviato.
}
repeat-text = L’ordine in questa pagina non è stato inviato e per questo ordine non Le è stato addebitato nulla. Se desidera anche questo secondo ordine, selezioni la casella qui sotto e invii l’ordine. Altrimenti non deve fare nulla: il primo ordine resta com’è.
repeat-yes = Sì, desidero anche questo secondo ordine
repeat-no = No, torna al carrello
repeat-open = Vai all’ordine { $code }

checkout-credit-title = Il Suo credito
checkout-credit-use = Usa il mio credito di { $balance }
checkout-credit-used = Dal Suo credito verranno usati { $used }.
checkout-credit-all = Il Suo credito copre tutto ciò che resta da pagare. Non deve pagare altro.
checkout-credit-order = Ordina e paga { $total } con il credito
checkout-credit-obliges = Premendo questo pulsante effettua un ordine vincolante, che viene pagato con il Suo credito.
checkout-both-order = Ordina e paga { $total } con il buono regalo e il credito
checkout-both-obliges = Premendo questo pulsante effettua un ordine vincolante, che viene pagato con il Suo buono regalo e il Suo credito.
checkout-credit-changed = Ha modificato l’uso del Suo credito. Non è stato ancora ordinato nulla: controlli l’importo sul pulsante e lo prema di nuovo.
checkout-keep-card = Salva questa carta per rinnovare il mio abbonamento. Prima di ogni rinnovo Le comunicheremo il prezzo e potrà rifiutare.
