# Les pages pour ce qui n’a pas marché.

error-to-season = Voir la saison
error-again = Recharger la page
# Devant un code que la maison peut retrouver.
error-code = Si cela se reproduit, appelez la billetterie et indiquez ce code :
error-not-found-title = Page introuvable
error-not-found-text = Aucune page ne correspond à cette adresse. Si vous cherchez vos billets, ouvrez le lien de notre e-mail.
error-no-order-title = Nous ne trouvons pas cette commande
error-no-order-text = L’adresse est sans doute incomplète. Ce que vous avez acheté et payé n’est pas perdu : ouvrez de nouveau le lien de notre e-mail ou adressez-vous à la billetterie.
error-origin-title = Cette demande ne vient pas de notre site
error-origin-text = Par sécurité, cette demande n’a pas été exécutée. Rien n’a été modifié ni débité. Revenez sur notre site et réessayez.
error-method-title = Cette adresse ne peut pas être ouverte directement
error-method-text = Cette adresse sert uniquement à recevoir les formulaires de notre site. Rien n’a été modifié ni débité. Recommencez depuis la page de la saison.
error-too-large-title = Votre saisie est trop longue
error-too-large-text = Votre envoi dépasse la taille acceptée par ce formulaire. Rien n’a été modifié ni débité. Revenez en arrière, raccourcissez votre saisie et réessayez.
error-too-many-title = Veuillez patienter un instant
error-too-many-text = Trop de pages ont été demandées en peu de temps depuis votre connexion Internet. Patientez une minute. Si vous étiez en train de payer, ne payez pas une seconde fois : consultez d’abord vos e-mails ou la page de votre commande. Les places de votre panier restent réservées.
error-closed-title = Billetterie momentanément indisponible
error-closed-text = La vente en ligne est interrompue pour un court moment. Si vous étiez en train de payer, ne payez pas une seconde fois : nous vous enverrons un e-mail. Les places de votre panier restent réservées. Réessayez dans quelques instants.
error-form-title = Votre demande n’a pas pu être traitée
error-form-text = Le formulaire était incomplet ou n’était plus à jour. Rien n’a été modifié ni débité. Revenez en arrière et réessayez.
error-fault-title = Un problème est survenu de notre côté
error-fault-text = Votre demande n’a pas pu aboutir. Si vous étiez en train de payer, ne payez pas une seconde fois : consultez d’abord vos e-mails ou la page de votre commande. Les places de votre panier restent réservées. Si vous n’étiez pas en train de payer, réessayez dans quelques minutes.
