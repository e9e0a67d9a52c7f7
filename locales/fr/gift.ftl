# Commandes que l’on offre. D’abord, ce que voit la personne qui offre.
gift-link = Offrir
checkout-present = C’est un cadeau. Après le paiement, vous écrirez la carte et choisirez le jour de l’envoi.
order-present = Votre cadeau
order-present-text = Écrivez maintenant la carte, voyez à quoi elle ressemble et choisissez le jour de l’envoi, ou imprimez-la vous-même. Aucun prix n’y figure.
order-present-write = Écrire la carte
gift-title = Offrir cette commande
gift-lede = La personne à qui vous l’offrez reçoit une carte avec votre mot et ouvre le cadeau depuis cette carte. Elle n’a pas besoin de compte et ne voit jamais le prix.
gift-until = Tant que le cadeau n’est pas accepté, il reste à vous et vos billets sont valables. Jusque-là, vous pouvez le reprendre.
gift-after = Une fois le cadeau accepté, les billets ont de nouveaux codes et les vôtres ne sont plus valables à l’entrée.
gift-money = La facture reste à votre nom. Si une représentation est annulée, c’est vous qui êtes remboursé.
gift-what = Votre cadeau
gift-vouchers = { $count ->
    [one] Une carte cadeau
   *[other] { $count } cartes cadeaux
}
gift-name = Nom de la personne qui le reçoit
gift-words = Votre mot (facultatif)
gift-words-hint = { $most } caractères au plus. Il figure sur la carte et sur la page du cadeau. Les émojis ne sont pas imprimés.
gift-design = Carte
gift-language = Langue de la carte
gift-delivery = Comment la carte arrive-t-elle ?
gift-delivery-now = Par e-mail, maintenant
gift-delivery-at = Par e-mail, au moment que je choisis
gift-delivery-printed = Je l’imprime et je la remets moi-même
gift-email = Adresse e-mail de la personne qui le reçoit
gift-day = Jour
gift-hour = Heure
gift-zone = Fuseau horaire de cette personne
gift-preview = Aperçu de la carte
gift-give = Offrir
gift-save = Enregistrer les modifications
gift-order = Retour à la commande
gift-preview-title = Aperçu de la carte
gift-state-title = Le cadeau pour { $name }
gift-state-waiting = Nous enverrons la carte à { $email } le { $date } à { $time } (fuseau horaire { $zone }).
gift-state-sending = Nous envoyons la carte à { $email }.
gift-state-sent = Nous avons envoyé la carte à { $email }. Le cadeau n’a pas encore été accepté.
gift-state-failed = L’e-mail à { $email } n’a pas pu être remis. Vérifiez l’adresse et renvoyez la carte. Vos billets sont en sécurité.
gift-state-printed = Imprimez la carte et remettez-la. Le cadeau s’ouvre avec le code qui y figure.
gift-state-accepted = { $name } a accepté le cadeau. Les billets ont maintenant de nouveaux codes.
gift-print = Carte à imprimer (PDF)
gift-call-back = Reprendre le cadeau
gift-call-back-text = Le lien de la carte ne fonctionnera plus et les billets resteront à vous.
gift-called-back = Vous gardez les billets. Le lien de la carte ne fonctionne plus.
gift-change = Modifier la carte
# Sur la carte et sur la page qu’elle ouvre. $from : qui offre. $name : qui reçoit.
gift-heading-present = Un cadeau
gift-heading-birthday = Joyeux anniversaire
gift-heading-congratulations = Félicitations
gift-page-to = Pour { $name }
gift-page-from = De la part de { $from }
gift-page-open = Acceptez le cadeau et il est à vous. Vous n’avez pas besoin de compte et vous ne payez rien.
gift-page-accept = Accepter le cadeau
gift-page-email = Votre adresse e-mail
gift-page-email-hint = Nous vous envoyons le lien vers vos billets et vous prévenons si une représentation change.
gift-page-accepted = Le cadeau est à vous. Nous avons aussi envoyé le lien à { $email }.
gift-page-tickets = Vos billets
gift-page-yours = Présentez les codes à l’entrée, sur votre téléphone ou sur papier. Le lien de notre e-mail vous ramène toujours ici.
gift-page-pdf = Tous les billets en PDF
gift-page-ticket = Ouvrir ce billet
gift-page-vouchers-pdf = Cartes cadeaux en PDF
gift-page-called-back = { $from } a repris ce cadeau. Pour toute question, adressez-vous à { $from }.
gift-page-gone = Ce cadeau ne peut plus être accepté. Adressez-vous à { $from }.
gift-page-exchanged = { $count ->
    [one] Vous avez échangé un billet de ce cadeau contre une autre date. Le nouveau vous a été envoyé par e-mail.
   *[other] Vous avez échangé { $count } billets de ce cadeau contre une autre date. Les nouveaux vous ont été envoyés par e-mail.
}
gift-card-title = Cadeau pour { $name }
gift-card-how = Pour ouvrir le cadeau, scannez le code avec un téléphone ou allez à cette adresse.
gift-card-qr = Code carré qui ouvre le cadeau
gift-card-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
}
gift-card-file = carte
gift-tickets-file = billets
# E-mails à la personne qui reçoit, puis à celle qui offre.
mail-gift-deliver-subject = { $from } vous offre un cadeau
mail-gift-deliver = { $from } vous offre un cadeau. Ouvrez-le pour le découvrir et lire le mot qui l’accompagne. Vous n’avez pas besoin de compte et vous ne payez rien.
mail-gift-open = Ouvrir le cadeau
mail-gift-received-subject = Votre cadeau de la part de { $from }
mail-gift-received = Vous avez accepté le cadeau de { $from }. Ce lien y mène toujours : conservez cet e-mail.
mail-gift-tickets = Ouvrir mon cadeau
mail-gift-accepted-subject = Votre cadeau a été accepté
mail-gift-accepted = { $name } a accepté votre cadeau (commande { $code }). Les billets qu’il contient ont maintenant de nouveaux codes ; les vôtres ne sont plus valables à l’entrée.
mail-gift-page = Ouvrir la page du cadeau
mail-gift-delivered-subject = Votre cadeau a été remis
mail-gift-delivered = Nous avons envoyé votre carte à { $email } (commande { $code }). Vous pouvez reprendre le cadeau tant que { $name } ne l’a pas accepté.
mail-gift-failed-subject = Votre cadeau n’a pas pu être remis
mail-gift-failed = Nous avons essayé d’envoyer votre carte à { $email } (commande { $code }), mais l’e-mail n’a pas pu être remis. Vos billets sont en sécurité. Vérifiez l’adresse et renvoyez la carte, ou imprimez-la.
mail-gift-correct = Corriger l’adresse
refusal-gift-not-paid = Cette commande n’est pas payée et ne peut pas être offerte.
refusal-gift-nothing = Rien dans cette commande ne peut être offert : ses billets ont été utilisés, donnés à quelqu’un ou mis en revente.
refusal-gift-name = Saisissez le nom de la personne qui reçoit le cadeau.
refusal-gift-email = Vérifiez l’adresse e-mail : elle semble incomplète.
refusal-gift-words = Ce mot est trop long pour la carte. Raccourcissez-le à { $most } caractères et 12 lignes.
refusal-gift-time = Choisissez un jour et une heure.
refusal-gift-time-past = Ce moment est passé. Choisissez-en un plus tard ou envoyez la carte maintenant.
refusal-gift-time-late = Choisissez un moment avant le début de la représentation et dans un an au plus.
refusal-gift-sent = La carte a déjà été envoyée et ne peut plus être modifiée. Vous pouvez reprendre le cadeau et l’offrir à nouveau.
refusal-gift-accepted = Le cadeau a déjà été accepté et ne peut plus être modifié ni repris.
refusal-gift-called-back = Ce cadeau a été repris.
refusal-gift-too-many = Trop d’e-mails ont été envoyés aujourd’hui à cette adresse ou de votre part. Réessayez demain ou imprimez la carte.
