# Pages for what went wrong.

error-to-season = Vai alla stagione
# Before a code that the house can look up.
error-code = Se succede di nuovo, ci comunichi questo codice:
error-not-found-title = Qui non va in scena nulla
error-not-found-text = Questo indirizzo non porta a nessuna pagina. Il carrello e i posti sono rimasti com’erano.
error-origin-title = Una richiesta da un altro sito
error-origin-text = La richiesta non è partita dalle nostre pagine, perciò nulla è stato modificato. Torni sul nostro sito e riprovi da lì.
error-method-title = Qui non c’è nulla da vedere
error-method-text = A questo indirizzo si inviano soltanto moduli. Nulla è cambiato.
error-too-large-title = Troppo grande
error-too-large-text = Ciò che ha inviato è più grande di qualsiasi nostro modulo. Nulla è stato modificato e i posti sono ancora riservati.
error-too-many-title = Un momento, per favore
error-too-many-text = Dalla Sua connessione sono arrivate moltissime richieste. Attenda un minuto e riprovi; i posti sono ancora riservati.
error-closed-title = Cambio di scena
error-closed-text = La vendita è sospesa per un momento. I posti sono ancora riservati; riprovi tra poco.
error-form-title = Non ha funzionato
error-form-text = Non siamo riusciti a interpretare i dati inviati. Nulla è stato modificato; torni indietro e riprovi.
error-fault-title = L’errore è nostro
error-fault-text = Non siamo riusciti a completare la Sua richiesta. Nulla è stato addebitato e i posti sono ancora riservati.
