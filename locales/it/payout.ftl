# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
pay-out-share-legend = Come desidera ricevere la Sua quota?
pay-out-share-credit = Come credito, per la prossima stagione o per qualsiasi acquisto
pay-out-share-bank = Sul mio conto bancario
pay-out-share-bank-known = Sul mio conto bancario che termina con { $end }
pay-out-share-when = { $days ->
    [one] Quando il posto sarà venduto, disporremo il bonifico entro { $days } giorno; di solito servono poi uno o due giorni lavorativi. Se la Sua quota è inferiore a { $least }, diventa credito.
   *[other] Quando il posto sarà venduto, disporremo il bonifico entro { $days } giorni; di solito servono poi uno o due giorni lavorativi. Se la Sua quota è inferiore a { $least }, diventa credito.
}
pay-out-share-title = Come riceve la Sua quota
pay-out-share-percent = Quando il Suo posto sarà venduto, riceverà il { $percent }% del prezzo, senza commissioni.
pay-out-share-save = Salva
pay-out-share-saved = La Sua scelta è stata salvata. Può cambiarla finché il posto non è venduto.
pay-out-share-change = Credito o bonifico
pay-out-seat-offered = In vendita. Quando il Suo posto sarà venduto, verseremo il { $percent }% del prezzo sul Suo conto bancario. Fino ad allora il Suo biglietto non vale all’ingresso.
pay-out-seat-sold = Il Suo posto è stato venduto. Riceve { $amount } sul Suo conto bancario; lo stato del bonifico è nella pagina del Suo credito.
# A customer's bank account. { $end }: the last four digits of the IBAN.
pay-out-iban = IBAN
pay-out-iban-hint = Per esempio ES91 2100 0418 4502 0005 1332. Il conto deve essere nell’area unica dei pagamenti in euro (SEPA).
pay-out-account-holder = Nome dell’intestatario del conto
pay-out-account-title = Il Suo conto bancario
pay-out-account-why = Usiamo questo conto solo per versarLe ciò che Le spetta. Non effettuiamo mai addebiti. Dopo il salvataggio si vedono solo le ultime quattro cifre.
pay-out-account-add = Indicare un conto bancario
pay-out-account-replace = Usare un altro conto bancario
pay-out-account-known = Conto che termina con { $end }, { $name }, salvato in data { $date }.
pay-out-account-save = Salva questo conto
pay-out-account-saved = Il Suo conto bancario è stato salvato.
pay-out-account-remove = Elimina questo conto
pay-out-account-removed = Il Suo conto bancario è stato eliminato. I posti che ha in vendita Le daranno credito quando saranno venduti.
pay-out-account-link = Indicare il Suo conto bancario
pay-out-account-link-known = Conto bancario che termina con { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
pay-out-link = Versare il credito sul conto
pay-out-title = Versare il credito sul conto bancario
pay-out-credit = Può farsi versare { $amount }.
pay-out-credit-how = Può usare il credito per qualsiasi acquisto, qui o in biglietteria, oppure farselo versare sul conto bancario.
pay-out-amount = Importo
pay-out-amount-hint = Almeno { $least }.
pay-out-next = Continua
pay-out-step-to = Verseremo { $amount } sul conto di { $name } che termina con { $end }.
pay-out-step-left = L’importo viene tolto subito dal Suo credito. Le restano { $left }.
pay-out-step-when = { $days ->
    [one] Disporremo il bonifico entro { $days } giorno. Di solito servono poi uno o due giorni lavorativi.
   *[other] Disporremo il bonifico entro { $days } giorni. Di solito servono poi uno o due giorni lavorativi.
}
pay-out-step-back = Può annullare il bonifico finché non lo abbiamo trasmesso alla nostra banca.
pay-out-confirm = Versa { $amount }
pay-out-other-amount = Un altro importo
pay-out-other-account = Un altro conto
pay-out-back = Torna al Suo account
pay-out-done = Verseremo { $amount } sul Suo conto bancario. Qui può seguire lo stato del bonifico.
pay-out-list = Bonifici sul Suo conto bancario
pay-out-line = { $amount } sul conto che termina con { $end }, { $date }
pay-out-state-asked = Sarà versato a breve
pay-out-state-filed = Trasmesso alla nostra banca
pay-out-state-paid = Versato
pay-out-state-returned = Respinto dalla banca; l’importo fa di nuovo parte del Suo credito
pay-out-state-called-back = Annullato da Lei; l’importo fa di nuovo parte del Suo credito
pay-out-call-back = Annulla
pay-out-called-back = Il bonifico è stato annullato. L’importo fa di nuovo parte del Suo credito.
# Why nothing was done.
pay-out-signed-out = Acceda prima al Suo account. Non è cambiato nulla.
pay-out-bad-iban = Questo IBAN non è corretto. Non è stato ancora salvato nulla: lo confronti con un estratto conto.
pay-out-not-sepa = Non possiamo versare euro in questo Paese. Non è stato salvato nulla: usi un conto nell’area unica dei pagamenti in euro (SEPA) o conservi il credito.
pay-out-holder-missing = Indichi il nome dell’intestatario del conto. Non è stato ancora salvato nulla.
pay-out-no-account = Indichi prima il Suo conto bancario. Non è stato versato nulla.
pay-out-not-offered = Qui non possiamo versare il credito sul conto. Il Suo credito resta invariato: si rivolga alla biglietteria.
pay-out-in-use = C’è un bonifico in attesa verso questo conto. Lo annulli prima, oppure attenda che lo abbiamo trasmesso alla nostra banca. Non è cambiato nulla.
pay-out-no-amount = Indichi un importo, per esempio 25,00. Non è stato versato nulla.
pay-out-below-least = Versiamo importi a partire da { $least }. Il Suo credito resta invariato.
pay-out-too-much = Può farsi versare al massimo { $credit }. Non è stato versato nulla.
pay-out-unknown = Non troviamo questo bonifico nel Suo account. Verifichi di aver effettuato l’accesso con l’indirizzo e-mail corretto.
pay-out-filed = Il bonifico è già stato trasmesso alla nostra banca e non può essere annullato. Il denaro arriverà tra pochi giorni.
pay-out-over = Questo bonifico è già concluso. Nell’elenco può vedere l’esito.
# On the credit's statement, as a page and as a PDF.
pay-out-movement-asked = Bonifico sul Suo conto bancario
pay-out-movement-called-back = Bonifico annullato
pay-out-movement-returned = Bonifico respinto dalla banca
credit-pdf-link = Scarica in PDF
credit-pdf-heading = Estratto del Suo credito
credit-pdf-holder = Cliente
credit-pdf-made = Data dell’estratto
credit-pdf-balance = Il Suo credito
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = Abbiamo rimesso in vendita il Suo posto. Appena qualcuno lo acquista, versiamo il { $percent }% del prezzo, senza commissioni, sul Suo conto bancario. Fino ad allora può riprendersi il biglietto in qualsiasi momento. Finché il posto è in vendita, il Suo biglietto non vale all’ingresso.
mail-resale-sold-bank = Il Suo posto è stato acquistato. Verseremo { $amount } sul Suo conto bancario. Il biglietto precedente non è più valido.
mail-pay-out-returned-subject = Un bonifico a Suo favore è stato respinto
mail-pay-out-returned = Abbiamo versato { $amount } sul Suo conto bancario che termina con { $end }. La banca ha respinto il bonifico, quindi abbiamo riaggiunto l’importo al Suo credito. Nulla è andato perso. Se desidera che Le venga versato, controlli il conto bancario sul nostro sito e richieda di nuovo il bonifico.
mail-pay-out-link = Vedere il Suo credito
