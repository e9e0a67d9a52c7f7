# What every page says.

# This language's own name, for the language switch.
language-name = Italiano

house-name = Gran Teatro Parterre
# The house's postal address, in one line.
house-address = Paseo del Río, 1 · 41001 Sevilla
house-box-office = Biglietteria: dal lunedì al sabato, dalle 10 alle 20
house-phone = +34 954 000 000

# $amount is written with the language's own separators, such as 1.234,50; $symbol is € or a currency's code.
money-amount = { $amount } { $symbol }

# The browser's title: the page's own title, then the house.
common-title = { $page } · { $house }
common-skip = Vai al contenuto
# Read out before the navigation of the page's head.
common-nav = Principale
# Read out before the current language's name.
common-language = Lingua:
common-season = Stagione
# A date and a time, such as giovedì 3 dicembre 2026 and 19:30.
common-when = { $date }, ore { $time }
common-choose-seats = Scegli i posti
common-poster = Locandina di «{ $title }»
# The lowest price of an evening or a production.
common-price-from = da { $price }
# Availability of an evening.
common-few = ultimi posti
common-sold-out = esaurito
common-cancelled = annullato
common-tickets = { $count ->
    [one] { $count } biglietto
   *[other] { $count } biglietti
}

# The sum of a basket or an order.
sum-title = Importo
sum-fee = Diritti di prevendita
sum-fee-each = { $count ->
    [one] { $price } per un biglietto
   *[other] { $price } per ciascuno dei { $count } biglietti
}
# $percent is the fee's rate, such as 10; $base the sum that it is charged on.
sum-fee-percent = { $percent }% di { $base }
sum-fee-package = { $count ->
    [one] { $price } per un abbonamento o pacchetto
   *[other] { $price } per ciascuno dei { $count } abbonamenti o pacchetti
}
sum-fee-order = una volta per ordine
sum-total = Totale
sum-goes-back = Da rimborsare
sum-went-back = Rimborsato
# $rate is a percentage, such as 10.
sum-tax = IVA inclusa ({ $rate }%)
# A company, where several sell what is in the basket.
sum-seller = Di cui venduto da { $name }

# The demo's page of mails that would have been sent.
mailbox-title = E-mail della dimostrazione
mailbox-lede = Quello che il teatro avrebbe spedito. Fuori dalla dimostrazione questa pagina non esiste.
mailbox-none = Non è ancora stata spedita nessuna e-mail.
mailbox-to = a { $email }
mailbox-html = L’e-mail così come appare
mailbox-attachments = { $count ->
    [one] { $count } allegato
   *[other] { $count } allegati
}
