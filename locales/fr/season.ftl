# La page de la saison, et celle d’un spectacle.

# $season est le nom de la saison, par exemple Saison 2026/27.
season-description = { $productions ->
    [one] { $season } : { $productions } spectacle, et toute la salle sur un seul plan.
   *[other] { $season } : opéra, ballet et concerts, { $productions } spectacles de septembre à juillet, et toute la salle sur un seul plan.
}
season-lede = { $productions ->
    [one] { $productions } spectacle, et une salle en fer à cheval où tout s’entend.
   *[other] { $productions } spectacles, { $evenings } soirées et une salle en fer à cheval où tout s’entend : opéra, ballet et concerts de septembre à juillet.
}
season-none-title = La saison se prépare
season-none-text = Les soirées de la nouvelle saison seront bientôt en vente ici.
# Au-dessus de la prochaine soirée où l’on peut encore aller.
season-next = Prochaine soirée où il reste des places
# A link to the page of subscriptions.
season-offers = Abonnements et formules : plusieurs soirées pour moins
season-productions = À l’affiche
# Lu à haute voix devant les liens vers le mois d’avant et celui d’après.
season-months = Mois
# Lu à haute voix devant les liens qui filtrent par genre.
season-genre = Genre
season-genre-all = tout
season-genre-opera = opéra
season-genre-ballet = ballet
season-genre-concert = concert
season-genre-family = en famille
# D’un mois sans soirée de ce genre ; $month est par exemple mars 2027.
season-empty-all = Aucune soirée en { $month }.
season-empty-opera = Pas d’opéra en { $month }.
season-empty-ballet = Pas de ballet en { $month }.
season-empty-concert = Pas de concert en { $month }.
season-empty-family = Aucune soirée en famille en { $month }.
season-empty-other = Voir { $month }
# Le premier et le dernier jour d’un spectacle, par exemple sam. 14 nov.
season-dates = { $first } – { $last }
# D’un spectacle dont la dernière soirée est passée.
season-over = terminé

production-performances = Dates
production-team = Distribution
production-length = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
production-intervals = { $count ->
    [0] sans entracte
    [one] { $count } entracte
   *[other] { $count } entractes
}
