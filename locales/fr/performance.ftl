# La page d’une représentation, et la liste de ses places.

# Le titre d’un spectacle, la date et l’heure de la soirée.
performance-title = { $title }, { $when }
performance-other-dates = Autres dates
performance-list-title = Sans le plan
performance-list-text = Toutes les places libres figurent aussi dans une liste, avec leur prix et la vue qu’elles offrent.
performance-list-link = Choisir dans la liste
performance-add = Ajouter au panier
performance-no-count = Indiquez d’abord le nombre de billets souhaité.
# À côté de prix qui ne les comprennent pas ; $fee est un montant.
performance-fee = plus { $fee } de frais par billet
# What a seat is bought as: a ticket of this evening, or the same seat on several evenings.
performance-products = Ce que vous achetez
performance-product-ticket = Cette représentation
# $name is a subscription, such as Series A.
performance-product-performances = { $count ->
    [one] { $name }, { $count } représentation
   *[other] { $name }, { $count } représentations
}
# Why a seat can’t be had for a subscription; $evenings are titles and dates, parted by commas.
performance-missing = Cette place est déjà prise à ces dates : { $evenings }.
# Before the names of up to three seats.
performance-missing-near = Les places les plus proches, libres à toutes les dates :
performance-missing-none = Plus aucune place n’est libre à toutes les dates.
performance-not-yet = La vente ouvre le { $when }.
performance-closed = La vente en ligne est terminée pour cette soirée. Il reste peut-être des billets au guichet.
performance-cancelled = Cette représentation est annulée. Si vous avez des billets, la page de votre commande explique le remboursement.
performance-past = Cette soirée a eu lieu.

seats-title = Choisir dans la liste
seats-description = Toutes les places libres de la soirée, avec leur prix et leur vue.
seats-back = Retour au plan
# Une partie de la salle et un secteur, par exemple Balcon, côté gauche.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] aucune place libre
    [one] { $count } place libre
   *[other] { $count } places libres
}
seats-free-from = dès { $price }
seats-row = Rang { $row }
seats-section-row = { $section }, rang { $row }
# Le numéro d’une place dans son rang.
seats-number = n° { $number }
# La vue d’une place en quelques mots : distance à la scène, écart par rapport à l’axe.
seats-view-middle = { $metres } m, dans l’axe
seats-view-left = { $metres } m, { $degrees }° à gauche
seats-view-right = { $metres } m, { $degrees }° à droite
seats-view-part = { $percent } % de la scène
seats-view-no-surtitles = sans surtitres
seats-view-note = Chaque place indique sa distance à la scène et son écart par rapport à l’axe. Sans autre mention, vous voyez toute la scène et les surtitres.
