# Customers and orders found by staff, and who looked at whom.
staff-find-title = Rechercher un client
staff-find-short = Rechercher un client
staff-find-lede = Recherchez un client avec ce que vous savez : une partie du nom, le téléphone, l’adresse, l’e-mail ou le code d’une commande, d’un billet ou d’une carte.
staff-find-label = Que savez-vous du client ?
staff-find-hint = L’ordre des mots, les majuscules et les accents ne comptent pas. Les derniers chiffres d’un numéro de téléphone suffisent. Ajoutez un mot pour réduire la liste.
staff-find-none = Aucun client n’a été trouvé. Vérifiez l’orthographe ou essayez avec une autre information.
staff-find-found = Clients trouvés
staff-find-nameless = Client sans nom
staff-find-more = { $count ->
    [one] { $number } autre client a été trouvé. Ajoutez un mot pour réduire la liste.
   *[other] { $number } autres clients ont été trouvés. Ajoutez un mot pour réduire la liste.
}
staff-find-many-more = Beaucoup d’autres clients ont été trouvés. Ajoutez un mot pour réduire la liste.
staff-views-title = Qui a consulté ce client
staff-views-lede = Les collègues qui ont ouvert la page de ce client ou celle de l’une de ses commandes, les consultations les plus récentes d’abord. Chaque page est notée au plus une fois par heure et reste deux ans dans la liste.
staff-views-what = Page
staff-views-person = Page du client
staff-views-search = Recherche avec peu de résultats
staff-views-none = Personne n’a ouvert les pages de ce client.
staff-orders-any = Commande, client ou billet
staff-orders-any-lede = Saisissez ce que vous savez : le code de la commande, le code-barres du billet, une partie du nom, une adresse e-mail, un numéro de téléphone ou les quatre derniers chiffres de la carte.
staff-orders-none = Aucune commande n’a été trouvée. Vérifiez l’orthographe ou demandez le code de la commande.
staff-orders-found = Commandes trouvées, les plus récentes d’abord
staff-orders-older = Afficher les commandes plus anciennes
staff-orders-filters = Filtrer par date, représentation ou place
staff-orders-filter = Afficher les commandes
staff-orders-from = Passées à partir du
staff-orders-to = Passées jusqu’au
staff-orders-performance = Clé de la représentation
staff-orders-seat = Place, par exemple Parterre/12/7
staff-orders-wrong-time = Saisissez la date et l’heure sous la forme 2026-12-01T10:00.
staff-orders-wrong-performance = Aucune représentation n’a cette clé. Vous trouverez la clé sur la page de la représentation.
staff-orders-wrong-seat = Le plan de cette représentation n’a pas cette place, ou plusieurs places portent ce nom. Indiquez le secteur, le rang et la place.
staff-orders-wrong-alone = Indiquez la représentation à laquelle appartient la place.
staff-orders-seat-history = Ce qu’est devenue cette place
staff-orders-order = Commande
staff-seat-ordered = Commandée
staff-seat-sold = Payée
staff-seat-offered = Remise en vente
staff-seat-resold = Revendue
staff-seat-resale-ended = Fin de la remise en vente, place non revendue
staff-seat-exchanged = Échangée
staff-seat-returned = Annulée
staff-seat-ended = Fin de la commande
