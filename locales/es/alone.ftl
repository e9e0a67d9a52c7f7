# Una función de un carné de abono recibe una entrada propia.
alone-link = Entrada solo para esta función
alone-title = ¿Quiere una entrada aparte para esta función?
alone-text = Recibirá una entrada con un código propio para esta función, por ejemplo para prestarla o cederla. Su carné de abono dejará de aceptarse en la puerta para esta función y seguirá siendo válido para todas las demás.
alone-confirm = Obtener una entrada aparte
alone-keep = Seguir usando el carné
alone-done = Esta función tiene ahora una entrada aparte. Su carné ya no es válido para ella, pero sí para todas las demás.
refusal-ticket-not-on-card = Esta entrada ya tiene un código propio y no está en ningún carné. Puede imprimirla en cualquier momento.
refusal-ticket-not-on-paper = Esta entrada no se puede imprimir. En la página de su pedido se indica cómo acceder a la sala.
timeline-ticket-print-alone = Entrada aparte para una función del carné
timeline-reason-printed-alone = esta función tiene una entrada aparte
