# La page de la commande : où elle en est, et ses billets.

# Le titre dans le navigateur ; $code est par exemple K7Q-M4XR.
order-title = Commande { $code }
order-description = Votre commande et ses billets.
# Devant le code de la commande.
order-code = Commande
# Un lieu, et la salle dans ce lieu.
order-venue = { $venue }, { $hall }

order-waiting-title = Nous attendons la banque
order-waiting-text = La banque n’a pas encore confirmé le paiement. Cela ne prend en général que quelques secondes. Vous pouvez aussi fermer cette page : si le paiement arrive, les billets vous parviendront par e-mail ; s’il arrive trop tard et que les places ne sont plus libres, nous vous rembourserons intégralement.
order-look-again = Actualiser
# Un bouton : ouvre de nouveau la page de la banque ; $total est le montant total.
order-to-bank-again = Reprendre et payer { $total }

order-failed-title = Le paiement n’a pas abouti
# $time : une heure du jour, par exemple 19:41.
order-failed-text = { $attempts ->
    [one] Rien n’a été débité. Vos places restent réservées jusqu’à { $time }, et il vous reste { $attempts } essai.
   *[other] Rien n’a été débité. Vos places restent réservées jusqu’à { $time }, et il vous reste { $attempts } essais.
}
order-failed-last-text = Rien n’a été débité et cette commande ne peut plus être payée. Rendez les places et vous pourrez les choisir de nouveau aussitôt.
# A button: the order ends, its seats can be bought again.
order-give-up = Rendre les places

order-paid-title = Merci. Voici vos billets.
order-paid-charged = Nous avons reçu { $total }.
order-mail-waiting = Les billets sont en route vers { $email }.
order-mail-sent = Les billets ont été envoyés à { $email }.
order-mail-failing = L’e-mail à { $email } n’a pas encore pu être remis ; nous continuons d’essayer. Dans tous les cas, vos billets sont ici.
order-paid-door = À l’entrée, il suffit de présenter le code sur votre téléphone.

order-expired-title = Le délai est écoulé
order-expired-text = Aucun paiement n’est arrivé à temps et les places ont été remises en vente. Rien n’a été débité.
order-given-up-title = La commande est abandonnée
order-given-up-text = Vous avez renoncé à cette commande et ses places ont été remises en vente. Rien n’a été débité.
order-choose-again = Choisir d’autres places

# Why money goes back: before each of the texts below.
order-back-late = Votre paiement est arrivé alors que les places ne pouvaient plus vous être vendues.
order-back-unpaid = Cette commande n’a été payée qu’en partie et son délai est écoulé : les places sont de nouveau en vente.
order-back-cancelled = La représentation a été annulée avant l’arrivée de votre paiement.
order-refunding-title = Votre remboursement est en route
order-refunding-text = Nous vous remboursons la totalité ({ $total }) par le même moyen de paiement ; nous vous l’écrivons aussi à { $email }.
order-refunded-title = Remboursement effectué
order-refunded-text = Nous vous avons remboursé la totalité ({ $total }) par le même moyen de paiement ; la banque peut mettre quelques jours à l’afficher. Nous vous l’avons aussi écrit à { $email }.
order-owed-title = Nous vous devons un remboursement
order-owed-text = Votre banque a refusé les { $total } que nous voulions vous rembourser. Cet argent vous appartient toujours : notre guichet en est averti et vous écrira à { $email } pour convenir d’un autre moyen.

# Quelqu’un revient de la banque dans un autre navigateur que celui de la commande.
order-elsewhere-title = De retour de la banque
order-elsewhere-text = La page de cette commande ne s’ouvre que dans le navigateur où elle a été passée. Si le paiement a abouti, les billets et un lien vers la commande sont en route vers l’adresse e-mail indiquée.

order-tickets = Billets
order-pdf = Tous les billets en PDF
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
order-ticket-doors = Portes
order-ticket-entered = Utilisé à { $time }
order-ticket-replaced = Ce billet a été remplacé. Seul le code que vous voyez ici ouvre les portes.
# Lu à haute voix à la place de l’image d’un code ; $place est la place.
order-ticket-qr = Code QR du billet : { $place }
order-ticket-bars = Code-barres du billet : { $place }
order-ticket-pdf = Billet en PDF
order-ticket-replace = Remplacer ce billet

order-replace-title = Remplacer ce billet ?
order-replace-text = Vous recevrez un billet avec un nouveau code. L’ancien, sur papier, dans un e-mail ou sur le téléphone, sera dès lors refusé à l’entrée.
order-replace-confirm = Remplacer le billet
order-replace-keep = Le garder tel quel
order-replaced = Le billet a été remplacé. L’ancien code n’ouvre plus les portes.

order-cancelled-title = Les billets sont annulés
order-cancelled-text = Le guichet a annulé des billets de cette commande ; ils ne sont plus valables.
order-cancelled-goes = Nous vous remboursons { $total } par le même moyen de paiement.
order-cancelled-went = Nous vous avons remboursé { $total } par le même moyen de paiement ; la banque peut mettre quelques jours à l’afficher.
