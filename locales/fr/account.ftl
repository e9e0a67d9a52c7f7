# Signing in by a code, and the reader's account.

signin-title = Se connecter
signin-description = Connectez-vous avec un code envoyé à votre adresse e-mail.
signin-lede = Vous n’avez pas besoin de mot de passe : nous vous envoyons par e-mail un code à saisir ici. Si vous n’avez pas encore de compte, il sera créé dès que vous aurez saisi ce code.
signin-ticket = Pour remettre un billet en vente, l’échanger ou le céder, il faut un compte. Veuillez utiliser l’adresse e-mail de votre commande. Après la connexion, vous retrouverez directement votre billet.
signin-email-hint = Indiquez l’adresse e-mail que vous utilisez pour vos achats : vous retrouverez ainsi vos commandes dans votre compte.
# A button.
signin-send = Recevoir un code par e-mail
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = { house-seller } conserve votre adresse e-mail pour votre compte et l’utilise pour vous envoyer le code. Elle n’est transmise à personne d’autre.
signin-basket-kept = Vos places restent réservées dans votre panier.
signin-no-cookies = Votre navigateur n’accepte pas les cookies et, sans eux, la connexion est impossible. Autorisez les cookies pour ce site et réessayez.

signin-code-title = Saisissez le code
signin-code-sent = Nous avons envoyé un code à { $email }. Il est valable dix minutes.
signin-code-wait = Si l’e-mail n’est pas arrivé au bout d’une ou deux minutes, regardez aussi dans vos courriers indésirables.
signin-code = Code reçu par e-mail
signin-code-hint = Huit chiffres
# A button.
signin-open = Se connecter
# A button.
signin-again = Envoyer un autre code
signin-resent = Nous vous avons envoyé un nouveau code. Le précédent n’est plus valable.
signin-other = Utiliser une autre adresse e-mail

# Read out before the name in the page's head.
account-aloud = Compte :
# In the page's head, where no name is known.
account-short = Compte
account-title = Votre compte
account-description = Vos commandes, adhésions, pass et informations personnelles.
account-signed-in = Adresse e-mail du compte : { $email }
account-no-name = Votre nom s’affichera ici après votre première commande.
# A button.
account-sign-out = Se déconnecter
account-signed-out = Déconnexion effectuée.
# Above the names of other persons whom the account acts for.
account-others = Personnes pour lesquelles vous achetez

# What the house knows a person as, such as a school.
account-kinds = Statut
account-kind-youth = Moins de 30 ans
account-kind-senior = 65 ans et plus
account-kind-school = Établissement scolaire
account-kind-friend = Amis du théâtre
account-from = à partir du { $date }
account-until = jusqu’au { $date }
account-span = du { $from } au { $until }
account-passes = Adhésions et pass
account-seniority = Abonnement depuis
# $first is the name of the first season, $count how many there were.
account-seniority-seasons = { $count ->
    [one] { $first }
   *[other] { $first } ({ $count } saisons)
}

account-orders = Vos commandes
account-orders-which = Les commandes passées avec { $email } s’affichent ici.
account-orders-none = Aucune commande n’a encore été passée avec cette adresse e-mail.
account-orders-more = { $count ->
    [one] Afficher { $count } commande antérieure
   *[other] Afficher { $count } commandes antérieures
}
account-order-placed = Passée le { $date }
# Where an order stands.
account-order-paid = payée
account-order-by-exchange = { $count ->
    [one] en échange d’un autre billet
   *[other] en échange d’autres billets
}
account-order-exchanged = { $count ->
    [one] { $count } billet échangé
   *[other] { $count } billets échangés
}
account-order-gone-returned = { $count ->
    [one] { $count } billet rendu
   *[other] { $count } billets rendus
}
account-order-gone-refunded = { $count ->
    [one] { $count } billet remboursé
   *[other] { $count } billets remboursés
}
account-order-gone-cancelled = { $count ->
    [one] { $count } billet annulé
   *[other] { $count } billets annulés
}
account-order-gone-sold = { $count ->
    [one] { $count } billet revendu
   *[other] { $count } billets revendus
}
account-order-gone-given = { $count ->
    [one] { $count } billet donné à quelqu’un
   *[other] { $count } billets donnés à quelqu’un
}
account-order-waiting = en attente de paiement
account-order-failed = paiement non abouti
account-order-expired = délai de paiement dépassé
account-order-given-up = vous y avez renoncé
account-order-cancelled = annulée
account-order-refunding = remboursement en cours
account-order-refunded = remboursée
account-order-owed = remboursement non abouti
account-order-owed-counter = remboursement à retirer à la billetterie

