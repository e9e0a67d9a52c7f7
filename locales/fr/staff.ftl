# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Équipe
staff-footer = Réservé au personnel du théâtre. Toutes les actions effectuées ici sont enregistrées.
staff-menu = Menu
staff-back = Retour
staff-error-code = Si cela se reproduit, communiquez ce code à l’assistance technique :
staff-error-fault = Votre demande n’a pas pu aboutir. Vérifiez d’abord si elle a été exécutée ; sinon, réessayez dans quelques minutes.
staff-error-closed = Le système est momentanément indisponible. Vérifiez si votre demande a été exécutée, puis réessayez dans un instant.
staff-error-not-found = Cette page n’existe pas ou n’existe plus.
staff-error-home = Retour à l’accueil
staff-error-key-title = Le fichier de clé de chiffrement est introuvable
staff-error-key-text = Cette page ne peut pas être affichée : une partie de ses données, par exemple des codes de cartes cadeaux, des coordonnées bancaires ou des liens envoyés par e-mail, est chiffrée, et ce système ne dispose pas de la clé. Les données sont intactes, mais illisibles sans la clé. Demandez à l’assistance technique de copier le fichier de clé depuis le système sur lequel la sauvegarde a été faite ; le rapport de restauration indique où le placer.
staff-error-key-code = Veuillez communiquer ce code à l’assistance technique :

# The door.
staff-door-title = Connexion du personnel
staff-door-lede = Saisissez votre adresse e-mail, votre mot de passe et un code de votre application d’authentification.
staff-door-open = Se connecter
staff-door-lost = Téléphone perdu ? Saisissez un de vos codes de secours à la place du code de l’application. Vous n’avez plus de codes de secours ? Demandez un nouveau lien à un administrateur.
staff-email = Adresse e-mail
staff-password = Mot de passe
staff-code = Code
staff-code-hint = Six chiffres de votre application d’authentification, ou un code de secours
staff-refusal-enter-wrong = L’adresse e-mail, le mot de passe ou le code n’est pas correct. Vérifiez les trois. Chaque code ne fonctionne qu’une fois : attendez le suivant.
staff-refusal-too-many = { $minutes ->
    [one] Trop de tentatives ont échoué. Attendez { $minutes } minute et réessayez, ou demandez un nouveau lien à un administrateur.
   *[other] Trop de tentatives ont échoué. Attendez { $minutes } minutes et réessayez, ou demandez un nouveau lien à un administrateur.
}
staff-done-out = Déconnexion effectuée.
staff-done-everywhere = Déconnexion effectuée sur tous les appareils.
staff-done-password = Votre mot de passe a été modifié. Connectez-vous avec le nouveau mot de passe.

# A forgotten password.
staff-forgotten-link = Mot de passe oublié ?
staff-forgotten-title = Mot de passe oublié
staff-forgotten-lede = Saisissez votre adresse e-mail. Nous vous enverrons un lien pour choisir un nouveau mot de passe.
staff-forgotten-send = Envoyer le lien
staff-forgotten-sent = Si cette adresse correspond à un compte du personnel, nous vous avons envoyé un e-mail avec un lien.
staff-forgotten-sent-more = Pas d’e-mail après quelques minutes ? Vérifiez votre dossier de courrier indésirable. Si vous n’avez plus ni l’application d’authentification ni vos codes de secours, demandez un nouveau lien à un administrateur.
staff-forgotten-ended = Ce lien a été utilisé, a été remplacé par un lien plus récent ou date de plus d’une heure. Vous pouvez en demander un autre sur la page de connexion.
staff-password-new-title = Nouveau mot de passe
staff-password-new-lede = Il vous faut aussi un code de votre application d’authentification ou un code de secours. La session sera fermée sur tous vos appareils.
staff-done-new-password = Votre nouveau mot de passe est enregistré. Utilisez-le pour vous connecter.
staff-refusal-password-over = Ce que vous avez saisi est correct, mais votre mot de passe est trop ancien selon les règles du théâtre. Nous vous avons envoyé un e-mail avec un lien pour en choisir un nouveau.
staff-refusal-password-same = C’est votre mot de passe actuel. Choisissez-en un autre.
staff-refusal-recover-code = Le code n’est pas correct. Saisissez les six chiffres que l’application affiche maintenant, ou un code de secours. Chaque code ne sert qu’une fois.

# What a password may be.
staff-password-new = Nouveau mot de passe
staff-password-again = Confirmer le nouveau mot de passe
staff-password-present = Mot de passe actuel
staff-password-hint = Au moins 12 caractères. Nous vous conseillons quatre mots sans rapport entre eux, ou un mot de passe créé par un gestionnaire de mots de passe.
staff-refusal-password-short = Utilisez au moins { $least } caractères.
staff-refusal-password-long = Utilisez { $most } caractères au maximum.
staff-refusal-password-unprintable = Le mot de passe contient un saut de ligne ou un autre caractère invisible. Supprimez-le.
staff-refusal-password-common = Ce mot de passe est trop facile à deviner. Choisissez-en un autre.
staff-refusal-password-address = Le mot de passe contient votre adresse e-mail, ou la partie de cette adresse qui précède l’arobase (@). Choisissez-en un autre.
staff-refusal-not-twice = Les deux mots de passe ne correspondent pas. Saisissez deux fois le même mot de passe.
staff-refusal-present-wrong = Le mot de passe actuel n’est pas correct.
staff-refusal-code-wrong = Le code n’est pas correct. Saisissez les six chiffres affichés maintenant par l’application.
staff-refusal-changed = Votre compte a été modifié entre-temps dans une autre fenêtre : rien n’a été modifié cette fois. Vérifiez-le et réessayez.

# The link of the first time.
staff-enrol-title = Bienvenue
staff-enrol-lede = { $name }, choisissez un mot de passe et configurez une application d’authentification.
staff-enrol-password = 1. Choisir un mot de passe
staff-enrol-app = 2. Configurer une application d’authentification
staff-enrol-set = Activer le compte
staff-enrol-done = Votre compte est prêt
staff-link-ended-title = Ce lien n’est plus valable
staff-refusal-link-ended = Ce lien a été utilisé, a été remplacé par un lien plus récent ou date de plus d’un jour. Demandez un nouveau lien à un administrateur.
staff-app-how = Ouvrez sur votre téléphone une application d’authentification (n’importe laquelle, à condition qu’elle prenne en charge TOTP) et scannez ce code QR.
# Read out for the picture.
staff-app-picture = Code QR contenant la clé de configuration de l’application d’authentification
staff-app-typed = Ou saisissez cette clé de configuration dans l’application :
staff-app-code = Code affiché maintenant par l’application

