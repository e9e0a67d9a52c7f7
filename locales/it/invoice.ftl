# Performances for one kind of account, such as schools: reserved now and paid by invoice.

# Above the list of performances, each with its sum and the last day to pay.
invoice-title = Pagamento dopo lo spettacolo
invoice-due = da pagare entro il giorno { $date }
invoice-paid = pagato
invoice-due-rest = restano { $open } da pagare entro il giorno { $date }
invoice-overdue = { $open }, pagamento scaduto il giorno { $date }: paghi subito
invoice-returned = restano { $open } da pagare: la Sua banca ha stornato un pagamento
invoice-cancelled = annullato; non c’è nulla da pagare
# In the basket, below the way to the checkout.
invoice-next-step = Nella pagina seguente vedrà il totale e la data entro cui pagare. Ora non Le viene addebitato nulla. Se uno spettacolo viene annullato, per quello non c’è nulla da pagare.
invoice-checkout-title = I Suoi dati e la prenotazione
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Prenota con obbligo di pagare { $total }
invoice-obliges = Premendo questo pulsante si impegna a pagare, ma ora non Le viene addebitato nulla. Le inviamo subito i biglietti e trova le fatture (una per ciascun venditore) nella pagina del Suo ordine. Il pagamento avviene dopo ogni spettacolo.
invoice-order-title = La Sua prenotazione è confermata. Ecco i Suoi biglietti.
invoice-order-text = { $count ->
    [one] I Suoi biglietti sono validi. Non ha ancora pagato nulla. La fattura è in fondo a questa pagina; il pagamento avviene dopo ogni spettacolo.
   *[other] I Suoi biglietti sono validi. Non ha ancora pagato nulla. Le fatture (una per ciascun venditore) sono in fondo a questa pagina; il pagamento avviene dopo ogni spettacolo.
}
invoice-all-paid = I Suoi biglietti sono validi e tutto è pagato.
invoice-some-paid = I Suoi biglietti sono validi. Una parte di questo ordine è già pagata. Paghi il resto entro le date indicate.
invoice-some-returned = I Suoi biglietti sono validi, ma la Sua banca ha restituito un pagamento. Paghi l’importo indicato con bonifico o in biglietteria.
# After the date and the sum of an order.
invoice-account = prenotato, da pagare dopo lo spettacolo

order-invoiced-title = Il Suo ordine è confermato. Ecco i Suoi biglietti.
order-invoiced-text = { $count ->
    [one] I Suoi biglietti sono validi. Non ha ancora pagato nulla. La fattura è in fondo a questa pagina. La paghi entro la data indicata.
   *[other] I Suoi biglietti sono validi. Non ha ancora pagato nulla. Le fatture (una per ciascun venditore) sono in fondo a questa pagina. Le paghi entro la data indicata.
}
order-invoiced-account = da pagare con fattura
mail-invoiced-subject = I Suoi biglietti e la fattura (ordine { $code })
mail-invoiced-intro = grazie per il Suo ordine. I biglietti sono validi. Le fatture (una per ciascun venditore) si trovano nella pagina del Suo ordine. Paghi entro la data indicata qui sotto.

