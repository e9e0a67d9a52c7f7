# Chi ha un biglietto lo cede a un’altra persona.
transfer-link = Cedi a un’altra persona
transfer-title = Cessione del biglietto
transfer-lede = Inviamo un link per e-mail all’indirizzo che inserisce. Per ricevere il biglietto non serve un account.
transfer-until = Finché non viene accettato, il biglietto resta Suo e valido. Fino ad allora può riprenderselo.
transfer-after = Quando viene accettato, il biglietto riceve un nuovo codice e quello che ha Lei non è più valido all’ingresso.
transfer-money = Se lo spettacolo viene annullato, il rimborso spetta a Lei, che ha pagato il biglietto.
transfer-email = Indirizzo e-mail di chi riceve il biglietto
transfer-send = Invia il link
transfer-keep = Tieni il biglietto
transfer-sent = { $count ->
    [one] Abbiamo inviato il link a { $email }. Il biglietto resta Suo finché non viene accettato.
   *[other] Abbiamo inviato i link a { $email }. I biglietti restano Suoi finché non vengono accettati.
}
transfer-open = Offerto a { $email }, non ancora accettato. Il Suo biglietto è ancora valido.
transfer-take-back = Riprendi il biglietto
transfer-taken-back = Il biglietto resta Suo. Il link nell’e-mail non funziona più.
transfer-state-taken-back = Ha ripreso questo biglietto il giorno { $date }. Il link nell’e-mail inviata a { $email } non funziona più.
transfer-state-declined = { $email } ha rifiutato questo biglietto il giorno { $date }. Resta Suo.
transfer-handed = Ceduto a { $email }, che ora ha il biglietto con un nuovo codice.
transfer-handed-off = Ceduto a { $email }. Lo spettacolo è stato annullato e il biglietto non è più valido.
transfer-received-title = Biglietti ricevuti da altre persone
transfer-received-open = { $title }, { $when }, { $place }, da { $from }: accetta il biglietto
transfer-received-yours = { $title }, { $when }, { $place }, da { $from }: apri il biglietto
transfer-received-off = { $title }, { $when }, { $place }, da { $from }: spettacolo annullato
# La pagina che si apre dal link nell’e-mail.
transfer-page-title = Un biglietto per Lei
transfer-page-open = { $from } Le cede questo biglietto. Lo accetti per ricevere un nuovo codice per l’ingresso. Non serve un account e non c’è nulla da pagare.
transfer-page-beside = Accetta anche questi biglietti
transfer-page-accept = Accetta il biglietto
transfer-page-decline = Rifiuta il biglietto
transfer-page-yours = Questo biglietto è Suo. Mostri il codice all’ingresso, sul telefono o su carta. Il link nella nostra e-mail La riporta sempre qui.
transfer-page-moved = Questo spettacolo è stato spostato; data precedente: { $before }. Il Suo biglietto vale per la nuova data, con lo stesso codice. Se la nuova data non Le va bene, si rivolga a { $from }: solo chi ha pagato il biglietto può restituirlo.
transfer-page-moved-exchange = Questo spettacolo è stato spostato; data precedente: { $before }. Il Suo biglietto vale per la nuova data, con lo stesso codice. Se la nuova data non Le va bene, può cambiare il biglietto in questa pagina. Solo chi lo ha pagato può restituirlo e ottenere il rimborso: { $from }.
transfer-page-once = { $count ->
    [one] Questo biglietto non si può cedere una seconda volta sul nostro sito. Se un’altra persona va al Suo posto, può prestarle il codice: entra chi lo mostra per primo.
   *[other] Questi biglietti non si possono cedere una seconda volta sul nostro sito. Se un’altra persona va al Suo posto, può prestarle il codice di un biglietto: entra chi lo mostra per primo.
}
transfer-page-accepted = { $count ->
    [one] Il biglietto è ora Suo. Lo abbiamo inviato per e-mail anche a { $email }.
   *[other] I { $count } biglietti sono ora Suoi. Li abbiamo inviati a { $email }, ciascuno con il proprio link.
}
transfer-page-taken-back = { $from } ha ripreso questo biglietto.
transfer-page-declined = Ha rifiutato questo biglietto. Resta a { $from }; non deve fare altro.
transfer-page-gone = Questo biglietto non è più valido. Si rivolga a { $from }.
transfer-page-off = { $performance }: purtroppo lo spettacolo è stato annullato. Il rimborso spetta a { $from }, che ha pagato il biglietto. Non deve fare nulla.
transfer-page-exchanged = Ha cambiato questo biglietto con uno per un’altra data. Le abbiamo inviato quello nuovo per e-mail.
transfer-page-pdf = Biglietto in PDF
transfer-from-gift = Questo biglietto fa parte del Suo regalo per { $name }. Se lo cede a un’altra persona, non ne farà più parte.
transfer-unknown = Non troviamo questo biglietto nel Suo account. Acceda con l’indirizzo e-mail con cui è stato acquistato.
transfer-bad-address = Controlli l’indirizzo e-mail: sembra incompleto.
transfer-to-oneself = Questo è il Suo indirizzo e-mail. Inserisca quello di chi riceve il biglietto.
transfer-over = Lo spettacolo è iniziato o è stato annullato: questo biglietto non si può più cedere.
transfer-invalid = Questo biglietto al momento non è valido e non si può cedere.
transfer-on-offer = Questo biglietto è rimesso in vendita. Prima lo riprenda, poi lo ceda.
transfer-sold = Il Suo posto è stato venduto: questo biglietto non si può più cedere.
transfer-is-offered = Questo biglietto è già offerto a qualcuno. Prima lo riprenda, poi inserisca un altro indirizzo.
transfer-is-accepted = Questo biglietto è già stato accettato e ora è dell’altra persona.
transfer-not-offered = Questo biglietto non è offerto a nessuno. È ancora Suo ed è valido.
transfer-often = Questo biglietto è già stato offerto il numero massimo di volte. Si rivolga alla biglietteria.
transfer-too-many-mails = Oggi sono state inviate troppe e-mail a questo indirizzo o dal Suo account. Riprovi domani.
transfer-resale = Questo biglietto è stato offerto a qualcuno. Prima lo riprenda, poi lo rimetta in vendita.
refusal-ticket-handed-on = Un’altra persona ha accettato questo biglietto e ne ha il codice. Qui non si può più stampare né sostituire.
