# Qui achète, ce que cela coûte, et le bouton qui oblige à payer.

checkout-title = Coordonnées et paiement
checkout-description = Vos coordonnées, le total et le paiement.
checkout-who = Vos coordonnées
checkout-sign-in-why = Avec votre compte, vos coordonnées sont préremplies et vos avantages pris en compte.
# A link.
checkout-sign-in = Se connecter (votre panier est conservé)
checkout-given-name = Prénom
checkout-family-name = Nom
checkout-name-chosen = { $name } · modifier
checkout-email = Adresse e-mail
checkout-email-hint = Nous enverrons vos billets à cette adresse et nous vous y écrirons en cas de changement.
checkout-email-hint-extras = Nous enverrons votre achat à cette adresse et nous vous y écrirons en cas de changement.
# The domain of the typed address looks misspelt: gmial.com.
checkout-email-meant = Vouliez-vous dire { $meant } ? Si { $typed } est correct, appuyez de nouveau sur le bouton de commande.
checkout-email-use = Utiliser { $meant }
checkout-language = Langue de vos billets et e-mails
checkout-language-extras = Langue de vos e-mails
# The language's own name; opens into the others.
checkout-language-chosen = Billets et e-mails : { $language } · modifier
checkout-language-chosen-extras = E-mails : { $language } · modifier
# Qui détient les données et pourquoi, à l’endroit où l’adresse est demandée.
checkout-privacy = Vous achetez auprès de { $sellers }, qui conserve votre nom et votre adresse e-mail pour vous envoyer vos achats, vous prévenir de tout changement et remplir ses obligations fiscales.
checkout-privacy-several = Vous achetez auprès de { $sellers }, qui conservent votre nom et votre adresse e-mail pour vous envoyer vos achats, vous prévenir de tout changement et remplir leurs obligations fiscales.
checkout-organiser = Organisateur ({ $titles }) : { $organiser }. Il reçoit aussi votre nom et votre adresse e-mail.
checkout-terms = J’accepte les conditions générales de vente. Je sais que le droit de rétractation ne s’applique pas aux billets à date fixe.
checkout-terms-extras = J’accepte les conditions générales de vente.
checkout-terms-read = Lire les conditions générales de vente
# Le bouton qui oblige à payer ; $total est le montant total (art. L. 221-14 du Code de la consommation).
checkout-pay = Commander et payer { $total }
checkout-obliges = En appuyant sur ce bouton, vous vous engagez à payer. Le paiement s’effectue ensuite sur la page de la banque ou du prestataire de paiement ; le théâtre ne voit jamais les données de votre carte.
# Le bouton d’une commande qui ne coûte rien.
checkout-take = Passer la commande ({ $total })
checkout-free = Il n’y a rien à payer.
checkout-purchase = Votre commande
checkout-change = Modifier le panier
# Au-dessus de la liste de ce qui ne va pas dans le formulaire.
checkout-wrong = { $count ->
    [one] { $count } champ à corriger
   *[other] { $count } champs à corriger
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
    [one] La place est de nouveau réservée pour vous. Rien n’a encore été débité : vérifiez le total, puis procédez au paiement.
   *[other] Les places sont de nouveau réservées pour vous. Rien n’a encore été débité : vérifiez le total, puis procédez au paiement.
}
# Avant les places que quelqu’un d’autre a prises ; $count est leur nombre.
checkout-again-some = { $count ->
    [one] Le reste de votre panier est de nouveau réservé pour vous, mais cette place n’est plus disponible. Rien n’a été débité.
   *[other] Le reste de votre panier est de nouveau réservé pour vous, mais ces places ne sont plus disponibles. Rien n’a été débité.
}
# Avant les places, dont aucune n’a pu être réservée.
checkout-again-none = { $count ->
    [one] Cette place n’a pas pu être réservée de nouveau. Rien n’a été débité. Choisissez une autre place.
   *[other] Aucune de ces places n’a pu être réservée de nouveau. Rien n’a été débité. Choisissez d’autres places.
}

# En chemin vers la page de la banque.
checkout-bank-title = Paiement sur la page de la banque
checkout-bank-text = Votre commande est enregistrée et vos places sont réservées. Payez sur la page de la banque ; vous reviendrez ensuite sur ce site.
checkout-bank-go = Aller à la page de la banque

# A second order for the same within minutes.

repeat-title = Souhaitez-vous passer une seconde commande ?
repeat-performance = { $title }, { $date }
repeat-paid =
    { $minutes ->
        [0] Vous venez de commander et de payer : { $what }.
        [one] Il y a une minute, vous avez commandé et payé : { $what }.
       *[other] Il y a { $minutes } minutes, vous avez commandé et payé : { $what }.
    }
repeat-waiting =
    { $minutes ->
        [0] Vous venez de commander : { $what }. Cette commande n’est pas encore payée ; ses places sont réservées pour vous.
        [one] Il y a une minute, vous avez commandé : { $what }. Cette commande n’est pas encore payée ; ses places sont réservées pour vous.
       *[other] Il y a { $minutes } minutes, vous avez commandé : { $what }. Cette commande n’est pas encore payée ; ses places sont réservées pour vous.
    }
repeat-address =
    { $minutes ->
        [0] Une commande vient d’être passée avec cette adresse e-mail : { $what }. Si c’était vous, consultez l’e-mail concernant cette commande avant d’en passer une autre.
        [one] Il y a une minute, une commande a été passée avec cette adresse e-mail : { $what }. Si c’était vous, consultez l’e-mail concernant cette commande avant d’en passer une autre.
       *[other] Il y a { $minutes } minutes, une commande a été passée avec cette adresse e-mail : { $what }. Si c’était vous, consultez l’e-mail concernant cette commande avant d’en passer une autre.
    }
repeat-text = La commande de cette page n’a pas été passée et rien n’a été débité. Si vous souhaitez aussi cette seconde commande, cochez la case ci-dessous, puis confirmez la commande. Sinon, vous n’avez rien à faire : votre première commande reste inchangée.
repeat-yes = Oui, je souhaite aussi cette seconde commande
repeat-no = Non, revenir au panier
repeat-open = Voir votre commande { $code }

checkout-credit-title = Votre avoir
checkout-credit-use = Utiliser mon avoir de { $balance }
checkout-credit-used = Votre avoir couvre { $used }.
checkout-credit-all = Votre avoir couvre tout ce qui reste à payer. Vous n’avez rien d’autre à payer.
checkout-credit-order = Commander et payer { $total } avec mon avoir
checkout-credit-obliges = En appuyant sur ce bouton, vous passez une commande ferme, payée avec votre avoir.
checkout-both-order = Commander et payer { $total } avec ma carte cadeau et mon avoir
checkout-both-obliges = En appuyant sur ce bouton, vous passez une commande ferme, payée avec votre carte cadeau et votre avoir.
checkout-credit-changed = Vous avez modifié l’utilisation de votre avoir. Rien n’a encore été commandé : vérifiez le montant sur le bouton, puis appuyez de nouveau.
checkout-keep-card = Enregistrer ma carte bancaire pour le renouvellement de l’abonnement. Nous vous indiquerons le prix avant chaque renouvellement et vous pourrez refuser.
