# La page de la saison, et celle d’un spectacle.

# $season est le nom de la saison, par exemple Saison 2026/27.
season-description = { $productions ->
    [one] { $season } : un spectacle. Choisissez vos places sur le plan de salle et achetez vos billets en ligne.
   *[other] { $season } : { $productions } spectacles. Choisissez vos places sur le plan de salle et achetez vos billets en ligne.
}
season-name = Saison { $years }
season-lede = { $productions ->
    [one] Un spectacle cette saison.
   *[other] { $productions } spectacles cette saison.
}
season-none-title = La nouvelle saison sera bientôt annoncée
season-none-text = Les billets de la nouvelle saison seront bientôt en vente ici.
# Au-dessus de la prochaine soirée où l’on peut encore aller.
season-next = Prochaine représentation avec des places disponibles
# A link to the page of subscriptions.
season-offers = Abonnements et formules : plusieurs représentations à prix réduit
season-productions = À l’affiche
# Lu à haute voix devant les liens vers le mois d’avant et celui d’après.
season-months = Mois
# Lu à haute voix devant les liens qui filtrent par genre.
season-genre = Genre
season-genre-all = Tout
season-genre-opera = Opéra
season-genre-ballet = Ballet
season-genre-concert = Concert
season-genre-family = En famille
# D’un mois sans soirée de ce genre ; $month est par exemple mars 2027.
season-empty-all = Aucune représentation en { $month }.
season-empty-opera = Aucune représentation d’opéra en { $month }.
season-empty-ballet = Aucune représentation de ballet en { $month }.
season-empty-concert = Aucun concert en { $month }.
season-empty-family = Aucun spectacle en famille en { $month }.
season-empty-other = Voir { $month }
# Le premier et le dernier jour d’un spectacle, par exemple sam. 14 nov.
season-dates = { $first } – { $last }
# D’un spectacle dont la dernière soirée est passée.
season-over = terminé

production-performances = Représentations
production-team = Distribution et équipe artistique
production-length = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
production-intervals = { $count ->
    [0] sans entracte
    [one] { $count } entracte
   *[other] { $count } entractes
}

# Search over the season. $words is what was typed.
search-title = Rechercher
search-label = Titre, personne ou date
search-hint = Saisissez un titre, un nom ou une date, par exemple « 15 janvier » ou « demain ».
# Not shown: what people type for these days, parted by commas.
search-words-today = aujourd’hui, ce matin, cet après-midi
search-words-tonight = ce soir, cette nuit
search-words-tomorrow = demain
search-words-after-tomorrow = après-demain, après demain
search-words-weekend = week-end, week-ends, weekend, weekends, week end
search-words-weekend-next =
    week-end prochain, prochain week-end, weekend prochain, prochain weekend, week end prochain,
    prochain week end
search-words-week = cette semaine
search-words-week-next = semaine prochaine, prochaine semaine
search-words-month = ce mois, ce mois-ci
search-words-month-next = mois prochain, prochain mois
# Not shown: before or after the name of a weekday.
search-words-this = ce, cet, cette
search-words-next = prochain, prochaine, prochains, prochaines
# Not shown: for performances of the evening, and for those before 17:00.
search-words-evening = soir, soirs, soirée, soirées
search-words-daytime = matin, matinée, matinées, après-midi, après midi, journée
# Not shown: each word and what it is searched as, such as a day’s name in the plural.
search-words-same =
    lundis=lundi, mardis=mardi, mercredis=mercredi, jeudis=jeudi, vendredis=vendredi,
    samedis=samedi, dimanches=dimanche
# Not shown: words that say nothing in a search, parted by spaces.
search-words-fillers =
    le la les l en au aux à du de d des pour dans représentation représentations spectacle
    spectacles billet billets mois
search-none = Aucun résultat pour « { $words } ». Essayez un mot plus court ou consultez toutes les représentations.
# In place of search-none where days were typed; $count is 1 or 2, the dates below.
search-nearest = { $count ->
    [one] Aucune représentation ne correspond à « { $words } ». La date la plus proche :
   *[other] Aucune représentation ne correspond à « { $words } ». Les dates les plus proches, avant et après :
}
search-found = { $count ->
    [one] { $count } spectacle trouvé.
   *[other] { $count } spectacles trouvés.
}

# Opens into the dates that are over.
production-past = { $count ->
    [one] { $count } représentation passée
   *[other] { $count } représentations passées
}
# A calendar's entry for the moment at which tickets go on sale.
reminder-add = Ajouter l’ouverture des ventes à mon agenda
reminder-summary = Ouverture des ventes : { $title }
reminder-text = « { $title } », { $when } : les billets sont maintenant en vente.
production-share = Partager
production-share-copied = Lien copié

# In the calendar, of a performance whose tickets are not on sale yet; $date is short, such as 1 Feb.
season-on-sale-from = en vente dès le { $date }
# In the calendar, under the date from which tickets are on sale; $who such as Friends of the house.
season-early = { $who } : dès le { $date }
# In the calendar, of a performance whose tickets are no longer sold online.
season-closed = vente en ligne close

# Up to three other dates, on the page of a performance that is over or has no seats.
similar-title = D’autres représentations avec des places disponibles
