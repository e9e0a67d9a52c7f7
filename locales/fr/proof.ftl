# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = Ce billet vous attend au guichet. Apportez le justificatif demandé pour ce tarif. Le billet s’affichera ensuite ici et vous sera envoyé par e-mail.
mail-proof = { $count ->
    [one] { $count } billet vous attend au guichet. Apportez le justificatif demandé pour ce tarif. Le billet vous sera délivré sur place.
   *[other] { $count } billets vous attendent au guichet. Apportez les justificatifs demandés pour ces tarifs. Les billets vous seront délivrés sur place.
}
refusal-ticket-proof = Ce billet est réservé pour vous, mais nous ne pouvons le délivrer qu’au guichet, sur présentation du justificatif demandé pour ce tarif.
refusal-ticket-on-offer = Ce billet est remis en vente, ou sa place a déjà été vendue. S’il est encore en vente, reprenez-le d’abord.

staff-proof-title = Justificatif
staff-proof-text = { $count ->
    [one] { $count } billet est suspendu jusqu’à ce que vous ayez vu le justificatif exigé par son tarif. Dès que vous acceptez le justificatif, le billet est valable et le client le reçoit par e-mail.
   *[other] { $count } billets sont suspendus jusqu’à ce que vous ayez vu les justificatifs exigés par leurs tarifs. Dès que vous acceptez les justificatifs, les billets sont valables et le client les reçoit par e-mail.
}
staff-proof-accept = J’ai vu le justificatif : émettre les billets
staff-proof-none = Plus aucun billet de cette commande n’attend de justificatif.
staff-proof-not-paid = Cette commande n’est pas payée ou a été annulée. Elle n’a pas de billets.
staff-done-proof = Le justificatif a été accepté. Les billets sont valables et partent par e-mail.
staff-address-title = Adresse e-mail de la commande
staff-address-text = Avant de la modifier, demandez le code de la commande et le nom sous lequel elle a été passée. Ensuite, tous les e-mails sur la commande vont à la nouvelle adresse, et les billets y sont envoyés aussitôt.
staff-address-new = Nouvelle adresse e-mail
staff-address-send = Modifier et envoyer les billets
staff-address-bounced = Le dernier e-mail sur cette commande est revenu sans avoir été remis.
staff-address-failing = Le dernier e-mail sur cette commande n’a pas encore pu être envoyé.
staff-done-address = L’adresse a été modifiée. Les billets y sont envoyés.
staff-name-title = Nom de l’acheteur
staff-name-text = Avant de modifier ce nom, demandez le code de la commande. Les factures déjà numérotées gardent le nom qui y figure.
staff-name-save = Modifier le nom
staff-name-same = La commande est déjà à ce nom. Rien n’a été modifié.
staff-name-not-paid = Cette commande n’est pas payée ou est terminée. Rien n’a été modifié.
staff-done-name = Le nom a été modifié.
staff-full-title = Facture au nom du client
staff-full-text = Saisissez le nom, le numéro fiscal ou de TVA et l’adresse tels qu’ils doivent figurer sur la facture. La nouvelle facture remplace celle qui ne porte pas ces données.
staff-full-do = Établir cette facture
staff-full-not-now = Aucune facture au nom du client ne peut être établie pour cette commande pour le moment : il y en a déjà une, ou l’année civile de la première facture est terminée. Les documents restent valables.
staff-done-invoice = La facture a été établie.
