# Why a bank declined a payment.
declined-card-expired = De kaart is verlopen, of de vervaldatum is niet goed ingevuld.
declined-not-enough-money = Er staat niet genoeg geld op de rekening, of de limiet van de kaart is bereikt.
declined-wrong-code = De beveiligingscode klopte niet, of de betaling is niet bevestigd in de app van uw bank.
declined-refused = Uw bank heeft de betaling geweigerd. Uw bank kan u vertellen waarom; u kunt ook met een andere kaart betalen.
declined-bank-away = Uw bank is op dit moment niet bereikbaar. Probeer het over een paar minuten opnieuw.
