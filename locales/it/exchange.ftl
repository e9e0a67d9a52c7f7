# Un biglietto si cambia con un posto di un’altra data.
exchange-link = Cambiare data
exchange-title = Cambiare il biglietto
exchange-worth = Nel cambio il Suo biglietto vale { $value }: quanto lo ha pagato, diritti di prevendita compresi.
exchange-fee = Il cambio costa { $fee }, che detraiamo da questo importo.
exchange-free = Il cambio è gratuito.
exchange-dearer = Se il nuovo posto costa di più, paga la differenza. Se costa di meno, non si rimborsa nulla.
exchange-until = Il biglietto resta Suo e valido finché il nuovo posto non è pagato. Da quel momento il suo codice non è più valido.
exchange-dates = Scelga una nuova data
exchange-none = Non c’è un’altra data in vendita con cui cambiare questo biglietto.
exchange-keep = Tenere il biglietto
exchange-now = Sta cambiando questo biglietto: { $title }, { $when }, { $place }. Scelga un posto e vada alla cassa.
exchange-stop = Non cambiarlo
exchange-stopped = Il biglietto resta com’è.
exchange-pays-title = Il Suo biglietto cambiato
exchange-pays = { $title }, { $when }: paga { $used }.
exchange-rest = Restano da pagare { $rest }.
exchange-all = Paga il nuovo posto. Non deve pagare altro.
exchange-confirm = Cambiare il biglietto
exchange-obliges = Premendo questo pulsante cambia il Suo biglietto con il nuovo posto. Non deve pagare nulla.
exchange-part = Biglietto cambiato
exchange-done = Cambiato con un’altra data.
exchange-unknown = Non troviamo questo biglietto nel Suo account. Acceda con l’e-mail con cui è stato acquistato.
exchange-not-allowed = Questo biglietto non si può cambiare online. Chieda alla biglietteria.
exchange-too-early = Può cambiare questo biglietto dal { $date }.
exchange-too-late = Il termine per cambiare questo biglietto è scaduto.
exchange-often = { $most ->
    [one] Questo biglietto è già stato cambiato una volta, che è il massimo.
   *[other] Questo biglietto è già stato cambiato { $most } volte, che è il massimo.
}
exchange-invalid = Questo biglietto al momento non è valido e non si può cambiare.
exchange-offered = Questo biglietto è in rivendita o offerto a qualcuno. Lo riprenda prima e poi lo cambi.
exchange-other-seat = Questo biglietto si può cambiare solo con un’altra data della stessa produzione, entro i limiti indicati. Il biglietto non è cambiato. Scelga un altro posto.
exchange-one-seat = Un cambio vale per un posto e nel carrello non può esserci altro. Il biglietto non è cambiato. Acquisti il resto a parte.
exchange-other-person = Un biglietto si cambia con l’e-mail con cui è stato acquistato. Il biglietto non è cambiato. Inserisca quell’indirizzo.
exchange-changed = Il Suo biglietto cambiato non vale più l’importo indicato. Non è stato addebitato nulla. Controlli il totale e confermi di nuovo.
