# Customers and orders found by staff, and who looked at whom.
staff-find-title = Buscar un cliente
staff-find-short = Buscar un cliente
staff-find-lede = Busque un cliente con lo que sepa: parte del nombre o de los apellidos, el teléfono, la dirección, el correo electrónico o el código de un pedido, una entrada o un carné.
staff-find-label = ¿Qué sabe del cliente?
staff-find-hint = No importan el orden de las palabras, las mayúsculas ni los acentos. Del teléfono bastan las últimas cifras. Añada otra palabra para acotar la lista.
staff-find-none = No se ha encontrado ningún cliente. Compruebe cómo se escribe o pruebe con otro dato.
staff-find-found = Clientes encontrados
staff-find-nameless = Cliente sin nombre
staff-find-more = { $count ->
    [one] Hay { $number } cliente más. Añada una palabra para acotar la lista.
   *[other] Hay { $number } clientes más. Añada una palabra para acotar la lista.
}
staff-find-many-more = Hay muchos clientes más. Añada una palabra para acotar la lista.
staff-views-title = Quién ha consultado a este cliente
staff-views-lede = Qué compañeros han abierto la página de este cliente o la de alguno de sus pedidos, primero los más recientes. Cada página figura como máximo una vez por hora y se guarda durante dos años.
staff-views-what = Página
staff-views-person = Página del cliente
staff-views-search = Búsqueda con pocos resultados
staff-views-none = Nadie ha abierto las páginas de este cliente.
staff-orders-any = Pedido, cliente o entrada
staff-orders-any-lede = Escriba lo que sepa: el código del pedido, el código de barras de la entrada, parte del nombre, un correo electrónico, un teléfono o las cuatro últimas cifras de la tarjeta.
staff-orders-none = No se ha encontrado ningún pedido. Compruebe cómo se escribe o pregunte por el código del pedido.
staff-orders-found = Pedidos encontrados, primero los más recientes
staff-orders-older = Mostrar pedidos anteriores
staff-orders-filters = Filtrar por hora, función o asiento
staff-orders-filter = Mostrar pedidos
staff-orders-from = Realizados desde
staff-orders-to = Realizados hasta
staff-orders-performance = Clave de la función
staff-orders-seat = Asiento, por ejemplo Platea/12/7
staff-orders-wrong-time = Escriba la hora con el formato 2026-12-01T10:00.
staff-orders-wrong-performance = No hay ninguna función con esta clave. La encontrará en la página de la función.
staff-orders-wrong-seat = El plano de esta función no tiene ese asiento, o tiene varios con ese nombre. Escriba sector, fila y asiento.
staff-orders-wrong-alone = Indique la función a la que pertenece el asiento.
staff-orders-seat-history = Qué ha pasado con este asiento
staff-orders-order = Pedido
staff-seat-ordered = Pedido realizado
staff-seat-sold = Pagado
staff-seat-offered = Puesto a la venta por su abonado
staff-seat-resold = Revendido
staff-seat-resale-ended = Fin de la reventa, sin comprador
staff-seat-exchanged = Cambiado
staff-seat-returned = Anulado
staff-seat-ended = Pedido finalizado