# One's own account.
staff-account-title = Votre compte
staff-change-password = Changer de mot de passe
staff-change-password-text = La session sera fermée sur tous vos appareils. Reconnectez-vous ensuite avec le nouveau mot de passe.
staff-second-title = Application d’authentification et codes de secours
staff-app-title = Configurer une autre application
staff-app-text = Vous changez de téléphone ? Configurez l’application sur le nouveau tant que vous avez encore l’ancien.
staff-app-lede = L’application que vous configurez maintenant remplace la précédente.
staff-app-renew = Utiliser cette application
staff-done-app = La nouvelle application est configurée. Les codes de la précédente ne fonctionnent plus.
staff-recovery-title = Nouveaux codes de secours
staff-recovery-lede = Vos codes de secours actuels ne fonctionneront plus.
staff-recovery-left = { $count ->
    [one] Il vous reste { $count } code de secours.
   *[other] Il vous reste { $count } codes de secours.
}
staff-recovery-renew = Créer de nouveaux codes
staff-recovery-keep = Conservez ces codes de secours ailleurs que sur votre téléphone : sur papier ou dans un gestionnaire de mots de passe. Si vous perdez votre téléphone, chaque code permet de se connecter une fois. Ils ne s’affichent que maintenant.
staff-recovery-kept = J’ai conservé les codes
staff-sessions-title = Appareils connectés
staff-session = Connexion : { $began } ; dernière activité : { $seen }
staff-session-this = Ce navigateur
staff-sessions-end = Se déconnecter de tous les appareils

# What one may do.
staff-home-title = Accueil
staff-home-greeting = Bonjour { $name }
staff-home-nothing = Vous n’avez encore aucun rôle. Adressez-vous à un administrateur.
staff-home-waiting = En attente
staff-home-reviews = { $count ->
    [one] { $count } texte à relire
   *[other] { $count } textes à relire
}
staff-home-scheduled = { $count ->
    [one] { $count } texte sera publié : { $when }
   *[other] { $count } textes seront publiés à une heure fixée, le prochain : { $when }
}
staff-home-drafts = { $count ->
    [one] En tout, { $count } texte avec un brouillon
   *[other] En tout, { $count } textes avec des brouillons
}
# Sur la page d’accueil, pour qui peut contrôler.
staff-backup-title = Sauvegardes
staff-backup-none = Aucune sauvegarde n’a encore été effectuée.
staff-backup-last = Dernière sauvegarde : { $when }.
staff-backup-late = La dernière sauvegarde date de plus d’un jour : { $when }. Prévenez l’assistance technique.
staff-backup-failed = La dernière tentative de sauvegarde a échoué : { $when }. Elle est répétée automatiquement. Si l’échec persiste, prévenez l’assistance technique.
staff-backup-drill-none = Aucune sauvegarde n’a encore été restaurée à titre d’essai.
staff-backup-drill-passed = La sauvegarde du { $made } a été restaurée avec succès à titre d’essai : { $when }.
staff-backup-drill-failed = Le dernier essai de restauration a échoué : { $when }. Ne comptez pas sur cette sauvegarde et prévenez l’assistance technique.
staff-forbidden-title = Vous n’avez pas accès à cette page
staff-forbidden-text = Il faut pour cela l’autorisation « { $right } », qu’aucun de vos rôles ne comprend ici. Adressez-vous à un collègue qui a l’autorisation « { $giver } » : il peut vous la donner.
# Headings of the links on the first page.
staff-home-subject-sales = Vente
staff-home-subject-customers = Commandes et clients
staff-home-subject-finance = Finances
staff-home-subject-shop = Billetterie et programmation
staff-home-subject-settings = Réglages et personnel
staff-home-console = En ligne de commande, sur le serveur
staff-home-read-money = Paiements sans commande, remboursements en cours, e-mails qui n’ont pas pu être envoyés.
staff-home-read-timeline = Trouver une commande par son code et consulter son historique.
staff-home-manage-staff = Comptes du personnel, rôles et liens de connexion.
staff-action-shop = Acheter des billets
staff-action-sell = Vendre au guichet
staff-action-scan = Contrôler les billets à l’entrée (avec parterre scan sur le serveur ; il n’existe pas encore de page pour téléphones)
staff-action-import-plan = Importer des plans de salle
staff-action-import-season = Importer des saisons, annuler et déplacer des représentations
staff-action-grant-kind = Attribuer un statut à un client
staff-action-accept-proof = Accepter des justificatifs
staff-action-settle = Enregistrer des règlements
staff-action-audit = Contrôler la comptabilité
staff-action-read-money = Consulter les paiements et les remboursements
staff-action-refund-order = Rembourser des commandes
staff-action-read-timeline = Consulter l’historique des commandes
staff-action-block = Bloquer des places
staff-action-spend-credit = Utiliser l’avoir d’un client au guichet
staff-action-manage-tills = Gérer les caisses et confirmer les services
staff-action-find-customers = Rechercher des clients
staff-action-invite = Offrir des billets (invitations)
staff-action-invite-beyond = Offrir plus de billets qu’un quota ne le permet
staff-action-sell-on-invoice = Vendre sur facture au guichet
staff-action-manage-staff = Gérer les comptes du personnel
staff-money-short = Finances
staff-orders-short = Commandes
staff-people-short = Personnel

