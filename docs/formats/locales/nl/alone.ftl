# One performance of a card, printed alone.
alone-link = Losse kaart voor deze voorstelling
alone-title = Een losse kaart voor deze voorstelling?
alone-text = U krijgt voor deze voorstelling een losse kaart met een eigen code, die u kunt uitlenen of weggeven. Uw abonnementskaart wordt voor deze voorstelling bij de deur dan niet meer geaccepteerd. Voor alle andere blijft ze geldig.
alone-confirm = Losse kaart aanvragen
alone-keep = Op mijn kaart laten staan
alone-done = Deze voorstelling heeft nu een losse kaart. Uw abonnementskaart is er niet meer geldig voor, maar blijft geldig voor alle andere.
refusal-ticket-not-on-card = Deze kaart heeft al een eigen code en staat niet op een abonnementskaart. U kunt haar altijd afdrukken.
refusal-ticket-not-on-paper = Deze kaart kan niet worden afgedrukt. Op de pagina van uw bestelling staat hoe u binnenkomt.
