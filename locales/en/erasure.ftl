# The erasure of an account: what goes, what stays, what stops it, and the code that confirms it.
erasure-section = Delete your account
erasure-section-text = We delete everything that we know about you, except what accounting law requires us to keep.
erasure-link = Delete my account
erasure-title = Delete your account
erasure-how = To make sure that it is you, we’ll email a code to { $email }.
erasure-confirm = Delete my account
erasure-goes = What we delete
erasure-goes-person = Your name, email address, phone number and postal address
erasure-goes-people = The names of the people you buy for, and any special status you have with us
erasure-goes-orders = Your name and email address in your orders, the email addresses of people you gave tickets to, and your saved cards and bank account
erasure-goes-lists = Your places on waiting lists and your consent to receive news by email
erasure-goes-logins = All the ways you sign in: nobody can open the account any more
erasure-stays = What we must keep
erasure-stays-invoices = Invoices as issued, our accounting records, and any direct debit mandates that were used, for as long as the law requires
erasure-stays-orders = What was sold and paid, without your name or your address
erasure-wait = { $days ->
    [one] You can change your mind for { $days } day after you have entered the code. Until then, your account works as usual.
   *[other] You can change your mind for { $days } days after you have entered the code. Until then, your account works as usual.
}
erasure-after = After that, we’ll no longer know your email address. If you use it again, you’ll start with a new, empty account.
erasure-due = Your account will be deleted on { $date }. Until then you can change your mind here.
erasure-call-back = Keep my account
erasure-called-back = Your account stays as it is. Nothing has been deleted.
# What stands in the way, and what to do first.
erasure-obstacles = Your account can’t be deleted yet
erasure-tickets = Tickets for upcoming performances: { $count }. Please wait until you have used them. If a ticket can be returned, its page in your account says so.
erasure-open-orders = Orders waiting for payment: { $count }. Please pay for them or release the seats.
erasure-renewals = Subscription renewals still open: { $count }. Please answer us, and wait until the renewals have been processed after the deadline.
erasure-refunds = Refunds or transfers to you still open: { $count }. Please choose how you want to be refunded where we have asked you, and wait until the money has arrived.
erasure-disputes = Disputed payments (chargebacks) still with a bank: { $count }. Please wait for the decision.
erasure-staff = This account is also used for the staff pages. Please ask the person who manages the staff accounts to close it first.
erasure-owed = You still owe us { $amount }. Please contact the box office.
erasure-credit = You still have { $amount } of credit. Please use it or have it paid out.
# Why no code was sent, or none is taken.
erasure-too-many-mails = Too many codes have been sent to your address. Nothing has been deleted. Please try again in an hour.
erasure-confirmed-before = You have already confirmed that you want to delete your account.

# Emails about it.
mail-erasure-code-subject = Code to delete your account: { $code }
mail-erasure-code = Please enter this code to confirm that you want to delete your account:
mail-erasure-code-not-you = The code is valid for ten minutes. Please do not share it with anyone. If you didn’t ask for it, please sign out on all other devices in your account. Nothing is deleted without this code.
mail-erasure-confirmed-subject = Your account will be deleted
mail-erasure-confirmed = On { $date } we’ll delete your account and everything that we know about you. We keep only invoices and our accounting records, for as long as the law requires. Until that day you can change your mind: sign in and choose “Keep my account”. Once your account has been deleted, you’ll receive no more emails from us.
mail-erasure-stopped-subject = Your account has not been deleted
mail-erasure-stopped = You asked us to delete your account. Since then, something has come up for which the account is still needed, such as a ticket or a refund. We have therefore not deleted anything. The page “Delete your account” shows what it is and what you can do.
mail-erasure-link = Open the page “Delete your account”
mail-erasure-footer = You are receiving this email because someone signed in to your account asked to have it deleted.
