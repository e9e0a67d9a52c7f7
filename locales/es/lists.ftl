# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Preguntas al público
staff-list-fields-text = Lo que pregunta al público sobre su persona: una vez tras iniciar sesión o con un pedido, en el ordenador o en el teléfono. Los cambios se ven en la próxima página que se abra. Es la misma lista que la hoja customer_fields.
staff-list-links = Enlaces para compartir
staff-list-links-text = Redes y servicios de mensajería para hablar de una función a los amigos. Los enlaces aparecen en la página de un pedido pagado; no se carga ningún programa de las redes. Si la lista está vacía, no aparece ninguno. Es la misma lista que la hoja share_links.
staff-list-none = La lista está vacía.
staff-list-add-field = Añadir una pregunta
staff-list-add-link = Añadir un enlace
staff-list-add-known = Añadir: { $field }
staff-list-known-name = Nombre
staff-list-known-phone = Teléfono
staff-list-known-address = Dirección
staff-list-known-language = Idioma
staff-list-question = Pregunta
staff-list-help = Explicación debajo de la pregunta (puede quedar vacía)
staff-list-link-name = Nombre de la red o del servicio de mensajería
staff-list-kind = Tipo de respuesta
staff-list-kind-text = Un texto
staff-list-kind-choice = Una de varias respuestas
staff-list-kind-yes-no = Sí o no
staff-list-kind-date = Una fecha
staff-list-registration-desktop = Tras iniciar sesión, en el ordenador
staff-list-registration-phone = Tras iniciar sesión, en el teléfono
staff-list-checkout-desktop = Con un pedido, en el ordenador
staff-list-checkout-phone = Con un pedido, en el teléfono
staff-list-not-asked = no se pregunta
staff-list-shown = se pregunta, puede quedar vacío
staff-list-required = se pregunta, respuesta obligatoria
staff-list-where = { $place }: { $need }
staff-list-nowhere = Ahora no se pregunta en ningún sitio. Las respuestas dadas siguen en el perfil de cada persona.
staff-list-up = Subir
staff-list-down = Bajar
staff-list-end = Dejar de preguntar
staff-list-remove = Eliminar
staff-list-key = Clave
staff-list-key-hint = Letras minúsculas de la a a la z, cifras y guiones; 40 caracteres como máximo. La clave aparece en las hojas de cálculo y ya no cambia.
staff-list-key-line = Clave en las hojas de cálculo: { $key }
staff-list-choices = Respuestas para elegir
staff-list-choices-hint = Solo para preguntas con varias respuestas. Una respuesta sin ningún nombre se quita. Guarde para tener más líneas.
staff-list-choice = Respuesta { $number }
staff-list-address = Dirección del enlace
staff-list-address-hint = Empieza por https:// o mailto:. Escriba { $url } donde va la dirección de la página de la función y { $text } donde va el texto de la invitación.
staff-list-words = Editar el texto de la invitación
staff-list-save = Guardar
staff-list-from-sheet = desde una hoja de cálculo
staff-list-back = Recuperar esta versión
staff-list-now = Vigente ahora
staff-list-wrong-changed = Otra persona ha modificado la lista entretanto, así que su cambio no se ha aplicado. Abra la lista en otra ventana y repita allí el cambio.
staff-list-wrong-full = { $most ->
    [one] La lista no puede tener más de { $most } entrada. Elimine primero alguna.
   *[other] La lista no puede tener más de { $most } entradas. Elimine primero alguna.
}
staff-list-wrong-answered = Ya hay respuestas a esta pregunta y por eso no se puede eliminar. Elija «Dejar de preguntar»: así se conservan las respuestas.
staff-list-wrong-own = Escriba también el texto en el primer idioma: se muestra donde otro idioma está vacío.
staff-list-wrong-missing = Elija una opción.
staff-list-wrong-key = Escriba de 1 a 40 caracteres: letras minúsculas de la a a la z, cifras y guiones.
staff-list-wrong-key-taken = Esta clave ya está en la lista. Elija otra.
staff-list-wrong-choices = { $most ->
    [one] Escriba al menos una respuesta y como máximo { $most } respuesta.
   *[other] Escriba al menos una respuesta y como máximo { $most } respuestas.
}
staff-list-wrong-scheme = Empiece por https:// y el nombre de un servidor, o por mailto:.
staff-list-wrong-url = Escriba { $url } donde va la dirección de la página de la función. Con { $text } no basta.
staff-list-wrong-address = Una dirección no tiene espacios, comillas ni acentos, ni más llaves que { $url } y { $text }. Corríjala.
staff-done-list = La lista se ha guardado. El público verá el cambio en la próxima página que abra.
staff-list-genres = Géneros
staff-list-genres-text = Géneros propios, además de ópera, ballet, conciertos y familia. El género de una producción se elige en su página o en la columna genre de la hoja productions; la programación y su filtro lo muestran en este orden. Es la misma lista que la hoja genres.
staff-list-add-genre = Añadir un género
staff-list-genre-name = Nombre del género
staff-list-like = Escenario y reglas de precio como en
staff-list-wrong-genre = Hay producciones de este género y por eso no se puede eliminar. Elija antes otro género en sus páginas.
