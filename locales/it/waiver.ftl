# Chi ha un biglietto lo restituisce in cambio di credito.
waiver-link = Restituisci il biglietto (intero prezzo)
waiver-title = Restituzione del biglietto
waiver-credit = Riceve { $amount } come credito: l’intero prezzo del biglietto. Può usarlo per qualsiasi acquisto nella nostra biglietteria online, tranne i buoni regalo.
waiver-voucher = Riceve { $amount } sul buono regalo con cui ha pagato: l’intero prezzo del biglietto.
waiver-both = { $voucher } tornano sul buono regalo con cui ha pagato e riceve { $credit } come credito. In tutto è l’intero prezzo del biglietto.
waiver-payable = Questo credito potrà essere versato su un conto bancario solo dopo lo spettacolo, dal giorno { $date }, perché fino ad allora il pagamento del biglietto può essere contestato.
waiver-seat = Il Suo posto torna in vendita e il biglietto non è più valido. Questa operazione è definitiva.
waiver-left = { $left ->
    [one] Questo è l’ultimo spettacolo di questo abbonamento o pacchetto che può restituire.
   *[other] Può restituire { $left } spettacoli di questo abbonamento o pacchetto, questo compreso.
}
waiver-confirm-of = Restituisci per un credito di { $amount }
waiver-confirm-several = Restituisci { $count } biglietti per un credito di { $amount }
waiver-confirm-several-back = Restituisci { $count } biglietti per { $amount }
waiver-together = Non è stato ancora restituito nulla. Per { $count } biglietti riceverà in totale { $amount }.
waiver-keep = Tieni il biglietto
waiver-done = { $count ->
    [one] Il biglietto è stato restituito. Abbiamo aggiunto { $credit } al Suo credito.
   *[other] I { $count } biglietti sono stati restituiti. Abbiamo aggiunto { $credit } al Suo credito.
}
waiver-done-voucher = { $count ->
    [one] Il biglietto è stato restituito. { $voucher } sono di nuovo sul Suo buono regalo.
   *[other] I { $count } biglietti sono stati restituiti. { $voucher } sono di nuovo sul Suo buono regalo.
}
waiver-done-both = { $count ->
    [one] Il biglietto è stato restituito. { $voucher } sono di nuovo sul Suo buono regalo e abbiamo aggiunto { $credit } al Suo credito.
   *[other] I { $count } biglietti sono stati restituiti. { $voucher } sono di nuovo sul Suo buono regalo e abbiamo aggiunto { $credit } al Suo credito.
}
waiver-unknown = Non troviamo questo biglietto nel Suo account. Acceda con l’indirizzo e-mail con cui è stato acquistato.
waiver-not-allowed = Questo biglietto non si può restituire. Si rivolga alla biglietteria.
waiver-too-early = Potrà restituire questo biglietto dal giorno { $date }.
waiver-too-late = Il termine per restituire questo biglietto è scaduto.
waiver-often = { $most ->
    [one] Ha già restituito uno spettacolo di questo abbonamento o pacchetto: è il massimo consentito.
   *[other] Ha già restituito { $most } spettacoli di questo abbonamento o pacchetto: è il massimo consentito.
}
waiver-invalid = Questo biglietto al momento non è valido e non si può restituire.
waiver-owed = Una parte di questo ordine è ancora da pagare, perciò questo biglietto non si può ancora restituire. Quando tutto sarà pagato, potrà restituirlo qui.
waiver-offered = Questo biglietto è rimesso in vendita oppure è stato offerto a qualcuno. Prima lo riprenda.
waiver-amount-changed = L’importo che riceverebbe per questo biglietto è appena cambiato. Non è stato restituito nulla e il Suo biglietto è ancora valido. Controlli il nuovo importo prima di restituirlo.
