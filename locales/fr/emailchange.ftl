# Une autre adresse e-mail pour le compte : demandée dans le profil, confirmée dans les deux boîtes.
emailchange-section = Adresse e-mail
emailchange-now = Vous vous connectez avec { $email }.
emailchange-link = Changer d’adresse e-mail
emailchange-title = Changer d’adresse e-mail
emailchange-how = Nous envoyons un lien à votre adresse actuelle et un autre à la nouvelle. L’adresse change dès que vous avez ouvert les deux liens et confirmé le changement, dans un délai d’un jour.
emailchange-follows = Vos commandes, vos billets, vos abonnements et votre avoir restent dans votre compte. Tous nos e-mails arriveront ensuite à la nouvelle adresse.
emailchange-logins = Tous vos appareils seront alors déconnectés de votre compte, sauf celui où vous confirmez la nouvelle adresse, si votre compte y est ouvert.
emailchange-new = Nouvelle adresse e-mail
emailchange-ask = Envoyer les deux liens
emailchange-asked = Nous avons envoyé un lien à chacune des deux adresses. Ouvrez-les dans un délai d’un jour et confirmez le changement.
emailchange-waiting = Nouvelle adresse demandée : { $email }. Ouvrez les deux liens avant le { $until } et confirmez le changement.
emailchange-mailbox-asked = { $email } : pas encore confirmée
emailchange-mailbox-confirmed = { $email } : confirmée
emailchange-call-back = Ne pas changer d’adresse
emailchange-called-back = Votre adresse e-mail reste la même. Les liens de nos e-mails ne fonctionnent plus.
# La page qu’ouvre un lien. $email est la nouvelle adresse.
emailchange-link-old = Une personne connectée à votre compte a demandé qu’il utilise désormais l’adresse { $email }. Si cette demande vient de vous, confirmez-la. Sinon, choisissez « Ne pas changer d’adresse ».
emailchange-link-new = Nous avons reçu une demande pour qu’un compte de notre billetterie utilise désormais l’adresse { $email }. S’il s’agit de votre compte, confirmez-la. Sinon, ne confirmez pas.
emailchange-link-both = L’adresse ne change qu’une fois le changement confirmé avec les deux liens.
emailchange-confirm = Confirmer le changement
emailchange-first-old = Merci. Il reste à ouvrir le lien envoyé à la nouvelle adresse.
emailchange-first-new = Merci. Il reste à ouvrir le lien envoyé à l’adresse actuelle.
emailchange-done = Votre adresse e-mail a été changée. Connectez-vous désormais avec la nouvelle adresse.
emailchange-not-done = Le changement a été confirmé avec les deux liens, mais il n’a pas pu être effectué. Votre compte reste tel quel. Un e-mail envoyé à la nouvelle adresse explique comment continuer.
# Pourquoi rien ne se passe.
emailchange-signed-out = Votre session a pris fin. Connectez-vous de nouveau.
emailchange-bad-address = Vérifiez l’adresse e-mail : elle semble incomplète.
emailchange-same-address = Vous vous connectez déjà avec cette adresse. Indiquez-en une autre.
emailchange-of-staff = Cette adresse sert aussi à ouvrir les pages du personnel et ne peut pas être changée ici. Adressez-vous à la personne qui gère les comptes du personnel.
emailchange-open = Un autre changement d’adresse n’est pas encore confirmé. Ouvrez les liens reçus par e-mail, ou choisissez « Ne pas changer d’adresse » et recommencez.
emailchange-too-many-mails = Trop d’e-mails ont été envoyés aujourd’hui à cette adresse ou depuis votre compte. Votre adresse n’a pas changé. Réessayez demain.
emailchange-unknown-link = Ce lien ne provient pas de l’un de nos e-mails ou il est trop ancien. Rien n’a changé. Ouvrez de nouveau le lien de notre e-mail.
emailchange-other-account = Un autre compte est ouvert dans ce navigateur. Rien n’a changé. Déconnectez-vous d’abord, puis ouvrez de nouveau le lien.
emailchange-confirmed-before = Vous avez déjà confirmé le changement avec ce lien. Ouvrez maintenant le lien envoyé à l’autre adresse.
emailchange-late = Ce lien date de plus d’un jour et ne fonctionne plus. L’adresse n’a pas changé. Vous pouvez redemander le changement dans votre compte.
emailchange-was-called-back = Ce changement a été annulé. L’adresse n’a pas changé.
emailchange-was-done = Ce lien a déjà servi et l’adresse a été changée.

# Les e-mails à ce sujet.
mail-emailchange-link = Vérifier et confirmer le changement
mail-emailchange-footer = Vous recevez cet e-mail parce qu’une personne connectée à un compte de notre billetterie a demandé ce changement.
mail-emailchange-old-subject = Confirmez votre nouvelle adresse e-mail
mail-emailchange-old = Une demande de changement d’adresse e-mail a été faite depuis votre compte. Nouvelle adresse : { $new }. Si cette demande vient de vous, ouvrez le lien ci-dessous et confirmez le changement avant le { $until }. Ouvrez aussi le lien que nous avons envoyé à la nouvelle adresse.
mail-emailchange-old-not-you = Cette demande ne vient pas de vous ? Ouvrez le lien, choisissez « Ne pas changer d’adresse », puis connectez-vous à votre compte et déconnectez tous les autres appareils. Sans votre confirmation, l’adresse ne change pas.
mail-emailchange-new-subject = Confirmez cette adresse e-mail
mail-emailchange-new = Cette adresse a été indiquée comme nouvelle adresse d’un compte de la billetterie ({ $house }). S’il s’agit de votre compte, ouvrez le lien ci-dessous et confirmez le changement avant le { $until }.
mail-emailchange-new-not-you = Si vous n’êtes pas à l’origine de cette demande, vous n’avez rien à faire. Sans votre confirmation, l’adresse ne sera pas utilisée.
mail-emailchange-done-subject = L’adresse e-mail de votre compte a été changée
mail-emailchange-done-old = Votre compte utilise maintenant l’adresse { $new }. Le changement a été confirmé avec les liens envoyés aux deux adresses. Vous ne pouvez plus vous connecter avec l’adresse à laquelle vous recevez cet e-mail. Si vous n’avez pas voulu ce changement, adressez-vous tout de suite à la billetterie.
mail-emailchange-done-new = Votre compte utilise maintenant cette adresse. Connectez-vous désormais avec elle. Tous nos e-mails sur vos commandes arriveront ici.
mail-emailchange-not-done-subject = Votre adresse e-mail n’a pas été changée
mail-emailchange-not-done = L’adresse e-mail de votre compte n’a pas pu être changée. Continuez à vous connecter avec l’adresse à laquelle vous recevez cet e-mail ; rien d’autre n’a changé. Un e-mail envoyé à la nouvelle adresse explique comment continuer.
mail-emailchange-taken = Vous avez demandé à utiliser cette adresse pour un compte de la billetterie ({ $house }). Elle figure déjà dans un achat précédent ou dans un autre compte, et nous ne réunissons jamais deux comptes sans votre accord. L’adresse n’a donc pas été changée. Vous pouvez vous connecter avec cette adresse pour voir ces achats. Si vous souhaitez n’avoir qu’un seul compte, adressez-vous à la billetterie.
