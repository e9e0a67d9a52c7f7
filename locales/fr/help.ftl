# Questions et réponses selon les règles du théâtre.
help-title = Questions et réponses
help-lede = Billets, échanges, cartes cadeaux, venue au théâtre : les réponses aux questions les plus fréquentes.
help-conditions = En cas d’empêchement : ce que vous pouvez faire de vos billets

help-tickets = Où trouver mes billets ?
help-tickets-text = Nous vous envoyons vos billets par e-mail dès qu’ils sont payés. En vous connectant avec l’adresse e-mail utilisée pour l’achat, vous retrouvez toutes vos commandes et tous vos billets dans votre compte. Aucun mot de passe n’est nécessaire : nous vous envoyons un code.
help-lost = J’ai perdu mon billet ou l’e-mail. Que faire ?
help-lost-text = Regardez d’abord dans vos courriers indésirables. Si l’e-mail n’y est pas, ouvrez la commande dans votre compte : vous pouvez y afficher, imprimer ou enregistrer vos billets à tout moment.

help-exchange = Puis-je échanger mon billet contre une autre date ?
help-return = Puis-je rendre mon billet ?
help-resale = Puis-je remettre mon billet en vente sur votre site ?
help-shown = Dans votre compte, vous voyez pour chaque billet ce qui est possible, et jusqu’à quand. Si vous avez acheté sans compte, connectez-vous avec l’adresse e-mail de votre commande : nous vous en créerons un.
help-of-productions = { $words } Spectacles concernés : { $titles }.
help-some-dates = { $title } (certaines dates)
help-until-days = { $count ->
    [one] Le délai prend fin { $count } jour avant le début de la représentation.
   *[other] Le délai prend fin { $count } jours avant le début de la représentation.
}
help-until-hours = { $count ->
    [one] Le délai prend fin { $count } heure avant le début de la représentation.
   *[other] Le délai prend fin { $count } heures avant le début de la représentation.
}
help-until-date = Le délai prend fin le { $when }.
help-until-sale = C’est possible tant que la représentation est en vente ici.
help-from-days = { $count ->
    [one] C’est possible au plus tôt { $count } jour avant le début de la représentation.
   *[other] C’est possible au plus tôt { $count } jours avant le début de la représentation.
}
help-from-hours = { $count ->
    [one] C’est possible au plus tôt { $count } heure avant le début de la représentation.
   *[other] C’est possible au plus tôt { $count } heures avant le début de la représentation.
}
help-from-date = C’est possible à partir du { $when }.
help-exchange-production = Vous pouvez choisir une autre date du même spectacle.
help-exchange-zone = Vous pouvez choisir une autre date du même spectacle, dans la même catégorie de prix.
help-exchange-any = Vous pouvez choisir n’importe quelle autre représentation.
help-exchange-free = L’échange est gratuit.
help-exchange-first = { $free ->
    [one] Le premier échange est gratuit ; ensuite, chaque échange coûte { $fee }.
   *[other] Les { $free } premiers échanges sont gratuits ; ensuite, chaque échange coûte { $fee }.
}
help-exchange-most-ticket = { $most ->
    [one] Chaque billet peut être échangé une fois.
   *[other] Chaque billet peut être échangé { $most } fois au maximum.
}
help-exchange-most-seat = { $most ->
    [one] Un échange est possible pour chaque place.
   *[other] { $most } échanges au maximum sont possibles pour chaque place.
}
help-return-credit = Vous recevez un avoir égal à la totalité du prix du billet. Si vous avez payé avec une carte cadeau, le montant est d’abord recrédité sur cette carte.
# After what can be returned.
help-return-not-tickets = Les billets à l’unité ne peuvent pas être rendus.
help-most-performances = { $most ->
    [one] C’est possible pour une représentation par place.
   *[other] C’est possible pour { $most } représentations au maximum par place.
}
help-resale-share = Votre place est remise en vente pour tous. Dès qu’elle est vendue, vous recevez { $percent } % de ce que vous avez payé pour le billet ou de son prix le jour de la remise en vente, s’il est inférieur. Si personne ne l’achète, vous gardez votre billet.
help-resale-numbered = Seuls les billets pour des places numérotées peuvent être remis en vente.
help-pass-on = Puis-je céder mon billet à quelqu’un ?
help-pass-on-text = Oui. Ouvrez le billet dans votre compte, choisissez « Céder à quelqu’un » et indiquez l’adresse e-mail de l’autre personne : elle reçoit un lien vers le billet et n’a pas besoin de compte. Vous pouvez aussi offrir une commande, avec une carte et quelques mots de vous. Dès que le billet est accepté, seul le nouveau code est valable à l’entrée.

help-subscriptions = Qu’est-ce qu’un abonnement, et comment le renouveler ?
# The same where no renewal is announced.
help-subscription = Qu’est-ce qu’un abonnement ?
help-renewal = Le moment venu, nous vous écrivons. L’e-mail indique jusqu’à quand vous pouvez répondre, ce que coûte la saison prochaine et ce qui se passe sans réponse de votre part.
help-renewal-over = La date limite du dernier renouvellement est passée. Si vous aviez un abonnement, vous trouverez le résultat dans votre compte.
help-subscription-return = Si vous ne pouvez pas assister à l’une des représentations, vous pouvez dans certains cas rendre votre billet contre un avoir. En savoir plus :
help-subscription-pass-on = Vous pouvez aussi céder un abonnement entier à quelqu’un, depuis votre compte.
help-vouchers = Que faut-il savoir sur les cartes cadeaux ?
help-voucher-forever = Nos cartes cadeaux sont valables sans limitation de durée.
help-voucher-months = { $months ->
    [one] Une carte cadeau est valable un mois à compter du jour de son émission.
   *[other] Une carte cadeau est valable { $months } mois à compter du jour de son émission.
}
help-voucher-printed = La date limite est indiquée sur la carte cadeau.
help-voucher-withdraw = Vous pouvez vous rétracter de l’achat d’une carte cadeau dans les 14 jours, tant qu’elle n’a servi à aucun paiement. Nous vous remboursons alors son prix.
help-payment = Comment payer, et que se passe-t-il si j’ai payé deux fois ?
help-payment-text = Au moment de payer, vous voyez les moyens de paiement possibles pour votre commande. Le paiement se fait sur la page de la banque ou du prestataire de paiement.
help-payment-twice = Si une commande a été payée deux fois, nous remboursons le second paiement sur la carte ou le compte d’où il vient, sans que vous ayez à le demander. Votre relevé peut montrer les deux paiements pendant quelques jours. Si vous avez passé deux fois la même commande par erreur, contactez la billetterie.
help-concessions = Pour quels tarifs réduits faut-il un justificatif ?
help-proof-door = Présentez le justificatif avec le billet à l’entrée.
help-proof-box-office = Présentez le justificatif au guichet. Vous recevez ensuite votre billet.

help-wheelchair = Où trouver les places fauteuil roulant et les places d’accompagnant ?
help-late = Que se passe-t-il si j’arrive en retard ?
help-children = Les enfants ont-ils besoin d’un billet ?
help-contact = Comment vous joindre ?
