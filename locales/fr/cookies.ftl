# Whether visits may be measured, and which cookies there are. Shown only where the house measures visits.
cookies-ask-title = Pouvons-nous mesurer votre visite ?
# $service: the analytics service, such as “Matomo (stats.example.org)”.
cookies-ask-text = Avec votre accord, nous indiquons à { $service } quelles pages de cette billetterie vous ouvrez et ce qui est acheté, sans votre nom ni votre adresse e-mail.
cookies-allow = Accepter
cookies-refuse = Refuser
cookies-more = En savoir plus sur les cookies et la mesure des visites
cookies-title = Cookies
cookies-lede = Quels cookies cette billetterie utilise et si votre visite peut être mesurée
cookies-needed-title = Cookies nécessaires à la billetterie
cookies-needed-text = Ces cookies sont les nôtres : l’un identifie votre panier et votre connexion, un autre retient votre langue, le dernier votre choix sur cette page. Rien n’est chargé depuis les serveurs d’autres sociétés.
cookies-measuring-title = Mesure des visites
cookies-measuring-text = Si vous l’acceptez, notre serveur indique à { $service } quelles pages de cette billetterie vous ouvrez et dans quelle langue et, si vous achetez, pour quelles productions, à quels tarifs et pour quel montant. Un nombre aléatoire y est joint pour savoir combien de personnes nous rendent visite ; il se trouve dans le cookie qui retient votre choix. Votre nom, votre adresse e-mail, votre adresse IP et le code de votre commande ne sont pas transmis. Nous vous reposons la question au bout de six mois.
cookies-allowed = Vous avez accepté que nous mesurions vos visites. Vous pouvez changer d’avis à tout moment.
cookies-refused = Vous avez refusé que nous mesurions vos visites. Vous pouvez changer d’avis à tout moment.
cookies-refused-by-browser = Votre navigateur demande aux sites de ne pas vous suivre (Global Privacy Control ou Do Not Track). Nous respectons cette demande et ne mesurons pas vos visites.
cookies-open = Vous n’avez pas encore choisi. D’ici là, nous ne mesurons pas vos visites.
privacy-what-cookie-measured = Trois cookies de notre site : l’un identifie votre panier et votre connexion, un autre retient votre langue, le dernier si nous pouvons mesurer vos visites. Nous n’utilisons aucun autre cookie et rien n’est chargé depuis les serveurs d’autres sociétés.
privacy-who-measured = Si vous avez accepté que nous mesurions vos visites, le service d’analyse nommé ci-dessous reçoit aussi des données, mais ni votre nom ni votre adresse e-mail.
privacy-measuring-title = Mesure des visites
privacy-measuring-text = Si vous l’avez accepté, notre serveur indique à { $service } quelles pages de cette billetterie vous ouvrez et dans quelle langue et, si vous achetez, pour quelles productions, à quels tarifs et pour quel montant, avec un nombre aléatoire tiré de notre cookie. Votre nom, votre adresse e-mail, votre adresse IP et le code de votre commande ne sont pas transmis. La base légale est votre consentement, que vous pouvez retirer à tout moment. Nous nous en servons uniquement pour améliorer notre billetterie et notre communication.
