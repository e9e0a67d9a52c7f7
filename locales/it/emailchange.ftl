# Un altro indirizzo e-mail per l’account: si chiede nel profilo e si conferma in entrambe le caselle.
emailchange-section = Indirizzo e-mail
emailchange-now = Attualmente accede con { $email }.
emailchange-link = Cambia l’indirizzo e-mail
emailchange-title = Cambio dell’indirizzo e-mail
emailchange-how = Inviamo un link all’indirizzo attuale e un altro a quello nuovo. L’indirizzo cambia quando avrà aperto entrambi i link e confermato il cambio, entro un giorno.
emailchange-follows = Ordini, biglietti, abbonamenti e credito restano nel Suo account. Dopo il cambio, tutte le nostre e-mail arrivano al nuovo indirizzo.
emailchange-logins = Dopo il cambio l’accesso viene chiuso su tutti i dispositivi, tranne quello su cui conferma il nuovo indirizzo, se lì ha effettuato l’accesso.
emailchange-new = Nuovo indirizzo e-mail
emailchange-ask = Invia i due link
emailchange-asked = Abbiamo inviato un link a ciascuno dei due indirizzi. Li apra entrambi e confermi entro un giorno.
emailchange-waiting = Sta cambiando il Suo indirizzo in { $email }. Apra entrambi i link e confermi il cambio entro il giorno { $until }.
emailchange-mailbox-asked = { $email }: non ancora confermato
emailchange-mailbox-confirmed = { $email }: confermato
emailchange-call-back = Non cambiare l’indirizzo
emailchange-called-back = Il Suo indirizzo e-mail resta com’è. I link nelle nostre e-mail non funzionano più.
# La pagina che un link apre. $email è il nuovo indirizzo.
emailchange-link-old = Dal Suo account è stato chiesto di cambiare l’indirizzo e-mail in { $email }. Se lo ha chiesto Lei, confermi. Altrimenti scelga «Non cambiare l’indirizzo».
emailchange-link-new = L’indirizzo { $email } è stato indicato come nuovo indirizzo di un account della nostra biglietteria online. Se l’account è Suo, confermi. Se non ne sa nulla, non confermi.
emailchange-link-both = L’indirizzo cambia solo quando avrà confermato con entrambi i link.
emailchange-confirm = Conferma il cambio
emailchange-first-old = Grazie. Ora apra anche il link che abbiamo inviato al nuovo indirizzo.
emailchange-first-new = Grazie. Ora apra anche il link che abbiamo inviato all’indirizzo attuale.
emailchange-done = L’indirizzo e-mail è stato cambiato. D’ora in poi acceda con il nuovo indirizzo.
emailchange-not-done = Il cambio è stato confermato con entrambi i link, ma non è stato possibile cambiare l’indirizzo. Per il resto non è cambiato nulla. Nell’e-mail inviata al nuovo indirizzo è spiegato che cosa può fare.
# Perché non succede nulla.
emailchange-signed-out = L’accesso è terminato. Acceda di nuovo.
emailchange-bad-address = Controlli l’indirizzo e-mail: sembra incompleto.
emailchange-same-address = Accede già con questo indirizzo. Ne indichi un altro.
emailchange-of-staff = Con questo indirizzo si accede anche alle pagine del personale, perciò qui non si può cambiare. Si rivolga a chi gestisce gli account del personale.
emailchange-open = Un altro cambio è in attesa di conferma. Apra i link nelle nostre e-mail, oppure scelga «Non cambiare l’indirizzo» e ricominci.
emailchange-too-many-mails = Oggi sono già state inviate troppe e-mail a questo indirizzo o dal Suo account. Il Suo indirizzo non è cambiato. Riprovi domani.
emailchange-unknown-link = Non riconosciamo questo link, oppure è troppo vecchio. Non è cambiato nulla. Apra di nuovo il link nella nostra e-mail.
emailchange-other-account = In questo browser è aperto un altro account. Non è cambiato nulla. Esca prima da quell’account, poi apra di nuovo il link.
emailchange-confirmed-before = Ha già confermato il cambio con questo link. Apra ora il link che abbiamo inviato all’altro indirizzo.
emailchange-late = Questo link ha più di un giorno e non funziona più. L’indirizzo non è cambiato. Può chiedere di nuovo il cambio nel Suo account.
emailchange-was-called-back = Questo cambio è stato annullato. L’indirizzo non è cambiato.
emailchange-was-done = Questo link è già stato usato e l’indirizzo è cambiato.

# Le e-mail al riguardo.
mail-emailchange-link = Vedi e conferma il cambio
mail-emailchange-footer = Riceve questa e-mail perché da un account della nostra biglietteria online è stato chiesto un cambio di indirizzo.
mail-emailchange-old-subject = Confermi il Suo nuovo indirizzo e-mail
mail-emailchange-old = dal Suo account è stato chiesto di cambiare l’indirizzo e-mail in { $new }. Se lo ha chiesto Lei, apra il link qui sotto entro il giorno { $until } e confermi il cambio. Abbiamo inviato un link anche al nuovo indirizzo.
mail-emailchange-old-not-you = Se non lo ha chiesto Lei, apra il link e scelga «Non cambiare l’indirizzo». Poi, nel Suo account, scelga «Esci da tutti gli altri dispositivi». Senza la Sua conferma l’indirizzo non cambia.
mail-emailchange-new-subject = Confermi questo indirizzo e-mail
mail-emailchange-new = questo indirizzo è stato indicato come nuovo indirizzo di un account della biglietteria online ({ $house }). Se l’account è Suo, apra il link qui sotto entro il giorno { $until } e confermi il cambio.
mail-emailchange-new-not-you = Se non ne sa nulla, non deve fare niente: senza la Sua conferma l’indirizzo non viene usato.
mail-emailchange-done-subject = L’indirizzo e-mail del Suo account è cambiato
mail-emailchange-done-old = il Suo account usa ora l’indirizzo { $new }. Il cambio è stato confermato con i link inviati a entrambi gli indirizzi. Con l’indirizzo precedente, a cui inviamo questa e-mail, non può più accedere. Se non desiderava questo cambio, si rivolga subito alla biglietteria.
mail-emailchange-done-new = il Suo account usa ora questo indirizzo. D’ora in poi lo usi per accedere; qui Le inviamo anche tutte le e-mail sui Suoi ordini.
mail-emailchange-not-done-subject = Il Suo indirizzo e-mail non è stato cambiato
mail-emailchange-not-done = non è stato possibile cambiare l’indirizzo del Suo account. Continui ad accedere con questo indirizzo; non è cambiato nulla. Nell’e-mail inviata al nuovo indirizzo è spiegato che cosa può fare.
mail-emailchange-taken = ha chiesto di usare questo indirizzo per un account della biglietteria online ({ $house }). L’indirizzo risulta già da un acquisto precedente o da un altro account, e non uniamo mai due account di nostra iniziativa. Può accedere con questo indirizzo e vedere che cosa contiene. Se desidera un unico account, si rivolga alla biglietteria.
