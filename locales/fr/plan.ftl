# Le plan d’une représentation : places, prix, choix, vue en toutes lettres. Le navigateur reçoit
# ces lignes telles quelles : une variable entre accolades, un seul pluriel par message, rien de plus.

plan-title = Plan de salle
plan-seats = Places
plan-stage = Scène
plan-legend-title = Prix
plan-key-free = libre
plan-key-taken = occupée
plan-key-mine = à vous
plan-key-wheelchair = fauteuil roulant
# While a subscription is bought: a seat that isn’t free on all its evenings.
plan-key-partly = libre à cette date seulement
plan-zone-free = { $count ->
    [one] { $count } libre
   *[other] { $count } libres
}
plan-zone-not-for-sale = pas en vente

# L’endroit d’une place. $area est un nom comme Balcon, $section un nom comme Loge 12.
plan-place-row = { $area }, rang { $row }, place { $seat }
plan-place-seat = { $area }, place { $seat }
plan-place-section-row = { $area }, { $section }, rang { $row }, place { $seat }
plan-place-section-seat = { $area }, { $section }, place { $seat }
plan-place-box-row = { $area }, { $section }, rang { $row }, place { $seat }
# Une place après l’autre ; chacune a ses propres virgules.
plan-places = { $list } ; { $next }

# Ce qu’un lecteur d’écran dit d’une place avant sa vue.
plan-seat-free = { $place }, libre, { $price }
plan-seat-taken = { $place }, occupée
plan-seat-partly = { $place }, libre à cette date, mais pas à toutes
plan-seat-mine = { $place }, à vous, { $price }

# La vue en toutes lettres : où l’on est assis, à quelle hauteur, ce que l’on voit.
plan-view-middle = À { $metres } m de la scène, dans l’axe.
plan-view-left = À { $metres } m de la scène, à { $degrees }° à gauche de l’axe.
plan-view-right = À { $metres } m de la scène, à { $degrees }° à droite de l’axe.
plan-view-above = Votre regard se situe à { $metres } m au-dessus du plateau.
plan-view-below = Votre regard se situe à { $metres } m au-dessous du plateau.
plan-view-all = Vous voyez toute la scène et les surtitres.
plan-view-no-surtitles = Vous voyez toute la scène, mais pas les surtitres.
plan-view-part = Vous voyez { $percent } % de la scène, ainsi que les surtitres.
plan-view-part-no-surtitles = Vous voyez { $percent } % de la scène, mais pas les surtitres.

plan-attribute-wheelchair = place pour fauteuil roulant
plan-attribute-companion = place d’accompagnant (fauteuil roulant)
plan-attribute-restricted-view = visibilité réduite

plan-card = Place
plan-card-close = Fermer
plan-card-zone = Catégorie { $number }, { $name }
plan-card-taken = occupée
plan-card-partly = pas libre à toutes les dates
# What a subscription costs less than tickets for the same evenings; $saved is an amount.
plan-card-saved = { $saved } d’économie
plan-card-choose = Choisir cette place
plan-card-let-go = Renoncer à cette place
plan-card-held = Dans votre panier
plan-card-give-back = Rendre cette place
plan-card-see = Voir d’ici

plan-selection = Votre choix
plan-selection-hint = Touchez une place pour la choisir.
plan-selection-held = Des places de cette soirée sont dans votre panier.
plan-selection-count = { $count ->
    [0] aucune place choisie
    [one] { $count } place, frais compris
   *[other] { $count } places, frais compris
}
plan-selection-remove = Retirer du choix : { $seat }
plan-selection-clear = Tout retirer
plan-selection-saved = { $saved } de moins qu’avec des billets à l’unité
plan-selection-hold = Ajouter au panier
plan-too-many = Vous pouvez prendre { $max } billets au plus pour une même soirée.
plan-product-lost = { $count ->
    [one] { $seats } n’est pas libre à toutes les dates et n’est plus choisie.
   *[other] { $count } places ne sont pas libres à toutes les dates et ne sont plus choisies : { $seats }.
}
plan-warn-lone = { $seat } : cette place resterait isolée. Si vous le pouvez, prenez-la aussi ou décalez-vous d’un siège.
plan-warn-companion = { $seat } : cette place d’accompagnant se vend avec la place pour fauteuil roulant voisine.
plan-gone-meanwhile = { $count ->
    [one] Une place que vous aviez choisie vient d’être prise.
   *[other] { $count } places que vous aviez choisies viennent d’être prises.
}
plan-chosen-several = { $count ->
    [one] { $count } place choisie.
   *[other] { $count } places choisies.
}
plan-chosen-now = { $count ->
    [0] Aucune place choisie.
    [one] { $count } place choisie, { $total } frais compris.
   *[other] { $count } places choisies, { $total } frais compris.
}
plan-held = Dans votre panier : ces places vous sont réservées jusqu’à la fin du délai.
plan-held-best = Dans votre panier, réservé pour vous : { $seats }.
plan-given-back = Place rendue : { $seat }. Elle est de nouveau en vente ; si vous changez d’avis, touchez-la encore.
plan-to-basket = Voir le panier
# To the evenings of a package that a seat has gone into.
plan-next-performance = Choisir la représentation suivante
plan-fault = Un incident s’est produit de notre côté ; vous n’avez rien perdu. Si cela se reproduit, indiquez-nous ce code : { $code }
plan-unreachable = Nous sommes injoignables pour le moment. Votre choix est toujours là ; réessayez.

