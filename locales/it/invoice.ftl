# Performances for one kind of account, such as schools: reserved now and paid by invoice.

# Above the list of performances, each with its sum and the last day to pay.
invoice-title = Pagamento dopo lo spettacolo
invoice-due = scadenza del pagamento: { $date }
invoice-paid = pagato
invoice-due-rest = restano { $open } da pagare entro il giorno { $date }
invoice-returned = restano { $open } da pagare: la Sua banca ha restituito un pagamento
invoice-cancelled = annullato; non c’è nulla da pagare
# In the basket, below the way to the checkout.
invoice-next-step = Nel passaggio successivo vedrà l’importo totale e la data entro cui pagare. Ora non Le viene addebitato nulla; se uno spettacolo viene annullato, per quello non dovrà pagare.
invoice-checkout-title = Dati e prenotazione
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Prenota con obbligo di pagamento: { $total }
invoice-obliges = Premendo questo pulsante si impegna a pagare, ma ora non Le viene addebitato nulla. Riceve subito i biglietti; la fattura (una per ciascun venditore) si trova nella pagina dell’ordine. Il pagamento avviene dopo ogni spettacolo.
invoice-order-title = Prenotazione confermata. Ecco i Suoi biglietti.
invoice-order-text = I biglietti sono validi. Non Le è stato addebitato nulla: la fattura (una per ciascun venditore) si trova in fondo a questa pagina. Il pagamento avviene dopo ogni spettacolo.
invoice-all-paid = I Suoi biglietti sono validi e tutto è pagato.
invoice-some-paid = I Suoi biglietti sono validi. Una parte di questo ordine è già pagata. Paghi il resto entro le date indicate.
invoice-some-returned = I Suoi biglietti sono validi, ma la Sua banca ha restituito un pagamento. Paghi l’importo indicato con bonifico o in biglietteria.
# After the date and the sum of an order.
invoice-account = prenotato, da pagare dopo lo spettacolo

mail-reserved-subject = La Sua prenotazione (ordine { $code })
mail-reserved-intro = grazie per la Sua prenotazione. I posti sono confermati e i biglietti sono validi. La fattura (una per ciascun venditore) si trova nella pagina dell’ordine. Il pagamento avviene dopo ogni spettacolo.
# Above the sum of all performances.
mail-reserved-total = Totale
# $performance is a title with the performance’s date, $due the last day to pay.
mail-reserved-invoice = { $performance }: { $amount }, scadenza del pagamento: { $due }
mail-reserved-paid = { $performance }: { $amount }, pagato
# Un pagamento restituito dalla banca.
mail-payment-returned-subject = La Sua banca ha restituito un pagamento: ordine { $code }
mail-payment-returned = la Sua banca ha restituito un pagamento di { $amount } per l’ordine { $code }. Per questo ordine restano quindi da pagare { $open }; i Suoi biglietti rimangono validi. Paghi l’importo con bonifico, indicando il codice dell’ordine nella causale, o in biglietteria. Se pensa che sia un errore, ci contatti.
mail-payment-returned-credit = la Sua banca ha restituito un pagamento di { $amount } per l’ordine { $code }. Avevamo aggiunto questo importo al Suo credito, perciò lo abbiamo detratto. Non deve fare nulla. Se pensa che sia un errore, ci contatti.
mail-payment-returned-link = Vedi il mio ordine
mail-reserved-cancelled = { $performance }: spettacolo annullato, non c’è nulla da pagare.

# $kind is what the theatre calls such accounts: Scuola.
refusal-hold-other-kind = Il Suo account appartiene alla categoria «{ $kind }» e può prenotare soltanto gli spettacoli previsti per questa categoria. Il Suo carrello non è cambiato. Per acquistare biglietti per altri spettacoli, esca dal Suo account e prosegua senza accedere.
refusal-put-other-kind = Questo articolo non è previsto per la categoria del Suo account. Il Suo carrello non è cambiato. Per acquistarlo, esca dal Suo account e prosegua senza accedere.
refusal-place-other-kind = Il Suo account appartiene alla categoria «{ $kind }» e può prenotare soltanto ciò che è previsto per questa categoria. Non Le è stato addebitato nulla. Rimuova «{ $title }» dal carrello per continuare.
# Both are lists of titles.
refusal-place-paid-in-parts = Con fattura, dopo lo spettacolo, si paga: { $later }. Subito si paga: { $now }. Non è possibile ordinare tutto insieme. Non Le è stato addebitato nulla. Rimuova dal carrello una delle due parti e la ordini separatamente.
