# Commandes que l’on offre. D’abord, ce que voit la personne qui offre.
gift-link = Offrir en cadeau
checkout-present = C’est un cadeau. Après le paiement, vous pourrez écrire la carte qui l’accompagne et choisir le jour de l’envoi.
order-present = Votre cadeau
order-present-text = Écrivez maintenant la carte qui accompagne votre cadeau et regardez l’aperçu. Choisissez ensuite le jour de l’envoi, ou imprimez la carte vous-même. Aucun prix n’y figure.
order-present-write = Écrire la carte
gift-title = Offrir en cadeau
gift-lede = La personne à qui vous faites ce cadeau reçoit une carte personnalisée avec votre mot, qui lui permet d’ouvrir le cadeau. Elle n’a pas besoin de compte et ne voit jamais le prix.
gift-until = Tant que le cadeau n’est pas accepté, il vous appartient et vos billets restent valables. Jusque-là, vous pouvez le reprendre.
gift-after = Une fois le cadeau accepté, les billets et les cartes cadeaux qu’il contient ont de nouveaux codes et les vôtres ne sont plus valables.
gift-money = La facture reste à votre nom. Si une représentation est annulée, c’est vous qui recevez le remboursement.
gift-what = Votre cadeau
gift-vouchers = { $count ->
    [one] Une carte cadeau
   *[other] { $count } cartes cadeaux
}
gift-name = Nom du destinataire
gift-words = Votre mot (facultatif)
gift-words-hint = { $most } caractères au plus. Votre mot figure sur la carte et sur la page du cadeau. Les émojis n’apparaissent pas sur la carte imprimée.
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
gift-order = Retour à la commande
gift-preview-title = Aperçu de la carte
gift-state-title = Cadeau pour { $name }
gift-state-waiting = Nous enverrons la carte à { $email } le { $date } à { $time } (fuseau horaire : { $zone }).
gift-state-waiting-here = Nous enverrons la carte à { $email } le { $date } à { $time }.
gift-state-sending = La carte est en cours d’envoi à { $email }.
gift-state-sent = Nous avons envoyé la carte à { $email }. Le cadeau n’a pas encore été accepté.
gift-state-failed = L’e-mail à { $email } n’a pas pu être remis. Votre cadeau n’est pas perdu : vérifiez l’adresse et renvoyez la carte.
gift-state-printed = Imprimez la carte et remettez-la au destinataire. Le code qui y figure permet d’ouvrir le cadeau.
gift-state-accepted = { $name } a accepté le cadeau. Les billets et les cartes cadeaux qu’il contient ont maintenant de nouveaux codes.
gift-state-language = Langue de la carte et de nos e-mails au destinataire : { $language }.
gift-print = Imprimer la carte personnalisée (PDF)
gift-call-back = Reprendre le cadeau
gift-call-back-text = Le lien et le code de la carte ne fonctionneront plus et vous garderez le contenu du cadeau. Si nous avons déjà envoyé la carte par e-mail, nous préviendrons la personne qui l’a reçue.
gift-called-back = Vous avez repris le cadeau et gardez son contenu. Le lien et le code de la carte ne fonctionnent plus.
gift-change = Modifier la carte
# Sur la carte et sur la page qu’elle ouvre. $from : qui offre. $name : qui reçoit.
gift-heading-present = Un cadeau pour vous
gift-heading-birthday = Joyeux anniversaire
gift-heading-congratulations = Félicitations
gift-page-to = Pour { $name }
gift-page-from = De la part de { $from }
gift-page-open = Acceptez ce cadeau : il sera à vous. Vous n’avez pas besoin de compte et vous ne payez rien.
gift-page-accept = Accepter le cadeau
gift-page-email = Votre adresse e-mail
gift-page-email-hint = Nous y enverrons le lien vers votre cadeau et nous vous y écrirons en cas de changement.
gift-page-accepted = Le cadeau est à vous. Nous avons aussi envoyé le lien vers cette page à { $email }.
gift-page-tickets = Vos billets
gift-page-yours = Présentez les codes à l’entrée, sur votre téléphone ou sur papier. Le lien de notre e-mail vous ramène toujours ici.
gift-page-pdf = Tous les billets en PDF
gift-page-ticket = Ouvrir ce billet
gift-page-vouchers-pdf = Cartes cadeaux en PDF
gift-page-called-back = { $from } a repris ce cadeau. Pour toute question, adressez-vous à { $from }.
gift-page-gone = Ce cadeau n’est plus valable. Pour toute question, adressez-vous à { $from }.
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
mail-gift-open = Ouvrir le cadeau
mail-gift-received-subject = Votre cadeau de la part de { $from }
mail-gift-received = Vous avez accepté le cadeau de { $from }. Le lien ci-dessous y mène toujours : conservez cet e-mail.
mail-gift-tickets = Ouvrir mon cadeau
mail-gift-accepted-subject = Votre cadeau a été accepté
mail-gift-accepted = { $name } a accepté votre cadeau (commande { $code }). Les billets et les cartes cadeaux qu’il contient ont maintenant de nouveaux codes ; les vôtres ne sont plus valables.
mail-gift-page = Ouvrir la page du cadeau
mail-gift-delivered-subject = Votre carte a été envoyée
mail-gift-delivered = Nous avons envoyé votre carte à { $email } (commande { $code }). Vous pouvez reprendre le cadeau tant que { $name } ne l’a pas accepté.
mail-gift-failed-subject = L’e-mail avec votre cadeau n’a pas pu être remis
mail-gift-failed = Nous avons essayé d’envoyer votre carte à { $email } (commande { $code }), mais l’e-mail n’a pas pu être remis. Votre cadeau n’est pas perdu : vérifiez l’adresse et renvoyez la carte, ou imprimez-la.
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
refusal-gift-sent = La carte a déjà été envoyée et ne peut plus être modifiée. Vous pouvez reprendre le cadeau, puis l’offrir de nouveau.
refusal-gift-accepted = Le cadeau a déjà été accepté et ne peut plus être modifié ni repris.
refusal-gift-called-back = Ce cadeau a été repris.
refusal-gift-too-many = Trop d’e-mails ont été envoyés aujourd’hui à cette adresse ou de votre part. Réessayez demain ou imprimez la carte.
