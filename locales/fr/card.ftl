# Cartes d’abonnement fabriquées par un prestataire.
cardrequest-waiting = Votre carte d’abonnement est en cours de commande. En attendant, vos billets sont valables sans elle.
cardrequest-ordered = Votre carte d’abonnement est commandée et vous parviendra par courrier. En attendant, vos billets sont valables sans elle.
cardrequest-failed = Votre carte d’abonnement n’a pas encore pu être commandée. Vos billets sont valables sans elle. Pour toute question sur la carte, adressez-vous à la billetterie.
mail-card-subject = Carte d’abonnement, commande { $code }
mail-card =
    Merci de fabriquer une carte d’abonnement.
    Nom : { $name }
    Adresse : { $address }
    Abonnement : { $subscription }, { $season }
    Code de la carte : { $code }
    Demande : { $request }
