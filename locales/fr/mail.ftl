# Les e-mails au sujet d’une commande. Des phrases simples, aucune promesse que la maison ne tienne.

mail-greeting = Bonjour { $name },
mail-greeting-unnamed = Bonjour,
mail-closing =
    Cordialement,
    { $house }
mail-footer = Vous recevez cet e-mail parce que cette adresse a été indiquée lors d’une commande. Nous l’utilisons pour cette commande et ne vous envoyons nos actualités que si vous l’avez demandé. Pour toute question, répondez à cet e-mail ou adressez-vous à la billetterie.
mail-footer-recipient = Vous recevez cet e-mail parce que quelqu’un nous a indiqué cette adresse pour vous faire parvenir des billets. Nous l’utilisons uniquement pour cela. Pour toute question, répondez à cet e-mail ou adressez-vous à la billetterie.
mail-footer-gift = Vous recevez cet e-mail parce que quelqu’un nous a indiqué cette adresse pour vous faire parvenir un cadeau. Nous l’utilisons uniquement pour cela. Pour toute question, répondez à cet e-mail ou adressez-vous à la billetterie.
mail-footer-gift-accepted = Vous recevez cet e-mail parce qu’un cadeau a été accepté avec cette adresse. Nous l’utilisons uniquement pour vous écrire au sujet de ce cadeau. Pour toute question, répondez à cet e-mail ou adressez-vous à la billetterie.
mail-footer-account = Vous recevez cet e-mail parce que vous avez un compte chez nous. Pour toute question, répondez à cet e-mail ou adressez-vous à la billetterie.
mail-footer-subscription = Vous recevez cet e-mail parce que cette adresse a été indiquée pour un abonnement chez nous. Pour toute question, répondez à cet e-mail ou adressez-vous à la billetterie.

# La représentation d’un billet, sous le titre de l’œuvre.
mail-performance = { $date } à { $time }, { $hall }
# Une ligne du total : quoi, et combien.
mail-sum = { $name } : { $amount }
mail-fees = Frais de réservation
mail-total = Total payé
mail-elsewhere = Autres billets et suppléments de cette commande
mail-part-credit = Payé avec votre avoir
mail-part-voucher = Payé avec la carte cadeau se terminant par { $digits }
mail-part-cash = Payé en espèces
mail-part-terminal = Payé par carte bancaire
mail-exchange-total = Prix du nouveau billet
mail-exchange-total-several = Prix des nouveaux billets
# La TVA contenue dans le total.
mail-tax = dont TVA ({ $percent } %)
mail-order-link = Voir votre commande

# Les noms des fichiers joints, sans leur extension.
mail-attachment-tickets = billets-{ $code }
mail-attachment-calendar = agenda-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Votre commande { $code }
mail-order-intro = Merci pour votre commande. Elle est entièrement réglée.
mail-present-intro = Merci pour votre commande. Elle est entièrement réglée. Vous nous avez indiqué que c’est un cadeau : vous pouvez maintenant écrire la carte et choisir le jour de son envoi, ou l’imprimer vous-même.
mail-tickets-subject = Vos billets, commande { $code }
mail-tickets-intro = Merci pour votre commande. Nous serons heureux de vous accueillir. Voici vos places :
mail-tickets-attached = Vos billets sont joints à cet e-mail au format PDF. Imprimez-les ou présentez-les sur votre téléphone. La seconde pièce jointe vous permet d’ajouter les représentations à votre agenda.
mail-tickets-elsewhere = Certains billets ne peuvent pas être imprimés. La page de votre commande indique, pour chaque billet, comment accéder à la salle.
mail-tickets-good-to-know = Si vous perdez un billet ou si quelqu’un d’autre peut en avoir une copie, demandez un nouveau code sur la page de votre commande. L’ancien code ne sera plus accepté à l’entrée.

