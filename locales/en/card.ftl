# Cards of plastic for subscribers, which an outside supplier makes.
cardrequest-waiting = We are ordering your subscription card. Your tickets here are valid without it.
cardrequest-ordered = Your subscription card has been ordered from our supplier and will arrive by post. Your tickets here are valid without it.
cardrequest-failed = We haven’t been able to order your subscription card yet. Your tickets here are valid without it; please ask the box office about the card.
mail-card-subject = Subscription card, order { $code }
mail-card =
    Please make a subscription card.
    Name: { $name }
    Address: { $address }
    Subscription: { $subscription }, { $season }
    Code on the card: { $code }
    Request: { $request }
