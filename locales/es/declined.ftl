# Por qué el banco no ha cobrado, en la página del pedido, antes de lo que se puede hacer. Nunca el código del banco.
declined-card-expired = La tarjeta está caducada o la fecha de caducidad no se introdujo bien.
declined-not-enough-money = No hay saldo suficiente o se ha alcanzado el límite de la tarjeta.
declined-wrong-code = El código de seguridad no era correcto o ha fallado la confirmación en la aplicación de su banco.
declined-refused = Su banco ha rechazado el pago y puede indicarle el motivo. Si lo prefiere, pague con otra tarjeta.
declined-bank-away = En este momento no se puede conectar con su banco. Inténtelo de nuevo dentro de unos minutos.
