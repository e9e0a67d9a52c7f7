# A performance is cancelled or moved by page: what is asked, what it will do, and to whom.
staff-performances-title = Annullare o spostare spettacoli
staff-performances-lede = Scelga uno spettacolo. Prima che accada qualcosa vedrà gli effetti, e chi riceve quale e-mail.
staff-performances-hall = Sala
staff-performances-none = Non ci sono spettacoli in programma.
staff-change-deed = Che cosa desidera fare?
staff-change-cancel = Annullare questo spettacolo
staff-change-move = Spostarlo a un’altra data o a un altro orario
staff-change-starts = Nuova data e nuovo orario
staff-change-starts-hint = Solo per uno spostamento, secondo l’ora della sala ({ $zone }).
staff-change-note = Una Sua frase (facoltativa)
staff-change-note-hint = Per esempio il motivo. La frase compare nelle e-mail e nelle pagine degli ordini. Se una lingua resta vuota, vi si legge la frase in questa lingua: { $language }.
staff-change-look = Mostra che cosa accadrà
staff-change-off = Questo spettacolo è annullato. Per ripristinarlo, scriva «no» nella colonna «cancelled» del foglio «performances» e importi il foglio: chi ha i biglietti saprà allora che si svolge comunque.
staff-change-over = Questo spettacolo è iniziato o si è già svolto, oppure la nuova data è passata. Non è stato modificato nulla.
staff-change-begun = Questo spettacolo è iniziato o si è già svolto: qui non si può più annullare né spostare.
staff-change-nothing-chosen = Scelga che cosa desidera fare.
staff-change-wrong-time = Indichi una data e un orario, per esempio 5 gennaio 2027, 20:00.
staff-change-skipped = Quel giorno questo orario non esiste, per il passaggio all’ora legale. Ne scelga un altro.
staff-change-unknown = Questo spettacolo non esiste. Non è stato modificato nulla.
staff-change-is-cancelled = Questo spettacolo è già annullato. Ora non è stato modificato nulla.
staff-change-same-time = Questo spettacolo ha già questa data e questo orario. Ora non è stato modificato nulla.
staff-change-hall-taken = A quell’ora nella sala c’è un altro spettacolo. Non è stato modificato nulla. Scelga un altro orario.
staff-change-out-of-season = Questa data è fuori dalla stagione. Non è stato modificato nulla. Scelga un’altra data, oppure cambi prima i giorni della stagione nel suo foglio.
staff-change-meanwhile = Nel frattempo qualcuno ha modificato questo spettacolo, perciò ora non è stato fatto nulla. In alto lo vede com’è adesso. Lo controlli di nuovo.
staff-change-note-long = Una frase è troppo lunga: al massimo { $most } caratteri. Non è stato modificato nulla.
staff-change-check-cancel = Effetti dell’annullamento
staff-change-check-move = Effetti dello spostamento
staff-change-moves = Data precedente: { $before }. Nuova data: { $after }.
staff-change-money = { $count ->
    [one] { $count } biglietto, venduto per { $amount }
   *[other] { $count } biglietti, venduti per { $amount }
}
staff-change-orders = { $count ->
    [one] in { $count } ordine
   *[other] in { $count } ordini
}
staff-change-subscriptions = { $count ->
    [one] { $count } di questi biglietti fa parte di un abbonamento
   *[other] { $count } di questi biglietti fanno parte di abbonamenti
}
staff-change-reservations = { $count ->
    [one] { $count } prenotazione aperta
   *[other] { $count } prenotazioni aperte
}
staff-change-offers = { $count ->
    [one] { $count } biglietto rimesso in vendita
   *[other] { $count } biglietti rimessi in vendita
}
staff-change-waiting = { $count ->
    [one] { $count } iscrizione alla lista d’attesa
   *[other] { $count } iscrizioni alla lista d’attesa
}
staff-change-nothing-sold = Non è stato venduto nulla e nessuno è in attesa.
staff-change-until-cancel = Fino al giorno { $date } compreso, chi ha acquistato può scegliere tra rimborso e credito nella pagina dell’ordine. Senza una scelta, i biglietti singoli sono rimborsati con il mezzo con cui sono stati pagati; quelli di abbonamenti e pacchetti diventano credito.
staff-change-until-move = Fino al giorno { $date } compreso, chi non può venire può scegliere rimborso o credito nella pagina dell’ordine. Senza una scelta, i biglietti sono validi per la nuova data.
staff-change-undo-cancel = Un annullamento si ritira solo importando il foglio «performances» con «no» nella colonna «cancelled». Tutti sapranno allora che lo spettacolo si svolge comunque; chi è già stato rimborsato tiene il denaro.
staff-change-undo-move = Per tornare indietro, sposti di nuovo lo spettacolo: tutti riceveranno allora una seconda e-mail.
staff-change-sheets = Lo dirà anche la prossima esportazione della stagione. L’importazione di un foglio precedente è rifiutata finché qualcuno non accetta espressamente che annulli questa modifica.
staff-change-mails = Le e-mail che saranno inviate
staff-change-no-mails = Non sarà inviata alcuna e-mail.
staff-change-mail-buyers = { $count ->
    [one] A chi ha acquistato, { $language }: { $count } e-mail
   *[other] A chi ha acquistato, { $language }: { $count } e-mail
}
staff-change-mail-recipients = { $count ->
    [one] A chi ha ricevuto un biglietto da altri, { $language }: { $count } e-mail
   *[other] A chi ha ricevuto un biglietto da altri, { $language }: { $count } e-mail
}
staff-change-mail-reservers = { $count ->
    [one] A chi ha una prenotazione, { $language }: { $count } e-mail
   *[other] A chi ha una prenotazione, { $language }: { $count } e-mail
}
staff-change-mail-of = Questa è l’e-mail dell’ordine { $code }. Le altre differiscono per nome, posti e importi. Qui i link non funzionano.
staff-change-without-address = { $count ->
    [one] { $count } e-mail non può essere inviata perché manca l’indirizzo. Avvisi questa persona in altro modo.
   *[other] { $count } e-mail non possono essere inviate perché manca l’indirizzo. Avvisi queste persone in altro modo.
}
staff-change-concerned = Chi è interessato
staff-change-all = { $count ->
    [one] { $count } voce, per nome
   *[other] { $count } voci, per nome
}
staff-change-unnamed = Nomi, indirizzi ed e-mail sono visibili ai colleghi che hanno anche il permesso «{ $right }» per tutto il teatro.
staff-change-name = Nome
staff-change-as = Rapporto
staff-change-tickets = Biglietti
staff-change-address = Indirizzo e-mail
staff-change-no-name = senza nome
staff-change-no-address = nessun indirizzo
staff-change-as-buyer = ha acquistato biglietti
staff-change-as-recipient = ha ricevuto un biglietto
staff-change-as-reserver = ha una prenotazione
staff-change-as-extras = ha acquistato solo extra; è rimborsato senza scelta
staff-change-nobody = Nessuno è interessato.
staff-change-page = Pagina { $page } di { $pages }
staff-change-page-before = Pagina precedente
staff-change-page-after = Pagina successiva
staff-change-do-cancel = { $count ->
    [one] Annulla lo spettacolo e avvisa { $count } persona
   *[other] Annulla lo spettacolo e avvisa { $count } persone
}
staff-change-do-move = { $count ->
    [one] Sposta lo spettacolo e avvisa { $count } persona
   *[other] Sposta lo spettacolo e avvisa { $count } persone
}
staff-change-do-cancel-alone = Annulla lo spettacolo
staff-change-do-move-alone = Sposta lo spettacolo
staff-done-off = Lo spettacolo è annullato. Le e-mail partono entro un minuto.
staff-done-moved = Lo spettacolo è stato spostato. Le e-mail partono entro un minuto.
staff-order-moved = { $what } · spostato; data precedente: { $before }