# Who is on the staff.
staff-people-title = Personnel
staff-name = Nom
staff-role = Rôle
staff-role-until = jusqu’au { $day }
staff-role-last-day = Dernier jour (facultatif ; le rôle prend fin ensuite)
# Over what a role is given.
staff-scope = S’applique à
staff-scope-all = tout le théâtre
staff-scope-company = société { $name }
staff-scope-venue = lieu { $name }
staff-scope-production = spectacle { $name }
staff-scope-point-of-sale = point de vente { $name }
staff-role-administrator = Administrateur
staff-role-finance = Finances
staff-role-box-office = Billetterie
staff-role-door = Entrée
staff-role-marketing = Marketing
staff-role-empty = Aucune autorisation pour le moment.
staff-roles-title = Autorisations de chaque rôle
staff-no-role = Aucun rôle
staff-state-you = vous
staff-state-ended = fermé
staff-state-waiting = n’a pas encore utilisé le lien de connexion
staff-add-title = Ajouter une personne
staff-add = Ajouter et afficher le lien
staff-link-title = Lien de connexion
staff-link-text = Remettez vous-même ce lien à { $email }, par un moyen sûr. Il ne s’affiche que maintenant, ne peut être utilisé qu’une fois et reste valable jusqu’au { $ends }.
staff-change = Modifier
staff-give = Attribuer ce rôle
staff-take = Retirer
# Read out for the button.
staff-take-aloud = Retirer le rôle { $role } à { $name }
staff-reset = Créer un nouveau lien
staff-reset-text = Le mot de passe, l’application et les codes de secours actuels cessent immédiatement de fonctionner, et cette personne est prévenue par e-mail. Assurez-vous d’abord que la demande vient bien d’elle.
staff-end = Fermer le compte
staff-end-text = Cette personne est immédiatement déconnectée et perd tous ses rôles. Vous pourrez ajouter de nouveau le compte plus tard.
staff-done-role-given = Le rôle a été attribué.
staff-done-role-taken = Le rôle a été retiré et cette personne a été déconnectée.
staff-done-ended = Le compte a été fermé.
staff-done-nothing = Rien n’a changé : c’était déjà le cas.
staff-refusal-name-missing = Saisissez un nom.
staff-refusal-name-long = Utilisez { $most } caractères au maximum.
staff-refusal-known = Il existe déjà un compte avec cette adresse e-mail.
staff-refusal-unknown = Ce compte n’existe plus. Rien n’a changé.
staff-refusal-role = Ce rôle n’existe pas. Rien n’a changé.
staff-refusal-scope = Cette société, ce lieu, ce spectacle ou ce point de vente n’existe pas. Rien n’a changé.
staff-refusal-whole-house = Ce rôle ne concerne que l’ensemble de la billetterie en ligne, par exemple les textes ou l’apparence. Il ne peut pas être limité à un spectacle, à un lieu ou à une société. Attribuez-le pour tout le théâtre ou choisissez un autre rôle. Rien n’a changé.
staff-refusal-over = Ce jour est déjà passé. Choisissez un dernier jour ultérieur ou laissez le champ vide.
staff-refusal-many-roles = Ce compte a déjà le nombre maximal de rôles. Rien n’a changé.
staff-refusal-yourself = Vous ne pouvez ni modifier vos propres rôles ni fermer votre propre compte. Adressez-vous à un collègue.
staff-refusal-person-beyond = Cette personne a des autorisations que vous n’avez pas. Vous ne pouvez donc pas modifier son compte. Rien n’a été modifié. Adressez-vous à un collègue qui a ces autorisations.
staff-person-beyond = Cette personne a des autorisations que vous n’avez pas. Seul un collègue qui a ces autorisations peut modifier ce compte.
staff-give-hint = Vous ne pouvez attribuer que des rôles dont vous avez vous-même les autorisations.

# Roles of the theatre's own.
staff-role-new = Nouveau rôle
staff-role-change = Modifier le rôle
# Read out for the link.
staff-role-change-aloud = Modifier le rôle { $role }
staff-role-name = Nom du rôle
staff-role-name-hint = Ce nom s’affiche sur cette page et pour les personnes qui ont ce rôle. Il est le même dans toutes les langues.
staff-role-allows = Les personnes qui ont ce rôle peuvent :
staff-role-saved-text = La modification s’applique immédiatement à toutes les personnes qui ont ce rôle. Si vous retirez une autorisation, ces personnes sont déconnectées.
staff-role-save = Enregistrer le rôle
staff-role-remove = Supprimer le rôle
staff-role-remove-text = Un rôle ne peut être supprimé que si personne ne l’a.
staff-done-role-saved = Le rôle a été enregistré.
staff-done-role-removed = Le rôle a été supprimé.
staff-refusal-role-name-taken = Un rôle porte déjà ce nom. Choisissez-en un autre.
staff-refusal-role-empty = Sélectionnez au moins une autorisation.
staff-refusal-role-delivered = Ce rôle est prédéfini et ne peut pas être modifié. Vous pouvez en créer un nouveau.
staff-refusal-role-held = { $people ->
    [one] { $people } personne a ce rôle. Retirez-lui d’abord ce rôle.
   *[other] { $people } personnes ont ce rôle. Retirez-leur d’abord ce rôle.
}
staff-refusal-role-changed = Quelqu’un d’autre a modifié ce rôle entre-temps : rien n’a été enregistré. Ouvrez-le de nouveau.
staff-refusal-role-yours = Vous avez vous-même ce rôle et ne pouvez donc pas le modifier. Adressez-vous à un collègue.
staff-refusal-role-beyond = Ce rôle comprend des autorisations que vous n’avez pas. Vous ne pouvez donc ni l’attribuer, ni le modifier, ni le supprimer. Rien n’a été modifié. Adressez-vous à un collègue qui a ces autorisations.
# { $permission }: the name of the permission to manage staff accounts.
staff-role-manage-warning = Choisissez « { $permission } » avec prudence. Toute personne qui a cette autorisation peut attribuer toutes les siennes à d’autres et réinitialiser les comptes des personnes qui n’en ont pas davantage. Vous ne pouvez choisir que des autorisations que vous avez vous-même.
staff-refusal-many-own-roles = Le nombre maximal de rôles est atteint. Supprimez d’abord un rôle dont personne n’a plus besoin.

