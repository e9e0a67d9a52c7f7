# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Neuigkeiten per E-Mail
news-consent = Ich möchte Neuigkeiten und Angebote per E-Mail erhalten (Absender: { $house }). Das kann ich jederzeit in meinem Konto widerrufen.
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
# Where a link in an email confirms it.
news-confirm-hint = Sie erhalten dafür eine E-Mail mit einem Link. Neuigkeiten senden wir Ihnen erst, wenn Sie ihn geöffnet und zugestimmt haben.
news-link-title = Neuigkeiten per E-Mail
news-link-lede = Bitte bestätigen Sie Ihre Einwilligung:
news-link-late = Dieser Link ist älter als drei Tage und gilt nicht mehr. Sie erhalten deshalb keine Neuigkeiten von uns. In Ihrem Konto oder bei der nächsten Bestellung können Sie noch einmal einwilligen.
mail-news-subject = Bitte bestätigen: Neuigkeiten per E-Mail ({ $house })
mail-news = Sie möchten per E-Mail Neuigkeiten zu Vorstellungen und Angeboten erhalten ({ $house }). Bitte öffnen Sie dafür bis { $until } den folgenden Link und bestätigen Sie es dort.
mail-news-link = Bestätigen
mail-news-not-you = Falls diese Anfrage nicht von Ihnen stammt, können Sie diese E-Mail einfach ignorieren. Ohne Ihre Bestätigung senden wir Ihnen keine Neuigkeiten.
mail-news-footer = Sie erhalten diese E-Mail, weil diese Adresse bei einer Bestellung für unsere Neuigkeiten angegeben wurde. Dafür verwenden wir sie erst nach Ihrer Bestätigung. Bei Fragen antworten Sie bitte auf diese E-Mail oder wenden Sie sich an die Theaterkasse.
# On the page about data protection.
privacy-what-news = Wenn Sie in Neuigkeiten per E-Mail eingewilligt haben: wann das war und welchem Text Sie zugestimmt haben. Sie können das jederzeit in Ihrem Konto widerrufen.
privacy-rights-account = Das meiste können Sie in Ihrem Konto selbst tun: Angaben berichtigen, die E-Mail-Adresse ändern, alle Daten einsehen und herunterladen oder das Konto löschen. Nach der Löschung bewahren wir nur Rechnungen und unsere Buchhaltungsunterlagen auf, solange das Gesetz es verlangt.
