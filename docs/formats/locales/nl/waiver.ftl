# A ticket given back for credit.
waiver-link = Teruggeven: volle prijs als tegoed
waiver-title = Deze kaart teruggeven
waiver-credit = U krijgt { $amount } als tegoed, de volle prijs van de kaart zonder reserveringskosten. U kunt het voor alles in onze shop gebruiken.
waiver-seat = Uw plaats komt in de verkoop en uw kaart is niet meer geldig. Dit kan niet ongedaan worden gemaakt.
waiver-left = { $left ->
    [one] Dit is de laatste voorstelling van dit abonnement of pakket die u kunt teruggeven.
   *[other] U kunt { $left } voorstellingen van dit abonnement of pakket teruggeven, deze meegerekend.
}
waiver-confirm = Teruggeven voor tegoed
waiver-keep = Mijn kaart houden
waiver-done = Uw kaart is teruggegeven en het bedrag is nu deel van uw tegoed.
waiver-unknown = We kunnen deze kaart niet in uw account vinden. Log in met het e-mailadres waarmee ze is gekocht.
waiver-not-allowed = Deze kaart kan niet worden teruggegeven. Vraag het aan de kassa.
waiver-too-early = U kunt deze kaart teruggeven vanaf { $date }.
waiver-too-late = De termijn om deze kaart terug te geven is voorbij.
waiver-often = { $most ->
    [one] U hebt al één voorstelling van dit abonnement of pakket teruggegeven; meer kan niet.
   *[other] U hebt al { $most } voorstellingen van dit abonnement of pakket teruggegeven; meer kan niet.
}
waiver-invalid = Deze kaart is nu niet geldig en kan dus niet worden teruggegeven.
waiver-offered = Deze kaart wordt te koop aangeboden of is aan iemand aangeboden. Neem haar eerst terug.
