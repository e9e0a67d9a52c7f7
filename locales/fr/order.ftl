# La page de la commande : où elle en est, et ses billets.

# Le titre dans le navigateur ; $code est par exemple K7Q-M4XR.
order-title = Commande { $code }
order-description = Votre commande et vos billets.
# Devant le code de la commande.
order-code = Commande
# Un lieu, et la salle dans ce lieu.
order-venue = { $venue }, { $hall }

# On the day of the performance; $time is its beginning.
order-today-title = Aujourd’hui à { $time } : { $title }
# Before that day.
order-next = Votre prochaine visite : { $title }, { $when }. Ouverture des portes à { $doors }.

order-unpaid-title = Votre commande n’est pas encore payée
order-exchanged-title = Échange effectué
order-exchanged-handed-title = Un billet que vous avez cédé a été échangé
order-waiting-title = Nous attendons que votre banque confirme le paiement
order-waiting-text = Votre banque n’a pas encore confirmé le paiement ; cela ne prend en général que quelques secondes. Si vous avez déjà payé sur la page de la banque, ne payez pas une seconde fois. Vous pouvez fermer cette page : dès que le paiement sera confirmé, nous vous enverrons les billets par e-mail. Si votre paiement nous parvient trop tard et que les places ne sont plus disponibles, nous vous rembourserons intégralement.
order-look-again = Actualiser
# Un bouton : ouvre de nouveau la page de la banque ; $total est le montant total.
order-to-bank-again = Payer { $total } sur la page de la banque
order-give-up-why = Vos places seront immédiatement remises en vente et d’autres personnes pourront les réserver.
order-give-up-yes = Oui, renoncer à ces places
order-not-paid = Vous n’avez pas encore payé ?
order-not-paid-text = Vos places sont réservées pour vous jusqu’à { $time }.
order-pay-again = Réessayer : payer { $total }
order-pay-other = Payer autrement : { $means }
order-theatre-time = { $time } (heure du théâtre)
order-theatre-when = { $when } (heure du théâtre)

order-failed-title = Le paiement n’a pas abouti
order-failed-nothing = Rien n’a été débité.
order-unfit-text = La banque a débité { $total }, ce qui ne correspond pas au montant demandé : votre commande n’est donc pas payée. Nous vous remboursons la totalité sur la carte ou le compte qui a servi à payer.
order-unfit-refused = La banque a débité { $total }, ce qui ne correspond pas au montant demandé : votre commande n’est donc pas payée.
order-unfit-title = Le montant débité est incorrect
# $time : une heure du jour, par exemple 19:41.
order-failed-text = { $attempts ->
    [one] Vos places sont réservées pour vous jusqu’à { $time } ; il vous reste une tentative de paiement.
   *[other] Vos places sont réservées pour vous jusqu’à { $time } ; il vous reste { $attempts } tentatives de paiement.
}
order-failed-last-text = Cette commande ne peut plus être payée. Renoncez à ces places avec le bouton ci-dessous ; vous pourrez aussitôt les choisir de nouveau dans une autre commande.
# A button: the order ends, its seats can be bought again.
order-give-up = Renoncer à ces places

