# Les langues de la billetterie, et une page dans toutes ces langues : entre collègues.
staff-languages-title = Langues
staff-home-languages = Activer et désactiver les langues de la billetterie et choisir leur ordre.
staff-languages-text = Le public peut utiliser la billetterie dans toutes les langues activées. Le menu des langues les présente dans cet ordre. Les changements s’appliquent dès la prochaine page ouverte.
staff-languages-off = Si vous désactivez une langue, ses pages mènent à la même page dans la langue principale, et les e-mails destinés aux personnes qui l’utilisaient sont envoyés dans la langue principale. Rien n’est supprimé et les ventes en cours se poursuivent. Si vous activez une langue, les textes qui y manquent s’affichent dans la langue principale.
staff-languages-own = Langue principale du théâtre : toujours activée et toujours en premier. Elle s’affiche partout où un texte manque dans une autre langue.
staff-languages-place = { $language } : position après la langue principale
staff-languages-complete = Tous les textes de la billetterie sont traduits.
staff-languages-untranslated = { $count ->
    [one] { $count } texte de la billetterie n’est pas traduit.
   *[other] { $count } textes de la billetterie ne sont pas traduits.
}
staff-languages-lacking = { $count ->
    [one] { $count } texte de la billetterie manque dans cette langue. Le public le lit en anglais.
   *[other] { $count } textes de la billetterie manquent dans cette langue. Le public les lit en anglais.
}
staff-languages-subject = { $subject } : { $count } sur { $all } à traduire
staff-languages-untranslated-staff = { $count ->
    [one] { $count } texte des pages du personnel n’est pas traduit. Le public ne le voit jamais.
   *[other] { $count } textes des pages du personnel ne sont pas traduits. Le public ne les voit jamais.
}
staff-languages-productions = { $count ->
    [one] Il manque des textes à { $count } spectacle à venir : { $titles }
   *[other] Il manque des textes à { $count } spectacles à venir : { $titles }
}
staff-languages-unnamed = { $count ->
    [one] Il manque { $count } nom ou description, par exemple d’un tarif ou d’une offre.
   *[other] Il manque { $count } noms ou descriptions, par exemple de tarifs ou d’offres.
}
staff-languages-pages = { $count ->
    [one] { $count } de vos pages n’est pas traduite : { $titles }
   *[other] { $count } de vos pages ne sont pas traduites : { $titles }
}
staff-languages-unsaid = Le nom ou les coordonnées du théâtre manquent encore. Vous pouvez les saisir sous « Textes » (sujet « Nom et adresses du théâtre »).
staff-languages-save = Enregistrer les langues
staff-done-languages = Les langues sont enregistrées. Le public verra le changement dès la prochaine page ouverte.
staff-languages-wrong-changed = Quelqu’un d’autre a modifié les langues entre-temps : votre modification n’a pas été prise en compte. Ouvrez la page « Langues » dans une autre fenêtre et refaites-y votre modification.
staff-languages-wrong-unknown = Rien n’a été enregistré : la langue « { $language } » n’existe pas ou a été choisie deux fois.
staff-languages-wrong-unsaid = Rien n’a été enregistré : la langue « { $language } » ne peut pas encore être activée, car le nom ou les coordonnées du théâtre manquent dans cette langue. Vous pouvez les saisir sous « Textes » (sujet « Nom et adresses du théâtre »).
staff-frames-title = Une page dans toutes les langues
staff-frames-text = Vous voyez la page avec tous les brouillons dans chaque langue, y compris celles qui sont désactivées. Dans l’aperçu, les liens fonctionnent, mais pas les formulaires ni les éléments animés. Le panier et la page de paiement montrent le contenu de votre propre panier ; toutes les autres pages apparaissent comme pour un nouveau client.
staff-frames-pages = Pages souvent consultées
staff-frames-seats = { $title } : places
staff-frames-width = Largeur de l’aperçu
staff-frames-phone = Comme sur un téléphone
staff-frames-desktop = Comme sur un ordinateur
staff-frames-page = Adresse de la page dans la billetterie, par exemple /basket
staff-frames-show = Afficher la page
staff-frames-frame = { $language } : la page avec tous les brouillons
staff-frames-off = Désactivée
staff-frames-wrong = Ce n’est pas l’adresse d’une page de la billetterie. Saisissez une adresse comme /basket.
