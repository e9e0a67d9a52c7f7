# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Novedades por correo electrónico
news-consent = Sí, deseo recibir por correo electrónico novedades sobre funciones y ofertas de { $house }. Puedo retirar este consentimiento cuando quiera en mi cuenta.
news-none = No recibe novedades nuestras por correo electrónico.
news-since = Ha aceptado recibir novedades nuestras por correo electrónico desde el { $date }.
news-give = Recibir novedades
news-withdraw = Dejar de recibir novedades
news-given = Recibirá nuestras novedades por correo electrónico.
news-withdrawn = Ya no recibirá novedades nuestras por correo electrónico.
news-history = Qué ha aceptado y cuándo
news-history-checkout = { $date }: aceptado al comprar, texto { $text } ({ $language })
news-history-profile = { $date }: aceptado en su cuenta, texto { $text } ({ $language })
news-history-withdrawn = { $date }: retirado
news-unknown = No ha cambiado nada: no sabemos a qué se refería. Inténtelo de nuevo, por favor.
