# Chi ha un biglietto lo restituisce in cambio di credito.
waiver-link = Restituire per un credito
waiver-title = Restituire questo biglietto
waiver-credit = Riceve { $amount } come credito: il prezzo intero del biglietto, senza i diritti di prevendita. Può usarlo per qualsiasi acquisto da noi.
waiver-seat = Il Suo posto va in vendita e il biglietto non è più valido. Non si può annullare.
waiver-left = { $left ->
    [one] Può restituire uno spettacolo di questo posto. È l’ultimo.
   *[other] Può restituire { $left } spettacoli di questo posto, questo compreso.
}
waiver-confirm = Restituire per un credito
waiver-keep = Tenere il biglietto
waiver-done = Il biglietto è stato restituito e l’importo è ora nel Suo credito.
waiver-unknown = Non troviamo questo biglietto nel Suo account. Acceda con l’e-mail con cui è stato acquistato.
waiver-not-allowed = Questo biglietto non si può restituire. Chieda alla biglietteria.
waiver-too-early = Può restituire questo biglietto dal { $date }.
waiver-too-late = Il termine per restituire questo biglietto è scaduto.
waiver-often = { $most ->
    [one] Ha già restituito uno spettacolo di questo posto, che è il massimo.
   *[other] Ha già restituito { $most } spettacoli di questo posto, che è il massimo.
}
waiver-invalid = Questo biglietto al momento non è valido e non si può restituire.
waiver-offered = Questo biglietto è in rivendita o offerto a qualcuno. Lo riprenda prima.
