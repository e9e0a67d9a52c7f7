# Cards of plastic for subscribers, which an outside supplier makes.
cardrequest-waiting = Your subscription card is being ordered. Your tickets here are valid without it.
cardrequest-ordered = Your subscription card has been ordered from our supplier and will come by post. Your tickets here are valid without it.
cardrequest-failed = Your subscription card could not be ordered yet. Your tickets here are valid without it; please ask the box office about the card.
mail-card-subject = Subscription card, order { $code }
mail-card =
    Please make a subscription card.
    Name: { $name }
    Address: { $address }
    Subscription: { $subscription }, { $season }
    Code on the card: { $code }
    Request: { $request }
