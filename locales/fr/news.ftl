# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Actualités par e-mail
news-consent = Oui, je souhaite recevoir par e-mail les actualités et les offres du théâtre ({ $house }). Je peux retirer mon accord à tout moment dans mon compte.
news-none = Vous ne recevez pas d’actualités de notre part par e-mail.
news-since = Vous avez accepté le { $date } de recevoir nos actualités par e-mail.
news-give = Recevoir les actualités
news-withdraw = Ne plus recevoir d’actualités
news-given = Vous recevrez nos actualités par e-mail.
news-withdrawn = Vous ne recevrez plus d’actualités de notre part par e-mail.
news-history = Ce que vous avez accepté, et quand
news-history-checkout = { $date } : accepté lors de la commande, texte { $text } ({ $language })
news-history-profile = { $date } : accepté dans votre compte, texte { $text } ({ $language })
news-history-withdrawn = { $date } : accord retiré
news-unknown = Nous n’avons pas pu enregistrer votre choix et rien n’a changé. Veuillez réessayer.
# On the page about data protection.
privacy-what-news = Si vous acceptez de recevoir nos actualités par e-mail : depuis quand, et le texte que vous avez accepté. Vous pouvez retirer votre accord à tout moment dans votre compte.
privacy-rights-account = Vous pouvez faire presque tout cela dans votre compte : corriger vos coordonnées, changer d’adresse e-mail, consulter et télécharger toutes vos données, supprimer le compte. Après la suppression, nous ne conservons que les factures et notre comptabilité, aussi longtemps que la loi l’exige.
