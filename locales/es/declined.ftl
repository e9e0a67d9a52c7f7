# Por qué el banco no ha cobrado, en la página del pedido, antes de lo que se puede hacer. Nunca el código del banco.
declined-card-expired = La tarjeta está caducada o la fecha de caducidad no se introdujo bien.
declined-not-enough-money = No hay saldo suficiente o se ha alcanzado el límite de la tarjeta.
declined-wrong-code = El código de seguridad o la confirmación en la aplicación de su banco no era correcta.
declined-refused = Su banco ha rechazado el pago. Él puede indicarle el motivo; también puede pagar con otra tarjeta.
declined-bank-away = En este momento no se puede conectar con su banco. Inténtelo de nuevo dentro de unos minutos.
