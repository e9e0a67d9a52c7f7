# Le plan d’une représentation : places, prix, choix, vue en toutes lettres. Le navigateur reçoit
# ces lignes telles quelles : une variable entre accolades, un seul pluriel par message, rien de plus.

plan-title = Plan de salle
plan-seats = Places
plan-stage = Scène
plan-legend-title = Prix
plan-key = Signification des couleurs et des formes
plan-key-free = disponible
plan-key-taken = occupée
plan-key-mine = vos places
plan-key-wheelchair = place fauteuil roulant
plan-key-companion = place d’accompagnant
# While a subscription is bought: a seat that isn’t free for all its performances.
plan-key-partly = disponible à cette date seulement
plan-zone-free = { $count ->
    [one] { $count } disponible
   *[other] { $count } disponibles
}
plan-zone-not-for-sale = pas en vente

# L’endroit d’une place. $area est un nom comme Balcon, $section un nom comme Loge 12.
plan-place-row = { $area }, rang { $row }, place { $seat }
plan-place-seat = { $area }, place { $seat }
plan-place-section-row = { $area }, { $section }, rang { $row }, place { $seat }
plan-place-section-seat = { $area }, { $section }, place { $seat }
plan-place-box-row = { $area }, { $section }, rang { $row }, place { $seat }
# The same where the section was said of the seat before.
plan-place-near-row = rang { $row }, place { $seat }
plan-place-near-seat = place { $seat }
# Une place après l’autre ; chacune a ses propres virgules.
plan-places = { $list } ; { $next }

# Ce qu’un lecteur d’écran dit d’une place avant sa vue.
plan-seat-free = { $place }, { $price }, disponible
plan-seat-taken = { $place }, occupée
plan-seat-partly = { $place }, disponible pour cette représentation, mais pas pour toutes
plan-seat-mine = { $place }, { $price }, votre place
plan-seat-held = { $place }, dans votre panier

# La vue en toutes lettres : où l’on est assis, à quelle hauteur, ce que l’on voit.
plan-view-middle = À { $metres } m de la scène, dans l’axe.
plan-view-slightly-left = À { $metres } m de la scène, légèrement à gauche de l’axe.
plan-view-slightly-right = À { $metres } m de la scène, légèrement à droite de l’axe.
plan-view-left = À { $metres } m de la scène, sur le côté gauche.
plan-view-right = À { $metres } m de la scène, sur le côté droit.
plan-view-above = Hauteur du regard : { $metres } m au-dessus du plateau.
plan-view-below = Hauteur du regard : { $metres } m au-dessous du plateau.
plan-view-all = Vous voyez toute la scène et les surtitres.
plan-view-no-surtitles = Vous voyez toute la scène, mais pas les surtitres.
plan-view-nearly = Vous voyez presque toute la scène et les surtitres.
plan-view-nearly-no-surtitles = Vous voyez presque toute la scène, mais pas les surtitres.
# Of a seat with a restricted view, which is said beside it.
plan-view-surtitles = Les surtitres sont visibles.
plan-view-surtitles-hidden = Les surtitres ne sont pas visibles.

plan-attribute-wheelchair = place fauteuil roulant
plan-attribute-companion = place d’accompagnant à côté d’une place fauteuil roulant
plan-attribute-restricted-view = visibilité réduite
# How much of the stage is seen is said where it is less than most of it.
plan-sight-restricted = visibilité réduite ({ $percent } % de la scène)
plan-sight-listening = place d’écoute (sans visibilité)

plan-card = Place
plan-card-close = Fermer
plan-card-zone = Catégorie { $number }, { $name }
plan-card-taken = occupée
plan-card-partly = cette place n’est pas disponible à toutes les dates
# What a subscription costs less than tickets for the same performances; $saved is an amount.
plan-card-saved = vous économisez { $saved }
# Stands small beside a price that has fees in it; $fees is an amount.
plan-fees = dont { $fees } de frais
# Stands beside a price that is shown without its fees.
plan-fees-apart = plus { $fees } de frais
plan-card-choose = Choisir cette place
plan-card-let-go = Retirer cette place
plan-card-held = Dans votre panier
plan-card-give-back = Retirer du panier
plan-card-see = Vue depuis cette place

