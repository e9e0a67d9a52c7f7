# A customer as colleagues see them: their file, notes, records that are one person's, and the customer
# of a sale at the desk.
staff-action-merge-customers = Fusionner et séparer des fiches de clients
staff-action-erase-customers = Effacer définitivement des clients sans adresse e-mail
staff-file-nameless = Client sans nom
staff-file-returned = { $count ->
    [one] La banque a rejeté { $count } paiement de ce client.
   *[other] La banque a rejeté { $count } paiements de ce client.
}
staff-file-owes = { $sum } sont dus pour la commande { $order }.
staff-file-sale = Nouvelle vente pour ce client
staff-file-seasons = Saisons
staff-file-season = { $season } · billets : { $tickets } · représentations vues : { $attended } sur { $past }
staff-file-subscriptions = Abonnements et formules
staff-file-orders = Commandes
staff-file-tickets = { $count ->
    [one] { $count } billet
   *[other] { $count } billets
}
staff-file-ended = n’est plus valable
staff-file-unpaid = non payée
staff-file-proof = justificatif à contrôler
staff-file-passes = Adhésions et pass
staff-file-pass-ended = { $kind }, à partir du { $from } (a pris fin)
staff-file-credit = Avoir
staff-file-vouchers = Cartes cadeaux achetées
staff-file-voucher = Reste { $left } sur { $value } (commande { $order })
staff-file-voucher-ended = { $value }, n’est plus valable (commande { $order })
staff-file-debts = À payer
staff-file-debt = { $sum } pour la commande { $order }, échéance le { $day }
staff-file-debt-returned = { $sum } pour la commande { $order } : la banque a rejeté le paiement
staff-file-consents = Consentements
staff-file-newsletter = Newsletter : oui, depuis le { $day }
staff-file-no-newsletter = Newsletter : non, depuis le { $day }
staff-file-answers = Réponses à nos questions
staff-notes-title = Notes
staff-notes-write = Nouvelle note
staff-notes-hint = Vos collègues peuvent lire cette note. Le client aussi, s’il demande une copie de ses données.
staff-notes-keep = Enregistrer la note
staff-notes-delete = Supprimer la note
staff-notes-empty = La note est vide. Rien n’a été enregistré. Rédigez-la d’abord.
staff-notes-too-long = La note est trop longue. Rien n’a été enregistré. Raccourcissez-la : 1 000 caractères au plus.
staff-notes-too-many = Ce client a trop de notes. Rien n’a été enregistré. Supprimez d’abord une ancienne note.
staff-notes-unknown = Cette note n’existe plus ou une autre personne l’a écrite. Rien n’a été supprimé.
staff-done-note = Les notes ont été modifiées.
staff-done-merged = Les deux fiches n’en font plus qu’une. Vous pouvez les séparer à nouveau pendant un jour.
staff-done-parted = Les fiches sont à nouveau séparées, comme avant.
staff-done-erased = Les données du client ont été effacées.
staff-doubles-title = Autres fiches de ce client
staff-doubles-mailbox = même boîte e-mail, adresse écrite autrement
staff-doubles-phone = même nom et même téléphone
staff-doubles-address = même nom de famille et même adresse
staff-merge-compare = Comparer
staff-merge-find = Chercher une autre fiche de ce client
staff-merge-was = Fusionnée avec { $name } { $email } le { $when }
staff-merge-part = Séparer à nouveau
staff-merge-part-until = possible jusqu’au { $when }
staff-merge-title = Fusionner deux fiches d’un client
staff-merge-lede = Fusionnez ces fiches seulement s’il s’agit à coup sûr de la même personne. Les commandes, les billets, l’avoir, les abonnements et les consentements de la seconde fiche passeront à la première. Vous pourrez les séparer à nouveau pendant un jour.
staff-merge-kept = Première fiche : elle est conservée
staff-merge-gone = Seconde fiche : elle est ajoutée à la première
staff-merge-turn = Conserver plutôt l’autre fiche
staff-merge-back = Retour au client
staff-merge-do = Fusionner les deux fiches
staff-merge-conflicts = Données présentes dans les deux fiches
staff-merge-orders = { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
}
staff-merge-tickets = { $count ->
    [one] { $count } billet pour une représentation à venir
   *[other] { $count } billets pour des représentations à venir
}
staff-merge-subscriptions = { $count ->
    [one] { $count } abonnement
   *[other] { $count } abonnements
}
staff-merge-passes = { $count ->
    [one] { $count } adhésion ou pass
   *[other] { $count } adhésions ou pass
}
staff-merge-kinds = { $count ->
    [one] { $count } statut particulier
   *[other] { $count } statuts particuliers
}
staff-merge-seasons = { $count ->
    [one] { $count } saison d’abonnement
   *[other] { $count } saisons d’abonnement
}
staff-merge-consents = { $count ->
    [one] { $count } consentement
   *[other] { $count } consentements
}
staff-merge-debts = { $count ->
    [one] { $count } somme à payer
   *[other] { $count } sommes à payer
}
staff-merge-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
staff-merge-credit = Avoir : { $sum }
staff-merge-both-names = Les noms diffèrent. Celui de la première fiche est conservé.
staff-merge-both-emails = Les adresses e-mail diffèrent. Les messages vont à celle de la première fiche. L’autre adresse mène aussi à cette fiche.
staff-merge-both-phones = Les numéros de téléphone diffèrent. Celui de la première fiche est conservé.
staff-merge-both-addresses = Les adresses postales diffèrent. Celle de la première fiche est conservée.
staff-merge-both-accounts = Les deux fiches ont un compte. Les deux adresses ouvriront le compte de la première fiche.
staff-merge-both-answers = { $count ->
    [one] { $count } réponse à nos questions diffère. Celle de la première fiche est conservée.
   *[other] { $count } réponses à nos questions diffèrent. Celles de la première fiche sont conservées.
}
staff-merge-both-kinds = { $count ->
    [one] Les deux fiches ont { $count } statut particulier depuis le même jour.
   *[other] Les deux fiches ont { $count } statuts particuliers depuis le même jour.
}
staff-merge-bank-account = Le compte bancaire de la seconde fiche n’est pas repris. Le client pourra l’indiquer à nouveau.
staff-merge-both-mandates = Les deux fiches ont un mandat de prélèvement. Celui de la première fiche est utilisé.
staff-merge-both-parties = Les deux fiches ont des coordonnées de facturation. Celles de la première fiche sont conservées.
staff-merge-both-consents = { $count ->
    [one] { $count } consentement diffère. Le choix le plus récent est retenu.
   *[other] { $count } consentements diffèrent. Le choix le plus récent est retenu.
}
staff-merge-unknown = L’une des deux fiches n’existe pas. Rien n’a été modifié.
staff-merge-same = Il s’agit d’une seule et même fiche. Rien n’a été modifié.
staff-merge-before = L’une de ces fiches a déjà été fusionnée avec une autre. Rien n’a été modifié. Rouvrez la fiche du client.
staff-merge-keep-other = Seule la seconde fiche a un compte, une adresse e-mail ou un mandat de prélèvement : c’est donc elle qui doit être conservée. Rien n’a été modifié. Conservez plutôt l’autre fiche.
staff-merge-of-staff = L’une des fiches est le compte d’un collègue et ne peut pas être fusionnée. Rien n’a été modifié.
staff-merge-erased = L’un des clients a demandé l’effacement de ses données. Rien n’a été modifié. Attendez que cette demande soit exécutée ou retirée.
staff-merge-unconfirmed = L’avoir de l’un des clients doit encore être confirmé après la restauration. Rien n’a été modifié. Confirmez d’abord l’avoir.
staff-merge-changed = L’une des fiches a changé depuis l’ouverture de cette page. Rien n’a été fusionné. Vérifiez ce que vous voyez maintenant.
staff-merge-too-late = Ces fiches ont été fusionnées il y a plus d’un jour ou sont déjà séparées. Rien n’a été modifié.
staff-merge-on = Cette fiche a été fusionnée depuis avec une troisième. Rien n’a été modifié. Séparez d’abord cette troisième fiche.
staff-merge-credit-spent = Depuis la fusion, l’avoir des deux fiches a été dépensé : si vous sépariez les fiches, il en manquerait à l’une d’elles. Rien n’a été modifié. Les fiches doivent rester fusionnées.
staff-merge-money-moved = Depuis la fusion, un billet a été revendu ou échangé contre un avoir, ou un avoir a été versé. On ne peut plus établir à qui revient cet avoir. Rien n’a été modifié. Les fiches doivent rester fusionnées.
staff-erase-title = Effacer les données de ce client
staff-erase-text = Ce client n’a pas d’adresse e-mail et ne peut pas faire cette demande en ligne. Son nom, son numéro de téléphone, son adresse et les notes sont effacés immédiatement et ne peuvent pas être rétablis. Les factures et la comptabilité sont conservées, comme la loi l’exige.
staff-erase-asked = Le client l’a demandé et j’ai vérifié son identité
staff-erase-do = Effacer les données
staff-erase-not-asked = Confirmez que le client l’a demandé. Rien n’a été effacé.
staff-erase-has-address = Ce client a une adresse e-mail ou un compte. Rien n’a été effacé. Invitez-le à supprimer lui-même son compte : il se connecte avec cette adresse et confirme avec un code.
staff-erase-of-account = Cette personne est rattachée au compte d’un autre client. Rien n’a été effacé. Demandez à ce client de la retirer de son compte.
staff-erase-obstacles = Ce client a encore quelque chose en cours chez nous : un billet pour une représentation à venir, une commande, un renouvellement, un remboursement, une somme due, un avoir ou une rétrofacturation (chargeback). Rien n’a été effacé. Réglez d’abord ce point ; cette page le montre.
staff-customers-too-often = Vous avez cherché trop souvent en une minute. Attendez un instant et réessayez.
staff-customers-too-many = En une heure, vous avez consulté plus de clients que le travail ne l’exige, et cela a été consigné. Réessayez à partir de l’heure suivante. Vous pouvez toujours retrouver une commande par son code.
staff-desk-customer = Client
staff-desk-customer-choose = Choisir ou ajouter un client
staff-desk-customer-change = Choisir un autre client
staff-desk-customer-nobody = Vendre sans client
staff-desk-customer-not-sold = Un article de cette vente ne peut pas être vendu à ce client. La vente reste inchangée. Retirez d’abord cet article.
staff-desk-customer-known-title = Un client connu
staff-desk-customer-find = Nom, téléphone, e-mail, adresse ou commande
staff-desk-customer-find-hint = Une partie suffit.
staff-desk-customer-none = Aucun client n’a été trouvé. Essayez une autre partie du nom ou le numéro de téléphone.
staff-desk-customer-more = D’autres clients correspondent. Ajoutez un mot.
staff-desk-customer-new-title = Un nouveau client
staff-desk-customer-make = Ajouter et choisir ce client
staff-desk-customer-another = C’est une autre personne
staff-desk-customer-out-of-reach = Saisissez aussi une adresse e-mail, un numéro de téléphone ou une adresse postale. Aucun client n’a été ajouté.
staff-desk-customer-known = Il existe déjà un client avec cette adresse e-mail. Aucun client n’a été ajouté. Vous pouvez le choisir ici.
staff-desk-customer-doubles = Ce client est peut-être déjà connu. Aucun client n’a été ajouté. Choisissez l’un des clients proposés ou indiquez que c’est une autre personne.
staff-desk-kind-none = Aucun statut particulier
staff-desk-to-sale = Retour à la vente
staff-desk-person = Pour qui
staff-desk-person-change = Changer de personne
staff-desk-take-credit = Prélever { $credit } sur l’avoir du client
staff-desk-take-credit-and-cash = Prélever { $credit } sur l’avoir du client et encaisser { $rest } en espèces
