# Qui achète, ce que cela coûte, et le bouton qui oblige à payer.

checkout-title = Vos coordonnées et le paiement
checkout-description = Vos coordonnées, le montant total et le paiement.
checkout-who = À qui envoyer les billets ?
checkout-sign-in-why = Si vous avez un compte, vos coordonnées seront préremplies et vos avantages appliqués.
# A link.
checkout-sign-in = Se connecter (vos places restent dans le panier)
checkout-given-name = Prénom
checkout-family-name = Nom
checkout-email = Adresse e-mail
checkout-email-hint = Vous y recevrez vos billets, et un message en cas de changement.
checkout-language = Langue des billets et des e-mails
# Qui détient les données et pourquoi, à l’endroit où l’adresse est demandée.
checkout-privacy = Gran Teatro Parterre, S. A. conserve votre nom et votre adresse e-mail pour vous envoyer les billets, vous prévenir de tout changement et remplir ses obligations fiscales.
checkout-terms = J’accepte les conditions générales de vente. Je sais que les billets à date fixe n’ouvrent pas droit à rétractation.
checkout-terms-read = Lire les conditions générales de vente
# Le bouton qui oblige à payer ; $total est le montant total (art. L. 221-14 du Code de la consommation).
checkout-pay = Acheter et payer { $total }
checkout-obliges = Commande avec obligation de paiement. Le paiement se fait ensuite sur la page de la banque ; nous ne voyons jamais le numéro de votre carte.
# Le bouton d’une commande qui ne coûte rien.
checkout-take = Commander gratuitement ({ $total })
checkout-free = Rien ne vous sera débité.
checkout-purchase = Votre achat
checkout-change = Modifier le panier
# Au-dessus de la liste de ce qui ne va pas dans le formulaire.
checkout-wrong = { $count ->
    [one] Il reste { $count } point à corriger
   *[other] Il reste { $count } points à corriger
}
checkout-wrong-nothing-lost = Rien n’a été débité et vos places restent réservées.

# Le délai s’est écoulé pendant la saisie : au-dessus du bouton qui réserve de nouveau les places.
checkout-ended-title = Le délai est écoulé
checkout-ended-text = Vos places ne sont plus réservées pour vous. Rien n’a été débité, et tout ce que vous avez saisi est conservé.
# Un bouton ; $count est le nombre de billets.
checkout-ended-again = { $count ->
    [one] Réserver de nouveau la même place
   *[other] Réserver de nouveau les mêmes places
}
# Un lien vers la saison.
checkout-ended-others = Choisir d’autres places
checkout-again-done = { $count ->
    [one] La place est de nouveau réservée pour vous. Rien n’a encore été débité : vérifiez le total, puis payez.
   *[other] Les places sont de nouveau réservées pour vous. Rien n’a encore été débité : vérifiez le total, puis payez.
}
# Avant les places que quelqu’un d’autre a prises ; $count est leur nombre.
checkout-again-some = { $count ->
    [one] Tout le reste est de nouveau réservé pour vous, mais cette place n’est plus disponible. Rien n’a été débité.
   *[other] Tout le reste est de nouveau réservé pour vous, mais ces places ne sont plus disponibles. Rien n’a été débité.
}
# Avant les places, dont aucune n’a pu être réservée.
checkout-again-none = { $count ->
    [one] Cette place n’a pas pu être réservée de nouveau. Rien n’a été débité. Choisissez une autre place.
   *[other] Aucune de ces places n’a pu être réservée de nouveau. Rien n’a été débité. Choisissez d’autres places.
}

# En chemin vers la page de la banque.
checkout-bank-title = Étape suivante : la banque
checkout-bank-text = Votre commande est enregistrée et vos places sont réservées. Réglez sur la page de la banque ; vous reviendrez ensuite ici.
checkout-bank-go = Aller à la banque

# A second order for the same within minutes.

repeat-title = Est-ce une deuxième commande ?
repeat-performance = { $title }, { $date }
repeat-paid =
    { $minutes ->
        [0] Vous venez de commander et de payer : { $what }.
        [one] Il y a une minute, vous avez commandé et payé : { $what }.
       *[other] Il y a { $minutes } minutes, vous avez commandé et payé : { $what }.
    }
repeat-waiting =
    { $minutes ->
        [0] Vous venez de commander : { $what }. Son paiement n’est pas encore confirmé et ses places vous sont réservées.
        [one] Il y a une minute, vous avez commandé : { $what }. Son paiement n’est pas encore confirmé et ses places vous sont réservées.
       *[other] Il y a { $minutes } minutes, vous avez commandé : { $what }. Son paiement n’est pas encore confirmé et ses places vous sont réservées.
    }
repeat-address =
    { $minutes ->
        [0] À l’instant, une commande a été passée avec cette adresse e-mail : { $what }. Si c’était vous, l’e-mail que vous avez reçu vous dit où elle en est.
        [one] Il y a une minute, une commande a été passée avec cette adresse e-mail : { $what }. Si c’était vous, l’e-mail que vous avez reçu vous dit où elle en est.
       *[other] Il y a { $minutes } minutes, une commande a été passée avec cette adresse e-mail : { $what }. Si c’était vous, l’e-mail que vous avez reçu vous dit où elle en est.
    }
repeat-text = Cette deuxième commande n’est pas encore passée et rien de plus n’a été débité. Si vous souhaitez la passer aussi, cochez la case, puis appuyez de nouveau sur le bouton d’achat, en bas de la page. Sinon, vous n’avez rien à faire : la première reste telle quelle.
repeat-yes = Oui, je souhaite aussi passer cette deuxième commande
repeat-no = Non, revenir au panier
repeat-open = Ouvrir la commande { $code }
