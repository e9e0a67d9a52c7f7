# A holder hands a ticket on to somebody else.
transfer-link = Give to someone
transfer-title = Give this ticket to someone
transfer-lede = We’ll email a link to the address you enter. The recipient doesn’t need an account.
transfer-until = Until the ticket is accepted, it stays yours and remains valid. You can take it back until then.
transfer-after = Once it is accepted, the ticket gets a new code, and your code is no longer valid at the door.
transfer-money = If the performance is cancelled, the refund goes to you, because you paid.
transfer-email = Recipient’s email address
transfer-send = Send the link
transfer-keep = Keep my ticket
transfer-sent = { $count ->
    [one] We have emailed the link to { $email }. The ticket stays yours until it is accepted.
   *[other] We have emailed the links to { $email }. The tickets stay yours until they are accepted.
}
transfer-open = Offered to { $email }, not accepted yet. Your ticket is still valid.
transfer-take-back = Take my ticket back
transfer-taken-back = You keep your ticket. The link in the email no longer works.
transfer-state-taken-back = You took this ticket back on { $date }. The link in the email to { $email } no longer works.
transfer-state-declined = { $email } declined this ticket on { $date }. It is still yours.
transfer-handed = Given to { $email }, who now has the ticket with a new code.
transfer-handed-off = Given to { $email }. The performance has been cancelled, and the ticket is no longer valid.
transfer-received-title = Tickets given to you
transfer-received-open = { $title }, { $when }, { $place }, from { $from }: accept the ticket
transfer-received-yours = { $title }, { $when }, { $place }, from { $from }: open the ticket
transfer-received-off = { $title }, { $when }, { $place }, from { $from }: performance cancelled
# The page that the link in the mail opens. $from: who hands the ticket on.
transfer-page-title = A ticket for you
transfer-page-open = { $from } is giving you this ticket. Accept it to get your own code for the door. You don’t need an account, and there is nothing to pay.
transfer-page-beside = Also accept these tickets
transfer-page-accept = Accept the ticket
transfer-page-decline = Decline the ticket
transfer-page-yours = This ticket is yours. Show the code at the door, on your phone or on paper. The link in our email always brings you back here.
transfer-page-moved = This performance has been moved from { $before }. Your ticket is valid for the new date, with the same code. If the new date doesn’t suit you, please ask { $from }: only the person who paid for the ticket can return it.
transfer-page-moved-exchange = This performance has been moved from { $before }. Your ticket is valid for the new date, with the same code. If the new date doesn’t suit you, you can exchange the ticket on this page. Only { $from }, who paid for it, can return it for a refund.
transfer-page-once = { $count ->
    [one] You can’t give this ticket to anyone else through our website again. If someone else goes in your place, you can let them use its code: the first person to show it is admitted.
   *[other] You can’t give these tickets to anyone else through our website again. If someone else goes in your place, you can let them use the code of a ticket: the first person to show it is admitted.
}
transfer-page-accepted = { $count ->
    [one] The ticket is yours. We have also emailed it to { $email }.
   *[other] The { $count } tickets are yours. We have emailed each of them to { $email }, with its own link.
}
transfer-page-taken-back = { $from } has taken this ticket back.
transfer-page-declined = You have declined this ticket. It stays with { $from }, and you don’t need to do anything else.
transfer-page-gone = This ticket is no longer valid. Please contact { $from }.
transfer-page-off = { $performance }: we are sorry, but this performance has been cancelled. The refund goes to { $from }, who paid for the ticket. You don’t need to do anything.
transfer-page-exchanged = You have exchanged this ticket for another date. We have emailed you the new ticket.
transfer-page-pdf = Ticket as PDF
transfer-from-gift = This ticket is part of your gift for { $name }. If you give it to someone else, it will no longer be part of the gift.
transfer-unknown = We can’t find this ticket in your account. Please sign in with the email address that was used to buy it.
transfer-bad-address = Please check the email address: it doesn’t look complete.
transfer-to-oneself = This is your own email address. Please enter the address of the person who gets the ticket.
transfer-over = The performance has begun or was cancelled, so this ticket can no longer be given to someone else.
transfer-invalid = This ticket isn’t valid at the moment, so it can’t be given to someone else.
transfer-on-offer = This ticket is offered for resale. Please take it back first, then give it to someone.
transfer-sold = Your seat has been sold, so this ticket can no longer be given to someone else.
transfer-is-offered = This ticket is already offered to someone. Please take it back first, then enter another address.
transfer-is-accepted = This ticket has already been accepted and belongs to the other person now.
transfer-not-offered = This ticket isn’t offered to anyone. It’s still yours, and still valid.
transfer-often = This ticket has already been offered the maximum number of times. Please ask the box office.
transfer-too-many-mails = Too many emails have been sent to this address, or on your behalf, today. Please try again tomorrow.
transfer-resale = This ticket is offered to someone. Please take it back first, then offer it for resale.
refusal-ticket-handed-on = Someone else has accepted this ticket and has its code. It can no longer be printed or replaced here.
