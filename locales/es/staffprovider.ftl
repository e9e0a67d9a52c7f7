# Staff sign in with an account at a service that the operator names.
staff-provider-enter = Iniciar sesión con { $provider }
staff-provider-code-lede = { $provider } ha confirmado su identidad. Introduzca además un código de su aplicación de autenticación.
staff-provider-code-wrong = Este código no es correcto o ya se ha usado. Introduzca el código que muestra ahora su aplicación.
staff-provider-otherwise = Iniciar sesión con contraseña
staff-provider-away = En este momento no se puede conectar con el servicio de inicio de sesión. Inicie sesión con su contraseña.
staff-provider-nobody = El servicio de inicio de sesión ha confirmado su identidad, pero usted no tiene aquí ninguna cuenta del personal. Inicie sesión con su contraseña o pida acceso a un administrador.
staff-provider-refused = El servicio de inicio de sesión no ha confirmado su identidad. Inténtelo de nuevo o inicie sesión con su contraseña.
staff-provider-ended = Este inicio de sesión ya no es válido. Empiece de nuevo o inicie sesión con su contraseña.
