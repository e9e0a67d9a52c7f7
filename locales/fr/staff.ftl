# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Personnel
staff-footer = Pour le personnel de la maison. Ce qui se fait ici est consigné.
staff-back = Retour

# The door.
staff-door-title = Accès du personnel
staff-door-lede = Adresse, mot de passe et un code de votre application.
staff-door-open = Se connecter
staff-door-lost = Téléphone perdu ? Saisissez un de vos codes de secours à la place du code. Mot de passe oublié ? Demandez un nouveau lien à la personne qui gère les comptes.
staff-email = Adresse e-mail
staff-password = Mot de passe
staff-code = Code
staff-code-hint = Six chiffres de votre application, ou un code de secours.
staff-refusal-enter-wrong = L’adresse, le mot de passe et le code n’ouvrent pas. Vérifiez les trois ; un code ne sert qu’une fois, attendez donc le suivant.
staff-refusal-too-many = { $minutes ->
    [one] Trop d’essais. Attendez { $minutes } minute puis réessayez, ou demandez un nouveau lien.
   *[other] Trop d’essais. Attendez { $minutes } minutes puis réessayez, ou demandez un nouveau lien.
}
staff-done-out = Vous êtes déconnecté.
staff-done-everywhere = Vous êtes déconnecté partout.
staff-done-password = Le mot de passe est changé. Connectez-vous avec le nouveau.

# What a password may be.
staff-password-new = Nouveau mot de passe
staff-password-again = Le même encore une fois
staff-password-present = Votre mot de passe actuel
staff-password-hint = Au moins 12 caractères. Quatre mots sans rapport entre eux conviennent bien ; un gestionnaire de mots de passe aussi.
staff-refusal-password-short = Prenez au moins { $least } caractères.
staff-refusal-password-long = Prenez au plus { $most } caractères.
staff-refusal-password-unprintable = Il contient un saut de ligne ou un autre caractère invisible. Enlevez-le.
staff-refusal-password-common = C’est un des mots de passe que l’on essaie en premier. Prenez-en un autre.
staff-refusal-password-address = Il contient votre adresse e-mail. Prenez-en un autre.
staff-refusal-not-twice = Les deux diffèrent. Saisissez deux fois le même mot de passe.
staff-refusal-present-wrong = Ce n’est pas votre mot de passe actuel.
staff-refusal-code-wrong = Le code n’est pas bon. Saisissez les six chiffres que l’application affiche maintenant.
staff-refusal-changed = Cela a changé dans une autre fenêtre. Regardez à nouveau et recommencez.

# The link of the first time.
staff-enrol-title = Bienvenue
staff-enrol-lede = { $name }, choisissez un mot de passe et préparez l’application pour vos codes.
staff-enrol-password = 1. Un mot de passe
staff-enrol-app = 2. Une application pour les codes
staff-enrol-set = Enregistrer
staff-enrol-done = Tout est prêt
staff-link-ended-title = Ce lien ne sert plus
staff-refusal-link-ended = Il a été utilisé, remplacé par un plus récent, ou il a plus d’un jour. Demandez-en un nouveau à qui vous l’a envoyé.
staff-app-how = Ouvrez sur votre téléphone une application de codes (n’importe laquelle qui connaît TOTP) et visez cette image.
# Read out for the picture.
staff-app-picture = Code QR avec le secret pour l’application
staff-app-typed = Ou saisissez ce secret dans l’application :
staff-app-code = Le code que l’application affiche maintenant

