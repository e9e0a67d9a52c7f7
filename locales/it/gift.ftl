# Ordini che si regalano. Prima, ciò che vede chi regala.
gift-link = Regala
checkout-present = È un regalo. Dopo il pagamento potrà scrivere il biglietto d’auguri e scegliere il giorno in cui inviarlo.
order-present = Il Suo regalo
order-present-text = Scriva il biglietto d’auguri, ne guardi l’anteprima e scelga il giorno in cui lo invieremo, oppure lo stampi.
order-present-write = Scrivi il biglietto d’auguri
gift-title = Regalare questo acquisto
gift-lede = Chi riceve il regalo trova nel biglietto d’auguri il Suo messaggio e il link o il codice con cui aprirlo. Non serve un account.
gift-price = Sul biglietto d’auguri non compare nessun prezzo.
gift-price-voucher = { $count ->
    [one] Sul biglietto d’auguri compare il valore del buono.
   *[other] Sul biglietto d’auguri compare il valore di ogni buono.
}
gift-price-both = { $count ->
    [one] Sul biglietto d’auguri compare il valore del buono, ma nessun altro prezzo.
   *[other] Sul biglietto d’auguri compare il valore di ogni buono, ma nessun altro prezzo.
}
gift-until = Finché il regalo non viene accettato, resta Suo e può annullarlo.
gift-until-tickets = { $count ->
    [one] Fino ad allora il biglietto è valido con il codice in Suo possesso.
   *[other] Fino ad allora i biglietti sono validi con i codici in Suo possesso.
}
gift-until-vouchers = { $count ->
    [one] Una volta scritto il biglietto d’auguri, nessuno può pagare con il buono finché il regalo non viene accettato.
   *[other] Una volta scritto il biglietto d’auguri, nessuno può pagare con i buoni finché il regalo non viene accettato.
}
gift-until-ends = { $count ->
    [one] La scadenza del buono non cambia.
   *[other] La scadenza dei buoni non cambia.
}
gift-after = Quando il regalo viene accettato, emettiamo nuovi codici per tutto ciò che contiene e i codici in Suo possesso non sono più validi.
gift-after-tickets = { $count ->
    [one] Quando il regalo viene accettato, il biglietto riceve un nuovo codice e quello in Suo possesso non è più valido.
   *[other] Quando il regalo viene accettato, i biglietti ricevono nuovi codici e quelli in Suo possesso non sono più validi.
}
gift-after-vouchers = { $count ->
    [one] Quando il regalo viene accettato, il buono riceve un nuovo codice e quello in Suo possesso non è più valido.
   *[other] Quando il regalo viene accettato, i buoni ricevono nuovi codici e quelli in Suo possesso non sono più validi.
}
gift-money = La fattura resta intestata a Lei. Se uno spettacolo viene annullato, il rimborso spetta a Lei.
gift-withdrawal = { $count ->
    [one] Può recedere dall’acquisto del buono regalo fino al giorno { $day } compreso, purché non sia stato usato per un pagamento, anche se il regalo è già stato accettato.
   *[other] Può recedere dall’acquisto di ogni buono regalo fino al giorno { $day } compreso, purché non sia stato usato per un pagamento, anche se il regalo è già stato accettato.
}
gift-what = Il Suo regalo
gift-kept-title = Ciò che resta Suo
gift-kept = Non fa parte del regalo che è stato accettato. Trova i codici nella pagina del Suo ordine.
gift-kept-tickets = Da lì può anche cedere un biglietto a un’altra persona.
gift-voucher-until = Buono regalo da { $value }, valido fino al giorno { $day }
# To the recipient, also on paper.
gift-voucher-withdrawal = { $from } può recedere dall’acquisto di questo buono fino al giorno { $day } compreso, finché non è stato usato per pagare. Dopo un recesso, il buono non è più utilizzabile.
gift-name = Nome di chi riceve il regalo
gift-words = Il Suo messaggio (facoltativo)
gift-words-hint = Al massimo { $most } caratteri. Il messaggio compare sul biglietto d’auguri e nella pagina di chi riceve il regalo. Anche la nostra e-mail può riportarlo, ma non se contiene un indirizzo web, un indirizzo e-mail o un numero di telefono. Nella stampa le emoji vengono omesse.
gift-extras = Per chi sono gli extra di questo ordine?
gift-extras-go = Fanno parte del regalo
gift-extras-keep = Li tengo io
gift-design = Modello del biglietto d’auguri
gift-language = Lingua del biglietto d’auguri
gift-delivery = Come desidera consegnare il biglietto d’auguri?
gift-delivery-now = Per e-mail, adesso
gift-delivery-at = Per e-mail, alla data e all’ora che scelgo
gift-delivery-printed = Stampo il biglietto d’auguri e lo consegno di persona
gift-email = Indirizzo e-mail di chi riceve il regalo
gift-day = Data
gift-hour = Ora
gift-zone = Fuso orario di chi riceve il regalo
# Time zones by their largest cities.
gift-zone-honolulu = Honolulu
gift-zone-los-angeles = Los Angeles
gift-zone-denver = Denver
gift-zone-mexico-city = Città del Messico
gift-zone-chicago = Chicago
gift-zone-bogota = Bogotá
gift-zone-new-york = New York
gift-zone-santiago = Santiago del Cile
gift-zone-buenos-aires = Buenos Aires
gift-zone-sao-paulo = San Paolo
gift-zone-canary = Isole Canarie
gift-zone-london = Londra, Lisbona
gift-zone-madrid = Madrid
gift-zone-paris = Parigi, Bruxelles
gift-zone-rome = Roma
gift-zone-berlin = Berlino, Vienna
gift-zone-athens = Atene
gift-zone-moscow = Mosca
gift-zone-dubai = Dubai
gift-zone-kolkata = Mumbai, Nuova Delhi
gift-zone-shanghai = Shanghai, Pechino
gift-zone-tokyo = Tokyo
gift-zone-sydney = Sydney
gift-zone-auckland = Auckland
gift-preview = Anteprima del biglietto d’auguri
gift-give = Regala
gift-save = Salva le modifiche
gift-send-again = Invia di nuovo il biglietto d’auguri
gift-order = Torna all’ordine
gift-preview-title = Anteprima del biglietto d’auguri
gift-card-shown = Il biglietto d’auguri
gift-state-title = Regalo per { $name }
gift-state-waiting = Invieremo il biglietto d’auguri { $date } alle ore { $time } (fuso orario: { $zone }) a { $email }.
gift-state-waiting-here = Invieremo il biglietto d’auguri { $date } alle ore { $time } a { $email }.
gift-state-sending = Stiamo inviando il biglietto d’auguri a { $email }.
gift-state-sent = Abbiamo inviato il biglietto d’auguri a { $email }. Il regalo non è ancora stato accettato.
gift-state-failed = Non è stato possibile recapitare l’e-mail a { $email }. Controlli l’indirizzo e invii di nuovo il biglietto d’auguri. Il regalo resta Suo.
gift-state-printed = Stampi il biglietto d’auguri e lo consegni. Chi lo riceve apre il regalo con il codice stampato sopra.
gift-state-accepted = { $name } ha accettato il regalo.
gift-codes = Tutto ciò che contiene ha ora nuovi codici e quelli in Suo possesso non sono più validi.
gift-codes-tickets = { $count ->
    [one] Il biglietto ha ora un nuovo codice e quello in Suo possesso non è più valido.
   *[other] I biglietti hanno ora nuovi codici e quelli in Suo possesso non sono più validi.
}
gift-codes-vouchers = { $count ->
    [one] Il buono ha ora un nuovo codice e quello in Suo possesso non è più valido.
   *[other] I buoni hanno ora nuovi codici e quelli in Suo possesso non sono più validi.
}
gift-state-over = { $name } aveva accettato il regalo. Ciò che conteneva è stato poi annullato e non è più valido.
gift-state-called-back = Ha annullato questo regalo il giorno { $date }. Il link e il codice sul biglietto d’auguri non funzionano più.
gift-handed = Fa parte del Suo regalo per { $name }, che lo ha accettato e ha un nuovo codice.
gift-handed-off = Fa parte del Suo regalo per { $name }, che lo ha accettato. Lo spettacolo è stato annullato e il biglietto non è più valido.
gift-ticket-leaves = Questo biglietto fa parte del Suo regalo per { $name }. Se continua, non ne farà più parte.
gift-state-language = Lingua del biglietto d’auguri e delle nostre e-mail a chi riceve il regalo: { $language }.
gift-print = Biglietto d’auguri da stampare (PDF)
gift-manage = Vedi, modifica o annulla il regalo
gift-call-back = Annulla il regalo
gift-call-back-text = Il link e il codice sul biglietto d’auguri non funzioneranno più e il contenuto del regalo resterà Suo.
gift-call-back-told = Chi ha ricevuto il biglietto d’auguri per e-mail saprà da noi che ha annullato il regalo.
gift-call-back-yes = Sì, annulla il regalo
gift-called-back = Ha annullato il regalo e ciò che contiene resta Suo. Il link e il codice sul biglietto d’auguri non funzionano più.
gift-change = Modifica il biglietto d’auguri
gift-correct = Correggi il biglietto d’auguri e invialo di nuovo
gift-correct-text = Se l’indirizzo era sbagliato o desidera cambiare il messaggio, lo corregga qui. Invieremo un nuovo biglietto d’auguri; il link e il codice di quello precedente non funzioneranno più.
# Sul biglietto d’auguri e sulla pagina che apre. $from: chi regala. $name: chi riceve.
gift-heading-present = Un regalo
gift-heading-birthday = Buon compleanno
gift-heading-congratulations = Congratulazioni
gift-page-to = Per { $name }
gift-page-from = Da { $from }
gift-page-open = Accetti il regalo e sarà Suo. Non serve un account e non c’è nulla da pagare.
gift-page-accept = Accetta il regalo
gift-page-email = Il Suo indirizzo e-mail
gift-page-email-hint = A questo indirizzo Le inviamo il link al regalo e La avvisiamo se qualcosa cambia.
gift-page-accepted = Il regalo è ora Suo. Le abbiamo inviato il link anche a { $email }.
gift-page-tickets = { $count ->
    [one] Il Suo biglietto
   *[other] I Suoi biglietti
}
gift-page-yours = { $count ->
    [one] Mostri il codice all’ingresso, sul telefono o su carta. Il link nella nostra e-mail La riporta sempre qui.
   *[other] Mostri i codici all’ingresso, sul telefono o su carta. Il link nella nostra e-mail La riporta sempre qui.
}
gift-page-yours-phone = { $count ->
    [one] Mostri il codice all’ingresso sul telefono. Il link nella nostra e-mail La riporta sempre qui.
   *[other] Mostri i codici all’ingresso sul telefono. Il link nella nostra e-mail La riporta sempre qui.
}
gift-page-pdf = { $count ->
    [one] Biglietto in PDF
   *[other] Tutti i biglietti in PDF
}
gift-page-ticket = Apri questo biglietto
gift-page-extras = Il Suo regalo comprende anche
gift-page-vouchers-pdf = { $count ->
    [one] Buono regalo in PDF
   *[other] Buoni regalo in PDF
}
gift-page-called-back = { $from } ha annullato questo regalo. Per qualsiasi domanda si rivolga a { $from }.
gift-page-gone = Questo regalo non è più valido. Si rivolga a { $from }.
gift-since-moved = { $count ->
    [one] { $performance }: questa è la nuova data; la precedente era { $before }. Il Suo biglietto è valido per la nuova data. Se non Le va bene, si rivolga a { $from }.
   *[other] { $performance }: questa è la nuova data; la precedente era { $before }. I Suoi biglietti sono validi per la nuova data. Se non Le va bene, si rivolga a { $from }.
}
gift-since-moved-exchange = { $count ->
    [one] { $performance }: questa è la nuova data; la precedente era { $before }. Il Suo biglietto è valido per la nuova data. Se non Le va bene, può cambiare il biglietto qui sotto.
   *[other] { $performance }: questa è la nuova data; la precedente era { $before }. I Suoi biglietti sono validi per la nuova data. Se non Le va bene, può cambiare un biglietto qui sotto.
}
gift-since-exchanged = { $count ->
    [one] { $performance }: { $from } ha cambiato un biglietto con uno per un’altra data. Quel biglietto non fa più parte di questo regalo. Per il nuovo si rivolga a { $from }.
   *[other] { $performance }: { $from } ha cambiato { $count } biglietti con biglietti per un’altra data. Non fanno più parte di questo regalo. Per i nuovi biglietti si rivolga a { $from }.
}
gift-since-left = { $count ->
    [one] { $performance }: un biglietto non fa più parte di questo regalo. Se non se lo aspettava, si rivolga a { $from }.
   *[other] { $performance }: { $count } biglietti non fanno più parte di questo regalo. Se non se lo aspettava, si rivolga a { $from }.
}
gift-since-cancelled = { $count ->
    [one] { $performance }: un biglietto di questo regalo è stato annullato e non è più valido. Se non se lo aspettava, si rivolga a { $from }.
   *[other] { $performance }: { $count } biglietti di questo regalo sono stati annullati e non sono più validi. Se non se lo aspettava, si rivolga a { $from }.
}
gift-since-voucher = L’acquisto del buono regalo da { $value } è stato annullato e il buono non si può più usare. Per qualsiasi domanda si rivolga a { $from }.
gift-since-voucher-over = Il buono regalo da { $value } era valido fino al giorno { $day } e non fa più parte di questo regalo. Per qualsiasi domanda si rivolga alla biglietteria.
gift-since-extras = Non fa più parte di questo regalo: { $extras }. Se non se lo aspettava, si rivolga a { $from }.
gift-former-title = Questo link non è più valido
gift-former-text = Il biglietto d’auguri di questo regalo è stato modificato. Quello nuovo ha un proprio link e potrebbe essere stato inviato a un altro indirizzo e-mail. Se non lo trova, si rivolga alla persona che voleva farLe il regalo.
gift-former-accepted = Questo regalo è stato accettato e il link del biglietto d’auguri non lo apre più. Se lo ha accettato Lei, troverà il Suo link nell’e-mail che Le abbiamo inviato in quell’occasione.
gift-page-account = Se accede con { $email }, trova questo regalo anche nel Suo account.
gift-page-exchanged = { $count ->
    [one] Ha cambiato un biglietto di questo regalo con uno per un’altra data. Le abbiamo inviato quello nuovo per e-mail.
   *[other] Ha cambiato { $count } biglietti di questo regalo con biglietti per un’altra data. Le abbiamo inviato quelli nuovi per e-mail.
}
gift-card-title = Regalo per { $name }
gift-card-how = Per aprire il regalo, inquadri il codice con il telefono o vada a questo indirizzo.
gift-card-qr = Codice QR che apre il regalo
gift-card-more = { $count ->
    [one] e un altro
   *[other] e altri { $count }
}
gift-card-file = auguri
gift-tickets-file = biglietti
# E-mail a chi riceve il regalo, poi a chi regala.
mail-gift-deliver-subject = { $from } ha un regalo per Lei
mail-gift-deliver = { $from } Le ha fatto un regalo. Lo apra per leggere il biglietto d’auguri e scoprire che cosa contiene. Non serve un account e non c’è nulla da pagare.
mail-gift-words = { $from } Le scrive: «{ $words }»
mail-gift-open = Apri il regalo
mail-gift-received-subject = Il Suo regalo da parte di { $from }
mail-gift-received = ha accettato il regalo di { $from }. Conservi questa e-mail: il link qui sotto apre il regalo in qualsiasi momento.
mail-gift-extras = Il Suo regalo comprende anche: { $extras }.
mail-gift-attached = { $count ->
    [one] In allegato trova un PDF con il codice, da stampare o da mostrare sul telefono.
   *[other] In allegato trova un PDF con i codici, da stampare o da mostrare sul telefono.
}
mail-gift-attached-dates = { $count ->
    [one] In allegato trova la data per il Suo calendario.
   *[other] In allegato trova le date per il Suo calendario.
}
mail-gift-tickets = Apri il mio regalo
mail-gift-accepted-subject = Il Suo regalo è stato accettato
mail-gift-accepted = { $name } ha accettato il Suo regalo (ordine { $code }).
mail-gift-page = Apri la pagina del regalo
mail-gift-delivered-subject = Il Suo biglietto d’auguri è stato inviato
mail-gift-delivered = abbiamo inviato il Suo biglietto d’auguri a { $email } (ordine { $code }). Può annullare il regalo finché { $name } non lo accetta.
mail-gift-failed-subject = Non è stato possibile recapitare il Suo biglietto d’auguri
mail-gift-failed = abbiamo provato a inviare il Suo biglietto d’auguri a { $email } (ordine { $code }), ma l’e-mail non è stata recapitata. Il regalo resta Suo. Controlli l’indirizzo e invii di nuovo il biglietto d’auguri, oppure lo stampi.
mail-gift-correct = Correggi l’indirizzo
mail-gift-called-back-subject = { $from } ha annullato un regalo
mail-gift-called-back = { $from } ha annullato il regalo che Le avevamo annunciato per e-mail. Il link nella nostra e-mail non funziona più. Non deve fare nulla. Per qualsiasi domanda si rivolga a { $from }.
refusal-gift-not-paid = Questo ordine non è stato pagato, perciò non si può regalare.
refusal-gift-nothing = In questo ordine non c’è nulla che si possa regalare: i biglietti sono stati usati, ceduti o rimessi in vendita.
refusal-gift-name = Inserisca il nome di chi riceve il regalo.
refusal-gift-email = Controlli l’indirizzo e-mail: sembra incompleto.
refusal-gift-words = Il messaggio è troppo lungo per il biglietto d’auguri. Lo accorci a { $most } caratteri e 12 righe al massimo.
refusal-gift-letters = Non possiamo stampare questi caratteri sul biglietto d’auguri: { $letters }. Li tolga oppure scriva il messaggio in lettere latine, greche o cirilliche.
refusal-gift-time = Scelga una data e un’ora.
refusal-gift-time-past = Quest’ora è già passata. Ne scelga una successiva o invii il biglietto d’auguri adesso.
refusal-gift-time-late = Scelga un momento prima dell’inizio dello spettacolo ed entro un anno.
refusal-gift-changed = Questo regalo è appena stato modificato da un’altra pagina. Lo controlli qui sotto e riprovi.
refusal-gift-accepted = Il regalo è già stato accettato e non può più essere modificato né annullato.
refusal-gift-called-back = Questo regalo è stato annullato.
refusal-gift-too-many = Oggi sono state inviate troppe e-mail a questo indirizzo o da parte Sua. Riprovi domani o stampi il biglietto d’auguri.
