# La suppression du compte : ce qui part, ce qui reste, ce qui l’empêche, et le code de confirmation.
erasure-section = Supprimer votre compte
erasure-section-text = Nous effaçons alors tout ce que nous savons de vous, sauf ce que la loi nous oblige à conserver pour la comptabilité.
erasure-link = Supprimer mon compte
erasure-title = Supprimer votre compte
erasure-how = Pour être sûrs qu’il s’agit bien de vous, nous envoyons un code à { $email }.
erasure-confirm = Supprimer mon compte
erasure-goes = Ce que nous effaçons
erasure-goes-person = Votre nom, votre adresse e-mail, votre téléphone et votre adresse postale
erasure-goes-people = Les noms des personnes pour qui vous achetez et votre statut particulier chez nous
erasure-goes-orders = Votre nom et votre adresse e-mail dans vos commandes, les adresses auxquelles vous avez donné des billets et les cartes enregistrées
erasure-goes-lists = Vos places sur les listes d’attente et votre accord pour recevoir nos actualités par e-mail
erasure-goes-logins = Toutes les connexions : plus personne ne peut ouvrir le compte
erasure-stays = Ce que nous devons conserver
erasure-stays-invoices = Les factures telles qu’elles ont été émises, notre comptabilité et les mandats de prélèvement utilisés, pendant { $years } ans (Code de commerce espagnol, article 30)
erasure-stays-orders = Ce qui a été vendu et payé, sans votre nom ni votre adresse
erasure-wait = { $days ->
    [one] Vous pouvez changer d’avis pendant { $days } jour. Jusque-là, votre compte fonctionne comme d’habitude.
   *[other] Vous pouvez changer d’avis pendant { $days } jours. Jusque-là, votre compte fonctionne comme d’habitude.
}
erasure-after = Ensuite, nous ne connaissons plus votre adresse e-mail. Si vous l’utilisez à nouveau, vous commencez avec un compte neuf et vide.
erasure-due = Votre compte sera supprimé le { $date }. Jusque-là, vous pouvez changer d’avis ici.
erasure-call-back = Garder mon compte
erasure-called-back = Votre compte reste tel quel. Rien n’a été effacé.
# Ce qui l’empêche, et ce qu’il faut faire d’abord.
erasure-obstacles = Votre compte ne peut pas encore être supprimé
erasure-tickets = Billets pour des représentations à venir : { $count }. Attendez de les avoir utilisés, ou rendez-les lorsque c’est possible.
erasure-open-orders = Commandes en attente de paiement : { $count }. Payez-les ou renoncez-y.
erasure-renewals = Abonnements que nous vous avons proposé de renouveler : { $count }. Veuillez répondre d’abord.
erasure-refunds = Remboursements en cours ou à choisir : { $count }. Attendez que l’argent soit arrivé.
erasure-disputes = Paiements sur lesquels une banque doit encore se prononcer : { $count }. Attendez sa décision.
erasure-staff = Ce compte ouvre aussi les pages du personnel. Demandez d’abord à la personne qui gère ces comptes de le fermer.
erasure-owed = Vous nous devez encore { $amount }. Adressez-vous au guichet.
erasure-credit = Vous avez encore un avoir de { $amount }. Utilisez-le, ou demandez au guichet de vous le verser.
# Pourquoi aucun code n’est envoyé ou accepté.
erasure-too-many-mails = Trop de codes ont été envoyés à votre adresse. Rien n’a été effacé. Réessayez dans une heure.
erasure-confirmed-before = Vous avez déjà confirmé la suppression de votre compte.

# Les e-mails à ce sujet.
mail-erasure-code-subject = Code pour supprimer votre compte : { $code }
mail-erasure-code = Avec ce code, vous confirmez la suppression de votre compte :
mail-erasure-code-not-you = Le code est valable dix minutes. Si vous ne l’avez pas demandé, ne le communiquez à personne et déconnectez tous les autres appareils dans votre compte.
mail-erasure-confirmed-subject = Votre compte va être supprimé
mail-erasure-confirmed = Le { $date }, nous supprimerons votre compte avec tout ce que nous savons de vous. Nous ne conservons que les factures et notre comptabilité pendant { $years } ans, comme la loi l’exige. Jusqu’à ce jour, vous pouvez changer d’avis : connectez-vous et choisissez « Garder mon compte ». Ensuite, vous ne recevrez plus d’e-mail de notre part.
mail-erasure-stopped-subject = Votre compte n’a pas été supprimé
mail-erasure-stopped = Vous avez demandé la suppression de votre compte. Depuis, il s’est ajouté quelque chose pour lequel il est encore nécessaire, par exemple un billet ou un remboursement. Nous n’avons donc rien effacé. La page indique de quoi il s’agit et ce que vous pouvez faire.
mail-erasure-link = Ouvrir la page
mail-erasure-footer = Vous recevez cet e-mail parce que la suppression de votre compte a été demandée depuis celui-ci.
