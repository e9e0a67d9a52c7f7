# A performance is cancelled or moved by page: what is asked, what it will do, and to whom.
staff-performances-title = Cancel or move performances
staff-performances-lede = Choose a performance. Before anything happens, you see what it will do, and who receives which email.
staff-performances-hall = Hall
staff-performances-none = There are no performances to come.
staff-change-deed = What should happen?
staff-change-cancel = Cancel this performance
staff-change-move = Move it to another date or time
staff-change-starts = New date and time
staff-change-starts-hint = Only if you move the performance; as the clock in the hall shows it ({ $zone }).
staff-change-note = A sentence from you (optional)
staff-change-note-hint = For example the reason. It appears in the emails and on the order pages. If a language is empty, its readers see the sentence in { $language }.
staff-change-look = Show what will happen
staff-change-off = This performance has been cancelled. To bring it back, write “no” in the column “cancelled” of the sheet “performances” and import the sheet: ticket holders are then told that it takes place after all.
staff-change-over = This performance has begun or is over, or the new date is in the past. Nothing has been changed.
staff-change-begun = This performance has begun or is over, so it can no longer be cancelled or moved here.
staff-change-nothing-chosen = Please choose what should happen.
staff-change-wrong-time = Please enter a date and a time, for example 5 January 2027, 20:00.
staff-change-skipped = The clocks go forward over this time on that day. Please choose another time.
staff-change-unknown = There is no such performance. Nothing has been changed.
staff-change-is-cancelled = This performance is already cancelled. Nothing has been changed now.
staff-change-same-time = This performance already has this date and time. Nothing has been changed now.
staff-change-hall-taken = Another performance is on in the hall at that time. Nothing has been changed. Please choose another time.
staff-change-out-of-season = The season does not last until then. Nothing has been changed. Choose another date, or change the days of the season in its sheet first.
staff-change-meanwhile = Someone has changed this performance in the meantime, so nothing has been done now. Above you see it as it stands. Please check it again.
staff-change-note-long = A sentence is too long: { $most } characters are the most. Nothing has been changed.
staff-change-check-cancel = What the cancellation will do
staff-change-check-move = What the move will do
staff-change-moves = From { $before } to { $after }
staff-change-money = { $count ->
    [one] { $count } ticket, sold for { $amount }
   *[other] { $count } tickets, sold for { $amount }
}
staff-change-orders = { $count ->
    [one] in { $count } order
   *[other] in { $count } orders
}
staff-change-subscriptions = { $count ->
    [one] { $count } of these tickets belongs to a subscription
   *[other] { $count } of these tickets belong to subscriptions
}
staff-change-reservations = { $count ->
    [one] { $count } open reservation
   *[other] { $count } open reservations
}
staff-change-offers = { $count ->
    [one] { $count } ticket on offer for resale
   *[other] { $count } tickets on offer for resale
}
staff-change-waiting = { $count ->
    [one] { $count } entry on the waiting list
   *[other] { $count } entries on the waiting list
}
staff-change-nothing-sold = Nothing has been sold for it, and nobody is waiting for it.
staff-change-until-cancel = Until { $date }, buyers can choose between a refund and credit on their order page. If they choose nothing, single tickets are refunded the way they were paid for; tickets from subscriptions and packages become credit.
staff-change-until-move = Until { $date }, buyers who cannot come can choose a refund or credit on their order page. If they choose nothing, their tickets are valid for the new date.
staff-change-undo-cancel = A cancellation is taken back only by importing the sheet “performances” with “no” in the column “cancelled”. Everyone is then told that the performance takes place after all; anyone who has already been refunded keeps the money.
staff-change-undo-move = To take the move back, move the performance again: everyone is then told a second time.
staff-change-sheets = The next export of the season says so as well. The import of an older sheet is refused until someone accepts by name that it takes this back.
staff-change-mails = The emails that will be sent
staff-change-no-mails = No emails will be sent.
staff-change-mail-buyers = { $count ->
    [one] Buyers, { $language }: { $count } email
   *[other] Buyers, { $language }: { $count } emails
}
staff-change-mail-recipients = { $count ->
    [one] People who were given a ticket, { $language }: { $count } email
   *[other] People who were given a ticket, { $language }: { $count } emails
}
staff-change-mail-reservers = { $count ->
    [one] People with a reservation, { $language }: { $count } email
   *[other] People with a reservation, { $language }: { $count } emails
}
staff-change-mail-of = This is the email about order { $code }. The others differ in name, seats and amounts. Its links do not work here.
staff-change-without-address = { $count ->
    [one] { $count } email cannot be sent, because there is no address. Please look for another way to tell this person.
   *[other] { $count } emails cannot be sent, because there is no address. Please look for another way to tell these people.
}
staff-change-concerned = Who is concerned
staff-change-all = { $count ->
    [one] { $count } entry, by name
   *[other] { $count } entries, by name
}
staff-change-unnamed = Names, addresses and emails are shown to colleagues who also have the permission “{ $right }” for the whole theatre.
staff-change-name = Name
staff-change-as = Relation
staff-change-tickets = Tickets
staff-change-address = Email address
staff-change-no-name = no name
staff-change-no-address = no address
staff-change-as-buyer = bought tickets
staff-change-as-recipient = was given a ticket
staff-change-as-reserver = has a reservation
staff-change-as-extras = bought extras only; is refunded without a choice
staff-change-nobody = Nobody is concerned.
staff-change-page = Page { $page } of { $pages }
staff-change-page-before = Previous page
staff-change-page-after = Next page
staff-change-do-cancel = { $count ->
    [one] Cancel this performance and tell { $count } person
   *[other] Cancel this performance and tell { $count } people
}
staff-change-do-move = { $count ->
    [one] Move this performance and tell { $count } person
   *[other] Move this performance and tell { $count } people
}
staff-change-do-cancel-alone = Cancel this performance
staff-change-do-move-alone = Move this performance
staff-done-off = The performance has been cancelled. The emails go out within a minute.
staff-done-moved = The performance has been moved. The emails go out within a minute.
staff-order-moved = { $what } · moved; the previous date was { $before }
