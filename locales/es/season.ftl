# The season page and the page of a production.

# $season is the season's name, such as Temporada 2026/27.
season-description = { $productions ->
    [one] { $season }: un título en cartel. Elija sus localidades en el plano y compre las entradas en línea.
   *[other] { $season }: { $productions } títulos en cartel. Elija sus localidades en el plano y compre las entradas en línea.
}
season-name = Temporada { $years }
season-lede = { $productions ->
    [one] Un título en esta temporada.
   *[other] { $productions } títulos en esta temporada.
}
season-none-title = Pronto anunciaremos la nueva temporada
season-none-text = Las entradas para la nueva temporada se pondrán pronto a la venta en esta página.
# Above the next performance that one can still go to.
season-next = Próxima función con localidades disponibles
# A link to the page of subscriptions.
season-offers = Abonos y paquetes: varias funciones a mejor precio
season-productions = Títulos de la temporada
# Read out before the links to the months before and after.
season-months = Meses
# Read out before the links that filter by genre.
season-genre = Género
season-genre-all = Todos
season-genre-opera = Ópera
season-genre-ballet = Ballet
season-genre-concert = Concierto
season-genre-family = Familiar
# Of a month without such a performance; $month is one such as March 2027.
season-empty-all = En { $month } no hay funciones.
season-empty-opera = En { $month } no hay ópera.
season-empty-ballet = En { $month } no hay ballet.
season-empty-concert = En { $month } no hay conciertos.
season-empty-family = En { $month } no hay funciones familiares.
season-empty-other = Ver { $month }
# First and last day of a production's run, such as sáb, 14 nov.
season-dates = { $first } – { $last }
# De un título cuya última función ya ha pasado.
season-over = finalizado

production-performances = Funciones
production-team = Ficha artística
production-length = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
production-intervals = { $count ->
    [0] sin descanso
    [one] con un descanso
   *[other] con { $count } descansos
}

# Search over the season. $words is what was typed.
search-title = Buscar
search-label = Título, persona o fecha
search-hint = Escriba un título, un nombre o una fecha, por ejemplo «15 de enero» o «mañana».
# Not shown: what people type for these days, parted by commas.
search-words-today = hoy, esta mañana, esta tarde
search-words-tonight = esta noche
search-words-tomorrow = mañana
search-words-after-tomorrow = pasado mañana
search-words-weekend = fin de semana, fines de semana, finde
search-words-weekend-next =
    próximo fin de semana, fin de semana próximo, fin de semana que viene, próximo finde,
    finde que viene
search-words-week = esta semana
search-words-week-next = próxima semana, semana próxima, semana que viene
search-words-month = este mes
search-words-month-next = próximo mes, mes próximo, mes que viene
# Not shown: before or after the name of a weekday.
search-words-this = este, esta
search-words-next = próximo, próxima, próximos, que viene
# Not shown: for performances of the evening, and for those before 17:00.
search-words-evening = noche, noches, por la noche, de la noche
search-words-daytime = por la mañana, de la mañana, mediodía, matinal, matinales
# Not shown: each word and what it is searched as, such as a day’s name in the plural.
search-words-same = sábados=sábado, domingos=domingo, setiembre=septiembre
# Not shown: words that say nothing in a search, parted by spaces.
search-words-fillers =
    el la los las en de del a al por para tarde qué hay función funciones entrada entradas mes día
search-none = No hay resultados para «{ $words }». Pruebe con una palabra más corta o vea todas las funciones.
# In place of search-none where days were typed; $count is 1 or 2, the dates below.
search-nearest = { $count ->
    [one] Ninguna función coincide con «{ $words }». La fecha más próxima:
   *[other] Ninguna función coincide con «{ $words }». Las fechas más próximas, antes y después:
}
search-found = { $count ->
    [one] { $count } título encontrado.
   *[other] { $count } títulos encontrados.
}

# Opens into the dates that are over.
production-past = { $count ->
    [one] { $count } función pasada
   *[other] { $count } funciones pasadas
}
# A calendar's entry for the moment at which tickets go on sale.
reminder-add = Añadir el inicio de la venta a mi calendario
reminder-summary = A la venta: { $title }
reminder-text = Ya están a la venta las entradas de { $title }, { $when }.
production-share = Compartir
production-share-copied = Enlace copiado

# In the calendar, of a performance whose tickets are not on sale yet; $date is short, such as 1 Feb.
season-on-sale-from = inicio de la venta: { $date }
# In the calendar, under the date from which tickets are on sale; $who such as Friends of the house.
season-early = { $who }: desde el { $date }
# In the calendar, of a performance whose tickets are no longer sold online.
season-closed = venta en línea terminada

# Up to three other dates, on the page of a performance that is over or has no seats.
similar-title = Otras fechas con entradas