# One's own account.
staff-account-title = Votre compte
staff-change-password = Changer de mot de passe
staff-change-password-text = Vous serez déconnecté partout et vous connecterez avec le nouveau.
staff-second-title = Codes
staff-app-title = Utiliser une autre application
staff-app-text = Un nouveau téléphone ? Préparez-le avant de vous séparer de l’ancien.
staff-app-lede = L’application que vous préparez maintenant remplace la précédente.
staff-app-renew = Utiliser cette application
staff-done-app = Désormais, les codes viennent de la nouvelle application.
staff-recovery-title = Nouveaux codes de secours
staff-recovery-lede = Ceux que vous avez maintenant ne vaudront plus.
staff-recovery-left = { $count ->
    [one] Il reste { $count } code de secours.
   *[other] Il reste { $count } codes de secours.
}
staff-recovery-renew = Afficher de nouveaux codes
staff-recovery-keep = Gardez ces codes de secours loin du téléphone : sur papier ou dans un gestionnaire de mots de passe. Chacun ouvre une fois si le téléphone est perdu. Ils ne s’affichent que maintenant.
staff-recovery-kept = Je les ai gardés
staff-sessions-title = Où vous êtes connecté
staff-session = Depuis le { $began }, dernière activité le { $seen }
staff-session-this = Ce navigateur
staff-sessions-end = Se déconnecter partout

# What one may do.
staff-home-title = Ce que vous pouvez faire
staff-home-link = Ce que vous pouvez faire
staff-home-greeting = Bonjour, { $name }
staff-home-nothing = Rien ne vous a encore été confié. Adressez-vous à la personne qui gère les comptes.
# Sur la page d’accueil, pour qui peut contrôler.
staff-backup-title = Sauvegardes
staff-backup-none = Ce programme n’a pas encore fait de sauvegarde.
staff-backup-last = Dernière sauvegarde : { $when }.
staff-backup-late = La dernière sauvegarde a plus d’un jour : { $when }. Veuillez prévenir l’assistance technique.
staff-backup-failed = La dernière tentative de sauvegarde a échoué : { $when }. Elle est répétée automatiquement. Si l’échec persiste, veuillez prévenir l’assistance technique.
staff-backup-drill-none = Aucune sauvegarde n’a encore été restaurée à titre d’essai.
staff-backup-drill-passed = Essai de restauration réussi : { $when }. Sauvegarde utilisée : { $made }.
staff-backup-drill-failed = Le dernier essai de restauration a échoué : { $when }. Ne comptez pas sur cette sauvegarde et prévenez l’assistance technique.
staff-forbidden-title = Cela n’est pas de votre ressort
staff-forbidden-text = Vos rôles ne le comprennent pas. Adressez-vous à la personne qui gère les comptes.
staff-home-console = Par une commande, sur la machine de la maison
staff-home-read-money = Argent sans commande, remboursements en cours, lettres non parties.
staff-home-read-timeline = Trouvez une commande par son code et lisez ce qu’elle est devenue.
staff-home-manage-staff = Comptes, rôles, liens.
staff-action-shop = Acheter
staff-action-scan = Lire les billets à l’entrée
staff-action-import-plan = Importer des plans de salle
staff-action-import-season = Importer des saisons
staff-action-grant-kind = Dire ce qu’est une personne
staff-action-accept-proof = Accepter des justificatifs
staff-action-settle = Régler des paiements
staff-action-audit = Contrôler les livres
staff-action-read-money = Voir l’argent
staff-action-refund-order = Rembourser des commandes
staff-action-read-timeline = Lire l’historique des commandes
staff-action-manage-staff = Gérer le personnel
staff-money-short = Argent
staff-orders-short = Commandes
staff-people-short = Personnel