order-paid-title = Merci. Voici vos billets.
order-paid-present-title = Merci. Votre cadeau est prêt.
order-paid-by-exchange = L’échange est effectué. La valeur de votre ancien billet ({ $used }) a été déduite du prix.
order-paid-by-exchange-several = L’échange est effectué. La valeur de vos anciens billets ({ $used }) a été déduite du prix.
order-paid-charged = Nous avons reçu { $total }.
order-mail-waiting = Les billets sont en cours d’envoi à { $email }.
order-mail-sent = Les billets ont été envoyés à { $email }.
# Where other tickets of the order wait at the box office.
order-mail-waiting-others = { $count ->
    [one] L’autre billet est en cours d’envoi à { $email }.
   *[other] Les autres billets sont en cours d’envoi à { $email }.
}
order-mail-sent-others = { $count ->
    [one] L’autre billet a été envoyé à { $email }.
   *[other] Les autres billets ont été envoyés à { $email }.
}
order-mail-failing = L’e-mail à { $email } n’a pas encore pu être remis ; nous continuons d’essayer. Vos billets se trouvent aussi sur cette page.
order-address-title = Notre e-mail n’est pas arrivé
order-address-text = Notre e-mail à { $email } n’a pas pu être remis. Vos billets sont valables et se trouvent sur cette page. Corrigez l’adresse : nous vous y enverrons les billets.
order-address-send = Corriger et renvoyer
order-address-done = Nous envoyons vos billets à { $email }.
order-paid-door = À l’entrée, présentez le code sur votre téléphone ou sur papier.
# A link further down the page, after the sentence above.
order-tickets-below = Voir vos billets

order-expired-title = Le délai de paiement est écoulé
order-expired-text = Aucun paiement ne nous est parvenu à temps et les places ont été remises en vente. Si vous avez déjà payé sur la page de la banque, attendez notre e-mail avant de commander de nouveau. Nous vous enverrons les billets si les places sont encore disponibles ; sinon, nous vous rembourserons intégralement.
order-expired-later = Aucun paiement ne nous est parvenu à temps et les places ne vous sont plus réservées. Elles seront mises en vente le { $date }. Si vous avez déjà payé sur la page de la banque, attendez notre e-mail avant de commander de nouveau. Nous vous enverrons les billets si les places sont encore disponibles ; sinon, nous vous rembourserons intégralement.
order-given-up-title = Vous avez renoncé à vos places
order-given-up-text = Vous avez renoncé aux places de cette commande et elles ont été remises en vente. Nous n’avons reçu aucun paiement. Si vous avez déjà payé sur la page de la banque, attendez notre e-mail avant de commander de nouveau. Nous vous enverrons les billets si les places sont encore disponibles ; sinon, nous vous rembourserons intégralement.
order-choose-again = Choisir de nouveau des places

# Why money goes back: before each of the texts below.
order-back-late = Votre paiement nous est parvenu trop tard et les places ne pouvaient plus être réservées pour vous. Vous n’avez donc pas de billets pour cette commande.
order-back-unpaid = Une partie seulement de cette commande a été payée. Ses places ont été remises en vente et vous n’avez donc pas de billets.
order-back-unfit = La banque a débité un montant incorrect et votre commande a pris fin entre-temps. Vous n’avez donc pas de billets.
order-back-cancelled = La représentation a été annulée avant l’arrivée de votre paiement. Vous n’avez donc pas de billets.
order-refunding-title = Votre remboursement est en cours
order-refunding-text = Nous vous remboursons la totalité ({ $total }) sur la carte ou le compte qui a servi à payer ; vous n’avez rien à faire. Nous enverrons aussi un e-mail à { $email }.
order-refunded-title = Votre remboursement est effectué
order-refunded-text = Nous vous avons remboursé la totalité ({ $total }) sur la carte ou le compte qui a servi à payer ; le montant peut mettre quelques jours à apparaître sur votre relevé. Nous avons aussi envoyé un e-mail à { $email }.
order-owed-title = Votre remboursement n’a pas abouti
order-owed-text = Votre banque a refusé le remboursement de { $total }. Nous vous devons toujours cette somme : notre billetterie vous écrira à { $email } pour convenir d’un autre mode de remboursement. Vous pouvez aussi l’appeler ; son numéro figure en bas de cette page.
order-owed-counter-title = Votre remboursement vous attend à la billetterie
order-owed-counter = Vous avez payé à la billetterie. Merci d’y passer avec le code de votre commande : nous vous y rembourserons { $total }. Si vous ne pouvez pas venir, appelez-nous ; le numéro figure en bas de cette page.
order-owed-another-title = Nous vous devons un remboursement
order-owed-another-way = Nous vous devons { $total }. Notre billetterie vous écrira à { $email } pour convenir du mode de remboursement. Vous pouvez aussi l’appeler ; son numéro figure en bas de cette page.

