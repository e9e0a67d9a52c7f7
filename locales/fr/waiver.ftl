# Un détenteur rend un billet contre un avoir.
waiver-link = Rendre ce billet (prix entier)
waiver-title = Rendre ce billet
waiver-credit = Vous recevrez un avoir de { $amount }, soit la totalité du prix du billet. Vous pourrez l’utiliser pour tout achat chez nous, hors cartes cadeaux.
waiver-voucher = Nous recréditerons { $amount } (la totalité du prix du billet) sur la carte cadeau avec laquelle vous aviez payé.
waiver-both = Nous recréditerons { $voucher } sur la carte cadeau avec laquelle vous aviez payé et vous recevrez un avoir de { $credit }. Ensemble, ces montants représentent la totalité du prix du billet.
waiver-payable = Cet avoir ne pourra être viré sur un compte bancaire qu’après la représentation, à partir du { $date }, car le paiement du billet peut être contesté jusque-là.
waiver-seat = Votre place est mise en vente et votre billet n’est plus valable. Cette opération est définitive.
waiver-left = { $left ->
    [one] C’est la dernière représentation de cet abonnement ou de cette formule que vous pouvez rendre.
   *[other] Vous pouvez rendre { $left } représentations de cet abonnement ou de cette formule, celle-ci comprise.
}
waiver-confirm-of = Rendre contre un avoir de { $amount }
waiver-confirm-several = Rendre { $count } billets contre un avoir de { $amount }
waiver-confirm-several-back = Rendre { $count } billets contre { $amount }
waiver-together = Rien n’a encore été rendu. Pour { $count } billets, vous recevrez { $amount } au total.
waiver-keep = Garder mon billet
waiver-done = { $count ->
    [one] Votre billet a été rendu. Nous avons ajouté { $credit } à votre avoir.
   *[other] Vos { $count } billets ont été rendus. Nous avons ajouté { $credit } à votre avoir.
}
waiver-done-voucher = { $count ->
    [one] Votre billet a été rendu. Nous avons recrédité { $voucher } sur votre carte cadeau.
   *[other] Vos { $count } billets ont été rendus. Nous avons recrédité { $voucher } sur votre carte cadeau.
}
waiver-done-both = { $count ->
    [one] Votre billet a été rendu. Nous avons recrédité { $voucher } sur votre carte cadeau et ajouté { $credit } à votre avoir.
   *[other] Vos { $count } billets ont été rendus. Nous avons recrédité { $voucher } sur votre carte cadeau et ajouté { $credit } à votre avoir.
}
waiver-unknown = Nous ne trouvons pas ce billet dans votre compte. Connectez-vous avec l’adresse e-mail utilisée pour l’achat.
waiver-not-allowed = Ce billet ne peut pas être rendu. Adressez-vous à la billetterie.
waiver-too-early = Vous pourrez rendre ce billet à partir du { $date }.
waiver-too-late = Le délai pour rendre ce billet est passé.
waiver-often = { $most ->
    [one] Vous avez déjà rendu une représentation de cet abonnement ou de cette formule, le maximum autorisé.
   *[other] Vous avez déjà rendu { $most } représentations de cet abonnement ou de cette formule, le maximum autorisé.
}
waiver-invalid = Ce billet n’est pas valable pour le moment et ne peut pas être rendu.
waiver-owed = Une partie de cette commande reste à régler ; ce billet ne peut donc pas encore être rendu. Dès que tout sera réglé, vous pourrez le rendre ici.
waiver-offered = Ce billet est remis en vente ou proposé à quelqu’un. Reprenez-le d’abord.
waiver-amount-changed = Le montant que vous recevriez pour ce billet vient de changer. Rien n’a été rendu et votre billet reste valable. Vérifiez le nouveau montant avant de le rendre.
