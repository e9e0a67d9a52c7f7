# Whether visits may be measured, and which cookies there are. Shown only where the house measures visits.
cookies-ask-title = Pouvons-nous mesurer votre visite ?
# $service: the analytics service, such as “Matomo (stats.example.org)”.
cookies-ask-text = Avec votre accord, nous indiquons à { $service } quelles pages de cette billetterie vous ouvrez et ce que vous achetez, sans votre nom ni votre adresse e-mail.
cookies-allow = Accepter
cookies-refuse = Refuser
cookies-more = En savoir plus sur les cookies et la mesure des visites
cookies-title = Cookies
cookies-lede = Quels cookies cette billetterie utilise et si votre visite peut être mesurée
cookies-needed-title = Cookies nécessaires à la billetterie
cookies-needed-text = Ces quatre cookies proviennent de notre site : l’un identifie votre panier et votre connexion, un autre retient votre langue, un autre encore conserve le nom et l’adresse e-mail saisis lors de l’achat jusqu’à la commande et, au plus, pendant la durée de votre panier, le dernier retient votre choix sur cette page. Rien n’est chargé depuis les serveurs d’autres sociétés.
cookies-measuring-title = Mesure des visites
cookies-measuring-text = Si vous l’acceptez, notre serveur indique à { $service } quelles pages de cette billetterie vous ouvrez et dans quelle langue. Si vous faites un achat, il indique aussi les spectacles, les tarifs et le montant. Il y joint un nombre aléatoire, qui nous permet de compter les visiteurs ; ce nombre se trouve dans le cookie qui retient votre choix. Votre nom, votre adresse e-mail, votre adresse IP et le code de votre commande ne sont pas transmis. Au bout de six mois, nous vous posons de nouveau la question.
cookies-allowed = Vous avez accepté que nous mesurions vos visites. Vous pouvez changer d’avis à tout moment.
cookies-refused = Vous avez refusé que nous mesurions vos visites. Vous pouvez changer d’avis à tout moment.
cookies-refused-by-browser = Votre navigateur demande aux sites de ne pas vous suivre (Global Privacy Control ou Do Not Track). Nous respectons cette demande et ne mesurons pas vos visites.
cookies-open = Vous n’avez pas encore choisi. Tant que vous ne l’avez pas fait, nous ne mesurons pas vos visites.
privacy-what-cookie-measured = Quatre cookies de notre site : l’un identifie votre panier et votre connexion, un autre retient votre langue, un autre encore conserve le nom et l’adresse e-mail saisis lors de l’achat jusqu’à la commande et, au plus, pendant la durée de votre panier, le dernier retient si nous pouvons mesurer vos visites. Nous n’utilisons aucun autre cookie et rien n’est chargé depuis les serveurs d’autres sociétés.
privacy-who-measured = Si vous avez accepté que nous mesurions vos visites, le service d’analyse nommé ci-dessous reçoit aussi des données, mais ni votre nom ni votre adresse e-mail.
privacy-measuring-title = Mesure des visites
privacy-measuring-text = Si vous l’avez accepté, notre serveur indique à { $service } quelles pages de cette billetterie vous ouvrez et dans quelle langue. Si vous faites un achat, il indique aussi les spectacles, les tarifs et le montant. Il y joint un nombre aléatoire tiré de notre cookie. Votre nom, votre adresse e-mail, votre adresse IP et le code de votre commande ne sont pas transmis. La base légale est votre consentement, que vous pouvez retirer à tout moment. Nous utilisons ces données uniquement pour améliorer notre billetterie et notre communication.