# The page of money.
staff-money-title = Finances
staff-money-part = Vous ne voyez que ce à quoi vos rôles s’appliquent. Si une commande concerne aussi une autre société, ses montants ne sont pas affichés.
staff-money-unchecked = Toutes les commandes sont vérifiées une fois par jour. La première vérification n’a pas encore eu lieu.
staff-money-checked = Dernière vérification de toutes les commandes : { $when }. Tout était correct.
staff-money-checked-wrong = { $count ->
    [one] Dernière vérification de toutes les commandes : { $when }. { $count } erreur a été trouvée. Prévenez l’assistance technique.
   *[other] Dernière vérification de toutes les commandes : { $when }. { $count } erreurs ont été trouvées. Prévenez l’assistance technique.
}
staff-money-payments = Paiements sans commande
staff-money-payments-text = Paiements encaissés qui n’ont abouti ni à une commande payée ni à un remboursement.
staff-money-orders = Commandes sans paiement
staff-money-orders-text = Billets qui ne sont couverts ni par un paiement, ni par une facture, ni par un avoir.
staff-money-none-by-design = Rien à signaler. Le système annule immédiatement tout cas de ce genre. Si une ligne apparaît ici, il s’agit d’une erreur du logiciel : prévenez l’assistance technique.
staff-money-refunds = Remboursements en cours
staff-money-refunds-text = Remboursements transmis à la banque, remboursements refusés par la banque et remboursements à verser au guichet.
staff-money-refunds-none = Aucun remboursement en cours.
staff-money-disputes = Rétrofacturations (chargebacks)
staff-money-disputes-text = Paiements récupérés par la banque d’un acheteur. Soit la banque n’a pas encore décidé, soit la rétrofacturation est perdue et les billets ne sont pas encore annulés. Les billets de ces commandes sont refusés à l’entrée, de même que tout ce qui a été payé avec les cartes cadeaux ou l’avoir issus de ces commandes : d’abord les achats les plus récents, jusqu’à couvrir le montant.
staff-money-disputes-none = Aucune rétrofacturation à traiter.
staff-money-dispute-open = Répondez à la banque ; sa décision s’affichera ici
staff-money-dispute-over = Rétrofacturation perdue : annulez les billets pour libérer les places
staff-money-attempts = Paiements en attente
staff-money-attempts-text = L’acheteur a été redirigé vers la banque, qui n’a encore ni confirmé ni refusé le paiement. La banque est interrogée de nouveau automatiquement.
staff-money-attempts-none = Aucun paiement en attente.
staff-money-mails = E-mails non envoyés
staff-money-mails-text = E-mails qui n’ont pas pu être envoyés. La plupart sont envoyés plus tard automatiquement.
staff-money-mails-none = Tous les e-mails ont été envoyés.
staff-restored-title = Après la restauration de la base de données
staff-restored-text = La base de données a été restaurée à partir de la sauvegarde du { $when }. Les éléments alors en attente et les soldes existants ont peut-être été payés, envoyés ou utilisés depuis ; ils restent donc bloqués jusqu’à votre décision.
staff-restored-decisions = En cas de doute, laissez l’élément bloqué. Toute décision est définitive.
staff-restored-none = Rien n’est bloqué.
staff-restored-link = { $count ->
    [one] La base de données a été restaurée : { $count } élément attend votre décision
   *[other] La base de données a été restaurée : { $count } éléments attendent votre décision
}
staff-restored-more = Seuls les { $shown } premiers sont affichés. Les boutons pour tous les éléments s’appliquent aussi aux autres.
staff-restored-kind-pay-out = Virements aux clients
staff-restored-check-pay-out = Vérifiez sur vos relevés bancaires lesquels de ces virements ont été effectués après la sauvegarde.
staff-restored-release-if-pay-out = Si le fichier contenant le virement n’a pas été transmis à la banque, ou si la banque a rejeté le virement, débloquez l’élément : le virement pourra être inclus dans le prochain fichier pour la banque.
staff-restored-discard-if-pay-out = Si la banque a déjà effectué ou accepté le virement, écartez l’élément : le virement ne sera pas transmis une nouvelle fois à la banque.
staff-restored-kind-refund = Remboursements
staff-restored-check-refund = Vérifiez dans les rapports d’opérations de vos prestataires de paiement lesquels de ces remboursements ont été effectués après la sauvegarde.
staff-restored-release-if-refund = Si la demande de remboursement n’a pas été envoyée ou a été rejetée, débloquez l’élément : la demande sera envoyée.
staff-restored-discard-if-refund = Si la somme a déjà été remboursée ou si la demande a été acceptée, écartez l’élément : la demande ne sera pas envoyée une nouvelle fois.
staff-restored-kind-voucher = Cartes cadeaux avec un solde lors de la sauvegarde
staff-restored-check-voucher = Demandez à l’assistance technique le journal du serveur de messagerie : il indique quelles confirmations de commande ont été envoyées après la sauvegarde. Pour chaque commande du journal qui ne figure pas dans la base de données, demandez au client s’il l’a payée avec une carte cadeau. Si oui, demandez-lui les quatre derniers chiffres de la carte cadeau et le montant payé avec celle-ci.
staff-restored-release-if-voucher = Si la carte cadeau n’a pas été utilisée, même en partie, après la sauvegarde, débloquez l’élément : le solde sera de nouveau disponible.
staff-restored-discard-if-voucher = Si le solde a été entièrement utilisé, écartez l’élément : la carte cadeau ne pourra plus être utilisée.
staff-restored-kind-credit = Avoirs des clients
staff-restored-check-credit = Demandez à l’assistance technique le journal du serveur de messagerie : il indique quelles confirmations de commande ont été envoyées après la sauvegarde. Pour chaque commande du journal qui ne figure pas dans la base de données, demandez au client s’il l’a payée avec un avoir et, si oui, pour quel montant. Cherchez aussi sur vos relevés bancaires les avoirs virés à des clients.
staff-restored-release-if-credit = Si l’avoir n’a été ni utilisé ni viré, même en partie, après la sauvegarde, débloquez l’élément : l’avoir sera de nouveau disponible.
staff-restored-discard-if-credit = Si l’avoir a été entièrement utilisé ou viré, écartez l’élément : cette somme ne pourra plus être ni utilisée ni virée.
staff-restored-part-voucher = Si le solde n’a été utilisé qu’en partie, ne débloquez pas l’élément, ne l’écartez pas, et n’utilisez ni « Tout débloquer » ni « Tout écarter ». Demandez à l’assistance technique de ne débloquer que le solde restant (instruction pour l’assistance technique : { $command }).
staff-restored-part-credit = Si l’avoir n’a été utilisé ou viré qu’en partie, ne débloquez pas l’élément, ne l’écartez pas, et n’utilisez ni « Tout débloquer » ni « Tout écarter ». Demandez à l’assistance technique de ne débloquer que le solde restant (instruction pour l’assistance technique : { $command }).
staff-restored-kind-receivable = Montants dus par les clients
staff-restored-check-receivable = Vérifiez sur vos relevés bancaires lesquelles de ces commandes ont été payées après la sauvegarde.
staff-restored-release-if-receivable = Débloquez l’élément dans tous les cas, que la commande ait été payée ou non : il figurera de nouveau dans « Paiements différés ». Si la commande a déjà été payée, enregistrez-y ensuite le paiement.
staff-restored-kind-message = E-mails et messages destinés à d’autres systèmes
staff-restored-check-message = Pour les e-mails, demandez à l’assistance technique le journal du serveur de messagerie : il indique quels e-mails ont été envoyés après la sauvegarde. Pour les messages destinés à un autre système, vérifiez dans ce système.
staff-restored-release-if-message = Si l’e-mail n’a pas été envoyé ou si le message n’est pas arrivé, débloquez l’élément : l’envoi aura lieu aussitôt.
staff-restored-discard-if-message = Si l’e-mail a déjà été envoyé ou si le message est déjà arrivé, écartez l’élément : il n’y aura pas de second envoi.
staff-restored-kind-renewals = Renouvellements d’abonnements
staff-restored-check-renewals = Cherchez dans les rapports d’opérations de vos prestataires de paiement les renouvellements payés après la sauvegarde. Ces paiements manquent dans la base restaurée : si vous repreniez les renouvellements, ces clients seraient débités une seconde fois. Si vous en trouvez, ne reprenez pas les renouvellements : adressez-vous d’abord à l’assistance technique.
staff-restored-release-if-renewals = Ne reprenez les renouvellements que si aucun n’a été payé après la sauvegarde, ou si l’assistance technique a confirmé que vous pouvez continuer. Les renouvellements automatiques reprendront alors et les cartes bancaires enregistrées seront débitées.
staff-restored-every-renewal = Tous les renouvellements automatiques
staff-restored-kind-erasures = Effacement automatique des données de clients
staff-restored-check-erasures = Demandez à l’assistance technique si des données de clients ont été effacées après la sauvegarde : dans ce cas, elles se trouvent de nouveau dans la base de données. Demandez-lui alors de les effacer une nouvelle fois (instruction pour l’assistance technique : { $command }).
staff-restored-release-if-erasures = Reprenez l’effacement automatique lorsque l’assistance technique vous aura confirmé que c’est fait, ou que rien n’avait été effacé. D’ici là, rien n’est effacé automatiquement, même si des clients l’ont demandé dans leur compte.
staff-restored-every-erasure = Tous les effacements automatiques
staff-restored-customer = Client
staff-restored-balance = Solde
staff-restored-voucher = Carte cadeau
staff-restored-voucher-of = Carte cadeau …{ $digits }
staff-restored-voucher-unread = Lorsque les quatre derniers chiffres manquent, le code n’a pas pu être lu : le fichier de clé de chiffrement est introuvable. Demandez à l’assistance technique de copier ce fichier depuis le système sur lequel la sauvegarde a été faite.
staff-restored-order-of = Commande { $code }
staff-restored-message = E-mail ou message
staff-restored-decision = Décision
staff-restored-mail = E-mail
staff-restored-mail-of = E-mail : { $about }
staff-restored-notice = Message à un autre système
staff-restored-written = Création : { $when }
staff-restored-id = ID : { $id }
staff-restored-count-pay-out = { $count ->
    [one] { $count } virement
   *[other] { $count } virements
}
staff-restored-count-refund = { $count ->
    [one] { $count } remboursement
   *[other] { $count } remboursements
}
staff-restored-count-voucher = { $count ->
    [one] { $count } carte cadeau
   *[other] { $count } cartes cadeaux
}
staff-restored-count-credit = { $count ->
    [one] { $count } avoir
   *[other] { $count } avoirs
}
staff-restored-count-receivable = { $count ->
    [one] { $count } montant dû
   *[other] { $count } montants dus
}
staff-restored-count-message = { $count ->
    [one] { $count } envoi
   *[other] { $count } envois
}
staff-restored-ask-release = Débloquer { $what } ?
staff-restored-ask-discard = Écarter { $what } ?
staff-restored-ask-release-renewals = Reprendre les renouvellements automatiques ?
staff-restored-ask-release-erasures = Reprendre l’effacement automatique ?
staff-restored-all-release-pay-out = Ne continuez que si aucun de ces virements n’a été transmis à la banque, ou si la banque a rejeté tous ceux qui lui ont été transmis. Une fois débloqués, ils pourront être inclus dans le prochain fichier pour la banque.
staff-restored-all-discard-pay-out = Ne continuez que si la banque a déjà effectué ou accepté tous ces virements. Aucun ne lui sera transmis une nouvelle fois.
staff-restored-all-release-refund = Ne continuez que si chacune de ces demandes de remboursement a été rejetée ou n’a jamais été envoyée. Une fois débloquées, elles seront toutes envoyées.
staff-restored-all-discard-refund = Ne continuez que si chacune de ces sommes a déjà été remboursée ou si la demande correspondante a été acceptée. Aucune demande ne sera envoyée une nouvelle fois.
staff-restored-all-release-voucher = Ne continuez que si aucune de ces cartes cadeaux n’a été utilisée, même en partie, après la sauvegarde. Leurs soldes seront de nouveau disponibles.
staff-restored-all-discard-voucher = Ne continuez que si le solde de chacune de ces cartes cadeaux a été entièrement utilisé. Une fois écartées, elles ne pourront plus être utilisées.
staff-restored-all-release-credit = Ne continuez que si aucun de ces avoirs n’a été utilisé ni viré, même en partie, après la sauvegarde. Une fois débloqués, ils seront de nouveau disponibles.
staff-restored-all-discard-credit = Ne continuez que si tous ces avoirs ont été entièrement utilisés ou virés. Une fois écartées, ces sommes ne pourront plus être ni utilisées ni virées.
staff-restored-all-release-message = Ne continuez que si aucun de ces e-mails n’a été envoyé et si aucun de ces messages n’est arrivé. Une fois débloqués, ils seront envoyés aussitôt.
staff-restored-all-discard-message = Ne continuez que si tous ces e-mails ont déjà été envoyés et si tous ces messages sont arrivés. Aucun ne sera envoyé une seconde fois.
staff-restored-all-release-receivable = Tous ces éléments figureront de nouveau dans « Paiements différés », que les commandes aient été payées ou non. Si certaines commandes ont déjà été payées, enregistrez ensuite leur paiement dans « Paiements différés ».
staff-restored-all-release-renewals = Ne continuez que si aucun renouvellement n’a été payé après la sauvegarde, ou si l’assistance technique a confirmé que vous pouvez continuer. Les renouvellements automatiques reprendront et les cartes bancaires enregistrées seront débitées.
staff-restored-all-release-erasures = Ne continuez que si l’assistance technique a confirmé qu’aucune donnée de client n’a été effacée après la sauvegarde, ou que toutes celles qui l’avaient été ont été effacées une nouvelle fois. L’effacement automatique reprendra ensuite.
staff-restored-release-these = Débloquer { $what }
staff-restored-discard-these = Écarter { $what }
staff-restored-worth = Total : { $amounts }
staff-restored-final = Cette décision est définitive.
staff-restored-release = Débloquer
staff-restored-discard = Écarter
staff-restored-release-all = Tout débloquer ({ $count })
staff-restored-discard-all = Tout écarter ({ $count })
staff-restored-resume-renewals = Reprendre les renouvellements automatiques
staff-restored-resume-erasures = Reprendre l’effacement automatique
staff-restored-gone = Cet élément n’est plus bloqué. Un autre membre de l’équipe l’a peut-être déjà débloqué ou écarté.
staff-done-restored = Confirmé.
# Heads of columns.
staff-money-order = Commande
staff-money-card = Terminal de paiement
staff-money-about = Objet
staff-money-sum = Montant
staff-money-since = Depuis
staff-money-tries = Tentatives
staff-money-next = Étape suivante
staff-money-reason = Dernière erreur
# What comes next.
staff-money-next-refund = Prochaine tentative de remboursement : { $when }
staff-money-next-question = Prochaine demande à la banque : { $when }
staff-money-next-mail = Prochaine tentative d’envoi : { $when }
staff-money-never = Aucune étape automatique
staff-money-never-refund = Le théâtre doit cet argent : versez-le à l’acheteur par un autre moyen et enregistrez-le sur la page de la commande
staff-money-never-counter = À rembourser au guichet : quand l’acheteur vient, enregistrez-le sur la page de la commande
staff-money-never-mail = Plus aucune tentative : contactez l’acheteur par un autre moyen

