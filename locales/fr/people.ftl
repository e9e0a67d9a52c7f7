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
people-whose = Pour qui ?

refusal-beneficiary-unknown = Cette personne ne figure plus dans votre compte. Le billet n’a pas changé. Choisissez une autre personne.
refusal-beneficiary-not-sold = Ce tarif n’est pas disponible pour cette personne actuellement. Le billet n’a pas changé. Choisissez une autre personne ou un autre tarif.
refusal-beneficiary-most = { $most ->
    [one] Cette personne peut avoir au maximum { $most } billet à ce tarif pour cette représentation. Le billet n’a pas changé. Choisissez une autre personne ou un autre tarif.
   *[other] Cette personne peut avoir au maximum { $most } billets à ce tarif pour cette représentation. Le billet n’a pas changé. Choisissez une autre personne ou un autre tarif.
}
refusal-person-name-missing = Indiquez le prénom et le nom.
refusal-person-name-too-long = Ce nom est trop long. Le prénom et le nom peuvent compter chacun 100 caractères au maximum.
refusal-person-too-many = { $most ->
    [one] Vous pouvez ajouter au maximum { $most } autre personne à votre compte. Pour en ajouter une nouvelle, retirez d’abord celle qui y figure déjà.
   *[other] Vous pouvez ajouter au maximum { $most } autres personnes à votre compte. Pour en ajouter une nouvelle, retirez-en d’abord une.
}
refusal-person-has-rights = Cette personne a une adhésion, un pass, un statut particulier ou des saisons d’abonnement, qui seraient perdus si vous la retiriez. Rien n’a changé. Pour toute question, adressez-vous au guichet.
