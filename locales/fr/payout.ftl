# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
pay-out-share-legend = Comment souhaitez-vous recevoir votre part ?
pay-out-share-credit = Sous forme d’avoir, pour la saison prochaine ou tout autre achat
pay-out-share-bank = Sur mon compte bancaire
pay-out-share-bank-known = Sur mon compte bancaire se terminant par { $end }
pay-out-share-when = { $days ->
    [one] Une fois votre place vendue, le virement part sous { $days } jour ; il prend ensuite en général un ou deux jours ouvrés. Si votre part est inférieure à { $least }, elle s’ajoute à votre avoir.
   *[other] Une fois votre place vendue, le virement part sous { $days } jours ; il prend ensuite en général un ou deux jours ouvrés. Si votre part est inférieure à { $least }, elle s’ajoute à votre avoir.
}
pay-out-share-title = Comment vous recevez votre part
pay-out-share-percent = Dès que votre place est vendue, vous recevez { $percent } % du prix, hors frais.
pay-out-share-save = Enregistrer
pay-out-share-saved = Votre choix est enregistré. Vous pouvez le modifier tant que votre place n’est pas vendue.
pay-out-share-change = Avoir ou virement
pay-out-seat-offered = En vente. Dès que votre place sera vendue, nous virerons { $percent } % du prix sur votre compte bancaire. D’ici là, votre billet n’est pas valable à l’entrée.
pay-out-seat-sold = Votre place a été vendue. Vous recevez { $amount } sur votre compte bancaire ; l’état du virement figure sur la page de votre avoir.
# A customer's bank account. { $end }: the last four digits of the IBAN.
pay-out-iban = IBAN
pay-out-iban-hint = Par exemple ES91 2100 0418 4502 0005 1332. Le compte doit se trouver dans l’espace de paiement en euros (SEPA).
pay-out-account-holder = Nom du titulaire du compte
pay-out-account-title = Votre compte bancaire
pay-out-account-why = Nous utilisons ce compte uniquement pour vous verser ce que nous vous devons. Nous n’y prélevons jamais rien. Une fois enregistré, seuls ses quatre derniers chiffres s’affichent.
pay-out-account-add = Indiquer un compte bancaire
pay-out-account-replace = Utiliser un autre compte bancaire
pay-out-account-known = Compte se terminant par { $end }, { $name }, enregistré le { $date }.
pay-out-account-save = Enregistrer ce compte
pay-out-account-saved = Votre compte bancaire est enregistré.
pay-out-account-remove = Supprimer ce compte
pay-out-account-removed = Votre compte bancaire est supprimé. Les places que vous avez en vente vous donneront un avoir lorsqu’elles seront vendues.
pay-out-account-link = Indiquer votre compte bancaire
pay-out-account-link-known = Compte bancaire se terminant par { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
pay-out-link = Virer mon avoir
pay-out-title = Virer votre avoir sur votre compte bancaire
pay-out-credit = Vous pouvez demander le virement de { $amount }.
pay-out-credit-how = Vous pouvez utiliser votre avoir pour tout achat, ici ou au guichet, ou le faire virer sur votre compte bancaire.
pay-out-amount = Montant
pay-out-amount-hint = Au moins { $least }.
pay-out-next = Continuer
pay-out-step-to = Nous virons { $amount } sur le compte de { $name } se terminant par { $end }.
pay-out-step-left = Le montant est aussitôt déduit de votre avoir. Il vous reste { $left }.
pay-out-step-when = { $days ->
    [one] Le virement part sous { $days } jour. Il prend ensuite en général un ou deux jours ouvrés.
   *[other] Le virement part sous { $days } jours. Il prend ensuite en général un ou deux jours ouvrés.
}
pay-out-step-back = Vous pouvez annuler le virement tant que nous ne l’avons pas transmis à notre banque.
pay-out-confirm = Virer { $amount }
pay-out-other-amount = Un autre montant
pay-out-other-account = Un autre compte
pay-out-back = Retour à votre compte
pay-out-done = Nous allons virer { $amount } sur votre compte bancaire. Vous pouvez suivre ici l’état du virement.
pay-out-list = Virements sur votre compte bancaire
pay-out-line = { $amount } sur le compte se terminant par { $end }, { $date }
pay-out-state-asked = Sera viré prochainement
pay-out-state-filed = Transmis à notre banque
pay-out-state-paid = Viré
pay-out-state-returned = Rejeté par la banque ; le montant fait de nouveau partie de votre avoir
pay-out-state-called-back = Annulé par vous ; le montant fait de nouveau partie de votre avoir
pay-out-call-back = Annuler
pay-out-called-back = Le virement est annulé. Le montant fait de nouveau partie de votre avoir.
# Why nothing was done.
pay-out-signed-out = Veuillez d’abord vous connecter. Rien n’a été modifié.
pay-out-bad-iban = Cet IBAN n’est pas correct. Rien n’est encore enregistré ; veuillez le comparer avec un relevé de votre banque.
pay-out-not-sepa = Nous ne pouvons pas virer d’euros dans ce pays. Rien n’est enregistré ; utilisez un compte de l’espace de paiement en euros (SEPA) ou conservez votre avoir.
pay-out-holder-missing = Veuillez indiquer le nom du titulaire du compte. Rien n’est encore enregistré.
pay-out-no-account = Veuillez d’abord indiquer votre compte bancaire. Rien n’a été viré.
pay-out-not-offered = Nous ne pouvons pas virer d’avoir ici. Votre avoir reste inchangé ; veuillez vous adresser au guichet.
pay-out-in-use = Un virement vers ce compte est en attente. Veuillez d’abord l’annuler, ou attendre que nous l’ayons transmis à notre banque. Rien n’a été modifié.
pay-out-no-amount = Veuillez indiquer un montant, par exemple 25,00. Rien n’a été viré.
pay-out-below-least = Nous virons des montants à partir de { $least }. Votre avoir reste inchangé.
pay-out-too-much = Vous pouvez demander au plus { $credit }. Rien n’a été viré.
pay-out-unknown = Nous ne trouvons pas ce virement dans votre compte. Veuillez vérifier que vous vous êtes connecté avec la bonne adresse e-mail.
pay-out-filed = Le virement est déjà transmis à notre banque et ne peut plus être annulé. L’argent arrivera dans quelques jours.
pay-out-over = Ce virement est déjà terminé. Vous pouvez voir le résultat dans la liste.
# On the credit's statement, as a page and as a PDF.
pay-out-movement-asked = Virement sur votre compte bancaire
pay-out-movement-called-back = Virement annulé
pay-out-movement-returned = Virement rejeté par la banque
credit-pdf-link = Télécharger en PDF
credit-pdf-heading = Relevé de votre avoir
credit-pdf-holder = Client
credit-pdf-made = Date du relevé
credit-pdf-balance = Votre avoir
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = Nous avons remis votre place en vente. Dès que quelqu’un l’achète, nous virons { $percent } % de son prix, hors frais, sur votre compte bancaire. D’ici là, vous pouvez reprendre votre billet à tout moment. Tant que la place est en vente, votre billet n’est pas valable à l’entrée.
mail-resale-sold-bank = Votre place a été achetée. Nous allons virer { $amount } sur votre compte bancaire. Votre ancien billet n’est plus valable.
mail-pay-out-returned-subject = Un virement en votre faveur a été rejeté
mail-pay-out-returned = Nous avons viré { $amount } sur votre compte bancaire se terminant par { $end }. La banque a renvoyé l’argent ; nous avons donc de nouveau ajouté le montant à votre avoir. Rien n’est perdu. Si vous souhaitez le recevoir, veuillez vérifier votre compte bancaire sur notre site et redemander le virement.
mail-pay-out-link = Voir votre avoir
