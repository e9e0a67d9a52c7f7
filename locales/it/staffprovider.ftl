# Staff sign in with an account at a service that the operator names.
staff-provider-enter = Accedi con { $provider }
staff-provider-code-lede = { $provider } ha confermato la Sua identità. Inserisca anche un codice della Sua app di autenticazione.
staff-provider-code-wrong = Questo codice non è corretto o è già stato usato. Inserisca il codice che l’app mostra ora.
staff-provider-otherwise = Accedi con la password
staff-provider-away = Al momento il servizio di accesso non è raggiungibile. Acceda con la password.
staff-provider-nobody = Il servizio di accesso ha confermato la Sua identità, ma Lei non ha qui nessun account del personale. Acceda con la password o chieda l’accesso a chi gestisce gli account.
staff-provider-refused = Il servizio di accesso non ha confermato la Sua identità. Riprovi o acceda con la password.
staff-provider-ended = Questo accesso non è più valido. Ricominci o acceda con la password.