mail-money-back-subject = Votre remboursement pour la commande { $code }
mail-money-back-late = Votre paiement de { $amount } pour la commande { $code } nous est parvenu trop tard et les places ne pouvaient plus être réservées pour vous. Vous n’avez donc pas de billets pour cette commande et nous vous remboursons intégralement ce paiement.
mail-money-back-unpaid = Une partie seulement de la commande { $code } a été payée à temps : { $amount }. Vous n’avez donc pas de billets pour cette commande et nous vous remboursons intégralement cette somme.
mail-money-back-cancelled = La représentation de la commande { $code } a été annulée avant l’arrivée de votre paiement. Nous vous remboursons intégralement votre paiement de { $amount }.
mail-money-back-double = Nous avons reçu un second paiement de { $amount } pour la commande { $code }, qui était déjà réglée. Votre commande et vos billets restent valables et nous vous remboursons intégralement ce second paiement.
mail-money-back-again = Nous avons reçu un second paiement de { $amount } pour une partie déjà réglée de la commande { $code }. Nous vous le remboursons intégralement. La page de votre commande indique où elle en est.
mail-money-back-mismatch = Pour la commande { $code }, nous avons reçu { $amount }, ce qui ne correspond pas au montant demandé. Ce paiement n’a pas pu régler votre commande et nous vous le remboursons intégralement.
mail-money-back-won = Votre banque a tranché en notre faveur au sujet du paiement que vous aviez contesté pour la commande { $code } (rétrofacturation, ou chargeback). Comme des billets de cette commande avaient déjà été annulés, nous vous remboursons { $amount }.
mail-money-back-next = Le remboursement est versé sur la carte ou le compte qui a servi à payer ; vous n’avez rien à faire. Il peut mettre quelques jours à apparaître sur votre relevé.
mail-money-back-credit = Vous aviez payé avec votre avoir : ce montant y figure de nouveau. Vous n’avez rien à faire.

mail-cancelled-subject = Billets annulés, commande { $code }
mail-cancelled-body = Notre billetterie a annulé des billets de votre commande { $code }. Les billets annulés ne sont plus valables et ne seront pas acceptés à l’entrée.
mail-cancelled-pieces = Ne fait plus partie de votre commande : { $extras }.
mail-cancelled-money = Nous vous remboursons { $amount } sur la carte ou le compte qui a servi à payer ; vous n’avez rien à faire. Le remboursement peut mettre quelques jours à apparaître sur votre relevé.
mail-cancelled-cash = Vous avez reçu { $amount } en espèces à notre billetterie.
mail-cancelled-credit = Vous aviez payé { $amount } avec votre avoir : ce montant y figure de nouveau.
mail-cancelled-exchange = { $amount } proviennent d’un échange : c’est la valeur de votre achat précédent. Cette somme figure maintenant dans votre avoir.
mail-cancelled-credit-both = { $amount } proviennent de votre avoir et d’un échange, dans lequel votre achat précédent a payé une partie. Cette somme figure maintenant dans votre avoir.
mail-cancelled-rest = { $count ->
    [one] Ce billet reste valable :
   *[other] Ces billets restent valables :
}

# The house has cancelled a performance; $performance is its title, date and time.
mail-performance-cancelled-subject = Représentation annulée, commande { $code }
mail-performance-cancelled = { $performance } : cette représentation est annulée et vos billets pour cette date ne sont plus valables. Nous vous rendons tout ce que vous avez payé pour ces billets, frais compris. Les modalités figurent sur la page de votre commande.

