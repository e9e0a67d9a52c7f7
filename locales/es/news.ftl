# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Novedades por correo electrónico
news-consent = Deseo recibir novedades y ofertas por correo electrónico ({ $house }). Puedo retirar mi consentimiento cuando quiera en mi cuenta.
news-none = No recibe novedades nuestras por correo electrónico.
news-since = El { $date } aceptó recibir novedades nuestras por correo electrónico.
news-give = Recibir novedades
news-withdraw = Dejar de recibir novedades
news-given = Recibirá nuestras novedades por correo electrónico.
news-withdrawn = Ya no recibirá novedades nuestras por correo electrónico.
news-history = Qué ha aceptado y cuándo
news-history-checkout = { $date }: aceptado al comprar, versión { $text } del texto ({ $language })
news-history-profile = { $date }: aceptado en su cuenta, versión { $text } del texto ({ $language })
news-history-withdrawn = { $date }: retirado
news-unknown = No ha cambiado nada: no hemos podido saber a qué consentimiento se refería. Inténtelo de nuevo, por favor.
# Where a link in an email confirms it.
news-confirm-hint = Le enviaremos un correo con un enlace. Solo recibirá nuestras novedades cuando lo abra y lo confirme.
news-link-title = Novedades por correo electrónico
news-link-lede = Confirme que está de acuerdo con lo siguiente:
news-link-late = Este enlace tiene más de tres días y ya no funciona, por lo que no recibirá novedades nuestras. Puede dar de nuevo su consentimiento en su cuenta o en su próxima compra.
mail-news-subject = Confirme, por favor: novedades por correo electrónico ({ $house })
mail-news = Ha solicitado recibir por correo electrónico novedades y ofertas del teatro ({ $house }). Abra el enlace de abajo y confírmelo allí. Tiene de plazo hasta el { $until }.
mail-news-link = Confirmar
mail-news-not-you = Si no ha sido usted, no tiene que hacer nada: sin su confirmación no le enviaremos novedades.
mail-news-footer = Recibe este correo porque en un pedido se indicó esta dirección para nuestras novedades. Solo la usaremos para eso cuando usted lo confirme. Si tiene alguna pregunta, responda a este correo o consulte en la taquilla.
# On the page about data protection.
privacy-what-news = Si acepta recibir novedades por correo electrónico: desde cuándo y el texto que aceptó. Puede retirar su consentimiento en su cuenta cuando quiera.
privacy-rights-account = Casi todo puede hacerlo directamente en su cuenta: corregir sus datos, cambiar el correo electrónico, leer y descargar todo lo que guardamos sobre usted y eliminar la cuenta. Una vez eliminada, solo conservamos las facturas y nuestra contabilidad, durante el tiempo que exige la ley.
