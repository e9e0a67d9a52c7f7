# Ce que dit chaque page.

# Le nom de la langue dans cette langue, pour le choix de la langue.
language-name = Français

# $amount est écrit avec les séparateurs de la langue, par exemple 1 234,50 ; $symbol est € ou un code de monnaie.
money-amount = { $amount } { $symbol }

# Le titre dans le navigateur : celui de la page, puis la maison.
common-title = { $page } · { $house }
# Of a page whose form was refused.
common-title-error = Erreur : { $page } · { $house }
common-skip = Aller au contenu
# Lu à haute voix devant la navigation en tête de page.
common-nav = Menu principal
# Lu à haute voix devant le nom de la langue choisie.
common-language = Langue :
common-season = Saison
common-offers = Abonnements
common-sign-in = Se connecter
# Une date et une heure, par exemple jeudi 3 décembre 2026 et 19:30.
common-today = Aujourd’hui : { $when }
common-when = { $date } à { $time }
common-choose-seats = Choisir ses places
common-poster = Affiche : { $title }
# Le prix le plus bas d’une soirée ou d’un spectacle.
common-price-from = dès { $price }
# Ce qui reste pour une soirée.
common-available = places disponibles
common-few = dernières places
common-wheelchairs-only = places fauteuil roulant uniquement
common-sold-out = complet
common-cancelled = annulée
common-tickets = { $count ->
    [one] { $count } billet
   *[other] { $count } billets
}

# Le total d’un panier ou d’une commande.
sum-title = Récapitulatif
sum-fee = Frais de réservation
sum-fee-each = { $count ->
    [one] { $price } pour { $count } billet
   *[other] { $count } billets à { $price } chacun
}
# $percent is the fee's rate, such as 10; $base the sum that it is charged on.
sum-fee-percent = { $percent } % de { $base }
sum-fee-package = { $count ->
    [one] { $price } pour un abonnement ou une formule
   *[other] { $count } abonnements ou formules à { $price } l’unité
}
sum-fee-order = une fois par commande
# What a subscription or package costs less than its tickets alone.
sum-package = Réduction d’abonnement ou de formule
# Below the discount.
sum-package-why = sur le prix des billets, hors frais
sum-seniority = Réduction pour vos saisons d’abonnement
sum-code = Code promotionnel { $code }
sum-total = Total
sum-goes-back = À vous rembourser
sum-went-back = Déjà remboursé
sum-became-credit = Porté en avoir
# $rate est un pourcentage, par exemple 10.
sum-tax = dont TVA ({ $rate } %)
# A company, where several sell what is in the basket.
sum-seller = Vendu par { $name }

# La page de la démonstration avec les e-mails qui auraient été envoyés.
mailbox-title = E-mails de la démonstration
mailbox-lede = Voici les e-mails que la billetterie en ligne aurait envoyés. Cette page existe dans la démonstration et en mode test, tant qu’aucun serveur de messagerie n’est configuré.
mailbox-none = Aucun e-mail n’a encore été envoyé.
mailbox-to = à { $email }
mailbox-html = L’e-mail tel que le voit son destinataire
mailbox-attachments = { $count ->
    [one] { $count } pièce jointe
   *[other] { $count } pièces jointes
}

# The connection was lost when a form was to be sent.
common-unreachable = La connexion à la billetterie en ligne est impossible pour le moment. Rien n’a été envoyé et votre saisie est conservée. Vérifiez votre connexion Internet et réessayez.