mail-reserved-subject = La Sua prenotazione (ordine { $code })
mail-reserved-intro = grazie per la Sua prenotazione. I posti sono riservati per Lei e i biglietti sono validi. Le fatture (una per ciascun venditore) si trovano nella pagina del Suo ordine. Il pagamento avviene dopo ogni spettacolo.
mail-deposit-subject = Acconto di { $amount } ricevuto: ordine { $code }
mail-deposit = grazie. Abbiamo ricevuto il giorno { $date } il Suo acconto di { $amount } per i posti che abbiamo riservato per Lei. Il Suo numero di prenotazione: { $code }.
mail-deposit-cash = Ha pagato in contanti in biglietteria.
mail-deposit-terminal = Ha pagato con carta in biglietteria. Numero della ricevuta della carta: { $slip }
mail-deposit-rest = Ancora da pagare: { $open }. I posti sono ancora riservati per Lei. Termine per il pagamento: { $until }. Fino ad allora può pagare il saldo nella pagina dell’ordine o in biglietteria.
mail-deposit-keep = Conservi questa e-mail come ricevuta.
mail-held-intro = questi posti sono riservati per Lei fino a { $until }. Fino ad allora può pagarli nella pagina dell’ordine o in biglietteria. Il Suo numero di prenotazione: { $code }. Se il pagamento non arriva in tempo, i posti tornano in vendita.
mail-held-link = Paga la prenotazione
mail-held-ending-subject = La Sua prenotazione sta per scadere (ordine { $code })
mail-held-ending = questi posti sono ancora riservati per Lei fino a { $until }. Li paghi entro quel momento nella pagina dell’ordine o in biglietteria; altrimenti tornano in vendita. Il Suo numero di prenotazione: { $code }.
mail-held-ending-rest = grazie per il Suo acconto. Questi posti sono ancora riservati per Lei fino a { $until }. Paghi il saldo entro quel momento nella pagina dell’ordine o in biglietteria. Il Suo numero di prenotazione: { $code }.
mail-held-overdue-subject = La preghiamo di contattarci per la Sua prenotazione (ordine { $code })
mail-held-overdue = il termine per pagare questa prenotazione è scaduto ({ $until }). Abbiamo ricevuto il Suo acconto e per ora teniamo i posti riservati per Lei. La preghiamo di contattare la biglietteria: lì può pagare il saldo, oppure annullare la prenotazione e riavere l’acconto. Il Suo numero di prenotazione: { $code }.
mail-held-ended-subject = La Sua prenotazione non è più valida (ordine { $code })
mail-held-ended-time = i posti indicati sotto erano riservati per Lei fino a { $until } e non sono stati pagati per intero entro il termine. Non sono più riservati per Lei.
mail-held-ended-house = la biglietteria ha annullato la Sua prenotazione { $code }. I posti indicati sotto non sono più riservati per Lei.
mail-held-ended-cancelled = purtroppo questo spettacolo è stato annullato: { $performance }. Per questo l’intera prenotazione { $code } è annullata e non deve pagare altro.
mail-held-ended-paid = Aveva già pagato { $amount }. Le rimborsiamo questo importo; in un’altra e-mail Le spieghiamo come.
mail-held-ended-nothing = Non Le è stato addebitato nulla.
mail-held-moved-subject = Nuova data o nuovo orario per la Sua prenotazione (ordine { $code })
mail-held-moved = uno spettacolo della Sua prenotazione { $code } ha una nuova data o un nuovo orario. Qui sotto trova la prenotazione com’è ora; i posti sono riservati per Lei fino a { $until }. Se la nuova data non Le va bene, lo comunichi alla biglietteria: annulleremo la prenotazione e Le rimborseremo quanto ha pagato.
mail-held-moved-overdue = uno spettacolo della Sua prenotazione { $code } ha una nuova data o un nuovo orario. Qui sotto trova la prenotazione com’è ora. Il termine per pagare il saldo è scaduto, ma abbiamo ricevuto il Suo acconto e per ora teniamo i posti riservati per Lei. La preghiamo di contattare la biglietteria: lì può pagare il saldo. Se la nuova data non Le va bene, annulleremo la prenotazione e Le rimborseremo quanto ha pagato.
mail-held-paid = Già pagato
mail-held-left = Ancora da pagare
# Above the sum of all performances.
mail-reserved-total = Totale
# $performance is a title with the performance’s date, $due the last day to pay.
mail-reserved-invoice = { $performance }: { $amount }, da pagare entro il giorno { $due }
mail-reserved-paid = { $performance }: { $amount }, pagato
# Un pagamento restituito dalla banca.
mail-payment-returned-subject = La Sua banca ha restituito un pagamento (ordine { $code })
mail-payment-returned = la Sua banca ha stornato un pagamento di { $amount } per l’ordine { $code }. La preghiamo di pagare { $open } con bonifico o in biglietteria. Scadenza: { $due }. I Suoi biglietti rimangono validi. Se pensa che sia un errore, ci contatti.
mail-payment-returned-credit = la Sua banca ha restituito un pagamento di { $amount } per l’ordine { $code }. Avevamo aggiunto questo importo al Suo credito, perciò lo abbiamo detratto. Non deve fare nulla. Se pensa che sia un errore, ci contatti.
mail-payment-returned-later = Non effettui il bonifico per il resto: come concordato, addebiteremo { $amount } sul Suo conto il giorno { $date }.
mail-payment-returned-also = Addebiteremo poi altri { $amount } il giorno { $date }.
mail-payment-returned-kept = Fino al ricevimento del pagamento, tratteniamo { $amount } del Suo credito.
mail-payment-returned-link = Vedi il mio ordine
mail-credit-spent-subject = { $amount } del Suo credito utilizzati: ordine { $code }
mail-credit-spent = il nostro personale ha utilizzato { $amount } del Suo credito per pagare l’ordine { $code }. Se non lo ha chiesto Lei, ci avvisi subito: risponda a questa e-mail o si rivolga alla biglietteria. Verificheremo e, se si tratta di un errore, Le riaccrediteremo l’importo.
mail-credit-spent-link = Vedi il mio ordine
mail-reserved-cancelled = { $performance }: lo spettacolo è stato annullato e non c’è nulla da pagare.

