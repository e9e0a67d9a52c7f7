# Un billet est échangé contre une place à une autre date.
exchange-link = Changer de date
exchange-title = Échanger votre billet
exchange-worth = Pour l’échange, votre billet vaut { $value } : c’est ce que vous avez payé, frais de réservation compris.
exchange-worth-plain = Pour l’échange, votre billet vaut { $value } : c’est ce que vous avez payé.
exchange-worth-handed = La somme payée pour votre billet est déduite du prix de la nouvelle place. Ce qu’il reste à payer est indiqué sous chaque date.
exchange-fee = L’échange coûte { $fee } ; nous déduisons cette somme de la valeur de votre billet.
exchange-free = L’échange lui-même est sans frais. Ce qu’il reste à payer pour la nouvelle place, frais de réservation éventuels compris, est indiqué sous chaque date.
exchange-dearer = Si la nouvelle place coûte plus cher, vous payez la différence. Si elle coûte moins cher, la différence n’est pas remboursée.
exchange-until = Votre billet vous appartient et reste valable jusqu’au paiement de la nouvelle place. Ensuite, il n’est plus valable à l’entrée.
exchange-dearer-free = Dans la même catégorie de prix, vous n’avez rien à payer en plus. Dans une catégorie plus chère, vous payez la différence. Dans une catégorie moins chère, la différence n’est pas remboursée.
exchange-dearer-back = Si la nouvelle place coûte plus cher, vous payez la différence. Si elle coûte moins cher, nous vous remboursons la différence par le moyen de paiement utilisé.
exchange-dearer-changed = Si la nouvelle place coûte plus cher, vous payez la différence. Si elle coûte moins cher, la différence est ajoutée à votre avoir ; la part que vous aviez payée avec une carte cadeau revient d’abord sur cette carte.
exchange-dearer-changed-free = Dans la même catégorie de prix, vous n’avez rien à payer en plus. Dans une catégorie plus chère, vous payez la différence. Si la nouvelle place coûte moins cher, la différence est ajoutée à votre avoir ; la part que vous aviez payée avec une carte cadeau revient d’abord sur cette carte.
exchange-dearer-changed-handed = Si la nouvelle place coûte plus cher, vous payez la différence. Si elle coûte moins cher, la différence revient d’abord à la personne qui vous a cédé le billet, dans la limite de ce qu’elle a payé. Le reste est ajouté à votre avoir ; la part que vous aviez payée avec une carte cadeau revient d’abord sur cette carte.
exchange-dearer-changed-handed-free = Dans la même catégorie de prix, vous n’avez rien à payer en plus. Dans une catégorie plus chère, vous payez la différence. Si la nouvelle place coûte moins cher, la différence revient d’abord à la personne qui vous a cédé le billet, dans la limite de ce qu’elle a payé. Le reste est ajouté à votre avoir ; la part que vous aviez payée avec une carte cadeau revient d’abord sur cette carte.
exchange-single-price = La nouvelle place est un billet à l’unité : la réduction de votre abonnement ou de votre formule ne s’y applique pas.
exchange-until-changed = Tant que la nouvelle place n’est pas payée, rien ne change pour votre billet, et vous pouvez encore faire un autre choix sur la page de votre commande.
exchange-next-fee = Si vous échangez plus tard le nouveau billet, cet échange coûtera { $fee }.
exchange-next-fee-item = Le prochain échange dans le même abonnement ou la même formule coûtera { $fee } par billet.
exchange-loses-waiver = Contrairement à ce billet, le nouveau ne pourra pas être rendu.
exchange-resale-share = Si vous remettez en vente le nouveau billet, vous recevrez { $new } % de son prix, et non { $own } % comme pour celui-ci.
# What was bought beside tickets, for the date of the ticket that is exchanged.
exchange-extras = Non compris dans l’échange : { $extras }. Cette partie de votre commande reste prévue pour la date initiale ({ $when }). Vous pourrez la retirer sur place avec son code, même sans billet.
exchange-instead = Vous échangez déjà un autre billet : { $title }, { $when }, { $place }. Si vous choisissez une date ci-dessous, cet échange est annulé et l’autre billet reste inchangé. Pour ne pas y renoncer, terminez-le d’abord dans votre panier.
exchange-instead-seat = La place que vous choisirez remplacera celle de votre panier.
exchange-instead-begun = Vous avez commencé à échanger un autre billet, sans choisir encore de place : { $title }, { $when }, { $place }. Si vous choisissez une date ci-dessous, vous échangez d’abord ce billet-ci. L’autre reste inchangé, et vous pourrez l’échanger ensuite.
exchange-basket-first = Votre panier contient déjà des places. Pendant un échange, il ne peut rien contenir d’autre : ce que vous choisirez ici les remplacera. Pour les garder, terminez d’abord cet achat.
exchange-waiting = Vous avez déjà commencé à échanger ce billet, et cette commande est en attente de paiement. Si vous passez une autre commande pour le même billet, seule compte celle qui est payée en premier. Si vous payez les deux, l’autre paiement est remboursé.
exchange-dates = Choisissez une autre date
exchange-same-date = une autre place à la même date
exchange-has-ticket = vous avez déjà un billet pour cette date
exchange-with-other = la date de votre autre billet
# Under a date: what a seat costs, then what is left to pay or of the ticket’s value.
exchange-date-alike = Dans votre catégorie de prix : { $price }
exchange-date-alike-handed = Dans votre catégorie de prix
exchange-date-cheapest = Places les moins chères : { $price }
exchange-date-cheapest-handed = Places les moins chères
exchange-date-pays = Vous payez { $amount }
exchange-date-even = Rien de plus à payer
exchange-date-loses = Différence non remboursée : { $amount }
exchange-date-credits = Vous récupérez { $amount }
exchange-none = Aucune autre date en vente ne permet d’échanger ce billet.
exchange-later = Vous pourrez échanger votre billet contre l’une de ces dates dès l’ouverture de la vente :
exchange-keep = Garder mon billet
exchange-now = Vous échangez ce billet : { $title }, { $when }, { $place }.
exchange-now-choose = Choisissez une nouvelle place, puis confirmez l’échange.
exchange-now-confirm = Votre nouvelle place est réservée ci-dessous. L’échange n’est effectué qu’une fois confirmé au moment de la commande.
# On the plan; the link leads to the basket, where the exchange can be stopped.
exchange-on-plan = Vous échangez ce billet : { $title }, { $when }. Nous déduisons jusqu’à { $pays } du prix de votre nouvelle place.
exchange-on-plan-handed = Vous échangez ce billet : { $title }, { $when }. La somme payée est déduite du prix de votre nouvelle place. Les montants ci-dessous indiquent ce qu’il reste à payer, frais d’échange compris.
exchange-beside = Votre autre billet pour cette représentation : { $place }.
# Beside a price: what it is less by, at most, for the ticket that is exchanged.
exchange-taken-off = Pour le billet que vous échangez, nous déduisons jusqu’à { $pays } de ce prix.
# Behind an amount that the exchanged ticket pays.
exchange-fee-off = Les frais d’échange ({ $fee }) en sont déjà déduits.
exchange-fee-of-it = Sur ce montant, { $fee } couvrent les frais d’échange.
exchange-on-plan-link = Détails
exchange-stop = Renoncer à l’échange
exchange-stopped = { $count ->
    [one] Votre billet reste inchangé.
   *[other] Vos billets restent inchangés.
}
exchange-stopped-seats = { $count ->
    [one] La place choisie pour l’échange n’est plus réservée pour vous.
   *[other] Les places choisies pour l’échange ne sont plus réservées pour vous.
}
exchange-pays-title = Billet à échanger
exchange-pays = { $title }, { $when }. Montant déduit : { $used }.
exchange-pays-handed = { $title }, { $when }. La somme payée pour ce billet est déduite du prix.
exchange-rest = Il vous reste { $rest } à payer.
exchange-all = Ce montant couvre la nouvelle place. Vous n’avez rien d’autre à payer.
exchange-lost = La nouvelle place coûte moins que la somme que nous pourrions déduire pour votre billet. La différence de { $amount } n’est pas remboursée.
exchange-confirm = Échanger le billet (rien à payer)
exchange-obliges = En appuyant sur ce bouton, vous échangez votre billet contre la nouvelle place. Vous n’avez rien à payer.
exchange-part = Billet échangé
exchange-not-refunded = Part non remboursée de la valeur de votre ancien billet : { $amount }.
exchange-fee-line = Frais d’échange
exchange-to-pay = À payer pour l’échange
exchange-paid = Payé pour l’échange
exchange-fee-included = dont { $fee } de frais d’échange
exchange-fee-alone = frais d’échange
exchange-done = Échangé contre une autre date.
exchange-gone = Vous avez échangé un billet contre une autre date, mais le nouveau billet n’est plus valable. Vous en saurez plus sur la page de la nouvelle commande.
exchange-complete = L’échange est effectué.
exchange-other-too = Échanger aussi votre autre billet : { $place }
exchange-unknown = Nous ne trouvons pas ce billet dans votre compte. Connectez-vous avec l’adresse e-mail utilisée pour l’achat.
exchange-not-allowed = Ce billet ne peut pas être échangé en ligne. Adressez-vous à la billetterie.
exchange-too-early = Vous pourrez échanger ce billet à partir du { $date }.
exchange-too-late = Le délai pour échanger ce billet est passé.
exchange-often = { $most ->
    [one] Ce billet a déjà été échangé une fois, le maximum autorisé.
   *[other] Ce billet a déjà été échangé { $most } fois, le maximum autorisé.
}
exchange-invalid = Ce billet n’est pas valable pour le moment et ne peut pas être échangé.
exchange-owed = Une partie de cette commande reste à régler ; ce billet ne peut donc pas encore être échangé. Dès que tout sera réglé, vous pourrez l’échanger ici.
exchange-offered = Ce billet est remis en vente ou proposé à quelqu’un. Reprenez-le d’abord, puis échangez-le.
exchange-other-seat = Ce billet ne peut pas être échangé contre cette place : seules les dates du même spectacle sont possibles et, pour certains billets, uniquement dans la même catégorie de prix. Votre billet est inchangé. Choisissez une autre place.
exchange-one-seat = Un échange porte sur une seule place, et le panier ne peut rien contenir d’autre. Votre billet est inchangé. Retirez le reste du panier ou renoncez à l’échange.
exchange-other-person = Pour échanger ce billet, indiquez l’adresse e-mail utilisée pour l’achat ou celle à laquelle le billet a été envoyé. Votre billet est inchangé.
exchange-changed = Le montant déduit pour votre billet n’est plus celui qui était affiché. Rien n’a été débité. Vérifiez le total et confirmez de nouveau.
exchange-another = Vous échangez déjà un autre billet. Vos billets sont inchangés. Terminez d’abord cet échange dans votre panier, ou renoncez-y.
# Several tickets are exchanged in one go.
exchange-title-several = Échanger vos billets
exchange-worth-several = Pour l’échange, vos billets valent { $value } au total : c’est ce que vous avez payé, frais de réservation éventuels compris.
exchange-fee-several = L’échange coûte { $fee } au total ; nous déduisons cette somme de la valeur de vos billets.
exchange-free-several = L’échange lui-même est sans frais. Ce qu’il reste à payer pour les nouvelles places, frais de réservation éventuels compris, est indiqué sous chaque date.
exchange-dearer-several = Si les nouvelles places coûtent plus cher au total, vous payez la différence. Si elles coûtent moins cher, la différence n’est pas remboursée.
exchange-dearer-free-several = Si les nouvelles places sont dans les mêmes catégories de prix, vous n’avez aucune différence à payer. Dans une catégorie plus chère, vous payez la différence ; dans une catégorie moins chère, elle n’est pas remboursée.
exchange-dearer-back-several = Si les nouvelles places coûtent plus cher au total, vous payez la différence. Si elles coûtent moins cher, nous vous remboursons la différence par le moyen de paiement utilisé.
exchange-dearer-changed-several = Si les nouvelles places coûtent plus cher au total, vous payez la différence. Si elles coûtent moins cher, la différence est ajoutée à votre avoir ; la part que vous aviez payée avec une carte cadeau revient d’abord sur cette carte.
exchange-dearer-changed-free-several = Dans les mêmes catégories de prix, vous n’avez aucune différence à payer. Dans une catégorie plus chère, vous payez la différence. Si les nouvelles places coûtent moins cher au total, la différence est ajoutée à votre avoir ; la part que vous aviez payée avec une carte cadeau revient d’abord sur cette carte.
exchange-until-several = Vos billets vous appartiennent et restent valables jusqu’au paiement des nouvelles places. Ensuite, ils ne sont plus valables à l’entrée. L’échange porte sur tous les billets, ou n’a pas lieu.
exchange-until-changed-several = Jusqu’au paiement des nouvelles places, vos billets restent tels quels et vous pouvez encore choisir une autre solution sur la page de votre commande.
exchange-single-price-several = Les nouvelles places sont vendues à l’unité : la réduction de votre abonnement ou de votre formule ne s’y applique pas.
exchange-next-fee-several = Si vous échangez plus tard les nouveaux billets, cet échange coûtera { $fee } par billet.
exchange-loses-waiver-several = Contrairement à ces billets, les nouveaux ne pourront pas être rendus.
exchange-resale-share-several = Si vous remettez en vente les nouveaux billets, vous recevrez { $new } % de leur prix, et non { $own } % comme pour ceux-ci.
exchange-date-alike-several = Dans votre catégorie de prix, toutes les places : { $price }
exchange-date-cheapest-several = Places les moins chères, toutes ensemble : { $price }
exchange-keep-several = Garder mes billets
# Below the boxes of the other tickets for the same performance, and the button that applies them.
exchange-together-text = Tous les billets cochés sont échangés contre la même nouvelle date, en une seule commande.
exchange-together-show = Afficher les dates pour les billets cochés
exchange-rules = Comment se passe l’échange
exchange-now-several = Vous échangez ces billets : { $title }, { $when }, { $place }.
exchange-now-choose-several = Choisissez une nouvelle place pour chaque billet, toutes à la même date, puis confirmez l’échange.
exchange-now-confirm-several = Vos nouvelles places sont réservées ci-dessous. L’échange n’est effectué qu’une fois confirmé au moment de la commande.
exchange-on-plan-several = Vous échangez plusieurs billets : { $title }, { $when }. Nous déduisons jusqu’à { $pays } du prix total des nouvelles places.
exchange-on-plan-each = Choisissez ici une place pour chaque billet.
exchange-on-plan-more = { $count ->
    [one] Choisissez encore { $count } place.
   *[other] Choisissez encore { $count } places.
}
exchange-on-plan-chosen = { $count ->
    [one] Une nouvelle place est déjà réservée pour vous. Si vous en choisissez une autre ici, elle la remplacera.
   *[other] Les nouvelles places sont déjà réservées pour vous. Si vous en choisissez d’autres ici, elles les remplaceront.
}
exchange-taken-off-several = Pour les billets que vous échangez, nous déduisons jusqu’à { $pays } du prix total des nouvelles places.
exchange-pays-title-several = Billets à échanger
exchange-all-several = Ce montant couvre les nouvelles places. Vous n’avez rien d’autre à payer.
exchange-lost-several = Les nouvelles places coûtent moins que la somme que nous pourrions déduire pour vos billets. La différence de { $amount } n’est pas remboursée.
exchange-confirm-several = Échanger les billets (rien à payer)
exchange-obliges-several = En appuyant sur ce bouton, vous échangez vos billets contre les nouvelles places. Vous n’avez rien à payer.
exchange-part-several = Billets échangés
exchange-not-refunded-several = Part non remboursée de la valeur de vos anciens billets : { $amount }.
exchange-seats = Vous pouvez choisir une place pour chaque billet, toutes à la même date, et le panier ne peut rien contenir d’autre. Vos billets sont inchangés. Choisissez autant de places que vous échangez de billets, ou renoncez à l’échange.
exchange-not-together = Seuls les billets d’une même commande pour la même représentation peuvent être échangés ensemble. Vos billets sont inchangés. Échangez ce billet séparément.
# Before the reason why that ticket can’t be exchanged.
exchange-refused-ticket = Rien n’a été échangé, à cause de ce billet : { $place }.
