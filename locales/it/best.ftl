# Suggestions for seats together: how many, up to which price; then up to three cards.

best-title = I posti migliori
best-description = Proposte di posti vicini, con i prezzi e la vista da ciascuno.
best-back = Scegliere sulla pianta
# A link beside a date.
best-link = Posti migliori
best-price = Prezzo per posto
best-any-price = Qualsiasi prezzo
best-up-to = Fino a { $price }
best-wheelchair = Un posto per sedia a rotelle, con posti per accompagnatori
best-more = Più di otto
# Opens the fields below.
best-options = Prezzo, abbonamento, sedia a rotelle
best-show = Mostra le proposte
# Read aloud in place of a bare number.
best-seats-count = { $count ->
    [one] un posto
   *[other] { $count } posti
}
# Read aloud when the suggestions have changed.
best-found = { $count ->
    [0] Nessuna proposta
    [one] { $count } proposta
   *[other] { $count } proposte
}
best-none = { $count ->
    [1] A questo prezzo non ci sono posti disponibili. Provi con un prezzo più alto oppure scelga un posto sulla pianta.
   *[other] A questo prezzo non ci sono { $count } posti vicini. Provi con un prezzo più alto o con meno posti, oppure scelga i posti sulla pianta.
}
best-none-wheelchair = { $count ->
    [1] A questo prezzo non ci sono posti per sedia a rotelle. Chiami la biglietteria: spesso è possibile trovare una soluzione.
   *[other] A questo prezzo non ci sono posti per sedia a rotelle con abbastanza posti per accompagnatori. Provi con meno posti oppure chiami la biglietteria: spesso è possibile trovare una soluzione.
}
# Why seats are suggested.
best-kind-view = La vista migliore
best-kind-price = Il prezzo più basso
best-kind-centre = I più centrali
best-kind-wheelchair = Posto per sedia a rotelle
# Read aloud in place of the picture.
best-picture = La vista da { $seat }
best-on-plan = Mostra sulla pianta
