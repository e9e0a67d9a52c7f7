# Un détenteur cède un billet à quelqu’un d’autre.
transfer-link = Céder à quelqu’un
transfer-title = Céder ce billet à quelqu’un
transfer-lede = Nous envoyons un lien par e-mail à la personne que vous indiquez. Elle n’a pas besoin de compte.
transfer-until = Tant que cette personne n’a pas accepté le billet, il vous appartient et reste valable. Jusque-là, vous pouvez le reprendre.
transfer-after = Dès qu’elle accepte le billet, elle reçoit un nouveau code et le vôtre n’est plus valable à l’entrée.
transfer-money = Si la représentation est annulée, c’est vous qui recevez le remboursement, puisque vous avez payé.
transfer-email = Adresse e-mail de cette personne
transfer-send = Envoyer le lien
transfer-keep = Garder mon billet
transfer-sent = { $count ->
    [one] Nous avons envoyé le lien à { $email }. Le billet vous appartient jusqu’à ce qu’il soit accepté.
   *[other] Nous avons envoyé les liens à { $email }. Les billets vous appartiennent jusqu’à ce qu’ils soient acceptés.
}
transfer-open = Proposé à { $email }, pas encore accepté. Votre billet est toujours valable.
transfer-take-back = Reprendre mon billet
transfer-taken-back = Vous gardez votre billet. Le lien de l’e-mail ne fonctionne plus.
transfer-state-taken-back = Vous avez repris ce billet le { $date }. Le lien de l’e-mail envoyé à { $email } ne fonctionne plus.
transfer-state-declined = { $email } a refusé ce billet le { $date }. Il vous appartient toujours.
transfer-handed = Cédé à { $email }. Le billet a maintenant un nouveau code ; le vôtre n’est plus valable.
transfer-handed-off = Cédé à { $email }. La représentation est annulée et le billet n’est plus valable.
transfer-received-title = Billets que l’on vous a cédés
transfer-received-open = { $title }, { $when }, { $place }, proposé par { $from } : accepter le billet
transfer-received-yours = { $title }, { $when }, { $place }, cédé par { $from } : ouvrir le billet
transfer-received-off = { $title }, { $when }, { $place }, cédé par { $from } : représentation annulée
# La page qu’ouvre le lien de l’e-mail.
transfer-page-title = Un billet pour vous
transfer-page-open = { $from } vous cède ce billet. En l’acceptant, vous recevez votre propre code pour l’entrée. Vous n’avez pas besoin de compte et vous ne payez rien.
transfer-page-beside = Accepter aussi ces billets
transfer-page-accept = Accepter le billet
transfer-page-decline = Refuser le billet
transfer-page-yours = Ce billet est à vous. Présentez le code à l’entrée, sur votre téléphone ou sur papier. Le lien de notre e-mail vous ramène toujours ici.
transfer-page-moved = La date de cette représentation a changé (ancienne date : { $before }). Votre billet est valable pour la nouvelle date, avec le même code. Si elle ne vous convient pas, adressez-vous à { $from } : seule la personne qui a payé le billet peut le rendre.
transfer-page-moved-exchange = La date de cette représentation a changé (ancienne date : { $before }). Votre billet est valable pour la nouvelle date, avec le même code. Si elle ne vous convient pas, vous pouvez en choisir une autre sur cette page. Seule la personne qui l’a payé peut le rendre contre un remboursement : { $from }.
transfer-page-once = { $count ->
    [one] Ce billet ne peut pas être cédé une seconde fois sur notre site. Si une autre personne vient à votre place, vous pouvez lui prêter le code : la première personne qui le présente peut entrer.
   *[other] Ces billets ne peuvent pas être cédés une seconde fois sur notre site. Si une autre personne vient à votre place, vous pouvez lui prêter le code d’un billet : la première personne qui le présente peut entrer.
}
transfer-page-accepted = { $count ->
    [one] Le billet est à vous. Nous l’avons aussi envoyé à { $email }.
   *[other] Les { $count } billets sont à vous. Nous avons envoyé chacun d’eux à { $email }, avec son propre lien.
}
transfer-page-taken-back = { $from } a repris ce billet.
transfer-page-declined = Vous avez refusé ce billet. Il reste à { $from } ; vous n’avez rien d’autre à faire.
transfer-page-gone = Ce billet n’est plus valable. Pour toute question, adressez-vous à { $from }.
transfer-page-off = { $performance } : nous sommes désolés, cette représentation est annulée. Le remboursement sera versé à { $from }, qui a payé le billet. Vous n’avez rien à faire.
transfer-page-exchanged = Vous avez échangé ce billet contre une autre date. Le nouveau billet vous a été envoyé par e-mail.
transfer-page-pdf = Billet en PDF
transfer-from-gift = Ce billet fait partie de votre cadeau pour { $name }. Si vous le cédez à quelqu’un d’autre, il ne sera plus dans le cadeau.
transfer-unknown = Nous ne trouvons pas ce billet dans votre compte. Connectez-vous avec l’adresse e-mail utilisée pour l’achat.
transfer-bad-address = Vérifiez l’adresse e-mail : elle semble incomplète.
transfer-to-oneself = C’est votre propre adresse e-mail. Indiquez celle de la personne qui reçoit le billet.
transfer-over = La représentation a commencé ou a été annulée : ce billet ne peut plus être cédé.
transfer-invalid = Ce billet n’est pas valable pour le moment et ne peut pas être cédé.
transfer-on-offer = Ce billet est remis en vente. Reprenez-le d’abord, puis cédez-le.
transfer-sold = Votre place a été vendue : ce billet ne peut plus être cédé.
transfer-is-offered = Ce billet est déjà proposé à quelqu’un. Reprenez-le d’abord, puis indiquez une autre personne.
transfer-is-accepted = Ce billet a déjà été accepté et appartient maintenant à l’autre personne.
transfer-not-offered = Ce billet n’est proposé à personne : il est toujours à vous et reste valable.
transfer-often = Ce billet a déjà été proposé trop souvent et ne peut plus être cédé en ligne. Adressez-vous à la billetterie.
transfer-too-many-mails = Trop d’e-mails ont été envoyés aujourd’hui à cette adresse ou depuis votre compte. Réessayez demain.
transfer-resale = Ce billet est proposé à quelqu’un. Reprenez-le d’abord, puis remettez-le en vente.
refusal-ticket-handed-on = Quelqu’un d’autre a accepté ce billet et en a le code. Il ne peut plus être imprimé ni remplacé ici.
