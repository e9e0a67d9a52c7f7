# The ticket on paper, and how a seat is said in one line (emails, calendar).

# Title of the PDF file.
ticket-title = Entradas del pedido { $code }
ticket-doors = Apertura de puertas: { $time } h
# Which page of the file this is.
ticket-counter = Entrada { $number } de { $count }
# Instead of the code, where the house gives tickets out otherwise.
ticket-on-paper = Imprima esta entrada y tráigala consigo. El código de acceso está en la entrada impresa.
ticket-in-wallet = Guarde esta entrada en la cartera digital de su móvil. Allí encontrará el código de acceso.
ticket-at-box-office = Tiene esta entrada a su disposición en la taquilla. Recójala antes de la función.
# Behind the name of an area, seated or standing, whose places have no numbers.
ticket-free-place = sin numerar

# Labels above a value: the part of the house, the block or box in it, row and chair.
ticket-area = Ubicación
ticket-section = Sector
ticket-row = Fila
ticket-seat = Asiento
ticket-zone = Zona de precio
ticket-type = Tarifa
ticket-price = Precio
ticket-order = Pedido
ticket-holder = Titular

# A seat in one line. Rows and sections are missing where the house has none.
ticket-place-seat = { $area }, asiento { $seat }
ticket-place-row = { $area }, fila { $row }, asiento { $seat }
ticket-place-section = { $area }, { $section }, asiento { $seat }
ticket-place-section-row = { $area }, { $section }, fila { $row }, asiento { $seat }

# What is seen from the seat: distance to the stage, and how much of the stage.
ticket-view = { $percent ->
    [100] A { $metres } m del escenario; se ve entero
   *[other] A { $metres } m del escenario; se ve el { $percent } %
}
ticket-view-nearly = A { $metres } m del escenario; se ve casi entero

# Heads the small drawing of the hall, with the word on its stage.
ticket-your-seat = Su localidad
ticket-stage = Escenario
ticket-your-ticket = Su entrada
ticket-good-to-know = Conviene saber
ticket-terms =
    Esta entrada da acceso a una persona, una sola vez. Muestre el código en papel o en el móvil. Entra la primera persona que lo muestre, así que guárdelo bien.
    Quien llegue tarde podrá entrar en el siguiente descanso. Para las entradas con fecha determinada no hay derecho de desistimiento; si la función se cancela, reembolsamos su importe a quien las compró.
ticket-fold = Doblar por aquí
# Said by a screen reader of the codes and of the drawing.
ticket-qr-code = Código QR para el acceso
ticket-bar-code = Código de barras para el acceso
ticket-hall-sketch = Plano de la sala con su localidad señalada
