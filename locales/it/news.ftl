# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Novità via e-mail
news-consent = Sì, desidero ricevere via e-mail novità su spettacoli e offerte ({ $house }). Posso revocare il consenso in qualsiasi momento nel mio account.
news-none = Non riceve novità da noi via e-mail.
news-since = Ha acconsentito a ricevere le nostre novità via e-mail. Data: { $date }
news-give = Ricevi le novità
news-withdraw = Non ricevere più novità
news-given = Riceverà le nostre novità via e-mail.
news-withdrawn = Non riceverà più novità da noi via e-mail.
news-history = Che cosa ha accettato e quando
news-history-checkout = { $date }: accettato all’acquisto, testo { $text } ({ $language })
news-history-profile = { $date }: accettato nel Suo account, testo { $text } ({ $language })
news-history-withdrawn = { $date }: revocato
news-unknown = Non è cambiato nulla: non sappiamo a che cosa si riferisse. Riprovi, per favore.
# On the page about data protection.
privacy-what-news = Se accetta di ricevere novità via e-mail: da quando, e il testo che ha accettato. Può revocare il consenso in qualsiasi momento nel Suo account.
privacy-rights-account = Quasi tutto può farlo Lei nel Suo account: correggere i dati, cambiare l’indirizzo e-mail, leggere e scaricare tutti i dati, cancellare l’account. Conserviamo poi soltanto le fatture e la nostra contabilità, per sei anni, come richiede il Codice di commercio spagnolo (articolo 30).