plan-selection = Votre sélection
plan-selection-hint = Choisissez une place.
plan-selection-held = { $count ->
    [one] Votre place est dans le panier.
   *[other] Vos places sont dans le panier.
}
plan-selection-count = { $count ->
    [0] aucune place choisie
    [one] { $count } place choisie
   *[other] { $count } places choisies
}
plan-selection-remove = Retirer { $seat }
plan-selection-clear = Tout retirer
plan-selection-saved = { $saved } de moins qu’avec des billets à l’unité
plan-selection-change = Prendre cette place
plan-selection-hold = Ajouter au panier
plan-taken = { $seat } : cette place est prise. Choisissez-en une autre.
plan-too-many = { $max ->
    [one] Vous pouvez acheter au maximum { $max } billet pour une même représentation.
   *[other] Vous pouvez acheter au maximum { $max } billets pour une même représentation.
}
plan-product-lost = { $count ->
    [one] Cette place n’est pas disponible pour toutes les représentations et a été retirée de votre sélection : { $seats }.
   *[other] { $count } places ne sont pas disponibles pour toutes les représentations et ont été retirées de votre sélection : { $seats }.
}
plan-warn-lone = { $seat } : cette place resterait isolée.
plan-warn-companion = { $seat } : cette place d’accompagnant se vend uniquement avec la place fauteuil roulant voisine.
plan-offer-companion = La place d’accompagnant à côté de la place fauteuil roulant est libre : { $seat }.
plan-add-companion = Ajouter la place d’accompagnant
plan-add-space = Ajouter la place fauteuil roulant
plan-shift = Décaler d’une place
plan-gone-meanwhile = { $count ->
    [one] Une place que vous aviez choisie vient d’être prise. Choisissez une autre place.
   *[other] { $count } places que vous aviez choisies viennent d’être prises. Choisissez d’autres places.
}
plan-chosen-several = { $count ->
    [one] { $count } place choisie.
   *[other] { $count } places choisies.
}
plan-chosen-now = { $count ->
    [0] Aucune place choisie.
    [one] { $count } place choisie, { $total } au total.
   *[other] { $count } places choisies, { $total } au total.
}
plan-held = Réservé pour vous dans le panier.
plan-held-best = Ajouté à votre panier et réservé pour vous : { $seats }.
plan-is-held = Cette place est dans votre panier : { $seat }. Pour la retirer, choisissez « Retirer du panier ».
plan-given-back = { $seat } : cette place a été retirée de votre panier et remise en vente. Si vous changez d’avis, vous pouvez la choisir de nouveau.
plan-to-basket = Voir le panier
# To the performances of a package that a seat has gone into.
plan-next-performance = Choisir la représentation suivante
plan-fault = Un problème est survenu de notre côté. Votre sélection est conservée. Réessayez. Si cela se reproduit, appelez la billetterie et indiquez ce code : { $code }
plan-unreachable = La connexion à la billetterie en ligne est impossible pour le moment. Votre sélection est conservée. Vérifiez votre connexion Internet et réessayez.

plan-nearer = Zoom avant
plan-further = Zoom arrière
plan-whole = Afficher toute la salle
plan-several = Choisir plusieurs places en faisant glisser
plan-state-live = Plan en direct : les places prises par d’autres personnes sont aussitôt signalées.
plan-state-lost = Connexion perdue. Le plan n’est peut-être plus à jour ; nous essayons de rétablir la connexion.

# A link to the form below, in a line of small buttons.
plan-best-short = Meilleures places
plan-best-title = Meilleures places disponibles côte à côte
plan-best-count = Nombre de places
plan-best-where = Catégorie
plan-best-anywhere = Toutes les catégories
# Le choix d’un prix, avec son numéro sur le plan, par exemple 2 · Balcon ; sans, quand le nom le dit déjà.
plan-best-zone = Catégorie { $number } : { $name }, { $price } par place
plan-best-price = { $name }, { $price } par place
plan-best-hold = Trouver et réserver
plan-area-count = Nombre de billets
plan-area-total = { $total } au total

plan-switch = Vue
plan-switch-plan = Plan
plan-hall = La salle en 3D
plan-neighbours = Places voisines
plan-neighbour-front = Place devant
plan-neighbour-behind = Place derrière
plan-neighbour-left = Place à gauche
plan-neighbour-right = Place à droite
plan-pair = Voir deux autres places côte à côte
plan-pair-found = Deux places disponibles côte à côte : { $seats }. Choisissez-les l’une après l’autre.
plan-pair-none = Nous n’avons pas trouvé deux places disponibles côte à côte.
plan-no-hall = Cet appareil ne peut pas afficher la salle en 3D. Les informations sur chaque place décrivent la vue.
plan-hall-missed = Il n’y a pas de place à cet endroit.
plan-full = Plein écran
plan-turn = Regarder autour de vous en bougeant le téléphone
plan-turn-refused = Votre téléphone ne permet pas à cette page d’utiliser le capteur de mouvement. Faites glisser l’image pour regarder autour de vous, ou autorisez l’accès dans les réglages du navigateur.