# Le théâtre a annulé ou reporté une représentation.
mail-changed-cancelled = { $performance } : nous sommes désolés, cette représentation est annulée. Vos billets pour cette date ne sont plus valables. Nous vous rendons tout ce que vous avez payé pour ces billets, frais compris.
mail-changed-cancelled-only = { $performance } : nous sommes désolés, cette représentation est annulée. Vos billets pour cette date ne sont plus valables.
mail-changed-cancelled-choose = Jusqu’au { $until }, vous pouvez choisir sur la page de votre commande entre un remboursement et un avoir du même montant. Le remboursement est versé sur la carte ou le compte qui a servi à payer ; l’avoir est à utiliser dans notre billetterie. Sans choix de votre part, nous remboursons les billets à l’unité ; ceux d’un abonnement ou d’une formule deviennent un avoir.
mail-changed-cancelled-back = Vous n’avez rien à faire : après le { $until }, ce montant vous sera automatiquement rendu, par le moyen de paiement utilisé lors de l’achat. Pour le recevoir plus tôt, faites votre choix sur la page de votre commande.
mail-changed-cancelled-later = Vous n’avez plus rien à payer pour cette représentation.
mail-changed-later-both = Vous avez déjà payé { $paid } pour cette représentation. Sur cette somme, { $settles } seront déduits de ce que vous devez encore pour cette commande et { $credit } seront ajoutés à votre avoir. Vous pouvez le demander dès maintenant sur la page de votre commande ; sinon, ce sera fait automatiquement après le { $until }.
mail-changed-later-settles = Vous avez déjà payé { $paid } pour cette représentation. Cette somme sera déduite de ce que vous devez encore pour cette commande. Vous pouvez le demander dès maintenant sur la page de votre commande ; sinon, ce sera fait automatiquement après le { $until }.
mail-changed-later-credit = Vous avez déjà payé { $paid } pour cette représentation. Cette somme sera ajoutée à votre avoir. Vous pouvez le demander dès maintenant sur la page de votre commande ; sinon, ce sera fait automatiquement après le { $until }.
mail-changed-moved-subject = Nouvelle date de votre représentation, commande { $code }
mail-changed-moved = { $performance } : voici la nouvelle date de votre représentation. Elle remplace celle du { $before }. Vos billets sont valables pour la nouvelle date ; vous n’avez rien à faire.
mail-changed-moved-date = { $performance } : voici la nouvelle date de votre représentation. Elle remplace celle du { $before }.
mail-changed-moved-time-subject = Nouvel horaire de votre représentation, commande { $code }
mail-changed-moved-time = { $performance } : voici le nouvel horaire de votre représentation. Elle était prévue { $before }.
mail-changed-moved-time-valid = Vos billets restent valables ; vous n’avez rien à faire.
mail-changed-moved-offered = { $count ->
    [one] La place que vous avez remise en vente est toujours proposée aux acheteurs. Si vous préférez venir, reprenez votre billet sur la page de votre commande.
   *[other] Les { $count } places que vous avez remises en vente sont toujours proposées aux acheteurs. Si vous préférez venir, reprenez vos billets sur la page de votre commande.
}
mail-changed-offer-ended = { $count ->
    [one] Votre place n’est plus en vente.
   *[other] Vos { $count } places ne sont plus en vente.
}
mail-changed-moved-choose = Si cela ne vous convient pas, vous pouvez choisir jusqu’au { $until }, sur la page de votre commande, un remboursement ou un avoir du même montant. Le remboursement est versé sur la carte ou le compte qui a servi à payer ; l’avoir est à utiliser dans notre billetterie.
mail-changed-moved-back = Si vous ne pouvez plus venir, vous pouvez rendre vos billets sur la page de votre commande jusqu’au { $until }. Nous vous rendrons alors le montant, par le moyen de paiement utilisé lors de l’achat.
mail-changed-moved-later = Si vous ne pouvez plus venir, vous pouvez rendre vos billets sur la page de votre commande jusqu’au { $until }. Vous n’aurez alors plus rien à payer pour ces billets. La somme déjà versée sera d’abord déduite de ce que vous devez encore pour cette commande ; le reste éventuel sera ajouté à votre avoir.
mail-changed-amount = Montant pour vos billets : { $amount }, frais compris.
mail-changed-to-voucher = Vous en aviez payé { $amount } avec une carte cadeau. Cette part sera dans tous les cas recréditée sur la carte cadeau.
mail-changed-to-credit = Vous en aviez payé { $amount } avec votre avoir. Cette part sera dans tous les cas rendue sous forme d’avoir.
mail-changed-to-exchange = Sur ce montant, { $amount } proviennent d’un échange : c’est la valeur de votre achat précédent. Cette part devient dans tous les cas un avoir.
mail-changed-to-credit-both = Sur ce montant, { $amount } proviennent de votre avoir et d’un échange, dans lequel votre achat précédent a payé une partie. Cette somme devient dans tous les cas un avoir.
mail-changed-by-bank = Vous en aviez payé { $amount } par carte ou depuis un compte. Cette part peut être remboursée ou ajoutée à votre avoir.
mail-changed-exchange = Vous pouvez aussi échanger vos billets contre une autre date sur la page de votre commande. L’échange lui-même est gratuit. Si la nouvelle place coûte plus cher, frais de réservation compris, vous payez la différence. Avant de choisir, vous verrez pour chaque date ce qu’il reste à payer.
mail-changed-calendar-moved = Si vous avez ajouté la représentation à votre agenda, ouvrez le fichier joint : il déplace le rendez-vous.
mail-changed-calendar-off = Si vous avez ajouté la représentation à votre agenda, ouvrez le fichier joint : elle en sera retirée.
mail-changed-after-all-subject = Votre représentation aura bien lieu, commande { $code }
mail-changed-after-all = { $performance } : nous vous avions annoncé l’annulation de cette représentation. Elle aura finalement lieu. Vos billets sont de nouveau valables, avec les mêmes codes ; vous n’avez rien à faire.
mail-changed-after-all-choose = Si vous ne pouvez plus venir, vous pouvez choisir jusqu’au { $until }, sur la page de votre commande, un remboursement ou un avoir du même montant. Le remboursement est versé sur la carte ou le compte qui a servi à payer ; l’avoir est à utiliser dans notre billetterie.
mail-changed-cancelled-counter = Jusqu’au { $until }, vous pouvez choisir sur la page de votre commande entre un remboursement et un avoir du même montant. Sans choix de votre part, nous remboursons les billets à l’unité ; ceux d’un abonnement ou d’une formule que vous avez payés à la billetterie y sont remboursés aussi.
mail-changed-moved-counter = Si cela ne vous convient pas, vous pouvez choisir jusqu’au { $until }, sur la page de votre commande, un remboursement ou un avoir du même montant.
mail-changed-after-all-counter = Si vous ne pouvez plus venir, vous pouvez choisir jusqu’au { $until }, sur la page de votre commande, un remboursement ou un avoir du même montant.
mail-changed-counter = Vous en avez payé { $amount } à la billetterie. Pour un remboursement, merci de passer à la billetterie : nous vous y rendrons cette somme.
mail-changed-calendar-after-all = Si vous utilisez un agenda, ouvrez le fichier joint : la représentation y sera de nouveau ajoutée.
mail-changed-after-all-handed-subject = Votre représentation aura bien lieu
mail-changed-after-all-handed = { $count ->
    [one] Nous vous avions annoncé l’annulation de cette représentation. Elle aura finalement lieu. Le billet que { $from } vous a transmis est de nouveau valable, avec le même code. Vous le trouverez de nouveau en PDF ci-joint.
   *[other] Nous vous avions annoncé l’annulation de cette représentation. Elle aura finalement lieu. Les billets que { $from } vous a transmis sont de nouveau valables, avec les mêmes codes. Vous les trouverez de nouveau en PDF ci-joint.
}
mail-changed-taken = { $count ->
    [one] Votre billet pour { $performance } n’est plus valable.
   *[other] Vos billets pour { $performance } ne sont plus valables.
}
mail-changed-settled = Vous aviez déjà payé ces billets. Sur cette somme, nous avons déduit { $amount } de ce que vous devez encore pour cette commande.
mail-still-to-pay = Pour la commande { $code }, il reste { $amount } à payer. Ce montant remplace ceux indiqués dans nos e-mails précédents.
mail-nothing-to-pay = Il ne reste rien à payer pour la commande { $code }.
mail-changed-off-subject = Vos billets pour la représentation annulée, commande { $code }
mail-changed-returned-subject = Billets rendus pour la représentation reportée, commande { $code }
mail-exchanged-subject = Billet échangé, commande { $code }
mail-waived-subject = Billet rendu, commande { $code }
mail-exchanged = Votre billet pour { $performance } a été échangé et n’est plus valable. Vous recevrez votre nouveau billet dans un autre e-mail.
mail-exchanged-several = Ces billets ont été échangés et ne sont plus valables. Vous recevrez vos nouveaux billets dans un autre e-mail.
mail-exchanged-handed = La personne à qui vous avez cédé votre billet pour { $performance } l’a échangé contre une autre date. Rien ne change pour vous, et vous n’avez rien à payer.
mail-exchanged-gift = { $name } a échangé un billet de votre cadeau ({ $performance }) contre une autre date. Rien ne change pour vous, et vous n’avez rien à payer.
mail-waived = Vous avez rendu votre billet pour { $performance }. Il n’est plus valable.
mail-changed-credit = Nous avons ajouté { $amount } à votre avoir. Vous pouvez l’utiliser pour tout achat chez nous, hors cartes cadeaux, en vous connectant avec { $email }.

