# Subscriptions that go on in the next season.
renewal-title = Votre abonnement la saison prochaine
renewal-account-link = Renouveler votre abonnement
renewal-none = Vous n’avez aucun abonnement à renouveler actuellement. Le moment venu, nous vous enverrons un e-mail.
renewal-holder = Pour { $name }
renewal-performances = { $count ->
    [one] { $count } représentation
   *[other] { $count } représentations
}
renewal-open = Votre place est réservée pour vous. Merci de nous indiquer au plus tard le { $until } si vous souhaitez renouveler votre abonnement.
renewal-open-several = Vos places sont réservées pour vous, pour un total de { $total }. Merci de nous indiquer au plus tard le { $until } si vous souhaitez renouveler vos abonnements.
renewal-itself-ends = Sans réponse de votre part, votre abonnement prendra fin et votre place sera mise en vente.
renewal-itself-ends-several = Sans réponse de votre part, vos abonnements prendront fin et vos places seront mises en vente.
renewal-confirmed = Vous avez choisi de renouveler. Vous pouvez changer d’avis jusqu’au { $until }.
renewal-declined = Vous avez choisi de ne pas renouveler. Vous pouvez changer d’avis jusqu’au { $until }.
renewal-waiting = Le délai de réponse est passé. Nous traitons maintenant tous les renouvellements et vous enverrons un e-mail.
renewal-renewed = Votre abonnement est renouvelé.
renewal-order-link = Voir vos billets
renewal-to-pay = Veuillez payer { $amount } au plus tard le { $date } pour conserver votre place.
renewal-other-to-pay = Également à payer, au plus tard le { $until } : { $what }
renewal-pay-link = Payer maintenant
renewal-unpaid = Le renouvellement n’a pas été payé à temps : votre place a été remise en vente.
renewal-unpaid-later = Le renouvellement n’a pas été payé à temps : votre place ne vous est plus réservée. Elle sera mise en vente le { $date }.
renewal-end-declined = Vous n’avez pas renouvelé cet abonnement.
renewal-end-unanswered = Nous n’avons pas reçu de réponse : cet abonnement a pris fin.
renewal-end-seat-gone = Votre place n’est pas disponible pour la saison prochaine, et aucune des places demandées n’a pu vous être attribuée.
renewal-end-former-gone = Votre abonnement précédent a été annulé et n’a donc pas été renouvelé.
renewal-end-nothing-left = Cet abonnement n’a pas pu être renouvelé, car aucune de ses représentations n’aura lieu.
renewal-end-most = Cet abonnement n’a pas pu être renouvelé, car vous avez déjà le nombre maximal d’abonnements par personne pour cette série.
renewal-seat-gone = Votre place ne sera pas disponible la saison prochaine. Demandez-en une autre au plus tard le { $until }.
renewal-pay-legend = Comment souhaitez-vous payer ?
renewal-credit-link = Vous avez un avoir de { $amount }. Pour l’utiliser, choisissez le paiement par carte : après connexion à votre compte, la page du lien de paiement vous propose de payer d’abord avec votre avoir. Il n’est pas utilisé pour un prélèvement ou une facture.
renewal-credit-card-kept = Vous avez un avoir de { $amount }. Il n’est utilisé ni avec la carte enregistrée, ni pour un prélèvement ou une facture. Pour l’utiliser, supprimez la carte enregistrée, puis choisissez ici le paiement par carte : vous recevrez un lien de paiement et pourrez payer d’abord avec votre avoir.
renewal-credit-no-way = Vous avez un avoir de { $amount }. Il n’est pas utilisé avec les modes de paiement proposés ici ; vous le conservez pour d’autres achats.
renewal-pay-card = Par carte bancaire. Nous vous enverrons un lien de paiement après la date limite.
renewal-pay-card-kept = Avec la carte bancaire utilisée le { $date }
renewal-pay-debit = Par prélèvement
renewal-pay-debit-signed = Par prélèvement sur le compte se terminant par { $end } (mandat { $mandate })
renewal-pay-invoice = Sur facture
renewal-due = Échéancier : { $dates }
renewal-iban = IBAN
renewal-iban-hint = Indiquez un compte à votre nom ou pour lequel vous avez une procuration.
renewal-account-holder = Nom du titulaire du compte
renewal-mandate-text = En choisissant le prélèvement, vous autorisez le créancier ({ $house }) à envoyer des instructions à votre banque pour débiter votre compte de ces montants, et votre banque à débiter votre compte conformément à ces instructions. Vous bénéficiez d’un droit à remboursement par votre banque selon les conditions décrites dans la convention que vous avez passée avec elle. Toute demande de remboursement doit être présentée dans les huit semaines suivant la date de débit de votre compte.
renewal-confirm = Renouveler avec obligation de paiement : { $amount }
renewal-confirm-wish = Renouveler si j’obtiens l’une des places demandées, avec obligation de paiement
renewal-decline = Ne pas renouveler
renewal-decline-several = Ne pas renouveler ces abonnements
renewal-change-answer = Modifier votre réponse
renewal-each-link = Répondre séparément pour chaque place
renewal-answered-confirmed = Merci. Votre abonnement ({ $what }) sera renouvelé après la date limite, et nous vous enverrons un e-mail.
renewal-answered-declined = Nous ne renouvellerons pas votre abonnement ({ $what }). Vous pouvez encore changer d’avis avant la date limite.
renewal-card-forget = Supprimer ma carte bancaire enregistrée
renewal-card-forgotten = Votre carte bancaire n’est plus enregistrée.
saved-title = Prélèvement et carte enregistrée
saved-lede = Ce que nous pouvons prélever sur votre compte ou votre carte bancaire, et comment y mettre fin.
saved-link = Consulter et modifier
saved-none = Vous n’avez pas autorisé de prélèvement et aucune carte bancaire n’est enregistrée.
saved-mandate-title = Mandat de prélèvement
saved-mandate = Compte se terminant par { $end }, au nom de { $name }, mandat { $mandate }, depuis le { $date }
saved-mandate-creditor = Créancier : { $creditor }
saved-mandate-debits = Prélèvements prévus par ce mandat :
saved-mandate-debit = { $package } : { $amount } le { $date }
saved-mandate-debit-past = { $package } : { $amount }, prévu le { $date } ; la réponse de la banque n’est pas encore enregistrée
saved-mandate-order = Commande { $code }
saved-mandate-end-nothing = Aucun prélèvement n’est prévu pour le moment. Vous pouvez mettre fin au mandat à tout moment.
saved-mandate-end-open = Si vous mettez fin au mandat, { $open } restent à régler aux mêmes dates, par virement ou au guichet. Les coordonnées bancaires figurent sur la page de chaque commande.
saved-mandate-on-its-way = Un prélèvement déjà transmis à votre banque peut encore être effectué. Si un montant est payé deux fois, nous l’ajouterons à votre avoir.
saved-mandate-end-renewals = Si vous avez choisi le prélèvement pour un renouvellement qui n’a pas encore eu lieu, vous recevrez à la place un lien pour le régler.
saved-mandate-end = Mettre fin au mandat
saved-mandate-ended = Le mandat a pris fin. Nous vous l’avons confirmé par e-mail.
saved-mandate-unknown = Rien n’a été modifié : ce mandat avait déjà pris fin.
saved-card-title = Carte bancaire enregistrée
saved-card = La carte bancaire utilisée le { $date }
saved-card-end = Si vous la supprimez, elle ne sera plus débitée. Si un renouvellement devait être payé avec elle, vous recevrez à la place un lien pour le régler.
mail-mandate-ended-subject = Votre mandat de prélèvement { $mandate } a pris fin
mail-mandate-ended = Comme vous l’avez demandé, votre mandat de prélèvement { $mandate } a pris fin. Nous ne prélèverons plus rien avec ce mandat.
mail-mandate-ended-open = Reste à régler pour la commande { $code } : { $amount }, au plus tard le { $due }.
mail-card-removed-subject = Votre carte bancaire n’est plus enregistrée
mail-card-removed = Comme vous l’avez demandé, votre carte bancaire n’est plus enregistrée. Elle ne sera plus débitée. Si un renouvellement devait être payé avec elle, vous recevrez à la place un lien pour le régler.
renewal-wishes = Places demandées à la place de la vôtre
renewal-wish-link = Choisir une autre place sur le plan
renewal-wish-link-seat = Choisir sur le plan une autre place au lieu de : { $seat }
renewal-wish-list = Choisir une place dans une liste
renewal-wish-remove = Retirer cette place
renewal-wish-removed = La place a été retirée de votre liste.
renewal-wish-granted = Cette place vous est attribuée.
renewal-wish-taken = Non attribuée : la place n’est pas disponible.
renewal-wish-kept = Non attribuée : la personne abonnée à cette place la garde, ou une personne abonnée depuis plus longtemps l’a demandée.
renewal-wish-not-needed = Sans objet : vous avez obtenu une place qui figure plus haut dans votre liste.
renewal-wish-title = Demander une autre place
renewal-wish-title-seat = Demander une autre place au lieu de : { $seat }
renewal-wish-lede = Si aucune des places demandées ne peut vous être attribuée, vous gardez la vôtre, à condition qu’elle soit disponible la saison prochaine. Vous pouvez indiquer jusqu’à trois places, par ordre de préférence.
renewal-wish-order = Nous décidons après la date limite. Les personnes abonnées depuis le plus longtemps sont prioritaires.
renewal-wish-package = Série
renewal-wish-part = Partie de la salle
renewal-wish-show = Voir les places
renewal-wish-row = Rang { $row }
renewal-wish-row-label = Rang
renewal-wish-price-type = Tarif
renewal-wish-send = Demander cette place
renewal-wish-back = Retour à votre abonnement
renewal-wish-sent = La place est dans votre liste. Si nous ne pouvons pas vous l’attribuer, vous gardez votre place actuelle, à condition qu’elle soit disponible.
renewal-plan-lede = Choisissez une partie de la salle, puis une place. Vous verrez son prix et la vue sur la scène avant de la demander.
renewal-plan-more = { $total }, soit { $difference } de plus qu’aujourd’hui
renewal-plan-less = { $total }, soit { $difference } de moins qu’aujourd’hui
renewal-plan-same = { $total }, comme aujourd’hui
renewal-plan-own = votre place actuelle
renewal-plan-own-other = votre autre place
renewal-plan-kept = réservée pour un autre abonnement
renewal-plan-taken = non disponible
renewal-plan-kept-text = Cette place est réservée pour un autre abonnement. Elle ne peut vous être attribuée que si elle se libère.
renewal-plan-none = Aucune place de cette partie de la salle ne peut être demandée. Choisissez une autre partie.
renewal-plan-no-answer = Demander une place ne vaut pas réponse. Vous donnerez votre réponse à la page suivante.
renewal-plan-answered = Vous avez déjà confirmé. Si cette place vous est attribuée, vous paierez le prix indiqué ici.
renewal-plan-itself = Sans autre réponse de votre part, votre abonnement sera renouvelé. Si cette place vous est attribuée, vous paierez le prix indiqué ici.
renewal-plan-asked = Vous n’avez rien d’autre à faire. Si cette place vous est attribuée, vous paierez le prix indiqué ici.
renewal-plan-back = Retour au plan
renewal-choice-free = { $number } – disponible
renewal-choice-kept = { $number } – réservée pour un autre abonnement
renewal-choice-taken = { $number } – non disponible
renewal-choice-own = { $number } – la vôtre
renewal-choice-own-other = { $number } – votre autre place
renewal-unknown = Nous ne trouvons pas cet abonnement dans votre compte. Connectez-vous avec l’adresse e-mail utilisée pour l’achat.
renewal-too-late = La date limite de réponse est passée. Adressez-vous à la billetterie.
renewal-price-changed = Le prix vient de changer. Rien n’a été renouvelé ni débité. Vérifiez le nouveau prix avant de renouveler.
renewal-payment-not-offered = Ce moyen de paiement n’est pas proposé pour cet abonnement. Choisissez-en un autre.
renewal-mandate-missing = Saisissez l’IBAN du compte et le nom de son titulaire.
renewal-bad-iban = Cet IBAN n’est pas correct. Vérifiez-le ; votre réponse n’est pas encore enregistrée.
renewal-account-holder-missing = Saisissez le nom du titulaire du compte.
renewal-unknown-seat = Cette place n’est pas vendue dans cette série. Choisissez-en une autre.
renewal-seat-taken = Cette place n’est pas disponible la saison prochaine. Choisissez-en une autre.
renewal-same-seat = Vous avez déjà cette place, ou elle est dans votre liste.
renewal-other-own-seat = Vous avez déjà cette place dans un autre abonnement.
renewal-unknown-package = Vous ne pouvez pas passer à cette série. Choisissez-en une autre.
renewal-unknown-price-type = Ce tarif n’est pas disponible pour votre compte. Choisissez-en un autre.
renewal-too-many-wishes = Vous pouvez indiquer jusqu’à trois places. Retirez-en d’abord une.
mail-renewal-asked-subject = Votre abonnement pour la saison prochaine : { $what }
mail-renewal-asked-several-subject = Vos abonnements pour la saison prochaine : { $what }
mail-renewal-asked = Vous pouvez maintenant renouveler votre abonnement pour la prochaine saison ({ $season }).
mail-renewal-asked-several = Vous pouvez maintenant renouveler vos abonnements pour la prochaine saison ({ $season }).
mail-renewal-asked-gone = Malheureusement, votre place actuelle ne sera pas disponible. Demandez-en une autre au plus tard le { $until }.
mail-renewal-open = Renouveler, modifier ou arrêter votre abonnement
mail-renewal-open-several = Renouveler, modifier ou arrêter vos abonnements
mail-renewal-open-gone = Demander une autre place
mail-renewal-open-unseated = Demander une place dans une série
mail-renewal-change = Voir ou modifier votre réponse
mail-renewal-see = Voir votre abonnement
mail-renewal-to-pay-subject = Abonnement à payer : { $what }
mail-renewal-to-pay = Votre place est réservée pour vous jusqu’au { $until }. Veuillez payer { $amount } d’ici là. Votre abonnement sera renouvelé dès réception de votre paiement. Code de la commande : { $code }
mail-renewal-to-pay-several = { $count } de vos abonnements sont à payer. Chacun fait l’objet d’un e-mail distinct et se paie séparément ; cet e-mail concerne celui indiqué ci-dessus.
mail-renewal-pay = Payer l’abonnement : { $amount }
mail-renewal-pay-reminder-subject = Réservé pour vous jusqu’au { $until } : { $what }
mail-renewal-pay-reminder = Il vous reste { $amount } à payer pour votre abonnement. Votre place est réservée pour vous jusqu’à la fin de la journée du { $until }. Sans paiement de votre part d’ici là, l’abonnement ne sera pas renouvelé et votre place sera remise en vente. Code de la commande : { $code }
mail-renewal-gone-subject = { $count ->
    [one] Votre abonnement n’a pas pu être renouvelé : { $what }
   *[other] Vos abonnements n’ont pas pu être renouvelés : { $what }
}
mail-renewal-gone = { $count ->
    [one] Malheureusement, nous n’avons pas pu renouveler cet abonnement. Vous en trouverez la raison dans votre compte, à la page « Votre abonnement la saison prochaine ». Rien n’a été débité.
   *[other] Malheureusement, nous n’avons pas pu renouveler ces abonnements. Vous en trouverez les raisons dans votre compte, à la page « Votre abonnement la saison prochaine ». Rien n’a été débité.
}
mail-renewal-offers = Voir tous les abonnements
renewal-ask-first = Votre place ne sera pas disponible la saison prochaine. Demandez-en d’abord une autre.
order-to-pay-title = Veuillez payer votre abonnement
order-to-pay-text = Vos places sont réservées pour vous. Délai de paiement : { $until }. Votre abonnement sera renouvelé dès réception de votre paiement.
order-reserved-to-pay-title = Votre réservation
order-reserved-to-pay-text = Vos places sont réservées pour vous. Délai de paiement : { $until }. Vous recevrez vos billets dès réception de votre paiement.
order-pay-now = Payer { $total }
order-pay-credit = Payer { $used } avec votre avoir
order-pay-credit-rest = Utiliser { $used } de votre avoir et payer { $rest }
# Read by those who aren’t signed in, whether they have credit or not.
order-credit-sign-in = Si vous avez un avoir chez nous, connectez-vous avant de payer. Vous pourrez alors l’utiliser pour cette commande.
order-renewed-title = Votre abonnement est renouvelé. Voici vos billets.
order-renewed-invoice = { $count ->
    [one] Vos billets sont valables. Veuillez payer chaque montant au plus tard à la date indiquée. La facture se trouve au bas de cette page.
   *[other] Vos billets sont valables. Veuillez payer chaque montant au plus tard à la date indiquée. Les factures (une par vendeur) se trouvent au bas de cette page.
}
order-renewed-debit = Vos billets sont valables. Nous prélevons chaque montant sur votre compte à la date indiquée.
order-debit-day = Nous prélèverons { $amount } le { $date }.
order-debit-past = Le prélèvement de { $amount } était prévu le { $date }. La réponse de la banque n’est pas encore enregistrée.
order-renewed-amounts = Montants et échéances
order-renewed-account = renouvelé, à payer aux dates indiquées
mail-renewed-subject = Votre abonnement est renouvelé, commande { $code }
mail-renewed-invoice = Votre abonnement est renouvelé et vos billets sont valables. Veuillez payer chaque montant au plus tard à la date indiquée.
mail-renewed-debit = Votre abonnement est renouvelé et vos billets sont valables. Nous prélevons chaque montant sur votre compte à la date indiquée.
renewal-flexible-title = Préférez-vous un abonnement au choix ?
renewal-flexible-lede = Avec un abonnement au choix, vous choisissez les représentations et vos places. Votre place actuelle sera mise en vente après la date limite.
renewal-flexible-seasons = Vos saisons d’abonnement continuent de compter.
renewal-flexible-change = Choisir cet abonnement : { $name }
renewal-flexible = Vous avez choisi de prendre un abonnement au choix : { $name }. Vous pouvez changer d’avis jusqu’au { $until }.
renewal-flexible-now = Vous pouvez dès maintenant choisir vos représentations et vos places.
renewal-flexible-until = Vous pouvez choisir vos représentations et vos places jusqu’au { $until }.
renewal-flexible-from = Vous pourrez choisir vos représentations et vos places à partir du { $from }.
renewal-flexible-span = Vous pourrez choisir vos représentations et vos places à partir du { $from } et jusqu’au { $until }.
renewal-flexible-link = Choisir les représentations et les places
renewal-end-flexible = Vous avez désormais un abonnement au choix : { $name }.
renewal-answered-flexible = Merci. Après la date limite, nous vous enverrons par e-mail un lien pour choisir vos représentations et vos places. Vous pouvez changer d’avis d’ici là.
mail-renewal-flexible-subject = Choisissez les représentations de votre abonnement : { $what }
mail-renewal-flexible = Vous avez désormais un abonnement au choix : { $name } ({ $season }). Vous ne paierez qu’après avoir choisi.
renewal-flexible-again = La saison prochaine, vous choisissez de nouveau les représentations et vos places.
renewal-unseated-open = Souhaitez-vous la même place à toutes les représentations d’une série ? Vous pouvez en demander une jusqu’au { $until }.
renewal-unseated-asked = Vous avez demandé une place fixe. Vous pouvez changer d’avis jusqu’au { $until }.
renewal-unseated-link = Choisir une place sur le plan
renewal-unseated-lede = Si l’une des places demandées peut vous être attribuée, elle est à vous pour toutes les représentations de la série. Vous pouvez indiquer jusqu’à trois places, par ordre de préférence.
renewal-unseated-confirm = Demander ces places avec obligation de paiement
renewal-unseated-decline = Ne pas demander de place
renewal-unseated-over = Vous n’avez pas demandé de place fixe. Vous pouvez de nouveau acheter un abonnement au choix.
renewal-end-not-granted = Aucune des places demandées n’a pu vous être attribuée. Rien n’a été débité.
renewal-ask-for-seat = Demandez d’abord une place.
mail-renewal-asked-flexible = Vous avez un abonnement au choix. La saison prochaine ({ $season }), vous pouvez le remplacer par une place fixe dans une série.
mail-renewal-not-granted-subject = Les places demandées n’ont pas pu vous être attribuées : { $what }
mail-renewal-not-granted = Malheureusement, aucune des places demandées n’a pu vous être attribuée. Rien n’a été débité.
renewal-itself-renews = Sans réponse de votre part, votre abonnement sera renouvelé.
renewal-itself-renews-several = Sans réponse de votre part, vos abonnements seront renouvelés.
renewal-next-card = Après le { $until }, nous débiterons { $amount } sur la carte bancaire utilisée le { $date } et vous enverrons vos billets par e-mail.
renewal-next-card-several = Après le { $until }, nous débiterons chaque abonnement séparément sur la carte bancaire utilisée le { $date }, pour un total de { $amount }, et vous enverrons vos billets par e-mail.
renewal-next-debit = Après le { $until }, nous vous enverrons vos billets par e-mail et prélèverons { $amount } sur le compte se terminant par { $end } (mandat { $mandate }). Échéancier : { $dates }.
renewal-next-invoice = Après le { $until }, nous vous enverrons par e-mail vos billets et les coordonnées bancaires pour payer { $amount } par virement. Échéancier : { $dates }.
renewal-next-link = Après le { $until }, nous vous enverrons par e-mail un lien pour payer { $amount }. Votre place reste réservée jusqu’à la date indiquée dans cet e-mail.
renewal-next-link-several = Après le { $until }, nous vous enverrons pour chaque abonnement un e-mail avec un lien de paiement, pour un total de { $amount }. Vos places restent réservées jusqu’à la date indiquée dans ces e-mails.
renewal-next-wish = Après le { $until }, nous vous dirons si l’une des places demandées peut vous être attribuée. Sinon, vous ne payez rien.
renewal-wish-price = Si une place de votre liste peut vous être attribuée, vous paierez le prix indiqué pour cette place, et non celui de votre place actuelle.
renewal-wish-unsaid = Ajouter une place à cette liste ne renouvelle pas l’abonnement. Appuyez aussi sur le bouton « Renouveler » ci-dessous.
renewal-wish-apart = Votre autre place, à côté ({ $seat }), reste la même. Si vous obtenez ici une autre place, vos deux places ne seront plus côte à côte.
renewal-wish-apart-asked = Pour votre autre place, à côté ({ $seat }), vous avez aussi demandé un changement. Nous décidons pour chaque abonnement séparément : vos deux places ne seront peut-être plus côte à côte.
renewal-wish-beside = Cette place est à côté de celle que vous avez demandée pour votre autre abonnement ({ $seat }). Nous décidons pour chaque abonnement séparément. Si une seule des deux peut vous être attribuée, vos places ne seront plus côte à côte.
renewal-unseated-unsaid = Ajouter une place à cette liste ne suffit pas. Appuyez aussi sur le bouton « Demander ces places » ci-dessous.
renewal-other-unsaid = Avec la réponse que vous avez donnée, ces places ne seront pas prises en compte. Si vous en souhaitez une, modifiez votre réponse ci-dessous.
mail-renewal-reminder-subject = Rappel : votre abonnement pour la saison prochaine ({ $what })
mail-renewal-reminder-several-subject = Rappel : vos abonnements pour la saison prochaine ({ $what })
mail-renewal-reminder = Nous n’avons pas encore reçu votre réponse au sujet de votre abonnement pour la prochaine saison ({ $season }).
mail-renewal-reminder-several = Nous n’avons pas encore reçu votre réponse au sujet de vos abonnements pour la prochaine saison ({ $season }).
mail-renewal-confirmed-subject = Votre réponse : vous renouvelez votre abonnement ({ $what })
mail-renewal-confirmed = Merci. Vous avez choisi de renouveler votre abonnement. Vous pouvez changer d’avis jusqu’au { $until }.
mail-renewal-confirmed-several-subject = Votre réponse : vous renouvelez vos abonnements ({ $what })
mail-renewal-confirmed-several = Merci. Vous avez choisi de renouveler { $count } abonnements, pour un total de { $total }. Vous pouvez changer d’avis jusqu’au { $until }.
mail-renewal-left = Vous n’avez pas encore répondu pour les abonnements suivants. Merci de nous indiquer sur la même page si vous souhaitez les renouveler :
mail-renewal-declined-subject = { $count ->
    [one] Votre réponse : vous ne renouvelez pas votre abonnement ({ $what })
   *[other] Votre réponse : vous ne renouvelez pas vos abonnements ({ $what })
}
mail-renewal-declined = { $count ->
    [one] Vous avez choisi de ne pas renouveler votre abonnement. Vous pouvez changer d’avis jusqu’au { $until }.
   *[other] Vous avez choisi de ne pas renouveler ces abonnements. Vous pouvez changer d’avis jusqu’au { $until }.
}
mail-renewal-declined-next = { $count ->
    [one] Rien ne sera débité. Après le { $until }, votre place sera mise en vente.
   *[other] Rien ne sera débité. Après le { $until }, vos places seront mises en vente.
}
mail-renewal-changed-subject = Votre réponse : vous prenez un abonnement au choix ({ $what })
mail-renewal-changed = Merci. Vous avez choisi de prendre un abonnement au choix : { $name }. Vous pouvez changer d’avis jusqu’au { $until }.
mail-renewal-changed-next = Après le { $until }, nous vous enverrons par e-mail un lien pour choisir vos représentations et vos places. Vous ne paierez qu’à ce moment-là.
mail-renewal-wishes-subject = Les places demandées pour la saison prochaine : { $what }
mail-renewal-wishes = Toutes les demandes de places sont maintenant traitées. Voici le résultat de votre demande :
mail-renewal-wishes-seat = Votre place la saison prochaine : { $seat } ({ $amount }). Vous recevrez vos billets, ou un lien de paiement, dans un autre e-mail.
mail-renewal-unpaid-subject = { $count ->
    [one] Abonnement non renouvelé, paiement non reçu : { $what }
   *[other] Abonnements non renouvelés, paiement non reçu : { $what }
}
mail-renewal-unpaid = { $count ->
    [one] Nous n’avons pas reçu à temps votre paiement de { $amount } ; votre abonnement n’a donc pas été renouvelé.
   *[other] Nous n’avons pas reçu à temps vos paiements, d’un total de { $amount } ; vos abonnements n’ont donc pas été renouvelés.
}
mail-renewal-ended-subject = { $count ->
    [one] Votre abonnement a pris fin : { $what }
   *[other] Vos abonnements ont pris fin : { $what }
}
mail-renewal-ended = { $count ->
    [one] Nous n’avons pas reçu de réponse avant la date limite ; votre abonnement n’a donc pas été renouvelé.
   *[other] Nous n’avons pas reçu de réponse avant la date limite ; vos abonnements n’ont donc pas été renouvelés.
}
mail-renewal-ended-next = { $count ->
    [one] Votre place est maintenant en vente et rien n’a été débité. Vous pouvez vous abonner à nouveau s’il reste des places disponibles.
   *[other] Vos places sont maintenant en vente et rien n’a été débité. Vous pouvez vous abonner à nouveau s’il reste des places disponibles.
}
mail-renewal-ended-later = { $count ->
    [one] Votre place sera mise en vente le { $date } et rien n’a été débité. Vous pourrez vous abonner à nouveau à partir de cette date s’il reste des places disponibles.
   *[other] Vos places seront mises en vente le { $date } et rien n’a été débité. Vous pourrez vous abonner à nouveau à partir de cette date s’il reste des places disponibles.
}
mail-renewal-card-failed = Nous n’avons pas pu débiter la carte bancaire utilisée la dernière fois. Aucun montant n’a été prélevé.
mail-renewed-paid = Votre abonnement est renouvelé et payé, et vos billets sont valables. Nous avons débité { $amount } sur la carte bancaire utilisée la dernière fois.
mail-renewed-paid-yourself = Merci pour votre paiement. Votre abonnement est renouvelé et vos billets sont valables.
renewal-together-title = Renouveler tous vos abonnements ensemble
renewal-together-some-title = Renouveler plusieurs abonnements ensemble
renewal-together-text = Une seule réponse suffit pour renouveler ces abonnements, chacun à la place et avec le moyen de paiement indiqués ici. Pour choisir une autre place ou un autre moyen de paiement, répondez séparément pour cet abonnement, plus bas sur cette page.
renewal-together-left = Les abonnements suivants ne sont pas compris. Merci de répondre séparément pour chacun d’eux :
renewal-together-no-seat = Votre place ne sera pas disponible la saison prochaine. Merci d’en demander une autre.
renewal-together-no-way = Merci de choisir un moyen de paiement.
renewal-together-most = Si des places que vous avez demandées peuvent vous être attribuées, vous paierez leur prix : au maximum { $amount } au total.
renewal-together-confirm = Tout renouveler avec obligation de paiement : { $amount }
renewal-together-some-confirm = Renouveler ces abonnements avec obligation de paiement : { $amount }
renewal-answered-together = Merci. Ces abonnements seront renouvelés après la date limite, et nous vous enverrons un e-mail : { $what }. Vous pouvez changer d’avis jusqu’au { $until }.
renewal-declined-together = Nous ne renouvellerons pas ces abonnements : { $what }. Vous pouvez encore changer d’avis avant la date limite.
renewal-left = Encore sans réponse de votre part : { $what }.
renewal-missing = Vous n’avez pas encore répondu pour tous vos abonnements. Encore sans réponse :
renewal-creditor = { $name }, identifiant créancier SEPA { $identifier }
renewal-one-order = Ces { $count } abonnements feront l’objet d’une seule commande. Vous paierez { $amount } au total et recevrez un seul e-mail avec tous les billets.
renewal-leave-out = Ne pas inclure cet abonnement : { $what }
renewal-include-all = Répondre de nouveau pour tous ensemble
renewal-with = Vous renouvelez en même temps : { $what }. Il n’y aura qu’une seule commande. Pour garder cet abonnement à part, modifiez votre réponse pour lui seul.
renewal-none-answered = { $why } Abonnement concerné : { $what }. Votre réponse n’a été enregistrée pour aucun des abonnements et rien n’a été débité.
renewal-next-card-together = Après le { $until }, nous débiterons { $amount } en une seule fois pour l’ensemble sur la carte bancaire utilisée le { $date } et vous enverrons vos billets par e-mail.
renewal-next-link-together = Après le { $until }, nous vous enverrons par e-mail un seul lien pour payer l’ensemble, soit { $amount }. Vos places restent réservées jusqu’à la date indiquée dans cet e-mail.
renewal-to-pay-together = Veuillez payer { $amount } au plus tard le { $date } pour conserver vos places. Un seul paiement suffit pour { $count } abonnements.
mail-renewal-to-pay-together-subject = Abonnements à payer : { $what }
mail-renewal-to-pay-together = Vos places sont réservées pour vous jusqu’au { $until }. Veuillez payer { $amount } d’ici là ; un seul paiement suffit pour tous les abonnements ci-dessous. Ils seront renouvelés dès réception de votre paiement. Code de la commande : { $code }
mail-renewal-pay-together = Payer les abonnements : { $amount }
mail-renewal-pay-reminder-together = Il vous reste { $amount } à payer pour vos abonnements. Vos places sont réservées pour vous jusqu’à la fin de la journée du { $until }. Sans paiement de votre part d’ici là, aucun des abonnements ci-dessous ne sera renouvelé et vos places seront remises en vente. Code de la commande : { $code }
order-to-pay-title-several = Veuillez payer vos abonnements
order-to-pay-text-several = Vos places sont réservées pour vous. Délai de paiement : { $until }. Vos abonnements seront renouvelés dès réception de votre paiement.
order-renewed-title-several = Vos abonnements sont renouvelés. Voici vos billets.
mail-renewed-several-subject = Vos abonnements sont renouvelés, commande { $code }
mail-renewed-several-invoice = Vos abonnements sont renouvelés et vos billets sont valables. Veuillez payer chaque montant au plus tard à la date indiquée.
mail-renewed-several-debit = Vos abonnements sont renouvelés et vos billets sont valables. Nous prélevons chaque montant sur votre compte à la date indiquée.
mail-renewed-several-paid = Vos abonnements sont renouvelés et payés, et vos billets sont valables. Nous avons débité { $amount } en une seule fois sur la carte bancaire utilisée la dernière fois.
mail-renewed-several-paid-yourself = Merci pour votre paiement. Vos abonnements sont renouvelés et vos billets sont valables.
renewal-two-text = Ou demandez deux places côte à côte pour vos deux abonnements : { $seats }, { $total } au total. Vous obtenez les deux places ou aucune, et restez ainsi ensemble.
renewal-two-send = Demander les deux places : { $seats }
renewal-two-beside = Pour les deux abonnements ensemble, avec : { $seat }
renewal-two-apart = Impossible : votre autre abonnement n’est pas renouvelé, et ces places étaient demandées pour les deux.
renewal-wishes-mixed = Des places pour les deux abonnements et des places pour un seul ne peuvent pas figurer sur la même liste. Veuillez d’abord retirer les places de votre liste.
