# Les personnes pour lesquelles un compte agit, et pour qui est un billet.

people-add = Ajouter une personne
people-add-hint = Achetez pour d’autres dans un même panier, chacun avec ses propres droits : un enfant au tarif jeune, une amie avec sa carte. Aucune adresse e-mail n’est nécessaire.
people-add-button = Ajouter
people-added = { $name } figure désormais dans votre compte. Dans le panier, indiquez pour qui est chaque billet.
people-remove = Retirer
people-removed = La personne est retirée. Les billets déjà achetés pour elle restent valables.
# Read out: whose the ticket of this seat is.
people-label = Pour qui : { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · modifier
people-for = Pour { $name }
people-for-you = Pour vous
# In a list of people: the reader.
people-you = Vous
people-you-named = { $name } (vous)
# A pass.
people-whose = Pour qui

refusal-beneficiary-unknown = Votre compte ne connaît plus cette personne. Le billet reste tel qu’il était.
refusal-beneficiary-not-sold = Ceci n’est pas en vente pour cette personne actuellement. Le billet reste tel qu’il était.
refusal-beneficiary-most = { $most ->
    [one] Cette personne peut avoir { $most } billet pour cette représentation à ce jour. Le billet reste tel qu’il était.
   *[other] Cette personne peut avoir { $most } billets pour cette représentation à ce jour. Le billet reste tel qu’il était.
}
refusal-person-name-missing = Indiquez le prénom et le nom.
refusal-person-name-too-long = Le nom est trop long : 100 lettres au plus par champ.
refusal-person-too-many = Un compte peut agir pour { $most } personnes. Retirez-en d’abord une.
refusal-person-has-rights = Cette personne a une carte, un statut ou des saisons d’abonnement ; sans votre compte, personne ne pourrait les utiliser. Adressez-vous au guichet.
