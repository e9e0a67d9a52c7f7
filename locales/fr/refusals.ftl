# Pourquoi quelque chose n’a pas été fait. Chaque message dit ce qui s’est passé et ce que l’on peut
# faire. Les refus d’une réservation sont dans plan.ftl : le navigateur les dit aussi.

# Plus de temps pour le panier.
refusal-extend-ended = Le délai s’est écoulé avant d’avoir pu être prolongé. Vous pouvez reprendre les places encore libres.
refusal-extend-none-left = Le délai ne peut plus être prolongé.
refusal-extend-needs-address = Le délai ne peut plus être prolongé sans votre adresse e-mail. Vos places restent réservées jusqu’à la fin du délai. Connectez-vous : vous pourrez ensuite prolonger le délai jusqu’à dix fois.

# Passer une commande.
refusal-place-basket-empty = Votre panier est vide : il n’y avait rien à commander.
refusal-place-holds-ended = Le délai est écoulé et vos places ont été remises en vente. Vous pouvez reprendre celles qui sont encore libres. Rien n’a été débité.
refusal-place-total-changed = Le montant est passé de { $shown } à { $total }. Vérifiez-le avant d’acheter. Rien n’a été débité.
refusal-place-basket-changed = Le contenu de votre panier a changé, peut-être dans une autre fenêtre. Vérifiez-le avant d’acheter. Rien n’a été débité.
refusal-place-sale-closed = { $title } n’est plus en vente. Retirez ce spectacle du panier pour acheter le reste. Rien n’a été débité.
refusal-place-price-type-fewest = Le tarif « { $tariff } » vaut à partir de { $least } billets ; vous en avez { $count }. Choisissez-en un autre dans le panier, ou ajoutez des places. Rien n’a été débité.
refusal-place-price-type-most = Au tarif « { $tariff } », une personne peut acheter { $most } billets ; vous en avez { $count }. Choisissez-en un autre pour certaines places dans le panier. Rien n’a été débité.
refusal-place-package-unfinished = « { $name } » n’est pas au complet ; il manque : { $parts }. Choisissez ce qui manque, ou retirez le tout du panier. Rien n’a été débité.
refusal-place-offer-closed = « { $name } » n’est plus en vente. Retirez cette offre du panier pour acheter le reste. Rien n’a été débité.
refusal-place-means-gone = Ce moyen de paiement ne vaut plus pour tous vos achats. Rien n’a été commandé ; choisissez-en un autre, s’il vous plaît.
refusal-place-below-minimum = Ce paiement est inférieur à { $amount }, le minimum accepté par ce moyen de paiement. Rien n’a été commandé et vos places restent réservées : choisissez un autre moyen de paiement ou ajoutez un article à votre panier.
refusal-place-too-many-attempts = Il y a eu trop de tentatives pour cette commande. Rien n’a été débité ; choisissez de nouveau vos places.
refusal-place-unpaid-seats = Trop de places sont déjà en attente de paiement sous cette adresse e-mail (maximum sans se connecter : { $most }). Rien n’a été débité et vos places restent réservées. Connectez-vous avec cette adresse, ou payez d’abord les autres commandes.
refusal-place-too-many-mails = Cette commande est gratuite et nous ne pouvons pas envoyer ses billets : de nombreux e-mails sont déjà partis vers cette adresse. Vos places restent réservées. Connectez-vous avec cette adresse, réessayez dans une heure ou demain, ou adressez-vous à la billetterie.
refusal-place-bad-key = Ce formulaire était trop ancien ou avait été modifié. Nous l’avons renouvelé en gardant ce que vous aviez écrit : envoyez-le de nouveau. Rien n’a été débité.
refusal-place-gateway-unreachable = La banque ne répond pas pour l’instant. Rien n’a été débité et vos places restent réservées : réessayez dans un moment.