# Quelqu’un revient de la banque dans un autre navigateur que celui de la commande.
order-elsewhere-title = Vous êtes dans un autre navigateur
order-elsewhere-text = Par sécurité, la page de cette commande ne s’ouvre que dans le navigateur où la commande a été passée. Si le paiement a abouti, les billets et un lien vers la commande sont en cours d’envoi à l’adresse e-mail indiquée.

order-tickets = Billets
# Of a subscription; those of its next performance stand open above.
order-tickets-more = { $count ->
    [one] { $count } autre billet
   *[other] { $count } autres billets
}
order-yours = Votre commande
order-was-for = Contenu de cette commande
order-taken-back = Billets annulés
order-pdf = Billets en PDF
order-pdf-saving = Quatre billets par page (PDF)
# Les noms des fichiers, en lettres sans accent.
order-pdf-file = billets.pdf
order-calendar = Ajouter à l’agenda
order-calendar-off = Mettre à jour l’agenda
order-calendar-file = representations.ics
order-resend = Renvoyer l’e-mail
# Shares the performance's page, not the order.
order-share = Partager cette représentation
order-share-by = Partager via { $name }
# What friends are sent with the link of the performance.
order-share-words = Je vais voir « { $title } » : { $when }. On y va ensemble ?
order-resent = Nous vous renvoyons vos billets, avec les mêmes codes.
order-resent-vouchers = { $count ->
    [one] Nous vous renvoyons votre carte cadeau, avec le même code.
   *[other] Nous vous renvoyons vos cartes cadeaux, avec les mêmes codes.
}
order-resent-confirmation = Nous vous renvoyons la confirmation de votre commande.

# Sur un billet, devant leur valeur.
order-ticket-area = Emplacement
order-ticket-section = Secteur
order-ticket-row = Rang
order-ticket-seat = Place
order-ticket-entrance = Entrée
order-ticket-door = Porte
order-ticket-doors = Ouverture des portes
order-ticket-entered = Utilisé à { $time }
order-ticket-replaced = Vous avez demandé un nouveau code pour ce billet. Seul le code affiché ici est valable.
# Lu à haute voix à la place de l’image d’un code ; $place est la place.
order-ticket-qr = Code QR du billet : { $place }
order-ticket-bars = Code-barres du billet : { $place }
# A button: the code alone on a white screen, for the scanner.
order-ticket-show = Présenter à l’entrée
order-ticket-close = Fermer
order-ticket-pdf = Billet en PDF
order-ticket-replace = Billet perdu ? Demander un nouveau code

order-replace-keep = Garder le code actuel

