# La page de la commande : où elle en est, et ses billets.

# Le titre dans le navigateur ; $code est par exemple K7Q-M4XR.
order-title = Commande { $code }
order-description = Votre commande et ses billets.
# Devant le code de la commande.
order-code = Commande
# Un lieu, et la salle dans ce lieu.
order-venue = { $venue }, { $hall }

order-waiting-title = Nous attendons la réponse de la banque
order-waiting-text = La banque n’a pas encore confirmé votre paiement ; cela ne prend en général que quelques secondes. Si vous venez de payer, ne payez pas une seconde fois. Vous pouvez fermer cette page : une fois le paiement confirmé, vous recevrez vos billets par e-mail. Si le paiement nous parvient trop tard et que les places ne soient plus libres, nous vous rembourserons intégralement.
order-look-again = Actualiser
# Un bouton : ouvre de nouveau la page de la banque ; $total est le montant total.
order-to-bank-again = Aller à la banque et payer { $total }
order-not-paid = Pas encore payé ?
order-not-paid-text = Vos places restent réservées jusqu’à { $time }.
order-pay-again = Réessayer de payer { $total }
order-pay-other = Payer autrement : { $means }
order-theatre-time = { $time } (heure du théâtre)

order-failed-title = Le paiement n’a pas abouti
order-failed-nothing = Rien n’a été débité.
order-unfit-text = La banque a débité { $total }, ce qui n’est pas le montant demandé et ne paie pas cette commande. Nous vous remboursons la totalité sur la carte ou le compte qui a servi à payer.
order-unfit-refused = La banque a débité { $total }, ce qui n’est pas le montant demandé et ne paie pas cette commande.
order-unfit-title = Le montant débité n’est pas le bon
# $time : une heure du jour, par exemple 19:41.
order-failed-text = { $attempts ->
    [one] Vos places restent réservées jusqu’à { $time } ; vous pouvez réessayer une fois.
   *[other] Vos places restent réservées jusqu’à { $time } ; vous pouvez réessayer { $attempts } fois.
}
order-failed-last-text = Cette commande ne peut plus être payée. Rendez les places et vous pourrez les choisir de nouveau aussitôt.
# A button: the order ends, its seats can be bought again.
order-give-up = Rendre les places

order-paid-title = Merci. Voici vos billets.
order-paid-charged = Nous avons reçu { $total }.
order-mail-waiting = Les billets vont être envoyés à { $email }.
order-mail-sent = Les billets ont été envoyés à { $email }.
order-mail-failing = L’e-mail à { $email } n’a pas encore pu être remis ; nous continuons d’essayer. Dans tous les cas, vos billets sont ici.
order-paid-door = À l’entrée, présentez le code, sur votre téléphone ou sur papier.

order-expired-title = Le délai de paiement est écoulé
order-expired-text = Aucun paiement ne nous est parvenu à temps : les places ont été remises en vente et vous n’avez pas de billets. Si vous avez payé malgré tout, attendez notre e-mail avant de commander de nouveau : si les places sont encore libres, vous recevrez les billets ; sinon, nous vous rembourserons intégralement.
order-given-up-title = Vous avez rendu les places
order-given-up-text = Les places de cette commande sont de nouveau en vente et nous n’avons reçu aucun paiement. Si vous avez payé malgré tout, attendez notre e-mail avant de commander de nouveau : si les places sont encore libres, vous recevrez les billets ; sinon, nous vous rembourserons intégralement.
order-choose-again = Choisir de nouveau des places

