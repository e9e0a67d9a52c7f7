# Staff sign in with an account at a service that the operator names.
staff-provider-enter = Se connecter avec { $provider }
staff-provider-code-lede = { $provider } a confirmé votre identité. Saisissez aussi un code de votre application d’authentification.
staff-provider-code-wrong = Ce code n’est pas correct ou a déjà été utilisé. Saisissez le code que votre application affiche maintenant.
staff-provider-otherwise = Se connecter plutôt avec un mot de passe
staff-provider-away = Le service de connexion est injoignable pour le moment. Connectez-vous avec votre mot de passe.
staff-provider-nobody = Le service de connexion a confirmé votre identité, mais vous n’avez pas de compte du personnel ici. Connectez-vous avec votre mot de passe ou demandez un accès à un administrateur.
staff-provider-refused = Le service de connexion n’a pas confirmé votre identité. Réessayez ou connectez-vous avec votre mot de passe.
staff-provider-ended = Cette connexion n’est plus valable. Recommencez ou connectez-vous avec votre mot de passe.
