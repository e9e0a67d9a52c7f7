# En qué idiomas habla la tienda, y una página en todos ellos: entre compañeros.
staff-languages-title = Idiomas
staff-home-languages = Active y desactive los idiomas de la tienda y elija su orden.
staff-languages-text = El público puede usar la tienda en todos los idiomas activados. El menú de idiomas los muestra en este orden. Los cambios se aplican desde la próxima página que se abra.
staff-languages-off = Si desactiva un idioma, sus páginas llevan a la misma página en el idioma principal, y los correos a quienes lo usaban se envían en el idioma principal. No se borra nada y las ventas abiertas continúan. Si activa un idioma, los textos que le falten se muestran en el idioma principal.
staff-languages-own = Idioma principal del teatro: siempre está activado y va siempre el primero. Se muestra donde falta un texto en otro idioma.
staff-languages-place = { $language }: posición después del idioma principal
staff-languages-complete = Todos los textos de la tienda están traducidos.
staff-languages-untranslated = { $count ->
    [one] Hay { $count } texto de la tienda sin traducir.
   *[other] Hay { $count } textos de la tienda sin traducir.
}
staff-languages-lacking = { $count ->
    [one] Falta { $count } texto de la tienda en este idioma. El público lo lee en inglés.
   *[other] Faltan { $count } textos de la tienda en este idioma. El público los lee en inglés.
}
staff-languages-subject = { $subject }: faltan { $count } de { $all }
staff-languages-untranslated-staff = { $count ->
    [one] Hay { $count } texto de las páginas del personal sin traducir. El público no lo ve.
   *[other] Hay { $count } textos de las páginas del personal sin traducir. El público no los ve.
}
staff-languages-productions = { $count ->
    [one] Faltan textos en { $count } producción programada: { $titles }
   *[other] Faltan textos en { $count } producciones programadas: { $titles }
}
staff-languages-unnamed = { $count ->
    [one] Falta { $count } nombre o descripción, por ejemplo de una tarifa o de una oferta.
   *[other] Faltan { $count } nombres o descripciones, por ejemplo de tarifas o de ofertas.
}
staff-languages-pages = { $count ->
    [one] Hay { $count } página propia sin traducir: { $titles }
   *[other] Hay { $count } páginas propias sin traducir: { $titles }
}
staff-languages-unsaid = Faltan el nombre o los datos de contacto del teatro. Puede introducirlos en «Textos» (tema «Nombre y direcciones del teatro»).
staff-languages-save = Guardar los idiomas
staff-done-languages = Los idiomas se han guardado. El público verá el cambio en la próxima página que abra.
staff-languages-wrong-changed = Otra persona ha modificado los idiomas entretanto, así que su cambio no se ha aplicado. Abra la página «Idiomas» en otra ventana y repita allí el cambio.
staff-languages-wrong-unknown = No se ha guardado nada: el idioma «{ $language }» no existe o se ha elegido dos veces.
staff-languages-wrong-unsaid = No se ha guardado nada: el idioma «{ $language }» todavía no se puede activar porque en él faltan el nombre o los datos de contacto del teatro. Puede introducirlos en «Textos» (tema «Nombre y direcciones del teatro»).
staff-frames-title = Una página en todos los idiomas
staff-frames-text = Aquí ve la página en cada idioma, también en los desactivados, con todos los borradores. En las vistas previas funcionan los enlaces, pero no los formularios ni los elementos animados. La cesta y el pago muestran lo que hay en su propia cesta; las demás páginas se ven como las ve un cliente nuevo.
staff-frames-pages = Páginas habituales
staff-frames-seats = { $title }: localidades
staff-frames-width = Anchura de las vistas previas
staff-frames-phone = Como en un móvil
staff-frames-desktop = Como en un ordenador
staff-frames-page = Dirección de la página en la tienda, por ejemplo /basket
staff-frames-show = Mostrar la página
staff-frames-frame = { $language }: la página con todos los borradores
staff-frames-off = Desactivado
staff-frames-wrong = Esta no es la dirección de una página de la tienda. Escriba una dirección como /basket.