# Who is on the staff.
staff-people-title = Personnel
staff-name = Nom
staff-role = Rôle
# Over what a role is given.
staff-scope = Pour
staff-scope-all = tout
staff-scope-company = société { $name }
staff-scope-venue = lieu { $name }
staff-scope-production = production { $name }
staff-role-administrator = Administration
staff-role-finance = Finances
staff-role-box-office = Guichet
staff-role-door = Entrée
staff-role-marketing = Marketing
staff-role-empty = Rien encore.
staff-roles-title = Ce que permettent les rôles
staff-no-role = Aucun rôle
staff-state-you = vous
staff-state-ended = fermé
staff-state-waiting = n’a pas encore utilisé le lien
staff-add-title = Une nouvelle personne
staff-add = Ajouter et afficher le lien
staff-link-title = Le lien
staff-link-text = Remettez-le vous-même à { $email }, par une voie sûre. Il ne s’affiche que maintenant, sert une fois et expire : { $ends }.
staff-change = Modifier
staff-give = Donner ce rôle
staff-take = Retirer
# Read out for the button.
staff-take-aloud = Retirer le rôle { $role } à { $name }
staff-reset = Créer un nouveau lien
staff-reset-text = Mot de passe, application et codes de secours cessent aussitôt. Assurez-vous d’abord que c’est bien cette personne qui le demande.
staff-end = Fermer le compte
staff-end-text = La personne est aussitôt déconnectée et perd tous ses rôles. Le compte pourra être ajouté à nouveau plus tard.
staff-done-role-given = Le rôle est donné.
staff-done-role-taken = Le rôle est retiré et la personne est déconnectée.
staff-done-ended = Le compte est fermé.
staff-done-nothing = Il en était déjà ainsi ; rien n’a changé.
staff-refusal-name-missing = Saisissez un nom.
staff-refusal-name-long = Prenez au plus { $most } caractères.
staff-refusal-known = Cette adresse a déjà un compte.
staff-refusal-unknown = Ce compte n’existe plus. Rien n’a changé.
staff-refusal-role = Ce rôle n’existe pas. Rien n’a changé.
staff-refusal-scope = La maison n’a pas de telle société, ni tel lieu, ni telle production. Rien n’a changé.
staff-refusal-many-roles = C’est plus de rôles qu’un compte ne peut en avoir.
staff-refusal-yourself = Personne ne change ses propres rôles ni ne ferme son propre compte. Demandez à un collègue.

# The page of money.
staff-money-title = Argent
staff-money-part = Vous voyez les sociétés qui vous reviennent.
staff-money-unchecked = Toutes les commandes sont vérifiées une fois par jour. La première vérification n’a pas encore eu lieu.
staff-money-checked = Dernière vérification de toutes les commandes : { $when }. Tout était correct.
staff-money-checked-wrong = { $count ->
    [one] Dernière vérification de toutes les commandes : { $when }. { $count } erreur a été trouvée. Veuillez prévenir l’assistance technique.
   *[other] Dernière vérification de toutes les commandes : { $when }. { $count } erreurs ont été trouvées. Veuillez prévenir l’assistance technique.
}
staff-money-payments = Paiements sans commande
staff-money-payments-text = Argent encaissé qui n’a abouti ni à une commande payée ni à un remboursement.
staff-money-orders = Commandes sans argent
staff-money-orders-text = Billets qu’aucun paiement, facture ou avoir ne couvre.
staff-money-none-by-design = Aucun. Il ne peut pas y en avoir : ce qui en ferait naître un est défait au même instant. Une ligne ici est une faute du programme ; avertissez qui s’en occupe.
staff-money-refunds = Remboursements en cours
staff-money-refunds-text = Argent sur le chemin du retour, et celui qu’une banque a refusé de rendre.
staff-money-refunds-none = Rien n’est sur le chemin du retour.
staff-money-disputes = Paiements contestés
staff-money-disputes-text = De l’argent que la banque d’un acheteur a repris : pas encore tranché, ou perdu et les billets pas encore repris. Les billets de ces commandes sont refusés à l’entrée.
staff-money-disputes-none = Aucun paiement contesté à suivre.
staff-money-dispute-open = Répondez à la banque ; sa décision arrive ici
staff-money-dispute-over = Litige perdu : reprenez les billets pour libérer les places
staff-money-attempts = Paiements en attente
staff-money-attempts-text = L’acheteur a été envoyé à la banque, et la banque n’a pas décidé. On le lui redemande automatiquement.
staff-money-attempts-none = Aucune banque ne nous doit de réponse.
staff-money-mails = Lettres non parties
staff-money-mails-text = Lettres qui n’ont pas pu être envoyées. La plupart partent plus tard d’elles-mêmes.
staff-money-mails-none = Toutes les lettres sont parties.
# Heads of columns.
staff-money-order = Commande
staff-money-about = Objet
staff-money-sum = Montant
staff-money-since = Depuis
staff-money-tries = Essais
staff-money-next = La suite
staff-money-reason = Dernière raison
# What comes next.
staff-money-next-refund = Redemandé à la banque : { $when }
staff-money-next-question = Demandé à la banque : { $when }
staff-money-next-mail = Renvoyée : { $when }
staff-money-never = Rien de soi-même
staff-money-never-refund = La maison doit cet argent : versez-le autrement, puis notez-le dans la commande
staff-money-never-mail = Abandonnée : prévenez l’acheteur autrement

