# La page d’une représentation, et la liste de ses places.

# Le titre d’un spectacle, la date et l’heure de la soirée.
performance-title = { $title }, { $when }
performance-other-dates = Autres dates
# Leads to the production’s page where this is its only date to come.
performance-production = À propos de la production
performance-list-title = Liste des places disponibles
performance-list-text = Vous préférez ne pas utiliser le plan ? Choisissez dans la liste de toutes les places disponibles. Elle indique le prix de chaque place et décrit la vue.
performance-list-link = Choisir dans la liste
performance-add = Ajouter au panier
performance-no-count = Indiquez le nombre de billets souhaité.
# Fees that differ from zone to zone; $from and $to are amounts.
performance-fees-range = de { $from } à { $to }
performance-fees-once = Une partie des frais n’est perçue qu’une fois par commande, quel que soit le nombre de billets.
# What a seat is bought as: a ticket of this performance, or the same seat for several performances.
performance-packages-now = Avec un abonnement ou une formule, vous pouvez déjà réserver cette représentation.
# Before their sale; $price is an amount or “from €20.00 to €90.00”.
performance-tickets-cost = Billets à l’unité : { $price }.
performance-change-seat = Vous changez de place. Place actuelle : { $seat }. Elle vous reste réservée tant que vous n’en avez pas choisi une autre.
performance-change-keep = Garder ma place
performance-ticket-type = Tarif
performance-show-prices = Afficher les prix
performance-standard-price = Plein tarif
performance-products = Billet à l’unité, abonnement ou formule
performance-product-ticket = Billet à l’unité
# Of an unnumbered area, seated or standing.
performance-unnumbered = Placement libre dans cette zone.
# $name is a subscription, such as Series A.
performance-product-performances = { $count ->
    [one] { $name }, { $count } représentation
   *[other] { $name }, { $count } représentations
}
# What the prices on the plan are for; $name is a subscription, such as Series A.
performance-product-prices = { $count ->
    [one] { $name } : prix d’une place pour { $count } représentation
   *[other] { $name } : prix d’une place pour les { $count } représentations
}
# Why a seat can’t be had for a subscription; $performances are titles and dates, parted by commas.
performance-missing = À ces dates, cette place est déjà prise : { $performances }.
# Before the names of up to three seats.
performance-missing-near = Places les plus proches, disponibles pour toutes les représentations :
performance-missing-none = Il n’y a plus de place disponible pour toutes les représentations à la fois.
performance-not-yet = La vente des billets ouvre le { $when }.
# For whoever may buy before everybody; $when is their own date, $all that of everybody else.
performance-not-yet-own = Pour vous, la vente ouvre le { $when }. Pour tous, elle ouvre le { $all }.
# Who may buy before the reader; $who such as Friends of the house.
performance-early = { $who } : dès le { $when }.
# Where the house has no name for them.
performance-early-others = Réservation prioritaire
performance-closed = La vente en ligne est terminée pour cette représentation. Il reste peut-être des billets au guichet.
performance-cancelled = Cette représentation est annulée. Si vous avez des billets, la page de votre commande explique comment se fera le remboursement.
performance-past = Cette représentation a déjà eu lieu.
performance-sold-out = Cette représentation affiche complet.
# Above the button to the waiting list.
performance-sold-out-text = Des places se libèrent parfois. Inscrivez-vous sur la liste d’attente : dès que ce sera votre tour, nous réserverons des places pour vous et vous préviendrons par e-mail.
performance-wheelchairs-only = Il ne reste que des places fauteuil roulant et des places d’accompagnant.
performance-few = Il ne reste que quelques places.
# Beside the plan; the two lowest numbers of neighbours, such as 1 and 3.
performance-by-twos = La numérotation va de deux en deux : les places { $low } et { $high } sont côte à côte.
performance-by-twos-centre = La numérotation va de deux en deux : les places { $low } et { $high } sont côte à côte. Au centre, les places { $left } et { $right } le sont aussi.

seats-title = Choisir dans la liste
seats-description = Toutes les places disponibles pour cette représentation, avec leur prix et une description de la vue.
seats-back = Retour au plan de salle
# Une partie de la salle et un secteur, par exemple Balcon, côté gauche.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] aucune place disponible
    [one] { $count } place disponible
   *[other] { $count } places disponibles
}
seats-free-from = dès { $price }
seats-row = Rang { $row }
seats-section-row = { $section }, rang { $row }
# Le numéro d’une place dans son rang.
seats-number = n° { $number }
# La vue d’une place en quelques mots : distance à la scène, écart par rapport à l’axe.
seats-view-middle = { $metres } m, dans l’axe
seats-view-slightly-left = { $metres } m, légèrement à gauche
seats-view-slightly-right = { $metres } m, légèrement à droite
seats-view-left = { $metres } m, côté gauche
seats-view-right = { $metres } m, côté droit
seats-view-no-surtitles = sans surtitres
# A number of seats and their sum follow.
seats-ticked = Choisies :
seats-ticked-elsewhere = Choisies dans d’autres secteurs
seats-wheelchair = Places fauteuil roulant et places d’accompagnant
seats-companion = Les places d’accompagnant se vendent uniquement avec la place fauteuil roulant voisine.
seats-view-note = Pour chaque place, nous indiquons sa distance à la scène et sa position : dans l’axe, à gauche ou à droite. Sauf mention contraire, vous voyez bien la scène et les surtitres.

# Shown beside the plan, and read when one comes to the seats by keyboard.
performance-keys = Clavier : les flèches parcourent le rang et passent au rang voisin, Page préc. et Page suiv. changent de secteur. N va à la prochaine place disponible, W à la prochaine place fauteuil roulant. Entrée choisit la place, V décrit la vue depuis la place, B va à « Ajouter au panier », + et − agrandissent et réduisent.
