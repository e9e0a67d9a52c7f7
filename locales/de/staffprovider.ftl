# Staff sign in with an account at a service that the operator names.
staff-provider-enter = Mit { $provider } anmelden
staff-provider-code-lede = { $provider } hat bestätigt, wer Sie sind. Bitte geben Sie noch einen Code aus Ihrer Authentifizierungs-App ein.
staff-provider-code-wrong = Dieser Code ist nicht richtig oder wurde schon verwendet. Bitte geben Sie den Code ein, den Ihre App jetzt anzeigt.
staff-provider-otherwise = Stattdessen mit Passwort anmelden
staff-provider-away = Der Anmeldedienst ist zurzeit nicht erreichbar. Bitte melden Sie sich mit Ihrem Passwort an.
staff-provider-nobody = Der Anmeldedienst hat bestätigt, wer Sie sind, aber hier gibt es für Sie kein Personalkonto. Bitte melden Sie sich mit Ihrem Passwort an oder bitten Sie die Administration um Zugang.
staff-provider-refused = Der Anmeldedienst hat nicht bestätigt, wer Sie sind. Bitte versuchen Sie es noch einmal oder melden Sie sich mit Ihrem Passwort an.
staff-provider-ended = Diese Anmeldung ist nicht mehr gültig. Bitte beginnen Sie von vorn oder melden Sie sich mit Ihrem Passwort an.
