# Orders given as a present. First what the buyer sees.
gift-link = Send as a gift
# At the checkout, below the button; then on the order, once it is paid.
checkout-present = This is a gift. After paying, you can write the greeting card and choose the day on which we’ll send it.
order-present = Your gift
order-present-text = Write the greeting card, see what it looks like, and choose the day on which we’ll send it, or print it yourself.
order-present-write = Write the card
gift-title = Send as a gift
gift-lede = The recipient will get a card with your message and can open the gift with the link or the code on it. They don’t need an account.
gift-price = No price is shown on the card.
gift-price-voucher = { $count ->
    [one] The card shows the value of the voucher.
   *[other] The card shows the value of each voucher.
}
gift-price-both = { $count ->
    [one] The card shows the value of the voucher, but no other price.
   *[other] The card shows the value of each voucher, but no other price.
}
gift-until = Until the gift is accepted, it stays yours and you can take it back.
gift-until-tickets = { $count ->
    [one] Until then, the ticket remains valid with the code you have.
   *[other] Until then, the tickets remain valid with the codes you have.
}
gift-until-vouchers = { $count ->
    [one] Once you have written the card, nobody can pay with the voucher until the gift is accepted.
   *[other] Once you have written the card, nobody can pay with the vouchers until the gift is accepted.
}
gift-until-ends = { $count ->
    [one] The voucher’s expiry date doesn’t change.
   *[other] The vouchers’ expiry dates don’t change.
}
gift-after = Once the gift is accepted, everything in it gets new codes, and your own codes are no longer valid.
gift-after-tickets = { $count ->
    [one] Once the gift is accepted, the ticket gets a new code, and yours is no longer valid.
   *[other] Once the gift is accepted, the tickets get new codes, and yours are no longer valid.
}
gift-after-vouchers = { $count ->
    [one] Once the gift is accepted, the voucher gets a new code, and yours is no longer valid.
   *[other] Once the gift is accepted, the vouchers get new codes, and yours are no longer valid.
}
gift-money = The invoice stays with you. If a performance is cancelled, the refund goes to you.
gift-withdrawal = { $count ->
    [one] You can withdraw from the purchase of the voucher up to and including { $day }, even after the gift has been accepted, as long as nothing has been paid with it.
   *[other] You can withdraw from the purchase of each voucher up to and including { $day }, even after the gift has been accepted, as long as nothing has been paid with it.
}
gift-what = Your gift
gift-kept-title = Still yours
gift-kept = This isn’t part of the gift that was accepted. You’ll find the codes on the page of your order.
gift-kept-tickets = A ticket that is still yours can be given to someone else there.
gift-voucher-until = Gift voucher for { $value }, valid until { $day }
# To the recipient, also on paper.
gift-voucher-withdrawal = { $from } can withdraw from the purchase of this voucher up to and including { $day }, as long as nothing has been paid with it. After a withdrawal, the voucher can no longer be used.
gift-name = Recipient’s name
gift-words = Your message (optional)
gift-words-hint = Up to { $most } characters. Your message appears on the card and on the recipient’s page. Our email can quote it, but not if it contains a web address, an email address or a phone number. Emoji are left out when the card is printed.
gift-extras = Who gets the extras in this order?
gift-extras-go = They go with the gift
gift-extras-keep = I’ll keep them
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
# Time zones by their largest cities.
gift-zone-honolulu = Honolulu
gift-zone-los-angeles = Los Angeles
gift-zone-denver = Denver
gift-zone-mexico-city = Mexico City
gift-zone-chicago = Chicago
gift-zone-bogota = Bogotá
gift-zone-new-york = New York
gift-zone-santiago = Santiago, Chile
gift-zone-buenos-aires = Buenos Aires
gift-zone-sao-paulo = São Paulo
gift-zone-canary = Canary Islands
gift-zone-london = London, Lisbon
gift-zone-madrid = Madrid
gift-zone-paris = Paris, Brussels
gift-zone-rome = Rome
gift-zone-berlin = Berlin, Vienna
gift-zone-athens = Athens
gift-zone-moscow = Moscow
gift-zone-dubai = Dubai
gift-zone-kolkata = Mumbai, New Delhi
gift-zone-shanghai = Shanghai, Beijing
gift-zone-tokyo = Tokyo
gift-zone-sydney = Sydney
gift-zone-auckland = Auckland
gift-preview = Preview the card
gift-give = Send as a gift
gift-save = Save changes
gift-send-again = Send the card again
gift-order = Back to the order
gift-preview-title = Your card
gift-card-shown = The card
gift-state-title = Gift for { $name }
gift-state-waiting = We’ll email the card to { $email } on { $date } at { $time } (time zone: { $zone }).
gift-state-waiting-here = We’ll email the card to { $email } on { $date } at { $time }.
gift-state-sending = We are emailing the card to { $email } now.
gift-state-sent = We have emailed the card to { $email }. The gift hasn’t been accepted yet.
gift-state-failed = We couldn’t deliver the email to { $email }. Please check the address and send the card again. The gift is still yours.
gift-state-printed = Please print the card and hand it over. The recipient can open the gift with the code on it.
gift-state-accepted = { $name } has accepted the gift.
gift-codes = Everything in it now has new codes, and your own codes are no longer valid.
gift-codes-tickets = { $count ->
    [one] The ticket now has a new code, and yours is no longer valid.
   *[other] The tickets now have new codes, and yours are no longer valid.
}
gift-codes-vouchers = { $count ->
    [one] The voucher now has a new code, and yours is no longer valid.
   *[other] The vouchers now have new codes, and yours are no longer valid.
}
gift-state-over = { $name } accepted the gift. Everything in it has since been cancelled and is no longer valid.
gift-state-called-back = You took this gift back on { $date }. The link and the code on its card no longer work.
gift-handed = In your gift for { $name }, who has accepted it and has a new code.
gift-handed-off = In your gift for { $name }, who has accepted it. The performance has been cancelled, and the ticket is no longer valid.
gift-ticket-leaves = This ticket is part of your gift for { $name }. If you go ahead, it will no longer be part of the gift.
gift-state-language = Language of the card and of our emails to the recipient: { $language }.
gift-print = Card to print (PDF)
gift-manage = View, change or take back the gift
gift-call-back = Take the gift back
gift-call-back-text = The link and the code on the card will stop working, and you keep everything in the gift.
gift-call-back-told = Anyone who has received the card by email will be told that you have taken the gift back.
gift-call-back-yes = Yes, take the gift back
gift-called-back = You have taken the gift back and keep what is in it. The link and the code on the card no longer work.
gift-change = Change the card
gift-correct = Correct the card and send it again
gift-correct-text = If the address was wrong, or you would like to change the message, correct it here. We’ll send a new card; the link and the code on the previous one will stop working.
# On the card, and on the page that it opens. $from: the buyer's name. $name: the recipient's.
gift-heading-present = A gift for you
gift-heading-birthday = Happy birthday
gift-heading-congratulations = Congratulations
gift-page-to = For { $name }
gift-page-from = From { $from }
gift-page-open = Accept the gift and it is yours. You don’t need an account, and there is nothing to pay.
gift-page-accept = Accept the gift
gift-page-email = Your email address
gift-page-email-hint = We’ll send the link to your gift to this address, and tell you if anything changes.
gift-page-accepted = The gift is yours. We have also emailed the link to { $email }.
gift-page-tickets = { $count ->
    [one] Your ticket
   *[other] Your tickets
}
gift-page-yours = { $count ->
    [one] Show the code at the door, on your phone or on paper. The link in our email always brings you back here.
   *[other] Show the codes at the door, on your phone or on paper. The link in our email always brings you back here.
}
gift-page-yours-phone = { $count ->
    [one] Show the code on your phone at the door. The link in our email always brings you back here.
   *[other] Show the codes on your phone at the door. The link in our email always brings you back here.
}
gift-page-pdf = { $count ->
    [one] Ticket as PDF
   *[other] All tickets as PDF
}
gift-page-ticket = Open this ticket
gift-page-extras = Also in your gift
gift-page-vouchers-pdf = { $count ->
    [one] Gift voucher as PDF
   *[other] Gift vouchers as PDF
}
gift-page-called-back = { $from } has taken this gift back. If you have any questions, please contact { $from }.
gift-page-gone = This gift is no longer valid. Please contact { $from }.
gift-since-moved = { $count ->
    [one] { $performance }: this is the new date; the previous one was { $before }. Your ticket is valid for the new date. If it doesn’t suit you, please contact { $from }.
   *[other] { $performance }: this is the new date; the previous one was { $before }. Your tickets are valid for the new date. If it doesn’t suit you, please contact { $from }.
}
gift-since-moved-exchange = { $count ->
    [one] { $performance }: this is the new date; the previous one was { $before }. Your ticket is valid for the new date. If it doesn’t suit you, you can exchange the ticket below.
   *[other] { $performance }: this is the new date; the previous one was { $before }. Your tickets are valid for the new date. If it doesn’t suit you, you can exchange a ticket below.
}
gift-since-exchanged = { $count ->
    [one] { $performance }: { $from } has exchanged a ticket for another date, so it is no longer part of this gift. Please ask { $from } about the new ticket.
   *[other] { $performance }: { $from } has exchanged { $count } tickets for another date, so they are no longer part of this gift. Please ask { $from } about the new tickets.
}
gift-since-left = { $count ->
    [one] { $performance }: a ticket is no longer part of this gift. If you didn’t expect this, please ask { $from }.
   *[other] { $performance }: { $count } tickets are no longer part of this gift. If you didn’t expect this, please ask { $from }.
}
gift-since-cancelled = { $count ->
    [one] { $performance }: a ticket from this gift has been cancelled and is no longer valid. If you didn’t expect this, please ask { $from }.
   *[other] { $performance }: { $count } tickets from this gift have been cancelled and are no longer valid. If you didn’t expect this, please ask { $from }.
}
gift-since-voucher = The purchase of the gift voucher for { $value } has been reversed, so the voucher can no longer be used. If you have any questions, please ask { $from }.
gift-since-voucher-over = The gift voucher for { $value } was valid until { $day } and is no longer part of this gift. If you have any questions, please contact the box office.
gift-since-extras = No longer part of this gift: { $extras }. If you didn’t expect this, please ask { $from }.
gift-former-title = This link no longer works
gift-former-text = The card for this gift has been changed. The new card has its own link, and we may have emailed it to another address. If you can’t find it, please ask the person who is giving you the gift.
gift-former-accepted = This gift has been accepted, so the link on its card no longer opens it. If you accepted it, your own link is in the email that we sent you then.
gift-page-account = When you sign in with { $email }, you’ll also find this gift in your account.
gift-page-exchanged = { $count ->
    [one] You have exchanged one ticket from this gift for another date. We have emailed you the new ticket.
   *[other] You have exchanged { $count } tickets from this gift for another date. We have emailed you the new tickets.
}
gift-card-title = Gift for { $name }
gift-card-how = To open your gift, scan the code with your phone or go to this address.
gift-card-qr = QR code that opens the gift
gift-card-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
gift-card-file = card
gift-tickets-file = tickets
# Mails to the recipient, then to the buyer.
mail-gift-deliver-subject = { $from } has a gift for you
mail-gift-deliver = { $from } has given you a gift. Open it to read the card and see what is inside. You don’t need an account, and there is nothing to pay.
mail-gift-words = { $from } writes: “{ $words }”
mail-gift-open = Open the gift
mail-gift-received-subject = Your gift from { $from }
mail-gift-received = You have accepted the gift from { $from }. The link below always opens it, so please keep this email.
mail-gift-extras = Also in your gift: { $extras }.
mail-gift-attached = { $count ->
    [one] The code is attached as a PDF, to print or to show on your phone.
   *[other] The codes are attached as a PDF, to print or to show on your phone.
}
mail-gift-attached-dates = { $count ->
    [one] The date for your calendar is attached.
   *[other] The dates for your calendar are attached.
}
mail-gift-tickets = Open my gift
mail-gift-accepted-subject = Your gift has been accepted
mail-gift-accepted = { $name } has accepted your gift (order { $code }).
mail-gift-page = View the gift
mail-gift-delivered-subject = Your card has been sent
mail-gift-delivered = We have emailed your card to { $email } (order { $code }). You can take the gift back until { $name } accepts it.
mail-gift-failed-subject = We could not deliver your card
mail-gift-failed = We tried to email your card to { $email } (order { $code }), but the message couldn’t be delivered. The gift is still yours. Please check the address and send the card again, or print it.
mail-gift-correct = Correct the address
mail-gift-called-back-subject = { $from } has taken back a gift
mail-gift-called-back = { $from } has taken back the gift that we emailed you about. The link in our email no longer works. You don’t need to do anything. If you have any questions, please contact { $from }.
refusal-gift-not-paid = This order hasn’t been paid for, so it can’t be sent as a gift.
refusal-gift-nothing = Nothing in this order can be sent as a gift: its tickets have been used, given to someone else or offered for resale.
refusal-gift-name = Please enter the recipient’s name.
refusal-gift-email = Please check the email address: it doesn’t look complete.
refusal-gift-words = Your message is too long for the card. Please shorten it to { $most } characters and 12 lines.
refusal-gift-letters = We can’t print these characters on the card: { $letters }. Please leave them out, or write your message in the Latin, Greek or Cyrillic alphabet.
refusal-gift-time = Please choose a date and a time.
refusal-gift-time-past = This time has passed. Please choose a later one, or send the card now.
refusal-gift-time-late = Please choose a time before the performance begins, and no more than a year from now.
refusal-gift-changed = This gift has just been changed elsewhere. Please check it below and try again.
refusal-gift-accepted = The gift has already been accepted, so it can no longer be changed or taken back.
refusal-gift-called-back = This gift has been taken back.
refusal-gift-too-many = Too many emails have been sent to this address, or on your behalf, today. Please try again tomorrow, or print the card.
