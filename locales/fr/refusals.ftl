# Pourquoi quelque chose n’a pas été fait. Chaque message dit ce qui s’est passé et ce que l’on peut
# faire. Les refus d’une réservation sont dans plan.ftl : le navigateur les dit aussi.

# Plus de temps pour le panier.
refusal-extend-ended = Le délai s’est écoulé avant d’avoir pu être prolongé et vos places ont été libérées. Rien n’a été débité. Vous pouvez choisir de nouveau les places encore disponibles.
refusal-extend-none-left = Le délai ne peut plus être prolongé. Vos places restent réservées jusqu’à la fin du délai : terminez votre achat d’ici là.
refusal-extend-needs-address = Le délai ne peut plus être prolongé sans votre adresse e-mail. Vos places restent réservées jusqu’à la fin du délai. Connectez-vous : vous pourrez ensuite le prolonger jusqu’à dix fois.

# Passer une commande.
refusal-place-basket-empty = Votre panier est vide : rien n’a été commandé ni débité. Choisissez d’abord vos places.
refusal-place-holds-ended = Le délai est écoulé et vos places ont été libérées. Rien n’a été débité. Vous pouvez choisir de nouveau celles qui sont encore disponibles.
refusal-place-total-changed = Le total est passé de { $shown } à { $total }. Rien n’a été débité. Vérifiez le nouveau total avant de commander.
refusal-place-basket-changed = Le contenu de votre panier a changé, peut-être dans une autre fenêtre. Rien n’a été débité. Vérifiez votre panier avant de commander.
refusal-place-credit-changed = Votre avoir a changé entre-temps. Rien n’a été débité. Vérifiez les montants avant de commander.
refusal-place-credit-of-another = L’avoir ne peut servir que pour les commandes passées avec votre propre adresse e-mail, { $email }. Rien n’a été débité. Saisissez cette adresse ou payez sans votre avoir.
refusal-place-sale-closed = Les billets pour « { $title } » ne sont plus en vente. Rien n’a été débité. Retirez-les de votre panier pour commander le reste.
refusal-place-price-type-fewest = { $least ->
    [one] Le tarif « { $price_type } » n’est valable qu’à partir de { $least } billet ; vous en avez { $count }. Choisissez un autre tarif dans votre panier ou ajoutez des places.
   *[other] Le tarif « { $price_type } » n’est valable qu’à partir de { $least } billets ; vous en avez { $count }. Choisissez un autre tarif dans votre panier ou ajoutez des places.
}
refusal-place-price-type-most = { $most ->
    [one] Une même personne peut acheter au maximum { $most } billet au tarif « { $price_type } » ; vous en avez { $count }. Choisissez un autre tarif pour une partie des places de votre panier.
   *[other] Une même personne peut acheter au maximum { $most } billets au tarif « { $price_type } » ; vous en avez { $count }. Choisissez un autre tarif pour une partie des places de votre panier.
}
refusal-place-tickets-fewest = { $least ->
    [one] Une commande pour « { $title } » doit comprendre au moins { $least } billet pour la même représentation ; vous en avez { $count }. Ajoutez des places pour cette représentation ou retirez-la du panier.
   *[other] Une commande pour « { $title } » doit comprendre au moins { $least } billets pour la même représentation ; vous en avez { $count }. Ajoutez des places pour cette représentation ou retirez-la du panier.
}
refusal-place-tickets-most = { $most ->
    [one] Une commande pour « { $title } » peut comprendre au plus { $most } billet pour la même représentation ; vous en avez { $count }. Gardez une seule de ces places dans le panier.
   *[other] Une commande pour « { $title } » peut comprendre au plus { $most } billets pour la même représentation ; vous en avez { $count }. Retirez certaines de ces places du panier.
}
refusal-place-package-unfinished = « { $name } » : la formule n’est pas encore complète. Il reste à choisir : { $parts }. Choisissez les représentations qui manquent ou retirez la formule de votre panier.
refusal-place-offer-closed = « { $name } » n’est plus en vente. Retirez cette offre de votre panier pour commander le reste.
refusal-place-below-promise = L’une de vos places pour « { $title } » a été remise en vente par son titulaire et coûte au moins { $amount }. Les pass et les fortes réductions n’y sont pas valables. Vos places sont toujours réservées pour vous. Choisissez un autre tarif ou une autre place.
refusal-place-payment-method-gone = Ce moyen de paiement n’est plus disponible pour l’ensemble de votre panier. Rien n’a été commandé ni débité. Choisissez un autre moyen de paiement.
refusal-place-below-minimum = Ce paiement est inférieur à { $amount }, le montant minimal pour ce moyen de paiement. Rien n’a été commandé et vos places restent réservées. Choisissez un autre moyen de paiement ou complétez votre panier.
refusal-place-odd-amount = Ce moyen de paiement n’accepte que des multiples de { $step }. Rien n’a été commandé et vos places restent réservées. Choisissez un autre moyen de paiement ou contactez la billetterie.
refusal-place-currency-not-taken = Ce moyen de paiement n’accepte pas la monnaie de nos prix. Rien n’a été commandé et vos places restent réservées. Choisissez un autre moyen de paiement ou contactez la billetterie.
refusal-place-too-many-attempts = Il y a eu trop de tentatives de paiement pour cette commande. Rien n’a été débité. Choisissez de nouveau vos places ou adressez-vous à la billetterie.
refusal-place-unpaid-seats = Trop de places sont déjà en attente de paiement avec cette adresse e-mail (maximum sans compte : { $most }). Rien n’a été débité et vos places restent réservées. Connectez-vous avec cette adresse ou payez d’abord les autres commandes.
refusal-place-too-many-mails = Cette commande est gratuite, mais ses billets doivent être envoyés par e-mail et trop d’e-mails ont déjà été envoyés à cette adresse. Rien n’a été commandé et vos places restent réservées. Connectez-vous avec cette adresse, réessayez dans une heure ou demain, ou adressez-vous à la billetterie.
refusal-place-bad-key = Ce formulaire n’était plus à jour : nous l’avons renouvelé et avons conservé tout ce que vous avez saisi. Rien n’a été débité. Envoyez-le de nouveau.
refusal-place-gateway-unreachable = La connexion avec la banque est impossible pour le moment. Rien n’a été débité et vos places restent réservées. Réessayez dans quelques minutes.

