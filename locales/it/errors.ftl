# Pages for what went wrong.

error-to-season = Vai alla stagione
error-again = Ricarica la pagina
# Before a code that the theatre can look up.
error-code = Se l’errore si ripete, telefoni alla biglietteria e indichi questo codice:
error-not-found-title = Pagina non trovata
error-not-found-text = A questo indirizzo non c’è nessuna pagina. Se cerca i Suoi biglietti, apra il link nell’e-mail che Le abbiamo inviato.
error-no-order-title = Non troviamo questo ordine
error-no-order-text = Probabilmente l’indirizzo è incompleto. Apra di nuovo il link nella nostra e-mail oppure si rivolga alla biglietteria. Ciò che ha acquistato e pagato resta Suo.
error-origin-title = Questa richiesta non proviene dal nostro sito
error-origin-text = Per la Sua sicurezza non abbiamo eseguito la richiesta. Nulla è cambiato e non Le è stato addebitato nulla. Torni sul nostro sito e riprovi da lì.
error-method-title = Questa pagina non si può aprire direttamente
error-method-text = Questa pagina si apre solo dopo l’invio di un modulo del nostro sito. Nulla è cambiato e non Le è stato addebitato nulla. Ricominci dalla pagina della stagione.
error-too-large-title = Il testo inserito è troppo lungo
error-too-large-text = I dati inviati superano ciò che questo modulo consente. Non è stato modificato né addebitato nulla. Torni indietro, accorci il testo e riprovi.
error-too-many-title = Attenda un momento
error-too-many-text = Dalla Sua connessione sono arrivate troppe richieste in poco tempo. Attenda un minuto. Se stava pagando, non paghi di nuovo: controlli prima le Sue e-mail o la pagina dell’ordine. I posti nel carrello restano riservati per Lei.
error-closed-title = Torniamo tra poco
error-closed-text = La vendita è sospesa per breve tempo. Se stava pagando, non paghi di nuovo: Le scriveremo un’e-mail. I posti nel carrello restano riservati per Lei. Riprovi tra qualche minuto.
error-form-title = Non è stato possibile elaborare la richiesta
error-form-text = Il modulo era incompleto o non più aggiornato. Non è stato modificato né addebitato nulla. Torni indietro e riprovi.
error-fault-title = Si è verificato un errore nel nostro sistema
error-fault-text = Non siamo riusciti a completare la Sua richiesta. Se stava pagando, non paghi di nuovo: controlli prima le Sue e-mail o la pagina dell’ordine. I posti nel carrello restano riservati per Lei. Altrimenti riprovi tra qualche minuto.