mail-refund-refused-subject = Votre remboursement pour la commande { $code } n’a pas abouti
mail-refund-refused-body = Nous avons tenté de vous rembourser { $amount } pour la commande { $code }. La carte ou le compte qui a servi à payer n’a pas accepté le remboursement. Nous vous devons toujours cette somme.
mail-refund-refused-next = Notre billetterie vous écrira pour convenir d’un autre mode de remboursement. Vous pouvez aussi répondre à cet e-mail ou nous appeler. N’envoyez jamais de données de carte bancaire par e-mail.
mail-refund-owed-subject = Votre remboursement pour la commande { $code }
mail-refund-owed-body = Nous devons vous rembourser { $amount } pour la commande { $code }. Le moyen de paiement d’origine ne peut pas être utilisé pour cela ; nous vous devons cette somme jusqu’à ce que vous l’ayez reçue.
mail-refund-counter-subject = Votre remboursement pour la commande { $code } vous attend à la billetterie
mail-refund-counter-body = Vous avez payé la commande { $code } à la billetterie. Merci d’y passer : nous vous y rembourserons { $amount }. Munissez-vous de cet e-mail ou du code de la commande.
mail-refund-counter-next = Si vous ne pouvez pas venir, répondez à cet e-mail ou appelez la billetterie : nous conviendrons d’un autre mode de remboursement. N’envoyez jamais de données de carte bancaire par e-mail.

