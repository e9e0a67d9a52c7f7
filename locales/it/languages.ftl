# Le lingue della biglietteria online, e una pagina in tutte: tra colleghi.
staff-languages-title = Lingue
staff-home-languages = Attivi e disattivi le lingue della biglietteria online e ne scelga l’ordine.
staff-languages-text = Il pubblico può usare la biglietteria online in tutte le lingue attive. Il menu delle lingue le mostra in quest’ordine. Le modifiche valgono dalla prossima pagina aperta.
staff-languages-off = Se disattiva una lingua, le sue pagine portano alla stessa pagina nella lingua principale e le e-mail a chi la usava vengono inviate nella lingua principale. Non viene cancellato nulla e le vendite aperte proseguono. Se attiva una lingua, i testi che vi mancano compaiono nella lingua principale.
staff-languages-own = Lingua principale del teatro: sempre attiva e sempre al primo posto. Compare ovunque manchi un testo in un’altra lingua.
staff-languages-place = { $language }: posto dopo la lingua principale
staff-languages-complete = Tutti i testi della biglietteria online sono tradotti.
staff-languages-untranslated = { $count ->
    [one] { $count } testo della biglietteria online non è tradotto.
   *[other] { $count } testi della biglietteria online non sono tradotti.
}
staff-languages-productions = { $count ->
    [one] A { $count } prossima produzione mancano testi: { $titles }
   *[other] A { $count } prossime produzioni mancano testi: { $titles }
}
staff-languages-unsaid = Mancano ancora il nome o i recapiti del teatro. Può inserirli in «Testi» (cerchi «house-»).
staff-languages-save = Salva le lingue
staff-done-languages = Le lingue sono state salvate. Il pubblico vedrà la modifica nella prossima pagina che aprirà.
staff-languages-wrong-changed = Nel frattempo qualcun altro ha modificato le lingue, perciò la Sua modifica non è stata applicata. Apra la pagina «Lingue» in un’altra finestra e ripeta lì la modifica.
staff-languages-wrong-unknown = Non è stato salvato nulla: la lingua «{ $language }» non esiste o è stata scelta due volte.
staff-languages-wrong-unsaid = Non è stato salvato nulla: { $language } non si può ancora attivare perché in questa lingua mancano il nome o i recapiti del teatro. Può inserirli in «Testi» (cerchi «house-»).
staff-frames-title = Una pagina in tutte le lingue
staff-frames-text = Vede la pagina con tutte le bozze in ogni lingua, anche in quelle disattivate. Nell’anteprima funzionano i link, ma non i moduli né gli elementi animati.
staff-frames-pages = Pagine consultate più spesso
staff-frames-seats = { $title }: posti
staff-frames-width = Larghezza dell’anteprima
staff-frames-phone = Come su un telefono
staff-frames-desktop = Come su un computer
staff-frames-page = Indirizzo della pagina nella biglietteria online, per esempio /basket
staff-frames-show = Mostra la pagina
staff-frames-frame = { $language }: la pagina con tutte le bozze
staff-frames-off = Disattivata
staff-frames-wrong = Non è l’indirizzo di una pagina della biglietteria online. Inserisca un indirizzo come /basket.
