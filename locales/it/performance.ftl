# The page of a performance, and the list of its seats.

# A production's title and the evening's date and time.
performance-title = { $title }, { $when }
performance-other-dates = Altre date
performance-list-title = Senza la pianta
performance-list-text = Tutti i posti liberi, con il prezzo e ciò che si vede da ciascuno, sono anche in un elenco.
performance-list-link = Scegli dall’elenco
performance-add = Aggiungi al carrello
performance-no-count = Indichi prima quanti biglietti desidera.
# Stands beside prices that are without it; $fee is an amount.
performance-fee = più { $fee } di prevendita a biglietto
# What a seat is bought as: a ticket of this evening, or the same seat on several evenings.
performance-products = Che cosa acquista
performance-product-ticket = Solo questa recita
# $name is a subscription, such as Series A.
performance-product-evenings = { $count ->
    [one] { $name }, { $count } recita
   *[other] { $name }, { $count } recite
}
# Why a seat can’t be had for a subscription; $evenings are titles and dates, parted by commas.
performance-missing = Questo posto è già occupato in queste date: { $evenings }.
# Before the names of up to three seats.
performance-missing-near = I posti più vicini liberi in tutte le date:
performance-missing-none = Nessun posto è più libero in tutte le date.
performance-not-yet = I biglietti saranno in vendita da { $when }.
performance-closed = I biglietti per questo spettacolo non sono più in vendita qui. In biglietteria potrebbero essercene ancora.
performance-cancelled = Questo spettacolo è stato annullato. Se ha dei biglietti, la pagina del Suo ordine spiega come riceverà il rimborso.
performance-past = Questo spettacolo è già andato in scena.

seats-title = Scegli dall’elenco
seats-description = Tutti i posti liberi dello spettacolo, con il prezzo e ciò che si vede.
seats-back = Torna alla pianta
# A part of the house and a section in it, such as Galleria, centro.
seats-section = { $area }, { $section }
seats-free = { $count ->
    [0] nessuno libero
    [one] { $count } libero
   *[other] { $count } liberi
}
seats-free-from = da { $price }
seats-row = Fila { $row }
seats-section-row = { $section }, fila { $row }
# A seat's number in its row; in a box it is a letter.
seats-number = posto { $number }
# The view from a seat in a few words: how far from the stage, how far off the middle.
seats-view-middle = { $metres } m, al centro
seats-view-left = { $metres } m, { $degrees }° a sinistra
seats-view-right = { $metres } m, { $degrees }° a destra
seats-view-part = { $percent }% del palcoscenico
seats-view-no-surtitles = senza sopratitoli
seats-view-note = Ogni posto indica la distanza dal palcoscenico e dal centro. Se non c’è altro, si vedono tutto il palcoscenico e i sopratitoli.
