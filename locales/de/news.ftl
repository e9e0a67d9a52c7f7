# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Neuigkeiten per E-Mail
news-consent = Ja, ich möchte per E-Mail Neuigkeiten vom { $house } zu Vorstellungen und Angeboten erhalten. Das kann ich jederzeit in meinem Konto widerrufen.
news-none = Sie erhalten keine Neuigkeiten per E-Mail von uns.
news-since = Sie erhalten Neuigkeiten per E-Mail von uns. Zugestimmt haben Sie am { $date }.
news-give = Neuigkeiten erhalten
news-withdraw = Keine Neuigkeiten mehr erhalten
news-given = Sie erhalten unsere Neuigkeiten per E-Mail.
news-withdrawn = Sie erhalten keine Neuigkeiten mehr per E-Mail von uns.
news-history = Ihre Einwilligungen bisher
news-history-checkout = { $date }: zugestimmt beim Kauf, Textfassung { $text } ({ $language })
news-history-profile = { $date }: zugestimmt in Ihrem Konto, Textfassung { $text } ({ $language })
news-history-withdrawn = { $date }: widerrufen
news-unknown = Diese Einwilligung gibt es hier nicht. Es wurde nichts geändert. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.
# On the page about data protection.
privacy-what-news = Wenn Sie in Neuigkeiten per E-Mail eingewilligt haben: wann das war und welchem Text Sie zugestimmt haben. Sie können das jederzeit in Ihrem Konto widerrufen.
privacy-rights-account = Das meiste können Sie in Ihrem Konto selbst tun: Angaben berichtigen, die E-Mail-Adresse ändern, alle Daten einsehen und herunterladen oder das Konto löschen. Nach der Löschung bewahren wir nur Rechnungen und unsere Buchhaltungsunterlagen auf, solange das Gesetz es verlangt.
