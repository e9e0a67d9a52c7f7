# Pourquoi la banque n’a rien débité, sur la page de la commande, avant ce qu’on peut faire. Jamais le code de la banque.
declined-card-expired = La carte a expiré, ou sa date d’expiration n’a pas été saisie correctement.
declined-not-enough-money = Le solde du compte est insuffisant, ou le plafond de la carte est atteint.
declined-wrong-code = Le code de sécurité ou la confirmation dans l’application de votre banque n’était pas correct.
declined-refused = Votre banque a refusé le paiement. Elle seule peut vous dire pourquoi ; vous pouvez aussi payer avec une autre carte.
declined-bank-away = Votre banque est injoignable pour le moment. Veuillez réessayer dans quelques minutes.
