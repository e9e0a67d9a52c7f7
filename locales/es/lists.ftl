# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Preguntas a los clientes
staff-list-fields-text = Los datos que pide a los clientes sobre ellos: una sola vez, después de iniciar sesión, o con un pedido; en el ordenador o en el móvil. Los cambios se ven en la próxima página que abran. Es la misma lista que la hoja customer_fields.
staff-list-links = Enlaces para compartir
staff-list-links-text = Redes sociales y servicios de mensajería con los que quien compra puede hablar de una función a sus amigos. Los enlaces aparecen en la página de un pedido pagado. No se carga ningún programa de esas redes. Si la lista está vacía, no aparece ningún enlace. Es la misma lista que la hoja share_links.
staff-list-none = La lista está vacía.
staff-list-add-field = Añadir una pregunta
staff-list-add-link = Añadir un enlace
staff-list-add-known = Añadir: { $field }
staff-list-known-name = Nombre
staff-list-known-phone = Teléfono
staff-list-known-address = Dirección
staff-list-known-language = Idioma
staff-list-question = Pregunta
staff-list-help = Explicación debajo de la pregunta (opcional)
staff-list-link-name = Nombre de la red o del servicio de mensajería
staff-list-kind = Tipo de respuesta
staff-list-kind-text = Un texto
staff-list-kind-choice = Una de varias respuestas
staff-list-kind-yes-no = Sí o no
staff-list-kind-date = Una fecha
staff-list-registration-desktop = Después de iniciar sesión, en el ordenador
staff-list-registration-phone = Después de iniciar sesión, en el móvil
staff-list-checkout-desktop = Con un pedido, en el ordenador
staff-list-checkout-phone = Con un pedido, en el móvil
staff-list-not-asked = no se pregunta
staff-list-shown = se pregunta, respuesta opcional
staff-list-required = se pregunta, respuesta obligatoria
staff-list-where = { $place }: { $need }
staff-list-nowhere = Ahora no se pregunta en ningún sitio. Las respuestas que ya se dieron siguen en el perfil de cada persona.
staff-list-up = Mover arriba
staff-list-down = Mover abajo
staff-list-end = Dejar de preguntar
staff-list-remove = Eliminar
staff-list-key = Clave
staff-list-key-hint = Solo letras minúsculas de la a a la z, cifras y guiones; 40 caracteres como máximo. La clave aparece en las hojas de cálculo y después no se puede cambiar.
staff-list-key-line = Clave en las hojas de cálculo: { $key }
staff-list-choices = Respuestas para elegir
staff-list-choices-hint = Solo para preguntas con varias respuestas. Las respuestas sin texto en ningún idioma se eliminan. Guarde para añadir más líneas.
staff-list-choice = Respuesta { $number }
staff-list-address = Dirección del enlace
staff-list-address-hint = Empieza por https:// o mailto:. Escriba { $url } donde va la dirección de la página de la función y { $text } donde va el texto de la invitación.
staff-list-words = Editar el texto de la invitación
staff-list-save = Guardar
staff-list-from-sheet = desde una hoja de cálculo
staff-list-back = Volver a usar esta versión
staff-list-now = Versión actual
staff-list-wrong-changed = Otra persona ha modificado la lista entretanto, así que su cambio no se ha aplicado. Abra la lista en otra ventana y repita allí el cambio.
staff-list-wrong-full = { $most ->
    [one] La lista no puede tener más de { $most } entrada. Elimine primero alguna.
   *[other] La lista no puede tener más de { $most } entradas. Elimine primero alguna.
}
staff-list-wrong-answered = Ya hay respuestas a esta pregunta, así que no se puede eliminar. Elija «Dejar de preguntar»: así se conservan las respuestas.
staff-list-wrong-own = Escriba también este texto en el primer idioma: se muestra en los idiomas que deje vacíos.
staff-list-wrong-missing = Elija una opción.
staff-list-wrong-key = Escriba una clave de 1 a 40 caracteres: solo letras minúsculas de la a a la z, cifras y guiones.
staff-list-wrong-key-taken = Esta clave ya está en la lista. Elija otra.
staff-list-wrong-choices = { $most ->
    [one] Escriba al menos una respuesta y como máximo { $most } respuesta.
   *[other] Escriba al menos una respuesta y como máximo { $most } respuestas.
}
staff-list-wrong-scheme = La dirección debe empezar por https:// y el nombre de un servidor, o por mailto:.
staff-list-wrong-url = Escriba { $url } donde va la dirección de la página de la función. Con { $text } no basta.
staff-list-wrong-address = La dirección no puede contener espacios, comillas ni acentos, ni más llaves que las de { $url } y { $text }. Corríjala.
staff-done-list = La lista se ha guardado. El público verá el cambio en la próxima página que abra.
staff-list-genres = Géneros
staff-list-genres-text = Géneros propios, además de ópera, ballet, concierto y funciones familiares. El género de una producción se elige en su página o en la columna genre de la hoja productions; la programación y su filtro muestran los géneros en este orden. Es la misma lista que la hoja genres.
staff-list-add-genre = Añadir un género
staff-list-genre-name = Nombre del género
staff-list-like = Escenario y reglas de precio como en
staff-list-wrong-genre = Hay producciones de este género, así que no se puede eliminar. Elija antes otro género en sus páginas.

# Words of what is sold, whose rows come from spreadsheets.
staff-list-offered = Nombres y descripciones
staff-list-offered-text = Los textos que lee el público sobre lo que está a la venta. Los precios, las fechas y las condiciones siguen como están en las hojas de cálculo.
staff-list-ticket-types = Tarifas
staff-list-packages = Abonos y paquetes
staff-list-series = Turnos de abono
staff-list-passes = Carnés y bonos
staff-list-extras = Extras, donaciones y tarjetas regalo
staff-list-discounts = Descuentos
staff-list-fees = Gastos de gestión
staff-list-kinds = Colectivos
staff-list-seasons = Temporadas
staff-list-name = Nombre
staff-list-note = Información importante para quien compra (opcional)
staff-list-text = Descripción (opcional)
staff-list-symbol = Símbolo en las entradas (opcional)
staff-list-symbol-hint = De una a tres letras o cifras, o uno de estos signos: ● ■ ▲ ◆ ★. Se imprime en grande en la entrada para que el personal de sala reconozca la tarifa al instante.
staff-list-wrong-symbol = Escriba de una a tres letras o cifras, o uno de estos signos: ● ■ ▲ ◆ ★.
