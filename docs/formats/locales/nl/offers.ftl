# Subscriptions and packages.
offers-title = Abonnementen en pakketten
offers-description = { $season }: abonnementen met dezelfde plaats bij elke voorstelling en pakketten die u zelf samenstelt, met data en prijzen.
offers-lede = Meer voorstellingen voor minder dan de prijs van losse kaarten: houd een hele serie dezelfde plaats, of kies de voorstellingen zelf.
offers-none = Op dit moment zijn er geen abonnementen of pakketten te koop.
offers-one-of = ({ $number } van { $count })
offers-performances = { $count ->
    [one] { $count } voorstelling
   *[other] { $count } voorstellingen
}
offers-price-range = van { $from } tot { $to }
offer-description = { $name }, { $season }: dezelfde plaats bij { $titles }.
offer-lede = Dezelfde plaats bij elke voorstelling van de serie.
offer-prices = Prijzen
offer-zone = Rang
offer-price = Abonnement
offer-tickets-price = Losse kaarten
offer-all = Alle abonnementen en pakketten
offer-sold-out = Er is geen plaats meer die voor al deze voorstellingen beschikbaar is.
