# La banque de test : une page pour les démonstrations, où aucun argent ne circule.

bank-title = Banque de test
bank-play-money = Ce n’est pas une vraie banque : aucun argent réel n’est débité ici.
bank-for = Objet du paiement
bank-order = Commande { $code }
bank-amount = Montant

# Ce que la personne fait faire à la banque. Chaque ligne est un bouton.
bank-pay = Payer
bank-pay-notify-first = Payer ; la billetterie est informée avant votre retour
bank-pay-notify-twice = Payer ; la billetterie est informée deux fois
bank-pay-silently = Payer ; la billetterie n’est pas informée
bank-pay-late = Payer plus tard
# Devant le champ d’un nombre, au-dessus du bouton « Payer plus tard ».
bank-minutes = Minutes avant le débit
bank-decline = Refuser la carte
bank-abandon = Annuler et revenir

bank-decided = Ce paiement a déjà été effectué ou refusé.
bank-back = Retour à la billetterie
