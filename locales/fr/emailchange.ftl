# Une autre adresse e-mail pour le compte : demandée dans le profil, confirmée dans les deux boîtes.
emailchange-section = Adresse e-mail
emailchange-now = Vous vous connectez avec { $email }.
emailchange-link = Changer d’adresse e-mail
emailchange-title = Changer d’adresse e-mail
emailchange-how = Nous envoyons un lien à votre adresse actuelle et un autre à la nouvelle. L’adresse change dès que vous avez confirmé les deux, dans un délai d’un jour.
emailchange-follows = Vos commandes, billets, abonnements et votre avoir restent dans votre compte. Tous nos e-mails arrivent ensuite à la nouvelle adresse.
emailchange-logins = La connexion à votre compte prend alors fin sur tous les appareils, sauf sur celui où vous confirmez la nouvelle adresse avec votre compte ouvert.
emailchange-new = Nouvelle adresse e-mail
emailchange-ask = Envoyer les deux liens
emailchange-asked = Nous avons envoyé un lien à chacune des deux adresses. Veuillez les ouvrir dans un délai d’un jour.
emailchange-waiting = Votre adresse va devenir { $email }. Veuillez ouvrir les deux liens avant cette date : { $until }.
emailchange-mailbox-asked = { $email } : pas encore confirmée
emailchange-mailbox-confirmed = { $email } : confirmée
emailchange-call-back = Ne pas changer d’adresse
emailchange-called-back = Votre adresse e-mail reste la même. Les liens de nos e-mails ne fonctionnent plus.
# La page qu’ouvre un lien. $email est la nouvelle adresse.
emailchange-link-old = Ce compte doit désormais utiliser l’adresse { $email }. Si vous l’avez demandé, veuillez le confirmer.
emailchange-link-new = Un compte de notre billetterie doit désormais utiliser l’adresse { $email }. S’il s’agit de votre compte, veuillez le confirmer. Si vous n’êtes pas au courant, ne confirmez pas.
emailchange-link-both = L’adresse ne change que lorsque les deux boîtes e-mail ont confirmé.
emailchange-confirm = Confirmer
emailchange-first-old = Merci. Ouvrez maintenant le lien envoyé à la nouvelle adresse.
emailchange-first-new = Merci. Ouvrez maintenant le lien envoyé à l’adresse actuelle.
emailchange-done = L’adresse e-mail est changée. Connectez-vous désormais avec la nouvelle adresse.
emailchange-not-done = Les deux boîtes ont confirmé, mais l’adresse n’a pas pu être changée. Rien d’autre n’a changé. Nous avons écrit à la nouvelle adresse comment continuer.
# Pourquoi rien ne se passe.
emailchange-signed-out = Votre connexion est terminée. Veuillez vous connecter à nouveau.
emailchange-bad-address = Vérifiez l’adresse e-mail : elle semble incomplète.
emailchange-same-address = Vous vous connectez déjà avec cette adresse. Indiquez-en une autre.
emailchange-of-staff = Cette adresse ouvre aussi les pages du personnel et ne peut pas être changée ici. Adressez-vous à la personne qui gère les comptes du personnel.
emailchange-open = Un autre changement attend encore ses liens. Ouvrez-les, ou choisissez « Ne pas changer d’adresse » et recommencez.
emailchange-too-many-mails = Trop d’e-mails ont été envoyés aujourd’hui à cette adresse ou depuis votre compte. Votre adresse n’a pas changé. Veuillez réessayer demain.
emailchange-unknown-link = Ce lien ne provient pas d’un de nos e-mails ou est très ancien.
emailchange-other-account = Une autre personne est connectée dans ce navigateur. Déconnectez-la d’abord, puis ouvrez à nouveau le lien.
emailchange-confirmed-before = Cette boîte a déjà confirmé. Nous attendons l’autre.
emailchange-late = Ce lien date de plus d’un jour et ne fonctionne plus. L’adresse n’a pas changé. Vous pouvez redemander le changement dans votre compte.
emailchange-was-called-back = Ce changement a été arrêté. L’adresse n’a pas changé.
emailchange-was-done = Ce lien a déjà servi et l’adresse est changée.

# Les e-mails à ce sujet.
mail-emailchange-link = Voir le changement et le confirmer
mail-emailchange-footer = Vous recevez cet e-mail parce qu’une personne connectée à un compte de notre billetterie a demandé ce changement.
mail-emailchange-old-subject = Confirmez votre nouvelle adresse e-mail
mail-emailchange-old = Depuis votre compte, il a été demandé de remplacer l’adresse e-mail par { $new }. Ouvrez ce lien et confirmez-y le changement avant cette date : { $until }. Nous posons aussi la question à la nouvelle adresse.
mail-emailchange-old-not-you = Ce n’était pas vous ? Ouvrez le lien, choisissez « Ne pas changer d’adresse » et déconnectez tous les autres appareils dans votre compte. Sans vous, l’adresse ne change pas.
mail-emailchange-new-subject = Confirmez cette adresse e-mail
mail-emailchange-new = Cette adresse a été indiquée comme nouvelle adresse d’un compte de la billetterie ({ $house }). S’il s’agit de votre compte, ouvrez ce lien et confirmez-y le changement avant cette date : { $until }.
mail-emailchange-new-not-you = Si vous n’êtes pas au courant, vous n’avez rien à faire. Sans vous, l’adresse ne sera pas utilisée.
mail-emailchange-done-subject = L’adresse e-mail de votre compte est changée
mail-emailchange-done-old = Votre compte utilise maintenant l’adresse { $new }. Les deux boîtes l’avaient confirmé. La présente adresse ne permet plus de s’y connecter. Si ce n’est pas ce que vous vouliez, adressez-vous tout de suite au guichet.
mail-emailchange-done-new = Votre compte utilise maintenant cette adresse. Connectez-vous désormais avec elle ; tous nos e-mails sur vos commandes arrivent ici.
mail-emailchange-not-done-subject = Votre adresse e-mail n’a pas été changée
mail-emailchange-not-done = L’adresse de votre compte n’a pas pu être changée. Vous vous connectez toujours avec la présente adresse et rien d’autre n’a changé. Nous avons écrit à la nouvelle adresse comment continuer.
mail-emailchange-taken = Vous vouliez utiliser cette adresse pour un compte de la billetterie ({ $house }). Nous la connaissons déjà par un achat antérieur ou par un autre compte, et nous ne réunissons jamais deux comptes sans le demander. Vous pouvez vous connecter avec cette adresse et voir ce qui s’y trouve. Si vous souhaitez n’avoir qu’un seul compte, adressez-vous au guichet.