badge-basket = Panier
badge-left = temps restant
# In the page's head, while the basket is empty.
badge-order-waiting = Commande à payer
badge-last = Vos places seront remises en vente dans moins de deux minutes.
badge-ended = Le délai est écoulé et les places de votre panier ont été libérées. Vous pouvez choisir de nouveau celles qui sont encore disponibles.
badge-extend = Prolonger le délai
badge-none-left = Le délai ne peut plus être prolongé. Vos places restent réservées jusqu’à la fin du délai : terminez votre achat d’ici là.
badge-last-address = Vos places seront remises en vente dans moins de deux minutes. Pour les garder plus longtemps, connectez-vous avec votre adresse e-mail.
badge-needs-address = Le délai ne peut plus être prolongé sans votre adresse e-mail. Vos places restent réservées jusqu’à la fin du délai. Connectez-vous depuis votre panier : vous pourrez ensuite le prolonger jusqu’à dix fois.
badge-unreachable = La connexion à la billetterie en ligne est impossible pour le moment. Vos places restent réservées jusqu’à la fin du délai. Vérifiez votre connexion Internet et réessayez.

refusal-hold-unknown-performance = Nous ne trouvons pas cette représentation. Choisissez une représentation sur la page de la saison.
refusal-hold-not-yet-on-sale = Les billets à l’unité pour cette représentation ne sont pas encore en vente. La date d’ouverture de la vente est indiquée sur la page de la représentation.
refusal-hold-sale-closed = La vente en ligne est terminée pour cette représentation. Il reste peut-être des billets au guichet.
refusal-hold-cancelled = Cette représentation est annulée. Choisissez une autre date.
refusal-hold-past = Cette représentation a déjà eu lieu. Choisissez une autre date.
refusal-hold-nothing-chosen = Choisissez d’abord une place.
refusal-hold-too-many = { $max ->
    [one] Votre panier peut contenir au maximum { $max } billet pour cette représentation. Choisissez une seule place.
   *[other] Votre panier peut contenir au maximum { $max } billets pour cette représentation. Choisissez moins de places.
}
refusal-hold-unknown-seat = Nous ne trouvons pas cette place dans cette salle. Rechargez la page et choisissez une place sur le plan.
refusal-hold-plan-changed = Le plan de cette représentation a changé depuis l’ouverture de cette page. Rien n’a été ajouté à votre panier ; les places qui s’y trouvent déjà restent réservées pour vous. Vous voyez maintenant le nouveau plan. Choisissez de nouveau vos places.
refusal-hold-seats-taken = { $count ->
    [one] Cette place vient d’être prise : { $seats }. Choisissez une autre place.
   *[other] { $count } des places que vous avez choisies viennent d’être prises : { $seats }. Choisissez d’autres places.
}
refusal-hold-not-for-sale = { $seat } : cette place n’est pas en vente en ligne. Choisissez une autre place.
refusal-hold-companion-alone = { $seat } : cette place se vend uniquement avec la place fauteuil roulant voisine. Choisissez les deux, ou une autre place.
# An offer joins several performances: a subscription, a package.
refusal-hold-offer-unknown = Ce tarif, cet abonnement ou cette formule n’est plus en vente pour cette représentation. Choisissez une autre offre.
# $performances: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat } : cette place est disponible pour cette représentation, mais elle est déjà prise pour : { $performances }. Choisissez une autre place ou un billet à l’unité.
refusal-hold-none-together = { $count ->
    [one] Il n’y a plus de place disponible pour ce choix. Choisissez une autre catégorie ou une place sur le plan.
   *[other] Nous n’avons pas trouvé { $count } places disponibles côte à côte. Essayez avec moins de places ou dans une autre catégorie, ou choisissez vos places sur le plan.
}
refusal-hold-places-gone = { $left ->
    [0] Il ne reste plus de place à cet emplacement. Choisissez-en un autre ou une autre date.
    [one] Il ne reste que { $left } place à cet emplacement. Choisissez moins de billets.
   *[other] Il ne reste que { $left } places à cet emplacement. Choisissez moins de billets.
}
refusal-hold-basket-ordered = Une de vos commandes est en attente de paiement et ses places restent réservées pour vous. Pour en choisir d’autres, payez d’abord cette commande ou renoncez à ses places.
refusal-hold-guest-seats = Sans vous connecter, vous pouvez réserver un nombre limité de places à la fois (maximum : { $most }). Les places de votre panier restent réservées pour vous. Payez-les d’abord. Si vous avez déjà acheté des billets ici, vous pouvez vous connecter pour en ajouter d’autres.
refusal-hold-network-guest-seats = De nombreuses places sont réservées en ce moment depuis votre connexion Internet (maximum avant le premier achat : { $most }). Les places de votre panier restent réservées pour vous. Si vous avez déjà acheté des billets ici, connectez-vous avec la même adresse e-mail. Sinon, réessayez dans quelques minutes ou adressez-vous à la billetterie.
refusal-hold-account-seats = Votre compte a déjà le nombre maximal de places en attente de paiement (maximum : { $most }). Les places de votre panier restent réservées. Payez-les d’abord ou, pour un groupe plus important, adressez-vous à la billetterie.
refusal-hold-network-seats = Trop de places sont réservées en ce moment depuis votre connexion Internet (maximum : { $most }). Les places de votre panier restent réservées pour vous. Réessayez dans quelques minutes, utilisez une autre connexion ou adressez-vous à la billetterie.
