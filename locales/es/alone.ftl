# Una función de un carné de abono recibe una entrada propia.
alone-link = Entrada solo para esta función
alone-title = ¿Imprimir esta función por separado?
alone-text = Recibirá una entrada con un código propio para esta función, por ejemplo para prestarla o cederla. Su carné de abono dejará de aceptarse en la puerta para esta función y seguirá siendo válido para todas las demás.
alone-confirm = Solicitar una entrada propia
alone-keep = Dejarla en el carné
alone-done = Esta función tiene ahora una entrada propia. Su carné ya no es válido para ella y lo sigue siendo para todas las demás.
refusal-ticket-not-on-card = Esta entrada ya tiene un código propio. Puede imprimirla en cualquier momento.
timeline-ticket-print-alone = Función impresa por separado
timeline-reason-printed-alone = esta función se imprimió por separado
