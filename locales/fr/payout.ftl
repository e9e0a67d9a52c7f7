# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = Comment souhaitez-vous recevoir votre part ?
payout-share-credit = Sous forme d’avoir, utilisable pour tout achat, hors cartes cadeaux
payout-share-bank = Par virement sur mon compte bancaire
payout-share-bank-known = Par virement sur mon compte bancaire se terminant par { $end }
payout-share-when = { $days ->
    [one] Une fois votre place vendue, nous effectuerons le virement dans un délai de { $days } jour après la représentation, car les paiements peuvent être contestés jusque-là. Il met ensuite en général un ou deux jours ouvrés à arriver. Si votre part est inférieure à { $least }, vous la recevrez sous forme d’avoir.
   *[other] Une fois votre place vendue, nous effectuerons le virement dans un délai de { $days } jours après la représentation, car les paiements peuvent être contestés jusque-là. Il met ensuite en général un ou deux jours ouvrés à arriver. Si votre part est inférieure à { $least }, vous la recevrez sous forme d’avoir.
}
payout-share-title = Avoir ou virement
payout-share-amount = Dès que votre place sera vendue, vous recevrez { $amount }. Ce montant ne change pas, quel que soit le prix de revente.
payout-share-save = Enregistrer mon choix
payout-share-saved = Votre choix est enregistré. Vous pouvez le modifier tant que votre place n’est pas vendue.
payout-share-change = Choisir entre avoir et virement
payout-seat-offered = Votre place est remise en vente. Dès qu’elle sera vendue, nous virerons { $amount } sur votre compte bancaire après la représentation. Tant qu’elle est en vente, votre billet n’est pas valable à l’entrée.
payout-seat-sold = Votre place a été vendue. { $amount } vous reviennent par virement sur votre compte bancaire, après la représentation.
payout-part-voucher = { $amount } sur la carte cadeau avec laquelle vous aviez payé
payout-part-voucher-known = { $amount } sur la carte cadeau se terminant par { $digits }
payout-part-debt = { $amount } pour régler ce qui restait dû pour cette commande
payout-part-credit = { $amount } sous forme d’avoir
payout-part-bank = { $amount } par virement sur votre compte bancaire après la représentation
payout-part-choice = { $amount } de la façon que vous choisissez ci-dessous
payout-parts-promised = Dès que votre place sera vendue, vous recevrez { $amount } : { $parts }. Ce montant ne change pas, quel que soit le prix de revente.
payout-parts-offered = Votre place est remise en vente. Dès qu’elle sera vendue, vous recevrez { $amount } : { $parts }. Tant qu’elle est en vente, votre billet n’est pas valable à l’entrée.
payout-parts-sold = Votre place a été vendue. Votre part est de { $amount } : { $parts }.
payout-seat-gone = Votre place a été vendue.
payout-follow = Suivre le virement
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = Par exemple ES91 2100 0418 4502 0005 1332. Le compte doit se trouver dans l’espace de paiement en euros (SEPA).
payout-bic = BIC de la banque (code SWIFT)
payout-bic-hint = Seulement pour un compte en Albanie, en Andorre, à Gibraltar, en Macédoine du Nord, en Moldavie, à Monaco, au Monténégro, au Royaume-Uni, à Saint-Marin, en Serbie, en Suisse ou au Vatican. Il figure sur votre RIB ou sur un relevé de compte.
payout-account-holder = Nom du titulaire du compte
payout-account-title = Votre compte bancaire
payout-account-why = Nous utilisons ce compte uniquement pour vous verser ce que nous vous devons. Nous n’y prélevons jamais rien. Une fois le compte enregistré, seuls ses quatre derniers chiffres s’affichent.
payout-account-add = Indiquer un compte bancaire
payout-account-replace = Utiliser un autre compte bancaire
payout-account-known = Compte de { $name } se terminant par { $end }, enregistré le { $date }.
payout-account-save = Enregistrer ce compte
payout-account-saved = Votre compte bancaire est enregistré.
payout-account-remove = Supprimer ce compte
payout-account-removed = Votre compte bancaire est supprimé. Si vous avez des places en vente, votre part s’ajoutera à votre avoir.
payout-account-link = Indiquer votre compte bancaire
payout-account-link-known = Compte bancaire se terminant par { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Recevoir mon avoir par virement
payout-title = Recevoir votre avoir par virement
payout-credit = Montant disponible pour un virement : { $amount }
payout-credit-how = Vous pouvez utiliser votre avoir pour tout achat, hors cartes cadeaux, sur ce site. Pour renouveler un abonnement, vous ne pouvez l’utiliser que si vous payez avec le lien reçu par e-mail, et non par prélèvement, sur facture ou avec une carte enregistrée. Vous pouvez aussi recevoir l’avoir par virement sur votre compte bancaire.
payout-later = Sur votre avoir, { $amount } pourront être virés à partir du { $date }, car cette somme vient de billets dont le paiement peut être contesté jusque-là. Vous pouvez dès maintenant utiliser tout votre avoir chez nous.
payout-later-several = Sur votre avoir, { $amount } ne pourront être virés que plus tard, car cette somme vient de billets dont le paiement peut encore être contesté. Vous pouvez dès maintenant utiliser cette somme chez nous. Virement possible :
payout-later-day = { $amount } à partir du { $date }
payout-kept = Nous retenons { $amount } de votre avoir : votre banque a rejeté un paiement et cette somme reste due. Dès qu’elle sera payée, vous pourrez de nouveau l’utiliser.
payout-amount = Montant
payout-amount-hint = Au moins { $least }.
payout-next = Continuer
payout-step-to = Nous virons { $amount } sur le compte de { $name } se terminant par { $end }.
payout-step-left = Ce montant est aussitôt déduit de votre avoir. Il vous restera { $left }.
payout-step-when = { $days ->
    [one] Le virement part sous { $days } jour. Il prend ensuite en général un ou deux jours ouvrés.
   *[other] Le virement part sous { $days } jours. Il prend ensuite en général un ou deux jours ouvrés.
}
payout-step-back = Vous pouvez annuler le virement tant que nous ne l’avons pas transmis à notre banque.
payout-confirm = Demander le virement de { $amount }
payout-other-amount = Choisir un autre montant
payout-other-account = Utiliser un autre compte
payout-back = Retour à votre compte
payout-done = Nous allons virer { $amount } sur votre compte bancaire. Cette page indique où en est le virement.
payout-list = Virements sur votre compte bancaire
payout-line = { $amount } sur le compte se terminant par { $end }, demandé le { $date }
payout-state-asked = Virement en préparation
payout-state-later = Virement après la représentation, à partir du { $date }
payout-state-filed = Transmis à notre banque
payout-state-paid = Virement effectué
payout-state-returned = Rejeté par la banque ; le montant fait de nouveau partie de votre avoir
payout-state-called-back = Annulé par vous ; le montant fait de nouveau partie de votre avoir
payout-call-back = Annuler le virement
payout-called-back = Le virement est annulé. Le montant fait de nouveau partie de votre avoir.
# Why nothing was done.
payout-signed-out = Connectez-vous d’abord. Rien n’a été modifié.
payout-bad-iban = Cet IBAN n’est pas correct. Vérifiez-le sur votre RIB ou sur un relevé de compte.
payout-not-sepa = Nous ne pouvons pas faire de virement en euros vers ce pays. Indiquez un compte de l’espace de paiement en euros (SEPA) ou gardez votre avoir.
payout-bic-missing = Votre banque se trouve dans un pays vers lequel un virement n’est possible qu’avec le BIC (code SWIFT). Indiquez votre compte avec l’IBAN et le BIC, qui figurent sur votre RIB ou sur un relevé de compte.
payout-bad-bic = Ce BIC n’est pas correct. Un BIC compte 8 ou 11 caractères, par exemple UBSWCHZH80A. Vérifiez-le sur votre RIB ou sur un relevé de compte.
payout-holder-missing = Indiquez le nom du titulaire du compte.
payout-no-account = Indiquez votre IBAN.
payout-not-offered = Le virement de votre avoir n’est pas possible ici. Votre avoir reste inchangé ; adressez-vous à la billetterie.
payout-in-use = Un virement vers ce compte n’est pas encore parti : le compte ne peut donc être ni changé ni supprimé. Annulez d’abord le virement ou attendez que nous l’ayons transmis à notre banque.
payout-no-amount = Indiquez un montant, par exemple 25,00.
payout-below-least = Le virement est possible à partir de { $least }. Votre avoir reste inchangé.
payout-too-much = Nous pouvons vous virer au plus { $credit } pour le moment. Indiquez un montant inférieur.
payout-unknown = Nous ne trouvons pas ce virement dans votre compte. Connectez-vous avec l’adresse e-mail utilisée pour le demander.
payout-filed = Le virement est déjà transmis à notre banque et ne peut plus être annulé. L’argent arrivera dans quelques jours.
payout-over = Ce virement est déjà terminé ou annulé. La liste des virements indique le résultat.
payout-unconfirmed = À la suite d’un incident technique, nous vérifions tous les virements : vous ne pouvez donc pas annuler celui-ci pour le moment. Rien n’a été modifié et votre argent est en sécurité. Pour toute question, adressez-vous à la billetterie.
# On the credit's statement, as a page and as a PDF.
payout-movement-asked = Virement sur votre compte bancaire
payout-movement-called-back = Virement annulé
payout-movement-returned = Virement rejeté par la banque
creditsheet-pdf-link = Télécharger en PDF
creditsheet-pdf-heading = Relevé de votre avoir
creditsheet-pdf-holder = Titulaire
creditsheet-pdf-made = Date du relevé
creditsheet-pdf-balance = Votre avoir
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = Nous avons remis votre place en vente. Si quelqu’un l’achète, nous virerons { $amount } sur votre compte bancaire après la représentation. D’ici là, vous pouvez reprendre votre billet à tout moment. Tant que la place est en vente, votre billet n’est pas valable à l’entrée.
mail-resale-sold-bank = Votre place a été achetée. Nous allons virer { $amount } sur votre compte bancaire. Votre ancien billet n’est plus valable.
mail-transfer-payable = Nous effectuerons le virement après la représentation, à partir du { $date }, car le paiement du billet peut être contesté jusque-là.
mail-credit-payable = Vous pouvez utiliser cet avoir chez nous dès maintenant. Il pourra être viré sur un compte bancaire après la représentation, à partir du { $date }, car le paiement du billet peut être contesté jusque-là.
mail-credit-payable-cancelled = Vous pouvez utiliser cet avoir chez nous dès maintenant. Il pourra être viré sur un compte bancaire à partir du { $date }, car le paiement du billet peut être contesté jusque-là.
mail-credit-usable = Vous pouvez utiliser cet avoir chez nous dès maintenant.
mail-pay-out-returned-subject = Le virement de votre avoir n’a pas abouti
mail-pay-out-returned = Nous avons viré { $amount } sur votre compte bancaire se terminant par { $end }, mais la banque a renvoyé l’argent. Rien n’est perdu : le montant fait de nouveau partie de votre avoir. Si vous souhaitez le recevoir par virement, vérifiez votre compte bancaire sur notre site et demandez de nouveau le virement.
mail-pay-out-link = Voir votre avoir

staff-payouts-short = Virements
staff-payouts-title = Virements aux clients
staff-payouts-lede = Avoirs que les clients ont demandé à recevoir sur leur compte bancaire. Créez un fichier, envoyez-le à votre banque, puis enregistrez le résultat.
staff-payouts-due = À virer
staff-payouts-due-none = Il n’y a rien à virer.
staff-payouts-count = { $count ->
    [one] { $count } virement
   *[other] { $count } virements
}
staff-payouts-on = Date à laquelle la banque doit payer (laissez vide pour aujourd’hui)
staff-payouts-format = Format du fichier
staff-payouts-make = Créer un fichier de { $sum }
staff-payouts-held-back = { $count ->
    [one] Aucun fichier n’a été créé. { $count } virement est suspendu, car le client doit encore de l’argent après une rétrofacturation.
   *[other] Aucun fichier n’a été créé. { $count } virements sont suspendus, car les clients doivent encore de l’argent après une rétrofacturation.
}
staff-payouts-files = Fichiers pour la banque
staff-payouts-files-none = Aucun fichier n’a encore été créé.
staff-payouts-file = Fichier
staff-payouts-made = Créé
staff-payouts-transfers = Virements
staff-payouts-transfer = Virement
staff-payouts-state-new = Pas encore téléchargé
staff-payouts-state-done = Terminé
staff-payouts-state-open = { $count ->
    [one] { $count } virement en attente
   *[other] { $count } virements en attente
}
staff-payouts-state-returned = { $count ->
    [one] { $count } renvoyé
   *[other] { $count } renvoyés
}
staff-payouts-fetch = Télécharger le fichier
staff-payouts-paid = La banque a payé
staff-payouts-paid-text = Tous les virements de ce fichier qui n’ont pas été renvoyés seront alors considérés comme payés.
staff-payouts-seen = J’ai vu le paiement sur le relevé de compte
staff-payouts-paid-do = Enregistrer comme payé
staff-payouts-returned = La banque a renvoyé un virement
staff-payouts-returned-text = Le montant est de nouveau ajouté à l’avoir du client, qui reçoit un e-mail.
staff-payouts-reason = Code de motif donné par la banque (quatre caractères, par exemple AC04)
staff-payouts-returned-do = Enregistrer comme renvoyé
staff-payouts-line-open = Transmis à la banque
staff-payouts-line-paid = Payé
staff-payouts-line-returned = Renvoyé par la banque
staff-payouts-line-called-back = Annulé par le client
staff-payouts-wrong-day = Saisissez la date sous la forme 2027-06-30. Aucun fichier n’a été créé.
staff-payouts-wrong-unknown = Cette société ou ce virement n’existe plus. Rien n’a été modifié. Rechargez la page.
staff-payouts-wrong-account = Cette société n’a pas de compte bancaire pour payer. Saisissez son IBAN dans la feuille « companies ». Aucun fichier n’a été créé.
staff-payouts-wrong-euro = Les banques n’acceptent ces fichiers qu’en euros. Aucun fichier n’a été créé.
staff-payouts-wrong-forgotten = Ce fichier ne peut plus être créé, car des comptes bancaires qu’il contenait ont été supprimés depuis.
staff-payouts-wrong-unconfirmed = Des virements de ce fichier sont suspendus depuis la restauration d’une copie de la base de données. Aucun fichier n’a été créé. Confirmez-les d’abord sous « Finances ».
staff-payouts-wrong-unseen = Rien n’a été enregistré. Cochez la case quand vous aurez vu le paiement sur le relevé de compte.
staff-payouts-wrong-over = Ce virement avait déjà été renvoyé. Rien n’a été modifié.
staff-payouts-wrong-reason = Saisissez le code de la banque : quatre caractères. Rien n’a été enregistré.
staff-done-payouts-paid = Le fichier a été enregistré comme payé.
staff-done-payouts-returned = Le renvoi a été enregistré. Le montant fait de nouveau partie de l’avoir du client.
