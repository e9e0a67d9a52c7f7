# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Actualités par e-mail
news-consent = Je souhaite recevoir par e-mail des actualités et des offres ({ $house }). Je peux y renoncer à tout moment dans mon compte.
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
news-unknown = Nous n’avons pas pu enregistrer votre choix et rien n’a changé. Réessayez.
# Where a link in an email confirms it.
news-confirm-hint = Nous vous enverrons un e-mail avec un lien. Vous ne recevrez nos actualités qu’après avoir ouvert ce lien et confirmé votre accord.
news-link-title = Actualités par e-mail
news-link-lede = Confirmez votre accord :
news-link-late = Ce lien date de plus de trois jours et n’est plus valable ; vous ne recevrez donc pas d’actualités de notre part. Vous pouvez donner de nouveau votre accord dans votre compte ou lors de votre prochaine commande.
mail-news-subject = À confirmer : actualités par e-mail ({ $house })
mail-news = Vous avez demandé à recevoir par e-mail les actualités et les offres du théâtre ({ $house }). Ouvrez le lien ci-dessous avant le { $until } et confirmez votre accord sur la page.
mail-news-link = Confirmer
mail-news-not-you = Si vous n’êtes pas à l’origine de cette demande, ne tenez pas compte de cet e-mail. Sans votre confirmation, nous ne vous enverrons pas d’actualités.
mail-news-footer = Vous recevez cet e-mail car cette adresse a été indiquée pour nos actualités lors d’une commande. Nous ne l’utiliserons pour cela qu’après votre confirmation. Pour toute question, répondez à cet e-mail ou adressez-vous à la billetterie.
# On the page about data protection.
privacy-what-news = Si vous acceptez de recevoir nos actualités par e-mail : depuis quand, et le texte que vous avez accepté. Vous pouvez retirer votre accord à tout moment dans votre compte.
privacy-rights-account = Vous pouvez faire presque tout cela dans votre compte : corriger vos coordonnées, changer d’adresse e-mail, consulter et télécharger toutes vos données, supprimer le compte. Après la suppression, nous ne conservons que les factures et notre comptabilité, aussi longtemps que la loi l’exige.