# Orders and their timelines.
staff-orders-title = Commandes
staff-orders-lede = Saisissez le code de la commande. Il figure sur la commande, sur les billets et dans chaque e-mail.
staff-orders-code = Code de la commande
staff-orders-find = Rechercher
staff-order-unknown = Aucune commande ne porte ce code, ou elle appartient à une société à laquelle vos rôles ne s’appliquent pas. Vérifiez le code.
staff-order-title = Commande { $code }
staff-order-bought = Contenu de la commande
staff-order-buyer = Au nom de { $name }
staff-order-given = Offert par { $giver } : { $reason }
staff-order-taken-back = { $what } (n’est plus valable)
staff-order-held-by = { $what } · appartient désormais à { $who }
staff-order-held-by-other = { $what } · appartient désormais à une autre personne
staff-order-on-offer = { $what } · remis en vente
staff-order-accepted = { $what } · acceptés comme cadeau : { $count }
staff-order-placed = passée le { $when }
staff-order-paid = payée le { $when }
staff-order-confirmed = confirmée le { $when }, à payer plus tard
staff-order-waits = en attente de paiement jusqu’au { $when }
staff-order-waits-rest = payé : { $paid } ; reste : { $left }, en attente de paiement jusqu’au { $when }
staff-order-next = Prochaines étapes automatiques
staff-order-timeline = Historique de la commande
staff-order-when = Date
staff-order-what = Événement
staff-order-who = Auteur
staff-order-details = Détails
staff-order-source = Registre

