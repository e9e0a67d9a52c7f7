# Signing in by a code, and the reader's account.

signin-title = Se connecter
signin-description = Connectez-vous avec un code reçu par e-mail.
signin-lede = Pas de mot de passe : nous vous envoyons un code par e-mail, que vous saisissez ici. La première fois, votre compte est créé en même temps.
signin-email-hint = Prenez l’adresse avec laquelle vous commandez : vos commandes seront dans votre compte.
# A button.
signin-send = Recevoir un code
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = Gran Teatro Parterre, S. A. conserve votre adresse e-mail pour votre compte et y envoie le code ; personne d’autre ne la reçoit.
signin-basket-kept = Vos places restent dans le panier.
signin-no-cookies = Votre navigateur n’accepte pas les cookies, et sans cookie la connexion est impossible. Autorisez-les pour ce site et réessayez.

signin-code-title = Saisissez le code
signin-code-sent = Un code a été envoyé à { $email }. Il est valable dix minutes.
signin-code-wait = Rien reçu ? Un e-mail met parfois une minute ; regardez aussi parmi les indésirables.
signin-code = Code reçu par e-mail
signin-code-hint = Huit chiffres
# A button.
signin-open = Se connecter
# A button.
signin-again = Envoyer un autre code
signin-resent = Un autre code vous a été envoyé. Le précédent n’est plus valable.
signin-other = Utiliser une autre adresse

# Read out before the name in the page's head.
account-aloud = Compte :
# In the page's head, where no name is known.
account-short = Compte
account-title = Votre compte
account-description = Ce qui est à vous dans la maison.
account-signed-in = Session ouverte avec l’adresse { $email }
account-no-name = Votre nom sera repris de votre première commande.
# A button.
account-sign-out = Se déconnecter
account-signed-out = Votre session est fermée.
# Above the names of other persons whom the account acts for.
account-others = Vous agissez aussi pour

# What the house knows a person as, such as a school.
account-kinds = Statut
account-kinds-none = Aucun statut particulier.
account-kind-youth = Jeune public
account-kind-senior = Seniors
account-kind-school = Établissement scolaire
account-kind-friend = Amis du théâtre
account-from = à partir du { $date }
account-until = jusqu’au { $date }
account-span = du { $from } au { $until }
account-passes = Adhésions et pass
account-passes-none = Aucune adhésion ni aucun pass.
account-seniority = Ancienneté d’abonnement
account-seniority-none = Aucune saison d’abonnement pour l’instant.
# $seasons are their names with commas.
account-seniority-seasons = { $count ->
    [one] { $count } saison : { $seasons }
   *[other] { $count } saisons : { $seasons }
}

account-orders = Vos commandes
account-orders-which = Vous trouvez ici les commandes passées avec { $email }.
account-orders-none = Aucune commande avec cette adresse pour l’instant.
account-order-placed = Passée le { $date }
# Where an order stands.
account-order-paid = payée
account-order-waiting = en attente de paiement
account-order-failed = pas encore payée
account-order-expired = non payée à temps
account-order-given-up = abandonnée
account-order-cancelled = annulée
account-order-refunding = remboursement en cours
account-order-refunded = remboursée
account-order-owed = nous vous devons de l’argent
