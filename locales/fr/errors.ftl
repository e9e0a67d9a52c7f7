# Les pages pour ce qui n’a pas marché.

error-to-season = Voir la saison
# Devant un code que la maison peut retrouver.
error-code = Si cela se reproduit, indiquez-nous ce code :
error-not-found-title = Relâche
error-not-found-text = Rien ne se joue à cette adresse. Votre panier et vos places n’ont pas changé.
error-origin-title = Cette demande ne vient pas de nos pages
error-origin-text = Elle est venue d’ailleurs, et rien n’a été modifié. Revenez sur nos pages et recommencez.
error-method-title = Il n’y a rien à voir ici
error-method-text = Cette adresse ne fait que recevoir un formulaire. Rien n’a changé.
error-too-large-title = C’était un peu trop
error-too-large-text = Votre envoi dépasse ce que nos formulaires acceptent. Rien n’a été modifié et vos places restent réservées.
error-too-many-title = Un instant, s’il vous plaît
error-too-many-text = Votre connexion nous a adressé un très grand nombre de demandes. Attendez une minute et réessayez ; vos places restent réservées.
error-closed-title = Changement de décor
error-closed-text = La billetterie est indisponible un court instant. Vos places restent réservées ; réessayez dans un moment.
error-form-title = Cela n’a pas fonctionné
error-form-text = Nous n’avons pas pu lire votre envoi. Rien n’a été modifié ; revenez en arrière et réessayez.
error-fault-title = C’est notre faute
error-fault-text = Nous n’avons pas pu terminer ce que vous demandiez. Rien n’a été débité et vos places restent réservées.