# Orders and their stories.
staff-orders-title = Commandes
staff-orders-lede = Saisissez le code qui figure sur la commande et sur chaque lettre.
staff-orders-code = Code de la commande
staff-orders-find = Trouver
staff-order-unknown = Parmi celles qui vous reviennent, aucune commande ne porte ce code. Vérifiez-le lettre par lettre.
staff-order-title = Commande { $code }
staff-order-placed = passée le { $when }
staff-order-paid = payée le { $when }
staff-order-waits = attend le paiement jusqu’au { $when }
staff-order-next = Ce qui viendra de soi-même
staff-order-timeline = Ce qui s’est passé
staff-order-when = Quand
staff-order-what = Quoi
staff-order-who = Qui
staff-order-details = En plus
staff-order-source = Noté dans

# On reprend des billets : un formulaire, puis ce que cela donne.
staff-refund-link = Reprendre des billets
staff-refund-title = Reprendre de la commande { $code }
staff-refund-lede = Rien ne se passe encore : la page suivante dit ce qui revient à quel paiement.
staff-refund-back = Revenir à la commande
staff-refund-what = Ce qui est repris
staff-refund-all = Toute la commande
staff-refund-some = Seulement ce qui est coché ici
# Quelqu’un est entré avec ce billet.
staff-refund-entered = déjà entré
staff-refund-fees = Ses frais
staff-refund-fees-back = Remboursés aussi
staff-refund-fees-kept = Gardés par la maison
staff-refund-seats = Les places
staff-refund-on-sale = De nouveau en vente pour tous
staff-refund-box-office = Gardées pour le guichet
staff-refund-reason = Pourquoi
staff-refund-reason-hint = Pour l’historique de la commande, { $most } caractères au plus. Pas de noms.
staff-refund-check = Voir ce qui est remboursé
staff-refund-money = L’argent
staff-refund-sum = { $sum } sont remboursés.
staff-refund-owed = { $sum } ne sont plus dus.
staff-refund-nothing-back = Aucun argent n’est remboursé : rien n’a été payé.
staff-refund-all-brought = Aucun remboursement : la banque de l’acheteur lui a déjà rendu l’argent (paiement contesté).
# Une ligne par paiement.
staff-refund-way = { $sum } sur le paiement de { $paid } à { $company } ({ $means }, { $when })
staff-refund-brought = La banque de l’acheteur a déjà repris { $sum } du paiement à { $company } : cette somme n’est plus due à la maison
staff-refund-with-fees = Dont { $sum } de frais.
staff-refund-without-fees = Les frais restent à la maison.
staff-refund-ends = Ce qui cesse aussitôt de valoir
staff-refund-seats-on-sale = Les places sont de nouveau en vente pour tous.
staff-refund-seats-box-office = Les places sont gardées pour le guichet.
staff-refund-mail = L’acheteur reçoit un message. C’est irréversible.
# Le bouton.
staff-refund-do = Rembourser { $sum }
staff-refund-do-owed = Reprendre et annuler { $sum }
staff-refund-do-nothing-back = Reprendre
staff-refund-change = Changer quelque chose
staff-refund-done = Repris. L’historique ci-dessous dit ce qui est allé où.
staff-refund-none-chosen = Rien n’est coché. Cochez ce qui est repris, ou choisissez toute la commande.
staff-refund-reason-long = { $most } caractères au plus.
staff-refund-not-paid = La commande n’est pas payée ou est terminée : rien ne peut être repris.
staff-refund-nothing-left = Il n’en reste rien : c’est déjà repris. L’historique de la commande dit quand.
staff-refund-is-entered = Quelqu’un est entré avec l’un de ces billets. Reprenez les autres un par un.
staff-refund-pass-used = Des billets ont été pris avec ce pass. Reprenez d’abord ces billets.
staff-refund-disputed = La banque de l’acheteur ne s’est pas encore prononcée (paiement contesté). Attendez sa décision.
staff-refund-changed = Une partie de la commande a été reprise entre-temps ; rien n’a donc été fait. Regardez de nouveau ce qui est remboursé.

