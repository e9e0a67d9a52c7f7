# Subscription cards that a supplier makes.
cardrequest-waiting = We bestellen uw abonnementskaart. Uw kaarten hier zijn ook zonder geldig.
cardrequest-ordered = Uw abonnementskaart is bij onze leverancier besteld en komt per post. Uw kaarten hier zijn ook zonder geldig.
cardrequest-failed = We hebben uw abonnementskaart nog niet kunnen bestellen. Uw kaarten hier zijn ook zonder geldig; vraag de kassa naar de kaart.
mail-card-subject = Abonnementskaart, bestelling { $code }
mail-card =
    Graag een abonnementskaart maken.
    Naam: { $name }
    Adres: { $address }
    Abonnement: { $subscription }, { $season }
    Code op de kaart: { $code }
    Aanvraag: { $request }
