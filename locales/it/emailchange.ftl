# Un altro indirizzo e-mail per l’account: si chiede nel profilo e si conferma in entrambe le caselle.
emailchange-section = Indirizzo e-mail
emailchange-now = Accede con { $email }.
emailchange-link = Cambia l’indirizzo e-mail
emailchange-title = Cambi il Suo indirizzo e-mail
emailchange-how = Inviamo un link all’indirizzo attuale e uno a quello nuovo. L’indirizzo cambia quando ha confermato entrambi, entro un giorno.
emailchange-follows = I Suoi ordini, biglietti, abbonamenti e il Suo credito restano nell’account. Da quel momento tutte le nostre e-mail arrivano al nuovo indirizzo.
emailchange-logins = L’accesso viene chiuso su tutti i dispositivi, tranne dove conferma il nuovo indirizzo ad accesso aperto.
emailchange-new = Nuovo indirizzo e-mail
emailchange-ask = Invia i due link
emailchange-asked = Abbiamo inviato un link a ciascuno dei due indirizzi. Li apra entrambi entro un giorno.
emailchange-waiting = Il Suo indirizzo sta per diventare { $email }. Apra entrambi i link entro questa data: { $until }.
emailchange-mailbox-asked = { $email }: non ancora confermato
emailchange-mailbox-confirmed = { $email }: confermato
emailchange-call-back = Non cambiare l’indirizzo
emailchange-called-back = Il Suo indirizzo e-mail resta lo stesso. I link nelle nostre e-mail non funzionano più.
# La pagina che un link apre. $email è il nuovo indirizzo.
emailchange-link-old = Questo account userà l’indirizzo { $email }. Se lo ha chiesto Lei, lo confermi.
emailchange-link-new = Un account della nostra biglietteria userà l’indirizzo { $email }. Se è il Suo account, lo confermi. Se non ne sa nulla, non confermi.
emailchange-link-both = L’indirizzo cambia solo quando entrambe le caselle hanno confermato.
emailchange-confirm = Conferma
emailchange-first-old = Grazie. Ora apra il link che abbiamo inviato al nuovo indirizzo.
emailchange-first-new = Grazie. Ora apra il link che abbiamo inviato all’indirizzo attuale.
emailchange-done = L’indirizzo e-mail è stato cambiato. D’ora in poi acceda con il nuovo indirizzo.
emailchange-not-done = Entrambe le caselle hanno confermato, ma non è stato possibile cambiare l’indirizzo. Non è cambiato nient’altro. Abbiamo scritto al nuovo indirizzo come procedere.
# Perché non succede nulla.
emailchange-signed-out = L’accesso è stato chiuso. Acceda di nuovo.
emailchange-bad-address = Controlli l’indirizzo e-mail: sembra incompleto.
emailchange-same-address = Accede già con questo indirizzo. Ne indichi un altro.
emailchange-of-staff = Questo indirizzo apre anche le pagine del personale e non si può cambiare qui. Si rivolga a chi gestisce gli account del personale.
emailchange-open = Un altro cambio attende ancora i suoi link. Li apra, oppure scelga “Non cambiare l’indirizzo” e ricominci.
emailchange-too-many-mails = Oggi sono già state inviate troppe e-mail a questo indirizzo o dal Suo account. Il Suo indirizzo non è cambiato. Riprovi domani.
emailchange-unknown-link = Questo link non proviene da una nostra e-mail oppure è molto vecchio.
emailchange-other-account = In questo browser ha effettuato l’accesso un’altra persona. Esca prima da quell’account e apra di nuovo il link.
emailchange-confirmed-before = Questa casella ha già confermato. Attendiamo l’altra.
emailchange-late = Questo link ha più di un giorno e non funziona più. L’indirizzo non è cambiato. Può chiedere di nuovo il cambio nel Suo account.
emailchange-was-called-back = Questo cambio è stato fermato. L’indirizzo non è cambiato.
emailchange-was-done = Questo link è già stato usato e l’indirizzo è cambiato.

# Le e-mail al riguardo.
mail-emailchange-link = Vedi il cambio e conferma
mail-emailchange-footer = Riceve questa e-mail perché chi ha effettuato l’accesso a un account della nostra biglietteria ha chiesto questo cambio.
mail-emailchange-old-subject = Confermi il Suo nuovo indirizzo e-mail
mail-emailchange-old = Dal Suo account è stato chiesto di cambiare l’indirizzo e-mail in { $new }. Apra questo link e confermi il cambio entro questa data: { $until }. Chiediamo conferma anche alla nuova casella.
mail-emailchange-old-not-you = Non è stato Lei a chiederlo? Apra il link, scelga “Non cambiare l’indirizzo” ed esca da tutti gli altri dispositivi nel Suo account. Senza di Lei l’indirizzo non cambia.
mail-emailchange-new-subject = Confermi questo indirizzo e-mail
mail-emailchange-new = Questo indirizzo è stato indicato come nuovo indirizzo di un account della biglietteria ({ $house }). Se è il Suo account, apra questo link e confermi il cambio entro questa data: { $until }.
mail-emailchange-new-not-you = Se non ne sa nulla, non deve fare niente. Senza di Lei l’indirizzo non viene usato.
mail-emailchange-done-subject = L’indirizzo e-mail del Suo account è cambiato
mail-emailchange-done-old = Il Suo account usa ora l’indirizzo { $new }. Entrambe le caselle lo avevano confermato. Con il presente indirizzo non è più possibile accedervi. Se non lo voleva, si rivolga subito alla biglietteria.
mail-emailchange-done-new = Il Suo account usa ora questo indirizzo. D’ora in poi acceda con questo; tutte le nostre e-mail sui Suoi ordini arrivano qui.
mail-emailchange-not-done-subject = Il Suo indirizzo e-mail non è stato cambiato
mail-emailchange-not-done = Non è stato possibile cambiare l’indirizzo del Suo account. Continua ad accedere con questo indirizzo e non è cambiato nient’altro. Abbiamo scritto alla nuova casella come procedere.
mail-emailchange-taken = Voleva usare questo indirizzo per un account della biglietteria ({ $house }). Lo conosciamo già da un acquisto precedente o da un altro account, e non uniamo mai due account senza chiedere. Può accedere con questo indirizzo e vedere che cosa contiene. Se desidera un unico account, si rivolga alla biglietteria.
