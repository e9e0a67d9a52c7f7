# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = Come desidera ricevere la Sua quota?
payout-share-credit = Come credito, per la prossima stagione o per qualsiasi acquisto
payout-share-bank = Sul mio conto bancario
payout-share-bank-known = Sul mio conto bancario che termina con { $end }
payout-share-when = { $days ->
    [one] Quando il posto sarà venduto, disporremo il bonifico entro { $days } giorno; di solito arriva uno o due giorni lavorativi dopo. Se la Sua quota è inferiore a { $least }, la riceverà come credito.
   *[other] Quando il posto sarà venduto, disporremo il bonifico entro { $days } giorni; di solito arriva uno o due giorni lavorativi dopo. Se la Sua quota è inferiore a { $least }, la riceverà come credito.
}
payout-share-title = Come ricevere la Sua quota
payout-share-percent = Quando il Suo posto sarà venduto, riceverà la Sua quota: { $percent }% del prezzo, diritti di prevendita esclusi.
payout-share-save = Salva
payout-share-saved = La Sua scelta è stata salvata. Può cambiarla finché il posto non è venduto.
payout-share-change = Scegli tra credito e bonifico
payout-seat-offered = In vendita. Quando il Suo posto sarà venduto, verseremo la Sua quota ({ $percent }% del prezzo) sul Suo conto bancario. Finché è in vendita, il Suo biglietto non vale all’ingresso.
payout-seat-sold = Il Suo posto è stato venduto. Riceverà { $amount } sul Suo conto bancario; può seguire il bonifico nella pagina «Il Suo credito».
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = Per esempio ES91 2100 0418 4502 0005 1332. Il conto deve trovarsi in un Paese dell’area dei pagamenti in euro (SEPA).
payout-account-holder = Nome dell’intestatario del conto
payout-account-title = Il Suo conto bancario
payout-account-why = Usiamo questo conto solo per versarLe ciò che Le spetta; non effettuiamo mai addebiti. Una volta salvato, se ne vedono solo le ultime quattro cifre.
payout-account-add = Aggiungere un conto bancario
payout-account-replace = Usare un altro conto bancario
payout-account-known = Conto che termina con { $end } (intestatario: { $name }), salvato in data { $date }.
payout-account-save = Salva questo conto
payout-account-saved = Il Suo conto bancario è stato salvato.
payout-account-remove = Elimina questo conto
payout-account-removed = Il Suo conto bancario è stato eliminato. Se ha posti in vendita, riceverà la Sua quota come credito.
payout-account-link = Aggiungi un conto bancario
payout-account-link-known = Conto bancario che termina con { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Richiedi un bonifico
payout-title = Ricevere il credito con bonifico
payout-credit = Il Suo credito: { $amount }
payout-credit-how = Può usare il credito per qualsiasi acquisto, qui o in biglietteria, oppure farselo versare sul conto bancario.
payout-amount = Importo
payout-amount-hint = Almeno { $least }.
payout-next = Continua
payout-step-to = Verseremo { $amount } sul conto che termina con { $end } (intestatario: { $name }).
payout-step-left = L’importo viene tolto subito dal Suo credito. Il credito rimanente sarà di { $left }.
payout-step-when = { $days ->
    [one] Disporremo il bonifico entro { $days } giorno. Di solito arriva uno o due giorni lavorativi dopo.
   *[other] Disporremo il bonifico entro { $days } giorni. Di solito arriva uno o due giorni lavorativi dopo.
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
payout-state-filed = Trasmesso alla nostra banca
payout-state-paid = Eseguito
payout-state-returned = Respinto dalla banca; l’importo è di nuovo nel Suo credito
payout-state-called-back = Annullato da Lei; l’importo è di nuovo nel Suo credito
payout-call-back = Annulla il bonifico
payout-called-back = Il bonifico è stato annullato. L’importo è di nuovo nel Suo credito.
# Why nothing was done.
payout-signed-out = Acceda prima al Suo account. Non è cambiato nulla.
payout-bad-iban = Questo IBAN non è corretto. Non è stato ancora salvato nulla. Lo confronti con quello sull’estratto conto.
payout-not-sepa = Non possiamo effettuare bonifici in euro verso questo Paese. Non è stato salvato nulla. Indichi un conto nell’area dei pagamenti in euro (SEPA) o conservi il credito.
payout-holder-missing = Indichi il nome dell’intestatario del conto. Non è stato ancora salvato nulla.
payout-no-account = Non è stato ancora versato nulla. Indichi prima il Suo conto bancario.
payout-not-offered = Il credito non si può ricevere con bonifico da questo sito. Il Suo credito resta invariato: si rivolga alla biglietteria.
payout-in-use = Un bonifico verso questo conto è ancora in attesa, perciò il conto non si può cambiare né eliminare. Non è cambiato nulla. Annulli prima il bonifico, oppure attenda che lo abbiamo trasmesso alla nostra banca.
payout-no-amount = Non è stato ancora versato nulla. Indichi un importo, per esempio 25,00.
payout-below-least = L’importo minimo per un bonifico è di { $least }. Il Suo credito resta invariato.
payout-too-much = Il Suo credito è di { $credit } e non possiamo versare di più. Non è stato versato nulla. Indichi un importo inferiore.
payout-unknown = Non troviamo questo bonifico nel Suo account. Verifichi di aver effettuato l’accesso con l’indirizzo e-mail corretto.
payout-filed = Il bonifico è già stato trasmesso alla nostra banca e non si può più annullare. L’importo arriverà tra pochi giorni.
payout-over = Questo bonifico è già stato eseguito o annullato. L’esito è indicato nell’elenco.
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
mail-resale-offered-bank = Abbiamo rimesso in vendita il Suo posto. Appena qualcuno lo acquista, verseremo la Sua quota sul Suo conto bancario: { $percent }% del prezzo, diritti di prevendita esclusi. Fino ad allora può riprendersi il biglietto in qualsiasi momento. Finché il posto è in vendita, il Suo biglietto non vale all’ingresso.
mail-resale-sold-bank = Il Suo posto è stato acquistato. Verseremo { $amount } sul Suo conto bancario. Il biglietto precedente non è più valido.
mail-pay-out-returned-subject = Il bonifico del Suo credito non è riuscito
mail-pay-out-returned = abbiamo disposto un bonifico di { $amount } sul Suo conto che termina con { $end }, ma la banca lo ha respinto. L’importo è di nuovo nel Suo credito: nulla è andato perso. Se desidera riceverlo con bonifico, controlli il conto bancario sul nostro sito e richieda lì un nuovo bonifico.
mail-pay-out-link = Vedi il mio credito
