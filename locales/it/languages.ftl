# Le lingue della biglietteria online, e una pagina in tutte: tra colleghi.
staff-languages-title = Lingue
staff-home-languages = Lingue attive della biglietteria online e loro ordine.
staff-languages-text = Il pubblico può usare la biglietteria online in tutte le lingue attive. Il menu delle lingue le mostra in quest’ordine. Le modifiche valgono dalla prossima pagina aperta.
staff-languages-off = Se disattiva una lingua, le sue pagine portano alla stessa pagina nella lingua principale e le e-mail a chi la usava vengono inviate nella lingua principale. Non viene cancellato nulla e le vendite in corso proseguono. Se attiva una lingua, i testi che mancano in quella lingua compaiono nella lingua principale.
staff-languages-own = Lingua principale del teatro: sempre attiva e sempre al primo posto. Compare ovunque manchi un testo in un’altra lingua.
staff-languages-place = { $language }: posizione dopo la lingua principale
staff-languages-complete = Tutti i testi della biglietteria online sono tradotti.
staff-languages-untranslated = { $count ->
    [one] { $count } testo della biglietteria online non è tradotto.
   *[other] { $count } testi della biglietteria online non sono tradotti.
}
staff-languages-lacking = { $count ->
    [one] In questa lingua manca { $count } testo della biglietteria online. Il pubblico lo legge in inglese.
   *[other] In questa lingua mancano { $count } testi della biglietteria online. Il pubblico li legge in inglese.
}
staff-languages-subject = { $subject }: mancano { $count } su { $all }
staff-languages-untranslated-staff = { $count ->
    [one] { $count } testo delle pagine del personale non è tradotto. Il pubblico non lo vede.
   *[other] { $count } testi delle pagine del personale non sono tradotti. Il pubblico non li vede.
}
staff-languages-productions = { $count ->
    [one] Mancano testi per { $count } produzione in programma: { $titles }
   *[other] Mancano testi per { $count } produzioni in programma: { $titles }
}
staff-languages-unnamed = { $count ->
    [one] Manca { $count } nome o descrizione, per esempio di una tariffa o di un’offerta.
   *[other] Mancano { $count } nomi o descrizioni, per esempio di tariffe o di offerte.
}
staff-languages-pages = { $count ->
    [one] { $count } pagina del teatro non è tradotta: { $titles }
   *[other] { $count } pagine del teatro non sono tradotte: { $titles }
}
staff-languages-unsaid = Mancano ancora il nome o i recapiti del teatro. Può inserirli in «Testi», argomento «Nome e indirizzi del teatro».
staff-languages-save = Salva le lingue
staff-done-languages = Le lingue sono state salvate. Il pubblico vedrà la modifica nella prossima pagina che aprirà.
staff-languages-wrong-changed = Nel frattempo qualcun altro ha modificato le lingue, perciò la Sua modifica non è stata applicata. Apra la pagina «Lingue» in un’altra finestra e ripeta lì la modifica.
staff-languages-wrong-unknown = Non è stato salvato nulla: la lingua «{ $language }» non esiste o è stata scelta due volte.
staff-languages-wrong-unsaid = Non è stato salvato nulla: la lingua «{ $language }» non si può ancora attivare perché mancano il nome o i recapiti del teatro in questa lingua. Può inserirli in «Testi», argomento «Nome e indirizzi del teatro».
staff-frames-title = Una pagina in tutte le lingue
staff-frames-text = Qui vede la pagina in ogni lingua, anche in quelle disattivate, con tutte le bozze. Nelle anteprime funzionano i link, ma non i moduli né gli elementi animati. Le pagine «Carrello» e «I Suoi dati e il pagamento» mostrano ciò che si trova nel Suo carrello; tutte le altre appaiono come a un nuovo cliente.
staff-frames-pages = Pagine consultate spesso
staff-frames-seats = { $title }: posti
staff-frames-width = Larghezza delle anteprime
staff-frames-phone = Come su un telefono
staff-frames-desktop = Come su un computer
staff-frames-page = Indirizzo della pagina nella biglietteria online, per esempio /basket
staff-frames-show = Mostra la pagina
staff-frames-frame = { $language }: la pagina con tutte le bozze
staff-frames-off = Disattivata
staff-frames-wrong = Questo non è l’indirizzo di una pagina della biglietteria online. Inserisca un indirizzo come /basket.