# The code that signs in.
mail-code-subject = Votre code de connexion : { $code }
mail-code-intro = Voici votre code de connexion pour { $house } :
mail-code-how = Saisissez-le sur la page où vous l’avez demandé. Il est valable dix minutes et ne peut être utilisé qu’une fois.
mail-code-link = Ouvrir la page de connexion
mail-code-not-you = Si vous n’avez pas demandé ce code, vous n’avez rien à faire : sans lui, personne ne peut se connecter. Ne le communiquez à personne ; nous ne vous le demanderons jamais.
mail-code-footer = Vous recevez cet e-mail parce que cette adresse a été saisie sur notre page de connexion.

# To staff who have forgotten their password.
mail-password-subject = Nouveau mot de passe pour les pages du personnel
mail-password-intro = Vous pouvez choisir ici un nouveau mot de passe pour les pages du personnel :
mail-password-link = Choisir un nouveau mot de passe
mail-password-how = Le lien est valable une heure et ne peut servir qu’une fois. Il vous faudra aussi le code de votre application d’authentification ou un de vos codes de secours.
mail-password-not-you = Si vous n’avez rien demandé, vous n’avez rien à faire : personne ne peut changer votre mot de passe sans votre code.

# A colleague has reset the account of one of the staff. { $date }, { $time }: when.
mail-reset-subject = Votre compte du personnel a été réinitialisé
mail-reset-said = Votre compte du personnel ({ $house }) a été réinitialisé le { $date } à { $time }. Votre mot de passe, votre application d’authentification et vos codes de secours ne fonctionnent plus, et toutes vos sessions ont été fermées.
mail-reset-next = La personne qui gère les comptes du personnel a un lien pour vous. Il vous permettra de choisir un nouveau mot de passe et de configurer de nouveau une application d’authentification. Demandez-lui ce lien en personne ou par téléphone.
mail-reset-not-you = Si vous n’avez rien demandé, prévenez immédiatement la direction du théâtre. Tant que vous n’avez pas utilisé le lien, une autre personne pourrait s’en servir et agir en votre nom.