# On reprend des billets : un formulaire, puis ce que cela donne.
staff-refund-link = Annuler des billets
staff-refund-title = Annuler des billets de la commande { $code }
staff-refund-lede = Rien n’est encore annulé. La page suivante indique le montant à rembourser et les paiements concernés.
staff-refund-back = Revenir à la commande
staff-refund-what = À annuler
staff-refund-all = Toute la commande
staff-refund-some = Seulement la sélection
# Quelqu’un est entré avec ce billet.
staff-refund-entered = déjà utilisé
staff-refund-fees = Frais
staff-refund-fees-back = Rembourser les frais
staff-refund-fees-kept = Conserver les frais
staff-refund-seats = Places
staff-refund-on-sale = Remettre en vente
staff-refund-box-office = Garder pour le guichet
staff-refund-reason = Motif
staff-refund-reason-hint = Pour l’historique de la commande, { $most } caractères au maximum. N’indiquez aucun nom.
staff-refund-check = Passer à la vérification
staff-refund-money = Remboursement
staff-refund-sum = La somme de { $sum } sera remboursée.
staff-refund-owed = La somme de { $sum } ne sera plus due.
staff-refund-nothing-back = Il n’y a rien à rembourser : rien n’a été payé pour ces éléments.
staff-refund-all-brought = Il n’y a rien à rembourser : la banque de l’acheteur a déjà récupéré l’argent (rétrofacturation, ou chargeback).
# Une ligne par paiement.
staff-refund-way = { $sum } sur le paiement de { $paid } à { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } du paiement à { $company } : somme déjà récupérée par la banque de l’acheteur (rétrofacturation, ou chargeback) ; elle n’est plus due au théâtre
staff-refund-with-fees = Ce montant comprend { $sum } de frais.
staff-refund-without-fees = Les frais ne sont pas remboursés.
staff-refund-ends = Ce qui sera annulé immédiatement
staff-refund-seats-on-sale = Les places sont remises en vente.
staff-refund-seats-box-office = Les places sont gardées pour le guichet.
staff-refund-mail = L’acheteur en est informé par e-mail. L’annulation est définitive.
staff-refund-mail-holder = Une autre personne a accepté un billet, un supplément ou une carte cadeau parmi ces articles. Il ne sera plus valable. S’il s’agit d’un billet ou d’une carte cadeau, cette personne en est informée par e-mail.
# Le bouton.
staff-refund-do = Annuler et rembourser { $sum }
staff-refund-do-owed = Annuler les billets et la somme due ({ $sum })
staff-refund-do-nothing-back = Annuler les billets
staff-refund-change = Revenir et modifier
staff-refund-done = La sélection a été annulée. Les détails figurent dans l’historique de la commande, ci-dessous.
staff-refund-none-chosen = Rien n’est sélectionné. Sélectionnez ce qui doit être annulé, ou choisissez toute la commande.
staff-refund-both = Vous avez choisi toute la commande, mais aussi coché certains éléments. Choisissez « Seulement la sélection » ou décochez ces éléments.
staff-refund-reason-long = Utilisez { $most } caractères au maximum.
staff-refund-not-paid = Cette commande n’a pas été payée ou a déjà pris fin : rien ne peut y être annulé.
staff-refund-nothing-left = Toute la sélection a déjà été annulée. L’historique de la commande indique à quelle date.
staff-refund-is-entered = Au moins un de ces billets a déjà été utilisé à l’entrée. Annulez les autres un par un.
staff-refund-is-resold = Au moins un de ces billets n’est plus dans cette commande : sa place a été revendue pour son titulaire, ou il a été échangé contre une autre date. Annulez les autres un par un.
staff-refund-pass-used = Des billets ont été réservés avec ce pass. Annulez d’abord ces billets.
staff-refund-disputed = La banque de l’acheteur n’a pas encore rendu sa décision sur ce paiement (rétrofacturation, ou chargeback). Attendez sa décision.
staff-refund-changed = Une partie de cette commande a été annulée entre-temps ; rien n’a donc été fait. Vérifiez de nouveau le remboursement.