# Another ticket type for a ticket in the basket.
refusal-price-type-unknown-line = Cette place n’est plus dans votre panier. Le reste de votre panier n’a pas changé. Si elle est encore disponible, vous pouvez la choisir de nouveau.
refusal-price-type-not-sold = Ce tarif n’est pas disponible pour cette place ou pour votre compte. Votre place reste réservée, au tarif précédent.

# Les champs du formulaire de commande.
refusal-field-given-name-missing = Indiquez votre prénom.
refusal-field-name-too-long = Ce nom est trop long. Utilisez 100 caractères au maximum.
refusal-letters-name = Nous ne pouvons pas imprimer ces caractères sur les billets et les factures : { $letters }. Écrivez le nom en lettres latines, comme sur le passeport.
refusal-letters-address = Nous ne pouvons pas imprimer ces caractères sur les factures : { $letters }. Écrivez le nom et l’adresse en lettres latines.
refusal-field-email-missing = Indiquez votre adresse e-mail.
refusal-field-email-wrong = Indiquez l’adresse e-mail complète, par exemple marie@example.org.
refusal-field-terms-not-accepted = Acceptez les conditions générales de vente pour continuer.

# Payer de nouveau.
refusal-pay-not-open = Cette commande n’est plus en attente de paiement : rien n’a été modifié ni débité à l’instant. La page de votre commande indique où elle en est. Si vous avez déjà payé sur la page de la banque, ne payez pas une seconde fois.
refusal-pay-too-many-attempts = Il y a eu trop de tentatives de paiement pour cette commande : aucun nouveau paiement n’a été lancé. La page de votre commande indique où elle en est. Choisissez de nouveau vos places ou adressez-vous à la billetterie.
refusal-pay-payment-method-gone = Ce moyen de paiement n’est plus disponible pour cette commande. Vos places restent réservées. Choisissez un autre moyen de paiement.
refusal-pay-still-at-bank = Un paiement précédent pour cette commande est encore en cours sur la page de la banque. Vos places restent réservées. Terminez ou annulez ce paiement auprès de la banque ; vous pourrez ensuite choisir un autre moyen de paiement.
refusal-pay-credit-changed = Le montant de votre avoir a changé entre-temps : rien n’a été payé avec votre avoir. Vos places sont toujours réservées. Le bouton indique maintenant le montant utilisable.
refusal-pay-gateway-unreachable = La connexion avec la banque est impossible pour le moment. Rien n’a été débité lors de cet essai et vos places restent réservées. Réessayez dans quelques minutes.

