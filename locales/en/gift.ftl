# Orders given as a present. First what the buyer sees.
gift-link = Give as a present
# At the checkout, below the button; then on the order, once it is paid.
checkout-present = This is a present. After paying, you can write the card and choose the day on which we send it.
order-present = Your present
order-present-text = Write the card, see what it looks like, and choose the day on which we send it, or print it yourself. The price is not shown on it.
order-present-write = Write the card
gift-title = Give as a present
gift-lede = The recipient gets a card with your message and opens the present with the link or the code on it. They do not need an account, and we do not show them the price.
gift-until = Until the present is accepted, it stays yours, your tickets remain valid, and you can take the present back.
gift-after = Once the present is accepted, the tickets and gift vouchers in it get new codes, and the codes that you have are no longer valid.
gift-money = The invoice stays with you. If a performance is cancelled, the refund goes to you.
gift-what = Your present
gift-vouchers = { $count ->
    [one] One gift voucher
   *[other] { $count } gift vouchers
}
gift-name = Recipient’s name
gift-words = Your message (optional)
gift-words-hint = Up to { $most } characters. Your message appears on the card and on the recipient’s page. Emoji are left out when the card is printed.
gift-design = Card design
gift-language = Language of the card
gift-delivery = How should the card be delivered?
gift-delivery-now = By email, now
gift-delivery-at = By email, at a time I choose
gift-delivery-printed = I will print the card and hand it over myself
gift-email = Recipient’s email address
gift-day = Date
gift-hour = Time
gift-zone = Recipient’s time zone
gift-preview = Preview the card
gift-give = Give as a present
gift-save = Save changes
gift-order = Back to the order
gift-preview-title = Your card
gift-state-title = Present for { $name }
gift-state-waiting = We will email the card to { $email } on { $date } at { $time } (time zone { $zone }).
gift-state-sending = We are emailing the card to { $email } now.
gift-state-sent = We have emailed the card to { $email }. The present has not been accepted yet.
gift-state-failed = We could not deliver the email to { $email }. Please check the address and send the card again. Your tickets are safe.
gift-state-printed = Please print the card and hand it over. The recipient opens the present with the code on it.
gift-state-accepted = { $name } has accepted the present. The tickets and gift vouchers in it now have new codes.
gift-print = Card to print (PDF)
gift-call-back = Take the present back
gift-call-back-text = The link and the code on the card will stop working, and you keep everything in the present. If we have already emailed the card, we will let the recipient know.
gift-called-back = You have taken the present back and keep the tickets. The link and the code on the card no longer work.
gift-change = Change the card
# On the card, and on the page that it opens. $from: the buyer's name. $name: the recipient's.
gift-heading-present = A present for you
gift-heading-birthday = Happy birthday
gift-heading-congratulations = Congratulations
gift-page-to = For { $name }
gift-page-from = From { $from }
gift-page-open = Accept the present and it is yours. You do not need an account, and there is nothing to pay.
gift-page-accept = Accept the present
gift-page-email = Your email address
gift-page-email-hint = We will send the link to your present to this address, and tell you if anything changes.
gift-page-accepted = The present is yours. We have also emailed the link to { $email }.
gift-page-tickets = Your tickets
gift-page-yours = Show the codes at the door, on your phone or on paper. The link in our email always brings you back here.
gift-page-pdf = All tickets as PDF
gift-page-ticket = Open this ticket
gift-page-vouchers-pdf = Gift vouchers as PDF
gift-page-called-back = { $from } has taken this present back. If you have any questions, please contact { $from }.
gift-page-gone = This present is no longer valid. Please contact { $from }.
gift-page-exchanged = { $count ->
    [one] You have exchanged one ticket from this present for another date. We have emailed you the new ticket.
   *[other] You have exchanged { $count } tickets from this present for another date. We have emailed you the new tickets.
}
gift-card-title = Present for { $name }
gift-card-how = To open your present, scan the code with your phone or go to this address.
gift-card-qr = QR code that opens the present
gift-card-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
gift-card-file = card
gift-tickets-file = tickets
# Mails to the recipient, then to the buyer.
mail-gift-deliver-subject = { $from } has a present for you
mail-gift-deliver = { $from } has given you a present. Open it to read the card and see what is inside. You do not need an account, and there is nothing to pay.
mail-gift-open = Open the present
mail-gift-received-subject = Your present from { $from }
mail-gift-received = You have accepted the present from { $from }. This link always opens it, so please keep this email.
mail-gift-tickets = Open my present
mail-gift-accepted-subject = Your present has been accepted
mail-gift-accepted = { $name } has accepted your present (order { $code }). The tickets and gift vouchers in it now have new codes, and the codes that you have are no longer valid.
mail-gift-page = View the present
mail-gift-delivered-subject = Your card has been sent
mail-gift-delivered = We have emailed your card to { $email } (order { $code }). You can take the present back until { $name } accepts it.
mail-gift-failed-subject = We could not deliver your card
mail-gift-failed = We tried to email your card to { $email } (order { $code }), but the message could not be delivered. Your tickets are safe. Please check the address and send the card again, or print it.
mail-gift-correct = Correct the address
mail-gift-called-back-subject = { $from } has taken back a present
mail-gift-called-back = { $from } has taken back the present that we emailed you about. The link in our email no longer works. You do not need to do anything. If you have any questions, please contact { $from }.
refusal-gift-not-paid = This order has not been paid for, so it cannot be given as a present.
refusal-gift-nothing = There is nothing in this order that can be given as a present: its tickets have been used, given to someone else or offered for resale.
refusal-gift-name = Please enter the recipient’s name.
refusal-gift-email = Please check the email address: it does not look complete.
refusal-gift-words = Your message is too long for the card. Please shorten it to { $most } characters and 12 lines.
refusal-gift-time = Please choose a date and a time.
refusal-gift-time-past = This time has passed. Please choose a later one, or send the card now.
refusal-gift-time-late = Please choose a time before the performance begins, and no more than a year from now.
refusal-gift-sent = The card has already been sent, so it can no longer be changed. You can take the present back and give it again.
refusal-gift-accepted = The present has already been accepted, so it can no longer be changed or taken back.
refusal-gift-called-back = This present has been taken back.
refusal-gift-too-many = Too many emails have been sent to this address, or on your behalf, today. Please try again tomorrow, or print the card.
