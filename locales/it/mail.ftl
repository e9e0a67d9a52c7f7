# Letters about an order. Plain sentences, no promises that the house doesn't keep.

# After its comma, the first sentence begins with a small letter, as Italian letters do.
mail-greeting = Gentile { $name },
mail-closing = Cordiali saluti, { $house }
mail-footer = Riceve questa e-mail perché il Suo indirizzo è stato indicato in un ordine. Lo usiamo soltanto per quell’ordine.

# One ticket's evening, under the title of the work.
mail-evening = { $date }, ore { $time }, { $hall }
# A line of the sum: what, and how much.
mail-sum = { $name }: { $amount }
mail-fees = Diritti di prevendita
mail-total = Totale pagato
# The VAT that the total contains.
mail-tax = di cui IVA ({ $percent }%)
mail-order-link = Vai all’ordine

# Names of the attached files, without their ending.
mail-attachment-tickets = biglietti-{ $code }
mail-attachment-calendar = calendario-{ $code }

mail-tickets-subject = I Suoi biglietti (ordine { $code })
mail-tickets-intro = grazie per il Suo acquisto. L’ordine è pagato e questi posti sono Suoi:
mail-tickets-attached = I biglietti sono allegati in PDF: può stamparli o mostrarli sul telefono. L’altro allegato segna la data nel Suo calendario.
mail-tickets-good-to-know = Se un biglietto va perso o finisce in altre mani, lo sostituisca nella pagina dell’ordine: all’ingresso il precedente non sarà più valido.

mail-money-back-subject = Le restituiamo il pagamento (ordine { $code })
mail-money-back-late = il Suo pagamento di { $amount } per l’ordine { $code } è arrivato quando questi posti non si potevano più vendere. Glielo restituiamo per intero.
mail-money-back-unpaid = dell’ordine { $code } è stata pagata in tempo solo una parte: { $amount }. L’ordine è terminato e Le restituiamo tutto.
mail-money-back-cancelled = l’ordine { $code } riguarda uno spettacolo annullato. Le restituiamo il pagamento di { $amount }.
mail-money-back-double = l’ordine { $code } era già pagato quando è arrivato un altro pagamento di { $amount }. Il Suo ordine resta valido; Le restituiamo questo pagamento.
mail-money-back-again = per l’ordine { $code } è arrivato un secondo pagamento di { $amount } per ciò che era già stato pagato. Le restituiamo questo pagamento; nella pagina dell’ordine vede a che punto è.
mail-money-back-mismatch = per l’ordine { $code } abbiamo ricevuto { $amount }, che non è l’importo richiesto. Non acquista nulla e Le restituiamo tutto.
mail-money-back-won = La Sua banca ha deciso a nostro favore la contestazione sull’ordine { $code }. Poiché alcuni biglietti erano già stati annullati, { $amount } spettano a Lei: li rimborsiamo.
mail-money-back-next = Il denaro torna con lo stesso mezzo con cui ha pagato; non deve fare nulla. Secondo i tempi della Sua banca, arriverà in pochi giorni.

mail-cancelled-subject = Biglietti annullati, ordine { $code }
mail-cancelled-body = la nostra biglietteria ha annullato biglietti del Suo ordine { $code }. Non sono più validi.
mail-cancelled-money = Le restituiamo { $amount } con lo stesso mezzo di pagamento; non deve fare nulla.
mail-cancelled-rest = Questi biglietti restano validi:

# The house has cancelled a performance; $evening is its title, date and time.
mail-performance-cancelled-subject = Spettacolo annullato, ordine { $code }
mail-performance-cancelled = { $evening }: lo spettacolo è stato annullato e i Suoi biglietti per questa data non sono più validi. Le rimborseremo tutto ciò che ha pagato per questi biglietti, diritti di prevendita compresi. La biglietteria dispone ogni rimborso manualmente e Le scriveremo quando il denaro sarà in viaggio.

mail-refund-refused-subject = Le dobbiamo un rimborso (ordine { $code })
mail-refund-refused-body = Non siamo riusciti a inviare alla carta o al conto con cui ha pagato i { $amount } che Le dobbiamo per l’ordine { $code }. Il denaro resta Suo.
mail-refund-refused-next = La nostra biglietteria è stata avvisata e Le scriverà per concordare un’altra via. Può anche rispondere a questa e-mail.

# The code that signs in.
mail-code-subject = Il Suo codice: { $code }
mail-code-intro = Con questo codice accede al { $house }:
mail-code-how = Lo inserisca nella pagina in cui l’ha richiesto. Vale una sola volta, per dieci minuti.
mail-code-link = Apri la pagina di accesso
mail-code-not-you = Se non l’ha richiesto, non deve fare nulla: senza questo codice nessuno può entrare. Non lo dia a nessuno; noi non glielo chiederemo mai.
mail-code-footer = Riceve questa e-mail perché questo indirizzo è stato scritto nella nostra pagina di accesso.
