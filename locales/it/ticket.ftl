# The ticket on paper, and how a seat is said in one line (emails, calendar).

# Title of the PDF file.
ticket-title = Biglietti dell’ordine { $code }
ticket-doors = Apertura porte: ore { $time }
# Which page of the file this is.
ticket-counter = Biglietto { $number } di { $count }
# Instead of the code, where the house gives tickets out otherwise.
ticket-on-paper = La preghiamo di stampare questo biglietto e di portarlo con sé. Il codice per l’ingresso è sul biglietto stampato.
ticket-in-wallet = La preghiamo di salvare questo biglietto nel wallet del Suo telefono: lì trova il codice per l’ingresso.
ticket-at-box-office = Questo biglietto è a Sua disposizione in biglietteria. La preghiamo di ritirarlo prima dello spettacolo.
# Behind the name of an area, seated or standing, whose places have no numbers.
ticket-free-place = posto non numerato

# Labels above a value: the part of the house, the block or box in it, row and chair.
ticket-area = Settore
ticket-section = Posizione
ticket-row = Fila
ticket-seat = Posto
ticket-zone = Fascia di prezzo
ticket-type = Tariffa
ticket-price = Prezzo
ticket-order = Ordine
ticket-holder = Intestatario

# A seat in one line. Rows and sections are missing where the house has none.
ticket-place-seat = { $area }, posto { $seat }
ticket-place-row = { $area }, fila { $row }, posto { $seat }
ticket-place-section = { $area }, { $section }, posto { $seat }
ticket-place-section-row = { $area }, { $section }, fila { $row }, posto { $seat }

# What is seen from the seat: distance to the stage, and how much of the stage.
ticket-view =
    { $percent ->
        [100] A { $metres } m dal palcoscenico, visibile per intero
       *[other] A { $metres } m dal palcoscenico, parte visibile: { $percent }%
    }
ticket-view-nearly = A { $metres } m dal palcoscenico, visibile quasi per intero

# Heads the small drawing of the hall, with the word on its stage.
ticket-your-seat = Il Suo posto
ticket-stage = Palcoscenico
ticket-your-ticket = Il Suo biglietto
ticket-good-to-know = Informazioni utili
ticket-terms =
    Questo biglietto vale per una persona e per un solo ingresso. Mostri il codice su carta o sul telefono. Entra la prima persona che mostra il codice, perciò lo conservi con cura.
    A spettacolo iniziato si può entrare in sala solo al primo intervallo utile. Per i biglietti con data prestabilita non c’è diritto di recesso; se lo spettacolo viene annullato, riceve il rimborso chi ha acquistato il biglietto.
ticket-fold = Piegare qui
# Said by a screen reader of the codes and of the drawing.
ticket-qr-code = Codice QR per l’ingresso
ticket-bar-code = Codice a barre per l’ingresso
ticket-hall-sketch = Pianta della sala con il Suo posto indicato