order-cancelled-title = { $count ->
    [one] Votre billet a été annulé
   *[other] Vos billets ont été annulés
}
order-cut-title = Une partie de votre commande a été annulée
order-cancelled-help = Pour toute question, appelez la billetterie ; son numéro figure en bas de cette page.
order-gone-title = Ce qui a changé dans votre commande
order-gone = Billets qui ne sont plus valables
order-returned = Billets rendus
order-gone-cancelled = { $count ->
    [one] Notre billetterie a annulé un billet de cette commande.
   *[other] Notre billetterie a annulé { $count } billets de cette commande.
}
order-gone-returned = { $count ->
    [one] Vous avez rendu un billet de cette commande.
   *[other] Vous avez rendu { $count } billets de cette commande.
}
order-gone-exchanged = { $count ->
    [one] Vous avez échangé un billet de cette commande contre une autre date.
   *[other] Vous avez échangé { $count } billets de cette commande contre une autre date.
}
order-gone-rest = { $count ->
    [one] Seul le billet affiché ci-dessous avec un code est valable ; aucun autre n’est accepté à l’entrée.
   *[other] Seuls les billets affichés ci-dessous avec un code sont valables ; les autres ne sont plus acceptés à l’entrée.
}
order-gone-codes = { $count ->
    [one] Le code de ce billet n’est plus accepté à l’entrée.
   *[other] Les codes de ces billets ne sont plus acceptés à l’entrée.
}
order-gone-other = Une partie de cette commande a été annulée. Le reste ne change pas.
order-cancelled-extras-title = Votre commande a été annulée
order-cancelled-extras-text = Les achats de cette commande ne peuvent plus être utilisés.
order-disputed-title = Le paiement de votre commande est contesté
order-disputed-text = La banque a annulé le paiement de cette commande, ou celui d’une carte cadeau ou d’un avoir utilisé pour la payer (rétrofacturation, ou chargeback). Tant que le litige n’est pas résolu, vos billets ne sont pas acceptés à l’entrée. Veuillez appeler la billetterie ; son numéro figure en bas de cette page.
order-waived-title = Vous avez rendu des billets
order-exchanged = Billets échangés
order-exchanged-handed-text = Un ou plusieurs billets de cette commande, que vous avez cédés ou offerts, ont été échangés contre une autre date. Rien ne change pour vous.
order-exchanged-handed-back = Un billet que vous aviez cédé ou offert a été échangé contre une autre date. Nous vous rendons la part de votre paiement qui n’est plus nécessaire pour le nouveau billet.
order-cancelled-goes = Nous vous remboursons { $total } sur la carte ou le compte qui a servi à payer ; vous n’avez rien à faire.
order-cancelled-went = Nous vous avons remboursé { $total } sur la carte ou le compte qui a servi à payer ; le montant peut mettre quelques jours à apparaître sur votre relevé.
order-cancelled-cash = Vous avez reçu { $total } en espèces à notre billetterie.
order-cancelled-otherwise = Nous vous avons remboursé { $total } par un autre moyen, comme convenu avec notre billetterie.

