# Tickets on paper.
ticket-title = Kaarten, bestelling { $code }
ticket-doors = Deuren open om { $time } uur
ticket-counter = Kaart { $number } van { $count }
ticket-on-paper = Druk deze kaart af en neem haar mee. De code voor de deur staat op de afgedrukte kaart.
ticket-in-wallet = Voeg deze kaart toe aan de wallet op uw telefoon. Daar vindt u de code voor de deur.
ticket-at-box-office = Deze kaart ligt voor u klaar bij de kassa. Haal haar vóór de voorstelling op.
ticket-free-place = vrije plaatskeuze
ticket-area = Deel van de zaal
ticket-section = Vak
ticket-row = Rij
ticket-seat = Stoel
ticket-zone = Rang
ticket-type = Kaartsoort
ticket-price = Prijs
ticket-order = Bestelling
ticket-holder = Naam
ticket-place-seat = { $area }, stoel { $seat }
ticket-place-row = { $area }, rij { $row }, stoel { $seat }
ticket-place-section = { $area }, { $section }, stoel { $seat }
ticket-place-section-row = { $area }, { $section }, rij { $row }, stoel { $seat }
ticket-view =
    { $percent ->
        [100] { $metres } m van het toneel, volledig zicht op het toneel
       *[other] { $metres } m van het toneel, zicht op { $percent }% van het toneel
    }
ticket-view-nearly = { $metres } m van het toneel, zicht op bijna het hele toneel
ticket-your-seat = Uw plaats
ticket-stage = Toneel
ticket-your-ticket = Uw kaart
ticket-good-to-know = Goed om te weten
ticket-terms =
    Deze kaart geeft één persoon één keer toegang. Laat de code zien op papier of op uw telefoon. Wie de code het eerst laat zien, wordt toegelaten; bewaar haar dus goed.
    Wie te laat komt, kan bij de volgende pauze naar binnen. Voor kaarten voor een vaste datum geldt geen herroepingsrecht; wordt de voorstelling afgelast, dan krijgt wie de kaart heeft gekocht het geld terug.
ticket-fold = Hier vouwen
ticket-qr-code = QR-code voor de deur
ticket-bar-code = Streepjescode voor de deur
ticket-hall-sketch = Plattegrond van de zaal met uw plaats
