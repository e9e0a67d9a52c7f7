# Die Karte auf Papier, und ein Platz in einer Zeile (E-Mails, Kalender).

# Das Haus, wie es E-Mails unterschreibt und auf Karten steht.

# Titel der PDF-Datei.
ticket-title = Karten, Bestellung { $code }
ticket-doors = Einlass ab { $time } Uhr
# Welche Seite der Datei dies ist.
ticket-counter = Karte { $number } von { $count }
# Instead of the code, where the house gives tickets out otherwise.
ticket-on-paper = Bitte drucken Sie diese Karte aus und bringen Sie sie mit. Der Code für den Einlass steht auf dem Ausdruck.
ticket-in-wallet = Bitte speichern Sie diese Karte in der Wallet Ihres Smartphones. Dort finden Sie den Code für den Einlass.
ticket-at-box-office = Diese Karte liegt für Sie an der Theaterkasse bereit. Bitte holen Sie sie vor der Vorstellung ab.
# Behind the name of an area, seated or standing, whose places have no numbers.
ticket-free-place = freie Platzwahl

# Über einem Wert: der Teil des Hauses, der Block oder die Loge darin, Reihe und Sitz.
ticket-area = Bereich
ticket-section = Abschnitt
ticket-row = Reihe
ticket-seat = Platz
ticket-zone = Preisgruppe
ticket-type = Kartenart
ticket-price = Preis
ticket-order = Bestellung
ticket-holder = Name

# Ein Platz in einer Zeile. Reihen und Abschnitte fehlen, wo das Haus keine hat.
ticket-place-seat = { $area }, Platz { $seat }
ticket-place-row = { $area }, Reihe { $row }, Platz { $seat }
ticket-place-section = { $area }, { $section }, Platz { $seat }
ticket-place-section-row = { $area }, { $section }, Reihe { $row }, Platz { $seat }

# Was man vom Platz aus sieht: wie weit die Bühne ist und wie viel von ihr.
ticket-view =
    { $percent ->
        [100] { $metres } m zur Bühne, Sicht auf die ganze Bühne
       *[other] { $metres } m zur Bühne, Sicht auf { $percent } % der Bühne
    }
ticket-view-nearly = { $metres } m zur Bühne, Sicht auf fast die ganze Bühne

# Über der kleinen Zeichnung des Saals, mit dem Wort auf ihrer Bühne.
ticket-your-seat = Ihr Platz
ticket-stage = Bühne
ticket-your-ticket = Ihre Karte
ticket-good-to-know = Gut zu wissen
ticket-terms =
    Diese Karte gilt für eine Person und einen Einlass. Bitte zeigen Sie den Code auf Papier oder auf dem Smartphone vor. Wer ihn zuerst vorzeigt, wird eingelassen; bewahren Sie ihn daher gut auf.
    Wer zu spät kommt, wird in der nächsten Pause eingelassen. Für Karten zu einem festen Termin besteht kein Widerrufsrecht; wird die Vorstellung abgesagt, erstatten wir der Person, die die Karte gekauft hat, den vollen Betrag.
ticket-fold = Hier falten
# Vom Screenreader gesagt, bei den Codes und der Zeichnung.
ticket-qr-code = QR-Code für den Einlass
ticket-bar-code = Strichcode für den Einlass
ticket-hall-sketch = Saalplan mit Ihrem Platz
