# Pages for what went wrong.

error-to-season = Vai alla stagione
error-again = Ricarica la pagina
# Before a code that the theatre can look up.
error-code = Se l’errore si ripete, telefoni alla biglietteria e indichi questo codice:
error-not-found-title = Pagina non trovata
error-not-found-text = A questo indirizzo non c’è nessuna pagina. I Suoi ordini e il carrello restano invariati. Se cerca i Suoi biglietti, apra il link nell’e-mail che Le abbiamo inviato.
error-no-order-title = Non troviamo questo ordine
error-no-order-text = L’indirizzo di questa pagina sembra incompleto. Apra di nuovo il link nella nostra e-mail o si rivolga alla biglietteria; i Suoi acquisti e pagamenti restano validi.
error-origin-title = Richiesta non accettata
error-origin-text = La richiesta non proviene dalle nostre pagine, perciò non è stato modificato nulla. Torni sul nostro sito e riprovi da lì.
error-method-title = Pagina non disponibile
error-method-text = Questa pagina si apre soltanto dopo l’invio di un modulo. Non è stato modificato nulla. Torni alla stagione o al carrello.
error-too-large-title = Sono stati inviati troppi dati
error-too-large-text = I dati inviati superano la quantità consentita. Non è stato modificato nulla e i posti sono ancora riservati per Lei. Torni indietro, accorci il testo e riprovi.
error-too-many-title = Troppe richieste
error-too-many-text = Abbiamo ricevuto troppe richieste dalla Sua connessione. I posti già nel carrello restano riservati per Lei. Se stava pagando, non paghi di nuovo: controlli prima le Sue e-mail o la pagina dell’ordine. Attenda un minuto e riprovi.
error-closed-title = Vendita momentaneamente sospesa
error-closed-text = La vendita è sospesa per breve tempo. I posti già nel carrello restano riservati per Lei. Se stava pagando, non paghi di nuovo: Le scriveremo per e-mail. Riprovi tra qualche minuto.
error-form-title = Il modulo non è arrivato correttamente
error-form-text = Non siamo riusciti a leggere i dati inviati. Non è stato modificato nulla. Torni indietro e riprovi.
error-fault-title = Si è verificato un errore nel nostro sistema
error-fault-text = Non siamo riusciti a completare la Sua richiesta. I posti già nel carrello restano riservati per Lei. Se stava pagando, non paghi di nuovo: controlli prima le Sue e-mail o la pagina dell’ordine.