mail-resale-offered-subject = Votre place est remise en vente, commande { $code }
mail-resale-offered = Nous avons remis votre place en vente. Dès que quelqu’un l’achètera, vous recevrez { $amount } sous forme d’avoir. D’ici là, vous pouvez reprendre votre billet à tout moment. Tant que la place est en vente, votre billet n’est pas valable à l’entrée.
mail-resale-offered-parts = Nous avons remis votre place en vente. Dès que quelqu’un l’achètera, vous recevrez { $amount } : { $parts }. D’ici là, vous pouvez reprendre votre billet à tout moment. Tant que la place est en vente, votre billet n’est pas valable à l’entrée.
mail-resale-taken-back-subject = Vous avez repris votre billet, commande { $code }
mail-resale-taken-back = Votre place n’est plus en vente. Votre billet est de nouveau valable, avec le même code qu’auparavant.
mail-resale-unsold-subject = Votre place n’a pas été vendue, commande { $code }
mail-resale-unsold = Personne n’a acheté votre place avant la fin de la vente en ligne. Votre billet est de nouveau valable, avec le même code qu’auparavant.
mail-resale-sold-subject = Votre place a été vendue, commande { $code }
mail-resale-sold = Votre place a été achetée. Nous avons ajouté { $amount } à votre avoir. Votre ancien billet n’est plus valable.
mail-resale-sold-parts = Votre place a été achetée. Votre part est de { $amount } : { $parts }. Votre ancien billet n’est plus valable.
mail-resale-sold-gone = Votre place a été achetée. Votre ancien billet n’est plus valable.
mail-resale-link = Ouvrir votre saison

