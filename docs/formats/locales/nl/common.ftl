# On every page, and in most mails.
language-name = Nederlands
money-amount = { $symbol } { $amount }
common-title = { $page } · { $house }
common-title-error = Fout: { $page } · { $house }
common-skip = Naar de inhoud
common-nav = Hoofdmenu
common-language = Taal:
common-season = Seizoen
common-offers = Abonnementen
common-sign-in = Inloggen
common-today = Vandaag: { $when }
common-when = { $date }, { $time } uur
common-choose-seats = Kies plaatsen
common-poster = Affiche van { $title }
common-price-from = vanaf { $price }
common-available = beschikbaar
common-few = bijna uitverkocht
common-wheelchairs-only = alleen rolstoelplaatsen
common-sold-out = uitverkocht
common-cancelled = afgelast
common-tickets = { $count ->
    [one] { $count } kaart
   *[other] { $count } kaarten
}
sum-title = Overzicht
sum-fee = Reserveringskosten
sum-fee-each = { $count ->
    [one] { $price } voor één kaart
   *[other] { $count } kaarten à { $price }
}
sum-fee-percent = { $percent }% van { $base }
sum-fee-package = { $count ->
    [one] { $price } voor één abonnement of pakket
   *[other] { $count } abonnementen of pakketten à { $price }
}
sum-fee-order = één keer per bestelling
sum-package = Korting op abonnement of pakket
sum-package-why = op de kaartprijzen, reserveringskosten niet meegerekend
sum-seniority = Korting voor uw seizoenen als abonnee
sum-code = Actiecode { $code }
sum-total = Totaal
sum-goes-back = Wordt terugbetaald
sum-went-back = Terugbetaald
sum-became-credit = Als tegoed
sum-tax = Inclusief btw ({ $rate }%)
sum-seller = Verkoop door { $name }
mailbox-title = E-mails van de demo
mailbox-lede = Dit zijn de e-mails die de ticketshop zou hebben verstuurd. Deze pagina bestaat in de demo en in de testmodus, zolang er geen mailserver is ingesteld.
mailbox-none = Er zijn nog geen e-mails verstuurd.
mailbox-to = aan { $email }
mailbox-html = De e-mail bekijken zoals hij is verstuurd
mailbox-attachments = { $count ->
    [one] { $count } bijlage
   *[other] { $count } bijlagen
}
common-unreachable = We kunnen de ticketshop op dit moment niet bereiken. Er is niets verstuurd en wat u hebt ingevuld staat er nog. Controleer uw internetverbinding en probeer het opnieuw.
