# A performance is cancelled or moved by page: what is asked, what it will do, and to whom.
staff-performances-title = Annuler ou déplacer des représentations
staff-performances-lede = Choisissez une représentation. Avant toute action, vous voyez ses effets, et qui reçoit quel e-mail.
staff-performances-hall = Salle
staff-performances-none = Aucune représentation à venir.
staff-change-deed = Que souhaitez-vous faire ?
staff-change-cancel = Annuler cette représentation
staff-change-move = La déplacer à une autre date ou une autre heure
staff-change-starts = Nouvelle date et nouvelle heure
staff-change-starts-hint = Seulement pour un déplacement, à l’heure de la salle ({ $zone }).
staff-change-note = Une phrase de votre part (facultatif)
staff-change-note-hint = Par exemple le motif. La phrase figure dans les e-mails et sur les pages des commandes. Si une langue reste vide, on y lit la phrase dans cette langue : { $language }.
staff-change-look = Voir ce qui va se passer
staff-change-off = Cette représentation est annulée. Pour la rétablir, écrivez « no » dans la colonne « cancelled » de la feuille « performances », puis importez la feuille. Les détenteurs de billets apprennent alors qu’elle a bien lieu.
staff-change-over = Cette représentation a commencé ou est passée, ou la nouvelle date est passée. Rien n’a été modifié.
staff-change-begun = Cette représentation a commencé ou est passée : il n’est plus possible de l’annuler ou de la déplacer ici.
staff-change-nothing-chosen = Choisissez ce que vous souhaitez faire.
staff-change-wrong-time = Indiquez une date et une heure, par exemple 5 janvier 2027, 20 h.
staff-change-skipped = Cette heure n’existe pas ce jour-là, à cause du passage à l’heure d’été. Choisissez-en une autre.
staff-change-unknown = Cette représentation n’existe pas. Rien n’a été modifié.
staff-change-is-cancelled = Cette représentation est déjà annulée. Rien n’a été modifié maintenant.
staff-change-same-time = Cette représentation a déjà cette date et cette heure. Rien n’a été modifié maintenant.
staff-change-hall-taken = Une autre représentation a lieu dans la salle à ce moment-là. Rien n’a été modifié. Choisissez une autre heure.
staff-change-out-of-season = Cette date est hors de la saison. Rien n’a été modifié. Choisissez une autre date, ou changez d’abord les dates de la saison dans sa feuille.
staff-change-meanwhile = Quelqu’un a modifié cette représentation entre-temps ; rien n’a donc été fait. La voici telle qu’elle est désormais. Vérifiez-la de nouveau.
staff-change-note-long = Une phrase est trop longue : { $most } caractères au maximum. Rien n’a été modifié.
staff-change-check-cancel = Effets de l’annulation
staff-change-check-move = Effets du déplacement
staff-change-moves = Ancienne date : { $before }. Nouvelle date : { $after }.
staff-change-money = { $count ->
    [one] { $count } billet, vendu { $amount }
   *[other] { $count } billets, vendus { $amount } au total
}
staff-change-orders = { $count ->
    [one] dans { $count } commande
   *[other] dans { $count } commandes
}
staff-change-subscriptions = { $count ->
    [one] { $count } de ces billets fait partie d’un abonnement
   *[other] { $count } de ces billets font partie d’abonnements
}
staff-change-reservations = { $count ->
    [one] { $count } réservation en cours
   *[other] { $count } réservations en cours
}
staff-change-offers = { $count ->
    [one] { $count } billet remis en vente
   *[other] { $count } billets remis en vente
}
staff-change-waiting = { $count ->
    [one] { $count } inscription sur la liste d’attente
   *[other] { $count } inscriptions sur la liste d’attente
}
staff-change-nothing-sold = Rien n’a été vendu, et personne n’attend.
staff-change-until-cancel = Jusqu’au { $date }, les acheteurs choisissent entre un remboursement et un avoir sur la page de leur commande. Sans choix, les billets seuls sont remboursés par le moyen qui les a payés ; ceux des abonnements et des forfaits deviennent un avoir.
staff-change-until-move = Jusqu’au { $date }, les acheteurs à qui la nouvelle date ne convient pas peuvent choisir un remboursement ou un avoir sur la page de leur commande. Sans choix, leurs billets sont valables pour la nouvelle date.
staff-change-undo-cancel = Une annulation ne se reprend qu’en important la feuille « performances » avec « no » dans la colonne « cancelled ». Tous apprennent alors que la représentation a bien lieu ; les personnes déjà remboursées gardent leur argent.
staff-change-undo-move = Pour revenir en arrière, déplacez de nouveau la représentation : tous reçoivent alors un second e-mail.
staff-change-sheets = Le prochain export de la saison le dira aussi. L’import d’une feuille plus ancienne est refusé tant que personne n’accepte expressément qu’elle revienne sur ce changement.
staff-change-mails = Les e-mails qui seront envoyés
staff-change-no-mails = Aucun e-mail ne sera envoyé.
staff-change-mail-buyers = { $count ->
    [one] Acheteurs, { $language } : { $count } e-mail
   *[other] Acheteurs, { $language } : { $count } e-mails
}
staff-change-mail-recipients = { $count ->
    [one] Personnes qui ont reçu un billet de quelqu’un, { $language } : { $count } e-mail
   *[other] Personnes qui ont reçu un billet de quelqu’un, { $language } : { $count } e-mails
}
staff-change-mail-reservers = { $count ->
    [one] Personnes qui ont une réservation, { $language } : { $count } e-mail
   *[other] Personnes qui ont une réservation, { $language } : { $count } e-mails
}
staff-change-mail-of = Voici l’e-mail de la commande { $code }. Les autres diffèrent par le nom, les places et les montants. Les liens ne fonctionnent pas ici.
staff-change-without-address = { $count ->
    [one] { $count } e-mail ne peut pas être envoyé, faute d’adresse. Prévenez cette personne d’une autre façon.
   *[other] { $count } e-mails ne peuvent pas être envoyés, faute d’adresse. Prévenez ces personnes d’une autre façon.
}
staff-change-concerned = Personnes concernées
staff-change-all = { $count ->
    [one] { $count } ligne, par nom
   *[other] { $count } lignes, par nom
}
staff-change-unnamed = Les noms, les adresses et les e-mails s’affichent pour les collègues qui ont aussi le droit « { $right } » pour tout le théâtre.
staff-change-name = Nom
staff-change-as = Lien
staff-change-tickets = Billets
staff-change-address = Adresse e-mail
staff-change-no-name = sans nom
staff-change-no-address = aucune adresse
staff-change-as-buyer = a acheté des billets
staff-change-as-recipient = a reçu un billet
staff-change-as-reserver = a une réservation
staff-change-as-extras = a acheté seulement des suppléments, remboursés sans choix
staff-change-nobody = Personne n’est concerné.
staff-change-page = Page { $page } sur { $pages }
staff-change-page-before = Page précédente
staff-change-page-after = Page suivante
staff-change-do-cancel = { $count ->
    [one] Annuler la représentation et prévenir { $count } personne
   *[other] Annuler la représentation et prévenir { $count } personnes
}
staff-change-do-move = { $count ->
    [one] Déplacer la représentation et prévenir { $count } personne
   *[other] Déplacer la représentation et prévenir { $count } personnes
}
staff-change-do-cancel-alone = Annuler la représentation
staff-change-do-move-alone = Déplacer la représentation
staff-done-off = La représentation est annulée. Les e-mails partent dans la minute.
staff-done-moved = La représentation est déplacée. Les e-mails partent dans la minute.
staff-order-moved = { $what } · déplacée ; ancienne date : { $before }
