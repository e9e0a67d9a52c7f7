# What every page says.

# This language's own name, for the language switch.
language-name = Italiano

# $amount is written with the language's own separators, such as 1.234,50; $symbol is € or a currency's code.
money-amount = { $amount } { $symbol }

# The browser's title: the page's own title, then the house.
common-title = { $page } · { $house }
# Of a page whose form was refused.
common-title-error = Errore: { $page } · { $house }
common-skip = Vai al contenuto
# Read out before the navigation of the page's head.
common-nav = Navigazione principale
# Read out before the current language's name.
common-language = Lingua:
common-season = Stagione
common-offers = Abbonamenti
common-sign-in = Accedi
# A date and a time, such as giovedì 3 dicembre 2026 and 19:30.
common-today = Oggi: { $when }
common-when = { $date }, ore { $time }
common-choose-seats = Scelga i posti
common-poster = Locandina di «{ $title }»
# The lowest price of a performance or a production.
common-price-from = da { $price }
# Availability of a performance.
common-available = posti disponibili
common-few = ultimi posti
common-wheelchairs-only = solo posti per sedia a rotelle
common-sold-out = esaurito
common-cancelled = annullato
common-tickets = { $count ->
    [one] { $count } biglietto
   *[other] { $count } biglietti
}

# The sum of a basket or an order.
sum-title = Riepilogo
sum-fee = Diritti di prevendita
sum-fee-each = { $count ->
    [one] { $count } biglietto a { $price }
   *[other] { $count } biglietti a { $price } ciascuno
}
# $percent is the fee's rate, such as 10; $base the sum that it is charged on.
sum-fee-percent = { $percent }% di { $base }
sum-fee-package = { $count ->
    [one] { $count } abbonamento o pacchetto a { $price }
   *[other] { $count } abbonamenti o pacchetti a { $price } ciascuno
}
sum-fee-order = una volta per ordine
# What a subscription or package costs less than its tickets alone.
sum-package = Sconto per abbonamento o pacchetto
# Below the discount.
sum-package-why = sul prezzo dei biglietti, diritti di prevendita esclusi
sum-seniority = Sconto per anzianità di abbonamento
sum-code = Codice promozionale { $code }
sum-total = Totale
sum-goes-back = Da rimborsare
sum-went-back = Rimborsato
sum-became-credit = Aggiunto al credito
# $rate is a percentage, such as 10.
sum-tax = IVA inclusa ({ $rate }%)
# A company, where several sell what is in the basket.
sum-seller = Venduto da { $name }

# The demo's page of mails that would have been sent.
mailbox-title = E-mail della dimostrazione
mailbox-lede = Queste sono le e-mail che la biglietteria online avrebbe inviato. Questa pagina esiste nella dimostrazione e in modalità di prova, finché non è configurato un server di posta.
mailbox-none = Non è ancora stata inviata nessuna e-mail.
mailbox-to = a { $email }
mailbox-html = Anteprima dell’e-mail
mailbox-attachments = { $count ->
    [one] { $count } allegato
   *[other] { $count } allegati
}

# The connection was lost when a form was to be sent.
common-unreachable = In questo momento non riusciamo a collegarci alla biglietteria online. Non è stato inviato nulla e ciò che ha scritto è ancora qui. Controlli la connessione a Internet e riprovi.
