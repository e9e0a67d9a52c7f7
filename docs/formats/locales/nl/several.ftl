# Several tickets at once.
several-title = Meer kaarten afdrukken of vervangen
several-print = Gekozen kaarten afdrukken
several-print-saving = Gekozen kaarten afdrukken, vier op een pagina
several-replace = Nieuwe codes voor de gekozen kaarten
several-pdf-title = Uw kaarten
several-replace-title = { $count ->
    [one] Nieuwe code voor deze kaart?
   *[other] Nieuwe codes voor deze { $count } kaarten?
}
several-replace-text = { $count ->
    [one] U krijgt een kaart met een nieuwe code, hier en per e-mail. De oude code, op papier, in een e-mail of op een telefoon, wordt bij de deur niet meer geaccepteerd.
   *[other] U krijgt kaarten met nieuwe codes, hier en per e-mail. De oude codes, op papier, in een e-mail of op een telefoon, worden bij de deur niet meer geaccepteerd.
}
several-replace-card = Kaarten die samen één code hebben, zoals die op een abonnementskaart, worden samen vervangen.
several-replace-confirm = { $count ->
    [one] Nieuwe code aanvragen
   *[other] Nieuwe codes aanvragen
}
several-replaced-mailed = { $count ->
    [one] Uw kaart heeft een nieuwe code, die we u ook hebben gemaild. De vorige code is niet meer geldig.
   *[other] Uw { $count } kaarten hebben nieuwe codes, die we u ook hebben gemaild. De vorige codes zijn niet meer geldig.
}
several-replaced = { $count ->
    [one] Uw kaart heeft een nieuwe code. De vorige code is niet meer geldig. We kunnen vandaag geen e-mails meer over deze bestelling sturen; druk de kaart daarom hier af.
   *[other] Uw { $count } kaarten hebben nieuwe codes. De vorige codes zijn niet meer geldig. We kunnen vandaag geen e-mails meer over deze bestelling sturen; druk de kaarten daarom hier af.
}
refusal-ticket-nothing-chosen = U hebt geen kaart gekozen. Kies er minstens één.
mail-new-codes-subject = Uw kaarten met nieuwe codes, bestelling { $code }
mail-new-codes = U hebt nieuwe codes voor uw kaarten gevraagd. De vorige codes zijn bij de deur niet meer geldig; gooi eerdere afdrukken en e-mails weg. Dit zijn nu uw kaarten:
mail-new-codes-attached = Uw kaarten zitten als pdf bij deze e-mail. Druk ze af of laat ze op uw telefoon zien.