# Les billets.
refusal-ticket-not-paid = Vos billets ne sont pas encore disponibles, car la commande n’est pas payée. La page de votre commande indique où elle en est.
refusal-ticket-already-entered = Ce billet a déjà été utilisé à l’entrée ; il ne peut donc pas recevoir de nouveau code. Si vous ne l’avez pas utilisé vous-même, adressez-vous à la billetterie.
refusal-ticket-just-sent = Nous venons d’envoyer un e-mail pour cette commande ; il peut mettre quelques minutes à arriver. Rien d’autre n’a été envoyé. Vérifiez aussi vos courriers indésirables.
refusal-address-elsewhere = Par sécurité, l’adresse ne peut être corrigée que dans le navigateur qui a servi à la commande. Rien n’a été modifié. Appelez la billetterie et indiquez le code de votre commande ; le numéro figure au bas de cette page.
refusal-address-same = C’est l’adresse que nous avons déjà. Indiquez-en une autre.
refusal-address-not-failed = Notre e-mail à cette adresse ne nous est pas revenu, et rien n’a été modifié. Si vous ne le recevez pas, appelez la billetterie ; son numéro figure au bas de cette page.
refusal-address-account = Il existe un compte avec cette adresse, et rien n’a été modifié ici. Connectez-vous et changez l’adresse dans votre compte, ou appelez la billetterie.
refusal-ticket-performance-cancelled = Cette représentation est annulée : ses billets ne sont plus valables et ne peuvent pas être imprimés. La page de votre commande explique comment se fera le remboursement.
refusal-ticket-sent-often = L’e-mail de cette commande a déjà été envoyé autant de fois que possible aujourd’hui (maximum : { $most }). Tout ce qu’il contient figure aussi sur cette page. Vérifiez aussi vos courriers indésirables ou adressez-vous à la billetterie.
refusal-ticket-nothing-to-send = Tout le contenu de cette commande a été remis à quelqu’un d’autre, échangé, rendu ou annulé : il n’y a rien à vous renvoyer. Aucun e-mail n’a été envoyé.

# Signing in.
refusal-ask-too-many = Trop de codes ont été demandés. Le dernier code reçu reste valable dix minutes à compter de son envoi. Réessayez dans une heure ou demain, ou continuez sans compte. Si vous n’avez pas demandé ces codes, quelqu’un d’autre a saisi votre adresse e-mail : ouvrez le lien de l’un de ces e-mails sur cet appareil et demandez-y un nouveau code.
refusal-code-missing = Saisissez les huit chiffres reçus par e-mail.
refusal-code-wrong = { $tries ->
    [one] Ce code n’est pas correct. Il vous reste { $tries } essai.
   *[other] Ce code n’est pas correct. Il vous reste { $tries } essais.
}
refusal-code-wrong-last = Ce code n’était pas correct et ne peut plus être utilisé. Demandez un nouveau code.
refusal-code-ended = Ce code n’est plus valable : il est trop ancien, a déjà été utilisé ou a été demandé dans un autre navigateur. Demandez un nouveau code.

# Holding a seat for an offer; $name is the offer’s.
refusal-offer-not-sold = « { $name } » n’est pas en vente en ligne pour le moment ou n’est pas disponible pour votre compte. Choisissez un autre abonnement, une autre formule ou un billet à l’unité.
refusal-offer-full = Cette représentation ne peut pas être ajoutée à « { $name } » : celles qui restent à choisir sont d’un autre type. Complétez d’abord la formule ou choisissez un billet à l’unité.
refusal-offer-most = « { $name } » : la quantité maximale par personne est de { $most }. Choisissez une autre offre ou un billet à l’unité.
refusal-offer-extra-tickets = { $most ->
    [one] Vous pouvez ajouter au maximum { $most } billet supplémentaire, et seulement pour une représentation déjà choisie dans « { $name } ». Vous pouvez aussi choisir un billet à l’unité.
   *[other] Vous pouvez ajouter au maximum { $most } billets supplémentaires, et seulement pour des représentations déjà choisies dans « { $name } ». Vous pouvez aussi choisir un billet à l’unité.
}
