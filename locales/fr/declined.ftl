# Pourquoi la banque n’a rien débité, sur la page de la commande, avant ce qu’on peut faire. Jamais le code de la banque.
declined-card-expired = La carte bancaire a expiré, ou sa date d’expiration n’a pas été saisie correctement.
declined-not-enough-money = Le solde du compte est insuffisant, ou le plafond de la carte bancaire est atteint.
declined-wrong-code = Le code de sécurité était incorrect, ou le paiement n’a pas été confirmé dans l’application de votre banque.
declined-refused = Votre banque a refusé le paiement. Elle seule peut vous dire pourquoi ; vous pouvez aussi payer avec une autre carte bancaire.
declined-bank-away = Votre banque est injoignable pour le moment. Réessayez dans quelques minutes.
