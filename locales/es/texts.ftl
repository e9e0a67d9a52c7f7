# Texts of the shop, edited by staff: among colleagues.

staff-texts-title = Textos
staff-texts-short = Textos
staff-home-edit-texts = Busque cualquier texto de la tienda, modifíquelo en todos los idiomas y publíquelo.
staff-action-edit-texts = Editar textos
staff-action-publish-texts = Publicar textos
staff-texts-on-page-title = Editar en la propia página
staff-texts-on-page-text = Abra la tienda tal como quedaría con todos los borradores de textos y pulse cualquier texto para modificarlo. El público no ve nada de esto.
staff-texts-on-page = Editar textos en la tienda
staff-texts-preview = Ver la tienda con los borradores de textos
staff-texts-files = Exportar e importar textos para traducir
staff-texts-words = Palabras del texto
staff-texts-words-hint = Parte del texto, en cualquier idioma, o su nombre interno
staff-texts-elsewhere = Producciones, nombres y páginas que contienen estas palabras
staff-texts-about = Tema
staff-texts-about-all = Todos los temas
staff-texts-about-programme = Temporada y funciones
staff-texts-about-seats = Plano de la sala y mejores localidades
staff-texts-about-subscriptions = Abonos y paquetes
staff-texts-about-extras = Extras, tarjetas regalo y regalos
staff-texts-about-checkout = Cesta y datos de compra
staff-texts-about-payment = Pago
staff-texts-about-orders = Pedidos y entradas
staff-texts-about-changes = Cambio, devolución y reventa
staff-texts-about-waiting = Lista de espera y avisos de venta
staff-texts-about-account = Cuenta de cliente e inicio de sesión
staff-texts-about-mails = Correos electrónicos
staff-texts-about-invoices = Facturas y recibos
staff-texts-about-errors = Mensajes de error
staff-texts-about-house = Nombre y direcciones del teatro
staff-texts-about-legal = Páginas legales (ejemplos: pida que las revise un abogado)
staff-texts-about-every-page = En todas las páginas
staff-texts-about-staff = Páginas del personal
staff-texts-only = Mostrar
staff-texts-only-all = Todos los textos
staff-texts-only-edited = Modificados por el teatro
staff-texts-only-drafts = Con borrador
staff-texts-only-reviews = Pendientes de revisión
staff-texts-only-scheduled = Publicación programada
staff-texts-only-stale = Traducciones por comprobar
staff-texts-find = Buscar
staff-texts-count = { $count ->
    [one] { $count } texto encontrado
   *[other] { $count } textos encontrados
}
staff-text-forms = Escriba **negrita** para palabras en negrita y [las palabras](https://…) para un enlace.
staff-texts-none = No se ha encontrado ningún texto. Pruebe con menos palabras o con otro tema.
staff-texts-pages = Páginas de resultados
staff-texts-page = Página { $page } de { $last }
staff-texts-page-before = Página anterior
staff-texts-page-after = Página siguiente
staff-texts-mark-draft = Borrador: { $languages }
staff-texts-mark-review = Pendiente de revisión: { $languages }
staff-texts-mark-scheduled = Programado: { $languages }
staff-texts-mark-edited = Modificado
staff-texts-mark-stale = Traducción por comprobar: { $languages }
staff-texts-fits = Estas traducciones siguen siendo correctas
staff-texts-fits-one = Las traducciones siguen siendo correctas
staff-texts-fits-text = Marque los textos cuyas traducciones haya comprobado. Las traducciones quedan como están y los textos dejan de aparecer en esta lista.
staff-texts-fits-language = Idioma de las traducciones
staff-texts-fits-language-all = Todos los idiomas
staff-texts-fits-all = Todos los textos de esta página
staff-text-title = Editar texto
staff-text-variables = Estas partes se completan automáticamente. Pulse una para seleccionarla entera y cópiela en el lugar del texto que le corresponda. No la modifique.
staff-text-label = Texto
staff-text-form = Texto para números como { $examples }
staff-text-form-rest = Texto para los demás números
staff-text-form-decimals = Texto para números decimales
staff-text-form-one-for-all = Si quiere un solo texto para todos los números, rellene únicamente el último campo y no incluya el número.
staff-text-delivered = Texto predeterminado:
staff-text-as-delivered = Texto predeterminado
staff-text-state-edited = Modificado por el teatro
staff-text-state-delivered = Predeterminado
staff-text-state-missing = Sin traducir: se muestra en el idioma principal del teatro
staff-text-state-lacking = Sin traducir: se muestra el texto en inglés
staff-text-state-draft = Borrador
staff-text-state-review = Pendiente de revisión
staff-text-state-scheduled = Publicación programada: { $when }
staff-text-state-stale = Por comprobar: el texto en el idioma principal se ha modificado después
staff-text-state-shown = Versión actual
staff-text-changed-only = Solo se guardan o publican los idiomas que haya modificado o marcado. Los demás no cambian.
staff-doubt-asked = Todavía no se ha publicado nada. Lea la nota que hay encima del botón.
staff-doubt-missing = Falta en: { $languages }. En estos idiomas, el público leerá el texto en otro idioma.
staff-doubt-tags = El texto contiene etiquetas HTML en: { $languages }. El público vería las etiquetas.
staff-doubt-long = El texto es más de tres veces más largo que el original en: { $languages }. Puede que no quepa en su lugar.
staff-doubt-short = Queda menos de la mitad del texto que el público lee ahora en: { $languages }. Es un texto legal: pida a otra persona que lo lea antes de publicarlo.
staff-doubt-picture = Falta la descripción de la imagen en: { $languages }. Quien no puede verla no sabrá qué muestra.
staff-doubt-link = En la dirección del botón no hay ahora ninguna página de la tienda: { $address }
staff-doubt-text-link = Un enlace del texto no lleva ahora a ninguna página de la tienda: { $address }
staff-doubt-anyway = Publicar de todos modos
staff-text-also-publish = Publicar también los borradores existentes
staff-text-also-review = Enviar también a revisión los borradores existentes
staff-text-also-hint = Los borradores que no marque no cambian; su fecha de publicación, tampoco.
staff-text-also = { $language } – { $state }
staff-text-fits = Esta traducción sigue siendo correcta
staff-text-meanwhile = Guardado entretanto por { $who }, { $when }:
# Above a field of any form, with what somebody else saved in it; or that they saved nothing in it.
staff-meanwhile-saved = Guardado entretanto:
staff-meanwhile-nothing = nada
staff-text-save-draft = Guardar como borrador
staff-text-send-review = Enviar a revisión
staff-text-publish = Publicar ahora
staff-text-at = Fecha y hora ({ $zone })
staff-text-schedule = Programar la publicación
staff-text-discard = Descartar el borrador: { $language }
staff-text-bring-delivered-title = Volver al texto predeterminado
staff-text-bring-delivered-text = El público verá el texto predeterminado de inmediato. El texto actual se conserva abajo, en el historial.
staff-text-bring-delivered = Volver al texto predeterminado: { $language }
staff-text-bring-delivered-all = Volver al texto predeterminado en todos los idiomas
staff-text-history = Historial
staff-text-history-line = { $language }, { $when }, { $who }
staff-text-bring-back = Publicar esta versión
staff-text-bring-back-text = El público verá enseguida esta versión en lugar de la actual.
staff-text-back-to-page = Volver a la página
staff-text-choose = Aquí hay varios textos. ¿Cuál quiere editar?
staff-text-choose-close = Cerrar
staff-text-bar-edit = Está editando los textos. Pulse un texto para modificarlo o, con el teclado, llegue hasta él con el tabulador y pulse F2. Para usar la página con normalidad, desmarque la casilla de abajo o mantenga pulsada la tecla Alt al hacer clic.
staff-text-bar-elsewhere-title = Textos que se modifican en otro lugar
staff-text-bar-elsewhere = Al pulsar el título de una producción, el nombre de una temporada u otro texto propio, se abre la página donde se modifica. Si al pulsar no se abre nada, use estas páginas:
staff-text-bar-pressed = Clic para editar
staff-text-bar-preview = Está viendo la tienda con los borradores de textos. El público todavía no los ve. Los borradores de producciones y de páginas propias tienen su propia vista previa.
staff-text-bar-look = Ver sin editar
staff-texts-all = Todos los textos
staff-text-bar-leave = Salir de la edición
staff-done-text-nothing = No se ha cambiado nada, así que no se ha guardado nada. Para publicar un borrador existente, márquelo primero.
staff-done-text-draft = El borrador se ha guardado. Solo lo ve el personal.
staff-done-text-review = El texto se ha enviado a revisión.
staff-done-text-publish = El texto se ha publicado. El público lo verá en la próxima página que abra.
staff-done-text-schedule = El texto se publicará en la fecha y a la hora indicadas.
staff-done-text-discard = El borrador se ha descartado. Lo que ve el público no ha cambiado.
staff-done-text-fits = { $count ->
    [one] Se ha marcado { $count } traducción como comprobada.
   *[other] Se han marcado { $count } traducciones como comprobadas.
}
staff-done-text-fits-none = No se ha guardado nada. Marque al menos un texto. Si otra persona ha modificado un texto entretanto, compruebe de nuevo sus traducciones.
staff-text-wrong-title = No se ha guardado nada. Lo que ha escrito sigue aquí. Revise estos campos:
staff-text-wrong-unknown = Este texto ya no existe.
staff-text-wrong-changed = Otra persona ha guardado entretanto el texto en este idioma. Su versión aparece debajo del texto que usted ha escrito. Si quiere mantener su propio texto, guarde de nuevo.
staff-text-wrong-nothing = El borrador ya no existe.
staff-text-wrong-time = Elija una fecha y una hora futuras, dentro de los próximos 400 días.
staff-text-wrong-revision = Esta versión no existe.
staff-text-wrong-empty = El texto está vacío. Escriba algo.
staff-text-wrong-long = El texto es demasiado largo. Use como máximo { $most } caracteres.
staff-text-wrong-character = El texto contiene un carácter que no se puede mostrar ({ $code }). Quítelo o escriba el texto de nuevo.
staff-text-wrong-unreadable = Las llaves de apertura y de cierre no coinciden. Escriba las partes entre llaves exactamente como se indican al principio de la página.
staff-text-wrong-variable-unknown = El sistema no reconoce { $name } en este texto. Corríjalo o quítelo.
staff-text-wrong-variable-missing = Falta { $name }. Póngalo en el lugar donde deba aparecer ese dato.
staff-text-wrong-variable-doubled = { $name } aparece demasiadas veces. Quite las que sobren.
staff-text-wrong-form-missing = Falta el texto para la forma «{ $form }». Escríbalo.
staff-text-wrong-form-unknown = Este idioma no tiene la forma «{ $form }». Quítela.
staff-text-wrong-reference = { $name } no se puede usar en este texto. Quítelo.
staff-text-wrong-signs = En este texto no puede haber negritas ni enlaces: el público vería los signos. Quite ** o [ ]( ).
staff-text-wrong-email = Esto no es una dirección de correo electrónico. Escríbala completa, por ejemplo: entradas@example.org.
staff-text-wrong-phone = Esto no es un número de teléfono. Escriba un solo número, sin palabras, por ejemplo: +34 954 000 000.
staff-changes-title = Cambios recientes
staff-changes-text = Los últimos cambios en los textos, las producciones, las páginas propias, las listas, los idiomas, el aspecto, las marcas y el aviso en todas las páginas.
staff-changes-who = Cambiado por
staff-changes-who-all = Todas las personas
staff-changes-show = Mostrar
staff-changes-none = Todavía no hay cambios.
staff-changes-line = { $when }, { $who }
staff-changes-published = Publicado
staff-changes-default = Vuelta al texto predeterminado
staff-changes-scheduled = Programado
staff-changes-discarded = Borrador descartado
staff-changes-removed = Retirado de la tienda
staff-changes-before = Antes:
staff-changes-after = Después:
staff-text-files-title = Textos para traducir
staff-text-files-out = Exportar
staff-text-files-out-text = La hoja de cálculo tiene una columna por idioma. El archivo XLIFF es para programas de traducción y contiene un solo idioma.
staff-text-files-language = Idioma al que se traduce
staff-text-files-about-all = Todos los textos de la tienda, sin producciones ni páginas
staff-text-files-open = Solo los textos que aún hay que traducir o revisar en este idioma
staff-text-files-xliff = Descargar archivo XLIFF
staff-text-files-xlsx = Descargar hoja de cálculo
staff-text-files-in = Importar
staff-text-files-file = Elegir archivo
staff-text-files-hint = XLIFF (.xlf), .xlsx o .csv. Los textos modificados se guardan como borradores. El público no los ve hasta que se publican.
staff-text-files-import-it = Importar como borradores
staff-text-files-missing = Falta el archivo o no se ha subido por completo. Vuelva a elegirlo.
staff-text-files-unreadable = No se ha importado nada: este no es un archivo de textos de esta página. Use un archivo descargado aquí, sin cambiar sus columnas.
staff-text-files-damaged = No se ha importado nada: el archivo está incompleto o dañado. Pida el archivo de nuevo o vuelva a guardarlo como XLIFF 2, .xlsx o CSV (UTF-8).
staff-text-files-letters = No se ha importado nada: la fila { $row } contiene letras que no se pueden leer, porque el archivo no se guardó en UTF-8. Guárdelo como «CSV UTF-8» o .xlsx e impórtelo de nuevo.
staff-text-files-wrong = No se ha importado nada. Corrija estos textos en el archivo y vuelva a importarlo:
staff-text-files-partial = Estos textos están traducidos solo en parte en el archivo, por lo que no se han importado. Los demás textos no se ven afectados. Complete estos textos en el archivo y vuelva a importarlo:
staff-text-files-unmarked = Estos textos no están marcados como traducidos en el archivo. Se han guardado como borradores independientes y no se publicarán junto con los demás borradores de esta importación. Revise estos textos y publíquelos uno por uno:
staff-text-files-emptied = Estos textos se han vaciado en el archivo. De este modo no se puede eliminar un texto, así que la tienda conserva el suyo. Para cambiarlo, escriba otro:
staff-text-files-newer = Los textos se han importado como borradores. Estos también se han modificado en la tienda o en un borrador desde que se creó el archivo, o el archivo no indica su fecha. Compare cada borrador con el texto de la tienda antes de publicarlo:
staff-text-files-waiting = Borradores importados
staff-text-files-waiting-text = No se incluyen los borradores modificados después de la importación.
staff-text-files-list = Leer los textos que se publicarán
staff-text-files-first = Aquí solo aparecen los primeros { $count } textos. Se publicarán todos.
staff-text-files-contents = Borradores de producciones y páginas
staff-text-files-contents-text = Aquí hay también textos importados de producciones y páginas pendientes de publicar. Abra cada uno para compararlo y publicarlo.
staff-text-files-import = { $count ->
    [one] { $count } borrador, importado: { $when }
   *[other] { $count } borradores, importados: { $when }
}
staff-text-files-publish = Publicar todos los borradores de esta importación
staff-text-files-languages = Borradores por idioma
staff-text-files-languages-text = Estos borradores proceden de varios archivos o se escribieron en las páginas de los textos. No se incluyen los programados ni los que sustituirían un texto modificado después de crearse su archivo.
staff-text-files-in-language = { $count ->
    [one] { $language }: { $count } borrador
   *[other] { $language }: { $count } borradores
}
staff-text-files-publish-language = Publicar todos los borradores de este idioma
staff-text-files-changed = { $count ->
    [one] { $count } texto se modificó en la tienda o en un borrador después de la creación del archivo ({ $when })
   *[other] { $count } textos se modificaron en la tienda o en un borrador después de la creación del archivo ({ $when })
}
staff-text-files-changed-hint = Estos borradores solo se publican si los marca. En ese caso, el texto del archivo sustituye al de la tienda.
staff-text-files-changed-all = Publicar también todos estos borradores
staff-text-files-replaced = { $count ->
    [one] { $count } borrador sustituye un texto publicado por el teatro
   *[other] { $count } borradores sustituyen textos publicados por el teatro
}
staff-text-files-replaced-hint = El archivo no indica cuándo se creó, por lo que puede contener textos más antiguos. Solo se publican los borradores que marque; sustituyen al texto de la tienda.
staff-text-files-replace = Publicar el texto del archivo
staff-text-files-in-shop = En la tienda:
staff-text-files-in-draft = En el borrador anterior a la importación:
staff-text-files-in-file = En el archivo:
staff-done-text-import = Los textos se han importado como borradores. Solo los ve el personal.
staff-done-text-import-replaced = Los textos se han importado como borradores. Algunos sustituirían textos más recientes de la tienda o de un borrador. Compruébelos más abajo antes de publicar.
staff-done-text-import-same = El archivo no contiene cambios, así que no se ha importado nada.
staff-done-text-import-published = { $count ->
    [one] Se ha publicado { $count } texto. El público lo verá en la próxima página que abra.
   *[other] Se han publicado { $count } textos. El público los verá en la próxima página que abra.
}

# The staff’s page of what the house says about itself.
staff-house-title = Sobre su teatro
staff-house-lede = El público lee estos datos en cada página, entrada y correo. Fuera del modo de prueba, la tienda no arranca hasta que se han rellenado todos los campos.
staff-house-same = En los demás idiomas, rellene solo lo que sea distinto. Si deja un campo vacío, se muestra lo mismo que arriba.
staff-house-save = Publicar para todo el público
staff-house-name = Nombre del teatro
staff-house-address = Dirección postal del teatro
staff-house-box-office = Horario de taquilla
staff-house-phone = Número de teléfono
staff-house-email = Correo electrónico para consultas sobre entradas
staff-house-email-privacy = Correo electrónico para consultas sobre protección de datos
staff-house-email-accessibility = Correo electrónico para consultas sobre accesibilidad
staff-house-seller = Empresa que vende las entradas
staff-house-seller-address = Dirección postal de esta empresa

# The staff’s page of what texts lack.
staff-gate-title = Antes de abrir la venta
staff-gate-lede = Aquí ve, por idioma, qué textos de la tienda y de esta producción faltan, están desactualizados o aún no se han rellenado. Las funciones que ya están en la tienda se venden igualmente: si falta un texto, el público lo lee en el idioma principal o, si allí también falta, en inglés.
staff-gate-start = Fuera del modo de prueba, la tienda no arranca hasta que se ha rellenado todo en «Sobre su teatro» y el idioma principal tiene todos los textos legales y al menos una parte de cada uno de los demás temas de la tienda.
staff-gate-import = Fuera del modo de prueba, se rechaza una importación que añade funciones si en uno de estos idiomas faltan textos de sus producciones o nombres nuevos, por ejemplo de tarifas, salvo que alguien haya elegido mostrar ahí el idioma principal.
staff-gate-clear = No falta ningún texto ni hay ninguno desactualizado, salvo aquellos para los que alguien ha elegido otro idioma.
staff-gate-none = Ninguna producción tiene funciones próximas.
staff-gate-missing = Falta
staff-gate-placeholder = Sin rellenar
staff-gate-accept = Mostrar en su lugar el texto del idioma principal
staff-gate-accept-english = Mostrar en su lugar el texto en inglés
staff-gate-more = { $count ->
    [one] { $count } texto más falta o está desactualizado. La página «Idiomas» muestra por temas lo que falta.
   *[other] { $count } textos más faltan o están desactualizados. La página «Idiomas» muestra por temas lo que falta.
}
staff-done-text-accepted = El texto ya no aparece en esta lista. El público lo lee en el idioma principal.
staff-done-text-accepted-english = El texto ya no aparece en esta lista. El público lo lee en inglés.
staff-done-text-export-none = En esta selección no hay nada que traducir ni revisar, así que no se ha creado ningún archivo.
staff-done-text-export-others = Los textos de la tienda están todos traducidos y revisados, así que no se ha creado ningún archivo. Aún hay producciones o páginas por traducir, que tienen sus propios archivos. Elíjalas como tema.
