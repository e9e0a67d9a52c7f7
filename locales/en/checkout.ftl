# Who buys, what it costs, and the button that obliges to pay.

checkout-title = Your details and payment
checkout-description = Your details, the whole amount, and payment.
checkout-who = Who gets the tickets
checkout-sign-in-why = With an account your details are filled in, and what you are entitled to counts.
# A link.
checkout-sign-in = Sign in; your seats stay in the basket
checkout-given-name = First name
checkout-family-name = Last name
checkout-email = E-mail address
checkout-email-hint = The tickets come here, and the notice if anything changes.
checkout-language = Language of tickets and e-mails
# Who holds the data and why, where the e-mail address is asked.
checkout-privacy = Gran Teatro Parterre, S. A. keeps your name and e-mail address to send you the tickets, to tell you of changes and to meet its tax duties; nobody else gets them.
checkout-terms = I accept the terms of sale. I know that there is no right to cancel tickets for a fixed date.
checkout-terms-read = Read the terms of sale
# The button that obliges to pay; $total is the whole amount.
checkout-pay = Buy and pay { $total }
checkout-obliges = This button obliges you to pay. The bank’s page comes next; the house never sees your card.
# The button of an order that costs nothing.
checkout-take = Order without charge ({ $total })
checkout-free = Nothing is charged.
checkout-purchase = Your purchase
checkout-change = Change the basket
# Above the list of what is wrong in the form.
checkout-wrong = { $count ->
    [one] One thing to put right
   *[other] { $count } things to put right
}
checkout-wrong-nothing-lost = Nothing has been charged, and your seats are still kept.

# On the way to the bank's page.
checkout-bank-title = On to the bank
checkout-bank-text = Your order is placed and your seats are kept. Pay on the bank’s page; afterwards you come back here.
checkout-bank-go = To the bank’s page

# A second order for the same within minutes.

repeat-title = Do you want both?
repeat-evening = { $title }, { $date }
repeat-paid =
    { $minutes ->
        [0] A moment ago you ordered and paid: { $what }.
        [one] One minute ago you ordered and paid: { $what }.
       *[other] { $minutes } minutes ago you ordered and paid: { $what }.
    }
repeat-waiting =
    { $minutes ->
        [0] A moment ago you ordered: { $what }. That order waits to be paid, and its seats are kept.
        [one] One minute ago you ordered: { $what }. That order waits to be paid, and its seats are kept.
       *[other] { $minutes } minutes ago you ordered: { $what }. That order waits to be paid, and its seats are kept.
    }
repeat-address =
    { $minutes ->
        [0] A moment ago somebody ordered with this e-mail address: { $what }. If it was you, the e-mail about it says how it stands.
        [one] One minute ago somebody ordered with this e-mail address: { $what }. If it was you, the e-mail about it says how it stands.
       *[other] { $minutes } minutes ago somebody ordered with this e-mail address: { $what }. If it was you, the e-mail about it says how it stands.
    }
repeat-text = This second order has not been placed yet, and nothing has been charged for it. Tell us whether you want it as well, then buy below.
repeat-yes = Yes, I want this order as well
repeat-open = Open order { $code }
