# The ticket on paper, and how a seat is said in one line (emails, calendar).

# The house as it signs emails and prints on tickets.

# Title of the PDF file.
ticket-title = Tickets, order { $code }
ticket-doors = Doors open at { $time }
# Which page of the file this is.
ticket-counter = Ticket { $number } of { $count }
# Instead of the code, where the house gives tickets out otherwise.
ticket-on-paper = Please print this ticket and bring it with you. The code for the door is on the printed ticket.
ticket-in-wallet = Please add this ticket to the wallet on your phone. You will find the code for the door there.
ticket-at-box-office = This ticket is waiting for you at the box office. Please collect it before the performance.
# Behind the name of an area, seated or standing, whose places have no numbers.
ticket-free-place = any free place

# Labels above a value: the part of the house, the block or box in it, row and chair.
ticket-area = Area
ticket-section = Section
ticket-row = Row
ticket-seat = Seat
ticket-zone = Zone
ticket-type = Ticket type
ticket-price = Price
ticket-order = Order
ticket-holder = Name

# A seat in one line. Rows and sections are missing where the house has none.
ticket-place-seat = { $area }, seat { $seat }
ticket-place-row = { $area }, row { $row }, seat { $seat }
ticket-place-section = { $area }, { $section }, seat { $seat }
ticket-place-section-row = { $area }, { $section }, row { $row }, seat { $seat }

# What is seen from the seat: distance to the stage, and how much of the stage.
ticket-view =     { $percent ->
        [100] { $metres } m from the stage, full view of the stage
       *[other] { $metres } m from the stage, view of { $percent }% of the stage
    }
ticket-view-nearly = { $metres } m from the stage, view of almost the whole stage

# Heads the small drawing of the hall, with the word on its stage.
ticket-your-seat = Your seat
ticket-stage = Stage
ticket-your-ticket = Your ticket
ticket-good-to-know = Good to know
ticket-terms =     This ticket admits one person, once. Please show the code on paper or on your phone. The first person to show the code is admitted, so please keep it safe.
    Latecomers are admitted at the next interval. There is no right of withdrawal for tickets for a fixed date; if the performance is cancelled, the person who bought the ticket will be refunded.
ticket-fold = Fold here
# Said by a screen reader of the codes and of the drawing.
ticket-qr-code = QR code for the door
ticket-bar-code = Barcode for the door
ticket-hall-sketch = Plan of the auditorium with your seat marked
