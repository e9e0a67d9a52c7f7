# A customer as colleagues see them: their file, notes, records that are one person's, and the customer
# of a sale at the desk.
staff-action-merge-customers = Unire e separare schede di clienti
staff-action-erase-customers = Cancellare definitivamente clienti senza indirizzo e-mail
staff-file-nameless = Cliente senza nome
staff-file-returned = { $count ->
    [one] La banca ha stornato { $count } pagamento di questo cliente.
   *[other] La banca ha stornato { $count } pagamenti di questo cliente.
}
staff-file-owes = Sono dovuti { $sum } per l’ordine { $order }.
staff-file-sale = Nuova vendita per questo cliente
staff-file-seasons = Stagioni
staff-file-season = { $season } · biglietti: { $tickets } · spettacoli visti: { $attended } su { $past }
staff-file-subscriptions = Abbonamenti e pacchetti
staff-file-orders = Ordini
staff-file-tickets = { $count ->
    [one] { $count } biglietto
   *[other] { $count } biglietti
}
staff-file-ended = non più valido
staff-file-unpaid = non pagato
staff-file-proof = documento da controllare
staff-file-passes = Tessere e carnet
staff-file-pass-ended = { $kind }, dal giorno { $from } (durata terminata)
staff-file-credit = Credito
staff-file-vouchers = Buoni regalo acquistati
staff-file-voucher = Restano { $left } di { $value } (ordine { $order })
staff-file-voucher-ended = { $value }, non più valido (ordine { $order })
staff-file-debts = Da pagare
staff-file-debt = { $sum } per l’ordine { $order }, scadenza: { $day }
staff-file-debt-returned = { $sum } per l’ordine { $order }: la banca ha stornato il pagamento
staff-file-consents = Consensi
staff-file-newsletter = Newsletter: sì, dal giorno { $day }
staff-file-no-newsletter = Newsletter: no, dal giorno { $day }
staff-file-answers = Risposte alle nostre domande
staff-notes-title = Note
staff-notes-write = Nuova nota
staff-notes-hint = I colleghi possono leggere questa nota. Anche il cliente, se chiede una copia dei suoi dati.
staff-notes-keep = Salva la nota
staff-notes-delete = Elimina la nota
staff-notes-empty = La nota è vuota. Non è stato salvato nulla. Scriva prima la nota.
staff-notes-too-long = La nota è troppo lunga. Non è stato salvato nulla. La accorci: al massimo 1000 caratteri.
staff-notes-too-many = Questo cliente ha troppe note. Non è stato salvato nulla. Elimini prima una vecchia nota.
staff-notes-unknown = Questa nota non c’è più o l’ha scritta un’altra persona. Non è stato eliminato nulla.
staff-done-note = Le note sono state modificate.
staff-done-merged = Le due schede sono ora una sola. Può separarle di nuovo per un giorno.
staff-done-parted = Le schede sono di nuovo separate, come prima.
staff-done-erased = I dati del cliente sono stati cancellati.
staff-doubles-title = Altre schede di questo cliente
staff-doubles-mailbox = stessa casella e-mail, indirizzo scritto in un altro modo
staff-doubles-phone = stesso nome e numero di telefono
staff-doubles-address = stesso cognome e indirizzo
staff-merge-compare = Confronta
staff-merge-find = Cerca un’altra scheda di questo cliente
staff-merge-was = Unita a { $name } { $email } il giorno { $when }
staff-merge-part = Separa di nuovo
staff-merge-part-until = possibile fino a: { $when }
staff-merge-title = Unire due schede di un cliente
staff-merge-lede = Unisca queste schede solo se si tratta con certezza della stessa persona. Ordini, biglietti, credito, abbonamenti e consensi della seconda scheda passeranno alla prima. Potrà separarle di nuovo per un giorno.
staff-merge-kept = Prima scheda: resta
staff-merge-gone = Seconda scheda: si aggiunge alla prima
staff-merge-turn = Conserva invece l’altra scheda
staff-merge-back = Torna al cliente
staff-merge-do = Unisci le due schede
staff-merge-conflicts = Dati presenti in entrambe le schede
staff-merge-orders = { $count ->
    [one] { $count } ordine
   *[other] { $count } ordini
}
staff-merge-tickets = { $count ->
    [one] { $count } biglietto per uno spettacolo futuro
   *[other] { $count } biglietti per spettacoli futuri
}
staff-merge-subscriptions = { $count ->
    [one] { $count } abbonamento
   *[other] { $count } abbonamenti
}
staff-merge-passes = { $count ->
    [one] { $count } tessera o carnet
   *[other] { $count } tessere o carnet
}
staff-merge-kinds = { $count ->
    [one] { $count } categoria speciale
   *[other] { $count } categorie speciali
}
staff-merge-seasons = { $count ->
    [one] { $count } stagione in abbonamento
   *[other] { $count } stagioni in abbonamento
}
staff-merge-consents = { $count ->
    [one] { $count } consenso
   *[other] { $count } consensi
}
staff-merge-debts = { $count ->
    [one] { $count } importo da pagare
   *[other] { $count } importi da pagare
}
staff-merge-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } note
}
staff-merge-credit = Credito: { $sum }
staff-merge-both-names = I nomi sono diversi. Resta quello della prima scheda.
staff-merge-both-emails = Gli indirizzi e-mail sono diversi. I messaggi vanno a quello della prima scheda. Anche l’altro indirizzo porta a questa scheda.
staff-merge-both-phones = I numeri di telefono sono diversi. Resta quello della prima scheda.
staff-merge-both-addresses = Gli indirizzi postali sono diversi. Resta quello della prima scheda.
staff-merge-both-accounts = Entrambe le schede hanno un account. I due indirizzi apriranno l’account della prima scheda.
staff-merge-both-answers = { $count ->
    [one] { $count } risposta alle nostre domande è diversa. Resta quella della prima scheda.
   *[other] { $count } risposte alle nostre domande sono diverse. Restano quelle della prima scheda.
}
staff-merge-both-kinds = { $count ->
    [one] Entrambe le schede hanno { $count } categoria speciale dallo stesso giorno.
   *[other] Entrambe le schede hanno { $count } categorie speciali dallo stesso giorno.
}
staff-merge-bank-account = Il conto bancario della seconda scheda non viene ripreso. Il cliente potrà indicarlo di nuovo.
staff-merge-both-mandates = Entrambe le schede hanno un mandato di addebito diretto. Vale quello della prima scheda.
staff-merge-both-parties = Entrambe le schede hanno dati di fatturazione. Restano quelli della prima scheda.
staff-merge-both-consents = { $count ->
    [one] { $count } consenso è diverso. Vale l’ultima scelta.
   *[other] { $count } consensi sono diversi. Vale l’ultima scelta.
}
staff-merge-unknown = Una delle due schede non esiste. Non è stato modificato nulla.
staff-merge-same = Si tratta della stessa scheda. Non è stato modificato nulla.
staff-merge-before = Una di queste schede è già stata unita a un’altra. Non è stato modificato nulla. Riapra la scheda del cliente.
staff-merge-keep-other = Solo la seconda scheda ha un account, un indirizzo e-mail o un mandato di addebito diretto, quindi deve restare quella. Non è stato modificato nulla. Conservi invece l’altra scheda.
staff-merge-of-staff = Una delle schede è l’account di un collega e non può essere unita. Non è stato modificato nulla.
staff-merge-erased = Uno dei clienti ha chiesto la cancellazione dei suoi dati. Non è stato modificato nulla. Attenda che la richiesta venga eseguita o ritirata.
staff-merge-unconfirmed = Il credito di uno dei clienti va ancora confermato dopo il ripristino. Non è stato modificato nulla. Confermi prima il credito.
staff-merge-changed = Una delle schede è cambiata da quando ha aperto questa pagina. Non è stato unito nulla. Controlli ciò che vede ora.
staff-merge-too-late = Queste schede sono state unite più di un giorno fa o sono già separate. Non è stato modificato nulla.
staff-merge-on = Dopo l’unione questa scheda è stata unita a una terza. Non è stato modificato nulla. Separi prima la terza scheda.
staff-merge-credit-spent = Dopo l’unione è stato speso credito di entrambe le schede: separandole, a una ne mancherebbe. Non è stato modificato nulla. Le schede devono restare unite.
staff-merge-money-moved = Dopo l’unione un biglietto è stato rivenduto o cambiato con un credito, oppure è stato versato del credito. Non si può più stabilire a chi spetti. Non è stato modificato nulla. Le schede devono restare unite.
staff-erase-title = Cancellare i dati di questo cliente
staff-erase-text = Questo cliente non ha un indirizzo e-mail e non può chiederlo online. Nome, numero di telefono, indirizzo e note vengono cancellati subito e non si possono ripristinare. Le fatture e la contabilità restano, come richiede la legge.
staff-erase-asked = Il cliente lo ha chiesto e ho verificato la sua identità
staff-erase-do = Cancella i dati
staff-erase-not-asked = Confermi che il cliente lo ha chiesto. Non è stato cancellato nulla.
staff-erase-has-address = Questo cliente ha un indirizzo e-mail o un account. Non è stato cancellato nulla. Lo inviti a eliminare da solo il proprio account: accede con quell’indirizzo e conferma con un codice.
staff-erase-of-account = Questa persona fa parte dell’account di un altro cliente. Non è stato cancellato nulla. Chieda a quel cliente di rimuoverla dal proprio account.
staff-erase-obstacles = Questo cliente ha ancora qualcosa in sospeso con noi: un biglietto per uno spettacolo futuro, un ordine, un rinnovo, un rimborso, un importo da pagare, un credito o un pagamento contestato (chargeback). Non è stato cancellato nulla. Lo risolva prima: questa pagina mostra di che cosa si tratta.
staff-customers-too-often = Ha cercato troppe volte in un minuto. Attenda un momento e riprovi.
staff-customers-too-many = In un’ora Le sono stati mostrati più clienti di quanti ne richieda il lavoro, e questo è stato registrato. Riprovi nell’ora successiva. Gli ordini si trovano sempre con il loro codice.
staff-desk-customer = Cliente
staff-desk-customer-choose = Scegli o aggiungi un cliente
staff-desk-customer-change = Scegli un altro cliente
staff-desk-customer-nobody = Vendi senza cliente
staff-desk-customer-not-sold = Un articolo di questa vendita non si può vendere a questo cliente. La vendita è rimasta com’era. Tolga prima quell’articolo.
staff-desk-customer-known-title = Un cliente già registrato
staff-desk-customer-find = Nome, telefono, e-mail, indirizzo o ordine
staff-desk-customer-find-hint = Ne basta una parte.
staff-desk-customer-none = Nessun cliente trovato. Provi con un’altra parte del nome o con il numero di telefono.
staff-desk-customer-more = Ci sono altri clienti. Aggiunga una parola.
staff-desk-customer-new-title = Un nuovo cliente
staff-desk-customer-make = Aggiungi e scegli questo cliente
staff-desk-customer-another = È un’altra persona
staff-desk-customer-out-of-reach = Scriva anche un indirizzo e-mail, un numero di telefono o un indirizzo postale. Non è stato aggiunto nessun cliente.
staff-desk-customer-known = C’è già un cliente con questo indirizzo e-mail. Non è stato aggiunto nessun cliente. Può scegliere qui quello esistente.
staff-desk-customer-doubles = Potrebbe essere un cliente già registrato. Non è stato aggiunto nessun cliente. Scelga uno dei clienti proposti o indichi che è un’altra persona.
staff-desk-kind-none = Nessuna categoria speciale
staff-desk-to-sale = Torna alla vendita
staff-desk-person = Per chi
staff-desk-person-change = Cambia persona
staff-desk-take-credit = Usa { $credit } del credito del cliente
staff-desk-take-credit-and-cash = Usa { $credit } del credito del cliente e incassa { $rest } in contanti
