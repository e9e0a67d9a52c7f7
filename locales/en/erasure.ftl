# The erasure of an account: what goes, what stays, what stops it, and the code that confirms it.
erasure-section = Erase your account
erasure-section-text = We then delete everything that we know about you, except what bookkeeping law requires us to keep.
erasure-link = Erase my account
erasure-title = Erase your account
erasure-how = To be sure that it is you, we email a code to { $email }.
erasure-confirm = Erase my account
erasure-goes = What we delete
erasure-goes-person = Your name, email address, phone number and postal address
erasure-goes-people = The names of the people you buy for, and any special status you have with us
erasure-goes-orders = Your name and email address in your orders, the addresses you handed tickets on to, and cards we keep for you
erasure-goes-lists = Your places on waiting lists and your consent to receive news by email
erasure-goes-logins = All logins: nobody can open the account any more
erasure-stays = What we must keep
erasure-stays-invoices = Invoices as they were issued, our ledger, and signed direct debit mandates that were used, for { $years } years (Spanish Commercial Code, article 30)
erasure-stays-orders = What was sold and paid, without your name and without your address
erasure-wait = { $days ->
    [one] You can change your mind for { $days } day. Until then, your account works as usual.
   *[other] You can change your mind for { $days } days. Until then, your account works as usual.
}
erasure-after = Afterwards, we no longer know your email address. If you use it again, you start with a new, empty account.
erasure-due = Your account will be erased on { $date }. Until then you can change your mind here.
erasure-call-back = Keep my account
erasure-called-back = Your account stays as it is. Nothing has been deleted.
# What stands in the way, and what to do first.
erasure-obstacles = Your account cannot be erased yet
erasure-tickets = Tickets for upcoming performances: { $count }. Please wait until you have used them, or give them back where that is possible.
erasure-open-orders = Orders waiting for payment: { $count }. Please pay for them or give them up.
erasure-renewals = Subscriptions we have asked you to renew: { $count }. Please answer first.
erasure-refunds = Refunds in progress or still to be chosen: { $count }. Please wait until the money has arrived.
erasure-disputes = Payments that a bank is deciding about: { $count }. Please wait for the decision.
erasure-staff = This account also opens the staff pages. Please ask the person who manages the staff accounts to close it first.
erasure-owed = You still owe us { $amount }. Please contact the box office.
erasure-credit = You still have { $amount } of credit. Please use it, or ask the box office to pay it out.
# Why no code was sent, or none is taken.
erasure-too-many-mails = Too many codes have been sent to your address. Nothing has been deleted. Please try again in an hour.
erasure-confirmed-before = You have already confirmed that your account is to be erased.

# Emails about it.
mail-erasure-code-subject = Code to erase your account: { $code }
mail-erasure-code = With this code you confirm that your account is to be erased:
mail-erasure-code-not-you = The code is valid for ten minutes. If you did not ask for it, do not give it to anyone, and sign out on all other devices in your account.
mail-erasure-confirmed-subject = Your account will be erased
mail-erasure-confirmed = On { $date } we will erase your account with everything that we know about you. We keep only invoices and our ledger for { $years } years, as bookkeeping law requires. Until that day you can change your mind: sign in and choose “Keep my account”. After it, you will receive no further email from us.
mail-erasure-stopped-subject = Your account has not been erased
mail-erasure-stopped = You asked us to erase your account. Since then, something has come up for which it is still needed, such as a ticket or a refund. We have therefore deleted nothing. The page shows what it is and what you can do.
mail-erasure-link = Open the page
mail-erasure-footer = You are receiving this email because someone signed in to your account asked to have it erased.
