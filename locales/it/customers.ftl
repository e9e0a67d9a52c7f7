# A customer as colleagues see them: their file, notes, records that are one person's, and the customer
# of a sale at the desk.
staff-action-merge-customers = Unire e separare schede di clienti
staff-file-nameless = Cliente senza nome
staff-file-returned = { $count ->
    [one] Una banca ha stornato un pagamento di questo cliente.
   *[other] Le banche hanno stornato { $count } pagamenti di questo cliente.
}
staff-file-owes = Sono dovuti { $sum } per l’ordine { $order }.
staff-file-sale = Nuova vendita per questo cliente
staff-file-seasons = Stagioni
staff-file-season = { $season } · biglietti: { $tickets } · ingressi: { $attended } su { $past }
staff-file-subscriptions = Abbonamenti e pacchetti
staff-file-orders = Ordini
staff-file-tickets = { $count ->
    [one] { $count } biglietto
   *[other] { $count } biglietti
}
staff-file-ended = annullato
staff-file-unpaid = non pagato
staff-file-proof = documento da controllare
staff-file-passes = Tessere e carnet
staff-file-pass-ended = { $kind }, dal giorno { $from }, terminata
staff-file-credit = Credito
staff-file-vouchers = Buoni regalo acquistati
staff-file-voucher = Restano { $left } di { $value } (ordine { $order })
staff-file-voucher-ended = { $value }, non più valido (ordine { $order })
staff-file-debts = Da pagare
staff-file-debt = { $sum } per l’ordine { $order }, scadenza { $day }
staff-file-debt-returned = { $sum } per l’ordine { $order }: la banca ha stornato il pagamento
staff-file-consents = Consensi
staff-file-newsletter = Newsletter: sì, dal giorno { $day }
staff-file-no-newsletter = Newsletter: no, dal giorno { $day }
staff-file-answers = Risposte alle nostre domande
staff-notes-title = Note
staff-notes-write = Nuova nota
staff-notes-hint = La leggono i colleghi, e anche il cliente se chiede una copia dei suoi dati.
staff-notes-keep = Salva la nota
staff-notes-delete = Elimina la nota
staff-notes-empty = La nota è vuota. Non è stato salvato nulla. Scriva qualcosa.
staff-notes-too-long = La nota è troppo lunga. Non è stato salvato nulla. La riduca a 1000 caratteri.
staff-notes-too-many = Questo cliente ha troppe note. Non è stato salvato nulla. Elimini prima una vecchia nota.
staff-notes-unknown = Questa nota non c’è più o l’ha scritta un’altra persona. Non è stato eliminato nulla.
staff-done-note = Le note sono state modificate.
staff-done-merged = Le due schede sono ora una sola. Può separarle di nuovo per un giorno.
staff-done-parted = Le schede sono di nuovo separate, come prima.
staff-doubles-title = Altre schede di questo cliente
staff-doubles-mailbox = stessa casella, scritta in un altro modo
staff-doubles-phone = stesso nome e numero di telefono
staff-doubles-address = stesso cognome e indirizzo
staff-merge-compare = Confronta
staff-merge-find = Cerca un’altra scheda di questo cliente
staff-merge-was = Unita a { $name } { $email } il { $when }
staff-merge-part = Separa di nuovo
staff-merge-part-until = possibile fino al giorno { $when }
staff-merge-title = Unire due schede di un cliente
staff-merge-lede = Le unisca solo se è certo che si tratti della stessa persona. Ordini, biglietti, credito, abbonamenti e consensi della seconda scheda passeranno alla prima. Può separarle di nuovo per un giorno.
staff-merge-kept = Questa scheda resta
staff-merge-gone = Questa scheda si aggiunge all’altra
staff-merge-turn = Conservare l’altra scheda
staff-merge-back = Torna al cliente
staff-merge-do = Unisci le due schede
staff-merge-conflicts = Ciò che hanno entrambe le schede
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
staff-merge-both-names = I nomi sono diversi. Resta quello della scheda che resta.
staff-merge-both-emails = Gli indirizzi e-mail sono diversi. I messaggi vanno a quello della scheda che resta. Anche l’altro porta a essa.
staff-merge-both-phones = I numeri di telefono sono diversi. Resta quello della scheda che resta.
staff-merge-both-addresses = Gli indirizzi postali sono diversi. Resta quello della scheda che resta.
staff-merge-both-accounts = Entrambe hanno un account. I due indirizzi apriranno l’account della scheda che resta.
staff-merge-both-answers = { $count ->
    [one] { $count } risposta alle Sue domande è diversa. Resta quella della scheda che resta.
   *[other] { $count } risposte alle Sue domande sono diverse. Restano quelle della scheda che resta.
}
staff-merge-both-kinds = { $count ->
    [one] Entrambe hanno { $count } categoria speciale dallo stesso giorno.
   *[other] Entrambe hanno { $count } categorie speciali dallo stesso giorno.
}
staff-merge-bank-account = Il conto bancario della seconda scheda non viene ripreso. Il cliente può indicarlo di nuovo.
staff-merge-both-mandates = Entrambe hanno un mandato di addebito. Vale quello della scheda che resta.
staff-merge-both-parties = Entrambe hanno dati di fatturazione. Restano quelli della scheda che resta.
staff-merge-both-consents = { $count ->
    [one] { $count } consenso è diverso. Vale l’ultima scelta.
   *[other] { $count } consensi sono diversi. Vale l’ultima scelta.
}
staff-merge-unknown = Una delle due schede non esiste. Non è stato modificato nulla.
staff-merge-same = Si tratta della stessa scheda. Non è stato modificato nulla.
staff-merge-before = Una di queste schede è già stata unita a un’altra. Non è stato modificato nulla. Riapra il cliente.
staff-merge-keep-other = Solo la seconda scheda ha un account, un indirizzo e-mail o un mandato di addebito, quindi deve restare. Non è stato modificato nulla. Conservi l’altra scheda.
staff-merge-of-staff = Una delle schede è l’account di un collega e non può essere unita. Non è stato modificato nulla.
staff-merge-erased = Uno dei clienti ha chiesto la cancellazione dei dati. Non è stato modificato nulla. Attenda che avvenga o che venga ritirata.
staff-merge-unconfirmed = Il credito di uno dei clienti va ancora confermato dopo il ripristino. Non è stato modificato nulla. Confermi prima il credito.
staff-merge-changed = Una delle schede è cambiata da quando ha aperto la pagina. Non è stato unito nulla. Controlli ciò che vede ora.
staff-merge-too-late = Queste schede sono unite da più di un giorno o già separate. Non è stato modificato nulla.
staff-merge-on = Questa scheda è stata poi unita a un’altra. Non è stato modificato nulla. Separi prima quella.
staff-merge-credit-spent = È stato speso credito di entrambe le schede e a una mancherebbe. Non è stato modificato nulla. Le schede devono restare unite.
staff-merge-money-moved = Da allora un biglietto è stato rivenduto o cambiato con credito, o del credito è stato pagato. Non si sa più di chi sia. Non è stato modificato nulla. Le schede devono restare unite.
staff-customers-too-often = Ha cercato troppe volte in un minuto. Attenda un momento e riprovi.
staff-desk-customer = Cliente
staff-desk-customer-choose = Scegliere o aggiungere un cliente
staff-desk-customer-change = Scegliere un altro cliente
staff-desk-customer-nobody = Vendere senza cliente
staff-desk-customer-not-sold = Qualcosa in questa vendita non si vende a questo cliente. La vendita è rimasta com’era. Lo tolga prima.
staff-desk-customer-known-title = Un cliente già registrato
staff-desk-customer-find = Nome, telefono, e-mail, indirizzo o ordine
staff-desk-customer-find-hint = Ne basta una parte.
staff-desk-customer-none = Nessun risultato. Provi con un’altra parte del nome o con il telefono.
staff-desk-customer-more = Ce ne sono altri. Scriva un’altra parola.
staff-desk-customer-new-title = Un nuovo cliente
staff-desk-customer-make = Aggiungi e scegli questo cliente
staff-desk-customer-another = È un’altra persona
staff-desk-customer-out-of-reach = Scriva anche un indirizzo e-mail, un telefono o un indirizzo postale. Non è stato aggiunto nessuno.
staff-desk-customer-known = C’è già un cliente con questo indirizzo e-mail. Non è stato aggiunto nessuno. Può sceglierlo qui.
staff-desk-customer-doubles = Potrebbe essere un cliente già registrato. Non è stato aggiunto nessuno. Scelga uno di questi o indichi che è un’altra persona.
staff-desk-kind-none = Nessuna categoria speciale
staff-desk-to-sale = Torna alla vendita
staff-desk-person = Per chi
staff-desk-person-change = Cambia la persona
staff-desk-take-credit = Prendi { $credit } dal credito del cliente
staff-desk-take-credit-and-cash = Prendi { $credit } dal credito del cliente e { $rest } in contanti
