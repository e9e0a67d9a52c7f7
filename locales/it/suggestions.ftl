# Suggestions for seats together: how many, up to which price; then up to three cards.

suggest-title = I posti migliori
suggest-description = Proposte di posti vicini, con i prezzi e la vista da ciascuno.
suggest-back = Scelga sulla pianta
# A link beside a date.
suggest-link = Posti migliori
suggest-price = Prezzo per posto
suggest-any-price = Qualsiasi prezzo
suggest-up-to = Fino a { $price }
suggest-wheelchair = Un posto per sedia a rotelle, con posti per accompagnatori accanto
suggest-more = Più di otto
# Opens the fields below.
suggest-options = Altre preferenze
suggest-show = Mostra le proposte
# Read aloud in place of a bare number.
suggest-seats-count = { $count ->
    [one] un posto
   *[other] { $count } posti
}
# Before a sum that includes fees.
suggest-seats-with-fees = { $count ->
    [one] un posto, diritti di prevendita compresi
   *[other] { $count } posti, diritti di prevendita compresi
}
# Below what the seats of a subscription cost together.
suggest-for-performances = { $count ->
    [one] per { $count } spettacolo
   *[other] per { $count } spettacoli
}
# Read aloud when the suggestions have changed.
suggest-found = { $count ->
    [0] Nessuna proposta
    [one] { $count } proposta
   *[other] { $count } proposte
}
suggest-none = { $count ->
    [1] A questo prezzo non abbiamo trovato posti. Provi con un prezzo più alto oppure scelga un posto sulla pianta.
   *[other] A questo prezzo non abbiamo trovato { $count } posti vicini. Provi con un prezzo più alto o con meno posti, oppure scelga i posti sulla pianta.
}
suggest-none-wheelchair = { $count ->
    [1] A questo prezzo non ci sono posti per sedia a rotelle. Chiami la biglietteria: spesso è possibile trovare una soluzione.
   *[other] A questo prezzo non ci sono posti per sedia a rotelle con abbastanza posti per accompagnatori. Provi con meno posti oppure chiami la biglietteria: spesso è possibile trovare una soluzione.
}
# Why seats are suggested.
suggest-kind-view = La vista migliore
suggest-kind-price = Il prezzo più basso
suggest-kind-centre = I più centrali
suggest-kind-wheelchair = Posto per sedia a rotelle
suggest-kind-beside = Accanto all’altro Suo biglietto
# Read aloud in place of the picture.
suggest-picture = La vista da { $seat }
# Where one stands, in a hall without seats.
suggest-area-picture = La vista del palcoscenico: { $area }
suggest-on-plan = Mostra sulla pianta
# Several seats of one row. $seats: `4–8` or `2, 4, 6`.
suggest-row-seats = { $place }, fila { $row }, posti { $seats }
# The same where the place has no rows, such as a box.
suggest-area-seats = { $place }, posti { $seats }
suggest-seats-and = { $list } e { $last }
suggest-side-by-side = uno accanto all’altro
# Several seats, at least two.
suggest-apart = Non abbiamo trovato { $count } posti uno accanto all’altro. Questi sono i più vicini tra loro.
# How many are side by side each: `3 + 2 + 3`.
suggest-groups = Non tutti uno accanto all’altro: { $groups }
# Straight on to the checkout.
suggest-buy = Procedi all’acquisto

# No seats together at any price.
suggest-none-any = { $count ->
    [one] Non ci sono più posti disponibili. Provi con un’altra data.
   *[other] Non ci sono più { $count } posti vicini. Provi con meno posti o con un’altra data, oppure scelga sulla pianta.
}
