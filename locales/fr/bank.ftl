# La banque de test : une page pour les démonstrations, où aucun argent ne circule.

bank-title = Banque de test
bank-play-money = Ce n’est pas une vraie banque. Aucun argent ne circule ici.
bank-for = Objet
bank-order = Commande { $code }
bank-amount = Montant

# Ce que la personne fait faire à la banque. Chaque ligne est un bouton.
bank-pay = Payer
bank-pay-notify-first = Payer ; la billetterie l’apprend avant votre retour
bank-pay-notify-twice = Payer ; la billetterie l’apprend deux fois
bank-pay-silently = Payer ; personne n’avertit la billetterie
bank-pay-late = Payer plus tard
# Devant le champ d’un nombre, au-dessus du bouton « Payer plus tard ».
bank-minutes = Minutes avant le débit
bank-decline = Refuser la carte
bank-abandon = Abandonner et revenir

bank-decided = Ce paiement a déjà été traité.
bank-back = Retour à la billetterie
