# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Neuigkeiten per E-Mail
news-consent = Ja, ich möchte per E-Mail Neuigkeiten zu Vorstellungen und Angeboten erhalten ({ $house }). Ich kann das jederzeit in meinem Konto widerrufen.
news-none = Sie erhalten keine Neuigkeiten per E-Mail von uns.
news-since = Sie haben zugestimmt, Neuigkeiten per E-Mail von uns zu erhalten (seit dem { $date }).
news-give = Neuigkeiten erhalten
news-withdraw = Keine Neuigkeiten mehr erhalten
news-given = Sie erhalten unsere Neuigkeiten per E-Mail.
news-withdrawn = Sie erhalten keine Neuigkeiten mehr per E-Mail von uns.
news-history = Wozu Sie wann zugestimmt haben
news-history-checkout = { $date }: zugestimmt an der Kasse, Text { $text } ({ $language })
news-history-profile = { $date }: zugestimmt in Ihrem Konto, Text { $text } ({ $language })
news-history-withdrawn = { $date }: widerrufen
news-unknown = Es hat sich nichts geändert: Wir wissen nicht, worum es ging. Bitte versuchen Sie es noch einmal.
# On the page about data protection.
privacy-what-news = Wenn Sie Neuigkeiten per E-Mail zugestimmt haben: seit wann, und den Text dazu. Sie können das jederzeit in Ihrem Konto widerrufen.
privacy-rights-account = Das meiste können Sie in Ihrem Konto selbst tun: Angaben berichtigen, die E-Mail-Adresse ändern, alle Daten lesen und herunterladen, das Konto löschen. Dann bewahren wir nur Rechnungen und unsere Buchführung auf, sechs Jahre lang, wie es das spanische Handelsgesetzbuch verlangt (Artikel 30).
