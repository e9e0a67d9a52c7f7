# Texts of the shop, edited by staff: among colleagues.

staff-texts-title = Textes
staff-texts-short = Textes
staff-home-edit-texts = Trouver un texte de la billetterie en ligne, le modifier dans toutes les langues et le publier.
staff-action-edit-texts = Modifier les textes
staff-action-publish-texts = Publier les textes
staff-texts-on-page-title = Modifier directement sur la page
staff-texts-on-page-text = Ouvrez la billetterie en ligne telle qu’elle apparaîtrait avec tous les brouillons de textes, puis cliquez sur un texte pour le modifier. Le public n’en voit rien.
staff-texts-on-page = Modifier les textes dans la billetterie
staff-texts-preview = Voir la billetterie avec les brouillons de textes
staff-texts-files = Exporter et importer les textes à traduire
staff-texts-words = Mots recherchés
staff-texts-words-hint = Des mots du texte, dans n’importe quelle langue, ou son identifiant
staff-texts-elsewhere = Spectacles, noms et pages qui contiennent ces mots
staff-texts-about = Sujet
staff-texts-about-all = Tous les sujets
staff-texts-about-programme = Saison et représentations
staff-texts-about-seats = Plan de salle et meilleures places
staff-texts-about-subscriptions = Abonnements et formules
staff-texts-about-extras = Suppléments, cartes cadeaux et cadeaux
staff-texts-about-checkout = Panier et commande
staff-texts-about-payment = Paiement
staff-texts-about-orders = Commandes et billets
staff-texts-about-changes = Échange, retour et revente
staff-texts-about-waiting = Liste d’attente et e-mails à l’ouverture des ventes
staff-texts-about-account = Compte client et connexion
staff-texts-about-mails = E-mails
staff-texts-about-invoices = Factures et reçus
staff-texts-about-errors = Messages d’erreur
staff-texts-about-house = Nom et adresses du théâtre
staff-texts-about-legal = Pages juridiques (exemples à faire vérifier par un juriste)
staff-texts-about-every-page = Sur toutes les pages
staff-texts-about-staff = Pages du personnel
staff-texts-only = Afficher
staff-texts-only-all = Tous les textes
staff-texts-only-edited = Modifiés par le théâtre
staff-texts-only-drafts = Avec un brouillon
staff-texts-only-reviews = En attente de relecture
staff-texts-only-scheduled = Publication programmée
staff-texts-only-stale = Traductions à vérifier
staff-texts-find = Rechercher
staff-texts-count = { $count ->
    [one] { $count } texte trouvé
   *[other] { $count } textes trouvés
}
staff-text-forms = Écrivez **gras** pour des mots en gras et [les mots](https://…) pour un lien.
staff-texts-none = Aucun texte trouvé. Essayez avec moins de mots ou un autre sujet.
staff-texts-pages = Pages de résultats
staff-texts-page = Page { $page } sur { $last }
staff-texts-page-before = Page précédente
staff-texts-page-after = Page suivante
staff-texts-mark-draft = Brouillon : { $languages }
staff-texts-mark-review = En attente de relecture : { $languages }
staff-texts-mark-scheduled = Programmé : { $languages }
staff-texts-mark-edited = Modifié
staff-texts-mark-stale = Traduction à vérifier : { $languages }
staff-texts-fits = Ces traductions restent correctes
staff-texts-fits-one = Les traductions restent correctes
staff-texts-fits-text = Cochez les textes dont vous avez vérifié les traductions. Ils disparaîtront de cette liste ; les traductions ne seront pas modifiées.
staff-texts-fits-language = Langue des traductions
staff-texts-fits-language-all = Toutes les langues
staff-texts-fits-all = Tous les textes de cette page
staff-text-title = Modifier le texte
staff-text-variables = Ces parties sont remplies automatiquement. Cliquez sur l’une d’elles pour la sélectionner en entier, puis copiez-la à l’endroit voulu du texte, sans la modifier.
staff-text-label = Texte
staff-text-form = Texte pour les nombres comme { $examples }
staff-text-form-rest = Texte pour tous les autres nombres
staff-text-form-decimals = Texte pour les nombres décimaux
staff-text-form-one-for-all = Pour utiliser un seul texte quel que soit le nombre, ne remplissez que le dernier champ, sans y indiquer le nombre.
staff-text-delivered = Texte d’origine :
staff-text-as-delivered = Texte d’origine
staff-text-state-edited = Modifié par le théâtre
staff-text-state-delivered = Texte d’origine
staff-text-state-missing = Non traduit : le texte s’affiche dans la langue principale du théâtre
staff-text-state-lacking = Non traduit : le texte anglais s’affiche
staff-text-state-draft = Brouillon
staff-text-state-review = En attente de relecture
staff-text-state-scheduled = Publication prévue : { $when }
staff-text-state-stale = À vérifier : le texte dans la langue principale a été modifié depuis
staff-text-state-shown = Affiché actuellement
staff-text-changed-only = Seules les langues que vous avez modifiées ou cochées sont enregistrées ou publiées. Les autres restent inchangées.
staff-doubt-asked = Rien n’a encore été publié. Lisez la remarque au-dessus du bouton.
staff-doubt-missing = Texte manquant en : { $languages }. Dans ces langues, le public verra à la place le texte dans une autre langue.
staff-doubt-tags = Le texte contient des balises HTML en : { $languages }. Le public verrait les balises elles-mêmes.
staff-doubt-long = Le texte est plus de trois fois plus long que le texte d’origine en : { $languages }. Il risque de ne pas tenir là où il s’affiche.
staff-doubt-short = Il reste moins de la moitié du texte que le public lit actuellement en : { $languages }. C’est un texte juridique : faites-le relire par une autre personne avant de le publier.
staff-doubt-picture = La description de l’image manque en : { $languages }. Les personnes qui ne la voient pas ne sauront pas ce qu’elle montre.
staff-doubt-link = Il n’y a actuellement aucune page de la billetterie à l’adresse du bouton : { $address }
staff-doubt-text-link = Un lien du texte ne mène actuellement à aucune page de la billetterie : { $address }
staff-doubt-anyway = Publier quand même
staff-text-also-publish = Publier aussi des brouillons existants
staff-text-also-review = Envoyer aussi des brouillons existants en relecture
staff-text-also-hint = Les brouillons non cochés restent inchangés, y compris leur date de publication.
staff-text-also = { $language } – { $state }
staff-text-fits = Cette traduction reste correcte
staff-text-meanwhile = Enregistré entre-temps par { $who }, { $when } :
# Above a field of any form, with what somebody else saved in it; or that they saved nothing in it.
staff-meanwhile-saved = Enregistré entre-temps :
staff-meanwhile-nothing = rien
staff-text-save-draft = Enregistrer comme brouillon
staff-text-send-review = Envoyer en relecture
staff-text-publish = Publier maintenant
staff-text-at = Date et heure ({ $zone })
staff-text-schedule = Programmer la publication
staff-text-discard = Supprimer le brouillon : { $language }
staff-text-bring-delivered-title = Revenir au texte d’origine
staff-text-bring-delivered-text = Le public voit immédiatement le texte d’origine. Le texte actuel reste disponible dans l’historique ci-dessous.
staff-text-bring-delivered = Revenir au texte d’origine : { $language }
staff-text-bring-delivered-all = Revenir au texte d’origine dans toutes les langues
staff-text-history = Historique
staff-text-history-line = { $language }, { $when }, { $who }
staff-text-bring-back = Publier cette version
staff-text-bring-back-text = Le public verra aussitôt cette version à la place de la version actuelle.
staff-text-back-to-page = Retour à la page
staff-text-choose = Il y a plusieurs textes à cet endroit. Lequel voulez-vous modifier ?
staff-text-choose-close = Fermer
staff-text-bar-edit = Vous modifiez les textes. Cliquez sur un texte pour le modifier, ou atteignez-le avec la touche Tab et appuyez sur F2. Pour utiliser la page normalement, décochez la case ci-dessous ou maintenez la touche Alt enfoncée en cliquant.
staff-text-bar-elsewhere-title = Textes à modifier ailleurs
staff-text-bar-elsewhere = Un clic sur le titre d’un spectacle, le nom d’une saison ou un autre de vos textes ouvre la page où il se modifie. Si un clic n’ouvre rien, utilisez ces pages :
staff-text-bar-pressed = Cliquer pour modifier
staff-text-bar-preview = Vous voyez la billetterie avec les brouillons de textes. Le public ne les voit pas encore. Les brouillons des spectacles et de vos propres pages ont leur propre aperçu.
staff-text-bar-look = Voir sans modifier
staff-texts-all = Tous les textes
staff-text-bar-leave = Quitter ce mode
staff-done-text-nothing = Aucune modification : rien n’a été enregistré. Pour publier un brouillon existant, cochez-le d’abord.
staff-done-text-draft = Le brouillon est enregistré. Seul le personnel le voit.
staff-done-text-review = Le texte est en attente de relecture.
staff-done-text-publish = Le texte est publié. Le public le verra dès la prochaine page ouverte.
staff-done-text-schedule = Le texte sera publié à la date et à l’heure choisies.
staff-done-text-discard = Le brouillon est supprimé. Rien ne change pour le public.
staff-done-text-fits = { $count ->
    [one] { $count } traduction a été marquée comme vérifiée.
   *[other] { $count } traductions ont été marquées comme vérifiées.
}
staff-done-text-fits-none = Rien n’a été enregistré. Cochez au moins un texte. Si un texte a été modifié entre-temps, vérifiez-le de nouveau.
staff-text-wrong-title = Rien n’a été enregistré. Votre saisie est conservée. Vérifiez ces champs :
staff-text-wrong-unknown = Ce texte n’existe plus.
staff-text-wrong-changed = Une autre personne a enregistré le texte dans cette langue entre-temps. Sa version figure sous la vôtre. Pour conserver la vôtre, enregistrez de nouveau.
staff-text-wrong-nothing = Il n’y a plus de brouillon.
staff-text-wrong-time = Choisissez une date et une heure à venir, dans les 400 prochains jours.
staff-text-wrong-revision = Cette version n’existe pas.
staff-text-wrong-empty = Le texte est vide. Saisissez un texte.
staff-text-wrong-long = Le texte est trop long. Utilisez { $most } caractères au maximum.
staff-text-wrong-character = Le texte contient un caractère invisible qui ne peut pas être utilisé ({ $code }). Supprimez-le ou saisissez de nouveau le texte.
staff-text-wrong-unreadable = Les accolades ne sont pas correctes. Écrivez chaque partie remplie automatiquement exactement comme indiqué ci-dessus.
staff-text-wrong-variable-unknown = La partie { $name } n’existe pas dans ce texte. Corrigez-la ou supprimez-la.
staff-text-wrong-variable-missing = La partie { $name } manque. Placez-la à l’endroit où elle doit apparaître.
staff-text-wrong-variable-doubled = La partie { $name } apparaît trop souvent. Supprimez les répétitions.
staff-text-wrong-form-missing = Il manque le texte pour la forme « { $form } ». Saisissez-le.
staff-text-wrong-form-unknown = La forme « { $form } » n’existe pas dans cette langue. Supprimez-la.
staff-text-wrong-reference = { $name } ne peut pas être utilisé dans ce texte. Supprimez cette mention.
staff-text-wrong-signs = Ce texte ne peut contenir ni gras ni liens : le public verrait les signes. Supprimez ** ou [ ]( ).
staff-text-wrong-email = Ce n’est pas une adresse e-mail. Saisissez-la en entier, par exemple billets@example.org.
staff-text-wrong-phone = Ce n’est pas un numéro de téléphone. Saisissez un seul numéro, sans texte, par exemple +34 954 000 000.
staff-changes-title = Dernières modifications
staff-changes-text = Les dernières modifications des textes, des spectacles, de vos pages, des listes, des langues, de l’apparence, des marques et du message affiché sur toutes les pages.
staff-changes-who = Modifié par
staff-changes-who-all = Tout le monde
staff-changes-show = Afficher
staff-changes-none = Aucune modification pour le moment.
staff-changes-line = { $when }, { $who }
staff-changes-published = Publié
staff-changes-default = Retour au texte d’origine
staff-changes-scheduled = Programmé
staff-changes-discarded = Brouillon supprimé
staff-changes-removed = Retiré de la billetterie
staff-changes-before = Avant :
staff-changes-after = Après :
staff-text-files-title = Textes à traduire
staff-text-files-out = Exporter
staff-text-files-out-text = La feuille de calcul comporte une colonne par langue. Le fichier XLIFF est destiné aux logiciels de traduction et contient une seule langue.
staff-text-files-language = Langue de traduction
staff-text-files-about-all = Tous les textes de la billetterie, sans les spectacles ni les pages
staff-text-files-open = Uniquement les textes encore à traduire ou à vérifier dans cette langue
staff-text-files-xliff = Télécharger le fichier XLIFF
staff-text-files-xlsx = Télécharger la feuille de calcul
staff-text-files-in = Importer
staff-text-files-file = Choisir un fichier
staff-text-files-hint = XLIFF (.xlf), .xlsx ou .csv. Les textes modifiés deviennent des brouillons. Le public ne les voit qu’après leur publication.
staff-text-files-import-it = Importer comme brouillons
staff-text-files-missing = Le fichier manque ou n’a pas été reçu en entier. Choisissez-le de nouveau.
staff-text-files-unreadable = Rien n’a été importé : ce fichier ne provient pas de cette page. Utilisez un fichier téléchargé ici, sans modifier ses colonnes.
staff-text-files-damaged = Rien n’a été importé : le fichier est incomplet ou endommagé. Redemandez-le ou enregistrez-le de nouveau au format XLIFF 2, .xlsx ou CSV (UTF-8).
staff-text-files-letters = Rien n’a été importé : la ligne { $row } contient des lettres illisibles, car le fichier n’a pas été enregistré en UTF-8. Enregistrez-le au format « CSV UTF-8 » ou .xlsx, puis importez-le de nouveau.
staff-text-files-wrong = Rien n’a été importé. Corrigez ces textes dans le fichier, puis importez-le de nouveau :
staff-text-files-partial = Ces textes ne sont traduits qu’en partie dans le fichier et n’ont donc pas été importés. Les autres textes ne sont pas concernés. Complétez ces textes dans le fichier, puis importez-le de nouveau :
staff-text-files-unmarked = Ces textes ne sont pas signalés comme traduits dans le fichier. Ils ont été enregistrés comme brouillons séparés et ne seront pas publiés avec les autres brouillons de cette importation. Vérifiez ces textes et publiez-les un par un :
staff-text-files-emptied = Ces textes ont été vidés dans le fichier. Un texte ne peut pas être supprimé ainsi : la billetterie garde le texte actuel. Pour le modifier, écrivez un autre texte :
staff-text-files-newer = Les textes ont été importés comme brouillons. Ceux-ci ont aussi été modifiés dans la billetterie ou dans un brouillon depuis la création du fichier, ou le fichier n’indique pas sa date. Comparez chaque brouillon avec le texte de la billetterie avant de le publier :
staff-text-files-waiting = Brouillons importés
staff-text-files-waiting-text = Les brouillons modifiés depuis l’importation ne sont pas inclus.
staff-text-files-list = Lire les textes qui seront publiés
staff-text-files-first = Seuls les { $count } premiers textes figurent ici. Tous seront publiés.
staff-text-files-contents = Brouillons de spectacles et de pages
staff-text-files-contents-text = Les textes importés de spectacles et de pages attendent aussi ici. Ouvrez chacun pour le comparer et le publier.
staff-text-files-import = { $count ->
    [one] { $count } brouillon, importé : { $when }
   *[other] { $count } brouillons, importés : { $when }
}
staff-text-files-publish = Publier tous les brouillons de cette importation
staff-text-files-languages = Brouillons par langue
staff-text-files-languages-text = Ces brouillons viennent de plusieurs fichiers ou ont été écrits sur les pages des textes. Ceux qui sont programmés ne sont pas inclus, ni ceux qui remplaceraient un texte modifié après la création de leur fichier.
staff-text-files-in-language = { $count ->
    [one] { $language } : { $count } brouillon
   *[other] { $language } : { $count } brouillons
}
staff-text-files-publish-language = Publier tous les brouillons de cette langue
staff-text-files-changed = { $count ->
    [one] { $count } texte a été modifié dans la billetterie ou dans un brouillon après la création du fichier ({ $when })
   *[other] { $count } textes ont été modifiés dans la billetterie ou dans un brouillon après la création du fichier ({ $when })
}
staff-text-files-changed-hint = Ces brouillons ne seront publiés que si vous les cochez. Le texte du fichier remplacera alors celui de la billetterie.
staff-text-files-changed-all = Publier aussi tous ces brouillons
staff-text-files-replaced = { $count ->
    [one] { $count } brouillon remplacera un texte publié par le théâtre
   *[other] { $count } brouillons remplaceront des textes publiés par le théâtre
}
staff-text-files-replaced-hint = Le fichier n’indique pas sa date de création ; il peut contenir des textes plus anciens. Seuls les brouillons que vous cochez sont publiés : ils remplacent le texte de la billetterie.
staff-text-files-replace = Publier le texte du fichier
staff-text-files-in-shop = Dans la billetterie :
staff-text-files-in-draft = Dans le brouillon avant l’importation :
staff-text-files-in-file = Dans le fichier :
staff-done-text-import = Les textes ont été importés comme brouillons. Seul le personnel les voit.
staff-done-text-import-replaced = Les textes ont été importés comme brouillons. Certains remplaceraient des textes plus récents de la billetterie ou d’un brouillon. Vérifiez-les ci-dessous avant de publier.
staff-done-text-import-same = Le fichier ne contient aucune modification : rien n’a été importé.
staff-done-text-import-published = { $count ->
    [one] { $count } texte a été publié. Le public le verra dès la prochaine page ouverte.
   *[other] { $count } textes ont été publiés. Le public les verra dès la prochaine page ouverte.
}

# The staff’s page of what the house says about itself.
staff-house-title = À propos de votre théâtre
staff-house-lede = Le public lit ces informations sur chaque page, chaque billet et chaque e-mail. Hors mode test, la billetterie en ligne ne démarre que lorsque tous les champs sont remplis.
staff-house-same = Dans les autres langues, ne remplissez que ce qui diffère. Un champ vide reprend le texte ci-dessus.
staff-house-save = Publier pour tout le public
staff-house-name = Nom du théâtre
staff-house-address = Adresse postale du théâtre
staff-house-box-office = Horaires de la billetterie
staff-house-phone = Numéro de téléphone
staff-house-email = Adresse e-mail pour les billets
staff-house-email-privacy = Adresse e-mail pour les données personnelles
staff-house-email-accessibility = Adresse e-mail pour l’accessibilité
staff-house-seller = Société qui vend les billets
staff-house-seller-address = Adresse postale de cette société

# The staff’s page of what texts lack.
staff-gate-title = Avant l’ouverture des ventes
staff-gate-lede = Voici, pour chaque langue, les textes de la billetterie en ligne et de ce spectacle qui manquent, ne sont plus à jour ou ne sont pas encore remplis. Les représentations déjà présentes dans la billetterie sont vendues malgré tout : quand un texte manque, il s’affiche dans la langue principale, ou en anglais s’il y manque aussi.
staff-gate-start = Hors mode test, la billetterie en ligne ne démarre que lorsque tout est rempli sous « À propos de votre théâtre » et que la langue principale a tous les textes juridiques et au moins une partie de chaque autre sujet de la billetterie.
staff-gate-import = Hors mode test, une importation qui ajoute des représentations est refusée si des textes de leurs spectacles ou de nouveaux noms, par exemple de tarifs, manquent dans une de ces langues, sauf si quelqu’un a choisi d’y afficher la langue principale.
staff-gate-clear = Aucun texte ne manque ni n’est périmé, sauf ceux pour lesquels quelqu’un a choisi une autre langue.
staff-gate-none = Aucun spectacle n’a de représentation à venir.
staff-gate-missing = Manquant
staff-gate-placeholder = Pas encore rempli
staff-gate-accept = Afficher à la place le texte de la langue principale
staff-gate-accept-english = Afficher à la place le texte en anglais
staff-gate-more = { $count ->
    [one] { $count } autre texte manque ou n’est plus à jour. La page « Langues » indique, par sujet, ce qui manque.
   *[other] { $count } autres textes manquent ou ne sont plus à jour. La page « Langues » indique, par sujet, ce qui manque.
}
staff-done-text-accepted = Le texte ne figure plus dans cette liste. Le public le lit dans la langue principale.
staff-done-text-accepted-english = Le texte ne figure plus dans cette liste. Le public le lit en anglais.
staff-done-text-export-none = Il n’y a rien à traduire ni à vérifier dans cette sélection : aucun fichier n’a été créé.
staff-done-text-export-others = Les textes de la billetterie sont tous traduits et vérifiés : aucun fichier n’a été créé. Il reste des spectacles ou des pages à traduire, qui ont leurs propres fichiers. Choisissez-les comme sujet.
