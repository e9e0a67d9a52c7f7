# Les pages pour ce qui n’a pas marché.

error-to-season = Voir la saison
error-again = Recharger la page
# Devant un code que la maison peut retrouver.
error-code = Si cela se reproduit, indiquez ce code au guichet :
error-not-found-title = Page introuvable
error-not-found-text = Aucune page ne se trouve à cette adresse ; vérifiez que le lien est complet. Vos billets, votre panier et vos places n’ont pas changé.
error-no-order-title = Nous ne trouvons pas cette commande
error-no-order-text = L’adresse est sans doute incomplète. Ouvrez de nouveau le lien de notre e-mail ou demandez au guichet ; ce que vous avez acheté ou payé reste à vous.
error-origin-title = Cette demande ne vient pas de nos pages
error-origin-text = Elle est venue d’ailleurs, et rien n’a été modifié. Revenez sur nos pages et recommencez.
error-method-title = Il n’y a rien à voir ici
error-method-text = Cette adresse ne fait que recevoir un formulaire. Rien n’a changé.
error-too-large-title = C’était un peu trop
error-too-large-text = Votre envoi dépasse ce que nos formulaires acceptent. Rien n’a été modifié et vos places restent réservées.
error-too-many-title = Un instant, s’il vous plaît
error-too-many-text = Trop de demandes nous sont parvenues depuis votre connexion à Internet. Patientez une minute. Si vous venez de payer, ne payez pas une seconde fois ; les places de votre panier restent réservées.
error-closed-title = La billetterie revient dans un instant
error-closed-text = La billetterie en ligne est momentanément indisponible. Si vous venez de payer, ne payez pas une seconde fois : nous vous écrirons par e-mail. Les places de votre panier restent réservées ; réessayez dans un moment.
error-form-title = Cela n’a pas fonctionné
error-form-text = Nous n’avons pas pu lire votre envoi. Rien n’a été modifié ; revenez en arrière et réessayez.
error-fault-title = L’erreur vient de nous
error-fault-text = Votre demande n’a pas pu aboutir. Si vous venez de payer, ne payez pas une seconde fois : votre paiement et vos billets ne sont pas perdus. Consultez d’abord vos e-mails ou la page de votre commande.
