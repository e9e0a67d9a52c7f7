# A ticket given back for credit.
waiver-link = Kaart teruggeven (volle prijs)
waiver-title = Deze kaart teruggeven
waiver-credit = U krijgt { $amount } als tegoed, de volle prijs van de kaart. U kunt het voor alles in onze shop behalve cadeaubonnen gebruiken.
waiver-voucher = U krijgt { $amount } terug op de cadeaubon waarmee u hebt betaald: de volle prijs van de kaart.
waiver-both = { $voucher } gaat terug naar de cadeaubon waarmee u hebt betaald, en u krijgt { $credit } als tegoed. Samen is dat de volle prijs van de kaart.
waiver-payable = Dit tegoed kan pas na de voorstelling op een bankrekening worden uitbetaald, vanaf { $date }, omdat de betaling van de kaart tot dan kan worden betwist.
waiver-seat = Uw plaats komt in de verkoop en uw kaart is niet meer geldig. Dit kan niet ongedaan worden gemaakt.
waiver-left = { $left ->
    [one] Dit is de laatste voorstelling van dit abonnement of pakket die u kunt teruggeven.
   *[other] U kunt { $left } voorstellingen van dit abonnement of pakket teruggeven, deze meegerekend.
}
waiver-confirm-of = Teruggeven voor { $amount } tegoed
waiver-confirm-several = { $count } kaarten teruggeven voor { $amount } tegoed
waiver-confirm-several-back = { $count } kaarten teruggeven voor { $amount }
waiver-together = Er is nog niets teruggegeven. Voor { $count } kaarten krijgt u in totaal { $amount }.
waiver-keep = Mijn kaart houden
waiver-done = { $count ->
    [one] Uw kaart is teruggegeven. { $credit } is bij uw tegoed gekomen.
   *[other] Uw { $count } kaarten zijn teruggegeven. { $credit } is bij uw tegoed gekomen.
}
waiver-done-voucher = { $count ->
    [one] Uw kaart is teruggegeven. { $voucher } staat weer op uw cadeaubon.
   *[other] Uw { $count } kaarten zijn teruggegeven. { $voucher } staat weer op uw cadeaubon.
}
waiver-done-both = { $count ->
    [one] Uw kaart is teruggegeven. { $voucher } staat weer op uw cadeaubon en { $credit } is bij uw tegoed gekomen.
   *[other] Uw { $count } kaarten zijn teruggegeven. { $voucher } staat weer op uw cadeaubon en { $credit } is bij uw tegoed gekomen.
}
waiver-unknown = We kunnen deze kaart niet in uw account vinden. Log in met het e-mailadres dat bij de aankoop is opgegeven.
waiver-not-allowed = Deze kaart kan niet worden teruggegeven. Vraag het aan de kassa.
waiver-too-early = U kunt deze kaart teruggeven vanaf { $date }.
waiver-too-late = De termijn om deze kaart terug te geven is voorbij.
waiver-often = { $most ->
    [one] U hebt al één voorstelling van dit abonnement of pakket teruggegeven; meer kan niet.
   *[other] U hebt al { $most } voorstellingen van dit abonnement of pakket teruggegeven; meer kan niet.
}
waiver-invalid = Deze kaart is nu niet geldig en kan dus niet worden teruggegeven.
waiver-owed = Een deel van deze bestelling moet nog worden betaald, daarom kan deze kaart nog niet worden teruggegeven. Zodra alles is betaald, kunt u haar hier teruggeven.
waiver-offered = Deze kaart wordt te koop aangeboden of is aan iemand aangeboden. Neem haar eerst terug.
waiver-amount-changed = Het bedrag dat u voor deze kaart zou terugkrijgen, is zojuist veranderd. Er is niets teruggegeven en uw kaart is nog geldig. Controleer het nieuwe bedrag voordat u de kaart teruggeeft.