plan-nearer = Se rapprocher
plan-further = S’éloigner
plan-whole = Toute la salle
plan-several = En choisir plusieurs en glissant
plan-state-live = En direct : ce que d’autres prennent s’affiche aussitôt.
plan-state-lost = Connexion perdue : le plan n’est peut-être plus à jour. Nous continuons d’essayer.

plan-best-title = Les meilleures places côte à côte
plan-best-count = Places
plan-best-where = Catégorie
plan-best-anywhere = Toutes les catégories
# Le choix d’un prix, avec son numéro sur le plan, par exemple 2 · Balcon ; sans, quand le nom le dit déjà.
plan-best-zone = { $number } · { $name }, { $price }
plan-best-price = { $name }, { $price }
plan-best-hold = Trouver et réserver
plan-area-count = Nombre de personnes
plan-area-total = { $total } frais compris

plan-switch = Vue
plan-switch-plan = Plan
plan-hall = La salle en trois dimensions
plan-neighbours = Places voisines
plan-neighbour-front = Place de devant
plan-neighbour-behind = Place de derrière
plan-neighbour-left = Place de gauche
plan-neighbour-right = Place de droite
plan-no-hall = Cet appareil ne peut pas montrer la salle en 3D. La fiche de chaque place décrit la vue que l’on y a.

badge-basket = Panier
badge-left = temps restant
# In the page's head, while the basket is empty.
badge-order-waiting = 1 commande à payer
badge-last = Vos places seront remises en vente dans moins de deux minutes.
badge-ended = Le délai est écoulé : les places de votre panier ont été remises en vente.
badge-extend = Prolonger le délai
badge-none-left = Le délai de ce panier ne peut plus être prolongé.
badge-last-address = Vos places seront remises en vente dans moins de deux minutes. Pour les garder plus longtemps, connectez-vous avec votre adresse e-mail.
badge-needs-address = Le délai ne peut plus être prolongé sans votre adresse e-mail. Vos places restent réservées jusqu’à la fin du délai. Connectez-vous depuis votre panier : vous pourrez ensuite prolonger le délai jusqu’à dix fois.
badge-unreachable = Nous sommes injoignables pour le moment ; réessayez.

refusal-hold-unknown-performance = Cette représentation n’existe pas.
refusal-hold-not-yet-on-sale = La vente n’a pas encore commencé.
refusal-hold-sale-closed = La vente est terminée.
refusal-hold-cancelled = Cette représentation est annulée.
refusal-hold-past = Cette représentation a eu lieu.
refusal-hold-nothing-chosen = Choisissez d’abord une place.
refusal-hold-too-many = { $max ->
    [one] Votre panier peut contenir au plus { $max } billet pour cette représentation.
   *[other] Votre panier peut contenir au plus { $max } billets pour cette représentation.
}
refusal-hold-unknown-seat = Cette place n’existe pas dans cette salle.
refusal-hold-seats-taken = { $count ->
    [one] Quelqu’un a été plus rapide : { $seats }. Vos autres places restent choisies.
   *[other] Quelqu’un a été plus rapide pour { $count } places : { $seats }. Vos autres places restent choisies.
}
refusal-hold-not-for-sale = { $seat } : cette place n’est pas en vente ici.
refusal-hold-companion-alone = { $seat } : cette place ne se vend qu’avec la place pour fauteuil roulant voisine.
# An offer joins several evenings: a subscription, a package.
refusal-hold-offer-unknown = Cette offre n’est plus en vente pour cette soirée. Choisissez-en une autre ou un billet à l’unité.
# $evenings: titles and dates, parted by commas.
refusal-hold-offer-taken = { $seat } : cette place est libre ce soir-là, mais pas à toutes les dates : { $evenings }. Choisissez une autre place ou un billet à l’unité.
refusal-hold-none-together = { $count ->
    [one] Plus aucune place de ce type n’est libre.
   *[other] Il n’y a pas { $count } places libres côte à côte.
}
refusal-hold-places-gone = { $left ->
    [0] Il ne reste plus de place.
    [one] Il ne reste que { $left } place.
   *[other] Il ne reste que { $left } places.
}
refusal-hold-basket-ordered = Le paiement de votre panier est en cours : rien ne peut y être ajouté avant qu’il soit terminé.
refusal-hold-guest-seats = Sans vous connecter, vous pouvez réserver un nombre limité de places à la fois (maximum : { $most }). Les places de votre panier restent réservées. Payez-les d’abord, ou connectez-vous avec votre adresse e-mail pour en ajouter d’autres.
refusal-hold-network-guest-seats = De très nombreuses places sont réservées en ce moment depuis votre connexion internet (maximum sans se connecter : { $most }). Votre panier n’a pas changé. Connectez-vous avec votre adresse e-mail pour continuer, réessayez dans quelques minutes ou adressez-vous à la billetterie.
refusal-hold-account-seats = Votre compte a déjà le nombre maximal de places en attente de paiement (maximum : { $most }). Les places de votre panier restent réservées. Payez-les d’abord ou, pour un groupe plus important, adressez-vous à la billetterie.
refusal-hold-network-seats = Trop de places sont réservées en ce moment depuis votre connexion internet (maximum : { $most }). Votre panier n’a pas changé. Réessayez dans quelques minutes, utilisez une autre connexion ou adressez-vous à la billetterie.
