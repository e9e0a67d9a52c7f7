# People for whom somebody buys.
people-add = Iemand toevoegen
people-add-hint = U kunt in hetzelfde winkelmandje voor anderen kopen, elk met hun eigen korting: een kleinkind dat minder betaalt, of een vriendin met een lidmaatschap. Een e-mailadres hebben ze niet nodig.
people-add-button = Toevoegen
people-added = { $name } is toegevoegd. In uw winkelmandje kunt u kiezen welke kaart voor wie is.
people-remove = Verwijderen
people-removed = Deze persoon is verwijderd. Kaarten die u al voor deze persoon hebt gekocht, blijven geldig.
people-label = Voor wie is deze kaart? { $place }
people-chosen = { $whom } · wijzigen
people-for = Voor { $name }
people-for-you = Voor u
people-you = U
people-you-named = { $name } (u)
people-whose = Van wie is deze pas of dit lidmaatschap?
refusal-beneficiary-unknown = Deze persoon staat niet meer in uw account. De kaart is niet gewijzigd. Kies iemand anders.
refusal-beneficiary-not-sold = Deze soort kaart is er nu niet voor deze persoon. De kaart is niet gewijzigd. Kies iemand anders of een andere soort kaart.
refusal-beneficiary-most = { $most ->
    [one] Deze persoon kan voor deze voorstelling niet meer dan { $most } kaart van deze soort hebben. De kaart is niet gewijzigd. Kies iemand anders of een andere soort kaart.
   *[other] Deze persoon kan voor deze voorstelling niet meer dan { $most } kaarten van deze soort hebben. De kaart is niet gewijzigd. Kies iemand anders of een andere soort kaart.
}
refusal-person-name-missing = Vul een voornaam in.
refusal-person-name-too-long = Deze naam is te lang. Gebruik voor voornaam en achternaam elk hooguit 100 tekens.
refusal-person-too-many = { $most ->
    [one] U kunt niet meer dan { $most } andere persoon aan uw account toevoegen. Verwijder eerst iemand om deze persoon toe te voegen.
   *[other] U kunt niet meer dan { $most } andere personen aan uw account toevoegen. Verwijder eerst iemand om deze persoon toe te voegen.
}
refusal-person-has-rights = Deze persoon heeft een lidmaatschap, een pas, een bijzondere status of seizoenen als abonnee, en die zouden bij het verwijderen verloren gaan. Er is niets veranderd. Neem voor hulp contact op met de kassa.
