# Signing in by a code, and the reader's account.

signin-title = Sign in
signin-description = Sign in by a code that comes by e-mail.
signin-lede = There is no password: we send a code to your e-mail address, and you type it here. If it is your first time, this also makes your account.
signin-email-hint = Take the address that you order with: your orders are then in your account.
# A button.
signin-send = Send me a code
# Who holds the data and why, where the e-mail address is asked.
signin-privacy = Gran Teatro Parterre, S. A. keeps your e-mail address for your account and sends the code there; nobody else gets it.
signin-basket-kept = Your seats stay in the basket.
signin-no-cookies = Your browser keeps no cookies, and without one nobody can sign in. Allow cookies for this page and try again.

signin-code-title = Enter the code
signin-code-sent = A code is on its way to { $email }. It is valid for ten minutes.
signin-code-wait = Nothing there yet? Mail sometimes takes a minute; look into your spam folder too.
signin-code = Code from the e-mail
signin-code-hint = Eight digits
# A button.
signin-open = Sign in
# A button.
signin-again = Send another code
signin-resent = Another code is on its way. The one before no longer works.
signin-other = Use another address

# Read out before the name in the page's head.
account-aloud = Account:
# In the page's head, where no name is known.
account-short = Account
account-title = Your account
account-description = What is yours at the house.
account-signed-in = Signed in as { $email }
account-no-name = Your name is taken over from your first order.
# A button.
account-sign-out = Sign out
account-signed-out = You are signed out.
# Above the names of other persons whom the account acts for.
account-others = You also act for

# What the house knows a person as, such as a school.
account-kinds = Status
account-kinds-none = No special status.
account-kind-youth = Young visitor
account-kind-senior = Senior
account-kind-school = School
account-kind-friend = Friend of the house
account-from = from { $date }
account-until = until { $date }
account-span = { $from } to { $until }
account-passes = Memberships and passes
account-passes-none = No membership and no pass.
account-seniority = As a subscriber
account-seniority-none = No season as a subscriber yet.
# $seasons are their names with commas.
account-seniority-seasons = { $count ->
    [one] { $count } season: { $seasons }
   *[other] { $count } seasons: { $seasons }
}

account-orders = Your orders
account-orders-which = Orders made with { $email } stand here.
account-orders-none = There is no order with this address yet.
account-order-placed = Placed on { $date }
# Where an order stands.
account-order-paid = paid
account-order-waiting = waiting for payment
account-order-failed = not paid yet
account-order-expired = not paid in time
account-order-given-up = given up by you
account-order-cancelled = cancelled
account-order-refunding = money on its way back
account-order-refunded = money given back
account-order-owed = refund did not go through