# The house has cancelled performances of a paid order; $count of them.
order-called-off-title = { $count ->
    [one] Votre représentation est annulée
   *[other] Vos représentations sont annulées
}
order-called-off-some-title = { $count ->
    [one] « { $title } », { $date } : cette représentation est annulée
   *[other] { $count } représentations de votre commande sont annulées
}
order-called-off-what = { $title }, { $when } : cette représentation n’aura pas lieu. Vos billets pour cette date ne sont plus valables.
# $code is the order's code, such as K7Q-M4XR.
order-called-off-refund = Nous vous rendons tout ce que vous avez payé pour ces billets, frais compris. Dès que ce sera fait, nous enverrons un e-mail à { $email }. Sans nouvelles de notre part, appelez la billetterie au numéro indiqué en bas de cette page et donnez le code de commande { $code }.
order-called-off-others = Vos autres billets restent valables.
# Above the seats of cancelled performances.
order-called-off = Représentations annulées
order-ticket-on-offer = Ce billet est remis en vente et n’est pas valable à l’entrée pour le moment.
order-ticket-disputed = Ce billet n’est pas valable à l’entrée pour le moment, car son paiement est contesté. Veuillez appeler la billetterie.
# Le théâtre a annulé ou reporté une représentation : l’acheteur choisit.
order-change-title = Que souhaitez-vous faire de vos billets ?
order-change-cancelled = « { $title } », { $when } : cette représentation est annulée. Nous vous rendons tout ce que vous avez payé pour ces billets, frais compris. Vous avez jusqu’au { $until } pour choisir sous quelle forme. Sans choix de votre part, nous remboursons les billets à l’unité par le moyen de paiement utilisé ; ceux d’un abonnement ou d’une formule deviennent un avoir.
order-change-cancelled-back = « { $title } », { $when } : cette représentation est annulée. Nous vous rendons tout ce que vous avez payé pour ces billets, frais compris, par le moyen de paiement utilisé. Vous pouvez le demander dès maintenant ; sinon, ce sera fait automatiquement après le { $until }.
order-change-cancelled-later = « { $title } », { $when } : cette représentation est annulée. Vous n’avez plus rien à payer pour celle-ci. Ce que vous avez déjà payé sera d’abord déduit de ce que vous devez encore pour cette commande ; le reste éventuel sera ajouté à votre avoir. Vous pouvez le demander dès maintenant ; sinon, ce sera fait automatiquement après le { $until }.
order-change-moved = « { $title } » : la représentation du { $before } est déplacée au { $when }. Vos billets sont valables pour la nouvelle date. Si elle ne vous convient pas, dites-le-nous au plus tard le { $until }. Sans choix de votre part, vous gardez vos billets.
order-change-moved-time = « { $title } » : nouvel horaire, { $when } (auparavant { $before }). Vos billets restent valables. Si cet horaire ne vous convient pas, dites-le-nous au plus tard le { $until }. Sans choix de votre part, vous gardez vos billets.
order-change-moved-handed = « { $title } » : la représentation du { $before } est déplacée au { $when }. Vous avez cédé ou offert vos billets ; ils sont valables pour la nouvelle date. C’est vous qui les avez payés, et personne d’autre ne peut les rendre : merci de choisir au plus tard le { $until }. Sans réponse de votre part, rien ne change.
order-change-moved-offered = { $count ->
    [one] « { $title } » : la représentation du { $before } est déplacée au { $when }. Une place que vous avez remise en vente est toujours proposée aux acheteurs. Si vous préférez venir, gardez vos billets : nous la retirerons de la vente. Sans choix de votre part jusqu’au { $until }, elle reste en vente.
   *[other] « { $title } » : la représentation du { $before } est déplacée au { $when }. { $count } places que vous avez remises en vente sont toujours proposées aux acheteurs. Si vous préférez venir, gardez vos billets : nous les retirerons de la vente. Sans choix de votre part jusqu’au { $until }, elles restent en vente.
}
order-change-after-all = « { $title } », { $when } : la représentation aura finalement lieu et vos billets sont de nouveau valables. Si vous ne pouvez plus venir, dites-le-nous au plus tard le { $until }. Sans choix de votre part, vous gardez vos billets.
order-change-after-all-handed = « { $title } », { $when } : la représentation aura finalement lieu et les billets que vous avez cédés ou offerts sont de nouveau valables. C’est vous qui les avez payés, et personne d’autre ne peut les rendre : merci de choisir au plus tard le { $until }. Sans réponse de votre part, rien ne change.
order-change-after-all-keep-hint = Ils sont valables, avec les mêmes codes.
order-change-keep = Garder mes billets
order-change-keep-handed = Ne rien changer
order-change-keep-hint = Ils restent valables.
order-change-keep-offered-hint = Aucune de vos places ne sera plus en vente, et vos billets seront valables pour la nouvelle date.
order-change-money-back = Remboursement
order-change-money-back-of = Remboursement de { $amount }
order-change-back-voucher = { $voucher } recrédités sur la carte cadeau se terminant par { $digits }
order-change-back-both = { $voucher } recrédités sur la carte cadeau se terminant par { $digits } et remboursement de { $amount }
order-change-money-back-some = Remboursement de { $amount } et avoir de { $credit }
order-change-back-hint = Vous pourrez réutiliser la carte cadeau immédiatement.
order-change-money-back-hint = Sur la carte ou le compte qui a servi à payer.
order-change-counter-hint = Vous avez payé { $counter } à la billetterie. Merci d’y passer : nous vous y rembourserons cette somme.
order-change-rest-hint = Le reste est remboursé sur la carte ou le compte qui a servi à payer.
order-change-credit = Avoir
order-change-credit-of = Avoir de { $amount }
order-change-credit-both = { $voucher } recrédités sur la carte cadeau se terminant par { $digits } et avoir de { $amount }
order-change-credit-hint = Vous pouvez utiliser cet avoir tout de suite pour tout achat chez nous, hors cartes cadeaux : il suffit de vous connecter avec { $email }. Il pourra être viré sur un compte bancaire à partir du { $date }.
order-change-credit-only-hint = Vous pouvez utiliser cet avoir tout de suite pour tout achat chez nous, hors cartes cadeaux : il suffit de vous connecter avec { $email }.
order-change-voucher-hint = Ce que vous aviez payé avec une carte cadeau est recrédité sur cette carte.
order-change-later-hint = Ce que vous n’avez pas encore payé pour ces billets n’est plus dû.
order-change-tickets-end = Les billets ne seront plus valables.
order-change-settles = { $settles } de moins à payer
order-change-settles-both = { $settles } de moins à payer et un avoir de { $credit }
order-change-return = Rendre mes billets
# Of several tickets, some alone; those that were ticked, and what becomes of the others.
order-change-some = Rendre seulement certains billets
order-change-some-show = Voir ce qui vous revient
order-change-some-title = { $count ->
    [one] Rendre ce billet
   *[other] Rendre ces billets
}
order-change-some-rest = Rien ne change pour vos autres billets de cette représentation. Vous pouvez encore choisir ce que vous en faites jusqu’au { $until } ; sans choix de votre part, ils restent tels quels.
order-change-final = Votre choix est définitif : il ne pourra plus être modifié.
order-change-confirm = Confirmer : { $choice }
order-change-exchange = Une autre date
order-change-exchange-ticket = Une autre date pour { $place }
order-change-exchange-hint = Vous choisissez une nouvelle place à une autre date. L’échange lui-même est gratuit. Si la nouvelle place coûte plus cher, frais de réservation compris, vous payez la différence. Avant de choisir, vous verrez pour chaque date ce qu’il reste à payer.
order-change-exchange-each = Vous choisissez une nouvelle place à une autre date. À la page suivante, vous pourrez cocher aussi vos autres billets pour cette représentation. L’échange lui-même est gratuit. Si les nouvelles places coûtent plus cher au total, frais de réservation éventuels compris, vous payez la différence. Avant de choisir, vous verrez pour chaque date ce qu’il reste à payer. Les billets que vous ne cochez pas restent tels quels.
order-change-handed-cancelled = { $place } : vous avez cédé ou offert ce billet à { $to }. Nous prévenons aussi cette personne. C’est à vous que revient le montant payé pour ce billet.
order-change-handed-moved = { $place } : vous avez cédé ou offert ce billet à { $to }. Il reste valable, sauf s’il fait partie des billets que vous rendez contre un remboursement ou un avoir. Dans ce cas, { $to } perd ce billet : merci de vous concerter avant de choisir.
order-change-pieces = Également pour cette représentation : { $extras }. Si vous rendez tous vos billets, ces suppléments sont rendus en même temps et leur prix vous est aussi restitué.
order-change-pieces-off = Également pour cette représentation : { $extras }. Leur prix vous est aussi restitué.
order-change-pieces-handed = { $to } a aussi reçu, avec votre cadeau : { $extras }. Si vous rendez tous vos billets, { $to } perd également ces suppléments et leur prix vous est restitué.
order-change-pieces-handed-off = { $to } a aussi reçu, avec votre cadeau : { $extras }. Ces suppléments ne peuvent plus être retirés. Leur prix vous est restitué.
order-change-done-keep = Vous gardez vos billets, qui sont valables.
order-change-done-keep-none = Votre choix est enregistré : rien n’a été rendu.
order-change-done-theirs-kept = { $count ->
    [one] Le billet que vous avez cédé ou offert à { $to } reste valable, avec le même code.
   *[other] Les billets que vous avez cédés ou offerts à { $to } restent valables, avec les mêmes codes.
}
order-change-done-theirs-ended = { $count ->
    [one] Le billet que vous avez cédé ou offert à { $to } n’est plus valable. Nous prévenons aussi cette personne par e-mail.
   *[other] Les billets que vous avez cédés ou offerts à { $to } ne sont plus valables. Nous prévenons aussi leurs destinataires par e-mail.
}
order-change-done-money-back = Nous vous remboursons { $refund }. Vous recevrez un e-mail de confirmation.
order-change-done-counter = Vous avez choisi un remboursement. Merci de passer à la billetterie : nous vous y rembourserons { $total }.
order-change-done-credit = Nous avons ajouté { $credit } à votre avoir. Vous recevrez un e-mail de confirmation.
order-change-done-settles = Vous avez maintenant { $settles } de moins à payer pour cette commande. Vous recevrez un e-mail de confirmation.
order-change-done-settles-both = Vous avez maintenant { $settles } de moins à payer pour cette commande, et nous avons ajouté { $credit } à votre avoir. Vous recevrez un e-mail de confirmation.
order-change-done-both = Nous avons recrédité { $voucher } sur votre carte cadeau et ajouté { $credit } à votre avoir. Vous recevrez un e-mail de confirmation.
order-change-done-voucher = Nous avons recrédité { $voucher } sur votre carte cadeau. Vous recevrez un e-mail de confirmation.
order-change-done = Votre choix est enregistré. Vous recevrez un e-mail de confirmation.
order-change-done-pieces = Cela comprend aussi : { $extras }. Ces suppléments ne peuvent plus être retirés.
order-change-taken-cancelled = { $count ->
    [one] « { $title } », { $when } : la représentation est annulée. Votre billet n’est plus valable.
   *[other] « { $title } », { $when } : la représentation est annulée. Vos billets ne sont plus valables.
}
order-change-taken-moved = { $count ->
    [one] « { $title } », { $when } : votre billet a été rendu et n’est plus valable.
   *[other] « { $title } », { $when } : vos billets ont été rendus et ne sont plus valables.
}
order-cancelled-credited = Nous avons ajouté { $total } à votre avoir.
order-cancelled-exchanged = { $count ->
    [one] { $total } ont été déduits du prix de votre nouveau billet, lors de l’échange.
   *[other] { $total } ont été déduits du prix de vos nouveaux billets, lors de l’échange.
}
order-change-unknown = Cette option n’est pas disponible pour cette commande. Rien n’a été modifié. Choisissez l’une des options de la page.
order-change-chosen = Vous aviez déjà fait un autre choix pour ces billets. Rien n’a été modifié ; votre choix figure sur cette page.
order-change-over = Le délai pour choisir est passé. Cette page indique ce qu’il advient de vos billets.
order-change-amount-changed = Le montant vient de changer. Rien n’a été rendu ni remboursé. Vérifiez le nouveau montant sur cette page et choisissez de nouveau.
order-change-offers-changed = Une place que vous avez remise en vente vient d’être vendue ou n’est plus en vente. Rien d’autre n’a été modifié. Vérifiez sur cette page quels billets vous avez encore, puis choisissez de nouveau.
order-change-tickets-changed = Au moins un de ces billets a déjà été rendu, échangé ou utilisé. Rien n’a été rendu deux fois. Cette page indique les billets que vous avez encore ; vous pouvez choisir de nouveau.
order-change-being-bought = Quelqu’un est en train d’acheter une des places que vous avez remises en vente. Rien n’a été modifié. Réessayez dans quelques minutes.
order-change-not-possible = Pour ces billets, l’opération n’est pas possible en ligne : l’un d’eux a déjà été utilisé, ou une banque ne s’est pas encore prononcée sur le paiement. Rien n’a été modifié. Appelez la billetterie au numéro indiqué en bas de cette page.
