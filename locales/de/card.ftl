# Ausweise für Abonnenten, die ein Dienstleister herstellt.
cardrequest-waiting = Ihr Abonnementausweis wird bestellt. Ihre Karten hier gelten auch ohne ihn.
cardrequest-ordered = Ihr Abonnementausweis ist bestellt und kommt per Post. Ihre Karten hier gelten auch ohne ihn.
cardrequest-failed = Ihr Abonnementausweis konnte noch nicht bestellt werden. Ihre Karten hier gelten auch ohne ihn. Bitte fragen Sie an der Theaterkasse nach dem Ausweis.
mail-card-subject = Abonnementausweis, Bestellung { $code }
mail-card =
    Bitte stellen Sie einen Abonnementausweis her.
    Name: { $name }
    Anschrift: { $address }
    Abonnement: { $subscription }, { $season }
    Code auf dem Ausweis: { $code }
    Auftrag: { $request }