# Why money goes back: before each of the texts below.
order-back-late = Votre paiement est arrivé trop tard : les places ne pouvaient plus vous être vendues et vous n’avez pas de billets.
order-back-unpaid = Cette commande n’a été payée qu’en partie : les places ont été remises en vente et vous n’avez pas de billets.
order-back-unfit = La banque a débité un montant qui n’était pas celui de cette commande, et le délai de paiement est écoulé : vous n’avez donc pas de billets.
order-back-cancelled = La représentation a été annulée avant que votre paiement n’arrive ; vous n’avez donc pas de billets.
order-refunding-title = Votre remboursement est en cours
order-refunding-text = Nous vous remboursons la totalité ({ $total }) sur la carte ou le compte qui a servi à payer ; vous n’avez rien à faire. Nous vous le confirmons aussi par e-mail à { $email }.
order-refunded-title = Remboursement effectué
order-refunded-text = Nous vous avons remboursé la totalité ({ $total }) sur la carte ou le compte qui a servi à payer ; le montant peut mettre quelques jours à apparaître sur votre relevé. Nous vous l’avons aussi confirmé par e-mail à { $email }.
order-owed-title = Nous vous devons un remboursement
order-owed-text = Votre banque a refusé le remboursement de { $total }. Cet argent reste le vôtre : le guichet est prévenu et vous écrira à { $email } pour convenir d’un autre mode de remboursement. Vous pouvez aussi nous appeler au numéro indiqué en bas de la page.

# Quelqu’un revient de la banque dans un autre navigateur que celui de la commande.
order-elsewhere-title = De retour de la banque
order-elsewhere-text = La page de cette commande ne s’ouvre que dans le navigateur où elle a été passée. Si le paiement a abouti, les billets et un lien vers la commande sont en route vers l’adresse e-mail indiquée.

order-tickets = Billets
order-yours = Votre commande
order-was-for = La commande portait sur
order-taken-back = Billets annulés
order-pdf = Billets en PDF
# Les noms des fichiers, en lettres sans accent.
order-pdf-file = billets.pdf
order-calendar = Ajouter à l’agenda
order-calendar-file = soirees.ics
order-resend = Renvoyer l’e-mail
order-resent = Les billets sont de nouveau en route, avec les mêmes codes.

# Sur un billet, devant leur valeur.
order-ticket-area = Emplacement
order-ticket-section = Secteur
order-ticket-row = Rang
order-ticket-seat = Place
order-ticket-doors = Ouverture des portes
order-ticket-entered = Utilisé à { $time }
order-ticket-replaced = Ce billet a été remplacé. Seul le code que vous voyez ici ouvre les portes.
# Lu à haute voix à la place de l’image d’un code ; $place est la place.
order-ticket-qr = Code QR du billet : { $place }
order-ticket-bars = Code-barres du billet : { $place }
order-ticket-pdf = Billet en PDF
order-ticket-replace = Billet perdu : le remplacer

order-replace-title = Remplacer ce billet ?
order-replace-text = Vous recevrez un billet avec un nouveau code. L’ancien, sur papier, dans un e-mail ou sur le téléphone, sera dès lors refusé à l’entrée.
order-replace-confirm = Remplacer le billet
order-replace-keep = Le garder tel quel
order-replaced = Le billet a été remplacé. L’ancien code n’ouvre plus les portes.

order-cancelled-title = Vos billets ont été annulés
order-cut-title = Une partie de la commande est annulée
order-cancelled-text = Le guichet a annulé tous les billets de cette commande ; ils ne sont plus valables.
order-cancelled-help = Pour toute question, appelez le guichet ; son numéro est en bas de cette page.
order-cancelled-some-text = Le guichet a annulé une partie de cette commande. Seuls les billets affichés ci‑dessous avec leur code sont encore valables.
order-cancelled-goes = Nous vous remboursons { $total } sur la carte ou le compte qui a servi à payer ; vous n’avez rien à faire.
order-cancelled-went = Nous vous avons remboursé { $total } sur la carte ou le compte qui a servi à payer ; le montant peut mettre quelques jours à apparaître sur votre relevé.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Votre représentation est annulée
   *[other] Vos représentations sont annulées
}
order-called-off-some-title = { $count ->
    [one] Une représentation de votre commande est annulée
   *[other] { $count } représentations de votre commande sont annulées
}
order-called-off-what = { $title }, { $when } : cette représentation n’aura pas lieu. Vos billets pour cette date ne sont plus valables.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Nous vous rembourserons tout ce que vous avez payé pour ces billets, frais compris. Le guichet effectue chaque remboursement à la main ; lorsque l’argent sera en route, nous écrirons à { $email }. Sans nouvelles de notre part, appelez le guichet en indiquant le code de commande { $code } ; son numéro est en bas de cette page.
order-called-off-others = Vos autres billets restent valables.
# Above the seats of cancelled performances.
order-called-off = Représentations annulées