account-season = Votre saison
account-season-none = Vous n’avez pas de billets pour les prochaines représentations.
account-season-cancelled = Cette représentation est annulée.
account-season-choose-cancelled = Cette représentation est annulée. Vous avez jusqu’au { $until } pour choisir comment récupérer ce que vous avez payé.
account-season-choose-cancelled-later = Cette représentation est annulée : vous n’avez pas à la payer. Vous avez jusqu’au { $until } pour demander que la somme déjà versée soit ajoutée dès maintenant à votre avoir.
account-season-choose-moved = { $count ->
    [one] La date a changé (ancienne date : { $before }). Votre billet est valable pour la nouvelle date. Si elle ne vous convient pas, vous avez jusqu’au { $until } pour demander à récupérer tout ce que vous avez payé.
   *[other] La date a changé (ancienne date : { $before }). Vos billets sont valables pour la nouvelle date. Si elle ne vous convient pas, vous avez jusqu’au { $until } pour demander à récupérer tout ce que vous avez payé.
}
account-season-choose-moved-handed = La date a changé (ancienne date : { $before }). Le billet est valable pour la nouvelle date, pour la personne qui l’a maintenant. C’est vous qui l’avez payé : personne d’autre ne peut le rendre, et c’est vous qui récupérez alors tout ce qui a été payé. Il ne sera dans ce cas plus valable pour cette personne. Vous avez jusqu’au { $until } pour choisir.
account-season-choose-moved-later = { $count ->
    [one] La date a changé (ancienne date : { $before }). Votre billet est valable pour la nouvelle date. Si elle ne vous convient pas, vous avez jusqu’au { $until } pour rendre ce billet, et vous n’aurez pas à le payer.
   *[other] La date a changé (ancienne date : { $before }). Vos billets sont valables pour la nouvelle date. Si elle ne vous convient pas, vous avez jusqu’au { $until } pour rendre ces billets, et vous n’aurez pas à les payer.
}
account-season-choose-moved-later-handed = La date a changé (ancienne date : { $before }). Le billet est valable pour la nouvelle date, pour la personne qui l’a maintenant. Personne d’autre que vous ne peut le rendre. Vous avez jusqu’au { $until } pour le faire ; vous n’aurez alors pas à le payer, et il ne sera plus valable pour cette personne.
account-season-choose-after-all = { $count ->
    [one] Cette représentation aura finalement lieu, et votre billet est de nouveau valable. Si vous ne pouvez plus venir, dites-le-nous au plus tard le { $until }.
   *[other] Cette représentation aura finalement lieu, et vos billets sont de nouveau valables. Si vous ne pouvez plus venir, dites-le-nous au plus tard le { $until }.
}
account-season-choose-after-all-handed = Cette représentation aura finalement lieu, et le billet est de nouveau valable pour la personne qui l’a maintenant. C’est vous qui l’avez payé : personne d’autre ne peut le rendre. Vous avez jusqu’au { $until } pour le faire. Il ne sera dans ce cas plus valable pour cette personne.
account-season-choose-moved-offered = { $count ->
    [one] La date a changé (ancienne date : { $before }). Votre place est toujours en vente. Si vous préférez venir, reprenez votre billet. Sinon, vous avez jusqu’au { $until } pour demander à récupérer tout ce que vous avez payé.
   *[other] La date a changé (ancienne date : { $before }). Vos places sont toujours en vente. Si vous préférez venir, reprenez vos billets. Sinon, vous avez jusqu’au { $until } pour demander à récupérer tout ce que vous avez payé.
}
account-season-moved = La date a changé (ancienne date : { $before }).
account-season-off-handed = Vous avez cédé ou offert ce billet à { $email }, mais il n’est plus valable. C’est à vous que revient le montant payé pour ce billet.
account-season-choose = Faire votre choix
account-season-proof = Pas encore valable. Présentez au guichet le justificatif demandé pour ce tarif.
account-season-single = Billets à l’unité
account-season-seats = { $count ->
    [one] { $name } · { $places }
   *[other] { $name } · { $count } places : { $places }
}
account-season-seat = Place { $seat }
account-season-ways = { $place } : { $ways }
account-season-way-exchange = échanger
account-season-way-resale = revendre
account-season-way-return = rendre
account-season-more = { $count ->
    [one] Afficher { $count } autre représentation
   *[other] Afficher { $count } autres représentations
}
account-season-gone = { $count ->
    [one] { $count } représentation sans billet valable
   *[other] { $count } représentations sans billet valable
}
account-season-past = { $count ->
    [one] { $count } représentation passée
   *[other] { $count } représentations passées
}
account-season-until-resale = Remise en vente possible jusqu’au { $until } (vous recevez jusqu’à { $percent } % du prix)
account-season-until-exchange = Échange possible jusqu’au { $until }
account-season-exchange-once-paid = Échange : possible dès que cette commande sera entièrement réglée (dernière échéance : { $date })
account-season-until-waiver = Retour possible jusqu’au { $until }
account-season-exchanged = Billet échangé contre { $title }, { $when }
account-season-waived = Billet rendu
account-season-back-cancelled = Cette représentation a été annulée. Voir ce qui vous a été rendu pour ce billet
account-season-back-moved = Billet rendu après le changement de date. Voir ce qui vous a été rendu pour ce billet
# Above boxes to tick, on the page where a ticket is offered, returned or given to somebody.
together-title = Faire la même chose pour vos autres places à cette représentation
account-resale-offer = Remettre en vente
account-resale-take-back = Reprendre mon billet
account-resale-offered = Votre place est remise en vente. Dès qu’elle sera vendue, vous recevrez { $amount } sous forme d’avoir. Tant qu’elle est en vente, votre billet n’est pas valable à l’entrée.
account-resale-sold = Votre place a été vendue. Nous avons ajouté { $amount } à votre avoir.
account-resale-title = Remettre votre place en vente
account-resale-rather = Vous pouvez aussi rendre ce billet : vous recevrez { $full } tout de suite. Si vous préférez le remettre en vente, vous recevrez { $amount }, et seulement une fois votre place vendue.
account-resale-on-sale = Nous mettons votre place en vente au prix en vigueur au moment de l’achat. Nous ne la vendrons jamais à un prix inférieur au montant que vous recevez.
account-resale-begins = Votre place sera remise en vente le { $when }, lorsque les premiers billets pour cette représentation seront mis en vente. D’ici là, votre billet est valable et vous pouvez le reprendre à tout moment.
account-resale-begins-all = La vente ouvre à tous le { $when }.
account-resale-share = Dès que votre place sera vendue, vous recevrez { $amount } sous forme d’avoir. Ce montant ne change pas, quel que soit le prix de revente.
account-resale-share-of = Cela représente { $percent } % du prix que vous avez payé pour le billet ({ $price }).
account-resale-share-of-today = Cela représente { $percent } % du prix actuel du billet ({ $price }), inférieur à celui que vous avez payé.
# Where fees were paid.
account-fees-kept = Les frais de réservation ne sont pas remboursés.
account-resale-debt = Une partie de cette commande reste à régler. Le montant que vous recevez sert d’abord à la régler.
account-resale-until = Vous pouvez reprendre votre billet à tout moment tant que la place n’est pas vendue. Si personne ne l’achète avant le { $until }, votre billet redevient automatiquement valable.
account-resale-not-valid = Tant que votre place est en vente, votre billet n’est pas valable à l’entrée.
account-resale-confirm = Remettre ma place en vente
account-resale-confirm-parts = Remettre ma place en vente : { $parts }
account-resale-confirm-more = Remettre en vente cette place et les autres places cochées
account-resale-keep = Garder mon billet
account-resale-done = { $count ->
    [one] Votre place est remise en vente. Tant qu’elle n’est pas vendue, vous pouvez reprendre votre billet depuis sa page.
   *[other] Vos places sont remises en vente. Tant qu’elles ne sont pas vendues, vous pouvez reprendre chaque billet depuis sa page.
}
account-resale-to-ticket = Voir le billet
account-resale-planned = { $count ->
    [one] Nous remettrons votre place en vente à l’ouverture de la vente. D’ici là, votre billet est valable et vous pouvez le reprendre depuis sa page.
   *[other] Nous remettrons vos places en vente à l’ouverture de la vente. D’ici là, vos billets sont valables et vous pouvez reprendre chacun depuis sa page.
}
account-resale-taken-back = Vous avez repris votre billet. Il est de nouveau valable, avec le même code qu’auparavant.
account-resale-unknown = Nous ne trouvons pas ce billet dans votre compte. Connectez-vous avec l’adresse e-mail utilisée pour l’achat.
account-resale-not-allowed = Ce billet ne peut pas être remis en vente.
account-resale-too-early = Vous pourrez remettre ce billet en vente à partir du { $date }.
account-resale-too-late = Le délai pour remettre ce billet en vente est dépassé.
account-resale-often = { $most ->
    [one] Vous avez déjà remis en vente { $most } représentation de cet abonnement ou de cette formule, le maximum autorisé.
   *[other] Vous avez déjà remis en vente { $most } représentations de cet abonnement ou de cette formule, le maximum autorisé.
}
account-resale-invalid = Ce billet n’est pas valable en ce moment et ne peut pas être remis en vente.
account-resale-is-offered = Ce billet est déjà en vente.
account-resale-not-offered = Ce billet n’est pas en vente : il est toujours à vous et reste valable.
account-resale-being-bought = Quelqu’un est en train d’acheter votre place. Si l’achat n’aboutit pas, vous pourrez reprendre votre billet dans quelques minutes.
account-resale-is-sold = Votre place a déjà été vendue : vous ne pouvez plus reprendre ce billet. Votre compte indique où votre part a été versée.
account-resale-less-than-shown = Le montant que vous recevriez pour votre place vient de baisser. Votre place n’a pas été remise en vente et votre billet reste valable. Vérifiez le nouveau montant avant de remettre votre place en vente.
account-credit-balance = Votre avoir : { $amount }
account-credit-link = Voir toutes les opérations
account-credit-title = Votre avoir
account-credit-csv = Télécharger le tableau (CSV)
account-credit-how = Vous pouvez utiliser votre avoir pour tout achat, hors cartes cadeaux, sur ce site. Pour renouveler un abonnement, vous ne pouvez l’utiliser que si vous payez avec le lien reçu par e-mail, et non par prélèvement, sur facture ou avec une carte enregistrée. La billetterie peut aussi verser l’avoir sur votre compte bancaire.
account-credit-none = Il n’y a pas encore d’opérations.
account-credit-unconfirmed = Votre avoir est conservé. À la suite d’un incident technique, nous vérifions tous les avoirs : vous ne pouvez donc pas encore l’utiliser ni le faire virer. Réessayez dans quelques jours ou adressez-vous à la billetterie.
account-credit-paid = Versé par le théâtre
account-credit-date = Date
account-credit-cause = Motif
account-credit-about = Représentation et place
account-credit-amount = Montant
account-credit-after = Solde
account-credit-resale = Place vendue, commande { $code }
account-credit-spent = Utilisé pour la commande { $code }
account-credit-returned = Remboursement de la commande { $code }
account-credit-exchanged = Billet échangé, commande { $code }
account-credit-waived = Billet rendu contre un avoir, commande { $code }
account-credit-handed-in = Échange d’un billet que l’on vous a cédé, commande { $code }
account-credit-handed-out = Échange d’un billet que vous avez cédé, commande { $code }
account-credit-handed-back = Remboursement après l’échange d’un billet que vous avez cédé
account-credit-handed-home = Rendu à la personne qui vous a cédé le billet
account-credit-voucher = Retour sur votre carte cadeau, commande { $code }
account-credit-overpaid = Trop-perçu, commande { $code }
account-credit-debt = Utilisé pour régler le montant restant dû, commande { $code }
account-credit-corrected = Correction à la suite d’un incident technique (ce montant avait déjà été utilisé)
