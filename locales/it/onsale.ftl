# Un’e-mail quando uno spettacolo va in vendita.
onsale-title = Avviso per e-mail all’inizio della vendita
# Un link al modulo, accanto a una data.
onsale-link = Avvisami per e-mail all’inizio della vendita
# $when è una data con l’ora.
onsale-lede = I biglietti per questo spettacolo saranno in vendita da { $when }. In quel momento Le invieremo un’e-mail con il link per scegliere i posti.
onsale-email = Il Suo indirizzo e-mail
onsale-hint = Riceverà una sola e-mail, all’inizio della vendita. Non useremo il Suo indirizzo per altro.
onsale-send = Avvisami all’inizio della vendita
onsale-to = Scriveremo a { $email }.
onsale-check-mail = Ancora un passaggio: apra il link nell’e-mail che inviamo a { $email }. Se ha già confermato questa richiesta, non deve fare altro.
onsale-kept = Grazie. Le scriveremo all’inizio della vendita.
onsale-taken-back = Non Le invieremo questa e-mail.
# La pagina di ciò che è stato chiesto per un indirizzo.
onsale-own-title = Avvisi di inizio vendita
onsale-own-lede = Invieremo a { $email } una sola e-mail per ciascuno di questi spettacoli, quando i biglietti saranno in vendita:
onsale-confirm-lede = Confermi che possiamo scrivere a { $email } quando saranno in vendita i biglietti per questi spettacoli:
onsale-confirm = Sì, scrivetemi
onsale-take-back = Nessuna e-mail per questo spettacolo
onsale-told = I biglietti per questo spettacolo sono in vendita e Le abbiamo inviato l’e-mail.
onsale-none = Questa richiesta non esiste più, quindi non invieremo alcuna e-mail. Può farne una nuova nella pagina dello spettacolo.
onsale-season = Vedi tutti gli spettacoli
onsale-now = Può già acquistare i biglietti per questo spettacolo. Scelga i posti.
onsale-over = I biglietti per questo spettacolo non saranno più messi in vendita.
mail-onsale-confirm-subject = Confermi l’avviso di inizio vendita
mail-onsale-confirm = ci ha chiesto di avvisarLa per e-mail quando saranno in vendita i biglietti per { $performance }. Confermi con il link qui sotto. Se la richiesta non è Sua, ignori questa e-mail: non Le scriveremo più.
mail-onsale-confirm-link = Conferma
mail-onsale-opened-subject = Biglietti in vendita: { $performance }
mail-onsale-opened = come ci ha chiesto, La avvisiamo che i biglietti per { $performance } sono ora in vendita.
mail-onsale-opened-link = Scelga i posti
mail-onsale-own = Vedi o annulla le mie richieste di e-mail come questa
mail-onsale-footer = Riceve questa e-mail perché questo indirizzo ci è stato indicato per questo avviso. Lo usiamo solo per questo. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.
