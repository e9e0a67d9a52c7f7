# Les personnes pour lesquelles un compte agit, et pour qui est un billet.

people-add = Ajouter une personne
people-add-hint = Vous pouvez acheter pour d’autres personnes dans le même panier, chacune avec ses propres avantages : un enfant au tarif jeune, par exemple, ou une amie avec son adhésion. Elles n’ont pas besoin d’adresse e-mail.
people-add-button = Ajouter
people-added = { $name } figure désormais dans votre compte. Dans votre panier, vous pouvez indiquer à qui chaque billet est destiné.
people-remove = Retirer
people-removed = Cette personne a été retirée de votre compte. Les billets déjà achetés pour elle restent valables.
# Read out: whose the ticket of this seat is.
people-label = Pour qui est ce billet ? { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · modifier
people-for = Pour { $name }
people-for-you = Pour vous
# In a list of people: the reader.
people-you = Vous
people-you-named = { $name } (vous)
# A pass.
people-whose = Pour qui est ce pass ou cette adhésion ?

refusal-beneficiary-unknown = Cette personne ne figure plus dans votre compte. Le billet n’a pas changé. Choisissez une autre personne.
refusal-beneficiary-not-sold = Ce tarif n’est pas disponible pour cette personne actuellement. Le billet n’a pas changé. Choisissez une autre personne ou un autre tarif.
refusal-beneficiary-most = { $most ->
    [one] Cette personne peut avoir au maximum { $most } billet à ce tarif pour cette représentation. Le billet n’a pas changé. Choisissez une autre personne ou un autre tarif.
   *[other] Cette personne peut avoir au maximum { $most } billets à ce tarif pour cette représentation. Le billet n’a pas changé. Choisissez une autre personne ou un autre tarif.
}
refusal-person-name-missing = Indiquez le prénom.
refusal-person-name-too-long = Ce nom est trop long. Le prénom et le nom peuvent compter chacun 100 caractères au maximum.
refusal-person-too-many = { $most ->
    [one] Vous pouvez ajouter au maximum { $most } autre personne à votre compte. Pour en ajouter une nouvelle, retirez d’abord celle qui y figure déjà.
   *[other] Vous pouvez ajouter au maximum { $most } autres personnes à votre compte. Pour en ajouter une nouvelle, retirez-en d’abord une.
}
refusal-person-has-rights = Cette personne a une adhésion, un pass, un statut particulier ou des saisons d’abonnement, qui seraient perdus si vous la retiriez. Rien n’a changé. Pour toute question, adressez-vous à la billetterie.

staff-customers-title = Clients
staff-customers-lede = Attribuez un statut à un client, comme école ou ami, et indiquez à qui ses factures sont adressées.
staff-customers-find = Chercher le client
staff-customers-unknown = Il n’y a aucun client avec cette adresse e-mail. Il apparaîtra ici après une connexion ou une commande.
staff-customers-kinds = Statut
staff-customers-kinds-none = Aucun statut n’est attribué.
staff-customers-kind = Statut
staff-customers-kind-open = { $kind }, à partir du { $from }
staff-customers-kind-until = { $kind }, { $from } – { $until }
staff-customers-kind-end = Terminer maintenant
staff-customers-kind-give = Attribuer le statut
staff-customers-from = Premier jour
staff-customers-from-hint = Laissez vide pour aujourd’hui.
staff-customers-until = Dernier jour
staff-customers-until-hint = Laissez vide s’il n’y a pas de date de fin.
staff-customers-cause-hint = Pour le registre. N’indiquez pas de noms.
staff-customers-wrong-day = Saisissez les dates sous la forme 2027-06-30. Rien n’a été modifié.
staff-customers-wrong-kind = Écrivez le statut uniquement en lettres minuscules de a à z, chiffres et traits d’union, 40 caractères au plus. Rien n’a été modifié.
staff-customers-wrong-unknown-kind = Ce statut ne figure pas dans la feuille « kinds » de la saison. Rien n’a été modifié. Vérifiez l’orthographe.
staff-customers-wrong-span = Le dernier jour précède le premier. Rien n’a été modifié.
staff-customers-wrong-cause = Le motif est trop long. Limitez-vous à 200 caractères. Rien n’a été modifié.
staff-customers-wrong-ended = Ce statut avait déjà pris fin. Rien n’a été modifié.
staff-customers-party = Les factures sont adressées à
staff-customers-party-text = Pour les clients qui paient sur facture, comme les écoles. S’applique aux factures émises à partir de maintenant.
staff-customers-party-save = Enregistrer
staff-done-kind = Le statut a été attribué.
staff-done-kind-ended = Le statut a pris fin.
staff-done-party = Enregistré. Les factures émises à partir de maintenant porteront ces données.