# Un billet est donné à quelqu’un d’autre.
mail-transfer-offered-subject = Un billet pour vous
mail-transfer-offered-subject-several = Des billets pour vous
mail-transfer-offered = { $count ->
    [one] { $from } souhaite vous céder ce billet. Ouvrez le lien et acceptez-le : vous recevrez votre propre code pour l’entrée. Vous n’avez pas besoin de compte et vous ne payez rien.
   *[other] { $from } souhaite vous céder ces { $count } billets. Ouvrez l’un des liens et acceptez-les : vous recevrez vos propres codes pour l’entrée. Vous n’avez pas besoin de compte et vous ne payez rien.
}
mail-transfer-stranger = Si vous ne connaissez pas { $from }, ne tenez pas compte de cet e-mail.
mail-transfer-link = Accepter le billet
mail-transfer-taken-back-subject = Le billet a été repris
mail-transfer-taken-back = { $from } a repris ce billet. Le lien de notre e-mail précédent ne fonctionne plus ; vous n’avez rien à faire.
mail-transfer-received-subject = Votre billet
mail-transfer-received = { $from } vous a cédé ce billet : il est maintenant à vous. Il est joint en PDF ; à l’entrée, présentez le code sur votre téléphone ou sur papier.
mail-transfer-received-plain = { $from } vous a cédé ce billet : il est maintenant à vous. La page du billet indique comment accéder à la salle.
mail-transfer-open = Ouvrir le billet
mail-transfer-handed-subject = Votre billet a été accepté, commande { $code }
mail-transfer-handed = { $email } a accepté votre billet. Votre code n’est plus valable à l’entrée.
mail-transfer-declined-subject = Cession refusée : votre billet reste à vous, commande { $code }
mail-transfer-declined = { $email } a refusé votre billet. Il vous appartient toujours et reste valable à l’entrée avec le même code. Vous pouvez le céder à une autre personne depuis votre compte.
mail-handed-cancelled-subject = Représentation annulée
mail-handed-cancelled = { $count ->
    [one] Nous sommes désolés : cette représentation est annulée. Le billet que { $from } vous a transmis n’est plus valable. Le remboursement sera versé à { $from }, qui a payé le billet. Vous n’avez rien à faire.
   *[other] Nous sommes désolés : cette représentation est annulée. Les billets que { $from } vous a transmis ne sont plus valables. Le remboursement sera versé à { $from }, qui les a payés. Vous n’avez rien à faire.
}
mail-handed-moved-subject = Nouvelle date de votre représentation
mail-handed-moved-time-subject = Nouvel horaire de votre représentation
mail-handed-moved-time = { $count ->
    [one] Cette représentation commence à un autre horaire. Elle était prévue { $before }. Le billet que { $from } vous a transmis reste valable, avec le même code. Vous le trouverez de nouveau en PDF ci-joint.
   *[other] Cette représentation commence à un autre horaire. Elle était prévue { $before }. Les billets que { $from } vous a transmis restent valables, avec les mêmes codes. Vous les trouverez de nouveau en PDF ci-joint.
}
mail-handed-moved = { $count ->
    [one] Cette représentation a une nouvelle date, qui remplace celle du { $before }. Le billet que { $from } vous a transmis est valable pour la nouvelle date, avec le même code. Vous le trouverez de nouveau en PDF ci-joint.
   *[other] Cette représentation a une nouvelle date, qui remplace celle du { $before }. Les billets que { $from } vous a transmis sont valables pour la nouvelle date, avec les mêmes codes. Vous les trouverez de nouveau en PDF ci-joint.
}
mail-handed-moved-exchange = { $count ->
    [one] Si cela ne vous convient pas, vous pouvez échanger le billet contre une autre date disponible sur votre page (lien ci-dessous). L’échange lui-même est gratuit ; si la nouvelle place coûte plus cher, vous payez la différence. Seule la personne qui a payé le billet ({ $from }) peut le rendre.
   *[other] Si cela ne vous convient pas, vous pouvez échanger les billets un par un contre une autre date disponible sur votre page (lien ci-dessous). L’échange lui-même est gratuit ; si une nouvelle place coûte plus cher, vous payez la différence. Seule la personne qui a payé les billets ({ $from }) peut les rendre.
}
mail-handed-moved-ask = { $count ->
    [one] Si cela ne vous convient pas, adressez-vous à { $from } : seule la personne qui a payé un billet peut le rendre.
   *[other] Si cela ne vous convient pas, adressez-vous à { $from } : seule la personne qui a payé des billets peut les rendre.
}
mail-handed-ended-subject = Votre billet n’est plus valable
mail-handed-ended = Le billet que { $from } vous a transmis a été annulé, et son code n’est plus valable à l’entrée. Si vous ne vous y attendiez pas, adressez-vous à { $from }.
mail-handed-ended-moved = Cette représentation a été reportée à une autre date, et { $from } a ensuite rendu le billet qui vous avait été transmis. Son code n’est plus valable à l’entrée. Si vous ne vous y attendiez pas, adressez-vous à { $from }.
mail-handed-pieces = Ceci faisait partie de votre cadeau et ne peut plus être retiré : { $extras }.
mail-handed-back-subject = Remboursement d’un billet que vous aviez transmis, commande { $code }
mail-handed-back = La personne à qui vous avez cédé ou offert un billet l’avait échangé contre un billet pour cette représentation : { $performance }. Ce nouveau billet vient d’être annulé. Nous vous rendons la part de votre paiement qui avait servi à l’échange.
mail-handed-back-off = La personne à qui vous avez cédé ou offert un billet l’avait échangé contre un billet pour cette représentation : { $performance }. Nous avons dû annuler cette représentation. Nous vous rendons la part de votre paiement qui avait servi à l’échange.
mail-handed-back-rest = La personne à qui vous avez cédé ou offert un billet l’avait échangé. Comme nous avons annulé ou déplacé cette représentation, elle l’a échangé de nouveau, contre un billet moins cher : { $performance }. Nous vous rendons la part de votre paiement qui n’est plus nécessaire.

# Instead of the picture of a ticket’s code, where a mail program shows none; $place is its seat.
mail-ticket-code = Code QR de votre billet : { $place }

# The morning after a performance, where the house has set so. { $date }: a day.
mail-thanks-subject = Merci d’avoir assisté à « { $title } »
mail-thanks = Merci d’avoir été parmi nous pour « { $title } », le { $date }. Nous espérons que la représentation vous a plu et serons heureux de vous accueillir à nouveau.
mail-thanks-programme = Voir les prochaines représentations
