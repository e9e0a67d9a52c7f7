# Tickets that wait for a proof.
ticket-proof = Deze kaart ligt voor u klaar bij de kassa. Neem een bewijs mee dat u recht hebt op deze soort kaart. Daarna staat uw kaart hier en mailen we haar u.
mail-proof = { $count ->
    [one] Er ligt één kaart voor u klaar bij de kassa. Neem een bewijs mee dat u recht hebt op deze soort kaart. We geven u de kaart dan meteen.
   *[other] Er liggen { $count } kaarten voor u klaar bij de kassa. Neem een bewijs mee dat u recht hebt op deze soorten kaarten. We geven u de kaarten dan meteen.
}
refusal-ticket-proof = Deze kaart is voor u gereserveerd, maar we kunnen haar nog niet geven. Laat bij de kassa een bewijs zien dat u recht hebt op deze soort kaart.
refusal-ticket-on-offer = Deze kaart wordt te koop aangeboden, of de plaats is verkocht. Wordt ze nog aangeboden, neem haar dan eerst terug.
