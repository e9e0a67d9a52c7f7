# The performance that comes next, on the page of the account.

next-title = Votre prochaine représentation
next-today = Aujourd’hui
next-tomorrow = Demain
next-days = { $days ->
    [one] Dans { $days } jour
   *[other] Dans { $days } jours
}
# Opens the tickets below.
next-tickets = { $count ->
    [one] Afficher le billet et son code
   *[other] Afficher les { $count } billets et leurs codes
}
# A link to a map, after the theatre's address.
next-journey = Comment venir
# Above programme books, drinks and the like that were bought for it.
next-extras = Déjà payé pour cette représentation
# Buttons.
next-order = Voir la commande
next-handed = Ouvrir le billet que vous avez reçu
# Said of a picture.
next-view = La vue sur la scène depuis votre place : { $place }
