# Un biglietto si cambia con un posto di un’altra data.
exchange-link = Cambia data
exchange-title = Cambio del biglietto
exchange-worth = Per il cambio il Suo biglietto vale { $value }: il prezzo che ha pagato, diritti di prevendita compresi.
exchange-worth-plain = Per il cambio il Suo biglietto vale { $value }: il prezzo che ha pagato.
exchange-worth-handed = L’importo pagato per il Suo biglietto viene detratto dal prezzo del nuovo posto. Per ogni data qui sotto è indicato quanto resta da pagare.
exchange-fee = Il cambio costa { $fee }, che detraiamo dal valore del Suo biglietto.
exchange-free = Il cambio in sé è gratuito. Per ogni data qui sotto è indicato quanto resta da pagare per il nuovo posto, compresi eventuali diritti di prevendita.
exchange-dearer = Se il nuovo posto costa di più, Lei paga la differenza. Se costa di meno, la differenza non viene rimborsata.
exchange-until = Il Suo biglietto resta Suo e valido finché il nuovo posto non è pagato. Da quel momento non è più valido all’ingresso.
exchange-dearer-free = Se il nuovo posto è nella stessa zona di prezzo, non c’è nessuna differenza da pagare. Se è in una zona più cara, paga la differenza; se è in una più economica, la differenza non viene rimborsata.
exchange-dearer-back = Se il nuovo posto costa di più, Lei paga la differenza. Se costa di meno, Le rimborsiamo la differenza con il metodo di pagamento che ha usato.
exchange-dearer-changed = Se il nuovo posto costa di più, Lei paga la differenza. Se costa di meno, la differenza si aggiunge al Suo credito; la parte che aveva pagato con un buono regalo torna prima su quel buono.
exchange-dearer-changed-free = Per un posto nella stessa zona di prezzo non c’è nessuna differenza da pagare. Per un posto in una zona più cara paga la differenza. Se il nuovo posto costa di meno, la differenza si aggiunge al Suo credito; la parte che aveva pagato con un buono regalo torna prima su quel buono.
exchange-dearer-changed-handed = Se il nuovo posto costa di più, Lei paga la differenza. Se costa di meno, la differenza torna prima alla persona da cui ha ricevuto il biglietto, fino a quanto aveva pagato. Il resto si aggiunge al Suo credito; la parte che Lei aveva pagato con un buono regalo torna prima su quel buono.
exchange-dearer-changed-handed-free = Per un posto nella stessa zona di prezzo non c’è nessuna differenza da pagare. Per un posto in una zona più cara paga la differenza. Se il nuovo posto costa di meno, la differenza torna prima alla persona da cui ha ricevuto il biglietto, fino a quanto aveva pagato. Il resto si aggiunge al Suo credito; la parte che Lei aveva pagato con un buono regalo torna prima su quel buono.
exchange-single-price = Il nuovo posto è venduto come biglietto singolo, senza lo sconto del Suo abbonamento o pacchetto.
exchange-until-changed = Finché il nuovo posto non è pagato, per il Suo biglietto non cambia nulla, e nella pagina del Suo ordine può ancora fare un’altra scelta.
exchange-next-fee = Se in seguito cambierà anche il nuovo biglietto, il cambio costerà { $fee }.
exchange-next-fee-item = Il prossimo cambio nello stesso abbonamento o pacchetto costerà { $fee } per biglietto.
exchange-loses-waiver = A differenza di questo, il nuovo biglietto non si potrà restituire.
exchange-resale-share = Se rimette in vendita il nuovo biglietto, la Sua quota cambia: { $new }% del prezzo anziché { $own }% come per questo.
# What was bought beside tickets, for the date of the ticket that is exchanged.
exchange-extras = Non rientra nel cambio: { $extras }. Questa parte del Suo ordine resta per la data iniziale ({ $when }). Potrà ritirarla lì mostrando il codice, anche senza biglietto.
exchange-instead = Sta già cambiando un altro biglietto: { $title }, { $when }, { $place }. Se sceglie una data qui sotto, quel cambio viene annullato e l’altro biglietto resta com’è. Se vuole mantenerlo, lo completi prima nel carrello.
exchange-instead-seat = Il posto che sceglierà sostituirà quello nel Suo carrello.
exchange-instead-begun = Ha iniziato a cambiare un altro biglietto, ma non ha ancora scelto un posto: { $title }, { $when }, { $place }. Se sceglie una data qui sotto, cambia prima questo biglietto. L’altro resta com’è e potrà cambiarlo in seguito.
exchange-basket-first = Nel Suo carrello ci sono già dei posti. Durante un cambio il carrello non può contenere altro: ciò che sceglie qui li sostituirà. Se vuole tenerli, completi prima quell’acquisto.
exchange-waiting = Ha già iniziato a cambiare questo biglietto e quell’ordine è in attesa di pagamento. Se fa un altro ordine per lo stesso biglietto, vale solo quello pagato per primo. Se paga entrambi, l’altro pagamento viene rimborsato.
exchange-dates = Scelga una nuova data
exchange-same-date = un altro posto nella stessa data
exchange-has-ticket = ha già un biglietto per questa data
exchange-with-other = la data dell’altro Suo biglietto
# Under a date: what a seat costs, then what is left to pay or of the ticket’s value.
exchange-date-alike = Nella Sua zona di prezzo: { $price }
exchange-date-alike-handed = Nella Sua zona di prezzo
exchange-date-cheapest = Posti più economici: { $price }
exchange-date-cheapest-handed = Posti più economici
exchange-date-pays = Lei paga { $amount }
exchange-date-even = Non deve pagare altro
exchange-date-loses = { $amount } non vengono rimborsati
exchange-date-credits = Le restituiamo { $amount }
exchange-none = Al momento non ci sono altre date in vendita con cui cambiare questo biglietto.
exchange-later = Potrà cambiare il biglietto con una di queste date quando si aprirà la vendita:
exchange-keep = Tieni il biglietto
exchange-now = Sta cambiando questo biglietto: { $title }, { $when }, { $place }.
exchange-now-choose = Scelga un nuovo posto, poi proceda all’acquisto.
exchange-now-confirm = Il Suo nuovo posto è riservato qui sotto. Il cambio avviene solo quando Lei lo conferma al momento dell’acquisto.
# On the plan; the link leads to the basket, where the exchange can be stopped.
exchange-on-plan = Sta cambiando questo biglietto: { $title }, { $when }. Dal prezzo di un posto per questo spettacolo detraiamo fino a { $pays }.
exchange-on-plan-handed = Sta cambiando questo biglietto: { $title }, { $when }. L’importo pagato viene detratto dal prezzo di un posto per questo spettacolo. Gli importi qui sotto indicano quanto resta da pagare, costo del cambio incluso.
exchange-beside = L’altro Suo biglietto per questo spettacolo: { $place }.
# Beside a price: what it is less by, at most, for the ticket that is exchanged.
exchange-taken-off = Da questo prezzo detraiamo fino a { $pays } per il biglietto che sta cambiando.
# Behind an amount that the exchanged ticket pays.
exchange-fee-off = Il costo del cambio ({ $fee }) è già stato detratto da questo importo.
exchange-fee-of-it = Di questo importo, { $fee } coprono il costo del cambio.
exchange-on-plan-link = Dettagli
exchange-stop = Interrompi il cambio
exchange-stopped = { $count ->
    [one] Il biglietto resta com’è.
   *[other] I biglietti restano come sono.
}
exchange-stopped-seats = { $count ->
    [one] Il posto scelto per il cambio non è più riservato per Lei.
   *[other] I posti scelti per il cambio non sono più riservati per Lei.
}
exchange-pays-title = Il biglietto che sta cambiando
exchange-pays = { $title }, { $when }: { $used } detratti dal totale.
exchange-pays-handed = { $title }, { $when }: l’importo pagato per questo biglietto viene detratto dal prezzo del nuovo posto.
exchange-rest = Restano da pagare { $rest }.
exchange-all = Il biglietto precedente copre il prezzo del nuovo posto. Non deve pagare altro.
exchange-lost = Il nuovo posto costa meno di quanto potremmo detrarre per il Suo biglietto. La differenza di { $amount } non viene rimborsata.
exchange-confirm = Cambia il biglietto senza pagare altro
exchange-obliges = Premendo questo pulsante cambia il Suo biglietto con il nuovo posto. Non deve pagare nulla.
exchange-part = Biglietto cambiato
exchange-not-refunded = Del valore del biglietto precedente non vengono rimborsati { $amount }.
exchange-fee-line = Costo del cambio
exchange-to-pay = Da pagare per il cambio
exchange-paid = Pagato per il cambio
exchange-fee-included = compreso il costo del cambio: { $fee }
exchange-fee-alone = costo del cambio
exchange-done = Cambiato con un’altra data.
exchange-gone = Ha cambiato un biglietto con uno per un’altra data, ma il nuovo biglietto non è più valido. Trova i dettagli nella pagina del nuovo ordine.
exchange-complete = Il cambio è stato effettuato.
exchange-other-too = Cambia anche l’altro biglietto: { $place }
exchange-unknown = Non troviamo questo biglietto nel Suo account. Acceda con l’indirizzo e-mail con cui è stato acquistato.
exchange-not-allowed = Questo biglietto non si può cambiare online. Si rivolga alla biglietteria.
exchange-too-early = Potrà cambiare questo biglietto dal giorno { $date }.
exchange-too-late = Il termine per cambiare questo biglietto è scaduto.
exchange-often = { $most ->
    [one] Questo biglietto è già stato cambiato una volta: è il massimo consentito.
   *[other] Questo biglietto è già stato cambiato { $most } volte: è il massimo consentito.
}
exchange-invalid = Questo biglietto al momento non è valido e non si può cambiare.
exchange-owed = Una parte di questo ordine è ancora da pagare, perciò questo biglietto non si può ancora cambiare. Quando tutto sarà pagato, potrà cambiarlo qui.
exchange-offered = Questo biglietto è rimesso in vendita oppure è stato offerto a qualcuno. Prima lo riprenda, poi lo cambi.
exchange-other-seat = Questo biglietto non si può cambiare con quel posto: è possibile solo un’altra data della stessa produzione e, per alcuni biglietti, solo la stessa zona di prezzo. Il Suo biglietto resta com’è. Scelga un altro posto.
exchange-one-seat = Può cambiare il biglietto con un solo posto e nel carrello non deve esserci altro. Il Suo biglietto resta com’è. Tolga il resto dal carrello oppure interrompa il cambio.
exchange-other-person = Per cambiare questo biglietto, inserisca l’indirizzo e-mail con cui è stato acquistato o a cui è stato ceduto. Il Suo biglietto resta com’è.
exchange-changed = Il valore del biglietto che sta cambiando non è più quello indicato. Non Le è stato addebitato nulla. Controlli il totale e confermi di nuovo.
exchange-another = Sta già cambiando un altro biglietto. I Suoi biglietti restano come sono. Prima completi quel cambio nel carrello oppure lo interrompa.
# Several tickets are exchanged in one go.
exchange-title-several = Cambio dei biglietti
exchange-worth-several = Per il cambio i Suoi biglietti valgono { $value } in tutto: il prezzo che ha pagato, compresi eventuali diritti di prevendita.
exchange-fee-several = Il cambio costa { $fee } in tutto, che detraiamo dal valore dei Suoi biglietti.
exchange-free-several = Il cambio in sé è gratuito. Per ogni data qui sotto è indicato quanto resta da pagare per i nuovi posti, compresi eventuali diritti di prevendita.
exchange-dearer-several = Se i nuovi posti costano di più in tutto, Lei paga la differenza. Se costano di meno, la differenza non viene rimborsata.
exchange-dearer-free-several = Se i nuovi posti sono nelle stesse zone di prezzo, non c’è nessuna differenza da pagare. Se sono in una zona più cara, paga la differenza; se sono in una più economica, la differenza non viene rimborsata.
exchange-dearer-back-several = Se i nuovi posti costano di più in tutto, Lei paga la differenza. Se costano di meno, Le rimborsiamo la differenza con il metodo di pagamento che ha usato.
exchange-dearer-changed-several = Se i nuovi posti costano di più in tutto, Lei paga la differenza. Se costano di meno, la differenza si aggiunge al Suo credito; la parte che aveva pagato con un buono regalo torna prima su quel buono.
exchange-dearer-changed-free-several = Per posti nelle stesse zone di prezzo non c’è nessuna differenza da pagare. Per posti in una zona più cara paga la differenza. Se i nuovi posti costano di meno in tutto, la differenza si aggiunge al Suo credito; la parte che aveva pagato con un buono regalo torna prima su quel buono.
exchange-until-several = I Suoi biglietti restano Suoi e validi finché i nuovi posti non sono pagati. Da quel momento non sono più validi all’ingresso. Il cambio riguarda tutti i biglietti o nessuno.
exchange-until-changed-several = Finché i nuovi posti non sono pagati, per i Suoi biglietti non cambia nulla, e nella pagina del Suo ordine può ancora fare un’altra scelta.
exchange-single-price-several = I nuovi posti sono venduti come biglietti singoli, senza lo sconto del Suo abbonamento o pacchetto.
exchange-next-fee-several = Se in seguito cambierà anche i nuovi biglietti, il cambio costerà { $fee } per biglietto.
exchange-loses-waiver-several = A differenza di questi, i nuovi biglietti non si potranno restituire.
exchange-resale-share-several = Se rimette in vendita i nuovi biglietti, la Sua quota cambia: { $new }% del prezzo anziché { $own }% come per questi.
exchange-date-alike-several = Nella Sua zona di prezzo, tutti i posti insieme: { $price }
exchange-date-cheapest-several = Posti più economici, tutti insieme: { $price }
exchange-keep-several = Tieni i biglietti
# Below the boxes of the other tickets for the same performance, and the button that applies them.
exchange-together-text = Tutti i biglietti selezionati vengono cambiati con la stessa nuova data, in un solo ordine.
exchange-together-show = Mostra le date per i biglietti selezionati
exchange-rules = Come funziona il cambio
exchange-now-several = Sta cambiando questi biglietti: { $title }, { $when }, { $place }.
exchange-now-choose-several = Scelga un nuovo posto per ogni biglietto, tutti nella stessa data, poi proceda all’acquisto.
exchange-now-confirm-several = I Suoi nuovi posti sono riservati qui sotto. Il cambio avviene solo dopo la conferma alla cassa.
exchange-on-plan-several = Sta cambiando più biglietti: { $title }, { $when }. Dal prezzo totale dei nuovi posti detraiamo fino a { $pays }.
exchange-on-plan-each = Scelga qui un posto per ciascun biglietto.
exchange-on-plan-more = { $count ->
    [one] Scelga ancora un posto.
   *[other] Scelga ancora { $count } posti.
}
exchange-on-plan-chosen = { $count ->
    [one] Un nuovo posto è già riservato per Lei. Se qui ne sceglie un altro, lo sostituirà.
   *[other] I nuovi posti sono già riservati per Lei. Se qui ne sceglie altri, li sostituiranno.
}
exchange-taken-off-several = Dal prezzo totale dei nuovi posti detraiamo fino a { $pays } per i biglietti che sta cambiando.
exchange-pays-title-several = I biglietti che sta cambiando
exchange-all-several = I biglietti precedenti coprono il prezzo dei nuovi posti. Non deve pagare altro.
exchange-lost-several = I nuovi posti costano meno di quanto potremmo detrarre per i Suoi biglietti. La differenza di { $amount } non viene rimborsata.
exchange-confirm-several = Cambia i biglietti senza pagare altro
exchange-obliges-several = Premendo questo pulsante cambia i Suoi biglietti con i nuovi posti. Non deve pagare nulla.
exchange-part-several = Biglietti cambiati
exchange-not-refunded-several = Del valore dei biglietti precedenti non vengono rimborsati { $amount }.
exchange-seats = Può scegliere un posto per ogni biglietto, tutti nella stessa data, e nel carrello non deve esserci altro. I Suoi biglietti restano come sono. Scelga tanti posti quanti sono i biglietti che sta cambiando oppure interrompa il cambio.
exchange-not-together = Si possono cambiare insieme solo i biglietti dello stesso ordine per lo stesso spettacolo. I Suoi biglietti restano come sono. Cambi questo biglietto da solo.
# Before the reason why that ticket can’t be exchanged.
exchange-refused-ticket = Non è stato cambiato nulla, a causa di questo biglietto: { $place }.
