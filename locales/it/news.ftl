# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Novità per e-mail
news-consent = Desidero ricevere per e-mail novità e offerte ({ $house }). Posso revocare il consenso in qualsiasi momento nel mio account.
news-none = Al momento non riceve le nostre novità per e-mail.
news-since = Dal giorno { $date } riceve le nostre novità per e-mail.
news-give = Ricevi le novità per e-mail
news-withdraw = Non ricevere più novità
news-given = D’ora in poi riceverà le nostre novità per e-mail.
news-withdrawn = Non riceverà più le nostre novità per e-mail.
news-history = Che cosa ha accettato e quando
news-history-checkout = { $date }: consenso dato all’acquisto (testo { $text }, { $language })
news-history-profile = { $date }: consenso dato nel Suo account (testo { $text }, { $language })
news-history-withdrawn = { $date }: consenso revocato
news-unknown = Non è stato possibile elaborare questa richiesta, perciò non è cambiato nulla. Riprovi.
# Where a link in an email confirms it.
news-confirm-hint = Le invieremo un’e-mail con un link. Riceverà le nostre novità solo dopo averlo aperto e aver confermato.
news-link-title = Novità per e-mail
news-link-lede = Confermi il Suo consenso:
news-link-late = Questo link ha più di tre giorni e non funziona più, perciò non riceverà le nostre novità. Può dare di nuovo il consenso nel Suo account o con il prossimo ordine.
mail-news-subject = Da confermare: novità per e-mail ({ $house })
mail-news = ha chiesto di ricevere per e-mail novità su spettacoli e offerte ({ $house }). Apra il link qui sotto entro il giorno { $until } e confermi nella pagina che si apre.
mail-news-link = Conferma
mail-news-not-you = Se non lo ha chiesto Lei, ignori questa e-mail. Senza la Sua conferma non Le invieremo novità.
mail-news-footer = Riceve questa e-mail perché in un ordine è stato indicato questo indirizzo per le nostre novità. Lo useremo a tale scopo solo dopo la Sua conferma. Per qualsiasi domanda risponda a questa e-mail o si rivolga alla biglietteria.
# On the page about data protection.
privacy-what-news = Se accetta di ricevere novità per e-mail: la data e il testo che ha accettato. Può revocare il consenso in qualsiasi momento nel Suo account.
privacy-rights-account = Quasi tutto si può fare direttamente nel Suo account: correggere i dati, cambiare l’indirizzo e-mail, leggere e scaricare tutti i dati, cancellare l’account. Dopo la cancellazione conserviamo soltanto le fatture e la nostra contabilità, per il tempo richiesto dalla legge.