# Another tariff for a ticket of the basket.
refusal-price-type-unknown-line = Cette place n’est plus dans votre panier.
refusal-price-type-not-sold = Ce tarif n’est pas vendu pour cette place, ou pas à vous. L’ancien reste.

# Les champs du formulaire de commande.
refusal-field-given-name-missing = Indiquez votre prénom.
refusal-field-family-name-missing = Indiquez votre nom.
refusal-field-name-too-long = Ce nom est trop long : 100 lettres au maximum.
refusal-field-email-missing = Indiquez votre adresse e-mail.
refusal-field-email-wrong = Indiquez l’adresse complète, par exemple marie@example.org.
refusal-field-terms-not-accepted = Acceptez les conditions générales de vente pour continuer.

# Payer de nouveau.
refusal-pay-not-open = Cette commande ne peut plus être payée.
refusal-pay-too-many-attempts = Il y a eu trop de tentatives pour cette commande. Choisissez de nouveau vos places.
refusal-pay-means-gone = Cette commande ne peut plus être payée de cette façon. Vos places restent réservées : choisissez un autre moyen, s’il vous plaît.
refusal-pay-still-at-bank = Le paiement précédent est encore ouvert à la banque. Terminez-le ou annulez-le là-bas ; vous pourrez ensuite payer autrement.
refusal-pay-gateway-unreachable = La banque ne répond pas pour l’instant. Vos places restent réservées : réessayez dans un moment.

# Les billets.
refusal-ticket-not-paid = Il n’y a pas de billets tant que la commande n’est pas payée.
refusal-ticket-already-entered = Ce billet a été utilisé à l’entrée et ne peut plus être remplacé.
refusal-ticket-just-sent = Les billets viennent d’être envoyés. Un e-mail met parfois un peu de temps ; regardez aussi parmi les indésirables.
refusal-ticket-performance-cancelled = La représentation est annulée : ses billets ne sont plus valables et ne peuvent pas être imprimés. La page de votre commande explique comment vous serez remboursé.
refusal-ticket-sent-often = Les billets ont déjà été envoyés aujourd’hui autant de fois que possible (maximum : { $most }). Ils sont valables et vous pouvez les télécharger à tout moment sur cette page. Regardez aussi parmi les indésirables, ou adressez-vous à la billetterie.

# Signing in.
refusal-ask-too-many = Trop de codes ont été demandés. Rien n’est perdu : le dernier code que vous avez reçu reste valable dix minutes. Réessayez dans une heure ou demain, ou continuez sans compte. Si vous ne les avez pas demandés, quelqu’un d’autre l’a fait : ouvrez le lien d’un de ces e-mails sur cet appareil et demandez-y un nouveau code.
refusal-code-missing = Saisissez les huit chiffres de l’e-mail.
refusal-code-wrong = { $tries ->
    [one] Ce n’est pas le bon code. Il vous reste { $tries } essai.
   *[other] Ce n’est pas le bon code. Il vous reste { $tries } essais.
}
refusal-code-wrong-last = Ce n’était pas le bon code, et il ne peut plus être essayé. Demandez-en un autre.
refusal-code-ended = Ce code n’est plus valable : il est trop ancien, a déjà servi ou a été demandé dans un autre navigateur. Demandez-en un autre.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = « { $name } » n’est pas en vente ici pour le moment, ou pas pour vous. Choisissez une autre offre ou un billet à l’unité.
refusal-offer-full = « { $name } » n’a pas de place pour cette représentation : il y manque encore autre chose. Complétez d’abord ce choix, ou prenez un billet à l’unité.
refusal-offer-most = Une personne peut avoir au plus { $most } fois « { $name } ».
refusal-offer-extra-tickets = { $most ->
    [one] Un billet supplémentaire accompagne une représentation déjà choisie dans « { $name } » : { $most } au plus.
   *[other] Les billets supplémentaires accompagnent une représentation déjà choisie dans « { $name } » : { $most } au plus.
}
