# Commandes que l’on offre. D’abord, ce que voit la personne qui offre.
gift-link = Offrir en cadeau
checkout-present = C’est un cadeau. Après le paiement, vous pourrez écrire la carte qui l’accompagne et choisir le jour de l’envoi.
order-present = Votre cadeau
order-present-text = Écrivez maintenant la carte qui accompagne votre cadeau et regardez l’aperçu. Choisissez ensuite le jour de l’envoi, ou imprimez la carte vous-même.
order-present-write = Écrire la carte
gift-title = Offrir en cadeau
gift-lede = La personne à qui vous faites ce cadeau reçoit une carte personnalisée avec votre mot, qui lui permet d’ouvrir le cadeau. Elle n’a pas besoin de compte.
gift-price = Aucun prix ne figure sur la carte.
gift-price-voucher = { $count ->
    [one] La carte d’accompagnement indique la valeur de la carte cadeau.
   *[other] La carte d’accompagnement indique la valeur de chaque carte cadeau.
}
gift-price-both = { $count ->
    [one] La carte d’accompagnement indique la valeur de la carte cadeau, mais aucun autre prix.
   *[other] La carte d’accompagnement indique la valeur de chaque carte cadeau, mais aucun autre prix.
}
gift-until = Tant que le cadeau n’est pas accepté, il vous appartient et vous pouvez le reprendre.
gift-until-tickets = { $count ->
    [one] Jusque-là, le billet reste valable avec votre code.
   *[other] Jusque-là, les billets restent valables avec vos codes.
}
gift-until-vouchers = { $count ->
    [one] Dès que vous aurez écrit la carte qui accompagne votre cadeau, personne ne peut payer avec la carte cadeau jusqu’à ce que le cadeau soit accepté.
   *[other] Dès que vous aurez écrit la carte qui accompagne votre cadeau, personne ne peut payer avec les cartes cadeaux jusqu’à ce que le cadeau soit accepté.
}
gift-until-ends = { $count ->
    [one] La date limite de la carte cadeau ne change pas.
   *[other] La date limite des cartes cadeaux ne change pas.
}
gift-after = Une fois le cadeau accepté, tout ce qu’il contient reçoit de nouveaux codes et les vôtres ne sont plus valables.
gift-after-tickets = { $count ->
    [one] Une fois le cadeau accepté, le billet reçoit un nouveau code et le vôtre n’est plus valable.
   *[other] Une fois le cadeau accepté, les billets reçoivent de nouveaux codes et les vôtres ne sont plus valables.
}
gift-after-vouchers = { $count ->
    [one] Une fois le cadeau accepté, la carte cadeau reçoit un nouveau code et le vôtre n’est plus valable.
   *[other] Une fois le cadeau accepté, les cartes cadeaux reçoivent de nouveaux codes et les vôtres ne sont plus valables.
}
gift-money = La facture reste à votre nom. Si une représentation est annulée, c’est vous qui recevez le remboursement.
gift-withdrawal = { $count ->
    [one] Vous pouvez vous rétracter de l’achat de la carte cadeau jusqu’au { $day } inclus, tant qu’elle n’a servi à aucun paiement, même une fois le cadeau accepté.
   *[other] Vous pouvez vous rétracter de l’achat de chaque carte cadeau jusqu’au { $day } inclus, tant qu’elle n’a servi à aucun paiement, même une fois le cadeau accepté.
}
gift-what = Votre cadeau
gift-kept-title = Ce que vous gardez
gift-kept = Cela ne fait pas partie du cadeau qui a été accepté. Vous trouverez les codes sur la page de votre commande.
gift-kept-tickets = Vous pouvez aussi y céder un billet à quelqu’un.
gift-voucher-until = Carte cadeau de { $value }, valable jusqu’au { $day }
# To the recipient, also on paper.
gift-voucher-withdrawal = { $from } peut se rétracter de l’achat de cette carte cadeau jusqu’au { $day } inclus, tant que rien n’a été payé avec elle. Après une rétractation, la carte n’est plus utilisable.
gift-name = Nom du destinataire
gift-words = Votre mot (facultatif)
gift-words-hint = { $most } caractères au plus. Votre mot figure sur la carte et sur la page du cadeau. Notre e-mail peut aussi le citer, sauf s’il contient une adresse web, une adresse e-mail ou un numéro de téléphone. Les émojis n’apparaissent pas sur la carte imprimée.
gift-extras = À qui reviennent les suppléments de cette commande ?
gift-extras-go = Ils font partie du cadeau
gift-extras-keep = Je les garde
gift-design = Modèle de carte
gift-language = Langue de la carte
gift-delivery = Comment souhaitez-vous remettre la carte ?
gift-delivery-now = Par e-mail, maintenant
gift-delivery-at = Par e-mail, à la date et à l’heure de mon choix
gift-delivery-printed = J’imprime la carte et je la remets moi-même
gift-email = Adresse e-mail du destinataire
gift-day = Jour
gift-hour = Heure
gift-zone = Fuseau horaire du destinataire
# Time zones by their largest cities.
gift-zone-honolulu = Honolulu
gift-zone-los-angeles = Los Angeles
gift-zone-denver = Denver
gift-zone-mexico-city = Mexico
gift-zone-chicago = Chicago
gift-zone-bogota = Bogota
gift-zone-new-york = New York
gift-zone-santiago = Santiago du Chili
gift-zone-buenos-aires = Buenos Aires
gift-zone-sao-paulo = São Paulo
gift-zone-canary = Îles Canaries
gift-zone-london = Londres, Lisbonne
gift-zone-madrid = Madrid
gift-zone-paris = Paris, Bruxelles
gift-zone-rome = Rome
gift-zone-berlin = Berlin, Vienne
gift-zone-athens = Athènes
gift-zone-moscow = Moscou
gift-zone-dubai = Dubaï
gift-zone-kolkata = Bombay, New Delhi
gift-zone-shanghai = Shanghai, Pékin
gift-zone-tokyo = Tokyo
gift-zone-sydney = Sydney
gift-zone-auckland = Auckland
gift-preview = Aperçu de la carte
gift-give = Offrir en cadeau
gift-save = Enregistrer les modifications
gift-send-again = Renvoyer la carte
gift-order = Retour à la commande
gift-preview-title = Aperçu de la carte
gift-card-shown = La carte
gift-state-title = Cadeau pour { $name }
gift-state-waiting = Nous enverrons la carte à { $email } le { $date } à { $time } (fuseau horaire : { $zone }).
gift-state-waiting-here = Nous enverrons la carte à { $email } le { $date } à { $time }.
gift-state-sending = La carte est en cours d’envoi à { $email }.
gift-state-sent = Nous avons envoyé la carte à { $email }. Le cadeau n’a pas encore été accepté.
gift-state-failed = L’e-mail n’a pas pu être remis à { $email }. Vérifiez l’adresse et envoyez la carte de nouveau. Le cadeau vous appartient toujours.
gift-state-printed = Imprimez la carte et remettez-la au destinataire. Le code qui y figure permet d’ouvrir le cadeau.
gift-state-accepted = { $name } a accepté le cadeau.
gift-codes = Tout ce qu’il contient a reçu de nouveaux codes et les vôtres ne sont plus valables.
gift-codes-tickets = { $count ->
    [one] Le billet a reçu un nouveau code et le vôtre n’est plus valable.
   *[other] Les billets ont reçu de nouveaux codes et les vôtres ne sont plus valables.
}
gift-codes-vouchers = { $count ->
    [one] La carte cadeau a reçu un nouveau code et le vôtre n’est plus valable.
   *[other] Les cartes cadeaux ont reçu de nouveaux codes et les vôtres ne sont plus valables.
}
gift-state-over = { $name } avait accepté le cadeau. Son contenu a été annulé depuis et n’est plus valable.
gift-state-called-back = Vous avez repris ce cadeau le { $date }. Le lien et le code de la carte ne fonctionnent plus.
gift-handed = Fait partie de votre cadeau pour { $name }, qui l’a accepté et a reçu un nouveau code.
gift-handed-off = Fait partie de votre cadeau pour { $name }, qui l’a accepté. La représentation est annulée et le billet n’est plus valable.
gift-ticket-leaves = Ce billet fait partie de votre cadeau pour { $name }. Si vous continuez, il ne sera plus dans le cadeau.
gift-state-language = Langue de la carte et de nos e-mails au destinataire : { $language }.
gift-print = Imprimer la carte personnalisée (PDF)
gift-manage = Voir, modifier ou reprendre le cadeau
gift-call-back = Reprendre le cadeau
gift-call-back-text = Le lien et le code de la carte ne fonctionneront plus et vous garderez le contenu du cadeau.
gift-call-back-told = Si la carte a été reçue par e-mail, nous préviendrons la personne que vous avez repris le cadeau.
gift-call-back-yes = Oui, reprendre le cadeau
gift-called-back = Vous avez repris le cadeau et gardez son contenu. Le lien et le code de la carte ne fonctionnent plus.
gift-change = Modifier la carte
gift-correct = Corriger la carte et la renvoyer
gift-correct-text = Si l’adresse était erronée ou si vous souhaitez changer votre mot, corrigez la carte ici. Nous enverrons une nouvelle carte ; le lien et le code de la précédente ne fonctionneront plus.
# Sur la carte et sur la page qu’elle ouvre. $from : qui offre. $name : qui reçoit.
gift-heading-present = Un cadeau pour vous
gift-heading-birthday = Joyeux anniversaire
gift-heading-congratulations = Félicitations
gift-page-to = Pour { $name }
gift-page-from = Offert par { $from }
gift-page-open = Acceptez ce cadeau : il sera à vous. Vous n’avez pas besoin de compte et vous ne payez rien.
gift-page-accept = Accepter le cadeau
gift-page-email = Votre adresse e-mail
gift-page-email-hint = Nous y enverrons le lien vers votre cadeau et nous vous y écrirons en cas de changement.
gift-page-accepted = Le cadeau est à vous. Nous avons aussi envoyé le lien vers cette page à { $email }.
gift-page-tickets = { $count ->
    [one] Votre billet
   *[other] Vos billets
}
gift-page-yours = { $count ->
    [one] Présentez le code à l’entrée, sur votre téléphone ou sur papier. Le lien de notre e-mail vous ramène toujours ici.
   *[other] Présentez les codes à l’entrée, sur votre téléphone ou sur papier. Le lien de notre e-mail vous ramène toujours ici.
}
gift-page-yours-phone = { $count ->
    [one] Présentez le code à l’entrée sur votre téléphone. Le lien de notre e-mail vous ramène toujours ici.
   *[other] Présentez les codes à l’entrée sur votre téléphone. Le lien de notre e-mail vous ramène toujours ici.
}
gift-page-pdf = { $count ->
    [one] Billet en PDF
   *[other] Tous les billets en PDF
}
gift-page-ticket = Ouvrir ce billet
gift-page-extras = Également dans votre cadeau
gift-page-vouchers-pdf = { $count ->
    [one] Carte cadeau en PDF
   *[other] Cartes cadeaux en PDF
}
gift-page-called-back = { $from } a repris ce cadeau. Pour toute question, adressez-vous à { $from }.
gift-page-gone = Ce cadeau n’est plus valable. Pour toute question, adressez-vous à { $from }.
gift-since-moved = { $count ->
    [one] { $performance } : c’est la nouvelle date, qui remplace celle du { $before }. Votre billet est valable pour la nouvelle date. Si elle ne vous convient pas, adressez-vous à { $from }.
   *[other] { $performance } : c’est la nouvelle date, qui remplace celle du { $before }. Vos billets sont valables pour la nouvelle date. Si elle ne vous convient pas, adressez-vous à { $from }.
}
gift-since-moved-exchange = { $count ->
    [one] { $performance } : c’est la nouvelle date, qui remplace celle du { $before }. Votre billet est valable pour la nouvelle date. Si elle ne vous convient pas, vous pouvez échanger le billet ci-dessous.
   *[other] { $performance } : c’est la nouvelle date, qui remplace celle du { $before }. Vos billets sont valables pour la nouvelle date. Si elle ne vous convient pas, vous pouvez échanger un billet ci-dessous.
}
gift-since-exchanged = { $count ->
    [one] { $performance } : { $from } a échangé un billet contre une autre date. Ce billet ne fait plus partie du cadeau. Adressez-vous à { $from } au sujet du nouveau billet.
   *[other] { $performance } : { $from } a échangé { $count } billets contre une autre date. Ces billets ne font plus partie du cadeau. Adressez-vous à { $from } au sujet des nouveaux billets.
}
gift-since-left = { $count ->
    [one] { $performance } : un billet ne fait plus partie de ce cadeau. Si vous ne vous y attendiez pas, adressez-vous à { $from }.
   *[other] { $performance } : { $count } billets ne font plus partie de ce cadeau. Si vous ne vous y attendiez pas, adressez-vous à { $from }.
}
gift-since-cancelled = { $count ->
    [one] { $performance } : un billet de ce cadeau a été annulé et n’est plus valable. Si vous ne vous y attendiez pas, adressez-vous à { $from }.
   *[other] { $performance } : { $count } billets de ce cadeau ont été annulés et ne sont plus valables. Si vous ne vous y attendiez pas, adressez-vous à { $from }.
}
gift-since-voucher = L’achat de la carte cadeau de { $value } a été annulé : cette carte n’est plus valable. Pour toute question, adressez-vous à { $from }.
gift-since-voucher-over = La carte cadeau de { $value } était valable jusqu’au { $day } et ne fait plus partie de ce cadeau. Pour toute question, adressez-vous à la billetterie.
gift-since-extras = Ne fait plus partie de ce cadeau : { $extras }. Si vous ne vous y attendiez pas, adressez-vous à { $from }.
gift-former-title = Ce lien n’est plus valable
gift-former-text = La carte de ce cadeau a été modifiée. La nouvelle carte a son propre lien et a pu être envoyée à une autre adresse e-mail. Si vous ne la trouvez pas, adressez-vous à la personne qui voulait vous offrir ce cadeau.
gift-former-accepted = Ce cadeau a été accepté : le lien de la carte ne l’ouvre plus. Si c’est vous qui l’avez accepté, votre propre lien se trouve dans l’e-mail que nous vous avons envoyé ensuite.
gift-page-account = En vous connectant avec { $email }, vous retrouverez aussi ce cadeau dans votre compte.
gift-page-exchanged = { $count ->
    [one] Vous avez échangé un billet de ce cadeau contre une autre date. Le nouveau billet vous a été envoyé par e-mail.
   *[other] Vous avez échangé { $count } billets de ce cadeau contre une autre date. Les nouveaux billets vous ont été envoyés par e-mail.
}
gift-card-title = Cadeau pour { $name }
gift-card-how = Pour ouvrir votre cadeau, scannez le code avec votre téléphone ou saisissez cette adresse dans un navigateur.
gift-card-qr = Code QR qui ouvre le cadeau
gift-card-more = { $count ->
    [one] et un autre cadeau
   *[other] et { $count } autres cadeaux
}
gift-card-file = carte
gift-tickets-file = billets
# E-mails à la personne qui reçoit, puis à celle qui offre.
mail-gift-deliver-subject = { $from } vous offre un cadeau
mail-gift-deliver = { $from } vous offre un cadeau. Ouvrez-le pour le découvrir et lire le mot qui l’accompagne. Vous n’avez pas besoin de compte et vous ne payez rien.
mail-gift-words = { $from } vous écrit : « { $words } »
mail-gift-open = Ouvrir le cadeau
mail-gift-received-subject = Votre cadeau, offert par { $from }
mail-gift-received = Vous avez accepté le cadeau offert par { $from }. Le lien ci-dessous y mène toujours : conservez cet e-mail.
mail-gift-extras = Votre cadeau comprend également : { $extras }.
mail-gift-attached = { $count ->
    [one] Vous trouverez en pièce jointe un PDF avec le code, à imprimer ou à présenter sur votre téléphone.
   *[other] Vous trouverez en pièce jointe un PDF avec les codes, à imprimer ou à présenter sur votre téléphone.
}
mail-gift-attached-dates = { $count ->
    [one] La date pour votre agenda est jointe à cet e-mail.
   *[other] Les dates pour votre agenda sont jointes à cet e-mail.
}
mail-gift-tickets = Ouvrir mon cadeau
mail-gift-accepted-subject = Votre cadeau a été accepté
mail-gift-accepted = { $name } a accepté votre cadeau (commande { $code }).
mail-gift-page = Ouvrir la page du cadeau
mail-gift-delivered-subject = Votre carte a été envoyée
mail-gift-delivered = Nous avons envoyé votre carte à { $email } (commande { $code }). Vous pouvez reprendre le cadeau avant son acceptation par { $name }.
mail-gift-failed-subject = L’e-mail avec votre cadeau n’a pas pu être remis
mail-gift-failed = Nous avons essayé d’envoyer votre carte à { $email } (commande { $code }), mais l’e-mail n’a pas pu être remis. Le cadeau vous appartient toujours. Vérifiez l’adresse et envoyez la carte de nouveau, ou imprimez-la.
mail-gift-correct = Corriger l’adresse
mail-gift-called-back-subject = { $from } a repris un cadeau
mail-gift-called-back = { $from } a repris le cadeau que nous vous avions annoncé par e-mail. Le lien de notre e-mail ne fonctionne plus. Vous n’avez rien à faire. Pour toute question, adressez-vous à { $from }.
refusal-gift-not-paid = Cette commande n’est pas payée et ne peut donc pas être offerte en cadeau.
refusal-gift-nothing = Rien dans cette commande ne peut être offert : les billets ont été utilisés, cédés à quelqu’un ou remis en vente.
refusal-gift-name = Saisissez le nom du destinataire.
refusal-gift-email = Vérifiez l’adresse e-mail : elle semble incomplète.
refusal-gift-words = Votre mot est trop long pour la carte. Raccourcissez-le : { $most } caractères et 12 lignes au plus.
refusal-gift-letters = Nous ne pouvons pas imprimer ces caractères sur la carte : { $letters }. Retirez-les ou écrivez votre mot en lettres latines, grecques ou cyrilliques.
refusal-gift-time = Choisissez un jour et une heure.
refusal-gift-time-past = La date et l’heure choisies sont déjà passées. Choisissez-en d’autres ou envoyez la carte maintenant.
refusal-gift-time-late = Choisissez une date et une heure avant le début de la représentation, et dans un an au plus tard.
refusal-gift-changed = Ce cadeau vient d’être modifié depuis une autre page. Vérifiez-le ci-dessous et réessayez.
refusal-gift-accepted = Le cadeau a déjà été accepté et ne peut plus être modifié ni repris.
refusal-gift-called-back = Ce cadeau a été repris.
refusal-gift-too-many = Trop d’e-mails ont été envoyés aujourd’hui à cette adresse ou de votre part. Réessayez demain ou imprimez la carte.
