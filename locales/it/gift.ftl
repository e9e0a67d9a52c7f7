# Ordini che si regalano. Prima, ciò che vede chi regala.
gift-link = Regala
checkout-present = È un regalo. Dopo il pagamento potrà scrivere un biglietto d’auguri e scegliere il giorno in cui inviarlo.
order-present = Il Suo regalo
order-present-text = Scriva ora un biglietto d’auguri, guardi l’anteprima e scelga il giorno in cui inviarlo, oppure lo stampi. Il prezzo non compare.
order-present-write = Scrivi il biglietto d’auguri
gift-title = Regalare questo acquisto
gift-lede = Chi riceve il regalo lo apre da un biglietto d’auguri con il Suo messaggio. Non serve un account e il prezzo non si vede mai.
gift-until = Finché non viene accettato, il regalo resta Suo e i Suoi biglietti sono validi. Fino ad allora può annullarlo.
gift-after = Quando il regalo viene accettato, i biglietti e i buoni regalo che contiene ricevono nuovi codici e quelli che ha Lei non sono più validi.
gift-money = La fattura resta a Lei. Se uno spettacolo viene annullato, il rimborso spetta a Lei.
gift-what = Il Suo regalo
gift-vouchers = { $count ->
    [one] Un buono regalo
   *[other] { $count } buoni regalo
}
gift-name = Nome di chi riceve il regalo
gift-words = Messaggio (facoltativo)
gift-words-hint = Al massimo { $most } caratteri. Compare sul biglietto d’auguri e nella pagina del regalo. Le emoji non vengono stampate.
gift-design = Modello del biglietto d’auguri
gift-language = Lingua del biglietto d’auguri
gift-delivery = Come desidera consegnare il biglietto d’auguri?
gift-delivery-now = Per e-mail, adesso
gift-delivery-at = Per e-mail, nel giorno e all’ora che scelgo io
gift-delivery-printed = Lo stampo e lo consegno io
gift-email = Indirizzo e-mail di chi riceve il regalo
gift-day = Giorno
gift-hour = Ora
gift-zone = Fuso orario di chi riceve il regalo
gift-preview = Anteprima del biglietto d’auguri
gift-give = Regala
gift-save = Salva le modifiche
gift-order = Torna all’ordine
gift-preview-title = Anteprima del biglietto d’auguri
gift-state-title = Il regalo per { $name }
gift-state-waiting = Invieremo il biglietto d’auguri { $date } alle ore { $time } (fuso orario: { $zone }) all’indirizzo { $email }.
gift-state-sending = Stiamo inviando il biglietto d’auguri a { $email }.
gift-state-sent = Abbiamo inviato il biglietto d’auguri a { $email }. Il regalo non è ancora stato accettato.
gift-state-failed = Non è stato possibile recapitare l’e-mail a { $email }. Non è andato perso nulla. Controlli l’indirizzo e invii di nuovo il biglietto d’auguri.
gift-state-printed = Stampi il biglietto d’auguri e lo consegni: vi è stampato il codice con cui si apre il regalo.
gift-state-accepted = { $name } ha accettato il regalo. I biglietti e i buoni regalo che contiene hanno ora nuovi codici.
gift-print = Biglietto d’auguri da stampare (PDF)
gift-call-back = Annulla il regalo
gift-call-back-text = Il link e il codice sul biglietto d’auguri non funzioneranno più e tutto ciò che voleva regalare resterà Suo. Se abbiamo già inviato il biglietto d’auguri per e-mail, avviseremo chi lo ha ricevuto.
gift-called-back = Il regalo è stato annullato: ciò che voleva regalare resta Suo. Il link sul biglietto d’auguri non funziona più.
gift-change = Modifica il biglietto d’auguri
# Sul biglietto d’auguri e sulla pagina che apre. $from: chi regala. $name: chi riceve.
gift-heading-present = Un regalo
gift-heading-birthday = Buon compleanno
gift-heading-congratulations = Congratulazioni
gift-page-to = Per { $name }
gift-page-from = Da { $from }
gift-page-open = Accetti il regalo e sarà Suo. Non serve un account e non deve pagare nulla.
gift-page-accept = Accetta il regalo
gift-page-email = Il Suo indirizzo e-mail
gift-page-email-hint = Le inviamo il link ai Suoi biglietti e gli avvisi in caso di variazioni.
gift-page-accepted = Il regalo è ora Suo. Le abbiamo inviato il link anche a { $email }.
gift-page-tickets = I Suoi biglietti
gift-page-yours = Mostri i codici all’ingresso, sul telefono o su carta. Il link nella nostra e-mail La riporta sempre qui.
gift-page-pdf = Tutti i biglietti in PDF
gift-page-ticket = Apri questo biglietto
gift-page-vouchers-pdf = Buoni regalo in PDF
gift-page-called-back = { $from } ha annullato questo regalo. Per qualsiasi domanda si rivolga a { $from }.
gift-page-gone = Questo regalo non può più essere accettato. Si rivolga a { $from }.
gift-page-exchanged = { $count ->
    [one] Ha cambiato un biglietto di questo regalo con un’altra data. Le abbiamo inviato quello nuovo per e-mail.
   *[other] Ha cambiato { $count } biglietti di questo regalo con un’altra data. Le abbiamo inviato quelli nuovi per e-mail.
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
mail-gift-deliver = { $from } Le fa un regalo. Lo apra per scoprire che cos’è e leggere il messaggio che lo accompagna. Non serve un account e non deve pagare nulla.
mail-gift-open = Apri il regalo
mail-gift-received-subject = Il Suo regalo da parte di { $from }
mail-gift-received = ha accettato il regalo di { $from }. Conservi questa e-mail: con questo link può riaprire il regalo in qualsiasi momento.
mail-gift-tickets = Apri il mio regalo
mail-gift-accepted-subject = Il Suo regalo è stato accettato
mail-gift-accepted = { $name } ha accettato il Suo regalo (ordine { $code }). I biglietti e i buoni regalo che contiene hanno ora nuovi codici; quelli che ha Lei non sono più validi.
mail-gift-page = Apri la pagina del regalo
mail-gift-delivered-subject = Abbiamo inviato il Suo regalo
mail-gift-delivered = abbiamo inviato il Suo biglietto d’auguri a { $email } (ordine { $code }). Può annullare il regalo finché { $name } non lo accetta.
mail-gift-failed-subject = Non è stato possibile recapitare il Suo regalo
mail-gift-failed = abbiamo provato a inviare il Suo biglietto d’auguri a { $email } (ordine { $code }), ma non è stato possibile recapitare l’e-mail. Non è andato perso nulla. Controlli l’indirizzo e invii di nuovo il biglietto d’auguri, oppure lo stampi.
mail-gift-correct = Correggi l’indirizzo
mail-gift-called-back-subject = { $from } ha annullato un regalo
mail-gift-called-back = { $from } ha annullato il regalo che Le avevamo annunciato per e-mail. Il link nella nostra e-mail non funziona più. Non deve fare nulla. Per qualsiasi domanda si rivolga a { $from }.
refusal-gift-not-paid = Questo ordine non è pagato e non può essere regalato.
refusal-gift-nothing = In questo ordine non c’è nulla che si possa regalare: i biglietti sono stati usati, ceduti o rimessi in vendita.
refusal-gift-name = Inserisca il nome di chi riceve il regalo.
refusal-gift-email = Controlli l’indirizzo e-mail: sembra incompleto.
refusal-gift-words = Il messaggio è troppo lungo per il biglietto d’auguri. Lo accorci: sono ammessi al massimo { $most } caratteri e 12 righe.
refusal-gift-time = Scelga un giorno e un’ora.
refusal-gift-time-past = Quest’ora è già passata. Ne scelga una successiva o invii il biglietto d’auguri adesso.
refusal-gift-time-late = Scelga un momento prima dell’inizio dello spettacolo ed entro un anno.
refusal-gift-sent = Il biglietto d’auguri è già stato inviato e non può più essere modificato. Può annullare il regalo e farlo di nuovo.
refusal-gift-accepted = Il regalo è già stato accettato e non può più essere modificato né annullato.
refusal-gift-called-back = Questo regalo è stato annullato.
refusal-gift-too-many = Oggi sono state inviate troppe e-mail a questo indirizzo o da parte Sua. Riprovi domani o stampi il biglietto d’auguri.