# $kind is what the theatre calls such accounts: Scuola.
refusal-hold-other-kind = Questo account appartiene alla categoria «{ $kind }» e può prenotare soltanto gli spettacoli per questa categoria. Per acquistare altri biglietti, esca dall’account e prosegua senza accedere.
refusal-put-other-kind = Il Suo account appartiene a una categoria particolare e può prenotare soltanto ciò che è previsto per questa categoria. Per acquistare questo articolo, esca dall’account e prosegua senza accedere.
refusal-place-other-kind = Questo account appartiene alla categoria «{ $kind }» e può prenotare soltanto ciò che è previsto per questa categoria. Per continuare, rimuova «{ $title }» dal carrello.
# Both are lists of titles.
refusal-place-paid-in-parts = Nel carrello ci sono acquisti che si pagano in momenti diversi e richiedono ordini separati. Con fattura, dopo lo spettacolo: { $later }. Subito: { $now }. Rimuova dal carrello una delle due parti e la ordini in seguito.
invoice-transfer-title = Come pagare con bonifico
invoice-transfer = Effettui il bonifico a favore di { $holder }, IBAN { $iban }, con la causale { $reference }. La causale ci permette di riconoscere il Suo pagamento.
invoice-transfer-due = Da pagare entro il giorno { $date }
mail-payment-due-subject = Promemoria: pagamento entro il giorno { $due } (ordine { $code })
mail-payment-due = si avvicina la scadenza di un pagamento per l’ordine { $code }: { $amount }, da pagare entro il giorno { $due }. Se ha già pagato, non tenga conto di questa e-mail.
mail-payment-due-what = Abbonamento: { $what }
mail-debit-due-subject = Addebito di { $amount } il giorno { $due } (ordine { $code })
mail-debit-due = come concordato, il giorno { $due } addebiteremo sul Suo conto { $amount } per l’ordine { $code }. Non deve fare nulla: si assicuri soltanto che il conto sia coperto.
mail-debit-due-mandate = Conto che termina con { $end }, mandato { $mandate }, creditore: { $creditor }
mail-payment-overdue-subject = Pagamento scaduto il giorno { $due } (ordine { $code })
mail-payment-overdue = non abbiamo ancora ricevuto il Suo pagamento di { $amount } per l’ordine { $code }, scaduto il giorno { $due }. La preghiamo di pagare ora, con bonifico o in biglietteria. Se ha pagato negli ultimi giorni, non tenga conto di questa e-mail.
mail-payment-overdue-meanwhile = I Suoi biglietti rimangono validi. Fino al ricevimento del pagamento non si possono né cambiare né restituire.
# Che cosa è arrivato per un ordine che si paga in seguito.
mail-payment-received-subject = Pagamento di { $amount } ricevuto (ordine { $code })
mail-payment-received = abbiamo ricevuto il giorno { $date } il Suo pagamento di { $amount } per l’ordine { $code }. Grazie.
mail-payment-received-part = Dell’importo in scadenza il giorno { $due } restano da pagare { $open }.
mail-payment-received-open = Per questo ordine restano da pagare { $open }. Le scadenze sono indicate nella pagina dell’ordine.
mail-payment-received-all = Questo ordine è ora interamente pagato.
mail-payment-received-credit = Ha pagato { $amount } in più del dovuto. Abbiamo aggiunto questo importo al Suo credito.
mail-payment-received-orders-subject = Pagamento di { $amount } ricevuto (ordini { $code })
mail-payment-received-orders = abbiamo ricevuto il giorno { $date } il Suo pagamento di { $amount }. Grazie. L’importo è stato attribuito a questi ordini: { $code }.
mail-payment-received-orders-open = Per questi ordini restano da pagare in tutto { $open }. Le scadenze sono indicate nella pagina di ciascun ordine.
mail-payment-received-orders-all = Questi ordini sono ora interamente pagati.
