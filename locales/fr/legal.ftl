# Les pages que la loi demande : accessibilité, protection des données, conditions de vente.

accessibility-title = Accessibilité
accessibility-lede = Déclaration d’accessibilité de la billetterie en ligne : { house-name }
accessibility-aim = Cette billetterie en ligne vise la conformité à la norme EN 301 549 et aux règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA. Tout ce que permet le plan de salle est également possible au clavier, avec un lecteur d’écran et sans JavaScript.
accessibility-checked-title = Ce que nous avons vérifié
accessibility-checked-seats = Chaque place a un nom, un prix et une description de la vue.
accessibility-checked-keyboard = Chaque page peut être utilisée entièrement au clavier et le focus est toujours visible.
accessibility-checked-zoom = Le texte peut être agrandi à 400 % sans perte de contenu ni de fonction.
accessibility-checked-time = Le délai de réservation des places dans le panier peut être prolongé par une seule action, jusqu’à dix fois.
accessibility-checked-colour = Les places disponibles, occupées et choisies se distinguent par leur forme, et pas seulement par leur couleur.
accessibility-missing-title = Limites connues
accessibility-missing-text = La vue en trois dimensions est une image. Ce qu’elle montre est aussi décrit en toutes lettres à côté de chaque place.
accessibility-places-title = Places fauteuil roulant
accessibility-places-text = Les places fauteuil roulant et les places d’accompagnant voisines sont signalées sur le plan de salle et dans la liste des places. Elles se vendent comme toutes les autres : nous ne demandons aucun justificatif et ne conservons aucune donnée sur un handicap.
accessibility-contact-title = Nous contacter
accessibility-contact-text = Si quelque chose ne fonctionne pas pour vous, écrivez-nous : { house-email-accessibility }. Nous répondons dans un délai de cinq jours ouvrés. Si notre réponse ne vous satisfait pas, vous pouvez saisir l’autorité chargée de l’accessibilité numérique dans votre pays.

privacy-title = Protection des données
privacy-lede = Quelles données nous conservons à votre sujet, pourquoi et pendant combien de temps
privacy-controller = Responsable du traitement des données : { house-seller }, { house-seller-address } ; { house-email-privacy }.
privacy-what-title = Ce que nous conservons
privacy-what-name = Votre nom et votre adresse e-mail, tels que vous les indiquez lors de l’achat.
privacy-what-order = Ce que vous avez acheté, à quelle date, et si le paiement a été effectué. Seuls la banque et le prestataire de paiement voient le numéro de votre carte.
privacy-what-account = Si vous avez un compte : le téléphone, l’adresse postale et le compte bancaire que vous nous avez indiqués, votre éventuel statut particulier, par exemple celui d’établissement scolaire, ainsi que vos adhésions, vos pass et vos saisons d’abonnement.
privacy-what-cookie = Trois cookies de notre site : l’un identifie votre panier et votre connexion, un autre retient votre langue, le dernier conserve le nom et l’adresse e-mail saisis lors de l’achat jusqu’à la commande et, au plus, pendant la durée de votre panier. Nous n’utilisons aucun autre cookie et rien n’est chargé depuis les serveurs d’autres sociétés.
privacy-what-device = Une page contenant vos billets reste sur votre appareil une fois ouverte, pour que vous puissiez présenter le code sans connexion. Elle n’est conservée nulle part ailleurs.
privacy-why-title = Pourquoi
privacy-why-text = Pour vous envoyer vos billets, vous donner accès à la représentation, vous prévenir de tout changement, vous verser ce qui vous est dû, tenir notre comptabilité comme la loi l’exige et, si vous l’avez accepté, vous envoyer nos actualités. Les bases juridiques sont le contrat conclu avec vous, nos obligations légales et, pour les actualités, votre consentement.
privacy-how-long-title = Durée de conservation
privacy-how-long-text = Nous conservons les commandes et les factures aussi longtemps que le droit fiscal l’exige, et les paniers qui n’ont pas donné lieu à une commande pendant six mois au maximum.
privacy-who-title = Qui reçoit vos données
privacy-who-text = Personne, à l’exception de la banque ou du prestataire de paiement qui traite votre paiement, du fournisseur qui fabrique votre carte d’abonnement, si vous en recevez une, et, lorsque la page le nomme, de l’organisateur d’une représentation.
privacy-rights-title = Vos droits
privacy-rights-text = Vous avez le droit de consulter les données que nous conservons à votre sujet, de les faire rectifier ou effacer, de faire limiter leur traitement, de vous opposer à leur utilisation et de les recevoir sous une forme que vous pouvez réutiliser ailleurs. Lorsque nous utilisons vos données avec votre accord, vous pouvez le retirer à tout moment ; l’utilisation faite jusque-là reste licite. Écrivez à { house-email-privacy }. Vous pouvez aussi adresser une réclamation à l’autorité de protection des données.

