# Pages for what went wrong.

error-to-season = Vai alla stagione
error-again = Ricarica la pagina
# Before a code that the house can look up.
error-code = Se succede di nuovo, ci comunichi questo codice:
error-not-found-title = Pagina non trovata
error-not-found-text = A questo indirizzo non c’è nessuna pagina. I Suoi ordini e il carrello restano invariati. Se cerca i Suoi biglietti, apra il link nella nostra e-mail.
error-no-order-title = Non troviamo questo ordine
error-no-order-text = L’indirizzo di questa pagina sembra incompleto. Apra di nuovo il link nella nostra e-mail o chieda alla biglietteria; quanto ha acquistato o pagato resta Suo.
error-origin-title = Una richiesta da un altro sito
error-origin-text = La richiesta non è partita dalle nostre pagine, perciò nulla è stato modificato. Torni sul nostro sito e riprovi da lì.
error-method-title = Qui non c’è nulla da vedere
error-method-text = A questo indirizzo si inviano soltanto moduli. Nulla è cambiato.
error-too-large-title = Troppo grande
error-too-large-text = Ciò che ha inviato è più grande di qualsiasi nostro modulo. Nulla è stato modificato e i posti sono ancora riservati.
error-too-many-title = Un momento, per favore
error-too-many-text = Abbiamo ricevuto troppe richieste dalla Sua connessione. Attenda un minuto. Se stava pagando, non paghi di nuovo; i posti già nel carrello restano riservati e ciò che ha già ordinato o pagato resta Suo.
error-closed-title = Torniamo tra un momento
error-closed-text = La vendita è sospesa per poco; riprovi tra qualche minuto. I posti già nel carrello restano riservati. Se stava pagando, non paghi di nuovo: Le scriveremo per e-mail.
error-form-title = Non ha funzionato
error-form-text = Non siamo riusciti a interpretare i dati inviati. Nulla è stato modificato; torni indietro e riprovi.
error-fault-title = L’errore è nostro
error-fault-text = Non siamo riusciti a completare la Sua richiesta. Se stava pagando, non paghi e non ordini di nuovo: guardi prima le Sue e-mail o la pagina dell’ordine. Ciò che ha già ordinato o pagato resta Suo.
