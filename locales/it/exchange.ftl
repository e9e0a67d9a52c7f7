# Un biglietto si cambia con un posto di un’altra data.
exchange-link = Cambia data
exchange-title = Cambiare il Suo biglietto
exchange-worth = Per il cambio, il Suo biglietto vale { $value }: l’importo che ha pagato, diritti di prevendita compresi.
exchange-worth-handed = Dal prezzo del nuovo posto si detrae quanto è stato pagato per il Suo biglietto. Vedrà l’importo dopo aver scelto la data.
exchange-fee = Il cambio costa { $fee }, che detraiamo da questo importo.
exchange-free = Il cambio è gratuito.
exchange-dearer = Se il nuovo posto costa di più, Lei paga la differenza. Se costa di meno, la differenza non viene rimborsata.
exchange-until = Il biglietto resta Suo e valido finché il nuovo posto non è pagato. Da quel momento il codice di questo biglietto non è più valido.
exchange-dearer-free = Se il nuovo posto è nella stessa zona di prezzo, non paga alcuna differenza. Se è in una zona più cara, paga la differenza; se è in una più economica, la differenza non viene rimborsata.
exchange-dearer-changed = Se il nuovo posto costa di più, Lei paga la differenza. Se costa di meno, la differenza si aggiunge al Suo credito; la parte che aveva pagato con un buono regalo torna prima su quel buono.
exchange-dearer-changed-free = Per un posto nella stessa zona di prezzo non paga alcuna differenza. Per un posto in una zona più cara paga la differenza. Se il nuovo posto costa di meno, la differenza si aggiunge al Suo credito; la parte che aveva pagato con un buono regalo torna prima su quel buono.
exchange-until-changed = Finché il nuovo posto non è pagato, per il Suo biglietto non cambia nulla, e nella pagina del Suo ordine può ancora fare un’altra scelta.
exchange-dates = Scelga una nuova data
exchange-same-date = un altro posto nella stessa data
# Under a date, behind its hall. The cheapest seats, and what is left to pay for one of them.
exchange-date-from = posti da { $from }
exchange-date-covered = posti da { $from }; a questo prezzo non resta nulla da pagare
exchange-date-rest = posti da { $from }; a questo prezzo restano da pagare { $rest }
exchange-none = Non ci sono altre date in vendita con cui cambiare questo biglietto.
exchange-keep = Annulla, tengo il biglietto
exchange-now = Sta cambiando questo biglietto: { $title }, { $when }, { $place }. Scelga un posto e completi il cambio.
# On the plan; the link leads to the basket, where the exchange can be stopped.
exchange-on-plan = Sta cambiando il Suo biglietto per { $title }, { $when }. Se sceglie un posto per questo spettacolo, detraiamo { $pays }.
exchange-on-plan-link = Dettagli
exchange-stop = Non cambiare il biglietto
exchange-stopped = Il biglietto resta com’è.
exchange-pays-title = Biglietto da cambiare
exchange-pays = { $title }, { $when }. Importo detratto: { $used }.
exchange-rest = Restano da pagare { $rest }.
exchange-all = Questo importo copre il prezzo del nuovo posto. Non deve pagare altro.
exchange-confirm = Cambia il biglietto
exchange-obliges = Premendo questo pulsante cambia il Suo biglietto con il nuovo posto. Non deve pagare nulla.
exchange-part = Biglietto cambiato
exchange-done = Cambiato con un’altra data.
exchange-unknown = Non troviamo questo biglietto nel Suo account. Acceda con l’indirizzo e-mail con cui è stato acquistato.
exchange-not-allowed = Questo biglietto non si può cambiare online. Si rivolga alla biglietteria.
exchange-too-early = Questo biglietto non si può ancora cambiare. Primo giorno utile: { $date }.
exchange-too-late = Il termine per cambiare questo biglietto è scaduto.
exchange-often = { $most ->
    [one] Questo biglietto è già stato cambiato una volta, che è il massimo.
   *[other] Questo biglietto è già stato cambiato { $most } volte, che è il massimo.
}
exchange-invalid = Questo biglietto al momento non è valido e non si può cambiare.
exchange-owed = Una parte di questo ordine è ancora da pagare, perciò questo biglietto non si può ancora cambiare. Quando tutto sarà pagato, potrà cambiarlo qui.
exchange-offered = Questo biglietto è stato rimesso in vendita oppure offerto a qualcuno. Prima lo riprenda, poi lo cambi.
exchange-other-seat = Questo biglietto si può cambiare solo con un’altra data della stessa produzione, entro i limiti indicati. Il Suo biglietto resta com’è. Scelga un altro posto.
exchange-one-seat = Il cambio vale per un solo posto e nel carrello non può esserci altro. Il Suo biglietto resta com’è. Acquisti il resto a parte.
exchange-other-person = L’indirizzo e-mail inserito non è quello di questo biglietto. Il Suo biglietto resta com’è. Inserisca l’indirizzo con cui è stato acquistato o a cui è stato inviato.
exchange-changed = L’importo detratto per il Suo biglietto non è più quello indicato. Non è stato addebitato nulla. Controlli il totale e confermi di nuovo.