staff-debt-title = Remboursement encore dû à l’acheteur : { $sum }
staff-debt-text = La banque a refusé ce remboursement. Versez l’argent à l’acheteur par un autre moyen, par exemple par virement, puis indiquez ici comment il a été versé.
staff-debt-counter-text = Cette somme a été payée au guichet et s’y rembourse ; nous avons invité l’acheteur à passer. Aucune banque n’intervient. Une fois la somme rendue, indiquez ici comment.
staff-debt-another-text = Aucune banque n’a été chargée de ce remboursement. Versez l’argent à l’acheteur, par exemple par virement, puis indiquez ici comment il a été versé.
staff-debt-how = Détail du versement
staff-debt-how-hint = Pour l’historique de la commande, { $most } caractères au maximum. N’indiquez aucun numéro de compte.
staff-debt-do = Enregistrer le versement de { $sum }
staff-debt-done = Le versement a été enregistré. Les détails figurent dans l’historique de la commande, ci-dessous.
staff-debt-none = Plus rien n’est dû : le remboursement a déjà été versé, ou la banque de l’acheteur a récupéré l’argent. Ne le versez pas une seconde fois.
staff-debt-changed = La somme due a changé entre-temps : elle est maintenant de { $sum }. Vérifiez ce que vous avez versé, puis enregistrez-le de nouveau.
staff-debt-how-missing = Indiquez comment l’argent a été versé, par exemple : virement du 3 mars.
staff-debt-how-long = Utilisez { $most } caractères au maximum.
staff-refund-written-off = La somme encore due pour cette commande après une rétrofacturation perdue a été passée en perte. Elle n’est pas remboursée.
staff-refund-by-hand = Après une rétrofacturation, l’acheteur a payé { $sum } par un autre moyen ; ni la banque ni le prestataire de paiement ne peut donc rembourser cette somme. Le théâtre la devra à l’acheteur : versez-la par un autre moyen.
staff-refund-sent = Envoi du remboursement
staff-refund-sent-gateway = Par le moyen de paiement d’origine : espèces en espèces, terminal du guichet au guichet, autres paiements par ce système
staff-refund-sent-hand = Déjà envoyé par un collègue sur le site de la banque ou du prestataire de paiement
staff-refund-hand-check = Vous avez indiqué que ce remboursement a déjà été envoyé manuellement. Il sera seulement enregistré ; aucun argent ne sera envoyé.
staff-refund-sent-credit = En avoir pour de prochains achats, si l’acheteur le souhaite
staff-refund-credit-check = Vous avez choisi un avoir. Aucun argent ne sera envoyé : l’acheteur pourra utiliser cette somme sur ce site tout de suite.
staff-refund-sent-another = Par un autre moyen (indiquez le motif)
staff-refund-another-check = Vous avez choisi un autre moyen. Le théâtre devra cette somme à l’acheteur : versez-la, puis enregistrez de quelle façon.
staff-refund-counter-check = Ce montant a été payé à la billetterie. Rendez les espèces en espèces. Remboursez d’abord les paiements par carte sur le terminal, puis saisissez le numéro du reçu.
staff-refund-slip = Numéro du reçu du terminal
staff-refund-slip-hint = Uniquement si le terminal rembourse un paiement.
staff-refund-slip-by-itself = Laissez vide : l’argent revient de lui-même sur la même carte. Saisissez un numéro seulement si vous l’avez déjà remboursé au terminal.
staff-refund-slip-missing = Saisissez le numéro imprimé sur le reçu du terminal.
staff-refund-slip-used = Ce numéro de reçu a déjà été saisi aujourd’hui. Vérifiez le reçu.
staff-refund-slip-of = Ce numéro de reçu a déjà été saisi aujourd’hui pour la commande { $code }. Vérifiez le reçu.
staff-refund-not-as-credit = Cette commande n’a pas d’adresse e-mail : personne ne pourrait utiliser l’avoir. Remboursez par le moyen d’origine, ou saisissez d’abord l’adresse e-mail de l’acheteur.
staff-refund-reason-missing = Indiquez pourquoi le remboursement se fait par un autre moyen.
staff-parts-not-open = Cette commande est déjà payée ou terminée. Rien n’a été enregistré.
staff-parts-at-bank = L’acheteur est peut-être en train de payer en ligne. Attendez la réponse de la banque.
staff-parts-missing = Les montants ne correspondent pas au total : il manque { $sum }.
staff-parts-too-much = Les montants ne correspondent pas au total : il y a { $sum } de trop.
staff-parts-no-amount = Chaque montant doit être supérieur à zéro.
staff-parts-too-many = Utilisez { $most } montants au maximum.
staff-parts-method = Ce moyen de paiement n’est pas accepté ici.
staff-parts-voucher = Cette carte cadeau ne peut pas être utilisée. Vérifiez le code.
staff-parts-voucher-small = Il ne reste que { $sum } sur cette carte cadeau.
staff-parts-credit-small = L’acheteur n’a que { $sum } d’avoir.
staff-parts-credit-of-customer = Seul le client peut utiliser cet avoir : en ligne, depuis son compte. Ici, un collègue disposant de l’autorisation « Utiliser l’avoir d’un client au guichet » peut vous aider. Rien n’a été débité.
staff-parts-for-vouchers = Une carte cadeau ne peut pas être payée avec une autre carte cadeau ni avec un avoir.
staff-over-deposit = La place reste réservée : le montant déjà versé pour la réservation dépasse le prix de ses autres billets. Vendez toutes ses places ou mettez d’abord fin à la réservation.
staff-over-bank-silent = La place reste réservée : la banque n’indique pas si la réservation est en cours de paiement. Réessayez dans quelques minutes.
staff-over-changed = La réservation vient d’être modifiée, payée ou terminée. Rien n’a été vendu. Consultez à nouveau les places.
staff-debt-way = Mode de versement
staff-debt-way-other = Par un autre moyen, par exemple par virement
staff-debt-way-counter = En espèces, au guichet
staff-debt-way-cash = En espèces, comme payé
staff-debt-way-terminal = Sur le terminal de paiement, comme payé
staff-debt-way-both = Comme payé : en espèces et sur le terminal de paiement
staff-debt-way-bank = Sur le site de la banque ou du prestataire de paiement, vers la carte ou le compte qui a servi à payer
staff-owed-title = L’acheteur doit { $sum }
staff-owed-text = Une rétrofacturation a été perdue : la banque a définitivement récupéré cet argent auprès du théâtre. Jusqu’au paiement de ce montant, les billets sont refusés à l’entrée, de même que tout ce qui a été payé avec les cartes cadeaux ou l’avoir issus de cette commande, d’abord les achats les plus récents. Si vous passez cette somme en perte, ils restent refusés et une facture rectificative (avoir) est émise.
staff-owed-end = Issue
staff-owed-paid = L’acheteur a payé par un autre moyen, par exemple par virement
staff-owed-cash = L’acheteur a payé en espèces au guichet
staff-owed-written-off = Passage en perte : le paiement n’est plus attendu
staff-owed-why = Mode de paiement ou motif du passage en perte
staff-owed-why-missing = Indiquez comment la somme a été payée ou pourquoi elle est passée en perte, par exemple : en espèces le 3 mars.
staff-owed-do = Enregistrer { $sum }
staff-owed-done = L’enregistrement est effectué. Les détails figurent dans l’historique de la commande, ci-dessous.
staff-owed-none = Plus rien n’est dû : entre-temps, la somme a été payée, passée en perte ou récupérée. Ne l’encaissez pas une seconde fois.
staff-owed-changed = La somme due a changé entre-temps : elle est maintenant de { $sum }. Vérifiez-la, puis enregistrez-la de nouveau.
# What is paid later: by invoice or direct debit.
staff-later-title = Paiement différé
staff-later-line = { $amount }, à régler au plus tard le { $date } : reste { $open } à régler
staff-later-payment = { $amount } le { $on } ({ $by })
staff-later-payment-returned = { $amount } le { $on } ({ $by }), rejeté par la banque
staff-later-payment-given-back = { $amount } le { $on } ({ $by }), rendu
staff-later-which = Montant dû
staff-later-amount = Montant reçu
staff-later-amount-hint = Par exemple 145,50. Ce qui dépasse ce montant règle les autres sommes dues par le client, en commençant par la première échéance ; seul le reste s’ajoute à son avoir.
staff-later-on = Date du paiement
staff-later-by = Moyen de paiement
staff-later-by-hint = Ce formulaire enregistre seulement un paiement déjà effectué : il ne débite ni carte ni compte. Parmi ces paiements, seules les espèces sont comptées dans une caisse.
staff-later-by-transfer = virement
staff-later-by-debit = prélèvement
staff-later-by-card = carte
staff-later-by-cash = espèces
staff-later-by-credit = avoir
staff-later-do = Enregistrer le paiement
staff-later-reason = Motif donné par la banque
staff-later-reason-hint = Un code comme AC04 ou vos propres mots. Le paiement le plus récent est enregistré comme rejeté et le client reçoit un e-mail. S’il a été fait en espèces, l’argent sort de votre caisse et aucun e-mail n’est envoyé.
staff-later-return = Enregistrer le rejet
staff-later-done = C’est enregistré. Vous trouverez les détails dans l’historique de la commande, ci-dessous.
staff-later-unknown = Ce montant ne fait plus partie de la commande. Rien n’a été enregistré. Vérifiez les montants ci-dessus.
staff-later-bad-amount = Rien n’a été enregistré : indiquez le montant reçu, par exemple 145,50.
staff-later-bad-day = Rien n’a été enregistré : indiquez la date du paiement. Elle ne peut pas être dans le futur.
staff-later-other = Rien n’a été enregistré : un autre paiement a la même date et le même montant. Vérifiez les paiements ci-dessus.
staff-later-bad-reason = Rien n’a été enregistré : indiquez le motif donné par la banque.
staff-later-not-paid = Rien n’a été enregistré : aucun paiement ne peut être rejeté.
staff-later-no-till = Rien n’a été enregistré : les espèces vont dans une caisse, et vous n’en avez aucune d’ouverte. Ouvrez votre caisse, ou faites enregistrer le paiement par un collègue qui dispose de l’autorisation « { $right } » et dont la caisse est ouverte. L’argent est arrivé par la banque ? Choisissez alors « virement ».

staff-kept-title = Places gardées pour le guichet
staff-kept-text = { $count ->
    [one] { $count } place de cette commande a été gardée pour le guichet lors de l’annulation de son billet. Personne ne peut l’acheter tant que vous ne la remettez pas en vente.
   *[other] { $count } places de cette commande ont été gardées pour le guichet lors de l’annulation de leurs billets. Personne ne peut les acheter tant que vous ne les remettez pas en vente.
}
staff-kept-release = Remettre en vente
staff-kept-done = Les places sont de nouveau en vente.
staff-kept-none = Plus aucune place de cette commande n’est gardée pour le guichet : elles ont déjà été remises en vente.
staff-kept-changed = Le nombre de places gardées a changé entre-temps. Vérifiez-le, puis confirmez de nouveau.
staff-order-invoices = Factures
