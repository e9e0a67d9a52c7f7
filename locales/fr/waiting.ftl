# The waiting list of a performance that is sold out.
waiting-title = Liste d’attente
waiting-link = S’inscrire sur la liste d’attente
waiting-lede = Si des places se libèrent, nous les réserverons pour vous et vous enverrons un lien par e-mail. Vous aurez alors au moins deux heures pour les ajouter à votre panier, sauf si la vente se termine avant ; l’e-mail indique jusqu’à quand.
waiting-order = Les places sont proposées dans l’ordre des inscriptions.
waiting-free-now = { $count ->
    [one] { $count } billet est disponible actuellement. L’attente n’est utile que s’il ne vous convient pas.
   *[other] { $count } billets sont disponibles actuellement. L’attente n’est utile que s’ils ne vous conviennent pas.
}
waiting-choose = Voir les places disponibles
waiting-count = Combien de billets ?
waiting-zones = Dans quelles catégories ?
waiting-zones-hint = Ne cochez rien si toutes les catégories vous conviennent.
waiting-zone = { $zone }, { $price }
waiting-zone-free = { $zone }, { $price } (des billets sont disponibles actuellement)
waiting-together = Souhaitez-vous des places côte à côte ?
waiting-together-yes = Oui, uniquement côte à côte
waiting-together-no = Pas nécessairement côte à côte
waiting-email = Votre adresse e-mail
waiting-send = S’inscrire sur la liste d’attente
waiting-back = Retour à la représentation
waiting-page-title = Votre inscription sur la liste d’attente
waiting-check-mail = Nous avons envoyé un e-mail à { $email }. Ouvrez le lien qu’il contient. Vous serez sur la liste d’attente dès que votre adresse sera confirmée.
waiting-confirm = Confirmer mon inscription
waiting-confirmed = Merci. Vous êtes sur la liste d’attente.
waiting-first = Votre demande est la première de la liste d’attente.
waiting-ahead = { $count ->
    [one] { $count } demande précède la vôtre.
   *[other] { $count } demandes précèdent la vôtre.
}
waiting-told = Nous écrirons à { $email } dès que nous pourrons vous proposer des places. Vous pouvez fermer cette page.
waiting-wish = Votre demande : { $wish }
waiting-wish-count = { $count ->
    [one] { $count } billet
   *[other] { $count } billets
}
waiting-wish-any-zone = toutes les catégories
waiting-wish-together = uniquement côte à côte
waiting-wish-apart = pas nécessairement côte à côte
waiting-leave = Quitter la liste d’attente
waiting-left = Vous avez quitté la liste d’attente.
waiting-offered = Réservé pour vous jusqu’au { $until } :
waiting-offered-places = { $count ->
    [one] { $count } place est réservée pour vous jusqu’au { $until }.
   *[other] { $count } places sont réservées pour vous jusqu’au { $until }.
}
waiting-price = { $count ->
    [one] { $zone } : { $count } place à { $price }, frais compris
   *[other] { $zone } : { $count } places à { $price } chacune, frais compris
}
waiting-minutes = { $minutes ->
    [one] Une fois cette offre ajoutée à votre panier, vous aurez { $minutes } minute pour commander.
   *[other] Une fois cette offre ajoutée à votre panier, vous aurez { $minutes } minutes pour commander.
}
waiting-take = Ajouter au panier
waiting-decline = Refuser et quitter la liste d’attente
waiting-end-taken = Vous avez ajouté cette offre à votre panier.
waiting-end-ordered = Vous avez commandé des billets pour cette représentation. Ils se trouvent dans votre commande.
waiting-end-given-back = Vous aviez ajouté ces places à votre panier, mais elles n’y sont plus. Les places retirées d’un panier ou non commandées à temps sont remises en vente. Vous pouvez vous réinscrire.
waiting-end-left = Vous n’êtes plus sur cette liste d’attente. Vous pouvez vous réinscrire si vous le souhaitez.
waiting-end-expired = Le délai de cette offre est passé et les places ont été proposées à la personne suivante. Vous pouvez vous réinscrire.
waiting-end-over = La vente est terminée et cette liste d’attente est close.
waiting-again = Se réinscrire
waiting-basket = Aller au panier
waiting-unknown-performance = Nous ne trouvons pas cette représentation.
waiting-not-on-sale = Cette représentation n’est pas en vente actuellement.
waiting-seats-free = Il y a actuellement assez de billets disponibles : vous n’avez pas besoin d’attendre. Choisissez vos places.
waiting-bad-address = Vérifiez l’adresse e-mail : elle semble incomplète.
waiting-bad-count = Indiquez le nombre de billets souhaité.
waiting-unknown-zone = Cette catégorie n’existe pas pour cette représentation. Choisissez-en une autre.
waiting-too-many-mails = Nous avons envoyé trop d’e-mails à cette adresse. Réessayez demain.
waiting-unknown = Nous ne trouvons pas cette inscription. Utilisez le lien de notre e-mail.
waiting-not-offered = Cette offre n’est plus disponible.
mail-waiting-confirm-subject = À confirmer : liste d’attente pour { $performance }
mail-waiting-confirm = Vous avez demandé à vous inscrire sur la liste d’attente pour { $performance }. Confirmez votre inscription avec le lien ci-dessous. Si vous n’êtes pas à l’origine de cette demande, ne tenez pas compte de cet e-mail.
mail-waiting-confirm-link = Confirmer mon inscription
mail-waiting-joined-subject = Vous êtes sur la liste d’attente : { $performance }
mail-waiting-joined = Vous êtes sur la liste d’attente pour { $performance }. Nous vous écrirons dès que nous pourrons vous proposer des places.
mail-waiting-open = Voir votre inscription ou quitter la liste d’attente
mail-waiting-offered-subject = Réservé pour vous : { $performance }
mail-waiting-offered = { $count ->
    [one] Nous avons réservé { $count } place pour vous : { $performance }. Mettez-la dans votre panier avant le { $until } ; ensuite, elle sera proposée à la personne suivante.
   *[other] Nous avons réservé { $count } places pour vous : { $performance }. Mettez-les dans votre panier avant le { $until } ; ensuite, elles seront proposées à la personne suivante.
}
mail-waiting-take = Voir les places
waiting-unconfirmed = Confirmez votre inscription sur la liste d’attente. Nous vous écrirons à { $email }.
mail-waiting-footer = Vous recevez cet e-mail parce que cette adresse a été inscrite sur une liste d’attente. Nous l’utilisons uniquement pour cela. Pour toute question, répondez à cet e-mail ou adressez-vous à la billetterie.
