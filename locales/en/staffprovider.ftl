# Staff sign in with an account at a service that the operator names.
staff-provider-enter = Sign in with { $provider }
staff-provider-code-lede = { $provider } has confirmed who you are. Please also enter a code from your authenticator app.
staff-provider-code-wrong = This code is not correct, or it has already been used. Please enter the code that your app shows now.
staff-provider-otherwise = Sign in with a password instead
staff-provider-away = The sign-in service cannot be reached at the moment. Please sign in with your password.
staff-provider-nobody = The sign-in service has confirmed who you are, but no staff account belongs to you here. Please sign in with your password, or ask an administrator for access.
staff-provider-refused = The sign-in service has not confirmed who you are. Please try again, or sign in with your password.
staff-provider-ended = This sign-in is no longer valid. Please start again, or sign in with your password.
