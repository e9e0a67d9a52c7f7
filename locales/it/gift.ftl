# Ordini che si regalano. Prima, ciò che vede chi regala.
gift-link = Regala
checkout-present = È un regalo. Dopo il pagamento potrà scrivere il biglietto d’auguri e scegliere il giorno in cui inviarlo.
order-present = Il Suo regalo
order-present-text = Scriva il biglietto d’auguri, ne guardi l’anteprima e scelga il giorno in cui inviarlo, oppure lo stampi. Il prezzo non compare.
order-present-write = Scrivi il biglietto d’auguri
gift-title = Regalare questo acquisto
gift-lede = Chi riceve il regalo trova nel biglietto d’auguri il Suo messaggio e il link o il codice con cui aprirlo. Non serve un account e il prezzo non viene mostrato.
gift-until = Finché non viene accettato, il regalo resta Suo e può annullarlo; i biglietti che ha Lei sono validi.
gift-after = Quando il regalo viene accettato, i biglietti e i buoni regalo che contiene ricevono nuovi codici e quelli che ha Lei non sono più validi.
gift-money = La fattura resta intestata a Lei. Se uno spettacolo viene annullato, il rimborso spetta a Lei.
gift-what = Il Suo regalo
gift-vouchers = { $count ->
    [one] Un buono regalo
   *[other] { $count } buoni regalo
}
gift-name = Nome di chi riceve il regalo
gift-words = Il Suo messaggio (facoltativo)
gift-words-hint = Al massimo { $most } caratteri. Il messaggio compare sul biglietto d’auguri e nella pagina di chi riceve il regalo. Nella stampa le emoji vengono omesse.
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
gift-order = Torna all’ordine
gift-preview-title = Anteprima del biglietto d’auguri
gift-state-title = Regalo per { $name }
gift-state-waiting = Invieremo il biglietto d’auguri { $date } alle ore { $time } (fuso orario: { $zone }) a { $email }.
gift-state-waiting-here = Invieremo il biglietto d’auguri { $date } alle ore { $time } a { $email }.
gift-state-sending = Stiamo inviando il biglietto d’auguri a { $email }.
gift-state-sent = Abbiamo inviato il biglietto d’auguri a { $email }. Il regalo non è ancora stato accettato.
gift-state-failed = Non è stato possibile recapitare l’e-mail a { $email }. Controlli l’indirizzo e invii di nuovo il biglietto d’auguri. I Suoi biglietti sono al sicuro.
gift-state-printed = Stampi il biglietto d’auguri e lo consegni. Chi lo riceve apre il regalo con il codice stampato sopra.
gift-state-accepted = { $name } ha accettato il regalo. I biglietti e i buoni regalo che contiene hanno ora nuovi codici.
gift-state-language = Lingua del biglietto d’auguri e delle nostre e-mail a chi riceve il regalo: { $language }.
gift-print = Biglietto d’auguri da stampare (PDF)
gift-call-back = Annulla il regalo
gift-call-back-text = Il link e il codice sul biglietto d’auguri non funzioneranno più e il contenuto del regalo resterà Suo. Se abbiamo già inviato il biglietto d’auguri per e-mail, avviseremo chi lo ha ricevuto.
gift-called-back = Ha annullato il regalo e ciò che contiene resta Suo. Il link e il codice sul biglietto d’auguri non funzionano più.
gift-change = Modifica il biglietto d’auguri
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
gift-page-tickets = I Suoi biglietti
gift-page-yours = Mostri i codici all’ingresso, sul telefono o su carta. Il link nella nostra e-mail La riporta sempre qui.
gift-page-pdf = Tutti i biglietti in PDF
gift-page-ticket = Apri questo biglietto
gift-page-vouchers-pdf = Buoni regalo in PDF
gift-page-called-back = { $from } ha annullato questo regalo. Per qualsiasi domanda si rivolga a { $from }.
gift-page-gone = Questo regalo non è più valido. Si rivolga a { $from }.
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
mail-gift-open = Apri il regalo
mail-gift-received-subject = Il Suo regalo da parte di { $from }
mail-gift-received = ha accettato il regalo di { $from }. Conservi questa e-mail: questo link apre il regalo in qualsiasi momento.
mail-gift-tickets = Apri il mio regalo
mail-gift-accepted-subject = Il Suo regalo è stato accettato
mail-gift-accepted = { $name } ha accettato il Suo regalo (ordine { $code }). I biglietti e i buoni regalo che contiene hanno ora nuovi codici; quelli che ha Lei non sono più validi.
mail-gift-page = Apri la pagina del regalo
mail-gift-delivered-subject = Il Suo biglietto d’auguri è stato inviato
mail-gift-delivered = abbiamo inviato il Suo biglietto d’auguri a { $email } (ordine { $code }). Può annullare il regalo finché { $name } non lo accetta.
mail-gift-failed-subject = Non è stato possibile recapitare il Suo biglietto d’auguri
mail-gift-failed = abbiamo provato a inviare il Suo biglietto d’auguri a { $email } (ordine { $code }), ma non è stato possibile recapitare l’e-mail. I Suoi biglietti sono al sicuro. Controlli l’indirizzo e invii di nuovo il biglietto d’auguri, oppure lo stampi.
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
refusal-gift-sent = Il biglietto d’auguri è già stato inviato e non può più essere modificato. Può annullare il regalo e farlo di nuovo.
refusal-gift-accepted = Il regalo è già stato accettato e non può più essere modificato né annullato.
refusal-gift-called-back = Questo regalo è stato annullato.
refusal-gift-too-many = Oggi sono state inviate troppe e-mail a questo indirizzo o da parte Sua. Riprovi domani o stampi il biglietto d’auguri.
