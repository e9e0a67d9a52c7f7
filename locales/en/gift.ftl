# Orders given as a present. First what the buyer sees.
gift-link = Give as a present
# At the checkout, below the button; then on the order, once it is paid.
checkout-present = This is a present. After paying you write the card and choose the day on which we send it.
order-present = Your present
order-present-text = Write the card now, see what it looks like, and choose the day on which we send it, or print it yourself. No price is shown on it.
order-present-write = Write the card
gift-title = Give as a present
gift-lede = The recipient gets a card with your words and opens the present from it. They do not need an account, and they never see a price.
gift-until = Until they accept the present, it stays yours and your tickets stay valid. You can call it back until then.
gift-after = Once they accept it, the tickets get new codes, and your codes are no longer valid at the door.
gift-money = The invoice stays with you. If a performance is cancelled, the refund goes to you.
gift-what = Your present
gift-vouchers = { $count ->
    [one] One gift voucher
   *[other] { $count } gift vouchers
}
gift-name = Name of the recipient
gift-words = Your words (optional)
gift-words-hint = Up to { $most } characters. They appear on the card and on the recipient’s page. Emoji are left out when the card is printed.
gift-design = Card
gift-language = Language of the card
gift-delivery = How should the card get there?
gift-delivery-now = By email, now
gift-delivery-at = By email, at a time I choose
gift-delivery-printed = I will print the card and hand it over
gift-email = Email address of the recipient
gift-day = Day
gift-hour = Time
gift-zone = Time zone of the recipient
gift-preview = Preview the card
gift-give = Give as a present
gift-save = Save changes
gift-order = Back to the order
gift-preview-title = Preview of the card
gift-state-title = The present for { $name }
gift-state-waiting = We will email the card to { $email } on { $date } at { $time } (time zone { $zone }).
gift-state-sending = We are emailing the card to { $email } now.
gift-state-sent = We have emailed the card to { $email }. It has not been accepted yet.
gift-state-failed = We could not deliver the email to { $email }. Please check the address and send the card again. Your tickets are safe.
gift-state-printed = Please print the card and hand it over. The recipient opens the present with the code on it.
gift-state-accepted = { $name } has accepted the present. The tickets now have new codes.
gift-print = Card to print (PDF)
gift-call-back = Call the present back
gift-call-back-text = The link on the card then no longer works, and the tickets stay yours.
gift-called-back = You keep the tickets. The link on the card no longer works.
gift-change = Change the card
# On the card, and on the page that it opens. $from: the buyer's name. $name: the recipient's.
gift-heading-present = A present for you
gift-heading-birthday = Happy birthday
gift-heading-congratulations = Congratulations
gift-page-to = For { $name }
gift-page-from = From { $from }
gift-page-open = Accept the present, and it is yours. You do not need an account and you pay nothing.
gift-page-accept = Accept the present
gift-page-email = Your email address
gift-page-email-hint = We email you the link to your tickets, and we tell you if a performance changes.
gift-page-accepted = The present is yours. We have also emailed the link to { $email }.
gift-page-tickets = Your tickets
gift-page-yours = Show the codes at the door, on your phone or on paper. The link in our email always brings you back here.
gift-page-pdf = All tickets as PDF
gift-page-ticket = Open this ticket
gift-page-vouchers-pdf = Gift vouchers as PDF
gift-page-called-back = { $from } has called this present back. Please ask { $from } if you have questions.
gift-page-gone = This present can no longer be accepted. Please ask { $from }.
gift-page-exchanged = { $count ->
    [one] You have exchanged one ticket of this present for another date. The new one came by email.
   *[other] You have exchanged { $count } tickets of this present for another date. The new ones came by email.
}
gift-card-title = Present for { $name }
gift-card-how = Open your present: scan the code with your phone, or go to this address.
gift-card-qr = Square code that opens the present
gift-card-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
gift-card-file = card
gift-tickets-file = tickets
# Mails to the recipient, then to the buyer.
mail-gift-deliver-subject = { $from } has a present for you
mail-gift-deliver = { $from } is giving you a present. Open it to see what it is and to read the words that come with it. You do not need an account and you pay nothing.
mail-gift-open = Open the present
mail-gift-received-subject = Your present from { $from }
mail-gift-received = You have accepted the present from { $from }. This link always leads to it: please keep this email.
mail-gift-tickets = Open my present
mail-gift-accepted-subject = Your present was accepted
mail-gift-accepted = { $name } has accepted your present (order { $code }). Tickets in it now have new codes, so yours are no longer valid at the door.
mail-gift-page = Open the present’s page
mail-gift-delivered-subject = Your present was delivered
mail-gift-delivered = We have emailed your card to { $email } (order { $code }). You can call the present back until { $name } accepts it.
mail-gift-failed-subject = We could not deliver your present
mail-gift-failed = We tried to email your card to { $email } (order { $code }), but the message could not be delivered. Your tickets are safe. Please check the address and send the card again, or print it.
mail-gift-correct = Correct the address
refusal-gift-not-paid = This order is not paid, so it cannot be given as a present.
refusal-gift-nothing = There is nothing in this order that can be given as a present: its tickets have been used, given to someone else or offered for resale.
refusal-gift-name = Please enter the recipient’s name.
refusal-gift-email = Please check the email address: it does not look complete.
refusal-gift-words = These words are too long for the card. Please shorten them to { $most } characters and 12 lines.
refusal-gift-time = Please choose a day and a time.
refusal-gift-time-past = This time has passed. Please choose a later one, or send the card now.
refusal-gift-time-late = Please choose a time before the performance begins, and at most a year from now.
refusal-gift-sent = The card has already been sent, so it can no longer be changed. You can call the present back and give it anew.
refusal-gift-accepted = The present has already been accepted, so it can no longer be changed or called back.
refusal-gift-called-back = This present has been called back.
refusal-gift-too-many = Too many emails have been sent to this address, or from you, today. Please try again tomorrow, or print the card.
