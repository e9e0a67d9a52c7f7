# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Questions posées aux clients
staff-list-fields-text = Les questions que vous posez aux clients : une seule fois après la connexion, ou lors d’une commande, sur ordinateur ou sur téléphone. Une modification s’applique dès la prochaine page ouverte. C’est la même liste que dans la feuille de calcul customer_fields.
staff-list-links = Liens de partage
staff-list-links-text = Réseaux et messageries avec lesquels les acheteurs peuvent parler d’une représentation à leurs amis. Les liens s’affichent sur la page d’une commande payée ; rien n’est chargé depuis ces réseaux. Si la liste est vide, aucun lien ne s’affiche. C’est la même liste que dans la feuille de calcul share_links.
staff-list-none = La liste est vide.
staff-list-add-field = Ajouter une question
staff-list-add-link = Ajouter un lien
staff-list-add-known = Ajouter : { $field }
staff-list-known-name = Nom
staff-list-known-phone = Téléphone
staff-list-known-address = Adresse
staff-list-known-language = Langue
staff-list-question = Question
staff-list-help = Explication sous la question (facultative)
staff-list-link-name = Nom du réseau ou de la messagerie
staff-list-kind = Type de réponse
staff-list-kind-text = Un texte
staff-list-kind-choice = Une réponse parmi plusieurs
staff-list-kind-yes-no = Oui ou non
staff-list-kind-date = Une date
staff-list-registration-desktop = Après la connexion, sur ordinateur
staff-list-registration-phone = Après la connexion, sur téléphone
staff-list-checkout-desktop = Lors d’une commande, sur ordinateur
staff-list-checkout-phone = Lors d’une commande, sur téléphone
staff-list-not-asked = pas demandé
staff-list-shown = demandé, facultatif
staff-list-required = demandé, réponse obligatoire
staff-list-where = { $place } : { $need }
staff-list-nowhere = Cette information n’est demandée nulle part pour le moment. Les réponses déjà données restent dans les profils des clients.
staff-list-up = Monter
staff-list-down = Descendre
staff-list-end = Ne plus demander
staff-list-remove = Supprimer
staff-list-key = Clé
staff-list-key-hint = Lettres minuscules de a à z, chiffres et traits d’union, 40 caractères au plus. La clé figure dans les feuilles de calcul et ne pourra plus être modifiée.
staff-list-key-line = Clé dans les feuilles de calcul : { $key }
staff-list-choices = Réponses au choix
staff-list-choices-hint = Seulement pour le type « Une réponse parmi plusieurs ». Une réponse laissée vide dans toutes les langues est supprimée. Pour obtenir d’autres lignes, enregistrez.
staff-list-choice = Réponse { $number }
staff-list-address = Adresse du lien
staff-list-address-hint = Commence par https:// ou mailto:. Écrivez { $url } là où doit figurer l’adresse de la page de la représentation, et { $text } là où doit figurer le texte de l’invitation.
staff-list-words = Modifier le texte de l’invitation
staff-list-save = Enregistrer
staff-list-from-sheet = depuis une feuille de calcul
staff-list-back = Rétablir cette version
staff-list-now = En vigueur
staff-list-wrong-changed = Quelqu’un d’autre a modifié la liste entre-temps : votre modification n’a pas été enregistrée. Ouvrez la liste dans une autre fenêtre et refaites-y votre modification.
staff-list-wrong-full = { $most ->
    [one] La liste ne peut pas avoir plus de { $most } entrée. Supprimez-en d’abord une.
   *[other] La liste ne peut pas avoir plus de { $most } entrées. Supprimez-en d’abord une.
}
staff-list-wrong-answered = Des clients ont répondu à cette question : elle ne peut pas être supprimée. Choisissez « Ne plus demander » ; les réponses seront conservées.
staff-list-wrong-own = Écrivez aussi ce texte dans la première langue : il s’affiche dans les langues que vous laissez vides.
staff-list-wrong-missing = Choisissez une option.
staff-list-wrong-key = Saisissez une clé de 1 à 40 caractères : lettres minuscules de a à z, chiffres et traits d’union.
staff-list-wrong-key-taken = Cette clé figure déjà dans la liste. Choisissez-en une autre.
staff-list-wrong-choices = { $most ->
    [one] Écrivez au moins une réponse et au plus { $most } réponse.
   *[other] Écrivez au moins une réponse et au plus { $most } réponses.
}
staff-list-wrong-scheme = L’adresse doit commencer par https:// et le nom d’un serveur, ou par mailto:.
staff-list-wrong-url = Écrivez { $url } là où doit figurer l’adresse de la page de la représentation. { $text } ne suffit pas.
staff-list-wrong-address = Une adresse ne contient ni espaces, ni guillemets, ni accents, ni d’autres accolades que { $url } et { $text }. Corrigez-la.
staff-done-list = La liste est enregistrée. Le public verra la modification dès la prochaine page ouverte.
staff-list-genres = Genres
staff-list-genres-text = Vos propres genres, en plus de l’opéra, du ballet, des concerts et des spectacles en famille. Le genre d’un spectacle se choisit sur sa page ou dans la colonne genre de la feuille de calcul productions. Le programme de la saison et son filtre affichent les genres dans cet ordre. C’est la même liste que dans la feuille de calcul genres.
staff-list-add-genre = Ajouter un genre
staff-list-genre-name = Nom du genre
staff-list-like = Même scène et mêmes règles de prix que pour
staff-list-wrong-genre = Des spectacles ont ce genre : il ne peut pas être supprimé. Choisissez d’abord un autre genre sur leurs pages.

# Words of what is sold, whose rows come from spreadsheets.
staff-list-offered = Noms et descriptions
staff-list-offered-text = Les textes qui présentent vos offres au public. Les prix, les dates et les conditions restent ceux des feuilles de calcul.
staff-list-ticket-types = Tarifs
staff-list-packages = Abonnements et formules
staff-list-series = Séries d’abonnement
staff-list-passes = Pass et adhésions
staff-list-extras = Suppléments, dons et cartes cadeaux
staff-list-discounts = Réductions
staff-list-fees = Frais
staff-list-kinds = Statuts particuliers
staff-list-seasons = Saisons
staff-list-name = Nom
staff-list-note = Ce qu’il faut savoir avant l’achat (facultatif)
staff-list-text = Description (facultative)
staff-list-symbol = Symbole sur les billets (facultatif)
staff-list-symbol-hint = Un à trois caractères (lettres ou chiffres), ou l’un des signes ● ■ ▲ ◆ ★. Ce symbole est imprimé en grand sur le billet, afin que le personnel d’accueil reconnaisse aussitôt le tarif.
staff-list-wrong-symbol = Saisissez un à trois caractères (lettres ou chiffres), ou l’un des signes ● ■ ▲ ◆ ★.