terms-title = Conditions générales de vente
terms-lede = Les conditions qui s’appliquent à votre achat
terms-seller = Vendeur : { house-seller }, { house-seller-address }. Le contrat est conclu lorsque votre paiement est confirmé ou, si vous payez sur facture ou si la commande est gratuite, lorsque nous confirmons votre commande. Il peut être conclu dans chacune des langues de cette billetterie.
terms-price-title = Prix
terms-price-text = Tous les prix s’entendent TVA comprise. Les frais sont soit compris dans les prix affichés, soit indiqués à côté ; ils font toujours partie du total que vous voyez avant de payer. Vous payez sur la page de la banque ou du prestataire de paiement, avec l’un des moyens de paiement proposés lors de la commande.
terms-withdrawal-title = Droit de rétractation
terms-withdrawal-text = Les billets concernent des activités de loisirs à une date déterminée. La loi ne prévoit aucun droit de rétractation pour ces billets : vous ne pouvez pas revenir sur votre achat parce que vous avez changé d’avis. Certains billets peuvent être échangés, rendus contre un avoir, remis en vente ou cédés à quelqu’un ; votre compte indique à côté de chaque billet ce qui est possible. Vous pouvez vous rétracter de l’achat d’une carte cadeau dans les 14 jours, tant qu’elle n’a servi à aucun paiement. Vous pouvez vous rétracter de l’achat d’une adhésion ou d’un pass dans les 14 jours, tant qu’ils n’ont pas servi. Pour un article, comme un programme, les 14 jours commencent à sa réception. Dans les deux cas, écrivez-nous à { house-email }.
terms-cancelled-title = En cas d’annulation ou de report
terms-cancelled-text = Si une représentation est annulée, nous vous rendons tout ce que vous avez payé pour cette représentation, frais compris. Nous vous envoyons un e-mail et, jusqu’à la date indiquée, vous pouvez choisir sur la page de votre commande entre un remboursement sur la carte ou le compte qui a servi à payer et un avoir à utiliser dans notre billetterie. Sans choix de votre part, nous remboursons les billets à l’unité sur la carte ou le compte qui a servi à payer ; ceux d’un abonnement ou d’une formule deviennent un avoir. Si une représentation est reportée, vos billets sont valables pour la nouvelle date ; jusqu’à la date indiquée dans notre e-mail, vous pouvez choisir un remboursement ou un avoir. Un changement de distribution ne donne pas droit à un remboursement. Ce que vous avez payé à la billetterie y est remboursé.
terms-ticket-title = Billets
terms-ticket-text = Chaque billet donne droit à une seule entrée, pour une personne. Si vous perdez un billet ou si quelqu’un a pu le copier, demandez un nouveau code sur la page de votre commande. L’ancien code n’est alors plus accepté.
terms-entry-title = Accès à la salle
terms-entry-text = Les portes ouvrent avant le début de la représentation ; l’heure figure sur votre billet. En cas de retard, l’accès à la salle se fait à l’entracte suivant.
terms-entry-children = Chaque enfant doit avoir son propre billet.
terms-complaints-title = Réclamations
terms-complaints-text = Pour toute réclamation, écrivez-nous d’abord : { house-email }. Si notre réponse ne vous satisfait pas, vous pouvez saisir gratuitement le médiateur de la consommation compétent ou un organisme de protection des consommateurs de votre pays.

# Who runs the shop and who sells in it.
imprint-title = Mentions légales
imprint-lede = { house-name } : qui gère cette billetterie en ligne et qui vend les billets
imprint-operator-title = Éditeur de cette billetterie en ligne
# Here a house adds what its law asks for, such as its register and its supervisory authority.
imprint-more = L’éditeur est responsable du contenu de ces pages.
imprint-sellers-title = Vente des billets
imprint-sellers-text = Votre facture indique la société auprès de laquelle vous avez acheté. Dans cette billetterie en ligne, les billets sont vendus par :
