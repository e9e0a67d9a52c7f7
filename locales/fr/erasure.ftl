# La suppression du compte : ce qui part, ce qui reste, ce qui l’empêche, et le code de confirmation.
erasure-section = Supprimer votre compte
erasure-section-text = Nous effaçons alors toutes vos données, sauf celles que la loi nous oblige à conserver pour la comptabilité.
erasure-link = Supprimer mon compte
erasure-title = Supprimer votre compte
erasure-how = Pour être sûrs que la demande vient de vous, nous vous envoyons un code à { $email }.
erasure-confirm = Supprimer mon compte
erasure-goes = Ce que nous effaçons
erasure-goes-person = Votre nom, votre adresse e-mail, votre téléphone et votre adresse postale
erasure-goes-people = Les noms des personnes pour qui vous achetez et votre éventuel statut particulier
erasure-goes-orders = Votre nom et votre adresse e-mail dans vos commandes, les adresses e-mail des personnes à qui vous avez cédé des billets, ainsi que les cartes bancaires et le compte bancaire enregistrés
erasure-goes-lists = Vos inscriptions sur les listes d’attente et votre accord pour recevoir nos actualités par e-mail
erasure-goes-logins = Tous les moyens de connexion : plus personne ne peut ouvrir votre compte
erasure-stays = Ce que nous devons conserver
erasure-stays-invoices = Les factures telles qu’elles ont été émises, notre comptabilité et les mandats de prélèvement utilisés, aussi longtemps que la loi l’exige
erasure-stays-orders = Ce qui a été vendu et payé, sans votre nom ni votre adresse
erasure-wait = { $days ->
    [one] Vous pouvez changer d’avis pendant { $days } jour après la saisie du code. Jusque-là, votre compte fonctionne comme d’habitude.
   *[other] Vous pouvez changer d’avis pendant { $days } jours après la saisie du code. Jusque-là, votre compte fonctionne comme d’habitude.
}
erasure-after = Ensuite, votre adresse e-mail ne figure plus chez nous. Si vous l’utilisez de nouveau ici, vous commencez avec un nouveau compte, vide.
erasure-due = Votre compte sera supprimé le { $date }. Jusque-là, vous pouvez changer d’avis ici.
erasure-call-back = Garder mon compte
erasure-called-back = Votre compte reste tel quel. Rien n’a été effacé.
# Ce qui l’empêche, et ce qu’il faut faire d’abord.
erasure-obstacles = Votre compte ne peut pas encore être supprimé
erasure-tickets = Billets pour des représentations à venir : { $count }. Attendez de les avoir utilisés. Si un billet peut être rendu, sa page dans votre compte l’indique.
erasure-open-orders = Commandes en attente de paiement : { $count }. Payez-les ou renoncez aux places.
erasure-renewals = Renouvellements d’abonnement en cours : { $count }. Répondez-nous, puis attendez que les renouvellements soient traités après la date limite.
erasure-refunds = Remboursements et virements en cours : { $count }. Attendez d’avoir reçu l’argent ; si vous devez encore choisir entre un remboursement et un avoir, faites d’abord ce choix.
erasure-disputes = Paiements contestés, sur lesquels la banque doit encore se prononcer : { $count }. Attendez sa décision.
erasure-staff = Ce compte ouvre aussi les pages du personnel. Demandez d’abord à la personne qui gère ces comptes de le fermer.
erasure-owed = Vous nous devez encore { $amount }. Adressez-vous à la billetterie.
erasure-credit = Vous avez encore un avoir de { $amount }. Utilisez-le ou demandez-en le virement.
# Pourquoi aucun code n’est envoyé ou accepté.
erasure-too-many-mails = Trop de codes ont été envoyés à votre adresse. Rien n’a été effacé. Réessayez dans une heure.
erasure-confirmed-before = Vous avez déjà confirmé la suppression de votre compte.

# Les e-mails à ce sujet.
mail-erasure-code-subject = Code pour supprimer votre compte : { $code }
mail-erasure-code = Voici le code qui confirme la suppression de votre compte :
mail-erasure-code-not-you = Le code est valable dix minutes. Ne le communiquez à personne. Si vous ne l’avez pas demandé, déconnectez tous les autres appareils dans votre compte. Sans ce code, rien n’est effacé.
mail-erasure-confirmed-subject = Votre compte va être supprimé
mail-erasure-confirmed = Nous supprimerons votre compte et vos données le { $date }. Jusque-là, vous pouvez changer d’avis : connectez-vous et choisissez « Garder mon compte ». Ensuite, vous ne recevrez plus d’e-mail de notre part. Nous ne conserverons que les factures et notre comptabilité, aussi longtemps que la loi l’exige.
mail-erasure-stopped-subject = Votre compte n’a pas été supprimé
mail-erasure-stopped = Vous aviez demandé la suppression de votre compte, mais il est de nouveau nécessaire, par exemple pour un billet ou un remboursement. Nous n’avons donc rien effacé. La page ci-dessous indique de quoi il s’agit et ce que vous pouvez faire.
mail-erasure-link = Ouvrir la page « Supprimer votre compte »
mail-erasure-footer = Vous recevez cet e-mail parce que la suppression de votre compte a été demandée sur notre site.
