# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = Come desidera ricevere la Sua quota?
payout-share-credit = Come credito, per la prossima stagione o per qualsiasi acquisto
payout-share-bank = Sul mio conto bancario
payout-share-bank-known = Sul mio conto bancario che termina con { $end }
payout-share-when = { $days ->
    [one] Quando il posto sarà venduto, disporremo il bonifico entro { $days } giorno; di solito servono poi uno o due giorni lavorativi. Se la Sua quota è inferiore a { $least }, diventa credito.
   *[other] Quando il posto sarà venduto, disporremo il bonifico entro { $days } giorni; di solito servono poi uno o due giorni lavorativi. Se la Sua quota è inferiore a { $least }, diventa credito.
}
payout-share-title = Come riceve la Sua quota
payout-share-percent = Quando il Suo posto sarà venduto, riceverà il { $percent }% del prezzo, senza commissioni.
payout-share-save = Salva
payout-share-saved = La Sua scelta è stata salvata. Può cambiarla finché il posto non è venduto.
payout-share-change = Credito o bonifico
payout-seat-offered = In vendita. Quando il Suo posto sarà venduto, verseremo il { $percent }% del prezzo sul Suo conto bancario. Fino ad allora il Suo biglietto non vale all’ingresso.
payout-seat-sold = Il Suo posto è stato venduto. Riceve { $amount } sul Suo conto bancario; lo stato del bonifico è nella pagina del Suo credito.
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = Per esempio ES91 2100 0418 4502 0005 1332. Il conto deve essere nell’area unica dei pagamenti in euro (SEPA).
payout-account-holder = Nome dell’intestatario del conto
payout-account-title = Il Suo conto bancario
payout-account-why = Usiamo questo conto solo per versarLe ciò che Le spetta. Non effettuiamo mai addebiti. Dopo il salvataggio si vedono solo le ultime quattro cifre.
payout-account-add = Indicare un conto bancario
payout-account-replace = Usare un altro conto bancario
payout-account-known = Conto che termina con { $end }, { $name }, salvato in data { $date }.
payout-account-save = Salva questo conto
payout-account-saved = Il Suo conto bancario è stato salvato.
payout-account-remove = Elimina questo conto
payout-account-removed = Il Suo conto bancario è stato eliminato. I posti che ha in vendita Le daranno credito quando saranno venduti.
payout-account-link = Indicare il Suo conto bancario
payout-account-link-known = Conto bancario che termina con { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Versare il credito sul conto
payout-title = Versare il credito sul conto bancario
payout-credit = Può farsi versare { $amount }.
payout-credit-how = Può usare il credito per qualsiasi acquisto, qui o in biglietteria, oppure farselo versare sul conto bancario.
payout-amount = Importo
payout-amount-hint = Almeno { $least }.
payout-next = Continua
payout-step-to = Verseremo { $amount } sul conto di { $name } che termina con { $end }.
payout-step-left = L’importo viene tolto subito dal Suo credito. Le restano { $left }.
payout-step-when = { $days ->
    [one] Disporremo il bonifico entro { $days } giorno. Di solito servono poi uno o due giorni lavorativi.
   *[other] Disporremo il bonifico entro { $days } giorni. Di solito servono poi uno o due giorni lavorativi.
}
payout-step-back = Può annullare il bonifico finché non lo abbiamo trasmesso alla nostra banca.
payout-confirm = Versa { $amount }
payout-other-amount = Un altro importo
payout-other-account = Un altro conto
payout-back = Torna al Suo account
payout-done = Verseremo { $amount } sul Suo conto bancario. Qui può seguire lo stato del bonifico.
payout-list = Bonifici sul Suo conto bancario
payout-line = { $amount } sul conto che termina con { $end }, { $date }
payout-state-asked = Sarà versato a breve
payout-state-filed = Trasmesso alla nostra banca
payout-state-paid = Versato
payout-state-returned = Respinto dalla banca; l’importo fa di nuovo parte del Suo credito
payout-state-called-back = Annullato da Lei; l’importo fa di nuovo parte del Suo credito
payout-call-back = Annulla
payout-called-back = Il bonifico è stato annullato. L’importo fa di nuovo parte del Suo credito.
# Why nothing was done.
payout-signed-out = Acceda prima al Suo account. Non è cambiato nulla.
payout-bad-iban = Questo IBAN non è corretto. Non è stato ancora salvato nulla: lo confronti con un estratto conto.
payout-not-sepa = Non possiamo versare euro in questo Paese. Non è stato salvato nulla: usi un conto nell’area unica dei pagamenti in euro (SEPA) o conservi il credito.
payout-holder-missing = Indichi il nome dell’intestatario del conto. Non è stato ancora salvato nulla.
payout-no-account = Indichi prima il Suo conto bancario. Non è stato versato nulla.
payout-not-offered = Qui non possiamo versare il credito sul conto. Il Suo credito resta invariato: si rivolga alla biglietteria.
payout-in-use = C’è un bonifico in attesa verso questo conto. Lo annulli prima, oppure attenda che lo abbiamo trasmesso alla nostra banca. Non è cambiato nulla.
payout-no-amount = Indichi un importo, per esempio 25,00. Non è stato versato nulla.
payout-below-least = Versiamo importi a partire da { $least }. Il Suo credito resta invariato.
payout-too-much = Può farsi versare al massimo { $credit }. Non è stato versato nulla.
payout-unknown = Non troviamo questo bonifico nel Suo account. Verifichi di aver effettuato l’accesso con l’indirizzo e-mail corretto.
payout-filed = Il bonifico è già stato trasmesso alla nostra banca e non può essere annullato. Il denaro arriverà tra pochi giorni.
payout-over = Questo bonifico è già concluso. Nell’elenco può vedere l’esito.
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
mail-resale-offered-bank = Abbiamo rimesso in vendita il Suo posto. Appena qualcuno lo acquista, versiamo il { $percent }% del prezzo, senza commissioni, sul Suo conto bancario. Fino ad allora può riprendersi il biglietto in qualsiasi momento. Finché il posto è in vendita, il Suo biglietto non vale all’ingresso.
mail-resale-sold-bank = Il Suo posto è stato acquistato. Verseremo { $amount } sul Suo conto bancario. Il biglietto precedente non è più valido.
mail-pay-out-returned-subject = Un bonifico a Suo favore è stato respinto
mail-pay-out-returned = Abbiamo versato { $amount } sul Suo conto bancario che termina con { $end }. La banca ha respinto il bonifico, quindi abbiamo riaggiunto l’importo al Suo credito. Nulla è andato perso. Se desidera che Le venga versato, controlli il conto bancario sul nostro sito e richieda di nuovo il bonifico.
mail-pay-out-link = Vedere il Suo credito
