# Plusieurs billets à la fois : les imprimer ou demander de nouveaux codes.
several-title = Imprimer ou remplacer plusieurs billets
several-print = Imprimer les billets sélectionnés
several-print-saving = Imprimer les billets sélectionnés, quatre par page
several-replace = Remplacer les billets sélectionnés
several-pdf-title = Vos billets
several-replace-title = { $count ->
    [one] Demander un nouveau code pour ce billet ?
   *[other] Demander de nouveaux codes pour ces { $count } billets ?
}
several-replace-text = { $count ->
    [one] Vous recevrez un billet avec un nouveau code, ici et par e-mail. L’ancien code, sur papier, dans un e-mail ou sur un téléphone, ne sera plus accepté à l’entrée.
   *[other] Vous recevrez des billets avec de nouveaux codes, ici et par e-mail. Les anciens codes, sur papier, dans un e-mail ou sur un téléphone, ne seront plus acceptés à l’entrée.
}
several-replace-card = Les billets qui partagent un même code, comme ceux d’une carte d’abonnement, sont remplacés ensemble.
several-replace-confirm = { $count ->
    [one] Demander un nouveau code
   *[other] Demander de nouveaux codes
}
several-replaced-mailed = { $count ->
    [one] Votre billet a un nouveau code. Nous vous l’avons aussi envoyé par e-mail. L’ancien code n’est plus valable.
   *[other] Vos { $count } billets ont de nouveaux codes. Nous vous les avons aussi envoyés par e-mail. Les anciens codes ne sont plus valables.
}
several-replaced = { $count ->
    [one] Votre billet a un nouveau code. L’ancien n’est plus valable. Aucun autre e-mail ne peut être envoyé aujourd’hui pour cette commande : imprimez le billet ici.
   *[other] Vos { $count } billets ont de nouveaux codes. Les anciens ne sont plus valables. Aucun autre e-mail ne peut être envoyé aujourd’hui pour cette commande : imprimez les billets ici.
}
refusal-ticket-nothing-chosen = Aucun billet n’est sélectionné. Sélectionnez-en au moins un.
mail-new-codes-subject = Vos billets avec de nouveaux codes, commande { $code }
mail-new-codes = Vous avez demandé de nouveaux codes pour vos billets. Les anciens codes ne sont plus valables à l’entrée : n’utilisez plus les impressions ni les e-mails précédents. Voici vos billets :
mail-new-codes-attached = Vos billets sont joints à cet e-mail au format PDF. Imprimez-les ou présentez-les sur votre téléphone.
timeline-value-new-codes = billets avec de nouveaux codes
