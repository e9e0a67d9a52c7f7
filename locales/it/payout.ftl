# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = Come desidera ricevere la Sua quota?
payout-share-credit = Come credito, per qualsiasi acquisto tranne i buoni regalo
payout-share-bank = Sul mio conto bancario
payout-share-bank-known = Sul mio conto bancario che termina con { $end }
payout-share-when = { $days ->
    [one] Quando il posto sarà venduto, disporremo il bonifico entro { $days } giorno dallo spettacolo, perché fino ad allora i pagamenti possono essere contestati. Di solito arriva uno o due giorni lavorativi dopo. Se la Sua quota è inferiore a { $least }, la riceverà come credito.
   *[other] Quando il posto sarà venduto, disporremo il bonifico entro { $days } giorni dallo spettacolo, perché fino ad allora i pagamenti possono essere contestati. Di solito arriva uno o due giorni lavorativi dopo. Se la Sua quota è inferiore a { $least }, la riceverà come credito.
}
payout-share-title = Come ricevere la Sua quota
payout-share-amount = Quando il Suo posto sarà venduto, riceverà { $amount }. Questo importo non cambia, qualunque sia il prezzo pagato da chi acquista.
payout-share-save = Salva
payout-share-saved = La Sua scelta è stata salvata. Può cambiarla finché il posto non è venduto.
payout-share-change = Scelga tra credito e bonifico
payout-seat-offered = Il Suo posto è stato rimesso in vendita. Quando sarà venduto, verseremo { $amount } sul Suo conto bancario dopo lo spettacolo. Finché è in vendita, il Suo biglietto non vale all’ingresso.
payout-seat-sold = Il Suo posto è stato venduto. Dopo lo spettacolo verseremo { $amount } sul Suo conto bancario.
payout-part-voucher = { $amount } sul buono regalo con cui ha pagato
payout-part-voucher-known = { $amount } sul buono regalo che termina con { $digits }
payout-part-debt = { $amount } per pagare quanto era ancora dovuto per questo ordine
payout-part-credit = { $amount } come credito
payout-part-bank = { $amount } con bonifico sul Suo conto bancario dopo lo spettacolo
payout-part-choice = { $amount } nel modo che sceglie qui sotto
payout-parts-promised = Quando il Suo posto sarà venduto, riceverà { $amount }: { $parts }. Questo importo non cambia, qualunque sia il prezzo pagato da chi acquista.
payout-parts-offered = Il Suo posto è stato rimesso in vendita. Quando sarà venduto, riceverà { $amount }: { $parts }. Finché è in vendita, il Suo biglietto non vale all’ingresso.
payout-parts-sold = Il Suo posto è stato venduto. La Sua quota è di { $amount }: { $parts }.
payout-seat-gone = Il Suo posto è stato venduto.
payout-follow = Segui il bonifico
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = Per esempio ES91 2100 0418 4502 0005 1332. Il conto deve trovarsi in un Paese dell’area dei pagamenti in euro (SEPA).
payout-bic = BIC della banca (codice SWIFT)
payout-bic-hint = Solo per conti in Albania, Andorra, Città del Vaticano, Gibilterra, Macedonia del Nord, Moldavia, Montenegro, Principato di Monaco, Regno Unito, San Marino, Serbia o Svizzera. Lo trova sull’estratto conto.
payout-account-holder = Nome dell’intestatario del conto
payout-account-title = Il Suo conto bancario
payout-account-why = Usiamo questo conto solo per versarLe ciò che Le spetta; non effettuiamo mai addebiti. Una volta salvato, se ne vedono solo le ultime quattro cifre.
payout-account-add = Nuovo conto bancario
payout-account-replace = Un altro conto bancario
payout-account-known = Conto che termina con { $end } (intestatario: { $name }), salvato il giorno { $date }.
payout-account-save = Salva questo conto
payout-account-saved = Il Suo conto bancario è stato salvato.
payout-account-remove = Rimuovi questo conto
payout-account-removed = Il Suo conto bancario è stato rimosso. Per i posti che ha rimesso in vendita riceverà un credito quando saranno venduti.
payout-account-link = Inserisci un conto bancario
payout-account-link-known = Conto bancario che termina con { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Trasferisci il credito sul conto
payout-title = Trasferire il credito sul conto bancario
payout-credit = Importo disponibile per un bonifico: { $amount }
payout-credit-how = Può usare il credito su questo sito per qualsiasi acquisto tranne i buoni regalo. Per il rinnovo di un abbonamento può usarlo solo se paga con il link della nostra e-mail, non con addebito diretto, fattura o carta salvata. Può anche farselo versare sul conto bancario.
payout-later = Del Suo credito, { $amount } potranno essere versati dal giorno { $date }, perché provengono da biglietti il cui pagamento può essere contestato fino ad allora. Può già usare tutto il credito per i Suoi acquisti da noi.
payout-later-several = Del Suo credito, { $amount } potranno essere versati solo più avanti, perché provengono da biglietti il cui pagamento può ancora essere contestato. Può già usare questo importo per i Suoi acquisti da noi. Sul conto bancario potranno essere versati:
payout-later-day = { $amount } dal giorno { $date }
payout-kept = Tratteniamo { $amount } del Suo credito: la Sua banca ha stornato un pagamento e questa somma è ancora da pagare. Quando sarà stata pagata, potrà usare di nuovo questa parte del credito.
payout-amount = Importo
payout-amount-hint = Almeno { $least }.
payout-next = Continua
payout-step-to = Verseremo { $amount } sul conto che termina con { $end } (intestatario: { $name }).
payout-step-left = L’importo verrà detratto subito dal Suo credito; Le resteranno { $left }.
payout-step-when = { $days ->
    [one] Disporremo il bonifico entro { $days } giorno. Di solito arriva uno o due giorni lavorativi dopo.
   *[other] Disporremo il bonifico entro { $days } giorni. Di solito arriva uno o due giorni lavorativi dopo.
}
payout-step-back = Può annullare il bonifico finché non lo abbiamo trasmesso alla nostra banca.
payout-confirm = Richiedi il bonifico di { $amount }
payout-other-amount = Cambia importo
payout-other-account = Usa un altro conto
payout-back = Torna all’account
payout-done = Verseremo { $amount } sul Suo conto bancario. In questa pagina può seguire il bonifico.
payout-list = Bonifici sul Suo conto bancario
payout-line = { $amount } sul conto che termina con { $end }, { $date }
payout-state-asked = Sarà disposto a breve
payout-state-later = Sarà disposto dopo lo spettacolo, dal giorno { $date }
payout-state-filed = Trasmesso alla nostra banca
payout-state-paid = Eseguito
payout-state-returned = Respinto dalla banca; l’importo è di nuovo nel Suo credito
payout-state-called-back = Annullato da Lei; l’importo è di nuovo nel Suo credito
payout-call-back = Annulla il bonifico
payout-called-back = Il bonifico è stato annullato. L’importo è di nuovo nel Suo credito.
# Why nothing was done.
payout-signed-out = Acceda prima al Suo account. Non è cambiato nulla.
payout-bad-iban = Questo IBAN non è corretto. Lo confronti con quello sull’estratto conto.
payout-not-sepa = Non possiamo effettuare bonifici in euro verso questo Paese. Indichi un conto nell’area dei pagamenti in euro (SEPA) o conservi il credito.
payout-bic-missing = La Sua banca si trova in un Paese verso il quale si fanno bonifici solo con il BIC (codice SWIFT). Indichi il conto con l’IBAN e il BIC: trova entrambi sull’estratto conto.
payout-bad-bic = Questo BIC non è corretto. Un BIC ha 8 o 11 caratteri, per esempio UBSWCHZH80A. Lo confronti con quello sull’estratto conto.
payout-holder-missing = Indichi il nome dell’intestatario del conto.
payout-no-account = Inserisca il Suo IBAN.
payout-not-offered = Qui non possiamo versare il credito con bonifico. Il Suo credito resta com’è: si rivolga alla biglietteria.
payout-in-use = Un bonifico verso questo conto non è ancora stato inviato, perciò il conto non si può cambiare né rimuovere. Annulli prima il bonifico oppure attenda che lo trasmettiamo alla nostra banca.
payout-no-amount = Indichi un importo, per esempio 25,00.
payout-below-least = L’importo minimo per un bonifico è di { $least }. Il Suo credito resta com’è.
payout-too-much = Al momento possiamo versare al massimo { $credit }. Indichi un importo inferiore.
payout-unknown = Non troviamo questo bonifico nel Suo account. Verifichi di aver effettuato l’accesso con l’indirizzo e-mail corretto.
payout-filed = Il bonifico è già stato trasmesso alla nostra banca e non si può più annullare. L’importo arriverà tra pochi giorni.
payout-over = Questo bonifico è già stato eseguito o annullato. L’esito è indicato nell’elenco.
payout-unconfirmed = Dopo un guasto tecnico stiamo controllando tutti i bonifici, perciò al momento non può annullare questo. Non è stato modificato nulla e il Suo denaro è al sicuro. Per qualsiasi domanda si rivolga alla biglietteria.
# On the credit's statement, as a page and as a PDF.
payout-movement-asked = Bonifico sul Suo conto bancario
payout-movement-called-back = Bonifico annullato
payout-movement-returned = Bonifico respinto dalla banca
creditsheet-pdf-link = Scarica in PDF
creditsheet-pdf-heading = Estratto del Suo credito
creditsheet-pdf-holder = Cliente
creditsheet-pdf-made = Data dell’estratto
creditsheet-pdf-balance = Il Suo credito
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = abbiamo rimesso in vendita il Suo posto. Se qualcuno lo acquista, verseremo { $amount } sul Suo conto bancario dopo lo spettacolo. Finché non è venduto, può riprendersi il biglietto in qualsiasi momento. Finché il posto è in vendita, il Suo biglietto non vale all’ingresso.
mail-resale-sold-bank = il Suo posto è stato venduto. Verseremo { $amount } sul Suo conto bancario. Il Suo biglietto non è più valido.
mail-transfer-payable = Disporremo il bonifico dopo lo spettacolo, dal giorno { $date }, perché fino ad allora il pagamento del biglietto può essere contestato.
mail-credit-payable = Può usare subito questo credito per i Suoi acquisti da noi. Potrà esserLe versato su un conto bancario dopo lo spettacolo, dal giorno { $date }, perché fino ad allora il pagamento del biglietto può essere contestato.
mail-credit-payable-cancelled = Può usare subito questo credito per i Suoi acquisti da noi. Potrà esserLe versato su un conto bancario dal giorno { $date }, perché fino ad allora il pagamento del biglietto può essere contestato.
mail-credit-usable = Può usare subito questo credito per i Suoi acquisti da noi.
mail-pay-out-returned-subject = Il nostro bonifico è stato restituito
mail-pay-out-returned = abbiamo disposto un bonifico di { $amount } sul Suo conto bancario che termina con { $end }. La banca ha restituito il denaro, perciò l’importo è di nuovo nel Suo credito: nulla è andato perso. Se desidera un nuovo bonifico, controlli il conto bancario sul nostro sito e richieda lì il bonifico.
mail-pay-out-link = Vedi il mio credito

staff-payouts-short = Bonifici
staff-payouts-title = Bonifici ai clienti
staff-payouts-lede = Credito che i clienti hanno chiesto di ricevere sul conto bancario. Crei un file, lo invii alla Sua banca e registri poi l’esito.
staff-payouts-due = Da versare
staff-payouts-due-none = Non c’è nulla da versare.
staff-payouts-count = { $count ->
    [one] { $count } bonifico
   *[other] { $count } bonifici
}
staff-payouts-on = Data in cui la banca deve pagare (lasci vuoto per oggi)
staff-payouts-format = Formato del file
staff-payouts-make = Crea un file per { $sum }
staff-payouts-held-back = { $count ->
    [one] Non è stato creato alcun file. { $count } bonifico è sospeso perché il cliente deve ancora denaro dopo una contestazione.
   *[other] Non è stato creato alcun file. { $count } bonifici sono sospesi perché i clienti devono ancora denaro dopo una contestazione.
}
staff-payouts-files = File per la banca
staff-payouts-files-none = Non è ancora stato creato alcun file.
staff-payouts-file = File
staff-payouts-made = Creato
staff-payouts-transfers = Bonifici
staff-payouts-transfer = Bonifico
staff-payouts-state-new = Non ancora scaricato
staff-payouts-state-done = Completato
staff-payouts-state-open = { $count ->
    [one] { $count } bonifico in corso
   *[other] { $count } bonifici in corso
}
staff-payouts-state-returned = { $count ->
    [one] { $count } restituito
   *[other] { $count } restituiti
}
staff-payouts-fetch = Scarica il file
staff-payouts-paid = La banca ha pagato
staff-payouts-paid-text = Tutti i bonifici di questo file che non sono stati restituiti risulteranno pagati.
staff-payouts-seen = Ho visto il pagamento sull’estratto conto
staff-payouts-paid-do = Registra come pagato
staff-payouts-returned = La banca ha restituito un bonifico
staff-payouts-returned-text = L’importo si aggiunge di nuovo al credito del cliente, che riceve un’e-mail.
staff-payouts-reason = Codice di restituzione della banca (quattro caratteri, per esempio AC04)
staff-payouts-returned-do = Registra come restituito
staff-payouts-line-open = Consegnato alla banca
staff-payouts-line-paid = Pagato
staff-payouts-line-returned = Restituito dalla banca
staff-payouts-line-called-back = Annullato dal cliente
staff-payouts-wrong-day = Indichi la data nella forma 2027-06-30. Non è stato creato alcun file.
staff-payouts-wrong-unknown = Questa società o questo bonifico non esiste più. Non è stato modificato nulla. Ricarichi la pagina.
staff-payouts-wrong-account = Questa società non ha un conto bancario da cui pagare. Indichi il suo IBAN nel foglio «companies». Non è stato creato alcun file.
staff-payouts-wrong-euro = Le banche accettano questi file solo in euro. Non è stato creato alcun file.
staff-payouts-wrong-forgotten = Questo file non può essere creato di nuovo, perché alcuni conti bancari che conteneva sono stati rimossi.
staff-payouts-wrong-unconfirmed = Alcuni bonifici di questo file sono sospesi da quando è stata ripristinata una copia del database. Non è stato creato alcun file. Li confermi prima nella pagina «Pagamenti».
staff-payouts-wrong-unseen = Non è stato registrato nulla. Selezioni la casella quando avrà visto il pagamento sull’estratto conto.
staff-payouts-wrong-over = Questo bonifico era già stato restituito. Non è stato modificato nulla.
staff-payouts-wrong-reason = Indichi il codice della banca: quattro caratteri. Non è stato registrato nulla.
staff-done-payouts-paid = Il file è stato registrato come pagato.
staff-done-payouts-returned = La restituzione è stata registrata. L’importo fa di nuovo parte del credito del cliente.
