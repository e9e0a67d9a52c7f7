# Varias entradas a la vez: imprimirlas o pedir códigos nuevos.
several-title = Imprimir o sustituir varias entradas
several-print = Imprimir las entradas seleccionadas
several-print-saving = Imprimir las entradas seleccionadas, cuatro por página
several-replace = Solicitar códigos nuevos para las seleccionadas
several-pdf-title = Sus entradas
several-replace-title = { $count ->
    [one] ¿Solicitar un código nuevo para esta entrada?
   *[other] ¿Solicitar códigos nuevos para estas { $count } entradas?
}
several-replace-text = { $count ->
    [one] Recibirá una entrada con un código nuevo, aquí y por correo electrónico. El código anterior, en papel, en un correo o en el móvil, dejará de aceptarse en la puerta.
   *[other] Recibirá entradas con códigos nuevos, aquí y por correo electrónico. Los códigos anteriores, en papel, en un correo o en el móvil, dejarán de aceptarse en la puerta.
}
several-replace-card = Las entradas que comparten un mismo código, como las de un carné de abono, se sustituyen juntas.
several-replace-confirm = { $count ->
    [one] Solicitar un código nuevo
   *[other] Solicitar códigos nuevos
}
several-replaced-mailed = { $count ->
    [one] Su entrada tiene un código nuevo. También se la hemos enviado por correo electrónico. El código anterior ya no es válido.
   *[other] Sus { $count } entradas tienen códigos nuevos. También se las hemos enviado por correo electrónico. Los códigos anteriores ya no son válidos.
}
several-replaced = { $count ->
    [one] Su entrada tiene un código nuevo. El anterior ya no es válido. Hoy no se pueden enviar más correos de este pedido: imprima la entrada aquí.
   *[other] Sus { $count } entradas tienen códigos nuevos. Los anteriores ya no son válidos. Hoy no se pueden enviar más correos de este pedido: imprima las entradas aquí.
}
refusal-ticket-nothing-chosen = No ha seleccionado ninguna entrada. Seleccione al menos una.
mail-new-codes-subject = Sus entradas con códigos nuevos, pedido { $code }
mail-new-codes = Ha solicitado códigos nuevos para sus entradas. Los códigos anteriores ya no son válidos en la puerta: no utilice impresiones ni correos anteriores. Estas son sus entradas:
mail-new-codes-attached = Adjuntamos sus entradas en un PDF: imprímalas o muéstrelas en el móvil.
timeline-value-new-codes = entradas con códigos nuevos