staff-debt-title = La maison doit { $sum }
staff-debt-text = La banque a refusé de rendre cet argent. Versez-le à l’acheteur par un autre moyen, par exemple par virement, puis indiquez ici lequel.
staff-debt-how = Mode de versement
staff-debt-how-hint = Pour l’historique de la commande, { $most } caractères au plus. Pas de numéros de compte.
staff-debt-do = Noter le versement de { $sum }
staff-debt-done = La dette est réglée. L’historique ci-dessous dit comment.
staff-debt-none = Plus rien n’est dû : c’était déjà réglé, ou la banque de l’acheteur lui a rendu l’argent. Ne le versez pas une seconde fois.
staff-debt-changed = La dette a changé entre-temps : la maison doit maintenant { $sum }. Vérifiez ce que vous avez versé et confirmez de nouveau.
staff-debt-how-missing = Indiquez comment l’argent a été versé, par exemple : virement du 3 mars.
staff-debt-how-long = { $most } caractères au plus.
staff-refund-written-off = Ce qui restait dû pour cette commande après une rétrofacturation perdue a été passé en perte. Rien n’est remboursé.
staff-refund-by-hand = { $sum } avaient été payés autrement après une rétrofacturation ; aucune passerelle ne peut les rembourser. La maison les devra : payez-les autrement.
staff-refund-sent = Qui envoie l’argent
staff-refund-sent-gateway = Nous demandons à la banque ou à la passerelle de l’envoyer
staff-refund-sent-hand = Il a déjà été envoyé à la main, sur les pages de la banque ou de la passerelle
staff-refund-hand-check = Vous avez indiqué que cet argent a déjà été envoyé à la main. Il est seulement enregistré : personne n’est chargé de l’envoyer.
staff-debt-way = De quelle façon
staff-debt-way-other = Autrement, par exemple par virement
staff-debt-way-bank = À la main sur les pages de la banque ou de la passerelle, vers la carte ou le compte qui avait payé
staff-owed-title = L’acheteur doit { $sum }
staff-owed-text = Une rétrofacturation a été perdue : la banque a repris cet argent définitivement. Les billets sont refusés à l’entrée jusqu’au paiement. Si vous le passez en perte, ils restent refusés et la facture est rectifiée.
staff-owed-end = Ce qui s’est passé
staff-owed-paid = L’acheteur a payé autrement, par exemple en espèces ou par virement
staff-owed-written-off = Le passer en perte : plus personne n’attend cet argent
staff-owed-why = Comment il a été payé, ou pourquoi il est passé en perte
staff-owed-why-missing = Indiquez comment il a été payé ou pourquoi il est passé en perte, par exemple : en espèces le 3 mars.
staff-owed-do = Enregistrer { $sum }
staff-owed-done = C’est enregistré. L’historique ci-dessous dit comment.
staff-owed-none = Plus rien n’est dû : entre-temps, la somme a été payée, passée en perte ou récupérée. N’encaissez pas une seconde fois.
staff-owed-changed = La somme due a changé entre-temps : elle est maintenant de { $sum }. Vérifiez-la, puis enregistrez-la à nouveau.

staff-kept-title = Places gardées pour le guichet
staff-kept-text = { $count ->
    [one] { $count } place de cette commande a été gardée pour le guichet lors de la reprise du billet. Personne ne peut l’acheter avant que vous ne la remettiez en vente.
   *[other] { $count } places de cette commande ont été gardées pour le guichet lors de la reprise des billets. Personne ne peut les acheter avant que vous ne les remettiez en vente.
}
staff-kept-release = Remettre en vente pour tous
staff-kept-done = De nouveau en vente pour tous.
staff-kept-none = Plus aucune place de cette commande n’est gardée : elles ont déjà été remises en vente.
staff-kept-changed = Le nombre de places gardées a changé entre-temps. Vérifiez-le, puis confirmez de nouveau la remise en vente.
staff-order-invoices = Factures
